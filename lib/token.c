#include "token.h"

#include "fail.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* What a sign is, and for a quotation mark its side. */
typedef struct {
    uint32_t character;
    char sign;
    int8_t side;
} Sign;

static const Sign signs[] = {
    { 0xab, '"', 1 },    { 0xbb, '"', -1 },    { 0x2018, '\'', 1 }, { 0x2019, '\'', -1 }, { 0x201a, '\'', 1 },
    { 0x201b, '\'', 1 }, { 0x201c, '"', 1 },   { 0x201d, '"', -1 }, { 0x201e, '"', 1 },   { 0x201f, '"', 1 },
    { 0x2039, '\'', 1 }, { 0x203a, '\'', -1 }, { 0x2010, '-', 0 },  { 0x2011, '-', 0 },   { 0x2012, '-', 0 },
    { 0x2013, '-', 0 },  { 0x2014, '-', 0 },   { 0x2015, '-', 0 },  { 0x2212, '-', 0 },   { 0x2026, '.', 0 },
    { 0xb4, '\'', 0 },   { 0xff02, '"', 0 },   { 0x300c, '"', 1 },  { 0x300d, '"', -1 },  { 0x2022, '*', 0 },
    { 0xb7, '*', 0 },
};

static Sign sign_of(uint32_t character) {
    if (character < 0x80) return (Sign){ character, character == '`' ? '\'' : (char)character, character == '`' };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i].character == character) return signs[i];
    return (Sign){ character, 0, 0 };
}

enum { SMALL = 1, CAPITAL = 2, DIGIT = 4, ENDS = 8 };

/* What an ASCII byte is within a word, and which end one (a comma between digits apart); 0 for what may tie two halves
 * together, and for what begins a longer character. */
static const unsigned char class_of[256] = {
    [0 ... '%'] = ENDS,       ['(' ... ','] = ENDS, ['/'] = ENDS,         ['0' ... '9'] = DIGIT, [':' ... '@'] = ENDS,
    ['A' ... 'Z'] = CAPITAL,  ['[' ... '`'] = ENDS, ['a' ... 'z'] = SMALL, ['{' ... 0x7f] = ENDS,
};

static unsigned class_at(Text text, size_t at) { return class_of[(unsigned char)text.at[at]]; }

/* Dashes, quotation marks and spaces stand together (U+2000 to U+206F), with no letter, mark or digit among them. */
static bool is_punctuation(uint32_t c) { return c >= 0x2000 && c < 0x2070; }

static bool in_word(uint32_t c) {
    if (c < 0x80) return (class_of[c] & (SMALL | CAPITAL | DIGIT)) != 0;
    return !is_punctuation(c) && (utf8_is_letter(c) || utf8_is_mark(c) || utf8_digit(c) >= 0);
}

static bool is_apostrophe(uint32_t c) { return c == '\'' || c == 0x2019; }

/* Within a word the mark that opens is one as well: Roe‘s. */
static bool is_inner_apostrophe(uint32_t c) { return is_apostrophe(c) || c == 0x2018; }

/* Characters that tie two halves of a word together. */
static bool is_tie(uint32_t c) {
    return c == '-' || c == '.' || c == '&' || c == 0x2010 || c == 0x2011 || is_inner_apostrophe(c);
}

static inline Token *add(TokenList *list, size_t start, size_t stop, TokenKind kind, unsigned flags) {
    if (is_full(list->count, list->capacity))
        list->at = grow(list->at, &list->capacity, list->count + 1, sizeof *list->at);
    Token *token = &list->at[list->count++];
    *token =
        (Token){ .start = (uint32_t)start, .stop = (uint32_t)stop, .kind = (uint8_t)kind, .flags = (uint8_t)flags };
    return token;
}

/* Is what follows the apostrophe at `at` a clitic that ends the word? */
static bool is_clitic(Text word, size_t at, size_t apostrophe) {
    char a = at + apostrophe < word.len ? to_lower(word.at[at + apostrophe]) : '\0';
    char b = at + apostrophe + 1 < word.len ? to_lower(word.at[at + apostrophe + 1]) : '\0';
    size_t len = word.len - at - apostrophe;
    return (len == 1 && (a == 's' || a == 'd' || a == 'm')) ||
           (len == 2 && ((a == 'v' && b == 'e') || (a == 'l' && b == 'l') || (a == 'r' && b == 'e')));
}

