#include "sharing.h"

#include "arena.h"
#include "day.h"
#include "fail.h"
#include "keyed.h"
#include "out.h"

#include <stdlib.h>

/* articles of a key that are all paired; of more, each with the first few alone */
#define ALL_PAIRS 48
#define FIRST_FEW 8
/* the same for a key of less weight than a name: two articles share a figure or a country by chance */
#define HEAVY 3
#define ALL_LIGHT 8
#define FIRST_LIGHT 3

static const char *const key_names[] = { "key", "doc", "since", "part", "weight", "of", NULL };
enum { PAIR_DOC, PAIR_OTHER, PAIR_SINCE, PAIR_OTHER_SINCE, PAIR_PART, PAIR_KEYS, PAIR_WEIGHT, PAIR_OF, PAIR_OTHER_OF,
       PAIR_CELLS };
static const char *const pair_names[PAIR_CELLS + 1] = { "doc",    "other", "since",    "other_since", "part", "keys",
                                                        "weight", "of",    "other_of", NULL };

void sharing_keys_header(const Cli *cli) {
    if (!cli->no_header) keyed_put_row(key_names);
}

/* Of the keys that come most often, how many rows have been put. A slot holds the key that outlasts the others of its
 * slot; what it counts is never more than there were. */
#define COUNTED_BITS 16

static struct { uint64_t hash; size_t rows; } counted[1 << COUNTED_BITS];
static size_t most_rows;

void sharing_leave_out(size_t most) { most_rows = most; }

static bool is_known_as_common(Text key) {
    uint64_t hash = keyed_hash(key), slot = hash >> (64 - COUNTED_BITS);
    if (counted[slot].hash != hash) {
        if (counted[slot].rows && --counted[slot].rows) return false;
        counted[slot].hash = hash;
    }
    if (counted[slot].rows > most_rows) return true;
    counted[slot].rows++;
    return false;
}

void sharing_put_key(const SharedKey *key) {
    if (most_rows && is_known_as_common(key->key)) return;
    put_raw(key->key);
    put_tab();
    put_raw(key->doc);
    put_tab();
    put_raw(key->since);
    put_tab();
    put_size(key->part);
    put_tab();
    put_size(key->weight);
    put_tab();
    put_size(key->of);
    put_newline();
}

/* The number of the window that the key begins with, and the colon behind it. */
static Text window_of(Text key) {
    const char *colon = memchr(key.at, ':', key.len);
    return (Text){ key.at, colon ? (size_t)(colon - key.at) : 0 };
}

/* Is the window of the key the later one of the two days? Others of their common windows tell the pair too. */
static bool tells(Text key, Text a, Text b, int32_t days) {
    size_t window;
    int32_t x = day_of(a), y = day_of(b), later = x > y ? x : y;
    if (later == DAY_NONE || !text_size(window_of(key), &window)) return true;
    return x == DAY_NONE || y == DAY_NONE || (int32_t)window == day_window(later, days);
}

/* ---- what two articles share in a window, added up before it is sorted */

#define MOST_SUMS 50000                 /* more of a window are written in parts */
#define SUM_SLOTS (1 << 17)

typedef struct {
    Text doc, other, since, other_since, part, of, other_of;
    size_t keys, weight;
} PairSum;

typedef struct {
    PairSum at[MOST_SUMS];
    size_t count;
    uint32_t slot[SUM_SLOTS];           /* one past its place; 0 if there is none */
    Text window;
    Arena arena;
} PairSums;

static void put_sum(const PairSum *sum) {
    const Text cells[] = { sum->doc, sum->other, sum->since, sum->other_since, sum->part };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        put_raw(cells[i]);
        put_tab();
    }
    put_size(sum->keys);
    put_tab();
    put_size(sum->weight);
    put_tab();
    put_raw(sum->of);
    put_tab();
    put_raw(sum->other_of);
    put_newline();
}

static void put_sums(PairSums *sums) {
    for (size_t i = 0; i < sums->count; i++) put_sum(&sums->at[i]);
    memset(sums->slot, 0, sizeof sums->slot);
    arena_clear(&sums->arena);
    sums->count = 0;
}

static size_t number_in(Text cell) {
    size_t n = 0;
    return text_size(cell, &n) ? n : 0;
}

static bool is_same_pair(const PairSum *a, const PairSum *b) {
    return text_equal(a->doc, b->doc) && text_equal(a->other, b->other) && text_equal(a->part, b->part);
}

