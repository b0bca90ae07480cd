/* capitals.c - words that are small or a date elsewhere, and names where they are written so: US, May, Per, Jan. */
#include "quotes.h"

#define LONGEST_LOOK 100     /* tokens that are searched for a small letter */
#define LONGEST_ACRONYM 3    /* bytes of a small word that is one in capitals */

/* Is the sentence written with capitals only, as far as it is looked at? Then they say nothing. */
static bool is_shouted(const Token *at, Run run) {
    for (size_t i = run.from; i < run.to && i < run.from + LONGEST_LOOK; i++)
        if (at[i].kind == TOKEN_WORD && !(at[i].flags & TOKEN_CAPITAL)) return false;
    return true;
}

/* "US", "WHO", "IT": a small word in capitals is a name; so is "PM", but not in "5 PM". */
bool capital_is_acronym(const Token *at, Run run, size_t i) {
    const Token *t = &at[i];
    if (!(t->flags & TOKEN_CAPS) || t->stop - t->start > LONGEST_ACRONYM) return false;
    bool is_clock = i > run.from && (at[i - 1].kind == TOKEN_NUMBER || at[i - 1].is & IS_TIME);
    if (t->is & IS_TIME ? is_clock : !(t->is & (IS_PRONOUN | IS_OBJECT | IS_WH))) return false;
    return !is_shouted(at, run);
}

/* "April said", "March told them": a month or day that speaks at the head of a sentence. */
static bool is_time_that_speaks(const Token *at, Run run, size_t i) {
    if (i != run.from || i + 1 >= run.to || !(at[i].flags & TOKEN_CAPITAL)) return false;
    const Frame *frame = at[i + 1].is & (IS_VERB_PAST | IS_VERB_S) ? words_frame(at[i + 1].frame) : NULL;
    return frame && frame->takes & TAKES_QUOTE && frame->takes & TAKES_CLAUSE;
}

/* A given name at the head of a sentence that is also an auxiliary: "May told", "Will has said", but not "May have". */
bool capital_is_subject_name(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at;
    if (at[i].is & IS_TIME && is_time_that_speaks(at, run, i)) return true;
    if (!(at[i].is & IS_MODAL) || at[i].flags & TOKEN_CAPS) return false;
    size_t k = i + 1;
    while (k < run.to && at[k].is & IS_ADVERB && !(at[k].is & IS_VERB)) k++;
    if (k >= run.to || at[k].kind != TOKEN_WORD || at[k].is & (IS_VERB_BASE | IS_NAME | IS_PRONOUN)) return false;
    bool is_infinitive = is_among(article, k, W_HAVE, W_BE);
    bool is_finite = at[k].is & (IS_VERB_PAST | IS_VERB_S) || (at[k].is & (IS_HAVE | IS_BE) && !is_infinitive);
    return is_finite && known_word(token_text(article->text, at[i]))->is & KNOWN_GIVEN;
}

/* "Downing Street said", "Sterling Bank has": at the head of a sentence capitals that are the subject of a verb. */
bool capital_is_leading_name(const Token *at, Run run, size_t i) {
    size_t k = i + 1;
    if (i != run.from || !(at[i].is & IS_VERB_ING)) return false;
    while (k < run.to && k <= i + 3 && at[k].kind == TOKEN_WORD && at[k].flags & TOKEN_CAPITAL) k++;
    return k > i + 1 && k < run.to && at[k].kind == TOKEN_WORD && at[k].is & (IS_FINITE | IS_VERB_PAST) &&
           !(at[k].is & (IS_NOUN | IS_ADJECTIVE | IS_ADVERB));
}

/* "in May", "last May", "late May", "May 5", but not "Nora May" */
bool capital_is_month(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at;
    if (!is_word(article, i, W_MAY)) return false;
    if (i + 1 < run.to && at[i + 1].kind == TOKEN_NUMBER) return true;
    if (i > run.from && is_among(article, i - 1, W_LATE, W_EARLY)) return true;
    return i > run.from && (at[i - 1].kind == TOKEN_NUMBER || at[i - 1].is & (IS_TIME | IS_DETERMINER) ||
                            (at[i - 1].is & IS_PREPOSITION && !is_to(article, i - 1)));
}

/* A given name that is also a preposition or a month: "Per Moen", "Jan Moen". */
bool capital_is_given_name(const Article *article, Run run, size_t i) {
    const Token *at = article->tokens.at;
    if (!(at[i].is & (IS_PREPOSITION | IS_TIME)) || i + 1 >= run.to || at[i + 1].kind != TOKEN_WORD ||
        !(at[i + 1].flags & TOKEN_CAPITAL) || at[i + 1].is & IS_TIME)
        return false;
    /* in June Roe said; June Roe said */
    bool is_month = at[i].is & IS_TIME && i > run.from && at[i - 1].kind == TOKEN_WORD &&
                    (at[i - 1].is & (IS_DETERMINER | IS_ADJECTIVE | IS_SUBORDINATOR) ||
                     is_word(article, i - 1, W_IN));
    return !is_month && (known_word(token_text(article->text, at[i]))->is & KNOWN_GIVEN) != 0;
}
