/* body.h - what the rooms of news-body tell each other about one article.
 *
 * The rooms are walked in this order; each fills its own part of the article and reads only the earlier ones.
 *     lines.c     text      -> units      paragraphs with hard wraps undone; of each are taken
 *     memory.c    lines     -> units      what has been found of short lines, which stand on many pages
 *     words.c     units     -> words      its words, as numbers, and what can be counted
 *     phrases.c   words     -> classes    the words and phrases of data/body_words.tsv in it
 *     profile.c   units     -> labels     what the profile of the site says (data/sites/HOST.tsv)
 *     hints.c     units     -> hints      what the tags of a page said of each line (news-articles)
 *     repeats.c   units     -> repeats    in how many other articles of the site each line stands (news-repeats)
 *     blocks.c    units     -> verdicts   teasers, boxes of headlines, threads of comments: what is chrome as a whole
 *     headline.c  units     -> labels     the headline
 *     asides.c    units     -> verdicts   what stands between the paragraphs: links, captions, players, comments
 *     copies.c    units     -> labels     what stands twice in the article
 *     features.c  units     -> values     the numbers that the model looks at
 *     page.c      parts     -> parts      pages of which nothing would be left, and what kind of page it is
 *     context.c   values    -> parts      three passes of the model (data/body_weights.tsv), then all parts
 *     main.c                              options and rows
 *
 * All numbers are integers, so that every machine comes to the same decision.
 */
#ifndef BODY_H
#define BODY_H

#include "lexicon.h"
#include "wrap.h"

#include <stdint.h>

/* What a unit is. The order is that of part_name. */
typedef enum { PART_NONE, TITLE, SUBTITLE, SUBHEAD, BODY, CAPTION, BYLINE, RELATED, DUPLICATE, CHROME, PARTS } Part;

extern const char *const part_name[PARTS];
Part part_of(Text name);                              /* PART_NONE if there is no such part */

/* Word classes of data/body_words.tsv. A unit keeps for each how it was seen: the higher, the more of the line it
 * fills. */
typedef enum {
    FUNCTION, PRONOUN, WE, YOU, REPORT,               /* these five are counted */
    ACCOUNT, ADVERT, APP, BLURB, BYLINES, COMMENT, COPYRIGHT, CORRECTION, DATE, DONATE, MEDIA, NAV, NEWSLETTER,
    PHOTO, POLICY, PROMO, READMORE, SHARE, TREND, ENDING, CLASSES,
    /* not seen by the model: a box's first words, error pages, what a site has for its readers, first words to them */
    BOX = CLASSES, FAULT, OFFER, CALL, ALL_CLASSES
} WordClass;
enum { UNSEEN, INSIDE, AT_START, WHOLE };             /* how a class was seen in a unit */

typedef enum { SHORT, OPEN, PROSE, SHAPES } Shape;    /* few words without a final mark; more of them; a sentence */

typedef struct {
    size_t start, stop;     /* in the article */
    uint64_t hash;          /* of the words alone, in lower case, digits as 0: lines that say the same have the same */
    uint64_t signs;         /* that stand in it, as patterns ask for them (pattern.h); maybe more */
    uint64_t classes;       /* two bits for each WordClass from ACCOUNT on */
    size_t first_word;      /* in the article's words */
    /* the word that a box glued to a paragraph begins with, as it may be; and the same of a phrase near before it; 0:
     * none */
    uint32_t box, first_box;
    uint32_t words, functions;
    uint32_t letters;
    uint16_t commas, quotes, stops, pronouns, we, you, reports; /* at most INT16_MAX: the model takes no more */
    uint8_t capitals, uppers, digits;                 /* percent of the words, letters, characters */
    char final;             /* the final mark: one of . ! ? : ; , " (any quotation mark) ) … as '_'; 0 if none */
    bool is_closed;         /* ends in a mark that ends a sentence, whatever quotation mark follows */
    bool is_cut;            /* ends in an ellipsis */
    bool is_joined;         /* holds line ends */
    bool has_separator, starts_lower, starts_mark, has_address;
    bool starts_sign;       /* a bracket, a bullet, the sign of copyright: no heading begins so */
    uint8_t shape;
    uint8_t part;           /* Part */
    uint8_t verdict;        /* the Part that its words alone tell, whatever stands around it */
    char hint;              /* a small letter of the column hints; 0 if there is none */
    bool is_told;           /* the verdict comes from words, not from the tags of a page */
    bool is_fault;          /* says that the page could not be shown */
    bool is_call;           /* begins as words to the reader do, and names what the site has for them */
    bool is_headline;       /* so the page calls it: h1 */
    uint8_t hint_place;     /* inside or outside the page's article element, if it has one */
    uint8_t repeats;        /* in how many other articles of its site it stands; at most 4 */
    bool is_kept_always;    /* by a line of the profile */
    bool is_again;          /* another unit of the article says the same */
    bool is_said_twice;     /* the unit above says the same, on the same line */
    int32_t of_line;        /* what the first pass says of the line itself, whatever stands around it */
    int16_t before, now;    /* the model's logit in 1/256, of the pass before and of this one */
    int32_t of_passes;      /* the sum of all passes' */
    int16_t outside;        /* what the dump's repeats and the page's tags add to each pass */
    Text why;               /* the rule that decided: a profile's name, a rule, or a row of body_weights.tsv */
    uint32_t why_line;      /* of the profile; 0 for other rules */
    uint32_t memory;        /* where what is known of the line stands ... */
    uint64_t line;          /* ... if it is this one; 0: it is not remembered */
} Unit;

