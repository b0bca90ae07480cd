/* english.h - a sentence as grammar sees it: words with their tags, noun phrases and verb groups.
 *
 * The only place that knows what a noun phrase is. A filter that wants phrases asks for those of one sentence:
 *
 *     English *english = english_open();                   once, after the options were read
 *     Parse parse = english_read(english, &arena, text);   text: one sentence
 *     for (uint32_t i = 0; i < parse.phrases; i++) ... parse.phrase[i].head ...
 *     uint32_t p = parse_phrase_at(&parse, offset);        the phrase over a byte, or ABSENT
 *     uint32_t who = parse_subject(&parse, group);         the phrase that does what the verb group says, or ABSENT
 *     english_free(english);
 *
 * Offsets are bytes of the text given. The arrays live in the arena and the parse points into the text: both
 * outlive the parse. Reading a sentence costs two and a half times what `wc -w` costs for it, so only those that need
 * it are read; `english_tags` stops before the phrases. A text that is no sentence (a whole paragraph) is read too,
 * a little worse. Time is linear in the text and memory 20 to 60 times its size: what may be longer than any
 * sentence is read in stretches (english_stretch). Nothing fails: what the tables do not know is told from its
 * ending and neighbours.
 *
 * Tags are Penn's as in UD English: a hyphen between letters is a word (HYPH), as are n't, 's, 're, $ and %.
 * Beside the best tag a word has a mask of those that could as well be right (`may`, the best included): who
 * looks for a verb and must not miss it asks parse_may(), who has to be sure asks parse_is().
 *
 * The words are told in data/english/ and compiled in; lines of a user's own lexicon.tsv lie over them (-l FILE
 * and NEWS_FILTERS_DATA, as lexicon.h says): a program that reads English declares the table `lexicon`. A slip
 * in them ends the program.
 */
#ifndef ENGLISH_H
#define ENGLISH_H

#include "arena.h"
#include "text.h"

#include <stdint.h>

#define ABSENT UINT32_MAX      /* no such word, phrase or group */

#define TAGS(tag) \
    tag(CC, "CC") tag(CD, "CD") tag(DT, "DT") tag(EX, "EX") tag(FW, "FW") tag(IN, "IN") tag(JJ, "JJ") \
    tag(JJR, "JJR") tag(JJS, "JJS") tag(LS, "LS") tag(MD, "MD") tag(NN, "NN") tag(NNS, "NNS") \
    tag(NNP, "NNP") tag(NNPS, "NNPS") tag(PDT, "PDT") tag(POS, "POS") tag(PRP, "PRP") tag(PRPS, "PRP$") \
    tag(RB, "RB") tag(RBR, "RBR") tag(RBS, "RBS") tag(RP, "RP") tag(SYM, "SYM") tag(TO, "TO") tag(UH, "UH") \
    tag(VB, "VB") tag(VBD, "VBD") tag(VBG, "VBG") tag(VBN, "VBN") tag(VBP, "VBP") tag(VBZ, "VBZ") \
    tag(WDT, "WDT") tag(WP, "WP") tag(WPS, "WP$") tag(WRB, "WRB") tag(ADD, "ADD") tag(AFX, "AFX") \
    tag(HYPH, "HYPH") tag(NFP, "NFP") tag(OPENS, "``") tag(CLOSES, "''") tag(COMMA, ",") tag(STOP, ".") \
    tag(COLON, ":") tag(MONEY, "$") tag(LRB, "-LRB-") tag(RRB, "-RRB-")

#define TAG_NAME(tag, name) TAG_##tag,
typedef enum { TAGS(TAG_NAME) TAG_COUNT } Tag;
#undef TAG_NAME

