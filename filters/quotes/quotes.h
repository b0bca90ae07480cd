/* quotes.h - what the rooms of news-quotes tell each other about one article, in the order they are walked:
 *
 *     article.c   rows            -> text, paragraphs, sentences, tokens
 *     forms.c     tokens          -> token.is, token.frame, listed: what the tables say of each word, by itself
 *     words.c     tokens          -> token.is, token.frame: what each word can be among its neighbours (capitals.c)
 *     marks.c     tokens          -> spans: where quotation marks open and close, broken ones repaired
 *     cues.c      tokens, spans   -> cues: verbs and nouns of speech and their sources, in the text (cue_*.c, colons.c)
 *     known.c     tokens, listed  -> known: names, titles, roles, places and organisations by the tables
 *     people.c    tokens, known   -> people, roles: who is named, and where (guesses.c, body_names.c, roles.c)
 *     entities.c  people          -> entities: which of them are one person, and what is his or her name
 *     link.c      all of these    -> quotes: what is said, by which cue and source (sides.c, content*.c, floating.c,
 *                                    blocks.c)
 *     nouns.c     known, quotes   -> nouns: who is spoken of without a name
 *     bodies.c    people, nouns   -> entities: bodies, groups and documents, and which nouns mean them
 *     acts.c      quotes          -> what each is: speech, finding, refusal or act
 *     resolve.c   quotes, people  -> speaker, role and how of each quotation (speaker.h)
 *
 * A room fills its own array and only reads the earlier ones. Arrays are reused from article to article; texts
 * that a room makes up (names put together) live in the article's arena. Offsets in the gathered text differ from
 * those in the article by the paragraph's shift: only article.c and main.c know about it.
 */
#ifndef QUOTES_H
#define QUOTES_H

#include "arena.h"
#include "fail.h"
#include "lexicon.h"
#include "stage.h"
#include "token.h"
#include "words_named.h"

#define NONE ((size_t)-1)

typedef struct {            /* tokens [from, to) of the article; empty if from == to */
    size_t from, to;
} Run;

typedef struct {            /* tokens that a room has to look at, ascending; most need no look */
    uint32_t *at;
    size_t count, capacity;
} Picks;

static inline bool run_empty(Run run) { return run.from >= run.to; }

/* ---- article.c */

typedef enum { PART_BODY, PART_HEADLINE /* title, subtitle or subhead */ } Part;

typedef struct {
    size_t start, stop;     /* bytes of the gathered text */
    Text carried;           /* as the stage gave it */
} Row;

typedef struct {
    Run tokens;
    size_t paragraph;
    size_t row;             /* the row that it came from */
    size_t people, people_to; /* the mentions that people.c finds in it: [people, people_to) */
} Sentence;

typedef struct {
    Run tokens;
    size_t first_sentence, sentences;
    Part part;
    ptrdiff_t shift;        /* offset in the article, minus offset in the gathered text */
    size_t first_span, spans; /* filled by marks.c */
} Paragraph;

/* ---- forms.c: what the tables say of a word, in small letters or capitals */
#define LONGEST_FORM 32     /* bytes */
#define FORM_PADDING 8      /* bytes that can be read behind the article's text */

typedef struct {
    uint64_t hash : 56;     /* private; 0: an empty slot */
    uint64_t word : 8;      /* words.c: a Word, if rules name it */
    uint32_t is;            /* words.c: as in Token */
    unsigned listed : 19;   /* known.c: where it stands in its table, 0 if it is not in there; with LISTED_LEADS */
    unsigned has_class : 1; /* words.c: is it a word of its tables? */
    unsigned frame : 12;    /* the same: as in Token */
} Form;

#define LISTED_LEADS (1u << 18) /* entries of several words begin with it */

