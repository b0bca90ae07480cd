/* numbers.h - what the rooms of `news-numbers` tell each other about one stretch of text.
 *
 *     tables.c                                what the tables know of words and phrases
 *     words.c     text          -> tokens     words, numerals and marks, each with its meaning
 *     decimal.c                               exact decimals of any length
 *     digits.c    text          -> a token    how far a numeral of digits reaches, and its value
 *     cardinals.c tokens        -> a Cardinal "2.5 million", "three hundred and five", "three dozen"
 *     forms.c     tokens        -> a Form     any numeral: a cardinal, "twenty-first", "two thirds", "a few dozen"
 *     calendar.c  tokens        -> finds      dates, times, years
 *     scores.c    tokens        -> finds      scores, phone numbers, lists: what only looks like an amount
 *     names.c     tokens        -> a verdict  numerals that count nothing: "Boeing 737", "Section 4", "no one"
 *     units.c     a Form        -> a find     sign, money, percent, measure, age; "6 feet 1 inch"
 *     ages.c                                  "aged 45", "Orrin Vale, 45,", "her late 30s"
 *     hedges.c    finds         -> finds      ranges, bounds on either side, "from X to Y", up and down
 *     recognisers.c tokens      -> finds      the order in which all these are asked
 *     nouns.c                                 noun phrases and verbs
 *     counted.c   finds         -> finds      the head noun phrase, by thing.c, behind.c, sisters.c, measured.c
 *     predicate.c finds         -> finds      what happened to it: "died", "cost"; and what it is told for: "a barrel"
 *     main.c                                  the walk through a text, and the rows
 *
 * A text is read in stretches of some hundred tokens that end with a sentence or a paragraph, so that no room can look
 * further than that: the time is linear in the text, whatever it holds. A room may look at every token of
 * the stretch but changes only its own part of a find.
 */
#ifndef NUMBERS_H
#define NUMBERS_H

#include "arena.h"
#include "english.h"
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
static inline Value value_of(Decimal of) { return (Value){ of, 1 }; }
Text value_text(Arena *arena, Value value);
Text value_decimal(Arena *arena, Value value);        /* a fraction without an end is rounded to twelve places */
int value_compare(Arena *arena, Value a, Value b);

/* ---- tables.c ---- */

typedef enum { NUMERALS, UNITS, CURRENCIES, HEDGES, CONTEXTS, CHANGES, STOPS, PREDICATES, TABLES } Table;

/* What a word of numerals.tsv is; the names are those of its second field. */
typedef enum {
    NO_NUMERAL, SMALL, TENS, HUNDRED, SCALE, SUFFIX, PACK, PACKS, MANY, PART, PARTS, ORDINAL, HALF, VULGAR,
    TIMES, FOLD, ARTICLE, AND, POINT, NEGATIVE, FEW, COUPLE, NUMERAL_KINDS
} NumeralKind;

/* The classes and flags that the rooms ask for: name, table, field of its line. A word of the table may have
 * several. */
