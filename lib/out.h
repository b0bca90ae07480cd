/* out.h - standard output, buffered and checked: a full disk is never silence.
 *
 * Cells are written one after another with put_tab between them and put_newline at the end of a row.
 * A write that fails ends the program with status 2.
 */
#ifndef OUT_H
#define OUT_H

#include "text.h"

void out_line_buffered(void);                         /* --line-buffered: every row goes out at once */
static inline void put_raw(Text bytes);               /* a cell in the stream's own escapes: carried from the input */
void put_cell(Text text);                             /* tab, newline, CR and backslash as \t \n \r \\ */
void put_text(Text text);                             /* tab, newline and CR as a space each, backslash as \\ */
void put_size(uint64_t number);
static inline void put_tab(void);
void put_newline(void);
void put_message(const char *string);                 /* --help and --version */
/* the end of main: checks the output; status 0, or 1 if rows were rejected */
int finish(void);

/* ---- private: what fits into the buffer is spared a call */

typedef struct { char *at; size_t left; } Output;     /* where the next byte goes, and how many have room */
extern Output output;
void put_pieces(Text bytes);                          /* in as many pieces as it takes */

static inline void put_raw(Text bytes) {
    if (bytes.len > output.left) {
        put_pieces(bytes);
    } else if (bytes.len > 0) {
        memcpy(output.at, bytes.at, bytes.len);
        output.at += bytes.len;
        output.left -= bytes.len;
    }
}

static inline void put_tab(void) {
    if (output.left == 0) {
        put_pieces((Text){ "\t", 1 });
    } else {
        *output.at++ = '\t';
        output.left--;
    }
}

#endif
