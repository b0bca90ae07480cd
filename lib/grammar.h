/* grammar.h - what the rooms of the language layer tell each other; everybody else reads english.h.
 *
 *     cut.c       text            -> words: where each begins and ends
 *     grammar.c   words           -> form: what the tables say of each, by itself; the user's words; lemmas
 *     readings.c  forms           -> what each could be by itself, its capitals and its place considered
 *     tags.c      readings        -> tag, may: what each is among its neighbours
 *     rules.c     tags            -> tags that the model gets wrong, by rules with names
 *     phrases.c   tags            -> noun phrases and verb groups, and what joins them
 *
 * The tables are made from data/english/ by tools/english.c when the program is built.
 */
#ifndef GRAMMAR_H
#define GRAMMAR_H

#include "english.h"
#include "inflect.h"

#define EDGE TAG_COUNT                 /* the beginning or the end of a sentence, as a state */
#define MOST_STATES 96
#define PRUNE (NAT * 15 / 4)           /* a tag this much less likely than another of the word is not weighed */
#define MOST_READINGS 10
#define MOST_CANDIDATES (MOST_READINGS + 2)
#define NAT 100 /* costs are negative logarithms in hundredths of a nat: 230 is one to ten */
#define FORM_BITS 16                   /* of the hash: in which bucket a form lies */

typedef struct {                       /* one of the tags that a form can have */
    int16_t cost;                      /* of the form in small letters, given the tag: the less the likelier */
    uint16_t recipe;                   /* how its lemma is made */
    uint8_t tag;
    uint8_t state;                     /* the tag, or the tag of a word that states.tsv sets apart */
} Reading;

typedef struct {                       /* what forms that behave alike have in common */
    uint32_t features;
    uint32_t first;                    /* its readings, the likeliest first */
    uint8_t count,
        small; /* the first `small` of them are weighed where the word begins with a small letter */
    bool is_closed;                    /* the, she, will: nothing new is ever of this kind */
} FormClass;

typedef enum { SHAPE_SMALL, SHAPE_CAPITAL, SHAPE_CAPITALS, SHAPES } Shape;

/* The tables of the build. A form is its hash: its bucket is the upper bits, the rest tells it from the
 * others there, of which the commonest stands first. */
extern const uint32_t grammar_bucket[(1 << FORM_BITS) + 1];
extern const uint32_t grammar_check[];
extern const uint16_t grammar_form[];
extern const FormClass grammar_class[];
extern const Reading grammar_reading[];
extern const Recipe grammar_recipe[];
extern const uint16_t grammar_classes;
extern const uint32_t grammar_readings, grammar_recipes;
extern const uint16_t grammar_number;  /* the form of a number that no table has */
extern const uint16_t grammar_sign;    /* the same of a sign */
extern const int16_t grammar_shape[SHAPES][MOST_STATES];
extern const uint32_t grammar_states;
extern const int16_t grammar_sequences[];

extern const int16_t grammar_rarity[MOST_STATES];      /* of a state, whatever the word */

/* What each third state costs behind these two. */
static inline const int16_t *grammar_behind(unsigned first, unsigned second) {
    return grammar_sequences + (first * grammar_states + second) * grammar_states;
}

/* What a word can be among its neighbours: readings of the tables where they lie, or in a list made for it. */
typedef struct {
    const Reading *at;
    uint32_t count;
} Candidates;

/* The user's words: one slot of a table with open addressing. */
typedef struct {
    uint64_t hash;
    uint16_t form;
    bool is_used;
} UserForm;

struct English {
    UserForm *user;
    size_t slots, users;               /* slots is a power of two, or 0 without user's lines */
    const FormClass *class;            /* those of the build, or `own` */
    const Reading *reading;
    const Recipe *recipe;
    struct {                           /* copies of them with the user's behind, or NULL */
        FormClass *class;
        Reading *reading;
        Recipe *recipe;
        size_t classes, readings, recipes, class_capacity, reading_capacity, recipe_capacity;
    } own;
    Candidates *capital;               /* what words with a capital letter can be, by class and shape; NULL at first */
    Arena lists;                       /* of these */
    void *scratch;                     /* the tagger's */
};

#define NO_FORM UINT16_MAX
#define LONGEST_ENDING 5
enum {
    SEED_WORD = 1,
    SEED_SMALL,
    SEED_CAPITAL
}; /* of words, of the endings of words that begin small, with a capital */

