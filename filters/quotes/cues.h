/* cues.h - what the rooms that find cues lend each other: cues.c, cue_groups.c, cue_subjects.c, cue_checks.c,
 * cue_inverted.c, cue_passives.c, cue_participles.c, cue_nouns.c. */
#ifndef CUES_H
#define CUES_H

#include "quotes.h"

#define FARTHEST_SUBJECT 200  /* tokens of a sentence in which its first verb is looked for */
#define FARTHEST_VERB 40      /* tokens between marks and the verb before them */

/* ---- cue_groups.c */
size_t cue_group_start(const Article *article, Run sentence, size_t verb);
bool cue_group_has(const Article *article, size_t from, size_t to, uint32_t what);
uint32_t cue_helper(const Article *article, size_t start, size_t verb);
size_t cue_verb_of_errand(const Article *article, Run sentence, size_t i);
size_t cue_verb_before_to(const Article *article, Run sentence, size_t i);
bool cue_leads_on(const Article *article, size_t i, size_t to);

/* ---- cue_subjects.c; each is empty if there is none */
Run cue_main_subject(const Article *article, Run sentence, size_t to);
Run cue_clause_subject(const Article *article, Run sentence, size_t to);
Run cue_shared_source(const Article *article, size_t sentence, size_t to);
Run cue_source_after_comma(const Article *article, size_t from, size_t to);
Run cue_nearest_subject(const Article *article, const Cue *cue, size_t start);
Run cue_subject_before(const Article *article, Run sentence, size_t start);

/* ---- cue_checks.c */
bool cue_is_plain_base(const Article *article, const Cue *cue);
bool cue_names(const Article *article, const Cue *cue);
bool cue_begins_complement(const Article *article, size_t i, size_t to);
bool cue_has_complement(const Article *article, size_t i, size_t to);
bool cue_is_by_somebody(const Article *article, size_t i, size_t to);
bool cue_is_nobody(const Article *article, Run source);
bool cue_is_reduced(const Article *article, const Cue *cue, size_t to);
bool cue_is_inner(const Article *article, Run sentence, const Cue *cue);
bool cue_ends_in_adjective(const Article *article, Run source, size_t verb);
bool cue_is_none(const Article *article, Run source);
bool cue_is_trait(const Article *article, const Cue *cue, uint32_t helper);
bool cue_does_again(const Article *article, const Cue *cue, size_t to);
bool cue_is_deed(const Article *article, const Cue *cue, size_t to);
bool cue_is_noun(const Article *article, const Cue *cue, bool in_headline);
bool cue_is_of_self(const Article *article, const Cue *cue, size_t to);
bool cue_is_when(const Article *article, const Cue *cue);
bool cue_counts_items(const Article *article, const Cue *cue, size_t to);
bool cue_hides(const Article *article, size_t i, size_t to);

bool cue_sits(const Article *article, Run source);
bool cue_shows(const Article *article, Run source);

/* ---- cue_inverted.c: false if it is none */
bool cue_add_inverted(Article *article, Cue cue);

/* ---- cue_passives.c */
void cue_add_passive(Article *article, Cue cue);

/* ---- cue_participles.c */
void cue_add_participle(Article *article, Cue cue);

/* ---- cue_nouns.c */
void cue_add_claim(Article *article, size_t sentence, size_t noun);
void cue_add_according(Article *article, size_t sentence, size_t at);
void cue_add_research(Article *article, size_t sentence, size_t noun);

#endif
