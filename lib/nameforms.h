/* nameforms.h - the spellings of a name: what stays when a name is written by another ear.
 *
 * A word of a name has three forms. Folded: small ASCII letters where there are some, without accents, apostrophes,
 * dots and
 * hyphens. Spelled: folded, with what transliterations do differently made one (kh h, x ks, w v, ou u, y i). Sound: the
 * consonants of that. "Aleksandr" and "Oleksandr" have one sound, lksndr, and spellings that differ by one letter.
 */
#ifndef NAMEFORMS_H
#define NAMEFORMS_H

#include "text.h"

#define NAME_ROOM 64                    /* bytes that a form has, its NUL among them; longer words are cut */

typedef struct {
    char folded[NAME_ROOM], spelled[NAME_ROOM], sound[NAME_ROOM];
} NameForms;

void name_forms(Text word, NameForms *forms);
void name_fold(Text word, char to[NAME_ROOM]);          /* the first of the forms alone */
/* letters put in, taken out or changed; limit + 1 if more */
size_t name_distance(const char *a, const char *b, size_t limit);
bool name_same_letters(const char *a, const char *b);    /* the same letters in whatever order */

#endif
