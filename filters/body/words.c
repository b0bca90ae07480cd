#include "body.h"

#include "block.h"
#include "fail.h"
#include "pattern.h"
#include "spell.h"

#define WINDOW (BLOCK - 1)      /* so much of a block is read at once: every word in it ends within the block */
#define READABLE (BLOCK + 8)    /* so many bytes can be read behind the beginning of a block */

/* For each byte of a block, one bit. A token is a run of bytes that words are made of, and of signs above ASCII. */
typedef struct {
    const char *at;
    uint64_t token, letter, upper, digit, sign, space;
} Block;

/* What is counted in a unit. */
typedef struct {
    size_t letters, capitals, uppers, digits, commas, quotes, stops, separators, addresses, line_ends;
    uint64_t signs;
} Counts;

/* A byte for each of commas, quotes, separators, addresses, stops and line ends; the second table is for signs with a
 * space behind. */
#define STOP ((uint64_t)1 << 32)
#define LINE_END ((uint64_t)1 << 40)
static const uint64_t sign_counts[2][128] = {
    { [','] = 1, ['"'] = 1 << 8, ['|'] = 1 << 16, ['@'] = 1 << 24, ['\n'] = LINE_END },
    { [','] = 1,
      ['"'] = 1 << 8,
      ['|'] = 1 << 16,
      ['@'] = 1 << 24,
      ['\n'] = LINE_END,
      ['.'] = STOP,
      ['!'] = STOP,
      ['?'] = STOP },
};

static inline void look_at_sixteen(Block *block, unsigned place) {
    Sixteen bytes = sixteen_at(block->at + place), twice = bytes + bytes;
    Sixteen letter = sixteen_between(bytes | 0x20, 'a', 'z'), digit = sixteen_between(bytes, '0', '9');
    Sixteen token = letter | digit | bytes | (Sixteen)(bytes == '\''); /* bytes above ASCII have the highest bit */
    block->token |= sixteen_bits(token) << place;
    block->letter |= sixteen_bits(letter) << place;
    block->upper |= sixteen_bits(letter & ~(twice + twice)) << place;  /* small letters have the bit 0x20 */
    block->digit |= sixteen_bits(digit) << place;
    block->space |= sixteen_bits((Sixteen)(bytes == ' ')) << place;
}

/* The block that begins at `at`. Near the end of what can be read, `copy` takes it, with spaces behind. */
static inline Block look(const char *at, size_t left, char copy[READABLE]) {
    Block block = { .at = at };
    if (left < READABLE) {
        memset(copy, ' ', READABLE);
        memcpy(copy, at, left);
        block.at = copy;
    }
    for (unsigned place = 0; place < BLOCK; place += 16) look_at_sixteen(&block, place);
    block.sign = ~(block.token | block.space);
    return block;
}

static inline void keep_first(Block *block, size_t n) {
    uint64_t mask = bits_below(n);
    block->token &= mask, block->letter &= mask, block->upper &= mask, block->digit &= mask, block->sign &= mask;
}

static void look_at_sign(Counts *counts, const char *at, size_t len) {
    unsigned char second = len > 1 ? (unsigned char)at[1] : 0, third = len > 2 ? (unsigned char)at[2] : 0;
    if (len == 2) counts->separators += second == 0xb7 || second == 0xbb;
    if (len != 3 || second != 0x80) return;
    counts->quotes += third >= 0x9c && third <= 0x9e;
    counts->separators += third == 0xa2;
}

static inline void add_word(Article *a, uint64_t word) { a->word[a->word_count++] = word; }

/* A token that is more than ASCII letters, byte by byte. */
static void read_token(Article *a, Counts *counts, Text token) {
    Spelling s = { 0 };
    for (size_t i = 0, skip; i < token.len; i += skip ? skip : 1) {
        unsigned char c = spell_letter[(unsigned char)token.at[i]];
        skip = c >= 0x80 ? spell_sign(token.at + i, token.len - i) : c == 1;
        if (!skip) {
            if (!s.letters) counts->capitals += is_upper(token.at[i]);
            spell(&s, c);
            continue;
        }
        look_at_sign(counts, token.at + i, skip);
        if (!s.letters || c == 1 || spell_apostrophe(token.at + i, token.len - i)) continue;
        add_word(a, spelled(&s));
        s = (Spelling){ 0 };
    }
    if (s.letters) add_word(a, spelled(&s));
}

