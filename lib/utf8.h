/* utf8.h - characters: the one place that knows utf8proc.
 *
 * Positions are byte offsets. Functions that look at "the character at" an offset take text that
 * utf8_check has passed; on other bytes they answer U+FFFD and one byte.
 */
#ifndef UTF8_H
#define UTF8_H

#include "text.h"

#include <stdint.h>
#include <string.h>

static inline size_t utf8_at(Text text, size_t at, uint32_t *character); /* bytes taken; 0 at the end */
size_t utf8_before(Text text, size_t at, uint32_t *character); /* of the character that ends at `at`; 0 at the start */
size_t utf8_put(uint32_t character, char to[4]);               /* bytes written */
size_t utf8_characters(Text text);                             /* how many it has */
Text utf8_head(Text text, size_t most);               /* its first characters, of so many bytes at most */

/* What may stand in a cell (news-tsv.5, rule 10): valid UTF-8 without control, separator, bidi-override or
 * other invisible format characters. Tab, CR and LF are fine for utf8_check_text and not for utf8_check_cell. */
static inline size_t utf8_check_cell(Text cell);      /* offset of the first forbidden byte; cell.len if clean */
size_t utf8_check_text(Text text);
bool utf8_forbidden(uint32_t character);              /* above ASCII: must not stand in a cell */
/* what news-articles drops: forbidden, or soft hyphen or direction mark */
bool utf8_invisible(uint32_t character);

bool utf8_is_space(uint32_t character);               /* white space of any width, no-break spaces too */
bool utf8_is_letter(uint32_t character);
bool utf8_is_upper(uint32_t character);               /* upper or title case */
bool utf8_is_lower(uint32_t character);
bool utf8_is_mark(uint32_t character);                /* a combining mark: belongs to the letter before it */
bool utf8_is_open(uint32_t character);                /* an opening bracket or initial quotation mark */
bool utf8_is_close(uint32_t character);               /* a closing bracket or final quotation mark */
bool utf8_is_symbol(uint32_t character);              /* currency and other symbols */
int utf8_digit(uint32_t character);                   /* 0-9 of any script; -1 if it is no digit */
uint32_t utf8_lower(uint32_t character);
uint32_t utf8_base(uint32_t character);               /* a letter without its marks: e of é */

/* The eight bytes at `at` with a high bit set in each that is not ASCII from space to tilde: a byte below 0x20, DEL,
 * or one above 0x7f leaves that bit in one of the three terms. 0: all eight are plain, and can be passed over at
 * once. */
static inline uint64_t utf8_not_printable(const char *at) {
    uint64_t word;
    memcpy(&word, at, sizeof word);
    uint64_t del = word ^ 0x7f7f7f7f7f7f7f7fu;
    return (word | (word - 0x2020202020202020u) | (del - 0x0101010101010101u)) & 0x8080808080808080u;
}

/* Which of the eight bytes is the first with a bit set in `marked`, which has some. */
static inline size_t utf8_first(uint64_t marked) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return (size_t)__builtin_clzll(marked) / 8;
#else
    return (size_t)__builtin_ctzll(marked) / 8;
#endif
}

/* ---- private: the common case is spared a call */
size_t utf8_decode(Text text, size_t at, uint32_t *character); /* of a byte above ASCII */
/* the same as utf8_check_cell, of a cell that is clean before `at` */
size_t utf8_check_rest(Text cell, size_t at);

static inline size_t utf8_check_cell(Text cell) {
    size_t at = 0;
    while (cell.len - at >= 16 && !(utf8_not_printable(cell.at + at) | utf8_not_printable(cell.at + at + 8))) at += 16;
    for (; cell.len - at >= 8; at += 8) {
        uint64_t marked = utf8_not_printable(cell.at + at);
        if (!marked) continue;
        at += utf8_first(marked);
        if ((unsigned char)cell.at[at] < 0x20) return at;
        break;
    }
    return at < cell.len ? utf8_check_rest(cell, at) : at;
}

static inline size_t utf8_at(Text text, size_t at, uint32_t *character) {
    if (at >= text.len) return 0;
    if ((unsigned char)text.at[at] >= 0x80) return utf8_decode(text, at, character);
    *character = (unsigned char)text.at[at];
    return 1;
}

#endif
