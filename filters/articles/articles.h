/* articles.h - what the rooms of news-articles tell each other.
 *     source.c   a path        -> bytes        files and standard input, unpacked on the way
 *     plain.c    bytes         -> articles     the readers, one for each format
 *     repair.c   bytes         -> clean UTF-8  what may stand in a cell
 *     rows.c     articles      -> rows         ids made unique, limits kept, cells cleaned
 *     ids.c      wished for    -> ids          no two articles of a run share one
 * Nothing but the named files is ever opened.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include "cli.h"
#include "text.h"

#include <stdint.h>

/* ---- buffer.c: bytes that grow; start with { 0 } ---- */
typedef struct {
    char *at;
    size_t len;
    size_t capacity;        /* private */
} Buffer;

void buffer_add(Buffer *to, Text bytes);
void buffer_add_byte(Buffer *to, char byte);
Text buffer_text(const Buffer *from);                 /* valid until the next addition */
void buffer_free(Buffer *buffer);

/* ---- source.c: the bytes of one input ---- */
typedef struct {
    const char *name;       /* for messages: the path, or "stdin" */
    const char *error;      /* why the bytes end early: packed data that is cut off or damaged; NULL if all is well */
    /* private */
    int fd;
    Buffer held;            /* of which the first `taken` are used up */
    size_t taken;
    struct Unpacker *unpacker;
} Source;

bool source_open(Source *in, const char *path);       /* "-" is standard input; false with errno set */
bool source_fill(Source *in);                         /* brings in more bytes behind those held; false at the end */
Text source_held(const Source *in);                   /* valid until the next source_fill */
void source_take(Source *in, size_t len);             /* the first `len` bytes held are done with */
bool source_whole(Source *in, size_t limit, Text *bytes); /* all that is left; false if that is over the limit */
void source_close(Source *in);                        /* the buffers are kept for the next source_open */
void source_free(Source *in);

/* ---- repair.c: clean UTF-8 out of any bytes ---- */

/* The bytes as text that a cell may hold, with LF alone at the ends of lines: `bytes` itself if there is nothing to
 * mend, else written to `room`. `broken` grows by the number of bytes that were not UTF-8. */
Text repair(Text bytes, Buffer *room, size_t *broken);

/* ---- ids.c ---- */
typedef struct {
    struct Id *slot;        /* private: open addressing, hashes only */
    size_t slots, count;
    uint64_t seed;
} Ids;

/* The id for an article: `wish` without white space and what a cell may not hold, at most 200 bytes, with -2, -3 …
 * behind it if there was one already. Written to `room`; true if it had to be changed to be unique. */
bool ids_take(Ids *ids, Text wish, Buffer *room);
void ids_free(Ids *ids);

/* ---- rows.c ---- */
typedef struct {
    Text id;                /* wished for */
    Text text;              /* any bytes: they are repaired on the way out */
} Article;

typedef struct {
    const Cli *cli;
    const char *file;       /* the input in hand, for messages */
    size_t broken;          /* its bytes that were not UTF-8 */
    /* private */
    Ids ids;
    Buffer id, text;
} Rows;

void rows_header(const Rows *rows);
void rows_put(Rows *rows, size_t record, const Article *article); /* or rejects it, as record number `record` of the file */
void rows_free(Rows *rows);

/* ---- the readers: every article of one open input ---- */
void plain_read(Source *in, Rows *rows);

#endif