/* Sets of tags. */
#define TAG(tag) ((uint64_t)1 << TAG_##tag)
#define TAGS_NAME (TAG(NNP) | TAG(NNPS))
#define TAGS_NOUN (TAG(NN) | TAG(NNS) | TAGS_NAME)
#define TAGS_PLURAL (TAG(NNS) | TAG(NNPS))
#define TAGS_ADJECTIVE (TAG(JJ) | TAG(JJR) | TAG(JJS))
#define TAGS_ADVERB (TAG(RB) | TAG(RBR) | TAG(RBS))
#define TAGS_FINITE (TAG(VBD) | TAG(VBP) | TAG(VBZ) | TAG(MD))
#define TAGS_VERB (TAG(VB) | TAG(VBD) | TAG(VBG) | TAG(VBN) | TAG(VBP) | TAG(VBZ) | TAG(MD))
#define TAGS_WH (TAG(WDT) | TAG(WP) | TAG(WPS) | TAG(WRB))
#define TAGS_MARK (TAG(HYPH) | TAG(NFP) | TAG(COMMA) | TAG(STOP) | TAG(COLON) | TAGS_PAIRED)
#define TAGS_PAIRED (TAG(OPENS) | TAG(CLOSES) | TAG(LRB) | TAG(RRB))

/* What the tables say of a word beyond its tags (data/english/lexicon.tsv explains them). */
#define FEATURES(feature) \
    feature(DEFINITE, "definite") feature(INDEFINITE, "indefinite") feature(ARTICLE, "article") \
    feature(FIRST, "first") feature(SECOND, "second") feature(THIRD, "third") feature(REFLEXIVE, "reflexive") \
    feature(MALE, "male") feature(FEMALE, "female") feature(NEUTER, "neuter") \
    feature(SINGULAR, "singular") feature(PLURAL, "plural") feature(NEGATIVE, "negative") \
    feature(CONDITION, "condition") feature(CLAUSE, "clause") feature(PAIR, "pair") \
    feature(TIME, "time") feature(DAY, "day") feature(APPROXIMATE, "approximate") feature(QUANTITY, "quantity") \
    feature(BE, "be") feature(HAVE, "have") feature(DO, "do") feature(GET, "get") feature(BARE, "bare") \
    feature(ROLE, "role") feature(BODY, "body") feature(TITLE, "title")

#define FEATURE_NAME(feature, name) FEATURE_BIT_##feature,
enum { FEATURES(FEATURE_NAME) FEATURE_COUNT };
#undef FEATURE_NAME
#define FEATURE(feature) ((uint32_t)1 << FEATURE_BIT_##feature)

typedef struct {
    uint32_t start, stop;   /* bytes [start, stop) of the text */
    uint64_t may;           /* the tags it can have here: TAG(NN) | ..., the best and each within the margin */
    uint32_t features;      /* FEATURE(ROLE) | ... */
    uint32_t phrase, group; /* the noun phrase, the verb group it stands in, or ABSENT */
    uint8_t tag;            /* the best */
    uint8_t flags;
    uint16_t form;          /* private: its line in the tables */
} TaggedWord;

enum {                      /* TaggedWord.flags */
    WORD_CAPITAL = 1,       /* begins with a capital letter */
    WORD_CAPS = 2,          /* two and more letters, all capitals */
    WORD_SPACED = 4,        /* white space or the start of the text stands before it */
    WORD_KNOWN = 8,         /* the tables have it; else its tag is told from its ending */
    WORD_SHOUTED = 16,      /* its capitals say nothing: it leads the sentence, or all words have them */
    WORD_LETTERS = 32       /* private: letters of ASCII alone, as nearly all are; others may lack it */
};

typedef enum {
    PHRASE_OTHER,           /* the boats */
    PHRASE_NAME,            /* President Ada Roe, the Coast Party */
    PHRASE_PRONOUN,         /* she, themselves, those, who, everybody */
    PHRASE_ROLE,            /* the mayor, a former deputy minister */
    PHRASE_BODY,            /* the agency, two ministries */
    PHRASE_NUMBER           /* 40, some 2.5 million, $5 million */
} PhraseKind;

/* A noun phrase: the unbroken stretch around its head, possessors inside, complements ("of ...") outside.
 * Phrases stand in order and do not overlap. Words and phrases are numbers of the arrays, or ABSENT. */
