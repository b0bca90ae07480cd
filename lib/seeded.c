#include "seeded.h"

#include <sys/random.h>
#include <time.h>

static uint64_t seed[3];

static void sow(void) {
    if (seed[2]) return;
    if (getrandom(seed, sizeof seed, GRND_NONBLOCK) != (ssize_t)sizeof seed) /* right after the start of a machine */
        for (size_t i = 0; i < 3; i++)
            seed[i] = (uint64_t)clock() * 0x9e3779b97f4a7c15u ^ (uintptr_t)&seed ^ (uint64_t)i << 40;
    seed[2] |= 1;
}

static uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

static void sip_round(uint64_t v[4]) {
    v[0] += v[1], v[2] += v[3];
    v[1] = rotate(v[1], 13) ^ v[0], v[3] = rotate(v[3], 16) ^ v[2];
    v[0] = rotate(v[0], 32);
    v[2] += v[1], v[0] += v[3];
    v[1] = rotate(v[1], 17) ^ v[2], v[3] = rotate(v[3], 21) ^ v[0];
    v[2] = rotate(v[2], 32);
}

uint64_t seeded_text(Text text) {
    sow();
    uint64_t v[4] = { seed[0] ^ 0x736f6d6570736575u, seed[1] ^ 0x646f72616e646f6du, seed[0] ^ 0x6c7967656e657261u,
                      seed[1] ^ 0x7465646279746573u };
    uint64_t last = (uint64_t)text.len << 56;
    size_t at = 0;
    for (; at + 8 <= text.len; at += 8) {
        uint64_t word = text_eight(text.at + at);
        v[3] ^= word;
        sip_round(v);
        v[0] ^= word;
    }
    for (size_t i = 0; at + i < text.len; i++) last |= (uint64_t)(unsigned char)text.at[at + i] << 8 * i;
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xff;
    for (int i = 0; i < 3; i++) sip_round(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

/* Multiplying by an odd number that nobody knows: two numbers share a slot no more often than by chance, whoever chose
 * them. */
uint64_t seeded_number(uint64_t number) {
    sow();
    return number * seed[2];
}
