#include "wrap.h"

#include "fail.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LONG_LINE 40      /* shorter lines (menus, names, tags) tell nothing about wrapping */
#define NARROW_LINE 16    /* but in a column of nothing but such lines, one that reaches so far does */
#define NARROW_LINES 5    /* as many as make a column */
#define NARROW_WORDS 3    /* a line of running text has more, one of a list has not */
#define WIDTHS 256        /* wider lines than that are no hard wraps */
#define MARKS 16          /* quotation marks and brackets that are looked through at either end of a line */
#define BYLINE 60         /* bytes: no by-line is longer */
#define WRAPPED_LINES 12  /* an element may begin with a small letter; one that is wrapped has so many lines; so has a
                           * text with a blank line behind every line */
#define SLACK 8           /* bytes: a line that much wider than the wrapped ones was not wrapped */

typedef struct Line {
    size_t start, stop;     /* without white space at the ends; blank lines are not listed */
    bool after_blank;
    bool ends;              /* has a final mark */
    bool begins_lower;      /* goes on from the line before, as the look of it is */
    bool is_tail;           /* begins with a mark that can't begin a line: ". The" */
    bool is_open;           /* a blank stands before its line end */
    bool is_byline;         /* says who wrote the text: it goes on in no other line */
    bool is_finished;       /* ends, or the lines that go on from it do */
} Line;

/* Does the line end in a mark that can close a sentence, whatever quotation mark or bracket follows it? */
static bool has_final_mark(Text line) {
    uint32_t c;
    size_t at = line.len, n;
    if (is_alpha(line.at[at - 1]) || line.at[at - 1] == '.') return line.at[at - 1] == '.'; /* most of them */
    for (int i = 0; (n = utf8_before(line, at, &c)) && i < MARKS && (c == '"' || c == '\'' || utf8_is_close(c)); i++)
        at -= n;
    return n && (c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026);
}

/* A name like iPhone may begin a paragraph, and so may an address. */
static bool begins_lower(Text line) {
    uint32_t c;
    size_t at = 0, n;
    if (is_upper(line.at[0])) return false;
    if (is_lower(line.at[0]) && (text_starts(line, TEXT("http")) || text_starts(line, TEXT("www.")))) return false;
    for (int i = 0; (n = utf8_at(line, at, &c)) && i < MARKS && (c == '"' || c == '\'' || utf8_is_open(c)); i++)
        at += n;
    return n && utf8_is_lower(c) && !(at + 1 < line.len && is_upper(line.at[at + 1]));
}

/* "By" and names alone. */
static bool is_byline(Text line) {
    Text word;
    if (line.at[0] != 'B' || line.len > BYLINE) return false;
    if (!text_starts(line, TEXT("By ")) && !text_starts(line, TEXT("BY "))) return false;
    while (text_cut(&line, ' ', &word))
        if (word.len && !is_upper(word.at[0]) && !text_equal(word, TEXT("and"))) return false;
    return true;
}

/* A full stop or comma by itself at the head of a line belongs to the line before. */
static bool is_tail(Text line) {
    char c = line.at[0];
    return (c == '.' || c == ',' || c == ';' || c == ')' || c == '!' || c == '?') &&
           (line.len == 1 || is_blank(line.at[1]));
}

static size_t line_end(Text text, size_t at) {
    const char *end = memchr(text.at + at, '\n', text.len - at);
    return end ? (size_t)(end - text.at) : text.len;
}

static size_t find_lines(Text text, Paragraphs *found) {
    size_t n = 0;
    bool blank = true;
    for (size_t at = 0, end; at < text.len; at = end + 1) {
        end = line_end(text, at);
        Text row = text_trim(text_slice(text, at, end));
        if (row.len) {
            found->line = grow(found->line, &found->line_capacity, n + 1, sizeof *found->line);
            size_t start = (size_t)(row.at - text.at), stop = start + row.len;
            found->line[n++] = (Line){ .start = start,
                                       .stop = stop,
                                       .after_blank = blank,
                                       .ends = has_final_mark(row),
                                       .begins_lower = begins_lower(row),
                                       .is_tail = is_tail(row),
                                       .is_open = stop < text.len && text.at[stop] == ' ',
                                       .is_byline = is_byline(row) };
        }
        blank = row.len == 0;
    }
    return n;
}

static void finish_lines(Line *lines, size_t n) {
    for (size_t i = n; i-- > 0;) {
        Line *line = &lines[i];
        bool goes_on = i + 1 < n && !line[1].after_blank && line[1].begins_lower;
        line->is_finished = line->ends || (goes_on && line[1].is_finished);
    }
}

