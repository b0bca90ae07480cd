/* words.c - what each word of the article can be.
 *
 * At start all forms of the verbs of verbs.tsv and cues.tsv and the small words of words.tsv go into the table of
 * forms.c. Then a few rules on the neighbours take away what a word can't be: after "the" no verb, after "to" no noun.
 */
#include "fail.h"
#include "forms.h"
#include "frozen.h"
#include "quotes.h"

#include "cues_tsv.h"
#include "hedges_tsv.h"
#include "verbs_tsv.h"
#include "words_tsv.h"

#include <stdlib.h>
#include <string.h>

#define MOST_FRAMES 4095     /* what Form.frame holds */
#define LONGEST_ENDING 4     /* bytes of an ending of the table, its hyphen apart */
#define LONGEST_LEAD 24     /* tokens from the verb that begins a sentence to its colon */
#define LONGEST_LED 6        /* words from an article to its noun, itself included */

enum { VERB_NOUN = 1, VERB_ADJECTIVE = 2 };

static FROZEN struct {
    Frame *frame;           /* [0] stands for none */
    size_t frames, frame_capacity;
    size_t phrases;         /* frames from there on are of phrases, added as the texts need them */
    uint64_t openers;       /* what the second words of phrases that open a content look like: word_look */
    uint64_t opener_first[4], hedge_first[4];       /* and the first words, of hedges too: one bit of 256 each */
    uint32_t endings;       /* the last letters of the endings that have a class: one bit each */
    /* The classes OF_... of each Form.word: of the words that rules name, then of numbers that all words of the same
     * classes share. */
    unsigned set[256];
    unsigned sets;
    Lexicon cues, hedges, verbs, words;
} table;

/* The upper half of what lexicon_classes gives. */
#define SET(of) ((uint64_t)(of) << 32)

static const LexiconClass classes[] = {
    { TEXT("det"), IS_DETERMINER },
    { TEXT("poss"), IS_POSSESSIVE },
    { TEXT("pron"), IS_PRONOUN },
    { TEXT("obj"), IS_OBJECT },
    { TEXT("refl"), IS_OBJECT | SET(OF_REFL) },
    { TEXT("prep"), IS_PREPOSITION },
    { TEXT("and"), IS_AND },
    { TEXT("sub"), IS_SUBORDINATOR },
    { TEXT("wh"), IS_WH },
    { TEXT("be"), IS_BE },
    { TEXT("have"), IS_HAVE },
    { TEXT("do"), IS_DO },
    { TEXT("modal"), IS_MODAL },
    { TEXT("not"), IS_NOT },
    { TEXT("adv"), IS_ADVERB },
    { TEXT("time"), IS_TIME },
    { TEXT("num"), IS_NUMBER },
    { TEXT("noun"), IS_NOUN },
    { TEXT("adj"), IS_ADJECTIVE },
    { TEXT("thing"), IS_THING },
    { TEXT("aside"), IS_ASIDE },
    { TEXT("label"), IS_LABEL },
    { TEXT("claim"), IS_CLAIM },
    { TEXT("ing"), IS_VERB_ING },
    { TEXT("plural"), IS_PLURAL },
    { TEXT("opens"), IS_OPENER },
    { TEXT("court"), SET(OF_COURT) },
    { TEXT("research"), SET(OF_RESEARCH) },
    { TEXT("record"), SET(OF_RECORD) },
    { TEXT("poll"), SET(OF_POLL) },
    { TEXT("links"), SET(OF_LINKS) },
    { TEXT("deed"), SET(OF_DEED) },
    { TEXT("errand"), SET(OF_ERRAND) },
    { TEXT("utters"), SET(OF_UTTERS) },
    { TEXT("dates"), SET(OF_DATES) },
    { TEXT("somebody"), SET(OF_SOMEBODY) },
    { TEXT("traded"), SET(OF_TRADED) },
    { TEXT("alarm"), SET(OF_ALARM) },
    { TEXT("prize"), SET(OF_PRIZE) },
    { TEXT("takes"), SET(OF_TAKES) },
    { TEXT("moves"), SET(OF_MOVES) },
    { TEXT("degree"), SET(OF_DEGREE) },
    { TEXT("withheld"), SET(OF_WITHHELD) },
    { TEXT("gives"), SET(OF_GIVES) },
    { TEXT("detail"), SET(OF_DETAIL) },
    { TEXT("doer"), 0 },
    { TEXT("matter"), 0 },
    { TEXT("seat"), 0 },
    { TEXT(""), 0 },
};

