/* seeded.h - hashes for tables whose keys strangers choose.
 *
 * The seed is another one in every run, so nobody can write a dump whose keys all fall on one slot. Nothing that is
 * written
 * may depend on them.
 */
#ifndef SEEDED_H
#define SEEDED_H

#include "text.h"

uint64_t seeded_text(Text text);                      /* SipHash-1-3 */
uint64_t seeded_number(uint64_t number);              /* its high bits are the good ones */

/* The slot of a number in a table of so many, a power of two. */
static inline size_t seeded_slot(uint64_t number, size_t slots) {
    return slots < 2 ? 0 : (size_t)(seeded_number(number) >> (64 - __builtin_ctzll(slots)));
}

#endif