static size_t length(const Line *line) { return line->stop - line->start; }

/* Lines are wrapped by characters, not by bytes. */
static size_t line_columns(Text text, const Line *line) {
    return utf8_characters(text_slice(text, line->start, line->stop));
}

static bool breaks_off(const Line *line, const Line *next) {
    return !next->after_blank && !line->ends && next->begins_lower;
}

/* Of the long lines with another right below, at least one in `share` must break off in mid-sentence; one alone tells
 * only where there are no more than two. */
static bool is_wrapped(const Line *line, size_t lines, size_t share, size_t least) {
    size_t pairs = 0, broken = 0;
    for (size_t i = 0; i + 1 < lines; i++) {
        if (line[i + 1].after_blank || length(&line[i]) < least) continue;
        pairs++;
        broken += breaks_off(&line[i], &line[i + 1]);
    }
    return broken * share >= pairs && (broken > 1 || (broken == 1 && pairs <= 2));
}

static size_t count_words(Text row) {
    size_t words = 1;
    for (size_t i = 0; i < row.len; i++) words += row.at[i] == ' ';
    return words;
}

/* The narrow columns of a newspaper: no line is long, but all are about as long as the longest, of several words,
 * and half of them break off. The length from which on a line of the block tells; 0 if it is no such column. */
static size_t narrow_least(Text text, const Line *line, size_t lines) {
    size_t longest = 0, filled = 0, words = 0;
    for (size_t i = 0; i < lines; i++)
        if (length(&line[i]) > longest) longest = length(&line[i]);
    if (lines < NARROW_LINES || longest < NARROW_LINE || longest >= LONG_LINE) return 0;
    for (size_t i = 0; i + 1 < lines; i++) {
        filled += length(&line[i]) * 5 >= longest * 3;
        words += count_words(text_slice(text, line[i].start, line[i].stop));
    }
    bool is_text = filled * 5 >= (lines - 1) * 4 && words > (lines - 1) * NARROW_WORDS;
    return is_text && is_wrapped(line, lines, 2, longest * 3 / 5) ? longest * 3 / 5 : 0;
}

static size_t first_word(Text text, const Line *line) {
    Text row = text_slice(text, line->start, line->stop), word;
    text_cut(&row, ' ', &word);
    return utf8_characters(word);
}

/* How the text was wrapped: nine in ten of the lines that break off are no wider than `width`. A line with no room
 * for the next word up to `full` was wrapped even where nothing else tells; that is less than the width where lines
 * are ragged. */
typedef struct {
    size_t width, full;
} Wrap;

static size_t find_width(Text text, const Line *line, size_t lines, size_t least) {
    size_t seen[WIDTHS] = { 0 }, total = 0, width = WIDTHS - 1;
    for (size_t i = 0; i + 1 < lines; i++) {
        if (!breaks_off(&line[i], &line[i + 1]) || length(&line[i]) >= WIDTHS) continue;
        seen[line_columns(text, &line[i])]++;
        total++;
    }
    size_t above = total / 10;
    while (width > least && above >= seen[width]) above -= seen[width--];
    return width;
}

static Wrap find_wrap(Text text, const Line *line, size_t lines, size_t least) {
    Wrap wrap = { .width = find_width(text, line, lines, least) };
    size_t total = 0, roomy = 0;
    for (size_t i = 0; i + 1 < lines; i++) {
        if (!breaks_off(&line[i], &line[i + 1]) || length(&line[i]) >= WIDTHS) continue;
        total++;
        roomy += line_columns(text, &line[i]) + 1 + first_word(text, &line[i + 1]) <= wrap.width;
    }
    wrap.full = roomy * 20 > total ? wrap.width - wrap.width / 8 : wrap.width;
    return wrap;
}

/* Is it running text, no heading? A sentence ends within the line, behind a word of three small letters at the
 * least, or a comma and a closing quotation mark stand in it. */
static bool is_running_text(Text row) {
    for (size_t i = 3; i + 2 < row.len; i++) {
        char mark = row.at[i];
        if (mark == ',' && (row.at[i + 1] == '"' || text_starts(text_slice(row, i + 1, row.len), TEXT("\u201d"))))
            return true;
        if ((mark != '.' && mark != '?' && mark != '!') || row.at[i + 1] != ' ' || !is_upper(row.at[i + 2])) continue;
        if (is_lower(row.at[i - 1]) && is_lower(row.at[i - 2]) && is_lower(row.at[i - 3])) return true;
    }
    return false;
}

