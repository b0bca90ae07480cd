/* sieve.h - the look of a regular expression, and what a line has to hold that it may match.
 *
 * A sieve has a row for each place of a pattern where one of a few strings has to stand: "the (story|report) is
 * (for|free)" has one for "the story", "the report" and one for " is for", " is free". Every string is known by up to
 * four of its runs of three bytes, without regard to case; one of a group may have two. What has to stand at the
 * beginning or end of a line is looked for there. A line is looked at once, however many sieves are asked; few lines
 * pass one by chance.
 */
#ifndef SIEVE_H
#define SIEVE_H

#include "text.h"

#include <stdint.h>

/* One character of a pattern from `at` on: returns what lies past it, and `plain` is what it stands for, "" if that is
 * no one character; source.len + 1 if nothing can be said of this pattern. */
size_t look_take(Text source, size_t at, Text *plain);
bool look_is_repeat(Text source, size_t at);          /* a sign that says how often the character before stands there */
bool look_is_needed(Text source, size_t at);           /* is what ends there there at least once? */
/* where a branch A|B ends; source.len + 1 if nothing can be said of it */
size_t look_branch_end(Text source, size_t at);

/* How many characters a match has; 0 and SIZE_MAX if nothing can be said. */
typedef struct { size_t least, most; } LookLength;
LookLength look_length(Text source);

typedef struct { Text text; bool is_marked; } SieveLine;

uint16_t *sieve_of(Text source);                      /* of one branch; to be freed */
bool sieve_passes(const uint16_t *sieve, SieveLine *line);

#endif
