/* numbers.h - what the rooms of `news-numbers` tell each other about one stretch of text.
 *
 *     words.c     text          -> tokens     words, numerals and marks, each with what the tables know of it
 *     decimal.c                               exact decimals of any length
 *     digits.c    text          -> a token    how far a numeral of digits reaches, and its value
 *     cardinals.c tokens        -> a Cardinal "2.5 million", "three hundred and five", "three dozen"
 *     forms.c     tokens        -> a Form     any numeral: a cardinal, "twenty-first", "two thirds", "a few dozen"
 *     calendar.c  tokens        -> finds      dates, times, years, phone numbers, scores
 *     names.c     tokens        -> a verdict  numerals that count nothing: "Boeing 737", "Section 4", "no one"
 *     units.c     a Form        -> a find     sign, money, percent, measure, age; "6 feet 1 inch"
 *     hedges.c    finds         -> finds      ranges, bounds on either side, "from X to Y", up and down
 *     counted.c   finds         -> finds      the head noun phrase
 *     main.c                                  the walk through a text, and the rows
 *
 * A text is read in stretches of some hundred tokens that end with a sentence, so that no room can look
 * further than that: the time is linear in the text, whatever it holds. A room may look at every token of
 * the stretch but changes only its own part of a find.
 */
#ifndef NUMBERS_H
#define NUMBERS_H

#include "arena.h"
#include "lexicon.h"

#include <stdint.h>

/* ---- decimal.c: digits × 10^-scale, never negative zero, no zeros in excess at either end ---- */

typedef struct {
    Text digits;            /* ASCII, most significant first; "0" is the only form of zero */
    size_t scale;
    bool negative;
} Decimal;

typedef struct {
    Decimal of;
    uint64_t over;          /* 1, unless the decimal would not end: 2/3 */
} Value;

Decimal decimal_of(Arena *arena, uint64_t number);
Decimal decimal_read(Arena *arena, Text digits, size_t scale); /* digits alone, of ASCII; zeros in excess are dropped */
Decimal decimal_shift(Arena *arena, Decimal of, int exponent); /* × 10^exponent */
Decimal decimal_add(Arena *arena, Decimal a, Decimal b);       /* neither negative */
Decimal decimal_times(Arena *arena, Decimal of, uint64_t factor); /* factor < 2^32 */
int decimal_compare(Decimal a, Decimal b);
bool decimal_small(Decimal of, uint64_t *number);     /* a whole number of at most 18 digits? */
Value value_over(Arena *arena, Decimal of, uint64_t over);     /* of / over, as a decimal where that ends */
Value value_of(Decimal of);
Text value_text(Arena *arena, Value value);
int value_compare(Arena *arena, Value a, Value b);

/* ---- words.c ---- */

typedef enum { NUMERALS, UNITS, CURRENCIES, HEDGES, CONTEXTS, CHANGES, STOPS, TABLES } Table;

/* What a word of numerals.tsv is; the names are those of its second field. */
typedef enum {
    NO_NUMERAL, SMALL, TENS, HUNDRED, SCALE, SUFFIX, PACK, PACKS, MANY, PART, PARTS, ORDINAL, HALF, VULGAR,
    TIMES, FOLD, ARTICLE, AND, POINT, NEGATIVE, FEW, COUPLE, NUMERAL_KINDS
} NumeralKind;