/* Small letters, and each digit a 0; bytes beyond ASCII are folded likewise, which parts all words there are. */
static inline uint64_t grammar_fold(uint64_t bytes) {
    const uint64_t each = 0x0101010101010101u, high = 0x80 * each, low = bytes & ~high;
    if (!(bytes & ~bytes >> 2 & 0x10 * each)) return bytes | 0x20 * each;   /* no byte from 0x30 to 0x3f */
    uint64_t is_digit = (low + (0x80 - '0') * each) & ~(low + (0x80 - '9' - 1) * each) & ~bytes & high;
    uint64_t digit = (is_digit >> 7) * 0xff;
    return (bytes & ~digit) | (('0' * each) & digit) | 0x20 * each;
}

static inline uint64_t grammar_mix(uint64_t hash, uint64_t bytes) {
    hash = (hash ^ bytes) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

/* What is left of a word, as a number: fewer than eight bytes, none of them behind the word. */
static inline uint64_t grammar_tail(const char *at, size_t len) {
    if (len >= 4) return text_four(at) | (uint64_t)text_four(at + len - 4) << 8 * (len - 4);
    if (len == 0) return 0;
    uint64_t last = (uint64_t)(unsigned char)at[len - 1] << 8 * (len - 1);
    return last | (unsigned char)at[0] | (uint64_t)(unsigned char)at[len / 2] << 8 * (len / 2);
}

#define GRAMMAR_HASH(seed) ((seed) * UINT64_C(0xd6e8feb86659fd93))      /* of no letter */

/* A form is told by its hash alone: two words have one, but for an accident in 2^48. What is left behind the last
 * eight bytes says by its zeros how long it is. */
static inline uint64_t grammar_hash(Text word, uint64_t seed) {
    uint64_t hash = GRAMMAR_HASH(seed);
    size_t at = 0;
    for (; word.len - at >= 8; at += 8) hash = grammar_mix(hash, grammar_fold(text_eight(word.at + at)));
    return grammar_mix(hash, grammar_fold(grammar_tail(word.at + at, word.len - at)));
}

/* ---- grammar.c */
static inline UserForm *english_user(const English *english, uint64_t hash) {
    size_t i = (size_t)hash & (english->slots - 1);
    while (english->user[i].is_used && english->user[i].hash != hash) i = (i + 1) & (english->slots - 1);
    return &english->user[i];
}

/* The word's class, or NO_FORM, by its hash. Looked up for each word there is: it spares them the call. */
static inline uint16_t english_hashed(const English *english, uint64_t hash) {
    if (english->slots) {
        const UserForm *user = english_user(english, hash);
        if (user->is_used) return user->form;
    }
    const uint32_t *bucket = &grammar_bucket[hash >> (64 - FORM_BITS)];
    uint32_t check = (uint32_t)(hash >> 8), i = bucket[0];
    while (grammar_check[i] != check) /* in an empty bucket the first of the next one: an accident in 2^32 */
        if (++i >= bucket[1]) return NO_FORM;
    return grammar_form[i];
}

static inline uint16_t english_form(const English *english, Text word, uint64_t seed) {
    return english_hashed(english, grammar_hash(word, seed));
}

static inline const FormClass *english_class(const English *english, uint16_t form) { return &english->class[form]; }

static inline const Reading *english_readings(const English *english, uint16_t form) {
    return &english->reading[english->class[form].first];
}

/* The tags of all words as bits, for the rooms that ask about them again and again: none stand before the first word,
 * where ABSENT leads, and behind the last, where a look ahead may lead that is not checked. */
#define LOOK_AHEAD 4
static inline bool grammar_is(const Parse *parse, uint32_t word, uint64_t tags) {
    return parse->tag[(uint32_t)(word + 1)] & tags;
}

/* ---- the rooms */
void grammar_cut(const English *english, Arena *arena, Parse *parse);

bool grammar_has_letter(Text word);
void grammar_look_up(const English *english, TaggedWord *word, Text text);     /* its capitals, form and features */
typedef struct {
    English *english;
    Parse *parse;
    bool opened, opened_single;        /* a quotation is open */
} Reader;
void grammar_read(Reader *reader, uint32_t from, uint32_t to, Candidates *list); /* of words [from, to) */

void grammar_tag(English *english, Arena *arena, Parse *parse);
void grammar_rules(const English *english, Parse *parse);
/* of the tagger, zeroed at first, kept from sentence to sentence */
void *english_scratch(English *english, size_t size);

#endif
