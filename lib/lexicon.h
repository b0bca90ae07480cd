/* lexicon.h - a table of words, one entry to a line: WORD, a tab, and what the table's head says about it.
 *
 * The text of every table under data/ is compiled in. A user adds to a table, or changes lines of it, with
 * `-l FILE` (cues.tsv, cues-mine.tsv or cues.mine.tsv: the name up to the first dot or hyphen is the table's)
 * or with files of these names in the folder NEWS_FILTERS_DATA. A line for a word that is there already
 * takes its place; a word whose second field is a lone hyphen is taken out. Lines that are empty or begin
 * with # are passed over. A slip ends the program: `cues.tsv:14: "noted" is listed twice`.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include "text.h"

typedef struct {
    Text word, rest;        /* the first field, and the others with their tabs ("" if there are none) */
    unsigned file;          /* private: which file the line came from */
} Entry;

typedef struct {
    Entry *slot;            /* private: open addressing; an empty slot has word.at == NULL */
    size_t slots, entries;
    size_t longest_phrase;  /* in words: the most that the words of an entry count */
    char **files;           /* private: what was read from files */
    unsigned file_count;
} Lexicon;

void lexicon_add_file(const char *path);              /* -l FILE, before the first lexicon_open */
/* The built-in table with the user's lines; `name` without .tsv. `fields`: how many a line must have at least. */
Lexicon lexicon_open(const char *name, Text builtin, size_t fields);
void lexicon_check_files(void);                       /* after the last lexicon_open: fails for a -l FILE that no table took */
void lexicon_free(Lexicon *lexicon);

const Entry *lexicon_find(const Lexicon *lexicon, Text word); /* NULL if unknown; ASCII case is ignored */
Text lexicon_field(const Entry *entry, size_t n);     /* field n, the word being 0; "" if the line has fewer */
bool lexicon_has(const Entry *entry, size_t n, Text flag); /* is `flag` among the space-separated words of field n? */

/* All entries, in no order: for (const Entry *e = NULL; (e = lexicon_next(&l, e));) */
const Entry *lexicon_next(const Lexicon *lexicon, const Entry *after);

#endif
