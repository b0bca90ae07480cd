/* quoted.h - quotations in the making: for link.c and floating.c. */
#ifndef QUOTED_H
#define QUOTED_H

#include "speaker.h"

/* ---- quoted.c */
Run quoted_unmark(const Article *article, Run run, bool *is_direct);
Quote *quoted_add(Article *article, const Cue *cue);  /* of no cue: NULL */
bool quoted_add_part(Article *article, size_t quote, Run content); /* false of nothing */
void quoted_add_content(Article *article, Run content);
void quoted_give_up(Article *article, size_t from);
bool quoted_own_sentence(const Article *article, const Cue *cue);
bool quoted_speaks_in(const Article *article, size_t quote, size_t paragraph);

/* ---- floating.c: a stretch in marks that no cue has claimed; `next` is the cue behind it, or NULL */
void floating_link(Article *article, const MarkSpan *span, const Cue *next);

/* ---- blocks.c: the colon that ends the paragraph before; NONE if it is not so */
size_t block_colon(const Article *article, size_t paragraph);
/* "Roe said in a letter:": does the cue lead to the colon, or the stop, and to nothing before it? */
bool block_leads_to(const Article *article, const Cue *cue, size_t colon);
/* the paragraph that begins with that sentence, if the one before leads it in; `cue` is the first of its
 * own. Returns its end; 0 if it is no such thing. */
size_t block_link(Article *article, size_t sentence, size_t cue);

#endif
