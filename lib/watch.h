/* watch.h - the last line of defence against an input that never ends: a time after which a program that gets no
 * further ends.
 *
 * All loops here are linear, and what takes libraries long is kept away from them. Should something slip through, a
 * program
 * that has spent so many seconds of processor time without a step says where it stands and dies of SIGXCPU: the
 * status tells
 * a pipeline, and news-batch finds the article by it.
 */
#ifndef WATCH_H
#define WATCH_H

#include <stddef.h>

#define WATCH_SECONDS 60 /* an article of 16 MiB takes one or two */

extern volatile size_t watch_steps; /* private */

void watch_begin(int seconds);
void watch_at(const char *file);                      /* for the message; valid as long as it is read */
static inline void watch_step(void) { watch_steps++; } /* some bytes were read, or a row is done */

#endif
