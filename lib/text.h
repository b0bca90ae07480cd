/* text.h - a stretch of bytes that somebody else owns.
 *
 * A Text is passed by value and never freed. It may hold any byte, so nothing here or above it calls
 * strlen on data. It is valid as long as the buffer it points into: a cell of a row until the next
 * row is read, a piece of an article until the article's arena is cleared.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *at;
    size_t len;
} Text;

#define TEXT(literal) ((Text){ literal, sizeof literal - 1 })
#define BUILTIN(table) ((Text){ (const char *)table, sizeof table }) /* a data file compiled in */
#define FROZEN_TEXT __attribute__((section("frozen_text"))) /* constants to which tables may lead: frozen.h */
extern const char text_nothing[1];
#define TEXT_NONE ((Text){ text_nothing, 0 })    /* an empty text that a table may hold */

/* A C string of our own: an option, a file name. */
static inline Text text_of(const char *string) { return (Text){ string, strlen(string) }; }

/* Bytes [start, stop); both are cut to the text. */
static inline Text text_slice(Text text, size_t start, size_t stop) {
    if (stop > text.len) stop = text.len;
    if (start > stop) start = stop;
    return (Text){ start ? text.at + start : text.at, stop - start }; /* NULL has no byte 0 */
}

Text text_trim(Text text);                            /* without space, tab, CR and LF at both ends */
static inline bool text_equal(Text a, Text b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}
bool text_same_letters(Text a, Text b);               /* private: of two of one length */
static inline bool text_same_word(Text a, Text b) {   /* equal when ASCII case is ignored */
    return a.len == b.len && text_same_letters(a, b);
}
bool text_starts(Text text, Text start);
bool text_ends(Text text, Text end);
/* takes the part before `stop`, and `stop`, off `rest`; false when nothing is left */
bool text_cut(Text *rest, char stop, Text *head);
/* a plain decimal number; false if it is none or too large */
bool text_number(Text digits, uint64_t *value);
bool text_size(Text digits, size_t *value);

/* Eight bytes, and four, as one number, the first lowest. */
static inline uint64_t text_eight(const char *at) {
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

static inline uint32_t text_four(const char *at) {
    uint32_t bytes;
    memcpy(&bytes, at, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap32(bytes);
#endif
    return bytes;
}

static inline bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
static inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static inline bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
static inline char to_lower(char c) { return is_upper(c) ? (char)(c + 32) : c; }

#endif
