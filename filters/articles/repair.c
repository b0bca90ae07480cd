#include "articles.h"
#include "utf8.h"

#include <string.h>

/* Windows-1252 from 0x80 to 0x9f; the rest of it is Latin-1. Five bytes mean nothing. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

/* Bytes at `at` that stay as they are: 0 if something is to be mended. */
static size_t clean_length(Text text, size_t at) {
    unsigned char byte = (unsigned char)text.at[at];
    if (byte < 0x80) return (byte >= ' ' && byte != 0x7f) || byte == '\n' || byte == '\t';
    uint32_t character;
    size_t n = utf8_at(text, at, &character);
    return n == 1 || utf8_invisible(character) ? 0 : n;
}

/* Offset of the first byte at or behind `at` that has to be mended. */
static size_t next_dirt(Text text, size_t at) {
    while (at < text.len) {
        if (text.len - at >= 8 && !utf8_not_printable(text.at + at)) {
            at += 8;
            continue;
        }
        size_t n = clean_length(text, at);
        if (n == 0) return at;
        at += n;
    }
    return text.len;
}

/* A line is taken for Windows-1252 when no character of two or more bytes in it is right: then all its high bytes are
 * wrong. */
static bool line_has_utf8(Text text, size_t at, size_t *line_stop) {
    size_t start = at;
    while (start > 0 && text.at[start - 1] != '\n') start--;
    const char *newline = memchr(text.at + at, '\n', text.len - at);
    *line_stop = newline ? (size_t)(newline - text.at) : text.len;
    uint32_t character;
    for (size_t i = start; i < *line_stop; i++)
        if ((unsigned char)text.at[i] >= 0xc0 && utf8_at(text, i, &character) > 1) return true;
    return false;
}

/* Length of the wrong sequence at `at`: the bytes that could begin a character together, as the Unicode standard
 * advises. */
static size_t broken_length(Text text, size_t at) {
    unsigned char first = (unsigned char)text.at[at];
    unsigned char low = first == 0xe0   ? 0xa0
                        : first == 0xf0 ? 0x90
                                        : 0x80,
                  high = first == 0xed   ? 0x9f
                         : first == 0xf4 ? 0x8f
                                         : 0xbf;
    size_t want = first >= 0xc2 && first <= 0xdf   ? 2
                  : first >= 0xe0 && first <= 0xef ? 3
                  : first >= 0xf0 && first <= 0xf4 ? 4
                                                   : 1;
    size_t n = 1;
    while (n < want && at + n < text.len) {
        unsigned char next = (unsigned char)text.at[at + n];
        if (next < low || next > high) break;
        low = 0x80, high = 0xbf;
        n++;
    }
    return n;
}

/* What stands for one good character that may not stay: a line end for those that end a line, else nothing. */
static void mend_character(Buffer *to, Text text, size_t at, uint32_t character) {
    bool before_lf = character == '\r' && at + 1 < text.len && text.at[at + 1] == '\n';
    if (character == '\v' || character == '\f' || character == 0x85 || character == 0x2028 || character == 0x2029 ||
        (character == '\r' && !before_lf)) buffer_add_byte(to, '\n');
}

typedef struct {
    size_t stop;                /* of the line that `has_utf8` speaks of */
    bool has_utf8;
} LineState;

/* Mend what is at `at`; the bytes taken. */
static size_t mend(Buffer *to, Text text, size_t at, LineState *line, size_t *broken) {
    uint32_t character;
    size_t n = utf8_at(text, at, &character);
    unsigned char byte = (unsigned char)text.at[at];
    if (n > 1 || byte < 0x80) {
        mend_character(to, text, at, character);
        return n;
    }
    if (at >= line->stop) line->has_utf8 = line_has_utf8(text, at, &line->stop);
    n = line->has_utf8 ? broken_length(text, at) : 1;
    *broken += n;
    if (line->has_utf8) buffer_add_character(to, 0xfffd);
    else if (byte < 0xa0) buffer_add_character(to, windows_1252[byte - 0x80]);
    else if (byte != 0xad) buffer_add_character(to, byte);             /* the soft hyphen goes, as elsewhere */
    return n;
}

Text repair_references(Text text, Buffer *room) {
    size_t at = 0;
    const char *hit = text.len ? memchr(text.at, 0xc2, text.len) : NULL;
    room->len = 0;
    for (; hit; hit = memchr(hit + 1, 0xc2, text.len - (size_t)(hit + 1 - text.at))) {
        size_t stop = (size_t)(hit - text.at);
        if (stop + 1 >= text.len) break;
        unsigned char low = (unsigned char)hit[1];
        if (low < 0x80 || low >= 0xa0) continue;
        buffer_add(room, text_slice(text, at, stop));
        buffer_add_character(room, windows_1252[low - 0x80]);
        at = stop + 2;
    }
    if (at == 0) return text;
    buffer_add(room, text_slice(text, at, text.len));
    return buffer_text(room);
}

Text repair(Text bytes, Buffer *room, size_t *broken) {
    size_t at = next_dirt(bytes, 0);
    if (at == bytes.len) return bytes;
    LineState line = { 0 };
    room->len = 0;
    buffer_add(room, text_slice(bytes, 0, at));
    while (at < bytes.len) {
        at += mend(room, bytes, at, &line, broken);
        size_t stop = next_dirt(bytes, at);
        buffer_add(room, text_slice(bytes, at, stop));
        at = stop;
    }
    return buffer_text(room);
}