/* A figure that a sentence goes on with, not the number of a list item. */
static bool begins_with_figure(Text row) {
    size_t digits = 0;
    while (digits < row.len && is_digit(row.at[digits])) digits++;
    return digits > 0 && digits < row.len && row.at[digits] != '.' && row.at[digits] != ')';
}

/* Does the line break off though there was room for the next word, as in text that was wrapped twice? */
static bool is_cut_short(Text text, const Line *line, const Line *next) {
    if (line->ends) return false;
    return next->begins_lower || begins_with_figure(text_slice(text, next->start, next->stop)) ||
           is_running_text(text_slice(text, line->start, line->stop));
}

/* Is the line end before `next` a hard wrap, in text that was wrapped like that? */
static bool is_joined(Text text, const Line *line, const Line *next, Wrap wrap) {
    if (line->is_byline) return false;
    if (is_cut_short(text, line, next)) return true;
    size_t filled = length(line) < WIDTHS ? line_columns(text, line) : WIDTHS;
    bool has_room = filled + 1 + first_word(text, next) <= (line->ends ? wrap.width : wrap.full);
    if (has_room || filled > wrap.width + SLACK) return false;
    return !line->ends || text.at[line->stop - 1] == ':' || length(next) * 4 > wrap.width;
}

/* The same in text with a paragraph to a line: a break by accident, in mid-sentence. Dates stand in lines of their
 * own. */
static bool is_slip(Text text, const Line *line, const Line *next) {
    if (line->ends || line->is_byline || is_digit(text.at[line->stop - 1])) return false;
    if (line->is_open) return next->begins_lower || text.at[next->start] == '(';
    return next->begins_lower && !line->begins_lower && next->is_finished;
}

typedef enum { SLIPS_APART, SLIPS_JOINED } Slips;

/* Lines with no blank line between them are a block. Where the text as a whole is not wrapped, a block may be. */
static size_t block_end(const Line *line, size_t lines, size_t at) {
    while (++at < lines && !line[at].after_blank) {}
    return at;
}

static Wrap block_wrap(Text text, const Line *line, size_t lines) {
    size_t least = is_wrapped(line, lines, 3, LONG_LINE) ? LONG_LINE : narrow_least(text, line, lines);
    return least ? find_wrap(text, line, lines, least) : (Wrap){ 0 };
}

/* Text with a blank line behind every line, wrapped ones too, as it comes out of a PDF: the blank lines tell nothing,
 * and are forgotten. */
static void close_up(Line *line, size_t lines) {
    size_t spaced = 0, broken = 0;
    for (size_t i = 1; i < lines; i++) {
        spaced += line[i].after_blank;
        broken += length(&line[i - 1]) >= LONG_LINE && !line[i - 1].ends && line[i].begins_lower;
    }
    if (lines < WRAPPED_LINES || spaced * 20 < (lines - 1) * 19 || broken * 5 < lines) return;
    for (size_t i = 1; i < lines; i++) line[i].after_blank = false;
}

static void find_paragraphs(Text text, Paragraphs *found, Slips slips) {
    size_t lines = find_lines(text, found), block = 0;
    if (slips == SLIPS_JOINED) close_up(found->line, lines);
    finish_lines(found->line, lines);
    found->count = 0;
    bool is_whole = found->is_wrapped =
        is_wrapped(found->line, lines, 5, LONG_LINE) && (slips == SLIPS_JOINED || lines >= WRAPPED_LINES);
    Wrap none = { 0 }, wrap = is_whole ? find_wrap(text, found->line, lines, LONG_LINE) : none;
    for (size_t i = 0; i < lines; i++) {
        Line *line = &found->line[i];
        if (i == block) {
            block = block_end(found->line, lines, i);
            if (!is_whole && slips == SLIPS_JOINED) wrap = block_wrap(text, line, block - i);
            found->is_wrapped |= wrap.width > 0;
        }
        bool is_tail = line->is_tail && slips == SLIPS_JOINED;
        if (!line->after_blank && (is_tail || (wrap.width ? is_joined(text, line - 1, line, wrap)
                                                          : slips == SLIPS_JOINED && is_slip(text, line - 1, line)))) {
            found->span[found->count - 1].stop = line->stop;
            continue;
        }
        found->span = grow(found->span, &found->capacity, found->count + 1, sizeof *found->span);
        found->span[found->count++] = (Span){ line->start, line->stop };
    }
}

void wrap_paragraphs(Text text, Paragraphs *found) { find_paragraphs(text, found, SLIPS_JOINED); }

void wrap_lines(Text text, Paragraphs *found) { find_paragraphs(text, found, SLIPS_APART); }

void wrap_free(Paragraphs *found) {
    free(found->span);
    free(found->line);
    *found = (Paragraphs){ 0 };
}
