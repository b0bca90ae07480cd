/* phrase_ends.c - the noun phrases that may be sources, read forwards: "said the mayor, who took office in June". */
#include "quotes.h"

#define LONGEST_MAKING 16     /* tokens of "published in ..." between commas behind a document */
#define LONGEST_APPOSITION 30 /* tokens behind the comma of "said Roe, a spokesman for ..." */
#define LONGEST_PHRASE 40     /* tokens of a noun phrase */

/* Does a preposition at `i` lead away from the person: "said the mayor on Monday", "in a statement"? */
static bool leads_away(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to) return true;
    /* said Roe of the plan */
    bool is_topic = is_word(article, i, W_OF) && is(article, i - 1, IS_NAME) && i + 2 < to &&
                    is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE) && !is(article, i + 2, IS_NAME) &&
                    !(known_word(word_at(article, i - 1))->is & (KNOWN_ROLE | KNOWN_ORGANISATION));
    if (is_topic) return true;
    if (is_among(article, i, W_OF, W_FOR, W_FROM))
        return is(article, i + 1, IS_VERB_ING) && !is(article, i + 1, IS_NAME | IS_NOUN);

    /* "an adviser to Mr. Roe", not: said Roe to reporters */
    if (is_to(article, i)) return is(article, i - 1, IS_NAME) || !is(article, i + 1, IS_NAME | IS_DETERMINER);
    bool is_thing = i + 2 < to && is(article, i + 2, IS_THING) && !is(article, i + 2, IS_NAME);
    if (is_among(article, i, W_AT, W_WITH))
        return is_thing || is(article, i + 1, IS_TIME | IS_NUMBER);
    if (is_word(article, i, W_IN))
        return is(article, i + 1, IS_TIME | IS_NUMBER | IS_VERB_ING) || (i + 1 < to && !is(article, i + 1, IS_NAME));
    return true;
}

/* The closing bracket of the one at `i`, or NONE. */
static size_t bracket_behind(const Article *article, size_t i, size_t to) {
    for (size_t k = i; k < to && k - i < 12; k++)
        if (is_sign(article, k, ')')) return k;
    return NONE;
}

/* "nobody", "everyone": they begin a phrase, and stand in no other. */
bool phrase_is_somebody(const Article *article, size_t i) {
    Text word = word_at(article, i);
    bool may_be = is(article, i, IS_NOUN) && !is(article, i, IS_NAME) && word.len > 5 && word.len < 10;
    return may_be && word_is(article, i, OF_SOMEBODY);
}

/* "a late July poll": the time at `i` tells which one, and the noun comes behind it. */
static bool is_time_inside(const Article *article, size_t i, size_t from, size_t to) {
    if (i + 1 >= to || !source_word(article, i + 1) || is(article, i + 1, IS_TIME | IS_VERB)) return false;
    size_t k = i;
    while (k > from && is(article, k - 1, IS_ADVERB | IS_ADJECTIVE) && !phrase_is_determiner(article, k - 1)) k--;
    return k > from && phrase_is_determiner(article, k - 1);
}

/* May the word at `i` stand in the phrase that began at `from`? */
static bool may_follow(const Article *article, size_t i, size_t from, size_t to) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_CLITIC) return (t->is & IS_POSSESSIVE) != 0;
    bool in_name = t->flags & TOKEN_CAPS ||
                   (t->is & IS_NAME && i > from && i + 1 < to && is(article, i - 1, IS_NAME) &&
                    is(article, i + 1, IS_NAME) && !is(article, i + 1, IS_TIME)) ||
                   (t->is & IS_NAME && i > from && is(article, i - 1, IS_NAME) && !(t->is & IS_NOUN));
    if (t->is & IS_TIME && !in_name) return is_time_inside(article, i, from, to);
    if (t->is & IS_PREPOSITION && !(t->is & IS_NAME)) return i > from && !leads_away(article, i, to);
    if (t->is & IS_AND) {
        bool is_phrase =
            i > from && i + 1 < to && (source_word(article, i + 1) || phrase_is_determiner(article, i + 1));
        return is_phrase && !is(article, i + 1, IS_VERB & ~(unsigned)IS_VERB_PARTICIPLE);
    }
    bool begins_anew = i > from && phrase_is_determiner(article, i) && token(article, i - 1)->kind == TOKEN_WORD &&
                       is(article, i - 1, IS_NOUN | IS_NAME) && !is(article, i - 1, IS_DETERMINER);
    /* according to police two men, according to Roe there is */
    begins_anew |= i > from && is(article, i, IS_NUMBER) && !(t->is & (IS_NOUN | IS_NAME)) &&
                   (token(article, i - 1)->is & (IS_NOUN | IS_TIME)) == IS_NOUN;
    if (begins_anew || (i > from && phrase_is_somebody(article, i))) return false; /* according to the clinic nobody */
    /* "corresponding author Ada Roe" */
    bool leads_role = i == from && i + 2 < to && is(article, i, IS_VERB_ING | IS_VERB_PARTICIPLE) &&
                      !is(article, i, IS_VERB_PAST) && known_word(word_at(article, i + 1))->is & KNOWN_ROLE &&
                      !is(article, i + 1, IS_NAME) && is(article, i + 2, IS_NAME);
    if (leads_role) return true;
    /* "the firm's recently named chair" */
    bool is_degree = i > from && i + 2 < to && is(article, i, IS_ADVERB) &&
                     token(article, i - 1)->kind == TOKEN_CLITIC &&
                     is(article, i + 1, IS_VERB_PARTICIPLE | IS_ADJECTIVE) && source_word(article, i + 2);
    bool is_named = i > from + 1 && i + 1 < to && is(article, i, IS_VERB_PARTICIPLE) && is(article, i - 1, IS_ADVERB) &&
                    token(article, i - 2)->kind == TOKEN_CLITIC && source_word(article, i + 1);
    if (is_degree || is_named) return true;
    /* "new modelling" */
    bool is_gerund = i > from && is(article, i, IS_VERB_ING) && is(article, i - 1, IS_ADJECTIVE);
    if (is_gerund && !t->frame) return true;
    return source_word(article, i) || phrase_is_determiner(article, i) || phrase_is_inner(article, i, from, to);
}

