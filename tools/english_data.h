/* english_data.h - what data/english tells of words, read for make-english (english.c). */
#ifndef ENGLISH_DATA_H
#define ENGLISH_DATA_H

#include "grammar.h"

#define T TAG_COUNT
#define S MOST_STATES
#define BASES 5                        /* noun verb adj adv name */

typedef struct {
    char *text;
    uint64_t tags;                     /* what inflection says it can be */
    double count[T];
    unsigned met[BASES];               /* in the texts that WordNet counted */
    uint16_t recipe[T];
    uint32_t features;
    uint64_t only;                     /* lexicon.tsv: these tags and no others */
    uint64_t irregular;                /* of a lemma: tags whose forms are in irregular.tsv */
    size_t kind;                       /* + 1 */
    bool is_out, is_capital;           /* is_capital: an adjective with a capital letter */
} Form;

extern Form *form;
extern size_t forms;
extern Recipe *recipe;
extern size_t recipes;
extern double unigram[S], bigram[S][S], trigram[S][S][S], tag_total; /* of states */
extern size_t states;
extern double shape_count[SHAPES][S];

void tables_read(const char *data, const char *folder); /* all tables; on an error the program ends */
void tables_close(void);
size_t state_of(uint64_t word, Tag tag, bool is_capital);
void ending_odds(Text word, uint64_t seed, double *odds);
void endings_open(const char *folder);
bool endings_next(char **letters, uint64_t *seed);    /* letters[-1] may be written to */

_Noreturn void die(const char *what, const char *detail);
void *more(void *block, size_t count, size_t item);    /* room for one more than `count` */
static inline uint64_t hash_of(const char *text) { return grammar_hash(text_of(text), SEED_WORD); }

/* ---- what was made, found again by a hash: numbers + 1 in a table that is never full */

#define INDEX_SLOTS (1 << 18)

typedef struct { uint32_t at[INDEX_SLOTS]; } Index;

static inline uint64_t mix(uint64_t hash, uint64_t value) { return grammar_mix(hash, value); }

#define INDEX_FIND(index, hash, same) \
    size_t slot_at = (hash) & (INDEX_SLOTS - 1); \
    for (; (index).at[slot_at]; slot_at = (slot_at + 1) & (INDEX_SLOTS - 1)) { \
        size_t i = (index).at[slot_at] - 1; \
        if (same) return (i); \
    }

#endif
