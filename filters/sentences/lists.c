#include "sentences.h"

#include "utf8.h"

#define DIGITS 3  /* 2012. is a year */
#define LETTERS 4 /* viii. */

bool is_bullet(uint32_t c) {
    return c == 0xb7 || c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x25a0 || c == 0x25aa || c == 0x25ba ||
           c == 0x25cf || c == 0x25e6 || c == 0x27a4;
}

static uint32_t roman(Text word) {
    uint32_t value = 0, before = 0;
    for (size_t i = word.len; i-- > 0;) {
        char c = word.at[i];
        uint32_t digit = c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
        if (digit == 0) return 0;
        value = digit < before ? value - digit : value + digit;
        before = digit;
    }
    return value;
}

/* The number, letter or Roman numeral of the marker; its length, 0 if there is none. */
static size_t take_value(Text text, size_t at, Marker *marker) {
    size_t n = 0;
    uint32_t value = 0;
    while (n <= DIGITS && is_digit(byte_at(text, at + n))) value = value * 10 + (uint32_t)(text.at[at + n++] - '0');
    if (n > DIGITS) return 0;
    if (n > 0) {
        *marker = (Marker){ .value = value };
        /* 2.1. */
        while (byte_at(text, at + n) == '.' && is_digit(byte_at(text, at + n + 1)))
            n = pass_digits(text, at + n + 1) - at;
        return n;
    }
    while (n <= LETTERS && at + n < text.len && is_alpha(text.at[at + n])) n++;
    Text word = text_slice(text, at, at + n);
    if (n == 1) *marker = (Marker){ .letters = true, .value = (uint32_t)(unsigned char)word.at[0] };
    else if (n == 0 || n > LETTERS || !(value = roman(word))) return 0;
    else *marker = (Marker){ .value = value };
    return n;
}

size_t marker_at(Text text, size_t at, Marker *marker) {
    uint32_t c;
    size_t from = at, n = utf8_at(text, at, &c);
    /* a middle dot is a sign in words too */
    if (n > 1 && is_bullet(c) && (c != 0xb7 || is_blank(byte_at(text, at + n)))) {
        *marker = (Marker){ .style = 'o', .value = c };
        return n;
    }
    bool is_round = n == 1 && c == '(';
    at += is_round;
    n = take_value(text, at, marker);
    at += n;
    if (n == 0 || at >= text.len) return 0;
    bool has_dot = text.at[at] == '.', has_bracket = at + has_dot < text.len && text.at[at + has_dot] == ')';
    at += (size_t)has_dot + has_bracket;
    if ((is_round && !has_bracket) || !(has_dot || has_bracket) || at >= text.len || !is_blank(text.at[at])) return 0;
    marker->style = is_round ? '(' : has_dot && has_bracket ? '}' : has_dot ? '.' : ')';
    return at - from;
}

/* A lone letter may be a Roman numeral too: i. ii., iv. v. vi. */
static uint32_t number_of(Marker marker) {
    char letter = (char)marker.value;
    return marker.letters ? roman((Text){ &letter, 1 }) : marker.value;
}

bool marker_is_first(Marker marker) {
    if (!marker.letters) return marker.value == 1;
    return marker.value == 'a' || marker.value == 'A' || marker.value == 'i';
}

bool marker_follows(Marker before, Marker marker) {
    if (before.style != marker.style || before.style == 0) return false;
    if (marker.style == 'o') return marker.value == before.value;
    if (marker.letters == before.letters) return marker.value == before.value + 1;
    return number_of(before) && number_of(marker) == number_of(before) + 1;
}