/* The classes and flags that the rooms ask for: name, table, field of its line. A word of the table may have several. */
#define CLASSES(X) \
    X(MONTH, CONTEXTS, 1) X(WEEKDAY, CONTEXTS, 1) X(SEASON, CONTEXTS, 1) X(LABEL, CONTEXTS, 1) X(PRODUCT, CONTEXTS, 1) X(PREFIX, CONTEXTS, 1) \
    X(DAY, CONTEXTS, 1) X(CLOCK, CONTEXTS, 1) X(ERA, CONTEXTS, 1) X(YEARLY, CONTEXTS, 1) X(ALONE, CONTEXTS, 1) X(IDLE, CONTEXTS, 1) \
    X(SPORTS, CONTEXTS, 1) X(FILLER, CONTEXTS, 1) X(PAID, CONTEXTS, 1) \
    X(DET, STOPS, 1) X(PREP, STOPS, 1) X(CONJ, STOPS, 1) X(PRON, STOPS, 1) X(AUX, STOPS, 1) X(ADV, STOPS, 1) X(REL, STOPS, 1) \
    X(PLURAL, STOPS, 1) X(SINGULAR, STOPS, 1) X(HEAD, STOPS, 1) X(TIME, STOPS, 1) X(VERB, STOPS, 1) \
    X(UP, CHANGES, 1) X(DOWN, CHANGES, 1) X(MOVES, CHANGES, 2) X(NOUN, CHANGES, 2) X(WORD, CHANGES, 2) \
    X(DIGITS, UNITS, 4) X(GLUED, UNITS, 4) X(STRICT, UNITS, 4) X(CAPITAL, UNITS, 4) \
    X(PERCENT, UNITS, 2) X(DURATION, UNITS, 2) X(TEMPERATURE, UNITS, 2) X(AGE, UNITS, 2) X(SCORE, UNITS, 2) \
    X(MONEY_BEFORE, CURRENCIES, 2) X(MONEY_AFTER, CURRENCIES, 2) X(MINOR, CURRENCIES, 2) X(MONEY_GLUED, CURRENCIES, 2) X(MONEY_STRICT, CURRENCIES, 2) \
    X(MILLION, CURRENCIES, 2) \
    X(BEFORE, HEDGES, 2) X(AFTER, HEDGES, 2)

#define CLASS_NAME(name, table, field) C_##name,
typedef enum { CLASSES(CLASS_NAME) CLASS_COUNT } Class;

/* Words that a rule of the rooms names. */
#define WORDS(X) \
    X(T, "t") X(US, "us") X(A, "a") X(ABOUT, "about") X(AGE, "age") X(AGED, "aged") X(AN, "an") X(AND, "and") \
    X(ANOTHER, "another") X(ANY, "any") X(AROUND, "around") X(AS, "as") X(AT, "at") X(BE, "be") X(BELOW, "below") \
    X(BETWEEN, "between") X(BUT, "but") X(BY, "by") X(DOWN, "down") X(EQUAL, "equal") X(EVERY, "every") X(FOR, "for") \
    X(FROM, "from") X(GOOD, "good") X(G, "g") X(HE, "he") X(IN, "in") X(IS, "is") X(ITS, "its") X(MAR, "mar") X(MARCH, "march") X(MAY, "may") \
    X(MORE, "more") X(ND, "nd") X(NEW, "new") X(NOON, "noon") X(O, "o") X(OF, "of") X(OLD, "old") X(OLDS, "olds") X(OR, "or") \
    X(OTHER, "other") X(OUT, "out") X(OVER, "over") X(PAIR, "pair") X(PER, "per") X(PERCENT, "percent") X(POINTS, "points") \
    X(RD, "rd") X(S, "s") X(SHE, "she") X(SPLIT, "split") X(ST, "st") X(SUCH, "such") X(STRONG, "strong") X(LATER, "later") X(AGO, "ago") X(PAST, "past") X(QUARTER, "quarter") X(PLUS, "plus") \
    X(EACH, "each") X(TENS, "tens") X(TH, "th") X(THAN, "than") X(THAT, "that") X(THE, "the") X(THEIR, "their") \
    X(THROUGH, "through") X(TIMES, "times") X(TO, "to") X(TURNED, "turned") X(TURNING, "turning") X(TURNS, "turns") X(UP, "up") \
    X(WAS, "was") X(WHAT, "what") X(WHO, "who") X(ZERO, "zero")

#define WORD_NAME(name, text) W_##name,
typedef enum { NO_WORD, WORDS(WORD_NAME) WORD_COUNT } Word;

