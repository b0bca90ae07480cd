#include "frozen.h"

#include "fail.h"
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

extern const uint64_t frozen_image[] __attribute__((weak));   /* NULL where a program is linked without */

static char **block;

/* The words of block `b`; returns what follows them in the image. */
static const uint64_t *take_words(const uint64_t *in, char *to, size_t size) {
    for (size_t at = 0; at < size;) {
        size_t zeros = (size_t)(*in >> 32) * 8, bytes = (size_t)(uint32_t)*in++ * 8;
        at += zeros;
        if (bytes) memcpy(to + at, in, bytes < size - at ? bytes : size - at);
        at += bytes;
        in += bytes / 8;
    }
    return in;
}

static const uint64_t *lead_pointers(const uint64_t *in, char *to) {
    size_t count = (size_t)*in++;
    uint64_t *place = (uint64_t *)(void *)to;
    for (size_t i = 0; i < count; i++) {
        place += in[i / 2] >> 32 * (i % 2) & UINT32_MAX;
        *place = (uint64_t)(uintptr_t)(block[*place >> FROZEN_PLACE] + (*place & ((UINT64_C(1) << FROZEN_PLACE) - 1)));
    }
    return in + (count + 1) / 2;
}

static void thaw(void) {
    const uint64_t *in = frozen_image;
    const uint64_t *size = in;
    size_t blocks = (size_t)in[FROZEN_BLOCKS];
    if (size[FROZEN_VARIABLES] != (size_t)(__stop_frozen - __start_frozen) ||
        size[FROZEN_CONSTANTS] != (size_t)(__stop_frozen_text - __start_frozen_text))
        fail("the tables are those of another build");
    if (!(block = malloc(blocks * sizeof *block))) fail("out of memory");
    block[0] = __start_frozen, block[1] = __start_frozen_text;
    for (size_t b = 2; b < blocks; b++)
        if (!(block[b] = calloc(1, (size_t)size[b + 1]))) fail("out of memory");
    in += blocks + 1;
    for (size_t b = 0; b < blocks; b++) {
        if (b == 1) continue;
        in = take_words(in, block[b], (size_t)size[b ? b + 1 : 0]);
        in = lead_pointers(in, block[b]);
    }
    free(block);
}

void frozen_open(void (*read)(void), bool is_own) {
    if (frozen_image && !is_own && !lexicon_has_files()) thaw();
    else read();
}