/* ---- words.c: Token.is, what a word can be; several at once where the word is ambiguous */
enum {
    IS_DETERMINER = 1 << 0,     /* the a an this these some every ... */
    IS_POSSESSIVE = 1 << 1,     /* his her their its my our your, and the clitic 's or ' after a noun */
    IS_PRONOUN = 1 << 2,        /* personal, as subject: he she they it we I you */
    IS_OBJECT = 1 << 3,         /* personal, as object: him her them it us me you */
    IS_PREPOSITION = 1 << 4,
    IS_AND = 1 << 5,            /* and or but nor yet */
    IS_SUBORDINATOR = 1 << 6,   /* that if whether because although while when as ... */
    IS_WH = 1 << 7,             /* who which what where why how whose whom */
    IS_BE = 1 << 8,             /* am is are was were be been being, 's 're 'm */
    IS_HAVE = 1 << 9,
    IS_DO = 1 << 10,
    IS_MODAL = 1 << 11,         /* will would can could may might must shall should, 'll 'd */
    IS_NOT = 1 << 12,           /* not never n't, and the auxiliaries that hold n't */
    IS_ADVERB = 1 << 13,
    IS_TIME = 1 << 14,          /* Monday, yesterday, January, week, 2016 ... */
    IS_NUMBER = 1 << 15,
    IS_VERB_BASE = 1 << 16,     /* say */
    IS_VERB_S = 1 << 17,        /* says */
    IS_VERB_PAST = 1 << 18,     /* said */
    IS_VERB_PARTICIPLE = 1 << 19, /* said, spoken */
    IS_VERB_ING = 1 << 20,      /* saying */
    IS_NOUN = 1 << 21,          /* known to be a noun as well, or more likely a noun */
    IS_ADJECTIVE = 1 << 22,
    IS_NAME = 1 << 23,          /* a capital letter that is not owed to the sentence's start */
    IS_PLURAL = 1 << 24,
    IS_THING = 1 << 25,         /* a noun for what is said or written: statement, interview, letter */
    IS_QUOTED = 1 << 26,        /* marks.c: inside the marks of something said */
    IS_MARK = 1 << 27,          /* marks.c: a quotation mark of a span */
    IS_ASIDE = 1 << 28,         /* after a sentence's last comma: begins what is the reporter's own */
    IS_LABEL = 1 << 29,         /* leads a line with a colon, and is nobody: Update, Photos */
    IS_CLAIM = 1 << 30          /* a noun that takes what is said behind "that": claim, warning */
};
#define IS_OPENER (1u << 31)    /* behind a cue it begins what is said: nearly, without */
#define IS_AUXILIARY (IS_BE | IS_HAVE | IS_DO | IS_MODAL)
/* a word of grammar, and no other */
#define IS_SMALL \
    (IS_DETERMINER | IS_PRONOUN | IS_OBJECT | IS_PREPOSITION | IS_AND | IS_SUBORDINATOR | IS_WH | IS_AUXILIARY | IS_NOT)
#define IS_VERB (IS_VERB_BASE | IS_VERB_S | IS_VERB_PAST | IS_VERB_PARTICIPLE | IS_VERB_ING)
#define IS_FINITE (IS_VERB_S | IS_VERB_PAST | IS_BE | IS_HAVE | IS_DO | IS_MODAL)

/* What a cue takes (data/cues.tsv). */
enum {
    TAKES_QUOTE = 1 << 0,
    TAKES_ONLY = 1 << 1,
    TAKES_CLAUSE = 1 << 2,
    TAKES_WH = 1 << 3,
    TAKES_OBJECT = 1 << 4,
    TAKES_TO = 1 << 5,
    TAKES_LISTENER = 1 << 6,
    TAKES_NEGATIVE = 1 << 7,
    TAKES_THAT = 1 << 10,
    TAKES_PASSES = 1 << 12, /* its object may be the speaker: quoted her as saying */
    TAKES_NAME = 1 << 13,   /* behind its participle stands a name: a bridge called "Rose" */
    TAKES_ACT = 1 << 17,    /* something done by saying it: ruled, pleaded, announced a recall */
    TAKES_REFUSAL = 1 << 18, /* negated it is a refusal: declined to comment, did not respond */
    TAKES_FINDING = 1 << 19, /* of something written it is a finding: the report found */
    TAKES_SPOKEN = 1 << 21, /* its infinitive is a verb of speech: refused to comment */
    TAKES_ITEMS = 1 << 22,  /* an object with a number is not said: recalled 2,000 cars */
    TAKES_RESEARCH = 1 << 20, /* only of a study or a record: the poll shows */
    TAKES_FIGURE = 1 << 15, /* its object stands with "at" and a number: put the toll at 800 */
    TAKES_COURT = 1 << 16,  /* only of a court: the jury heard that */
    TAKES_ALARM = 1 << 23,  /* no cue before what calls for help: responded to a fire, to reports of shots */
    TAKES_PRIZE = 1 << 24,  /* no cue before what is won: claimed the title */
    TAKES_PRESS = 1 << 25,  /* who reports it may stand behind it, its object too: ..., reported the port's office */
    TAKES_ANSWER = 1 << 26, /* a question, which another one answers */
    TAKES_THING = 1 << 14,  /* a thing may be its subject, and then nobody speaks: a top that revealed a scar */
    TAKES_FINITE = 1 << 11, /* no cue as a participle: "..., responding to" */
    TAKES_SAID = 1 << 8,    /* its object must be something said: repeated the claim */
    TAKES_LEADS = 1 << 9       /* the verb behind its "to" may be the cue: refused to say */
};

