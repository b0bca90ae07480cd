/* cue_checks.c - what looks like a cue and is none: verbs that name, nouns, participles that describe, subjects that
 * mean nobody. */
#include "cues.h"

#define MOST_PHRASES 4        /* "briefed | on the plan | in Salem | on Monday" */

/* "one in five say", "who argue": a verb that is no noun, right behind what can be its subject. */
bool cue_is_plain_base(const Article *article, const Cue *cue) {
    if (run_empty(cue->source) || cue->source.to != cue->verb || is(article, cue->verb, IS_NOUN | IS_ADJECTIVE))
        return false;
    if (!(words_frame(cue->frame)->takes & TAKES_CLAUSE)) return false;
    size_t last = cue->source.to - 1, first = cue->source.from;
    if (is(article, last, IS_WH | IS_NUMBER)) return true;
    /* a larger say */
    bool is_singular = last == first + 1 && is_among(article, first, W_A, W_AN);
    return !is_singular && is(article, last, IS_NOUN | IS_NAME);
}

/* "a bridge called "Rose"": words in marks, or a name, stand where the object would. */
bool cue_names(const Article *article, const Cue *cue) {
    if (!(words_frame(cue->frame)->takes & TAKES_NAME) || !is(article, cue->verb, IS_VERB_PARTICIPLE) ||
        cue->words.from == 0)
        return false;
    size_t behind = cue->words.to;
    size_t noun = cue->words.from - (cue->words.from > 1 && is_comma(article, cue->words.from - 1) ? 2 : 1);
    while (noun > 0 && (is(article, noun, IS_TIME | IS_ADVERB) || is_word(article, noun, W_ONLINE)) &&
           !is(article, noun, IS_NAME))
        noun--;                                 /* advice published online today called "Rose" */
    bool has_noun = is(article, noun, IS_NOUN) && !is(article, noun, IS_NAME);
    /* dubbed the "Rose" */
    if (behind + 1 < article->tokens.count && is_among(article, behind, W_THE, W_A, W_AN)) behind++;
    return has_noun && behind < article->tokens.count && is(article, behind, IS_MARK);
}

bool cues_names(const Article *article, size_t verb) {
    Cue cue = { .words = { verb, verb + 1 }, .verb = verb, .frame = token(article, verb)->frame };
    return cue.frame && cue_names(article, &cue);
}

bool cue_begins_complement(const Article *article, size_t i, size_t to) {
    if (i >= to || is(article, i, IS_TIME)) return false;
    return token(article, i)->kind == TOKEN_NUMBER ||
           is(article, i, IS_MARK | IS_QUOTED | IS_DETERMINER | IS_NOT | IS_OPENER) || source_word(article, i);
}

/* "called the vote a gift", "called it unfair": behind the object stands what it is called; not in "called her
 * mother". */
bool cue_has_complement(const Article *article, size_t i, size_t to) {
    size_t from = i;
    bool has_noun = false;
    for (; i < to && i < from + FARTHEST_VERB; i++) {
        const Token *t = token(article, i);
        if (t->is & (IS_MARK | IS_QUOTED) || (has_noun && t->is & IS_DETERMINER) || is_sign(article, i, ':'))
            return true;
        bool is_object = t->is & IS_OBJECT && !(t->is & IS_POSSESSIVE && i + 1 < to && source_word(article, i + 1));
        if (i == from && is_object) return cue_begins_complement(article, i + 1, to);
        if (t->kind == TOKEN_SIGN || t->is & (IS_FINITE | IS_WH | IS_PRONOUN)) return false;
        if (has_noun && t->is & (IS_ADJECTIVE | IS_VERB_PARTICIPLE) && !(t->is & IS_NOUN)) return true;
        if (t->is & IS_PREPOSITION) has_noun = false;
        else has_noun |= (t->is & (IS_NOUN | IS_NAME)) != 0;
    }
    return false;
}

/* "written by the mayor", but not: said by telephone */
bool cue_is_by_somebody(const Article *article, size_t i, size_t to) {
    if (i >= to || !is_word(article, i, W_BY) || (i + 1 < to && is(article, i + 1, IS_NUMBER | IS_TIME)))
        return false;
    if (words_open_content(article, i, to)) return false;              /* by the end of May */
    return i + 1 >= to || !is(article, i + 1, IS_NOUN) ||
           is(article, i + 1, IS_NAME | IS_PLURAL | IS_DETERMINER | IS_POSSESSIVE);
}

