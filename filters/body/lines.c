#include "body.h"

#include "fail.h"
#include "spell.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#define FEW_WORDS 10                                  /* a line without a final mark is SHORT below that */
#define PIECES 6                                      /* lines that a sentence in pieces has at most */
#define PIECE_WORDS 5
#define HALF_BYTES 20                                 /* shorter things may well be said twice in a row */
#define FOOTNOTE 24                                   /* bytes of its mark */
#define SIGN 12                                       /* bytes of an agency's name ... */
#define SIGNED 40                                     /* ... and of what stands before it, at least */
#define BOX_WORDS 30                                  /* a box glued to a paragraph has no more */
#define CALL_WORDS 8                                  /* "Not near a TV?", before a box */
#define PROSE_WORDS 6                                 /* "Read more." and "Yes!" are not prose */

const char *const part_name[PARTS] = { "",        "title",  "subtitle", "subhead",   "body",
                                       "caption", "byline", "related",  "duplicate", "chrome" };

Part part_of(Text name) {
    for (Part p = TITLE; p < PARTS; p++)
        if (text_equal(name, text_of(part_name[p]))) return p;
    return PART_NONE;
}

Text unit_text(const Article *article, const Unit *unit) { return text_slice(article->text, unit->start, unit->stop); }

static bool is_quote(uint32_t c) {
    return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb;
}

static bool is_ellipsis(Text text) { return text_equal(text, TEXT("...")) || text_equal(text, TEXT("\u2026")); }

static bool names_source(Text text) {
    static const Text names[] = { { "source", 6 }, { "sources", 7 }, { "link", 4 }, { "ref", 3 }, { "via", 3 } };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (text_same_word(text, names[i])) return true;
    return false;
}

/* Where the text ends but for marks of footnotes: "[1]", "[Source]", "(Link)". */
static size_t before_footnotes(Text text) {
    size_t at = text.len;
    while (at && (text.at[at - 1] == ']' || text.at[at - 1] == ')')) {
        bool is_round = text.at[at - 1] == ')';
        const char *open = memrchr(text.at, is_round ? '(' : '[', at);
        size_t begin = open ? (size_t)(open - text.at) : 0;
        if (begin == 0 || at - begin > FOOTNOTE || is_ellipsis(text_slice(text, begin + 1, at - 1))) break;
        if (is_round && !names_source(text_slice(text, begin + 1, at - 1))) break;
        for (at = begin; at && text.at[at - 1] == ' '; at--) {}
    }
    return at;
}

/* Where the text ends but for the sign of an agency behind its last sentence: "... he added. - Bernama", "... he added.
 * Enditem". */
static size_t before_sign(Text text, size_t stop) {
    size_t at = stop, blank;
    if (stop < SIGNED || !is_alpha(text.at[stop - 1])) return stop;
    while (at && is_alpha(text.at[at - 1])) at--;
    if (stop - at < 3 || stop - at > SIGN || !is_upper(text.at[at])) return stop;
    bool is_end = text_equal(text_slice(text, at, stop), TEXT("Enditem"));
    for (blank = at; blank && text.at[blank - 1] == ' '; blank--) {}
    size_t dash = blank;
    while (dash && (text.at[dash - 1] == '-' || text_ends(text_slice(text, 0, dash), TEXT("\u2014")) ||
                    text_ends(text_slice(text, 0, dash), TEXT("\u2013"))))
        dash -= text.at[dash - 1] == '-' ? 1 : 3;
    if (blank == at || (dash == blank && !is_end)) return stop;
    while (dash && text.at[dash - 1] == ' ') dash--;
    return dash && memchr(".!?\"", text.at[dash - 1], 4) ? dash : stop;
}

static void look_at_ends(Unit *unit, Text text) {
    uint32_t c = 0;
    size_t at = before_sign(text, before_footnotes(text)), n;
    bool quoted = false;
    while ((n = utf8_before(text, at, &c)) && (is_quote(c) || c == '\'' || c == ')' || c == ']' || c == 0x2019)) {
        quoted = quoted || is_quote(c) || c == 0x2019;
        at -= n;
    }
    unit->is_cut = c == 0x2026 || text_ends(text_slice(text, 0, at), TEXT("..."));
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
    if (memory_measured(article, unit, start, stop)) return;
    *unit = (Unit){ .start = start, .stop = stop, .memory = unit->memory };
    words_read(article, unit);
    phrases_find(article, unit);
    look_at_ends(unit, unit_text(article, unit));
    unit->shape = unit->words >= PROSE_WORDS && unit->is_closed ? PROSE : unit->words < FEW_WORDS ? SHORT : OPEN;
    context_line(unit);
    memory_keep(article, unit);
}

