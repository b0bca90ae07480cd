/* Bytes of any encoding -> UTF-8, as far as it can be told which encoding that is.
 *
 * In this order: what the user says; a byte order mark; UTF-16 that shows by its zeros; text that is valid UTF-8,
 * whatever is
 * declared, for other encodings hardly ever look like it; what the server or the page declares; what uchardet makes
 * of it.
 * What is left is taken for UTF-8 with damage, which repair.c mends.
 */
#include "articles.h"
#include "fail.h"
#include "utf8.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <uchardet/uchardet.h>

#define SAMPLE (256 * 1024)     /* bytes that the detector is shown */
#define FEW 16                  /* high bytes that tell nothing of the encoding */
#define META_REACH 4096         /* a page's declaration stands in its first bytes */

/* What an encoding that was declared or detected is, as iconv knows it. */
typedef enum { UNKNOWN, LIKE_UTF8, IMPOSSIBLE, SHIFTING, OTHER } Kind;

static const LexiconClass kinds[] = {
    { { "utf8", 4 }, LIKE_UTF8 },
    { { "wide", 4 }, IMPOSSIBLE },
    { { "shift", 5 }, SHIFTING },
    { { "other", 5 }, OTHER },
    { { "", 0 }, 0 },
};

void charsets_check(const Lexicon *names) {
    for (const Entry *e = NULL; (e = lexicon_next(names, e));) lexicon_classes(names, e, 2, kinds);
}

void charsets_open(Charsets *charsets, Lexicon names, const char *chosen) {
    charsets->names = names;
    charsets->chosen = chosen;
    if (!chosen) return;
    iconv_t try = iconv_open("UTF-8", chosen);
    if (try == (iconv_t)-1) fail("--encoding: \"%s\" is not known (iconv -l lists those that are)", chosen);
    iconv_close(try);
}

/* Convert with iconv; false if it does not know the encoding. Each byte that means nothing becomes U+FFFD and is
 * counted. */
static bool convert(Text bytes, const char *from, size_t unit, Buffer *room, size_t *broken) {
    iconv_t how = iconv_open("UTF-8", from);
    if (how == (iconv_t)-1) return false;
    char *in = (char *)(uintptr_t)bytes.at;
    size_t left = bytes.len;
    room->len = 0;
    while (left > 0) {
        const size_t asked = left + 16;
        room->at = grow(room->at, &room->capacity, room->len + asked, 1);
        char *out = room->at + room->len;
        size_t space = asked;
        size_t state = iconv(how, &in, &left, &out, &space);
        room->len += asked - space;
        if (state != (size_t)-1 || errno == E2BIG) continue;
        size_t skip = left < unit ? left : unit;
        buffer_add_character(room, 0xfffd);
        *broken += skip;
        in += skip;
        left -= skip;
    }
    iconv_close(how);
    return true;
}

/* An encoding that iconv must know: if it does not, the system is broken or out of memory, and another reading of
 * the text would be a silent mistake. */
static Text convert_known(Text bytes, const char *from, size_t unit, Buffer *room, size_t *broken) {
    if (!convert(bytes, from, unit, room, broken)) fail("iconv can't convert from %s", from);
    return buffer_text(room);
}

/* How much of the text is UTF-8: characters of two or more bytes, and bytes that belong to none. */
static void count_utf8(Text text, size_t *good, size_t *bad) {
    *good = *bad = 0;
    for (size_t at = 0; at < text.len;) {
        if ((unsigned char)text.at[at] < 0x80) {
            at++;
            continue;
        }
        uint32_t character;
        size_t n = utf8_at(text, at, &character);
        if (n > 1) ++*good;
        else ++*bad;
        at += n;
    }
}

/* UTF-16 without a mark: in text of an alphabet nearly every second byte is below 9, the number of a page of
 * letters. */
static const char *by_zeros(Text bytes) {
    size_t even = 0, odd = 0, n = bytes.len < 512 ? bytes.len : 512;
    for (size_t i = 0; i < n; i++) {
        if ((unsigned char)bytes.at[i] > 8) continue;
        if (i % 2) odd++;
        else even++;
    }
    if (n < 4 || even + odd < n * 2 / 5) return NULL;
    return odd > 8 * even ? "UTF-16LE" : even > 8 * odd ? "UTF-16BE" : NULL;
}

static const char *by_mark(Text bytes, size_t *mark, size_t *unit) {
    static const struct {
        Text mark;
        const char *name;
        size_t unit;
    } marks[] = { { { "\xff\xfe\0\0", 4 }, "UTF-32LE", 4 },
                  { { "\0\0\xfe\xff", 4 }, "UTF-32BE", 4 },
                  { { "\xff\xfe", 2 }, "UTF-16LE", 2 },
                  { { "\xfe\xff", 2 }, "UTF-16BE", 2 } };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (!text_starts(bytes, marks[i].mark)) continue;
        *mark = marks[i].mark.len;
        *unit = marks[i].unit;
        return marks[i].name;
    }
    *mark = 0;
    *unit = 2;
    return by_zeros(bytes);
}

