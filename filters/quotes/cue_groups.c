/* cue_groups.c - the verb group of a cue: its auxiliaries, the verb that leads to it, whose infinitive it is. */
#include "cues.h"

#define LONGEST_ERRAND 9    /* tokens from a verb to the "to" of its purpose */

static bool is_helper(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_CLITIC) return (t->is & IS_AUXILIARY) != 0;
    if (t->kind != TOKEN_WORD || !(t->is & (IS_ADVERB | IS_NOT | IS_AUXILIARY))) return false;
    return !(t->is & (IS_NAME | IS_PRONOUN | IS_DETERMINER | IS_PREPOSITION | IS_WH));
}

/* "have in the past said", "has in turn said": where the time or manner between the auxiliary and `i` begins; `i`
 * if there is none. */
static size_t before_time_inside(const Article *article, Run sentence, size_t i) {
    if (i < sentence.from + 3) return i;
    /* in recent weeks, in the past, in 2019, since then */
    bool is_time = is(article, i - 1, IS_TIME) || is_word(article, i - 1, W_PAST) ||
                   token(article, i - 1)->kind == TOKEN_NUMBER ||
                   (is(article, i - 1, IS_ADVERB) && is_word(article, i - 2, W_SINCE));
    /* has | in turn | accused */
    bool is_manner = is(article, i - 1, IS_NOUN) && !is(article, i - 1, IS_NAME | IS_PLURAL);
    if (is_word(article, i - 1, W_SINCE) && is(article, i - 2, IS_HAVE)) return i - 1;      /* has since said */
    if (!is_time && !is_manner) return i;
    size_t k = i - 1;
    while (k > sentence.from && is(article, k - 1, IS_DETERMINER | IS_ADJECTIVE | IS_POSSESSIVE) &&
           !is(article, k - 1, IS_PREPOSITION))
        k--;
    size_t helper = k > sentence.from + 1 ? k - 2 : k;
    while (helper > sentence.from && is(article, helper, IS_ADVERB) && !is(article, helper, IS_AUXILIARY)) helper--;
    bool stands_inside = k > sentence.from + 1 && is(article, k - 1, IS_PREPOSITION) &&
                         is(article, helper, is_time ? IS_AUXILIARY : IS_HAVE | IS_MODAL) &&
                         token(article, helper)->kind == TOKEN_WORD;
    return stands_inside ? k - 1 : i;
}

size_t cue_group_start(const Article *article, Run sentence, size_t verb) {
    size_t i = verb;
    while (i > sentence.from && !is(article, i - 1, IS_QUOTED)) {
        bool is_all = i > sentence.from + 1 && is(article, i - 1, IS_DETERMINER) && is(article, i - 1, IS_PLURAL) &&
                      is(article, i - 2, IS_HAVE | IS_BE);
        size_t aside = before_time_inside(article, sentence, i);
        if (aside < i) {
            i = aside;
            continue;
        }
        bool is_particle = i > sentence.from + 1 && is(article, i - 1, IS_ADVERB) && is(article, i - 2, IS_VERB_PAST) &&
                           !is(article, i - 2, IS_AUXILIARY | IS_ADJECTIVE | IS_NOUN | IS_NAME);
        if (is_particle) break;                 /* "when the fire broke out" */
        if (!is_all && !is_helper(article, i - 1)) break;     /* "have all said" */
        i--;
    }
    bool is_neither =
        i > sentence.from + 1 && is(article, i - 1, IS_DETERMINER) && is_word(article, i - 1, W_NEITHER);
    return is_neither ? i - 1 : i;
}

bool cue_group_has(const Article *article, size_t from, size_t to, uint32_t what) {
    for (size_t i = from; i < to; i++)
        if (is(article, i, what)) return true;
    return false;
}

/* The last auxiliary before the verb. */
uint32_t cue_helper(const Article *article, size_t start, size_t verb) {
    for (size_t i = verb; i-- > start;)
        if (is(article, i, IS_AUXILIARY)) return token(article, i)->is & IS_AUXILIARY;
    return 0;
}

/* "went on to say", "refused to say": the verb before "to" at `i`, or NONE. */
size_t cue_verb_before_to(const Article *article, Run sentence, size_t i) {
    size_t last;
    for (size_t k = i; k-- > sentence.from && k + 3 > i;) {
        if (!token(article, k)->frame) continue;
        size_t phrase = words_phrase(article, k, &last), frame = phrase ? phrase : token(article, k)->frame;
        return words_frame(frame)->takes & TAKES_LEADS ? k : NONE;
    }
    return NONE;
}

/* "took to the air to say", "was quick to say": the verb whose subject does what the infinitive with its "to" at `i`
 * says, for that is what it was for; NONE if it is none, or does not come to pass. */
size_t cue_verb_of_errand(const Article *article, Run sentence, size_t i) {
    bool is_errand = i > sentence.from && word_is(article, i - 1, OF_ERRAND);
    for (size_t k = i; k-- > sentence.from && k + LONGEST_ERRAND > i;) {
        if (token(article, k)->kind == TOKEN_SIGN || is(article, k, IS_WH | IS_SUBORDINATOR | IS_MODAL | IS_NOT)) break;
        bool has_other = k + 1 < i && is_to(article, k) && is(article, k + 1, IS_VERB_BASE);
        if (has_other) return NONE;             /* took steps to force the yards to say */
        if (!is(article, k, IS_BE | IS_VERB_PAST | IS_VERB_S | IS_VERB_PARTICIPLE)) continue;
        size_t start = cue_group_start(article, sentence, k);
        bool has_done = is(article, k, IS_VERB_PARTICIPLE) && cue_helper(article, start, k) & IS_HAVE;
        if (!is(article, k, IS_BE | IS_VERB_PAST | IS_VERB_S) && !has_done) continue;
        if (!is(article, k, IS_BE)) is_errand = word_is(article, k, OF_ERRAND);
        return is_errand && !cue_group_has(article, start, k, IS_MODAL | IS_NOT) ? k : NONE;
    }
    return NONE;
}

/* Does the infinitive behind the verb hold what is said: refused to say that? Then it is the cue. */
bool cue_leads_on(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_to(article, i) || !token(article, i + 1)->frame) return false;
    const Frame *frame = words_frame(token(article, i + 1)->frame);
    bool is_clause = is(article, i + 2, IS_WH) || is_among(article, i + 2, W_THAT, W_IF, W_WHETHER);
    return is_clause && frame->takes & (TAKES_CLAUSE | TAKES_WH);
}