#define CLASSES(X) \
    X(MONTH, CONTEXTS, 1) X(WEEKDAY, CONTEXTS, 1) X(SEASON, CONTEXTS, 1) X(LABEL, CONTEXTS, 1) \
    X(PRODUCT, CONTEXTS, 1) X(PREFIX, CONTEXTS, 1) X(DAY, CONTEXTS, 1) X(CLOCK, CONTEXTS, 1) \
    X(ERA, CONTEXTS, 1) X(YEARLY, CONTEXTS, 1) X(ALONE, CONTEXTS, 1) X(IDLE, CONTEXTS, 1) \
    X(SPORTS, CONTEXTS, 1) X(FILLER, CONTEXTS, 1) X(PAID, CONTEXTS, 1) X(RATED, CONTEXTS, 1) \
    X(LINK, CONTEXTS, 1) X(HITS, CONTEXTS, 1) X(PASTWARD, CONTEXTS, 1) X(REMAINING, CONTEXTS, 1) \
    X(LASTS, CONTEXTS, 1) X(LASTING, CONTEXTS, 1) X(MEASURES, CONTEXTS, 1) X(COSTS, CONTEXTS, 1) \
    X(OPENER, CONTEXTS, 1) X(PERSON, CONTEXTS, 1) X(DIRECTION, CONTEXTS, 1) X(HOTLINE, CONTEXTS, 1) \
    X(DIALLED, CONTEXTS, 1) X(DIAL, CONTEXTS, 1) X(MODEL, CONTEXTS, 1) X(CRAFT, CONTEXTS, 1) \
    X(STREET, CONTEXTS, 1) X(BRINGS, CONTEXTS, 1) X(GETS, CONTEXTS, 1) X(PLAYS, CONTEXTS, 1) \
    X(DESIGNATED, CONTEXTS, 1) X(YEARED, CONTEXTS, 1) X(COUNTS_ONE, CONTEXTS, 1) X(TRADES, CONTEXTS, 1) \
    X(SPENDS, CONTEXTS, 1) X(STRIPS, CONTEXTS, 1) X(UNDERGOES, CONTEXTS, 1) X(PEAK, CONTEXTS, 1) X(OFTEN, CONTEXTS, 1) \
    X(LANDMARK, CONTEXTS, 1) X(PERIOD, CONTEXTS, 1) X(TURNS, CONTEXTS, 1) X(CRICKET, CONTEXTS, 1) X(PACE, CONTEXTS, 1) \
    X(INDEXED, CONTEXTS, 1) \
    X(COUNTER, STOPS, 1) X(ODD, CONTEXTS, 1) X(DET, STOPS, 1) X(PREP, STOPS, 1) X(CONJ, STOPS, 1) \
    X(PRON, STOPS, 1) X(AUX, STOPS, 1) X(ADV, STOPS, 1) X(REL, STOPS, 1) X(PLURAL, STOPS, 1) \
    X(SINGULAR, STOPS, 1) X(HEAD, STOPS, 1) X(VERB, STOPS, 1) X(EXTENT, STOPS, 1) X(COMPARATIVE, STOPS, 1) \
    X(UP, CHANGES, 1) X(DOWN, CHANGES, 1) X(MOVES, CHANGES, 2) X(NOUN, CHANGES, 2) X(WORD, CHANGES, 2) \
    X(DIGITS, UNITS, 4) X(GLUED, UNITS, 4) X(STRICT, UNITS, 4) X(CAPITAL, UNITS, 4) X(PERCENT, UNITS, 2) \
    X(DURATION, UNITS, 2) X(TEMPERATURE, UNITS, 2) X(AGE, UNITS, 2) X(SCORE, UNITS, 2) \
    X(MONEY_BEFORE, CURRENCIES, 2) X(MONEY_AFTER, CURRENCIES, 2) X(MINOR, CURRENCIES, 2) \
    X(MONEY_GLUED, CURRENCIES, 2) X(MONEY_STRICT, CURRENCIES, 2) X(MILLION, CURRENCIES, 2) \
    X(MONEY_MANGLED, CURRENCIES, 2) X(MONEY_LETTER, CURRENCIES, 2) X(MONEY_JOINED, CURRENCIES, 2) \
    X(BEFORE, HEDGES, 2) X(AFTER, HEDGES, 2) \
    X(BARE, HEDGES, 2) X(DURING, HEDGES, 2) X(LAST, HEDGES, 2) X(EVENT_HAPPENS, PREDICATES, 2) \
    X(EVENT_DONE, PREDICATES, 2) \
    X(EVENT_DOES, PREDICATES, 2) X(EVENT_STATE, PREDICATES, 2) X(EVENT_NOUN, PREDICATES, 2) \
    X(EVENT_ACT, PREDICATES, 2)

#define CLASS_NAME(name, table, field) C_##name,
typedef enum { CLASSES(CLASS_NAME) CLASS_COUNT } Class;
_Static_assert(CLASS_COUNT <= 128, "the classes of a word are bits of two numbers");