static inline void read_signs(Counts *counts, const Block *block) {
    uint64_t sum = 0, spaced = block->space >> 1;
    for (uint64_t signs = block->sign; signs; signs &= signs - 1) {
        size_t i = bits_first(signs);
        sum += sign_counts[spaced >> i & 1][(unsigned char)block->at[i]];
        counts->signs |= pattern_sign(block->at[i]);
    }
    if (block->digit) counts->signs |= PATTERN_DIGITS;
    if (block->token & ~block->letter & ~block->digit) counts->signs |= PATTERN_BEYOND_ASCII | pattern_sign('\'');
    counts->commas += sum & 0xff, counts->quotes += sum >> 8 & 0xff, counts->separators += sum >> 16 & 0xff;
    counts->addresses += sum >> 24 & 0xff, counts->stops += sum >> 32 & 0xff, counts->line_ends += (size_t)(sum >> 40);
}

static inline void read_words(Article *a, Counts *counts, const Block *block) {
    uint64_t begins = block->token & ~(block->token << 1), ends = ~block->token & block->token << 1,
             others = block->token & ~block->letter;
    uint64_t capitals = begins & block->upper;
    size_t other = others ? bits_first(others) : BLOCK;
    /* a copy: what is written through it might else be the count itself */
    uint64_t *to = a->word + a->word_count;
    for (; begins; begins &= begins - 1, ends &= ends - 1) {
        size_t begin = bits_first(begins), end = bits_first(ends);
        if (end < other) {
            *to++ = spell_letters(block->at + begin, end - begin);
            continue;
        }
        a->word_count = (size_t)(to - a->word);
        read_token(a, counts, (Text){ block->at + begin, end - begin });
        to = a->word + a->word_count;
        capitals &= ~((uint64_t)1 << begin);
        others &= ~bits_below(end);
        other = others ? bits_first(others) : BLOCK;
    }
    a->word_count = (size_t)(to - a->word);
    counts->capitals += bits_count(capitals);
}

static inline void count_characters(Counts *counts, const Block *block) {
    counts->letters += bits_count(block->letter);
    counts->uppers += bits_count(block->upper);
    if (block->digit) counts->digits += bits_count(block->digit);
}

/* A token that does not end in the block it begins in; where it ends. */
static size_t read_long_token(Article *a, Counts *counts, Text text, size_t at) {
    size_t stop = at;
    for (; stop < text.len && (spell_letter[(unsigned char)text.at[stop]]); stop++) {
        char c = text.at[stop];
        counts->letters += is_alpha(c), counts->uppers += is_upper(c), counts->digits += is_digit(c);
    }
    counts->signs = ~(uint64_t)0;
    read_token(a, counts, text_slice(text, at, stop));
    return stop;
}

/* Reads some of the text from `at` on, no word in part; where it came to. What is behind the text is read, too, and
 * not used. */
static size_t read_some(Article *a, Counts *counts, Text text, size_t at) {
    char copy[READABLE];
    Block block = look(text.at + at, (size_t)(a->text.at + a->text.len - (text.at + at)), copy);
    size_t n = text.len - at;
    if (n < BLOCK) {
        block.space &= bits_below(n);
    } else {
        uint64_t gaps = ~block.token & bits_below(WINDOW);
        if (!gaps) return read_long_token(a, counts, text, at);
        n = bits_last(gaps) + 1;
    }
    keep_first(&block, n);
    count_characters(counts, &block);
    read_signs(counts, &block);
    read_words(a, counts, &block);
    return at + n;
}

static uint8_t percent(uint64_t part, uint64_t whole) { return (uint8_t)(whole ? part * 100 / whole : 0); }

static uint16_t small(size_t n) { return (uint16_t)(n < INT16_MAX ? n : INT16_MAX); }

uint64_t *words_room(Article *a, size_t count) {
    a->word = grow(a->word, &a->word_capacity, a->word_count + count, sizeof *a->word);
    return a->word + a->word_count;
}

void words_read(Article *a, Unit *unit) {
    Text text = unit_text(a, unit);
    Counts counts = { 0 };
    words_room(a, text.len / 2 + 1);
    unit->first_word = a->word_count;
    for (size_t at = 0; at < text.len;) at = read_some(a, &counts, text, at);
    unit->signs = counts.signs;
    unit->words = (uint32_t)(a->word_count - unit->first_word);
    unit->capitals = percent(counts.capitals, unit->words);
    unit->uppers = percent(counts.uppers, counts.letters);
    unit->digits = percent(counts.digits, text.len);
    unit->letters = (uint32_t)counts.letters;
    unit->commas = small(counts.commas);
    unit->quotes = small(counts.quotes);
    unit->stops = small(counts.stops);
    unit->has_separator = counts.separators > 0;
    unit->is_joined = counts.line_ends > 0;
    unit->has_address = counts.addresses > 0;
}
