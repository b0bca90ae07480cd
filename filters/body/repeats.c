#include "body.h"

#include "fail.h"
#include "seeded.h"
#include "spell.h"
#include "tsv.h"

#include <stdlib.h>
#include <string.h>

#define MAX_ROW (64 * 1024)
#define LONGEST_HOST 256
#define MANY 1000                       /* articles: more are no more */

typedef struct {
    uint64_t key;                       /* of site and line; 0: empty */
    uint32_t docs;
} Known;

static Known *known;
static size_t slots, count;

static Known *slot_of(uint64_t key) {
    size_t i = seeded_slot(key, slots);
    while (known[i].key && known[i].key != key) i = (i + 1) & (slots - 1);
    return &known[i];
}

static void make_room(void) {
    Known *old = known;
    size_t old_slots = slots;
    if (count < slots / 2) return;
    slots = slots ? slots * 2 : 1024;
    if (!(known = calloc(slots, sizeof *known))) fail("out of memory");
    for (size_t i = 0; i < old_slots; i++)
        if (old[i].key) *slot_of(old[i].key) = old[i];
    free(old);
}

/* By a seed of the run, for sites and lines are strangers' words. The case of a site does not matter. */
static uint64_t site_key(Text site) {
    char small[LONGEST_HOST];
    if (site.len > sizeof small) return seeded_text(site);
    for (size_t i = 0; i < site.len; i++) small[i] = to_lower(site.at[i]);
    return seeded_text((Text){ small, site.len });
}

static uint64_t key_of(uint64_t site, uint64_t hash) { return spell_mix(site, hash) | 1; }

void repeats_read(const char *path) {
    static char *files[2];
    Tsv in = { 0 };
    uint64_t hash, docs;
    if (!(files[0] = strdup(path))) fail("out of memory");
    tsv_open(&in, files, NULL, MAX_ROW);
    size_t site = tsv_column(&in, TEXT("site")), line = tsv_column(&in, TEXT("hash")),
           number = tsv_column(&in, TEXT("docs"));
    while (tsv_next(&in)) {
        if (!spell_read(in.cell[line], &hash) || !text_number(in.cell[number], &docs) || docs == 0) {
            reject(path, in.input.line, "hash or docs is wrong");
            continue;
        }
        make_room();
        uint64_t key = key_of(site_key(in.cell[site]), hash);
        Known *slot = slot_of(key);
        if (!slot->key) count++;
        slot->key = key;
        slot->docs += docs < MANY ? (uint32_t)docs : MANY;
        if (slot->docs > MANY) slot->docs = MANY;
    }
    tsv_close(&in);
    free(files[0]);
}

void repeats_apply(Article *article, Text site) {
    if (!known) return;
    uint64_t own = site_key(site);
    for (size_t i = 0; i < article->count; i++) {
        Unit *unit = &article->unit[i];
        uint32_t docs = unit->hash ? slot_of(key_of(own, unit->hash))->docs : 0;
        unit->repeats = docs ? (uint8_t)(docs < 5 ? docs - 1 : 4) : 0;
    }
}

void repeats_close(void) { free(known); }
