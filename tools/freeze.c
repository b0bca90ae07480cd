/* freeze.c - writes the image of a program's tables (lib/frozen.h) to standard output.
 *
 * Linked into the program in place of lib/frozen.c: frozen_open reads the tables, writes what has come of them, and
 * ends. All memory comes from one region here, far from everything else, so that a pointer into it can be told from a
 * number. What can't be in an image ends the build: a variable that is set and not marked FROZEN, memory that no
 * marked variable leads to, a pointer to something else than memory and marked sections.
 */
#include "frozen.h"

#include <link.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define REGION ((size_t)1 << 30)
#define BASE ((void *)0x5eed00000000)
#define MOST_BLOCKS ((size_t)1 << 20)
#define MOST_OBJECTS 256
#define ZEROS 4                         /* words of zero that are left out of an image */
#define LONGEST_RUN 1024                /* bytes: up to so many a copy is cheapest */
#define FREEZER __attribute__((section("freezer")))           /* our own variables, which may change */

typedef struct {
    char *at;
    size_t size;
    uint32_t number;                    /* in the image; 0: nothing has led to it yet */
    bool is_free;
} Block;

typedef struct { const char *at, *stop; } Stretch;

static FREEZER struct {
    char *region, *end;                 /* what is taken of it */
    Block *block;                       /* in the order of their places; [0] and [1] are the sections */
    size_t blocks, first;               /* the first that belongs to the tables */
    size_t *order;                      /* blocks by their numbers */
    size_t numbers;
    Stretch object[MOST_OBJECTS];       /* what is loaded */
    size_t objects;
    Stretch variables;                  /* of the program */
    ptrdiff_t base;                     /* what nm calls 0 */
} own;

extern char __start_freezer[], __stop_freezer[];
extern char **environ;

