/* keyed.h - rows that come sorted by a key, a key at a time: what stands between one sort(1) and the next.
 *
 *     Keyed in;
 *     keyed_open(&in, cli.files, "key", most);
 *     size_t doc = keyed_column(&in, "doc");
 *     while (keyed_next(&in)) for (size_t i = 0; i < in.count; i++) ... in.row[i][doc] ...
 *     keyed_close(&in);
 *
 * Memory is bounded by one key. A key of more rows than `most` is too common to tell anything: it is rejected, with
 * its count, and passed over. Keys are compared as bytes (LC_ALL=C sort); one that comes out of order ends the program.
 */
#ifndef KEYED_H
#define KEYED_H

#include "arena.h"
#include "cli.h"
#include "tsv.h"

typedef struct {
    Text key;
    Text **row;             /* `count` rows of cells, valid until the next key */
    size_t count;
    /* private */
    Tsv tsv;
    Arena arena;
    size_t capacity, key_column, most;
    bool has_row;
    char *last;             /* the key before, to see that they ascend */
    size_t last_len, last_capacity;
} Keyed;

void keyed_open(Keyed *in, const Cli *cli, const char *key, size_t most); /* most 0: no limit */
size_t keyed_column(const Keyed *in, const char *name);  /* fails, naming the columns there are */
bool keyed_next(Keyed *in);                              /* false at the end */
void keyed_close(Keyed *in);

/* The options of a program that is several steps with a sort between them: which step (its key; 0 for the first), -m
 * for `most`, and the argument of the step where it takes one (`argument` may be NULL). */
int keyed_step(Cli *cli, size_t *most, const char **argument);

int keyed_compare(Text a, Text b);                       /* the order of LC_ALL=C sort */
uint64_t keyed_hash(Text bytes);                         /* the same on every machine; what ids are made of */
uint64_t keyed_quick(Text bytes);                        /* cheaper, for tables of one run */
void keyed_put_hash(uint64_t hash, unsigned digits);     /* its first hexadecimal digits, to standard output */
void keyed_put_row(const char *const *names);            /* names as a header line */

#endif
