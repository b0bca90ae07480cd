/* wrap.h - the paragraphs of plain text, with hard wraps undone.
 *
 * A blank line parts paragraphs, but where one stands behind every line of a wrapped text. Whether a single line end
 * does is decided on the whole text: where many long lines break off in mid-sentence and go on in lower case, the
 * text is hard-wrapped and its lines are joined again; else every line is a paragraph. In a text with a paragraph to
 * a line, a block (lines with
 * no blank line between them) may still be wrapped, and a line that breaks off by accident is joined with the next.
 * Spans are byte offsets, half-open, without the ASCII white space around them, in ascending order. Nothing is
 * rewritten: a joined paragraph still holds its line ends.
 */
#ifndef WRAP_H
#define WRAP_H

#include "text.h"

typedef struct {
    size_t start, stop;
} Span;

typedef struct {
    Span *span;
    size_t count;
    bool is_wrapped;        /* were single line ends taken for hard wraps, in the text or a block of it? */
    /* private */
    size_t capacity, line_capacity;
    struct Line *line;
} Paragraphs;

void wrap_paragraphs(Text text, Paragraphs *found);   /* the arrays are reused from call to call; start with { 0 } */
/* of a text whose line ends part paragraphs, but for one that is wrapped as a whole */
void wrap_lines(Text text, Paragraphs *found);
void wrap_free(Paragraphs *found);

#endif
