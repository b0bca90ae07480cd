/* How far a numeral of digits reaches, with its separators, point and exponent, and what its value is. */
#include "numbers.h"

#include "utf8.h"

#define MAX_EXPONENT 400    /* "1e999999999" is no number that somebody means */

int digit_at(Text text, size_t at, size_t *len) {
    if (at >= text.len) return -1;
    unsigned char c = (unsigned char)text.at[at];
    *len = 1;
    if (c < 0x80) return is_digit((char)c) ? c - '0' : -1;
    uint32_t character;
    *len = utf8_at(text, at, &character);
    return utf8_digit(character);
}

/* The end of the run of digits at `at`, and how many they are. */
static size_t run_of_digits(Text text, size_t at, size_t *count) {
    size_t len;
    for (*count = 0; digit_at(text, at, &len) >= 0; at += len) ++*count;
    return at;
}

/* The width of a separator of thousands at `at`; 0 if there is none. `*kind` tells one from another. */
static size_t separator_at(Text text, size_t at, uint32_t *kind) {
    size_t len = utf8_at(text, at, kind);
    switch (*kind) {
    case ',':
    case '.':
    case ' ':
    case '\'':
    case 0x2019:
    case 0xa0:
    case 0x202f:
    case 0x2009:
    case 0x2007:
    case 0x66c:
    case 0xff0c: return len;
    default: return 0;
    }
}

/* Groups of three behind the first one to three digits: 1,234,567. Returns the end; `at` itself if there are none. */
static size_t groups_of_three(Text text, size_t at, uint32_t *separator) {
    size_t end = at, groups = 0, count, width;
    uint32_t kind;
    *separator = 0;
    while ((width = separator_at(text, end, &kind)) > 0 && (groups == 0 || kind == *separator)) {
        size_t stop = run_of_digits(text, end + width, &count);
        if (count != 3) break;
        *separator = kind;
        end = stop;
        groups++;
    }
    bool is_decimal =
        *separator == '.' && groups == 1 && !(end + 1 < text.len && text.at[end] == ',' && is_digit(text.at[end + 1]));
    if (is_decimal) *separator = 0;
    return is_decimal ? at : end;
}

/* The Indian way: 12,34,567. */
static size_t groups_of_two(Text text, size_t at) {
    size_t end = at, count, stop;
    while (end < text.len && text.at[end] == ',' && (stop = run_of_digits(text, end + 1, &count)) > end &&
           (count == 2 || count == 3)) {
        end = stop;
        if (count == 3) return end;
    }
    return at;
}

static size_t exponent_at(Text text, size_t at, short *exponent) {
    size_t end = at;
    bool is_power = false, negative = false;
    if (at < text.len && (text.at[at] == 'e' || text.at[at] == 'E')) {
        end = at + 1;
    } else {
        if (text_starts(text_slice(text, at, text.len), TEXT("x10"))) end = at + 3;
        else if (text_starts(text_slice(text, at, text.len), TEXT("×10"))) end = at + 4;
        else if (text_starts(text_slice(text, at, text.len), TEXT(" x 10^"))) end = at + 5;
        else if (text_starts(text_slice(text, at, text.len), TEXT(" × 10^"))) end = at + 6;
        else return at;
        is_power = end < text.len && text.at[end] == '^';
        end += is_power;
    }
    if (end < text.len && (text.at[end] == '-' || text.at[end] == '+')) negative = text.at[end++] == '-';
    else if (text_starts(text_slice(text, end, text.len), TEXT("−"))) negative = true, end += 3;
    else if (text.at[at] != 'e' && text.at[at] != 'E' && !is_power) return at;
    size_t count, stop = run_of_digits(text, end, &count);
    int value = 0;
    if (count == 0 || count > 3 || (stop < text.len && is_alpha(text.at[stop]))) return at;
    for (size_t i = end; i < stop; i++) value = value * 10 + (text.at[i] - '0');
    if (value > MAX_EXPONENT) return at;
    *exponent = (short)(negative ? -value : value);
    return stop;
}

/* Point or comma, and digits, behind the whole part that ends at `at`; not in 1.2.3 or 1,2,3. */
static size_t decimals_at(Text text, size_t at, char point, size_t most) {
    size_t count, next;
    if (at >= text.len || text.at[at] != point) return at;
    size_t end = run_of_digits(text, at + 1, &count);
    if (count == 0 || count > most) return at;
    bool goes_on = end < text.len && text.at[end] == point && run_of_digits(text, end + 1, &next) > end + 1;
    return goes_on ? at : end;
}

