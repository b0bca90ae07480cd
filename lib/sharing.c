#include "sharing.h"

#include "day.h"
#include "fail.h"
#include "keyed.h"
#include "out.h"

#include <stdlib.h>

/* articles of a key that are all paired; of more, each with the first few alone */
#define ALL_PAIRS 48
#define FIRST_FEW 8

static const char *const key_names[] = { "key", "doc", "since", "part", "weight", "of", NULL };
static const char *const pair_names[] = { "doc",    "other", "since",    "other_since", "part",
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

/* Is the window of the key the later one of the two days? Others of their common windows tell the pair too. */
static bool tells(Text key, Text a, Text b, int32_t days) {
    size_t colon = key.len, window;
    int32_t x = day_of(a), y = day_of(b), later = x > y ? x : y;
    while (colon > 0 && key.at[colon - 1] != ':') colon--;
    if (later == DAY_NONE || !text_size(text_slice(key, colon, key.len), &window)) return true;
    return x == DAY_NONE || y == DAY_NONE || (int32_t)window == day_window(later, days);
}

static void put_pair(Text *a, Text *b, const size_t *at) {
    const Text cells[] = { a[at[1]], b[at[1]], a[at[2]], b[at[2]], a[at[3]], a[at[4]], a[at[5]], b[at[5]] };
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        if (i) put_tab();
        put_raw(cells[i]);
    }
    put_newline();
}

void sharing_pairs(const Cli *cli, size_t most, int32_t days) {
    Keyed in;
    size_t at[6];
    keyed_open(&in, cli, "key", most);
    for (size_t i = 0; i < 6; i++) at[i] = keyed_column(&in, key_names[i]);
    if (!cli->no_header) keyed_put_row(pair_names);
    while (keyed_next(&in)) {
        size_t firsts = in.count > ALL_PAIRS ? FIRST_FEW : in.count; /* what hundreds print is tied together by these */
        for (size_t i = 0; i < firsts; i++) {
            for (size_t j = i + 1; j < in.count; j++) {
                Text *a = in.row[i], *b = in.row[j];
                int order = keyed_compare(a[at[1]], b[at[1]]);
                if (order == 0 || (days && !tells(in.key, a[at[2]], b[at[2]], days))) continue;
                put_pair(order < 0 ? a : b, order < 0 ? b : a, at);
            }
        }
    }
    keyed_close(&in);
}

static size_t number_in(Text cell) {
    size_t n = 0;
    return text_size(cell, &n) ? n : 0;
}

/* The pairs of one `doc` come together; those of one `other` stand together among them. */
void sharing_sums(const Cli *cli, void (*tell)(const Shared *pair)) {
    Keyed in;
    size_t at[8];
    keyed_open(&in, cli, "doc", 0);
    for (size_t i = 0; i < 8; i++) at[i] = keyed_column(&in, pair_names[i]);
    while (keyed_next(&in)) {
        for (size_t i = 0, j; i < in.count; i = j) {
            Text *row = in.row[i], part = { "", 0 };
            Shared s = { row[at[0]],           row[at[1]], row[at[2]], row[at[3]], 0, 0, 0, number_in(row[at[6]]),
                         number_in(row[at[7]]) };
            for (j = i; j < in.count && text_equal(in.row[j][at[1]], s.other); j++) {
                s.keys++;
                s.weight += number_in(in.row[j][at[5]]);
                s.parts += j == i || !text_equal(part, in.row[j][at[4]]);
                part = in.row[j][at[4]];
            }
            tell(&s);
        }
    }
    keyed_close(&in);
}
