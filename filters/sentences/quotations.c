#include "sentences.h"

#include "utf8.h"

#include <string.h>

/* The closing mark of each opening one. */
static const struct { const char *open, *close; } pairs[QUOTES] = {
    { "\"", "\"" }, { "'", "'" }, { "\xe2\x80\x9c", "\xe2\x80\x9d" }, { "\xe2\x80\x98", "\xe2\x80\x99" }, { "\xc2\xab", "\xc2\xbb" },
};

/* An apostrophe opens and closes nothing. */
static bool may_open(Text text, size_t at, size_t len) {
    char before = at > 0 ? text.at[at - 1] : ' ';
    return !is_word_start(before) && before != '.' && !is_blank(byte_at(text, at + len));
}

static bool may_close(Text text, size_t at, size_t len) { return !is_blank(text.at[at - 1]) && !is_word_start(byte_at(text, at + len)); }

static size_t find_close(Text text, size_t from, Text close) {
    while (from < text.len) {
        const char *hit = memmem(text.at + from, text.len - from, close.at, close.len);
        if (!hit) break;
        from = (size_t)(hit - text.at);
        if (may_close(text, from, close.len)) return from;
        from += close.len;
    }
    return text.len;
}

/* The marks that stand before the closing one are looked at by the scan; the words before them are not. */
static size_t marks_before(Text text, size_t from, size_t at) {
    while (at > from && (text.at[at - 1] == '.' || text.at[at - 1] == '!' || text.at[at - 1] == '?')) at--;
    if (at >= from + 3 && memcmp(text.at + at - 3, "\xe2\x80\xa6", 3) == 0) at -= 3;
    return at;
}

size_t pass_quotation(Scan *scan, size_t at) {
    Text text = scan->text;
    for (size_t i = 0; i < QUOTES; i++) {
        Text open = text_of(pairs[i].open), close = text_of(pairs[i].close);
        if (!text_starts(text_slice(text, at, text.len), open) || !may_open(text, at, open.len)) continue;
        if (at >= scan->no_close[i]) return at + open.len;
        size_t stop = find_close(text, at + open.len, close);
        if (stop < text.len) return marks_before(text, at + open.len, stop) < stop ? marks_before(text, at + open.len, stop) : stop + close.len;
        scan->no_close[i] = at;
        return at + open.len;
    }
    uint32_t c;
    return at + utf8_at(text, at, &c);
}
