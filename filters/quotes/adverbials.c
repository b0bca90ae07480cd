/* adverbials.c - what stands between a cue and what is said: listeners, times, places and means, which are skipped; and
 * what looks like them but opens what is said: "at least 20", "by May", "without rain".
 */
#include "quotes.h"

#define LONGEST_INSERT 16   /* tokens between the commas behind a name */
#define LONGEST_HEDGED 10   /* tokens of a number with its hedges */
#define SHORT_HEDGE 3       /* words of "more than once" */
#define MOST_HEDGES 3       /* before a number: "only about half" */
#define LONGEST_LOOK 200    /* tokens that are searched for the verb of a clause, or skipped as adverbials */

/* "$20", "£20" */
bool content_is_sum(const Article *article, size_t i) {
    const Token *t = token(article, i);
    bool is_currency = t->kind == TOKEN_SIGN && (t->sign == '$' || !t->sign);
    return is_currency && i + 1 < article->tokens.count && token(article, i + 1)->kind == TOKEN_NUMBER &&
           !(token(article, i + 1)->flags & TOKEN_SPACED);
}

/* a number of times, an interview with Radio 24, at least twice */
static bool ends_phrase(const Article *article, size_t i, size_t from) {
    if (is(article, i, IS_NOUN | IS_VERB_ING | IS_NAME) || token(article, i)->kind == TOKEN_NUMBER) return true;
    return is(article, i, IS_ADVERB) && i < from + SHORT_HEDGE;
}

/* The next comma, mark or other sign from `i` on, or "that" behind a noun; or `to`. */
static size_t next_sign(const Article *article, size_t i, size_t to) {
    size_t from = i;
    while (i < to && token(article, i)->kind != TOKEN_SIGN &&
           !(i > from + 1 && is_that(article, i) && ends_phrase(article, i - 1, from)))
        i++;
    return i;
}

/* ---- what opens a content without "that" */

/* A number, a sum, a share: 20, $20, half, a dozen, one in three. */
bool content_is_amount(const Article *article, size_t i, size_t to) {
    if (i >= to) return false;
    if (token(article, i)->kind == TOKEN_NUMBER) return true;
    if (token(article, i)->kind == TOKEN_SIGN) return content_is_sum(article, i);
    if (is(article, i, IS_NUMBER) || is_among(article, i, W_ONE, W_HALF)) return true;
    bool is_article = is_among(article, i, W_A, W_THE);
    return is_article && i + 1 < to && is(article, i + 1, IS_NUMBER);
}

static bool is_before_amount(const Article *article, size_t i) {
    return is_among(article, i, W_BETWEEN, W_BY, W_FOR, W_FROM, W_OF, W_SINCE, W_UNTIL);
}

/* A quick no: is there anything like a number in the next few words? */
static bool number_is_near(const Article *article, size_t i, size_t to) {
    for (size_t k = i + 1; k < to && k < i + LONGEST_HEDGED; k++) {
        const Token *t = token(article, k);
        bool is_part = t->is & IS_DETERMINER && t->is & (IS_PLURAL | IS_NOUN);      /* half, one */
        if (t->is & IS_NUMBER || is_part) return true;
    }
    return false;
}

/* "at least 20", "only about half", "between 20 and 30", "of the 20": a number with what limits it. */
bool content_is_hedged(const Article *article, size_t i, size_t to) {
    size_t k = i;
    bool may_lead = i < to && (is(article, i, IS_PREPOSITION | IS_SUBORDINATOR) || words_may_hedge(article, i));
    if (!may_lead || !number_is_near(article, i, to)) return false;
    for (int hedges = 0; hedges < MOST_HEDGES && !(hedges && content_is_amount(article, k, to)); hedges++) {
        size_t end = words_hedge(article, k, to);
        if (end == k) break;
        k = end;
    }
    if (k == i && is_before_amount(article, i)) k++;
    return k > i && content_is_amount(article, k, to) &&
           !(k + 1 < to && is(article, k + 1, IS_TIME) && is_word(article, k + 1, W_PM));
}

/* Past "this week", "a few days later", "last month" at `i`; `i` if there is no such thing. */
static size_t past_time(const Article *article, size_t i, size_t to) {
    size_t k = i;
    for (; k < to && k < i + 4 && !is(article, k, IS_PRONOUN | IS_MARK | IS_NAME); k++) {
        bool may_lead = is(article, k, IS_DETERMINER | IS_NUMBER | IS_ADJECTIVE | IS_ADVERB) ||
                        token(article, k)->kind == TOKEN_NUMBER;
        if (!may_lead || (is(article, k, IS_TIME) && !is(article, k, IS_DETERMINER))) break;
    }
    if (k >= to || !is(article, k, IS_TIME)) return i;
    while (k < to && is(article, k, IS_TIME | IS_ADVERB) && !is(article, k, IS_DETERMINER | IS_OPENER)) k++;
    /* "each year of school costs", "next week's vote" */
    bool goes_on = k < to && (is_word(article, k, W_OF) || token(article, k)->kind == TOKEN_CLITIC);
    return goes_on ? i : k;
}

