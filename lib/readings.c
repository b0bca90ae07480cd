/* readings.c - what the tables say of each word by itself: its form; and what it can be, its capitals considered. */
#include "grammar.h"

#include "fail.h"
#include "utf8.h"

#include <stdlib.h>

#define NO_NAME 500                    /* the cost of a name, given a known word that was never met as one */
#define CAPITAL_NAME (NAT * 6 / 5)     /* the news is stricter with capitals than the web that was counted */

/* ---- the form */

bool grammar_has_letter(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (is_alpha(word.at[i]) || (word.at[i] & 0x80)) return true;
    return false;
}

static void set_flags(TaggedWord *word, Text text) {
    uint32_t c = 0;
    size_t letters = 0, capitals = 0;
    if (is_lower(text.at[0])) return;
    utf8_at(text, 0, &c);
    if (!(c < 0x80 ? is_upper((char)c) : utf8_is_upper(c))) return;
    word->flags |= WORD_CAPITAL;
    for (size_t i = 0; i < text.len; i++) {
        letters += is_alpha(text.at[i]) || (text.at[i] & 0x80);
        capitals += is_upper(text.at[i]) || (i == 0 && c >= 0x80);
    }
    if (letters > 1 && capitals == letters) word->flags |= WORD_CAPS;
}

/* n’t and ’s as n't and 's. */
static Text plain_apostrophe(Text word, char *buffer, size_t room) {
    size_t n = 0;
    if (word.len > room) return word;
    for (size_t i = 0; i < word.len; i++) {
        bool is_curly = i + 3 <= word.len && memcmp(word.at + i, "\xe2\x80\x99", 3) == 0;
        buffer[n++] = is_curly ? '\'' : word.at[i];
        i += is_curly ? 2 : 0;
    }
    return (Text){ buffer, n };
}

/* non-art, ex-minister: what a word can be that has kept its hyphen, by what stands behind it. */
static uint16_t form_behind_hyphen(const English *english, Text word) {
    const char *hyphen = is_alpha(word.at[0]) ? memchr(word.at, '-', word.len) : NULL;
    return hyphen
               ? english_form(english, text_slice(word, (size_t)(hyphen - word.at) + 1, word.len), SEED_WORD)
               : NO_FORM;
}

void grammar_look_up(const English *english, TaggedWord *word, Text text) {
    char buffer[32];
    set_flags(word, text);
    bool is_beyond = text.len > 3 && (unsigned char)(text.at[0] | text.at[1]) >= 0x80;
    if (is_beyond && memchr(text.at, 0xe2, text.len)) text = plain_apostrophe(text, buffer, sizeof buffer);
    word->form = english_form(english, text, SEED_WORD);
    if (word->form == NO_FORM && (word->form = form_behind_hyphen(english, text)) == NO_FORM) return;
    word->flags |= WORD_KNOWN;
    word->features = english_class(english, word->form)->features;
}

static uint16_t form_by_ending(const English *english, Text word, bool is_capital) {
    uint64_t seed = is_capital ? SEED_CAPITAL : SEED_SMALL;
    for (size_t n = word.len - 1 < LONGEST_ENDING ? word.len - 1 : LONGEST_ENDING; n > 0; n--) {
        uint16_t form = english_form(english, text_slice(word, word.len - n, word.len), seed);
        if (form != NO_FORM) return form;
    }
    return english_form(english, TEXT(""), seed);
}

static uint16_t form_guessed(const English *english, const TaggedWord *word, Text text) {
    if (is_digit(text.at[0]) && !is_alpha(text.at[text.len - 1])) return grammar_number;
    return grammar_has_letter(text) ? form_by_ending(english, text, word->flags & WORD_CAPITAL) : grammar_sign;
}

/* ---- signs */

static bool touches(const Parse *parse, uint32_t i) {
    bool before = i > 0 && !(parse->word[i].flags & WORD_SPACED),
         behind = i + 1 < parse->words && !(parse->word[i + 1].flags & WORD_SPACED);
    return before && behind;
}

static bool is_digit_at(const Parse *parse, size_t at) {
    return at < parse->text.len && is_digit(parse->text.at[at]);
}

static Tag dash_tag(const Parse *parse, uint32_t i) {
    const TaggedWord *word = &parse->word[i];
    if (!touches(parse, i)) return TAG_COLON;
    if (is_digit_at(parse, word->start - 1) && is_digit_at(parse, word->stop)) return TAG_SYM;
    return word->stop - word->start == 1 ? TAG_HYPH : TAG_COLON;
}