/* "the department | earlier", "officials | there" */
static bool is_loose_adverb(const Article *article, size_t i) {
    return is(article, i, IS_ADVERB) && !is(article, i, IS_NAME | IS_NOUN | IS_DETERMINER | IS_QUOTED) &&
           (known_word(word_at(article, i - 1))->is & (KNOWN_HEAD | KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL));
}

size_t source_phrase_end(const Article *article, size_t from, size_t to) {
    size_t i = from;
    if (i < to && is(article, i, IS_PRONOUN) && !is(article, i, IS_NAME | IS_NOUN)) return i + 1;
    for (; i < to && i - from < LONGEST_PHRASE; i++) {
        const Token *t = token(article, i);
        if (t->is & IS_QUOTED) break;
        if (t->kind != TOKEN_SIGN) {
            if (!may_follow(article, i, from, to)) break;
        } else if (t->sign == '(') {
            size_t close = bracket_behind(article, i, to);
            if (close == NONE) break;
            i = close;
        } else if (t->sign != '&' && t->sign != '/' && t->sign != '$' && (!(t->is & IS_MARK) || i == from)) {
            break;
        }
    }
    for (; i > from; i--) {
        bool is_loose = token(article, i - 1)->kind == TOKEN_SIGN && !is_sign(article, i - 1, ')');
        bool is_adverb = i > from + 1 && is_loose_adverb(article, i - 1);
        if (!is_loose && !is_adverb && !is(article, i - 1, IS_PREPOSITION | IS_AND)) break;
    }
    return i;
}

/* Past "signed by seven doctors", "filed in Salem" behind a noun at `end`, when nothing but that comes before the
 * comma or stop. */
static size_t past_reduced(const Article *article, size_t from, size_t end, size_t to) {
    bool is_participle = end > from && end + 2 < to && is(article, end, IS_VERB_PARTICIPLE) &&
                         is(article, end - 1, IS_NOUN | IS_PLURAL) && is_word(article, end + 1, W_BY);
    if (!is_participle) return end;
    size_t stop = source_phrase_end(article, end + 2, to);
    bool is_whole = stop > end + 2 && (stop == to || token(article, stop)->kind == TOKEN_SIGN);
    return is_whole ? stop : end;
}

/* The noun phrase with the apposition or relative clause that a comma ties to it: "the mayor, who took office in
 * June". */
size_t source_end(const Article *article, size_t from, size_t to) {
    size_t end = source_phrase_end(article, from, to);
    end = past_reduced(article, from, end, to);
    if (end == from || end + 1 >= to || !is_comma(article, end)) return end;
    /* the study, published in Tarn Reports, */
    bool is_made = is(article, end - 1, IS_THING) && !is(article, end - 1, IS_NAME) &&
                   is(article, end + 1, IS_VERB_PARTICIPLE) && !is(article, end + 1, IS_NOUN | IS_ADJECTIVE) &&
                   end + 2 < to && is(article, end + 2, IS_PREPOSITION | IS_TIME);
    for (size_t i = end + 2; is_made && i + 1 < to && i < end + LONGEST_MAKING && !is(article, i, IS_QUOTED | IS_MARK);
         i++)
        if (is_comma(article, i)) return i;
    if (is(article, end + 1, IS_QUOTED | IS_MARK | IS_PRONOUN) || !phrase_is_apposition(article, end + 1, to))
        return end;
    size_t close = end + 1;
    while (close < to && close - end < LONGEST_APPOSITION && !is(article, close, IS_QUOTED | IS_MARK) &&
           token(article, close)->kind != TOKEN_SIGN)
        close++;
    size_t verb = end + 2;
    while (verb < close && is(article, verb, IS_ADVERB | IS_AUXILIARY)) verb++;
    bool speaks = verb < close && is_word(article, end + 1, W_WHO) && token(article, verb)->frame &&
                  words_frame(token(article, verb)->frame)->takes & TAKES_CLAUSE;
    if (speaks) return end;                     /* said Roe, who also says that */
    if (is(article, end + 1, IS_WH)) return close;
    if (close < to && !is_comma(article, close) && !is_sign(article, close, '.')) return end;
    /* According to Roe, the ferry, which he built, was old */
    bool is_subject = close + 1 < to && is_comma(article, close) && is_word(article, close + 1, W_WHICH) &&
                      is(article, end - 1, IS_NAME);
    if (is_subject) return end;
    /* "According to a report from the agency, Ada Roe, the director of the yard, said" */
    bool is_written = false;
    for (size_t i = from; i < end && !is(article, i, IS_PREPOSITION); i++) is_written |= is(article, i, IS_THING);
    if (is_written && is(article, end + 1, IS_NAME)) return end;
    size_t appositive = source_phrase_end(article, end + 1, close);
    bool is_whole = appositive == close || (appositive > end + 1 && is(article, appositive, IS_WH));
    return is_whole ? close : end;
}