typedef struct {
    Text word;              /* the verb's base form, or the phrase */
    unsigned takes;
    bool has_phrases;       /* phrases begin with it: "call for" */
    uint64_t seconds;       /* what their second words look like: word_look */
} Frame;

/* ---- marks.c */
typedef struct {
    Run inside;             /* the tokens between the marks, without them */
    size_t paragraph;
    bool has_open, has_close; /* false: the mark is missing, and the span runs from or to where it was put in */
    bool goes_on;           /* the next paragraph begins with the same quotation, opened again */
    bool is_speech;         /* long or shaped like something said; false: a title, a nickname, a word in marks */
} MarkSpan;

/* ---- cues.c */
typedef enum {
    CUE_FINITE,             /* she said, she has said, said she */
    CUE_PARTICIPLE,         /* ..., adding */
    CUE_PASSIVE,            /* was cited as saying; is accused by */
    CUE_ASKED,              /* Asked whether ..., at the start */
    CUE_ACCORDING,          /* according to her */
    CUE_NOUN,               /* her claim that */
    CUE_COLON               /* Roe: ... */
} CueForm;

typedef struct {
    Run words;              /* the verb group: "has repeatedly called for", "was cited as saying"; or "According to" */
    size_t verb;            /* its main word */
    size_t sentence;
    Run source;             /* the noun phrase; may be empty */
    Run relay;              /* who passes it on: "the agency quoted her as saying"; mostly empty */
    size_t behind;          /* where a content behind it may begin, if not right behind verb or source; else 0 */
    size_t before;          /* where one before it ends, if not right before them: at the "as" of "..., as Roe said" */
    size_t frame;           /* of the table of cues */
    CueForm form;
    bool is_negative;
    bool is_inverted;       /* the source stands behind the verb */
    bool is_relative;       /* the source is who, which or that */
    bool finds;             /* a study does: found a link */
    bool shares_source;     /* the source is that of the verb before: "denied it and said" */
} Cue;

/* Where a content before the cue ends, and where one behind it may begin. */
static inline size_t cue_edge(const Cue *cue) {
    if (cue->before) return cue->before;
    if (cue->is_inverted && cue->relay.from < cue->relay.to && cue->relay.from < cue->words.from)
        return cue->relay.from;
    return cue->is_inverted || cue->source.from >= cue->source.to ? cue->words.from : cue->source.from;
}
static inline size_t cue_behind(const Cue *cue) {
    if (cue->behind) return cue->behind;
    return cue->is_inverted && cue->source.to > cue->words.to ? cue->source.to : cue->words.to;
}

/* ---- known.c: what a word can be in the name or description of somebody; Article.known has one for each token */
enum {
    KNOWN_GIVEN = 1 << 0,       /* a given name */
    KNOWN_MAN = 1 << 1,         /* of a given name, title or role: says that it is a man, a woman */
    KNOWN_WOMAN = 1 << 2,
    KNOWN_WORD = 1 << 3,        /* of a given name: also a word or a place */
    KNOWN_HONORIFIC = 1 << 4,   /* Mr */
    KNOWN_STYLE = 1 << 5,       /* Pope */
    KNOWN_POST = 1 << 6,        /* Sen */
    KNOWN_BEFORE = 1 << 7,      /* Deputy, former */
    KNOWN_ROLE = 1 << 8,        /* director */
    KNOWN_ROLES = 1 << 9,       /* directors */
    KNOWN_DOES = 1 << 10,       /* heads */
    KNOWN_PLACE = 1 << 11,      /* Russia */
    KNOWN_OF = 1 << 12,         /* Russian */
    KNOWN_NATIVE = 1 << 13,     /* Briton, Russians */
    KNOWN_HEAD = 1 << 14,       /* ministry */
    KNOWN_BODY = 1 << 15,       /* Kremlin */
    KNOWN_NEWS = 1 << 16,       /* Reuters */
    KNOWN_THING = 1 << 17,      /* Summit */
    KNOWN_SEVERAL = 1 << 18,    /* police, people */
    KNOWN_PARTICLE = 1 << 19,   /* van, de */
    KNOWN_SUFFIX = 1 << 20,     /* Jr */
    KNOWN_DEGREE = 1 << 21,     /* PhD */
    KNOWN_HEADS = 1 << 22,      /* ministries */
    KNOWN_PARTY = 1 << 23,      /* Republican */
    KNOWN_TITLED = 1 << 24,     /* film: has a name of its own, behind a comma too */
    KNOWN_FORM = KNOWN_HEAD | KNOWN_SUFFIX      /* Ltd */
};
#define KNOWN_TITLE (KNOWN_HONORIFIC | KNOWN_STYLE | KNOWN_POST | KNOWN_ROLE | KNOWN_BEFORE)
#define KNOWN_ORGANISATION (KNOWN_HEAD | KNOWN_HEADS | KNOWN_BODY | KNOWN_NEWS)