/* "for the miller the", "with the money they": whom or what it holds for, and a subject right behind it; not: said for
 * his part, for the first time, with a smile. */
static bool is_scope(const Article *article, size_t i, size_t to) {
    bool is_led = i + 3 < to && is_among(article, i, W_FOR, W_WITH) && is_word(article, i + 1, W_THE);
    if (!is_led) return false;
    size_t end = i + 2;
    while (end < to && source_word(article, end) && !is(article, end, IS_NUMBER | IS_TIME | IS_NAME)) end++;
    return end > i + 2 && end < to && token(article, end)->kind == TOKEN_WORD && !is_that(article, end) &&
           is(article, end, IS_DETERMINER | IS_PRONOUN | IS_POSSESSIVE);
}

/* "by May", "for decades", "until next year": how far what is said reaches. */
static bool is_span(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is(article, i, IS_PREPOSITION)) return false;
    bool leads = is_among(article, i, W_BY, W_FOR, W_FROM, W_SINCE, W_UNTIL);
    size_t past = leads ? past_time(article, i + 1, to) : i + 1;
    return past > i + 1 && past < to && !is_that(article, past) &&
           (is(article, past, IS_DETERMINER | IS_PRONOUN | IS_NAME | IS_NOUN | IS_POSSESSIVE)) &&
           !is(article, past, IS_PREPOSITION);
}

bool content_has_figure(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k + 1 < to && k < i + LONGEST_INSERT; k++) {
        if (is(article, k, IS_QUOTED | IS_MARK | IS_AUXILIARY | IS_WH)) return false;
        bool is_at = k > i && is_word(article, k, W_AT);
        size_t next = k + 1 + is(article, k + 1, IS_MARK);
        if (is_at && next < to &&
            (is(article, next, IS_PLURAL) || content_is_amount(article, next, to) ||
             content_is_hedged(article, next, to)))
            return true;
    }
    return false;
}

/* These lead to how it was said as well. */
static bool is_manner(const Article *article, size_t i) {
    return is_word(article, i, W_UNDER);
}

bool content_opens(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to ||
        !(words_open_content(article, i, to) || content_is_hedged(article, i, to) || is_span(article, i, to) ||
          is_scope(article, i, to)))
        return false;
    size_t end = next_sign(article, i, to);
    bool has_that =
        end < to && is_that(article, end) && end + 1 < to && !is(article, end + 1, IS_FINITE | IS_VERB_PAST);
    if (has_that || is_that(article, i + 1)) return false;      /* said at least twice that */
    /* said with rest she would, not: ended with a look at what, after all, was lost */
    return content_has_clause(article, i, is_manner(article, i) ? end : to);
}

bool content_is_if(const Article *article, size_t i) {
    return is_among(article, i, W_IF, W_WHETHER);
}

/* Past the prepositional phrase at `i`: "in an interview with the weekly". It ends before a comma, a mark, "that",
 * a pronoun, a second determiner, a verb. */
