/* contents.h - what a sentence or a quotation says, as sets of numbers that can be compared.
 *
 * A word counts by its stem, or by its sense where the table of senses knows it; the small words of grammar do not
 * count. A
 * country counts the same under all its names. `rarity` of each stem is how much it tells among the contents of one
 * block:
 * contents_weigh gives it, when all of the block have been read.
 */
#ifndef CONTENTS_H
#define CONTENTS_H

#include "arena.h"
#include "lexicon.h"

typedef struct {
    Lexicon senses, words, nations, numerals; /* opened by the program, with the tables it is compiled with */
} ContentTables;

void contents_close(ContentTables *tables);
void contents_check(const ContentTables *tables);     /* fails for a sense that is no single word */

typedef struct {
    uint64_t *stem;         /* sorted, each once */
    double *rarity;         /* of each stem */
    uint64_t bits;          /* one for each stem: contents that share no bit share no stem */
    size_t *id;             /* of each stem in its block, from 0 on */
    size_t stems;
    uint64_t *shingle;      /* three words in a row */
    size_t shingles;
    uint64_t *figure;
    size_t figures;
    uint64_t *large;        /* of these, those of more than one digit */
    size_t larges;
    uint64_t words;         /* a hash of all words in order */
    size_t count;           /* of words */
    double weight;          /* of all stems together */
    bool denies;
} Content;

typedef struct {
    Content *at;
    size_t count;
    bool no_phrases;        /* set by whoever compares no shingles: there are none then */
    /* private */
    size_t capacity;
    struct KnownWord *known;
    struct StemSlot *slot;
    size_t known_capacity, slots, block;
    size_t ids, *rows_of, rows_capacity, *posting, postings, posting_capacity;
    double *rarity_of;
    size_t rarity_capacity;
    struct Hashes {
        uint64_t *at;
        size_t count, capacity;
    } scratch[4];
    size_t *mark, mark_capacity, *found, found_capacity;
    Arena arena;
} Contents;

void contents_clear(Contents *all);
Content *contents_add(Contents *all, const ContentTables *tables, Text text);
void contents_weigh(Contents *all);
/* behind i, those that share a stem which at most `most` have */
size_t contents_candidates(Contents *all, size_t i, size_t most, const size_t **candidate);
void contents_free(Contents *all);

/* the weight of the stems in common, and how many */
double content_shared(const Content *a, const Content *b, size_t *stems);
size_t content_figures(const Content *a, const Content *b); /* how many figures they share */
bool content_differ(const Content *a, const Content *b);    /* does each give a large figure that the other has not? */
size_t content_phrases(const Content *a, const Content *b); /* how many shingles they share */
uint64_t content_stem(const ContentTables *tables, Text word);
bool content_next_word(Text *rest, Text *word);
bool content_is_small(const ContentTables *tables, Text word);

#endif