typedef struct {
    unsigned is;
    const Entry *role;      /* the line of roles.tsv; NULL if it is none */
    const Entry *body;      /* the line of organisations.tsv; NULL if it is none */
    Text country;           /* of a place or nationality; "" for all else */
} Known;

/* ---- people.c */
typedef enum { SEX_UNKNOWN, SEX_MAN, SEX_WOMAN } Sex;

typedef struct {
    Run words;              /* the whole mention, with title and role: "FSB director Alexander Bortnikov" */
    Run name;               /* the name alone */
    Run role;               /* title or role, before or behind the name; empty if none */
    size_t entity;          /* mentions of one person share it; NONE for a group */
    Sex sex;                /* what title and given name tell */
    bool is_sex_sure;       /* the title tells it */
    bool is_plural, is_group; /* several people; an organisation, country or other collective */
    bool is_firm;           /* a group that has shares */
    bool is_sure;           /* a title, a role or a known given name says that it is a person */
    bool is_subject;        /* of a clause, as far as its neighbours tell */
} Mention;

typedef enum { KIND_NONE, KIND_PERSON, KIND_BODY, KIND_GROUP, KIND_DOCUMENT } Kind;

typedef struct {            /* what a person is said to be, each time it is said */
    Run words;              /* "first deputy director of the Weather Service" */
    const Entry *kind;      /* the role in roles.tsv: director */
    size_t mention;
    bool is_verb;           /* told by "heads", "led" ...: no role to write down */
} Role;

/* ---- entities.c */
typedef enum { ROLE_LOOSE, ROLE_RANK, ROLE_OFFICE } RoleWorth;

#define MOST_CALLED 4

typedef struct {            /* a person, body, group or document of the article */
    Kind kind;
    Text name, role;        /* the fullest, without title; "" if no role is told */
    Run words;              /* of all but persons: the fullest name, or the fullest description of what has none */
    size_t head;            /* of a description: its noun; NONE for a name */
    size_t called[MOST_CALLED], calls; /* of a body: the nouns that the text calls it by */
    const Entry *like;      /* of organisations.tsv: a firm, a club, by its offices or shares; NULL if nothing tells */
    bool is_place, is_plural;
    size_t meant;           /* of a description: the person with a name whom it was found to mean; or NONE */
    Sex sex, leaning;       /* what is clear, and what little is told */
    int men, women;         /* private: votes for it */
    bool is_sex_sure;       /* a title or role tells it */
    size_t first, last;     /* mentions */
    size_t introduced;      /* the first of them with more than one word; NONE */
    bool is_surnamed;       /* has the text called this one by the surname alone? */
    size_t mentions, full_mentions; /* how many there are, and how many with more than one word */
    bool is_sure;
    RoleWorth role_worth;   /* of `role` */
    const Entry *role_kind; /* the same: its line of roles.tsv, or NULL */
    struct Spelling *spellings; /* private: the spellings of the name */
} Entity;

/* ---- nouns.c */
typedef struct {            /* somebody or something without a name: "the two officials briefed on the plan" */
    size_t from, head;      /* the first token, determiner included; the noun */
    Run words;              /* without the determiner, with what tells which one it is */
    Kind kind;
    Text post;              /* of a role: the word for all that name the same post; else "" */
    bool is_definite, is_owned, is_plural, is_subject;
    size_t entity;          /* bodies.c */
} Noun;

/* ---- link.c and resolve.c */
typedef enum { MODE_DIRECT, MODE_MIXED, MODE_INDIRECT } Mode;
typedef enum { ACT_SPEECH, ACT_FINDING, ACT_REFUSAL, ACT_ACT } Act;
typedef enum { HOW_NONE, HOW_NAME, HOW_SURNAME, HOW_TITLE, HOW_PRONOUN, HOW_IMPLICIT, HOW_COLLECTIVE } How;