/* All that the tables know of a phrase. */
typedef struct {
    Text key;               /* the phrase, its tokens parted by one space */
    const Entry *entry[TABLES];
    uint64_t classes;       /* a bit for each */
    Text unit, currency;    /* their names, if it is one */
    size_t size;            /* of the unit; 0 if it never adds up */
    uint64_t value;         /* of the numeral; the exponent for HUNDRED, SCALE, SUFFIX and MANY */
    uint64_t under;         /* the denominator of a VULGAR or of "halved" */
    unsigned char longest[TABLES]; /* of the phrases that begin with this token: how many tokens the longest has */
    unsigned char ends;     /* a bit for each table that has a phrase with this token at its end */
    unsigned char numeral, word, bound; /* NumeralKind, Word, and for a hedge what it says */
    bool begins;            /* a number, date or name can begin with this token */
} Meaning;

typedef enum { NOTHING, WORD, DIGITS, MARK } TokenKind;

/* Small, for there is one for each word of a text: four gigabytes are the most that a cell may have. */
typedef struct {
    uint32_t start, stop;   /* in the cell's text */
    const Meaning *meaning; /* NULL if no table knows it */
    uint32_t mark;          /* the character of a MARK */
    uint32_t point;         /* DIGITS: where its decimal point or comma stands in it; 0 if it has none, for ".5" see leads */
    short exponent;         /* DIGITS: 6 for "1.3e6" */
    unsigned char kind;
    bool space : 1;         /* white space stands before it */
    bool breaks : 1;        /* the end of a paragraph stands before it */
    bool capital : 1;       /* a WORD that begins with a capital */
    bool plain : 1;         /* DIGITS without separators, point or exponent */
    bool leads : 1;         /* DIGITS that begin with the point: ".5" */
} Token;

void words_open(void);                                /* reads the tables */
void words_close(void);

/* ---- finds ---- */

typedef enum {
    TYPE_NUMBER, TYPE_PERCENT, TYPE_MONEY, TYPE_DIMENSION, TYPE_AGE, TYPE_DURATION, TYPE_MULTIPLIER, TYPE_FRACTION,
    TYPE_ORDINAL, TYPE_YEAR, TYPE_DATE, TYPE_TIME, TYPE_DATETIME, TYPE_SCORE, TYPE_PHONE, TYPE_LIST, TYPE_NAME
} Type;
typedef enum { UNBOUND, EXACT, APPROX, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, RANGE, FROM_TO, VAGUE } Bound;
typedef enum { NO_CHANGE, UP, DOWN } Change;

typedef struct {
    size_t first, last;     /* tokens [first, last) */
    size_t outer, after;    /* the same with its hedges: where to look for more */
    Type type;
    Bound bound;
    Change change;
    Value low, high;        /* exact, approx, at_least …: both the figure; range, from_to, vague: both ends */
    Text date;              /* in place of figures: dates, times, scores, phone numbers, names */
    Text unit;
    size_t counted, counted_stop; /* bytes in the text; none if equal */
    bool is_bare;           /* neither unit nor scale: takes them from the other end of a range */
    bool plain_year;        /* could be a year: four digits, 1000 to 2100 */
    bool has_scale;
    int exponent;           /* of its scale */
} Find;

typedef struct {
    Text text;              /* the whole cell */
    Token *token;           /* of the stretch in hand */
    size_t count, token_capacity;
    size_t next, trigger;   /* where the next stretch begins, and where a number may be */
    Find *find;             /* of the stretch in hand, ascending */
    size_t finds, find_capacity;
    Arena arena;            /* for the values of the stretch in hand */
} Page;

bool words_next(Page *page);                          /* the tokens of the next stretch; false at the end of the text */
/* The longest phrase of `table` that begins with token i: how many tokens; 0 if there is none. Hyphens between words count as spaces. */
size_t phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase);
size_t phrase_before(const Page *page, size_t i, Table table, const Meaning **phrase); /* that ends before token i */
bool same_line(const Page *page, size_t i);           /* is there a token i, and no line end before it? */

#define LONGEST_HEDGE 7     /* tokens of a phrase that is looked for backwards */

extern const Token no_token;

