/* pattern.h - regular expressions of data tables: the one place that knows PCRE2.
 *
 * A Patterns is an ordered list. A pattern has to match the whole line (end it in .* for a beginning); case counts
 * unless it begins with (?i). Of the branches A|B|C, plain strings are looked up, and so are those that begin with some
 * plain letters. What is left is tried if the line begins and ends as it has to and holds the strings it needs
 * (sieve.h), and
 * becomes machine code when that has been often: a list of hundreds of patterns costs a line next to nothing. There
 * ASCII
 * letters are the same in either case, and nothing else is.
 * Matching runs under limits on steps, depth and memory, on the first 64 KB of a line.
 */
#ifndef PATTERN_H
#define PATTERN_H

#include "text.h"

#include <stdint.h>

#define PATTERN_NONE ((size_t)-1)

typedef struct { uint32_t key, first; } HeadSlot;

/* What a line has to have for a branch: one of some bits. */
typedef struct {
    uint64_t *row;          /* bits for branches: those that ask for nothing, then for each bit those that ask for it */
    uint64_t any;           /* the bits that are asked for */
} PatternWants;

typedef struct {
    size_t count;
    /* private */
    struct Branch *branch;
    size_t branch_count, capacity;
    HeadSlot *head;         /* branches by their first plain bytes */
    size_t head_slots;
    uint32_t *wild;         /* the numbers of those that begin with none */
    size_t wild_count;
    /* for each byte, a bit for each of these that can have it as first, as second, as last; NULL: to be made */
    uint64_t *table;
    uint64_t *length;       /* for a number of characters a bit for each of these that may have as many */
    PatternWants signs, kinds;
    uint32_t *literal;      /* branches that are plain strings, by their hash; number + 1 */
    size_t literal_slots, longest_literal;
} Patterns;

/* Adds a pattern, which is number count - 1 then, for lines of one of these kinds (bits that mean what the caller
 * likes; 0: for all lines). A bad one ends the program: `file:line: reason`; with no file it is known to be good. */
void pattern_add_for(Patterns *patterns, uint64_t kinds, Text source, const char *file, size_t line);
static inline void pattern_add(Patterns *patterns, Text source, const char *file, size_t line) {
    pattern_add_for(patterns, 0, source, file, line);
}
/* Makes ready what else is made when it is first asked for: of tables that are frozen (frozen.h). */
void pattern_ready(Patterns *patterns);
/* The first pattern, in the order of adding, that matches valid UTF-8; PATTERN_NONE if none does. `gave_up` is set
 * if one hit a limit and counts as no match; it is never cleared. */
size_t pattern_find(Patterns *patterns, Text line, bool *gave_up);
/* The same of a line that is asked for by several lists. */
typedef struct { Text text; uint64_t signs, kinds; size_t characters; } PatternLine;
/* signs: pattern_sign of all that it has (of every digit, if there is one), or more; kinds may be set behind */
PatternLine pattern_line(Text line, uint64_t signs);
size_t pattern_find_line(Patterns *patterns, const PatternLine *line, bool *gave_up);
#define PATTERN_DIGITS ((uint64_t)0x3ff << '0')
#define PATTERN_BEYOND_ASCII ((uint64_t)2)
static inline uint64_t pattern_sign(char c) {
    return c & 0x80 ? PATTERN_BEYOND_ASCII : (uint64_t)1 << (c & 63);
} /* letters share theirs */
void pattern_free(Patterns *patterns);

#endif