typedef struct {
    size_t stop, apostrophe; /* where it ends, and its last apostrophe; text.len if it has none */
    size_t capitals;
    unsigned seen;          /* SMALL (also letters without case), CAPITAL, DIGIT */
    unsigned flags;
} Word;

#define EACH(byte) (0x0101010101010101u * (uint64_t)(byte))

/* The high bit of each byte that is at least `least`; no byte has it set before. */
static uint64_t at_least(uint64_t bytes, unsigned least) { return bytes + EACH(0x80 - least); }

/* The high bit of each byte that is an ASCII letter, a digit: all eight are judged at once, without a branch for
 * each. */
static uint64_t letters_among(uint64_t bytes) {
    uint64_t lower = (bytes & EACH(0x7f)) | EACH(0x20);
    return at_least(lower, 'a') & ~at_least(lower, 'z' + 1) & ~bytes & EACH(0x80);
}

static uint64_t digits_among(uint64_t bytes) {
    uint64_t low = bytes & EACH(0x7f);
    return at_least(low, '0') & ~at_least(low, '9' + 1) & ~bytes & EACH(0x80);
}

static uint64_t capitals_among(uint64_t letters, uint64_t bytes) { return letters & ~bytes << 2; }

/* How many bytes stand before the first marked one. */
static size_t before_first(uint64_t marked) { return marked ? (size_t)__builtin_ctzll(marked) / 8 : 8; }

static size_t count_marked(uint64_t marked) { return (size_t)((marked >> 7) * EACH(1) >> 56); }

/* Of eight bytes, how many letters and digits lead them. */
static size_t leading_letters(uint64_t bytes, Word *word) {
    uint64_t letter = letters_among(bytes), digit = digits_among(bytes);
    uint64_t stop = ~(letter | digit) & EACH(0x80), before = (stop & -stop) - 1,
             capital = capitals_among(letter, bytes) & before;
    word->seen |= (letter & ~capital & before ? SMALL : 0) | (capital ? CAPITAL : 0) | (digit & before ? DIGIT : 0);
    word->capitals += count_marked(capital);
    return before_first(stop);
}

/* The ASCII letters and digits from `at` on: nearly all of nearly every word. */
static size_t plain_letters(Text text, size_t at, Word *word) {
    for (size_t n; text.len - at >= 8; at += n)
        if ((n = leading_letters(text_eight(text.at + at), word)) < 8) return at + n;
    for (unsigned class; at < text.len && (class = class_at(text, at)) & (SMALL | CAPITAL | DIGIT); at++) {
        word->seen |= class;
        word->capitals += class == CAPITAL;
    }
    return at;
}

/* Does "," stand in a number: 1,200? */
static bool is_thousands(Text text, size_t at) {
    return is_digit(text.at[at - 1]) && at + 3 < text.len && is_digit(text.at[at + 1]) && is_digit(text.at[at + 2]) &&
           is_digit(text.at[at + 3]);
}

/* May the word or number go on at `at`? */
static bool goes_on(Text text, size_t at, const Word *word) {
    return at < text.len && (class_at(text, at) != ENDS || (text.at[at] == ',' && word->seen & DIGIT));
}

/* The word or number that begins at `from`. */
static Word word_at(Text text, size_t from) {
    Word word = { .apostrophe = text.len };
    uint32_t c, next;
    size_t at = plain_letters(text, from, &word);
    for (size_t n; goes_on(text, at, &word) && (n = utf8_at(text, at, &c)); at = plain_letters(text, at + n, &word)) {
        if (c >= 0x80 && !is_punctuation(c) && utf8_is_letter(c)) {
            bool is_capital = utf8_is_upper(c);
            word.seen |= is_capital ? CAPITAL : SMALL;
            word.capitals += is_capital;
        } else if (in_word(c)) {
            /* a digit or a combining mark */
        } else if (at > from && is_tie(c) && utf8_at(text, at + n, &next) && in_word(next)) {
            if (is_inner_apostrophe(c)) word.apostrophe = at;
            word.flags |= TOKEN_TIED;
        } else if (!(c == ',' && at > from && is_thousands(text, at))) {
            break;
        }
        if (c >= 0x80) word.flags |= TOKEN_FOREIGN;
    }
    word.stop = at;
    bool is_capital = word.capitals > 0 && utf8_at(text, from, &c) && utf8_is_upper(c);
    word.flags |= (is_capital          ? TOKEN_CAPITAL
                   : word.capitals > 0 ? TOKEN_INNER_CAPITAL
                                       : 0) |
                  (word.capitals > 1 && !(word.seen & SMALL) ? TOKEN_CAPS : 0);
    return word;
}