/* "you", "there", "the" alone: outside marks they mean nobody who speaks. */
bool cue_is_nobody(const Article *article, Run source) {
    if (source.to != source.from + 1) return false;
    /* That should tell you something */
    if (is_that(article, source.from) &&
        source.from == article->sentences[article_sentence_of(article, source.from)].tokens.from)
        return true;
    return is_among(article, source.from, W_YOU, W_THERE, W_THE, W_A, W_AN, W_THIS);
}

/* said, noted: who it is that was said something to is never its subject. */
static bool only_says(const Article *article, size_t i) {
    const Frame *frame = words_frame(token(article, i)->frame);
    return frame && frame->takes & TAKES_QUOTE && frame->takes & TAKES_CLAUSE &&
           !(frame->takes & (TAKES_LISTENER | TAKES_PASSES));
}

/* "Two people briefed on the plan said": a participle behind its noun, and the clause's own verb further on. */
bool cue_is_reduced(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->words.to;
    if (!is(article, cue->verb, IS_VERB_PARTICIPLE) || only_says(article, cue->verb) || i + 2 >= to ||
        !is(article, i, IS_PREPOSITION) || is(article, i, IS_SUBORDINATOR) || is(article, i + 1, IS_TIME))
        return false;
    size_t end = i;
    for (int phrases = 0; phrases < MOST_PHRASES && end + 2 < to && is(article, end, IS_PREPOSITION); phrases++) {
        /* on Monday, but: on last weekend's call */
        size_t time = end + 1;
        while (time < to && is(article, time, IS_TIME)) time++;
        bool is_when = time > end + 1 && !(time < to && token(article, time)->kind == TOKEN_CLITIC);
        size_t next = is_when ? end + 2 : source_phrase_end(article, end + 1, to);
        if (next <= end + 1) return false;
        for (end = next; end + 1 < to && is(article, end, IS_TIME | IS_ADVERB | IS_HAVE) && !is(article, end, IS_NAME);)
            end++;
    }
    return end + 1 < to && is(article, end, IS_VERB_PAST | IS_VERB_S) && content_is_cue_verb(article, end) &&
           !is(article, end, IS_NOUN | IS_NAME | IS_ADJECTIVE);
}

/* "said in a statement sent to the press that": what stands behind a verb and a preposition is no subject, and what
 * looks like its verb is a participle. */
bool cue_is_inner(const Article *article, Run sentence, const Cue *cue) {
    size_t i = cue->source.from;
    /* in its campaign pledges */
    bool is_noun =
        is(article, cue->verb, IS_VERB_S) && (is(article, cue->verb, IS_NOUN) || is(article, i, IS_POSSESSIVE));
    if (!(is_noun || is(article, cue->verb, IS_VERB_PARTICIPLE)) || cue->source.to != cue->verb) return false;
    bool leads_away = cue->words.to < sentence.to && is(article, cue->words.to, IS_PREPOSITION);
    for (size_t k = i + 1; leads_away && !is_noun && k + 1 < cue->source.to; k++)
        if (only_says(article, k) && is(article, k, IS_VERB_PAST) && is(article, k + 1, IS_PREPOSITION)) return true;
    if (i < sentence.from + 2) return false;
    if (is(article, i - 1, IS_BE) && !is_noun) return true;     /* there were nine cases reported */
    bool is_object = is(article, i - 1, IS_PREPOSITION) && !is(article, i - 1, IS_SUBORDINATOR | IS_NAME);
    return is_object && is(article, i - 2, IS_VERB);
}

/* "parliamentary reports": behind an adjective without a noun a word that may be a noun is one; not in "the poor
 * say". */
bool cue_ends_in_adjective(const Article *article, Run source, size_t verb) {
    if (run_empty(source) || source.to != verb || !is(article, verb, IS_NOUN)) return false;
    size_t last = source.to - 1;
    bool is_adjective = is(article, last, IS_ADJECTIVE) &&
                        !is(article, last, IS_NOUN | IS_NAME | IS_PRONOUN | IS_DETERMINER | IS_NUMBER | IS_PLURAL);
    return is_adjective && !is(article, source.from, IS_DETERMINER);
}

/* "Neither the mill nor the weir": one phrase that names two, of whom none is meant. */
static bool has_nor(const Article *article, Run source) {
    for (size_t i = source.from; i < source.to; i++) {
        if (is_word(article, i, W_NOR)) return true;
    }
    return false;
}

