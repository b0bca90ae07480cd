/* speaker.h - what the rooms that look for the speaker tell each other: names.c, nouns.c, sources.c, relatives.c,
 * sexes.c, antecedents.c, offices.c and resolve.c. The rooms before them may ask what the phrase of a source says.
 */
#ifndef SPEAKER_H
#define SPEAKER_H

#include "quotes.h"

typedef struct {            /* who a quotation belongs to; one for each quotation */
    size_t entity;          /* NONE if it is nobody with a name */
    size_t other;           /* the second of two persons: "Roe and Vale"; or NONE */
    size_t at;              /* the token where the source stands; that of the quotation if it has none */
    Text name, role;
    Run words;              /* of somebody without a name: how he or she was described */
    const Entry *kind;      /* and the role in it */
    Sex sex;
    bool is_group;          /* several, or an organisation */
    bool is_plural;
    How how;
    const char *why;        /* the way to the speaker, and the weight that decided, if one did */
    int weight;
} Speaker;

static inline Speaker nobody(void) { return (Speaker){ .entity = NONE, .other = NONE }; }

typedef enum { SOURCE_NAMED, SOURCE_PERSON, SOURCE_GROUP, SOURCE_PRONOUN, SOURCE_RELATIVE } SourceKind;

typedef struct {            /* what the noun phrase of a source says */
    SourceKind kind;
    size_t mention, second; /* SOURCE_NAMED: of a person or a body named; and of the one behind "and", or NONE */
    size_t head;            /* the noun that says who it is */
    Run words;              /* without the determiner and what stands behind the head's own phrase */
    bool is_definite, is_plural;
} Source;

Source source_read(const Article *article, Run words);
/* of one without a name: all words that tell who it is */
Run source_told(const Article *article, const Source *source, Run whole);
Kind noun_kind(const Article *article, size_t i);
bool noun_is_paper(const Article *article, size_t i);    /* "the Skarn Courier", not "the courier" */
const Noun *noun_at(const Article *article, size_t head);      /* NULL if the token is none */
size_t nouns_from(const Article *article, size_t at);           /* the first that is not before the token */
bool nouns_alike(const Article *article, const Noun *a, const Noun *b); /* bodies.c: the same, or for the same post */
/* Is the mention of a person, not of a body? */
static inline bool names_person(const Article *article, size_t m) {
    return article->people[m].entity != NONE && !article->people[m].is_group;
}
/* a name, people, a body, something written: not a bear, a top */
bool source_can_speak(const Article *article, Run words);
/* without a name: a person's office, a body, people */
bool source_speaks(const Article *article, const Source *source);
Speaker speaker_of(const Article *article, size_t entity);
Sex sex_of_pronoun(const Article *article, size_t i);   /* sexes.c; SEX_UNKNOWN for "they" */
void sexes_settle(Article *article, size_t *man, size_t *woman);
/* the first mention that ends behind `token`; people_count if none */
size_t people_at(const Article *article, size_t token);
void antecedents_open(void);
void antecedents_close(void);
void antecedents_begin(Article *article);           /* of an article */
/* Takes note of every "he" and "she" before token `stop`, for quotation `quote` and those after it. */
void antecedents_hear(const Article *article, const Speaker *speakers, size_t quote, size_t stop);
Speaker antecedent_of_pronoun(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun);
/* relatives.c: the words before "who"; empty if none are found */
Run antecedent_of_relative(const Article *article, size_t wh);
Speaker antecedent_of_both(const Article *article, size_t at);  /* the two persons last named together */
Speaker antecedent_of_owner(const Article *article, const Speaker *speakers, size_t quote, size_t pronoun);
bool antecedent_is_barred(const Article *article, const Speaker *speakers, size_t quote, size_t source, size_t entity);
Speaker antecedent_by_role(const Article *article, const Speaker *speakers, size_t quote, const Source *source,
                           Run words);
bool office_is_told(const Article *article, const Entry *kind);
bool office_is_epithet(const Article *article, size_t head);    /* a nationality or an age as a noun */
Speaker antecedent_by_epithet(const Article *article, const Speaker *speakers, size_t quote, size_t head);

/* ---- names.c: spellings of one name */
#define LONGEST_FOLDED 48
/* The letters of a name without case, accents, hyphens and what transliterations differ in: "Zelenskiy" and
 * "Zelensky" are the same. Returns the length; names that are longer are cut. */
size_t name_fold(Text name, char to[LONGEST_FOLDED]);
bool name_alike(Text a, Text b);        /* one is perhaps a misspelling of the other; both folded */
bool name_is_latin(Text name);          /* no letter of another script, which might only look the same */
bool name_short_for(Text a, Text b);    /* of given names, folded: "j" for "john", "tim" for "timothy" */

/* ---- signature.c: "...." - Roe */
/* who signs the stretch in marks; empty if nobody does */
Run signature_of(const Article *article, const MarkSpan *span);
void signature_put(const Article *article, Quote *quote, Run signer);
bool signature_ends(const Article *article, const Quote *quote); /* it is signed: nothing goes on behind it */

/* ---- relay.c: who passed on what another said; each run is empty if nobody is told */
/* behind "as saying" at `i`; `i` if it is not there */
size_t relay_as_saying(const Article *article, size_t i, size_t to);
bool relay_turn(const Article *article, Cue *cue, size_t to);   /* "The agency quoted Roe as saying" */
Run relay_by(const Article *article, size_t i, size_t to);      /* "by the agency" at `i` */
Run relay_around(const Article *article, const Cue *cue, size_t to); /* "..., Roe said, as cited by the agency" */
bool relay_is_news(const Article *article, Run source);
/* "citing Roe" at `i`: Roe, if it is somebody who can speak */
Run relay_cited(const Article *article, size_t i, size_t to);
/* has the last quotation a cue of its own right before this one? */
bool relay_follows(const Article *article, const Cue *cue);
/* makes the cue's source the relay of the last quotation, if it can be */
bool relay_add(Article *article, const Cue *cue);
bool relay_cites(Article *article, const Cue *cue, size_t *done); /* "..., the agency reported, citing Roe" */

/* ---- headline.c, for link.c */
/* the person of the article that a run in a headline ends with; or NONE */
size_t headline_person(const Article *article, Run words);
/* somebody who can speak, where a capital says nothing */
bool headline_speaks(const Article *article, Run tail);
/* the dash or colon before a headline's speaker; NONE if there is none */
size_t headline_sign(const Article *article, size_t sentence);

#endif