typedef struct {            /* a quotation, whatever number of parts it has */
    Run content;            /* of its first part */
    Mode mode;
    Run source, cue;        /* in the text; either may be empty */
    size_t frame;           /* of the cue; 0 if it has none */
    Run relay;              /* who passed it on: the words; empty if nobody */
    bool is_negative;
    bool is_nobodys;        /* in marks within a sentence that tells nobody who says so */
    size_t inherits;        /* the quotation whose speaker this one continues (floating, no cue of its own); or NONE */
    size_t number;          /* in the article, from 1; given by link.c */
    Text speaker, role;     /* resolve.c; "" if unknown */
    Kind speaker_kind;
    const char *why;
    int weight;
    How how;
} Quote;

typedef struct {            /* a contiguous stretch of a quotation: a row of the output */
    Run content;
    size_t quote;           /* index in Article.quotes */
} QuotePart;

typedef struct {
    Text text;              /* of all rows, paragraph by paragraph */
    TokenList tokens;
    Row *rows;
    Paragraph *paragraphs;
    Sentence *sentences;
    uint32_t *sentence_of;  /* of each token */
    MarkSpan *spans;
    Cue *cues;
    uint32_t *listed;       /* one for each token: Form.listed */
    /* what may be a quotation mark, double or single; what may be in the table of known.c, or is a thing (forms.c) */
    Picks marks, names;
    Picks nouns_at;         /* what may be a noun of somebody: all that are known, and things (known.c) */
    Picks cue_words, capitals, pronouns; /* what may be a cue; what may begin a name; he, she, they (words.c) */
    const Known **known;    /* one for each token */
    Mention *people;
    Role *roles;
    Entity *entities;
    Noun *nouns;            /* ascending */
    Quote *quotes;          /* ascending by their first part */
    QuotePart *parts;       /* ascending */
    size_t row_count, paragraph_count, sentence_count, span_count, cue_count, people_count, role_count, entity_count,
        noun_count, quote_count, part_count;
    Arena arena;
    /* private to article.c */
    char *buffer;
    size_t buffer_capacity, row_capacity, paragraph_capacity, sentence_capacity, sentence_of_capacity, span_capacity,
        cue_capacity;
    size_t listed_capacity, known_capacity, people_capacity, role_capacity, entity_capacity, noun_capacity,
        quote_capacity, part_capacity;
    Text par;
    bool is_given_up;
    Paragraphs wrapped;
} Article;

/* The tables are opened once; each room opens and frees its own. */
/* of the table, made if there is none; NULL if the word is too long; valid until the next call */
Form *form_for(Text word);
const Form *form_find(Text word);       /* NULL if there is none */
void forms_close(void);
void words_open(void);
void words_close(void);
void known_open(void);
void known_close(void);

typedef struct {            /* the columns that article.c reads beside the text, and the limit */
    size_t par, part;
    bool has_sentences;     /* a row is a sentence; else it may hold several, and paragraphs too */
    bool is_paragraph;      /* -p: a row is a paragraph */
    bool row_is_article;    /* the stream has no offsets */
    size_t max_doc;
} Layout;

void article_begin(Article *article);
void article_add(Article *article, const Stage *in, const Layout *layout);
void article_free(Article *article);
/* in the article, of a byte of the gathered text */
size_t article_offset(const Article *article, size_t paragraph, size_t at);
/* A title, subtitle or subhead; where there are no labels, the first paragraph. */
static inline bool article_is_headline(const Article *article, size_t paragraph) {
    return paragraph == 0 || article->paragraphs[paragraph].part == PART_HEADLINE;
}
/* the last, for the end of the article */
static inline size_t article_sentence_of(const Article *article, size_t token) {
    return article->sentence_of[token < article->tokens.count ? token : article->tokens.count - 1];
}
static inline size_t article_paragraph_of(const Article *article, size_t token) {
    return article->sentences[article_sentence_of(article, token)].paragraph;
}

const Frame *words_frame(size_t frame); /* of Token.frame; NULL for 0 */
/* a subject with the base form of a verb: plural, or I, you, we, they */
bool cues_takes_base(const Article *article, Run source);

