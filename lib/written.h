/* written.h - the files that a program writes beside its standard output, so that none of them is one it reads.
 *
 * They are opened as they are, and emptied when the first byte is to be written: until then whoever opens a file to
 * read it
 * asks written_is, and an input is never lost, by whatever name, link or descriptor it is given twice.
 */
#ifndef WRITTEN_H
#define WRITTEN_H

#include <stdbool.h>
#include <stdio.h>

/* NULL with errno set: EBUSY if something else is written there */
FILE *written_open(const char *path);
bool written_begin(FILE *file);                       /* empties it; false with errno set */
bool written_any(void);
/* the path of an output that is the file behind the descriptor; NULL if none */
const char *written_is(int fd);
const char *written_is_at(const char *path);          /* the same of a path; NULL also if there is nothing */

#endif