/* Words that a rule of the rooms names. */
#define WORDS(X) \
    X(T, "t") X(US, "us") X(A, "a") X(ABOVE, "above") X(ABOUT, "about") X(AGAINST, "against") X(AGE, "age") \
    X(AGED, "aged") X(AGES, "ages") X(AN, "an") X(AND, "and") X(ANYWHERE, "anywhere") X(ANOTHER, "another") \
    X(ANY, "any") X(AROUND, "around") X(AS, "as") X(AT, "at") X(BE, "be") X(BELOW, "below") X(BETWEEN, "between") \
    X(BLOCK, "block") X(BUT, "but") X(BY, "by") X(DOWN, "down") X(EARLY, "early") X(EQUAL, "equal") X(EVEN, "even") \
    X(EVERY, "every") X(FEWER, "fewer") X(FOR, "for") X(FROM, "from") X(GOOD, "good") X(G, "g") X(HE, "he") \
    X(HER, "her") X(HIS, "his") X(IN, "in") X(INCLUDING, "including") X(IS, "is") X(ITS, "its") \
    X(MAR, "mar") X(MARCH, "march") X(MAY, "may") X(MID, "mid") X(MORE, "more") X(MY, "my") X(ND, "nd") \
    X(NOON, "noon") X(NOW, "now") \
    X(O, "o") X(OF, "of") X(OFF, "off") X(OLD, "old") X(OLDER, "older") X(OLDS, "olds") X(OR, "or") X(ONES, "ones") \
    X(OTHER, "other") X(OUR, "our") X(OUT, "out") X(OVER, "over") X(PAIR, "pair") X(PER, "per") \
    X(PERCENT, "percent") X(RD, "rd") X(RECORD, "record") X(S, "s") X(SHE, "she") X(WORTH, "worth") \
    X(RESPECTIVELY, "respectively") X(SQUARED, "squared") X(COMPARED, "compared") X(VERSUS, "versus") \
    X(VS, "vs") X(CUBED, "cubed") X(SINCE, "since") X(UNTIL, "until") X(TILL, "till") X(DOUBLES, "doubles") \
    X(SPLIT, "split") X(ST, "st") X(SUCH, "such") X(LATE, "late") X(LATER, "later") X(LESS, "less") \
    X(AGO, "ago") X(ALL, "all") X(PAST, "past") X(QUARTER, "quarter") X(PLUS, "plus") X(EACH, "each") \
    X(TENS, "tens") X(TH, "th") X(THAN, "than") X(THAT, "that") X(SAID, "said") X(THE, "the") X(THIS, "this") \
    X(LAST, "last") X(NEXT, "next") X(WITH, "with") \
    X(OFTEN, "often") X(MUCH, "much") X(THEIR, "their") \
    X(THEM, "them") X(THROUGH, "through") X(TIME, "time") X(TIMES, "times") X(TO, "to") X(TOTAL, "total") \
    X(TRADING, "trading") X(TURNED, "turned") X(TURNING, "turning") X(TURNS, "turns") X(UP, "up") \
    X(WAS, "was") X(WHAT, "what") X(WHICH, "which") X(WHO, "who") X(WHOM, "whom") X(WITHIN, "within") \
    X(TIMES_SIGN, "x") X(YOUR, "your") X(ZERO, "zero") X(UNDER, "under") X(YOUNGER, "younger")

#define WORD_NAME(name, text) W_##name,
typedef enum { NO_WORD, WORDS(WORD_NAME) WORD_COUNT } Word;

/* All that the tables know of a phrase; what is asked of every token comes first. */
typedef struct {
    uint64_t first, last;   /* its spelling */
    uint32_t len;
    bool begins;            /* a number, date or name can begin with this token */
    bool person, verb, past; /* names somebody ("guard"); is never a noun ("settle"), nor a participle ("sank") */
    unsigned char numeral, word, bound; /* NumeralKind, Word, and for a hedge what it says */
    unsigned char longest[TABLES]; /* of the phrases that begin with this token: how many tokens the longest has */
    unsigned char ends;     /* a bit for each table that has a phrase with this token at its end */
    unsigned char tables;   /* and for each that has this very phrase */
    uint64_t classes[2];    /* a bit for each */
    const Entry *entry[TABLES];
    Text unit, currency;    /* their names, if it is one */
    size_t size;            /* of the unit; 0 if it never adds up */
    uint64_t value;         /* of the numeral; the exponent for HUNDRED, SCALE, SUFFIX and MANY */
    uint64_t under;         /* the denominator of a VULGAR or of "halved" */
    Text key;               /* the phrase, its tokens parted by one space */
} Meaning;