/* The longest phrase of the table that the verb begins; returns its frame, or 0; `*last` is its last token. */
size_t words_phrase(const Article *article, size_t verb, size_t *last);
bool words_open_content(const Article *article, size_t i, size_t to); /* "nearly", "so far" at `i` */
/* The classes of words.tsv that no bit of Token.is stands for. */
enum {
    OF_COURT = 1 << 0,
    OF_RESEARCH = 1 << 1,
    OF_RECORD = 1 << 2,
    OF_POLL = 1 << 3,
    OF_LINKS = 1 << 4,
    OF_DEED = 1 << 5,
    OF_ERRAND = 1 << 6,
    OF_UTTERS = 1 << 7,
    OF_DATES = 1 << 8,
    OF_SOMEBODY = 1 << 9,
    OF_REFL = 1 << 10,
    OF_TRADED = 1 << 11,
    OF_ALARM = 1 << 12,
    OF_WITHHELD = 1 << 13,
    OF_GIVES = 1 << 14,
    OF_DETAIL = 1 << 15,
    OF_PRIZE = 1 << 16,
    OF_TAKES = 1 << 17,
    OF_MOVES = 1 << 18,
    OF_DEGREE = 1 << 19
};
bool word_is(const Article *article, size_t i, unsigned what);          /* is it of one of them? */
bool words_class(Text word, Text class);        /* the same of a text that is no token, for any class */
/* behind the words at `i` that tie a sentence to the one before it: "but", "in addition"; `i` if there are none */
size_t words_link(const Article *article, size_t i, size_t to);
bool words_ends(Text word, Text class);         /* the same of the endings: doer, matter */
bool words_may_hedge(const Article *article, size_t i);         /* a quick no */
/* behind the hedge of a number at `i`: "at least"; `i` if there is none */
size_t words_hedge(const Article *article, size_t i, size_t to);

/* capitals.c, for words.c */
bool capital_is_acronym(const Token *at, Run run, size_t i);
bool capital_is_subject_name(const Article *article, Run run, size_t i);
bool capital_is_leading_name(const Token *at, Run run, size_t i);
bool capital_is_month(const Article *article, Run run, size_t i);
bool capital_is_given_name(const Article *article, Run run, size_t i);
/* datelines.c: behind it; `run.from` if there is none */
size_t dateline_end(const Article *article, Run run, size_t paragraph);

void forms_find(Article *article);      /* called by words_find */
void words_find(Article *article);
void marks_find(Article *article);
void cues_find(Article *article);
/* for link.c: the nearest verb, whatever it means */
bool cues_any(Article *article, size_t sentence, size_t before, Cue *cue);
bool cues_names(const Article *article, size_t verb);   /* a bridge called "Rose" */
void cues_add(Article *article, Cue cue);       /* for colons.c */
bool colons_add(Article *article, size_t sentence);
void colons_add_named(Article *article, size_t sentence);
void known_find(Article *article);      /* verbs are left out: known_word */
const Known *known_word(Text word);
bool known_courtesy(Text word);         /* "Mr.", "Ms" */
void people_find(Article *article);
/* guesses.c */
typedef enum { NO_NAME, A_BODY, MAYBE_PERSON, A_PERSON } Guess;

Guess guess_name(const Article *article, Run name, bool titled);
bool guess_no_person(const Article *article, Run sentence, Run name);   /* of a MAYBE_PERSON */
bool guess_has_article(const Article *article, Run sentence, Run name); /* "the Orlows", "The Wrap" */
bool guess_is_plural(Text word);
bool guess_is_given(const Article *article, size_t i);  /* a given name that is hardly ever anything else */
bool guess_given_only(const Article *article, Run run);
bool guess_is_initial(const Article *article, size_t i); /* "J." or "J" */
bool guess_is_compound(const Article *article, size_t i);

bool people_is_capital(const Article *article, size_t i);
bool people_is_seated(const Article *article, size_t i);       /* "Salem-based" */
bool people_may_be_name(const Article *article, size_t i, size_t to);
size_t body_name_end(const Article *article, Run run, size_t to);
bool body_name_behind(const Article *article, Run run, size_t to);      /* body_names.c */
bool body_is_matter(const Article *article, size_t i);         /* Education, Housing: what an office is for */
Run roles_before(Article *article, size_t from, size_t name);
size_t roles_after(Article *article, size_t i, size_t to);      /* roles.c */
void entity_tell_role(Entity *entity, Text words, const Entry *kind);
bool entity_is_rank(const Entry *kind);
/* may it be letters behind a name that are no part of it: MS, RD? */
bool name_degree(const Article *article, size_t i);
void entities_find(Article *article);
void link_find(Article *article);
void nouns_find(Article *article);
void nouns_close(void);
void bodies_find(Article *article);
void bodies_close(void);
void resolve_find(Article *article);

/* ---- marks.c, for link.c */
/* the span that holds token `i`, its marks included; NULL if there is none */
const MarkSpan *marks_at(const Article *article, size_t i);
size_t marks_from(const MarkSpan *span);                        /* with its marks */
size_t marks_to(const MarkSpan *span);