/* "no lawmaker objected": nobody says it. */
bool cue_is_none(const Article *article, Run source) {
    bool is_number = source.from + 1 < source.to && token(article, source.from + 1)->kind == TOKEN_NUMBER;
    if (is_word(article, source.from, W_NO)) return !is_number;
    if (is_word(article, source.from, W_NEITHER)) return has_nor(article, source);
    return is_among(article, source.from, W_NONE, W_NOBODY);
}

/* Ends the phrase before the relative at `wh` something written: "a complaint with the court that accuses"? */
static bool is_behind_written(const Article *article, size_t wh) {
    for (size_t i = wh; i-- > 0 && wh - i < FARTHEST_VERB;) {
        if (is(article, i, IS_THING) && !is(article, i, IS_NAME)) return true;
        bool is_phrase = source_word(article, i) || is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE);
        if (!is_phrase) return false;
    }
    return false;
}

/* "a group that campaigns for bears": what it always does tells which one it is, and nobody is quoted. */
bool cue_is_trait(const Article *article, const Cue *cue, uint32_t helper) {
    unsigned takes = words_frame(cue->frame)->takes;
    return cue->is_relative && !helper && is(article, cue->verb, IS_VERB_S | IS_VERB_BASE) && takes & TAKES_OBJECT &&
           !(takes & (TAKES_QUOTE | TAKES_CLAUSE)) && !is_comma(article, cue->source.from - 1) &&
           !is_behind_written(article, cue->source.from);
}

/* claim, claims */
static bool is_said(const Article *article, size_t i) {
    Text word = word_at(article, i);
    if (is(article, i, IS_CLAIM | IS_THING) || word_is(article, i, OF_DEED)) return true;
    if (!is(article, i, IS_PLURAL) || word.len < 4) return false;
    word.len--;
    return words_class(word, TEXT("deed"));
}

/* "repeated the test", "repeat it": what is done once more; not "repeated the claim". */
bool cue_does_again(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->words.to;
    if (!(words_frame(cue->frame)->takes & TAKES_SAID) || i >= to) return false;
    if (is(article, i, IS_OBJECT)) return true;
    bool is_phrase = phrase_is_determiner(article, i) || source_word(article, i);
    if (!is_phrase || is_that(article, i)) return false;
    size_t end = source_phrase_end(article, i, to);
    if (end < to && is(article, end, IS_FINITE)) return false;          /* repeated the buoy was lost */
    for (size_t k = i; k < end && !(k > i && is(article, k, IS_PREPOSITION)); k++)
        if (is_said(article, k) || is(article, k, IS_MARK)) return false;
    return true;
}

/* "responded to a fire", "to reports of shots", "claimed the title": who is called for help answers nobody, and who
 * wins says nothing by it. */
bool cue_is_deed(const Article *article, const Cue *cue, size_t to) {
    unsigned takes = words_frame(cue->frame)->takes, class = takes & TAKES_ALARM ? OF_ALARM : OF_PRIZE;
    size_t i = cue->words.to;
    if (!(takes & (TAKES_ALARM | TAKES_PRIZE)) || i >= to) return false;
    while (i + 1 < to && is(article, i, IS_ADVERB)) i++;       /* claimed first prize */
    size_t end = source_phrase_end(article, i, to);
    if (end < to && takes & TAKES_CLAUSE && is(article, end, IS_FINITE) && !is(article, end, IS_NOUN)) return false;
    for (; i < end && !is(article, i, IS_PREPOSITION); i++)
        if (word_is(article, i, class)) return true;
    return false;
}

/* "a few of my wood | projects that", "the ability to fine | campaigns", "computer | chips in": a word that may be a
 * noun, behind what does not go with it as its subject. */