void words_open(void);                                /* reads the tables */
void words_close(void);
/* of a word, a mark, or a phrase with one space between its tokens; NULL if unknown */
const Meaning *meaning_find(Text key);
/* of the phrase with that word behind it; NULL if no table has such */
const Meaning *meaning_step(const Meaning *phrase, const Meaning *word);
/* words.c: takes the next token of a table's phrase; false at its end */
bool table_token(Text phrase, size_t *at, Text *token);

/* ---- words.c ---- */

typedef enum { NOTHING, WORD, DIGITS, MARK } TokenKind;

/* Small, for there is one for each word of a text: four gigabytes are the most that a cell may have. */
typedef struct {
    uint32_t start, stop;   /* in the cell's text */
    const Meaning *meaning; /* NULL if no table knows it */
    uint32_t mark;          /* the character of a MARK */
    /* DIGITS: where its decimal point or comma stands in it; 0 if it has none, for ".5" see leads */
    uint32_t point;
    short exponent;         /* DIGITS: 6 for "1.3e6" */
    short small;            /* DIGITS that are plain: their value if it has at most four digits; -1 for all others */
    unsigned char kind;
    bool space : 1;         /* white space stands before it */
    bool capital : 1;       /* a WORD that begins with a capital */
    bool plain : 1;         /* DIGITS without separators, point or exponent */
    bool leads : 1;         /* DIGITS that begin with the point: ".5" */
} Token;

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
    size_t noun;            /* the token after what is counted, if that stands behind the number; else 0 */
    Text per;               /* of "$60 a barrel": barrel */
    const char *why;        /* the recogniser that took it */
    Text predicate;         /* a class of predicates.tsv */
    bool is_second;         /* gives its unit to the number before it: "20 and 40 kg" */
    bool in_bracket;        /* "(8 km)": what stood before it, told again */
    bool by_verb;           /* what is counted is the subject or object of a verb */
    bool of_object;         /* and the number is its object: "killed 90" */
    bool is_labelled;       /* a name behind a label: others may follow it */
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
    bool is_begun;          /* the stretch begins with its paragraph */
    uint32_t *place;        /* the tokens that a number could begin with, ascending */
    size_t places, place_capacity;
    Find *find;             /* of the stretch in hand, ascending */
    size_t finds, find_capacity;
    Arena arena;            /* for the values of the stretch in hand */
    Parse parse;            /* of one sentence: tokens [parse_from, parse_stop), which begin with byte parse_base */
    size_t parse_from, parse_stop, parse_base;
    const uint32_t *token_of; /* of each word of the parse */
} Page;

bool words_next(Page *page);                          /* the tokens of the next stretch; false at the end of the text */
/* The longest phrase of `table` that begins with token i: how many tokens; 0 if there is none. Hyphens between words
 * count as spaces. */
static inline size_t phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase);
size_t phrase_before(const Page *page, size_t i, Table table, const Meaning **phrase); /* that ends before token i */

#define LONGEST_HEDGE 7     /* tokens of a phrase that is looked for backwards */

extern const Token no_token;

/* Behind the last token, and before the first, at 0 - 1, stands no_token: who asks needs no bounds. The same holds for
 * the words of a parse (lib/english.h). */
static inline const Token *token_at(const Page *page, size_t i) {
    return i < page->count ? &page->token[i] : &no_token;
}
static inline Text token_text(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return (Text){ page->text.at + token->start, token->stop - token->start };
}
static inline bool is_mark(const Page *page, size_t i, uint32_t mark) { return token_at(page, i)->mark == mark; }
static inline NumeralKind numeral_at(const Page *page, size_t i) {
    const Meaning *meaning = token_at(page, i)->meaning;
    return meaning ? (NumeralKind)meaning->numeral : NO_NUMERAL;
}
static inline bool is_a(const Meaning *meaning, Class class) {
    return (meaning->classes[class / 64] >> class % 64 & 1) != 0;
}
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
    return meaning && (meaning->tables >> table & 1) ? meaning->entry[table] : NULL;
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
static inline bool is_dash(uint32_t mark) { return mark == '-' || (mark >= 0x2010 && mark <= 0x2015); }
static inline bool is_apostrophe(uint32_t mark) { return mark == '\'' || mark == 0x2019; }
static inline bool is_minus(uint32_t mark) { return mark == '-' || mark == 0x2212; }

