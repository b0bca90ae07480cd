/* fuzz.h - fuzz.c runs a program on an input; blocks.c knows the memory it has taken; mend.c makes inputs that get past
 * its first look. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* From here on what the program takes is its tables', and stays; or it is this input's. */
void blocks_keep(bool keep);
/* Free what the last input has left. */
void blocks_clear(void);

/* `bytes` of `size`, with room for `most`, so that they are what FUZZ_MEND says: text, stream or warc. */
size_t mend(uint8_t *bytes, size_t size, size_t most);

/* Do the bytes make a stream: a header, as many cells in every row, no byte that it may not have? */
bool is_stream(const char *bytes, size_t len, bool is_whole);

#endif
