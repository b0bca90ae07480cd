/* arena.h - memory that lives as long as one article.
 *
 * Things are taken and never given back one by one; arena_clear frees them all and keeps a block for
 * the next article. Start with `Arena arena = { 0 };`. Out of memory ends the program with status 2.
 */
#ifndef ARENA_H
#define ARENA_H

#include "text.h"

typedef struct {
    struct Block *block;    /* private: the newest block, linked to the older ones */
    size_t used;
} Arena;

void *arena_take(Arena *arena, size_t size);          /* zeroed, aligned for any type */
Text arena_copy(Arena *arena, Text text);
void arena_clear(Arena *arena);
void arena_free(Arena *arena);

#endif
