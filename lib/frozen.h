/* frozen.h - the tables of a program, made ready when it is built.
 *
 * What a program reads of its own tables is the same at every start. So it reads them in one function, and keeps what
 * comes of it in variables that are marked FROZEN, and in memory they lead to. Make runs that function once
 * (tools/freeze.c) and puts an image of both into the program, which takes the image in place of reading the tables.
 * Where the user has lines of his own, it reads the tables with them, as if there were no image.
 */
#ifndef FROZEN_H
#define FROZEN_H

#include <stdbool.h>
#include <stdint.h>

#define FROZEN __attribute__((section("frozen")))             /* a variable that `read` sets */

/* The variables and the memory as `read` leaves them. `is_own`: the user has a say in them. */
void frozen_open(void (*read)(void), bool is_own);

/* An image, in words of eight bytes: the sizes of the two sections and the number of blocks, the first being the
 * variables and the second the constants; the size of each other block; and for each but the second its words (how
 * many are zero, and how many follow, up to its size) and the places of the pointers in it (how many, then each
 * distance from the place before, in words, two in a word). A pointer is the number of a block and a place in it. */
enum { FROZEN_VARIABLES, FROZEN_CONSTANTS, FROZEN_BLOCKS };
#define FROZEN_PLACE 40                                       /* bits of the place */

extern char __start_frozen[] __attribute__((weak)), __stop_frozen[] __attribute__((weak));
extern char __start_frozen_text[] __attribute__((weak)), __stop_frozen_text[] __attribute__((weak));

#endif
