/* counted.h - what the rooms that find the thing counted tell each other.
 *
 *     thing.c                                 a noun phrase as it is written into the cell
 *     behind.c    finds         -> a verdict  the noun behind the number: "900 young goats", "a third of its flock"
 *     sisters.c   finds         -> a verdict  the noun of another number: "135 confirmed and 21 probable cases"
 *     measured.c  finds         -> a verdict  what stands before: "a depth of 30 feet", "sales rose 8%"
 *     counted.c   finds         -> finds      the order in which all these are asked
 *
 * A rule that says true has written the cell of its clause's find; one that says false has left it as it was.
 */
#ifndef COUNTED_H
#define COUNTED_H

#include "numbers.h"

/* ---- thing.c ---- */

bool is_pronoun(const Clause *c, const NounPhrase *phrase);
bool tells_time(const Clause *c, uint32_t word);
bool tells_when(const Clause *c, const NounPhrase *phrase); /* "two weeks", "June" */
bool set_words(const Clause *c, uint32_t from, uint32_t to); /* writes the cell; false if nothing would stand in it */
uint32_t past_number(const Clause *c, const NounPhrase *phrase); /* its first word behind "the seven" */
uint32_t coordinated_end(const Clause *c, const NounPhrase *phrase);
bool qualifies(const Clause *c, uint32_t i);
uint32_t list_end(const Clause *c, uint32_t end);
bool is_head_noun(const Clause *c, const NounPhrase *phrase); /* "the number of" */
const NounPhrase *of_phrase(const Clause *c, const NounPhrase *phrase); /* behind its "of"; NULL if none */
bool is_between(const Clause *c, uint32_t from, uint32_t to); /* nothing but adverbs and prepositions? */
const NounPhrase *chain_top(const Clause *c, const NounPhrase *phrase); /* NULL if no phrase leads it */
bool set_phrase(const Clause *c, const NounPhrase *phrase);
bool set_whole(const Clause *c, const NounPhrase *phrase); /* the same with what "of" adds */
bool as_find(const Clause *c, const Find *other); /* the thing of another number */

/* ---- behind.c ---- */

bool head_behind(const Clause *c);
bool of_behind(const Clause *c);
bool state_behind(const Clause *c);
bool in_behind(const Clause *c);
bool for_behind(const Clause *c);
bool off_behind(const Clause *c);
bool to_behind(const Clause *c);

/* ---- sisters.c ---- */

bool is_rest(const Clause *c);
bool of_sister(const Clause *c);
bool hanging(const Clause *c);
bool counts_ones(const Clause *c);
bool aged_as_before(const Clause *c);
bool told_twice(const Clause *c);
bool gapped(const Clause *c);
bool respective(const Clause *c);
bool compared(const Clause *c);
bool is_compared(const Clause *c);
bool changed_to(const Clause *c);
bool of_which(const Clause *c);
bool as_many(const Clause *c);
bool listed(const Clause *c);
bool of_pair(const Clause *c);
bool elliptic(const Clause *c);

/* ---- measured.c ---- */

size_t reckoning_end(const Page *page, size_t i);      /* past "year-over-year"; `i` if it does not stand there */
bool noun_before(Clause *c);
bool by_word(const Clause *c, uint32_t g);             /* by a verb of measure or change that was taken for a noun */
bool goes_on(const Clause *c);                         /* the verb of the number before: "fell 7% to $2 million" */
bool by_verb(Clause *c);
bool is_measured(Clause *c);                           /* the subject of a verb of measure right before the number */

#endif
