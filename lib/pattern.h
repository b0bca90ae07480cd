/* pattern.h - regular expressions of data tables: the one place that knows PCRE2.
 *
 * A Patterns is an ordered list that is matched as one. A pattern has to match the whole line (end it in .*
 * for a beginning); groups capture nothing; case counts unless it begins with (?i). It is compiled to machine code when
 * the list is first asked. Matching runs under limits on steps, depth and memory, on the first 64 KB of a line.
 */
#ifndef PATTERN_H
#define PATTERN_H

#include "text.h"

#define PATTERN_NONE ((size_t)-1)

typedef struct {
    size_t count;
    /* private */
    struct Alternative *alternative;
    size_t capacity;
    void *code, *match;
} Patterns;

/* Adds a pattern, which is number count - 1 then. A bad one ends the program: `file:line: reason`. `source` is copied. */
void pattern_add(Patterns *patterns, Text source, const char *file, size_t line);
/* The first pattern, in the order of adding, that matches valid UTF-8; PATTERN_NONE if none does. `gave_up` is set,
 * and nothing is found, if a limit was hit; it is never cleared. */
size_t pattern_find(Patterns *patterns, Text line, bool *gave_up);
void pattern_free(Patterns *patterns);

#endif
