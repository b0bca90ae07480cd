/* inflect.h - the regular forms of English words: one rule for the tables that are compiled in and for a
 * user's words.
 *
 * inflect("carry", TAG_VBD) is "carried", "box" NNS "boxes", "stop" VBG "stopping", "nice" JJR "nicer". What
 * is irregular stands in data/english/irregular.tsv. The form is written to `to`, which has room for the word
 * and INFLECT_MORE bytes; the result is its length. With a tag that has no ending it is the word itself.
 */
#ifndef INFLECT_H
#define INFLECT_H

#include "english.h"

#define INFLECT_MORE 5

size_t inflect(Text word, Tag tag, char *to);
bool inflect_compares(Text adjective);                /* nice, happy: -er and -est; not "more beautiful" */

/* How a lemma is made of a form: `strip` letters off its end, `add` put on; "carried" is "carry": 3, "y". */
typedef struct {
    uint8_t strip;
    char add[15];
} Recipe;

bool recipe_of(Text form, Text lemma, Recipe *recipe); /* false if none can say it */

#endif