/* What holds for the whole article. Positions count the units that are without a part when the model is asked. */
typedef struct {
    size_t count;           /* positions */
    size_t begin, end;      /* the densest segment */
    size_t likely_begin, likely_end; /* the same after a pass, by its probabilities */
    size_t title;           /* the first position below the headline */
    uint32_t words, prose, kept;
    int prose_share, kept_share; /* percent of the words */
} Page;

typedef struct {
    Text text;
    Unit *unit;
    size_t count;
    uint64_t *word;         /* the words of all units (spell.h), one unit after the other */
    size_t word_count;
    struct Profile *profile; /* of the site; NULL if none was met */
    Page page;
    struct Sums *sums;      /* of the units without a part, from SUMS_EDGE on */
    /* private */
    size_t capacity, word_capacity;
    Paragraphs paragraphs;
    uint32_t *seen;         /* units by their hash, or that of their first words; number + 1 */
    uint64_t *run;          /* the hash of the first words of each */
    size_t seen_slots, seen_capacity, run_capacity;
    size_t sums_capacity;
} Article;

Text unit_text(const Article *article, const Unit *unit);
#define PROSE_COST 7            /* what a line that is no prose takes from a run of prose, in words */
static inline unsigned unit_words(const Unit *unit) { return unit->words < 200 ? unit->words : 200; }
static inline unsigned unit_class(const Unit *unit, WordClass c) {
    return (unsigned)(unit->classes >> (2 * (c - ACCOUNT))) & 3;
}

/* lines.c */
/* is_page: its lines are elements of a page, and none is joined */
void lines_find(Article *article, bool is_page);
void article_free(Article *article);

/* memory.c */
typedef enum { OF_ANY_SITE_ABOVE, OF_ANY_SITE_BELOW, OF_TELLING, OF_SITE, ASKED } Asked;
/* the unit, if the line has been measured before; false if it has not */
bool memory_measured(Article *article, Unit *unit, size_t start, size_t stop);
void memory_keep(const Article *article, Unit *unit); /* as it has been measured */
/* what a list of patterns has found in the line; false if it is not known */
bool memory_asked(const Unit *unit, Asked of, const void *list, void **found);
void memory_tell(const Unit *unit, Asked of, const void *list, void *found);

/* words.c */
void words_read(Article *article, Unit *unit);        /* adds them to the article's */
uint64_t *words_room(Article *article, size_t count); /* for so many, behind those that are there */

/* phrases.c */
void phrases_open(void);                              /* reads the table of words */
void phrases_find(const Article *article, Unit *unit);
uint64_t phrases_class(Text name);                    /* its bits in unit->classes; 0 if it is none */
bool phrases_is_counted(uint64_t word);               /* the grammar's: function, pronoun, we, you, report */
bool phrases_is_report(uint64_t word);

/* profile.c */
void profile_folder(const char *path);                /* --sites DIR, before profile_open */
bool profile_is_own(void);                            /* is there such a folder? */
void profile_open(void);
void profile_apply(Article *article, Text site, const char *file, size_t line);
void profile_deck(Article *article, size_t title);    /* after headline_find: what stands between headline and lead */