/* The dot behind an abbreviation belongs to it: "U.S.", "Sen. Roe", "No. 5", not that of a sentence inside marks. */
static bool takes_dot(Text text, size_t from, size_t stop) {
    if (stop + 1 < text.len && text.at[stop + 1] == '.') return false;
    size_t at = stop + 1;
    uint32_t c;
    for (size_t n; (n = utf8_at(text, at, &c)) && !in_word(c) && at < stop + 8; at += n) {
        char sign = sign_of(c).sign;
        if (sign != ' ' && sign != '"' && sign != '\'' && sign != ')' && sign != ']') return sign == ',' || sign == '-';
    }
    bool has_dot = memchr(text.at + from, '.', stop - from) != NULL;
    if (at >= text.len) return has_dot;
    if (has_dot || at != stop + 2) return has_dot;
    return (stop - from <= 5 && is_upper(text.at[from])) || !utf8_is_upper(c);
}

/* "Roe Co.'s", "the U.S.'s": where the clitic behind the dot at `at` ends; 0 if there is none. */
static size_t clitic_behind_dot(Text text, size_t at) {
    uint32_t c;
    size_t n = utf8_at(text, at + 1, &c), s = at + 1 + n;
    if (!n || !is_inner_apostrophe(c) || s >= text.len || to_lower(text.at[s]) != 's') return 0;
    return s + 1 < text.len && utf8_at(text, s + 1, &c) && in_word(c) ? 0 : s + 1;
}

static size_t add_word(TokenList *list, Text text, size_t from, unsigned flags) {
    Word word = word_at(text, from);
    size_t stop = word.stop;
    bool has_letters = word.seen & (SMALL | CAPITAL);
    TokenKind kind = has_letters ? TOKEN_WORD : TOKEN_NUMBER;
    flags |= word.flags;
    if (word.apostrophe < stop &&
        is_clitic(text_slice(text, 0, stop), word.apostrophe, text.at[word.apostrophe] == '\'' ? 1 : 3)) {
        add(list, from, word.apostrophe, kind, flags);
        add(list, word.apostrophe, stop, TOKEN_CLITIC, 0);
        return stop;
    }
    size_t clitic = has_letters && stop < text.len && text.at[stop] == '.' ? clitic_behind_dot(text, stop) : 0;
    if (clitic || (has_letters && stop < text.len && text.at[stop] == '.' && takes_dot(text, from, stop))) {
        flags |= TOKEN_DOT;
        stop++;
    }
    add(list, from, stop, kind, flags);
    if (!clitic) return stop;
    add(list, stop, clitic, TOKEN_CLITIC, 0);
    return clitic;
}

/* An apostrophe straight after a word in -s, with space behind: "the unions' plan". A closing single mark looks
 * the same; marks.c knows better when one is open. */
static bool is_plural_apostrophe(Text text, size_t from, size_t at, size_t n) {
    uint32_t next;
    if (at == from || to_lower(text.at[at - 1]) != 's') return false;
    return utf8_at(text, at + n, &next) && next == ' ';
}

static size_t add_sign(TokenList *list, Text text, size_t from, size_t at, unsigned flags) {
    uint32_t c;
    size_t n = utf8_at(text, at, &c);
    if (c < 0x80 && c != '\'' && c != '`') {
        add(list, at, at + 1, TOKEN_SIGN, flags)->sign = (char)c;
        return at + 1;
    }
    Sign sign = sign_of(c);
    if (sign.sign == '\'' && sign.side != 1 && at + n < text.len &&
        text_equal(text_slice(text, at, at + n), text_slice(text, at + n, at + 2 * n))) {
        add(list, at, at + 2 * n, TOKEN_SIGN, flags)->sign = '"'; /* '' or ’’ */
        list->at[list->count - 1].side = sign.side;
        return at + 2 * n;
    }
    if (c == '`' && at + 1 < text.len && text.at[at + 1] == '`') n = 2, sign.sign = '"';
    Token *token = add(list, at, at + n,
                       is_apostrophe(c) && is_plural_apostrophe(text, from, at, n) ? TOKEN_CLITIC : TOKEN_SIGN, flags);
    token->sign = sign.sign;
    token->side = sign.side;
    return at + n;
}