static const LexiconClass takes[] = {
    { TEXT("quote"), TAKES_QUOTE },       { TEXT("only"), TAKES_ONLY },
    { TEXT("clause"), TAKES_CLAUSE },     { TEXT("wh"), TAKES_WH },
    { TEXT("object"), TAKES_OBJECT },     { TEXT("to"), TAKES_TO },
    { TEXT("listener"), TAKES_LISTENER }, { TEXT("negative"), TAKES_NEGATIVE },
    { TEXT("leads"), TAKES_LEADS },       { TEXT("that"), TAKES_THAT },
    { TEXT("finite"), TAKES_FINITE },     { TEXT("items"), TAKES_ITEMS },
    { TEXT("passes"), TAKES_PASSES },     { TEXT("names"), TAKES_NAME },
    { TEXT("thing"), TAKES_THING },
    { TEXT("figure"), TAKES_FIGURE },     { TEXT("court"), TAKES_COURT },
    { TEXT("research"), TAKES_RESEARCH }, { TEXT("act"), TAKES_ACT },
    { TEXT("refusal"), TAKES_REFUSAL },   { TEXT("spoken"), TAKES_SPOKEN },
    { TEXT("finding"), TAKES_FINDING },   { TEXT("said"), TAKES_SAID },
    { TEXT("alarm"), TAKES_ALARM },       { TEXT("prize"), TAKES_PRIZE },
    { TEXT("press"), TAKES_PRESS },       { TEXT("answer"), TAKES_ANSWER },
    { TEXT("none"), 0 },                  { TEXT(""), 0 },
};

static const LexiconClass verb_classes[] = {
    { TEXT("noun"), VERB_NOUN },
    { TEXT("both"), VERB_NOUN },
    { TEXT("adj"), VERB_ADJECTIVE },
    { TEXT(""), 0 },
};

static void add_form(Text word, uint32_t is, size_t frame) {
    Form *form = form_for(word);
    if (!form) return;
    form->has_class = true;
    form->is |= is;
    if (frame) form->frame = frame & MOST_FRAMES;
}

/* ---- the forms of a verb */

typedef struct {
    uint32_t noun;          /* IS_NOUN if its form is one as well */
    size_t frame;
} Verb;

static void add_verb_form(void *to, Text form, Tag tag) {
    const Verb *verb = to;
    uint32_t is = tag == TAG_VBZ   ? IS_VERB_S | (verb->noun ? verb->noun | IS_PLURAL : 0)
                  : tag == TAG_VBD ? IS_VERB_PAST
                  : tag == TAG_VBN ? IS_VERB_PARTICIPLE
                                   : IS_VERB_ING;
    add_form(form, is, verb->frame);
}

static void add_verb(const Entry *entry, Text base, size_t frame) {
    if (base.len < 2 || base.len > LONGEST_FORM) return;
    uint64_t told = entry ? lexicon_classes(&table.verbs, entry, 1, verb_classes) : 0;
    Verb verb = { told & VERB_NOUN ? IS_NOUN : 0, frame };
    add_form(base, IS_VERB_BASE | verb.noun | (told & VERB_ADJECTIVE ? IS_ADJECTIVE : 0), frame);
    Text past = entry ? lexicon_field(entry, 2) : TEXT(""), participle = entry ? lexicon_field(entry, 3) : TEXT("");
    if (past.len) add_verb_form(&verb, past, TAG_VBD);
    if (participle.len) add_verb_form(&verb, participle, TAG_VBN);
    forms_of(base, past.len ? TAG(VBZ) | TAG(VBG) : FORMS_VERB, add_verb_form, &verb);
}

/* ---- opening the tables */

static size_t add_frame(Text word, unsigned what) {
    table.frame = grow(table.frame, &table.frame_capacity, table.frames + 1, sizeof *table.frame);
    table.frame[table.frames] = (Frame){ .word = word, .takes = what };
    if (table.frames == MOST_FRAMES) fail("cues.tsv: more than %d cues", MOST_FRAMES - 1);
    return table.frames++;
}

static unsigned takes_of(const Entry *entry) { return (unsigned)lexicon_classes(&table.cues, entry, 1, takes); }

static void add_cues(void) {
    add_frame(TEXT_NONE, 0);
    for (const Entry *e = NULL; (e = lexicon_next(&table.cues, e));)
        if (!memchr(e->word.at, ' ', e->word.len))
            add_verb(lexicon_find(&table.verbs, e->word), e->word, add_frame(e->word, takes_of(e)));
    for (const Entry *e = NULL; (e = lexicon_next(&table.cues, e));) {
        Text rest = e->word, base, second;
        takes_of(e);                    /* a slip is told at start, not when the phrase is met */
        text_cut(&rest, ' ', &base);
        if (!text_cut(&rest, ' ', &second) || !second.len) continue;
        const Form *form = form_find(base);
        size_t frame = form ? form->frame : 0;
        if (!frame) add_verb(lexicon_find(&table.verbs, base), base, frame = add_frame(base, 0));
        table.frame[frame].has_phrases = true;
        table.frame[frame].seconds |= word_look(second);
    }
    table.phrases = table.frames;
}

/* One bit of 256 for a word, whatever its case; sets it, or asks for it. */
static unsigned first_look(Text word) {
    unsigned first = (unsigned char)to_lower(word.at[0]), last = (unsigned char)to_lower(word.at[word.len - 1]);
    return (first * 5 + last * 3 + (unsigned)word.len * 29) & 255;
}

static void note_first(uint64_t bits[4], Text word) {
    unsigned look = first_look(word);
    bits[look >> 6] |= (uint64_t)1 << (look & 63);
}

static bool may_be_first(const uint64_t bits[4], Text word) {
    unsigned look = first_look(word);
    return bits[look >> 6] >> (look & 63) & 1;
}

