/* lexicon.h - a table of words, one entry to a line: WORD, a tab, and what the table's head says about it.
 *
 * The text of every table under data/ is compiled in, and read when the program is built (frozen.h). A user adds to a
 * table, or changes lines of it, with `-l FILE` (cues.tsv, cues-mine.tsv or cues.mine.tsv: the name up to the first dot
 * or hyphen is the table's) or with files of these names in the folder NEWS_FILTERS_DATA. A line for a word that is
 * there already takes its place; a word whose second field is a lone hyphen is taken out. WORD~noun and WORD~verb stand
 * for the word and its forms, WORD~past+ing for it and some of them, but for those that have a line of their own
 * (forms.h). Lines that are empty or begin with # are passed over. A slip ends the program: `cues.tsv:14: "noted" is
 * listed twice`.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include "text.h"

#include <stdint.h>

typedef struct {
    Text word, rest;        /* the first field, and the others with their tabs ("" if there are none) */
    uint64_t looks;         /* private: a bit for each word of the rest */
    uint32_t line;          /* private: where it stands */
    uint16_t file;
    bool is_form;           /* of a word that is marked WORD~verb, and not listed itself */
} Entry;

/* A class that a field of a table may name, and the bit it stands for; an empty name ends a list of them. */
typedef struct {
    Text name;
    uint64_t is;
} LexiconClass;

typedef struct {
    Entry *slot;            /* private: open addressing; an empty slot has word.at == NULL */
    size_t slots, entries;
    size_t longest_phrase;  /* in words: the most that the words of an entry count */
    char **files, **names;  /* private: what was read from files, and what they are called */
    uint16_t file_count;
    struct LexiconForm *form;  /* private: what was made by rule */
} Lexicon;

/* The tables that a program reads, parted by spaces: said before the options are read, for --help and the message
 * about a -l FILE of no table. lexicon_open fails for one that is not among them. */
void lexicon_declare(const char *tables);
const char *lexicon_tables(void);                     /* "" if none were declared */
bool lexicon_is_declared(const char *table);          /* or were none? */
void lexicon_add_file(const char *path);              /* -l FILE, before the first lexicon_open */
/* The built-in table with the user's lines; `name` without .tsv. `fields`: how many a line must have at least. */
Lexicon lexicon_open(const char *name, Text builtin, size_t fields);
/* NEWS_FILTERS_DATA; NULL if it is not set. Fails if it can't be read */
const char *lexicon_folder(void);
/* Are there lines of the user's own, for whatever table? */
bool lexicon_has_files(void);
/* after the last lexicon_open: fails for a -l FILE that no table took */
void lexicon_check_files(void);
void lexicon_free(Lexicon *lexicon);

/* The classes of field n, parted by spaces, as bits; "-" and an empty field name none. A name that is not in the
 * list, or stands twice in the field, ends the program: `cues-mine.tsv:14: "qoute" is no class of this table (quote
 * only clause)`. */
uint64_t lexicon_classes(const Lexicon *lexicon, const Entry *entry, size_t n, const LexiconClass *known);
/* Ends the program with the place of the entry before the message. */
_Noreturn void lexicon_fail(const Lexicon *lexicon, const Entry *entry, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

const Entry *lexicon_find(const Lexicon *lexicon, Text word); /* NULL if unknown; ASCII case is ignored */
Text lexicon_field(const Entry *entry, size_t n);     /* field n, the word being 0; "" if the line has fewer */
bool lexicon_has(const Entry *entry, size_t n, Text flag); /* is `flag` among the space-separated words of field n? */

/* All entries, in no order: for (const Entry *e = NULL; (e = lexicon_next(&l, e));) */
const Entry *lexicon_next(const Lexicon *lexicon, const Entry *after);
/* The same with the words that are taken out. */
const Entry *lexicon_next_line(const Lexicon *lexicon, const Entry *after);
bool lexicon_is_out(const Entry *entry);

#endif