static Tag quote_tag(const Parse *parse, uint32_t i, bool *opened) {
    const TaggedWord *word = &parse->word[i];
    bool spaced = word->flags & WORD_SPACED,
         before_space = i + 1 == parse->words || parse->word[i + 1].flags & WORD_SPACED;
    bool opens = spaced != before_space ? spaced : !*opened;
    *opened = opens;
    return opens ? TAG_OPENS : TAG_CLOSES;
}

/* ' behind the s of a plural is its owner's, else a quotation mark. */
static Tag apostrophe_tag(Reader *reader, uint32_t i) {
    const Parse *parse = reader->parse;
    const TaggedWord *word = &parse->word[i];
    bool joined = i > 0 && !(word->flags & WORD_SPACED);
    char last = joined ? parse->text.at[word->start - 1] : ' ';
    if (joined && (last == 's' || last == 'z' || last == 'x' || last == 'S') && !reader->opened_single)
        return TAG_POS;
    return quote_tag(parse, i, &reader->opened_single);
}

static Tag sign_tag(Reader *reader, uint32_t i) {
    Text text = parse_text(reader->parse, i);
    uint32_t c;
    utf8_at(text, 0, &c);
    switch (c) {
    case ',': return TAG_COMMA;
    case '.': return text.len > 1 ? TAG_COLON : TAG_STOP;
    case '!': case '?': return TAG_STOP;
    case ':': case ';': case 0x2026: case 0x2014: case 0x2015: return TAG_COLON;
    case '(': case '[': case '{': return TAG_LRB;
    case ')': case ']': case '}': return TAG_RRB;
    case '$': case 0xa3: case 0x20ac: case 0xa5: case 0x20bd: case 0x20b9: return TAG_MONEY;
    case '%': return TAG_NN;
    case '&': return TAG_CC;
    case '#': return TAG_NN;
    case '*': case 0x2022: case 0xb7: case '_': case '|': return TAG_NFP;
    case '-': case 0x2010: case 0x2011: case 0x2012: case 0x2013: return dash_tag(reader->parse, i);
    case '"': return quote_tag(reader->parse, i, &reader->opened);
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0x2018:
    case 0x201a:
    case 0x2039:
    case '`': return TAG_OPENS;
    case 0x201d: case 0xbb: case 0x203a: return TAG_CLOSES;
    case '\'': return text.len == 1 ? apostrophe_tag(reader, i) : text.at[1] == '\'' ? TAG_CLOSES : TAG_COUNT;
    case 0x2019: return text.len == 3 ? apostrophe_tag(reader, i) : TAG_COUNT;
    default: return TAG_COUNT;
    }
}

/* ---- words with a capital letter */

typedef struct {
    Reading at[MOST_CANDIDATES];
    unsigned count;
} List;

static void add(List *list, Reading reading) {
    if (list->count < MOST_CANDIDATES) list->at[list->count++] = reading;
}

static bool holds(const List *list, Tag tag) {
    for (unsigned i = 0; i < list->count; i++)
        if (list->at[i].tag == tag) return true;
    return false;
}

static int alone(Reading reading) { return reading.cost + grammar_rarity[reading.state]; }

/* A tag that is much less likely than another, by the word alone, is left out. */
static void prune(List *list) {
    int least = INT16_MAX;
    unsigned n = 0;
    for (unsigned i = 0; i < list->count; i++)
        if (alone(list->at[i]) < least) least = alone(list->at[i]);
    for (unsigned i = 0; i < list->count; i++)
        if (alone(list->at[i]) <= least + PRUNE) list->at[n++] = list->at[i];
    list->count = n;
}

/* What a known word costs more or less than in small letters; one that is shouted (SHAPE_SMALL) says nothing. */
static Reading with_capital(Reading reading, Shape shape) {
    int small = grammar_shape[SHAPE_SMALL][reading.state];
    int now = shape == SHAPE_SMALL ? 0 : grammar_shape[shape][reading.state];
    bool is_name = TAGS_NAME >> reading.tag & 1 && shape != SHAPE_SMALL;
    reading.cost = (int16_t)(reading.cost - small + now - (is_name ? CAPITAL_NAME : 0));
    return reading;
}

/* A word that is never met as a name may be one if it has a capital letter. */
static void add_name(List *list, Tag tag, int cost, Shape shape) {
    cost += grammar_shape[shape][tag] - grammar_rarity[tag] - CAPITAL_NAME;
    if (!holds(list, tag)) add(list, (Reading){ (int16_t)cost, 0, (uint8_t)tag, (uint8_t)tag });
}