static void name_words(void) {
#define WORD_TEXT(name, text) TEXT(text),
    static const Text named[] = { TEXT(""), WORDS(WORD_TEXT) };
    for (unsigned word = 1; word < WORD_COUNT; word++) form_for(named[word])->word = (uint8_t)word;
}

/* The number that words of these classes share, made if there is none. */
static uint8_t number_of(unsigned set) {
    unsigned n = WORD_COUNT;
    while (n < table.sets && table.set[n] != set) n++;
    if (n == sizeof table.set / sizeof *table.set) fail("words.tsv: too many sets of classes");
    table.set[n] = set;
    if (n == table.sets) table.sets++;
    return (uint8_t)n;
}

static void note_set(Text word, unsigned set) {
    Form *form = set ? form_for(word) : NULL;
    if (form && form->word) table.set[form->word] = set;
    else if (form) form->word = number_of(set);
}

/* "-ist": of what is known by its ending. */
static void note_ending(Text word) {
    char last = to_lower(word.at[word.len - 1]);
    if (word.at[0] == '-' && is_lower(last)) table.endings |= 1u << (last - 'a');
}

void words_open(void) {
    table.words = lexicon_open("words", BUILTIN(words_tsv), 2);
    table.verbs = lexicon_open("verbs", BUILTIN(verbs_tsv), 2);
    table.cues = lexicon_open("cues", BUILTIN(cues_tsv), 2);
    table.hedges = lexicon_open("hedges", BUILTIN(hedges_tsv), 3);
    for (const Entry *e = NULL; (e = lexicon_next(&table.verbs, e));) add_verb(e, e->word, 0);
    for (const Entry *e = NULL; (e = lexicon_next(&table.hedges, e));) {
        Text rest = e->word, first;
        text_cut(&rest, ' ', &first);
        note_first(table.hedge_first, first);
    }
    add_cues();
    name_words();
    table.sets = WORD_COUNT;
    for (const Entry *e = NULL; (e = lexicon_next(&table.words, e));) {
        uint64_t told = lexicon_classes(&table.words, e, 1, classes);
        uint32_t is = (uint32_t)told;
        note_set(e->word, (unsigned)(told >> 32));
        note_ending(e->word);
        Text rest = e->word, first, second;
        if (is & IS_OPENER && text_cut(&rest, ' ', &first) && text_cut(&rest, ' ', &second) && second.len) {
            table.openers |= word_look(second);
            note_first(table.opener_first, first);
        }
        /* what is only a small word is no verb, whatever verbs.tsv says: back, still, like */
        bool is_small =
            is & (IS_ADVERB | IS_PREPOSITION | IS_SUBORDINATOR | IS_AND | IS_WH | IS_MODAL | IS_PRONOUN | IS_OBJECT);
        if (is_small && !(is & (IS_NOUN | IS_ADJECTIVE | IS_CLAIM)) && e->word.len <= LONGEST_FORM)
            form_for(e->word)->is = 0;
        if (is) add_form(e->word, is, 0);       /* else it is what its ending says */
    }
    lexicon_free(&table.verbs);         /* nothing leads into it */
}

void words_close(void) {
    lexicon_free(&table.cues);
    lexicon_free(&table.hedges);
    lexicon_free(&table.words);
    free(table.frame);
}

bool words_class(Text word, Text class) {
    const Entry *entry = lexicon_find(&table.words, word);
    return entry && lexicon_has(entry, 1, class);
}

bool word_is(const Article *article, size_t i, unsigned what) {
    return (table.set[token(article, i)->word] & what) != 0;
}

bool words_ends(Text word, Text class) {
    char last = to_lower(word.at[word.len - 1]);
    if (is_lower(last) && !(table.endings >> (last - 'a') & 1)) return false;
    char ending[LONGEST_ENDING + 1] = "-";
    for (size_t len = 2; len <= LONGEST_ENDING && len < word.len; len++) {
        memcpy(ending + 1, word.at + word.len - len, len);
        if (words_class((Text){ ending, len + 1 }, class)) return true;
    }
    return false;
}

const Frame *words_frame(size_t frame) { return frame ? &table.frame[frame] : NULL; }

static size_t find_frame(Text phrase) {
    const Entry *entry = lexicon_find(&table.cues, phrase);
    if (!entry) return 0;
    for (size_t i = table.phrases; i < table.frames; i++)
        if (text_equal(table.frame[i].word, entry->word)) return i;
    return add_frame(entry->word, takes_of(entry));
}

size_t words_phrase(const Article *article, size_t verb, size_t *last) {
    char phrase[4 * LONGEST_FORM];
    const Frame *frame = &table.frame[article->tokens.at[verb].frame];
    if (!frame->has_phrases || frame->word.len > LONGEST_FORM) return 0;
    size_t len = 0, found = 0;
    for (size_t i = verb + 1; i < article->tokens.count && i < verb + table.cues.longest_phrase; i++) {
        Text word = word_at(article, i);
        if (article->tokens.at[i].is & IS_ADVERB && text_ends(word, TEXT("ly"))) continue;  /* spoke highly of */
        /* called Monday for, spoke out Monday about */
        if (article->tokens.at[i].is & IS_TIME && (len ? found && *last + 1 == i : i == verb + 1)) continue;
        if (article->tokens.at[i].kind != TOKEN_WORD || word.len > LONGEST_FORM || len + word.len + 1 > sizeof phrase)
            break;
        if (len == 0) {
            if (!(frame->seconds & word_look(word))) break;
            memcpy(phrase, frame->word.at, len = frame->word.len);
        }
        phrase[len++] = ' ';
        memcpy(phrase + len, word.at, word.len);
        len += word.len;
        size_t known = find_frame((Text){ phrase, len });
        if (known) found = known, *last = i;
    }
    return found;
}