bool cue_is_noun(const Article *article, const Cue *cue, bool in_headline) {
    Run source = cue->source;
    if (run_empty(source) || source.to != cue->verb || cue->words.from != cue->verb) return false;
    if (!is(article, cue->verb, IS_NOUN) || !is(article, cue->verb, IS_VERB_S | IS_VERB_BASE)) return false;
    size_t last = source.to - 1, first = source.from;
    while (first < last && is(article, first, IS_DETERMINER) && !is(article, first, IS_PLURAL | IS_NUMBER)) first++;
    const unsigned speaks = KNOWN_ORGANISATION | KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_TITLE;
    bool is_common = token(article, last)->kind == TOKEN_WORD && is(article, last, IS_NOUN) &&
                     !(token(article, last)->flags & TOKEN_CAPITAL) &&
                     !is(article, last, IS_NAME | IS_PLURAL | IS_PRONOUN | IS_NUMBER | IS_TIME) &&
                     !(known_word(word_at(article, last))->is & speaks);
    if (last > source.from && is_to(article, last - 1) && is(article, last, IS_VERB_BASE | IS_ADJECTIVE)) return true;
    /* gives the union | details of its plans */
    size_t verb = source.from;
    bool is_given = verb > 0 && is(article, verb - 1, IS_VERB_S | IS_VERB_PAST) && !token(article, verb - 1)->frame &&
                    !is(article, verb - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_AUXILIARY);
    if (is_given && phrase_is_determiner(article, source.from)) return true;
    bool are_many = is(article, first, IS_PLURAL | IS_NUMBER) && !is_word(article, first, W_ONE) && first < last;
    if (are_many && is_common && is(article, cue->verb, IS_VERB_S)) return true;
    return !in_headline && is_common && last == source.from;
}

/* "asserts himself", "explained herself": nothing is told but of whom. */
bool cue_is_of_self(const Article *article, const Cue *cue, size_t to) {
    unsigned takes = words_frame(cue->frame)->takes;
    size_t i = cue->words.to;
    return i < to && word_is(article, i, OF_REFL) && takes & (TAKES_CLAUSE | TAKES_OBJECT) &&
           !(takes & (TAKES_LISTENER | TAKES_NAME | TAKES_PASSES | TAKES_TO)) &&
           !(i + 1 < to && (is(article, i + 1, IS_MARK | IS_DETERMINER | IS_FINITE) || is_word(article, i + 1, W_AS)));
}

/* "the last time Roe said no was in May": a clause that tells when. */
bool cue_is_when(const Article *article, const Cue *cue) {
    size_t i = cue->source.from, to = cue->source.to;
    if (i < to && is_word(article, i, W_THE)) i++;
    for (size_t k = i; k < to && k < i + 3; k++)
        if (is_word(article, k, W_TIME))
            return k > i && k + 1 < to && token(article, k + 1)->kind == TOKEN_WORD &&
                   (is(article, k + 1, IS_NAME | IS_DETERMINER | IS_PRONOUN | IS_POSSESSIVE));
    return false;
}

/* "recalled more than 2,000 cars", not: recalled two cars were late */
bool cue_counts_items(const Article *article, const Cue *cue, size_t to) {
    size_t i = cue->words.to, number = i < to ? words_hedge(article, i, to) : i;
    if (number > i && number < to) i = number;
    /* 120K */
    bool is_amount = content_is_amount(article, i, to) || (i < to && is_digit(word_at(article, i).at[0]));
    if (!is_amount) return false;
    size_t end = source_phrase_end(article, i, to);
    while (end < to && is(article, end, IS_ADVERB)) end++;
    return end >= to || !is(article, end, IS_FINITE | IS_VERB_PAST) || token(article, end)->kind == TOKEN_SIGN;
}

/* "who asked not to be named", "declined to be identified": no content, but how somebody is told of. */
bool cue_hides(const Article *article, size_t i, size_t to) {
    if (i < to && is(article, i, IS_NOT)) i++;
    if (i + 2 >= to || !is_to(article, i) || !is_word(article, i + 1, W_BE)) return false;
    return is_among(article, i + 2, W_NAMED, W_IDENTIFIED, W_QUOTED);
}

/* Has the head of the noun phrase that class of words.tsv: "the jury", "a poll of rowers", "a batch of records"? */
static bool is_headed(const Article *article, Run source, unsigned class) {
    for (size_t i = source.from; i < source.to; i++) {
        bool ends = i > source.from && is(article, i, IS_PREPOSITION | IS_WH) && !is_word(article, i, W_OF);
        if (ends) return false;
        if (word_is(article, i, class) && (i + 1 == source.to || !source_word(article, i + 1)))
            return true;
    }
    return false;
}

bool cue_sits(const Article *article, Run source) { return is_headed(article, source, OF_COURT); }

bool cue_shows(const Article *article, Run source) {
    return is_headed(article, source, OF_RESEARCH) || is_headed(article, source, OF_RECORD);
}