static Candidates make_list(English *english, const FormClass *class, Shape shape) {
    List list = { .count = 0 };
    for (unsigned i = 0; i < class->count; i++) add(&list, with_capital(english->reading[class->first + i], shape));
    if (shape != SHAPE_SMALL && !class->is_closed) {
        add_name(&list, TAG_NNP, NO_NAME, shape);
        if (holds(&list, TAG_NNS)) add_name(&list, TAG_NNPS, NO_NAME / 2, shape);
    }
    prune(&list);
    Reading *at = arena_take(&english->lists, list.count * sizeof *at);
    return (Candidates){ memcpy(at, list.at, list.count * sizeof *at), list.count };
}

/* The lists are made once for words that behave alike. */
static Candidates with_capitals(English *english, const TaggedWord *word) {
    Shape shape = word->flags & WORD_SHOUTED ? SHAPE_SMALL : word->flags & WORD_CAPS ? SHAPE_CAPITALS : SHAPE_CAPITAL;
    if (!english->capital) {
        size_t classes = english->own.class ? english->own.classes : grammar_classes;
        if (!(english->capital = calloc(classes * SHAPES, sizeof *english->capital))) fail("out of memory");
    }
    Candidates *made = &english->capital[word->form * SHAPES + shape];
    if (!made->at) *made = make_list(english, english_class(english, word->form), shape);
    return *made;
}

/* ---- what each word can be */

/* "it IS late" */
static bool is_subject(const Reader *reader, uint32_t i) {
    const TaggedWord *word = &reader->parse->word[i];
    const uint64_t subject = TAG(PRP) | TAG(EX) | TAG(WP) | TAG(WDT) | TAG(DT);
    return word->form != NO_FORM && subject >> english_readings(reader->english, word->form)->tag & 1;
}

/* US, WHO, IT, IS: an acronym in capitals is no small word. */
static bool is_acronym(const Reader *reader, uint32_t i, const FormClass *class, const Reading *reading) {
    const uint64_t small = TAG(PRP) | TAG(WP) | TAG(PRPS);
    const TaggedWord *word = &reader->parse->word[i];
    if (!(word->flags & WORD_CAPS) || word->flags & WORD_SHOUTED) return false;
    if (class->features & FEATURE(BE)) return i == 0 || !is_subject(reader, i - 1);
    return class->is_closed && small >> reading[0].tag & 1;
}

#define ONLY(tag, name) { 0, 0, TAG_##tag, TAG_##tag },
static const Reading only[] = { TAGS(ONLY) };

static Candidates only_one(Tag tag) { return (Candidates){ &only[tag], 1 }; }

static Candidates candidates_guessed(Reader *reader, uint32_t i) {
    Text text = parse_text(reader->parse, i);
    uint16_t form = form_guessed(reader->english, &reader->parse->word[i], text);
    const FormClass *class = english_class(reader->english, form);
    return class->count ? (Candidates){ english_readings(reader->english, form), class->small } : only_one(TAG_NN);
}

static Candidates candidates_capital(Reader *reader, uint32_t i) {
    const TaggedWord *word = &reader->parse->word[i];
    const FormClass *class = english_class(reader->english, word->form);
    if (class->count == 0) return only_one(TAG_NN);
    if (is_acronym(reader, i, class, english_readings(reader->english, word->form))) return only_one(TAG_NNP);
    return with_capitals(reader->english, word);
}

static Candidates candidates_small(const English *english, const TaggedWord *word) {
    const FormClass *class = english_class(english, word->form);
    return class->small ? (Candidates){ english->reading + class->first, class->small } : only_one(TAG_NN);
}

static Candidates candidates_odd(Reader *reader, uint32_t i) {
    const TaggedWord *word = &reader->parse->word[i];
    char first = reader->parse->text.at[word->start];
    Tag sign = is_alpha(first) || is_digit(first) ? TAG_COUNT : sign_tag(reader, i);
    if (sign < TAG_COUNT) return only_one(sign);
    if (word->form == NO_FORM) return candidates_guessed(reader, i);
    return word->flags & WORD_CAPITAL ? candidates_capital(reader, i) : candidates_small(reader->english, word);
}

void grammar_read(Reader *reader, uint32_t from, uint32_t to, Candidates *list) {
    const TaggedWord *word = reader->parse->word;
    for (uint32_t i = from; i < to; i++, list++) {
        unsigned plain = word[i].flags & (WORD_LETTERS | WORD_KNOWN | WORD_CAPITAL);
        if (plain == (WORD_LETTERS | WORD_KNOWN)) *list = candidates_small(reader->english, &word[i]);
        else *list = candidates_odd(reader, i);
    }
}
