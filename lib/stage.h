/* stage.h - what every filter in the middle of the pipe does with its rows, whatever its work.
 *
 * A stage reads rows with `doc` and a text (the column `text`, or the one of -f), and writes rows.
 *   A stage that narrows replaces text, start and stop:  carried columns, start, stop, its own, text.
 *   A stage that annotates keeps the row as it is:       all columns, its own.
 * Carried columns pass through unchanged, doc first; the article's `hints` are not carried on.
 *
 *     Stage in = stage_open(&cli, STAGE_NARROWS);
 *     stage_header(&in, added);                         added: { "sent", NULL }
 *     while (stage_next(&in)) {
 *         ... in.text, in.start ...
 *         stage_begin_row(in.carried, start, stop); put_tab(); put_size(n); stage_end_row(piece);
 *     }
 *     stage_close(&in);
 *     return finish();
 *
 * What stage_next gives is valid until the next call; a stage that gathers an article copies it.
 * With -p a file is one row, or with STAGE_BY_PARAGRAPH a row for each paragraph (columns doc par start stop text).
 */
#ifndef STAGE_H
#define STAGE_H

#include "cli.h"
#include "tsv.h"
#include "wrap.h"

typedef enum { STAGE_NARROWS = 1, STAGE_ANNOTATES = 2, STAGE_BY_PARAGRAPH = 4 } StageKind;

typedef struct {
    Text doc;               /* the article's id, as it stands in the stream */
    bool is_new_doc;        /* the row before was of another article */
    Text text;              /* escapes undone; tab, CR and LF are the only control characters */
    size_t start;           /* where the text begins in the article */
    Text carried;           /* the cells that go with every row made from this one, joined by tabs */
    const char *file;       /* for reject() */
    size_t line;
    /* private */
    const Cli *cli;
    unsigned kind;
    Tsv tsv;
    size_t doc_column, text_column, start_column, stop_column;
    bool *is_carried;
    /* how many columns lead the row, doc the first of them, if those are all that go on; else 0 */
    size_t carried_first;
    char *doc_copy, *text_copy, *carried_copy;
    size_t doc_capacity, text_capacity, carried_capacity;
    bool has_doc;
    char **files;           /* with -p: those still to be read, the one in hand, and its paragraphs */
    Input plain;
    Text whole;
    Paragraphs paragraphs;
    size_t paragraph;
} Stage;

Stage stage_open(const Cli *cli, unsigned kind);      /* reads the header; fails if doc or the text is missing */
bool stage_has(const Stage *in, const char *column);
size_t stage_column(const Stage *in, const char *column); /* TSV_NONE if the stream has no such column */
Text stage_cell(const Stage *in, size_t column);      /* of this row, as it stands, escapes and all; "" for TSV_NONE */
/* Writes the header. `added` ends with NULL; fails if the stream has one of these columns already. A program whose
 * rows carry nothing of the stream writes its own header and does not call it. */
void stage_header(Stage *in, const char *const *added);
bool stage_next(Stage *in);                           /* false at the end; bad rows are rejected and passed over */
void stage_begin_row(Text carried, size_t start, size_t stop); /* of a stage that narrows: carried, start, stop */
void stage_end_row(Text text);                        /* the last column and the end of the row */
void stage_close(Stage *in);

#endif
