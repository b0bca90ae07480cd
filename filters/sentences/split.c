#include "sentences.h"

#include "utf8.h"

#include <string.h>

#define BRACKET 400       /* bytes: a longer bracket may hold sentences of its own */
#define SHORT_BRACKET 40  /* a shorter one holds none, even where it begins the sentence */

typedef enum { PLAIN, MARK, OPEN, SHUT, WIDE, QUOTE } ByteKind;

/* Where the scan stops. WIDE: the first byte of characters some of which are marks; QUOTE: only where quotations stay whole. */
static const unsigned char kinds[256] = {
    ['.'] = MARK, ['!'] = MARK, ['?'] = MARK, ['('] = OPEN, ['['] = OPEN, [')'] = SHUT, [0xe2] = WIDE, [0xe3] = WIDE, [0xef] = WIDE, ['"'] = QUOTE, ['\''] = QUOTE, [0xc2] = QUOTE,
};

/* Where the sentence begins: its list marker is no end of a sentence, nor is the stop of "B. Vale". */
static void begin(Scan *scan, size_t at) {
    Marker marker;
    size_t n;
    scan->start = scan->at = at;
    if ((n = marker_at(scan->text, at, &marker)) && marker.style == 'o') {
        scan->list = marker;
        scan->at = at = pass_space(scan->text, at + n);
        if ((n = marker_at(scan->text, at, &marker))) scan->at = at + n;
        return;
    }
    if (n == 0) return;
    bool is_first = marker.style != '.' || !marker.letters || marker.value == 'a' || marker.value == 'A' || at == 0;
    if (is_first || marker_follows(scan->list, marker)) scan->list = marker;
    scan->at = at + n;
}

Scan scan_open(const Words *words, Text text, bool keeps_quotes) {
    Scan scan = { .text = text, .words = words, .keeps_quotes = keeps_quotes };
    for (size_t i = 0; i < sizeof scan.no_close / sizeof *scan.no_close; i++) scan.no_close[i] = text.len;
    begin(&scan, 0);
    return scan;
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
    for (size_t i = at; i < text.len && i - at < BRACKET; i++) {
        if (text.at[i] == open) depth++;
        else if (text.at[i] == shut && --depth == 0) return i;
    }
    return text.len;
}

/* A bracket that opens in mid-sentence is not split, nor is a short one. */
static void note_bracket(Scan *scan, size_t at) {
    if (at < scan->shut || at < scan->no_shut) return;
    size_t shut = find_shut(scan->text, at);
    if (shut == scan->text.len) scan->no_shut = at + BRACKET;
    else if (at > scan->start || shut - at < SHORT_BRACKET) scan->shut = shut;
}

static size_t length_at(Text text, size_t at) {
    uint32_t c;
    return utf8_at(text, at, &c);
}

static bool is_mark(Text text, size_t at) {
    uint32_t c;
    utf8_at(text, at, &c);
    return c == 0x2026 || c == 0x203d || (c >= 0x2047 && c <= 0x2049) || c == 0x3002 || c == 0xff0e || c == 0xff61 || c == 0xff01 || c == 0xff1f;
}

bool scan_next(Scan *scan, Span *sentence) {
    Text text = scan->text;
    size_t next;
    if (scan->start >= text.len) return false;
    while (scan->at < text.len) {
        size_t at = scan->at;
        ByteKind kind = kinds[(unsigned char)text.at[at]];
        if (kind == PLAIN) {
            scan->at++;
            continue;
        }
        if (kind == QUOTE) {
            scan->at = scan->keeps_quotes ? pass_quotation(scan, at) : at + 1;
            continue;
        }
        if (kind == OPEN) {
            note_bracket(scan, at);
            scan->at++;
            continue;
        }
        if (kind == WIDE && is_next_bullet(scan, at)) return give(scan, at, sentence);
        if (kind == WIDE && !is_mark(text, at)) {
            scan->at = scan->keeps_quotes ? pass_quotation(scan, at) : at + length_at(text, at);
            continue;
        }
        if (ends_at(scan, at, &next)) return give(scan, next, sentence);
        scan->at = next;
    }
    *sentence = (Span){ scan->start, text.len };
    scan->start = text.len;
    return true;
}
