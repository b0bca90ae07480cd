/* forms.h - the forms of a word, regular (inflect.h) and irregular: one place for all tables, ours and the user's.
 *
 * The irregular ones are those of data/english/irregular.tsv, and of parts.tsv, which goes before it.
 */
#ifndef FORMS_H
#define FORMS_H

#include "english.h"

#define FORMS_NOUN TAG(NNS)
#define FORMS_VERB (TAG(VBZ) | TAG(VBD) | TAG(VBN) | TAG(VBG))

/* Calls `take` for each form of the word with one of these tags; of several words the last is inflected. A form lives
 * as long as the call. A word of more than FORMS_LONGEST bytes has none. */
typedef void TakeForm(void *to, Text form, Tag tag);
void forms_of(Text word, uint64_t tags, TakeForm *take, void *to);
#define FORMS_LONGEST 200

#endif