static void keep_sum(PairSums *sums, const PairSum *pair) {
    PairSum *kept = &sums->at[sums->count++];
    *kept = *pair;
    Text *const cells[] = { &kept->doc, &kept->other, &kept->since, &kept->other_since, &kept->part, &kept->of,
                            &kept->other_of };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) *cells[i] = arena_copy(&sums->arena, *cells[i]);
}

static void add_pair(PairSums *sums, const PairSum *pair) {
    size_t at = (keyed_quick(pair->doc) * 31 + keyed_quick(pair->other) + keyed_quick(pair->part)) % SUM_SLOTS;
    while (sums->slot[at] && !is_same_pair(&sums->at[sums->slot[at] - 1], pair)) at = (at + 1) % SUM_SLOTS;
    if (sums->slot[at]) {
        sums->at[sums->slot[at] - 1].keys += pair->keys;
        sums->at[sums->slot[at] - 1].weight += pair->weight;
        return;
    }
    keep_sum(sums, pair);
    sums->slot[at] = (uint32_t)sums->count;
    if (sums->count == MOST_SUMS) put_sums(sums);
}

/* Of the rows of a key those that are paired with all behind them. */
static size_t firsts_of(const Keyed *in, size_t weight_column, bool has_weight) {
    bool is_light = has_weight && number_in(in->row[0][weight_column]) < HEAVY;
    size_t all = is_light ? ALL_LIGHT : ALL_PAIRS;
    return in->count <= all ? in->count : is_light ? FIRST_LIGHT : FIRST_FEW;
}

/* The rows of a window come together, those of a pair scattered among them. */
static void begin_key(PairSums *sums, Text key) {
    Text window = window_of(key);
    if (text_equal(window, sums->window)) return;
    put_sums(sums);
    sums->window = arena_copy(&sums->arena, window);
}

void sharing_pairs(const Cli *cli, size_t most, int32_t days) {
    static PairSums sums;
    Keyed in;
    size_t at[6];
    keyed_open(&in, cli, "key", most);
    for (size_t i = 0; i < 6; i++) at[i] = keyed_column(&in, key_names[i]);
    if (!cli->no_header) keyed_put_row(pair_names);
    while (keyed_next(&in)) {
        size_t firsts = firsts_of(&in, at[4], days > 0); /* what hundreds print is tied together by these */
        if (days) begin_key(&sums, in.key);
        for (size_t i = 0; i < firsts; i++) {
            for (size_t j = i + 1; j < in.count; j++) {
                int order = keyed_compare(in.row[i][at[1]], in.row[j][at[1]]);
                const Text *a = in.row[order < 0 ? i : j], *b = in.row[order < 0 ? j : i];
                if (order == 0 || (days && !tells(in.key, a[at[2]], b[at[2]], days))) continue;
                PairSum pair = { a[at[1]], b[at[1]], a[at[2]], b[at[2]], a[at[3]], a[at[5]],
                                 b[at[5]], 1,        number_in(a[at[4]]) };
                if (days) add_pair(&sums, &pair);
                else put_sum(&pair);
            }
        }
    }
    put_sums(&sums);
    arena_free(&sums.arena);
    keyed_close(&in);
}

/* The pairs of one `doc` come together; those of one `other` stand together among them. */
void sharing_sums(const Cli *cli, void (*tell)(const Shared *pair)) {
    Keyed in;
    size_t at[PAIR_CELLS];
    keyed_open(&in, cli, "doc", 0);
    for (size_t i = 0; i < PAIR_CELLS; i++) at[i] = keyed_column(&in, pair_names[i]);
    while (keyed_next(&in)) {
        for (size_t i = 0, j; i < in.count; i = j) {
            Text *row = in.row[i], part = { "", 0 };
            Shared s = { .doc = row[at[PAIR_DOC]],
                         .other = row[at[PAIR_OTHER]],
                         .since = row[at[PAIR_SINCE]],
                         .other_since = row[at[PAIR_OTHER_SINCE]],
                         .of = number_in(row[at[PAIR_OF]]),
                         .other_of = number_in(row[at[PAIR_OTHER_OF]]) };
            for (j = i; j < in.count && text_equal(in.row[j][at[PAIR_OTHER]], s.other); j++) {
                s.keys += number_in(in.row[j][at[PAIR_KEYS]]);
                s.weight += number_in(in.row[j][at[PAIR_WEIGHT]]);
                s.parts += j == i || !text_equal(part, in.row[j][at[PAIR_PART]]);
                part = in.row[j][at[PAIR_PART]];
            }
            tell(&s);
        }
    }
    keyed_close(&in);
}
