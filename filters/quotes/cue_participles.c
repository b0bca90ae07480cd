/* cue_participles.c - "..., adding that", "voters saying", "a letter demanding": whose participle it is. */
#include "cues.h"

#define FARTHEST_WITH 16     /* tokens between "with" and the participle that tells what the name behind it says */
#define LONGEST_PLACE 4      /* tokens of "on Chirper" behind "posted" */

/* "by saying", "after telling", "before adding" */
static bool takes_gerund(const Article *article, size_t i) {
    return is_among(article, i, W_BY, W_WHILE) || (is(article, i, IS_PREPOSITION) && is(article, i, IS_SUBORDINATOR));
}

/* Is the cue before it one of the same sentence and form? */
static bool follows(const Article *article, const Cue *cue, CueForm form) {
    const Cue *last = article->cue_count ? &article->cues[article->cue_count - 1] : NULL;
    return last && last->sentence == cue->sentence && last->form == form;
}

/* "Police were called after": does the verb behind the subject tell what was done to it? */
static bool is_done_to(const Article *article, Run subject, size_t to) {
    if (run_empty(subject)) return false;
    size_t i = subject.to;
    bool has_be = false;
    for (; i < to && is(article, i, IS_AUXILIARY | IS_ADVERB | IS_NOT) && !is(article, i, IS_NAME); i++)
        has_be |= is(article, i, IS_BE);
    return has_be && i < to && is(article, i, IS_VERB_PARTICIPLE) &&
           !(token(article, i)->frame && words_frame(token(article, i)->frame)->takes & TAKES_PASSES);
}

/* "an open letter", "a petition to the council": is what the phrase names something written? */
static bool heads_with_thing(const Article *article, size_t from, size_t to) {
    size_t head = from;
    while (head + 1 < to && !is(article, head + 1, IS_PREPOSITION)) head++;
    return is(article, head, IS_THING) || is(article, to - 1, IS_THING);
}

/* "signed the document confirming that": the verb right before the phrase at `start` makes nothing that says so. */
static bool takes_only(const Article *article, Run sentence, size_t start) {
    size_t verb = start;
    while (verb > sentence.from && is(article, verb - 1, IS_DETERMINER | IS_POSSESSIVE | IS_ADVERB)) verb--;
    return verb > sentence.from && word_is(article, verb - 1, OF_TAKES);
}

/* "with 30 percent saying", "voters saying": the noun phrase right before the participle; empty if there is none. */
static Run source_of_reduced(const Article *article, const Cue *cue, Run sentence, size_t start) {
    /* a statement late on Friday saying */
    size_t whole = start;
    while (start > sentence.from + 2 && is(article, start - 1, IS_TIME))
        start -= is(article, start - 2, IS_PREPOSITION) ? 2 : 1;
    while (start < whole && start > sentence.from + 2 && is(article, start - 1, IS_ADVERB)) start--;
    size_t last = start - 1, takes = words_frame(cue->frame)->takes,
           start_of_phrase = source_phrase_start(article, sentence.from, start);
    /* disliked | her saying that */
    bool is_owned = token(article, last)->kind == TOKEN_WORD && is(article, last, IS_POSSESSIVE) &&
                    takes & TAKES_CLAUSE && cue->words.to < sentence.to && is_that(article, cue->words.to);
    if (is_owned) return (Run){ last, start };
    /* to staff */
    bool is_noun = is(article, last, IS_NOUN) && !is(article, last, IS_TIME) && last > sentence.from &&
                   (is(article, last - 1, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE) ||
                    (is(article, last, IS_THING) && phrase_is_determiner(article, start_of_phrase)));
    if (!is(article, last, IS_NOUN | IS_NAME | IS_PLURAL | IS_NUMBER) ||
        (is(article, last, IS_TIME | IS_VERB | IS_ADJECTIVE) && !is_noun))
        return (Run){ 0 };
    size_t behind = cue->words.to;
    for (size_t i = last; i > start_of_phrase; i--)
        if (is_word(article, i - 1, W_WITH)) start_of_phrase = i;
    bool has_with = start_of_phrase > sentence.from && is_word(article, start_of_phrase - 1, W_WITH);
    /* a letter demanding */
    bool is_written = (takes & TAKES_CLAUSE ? heads_with_thing(article, start_of_phrase, start)
                                            : is(article, last, IS_THING)) && behind < sentence.to &&
                      (token(article, behind)->kind != TOKEN_SIGN || is(article, behind, IS_MARK));
    bool has_clause = is_written || (takes & TAKES_CLAUSE && behind < sentence.to &&
                                     (is_word(article, behind, W_THAT) || !(takes & TAKES_OBJECT)));
    if (is(article, cue->verb, IS_NOUN) || (!has_with && !has_clause)) return (Run){ 0 };
    /* holding a sign saying "..." */
    bool leads_to_marks = behind < sentence.to && is(article, behind, IS_MARK);
    if ((is_written || leads_to_marks) && takes_only(article, sentence, start_of_phrase))
        return (Run){ start_of_phrase, start };
    if (behind < sentence.to && token(article, behind)->kind == TOKEN_SIGN && !has_with)
        return cue_shared_source(article, cue->sentence, start);
    for (size_t i = start_of_phrase; i < start && !has_with; i++)
        if (is(article, i, IS_THING)) {         /* "issued a statement saying" */
            Run subject = cue_clause_subject(article, sentence, start);
            bool is_behind = start_of_phrase > sentence.from &&
                             is(article, start_of_phrase - 1, IS_PREPOSITION | IS_VERB_ING);
            /* were called after a report warning of; after a study suggesting that, ... */
            bool is_finding = run_empty(subject) && word_is(article, i, OF_RESEARCH);
            if (is_behind && (is_finding || is_done_to(article, subject, i))) break;
            return run_empty(subject) ? cue_shared_source(article, cue->sentence, start) : subject;
        }
    return (Run){ start_of_phrase, start };
}