/* The detector is believed where many high bytes stand together, as in Cyrillic or Japanese text. A Latin text has
 * too few of them to tell Windows-1252 from its kin, unless there are some more and the answer is an encoding of
 * other Latin letters. */
static bool is_believable(const char *name, Text sample, size_t high) {
    static const char *const latin[] = { "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252",
                                         "ASCII",      "UTF-8",       "MAC-CENTRALEUROPE" };
    size_t letters = 0;
    if (*name == '\0') return false;
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
        if (strcmp(name, latin[i]) == 0) return false;
    for (size_t i = 0; i < sample.len; i++) letters += is_alpha(sample.at[i]);
    return high > FEW && high > letters / 64;
}

static Kind kind_of(const Charsets *charsets, Text label, char name[64]) {
    const Entry *entry = lexicon_find(&charsets->names, label);
    Text known = entry ? lexicon_field(entry, 1) : label;
    if (known.len == 0 || known.len > 40) return UNKNOWN;
    for (size_t i = 0; i < known.len; i++)           /* nothing of iconv's own "//IGNORE" */
        if (!is_alpha(known.at[i]) && !is_digit(known.at[i]) && !memchr("-_.:", known.at[i], 4)) return UNKNOWN;
    memcpy(name, known.at, known.len);
    name[known.len] = '\0';
    return entry ? (Kind)lexicon_classes(&charsets->names, entry, 2, kinds) : UNKNOWN;
}

/* The detector's answer in `name`; false if there is none to believe. */
static bool by_detection(const Charsets *charsets, Text bytes, size_t high, char name[64]) {
    Text sample = text_slice(bytes, 0, SAMPLE);
    if (high <= FEW) return false;
    uchardet_t detector = uchardet_new();
    if (!detector) fail("out of memory");
    bool is_found = false;
    if (uchardet_handle_data(detector, sample.at, sample.len) == 0) {
        uchardet_data_end(detector);
        const char *found = uchardet_get_charset(detector);
        is_found = is_believable(found, sample, high) && kind_of(charsets, text_of(found), name) >= SHIFTING;
    }
    uchardet_delete(detector);
    return is_found;
}

Text decode(const Charsets *charsets, Text bytes, Text label, Buffer *room, size_t *broken) {
    char name[64] = "";
    size_t mark, unit, good, bad;
    if (charsets->chosen) return convert_known(bytes, charsets->chosen, 1, room, broken);
    const char *wide = by_mark(bytes, &mark, &unit);
    if (wide) return convert_known(text_slice(bytes, mark, bytes.len), wide, unit, room, broken);
    Kind kind = kind_of(charsets, label, name);
    if (kind == SHIFTING) return convert_known(bytes, name, 1, room, broken);
    bool has_escape = bytes.len && memchr(bytes.at, '\x1b', bytes.len);
    if (has_escape && memmem(bytes.at, bytes.len, "\x1b$B", 3))
        return convert_known(bytes, "ISO-2022-JP", 1, room, broken);
    count_utf8(bytes, &good, &bad);
    if (bad == 0 || kind == LIKE_UTF8) return bytes;
    if (kind == OTHER) return convert_known(bytes, name, 1, room, broken);
    if (kind == UNKNOWN && *name && convert(bytes, name, 1, room, broken)) return buffer_text(room);
    if (good > bad || !by_detection(charsets, bytes, bad + good, name)) return bytes;
    return convert_known(bytes, name, 1, room, broken);
}

static bool starts_like(Text text, Text start) {
    return text.len >= start.len && text_same_word(text_slice(text, 0, start.len), start);
}

/* The encoding that a page declares: <meta charset=x>, <meta ... content="text/html; charset=x">, <?xml
 * encoding="x"?>. */
Text charset_of_page(Text page) {
    Text head = text_slice(page, 0, META_REACH);
    bool is_tag = false;
    for (size_t at = 0; at < head.len; at++) {
        Text rest = text_slice(head, at, head.len), key;
        if (head.at[at] == '<') is_tag = starts_like(rest, TEXT("<meta")) || starts_like(rest, TEXT("<?xml"));
        if (!is_tag) continue;
        if (starts_like(rest, key = TEXT("charset")) || starts_like(rest, key = TEXT("encoding"))) {
            rest = text_trim(text_slice(rest, key.len, rest.len));
            if (rest.len == 0 || rest.at[0] != '=') continue;
            do rest = text_slice(rest, 1, rest.len);
            while (rest.len && (is_blank(rest.at[0]) || rest.at[0] == '"' || rest.at[0] == '\''));
            size_t n = 0;
            while (n < rest.len && !is_blank(rest.at[n]) && !memchr("\"'>;/?", rest.at[n], 6)) n++;
            return text_slice(rest, 0, n);
        }
    }
    return TEXT("");
}

void charsets_close(Charsets *charsets) { lexicon_free(&charsets->names); }