static size_t past_adverbial(const Article *article, size_t i, size_t to) {
    size_t from = i++;
    bool has_noun = false;
    for (; i < to && i - from < 30; i++) {
        const Token *t = token(article, i);
        if (t->kind == TOKEN_CLITIC && t->is & IS_POSSESSIVE) continue;
        if (t->is & IS_MARK && i + 1 < to && !is(article, i + 1, IS_QUOTED)) {      /* in "Morning Talk" */
            const MarkSpan *span = marks_at(article, i);
            if (!span || span->is_speech || marks_to(span) >= to) break;
            i = marks_to(span) - 1;
            has_noun = true;
            continue;
        }
        if (t->is & (IS_MARK | IS_QUOTED)) break;
        if (t->kind == TOKEN_SIGN && t->sign != '(' && t->sign != ')' && t->sign != '&' && t->sign != '$') break;
        if (is_that(article, i) || t->is & IS_WH || (t->is & IS_PRONOUN && !(t->is & (IS_NOUN | IS_NAME)))) break;
        if (has_noun && !is_manner(article, i) && content_opens(article, i, to)) break;
        bool is_behind_time = is(article, i - 1, IS_TIME) && !is(article, i - 1, IS_POSSESSIVE) && i == from + 2;
        /* said on Friday | trading would stop */
        if (is_behind_time && is(article, i, IS_NOUN | IS_VERB_ING) && !is(article, i, IS_TIME | IS_NAME) &&
            !is_that(article, next_sign(article, i, to) < to ? next_sign(article, i, to) : i) &&
            content_has_clause(article, i, to))
            break;
        /* has vowed in its plan | to "go", told those in court | to return */
        size_t verb = i + 1 < to && is(article, i + 1, IS_MARK) ? i + 2 : i + 1;
        if (has_noun && is_to(article, i) && verb < to && is(article, verb, IS_VERB_BASE) &&
            (verb == i + 2 || !is(article, verb, IS_NOUN)))
            break;
        if (t->is & IS_PREPOSITION && !content_is_if(article, i)) {
            has_noun = false;
            continue;
        }
        if (t->is & IS_SUBORDINATOR) break;
        if (has_noun && t->is & (IS_DETERMINER | IS_POSSESSIVE) && !(token(article, i - 1)->kind == TOKEN_CLITIC))
            break;
        if (has_noun && t->is & IS_NAME &&
            !is(article, i - 1, IS_NAME | IS_ADJECTIVE | IS_POSSESSIVE | IS_TIME | IS_AND) && !(t->is & IS_TIME))
            break;
        if (t->is & IS_FINITE && !(t->is & (IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_VERB_PARTICIPLE))) break;
        if (t->is & (IS_NOUN | IS_NAME | IS_TIME | IS_OBJECT | IS_NUMBER) || t->kind == TOKEN_NUMBER) has_noun = true;
        else if (t->kind == TOKEN_WORD && !(t->is & (IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE | IS_ADVERB)))
            has_noun = true;
    }
    return i;
}

/* Past the name at `i` that a noun without an article leads, as a title does: "broadcaster NKK"; or any noun, if "that"
 * comes next: "her sister Ada, 19, that". It is no title in "told the host Roe was ill", nor before a verb of the
 * name's own. */
static size_t past_titled(const Article *article, size_t i, size_t to) {
    size_t past = i, noun = i - 1;
    while (past < to && is(article, past, IS_NAME) && !is(article, past, IS_MARK)) past++;
    if (past < to && is(article, past, IS_FINITE | IS_VERB_PAST | IS_AUXILIARY | IS_POSSESSIVE)) return i;
    size_t that = past < to && is_comma(article, past) ? content_past_apposition(article, past, to) : past;
    if (that < to && is_that(article, that)) return past;
    if (is(article, noun, IS_PLURAL) || !is(article, noun, IS_NOUN)) return i;
    while (noun > 0 && is(article, noun, IS_NOUN | IS_ADJECTIVE) && !is(article, noun, IS_DETERMINER | IS_POSSESSIVE))
        noun--;
    return is(article, noun, IS_DETERMINER | IS_POSSESSIVE) ? i : past;
}

/* "told the Salem Evening Post the yard": a word of time inside the name of a paper, behind which another phrase
 * begins; not in "told the Post Monday Roe was ill". */
static bool is_time_in_name(const Article *article, size_t i, size_t to) {
    bool is_inside = is(article, i, IS_NAME) && i + 1 < to &&
                     is(article, i - 1, IS_NAME | IS_DETERMINER | IS_POSSESSIVE) && is(article, i + 1, IS_NAME) &&
                     !is(article, i + 1, IS_TIME);
    size_t past = i + 1;
    while (is_inside && past < to && is(article, past, IS_NAME)) past++;
    const uint32_t begins = IS_DETERMINER | IS_POSSESSIVE | IS_PRONOUN | IS_PREPOSITION | IS_SUBORDINATOR;
    return is_inside && past < to && token(article, past)->kind == TOKEN_WORD && is(article, past, begins);
}

/* The bracket that closes the one at `i`; `i` if it is not near. */
static size_t bracket_close(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k < to && k < i + LONGEST_INSERT; k++)
        if (is_sign(article, k, ')')) return k;
    return i;
}