/* Does a verb of speech in the past follow, with no comma or mark before it? */
static bool finite_cue_follows(const Article *article, size_t from, size_t to) {
    for (size_t i = from; i < to && token(article, i)->kind != TOKEN_SIGN; i++)
        if (token(article, i)->frame && is(article, i, IS_VERB_PAST | IS_VERB_S) &&
            words_frame(token(article, i)->frame)->takes & TAKES_QUOTE)
            return true;
    return false;
}

/* "..., with its envoy, Ada Roe, warning that": the name and what stands beside it, behind "with"; empty if there is
 * none. */
static Run source_behind_with(const Article *article, Run sentence, size_t start) {
    size_t comma = start - 1;
    bool has_name = false;
    if (!is_comma(article, comma)) return (Run){ 0 };
    for (size_t i = comma; i > sentence.from + 1 && i + FARTHEST_WITH > comma; i--) {
        const uint32_t ends = IS_QUOTED | (IS_FINITE & ~(uint32_t)IS_VERB_PAST);
        if (is(article, i - 1, ends) && !is(article, i - 1, IS_NAME)) break;
        if (is_word(article, i - 1, W_WITH))
            return has_name && is_comma(article, i - 2) ? (Run){ i, comma } : (Run){ 0 };
        has_name |= is(article, i - 1, IS_NAME);
    }
    return (Run){ 0 };
}

/* "posted on Chirper | accusing": nothing but the place stands between the verb and the participle at `start`. */
static bool is_where_posted(const Article *article, size_t start) {
    const Cue *last = &article->cues[article->cue_count - 1];
    if (start == last->words.to || start > last->words.to + LONGEST_PLACE) return false;
    for (size_t i = last->words.to; i < start; i++)
        if (!is(article, i, IS_NAME | IS_PREPOSITION) || is(article, i, IS_SUBORDINATOR)) return false;
    return is(article, start - 1, IS_NAME);
}

/* "..., adding", "by saying" */
void cue_add_participle(Article *article, Cue cue) {
    Run sentence = article->sentences[cue.sentence].tokens;
    size_t start = cue.words.from;
    cue.form = CUE_PARTICIPLE;
    cue.shares_source = true;
    if (words_frame(cue.frame)->takes & (TAKES_FINITE | TAKES_COURT)) return;
    if (start == sentence.from || (start == sentence.from + 1 && takes_gerund(article, sentence.from))) {
        cue.source = cue_source_after_comma(article, cue.verb, sentence.to);
        /* Speaking of the fall Roe said */
        if (!run_empty(cue.source) || !finite_cue_follows(article, cue.words.to, sentence.to)) cues_add(article, cue);
        return;
    }
    bool joins = is(article, start - 1, IS_AND) && follows(article, &cue, CUE_PARTICIPLE);
    bool is_apart =
        is_comma(article, start - 1) || is_sign(article, start - 1, '-') || is(article, start - 1, IS_MARK | IS_QUOTED);
    /* responded saying */
    bool behind_cue = token(article, start - 1)->frame && is(article, start - 1, IS_VERB_PAST | IS_VERB_PARTICIPLE) &&
                      follows(article, &cue, CUE_FINITE);
    behind_cue = behind_cue || (follows(article, &cue, CUE_FINITE) && is_where_posted(article, start));
    if (!joins && !is_apart && !behind_cue && !takes_gerund(article, start - 1)) {
        cue.source = source_of_reduced(article, &cue, sentence, start);
        if (run_empty(cue.source)) return;
        cue.shares_source = false;
        cues_add(article, cue);
        return;
    }
    cue.source = source_behind_with(article, sentence, start);
    if (!run_empty(cue.source)) {
        cue.shares_source = false;
        cues_add(article, cue);
        return;
    }
    if (is_word(article, start - 1, W_BY)) cue.words.from--;
    bool is_gerund = !is_apart && !joins && !behind_cue;
    cue.source = is_gerund ? cue_subject_before(article, sentence, start) : cue_nearest_subject(article, &cue, start);
    if (run_empty(cue.source)) cue.source = cue_shared_source(article, cue.sentence, start);
    bool is_claim = !run_empty(cue.source) && is(article, cue.source.to - 1, IS_CLAIM) &&
                    !is(article, cue.source.to - 1, IS_NAME | IS_THING);
    if (is_claim && is_done_to(article, cue.source, start)) return;     /* The claim was met with doubt, questioning */
    cues_add(article, cue);
}