/* ---- phrases.c and phrase_ends.c: noun phrases that may be sources */
bool source_word(const Article *article, size_t i);          /* a word that may stand in one, small words apart */
/* of the phrase that ends before `to`; `to` if there is none */
size_t source_phrase_start(const Article *article, size_t from, size_t to);
size_t source_phrase_end(const Article *article, size_t from, size_t to);   /* of the phrase that begins at `from` */
/* The source before the verb group at `group`, with its apposition; empty if there is none. */
Run source_before(const Article *article, Run sentence, size_t group, bool *is_relative);
bool phrase_is_determiner(const Article *article, size_t i);
bool phrase_is_inner(const Article *article, size_t i, size_t from, size_t to);
bool phrase_is_apposition(const Article *article, size_t from, size_t to);
bool phrase_is_contact(const Article *article, size_t i);       /* at `i`: a letter | she sent */
bool phrase_is_somebody(const Article *article, size_t i);      /* "someone", "nobody" */
/* of a source behind its verb, with its apposition */
size_t source_end(const Article *article, size_t from, size_t to);

/* ---- content.c: where what is said begins and ends; `to` is the end of the sentence */
/* at `i`, behind a cue: "at least 20", "nearly", "without" and a clause */
bool content_opens(const Article *article, size_t i, size_t to);
/* a comma outside marks, or the closing mark behind one */
bool content_breaks(const Article *article, size_t i);
/* without the comma or full stop at its end, and signs at its start */
Run content_trim(const Article *article, Run run);
bool content_stops(const Article *article, size_t i);           /* a full stop and its like */
/* private to content.c, content_end.c and adverbials.c */
bool content_is_sum(const Article *article, size_t i);          /* "$20", "£20" */
bool content_is_if(const Article *article, size_t i);
bool content_is_hedged(const Article *article, size_t i, size_t to);    /* at least 20, between 20 and 30 */
bool content_coordinated_cue(const Article *article, size_t i, size_t to);
bool content_is_amount(const Article *article, size_t i, size_t to);
bool content_is_cue_verb(const Article *article, size_t i);
bool content_is_infinitive(const Article *article, size_t i, size_t to);
size_t content_past_apposition(const Article *article, size_t i, size_t to);
bool content_participle(const Article *article, size_t i, size_t to);
bool content_gerund_clause(const Article *article, size_t i, size_t to);

bool content_has_clause(const Article *article, size_t from, size_t to); /* a finite verb behind `from` */
/* at `i`: another subject with a verb of speech */
bool content_new_speaker(const Article *article, size_t i, size_t to);
/* the comma at `i` parts verbs of speech in a row */
bool content_lists_cue(const Article *article, size_t i, size_t to);
bool content_goes_on(const Article *article, size_t i, size_t to); /* behind "..., she said,": what was said */
/* at `i`, the verb of the relative before the source */
bool content_has_gap(const Article *article, const Cue *cue, size_t i);
bool content_is_what(const Article *article, const Cue *cue, size_t i);
/* the verb behind the clause that begins at `from`: "who left when it rained | said"; `to` if there is none */
size_t content_verb_behind(const Article *article, size_t from, size_t to);
/* of the claim in the cue that is the subject of a verb behind it, or of the clause that the subject has ("rowers who
 * say it is late | left"): the place of the verb, or `to` */
size_t content_subject_end(const Article *article, const Cue *cue, size_t right, size_t to);
size_t content_past_listener(const Article *article, size_t i, size_t to);
/* `frame` may be NULL */
size_t content_past_adverbials(const Article *article, size_t i, size_t to, const Frame *frame);
bool content_has_figure(const Article *article, size_t i, size_t to); /* at `i`, behind "put": "the toll at 800" */
size_t content_start(const Article *article, const Cue *cue, size_t to); /* behind the cue; NONE if there is none */
size_t content_end(const Article *article, const Cue *cue, size_t from, size_t to);
size_t content_relative_before(const Article *article, const Cue *cue);
size_t content_relative_end(const Article *article, size_t i, size_t to);
/* of the clause of the cue, no further than `to` */
size_t content_limit(const Article *article, const Cue *cue, size_t right, size_t to);
/* the content that begins at `from` */
Run content_behind(const Article *article, const Cue *cue, size_t from, Run sentence);

/* ---- sides.c, for link.c */
typedef struct {
    Run left;               /* the content before the source or verb; empty if there is none */
    size_t right;           /* where the content behind them begins; NONE if there is none */
} Sides;