typedef struct {
    uint32_t from, to;      /* words [from, to) */
    uint32_t head;          /* the word: "Roe" in "President Ada Roe", "boats" in "40 fishing boats" */
    uint32_t determiner;    /* the, a, this, every, no; a possessive pronoun */
    uint32_t possessor;     /* the head word of "the mayor's", or "his" */
    uint32_t number;        /* the last word of the first number before the head: "million" in "2.5 million people" */
    uint32_t preposition;   /* the word right before the phrase, if it is a preposition */
    uint32_t apposition;    /* the phrase behind a comma that says who this one is: "Ada Roe, the mayor, ..." */
    uint32_t bracket;       /* the first phrase in the brackets right behind */
    uint32_t partner;       /* the next phrase joined to this one: "the mayor and [his deputy]", "A, [B] and C" */
    PhraseKind kind;
    bool is_plural;         /* its head is: "Roe and Vale" are two phrases that are not */
} NounPhrase;

typedef struct {
    uint32_t from, to;      /* words [from, to): auxiliaries, not, adverbs between, verb, particle */
    uint32_t verb;          /* what is done: "seen" in "has not been seen"; of auxiliaries alone the last one */
    uint32_t particle;      /* off, up */
    bool is_passive, is_finite, is_negated, is_infinitive; /* is_infinitive: with to */
} VerbGroup;

typedef struct {
    Text text;
    TaggedWord *word;
    NounPhrase *phrase;
    VerbGroup *group;
    uint32_t words, phrases, groups;
    uint64_t *tag;          /* private: TAG(...) of each word; grammar.h says what stands around them */
} Parse;

typedef struct English English;

English *english_open(void);
void english_free(English *english);
Parse english_read(English *english, Arena *arena, Text text); /* words, tags, phrases, groups */
Parse english_tags(English *english, Arena *arena, Text text); /* words and tags alone: no phrases, no groups */
void english_phrases(Parse *parse, Arena *arena);              /* phrases and groups of what english_tags gave */
/* How far to read at once: to the end, or as far as a sentence may go. */
size_t english_stretch(Text text, size_t from);

/* The word's base form under its tag, in small letters but for a name: "Boats" NNS is "boat". Lives in the arena. */
Text english_lemma(const English *english, Arena *arena, const Parse *parse, uint32_t word);
/* Look-up alone, of a word by itself: its base form under one of these tags, written to `to`; "" if it can have none
 * of them. The word has at most ENGLISH_LONGEST bytes, else it is in no table. */
Text english_base(const English *english, Text word, uint64_t tags, char to[]);
#define ENGLISH_LONGEST 60
#define ENGLISH_BASE (ENGLISH_LONGEST + 16)           /* the room of `to` */
Text tag_name(Tag tag);                               /* "PRP$" */

static inline Text parse_text(const Parse *p, uint32_t word) {
    return (Text){ p->text.at + p->word[word].start, p->word[word].stop - p->word[word].start };
}

/* Has the word one of these tags? May it have one? Has it one of these features? No word beyond the ends has any. */
static inline bool parse_is(const Parse *p, uint32_t word, uint64_t tags) {
    return word < p->words && (tags >> p->word[word].tag & 1);
}

static inline bool parse_may(const Parse *p, uint32_t word, uint64_t tags) {
    return word < p->words && (tags & p->word[word].may);
}

static inline bool parse_has(const Parse *p, uint32_t word, uint32_t features) {
    return word < p->words && (features & p->word[word].features);
}

uint32_t parse_word_at(const Parse *parse, size_t offset);     /* the word over this byte, or the next one */
uint32_t parse_phrase_at(const Parse *parse, size_t offset);         /* the phrase over this byte */
uint32_t parse_group_at(const Parse *parse, size_t offset);
uint32_t parse_phrase_before(const Parse *parse, uint32_t word);     /* the last that ends at or before this word */
uint32_t parse_phrase_behind(const Parse *parse, uint32_t word);     /* the first that begins at or behind this word */
uint32_t parse_group_before(const Parse *parse, uint32_t word);
uint32_t parse_group_behind(const Parse *parse, uint32_t word);

/* The phrase that a verb group says something of: the one before it, past adverbs, prepositional phrases,
 * appositions and brackets. Of several joined the first; the `partner` links lead to the others. ABSENT where
 * grammar does not tell. */
uint32_t parse_subject(const Parse *parse, uint32_t group);
uint32_t parse_object(const Parse *parse, uint32_t group);      /* the phrase right behind it, no preposition between */
uint32_t parse_complement(const Parse *parse, uint32_t phrase); /* the phrase behind its "of": half of [the boats] */

#endif
