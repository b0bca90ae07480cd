/* sharing.h - articles that share keys: from sorted keys to pairs, from sorted pairs to a sum for each.
 *
 * Three steps with a sort between them, the same for copies and for stories:
 *     keys    key, doc, since, part, weight, of     one row for each thing that an article can share
 *     pairs   doc, other, since, other_since, part, keys, weight, of, other_of     what two articles share, in one row
 *             or in several
 *     sums    whatever the program makes of a pair's sum
 * Rows of a key are in the order of doc. Where many articles share a key, each is paired with the first few of them
 * alone, which ties
 * them together all the same.
 * `part` is where in the article the key stands (its sentence), `of` the weight of all keys of the article.
 */
#ifndef SHARING_H
#define SHARING_H

#include "cli.h"

#include <stdint.h>

typedef struct {
    Text key, doc, since;
    size_t part, weight, of;
} SharedKey;

void sharing_keys_header(const Cli *cli);
void sharing_put_key(const SharedKey *key);
/* From now on, when more rows of a key have been put than sharing_pairs will look at, further ones are left out: what
 * every article has would be most of what is sorted. */
void sharing_leave_out(size_t most);

/* The pairs of every key. With `days`, the key begins with the number of a window of so many days and ":"; pairs are
 * told once, in the later of their windows, and what two articles share there is added up. */
void sharing_pairs(const Cli *cli, size_t most, int32_t days);

typedef struct {
    Text doc, other, since, other_since;
    size_t keys, weight;    /* how many they share, and their weight together */
    size_t parts;           /* in how many parts of `doc` these stand */
    size_t of, other_of;
} Shared;

/* Calls `tell` for every pair, in order. */
void sharing_sums(const Cli *cli, void (*tell)(const Shared *pair));

#endif
