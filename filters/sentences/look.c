#include "sentences.h"

#include "utf8.h"

#define SIGNS 12 /* how many opening marks, dashes and blanks may stand before a word that begins a sentence */

/* Letters, digits and the dots between them: "Corp", "U.S", "www.example.org"; what is longer than LOOK is cut. */
Text word_before(Text text, size_t from, size_t at) {
    size_t start = at, floor = at - from > LOOK ? at - LOOK : from;
    while (start > floor && (is_word_byte(text.at[start - 1]) || text.at[start - 1] == '.')) {
        uint32_t c;
        if ((unsigned char)text.at[start - 1] < 0x80) {
            start--;
            continue;
        }
        size_t n = utf8_before(text, start, &c);
        if (n > start - floor || !(utf8_is_letter(c) || utf8_is_mark(c) || c == 0xb0)) break; /* N° */
        start -= n;
    }
    while (start < at && text.at[start] == '.') start++;
    return text_slice(text, start, at);
}

size_t pass_space(Text text, size_t at) {
    for (; at < text.len; at++) {
        uint32_t c;
        if (is_blank(text.at[at])) continue;
        if ((unsigned char)text.at[at] < 0x80) break;
        size_t n = utf8_at(text, at, &c);
        if (!utf8_is_space(c)) break;
        at += n - 1;
    }
    return at;
}

size_t pass_digits(Text text, size_t at) {
    while (at < text.len && is_digit(text.at[at])) at++;
    return at;
}

static bool is_dash(uint32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/* A word that begins in lower case but is a name: iPhone. */
static bool is_camel(Text word) {
    for (size_t i = 1; i < word.len; i++)
        if (is_upper(word.at[i])) return true;
    return false;
}

static Text word_at(Text text, size_t at) {
    size_t stop = at, n;
    uint32_t c;
    while (stop < text.len && stop - at < LOOK) {
        if ((unsigned char)text.at[stop] < 0x80) {
            bool inner_hyphen = text.at[stop] == '-' && stop > at && stop + 1 < text.len && is_alpha(text.at[stop + 1]);
            if (!is_word_byte(text.at[stop]) && !inner_hyphen) break;
            stop++;
            continue;
        }
        n = utf8_at(text, stop, &c);
        if (!utf8_is_letter(c) && !utf8_is_mark(c)) break;
        stop += n;
    }
    return text_slice(text, at, stop);
}

static NextKind kind_of(uint32_t c, Text word) {
    if (utf8_digit(c) >= 0) return NEXT_DIGIT;
    if (!utf8_is_letter(c)) return NEXT_OTHER;
    return utf8_is_lower(c) && !is_camel(word) ? NEXT_LOWER : NEXT_UPPER;
}

/* An ASCII letter or digit: what most words begin with, told without a look at the tables of characters. */
static bool is_plain_start(Text text, size_t at) {
    return at < text.len && (is_alpha(text.at[at]) || is_digit(text.at[at]));
}

/* A sign that may stand before the first word of a sentence; n is the sign's length. */
static bool is_before_word(Text text, size_t at, uint32_t c, size_t n, Next *next) {
    if ((c == 0xbb || c == 0x203a) && at + n < text.len && !is_blank(text.at[at + n])) return next->opens = true;
    if (c == '"' || c == '\'' || c == '`' || c == 0x2019 || utf8_is_open(c)) return next->opens = true;
    if (utf8_is_space(c) || c == '*' || c == '_' || c == '>' || c == '~' || c == 0xa1 || c == 0xbf) return true;
    if (!is_dash(c) || at + n >= text.len) return false;
    if (c == '-' && !is_blank(text.at[at + n]) && text.at[at + n] != '-' && !is_upper(text.at[at + n])) return false;
    return next->is_dashed = true;
}

static bool begins_address(Text text, size_t at) {
    Text rest = text_slice(text, at, at + 8);
    return text_starts(rest, TEXT("http://")) || text_starts(rest, TEXT("https://")) || text_starts(rest, TEXT("www."));
}

Next next_word(Text text, size_t at) {
    Next next = { .kind = NEXT_NONE };
    uint32_t c = 0;
    size_t n = 0;
    int signs = 0;
    at = pass_space(text, at);
    while (!is_plain_start(text, at) && signs < SIGNS && (n = utf8_at(text, at, &c)) &&
           is_before_word(text, at, c, n, &next)) {
        at += n;
        signs++;
    }
    if (is_plain_start(text, at)) c = (uint32_t)(unsigned char)text.at[at];
    else if (n == 0) return next;
    bool has_sign = c == '$' || c == '#' || c == '@' || c == 0xa3 || c == 0x20ac; /* $5 million, #tag, a handle */
    if (has_sign && at + n < text.len && is_word_byte(text.at[at + n])) {
        next.kind = is_digit(text.at[at + n]) ? NEXT_DIGIT : NEXT_UPPER;
        at += n;
        next.word = word_at(text, at);
    } else {
        next.word = word_at(text, at);
        next.kind = kind_of(c, next.word);
        if (signs == SIGNS || (next.kind == NEXT_LOWER && begins_address(text, at))) next.kind = NEXT_UPPER;
    }
    next.stop = at + next.word.len;
    return next;
}
