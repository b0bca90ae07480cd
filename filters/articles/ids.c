#include "articles.h"
#include "fail.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* bytes of an id with its suffix: so an id stays what it is when its stream is read again */
#define LONGEST 200
#define FIRST_SLOTS 1024    /* a power of two */

/* Ids are known by their hash alone: sixteen bytes each for a dump of any size. Two ids of the same hash cost one of
 * them a suffix it would not need, which for a million articles happens once in 37 million runs. */
typedef struct Id {
    uint64_t hash;          /* 0: an empty slot */
    uint64_t last;          /* the suffix given last to a double of this id */
} Id;

/* Seeded, so that nobody can write a dump whose ids all fall on one slot. */
static uint64_t hash_of(const Ids *ids, Text id) {
    uint64_t hash = ids->seed ^ id.len;
    for (size_t i = 0; i < id.len; i += 8) {
        uint64_t word = 0;
        memcpy(&word, id.at + i, id.len - i < 8 ? id.len - i : 8);
        hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
        hash = hash * 0xbf58476d1ce4e5b9u + ids->seed;
        hash ^= hash >> 32;
    }
    return hash ? hash : 1;
}

/* The slot of a hash, or the empty one where it belongs. Never more than half of the slots are taken. */
static Id *find(const Ids *ids, uint64_t hash) {
    size_t i = (size_t)hash & (ids->slots - 1);
    while (ids->slot[i].hash && ids->slot[i].hash != hash) i = (i + 1) & (ids->slots - 1);
    return &ids->slot[i];
}

static void widen(Ids *ids) {
    if (!ids->slot && getrandom(&ids->seed, sizeof ids->seed, GRND_NONBLOCK) < 0) ids->seed = (uintptr_t)ids;
    Ids wide = { .slots = ids->slots ? ids->slots * 2 : FIRST_SLOTS, .count = ids->count, .seed = ids->seed };
    if (!(wide.slot = calloc(wide.slots, sizeof *wide.slot))) fail("out of memory");
    for (size_t i = 0; i < ids->slots; i++)
        if (ids->slot[i].hash) *find(&wide, ids->slot[i].hash) = ids->slot[i];
    free(ids->slot);
    *ids = wide;
}

/* The id's entry; a new one has hash 0. Valid until the next call. */
static Id *entry(Ids *ids, Text id, uint64_t *hash) {
    if (ids->count * 2 >= ids->slots) widen(ids);
    *hash = hash_of(ids, id);
    return find(ids, *hash);
}

static void add_safe(Buffer *room, Text wish) {
    for (size_t at = 0; at < wish.len;) {
        uint32_t c;
        size_t n = utf8_at(wish, at, &c);
        bool is_bad =
            c <= ' ' || c == 0x7f || (n == 1 && c > 0x7f) || (c > 0x7f && (utf8_invisible(c) || utf8_is_space(c)));
        if (room->len + (is_bad ? 1 : n) > LONGEST) break;
        if (is_bad) buffer_add_byte(room, '_');
        else buffer_add(room, text_slice(wish, at, at + n));
        at += n;
    }
    if (room->len == 0) buffer_add_byte(room, '_');
}

/* Put the suffix behind the first `*len` bytes of the id, which become fewer if both don't fit; no character is cut in
 * two. */
static void add_suffix(Buffer *room, size_t *len, uint64_t n) {
    char suffix[24];
    size_t suffix_len = (size_t)snprintf(suffix, sizeof suffix, "-%llu", (unsigned long long)n);
    if (*len > LONGEST - suffix_len) {
        *len = LONGEST - suffix_len;
        while (*len > 0 && ((unsigned char)room->at[*len] & 0xc0) == 0x80) --*len;
    }
    room->len = *len;
    buffer_add(room, (Text){ suffix, suffix_len });
}

void ids_clean(Text wish, Buffer *room) {
    room->len = 0;
    add_safe(room, wish);
}

bool ids_take(Ids *ids, Text wish, Buffer *room) {
    ids_clean(wish, room);
    size_t len = room->len;
    uint64_t first, hash;
    Id *id = entry(ids, buffer_text(room), &first);
    bool is_double = id->hash != 0;
    for (uint64_t n = is_double && id->last ? id->last + 1 : 2; id->hash; n++) {
        add_suffix(room, &len, n);
        find(ids, first)->last = n;
        id = entry(ids, buffer_text(room), &hash);
        if (!id->hash) id->hash = hash;
        else continue;
        ids->count++;
        return true;
    }
    id->hash = first;
    ids->count++;
    return is_double;
}

void ids_free(Ids *ids) { free(ids->slot); }
