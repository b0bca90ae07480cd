#include "body.h"

#include "fail.h"
#include "spell.h"
#include "tsv.h"

#include <stdlib.h>
#include <string.h>

#define MAX_ROW (64 * 1024)

typedef struct {
    uint64_t key;                       /* of site and line; 0: empty */
    uint32_t docs;
} Known;

static Known *known;
static size_t slots, count;

static Known *slot_of(uint64_t key) {
    size_t i = key & (slots - 1);
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

static uint64_t hash_of(Text digits) {
    uint64_t hash = 0;
    for (size_t i = 0; i < digits.len; i++) {
        char c = digits.at[i];
        hash = hash << 4 | (uint64_t)(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return hash;
}

void repeats_read(const char *path) {
    static char *files[2];
    Tsv in = { 0 };
    size_t docs;
    if (!(files[0] = strdup(path))) fail("out of memory");
    tsv_open(&in, files, NULL, MAX_ROW);
    size_t site = tsv_column(&in, TEXT("site")), key = tsv_column(&in, TEXT("hash")), number = tsv_column(&in, TEXT("docs"));
    while (tsv_next(&in)) {
        if (!text_size(in.cell[number], &docs)) fail("%s:%zu: docs is no number", path, in.input.line);
        make_room();
        Known *slot = slot_of(spell_mix(spell_line(in.cell[site]), hash_of(in.cell[key])) | 1);
        if (!slot->key) count++;
        *slot = (Known){ spell_mix(spell_line(in.cell[site]), hash_of(in.cell[key])) | 1, docs < 1000 ? (uint32_t)docs : 1000 };
    }
    tsv_close(&in);
    free(files[0]);
}

void repeats_apply(Article *article, Text site) {
    if (!known) return;
    uint64_t own = spell_line(site);
    for (size_t i = 0; i < article->count; i++) {
        Unit *unit = &article->unit[i];
        uint32_t docs = unit->hash ? slot_of(spell_mix(own, unit->hash) | 1)->docs : 0;
        unit->repeats = docs ? (uint8_t)(docs < 5 ? docs - 1 : 4) : 0;
    }
}

void repeats_close(void) { free(known); }
