/* cluster.h - things that are alike, in groups: the likest pair first, and two groups only where all of them are alike.
 *
 *     Cluster c = { .likeness = likeness, .of = &block };
 *     cluster_begin(&c, n);
 *     cluster_same(&c, hash);                           optional: things of one hash are one
 *     cluster_pair(&c, i, j, like);                     for the pairs worth looking at
 *     cluster_join(&c, least, tell);
 *     cluster_free(&c);
 *
 * A chain of things of which each is a little like the next makes no group, for groups are joined by what their
 * members have
 * in common on average; one pair that must stay apart forbids it.
 */
#ifndef CLUSTER_H
#define CLUSTER_H

#include "text.h"

typedef struct {
    double like;
    size_t i, j;
} LikePair;

typedef struct {
    double (*likeness)(void *of, size_t i, size_t j); /* 0 to 1; negative if the two must stay apart */
    void *of;
    /* private */
    LikePair *pair;
    struct Ring *ring;
    size_t *first, *order;
    size_t first_capacity, order_capacity;
    size_t things, pairs, pair_capacity, ring_capacity;
} Cluster;

void cluster_begin(Cluster *c, size_t things);
/* Things of one hash are pairs of likeness 1: of them only the first need be compared with others. */
void cluster_same(Cluster *c, const uint64_t *hash);
static inline size_t cluster_first(const Cluster *c, size_t i) { return c->first[i]; } /* after cluster_same */
static inline bool cluster_is_first(const Cluster *c, size_t i) { return c->first[i] == i; }
void cluster_pair(Cluster *c, size_t i, size_t j, double like);
/* tells what it joins */
void cluster_join(Cluster *c, double least, void (*tell)(void *of, size_t i, size_t j, double like));
void cluster_free(Cluster *c);

#endif
