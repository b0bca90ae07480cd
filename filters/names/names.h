/* names.h - what the rooms of news-names tell each other about one article.
 *
 *     words.c    a spelling  -> parts      what its words are: title, given name, head of a body, country
 *     find.c     text        -> names      the names that stand in it, each spelling once
 *     lands.c    text        -> lands      the countries the article speaks of, the most frequent first
 *     bodies.c   names       -> entities   bodies: words that tell them, and whose they are
 *     persons.c  names       -> entities   persons: full names, and surnames that stand for them
 */
#ifndef NEWS_NAMES_H
#define NEWS_NAMES_H

#include "arena.h"
#include "nameforms.h"
#include "token.h"

#define MAX_WORDS 16                    /* of a name; what is longer is none */
#define ENTITY_ROOM 320
#define ENTITY_PART 150         /* bytes of what stands before its bar, and behind it */
#define NOWHERE SIZE_MAX

typedef enum {
    PERSON,                 /* a given name and a surname at least */
    SURNAME,                /* a lone word that may be one */
    BODY,
    SHORT,                  /* capitals: FSB */
    GROUP,                  /* "officials", "the authorities": nobody in particular */
    ROLE,                   /* "the director general" */
    PLACE,
    NAME_KINDS
} NameKind;

enum { /* what a word of a name can be */
       IS_TITLE = 1,
       IS_HEAD = 2,
       IS_GENERAL = 4,
       IS_NATION = 8,
       IS_GIVEN = 16,
       IS_PARTICLE = 32,
       IS_SUFFIX = 64,
       IS_SMALL = 128,
       IS_CAPS = 256,
       IS_CAPITAL = 512,
       IS_INITIAL = 1024,
       IS_GIVEN_WORD = 2048         /* a given name that is a word as well: Bill, Dean */
};

typedef struct {
    Text text;
    unsigned is;
    Text land;              /* of a word or phrase of nationalities.tsv */
} Word;

typedef struct {
    Word word[MAX_WORDS];
    size_t count;
    bool is_too_long;
} Words;

typedef struct {
    Text spelling;
    NameKind kind;
    size_t at;              /* where it stands first, in the article's text as gathered; NOWHERE if only told of */
    bool in_title;          /* it stands first in a headline */
    Words words;
    size_t first;           /* of a person: the first word behind titles */
    char entity[ENTITY_ROOM];
    Text country;
    const char *evidence;
} Name;

typedef struct {
    Text land;
    size_t times;
} Land;

typedef struct {
    Text text;              /* the article's sentences, a newline behind each */
    size_t *sentence;       /* where each begins */
    bool *is_title;
    size_t sentences;
    Text doc, since, story;
    Name *name;
    size_t names;
    Land *land;
    size_t lands;
    TokenList tokens;
    Arena arena;
    size_t sentence_capacity, title_capacity, name_capacity, land_capacity, text_capacity;
    char *buffer;
} Article;

void words_open(void);
void words_close(void);
void words_of(Text spelling, Words *words);           /* parted, each with what it can be */
NameKind words_kind(const Words *words, size_t *first);
bool is_organisation(Text spelling);                  /* known by its whole name */
Text body_called(Text spelling);                      /* what bodies.tsv has for it; "" if nothing */
Text word_called(Text word, bool *drop);              /* the word that stands for it inside a name */
Text land_of(Text words);                             /* the country of a word or phrase; "" */
bool may_begin_land(Text words);                      /* false: land_of knows none that begins with the first of them */
bool is_particle(Text word);                          /* van, al */
bool is_crowd(Text word);                             /* officials, authorities, police */
bool is_body_noun(Text word);                         /* ministry: may be the head of a body's name */
bool is_body_word(Text word);                         /* health: may stand before it */
bool is_voice(Text word);                             /* office: speaks for whoever holds a post */
bool is_relative(Text word);                          /* brother, wife */
bool is_month(Text word);                             /* or weekday */

Name *name_add(Article *article, Text spelling, size_t at, bool in_title); /* NULL if it can be none */
void find_names(Article *article);
void find_lands(Article *article);
void body_entities(Article *article);
void person_entities(Article *article);
bool is_office(const Name *name);                     /* of a body: it speaks for whoever holds a post */

#endif
