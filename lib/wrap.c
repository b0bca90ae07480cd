#include "wrap.h"

#include "fail.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#define LONG_LINE 40      /* shorter lines (menus, names, tags) tell nothing about wrapping */
#define WIDTHS 256        /* wider lines than that are no hard wraps */

typedef struct Line {
    size_t start, stop;     /* without white space at the ends; blank lines are not listed */
    bool after_blank;
    bool ends, goes_on;     /* has a final mark; begins in lower case */
} Line;

/* Does the line end in a mark that can close a sentence, whatever quotation mark or bracket follows it? */
static bool has_final_mark(Text line) {
    uint32_t c;
    size_t at = line.len, n;
    while ((n = utf8_before(line, at, &c)) && (c == '"' || c == '\'' || utf8_is_close(c))) at -= n;
    return n && (c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026);
}

static bool begins_lower(Text line) {
    uint32_t c;
    size_t at = 0, n;
    while ((n = utf8_at(line, at, &c)) && (c == '"' || c == '\'' || utf8_is_open(c))) at += n;
    return n && utf8_is_lower(c);
}

static size_t find_lines(Text text, Paragraphs *found) {
    size_t n = 0;
    bool blank = true;
    Text rest = text, row;
    while (text_cut(&rest, '\n', &row)) {
        row = text_trim(row);
        if (row.len) {
            found->line = grow(found->line, &found->line_capacity, n + 1, sizeof *found->line);
            size_t start = (size_t)(row.at - text.at);
            found->line[n++] = (Line){ start, start + row.len, blank, has_final_mark(row), begins_lower(row) };
        }
        blank = row.len == 0;
    }
    return n;
}

static size_t length(const Line *line) { return line->stop - line->start; }

static bool breaks_off(const Line *line, const Line *next) { return !next->after_blank && !line->ends && next->goes_on; }

/* Of the long lines with another right below, at least a fifth must break off in mid-sentence. */
static bool is_wrapped(const Line *line, size_t lines) {
    size_t pairs = 0, broken = 0;
    for (size_t i = 0; i + 1 < lines; i++) {
        if (line[i + 1].after_blank || length(&line[i]) < LONG_LINE) continue;
        pairs++;
        broken += breaks_off(&line[i], &line[i + 1]);
    }
    return broken >= 1 && broken * 5 >= pairs;
}

/* The width that the text was wrapped at: nine in ten of the lines that break off are no longer. */
static size_t wrap_width(const Line *line, size_t lines) {
    size_t seen[WIDTHS] = { 0 }, total = 0, width = WIDTHS - 1;
    for (size_t i = 0; i + 1 < lines; i++) {
        if (!breaks_off(&line[i], &line[i + 1]) || length(&line[i]) >= WIDTHS) continue;
        seen[length(&line[i])]++;
        total++;
    }
    size_t above = total / 10;
    while (width > LONG_LINE && above >= seen[width]) above -= seen[width--];
    return width;
}

static size_t first_word(Text text, const Line *line) {
    Text row = text_slice(text, line->start, line->stop), word;
    text_cut(&row, ' ', &word);
    return word.len;
}

/* Is the line end before `next` a hard wrap? */
static bool is_joined(Text text, const Line *line, const Line *next, size_t width) {
    if (next->after_blank) return false;
    if (next->goes_on && !line->ends) return true;
    bool has_room = length(line) + 1 + first_word(text, next) <= width;
    if (!line->ends) return !has_room;
    return !has_room && length(next) * 4 > width;
}

void wrap_paragraphs(Text text, Paragraphs *found) {
    size_t lines = find_lines(text, found);
    found->count = 0;
    found->is_wrapped = is_wrapped(found->line, lines);
    size_t width = found->is_wrapped ? wrap_width(found->line, lines) : 0;
    for (size_t i = 0; i < lines; i++) {
        Line *line = &found->line[i];
        if (i > 0 && found->is_wrapped && is_joined(text, line - 1, line, width)) {
            found->span[found->count - 1].stop = line->stop;
            continue;
        }
        found->span = grow(found->span, &found->capacity, found->count + 1, sizeof *found->span);
        found->span[found->count++] = (Span){ line->start, line->stop };
    }
}

void wrap_free(Paragraphs *found) {
    free(found->span);
    free(found->line);
    *found = (Paragraphs){ 0 };
}