/* The eight bytes at `at`; zeros behind the end. */
static inline uint64_t eight_or_less(Text text, size_t at) {
    if (text.len - at >= 8) return text_eight(text.at + at);
    uint64_t bytes = 0;
    for (size_t i = text.len; i-- > at;) bytes = bytes << 8 | (unsigned char)text.at[i];
    return bytes;
}

/* The letters that lead a word, and the capital ones among them, by the high bits of eight bytes of it. */
typedef struct {
    uint64_t stop, capitals; /* stop: the bytes that are no letters; 0 if all eight are */
} Letters;

static inline Letters letters_at(Text text, size_t at) {
    uint64_t bytes = eight_or_less(text, at), letters = letters_among(bytes), stop = letters ^ EACH(0x80);
    return (Letters){ stop, capitals_among(letters & (stop - 1), bytes) };
}

/* Does a word of ASCII letters surely end at `end`, in a sentence that ends at `to`? */
static inline bool ends_word(Text text, size_t end, size_t to) {
    if (end >= to) return end == to;
    return class_at(text, end) == ENDS || (text.at[end] == '.' && end + 1 == to);
}

static unsigned flags_of_capitals(bool is_first, size_t capitals, size_t letters) {
    return (is_first ? TOKEN_CAPITAL : TOKEN_INNER_CAPITAL) | (letters > 1 && capitals == letters ? TOKEN_CAPS : 0);
}

/* The same as plain_word, of a word that has eight letters and more. */
static size_t long_word(Text text, size_t at, size_t to, unsigned *flags) {
    Letters eight = letters_at(text, at);
    bool is_capital = (eight.capitals & 0x80) != 0;
    size_t letters = 0, capitals = 0;
    for (; !eight.stop; eight = letters_at(text, at + letters)) {
        letters += 8;
        capitals += count_marked(eight.capitals);
    }
    letters += before_first(eight.stop);
    capitals += count_marked(eight.capitals);
    if (!ends_word(text, at + letters, to)) return 0;
    if (capitals) *flags |= flags_of_capitals(is_capital, capitals, letters);
    return letters;
}

/* A word of ASCII letters that surely ends behind them, as four in five do: its length, else 0. */
static inline size_t plain_word(Text text, size_t at, size_t to, unsigned *flags) {
    Letters eight = letters_at(text, at);
    if (!eight.stop) return long_word(text, at, to, flags);
    size_t letters = before_first(eight.stop);
    if (!ends_word(text, at + letters, to)) return 0;
    if (eight.capitals) *flags |= flags_of_capitals(eight.capitals & 0x80, count_marked(eight.capitals), letters);
    return letters;
}

/* White space but for the blank between two words. */
static bool is_other_space(uint32_t c) { return (c >= 0x80 || c <= ' ') && utf8_is_space(c); }

/* Whatever else stands at `at`: returns where it ends. */
static size_t add_other(TokenList *list, Text text, size_t from, size_t at, unsigned *spaced) {
    uint32_t c;
    size_t n = utf8_at(text, at, &c);
    bool is_space = is_other_space(c);
    size_t stop = is_space     ? at + n
                  : in_word(c) ? add_word(list, text, at, *spaced)
                               : add_sign(list, text, from, at, *spaced);
    *spaced = is_space ? TOKEN_SPACED : 0;
    return stop;
}

void tokens_add(TokenList *list, Text text, size_t from, size_t to) {
    unsigned spaced = TOKEN_SPACED;
    for (size_t at = from; at < to;) {
        if (text.at[at] == ' ') {
            spaced = TOKEN_SPACED;
            if (++at == to) break;
        }
        size_t n = plain_word(text, at, to, &spaced);
        if (n) {
            add(list, at, at + n, TOKEN_WORD, spaced);
            at += n;
            spaced = 0;
        } else {
            at = add_other(list, text_slice(text, 0, to), from, at, &spaced);
        }
    }
}

void tokens_free(TokenList *list) {
    free(list->at);
    *list = (TokenList){ 0 };
}