Run sides_unlinked(const Article *article, Run left);   /* without the reporter's "But" or "Elsewhere," in front */
Sides sides_choose(const Article *article, const Cue *cue, size_t from, size_t to);
/* the content to the left of the source or verb at `edge` */
Run sides_left(const Article *article, size_t from, size_t edge);
/* "If it rains, | warns the union": nothing but a phrase or clause that leads a sentence stands before the verb */
bool sides_lead_up(const Article *article, Run sentence, size_t edge);
bool sides_in_marks(const Article *article, Run run);           /* does it end with words in marks that are speech? */

/* ---- acts.c */
Act act_of(const Article *article, const Quote *quote);

/* ---- show.c */
typedef enum { ROOM_ALL, ROOM_WORDS, ROOM_MARKS, ROOM_CUES, ROOM_PEOPLE, ROOM_ENTITIES, ROOM_LINK } Room;

Room room_of(const char *name);         /* fails if there is none */
void show(const Article *article, Room room);

/* ---- small things that all rooms use */
/* One bit of 64 that words which are the same share: a quick no for the second word of a phrase. */
static inline uint64_t word_look(Text word) {
    return (uint64_t)1 << (((unsigned char)word.at[0] * 7u + word.len) & 31) << (word.at[word.len - 1] & 1) * 32;
}

/* A word that forms.c can't look up in the table of known.c: with a dot behind it, an accent or a curly apostrophe, or
 * too long. */
/* "ex-minister" is known as the minister is. */
static inline bool form_is_former(Text word) {
    return word.len > 5 && word.at[2] == '-' && to_lower(word.at[0]) == 'e' && to_lower(word.at[1]) == 'x';
}
static inline bool form_is_odd(const Token *token) {
    return token->flags & (TOKEN_DOT | TOKEN_FOREIGN) || token->stop - token->start > LONGEST_FORM;
}

static inline void pick(Picks *picks, size_t token) {
    if (is_full(picks->count, picks->capacity))
        picks->at = grow(picks->at, &picks->capacity, picks->count + 1, sizeof *picks->at);
    picks->at[picks->count++] = (uint32_t)token;
}
/* The first of them that is not before `token`. */
static inline size_t picks_from(const Picks *picks, size_t token) {
    size_t low = 0, high = picks->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (picks->at[middle] < token) low = middle + 1;
        else high = middle;
    }
    return low;
}
static inline Text word_at(const Article *article, size_t token) {
    return token_text(article->text, article->tokens.at[token]);
}
static inline Text run_text(const Article *article, Run run) {
    if (run_empty(run)) return (Text){ "", 0 };
    size_t start = article->tokens.at[run.from].start, stop = article->tokens.at[run.to - 1].stop;
    return (Text){ article->text.at + start, stop - start };
}
static inline bool is_sign(const Article *article, size_t token, char sign) {
    return article->tokens.at[token].kind == TOKEN_SIGN && article->tokens.at[token].sign == sign;
}
static inline const Token *token(const Article *article, size_t i) { return &article->tokens.at[i]; }
static inline bool is(const Article *article, size_t i, uint32_t what) { return (token(article, i)->is & what) != 0; }
/* what the tables of known.c say of the word */
static inline bool known(const Article *article, size_t i, unsigned what) {
    return (article->known[i]->is & what) != 0;
}
static inline bool is_word(const Article *article, size_t i, Word word) { return token(article, i)->word == word; }
/* Is it one of up to eight words? Each is a constant, so that it costs a comparison or less. */
#define WORD_AMONG(word, a, b, c, d, e, f, g, h, too_many, ...)                                                     \
    (sizeof(struct { _Static_assert((too_many) == NO_WORD, "nine words and more"); char at; }) &&                  \
     ((word) == (a) || ((b) && (word) == (b)) || ((c) && (word) == (c)) || ((d) && (word) == (d)) ||               \
      ((e) && (word) == (e)) || ((f) && (word) == (f)) || ((g) && (word) == (g)) || ((h) && (word) == (h))))
#define is_among(article, i, ...)                                                                                   \
    WORD_AMONG(token(article, i)->word, __VA_ARGS__, NO_WORD, NO_WORD, NO_WORD, NO_WORD, NO_WORD, NO_WORD, NO_WORD, \
               NO_WORD, NO_WORD)
static inline bool is_that(const Article *article, size_t i) { return is_word(article, i, W_THAT); }
static inline bool is_to(const Article *article, size_t i) { return is_word(article, i, W_TO); }
static inline bool is_comma(const Article *article, size_t i) { return is_sign(article, i, ','); }

#endif