/* The longest entry of the table that begins at `i`; `*end` is the token behind it. NULL if there is none. */
static const Entry *phrase_of(const Article *article, const Lexicon *lexicon, size_t i, size_t to, size_t *end) {
    char phrase[4 * LONGEST_FORM];
    size_t len = 0;
    const Entry *found = NULL;
    for (size_t k = i; k < to && k < i + lexicon->longest_phrase; k++) {
        Text word = word_at(article, k);
        if (article->tokens.at[k].kind != TOKEN_WORD || len + word.len + 1 > sizeof phrase) break;
        if (len) phrase[len++] = ' ';
        memcpy(phrase + len, word.at, word.len);
        len += word.len;
        const Entry *entry = lexicon_find(lexicon, (Text){ phrase, len });
        if (entry) found = entry, *end = k + 1;
    }
    return found;
}

bool words_may_hedge(const Article *article, size_t i) {
    return may_be_first(table.hedge_first, word_at(article, i));
}

size_t words_hedge(const Article *article, size_t i, size_t to) {
    size_t end = i;
    if (i >= to || !words_may_hedge(article, i)) return i;
    const Entry *entry = phrase_of(article, &table.hedges, i, to, &end);
    return entry && !text_equal(lexicon_field(entry, 2), TEXT("after")) ? end : i;
}

bool words_open_content(const Article *article, size_t i, size_t to) {
    size_t end;
    if (is(article, i, IS_OPENER)) return !is(article, i, IS_NAME);
    bool may_open = i + 1 < to && is(article, i, IS_PREPOSITION | IS_ADVERB | IS_VERB) &&
                    table.openers & word_look(word_at(article, i + 1)) &&
                    may_be_first(table.opener_first, word_at(article, i));
    const Entry *entry = may_open ? phrase_of(article, &table.words, i, to, &end) : NULL;
    return entry && lexicon_has(entry, 1, TEXT("opens"));
}

size_t words_link(const Article *article, size_t i, size_t to) {
    size_t end = i;
    const Entry *entry = phrase_of(article, &table.words, i, to, &end);
    return entry && lexicon_has(entry, 1, TEXT("links")) ? end : i;
}

/* ---- what the neighbours rule out */

/* Is it written like a title, four words in five with a capital letter? Then capitals say nothing. */
static bool is_title_case(const Token *at, Run run) {
    size_t small = 0, capitals = 0, most = (run.to - run.from) / 5;
    for (size_t i = run.from; i < run.to && small <= most; i++) {
        if (at[i].kind != TOKEN_WORD || at[i].stop - at[i].start < 4) continue;
        if (at[i].flags & TOKEN_CAPITAL) capitals++;
        else small++;
    }
    return small + capitals >= 3 && capitals >= small * 4;
}

static bool begins_sentence(const Token *at, Run run, size_t i) {
    if (i == run.from) return true;
    const Token *before = &at[i - 1];
    if (before->kind == TOKEN_SIGN && (before->sign == '"' || before->sign == '\''))
        return !(at[i].flags & TOKEN_SPACED);
    return before->kind == TOKEN_SIGN && before->sign && memchr(":([.?!*", before->sign, 7);
}

/* The last word before `i` that is no adverb or "not"; NULL at the start of the sentence or behind a sign. */
static const Token *before(const Token *at, Run run, size_t i) {
    while (i-- > run.from)
        if (at[i].kind == TOKEN_SIGN) return NULL;
        else if (!(at[i].is & (IS_ADVERB | IS_NOT)) || (at[i].is & ~(uint32_t)(IS_ADVERB | IS_NOT))) return &at[i];
    return NULL;
}

/* "laws and rules": behind a plural no verb ends in -s. */
static bool is_second_of_pair(const Token *at, Run run, size_t i) {
    if (i < run.from + 2 || !(at[i].is & IS_VERB_S) || !(at[i - 1].is & IS_AND)) return false;
    return at[i - 2].is & IS_PLURAL && !(at[i - 2].is & (IS_VERB | IS_NAME));
}

/* "..., the release states.": a verb of speech at the sentence's end, behind a comma and a noun in the singular. */
static bool is_final_cue(const Token *at, Run run, size_t i) {
    bool is_last = i + 1 == run.to || (at[i + 1].kind == TOKEN_SIGN && at[i + 1].sign == '.' && i + 2 == run.to);
    if (!is_last || i < run.from + 3 || !at[i].frame || !(words_frame(at[i].frame)->takes & TAKES_QUOTE)) return false;
    if (!(at[i].is & IS_VERB_S) || !(at[i - 1].is & IS_NOUN) || at[i - 1].is & (IS_PLURAL | IS_NAME)) return false;
    size_t k = i - 1;
    while (k > run.from && k + 5 > i && at[k].kind == TOKEN_WORD && !(at[k].is & IS_DETERMINER)) k--;
    return k > run.from && at[k].is & IS_DETERMINER && at[k - 1].kind == TOKEN_SIGN && at[k - 1].sign == ',';
}

