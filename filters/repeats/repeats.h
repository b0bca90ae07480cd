/* repeats.h - what the rooms of news-repeats tell each other.
 *
 *     table.c    lines and in how many articles they stand, in a bounded memory
 *     draft.c    --profile: the lines of one site as the first draft of its profile
 *     main.c     options, articles, tables, rows
 */
#ifndef REPEATS_H
#define REPEATS_H

#include "arena.h"
#include "text.h"
#include "wrap.h"

#include <stdint.h>

#define LINE_BYTES 120                  /* what is kept of a line */

typedef struct {
    Text site, line;
    uint64_t hash;                      /* of the words; slots are found by this and the site */
    uint64_t docs;
    size_t last;                        /* the article that counted it last: once for each */
} Seen;

typedef struct {
    Seen *slot;                         /* open addressing; an empty slot has docs == 0; at most half are taken */
    size_t slots, count, limit;
    Arena arena;                        /* sites and lines */
    uint64_t dropped;                   /* the most articles that a line had which was dropped */
} Table;

/* table.c */
void table_open(Table *table);                        /* its limit is set */
void table_close(Table *table);
Seen *table_slot(const Table *table, Text site, uint64_t hash);
void table_count(Table *table, Text site, uint64_t hash, Text line, uint64_t docs, size_t doc);
/* Moves the lines of at least so many articles to the front of table->slot: how many. It is a table no more. */
size_t table_pick(Table *table, uint64_t least);
Text line_beginning(Text line);                       /* what is kept of a line */

/* draft.c */
void draft_open(const char *host, size_t limit);
void draft_article(Text site, Text text, const Paragraphs *paragraphs);
void draft_write(size_t least);                       /* 0: as many as make sense */

#endif