/* hints.c */
enum { HINT_NOWHERE, HINT_INSIDE, HINT_OUTSIDE };
void hints_apply(Article *article, Text hints);

/* repeats.c */
void repeats_read(const char *path);                  /* -r TABLE */
void repeats_apply(Article *article, Text site);
void repeats_close(void);

/* blocks.c */
void blocks_find(Article *article);

/* headline.c */
/* names the headline: its unit, or article->count if there is none */
size_t headline_find(Article *article, Text title);
/* how many percent of the headline's words the unit has */
unsigned headline_like(const Article *article, size_t title, size_t unit);

/* asides.c */
void asides_find(Article *article, size_t title);     /* article->count: there is no headline */

/* copies.c */
void copies_find(Article *article);
/* when the parts are known: of a paragraph that is kept twice, the second */
void copies_drop(Article *article);

/* page.c */
typedef enum { PAGE_ARTICLE, PAGE_INDEX, PAGE_ERROR, PAGE_CONSENT, PAGE_SHORT, PAGE_KINDS } PageKind;
extern const char *const page_name[PAGE_KINDS];
void page_keep_some(Article *article);                /* a floor: no text of which nothing is left */
PageKind page_kind(const Article *article);           /* when the parts are known */
bool page_is_wanted(const Article *article, PageKind kind, bool articles_only); /* counts it */
void page_tell(void);                                 /* what was counted, on standard error */

/* features.c: what its neighbours ask a unit that is without a part, and what stands above it and around it. */
typedef struct Sums {
    uint32_t unit;
    int16_t own;                /* its words; -1: no unit */
    int8_t shape;               /* -1: no unit */
    /* for a subhead: 0 no unit, then short, open, prose, each dropped or kept by the pass before */
    int8_t kind;
    int16_t logit;              /* of the pass before, in tenths; -99: no unit */
    int16_t best_above, best_below; /* the highest logit above and from here on */
    /* words of a line that may be one of a list; far from any number if it is prose, or no unit */
    int16_t list;
    uint32_t words, prose;      /* words above it, and those of them in prose */
    uint32_t kept;              /* words above it, each times its probability of the pass before */
    uint32_t last_prose, next_prose; /* positions */
    /* lines above it that are a date or by-line, speak of comments, open the part below */
    uint32_t dates, comments, endings;
    uint32_t told;              /* lines above it with a verdict */
    uint32_t sure;              /* lines of prose above it that the pass before keeps */
    uint32_t last_ending;       /* position of the last heading that opens the part below an article */
    int sum, fixed;             /* of the weights in this pass; of those for values that no pass changes, in the last */
    bool is_far;                /* from all that may be text: later passes leave it as the first has left it */
} Sums;

#define SUMS_EDGE 2             /* places that stand for nothing, before the first unit and behind the last */
static inline Sums *sums_at(const Article *a, size_t position) { return a->sums + SUMS_EDGE + position; }
static inline Unit *features_unit(const Article *a, size_t position) { return &a->unit[sums_at(a, position)->unit]; }

/* The numbers that the model looks at, for the units that are still without a part. They come in groups: of the line
 * itself, of the word classes in it, of its place among the others; and for later passes those that the pass before has
 * changed, and those that no pass changes, which are asked for once. */
#define MAX_FEATURES 24         /* of a group; a multiple of eight, for they are looked up side by side */
typedef struct { int16_t at[MAX_FEATURES]; size_t count; } Values;

extern const char *const line_features[], *const class_features[], *const place_features[]; /* their names; NULL ends */
extern const char *const moving_features[], *const fixed_features[];
extern const char *const *const first_features[], *const *const later_features[]; /* the groups in order; NULL ends */
void features_gather(Article *article);
void features_gather_again(Article *article);         /* after each pass */
void features_line(const Unit *unit, Values *values);
void features_class(const Unit *unit, Values *values);
void features_place(const Article *article, size_t position, Values *values);
void features_moving(const Article *article, size_t position, Values *values);
void features_fixed(const Article *article, size_t position, Values *values);

/* context.c */
void context_open(void);
void context_line(Unit *unit);                         /* what the first pass says of the line itself */
void context_hand_on(Article *article);                /* makes the last pass the one before, for --features */
void context_decide(Article *article, bool with_reasons);

#endif