/* "a law opponents say will hurt": a verb that takes a clause, of which the subject stands before "opponents". */
static bool has_gap(const Token *at, Run run, size_t i) {
    return at[i].frame && at[i].is & IS_VERB_BASE && i > run.from && i + 1 < run.to && at[i - 1].is & IS_PLURAL &&
           words_frame(at[i].frame)->takes & TAKES_CLAUSE && !(at[i].is & (IS_THING | IS_CLAIM)) &&
           at[i + 1].is & (IS_MODAL | IS_BE | IS_HAVE);
}

/* "The union estimates between 20 and 30 left": behind a noun, and before a number with its hedge, a form of a verb
 * that takes a clause is the verb; not in "police reports about 20 thefts". */
static bool states_number(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at;
    if (i == run.from || !(at[i].is & IS_VERB_S) || !at[i].frame || !(at[i - 1].is & IS_NOUN)) return false;
    if (!(words_frame(at[i].frame)->takes & TAKES_CLAUSE) || !(at[i + 1].is & IS_PREPOSITION)) return false;
    bool is_topic = at[i + 1].word == W_ABOUT && at[i].is & (IS_THING | IS_CLAIM);
    return !is_topic && content_is_hedged(article, i + 1, run.to);
}

/* "in five states", "some advocates for": a word that can be a noun, where a verb would need something else behind
 * it. */
static bool is_plain_noun(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at;
    if (!(at[i].is & IS_NOUN) || !(at[i].is & (IS_VERB_S | IS_VERB_BASE))) return false;
    bool behind_to = i > run.from + 1 && at[i - 1].word == W_TO && at[i].is & IS_VERB_BASE;
    /* declined to comment */
    if (behind_to && at[i - 2].frame && words_frame(at[i - 2].frame)->takes & TAKES_TO) return false;
    if (i > run.from + 1 && at[i - 1].is & IS_NOT && at[i - 2].word == W_TO) return false;      /* to not panic */
    if (i > run.from && at[i - 1].is & IS_NUMBER) return true;
    bool has_place = i + 1 < run.to && at[i + 1].is & IS_WH && at[i + 1].is & IS_SUBORDINATOR;
    if (i > run.from && at[i].frame && at[i - 1].is & (IS_NAME | IS_PRONOUN) &&
        !(has_place && at[i - 1].flags & TOKEN_CAPS))
        return false;
    if (i > run.from && at[i - 1].is & IS_ADVERB && !(at[i - 1].is & IS_DETERMINER)) return false;
    if (is_final_cue(at, run, i)) return false;
    if (is_second_of_pair(at, run, i)) return true;
    if (i + 1 >= run.to) return true;
    const Token *next = &at[i + 1];
    if (next->kind == TOKEN_CLITIC) return true;
    if (next->kind == TOKEN_SIGN)
        return next->sign != '"' && next->sign != '\'' && next->sign != ':' && next->sign != '$';
    if (i > run.from && at[i - 1].is & (IS_MODAL | IS_PRONOUN | IS_DO | IS_WH)) return false;
    /* ..., advocates say; But advocates remain */
    bool after_comma = i > run.from && ((at[i - 1].kind == TOKEN_SIGN && at[i - 1].sign == ',') ||
                                        (i == run.from + 1 && at[i - 1].is & IS_AND));
    if (after_comma && at[i].is & IS_PLURAL && next->is & IS_VERB_BASE) return true;
    /* 362 basis points */
    bool counts = i > run.from + 1 && at[i - 1].is & IS_NOUN && at[i - 2].is & IS_NUMBER && at[i].is & IS_PLURAL;
    /* the states where */
    if (counts || (next->is & IS_WH && next->is & IS_SUBORDINATOR && at[i].is & IS_PLURAL)) return true;
    /* states likely to vote */
    bool is_described = at[i].is & IS_VERB_S && (next->is & (IS_ADJECTIVE | IS_NOUN | IS_DETERMINER)) == IS_ADJECTIVE &&
                        i + 2 < run.to && at[i + 2].word == W_TO;
    if (is_described) return true;
    if (states_number(article, run, i)) return false;
    if (has_gap(at, run, i)) return false;
    bool is_phrase = at[i].frame && words_frame(at[i].frame)->seconds & word_look(word_at(article, i + 1));
    return (next->is & (IS_AUXILIARY | IS_AND | IS_VERB_PAST)) != 0 || (next->is & IS_PREPOSITION && !is_phrase);
}

/* "they support", "voters always end", "the tax yields a profit": a word that can be a noun, behind its subject and,
 * but for a pronoun, before its object. */