/* "and", "of the": a piece of a sentence, not a line of its own. "by" begins a by-line. */
static bool is_link(const Unit *unit) {
    return unit->starts_lower && unit->functions == unit->words && unit->words <= 2 &&
           unit_class(unit, BYLINES) == UNSEEN;
}

/* "T" / "he bridge was closed ...": the first letter of a text, set large. */
static bool is_drop_cap(const Article *article, size_t at) {
    const Unit *unit = &article->unit[at];
    return unit->stop == unit->start + 1 && is_upper(article->text.at[unit->start]) && unit[1].starts_lower &&
           unit[1].words >= PIECE_WORDS;
}

/* A sentence in pieces: linked words stand on lines of their own ("... including" / "Name" / "and" / "Name" / ", banned
 * in ..."). The first piece breaks off, one of the others goes on, the last comes to an end. Returns where it
 * begins. */
static size_t first_piece(const Article *article, size_t last) {
    const Unit *unit = &article->unit[last];
    bool goes_on = unit->words >= 3 && (unit->starts_lower || unit->starts_mark);
    if (last && is_drop_cap(article, last - 1)) return last - 1;
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

static void add(Article *article, size_t start, size_t stop, bool is_page) {
    measure(article, &article->unit[article->count], start, stop);
    size_t first = is_page ? article->count : first_piece(article, article->count);
    if (first < article->count) {
        Unit *unit = &article->unit[first];
        article->word_count = unit->first_word;
        measure(article, unit, unit->start, stop);
    }
    article->count = first + 1;
}

/* Where the word of that number begins in the unit. */
static size_t word_start(Text text, size_t number) {
    Text rest = text;
    uint64_t word;
    size_t at = 0;
    for (size_t n = 0; n < number; n++) {
        if (!spell_word(&rest, &word)) return 0;
        at = text.len - rest.len;
    }
    while (at < text.len && !is_upper(text.at[at])) at++;
    return at < text.len ? at : 0;
}

/* A box glued to the end of a paragraph: "... next week. Read more: Bridge to close". Where it begins, if it is at that
 * word; 0 if there is none. */
static size_t glued_at(const Article *article, const Unit *unit, uint32_t first) {
    if (!first || unit->words - first > BOX_WORDS) return 0;
    Text text = unit_text(article, unit);
    size_t box = word_start(text, first), at = box, n;
    uint32_t c = 0;
    if (box && (text.at[box - 1] == '(' || text.at[box - 1] == '[')) at = --box;
    while (at && is_blank(text.at[at - 1])) at--;
    while ((n = utf8_before(text, at, &c)) && (is_quote(c) || c == ')' || c == ']' || c == 0x2019)) at -= n;
    return c == '.' || c == '!' || c == '?' || c == 0x2026 ? box : 0;
}

static size_t glued_box(const Article *article, const Unit *unit) {
    size_t box = unit->first_box < unit->box ? glued_at(article, unit, unit->first_box) : 0;
    return box ? box : glued_at(article, unit, unit->box);
}

static void cut_box(Article *article) {
    Unit *unit = &article->unit[article->count - 1];
    size_t start = unit->start, stop = unit->stop, box = glued_box(article, unit), end = start + box;
    if (!box) return;
    while (is_blank(article->text.at[end - 1])) end--;
    article->word_count = unit->first_word;
    measure(article, unit, start, end);
    if (unit->final == '?' && unit->words <= CALL_WORDS)
        unit->verdict = CHROME, unit->is_told = true, unit->why = TEXT("asks the reader");
    measure(article, &article->unit[article->count++], start + box, stop);
}

void lines_find(Article *article, bool is_page) {
    if (is_page) wrap_lines(article->text, &article->paragraphs);
    else wrap_paragraphs(article->text, &article->paragraphs);
    article->count = article->word_count = 0;
    article->unit = grow(article->unit, &article->capacity, 3 * article->paragraphs.count + 1, sizeof *article->unit);
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        Span span = article->paragraphs.span[i];
        size_t second = second_half(text_slice(article->text, span.start, span.stop));
        add(article, span.start, second ? span.start + second - 1 : span.stop, is_page);
        cut_box(article);
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
    free(article->run);
    free(article->sums);
    *article = (Article){ 0 };
}
