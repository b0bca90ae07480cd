#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

#define REPLACEMENT 0xfffd

/* The length of the character at `at`, if it is one of the plain many: valid, and far from all that is forbidden. Else
 * 0. */
static size_t plain_length(const char *at, size_t left) {
    const unsigned char *byte = (const unsigned char *)at;
    if (left < 3 || (byte[1] & 0xc0) != 0x80) return 0;
    if (byte[0] >= 0xc3 && byte[0] <= 0xdf) return 2;
    if (byte[0] < 0xe1 || byte[0] > 0xec || (byte[2] & 0xc0) != 0x80) return 0;
    /* dashes, quotation marks */
    if (byte[0] == 0xe2 && byte[1] <= 0x81) return byte[1] == 0x80 && byte[2] >= 0x90 && byte[2] <= 0xa7 ? 3 : 0;
    return 3;
}

size_t utf8_decode(Text text, size_t at, uint32_t *character) {
    unsigned char first = (unsigned char)text.at[at];
    size_t left = text.len - at, plain = plain_length(text.at + at, left);
    if (plain > 0) {
        uint32_t second = (unsigned char)text.at[at + 1] & 0x3f, third = (unsigned char)text.at[at + 2] & 0x3f;
        *character = plain == 2 ? (first & 0x1fu) << 6 | second : (first & 0x0fu) << 12 | second << 6 | third;
        return plain;
    }
    utf8proc_int32_t code;
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)text.at + at, left < 4 ? (utf8proc_ssize_t)left : 4, &code);
    *character = n > 0 ? (uint32_t)code : REPLACEMENT;
    return n > 0 ? (size_t)n : 1;
}

size_t utf8_before(Text text, size_t at, uint32_t *character) {
    if (at == 0 || at > text.len) return 0;
    size_t start = at - 1;
    while (start > 0 && at - start < 4 && ((unsigned char)text.at[start] & 0xc0) == 0x80) start--;
    if (utf8_at(text, start, character) == at - start) return at - start;
    *character = REPLACEMENT;
    return 1;
}

size_t utf8_put(uint32_t character, char to[4]) {
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)character, (utf8proc_uint8_t *)to);
}

bool utf8_forbidden(uint32_t c) {
    return (c >= 0x80 && c < 0xa0) || c == 0x200b || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f);
}

bool utf8_invisible(uint32_t c) {
    return utf8_forbidden(c) || c == 0xad || c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x206a && c <= 0x206f) ||
           (c >= 0xfff9 && c <= 0xfffb);
}

static size_t check(Text text, size_t at, bool line_ends) {
    while (at < text.len) {
        while (text.len - at >= 16 && !(utf8_not_printable(text.at + at) | utf8_not_printable(text.at + at + 8)))
            at += 16;
        if (text.len - at >= 8) {
            uint64_t marked = utf8_not_printable(text.at + at);
            at += marked ? utf8_first(marked) : 8;
            if (!marked) continue;
        }
        unsigned char byte = (unsigned char)text.at[at];
        if (byte < 0x80) {
            if ((byte < 0x20 && !(line_ends && (byte == '\t' || byte == '\n' || byte == '\r'))) || byte == 0x7f)
                return at;
            at++;
            continue;
        }
        uint32_t character;
        size_t n = plain_length(text.at + at, text.len - at);
        if (n == 0) {
            n = utf8_at(text, at, &character);
            if (n == 1 || utf8_forbidden(character)) return at;
        }
        at += n;
    }
    return text.len;
}

Text utf8_head(Text text, size_t most) {
    if (text.len <= most) return text;
    while (most && (text.at[most] & 0xc0) == 0x80) most--;
    return text_slice(text, 0, most);
}

size_t utf8_check_rest(Text cell, size_t at) { return check(cell, at, false); }

size_t utf8_check_text(Text text) { return check(text, 0, true); }

static utf8proc_category_t category(uint32_t character) { return utf8proc_category((utf8proc_int32_t)character); }

bool utf8_is_space(uint32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return category(c) == UTF8PROC_CATEGORY_ZS;
}

bool utf8_is_letter(uint32_t c) {
    if (c < 0x80) return is_alpha((char)c);
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_upper(uint32_t c) {
    if (c < 0x80) return is_upper((char)c);
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_lower(uint32_t c) {
    if (c < 0x80) return is_lower((char)c);
    return category(c) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_mark(uint32_t c) {
    if (c < 0x300) return false;
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC || k == UTF8PROC_CATEGORY_ME;
}

bool utf8_is_open(uint32_t c) {
    if (c < 0x80) return c == '(' || c == '[' || c == '{';
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_PS || k == UTF8PROC_CATEGORY_PI;
}

bool utf8_is_close(uint32_t c) {
    if (c < 0x80) return c == ')' || c == ']' || c == '}';
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_PE || k == UTF8PROC_CATEGORY_PF;
}

/* All bytes but those that go on with a character, eight at a time: each place sums its own, up to where all eight
 * together still fit in a byte. */
size_t utf8_characters(Text text) {
    const uint64_t ones = 0x0101010101010101u;
    size_t n = text.len, i = 0;
    while (i + 8 <= text.len) {
        uint64_t sum = 0, bytes;
        for (int k = 0; k < 31 && i + 8 <= text.len; k++, i += 8) {
            memcpy(&bytes, text.at + i, sizeof bytes);
            sum += bytes >> 7 & ~bytes >> 6 & ones;
        }
        n -= (size_t)(sum * ones >> 56);
    }
    for (; i < text.len; i++) n -= ((unsigned char)text.at[i] & 0xc0) == 0x80;
    return n;
}

bool utf8_is_symbol(uint32_t c) {
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_SM && k <= UTF8PROC_CATEGORY_SO;
}

/* Decimal digits stand in runs of ten from 0 to 9, so the count of digits just below gives the value. */
int utf8_digit(uint32_t c) {
    if (c < 0x80) return is_digit((char)c) ? (int)(c - '0') : -1;
    if (category(c) != UTF8PROC_CATEGORY_ND) return -1;
    if (c >= 0x1d7ce && c <= 0x1d7ff) return (int)((c - 0x1d7ce) % 10); /* five runs without a gap */
    int value = 0;
    while (value < 9 && category(c - 1 - (uint32_t)value) == UTF8PROC_CATEGORY_ND) value++;
    return value;
}

uint32_t utf8_lower(uint32_t c) {
    if (c < 0x80) return (uint32_t)(unsigned char)to_lower((char)c);
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

uint32_t utf8_base(uint32_t c) {
    if (c < 0x80) return c;
    utf8proc_int32_t parts[8];
    int last = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, &last);
    return n > 0 && n <= 8 ? (uint32_t)parts[0] : c;
}
