/* tsv.h - the stream between filters: rows of tab-separated cells, the first line naming the columns.
 *
 *     Tsv in = { 0 };
 *     tsv_open(&in, files, NULL, max_line);
 *     size_t text = tsv_column(&in, "text");
 *     while (tsv_next(&in)) { ... in.cell[text] ... }
 *     tsv_close(&in);
 *
 * Several files are one stream; each begins with the same header. Columns are found by name. Every row
 * that tsv_next returns has as many cells as the header and holds only clean characters (utf8.h); other
 * rows are rejected with their line and passed over. A stream that breaks off ends the program.
 */
#ifndef TSV_H
#define TSV_H

#include "input.h"

#define TSV_NONE ((size_t)-1)

typedef struct {
    Text row;               /* the whole row, without its newline; valid until the next tsv_next */
    Text *cell;             /* as they stand, escapes and all */
    Text *name;             /* of the columns */
    size_t columns;
    Input input;            /* name and line for messages */
    /* private */
    char **files;
    bool is_open, headerless;
    char *header;
    size_t header_len, max_line, cell_capacity, name_capacity;
} Tsv;

/* `files` ends with NULL and outlives the Tsv. With `columns` ("a,b,c") the files have no header line. */
void tsv_open(Tsv *in, char **files, const char *columns, size_t max_line);
bool tsv_next(Tsv *in);                               /* false at the end of the last file */
size_t tsv_find(const Tsv *in, Text name);            /* TSV_NONE if there is no such column */
size_t tsv_column(const Tsv *in, Text name);          /* fails, naming the columns there are */
void tsv_close(Tsv *in);

/* The cell with its escapes undone; the cell itself if it has none, else written to `*buffer`. */
Text tsv_unescape(Text cell, char **buffer, size_t *capacity);

#endif