/* private: where one may be */
size_t longer_phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase);
static inline size_t phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase) {
    const Meaning *first = token_at(page, i)->meaning;
    if (!first || (!first->longest[table] && token_at(page, i)->mark != '-')) return 0;
    return longer_phrase_at(page, i, table, phrase);
}

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

/* begin with { 0 }; no tokens if none begins with token i */
void cardinal_read(Page *page, size_t i, bool stops_at_and, Cardinal *c);
Decimal cardinal_value(Page *page, const Cardinal *c);
bool joins_letter(const Page *page, size_t i);        /* "$18-M": the hyphen at token i and what it joins */
/* The token after a hyphen that joins two words of one numeral, "twenty-five", "fifty - two"; i if there is none. */
static inline size_t past_hyphen(const Page *page, size_t i) {
    const Token *hyphen = token_at(page, i);
    if (!is_dash(hyphen->mark)) return i;
    const Token *next = token_at(page, i + 1);
    return next->kind == WORD && hyphen->space == next->space ? i + 1 : i;
}
/* "fifths", "twenty-firsts", "half", "third": the end of the denominator at i, or i. `*is_plural`: it can only be a
 * part. */
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

/* The numeral that begins with token i; false if none does. With `stops_at_and`, "and" never goes on ("between one
 * hundred and …"). */
bool form_at(Page *page, size_t i, bool stops_at_and, Form *form);
/* ---- calendar.c, scores.c, names.c, units.c, ages.c, hedges.c, counted.c ---- */

static inline int small_digits(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return token->kind == DIGITS ? token->small : -1;
}
static inline size_t digit_count(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return token->kind == DIGITS && token->plain ? token->stop - token->start : 0;
}
static inline bool glued(const Page *page, size_t i) { return i < page->count && !page->token[i].space; }
static inline bool set_dated(Find *find, size_t first, size_t last, Type type, Text value) {
    *find = (Find){ .first = first, .last = last, .type = type, .date = value };
    return true;
}
bool counts_things(const Page *page, size_t i);       /* may a noun of several things begin here? */
bool date_at(Page *page, size_t i, Find *find);
bool season_at(Page *page, size_t i, Find *find);     /* "summer 2014" */
bool spoken_time_at(Page *page, size_t i, Find *find); /* "half past six" */
bool time_at(Page *page, size_t i, Find *find);
bool game_clock_at(Page *page, size_t i, Find *find);
bool blog_time_at(Page *page, size_t i, Find *find);
bool phone_at(Page *page, size_t i, Find *find);
bool list_at(Page *page, size_t i, Find *find);
bool data_at(Page *page, size_t i, Find *find);
bool score_at(Page *page, size_t i, Find *find);
bool record_at(Page *page, size_t i, Find *find);
bool wickets_at(Page *page, size_t i, Find *find);    /* "259 for 3" */
bool era_at(Page *page, size_t i, Find *find);
bool year_at(Page *page, size_t i, Find *find);
bool short_decade_at(Page *page, size_t i, Find *find);

