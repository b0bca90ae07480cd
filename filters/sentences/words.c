#include "sentences.h"

#include "fail.h"

#include "abbreviations_tsv.h"
#include "starters_tsv.h"

typedef struct {
    const char *name;
    unsigned is;
} Class;

static const Class abbreviation_names[] = {
    { "title", TITLE }, { "joins", JOINS }, { "number", NUMBER }, { "month", MONTH }, { "either", EITHER }, { "company", COMPANY },
    { "time", TIME }, { "tail", TAIL }, { "exclaim", EXCLAIM }, { "domain", DOMAIN }, { NULL, 0 }
};
static const Class starter_names[] = { { "starts", STARTS }, { "weak", WEAK }, { "subject", SUBJECT }, { "leads", LEADS }, { "says", SAYS },
                                       { "clock", CLOCK }, { NULL, 0 } };

static unsigned classes_of(const Entry *entry, const Class *known) {
    unsigned classes = 0;
    for (; known->name; known++)
        if (lexicon_has(entry, 1, text_of(known->name))) classes |= known->is;
    return classes;
}

/* A class that is misspelled would be passed over in silence: it ends the program. */
static void check(const Lexicon *lexicon, const Class *known, const char *table) {
    for (const Entry *e = NULL; (e = lexicon_next(lexicon, e));)
        if (!classes_of(e, known))
            fail("%s: \"%.*s\" has no class of this table: \"%.*s\"", table, (int)e->word.len, e->word.at, (int)e->rest.len, e->rest.at);
}

static uint32_t *lengths_of(Words *words, Text word) { return &words->lengths[word.at[word.len - 1] & 31]; }

static uint32_t length_bit(Text word) { return (uint32_t)1 << (word.len < 31 ? word.len : 31); }

Words words_open(void) {
    Words words = { .abbreviations = lexicon_open("abbreviations", BUILTIN(abbreviations_tsv), 2),
                    .starters = lexicon_open("starters", BUILTIN(starters_tsv), 2) };
    check(&words.abbreviations, abbreviation_names, "abbreviations");
    check(&words.starters, starter_names, "starters");
    for (const Entry *e = NULL; (e = lexicon_next(&words.abbreviations, e));) *lengths_of(&words, e->word) |= length_bit(e->word);
    return words;
}

void words_free(Words *words) {
    lexicon_free(&words->abbreviations);
    lexicon_free(&words->starters);
}

/* Most words before a full stop are told from abbreviations by their last letter and length. */
unsigned abbreviation_classes(const Words *words, Text word) {
    if (word.len == 0 || !(words->lengths[word.at[word.len - 1] & 31] & length_bit(word))) return 0;
    const Entry *entry = lexicon_find(&words->abbreviations, word);
    if (!entry || (is_upper(entry->word.at[0]) && !is_upper(word.at[0]))) return 0;
    unsigned classes = classes_of(entry, abbreviation_names);
    return is_lower(word.at[0]) && classes != TITLE ? classes & ~(unsigned)TITLE : classes; /* ft. and Ft. */
}

unsigned starter_classes(const Words *words, Text word) {
    const Entry *entry = lexicon_find(&words->starters, word);
    return entry ? classes_of(entry, starter_names) : 0;
}
