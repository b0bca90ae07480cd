/* spans.h - what news-utterances and news-claims write alike: keys of a story or of a window of days, and pairs of
 * stretches of articles for news-groups, where a member is "DOC START STOP".
 */
#ifndef SPANS_H
#define SPANS_H

#include "text.h"

/* The cell of a key: `kind`, whose it is, and the window unless it is DAY_NONE. */
void spans_put_key(Text kind, Text of, int32_t window);

/* Where a row has what a pair tells of it. */
typedef struct {
    size_t doc, start, stop, since;
} SpanColumns;

bool spans_are_turned(const Text *a, const Text *b, const SpanColumns *at); /* b stands before a */
/* A row of the pair, the earlier one first: rank, a, b, why, since, other_since. */
void spans_put_pair(const Text *a, const Text *b, const SpanColumns *at, const char *why);

#endif