bool footnote_at(Page *page, size_t i, Find *find);   /* "died.[14]" */
bool designation_at(Page *page, size_t i, Find *find); /* "asteroid 2020 SO" */
bool idle_at(Page *page, size_t i, Find *find);       /* "first of all" */
bool glued_at(Page *page, size_t i, Find *find);      /* MH17, Su-27, 5G */
bool version_at(Page *page, size_t i, Find *find);    /* 9.3.1 */
bool index_at(Page *page, size_t i, Find *find);      /* "the Lorn 200 index" */
bool model_at(Page *page, size_t i, Find *find);      /* "737 Max jets" */
bool address_at(Page *page, size_t i, Find *find);    /* "22 Harbour Road" */
bool title_at(Page *page, size_t i, Find *find);      /* '60 Minutes' */
bool label_at(Page *page, size_t i, Find *find);      /* "Section 4", "articles 5 and 4" */
bool proper_at(Page *page, size_t i, Find *find);     /* "S&P 500" */
bool roman_at(Page *page, size_t i, Find *find);      /* "Louis XIV" */
bool capital_at(Page *page, size_t i, Find *find);    /* "Six Nations" */
bool form_is_idle(Page *page, size_t i, const Form *form); /* "no one", "first of all", "second-hand": leave it out */
bool quantity_at(Page *page, size_t i, Find *find);
size_t age_end(const Page *page, size_t i);           /* past "old", "of age" behind years */
bool age_leads(const Page *page, size_t i);           /* does the word before token i say that an age follows? */
bool age_around(const Page *page, const Find *find, const Form *form); /* is the bare number an age? */
bool age_decade_at(Page *page, size_t i, Find *find);
void numbers_find(Page *page);                        /* recognisers.c */
void hedges_read(Page *page);                         /* of all finds of the stretch */
bool is_scored(const Page *page, const Find *find);   /* points of a game: "added 17 points and nine assists" */
/* ---- clause.c: a number among the words of its sentence ---- */

typedef struct {
    Page *page;
    const Parse *p;
    Find *find;
    size_t n;               /* the find is page->find[n] */
    uint32_t first, last;   /* words [first, last) of the number */
    uint32_t outer, after;  /* the same with its hedges */
    uint32_t low;           /* the word behind the number before it; 0 if there is none in the sentence */
} Clause;

void clauses_open(void);
void clauses_close(void);
bool is_common_noun(Text word);                       /* does the language know it as one? */
bool is_uncounted(Text word);                         /* a plural that is its own base form: "police" */
bool is_adjective(Text word);
bool is_verb_form(Text word);                         /* and as a verb, but for its participles? */
bool clause_of(Page *page, size_t n, Clause *clause); /* parses the sentence of find n, unless that is done */
uint32_t clause_word(const Clause *c, size_t token);  /* the word that begins with the token */
size_t clause_token(const Clause *c, uint32_t word);  /* the token that begins with the word */
bool word_has(const Clause *c, uint32_t word, Class class);
bool word_among(const Clause *c, uint32_t word, const Word *words);
const NounPhrase *phrase_from(const Clause *c, uint32_t word); /* that begins with the word; NULL if none does */
const NounPhrase *phrase_to(const Clause *c, uint32_t word);   /* that ends before the word */
uint32_t clause_group(const Clause *c);
bool is_amount(const Clause *c, const NounPhrase *phrase); /* "$9 a barrel", "June": no thing that is counted */
const NounPhrase *clause_subject(const Clause *c, uint32_t group); /* NULL if grammar does not tell */

void counted_read(Page *page);
void per_read(Page *page);                            /* "$60 a barrel", "56 people per square mile" */
void predicate_read(Page *page);
static inline bool is_quantity(Type type) { return type <= TYPE_FRACTION; }

/* ---- nouns.c ---- */

#define MOST_WORDS 8        /* of a noun phrase */

/* Endings as numbers, for the question is asked of most words. */
enum { ED = 'e' << 8 | 'd', LY = 'l' << 8 | 'y', ING = 'i' << 16 | 'n' << 8 | 'g' };

static inline bool stops(const Page *page, size_t i) { return entry_at(page, i, STOPS) != NULL; }
/* a small word with that ending, and three letters or more before it? */
bool is_word(const Page *page, size_t i, unsigned ending);
bool looks_like_plural(const Page *page, size_t i);   /* by its letters alone */
bool looks_plural(const Page *page, size_t i);
bool in_noun_place(const Page *page, size_t i);       /* behind an article, a preposition or a possessive */
bool is_noun_word(const Page *page, size_t i);        /* may it stand within a noun phrase? */
bool ends_clause(const Page *page, size_t i);
/* "ships sank", "workers earn", "a report cites": a verb behind a noun. */
bool is_verb_behind(const Page *page, size_t i);
/* The noun phrase behind "per" that begins with token i; returns its end, `i` if there is none. It ends with a plural;
 * with `singular` its first word may be one: "per sales agent". */
