#include "articles.h"

#include <string.h>

enum { VALUE, FIRST_KEY, KEY, FIRST_VALUE, COMMA, NOTHING };

Json json_open(Text value) { return (Json){ .rest = value, .want = VALUE }; }

static JsonToken wrong(Json *json, const char *error) {
    json->error = error;
    return JSON_ERROR;
}

static void take(Json *json, size_t n) { json->rest = (Text){ json->rest.at + n, json->rest.len - n }; }

static void skip_blanks(Json *json) {
    while (json->rest.len && is_blank(json->rest.at[0])) take(json, 1);
}

static bool next_is(const Json *json, char c) { return json->rest.len && json->rest.at[0] == c; }

static bool is_hex(char c) { return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'f'); }

/* Length of the escape at the backslash; 0 if it is none. */
static size_t escape_length(Text at) {
    if (at.len < 2) return 0;
    if (at.at[1] != 'u') return memchr("\"\\/bfnrt", at.at[1], 8) ? 2 : 0;
    if (at.len < 6) return 0;
    for (size_t i = 2; i < 6; i++)
        if (!is_hex(at.at[i])) return 0;
    return 6;
}

/* The string at the quotation mark. Its end is looked for once, and again only behind a mark that was escaped. */
static bool take_string(Json *json, Text *string) {
    Text rest = text_slice(json->rest, 1, json->rest.len);
    size_t at = 0;
    const char *end = NULL;
    for (;;) {
        if (!end && !(end = at < rest.len ? memchr(rest.at + at, '"', rest.len - at) : NULL)) return false;
        size_t stop = (size_t)(end - rest.at);
        const char *escape = stop > at ? memchr(rest.at + at, '\\', stop - at) : NULL;
        if (!escape) {
            *string = text_slice(rest, 0, stop);
            take(json, stop + 2);
            return true;
        }
        at = (size_t)(escape - rest.at);
        size_t n = escape_length(text_slice(rest, at, rest.len));
        if (n == 0) return false;
        at += n;
        if (at > stop) end = NULL;
    }
}

static JsonToken close_bracket(Json *json) {
    if (json->rest.at[0] != (json->is_object[json->depth - 1] ? '}' : ']'))
        return wrong(json, "a bracket does not match");
    json->depth--;
    json->want = json->depth ? COMMA : NOTHING;
    take(json, 1);
    return JSON_CLOSE;
}

static JsonToken open_bracket(Json *json) {
    if (json->depth == JSON_DEPTH) return wrong(json, "nested too deep");
    bool is_object = json->rest.at[0] == '{';
    json->is_object[json->depth++] = is_object;
    json->want = is_object ? FIRST_KEY : FIRST_VALUE;
    take(json, 1);
    return JSON_OPEN;
}

static size_t count_digits(Text text) {
    size_t n = 0;
    while (n < text.len && is_digit(text.at[n])) n++;
    return n;
}

/* Length of the number at the start of `text`: of any size, for it stays as it is written. 0 if there is none. */
static size_t number_length(Text text) {
    size_t at = text.len && text.at[0] == '-', n = count_digits(text_slice(text, at, text.len));
    if (n == 0 || (n > 1 && text.at[at] == '0')) return 0;
    at += n;
    if (at < text.len && text.at[at] == '.') {
        if ((n = count_digits(text_slice(text, at + 1, text.len))) == 0) return 0;
        at += 1 + n;
    }
    if (at < text.len && to_lower(text.at[at]) == 'e') {
        at++;
        if (at < text.len && (text.at[at] == '+' || text.at[at] == '-')) at++;
        if ((n = count_digits(text_slice(text, at, text.len))) == 0) return 0;
        at += n;
    }
    return at;
}

