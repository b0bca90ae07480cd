/* claims.h - what the rooms of news-claims tell each other.
 *
 *     claim.c    a row of news-numbers -> a claim: the figure as meant, what happened to whom and where, and
 *                whether its sentence tells it as the new or the old one
 *     main.c     rows -> keys, keys -> pairs, claims -> verdicts
 */
#ifndef NEWS_CLAIMS_H
#define NEWS_CLAIMS_H

#include "contents.h"

enum {
    KEY,
    DOC,
    START,
    STOP,
    SINCE,
    STORY,
    PERSON,
    NUMBER,
    TYPE,
    VALUE,
    LOW,
    HIGH,
    BOUND,
    UNIT,
    PER,
    COUNTED,
    PREDICATE,
    CHANGE,
    TEXT_START,
    TEXT_CELL,
    COLUMNS
};

#define ENDLESS 1e300

enum { FORCE = 1, CHILD = 2, WOMAN = 4 };

/* How a sentence tells a figure: "rose to 15" and "now 15", "earlier 12" and "not 12". */
typedef enum { PLAIN, NEW, OLD } Standing;

typedef struct {
    double low, high;       /* as meant: one value is both; a bound that is open is 0 or endless */
    double old;             /* of "from 12 to 15": 12; else 0 */
    double least, most;     /* the same with what "about" and "nearly" leave open */
    bool is_exact;          /* one value, not a bound or range */
    Text counted;           /* what is counted; told before the number where nothing stands behind it */
    Text predicate, land;
    unsigned whom;
    Text place;             /* "in the province of Khost, where" */
    Text when;              /* "in October": another time than the article's */
    bool is_of_part;        /* the place is told as a part of where it happened: "in Khost alone" */
    bool is_difference;     /* "less by more than 100" */
    bool is_part;           /* "including 16 officers", "most of them, 103", "one of 20" */
    bool is_added;          /* "Besides, nine bodies were found" */
    bool is_anybody;        /* nothing names a part of those it happened to */
    bool is_figure;         /* "the total", "the new figure": of what was counted before */
    bool contrasts;         /* its sentence gives another figure that no longer holds: "not 359", "from 40" */
    bool changed;           /* its sentence speaks of a change, whatever its figure */
    Standing standing;      /* what it says of this figure */
} Claim;

typedef struct {
    ContentTables contents;
    Lexicon predicates, changes, revisions, contexts;
} ClaimTables;

extern ClaimTables tables;

void claim_open_tables(void);
void claim_close_tables(void);
/* The country of whom a noun phrase counts; empty if it names none. */
Text claim_land(Text counted);
/* `cell` by the columns above; the claim points into them. */
Claim claim_read(const Text *cell);

#endif