static bool is_plain_verb(const Token *at, Run run, size_t i) {
    const Token *subject = before(at, run, i);
    if (!(at[i].is & IS_NOUN) || !(at[i].is & (IS_VERB_S | IS_VERB_BASE)) || !subject || at[i].flags & TOKEN_CAPITAL)
        return false;
    const uint32_t noun = IS_NOUN | IS_NAME | IS_PLURAL;
    bool is_base = (at[i].is & IS_VERB_BASE) != 0;
    if (subject->word == W_WHO) return is_base;         /* who claim it */
    if (subject->is & IS_PRONOUN) return !(subject->is & (IS_OBJECT | IS_POSSESSIVE | IS_ADVERB));
    if (!(subject->is & noun) || (is_base && !(subject->is & IS_PLURAL)) || i + 1 >= run.to) return false;
    const Token *next = &at[i + 1];
    if (next->is & IS_TIME || next->kind != TOKEN_WORD) return false;
    bool is_infinitive = i + 2 < run.to && next->word == W_TO && at[i + 2].is & IS_VERB_BASE;
    return next->is & (IS_DETERMINER | IS_POSSESSIVE | IS_OBJECT) || (is_base && is_infinitive);
}

/* "another Roe/Vale poll": a base form behind names that "a" or "another" leads is a noun. */
static bool is_named_noun(const Token *at, Run run, size_t i) {
    size_t k = i;
    if (!(at[i].is & IS_NOUN) || !(at[i].is & IS_VERB_BASE)) return false;
    while (k > run.from && (at[k - 1].flags & TOKEN_CAPITAL || (at[k - 1].kind == TOKEN_SIGN && at[k - 1].sign == '/')))
        k--;
    if (k == i || k == run.from) return false;
    return at[k - 1].word == W_A || at[k - 1].word == W_AN || at[k - 1].word == W_ANOTHER;
}

/* "Online calls for help were": behind a first word that can be no subject, what can be a noun is one. */
static bool is_first_noun(const Token *at, Run run, size_t i) {
    if (i != run.from + 1 || !(at[i].is & IS_VERB_S) || !(at[i].is & IS_NOUN) || i + 2 >= run.to) return false;
    const uint32_t first = at[run.from].is;
    bool is_no_subject = first & (IS_ADVERB | IS_ADJECTIVE) && !(first & (IS_NOUN | IS_NAME | IS_SMALL | IS_VERB));
    return is_no_subject && !(at[i + 1].flags & TOKEN_CAPITAL);
}

/* "the majority caucus has", "the old ferry told": a base form before a finite helper or a verb of speech is a noun
 * where an article leads its phrase. */
static bool is_led_noun(const Token *at, Run run, size_t i) {
    if ((at[i].is & IS_VERB) != IS_VERB_BASE || i + 1 >= run.to) return false;
    bool speaks = at[i + 1].is & IS_VERB_PAST && at[i + 1].frame;
    if (!speaks && !(at[i + 1].is & (IS_HAVE | IS_BE | IS_MODAL))) return false;
    if (at[i + 1].is & (IS_NOUN | IS_DETERMINER) || has_gap(at, run, i)) return false;
    for (size_t k = i; k-- > run.from && k + LONGEST_LED > i;) {
        if (at[k].kind != TOKEN_WORD || at[k].is & (IS_VERB | (IS_SMALL & ~(IS_DETERMINER | IS_POSSESSIVE))))
            return false;
        if (at[k].is & (IS_DETERMINER | IS_POSSESSIVE)) return k + 1 < i;
    }
    return false;
}

static void be_noun(Token *token) {
    token->is = (token->is & ~(uint32_t)IS_VERB) | IS_NOUN;
    token->frame = 0;
}

/* A capital letter within a sentence makes a name of a verb: "Post", "Will". */
static void be_name(Token *token, bool behind_name) {
    const uint32_t kept = IS_TIME | IS_PRONOUN | IS_OBJECT | IS_NOT | IS_MODAL | IS_THING | IS_LABEL;
    token->is = (token->is & IS_VERB ? token->is & kept : token->is) | IS_NAME;
    if (behind_name && token->is & (IS_NUMBER | IS_PRONOUN)) token->is = IS_NAME;       /* Channel One, Lin You */
    if (behind_name && token->is & IS_DETERMINER && token->is & IS_NOUN) token->is = IS_NAME;
    token->frame = 0;
}

/* Behind "the", "his", "big": no finite verb; a base form is a noun if it can be one. */
static void decide_in_phrase(Token *token, uint32_t was, bool is_last) {
    if (was & (IS_POSSESSIVE | IS_DETERMINER)) token->is &= ~(uint32_t)IS_VERB_PAST;
    if (token->is & (IS_VERB_BASE | IS_VERB_S) && (token->is & (IS_NOUN | IS_CLAIM) || !(was & IS_ADJECTIVE)))
        be_noun(token);
    /* "the planning for", "a warning that" */
    bool is_noun = was & (IS_POSSESSIVE | IS_DETERMINER) && (is_last || token->is & IS_CLAIM);
    is_noun = is_noun || (was & IS_ADJECTIVE && token->is & IS_CLAIM);
    if (is_noun && token->is & IS_VERB_ING) be_noun(token);
}

static void be_adjective(Token *token) {
    token->is = (token->is & ~(uint32_t)IS_VERB_PAST) | IS_ADJECTIVE;
    token->frame = 0;
}

