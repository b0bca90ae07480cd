#include "sentences.h"

#include "utf8.h"

#include <string.h>

/* The closing mark of each opening one. */
static const struct { Text open, close; } pairs[QUOTES] = {
    { { "\"", 1 }, { "\"", 1 } },
    { { "'", 1 }, { "'", 1 } },
    { { "\xe2\x80\x9c", 3 }, { "\xe2\x80\x9d", 3 } },
    { { "\xe2\x80\x98", 3 }, { "\xe2\x80\x99", 3 } },
    { { "\xc2\xab", 2 }, { "\xc2\xbb", 2 } },
    { { "\xc2\xbb", 2 }, { "\xc2\xab", 2 } },
};

/* An apostrophe opens and closes nothing. */
static bool may_open(Text text, size_t at, size_t len) {
    char before = at > 0 ? text.at[at - 1] : ' ';
    return !is_word_start(before) && before != '.' && !is_blank(byte_at(text, at + len));
}

static bool may_close(Text text, size_t at, size_t len) {
    return !is_blank(text.at[at - 1]) && !is_word_start(byte_at(text, at + len));
}

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

/* Where the scan goes on: at the marks before the closing one, at that itself behind a dash, else past it. */
static size_t resume_at(Scan *scan, size_t from, size_t stop, size_t len) {
    Text text = scan->text;
    size_t at = stop;
    while (at > from && (text.at[at - 1] == '.' || text.at[at - 1] == '!' || text.at[at - 1] == '?')) at--;
    if (at >= from + 3 && memcmp(text.at + at - 3, "\xe2\x80\xa6", 3) == 0) at -= 3;
    if (at < stop) return at;
    if (text.at[stop - 1] != '-' && (unsigned char)text.at[stop - 1] != 0x94) return stop + len;
    return scan->close = stop;
}

size_t pass_quotation(Scan *scan, size_t at) {
    Text text = scan->text, rest = text_slice(text, at, text.len);
    uint32_t c;
    for (size_t i = 0; i < QUOTES && at != scan->close; i++) {
        Text open = pairs[i].open, close = pairs[i].close;
        if (text.at[at] != open.at[0] || !text_starts(rest, open) || !may_open(text, at, open.len)) continue;
        size_t from = at + open.len, stop = at < scan->no_close[i] ? find_close(text, from, close) : text.len;
        if (stop < text.len) return resume_at(scan, from, stop, close.len);
        if (at < scan->no_close[i]) scan->no_close[i] = at;
        return from;
    }
    return at + utf8_at(text, at, &c);
}