static JsonToken scalar(Json *json, Text *token) {
    static const Text words[] = { { "true", 4 }, { "false", 5 },    { "null", 4 },
                                  { "NaN", 3 },  { "Infinity", 8 }, { "-Infinity", 9 } };
    size_t n = number_length(json->rest);
    for (size_t i = 0; i < sizeof words / sizeof *words && n == 0; i++)
        if (text_starts(json->rest, words[i])) n = words[i].len;
    if (n == 0) return wrong(json, "no JSON value where one should stand");
    *token = text_slice(json->rest, 0, n);
    json->want = json->depth ? COMMA : NOTHING;
    take(json, n);
    return JSON_SCALAR;
}

static JsonToken value(Json *json, Text *token) {
    if (next_is(json, '{') || next_is(json, '[')) return open_bracket(json);
    if (!next_is(json, '"')) return scalar(json, token);
    if (!take_string(json, token)) return wrong(json, "a string does not end or has a wrong escape");
    json->want = json->depth ? COMMA : NOTHING;
    return JSON_STRING;
}

static JsonToken key(Json *json, Text *token) {
    if (!next_is(json, '"') || !take_string(json, token)) return wrong(json, "no key where one should stand");
    skip_blanks(json);
    if (!next_is(json, ':')) return wrong(json, "no colon behind a key");
    take(json, 1);
    json->want = VALUE;
    return JSON_KEY;
}

JsonToken json_next(Json *json, Text *token) {
    skip_blanks(json);
    if (json->want == NOTHING)
        return json->rest.len ? wrong(json, "there is more behind the end of the value") : JSON_END;
    if (json->rest.len == 0) return wrong(json, "the value is cut off");
    if (json->want == COMMA && next_is(json, ',')) {
        json->want = json->is_object[json->depth - 1] ? KEY : VALUE;
        take(json, 1);
        skip_blanks(json);
    } else if (json->want == COMMA) {
        return next_is(json, '}') || next_is(json, ']') ? close_bracket(json)
                                                        : wrong(json, "no comma where one should stand");
    } else if ((json->want == FIRST_KEY && next_is(json, '}')) || (json->want == FIRST_VALUE && next_is(json, ']'))) {
        return close_bracket(json);
    }
    return json->want == KEY || json->want == FIRST_KEY ? key(json, token) : value(json, token);
}

static uint32_t hex4(const char *at) {
    uint32_t n = 0;
    for (size_t i = 0; i < 4; i++) n = n * 16 + (uint32_t)(is_digit(at[i]) ? at[i] - '0' : to_lower(at[i]) - 'a' + 10);
    return n;
}

/* The character of the \u escape at `at`, with its second half where it is one of a pair; half a pair is U+FFFD. */
static size_t add_unicode(Buffer *room, Text at) {
    uint32_t high = hex4(at.at + 2);
    if (high < 0xd800 || high > 0xdfff) {
        buffer_add_character(room, high);
        return 6;
    }
    uint32_t low = high <= 0xdbff && at.len >= 12 && at.at[6] == '\\' && at.at[7] == 'u' ? hex4(at.at + 8) : 0;
    bool is_pair = low >= 0xdc00 && low <= 0xdfff;
    buffer_add_character(room, is_pair ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : 0xfffd);
    return is_pair ? 12 : 6;
}

Text json_unescape(Text string, Buffer *room) {
    const char *escape = string.len ? memchr(string.at, '\\', string.len) : NULL;
    if (!escape) return string;
    size_t start = room->len, at = 0;
    for (; escape; escape = at < string.len ? memchr(string.at + at, '\\', string.len - at) : NULL) {
        static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
        size_t stop = (size_t)(escape - string.at);
        buffer_add(room, text_slice(string, at, stop));
        const char *simple = escape[1] == 'u' ? NULL : strchr(from, escape[1]);
        if (simple) buffer_add_byte(room, to[simple - from]);
        at = stop + (simple ? 2 : add_unicode(room, text_slice(string, stop, string.len)));
    }
    buffer_add(room, text_slice(string, at, string.len));
    return text_slice(buffer_text(room), start, room->len);
}