/* A verb behind its helper, a preposition, or a determiner and an adverb. */
static void decide_by_helper(Token *token, const Token *last, const Token *helper, bool has_next) {
    bool in_phrase = helper && helper != last && helper->is & (IS_DETERMINER | IS_POSSESSIVE);
    /* another reportedly said: */
    if (in_phrase && helper->is & (IS_NOUN | IS_PLURAL) && token->frame && has_next)
        in_phrase =
            token[1].kind == TOKEN_WORD && !(token[1].is & (IS_DETERMINER | IS_PRONOUN | IS_WH | IS_SUBORDINATOR));
    if (in_phrase && token->is & IS_VERB_PARTICIPLE) {
        be_adjective(token);
    } else if (in_phrase && token->is & IS_NOUN && token->is & IS_VERB_BASE && !(helper->is & IS_PLURAL)) {
        be_noun(token);                         /* the first poll */
    } else if (helper && helper->is & (IS_HAVE | IS_BE)) {
        token->is &= ~(uint32_t)(IS_VERB_PAST | IS_VERB_BASE);
    } else if (helper && helper->is & (IS_MODAL | IS_DO)) {
        if (token->is & IS_VERB_BASE) token->is &= (uint32_t)(IS_VERB_BASE | IS_ADJECTIVE | IS_PLURAL);
    } else if (last && last->is & IS_PREPOSITION && !(last->is & IS_SUBORDINATOR)) {
        bool is_open = last->word == W_TO && token->is & IS_VERB_BASE;    /* infinitive or noun */
        bool leads_noun = has_next && token->is & IS_VERB_PARTICIPLE && token[1].kind == TOKEN_WORD &&
                          token[1].is & (IS_NOUN | IS_ADJECTIVE | IS_VERB_ING) &&
                          !(token[1].is & (IS_DETERMINER | IS_PREPOSITION));
        /* have in the past blamed him */
        if (leads_noun && last->word != W_PAST) be_adjective(token);       /* around proposed changes */
        if (!is_open && token->is & (IS_VERB_BASE | IS_VERB_S))
            token->is = (token->is & ~(uint32_t)(IS_VERB_BASE | IS_VERB_S)) | IS_NOUN;
    }
}

/* "nine arrests were", "said strikes had": a form in -s between a number or a verb of speech and a finite verb. */
static bool is_counted_noun(const Token *at, Run run, size_t i) {
    if (!(at[i].is & IS_VERB_S) || i == run.from || i + 1 >= run.to || at[i + 1].kind != TOKEN_WORD) return false;
    const Token *last = &at[i - 1];
    bool is_counted = last->is & IS_NUMBER;
    bool is_said = last->is & IS_VERB && last->frame && words_frame(last->frame)->takes & TAKES_CLAUSE;
    return (is_counted && at[i + 1].is & (IS_BE | IS_HAVE)) ||
           (is_said && at[i + 1].is & (IS_BE | IS_HAVE | IS_MODAL | IS_VERB_PAST));
}

/* "Said Roe, a clerk: ...", "Asked Ada Roe: ...": a verb of speech in front of a name, and the colon behind that. */
static bool leads_to_colon(const Token *at, Run run) {
    size_t i = run.from + 1;
    const Frame *frame = at[run.from].is & IS_VERB_PAST ? words_frame(at[run.from].frame) : NULL;
    if (!frame || !(frame->takes & TAKES_QUOTE) || i >= run.to || !(at[i].flags & TOKEN_CAPITAL)) return false;
    for (; i < run.to && i < run.from + LONGEST_LEAD; i++) {
        if (at[i].kind == TOKEN_SIGN && at[i].sign == ':') return true;
        if (at[i].kind == TOKEN_WORD && at[i].is & (IS_FINITE | IS_VERB_PAST) && !(at[i].flags & TOKEN_CAPITAL))
            return false;
    }
    return false;
}

