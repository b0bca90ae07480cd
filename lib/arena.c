#include "arena.h"

#include "fail.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifndef BLOCK_SIZE
#define BLOCK_SIZE (64 * 1024) /* STRESS=1 sets 1: every take opens a block of its own */
#endif

typedef struct Block {
    struct Block *older;
    size_t size;
    alignas(max_align_t) char bytes[];
} Block;

/* With AddressSanitizer a gap that nobody may read stands behind each. */
static void *take(Arena *arena, size_t size) {
    const size_t unit = alignof(max_align_t);
    if (size > SIZE_MAX / 2) fail("out of memory");
    size_t asked = size;
    size = (size + unit - 1) / unit * unit + (GUARDED ? unit : 0);
    if (!arena->block || arena->block->size - arena->used < size) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        Block *block = malloc(sizeof *block + room);
        if (!block) fail("out of memory");
        *block = (Block){ .older = arena->block, .size = room };
        ASAN_POISON_MEMORY_REGION(block->bytes, room);
        arena->block = block;
        arena->used = 0;
    }
    void *taken = arena->block->bytes + arena->used;
    arena->used += size;
    ASAN_UNPOISON_MEMORY_REGION(taken, asked);
    return taken;
}

void *arena_take(Arena *arena, size_t size) { return memset(take(arena, size), 0, size); }

Text arena_copy(Arena *arena, Text text) {
    if (text.len == 0) return TEXT_NONE;
    return (Text){ memcpy(take(arena, text.len), text.at, text.len), text.len };
}

/* Keeps the oldest block, so that an ordinary article after another costs no allocation. */
void arena_clear(Arena *arena) {
    while (arena->block && arena->block->older) {
        Block *older = arena->block->older;
        free(arena->block);
        arena->block = older;
    }
    arena->used = 0;
    if (arena->block) ASAN_POISON_MEMORY_REGION(arena->block->bytes, arena->block->size);
}

void arena_free(Arena *arena) {
    arena_clear(arena);
    free(arena->block);
    *arena = (Arena){ 0 };
}
