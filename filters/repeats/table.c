#include "repeats.h"

#include "fail.h"
#include "seeded.h"

#include <stdlib.h>
#include <string.h>



static Seen *new_slots(size_t slots) {
    Seen *slot = calloc(slots, sizeof *slot);
    if (!slot) fail("out of memory");
    return slot;
}

static Seen *slot_of(Seen *slots, size_t count, Text site, uint64_t hash) {
    size_t i = seeded_slot(seeded_text(site) ^ hash, count);
    while (slots[i].docs && (slots[i].hash != hash || !text_equal(slots[i].site, site))) i = (i + 1) & (count - 1);
    return &slots[i];
}

Seen *table_slot(const Table *table, Text site, uint64_t hash) {
    return slot_of(table->slot, table->slots, site, hash);
}

/* Move what is in more than `least` articles to a table of so many slots. */
static void move(Table *table, size_t slots, uint64_t least) {
    Table to = { .slot = new_slots(slots), .slots = slots, .limit = table->limit, .dropped = table->dropped };
    Text site = { "", 0 };
    for (size_t i = 0; i < table->slots; i++) {
        const Seen *old = &table->slot[i];
        if (old->docs <= least) continue;
        Seen *seen = slot_of(to.slot, slots, old->site, old->hash);
        if (!text_equal(site, old->site)) site = arena_copy(&to.arena, old->site);
        *seen = *old;
        seen->site = site;
        seen->line = arena_copy(&to.arena, old->line);
        to.count++;
    }
    arena_free(&table->arena);
    free(table->slot);
    *table = to;
}

static int compare_numbers(const void *a, const void *b) {
    const uint64_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* What must be dropped so that no more than `most` lines are left: those of so many articles or fewer. */
static uint64_t rarest(const Table *table, size_t most) {
    uint64_t *docs = malloc(table->count * sizeof *docs);
    size_t n = 0;
    if (!docs) fail("out of memory");
    for (size_t i = 0; i < table->slots; i++)
        if (table->slot[i].docs) docs[n++] = table->slot[i].docs;
    qsort(docs, n, sizeof *docs, compare_numbers);
    uint64_t least = docs[n - 1 - most];
    free(docs);
    return least;
}

static void make_room(Table *table) {
    if (table->count < table->slots / 2 && table->count < table->limit) return;
    if (table->count >= table->slots / 2) move(table, table->slots * 2, 0);
    if (table->count < table->limit) return;
    uint64_t least = rarest(table, table->limit / 4 * 3 - 1);
    move(table, table->slots, least);
    if (least > table->dropped) table->dropped = least;
}

Text line_beginning(Text line) {
    size_t len = line.len < LINE_BYTES ? line.len : LINE_BYTES;
    while (len < line.len && len && ((unsigned char)line.at[len] & 0xc0) == 0x80) len--;
    return text_slice(line, 0, len);
}

void table_count(Table *table, Text site, uint64_t hash, Text line, uint64_t docs, size_t doc) {
    make_room(table);
    Seen *seen = table_slot(table, site, hash);
    if (seen->docs && seen->last == doc) return;
    if (!seen->docs) {
        *seen = (Seen){ arena_copy(&table->arena, site), arena_copy(&table->arena, line_beginning(line)), hash, 0, 0 };
        table->count++;
    }
    seen->docs = docs > UINT64_MAX - seen->docs ? UINT64_MAX : seen->docs + docs;
    seen->last = doc;
}

size_t table_pick(Table *table, uint64_t least) {
    size_t n = 0;
    for (size_t i = 0; i < table->slots; i++)
        if (table->slot[i].docs >= least && table->slot[i].docs) table->slot[n++] = table->slot[i];
    return n;
}

void table_open(Table *table) {
    table->slots = 1024;
    table->slot = new_slots(table->slots);
}

void table_close(Table *table) {
    arena_free(&table->arena);
    free(table->slot);
}