static void decide(const Article *article, Run run, size_t i, bool title) {
    Token *at = article->tokens.at, *token = &at[i];
    const Token *last = i > run.from ? &at[i - 1] : NULL;
    bool capital = !title && token->flags & TOKEN_CAPITAL;
    bool is_subject_at = capital && capital_is_subject_name(article, run, i) && !capital_is_month(article, run, i);
    if (is_subject_at || (capital && (capital_is_acronym(at, run, i) || capital_is_given_name(article, run, i)))) {
        token->is = IS_NAME;
        token->frame = 0;
        return;
    }
    if (capital && !begins_sentence(at, run, i)) {
        be_name(token, last && last->is & IS_NAME);
        if (capital_is_month(article, run, i)) token->is = IS_TIME | IS_NOUN | IS_NAME;
        return;
    }
    if (!(token->is & IS_VERB)) return;
    if (is_counted_noun(at, run, i)) {
        be_noun(token);
        token->is |= IS_PLURAL;
        return;
    }
    if (is_named_noun(at, run, i) || is_led_noun(at, run, i) || is_first_noun(at, run, i)) {
        be_noun(token);
        return;
    }
    if (capital && capital_is_leading_name(at, run, i)) {
        be_name(token, false);
        return;
    }
    if (is_plain_verb(at, run, i)) token->is &= ~(uint32_t)(IS_NOUN | IS_PLURAL);
    bool is_subject = i + 1 < run.to && at[i + 1].is & IS_VERB_PAST && at[i + 1].frame;
    /* Says Roe: */
    bool leads =
        capital && !last && token->frame && token->is & IS_VERB_S && i + 1 < run.to && at[i + 1].flags & TOKEN_CAPITAL;
    leads |= !last && leads_to_colon(at, run);
    /* rather a name: "Bob said" */
    bool is_command = capital && !last && !leads && (token->is & (IS_VERB_BASE | IS_VERB_S) || is_subject);
    if (is_command || is_plain_noun(article, run, i)) {
        be_noun(token);
        return;
    }
    uint32_t was = last && last->kind != TOKEN_SIGN ? last->is : 0;
    bool in_phrase = was & (IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE) && !(was & (IS_VERB | IS_PRONOUN | IS_BE));
    /* "many said" */
    bool alone = was & (IS_PLURAL | IS_NOUN) && token->is & IS_VERB_PAST &&
                 !(i + 1 < run.to && at[i + 1].is & (IS_NOUN | IS_ADJECTIVE));
    bool is_last =
        i + 1 == run.to ||
        (at[i + 1].is & (IS_PREPOSITION | IS_VERB | IS_AUXILIARY) && !(at[i + 1].is & (IS_NOUN | IS_ADJECTIVE))) ||
        (at[i + 1].kind == TOKEN_SIGN && at[i + 1].sign != '"');
    /* "This accounted for" */
    alone |= last == &at[run.from] && last->word == W_THIS &&
             token->is & IS_VERB_PAST && is_last && !(token->is & (IS_NOUN | IS_ADJECTIVE));
    /* "who treated her said the" */
    alone |= was & IS_OBJECT && i > run.from + 1 && at[i - 2].is & IS_VERB_PAST && token->is & IS_VERB_PAST &&
             token->frame && i + 1 < run.to && !(at[i + 1].is & (IS_NOUN | IS_ADJECTIVE));
    if (was & IS_DETERMINER && !(token->is & (IS_NOUN | IS_ADJECTIVE)))     /* "some say", "another says" */
        alone |= was & IS_PLURAL ? token->is & IS_VERB_BASE : was & IS_NOUN && token->is & IS_VERB_S;
    if (in_phrase && !alone) decide_in_phrase(token, was, is_last);
    else decide_by_helper(token, last, before(at, run, i), i + 1 < run.to);
    if (!(token->is & IS_VERB)) token->frame = 0;
}

/* The sentence begins behind its dateline, whose words are nothing but names. */
static Run leave_dateline(Article *article, Sentence *sentence) {
    size_t from = sentence->tokens.from;
    sentence->tokens.from = dateline_end(article, sentence->tokens, sentence->paragraph);
    for (; from < sentence->tokens.from; from++) article->tokens.at[from].is = article->tokens.at[from].frame = 0;
    return sentence->tokens;
}

/* Nothing is to be decided about it, and no room behind looks for it. */
static bool is_plain(const Token *token) {
    if (token->is & (IS_VERB | IS_CLAIM | IS_THING | IS_PRONOUN) ||
        token->flags & (TOKEN_CAPITAL | TOKEN_INNER_CAPITAL))
        return false;
    return token->stop - token->start != sizeof "according" - 1;
}

/* "her will", "a must" */
static bool leads_will(const Token *last) {
    return last->is & IS_POSSESSIVE || last->word == W_A || last->word == W_THE;
}

/* A word that cues.c has to look at: a verb or noun of speech, or "according". */
static bool may_be_cue(const Article *article, const Token *token) {
    if (token->is & (IS_CLAIM | IS_THING) || token->frame) return true;
    return token->stop - token->start == sizeof "according" - 1 && to_lower(article->text.at[token->start]) == 'a';
}

void words_find(Article *article) {
    Token *at = article->tokens.at;
    forms_find(article);
    article->cue_words.count = article->capitals.count = article->pronouns.count = 0;
    for (size_t s = 0; s < article->sentence_count; s++) {
        Run run = article->sentences[s].tokens;
        bool is_first = article->paragraphs[article->sentences[s].paragraph].first_sentence == s;
        if (is_first) run = leave_dateline(article, &article->sentences[s]);
        bool title = is_title_case(at, run);
        for (size_t i = run.from; i < run.to; i++) {
            if (at[i].kind != TOKEN_WORD) continue;
            if (at[i].is & (IS_PRONOUN | IS_OBJECT | IS_POSSESSIVE | IS_MODAL)) {
                if (!(at[i].is & IS_MODAL)) pick(&article->pronouns, i);
                else if (i > run.from && leads_will(&at[i - 1])) at[i].is = IS_NOUN;
            }
            if (is_plain(&at[i])) continue;
            decide(article, run, i, title);
            if (may_be_cue(article, &at[i])) pick(&article->cue_words, i);
            if (at[i].flags & (TOKEN_CAPITAL | TOKEN_INNER_CAPITAL)) pick(&article->capitals, i);
        }
    }
}
