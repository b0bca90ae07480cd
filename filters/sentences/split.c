#include "sentences.h"

#include "utf8.h"

#include <string.h>

typedef enum { PLAIN, MARK, BRACKET, WIDE, QUOTE } ByteKind;

/* Where the scan stops. WIDE: the first byte of characters some of which are marks; QUOTE: only where quotations stay whole. */
static const unsigned char kinds[256] = {
    ['.'] = MARK, ['!'] = MARK, ['?'] = MARK, [')'] = BRACKET, [0xe2] = WIDE, [0xe3] = WIDE, [0xef] = WIDE, ['"'] = QUOTE, ['\''] = QUOTE, [0xc2] = QUOTE,
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
        if (kind == BRACKET && !scan->list.style) {
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
