#include "cluster.h"

#include "fail.h"

#include <stdlib.h>

#define LOOKED_AT 12                    /* members of a group that are compared with another's */

/* Groups are rings: `next` of the last member is the first; `first` names the ring. */
struct Ring {
    size_t first, next;
};

void cluster_begin(Cluster *c, size_t things) {
    c->things = things;
    c->pairs = 0;
    c->ring = grow(c->ring, &c->ring_capacity, things + 1, sizeof *c->ring);
    for (size_t i = 0; i < things; i++) c->ring[i] = (struct Ring){ i, i };
}

static const uint64_t *hash_of;

static int by_hash(const void *a, const void *b) {
    size_t x = *(const size_t *)a, y = *(const size_t *)b;
    if (hash_of[x] != hash_of[y]) return hash_of[x] < hash_of[y] ? -1 : 1;
    return x < y ? -1 : x > y;
}

void cluster_same(Cluster *c, const uint64_t *hash) {
    c->first = grow(c->first, &c->first_capacity, c->things + 1, sizeof *c->first);
    c->order = grow(c->order, &c->order_capacity, c->things + 1, sizeof *c->order);
    for (size_t i = 0; i < c->things; i++) c->order[i] = i;
    hash_of = hash;
    if (c->things) qsort(c->order, c->things, sizeof *c->order, by_hash);
    for (size_t k = 0; k < c->things; k++) {
        size_t i = c->order[k], before = k ? c->order[k - 1] : 0;
        bool same = k && hash[i] == hash[before];
        c->first[i] = same ? c->first[before] : i;
        if (same) cluster_pair(c, c->first[i], i, 1);
    }
}

void cluster_pair(Cluster *c, size_t i, size_t j, double like) {
    c->pair = grow(c->pair, &c->pair_capacity, c->pairs + 1, sizeof *c->pair);
    c->pair[c->pairs++] = (LikePair){ like, i, j };
}

static int by_likeness(const void *a, const void *b) {
    const LikePair *x = a, *y = b;
    if (x->like > y->like || x->like < y->like) return x->like > y->like ? -1 : 1;
    if (x->i != y->i) return x->i < y->i ? -1 : 1;
    return x->j < y->j ? -1 : x->j > y->j;
}

static size_t members(const Cluster *c, size_t of, size_t *member) {
    size_t n = 0, at = of;
    do member[n++] = at;
    while ((at = c->ring[at].next) != of && n < LOOKED_AT);
    return n;
}

static bool groups_alike(const Cluster *c, size_t i, size_t j, double least) {
    size_t x[LOOKED_AT], y[LOOKED_AT], m = members(c, i, x), n = members(c, j, y);
    double sum = 0;
    for (size_t p = 0; p < m; p++) {
        for (size_t q = 0; q < n; q++) {
            double like = c->likeness(c->of, x[p], y[q]);
            if (like < 0) return false;
            sum += like;
        }
    }
    return sum >= least * (double)(m * n);
}

static void join_rings(Cluster *c, size_t i, size_t j) {
    size_t name = c->ring[i].first, at = j, swap = c->ring[i].next;
    do c->ring[at].first = name;
    while ((at = c->ring[at].next) != j);
    c->ring[i].next = c->ring[j].next;
    c->ring[j].next = swap;
}

void cluster_join(Cluster *c, double least, void (*tell)(void *of, size_t i, size_t j, double like)) {
    if (c->pairs) qsort(c->pair, c->pairs, sizeof *c->pair, by_likeness);
    for (size_t k = 0; k < c->pairs; k++) {
        size_t i = c->pair[k].i, j = c->pair[k].j;
        if (c->ring[i].first == c->ring[j].first || !groups_alike(c, i, j, least)) continue;
        join_rings(c, i, j);
        tell(c->of, i, j, c->pair[k].like);
    }
}

void cluster_free(Cluster *c) {
    free(c->pair);
    free(c->ring);
    free(c->first);
    free(c->order);
}
