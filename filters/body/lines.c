#include "body.h"

#include "fail.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#define FEW_WORDS 10                                  /* a line without a final mark is SHORT below that */
#define PIECES 6                                      /* lines that a sentence in pieces has at most */
#define PIECE_WORDS 5
#define HALF_BYTES 20                                 /* shorter things may well be said twice in a row */
#define PROSE_WORDS 6                                 /* "Read more." and "Yes!" are not prose */

const char *const part_name[PARTS] = { "", "title", "subtitle", "subhead", "body", "caption", "byline", "related", "duplicate", "chrome" };

Part part_of(Text name) {
    for (Part p = TITLE; p < PARTS; p++)
        if (text_equal(name, text_of(part_name[p]))) return p;
    return PART_NONE;
}

Text unit_text(const Article *article, const Unit *unit) { return text_slice(article->text, unit->start, unit->stop); }

static bool is_quote(uint32_t c) { return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb; }

static void look_at_ends(Unit *unit, Text text) {
    uint32_t c = 0;
    size_t at = text.len, n;
    bool quoted = false;
    while ((n = utf8_before(text, at, &c)) && (is_quote(c) || c == '\'' || c == ')' || c == ']' || c == 0x2019)) {
        quoted = quoted || is_quote(c) || c == 0x2019;
        at -= n;
    }
    unit->final = c == 0x2026 ? '_' : c < 0x80 && memchr(".!?:;,", (int)c, 6) ? (char)c : 0;
    unit->is_closed = unit->final == '.' || unit->final == '!' || unit->final == '?' || unit->final == '_' || quoted;
    if (!unit->final && quoted) unit->final = '"';
    utf8_at(text, 0, &c);
    unit->starts_lower = utf8_is_lower(c);
    unit->starts_mark = c < 0x80 && memchr(",.;:)?!", (int)c, 7);
    unit->starts_sign = c == '[' || c == 0xa9 || c == 0x2022;
}

/* The unit is the last one that is read so far. */
static void measure(Article *article, Unit *unit, size_t start, size_t stop) {
    *unit = (Unit){ .start = start, .stop = stop };
    words_read(article, unit);
    phrases_find(article, unit);
    look_at_ends(unit, unit_text(article, unit));
    unit->shape = unit->words >= PROSE_WORDS && unit->is_closed ? PROSE : unit->words < FEW_WORDS ? SHORT : OPEN;
}

/* "and", "of the": a piece of a sentence, not a line of its own. "by" begins a by-line. */
static bool is_link(const Unit *unit) {
    return unit->starts_lower && unit->functions == unit->words && unit->words <= 2 && unit_class(unit, BYLINES) == UNSEEN;
}

/* A sentence in pieces: linked words stand on lines of their own ("... including" / "Name" / "and" / "Name" / ", banned
 * in ..."). The first piece breaks off, one of the others goes on, the last comes to an end. Returns where it begins. */
static size_t first_piece(const Article *article, size_t last) {
    const Unit *unit = &article->unit[last];
    bool goes_on = unit->words >= 3 && (unit->starts_lower || unit->starts_mark);
    if (!unit->is_closed) return last;
    for (size_t i = last; i-- > 0 && last - i <= PIECES;) {
        const Unit *above = &article->unit[i];
        if (above->final) return last;
        if (above->shape == OPEN) return goes_on ? i : last;
        if (above->words > PIECE_WORDS) return last;
        goes_on = goes_on || is_link(above);
    }
    return last;
}

/* Archives that compare the versions of a page give a paragraph twice on its line. Returns where the second begins;
 * 0 if there is none. */
static size_t second_half(Text text) {
    size_t half = text.len / 2;
    bool is_blank = text.len % 2 && half >= HALF_BYTES && (text.at[half] == ' ' || text.at[half] == '\n');
    return is_blank && memcmp(text.at, text.at + half + 1, half) == 0 ? half + 1 : 0;
}

static void add(Article *article, size_t start, size_t stop) {
    measure(article, &article->unit[article->count], start, stop);
    size_t first = first_piece(article, article->count);
    if (first < article->count) {
        Unit *unit = &article->unit[first];
        article->word_count = unit->first_word;
        measure(article, unit, unit->start, stop);
    }
    article->count = first + 1;
}

void lines_find(Article *article) {
    wrap_paragraphs(article->text, &article->paragraphs);
    article->count = article->word_count = 0;
    article->unit = grow(article->unit, &article->capacity, 2 * article->paragraphs.count + 1, sizeof *article->unit);
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        Span span = article->paragraphs.span[i];
        size_t second = second_half(text_slice(article->text, span.start, span.stop));
        add(article, span.start, second ? span.start + second - 1 : span.stop);
        if (!second) continue;
        measure(article, &article->unit[article->count], span.start + second, span.stop);
        article->unit[article->count++].is_said_twice = true;
    }
}

void article_free(Article *article) {
    wrap_free(&article->paragraphs);
    free(article->unit);
    free(article->word);
    free(article->seen);
    free(article->sums);
    *article = (Article){ 0 };
}
