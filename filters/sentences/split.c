#include "sentences.h"

#include "utf8.h"

#include <string.h>

#define LONG_BRACKET 400  /* bytes: a longer bracket may hold sentences of its own */
#define SHORT_BRACKET 40  /* a shorter one holds none, even where it begins the sentence */

typedef enum { PLAIN, MARK, BRACKET, SEAM, WIDE, QUOTE } ByteKind;

/* Where the scan stops. WIDE: the first byte of characters some of which are marks. Commas are looked at only where
 * the date line of an article can be, quotation marks only where quotations stay whole, but for interrupted speech. */
#define STOPS \
    ['.'] = MARK, ['!'] = MARK, ['?'] = MARK, ['('] = BRACKET, ['['] = BRACKET, [')'] = BRACKET, [':'] = SEAM, \
    ['"'] = QUOTE, [0xe2] = WIDE, [0xe3] = WIDE, [0xef] = WIDE
static const unsigned char kinds[256] = { STOPS }, kinds_at_first[256] = { STOPS, [','] = SEAM },
                           kinds_with_quotes[256] = { STOPS, [','] = SEAM, ['\''] = QUOTE, [0xc2] = QUOTE };

/* The next byte that the scan stops at. */
static size_t next_stop(const unsigned char *kind, Text text, size_t at) {
    const unsigned char *byte = (const unsigned char *)text.at;
    for (; text.len - at >= 8; at += 8) {
        const unsigned char *b = byte + at;
        if (kind[b[0]] | kind[b[1]] | kind[b[2]] | kind[b[3]] | kind[b[4]] | kind[b[5]] | kind[b[6]] | kind[b[7]])
            break;
    }
    while (at < text.len && kind[byte[at]] == PLAIN) at++;
    return at;
}

/* Where the sentence begins: its list marker is no end of a sentence, nor is the stop of "B. Vale". */
static void begin(Scan *scan, size_t at) {
    Marker marker;
    size_t n;
    scan->start = scan->at = at;
    /* most of them */
    if (at + 1 < scan->text.len && is_upper(scan->text.at[at]) && is_lower(scan->text.at[at + 1])) return;
    if ((n = marker_at(scan->text, at, &marker)) && marker.style == 'o') {
        scan->list = marker;
        scan->at = at = pass_space(scan->text, at + n);
        if ((n = marker_at(scan->text, at, &marker))) scan->at = at + n;
        return;
    }
    if (n == 0) return;
    bool is_first = marker.style != '.' || !marker.letters || marker_is_first(marker) || at == 0;
    if (is_first || marker_follows(scan->list, marker)) scan->list = marker;
    scan->at = at + n;
}

Scan scan_open(const Words *words, bool keeps_quotes) { return (Scan){ .words = words, .keeps_quotes = keeps_quotes }; }

void scan_paragraph(Scan *scan, Text text, bool is_first) {
    scan->kind = scan->keeps_quotes ? kinds_with_quotes : is_first ? kinds_at_first : kinds;
    scan->text = text;
    scan->list = scan->enumeration = (Marker){ 0 };
    scan->shut = scan->no_shut = scan->counted = 0;
    scan->close = text.len;
    scan->is_quoted = false;
    for (size_t i = 0; i < QUOTES; i++) scan->no_close[i] = text.len;
    begin(scan, 0);
}

static bool give(Scan *scan, size_t next, Span *sentence) {
    size_t stop = next;
    while (stop > scan->start && is_blank(scan->text.at[stop - 1])) stop--;
    *sentence = (Span){ scan->start, stop };
    begin(scan, next);
    return true;
}

/* A bullet in a list of the same bullets begins the next item. */
static bool is_next_bullet(const Scan *scan, size_t at) {
    Marker marker;
    if (scan->list.style != 'o' || at <= scan->start || !is_blank(scan->text.at[at - 1])) return false;
    return marker_at(scan->text, at, &marker) && marker_follows(scan->list, marker);
}

/* Where the bracket at `at` closes; the text's end if that is nowhere near. */
static size_t find_shut(Text text, size_t at) {
    char open = text.at[at], shut = open == '(' ? ')' : ']';
    size_t depth = 0;
    for (size_t i = at; i < text.len && i - at < LONG_BRACKET; i++) {
        if (text.at[i] == open) depth++;
        else if (text.at[i] == shut && --depth == 0) return i;
    }
    return text.len;
}

/* A bracket that opens in mid-sentence is not split, nor is a short one. */
static void note_bracket(Scan *scan, size_t at) {
    if (at < scan->shut || at < scan->no_shut) return;
    size_t shut = find_shut(scan->text, at);
    if (shut == scan->text.len) scan->no_shut = at + LONG_BRACKET;
    else if (at > scan->start || shut - at < SHORT_BRACKET) scan->shut = shut;
}

/* No mark: a dash, a quotation mark, a letter. */
static size_t pass_character(Scan *scan, size_t at) {
    uint32_t c;
    return scan->keeps_quotes ? pass_quotation(scan, at) : at + utf8_at(scan->text, at, &c);
}

/* A bracket, or a closing bracket that may end the marker of a list item. Is there the end of a sentence? */
static bool ends_at_bracket(Scan *scan, size_t at, size_t *next) {
    *next = at + 1;
    if (scan->text.at[at] != ')') note_bracket(scan, at);
    else if (at > 0 && is_word_byte(scan->text.at[at - 1])) return ends_at(scan, at, next);
    return false;
}

/* Curly quotation marks and dashes, the most frequent of these, are told by their bytes. */
static bool is_curly(Text text, size_t at) {
    return text_starts(text_slice(text, at, at + 2), TEXT("\xe2\x80")) && (unsigned char)text.at[at + 2] < 0xa2;
}

static bool ends_at_wide(Scan *scan, size_t at, size_t *next) {
    Run run = { 0 };
    if (is_curly(scan->text, at)) {
        if (ends_interrupted(scan, at, next)) return true;
        *next = scan->keeps_quotes ? pass_quotation(scan, at) : at + 3;
        return false;
    }
    *next = at;
    if (is_next_bullet(scan, at)) return true;
    if (mark_at(scan->text, at, &run)) return ends_at(scan, at, next);
    *next = pass_character(scan, at);
    return false;
}

static bool ends_at_quote(Scan *scan, size_t at, size_t *next) {
    if (at > 0 && scan->text.at[at - 1] == '-' && ends_interrupted(scan, at, next)) return true;
    *next = pass_character(scan, at);
    return false;
}

bool scan_next(Scan *scan, Span *sentence) {
    Text text = scan->text;
    size_t at, next;
    bool ends;
    if (scan->start >= text.len) return false;
    while ((at = next_stop(scan->kind, text, scan->at)) < text.len) {
        switch ((ByteKind)scan->kind[(unsigned char)text.at[at]]) {
        case SEAM: ends = ends_at_seam(scan, at, &next); break;
        case BRACKET: ends = ends_at_bracket(scan, at, &next); break;
        case WIDE: ends = ends_at_wide(scan, at, &next); break;
        case QUOTE: ends = ends_at_quote(scan, at, &next); break;
        default: ends = ends_at(scan, at, &next);
        }
        if (ends) return give(scan, next, sentence);
        scan->at = next;
    }
    *sentence = (Span){ scan->start, text.len };
    scan->start = text.len;
    return true;
}