size_t noun_phrase(const Page *page, size_t i, bool singular);

/* ---- private to tables.c and words.c: the way from the bytes of a word to its meaning ---- */

#define LONGEST_KEY 96      /* bytes of a phrase in the tables */

/* A key as numbers, capitals of ASCII made small: its first eight bytes, and its last eight if it is longer. That is
 * all of a key of up to sixteen bytes. */
typedef struct { uint64_t first, last; size_t len; } Spelling;

typedef struct { uint32_t from, by, to; } Step;       /* a phrase, a word, and the phrase of both: places of meanings */

typedef struct { uint32_t hash, place; } Slot;        /* of a meaning; hash 0: the slot is empty */

/* Open addressing; the hashes stand apart from the meanings, so that a word that is in no table costs one look. */
typedef struct {
    Slot *slot;
    Meaning *meaning;       /* from place 1 */
    Step *step;             /* to 0: the slot is empty */
    size_t last;            /* of the slots, for both: one less than a power of two */
    unsigned shift;         /* from a hash to its slot */
    const Meaning *mark[128]; /* of one character of ASCII */
    uint64_t trigger[1024]; /* the words that a number can begin with, by their first letters: a bit for each hash */
    uint64_t measure[1024]; /* and those that make one of an article: "a decade" */
    bool three[4096];       /* what a number can begin with, by the first three letters alone */
} Dictionary;

extern Dictionary dictionary;

#define EACH_BYTE UINT64_C(0x0101010101010101)
#define CASE_BITS (0x20 * EACH_BYTE)
#define HIGH_BITS (0x80 * EACH_BYTE)

/* Fewer than eight bytes as a number, the first one lowest; with zeros for the others. */
static inline uint64_t load_bytes(const char *at, size_t len) {
    uint64_t bytes = 0;
    while (len-- > 0) bytes = bytes << 8 | (unsigned char)at[len];
    return bytes;
}
/* The high bit of the first byte that is no letter of ASCII; those of the bytes before it are not set. */
static inline uint64_t not_letters(uint64_t bytes) {
    uint64_t small = bytes | CASE_BITS;
    return ((small - 'a' * EACH_BYTE) | (small + (0x80 - 'z' - 1) * EACH_BYTE) | bytes) & HIGH_BITS;
}
/* The letters before the first byte that not_letters marks in `ends`, made small; all eight if it marks none. */
static inline uint64_t small_letters(uint64_t bytes, uint64_t ends) {
    return (bytes | CASE_BITS) & (((ends & (~ends + 1)) >> 7) - 1);
}
static inline uint32_t spelling_hash(uint64_t first, uint64_t last) {
    return (uint32_t)(((first ^ last * UINT64_C(0xc2b2ae3d27d4eb4f)) * UINT64_C(0x9e3779b97f4a7c15)) >> 32) | 1;
}
/* The same as meaning_find for a word of at most sixteen letters; `len` is asked for only if it has more than eight. */
static inline const Meaning *meaning_spelled(uint64_t first, uint64_t last, size_t len) {
    uint32_t hash = spelling_hash(first, last);
    for (size_t i = hash >> dictionary.shift; dictionary.slot[i].hash; i = (i + 1) & dictionary.last) {
        const Meaning *known = &dictionary.meaning[dictionary.slot[i].place];
        if (dictionary.slot[i].hash == hash && known->first == first && known->last == last &&
            (last == 0 || known->len == len))
            return known;
    }
    return NULL;
}
/* Of the first letters of a word, at most eight, made small. */
static inline uint64_t trigger_bit(uint64_t letters) { return letters * UINT64_C(0x9e3779b97f4a7c15) >> 48; }
/* Of its first three, small or not; a mark behind a shorter word counts as a letter. */
static inline unsigned trigger_three(uint64_t bytes) { return (uint32_t)(bytes & 0x1f1f1f) * 0x9e3779b1u >> 20; }

#endif