static _Noreturn __attribute__((format(printf, 1, 2))) void die(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("freeze: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    va_end(values);
    exit(2);
}

static void *sure(void *memory) {
    if (!memory || memory == MAP_FAILED) abort();
    return memory;
}

/* ---- memory: never used twice, and 0 from the start */

static void *map(void *at, size_t size) {
    return sure(mmap(at, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
}

static void begin(void) {
    own.region = own.end = map(BASE, REGION);
    own.block = map(NULL, MOST_BLOCKS * sizeof *own.block);
    own.order = map(NULL, MOST_BLOCKS * sizeof *own.order);
    own.blocks = FROZEN_BLOCKS;
}

void *malloc(size_t size) {
    if (!own.region) begin();
    if (size > REGION / 2 || own.blocks == MOST_BLOCKS) abort();
    size_t room = (size / 16 + 1) * 16; /* the place behind a block belongs to no other */
    if (room > REGION - (size_t)(own.end - own.region)) abort();
    own.block[own.blocks++] = (Block){ .at = own.end, .size = size };
    own.end += room;
    return own.end - room;
}

/* The block in which the place is. */
static Block *block_of(const void *at) {
    size_t from = FROZEN_BLOCKS, to = own.blocks;
    while (to - from > 1) {
        size_t middle = from + (to - from) / 2;
        if (own.block[middle].at <= (const char *)at) from = middle;
        else to = middle;
    }
    return &own.block[from];
}

void free(void *at) {
    if (at) block_of(at)->is_free = true;
}

void *calloc(size_t count, size_t size) { return malloc(size && count > REGION / size ? REGION : count * size); }

void *realloc(void *at, size_t size) {
    void *new = malloc(size);
    if (!at) return new;
    size_t old = block_of(at)->size;
    memcpy(new, at, old < size ? old : size);
    free(at);
    return new;
}

/* ---- what is loaded */

static int add_object(struct dl_phdr_info *info, size_t size, void *unused) {
    (void)size, (void)unused;
    for (size_t i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD) continue;
        if (own.objects == MOST_OBJECTS) die("more than %d parts are loaded", MOST_OBJECTS);
        uintptr_t at = info->dlpi_addr + part->p_vaddr;
        Stretch *stretch = &own.object[own.objects++];
        *stretch = (Stretch){ (const char *)at, (const char *)at + part->p_memsz };
        if (part->p_flags & PF_W && !own.variables.at) own.variables = *stretch, own.base = (ptrdiff_t)info->dlpi_addr;
    }
    return 0;
}

static void look_around(void) {
    dl_iterate_phdr(add_object, NULL);
    if (own.base == 0) die("the program is not position-independent (-pie): a number may look like one of its places");
    own.block[FROZEN_VARIABLES] = (Block){ .at = __start_frozen, .size = (size_t)(__stop_frozen - __start_frozen) };
    own.block[FROZEN_CONSTANTS] =
        (Block){ .at = __start_frozen_text, .size = (size_t)(__stop_frozen_text - __start_frozen_text) };
    own.object[own.objects++] = (Stretch){ (char *)__builtin_frame_address(0), (char *)environ };  /* the stack */
}

static bool is_in(const char *at, Stretch stretch) { return at >= stretch.at && at < stretch.stop; }

static void check_variables(const char *before) {
    const Stretch ours = { __start_freezer, __stop_freezer }, marked = { __start_frozen, __stop_frozen };
    for (const char *c = own.variables.at; c < own.variables.stop; c++)
        if (*c != before[c - own.variables.at] && !is_in(c, ours) && !is_in(c, marked))
            die("a variable at %tx (see nm) is set and not marked FROZEN", (ptrdiff_t)(uintptr_t)c - own.base);
}

/* ---- the image */

static uint64_t word_at(const Block *block, size_t at) {
    uint64_t word = 0;
    memcpy(&word, block->at + at, block->size - at < sizeof word ? block->size - at : sizeof word);
    return word;
}

static bool is_of(const Block *block, const char *at) { return at >= block->at && at <= block->at + block->size; }

/* The block that the word leads to; NULL if it is a number. */
static Block *target(const Block *from, size_t place, uint64_t word) {
    const char *at = (const char *)(uintptr_t)word;
    for (size_t b = 0; b < FROZEN_BLOCKS; b++)
        if (own.block[b].size && is_of(&own.block[b], at)) return &own.block[b];
    if (at >= own.region && at < own.end) {
        Block *block = block_of(at);
        if (block->is_free || block < own.block + own.first || !is_of(block, at))
            die("at %zu of %zu bytes: a pointer to memory that is none of the tables", place, from->size);
        return block;
    }
    for (size_t i = 0; i < own.objects; i++)
        if (is_in(at, own.object[i]))
            die("at %zu of %zu bytes: a pointer to %tx (see nm), not in a marked section", place, from->size,
                (ptrdiff_t)word - own.base);
    return NULL;
}

static void number_blocks(void) {
    own.order[own.numbers++] = FROZEN_VARIABLES;
    own.order[own.numbers++] = FROZEN_CONSTANTS;
    for (size_t n = 0; n < own.numbers; n++) {
        const Block *block = &own.block[own.order[n]];
        for (size_t at = 0; at < block->size && n != FROZEN_CONSTANTS; at += 8) {
            Block *other = target(block, at, word_at(block, at));
            if (!other || other->number || other < own.block + FROZEN_BLOCKS) continue;
            other->number = (uint32_t)own.numbers;
            own.order[own.numbers++] = (size_t)(other - own.block);
        }
    }
}

static void check_memory(size_t last) {
    for (size_t b = own.first; b < last; b++)
        if (!own.block[b].is_free && !own.block[b].number)
            die("memory of %zu bytes that no FROZEN variable leads to", own.block[b].size);
}

static void put(uint64_t word) { fwrite(&word, sizeof word, 1, stdout); }

static uint64_t frozen_word(const Block *block, size_t at) {
    uint64_t word = word_at(block, at);
    const Block *other = target(block, at, word);
    if (!other) return word;
    uint64_t number = other < own.block + FROZEN_BLOCKS ? (uint64_t)(other - own.block) : other->number;
    return number << FROZEN_PLACE | (word - (uint64_t)(uintptr_t)other->at);
}

static size_t zeros_from(const Block *block, size_t at) {
    size_t n = 0;
    while (at + 8 * n < block->size && !word_at(block, at + 8 * n)) n++;
    return n;
}

static void put_words(const Block *block) {
    for (size_t at = 0, stop; at < block->size; at = stop) {
        size_t zeros = zeros_from(block, at);
        at += 8 * zeros;
        for (stop = at; stop < block->size && stop - at < LONGEST_RUN && zeros_from(block, stop) < ZEROS;) stop += 8;
        put((uint64_t)zeros << 32 | (stop - at) / 8);
        for (; at < stop; at += 8) put(frozen_word(block, at));
    }
}

static void put_places(const Block *block) {
    size_t count = 0, last = 0;
    uint64_t pair = 0;
    for (size_t at = 0; at < block->size; at += 8) count += target(block, at, word_at(block, at)) != NULL;
    put(count);
    count = 0;
    for (size_t at = 0; at < block->size; at += 8) {
        if (!target(block, at, word_at(block, at))) continue;
        pair |= (uint64_t)((at - last) / 8) << 32 * (count++ % 2);
        last = at;
        if (count % 2 == 0) put(pair), pair = 0;
    }
    if (count % 2) put(pair);
}

static void put_image(void) {
    put(own.block[FROZEN_VARIABLES].size);
    put(own.block[FROZEN_CONSTANTS].size);
    put(own.numbers);
    for (size_t n = FROZEN_BLOCKS; n < own.numbers; n++) put(own.block[own.order[n]].size);
    for (size_t n = 0; n < own.numbers; n++) {
        if (n == FROZEN_CONSTANTS) continue;
        put_words(&own.block[own.order[n]]);
        put_places(&own.block[own.order[n]]);
    }
}

void frozen_open(void (*read)(void), bool is_own) {
    (void)is_own;
    if (!own.region) begin();
    look_around();
    size_t len = (size_t)(own.variables.stop - own.variables.at);
    char *before = memcpy(map(NULL, len), own.variables.at, len);
    own.first = own.blocks;
    read();
    check_variables(before);
    size_t last = own.blocks;
    number_blocks();
    check_memory(last);
    put_image();
    exit(ferror(stdout) || fflush(stdout) ? 2 : 0);
}
