/* element.h - what an element of HTML does to the text in it: by its name, its attributes and its classes. */
#ifndef ELEMENT_H
#define ELEMENT_H

#include "lexicon.h"
#include "text.h"

#include <libxml/xmlstring.h>

/* What an element does to the text in it. */
enum {
    BLOCK = 1,              /* a line of its own */
    BREAK = 2,              /* ends a line, holds nothing */
    CELL = 4,               /* parted from the cell before by a tab */
    HIDDEN = 8,             /* not shown */
    PRE = 16,               /* white space stands as it is */
    LINK = 32, HEADING = 64, ITEM = 128, QUOTE = 256, CAPTION = 512, TABLE = 1024,
    ASIDE = 2048,           /* navigation, header, footer or aside */
    HEADER = 4096,          /* the same, but a header inside the article is the article's */
    MAIN = 8192,            /* the article or main element */
    TITLE = 16384,
    SCRIPT = 32768,         /* of a kind that is read: JSON-LD */
    TOP_HEADING = 65536,
    BOX = 131072,           /* an aside by its class, which says less than an article inside it */
    AUTHOR = 262144,        /* a by-line */
    STATES = 19
};

/* `classes` is the table classes.tsv */
unsigned element_flags(const char *name, const xmlChar **attributes, const Lexicon *classes);
void element_check(const Lexicon *classes);           /* a slip in the table ends the program */

/* Attributes are pairs of name and value, NULL behind the last; NULL for none. */
Text element_attribute(const xmlChar **attributes, const char *name); /* .at is NULL where there is none */
bool element_has_word(Text list, const char *word);   /* in a list parted by blanks, whatever its case */

#endif
