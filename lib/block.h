/* block.h - text by the 64 bytes: for each question one bit a byte, the lowest for the first.
 *
 * Compilers make a few instructions of it for machines that work on 16 bytes at once; the others do it byte by byte.
 */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define BLOCK 64

typedef uint8_t Sixteen __attribute__((vector_size(16)));

static inline Sixteen sixteen_at(const char *at) {
    Sixteen bytes;
    memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/* All ones for the bytes from `first` to `last`, else 0. */
static inline Sixteen sixteen_between(Sixteen bytes, unsigned char first, unsigned char last) {
    return (Sixteen)(bytes - first <= (uint8_t)(last - first));
}

/* The highest bit of each byte. */
static inline uint64_t sixteen_bits(Sixteen bytes) {
#ifdef __SSE2__
    return (uint64_t)_mm_movemask_epi8((__m128i)bytes);
#else
    uint64_t bits = 0;
    for (int i = 0; i < 16; i++) bits |= (uint64_t)(bytes[i] >> 7) << i;
    return bits;
#endif
}

/* The lowest n bits; n is below 64. */
static inline uint64_t bits_below(size_t n) { return ((uint64_t)1 << n) - 1; }

static inline unsigned bits_count(uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    return (unsigned)(((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fu) * 0x0101010101010101u >> 56);
}

static inline size_t bits_first(uint64_t bits) { return (size_t)__builtin_ctzll(bits); } /* of one bit at least */
static inline size_t bits_last(uint64_t bits) { return 63 - (size_t)__builtin_clzll(bits); }

#endif
