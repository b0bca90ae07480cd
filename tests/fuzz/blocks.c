#include "fuzz.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#define FIRST 1024
#define LOOKS 16      /* inputs after which it is seen whether they write into the tables */

void *program_malloc(size_t size);
void *program_calloc(size_t count, size_t size);
void *program_realloc(void *block, size_t size);
void program_free(void *block);
char *program_strdup(const char *string);

typedef struct { void *at, *copy; bool is_live; } Slot;

/* Every block taken since the set was cleared: slots are a power of two, `used` the numbers of those in use. */
typedef struct {
    Slot *slot;
    size_t slots, count, *used;
} Set;

static Set kept, own;
static bool keeps, is_written;
static size_t looks;

static void *sure(void *block) {
    if (!block) abort();
    return block;
}

static Slot *slot_for(const Set *set, const void *at) {
    size_t i = (size_t)((uintptr_t)at / 16 * 0x9e3779b97f4a7c15u >> 20) & (set->slots - 1);
    while (set->slot[i].at && set->slot[i].at != at) i = (i + 1) & (set->slots - 1);
    return &set->slot[i];
}

static void make_room(Set *set) {
    Set old = *set;
    if (set->count * 2 < set->slots) return;
    set->slots = old.slots ? old.slots * 2 : FIRST;
    set->slot = sure(calloc(set->slots, sizeof *set->slot));
    set->used = sure(realloc(old.used, set->slots * sizeof *set->used));
    for (size_t i = 0; i < old.count; i++) {
        Slot *to = slot_for(set, old.slot[set->used[i]].at);
        *to = old.slot[set->used[i]];
        set->used[i] = (size_t)(to - set->slot);
    }
    free(old.slot);
}

static void *add(void *block) {
    Set *set = keeps ? &kept : &own;
    if (!block) return NULL;
    make_room(set);
    Slot *slot = slot_for(set, block);
    if (!slot->at) set->used[set->count++] = (size_t)(slot - set->slot);
    *slot = (Slot){ .at = block, .is_live = true };
    return block;
}

static bool is_kept(const void *block) { return !keeps && kept.slots && slot_for(&kept, block)->is_live; }

static void forget(const void *block) {
    Set *set = keeps ? &kept : &own;
    if (!set->slots) return;
    Slot *slot = slot_for(set, block);
    if (slot->at) slot->is_live = false;     /* else it is of a library */
}

void *program_malloc(size_t size) { return add(malloc(size)); }

void *program_calloc(size_t count, size_t size) { return add(calloc(count, size)); }

void program_free(void *block) {
    if (!block || is_kept(block)) return;
    forget(block);
    free(block);
}

void *program_realloc(void *block, size_t size) {
    if (!block) return program_malloc(size);
    if (is_kept(block)) {
        void *copy = program_malloc(size);
        size_t old = malloc_usable_size(block);
        return copy ? memcpy(copy, block, old < size ? old : size) : NULL;
    }
    void *moved = realloc(block, size);
    if (!moved) return NULL;
    if (moved != block) forget(block);
    return add(moved);
}

char *program_strdup(const char *string) { return add(strdup(string)); }

void blocks_keep(bool keep) {
    keeps = keep;
    for (size_t i = 0; i < kept.count && !keep; i++) {
        Slot *slot = &kept.slot[kept.used[i]];
        size_t size = slot->is_live ? malloc_usable_size(slot->at) : 0;
        if (size && !slot->copy) slot->copy = memcpy(sure(malloc(size)), slot->at, size);
    }
}

/* What stands in the tables may be made ready when it is asked for: no input shall find what one before it has made. */
static void put_back(void) {
    bool is_look = looks < LOOKS && ++looks;
    for (size_t i = 0; i < kept.count && (is_look || is_written); i++) {
        Slot *slot = &kept.slot[kept.used[i]];
        if (!slot->is_live) continue;
        size_t size = malloc_usable_size(slot->at);
        if (is_look && memcmp(slot->at, slot->copy, size) != 0) is_written = true;
        if (is_written) memcpy(slot->at, slot->copy, size);
    }
}

void blocks_clear(void) {
    put_back();
    for (size_t i = 0; i < own.count; i++) {
        Slot *slot = &own.slot[own.used[i]];
        if (slot->is_live) free(slot->at);
        *slot = (Slot){ .at = NULL };
    }
    own.count = 0;
}
