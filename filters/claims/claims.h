/* claims.h - what the rooms of news-claims tell each other.
 *
 *     sentence.c the sentence of a row -> its words, and what the tables know of them
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
    uint64_t kind;          /* of unit, type and whom: other numbers count other things */
    bool is_ordinal, is_count;
    bool is_event;          /* died, injured: another story tells of others. Not "were fighting", which lasts. */
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
/* ---- sentence.c */

#define AT_ONCE 2          /* words between "not" or "from" and the number it is of */

typedef enum { NO_REVISION, TELLS_NEW, TELLS_OLD, TELLS_PAST, SAYS_CHANGE } Revision;

typedef struct {
    Text text;
    size_t at, stop;        /* where it stands in the sentence */
    bool is_number;
    bool is_known;          /* a table may have it */
    bool is_cut;            /* a comma, a semicolon or a colon stands before it */
    bool is_move;           /* "rose", "grew": a verb of rise and fall; not the "up" of "up to" */
    bool is_hedge;
    Revision revision;
    Text land;              /* of "Israel", "Israeli" and "Israelis" */
    unsigned whom;
    const Entry *predicate; /* of this word, or of this and the next */
    Text class;             /* of the word alone */
} Word;

/* The words of the sentence that is read, and which of them are the number's own: [first, behind). */
typedef struct {
    Text text;
    char *copy;             /* of the text, to know it again: a sentence may have many numbers */
    size_t copied;
    Word *word;
    size_t count, capacity, first, behind;
} Sentence;

extern Sentence sentence;

void read_words(Text text);                           /* into `sentence`, as a copy */
void find_number(size_t start, size_t stop);          /* bytes of the text */
bool number_follows(size_t i);                        /* at once */
bool is(size_t i, const char *word);
bool is_among(size_t i, const char *const *words, size_t n);
#define IS_AMONG(i, ...) \
    is_among(i, (const char *const[]){ __VA_ARGS__ }, \
             sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *))
Text land_of(Text word);                              /* of "Israel", "Israeli" and "Israelis"; "" */
unsigned whom_of(Text word);
Text class_of_predicate(Text word);                   /* "" if it is none */

/* ---- claim.c */

/* The country of whom a noun phrase counts; empty if it names none. */
Text claim_land(Text counted);
/* `cell` by the columns above; the claim points into them. */
Claim claim_read(const Text *cell);
/* The figure alone, and whether it is the new or the old one. */
Claim claim_read_figure(const Text *cell);

#endif