/* Past the listener at `i`: "reporters", "the committee", "CNN’s Jane Roe". */
size_t content_past_listener(const Article *article, size_t i, size_t to) {
    size_t from = i;
    /* told her friends */
    bool is_her = i + 1 < to && is(article, i, IS_POSSESSIVE) && is(article, i + 1, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    if (i < to && is(article, i, IS_OBJECT) && !is_her) return i + 1;
    /* told at least 300 farmers */
    if (i < to && content_is_hedged(article, i, to)) i = words_hedge(article, i, to);
    bool has_noun = false;
    size_t phrase = NONE;       /* "at" of "told Roe at her Monday party" */
    for (; i < to && i - from < 15; i++) {
        const Token *t = token(article, i);
        if (t->kind == TOKEN_CLITIC && t->is & IS_POSSESSIVE) {
            has_noun = false;
            continue;
        }
        if (t->kind == TOKEN_SIGN && t->sign == '(') {          /* asked Skarn Steel (SSE:SKS) */
            i = bracket_close(article, i, to);
            continue;
        }
        if (t->kind == TOKEN_SIGN && (t->sign == ')' || t->sign == '&')) continue;
        if (t->kind == TOKEN_SIGN || t->is & (IS_MARK | IS_QUOTED)) break;
        if (t->is & IS_AND) {
            has_noun = false;
            continue;
        }
        if (is_that(article, i) || t->is & (IS_WH | IS_SUBORDINATOR | IS_AUXILIARY)) break;
        if (t->is & IS_PRONOUN && !(t->is & (IS_NOUN | IS_NAME))) break;
        if (t->is & (IS_DETERMINER | IS_POSSESSIVE) && has_noun) break;
        if (has_noun && content_opens(article, i, to)) break;
        if (t->is & IS_PREPOSITION) {
            if (is_among(article, i, W_OF, W_AT, W_FROM)) {
                if (has_noun) phrase = i;
                has_noun = false;
                continue;
            }
            break;
        }
        if (has_noun && t->is & IS_NAME && !is(article, i - 1, IS_NAME)) {
            size_t past = past_titled(article, i, to);
            if (past == i) break;
            i = past - 1;
            continue;
        }
        if (t->is & IS_TIME && !is_time_in_name(article, i, to)) return has_noun || phrase == NONE ? i : phrase;
        if (t->is & IS_FINITE && !(t->is & (IS_NAME | IS_NOUN))) break;
        bool leads_name = t->kind == TOKEN_NUMBER && i + 1 < to && is(article, i + 1, IS_NAME);     /* told 55 News */
        has_noun = !leads_name && !(t->is & (IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE));
    }
    /* urged members of his "Night Watch" to */
    bool goes_on = i > from && i < to && is(article, i, IS_MARK) && !has_noun;
    return goes_on ? from : i;
}

/* "Monday was", "now is": the word of time in [i, past), or the adverb at `i`, is what the verb behind it is about. */
static bool is_own_subject(const Article *article, size_t i, size_t past, size_t to) {
    if (past > i)
        return past < to && is(article, past, IS_FINITE) && token(article, past)->kind == TOKEN_WORD &&
               !is(article, past, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    return i + 1 < to && is(article, i, IS_ADVERB) && is(article, i + 1, IS_BE) &&
           token(article, i + 1)->kind == TOKEN_WORD;
}

size_t content_past_adverbials(const Article *article, size_t i, size_t to, const Frame *frame) {
    size_t limit = i + LONGEST_LOOK < to ? i + LONGEST_LOOK : to;
    while (i < limit) {
        const Token *t = token(article, i);
        if (content_opens(article, i, to) || is_word(article, i, W_YES)) break;
        size_t past = past_time(article, i, limit);
        if (is_own_subject(article, i, past, limit)) break;
        if (past > i) {
            i = past;
            continue;
        }
        if (t->is & (IS_MARK | IS_QUOTED | IS_NAME) && !(t->is & IS_TIME)) break;
        bool is_preposition =
            t->kind == TOKEN_WORD && t->is & IS_PREPOSITION && !(t->is & (IS_VERB_BASE | IS_VERB_PAST | IS_VERB_S));
        bool is_clause = t->is & IS_SUBORDINATOR && content_has_clause(article, i, next_sign(article, i, limit));
        if (is_preposition && !is_clause) {
            if (frame && frame->takes & TAKES_TO && is_word(article, i, W_TO)) break;
            i = past_adverbial(article, i, to);
        } else if (i + 1 < to && t->is & IS_TIME && token(article, i + 1)->kind == TOKEN_CLITIC) {
            break;                              /* said | Monday's strike */
        } else if (word_is(article, i, OF_DEGREE) && i + 1 < to && is(article, i + 1, IS_DETERMINER)) {
            break;                              /* said | too much is made of it */
        } else if (t->kind == TOKEN_WORD && t->is & (IS_TIME | IS_ADVERB) && !(t->is & (IS_DETERMINER | IS_PRONOUN))) {
            i++;
        } else {
            break;
        }
    }
    return i;
}
