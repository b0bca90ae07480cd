#include "text.h"

FROZEN_TEXT const char text_nothing[1] = "";

#include <stdint.h>
#include <string.h>

Text text_trim(Text text) {
    while (text.len && is_blank(text.at[0])) text.at++, text.len--;
    while (text.len && is_blank(text.at[text.len - 1])) text.len--;
    return text;
}

bool text_same_letters(Text a, Text b) {
    size_t i = 0;
    while (i + 8 <= a.len && text_eight(a.at + i) == text_eight(b.at + i)) i += 8;
    for (; i < a.len; i++)
        if (to_lower(a.at[i]) != to_lower(b.at[i])) return false;
    return true;
}

bool text_starts(Text text, Text start) {
    return text.len >= start.len && text_equal(text_slice(text, 0, start.len), start);
}

bool text_ends(Text text, Text end) {
    return text.len >= end.len && text_equal(text_slice(text, text.len - end.len, text.len), end);
}

bool text_cut(Text *rest, char stop, Text *head) {
    if (rest->at == NULL) return false;
    const char *hit = rest->len ? memchr(rest->at, stop, rest->len) : NULL;
    *head = (Text){ rest->at, hit ? (size_t)(hit - rest->at) : rest->len };
    *rest = hit ? (Text){ hit + 1, rest->len - head->len - 1 } : (Text){ NULL, 0 };
    return true;
}

bool text_number(Text digits, uint64_t *value) {
    uint64_t n = 0;
    bool may_overflow = digits.len > 18;
    if (digits.len == 0) return false;
    for (size_t i = 0; i < digits.len; i++) {
        if (!is_digit(digits.at[i])) return false;
        uint64_t digit = (uint64_t)(digits.at[i] - '0');
        if (may_overflow && n > (UINT64_MAX - digit) / 10) return false;
        n = n * 10 + digit;
    }
    *value = n;
    return true;
}

bool text_size(Text digits, size_t *value) {
    uint64_t n;
    if (!text_number(digits, &n) || (size_t)n != n) return false;
    *value = (size_t)n;
    return true;
}
