/* spell.h - the words of a line as numbers, so that lines which say the same can be told by one number.
 *
 * Lower case; a run of digits is one 0; apostrophes are dropped; punctuation and signs only part words. Two words that
 * differ have, but for an accident in 2^64, two numbers.
 */
#ifndef SPELL_H
#define SPELL_H

#include "text.h"

#include <stdint.h>

bool spell_word(Text *rest, uint64_t *word);          /* the next word of `rest`; false at the end */
uint64_t spell_line(Text line);                       /* of all its words, in order; 0 if it has none */
/* as tables have it: sixteen digits from 0 to f; false if it is anything else */
bool spell_read(Text digits, uint64_t *number);

/* For those who read a text byte by byte: */

typedef struct { uint64_t last, hash; size_t letters; } Spelling;

/* lower case, digits as '0'; 0 for what parts words, 1 for an apostrophe */
extern const uint8_t spell_letter[256];

static inline uint64_t spell_mix(uint64_t state, uint64_t word) {
    uint64_t h = (state ^ word) * 0x9e3779b97f4a7c15u;
    return h ^ (h >> 29);
}

static inline void spell(Spelling *s, unsigned char c) {
    if (c == '0' && s->letters && (s->last & 0xff) == '0') return;
    s->last = s->last << 8 | c;
    if ((++s->letters & 7) == 0) s->hash = spell_mix(s->hash, s->last);
}

/* Eight letters, as `spell` gathers them. */
static inline uint64_t spell_eight(const char *at) {
    return __builtin_bswap64(text_eight(at)) | 0x2020202020202020u;
}

/* A word of ASCII letters alone, all at once. Eight bytes can be read from `at` on, however short it is. */
static inline uint64_t spell_letters(const char *at, size_t len) {
    uint64_t first = spell_eight(at), hash = 0;
    if (len < 8) return spell_mix(0, (first >> (64 - 8 * len)) + ((uint64_t)len << 56));
    for (size_t i = 0; i + 8 <= len; i += 8) hash = spell_mix(hash, spell_eight(at + i));
    return spell_mix(hash, spell_eight(at + len - 8) + ((uint64_t)len << 56));
}

static inline uint64_t spelled(const Spelling *s) { return spell_mix(s->hash, s->last + ((uint64_t)s->letters << 56)); }

/* Above ASCII: how many bytes of a sign that is no letter begin here; 0 for a letter. */
static inline size_t spell_sign(const char *at, size_t left) {
    unsigned char c = (unsigned char)*at;
    size_t len = c == 0xc2 ? 2 : c == 0xe2 ? 3 : c == 0xf0 ? 4 : 0;
    return len < left ? len : left;
}

static inline bool spell_apostrophe(const char *at, size_t left) {
    return left >= 3 && memcmp(at, "\xe2\x80\x99", 3) == 0;
}

#endif