/* May the byte at `at`, behind digits, and the one after it be passed over, for no numeral goes on with them? */
static bool is_plain_end(Text text, size_t at) {
    if (at == text.len) return true;
    char c = text.at[at], next = at + 1 < text.len ? text.at[at + 1] : '.';
    if (c == ' ' || c == ',' || c == '.') return next == ' ' || next == '"' || (is_alpha(next) && next != 'x');
    return (is_alpha(c) && c != 'e' && c != 'E' && c != 'x') || c == '-' || c == '%' || c == ')' || c == ':' ||
           c == '/';
}

/* Up to twelve digits of any script that come to less than 10,000, or -1. */
static short small_value(Text text, const Token *token) {
    int value = 0;
    size_t len = 1;
    if (token->stop - token->start > 12) return -1;
    for (size_t at = token->start; at < token->stop && value < 10000; at += len)
        value = value * 10 + digit_at(text, at, &len);
    return (short)(value < 10000 ? value : -1);
}

/* Nearly all numerals: nothing but digits of ASCII, and plainly ended. */
static bool read_plain(Text text, Token *token) {
    size_t at = token->start;
    while (at < text.len && is_digit(text.at[at])) at++;
    if (at == token->start || !is_plain_end(text, at)) return false;
    token->stop = (uint32_t)at;
    token->plain = true;
    token->small = small_value(text, token);
    return true;
}

/* Are the three digits before `end` the number of a product, as in "300 747 jets"? */
static bool is_model_group(Text text, size_t end) {
    const Meaning *group = meaning_find(text_slice(text, end - 3, end)), *noun;
    size_t word = end + 1, stop = word;
    if (!group || !is_a(group, C_MODEL) || end >= text.len || text.at[end] != ' ') return false;
    while (stop < text.len && is_alpha(text.at[stop])) stop++;
    return stop > word && (noun = meaning_find(text_slice(text, word, stop))) && is_a(noun, C_CRAFT);
}

void digits_read(Text text, Token *token) {
    token->kind = DIGITS;
    if (!token->leads && read_plain(text, token)) return;
    size_t first, at = run_of_digits(text, token->start, &first), end = at;
    uint32_t separator = 0;
    if (token->leads) {
        at = end = run_of_digits(text, token->start + 1, &first);
        token->plain = false;
    } else {
        if (first <= 3) end = groups_of_three(text, at, &separator);
        if (end == at && first <= 2) end = groups_of_two(text, at);
        token->plain = end == at;
        if (separator == ' ' && (text.at[token->start] == '0' || is_model_group(text, end))) end = at, separator = 0;
        size_t whole = end;
        /* of 9.3.1 */
        bool is_third = token->start >= 2 && text.at[token->start - 1] == '.' && is_digit(text.at[token->start - 2]);
        if (separator != '.' && !is_third) end = decimals_at(text, whole, '.', (size_t)-1);
        /* 4,8,15,16 */
        bool in_list = token->start >= 2 && text.at[token->start - 1] == ',' && is_digit(text.at[token->start - 2]);
        if (end == whole && !in_list && (separator != ',' && (separator != 0 ||
                first <= 3))) end = decimals_at(text, whole, ',', separator ? (size_t)-1 : 2);
        if (end > whole) token->point = (uint32_t)(whole - token->start);
        if (end > whole) token->plain = false;
    }
    size_t power = exponent_at(text, end, &token->exponent);
    if (power > end) token->plain = false;
    token->stop = (uint32_t)power;
    token->small = token->plain ? small_value(text, token) : -1;
}

bool digits_value(Page *page, size_t i, Decimal *value) {
    const Token *token = token_at(page, i);
    if (token->kind != DIGITS) return false;
    Text raw = token_text(page, i);
    size_t ascii = 0;
    while (ascii < raw.len && is_digit(raw.at[ascii])) ascii++;
    if (ascii == raw.len && raw.at[0] != '0') { /* as it stands, without a copy */
        *value = (Decimal){ raw, 0, false };
        return true;
    }
    char *digits = arena_take(&page->arena, raw.len + 1);
    size_t count = 0, scale = 0, len;
    bool has_point = false;
    for (size_t at = 0; at < raw.len; at += len) {
        uint32_t character;
        len = utf8_at(raw, at, &character);
        int digit = utf8_digit(character);
        if ((at == 0 && token->leads) || (token->point > 0 && at == token->point)) has_point = true;
        if (digit < 0 && (character == 'e' || character == 'E' || character == 'x' || character == 0xd7)) break;
        if (digit < 0) continue;
        digits[count++] = (char)('0' + digit);
        scale += has_point;
    }
    *value = decimal_shift(&page->arena, decimal_read(&page->arena, (Text){ digits, count }, scale), token->exponent);
    return true;
}