static inline const Token *token_at(const Page *page, size_t i) { return i < page->count ? &page->token[i] : &no_token; }
static inline Text token_text(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return (Text){ page->text.at + token->start, token->stop - token->start };
}
static inline bool is_mark(const Page *page, size_t i, uint32_t mark) { return token_at(page, i)->mark == mark; }
static inline NumeralKind numeral_at(const Page *page, size_t i) {
    const Meaning *meaning = token_at(page, i)->meaning;
    return meaning ? (NumeralKind)meaning->numeral : NO_NUMERAL;
}
static inline bool is_a(const Meaning *meaning, Class class) { return (meaning->classes >> class & 1) != 0; }
static inline bool has(const Page *page, size_t i, Class class) {
    const Meaning *meaning = token_at(page, i)->meaning;
    return meaning && is_a(meaning, class);
}
static inline bool token_is(const Page *page, size_t i, Word word) {
    const Meaning *meaning = token_at(page, i)->meaning;
    return meaning && meaning->word == word;
}
static inline const Entry *entry_at(const Page *page, size_t i, Table table) {
    const Meaning *meaning = token_at(page, i)->meaning;
    return meaning ? meaning->entry[table] : NULL;
}
/* Is token i one of these words? The list ends with NO_WORD. */
static inline bool token_among(const Page *page, size_t i, const Word *words) {
    const Meaning *meaning = token_at(page, i)->meaning;
    if (!meaning || !meaning->word) return false;
    while (*words && *words != meaning->word) words++;
    return *words != NO_WORD;
}
#define AMONG(page, i, ...) token_among(page, i, (const Word[]){ __VA_ARGS__, NO_WORD })
static inline uint64_t numeral_value(const Page *page, size_t i) { return page->token[i].meaning->value; }
bool is_dash(uint32_t mark);                          /* hyphen, en dash, em dash … */
bool is_minus(uint32_t mark);

/* ---- digits.c ---- */

int digit_at(Text text, size_t at, size_t *len);      /* of any script; -1 if there is none */
void digits_read(Text text, Token *token);            /* from token->start: its end and what kind of numeral it is */
bool digits_value(Page *page, size_t i, Decimal *value); /* of a DIGITS token */

/* ---- cardinals.c ---- */

#define MOST_STACKED 2      /* scales one upon the other: "three thousand million"; more are no number */

typedef struct {
    size_t stop;
    Decimal total, group;   /* "two million | three hundred" */
    bool has_total, has_group, has_words, has_digits, has_point;
    NumeralKind last;       /* SUFFIX for digits */
    uint64_t last_value;
    int scale;              /* of the scale read last */
    size_t stacked, tokens;
} Cardinal;

void cardinal_read(Page *page, size_t i, bool stops_at_and, Cardinal *c); /* begin with { 0 }; no tokens if none begins with token i */
Decimal cardinal_value(Page *page, const Cardinal *c);
size_t past_hyphen(const Page *page, size_t i);       /* the token after a hyphen that joins two words of a numeral; i if there is none */
/* "fifths", "twenty-firsts", "half", "third": the end of the denominator at i, or i. `*is_plural`: it can only be a part. */
size_t denominator_at(const Page *page, size_t i, uint64_t *value, bool *is_plural);

/* ---- forms.c ---- */

typedef struct {
    size_t stop;            /* the token after it */
    Value value, high;      /* `high` is only set for a vague form */
    bool is_vague, is_ordinal, is_fraction, is_times, is_point_words;
    bool has_words, has_digits, is_plain; /* is_plain: one token of digits alone */
    bool is_article;        /* "a", "an": a number only before a unit */
    bool has_scale;
    int exponent;
    Change change;          /* of "doubled", "halved" */
} Form;

/* The numeral that begins with token i; false if none does. With `stops_at_and`, "and" never goes on ("between one hundred and …"). */
bool form_at(Page *page, size_t i, bool stops_at_and, Form *form);
/* ---- calendar.c, names.c, units.c, hedges.c, counted.c ---- */

bool calendar_at(Page *page, size_t i, Find *find);
bool name_at(Page *page, size_t i, Find *find);       /* a numeral that counts nothing */
bool form_is_idle(Page *page, size_t i, const Form *form); /* "no one", "first of all", "second-hand": leave it out */
bool quantity_at(Page *page, size_t i, bool stops_at_and, Find *find);
void find_add(Page *page, const Find *find);
void hedges_read(Page *page);                         /* of all finds of the stretch */
void counted_read(Page *page);
bool is_quantity(Type type);
bool takes_noun(const Find *find);

#endif
