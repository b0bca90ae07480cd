/* phrases.c - the noun phrases that may be sources, read backwards from a verb (forwards: phrase_ends.c).
 *
 * No grammar: a phrase goes on while its words can stand in one (words.c), over prepositions, brackets and commas
 * that tie an apposition, an age, a place or a relative clause to a name. */
#include "quotes.h"

#define LONGEST_DESCRIPTION 12  /* words, before a name */
#define LONGEST_APPOSITION 45 /* tokens between the commas of "Roe, a spokesman for ..., said" */
#define LONGEST_HEDGE 4     /* tokens of a hedge before a number, and one */
#define FARTHEST_CLAUSE 100 /* tokens before a source that are searched for a verb */
#define MOST_ANDS 4         /* that tie names to one source */
#define LONGEST_PHRASE 40     /* tokens of a noun phrase */

/* A word that may stand in a noun phrase, small words apart. */
bool source_word(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER) return true;
    if (t->kind != TOKEN_WORD) return false;
    if (t->is & (IS_NAME | IS_NOUN | IS_ADJECTIVE | IS_NUMBER)) return true;
    const uint32_t small = IS_PREPOSITION | IS_SUBORDINATOR | IS_WH | IS_AND | IS_PRONOUN | IS_OBJECT | IS_ADVERB |
                           IS_NOT | IS_DETERMINER | IS_POSSESSIVE;
    return !(t->is & (IS_VERB | IS_AUXILIARY | small));
}

/* ---- noun phrases, read backwards from `to` */

/* The opening bracket of the one that closes at `i`, or NONE. */
static size_t bracket_before(const Article *article, size_t i, size_t from) {
    for (size_t k = i; k-- > from && i - k < 15;)
        if (is_sign(article, k, '(') || is_sign(article, k, '[')) return k;
    return NONE;
}

/* Does a participle or -ing form at `i` stand inside a noun phrase: "a newly released report"? */
bool phrase_is_inner(const Article *article, size_t i, size_t from, size_t to) {
    if (!is(article, i, IS_VERB_PARTICIPLE | IS_VERB_ING) || i + 1 >= to || i == from) return false;
    const uint32_t leading = IS_DETERMINER | IS_POSSESSIVE | IS_ADJECTIVE | IS_ADVERB | IS_PREPOSITION | IS_NUMBER;
    return source_word(article, i + 1) && is(article, i - 1, leading);
}

bool phrase_is_determiner(const Article *article, size_t i) {
    return token(article, i)->kind == TOKEN_WORD && is(article, i, IS_DETERMINER | IS_POSSESSIVE) &&
           !is(article, i, IS_NAME);
}

/* Where the phrase goes on behind the determiner at `i`, read backwards; false if it begins there. */
static bool goes_past_determiner(const Article *article, size_t i, size_t from) {
    if (i == from) return false;
    if (is(article, i - 1, IS_PREPOSITION) && i - 1 > from)
        return source_word(article, i - 2) || is(article, i - 2, IS_DETERMINER);
    /* a man on board | the ferry */
    bool has_bare = i > from + 3 && is(article, i - 1, IS_NOUN) && !is(article, i - 1, IS_NAME | IS_TIME | IS_PLURAL) &&
                    is(article, i - 2, IS_PREPOSITION) && !is(article, i - 2, IS_SUBORDINATOR | IS_NAME);
    if (has_bare && is_word(article, i - 2, W_ON)) return source_word(article, i - 3);
    return is(article, i - 1, IS_DETERMINER) || is(article, i - 1, IS_NUMBER | IS_POSSESSIVE);
}

/* "people briefed on the plan", "those surveyed": a participle at `k` behind the noun. */
static bool is_outer_participle(const Article *article, size_t k, size_t from, size_t to, size_t end) {
    if (k == from || !is(article, k, IS_VERB_PARTICIPLE | IS_VERB_ING) || is(article, k - 1, IS_VERB)) return false;
    bool those = is_word(article, k - 1, W_THOSE);
    if (to == end) return those && is(article, k, IS_VERB_PARTICIPLE);
    return is(article, to, IS_PREPOSITION) && (those || is(article, k - 1, IS_NOUN | IS_PLURAL));
}

/* May the word at `k` stand in a phrase of which [i, to) is read already? */
static bool goes_on_at(const Article *article, size_t k, size_t from, size_t i, size_t to) {
    const Token *t = token(article, k);
    if (t->kind == TOKEN_CLITIC) return t->is & IS_POSSESSIVE && k > from;
    if (t->is & IS_PREPOSITION && !(t->is & IS_NAME)) {
        if (k == from || i == to || t->is & IS_SUBORDINATOR) return false;
        return source_word(article, k - 1) || is_sign(article, k - 1, '%') ||
               is(article, k - 1, IS_DETERMINER | IS_VERB_PARTICIPLE | IS_VERB_ING);
    }
    if (phrase_is_inner(article, k, from, to) || is_outer_participle(article, k, from, i, to)) return true;
    /* "most of them", "the firm itself" */
    if (i == to && k > from && t->is & IS_OBJECT && !(t->is & (IS_PRONOUN | IS_POSSESSIVE))) {
        bool is_reflexive =
            word_is(article, k, OF_REFL);
        return is(article, k - 1, is_reflexive ? IS_NOUN | IS_NAME : IS_PREPOSITION);
    }
    /* "the newly elected mayor", "a late July poll" */
    if (t->is & IS_ADVERB && i < to && is(article, i, IS_ADJECTIVE | IS_VERB_PARTICIPLE | IS_TIME)) return true;
    return source_word(article, k);
}

static size_t phrase_start_at(const Article *article, size_t from, size_t to) {
    size_t i = to;
    while (i > from && to - i < LONGEST_PHRASE) {
        size_t k = i - 1;
        const Token *t = token(article, k);
        if (t->is & IS_QUOTED) break;
        if (is_word(article, k, W_THAT) && k > from + 1 && is(article, k - 1, IS_PREPOSITION) && i < to &&
            source_word(article, k - 2)) {
            i = k - 1;                          /* "of that report" */
        } else if (t->kind == TOKEN_SIGN && (t->sign == ')' || t->sign == ']')) {
            size_t open = bracket_before(article, k, from);
            if (open == NONE || open == from) break;
            i = open;
        } else if (t->kind == TOKEN_SIGN) {
            if (t->sign != '&' && t->sign != '$' && t->sign != '%' && t->sign != '/' && t->sign != '+' &&
                !(t->is & IS_MARK && i < to))
                break;
            i = k;
        } else if (phrase_is_determiner(article, k)) {
            i = k;
            if (!goes_past_determiner(article, i, from)) break;
        } else {
            if (!goes_on_at(article, k, from, i, to)) break;
            i = k;
            if (phrase_is_somebody(article, k)) break;      /* at the rally | someone said */
        }
    }
    while (i < to && (token(article, i)->kind == TOKEN_SIGN || is(article, i, IS_PREPOSITION | IS_AND))) i++;
    return i;
}

/* "the deceased's wife": whatever the word is, it goes with its clitic. */
size_t source_phrase_start(const Article *article, size_t from, size_t to) {
    size_t i = phrase_start_at(article, from, to);
    if (i >= to || i == from || token(article, i)->kind != TOKEN_CLITIC || token(article, i - 1)->kind != TOKEN_WORD)
        return i;
    return phrase_start_at(article, from, i - 1);
}

/* Is `i` the first word of a clause: at the sentence's start, or behind a comma, a mark, "that" and the like? */
static bool begins_clause(const Article *article, size_t i, size_t from) {
    return i == from || token(article, i - 1)->kind == TOKEN_SIGN || is(article, i - 1, IS_SUBORDINATOR | IS_AND);
}

/* "Ada Roe and Ida Vale of the Centre for Ice and Snow": a phrase that no clause begins with, over further words
 * tied by "and" until one does; `start` if none does. */
static size_t longer_list_start(const Article *article, size_t from, size_t start) {
    size_t i = start;
    for (int ands = 0; ands < MOST_ANDS && i > from + 1 && is_word(article, i - 1, W_AND); ands++) {
        size_t first = source_phrase_start(article, from, i - 1);
        if (first == i - 1 || !is(article, i - 2, IS_NAME)) break;
        i = first;
        bool goes_on = i > from + 1 && is_word(article, i - 1, W_AND) && is(article, i - 2, IS_NAME);
        if (!goes_on && begins_clause(article, i, from)) return i;
    }
    return start;
}

/* "Roe, Vale and Tarn": names alone, from the first of a clause on; `first` if nothing but "Vale and Tarn" is there. */
static size_t names_start(const Article *article, size_t from, size_t first) {
    size_t i = first;
    for (int commas = 0; commas < MOST_ANDS && i > from + 1 && is_comma(article, i - 1); commas++) {
        size_t k = i - 1;
        while (k > from && i - k < LONGEST_DESCRIPTION && is(article, k - 1, IS_NAME) && !is(article, k - 1, IS_TIME))
            k--;
        /* the first word of a sentence owes its capital to that */
        if (k == from + 1 && token(article, from)->flags & TOKEN_CAPITAL) k--;
        if (k == i - 1) return first;
        bool is_first = k == from || (begins_clause(article, k, from) && !is_comma(article, k - 1));
        if (is_first) return is(article, k, IS_SMALL | IS_TIME | IS_ADVERB) ? first : k;
        i = k;
    }
    return first;
}

/* The phrase, and what is tied to it by "and": "Roe and the mayor". */
static size_t list_start(const Article *article, size_t from, size_t to) {
    size_t start = source_phrase_start(article, from, to);
    if (start == to || start <= from + 1 || !is_among(article, start - 1, W_AND, W_OR, W_NOR)) return start;
    if (is(article, start - 2, IS_PRONOUN) && !is(article, start - 2, IS_NOUN | IS_OBJECT)) return start - 2;
    size_t first = source_phrase_start(article, from, start - 1);
    if (first == start - 1 || is(article, start - 2, IS_TIME)) return start;
    bool both_names = is(article, start, IS_NAME) && is(article, start - 2, IS_NAME);
    size_t names = both_names && is(article, first, IS_NAME) ? names_start(article, from, first) : first;
    if (names < first) return names;
    return longer_list_start(article, from, begins_clause(article, first, from) || both_names ? first : start);
}

/* Skip "on Friday", "late Saturday night" backwards from `to`. */
static size_t before_time(const Article *article, size_t from, size_t to) {
    size_t i = to;
    /* the spring of 2021 */
    bool is_year = i > from + 2 && token(article, i - 1)->kind == TOKEN_NUMBER && is_word(article, i - 2, W_OF) &&
                   is(article, i - 3, IS_TIME);
    if (is_year) i -= 2;
    /* on Nov. 27 */
    if (i > from + 1 && token(article, i - 1)->kind == TOKEN_NUMBER && is(article, i - 2, IS_TIME)) i--;
    while (i > from && (is(article, i - 1, IS_TIME) || (i < to && token(article, i - 1)->kind == TOKEN_NUMBER))) i--;
    if (i == to) return to;
    while (i > from && is(article, i - 1, IS_ADVERB | IS_DETERMINER) && !is(article, i - 1, IS_NAME)) i--;
    size_t k = i;
    while (k > from &&
           (is(article, k - 1, IS_ADJECTIVE | IS_NUMBER | IS_DETERMINER) || is_word(article, k - 1, W_PAST)) &&
           !is(article, k - 1, IS_NAME))
        k--;
    /* in recent days, later on Thursday */
    if (k == from || !is(article, k - 1, IS_PREPOSITION)) return i;
    for (k--; k > from && is(article, k - 1, IS_ADVERB) && !is(article, k - 1, IS_NAME | IS_NOUN);) k--;
    return k;
}

/* "groups that have endorsed him" */
static bool begins_relative(const Article *article, size_t i) {
    if (!is_word(article, i, W_THAT) || !is(article, i - 1, IS_PLURAL | IS_THING)) return false;
    return is(article, i + 1, IS_AUXILIARY | IS_VERB_S | IS_VERB_PAST) && !is(article, i + 1, IS_NOUN | IS_NAME);
}

/* "voters trying to decide", "a man accused of the theft" */
static bool begins_reduced(const Article *article, size_t i) {
    if (!is(article, i - 1, IS_NOUN | IS_PLURAL) || is(article, i, IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_PREPOSITION))
        return false;
    if (is(article, i, IS_VERB_ING)) return true;
    if (!is(article, i, IS_VERB_PARTICIPLE)) return false;
    if (is(article, i + 1, IS_PREPOSITION)) return true;
    /* published early this month in */
    size_t k = i + 1;
    size_t end = i + 4 < article->tokens.count ? i + 4 : article->tokens.count - 1;
    while (k < end && is(article, k, IS_ADVERB | IS_DETERMINER | IS_ADJECTIVE)) k++;
    return !token(article, i)->frame && is(article, k, IS_TIME);
}

/* "a letter she sent to the mayor": a pronoun right behind a noun, and its verb. */
bool phrase_is_contact(const Article *article, size_t i) {
    return is_among(article, i, W_HE, W_SHE, W_THEY, W_IT, W_WE) && is(article, i - 1, IS_NOUN) &&
           !is(article, i - 1, IS_TIME | IS_NAME | IS_VERB_PAST) && is(article, i + 1, IS_VERB_PAST | IS_HAVE);
}

/* "The judges who ruled on their laws said": a phrase at `start` that ends a relative clause gives way to the one
 * that the clause hangs on. */
static size_t with_relative(const Article *article, size_t from, size_t start) {
    /* "the region that borders Salem said": what was read as a noun is the clause's verb */
    bool hangs = start > from + 1 && start < article->tokens.count && (is_among(article, start - 1, W_THAT, W_WHICH));
    if (hangs && is(article, start, IS_VERB_S | IS_VERB_PAST) && source_word(article, start - 2)) {
        size_t head = list_start(article, from, start - 1);
        return head < start - 1 ? head : start;
    }
    bool has_and = false;
    for (size_t i = start; i-- > from && start - i < LONGEST_APPOSITION;) {
        const Token *t = token(article, i);
        if (t->is & (IS_QUOTED | IS_MARK) || (t->kind == TOKEN_SIGN && t->sign != '-') || i == from) return start;
        bool is_relative = is_among(article, i, W_WHO, W_WHOSE) || begins_relative(article, i);
        if (!is_relative && t->is & IS_PRONOUN && phrase_is_contact(article, i)) is_relative = true;
        if (!is_relative && (t->is & IS_PRONOUN || is_word(article, i, W_THAT))) return start;
        has_and |= (t->is & (IS_AND | IS_SUBORDINATOR)) != 0 || t->kind == TOKEN_SIGN;
        if (!is_relative && (has_and || !begins_reduced(article, i))) continue;
        size_t head = list_start(article, from, i);
        return head < i && begins_clause(article, head, from) ? head : start;
    }
    return start;
}

/* of Salem, from Oregon */
static bool is_home(const Article *article, size_t from, size_t to) {
    return from + 1 < to && is_among(article, from, W_OF, W_FROM) && is(article, from + 1, IS_NAME);
}

/* Does what stands between two commas, [from, to), belong to the name before it: an apposition or a relative clause? */
bool phrase_is_apposition(const Article *article, size_t from, size_t to) {
    if (from >= to) return false;
    if (is(article, from, IS_ADVERB | IS_SUBORDINATOR | IS_AND) && !is(article, from, IS_DETERMINER)) return false;
    if (is(article, from, IS_PREPOSITION)) return is_word(article, from, W_OF) || is_home(article, from, to);
    if (is(article, from, IS_VERB_ING | IS_VERB_PARTICIPLE) && !is(article, from, IS_NOUN | IS_NAME | IS_ADJECTIVE))
        return false;
    return true;
}

/* Does what stands between two commas need a name before it: "45", "Oregon", "R-Salem", "a nurse", "who ..."? */
static bool leans_on_name(const Article *article, size_t from, size_t to) {
    if (from >= to || is_home(article, from, to)) return true;
    /* Ada Roe, Director of the agency */
    bool is_office = to > from + 2 && known_word(word_at(article, from))->is & KNOWN_ROLE &&
                     is(article, from + 1, IS_PREPOSITION) && from > 2 && is(article, from - 2, IS_NAME) &&
                     token(article, from - 3)->flags & TOKEN_CAPITAL;
    if (is_office) return true;
    if (token(article, from)->kind == TOKEN_NUMBER ||
        is(article, from, IS_DETERMINER | IS_POSSESSIVE | IS_WH | IS_NUMBER))
        return true;
    if (is(article, from, IS_VERB_ING | IS_VERB_PARTICIPLE)) return true;
    bool all_names = to - from <= 4;
    for (size_t i = from; i < to; i++) all_names = all_names && is(article, i, IS_NAME);
    if (all_names) return true;
    return !is(article, from, IS_NAME) && source_word(article, from) && to > from + 1;   /* "director of ..." */
}

/* Has it a subject and a verb of its own? Then it is no apposition. */
static bool is_clause(const Article *article, size_t from, size_t to) {
    if (is(article, from, IS_WH | IS_SUBORDINATOR | IS_VERB_ING | IS_PREPOSITION)) return false;
    for (size_t i = from; i < to; i++) {
        if (is(article, i, IS_WH) || is_that(article, i)) return false;
        if (is(article, i, IS_AUXILIARY | IS_VERB_S) && !is(article, i, IS_NAME | IS_NOUN)) return true;
        /* found the man: what has an object is no participle */
        bool has_object = i > from && i + 1 < article->tokens.count && is(article, i, IS_VERB_PAST) &&
                          !is(article, i, IS_NAME | IS_NOUN | IS_ADJECTIVE) && is(article, i - 1, IS_NOUN | IS_NAME) &&
                          is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE);
        if (has_object) return true;
    }
    return false;
}

static bool has_finite(const Article *article, size_t from, size_t to) {
    if (to > from + FARTHEST_CLAUSE) from = to - FARTHEST_CLAUSE;
    const uint32_t other = IS_QUOTED | IS_NAME | IS_NOUN;
    for (size_t i = from; i < to; i++)
        if (is(article, i, IS_FINITE) && !is(article, i, other) && token(article, i)->kind == TOKEN_WORD) return true;
    return false;
}

/* Do the words from `open` to the comma at `stop` stand beside the source, with a phrase at `start`: "In Salem", but
 * not "First Deputy Minister"? */
static bool leads_adverbially(const Article *article, size_t open, size_t start, size_t stop) {
    const uint32_t leading = IS_PREPOSITION | IS_SUBORDINATOR | IS_VERB_ING | IS_VERB_PARTICIPLE | IS_ADVERB;
    if (!is(article, open, leading) || is(article, open, IS_NAME | IS_NOUN | IS_DETERMINER)) return false;
    bool is_ranked = is(article, open, IS_ADVERB) && open + 1 < stop && is(article, open + 1, IS_NAME) &&
                     !is(article, open + 1, IS_TIME);
    /* "Even the manual of the service" */
    bool is_stressed = is(article, open, IS_ADVERB) && open + 1 < stop && is(article, open + 1, IS_DETERMINER);
    /* On Monday Ada Roe, */
    bool is_timed = is(article, open, IS_PREPOSITION) && open + 2 < stop && is(article, open + 1, IS_TIME) &&
                    is(article, open + 2, IS_NAME) && !is(article, open + 2, IS_TIME);
    return !((is_ranked || is_stressed) && start <= open + 1) && !is_timed;
}

/* "Last night Roe": the time is no part of the source. */
static size_t past_leading_time(const Article *article, size_t start, size_t to) {
    size_t i = start, behind = start;
    bool is_led = i < to && is(article, i, IS_TIME | IS_ADVERB | IS_NUMBER);
    /* "every year experts" */
    is_led = is_led || (i + 1 < to && is(article, i, IS_DETERMINER) && is(article, i + 1, IS_TIME) &&
                        !is(article, i + 1, IS_NAME | IS_ADJECTIVE));
    /* "Sunday Herald", but not "On Sunday Ada Roe" */
    bool is_named = i + 1 < to && is(article, i, IS_NAME) && is(article, i + 1, IS_NAME);
    bool is_when = is_named && i > 0 && is(article, i - 1, IS_PREPOSITION) &&
                   !(known_word(word_at(article, i + 1))->is & (KNOWN_NEWS | KNOWN_HEAD));
    if (!is_led || (is_named && !is_when)) return start;
    for (; i < to && is(article, i, IS_TIME | IS_ADVERB | IS_NUMBER | IS_PREPOSITION | IS_DETERMINER); i++)
        if (is(article, i, IS_TIME) && !is(article, i, IS_DETERMINER)) behind = i + 1;
    return behind < to && token(article, behind)->kind == TOKEN_WORD && !is(article, behind, IS_PREPOSITION) ? behind
                                                                                                             : start;
}

/* In marks of something said; not: known as “Gull” */
static bool is_said_at(const Article *article, size_t i) {
    if (!is(article, i, IS_QUOTED | IS_MARK)) return false;
    const MarkSpan *span = marks_at(article, i);
    if (!span || !span->has_open || !span->has_close) return true;
    size_t open = marks_from(span);
    return span->is_speech && !(open > 0 && is_word(article, open - 1, W_AS));
}

/* "Roe, 45, a nurse from Salem, Oregon, said": the verb's comma is at `comma`. Walks back over appositions, ages,
 * places and relative clauses to the phrase that they belong to. */
static Run source_before_comma(const Article *article, size_t from, size_t comma) {
    size_t stop = comma, last = comma, inner = comma; /* what is between `stop` and `last` goes with the source */
    Run source = { 0 };
    bool in_list = false;       /* "the leading maker of kits, tools, and boats" */
    while (stop > from && comma - stop < LONGEST_APPOSITION) {
        size_t open = stop;
        while (open > from && comma - open < LONGEST_APPOSITION && !is_comma(article, open - 1) &&
               !is_said_at(article, open - 1))
            open--;
        bool has_comma = open > from && is_comma(article, open - 1);
        size_t start = list_start(article, open, stop);
        bool is_whole = start < stop && (start == open || begins_clause(article, start, from));
        bool is_item = in_list && has_comma && start == open && !phrase_is_determiner(article, open) &&
                       !is(article, open, IS_NAME | IS_NUMBER);
        bool leans = has_comma && (is_item || leans_on_name(article, open, stop));
        bool is_adverbial = leads_adverbially(article, open, start, stop);
        if (start < stop && stop <= comma) start = past_leading_time(article, start, stop);
        bool is_new_clause = start > open && start < stop && is(article, start - 1, IS_SUBORDINATOR);
        /* "..., on Friday": no name */
        bool ends_named = is(article, stop - 1, IS_NAME) && !is(article, stop - 1, IS_TIME);
        if (stop < comma && inner < last && !ends_named && !is_new_clause &&
            is_clause(article, open, start)) {
            /* "They left the country, the director of the service, Ada Roe, said" */
            source = (Run){ inner, last };
            break;
        }
        bool has_name = stop < comma && inner < last && is(article, inner, IS_NAME) && is(article, inner + 1, IS_NAME);
        /* "It went to a clinic that treats rowers, Ada Roe, a nurse, said" */
        /* "The mill burned in Tarn, a cousin of the owner, Ada Roe, said" */
        bool is_told = stop < comma && inner < last && comma > inner + 3 && is(article, comma - 1, IS_NAME) &&
                       is(article, comma - 2, IS_NAME) && is_comma(article, comma - 3) &&
                       is(article, inner, IS_DETERMINER);
        bool is_behind_clause = is(article, open, IS_WH) ? has_comma && has_name && has_finite(article, from, open)
                                                         : !has_comma && (has_name || is_told) &&
                                                               has_finite(article, open, start);
        /* "Firms, too, want to sell the yard, Ada Roe, a nurse, said": the object of a verb */
        is_behind_clause |= has_name && start > open && start < stop && is(article, start - 1, IS_VERB) &&
                            !is(article, start - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE);
        bool is_titled = start > open && start < stop && is(article, start - 1, IS_SUBORDINATOR);
        /* "Speaking with Roe a clerk, who was not named, said" */
        bool is_led = is_adverbial && start > open + 1 && start < stop && phrase_is_determiner(article, start) &&
                      !is(article, start, IS_POSSESSIVE) && !is(article, start - 1, IS_PREPOSITION) &&
                      source_word(article, start - 1);
        if (is_led && stop < comma) {
            source = (Run){ start, last };
            break;
        }
        /* "In an interview, Roe, a nurse, said" */
        bool is_behind_adverbial = start < stop && stop < comma && is_adverbial && !has_comma;
        if ((is_behind_clause && !is_titled) || is_behind_adverbial) {
            if (inner < last) source = (Run){ inner, last };
            break;
        }
        if (stop < comma && has_name && is_word(article, open, W_AND) && has_comma) {
            source = (Run){ inner, last };      /* "with sailors, rowers, and clerks, Ada Roe, a nurse, said" */
            break;
        }
        /* "..., mostly cooks and waiters, Sen. Roe, D-Salem, said": one person is no apposition to many */
        bool is_many = stop < comma && inner < last && is(article, stop - 1, IS_PLURAL) &&
                       is(article, open, IS_ADVERB) && is(article, inner, IS_NAME);
        /* "They expect growth of 2 percent next year, Ada Roe, a nurse, said" */
        bool is_when =
            stop < comma && inner < last && is(article, stop - 1, IS_TIME) && !ends_named;
        if (start < stop && stop < comma && !leans) {
            source = (Run){ is_many || is_when ? inner : start, last };
            break;
        }
        /* "We, the writers, refuse": nobody is quoted */
        if (start == stop && is(article, stop - 1, IS_PRONOUN)) return (Run){ 0 };
        if (start < stop) inner = start;
        if (!has_comma) {
            if (start < stop && stop < comma && is_whole) source = (Run){ start, last };
            break;
        }
        if (is_clause(article, open, stop)) break;
        if (!phrase_is_apposition(article, open, stop)) {
            if (stop != comma) break;
            in_list = is_word(article, open, W_AND) && open + 1 < stop && source_word(article, open + 1) &&
                      !is(article, open + 1, IS_NAME);
            if (!in_list) last = open - 1;      /* "Roe, speaking in Salem, said": not a part of the source */
        }
        stop = open - 1;
    }
    size_t phrase_to = inner < last ? source_phrase_end(article, inner, last) : inner;
    bool has_name = phrase_to > inner && (is(article, inner, IS_NAME) || is(article, phrase_to - 1, IS_NAME));
    /* "Still, Roe, a nurse, said", "Still, rower Ada Roe, who ..., said" */
    bool is_lone = run_empty(source) && stop < comma && has_name;
    return is_lone ? (Run){ inner, last } : source;
}

/* "Roe - a nurse from Salem - said": the verb's dash is at `dash`. What stands between the dashes goes with the source
 * when it is a phrase. */
static Run source_before_dash(const Article *article, size_t from, size_t dash) {
    while (dash > from && is_sign(article, dash - 1, '-')) dash--;
    size_t open = dash;
    bool is_phrase = true;
    while (open > from && dash - open < LONGEST_APPOSITION && !is_sign(article, open - 1, '-')) {
        open--;
        if (is(article, open, IS_QUOTED)) return (Run){ 0 };
        is_phrase = is_phrase && !is(article, open, IS_WH | IS_FINITE | IS_SUBORDINATOR);
    }
    if (open == dash || open < from + 2) return (Run){ 0 };
    size_t stop = open - 1;
    while (stop > from && is_sign(article, stop - 1, '-')) stop--;
    size_t start = with_relative(article, from, list_start(article, from, stop));
    if (start == stop) return (Run){ 0 };
    /* "Roe, a nurse at the River Clinic - one of few in Salem - said" */
    Run apposed = start > from && is_comma(article, start - 1) ? source_before_comma(article, from, stop) : (Run){ 0 };
    if (!run_empty(apposed)) start = apposed.from;
    return (Run){ start, is_phrase ? dash : stop };
}

/* The comma before the relative clause that ends in `source`: "Ada Roe, who runs the mill said"; NONE. */
static size_t comma_before_relative(const Article *article, size_t from, Run source) {
    for (size_t i = source.from; i > from + 1 && source.from - i < LONGEST_DESCRIPTION; i--) {
        if (token(article, i - 1)->kind == TOKEN_SIGN) break;
        if (is_among(article, i - 1, W_WHO, W_WHOSE)) return is_comma(article, i - 2) ? i - 2 : NONE;
    }
    return NONE;
}

/* "Ada Roe, an analyst told": the second comma was forgotten; the source is the name with its apposition. */
static Run apposed_to(const Article *article, size_t from, Run source) {
    if (run_empty(source)) return (Run){ 0 };
    bool is_led = is(article, source.from, IS_DETERMINER) && !is(article, source.from, IS_PLURAL);
    /* Ada Roe, head of the yard told */
    bool is_office = source.to > source.from + 2 && known_word(word_at(article, source.from))->is & KNOWN_TITLE &&
                     !(token(article, source.from)->flags & TOKEN_CAPITAL);
    bool may_be_apposed =
        source.from > from && is_comma(article, source.from - 1) && (is_led || is_office);
    size_t comma = may_be_apposed ? source.from - 1 : comma_before_relative(article, from, source);
    if (comma == NONE || comma < from + 2) return (Run){ 0 };
    size_t start = source_phrase_start(article, from, comma);
    bool leads = start == from && !is(article, start, IS_SMALL | IS_VERB | IS_ADVERB | IS_TIME);
    bool is_full_name =
        start + 2 <= comma && is(article, comma - 1, IS_NAME) && (leads || is(article, start, IS_NAME));
    for (size_t i = start + 1; i < comma; i++)  /* Ada del Roe */
        is_full_name =
            is_full_name && (is(article, i, IS_NAME) || known_word(word_at(article, i))->is & KNOWN_PARTICLE);
    bool begins = start == from || is_comma(article, start - 1) || is(article, start - 1, IS_MARK);
    return is_full_name && begins ? (Run){ start, source.to } : (Run){ 0 };
}

/* `"It is so," one nurse, Ada Roe said`: what she is, told before her name, right behind the marks. */
static Run led_by_description(const Article *article, size_t from, Run source) {
    size_t comma = source.from, i = comma;
    if (run_empty(source) || comma < from + 3 || !is_comma(article, comma - 1) || !is(article, comma, IS_NAME))
        return (Run){ 0 };
    for (i--; i > from && i + LONGEST_DESCRIPTION > comma && !is(article, i - 1, IS_MARK | IS_QUOTED); i--) {
        bool is_word_of_it = token(article, i - 1)->kind == TOKEN_WORD &&
                             (!is(article, i - 1, IS_FINITE | IS_AUXILIARY) || is(article, i - 1, IS_NOUN | IS_NAME));
        if (!is_word_of_it) return (Run){ 0 };
    }
    const MarkSpan *span = i > from + 1 && is(article, i - 1, IS_MARK) ? marks_at(article, i - 2) : NULL;
    bool opens = span && span->is_speech && is(article, i, IS_DETERMINER | IS_NUMBER);
    return opens && !is(article, comma - 2, IS_PLURAL) ? (Run){ i, source.to } : (Run){ 0 };
}

/* "About 22 % of rowers": the hedge belongs to the number. */
static size_t with_hedge(const Article *article, size_t from, size_t start, size_t to) {
    if (start >= to || !is(article, start, IS_NUMBER)) return start;
    size_t first = start;
    for (size_t k = start; k > from && k + LONGEST_HEDGE > start; k--)
        if (words_hedge(article, k - 1, to) == start && !is_word(article, k - 1, W_ONLY) &&
            !is_word(article, k - 1, W_JUST))
            first = k - 1;
    return first;
}

/* "a measure | critics describe": one thing is no head of a subject in the plural; the two are a noun and the subject
 * of its clause. */
static size_t past_singular(const Article *article, size_t start, size_t to, size_t group) {
    bool is_both = start + 3 <= to && is_among(article, start, W_A, W_AN) && is(article, to - 1, IS_PLURAL) &&
                   is(article, to - 1, IS_NOUN) && is(article, group, IS_VERB_BASE | IS_HAVE);
    for (size_t i = start + 1; i < to && is_both; i++)
        is_both = source_word(article, i) && token(article, i)->kind == TOKEN_WORD &&
                  !is(article, i, IS_NUMBER | IS_NAME);
    if (!is_both) return start;
    size_t i = to - 1;
    while (i > start + 2 && is(article, i - 1, IS_ADJECTIVE) && !is(article, i - 1, IS_NOUN)) i--;
    return i;
}

/* "...," chairman, CEO and president Ada Roe said: over the offices that a list of them begins with, right behind
 * marks. */
static size_t roles_start(const Article *article, size_t from, size_t start, size_t to) {
    if (start >= to || !(known_word(word_at(article, start))->is & KNOWN_ROLE)) return start;
    size_t i = start;
    while (i > from + 2 && is_comma(article, i - 1) && known_word(word_at(article, i - 2))->is & KNOWN_ROLE &&
           !is(article, i - 2, IS_NAME))
        i -= 2;
    return i < start && is(article, i - 1, IS_MARK) ? i : start;
}

/* The source that stands before the verb group at `group`. */
Run source_before(const Article *article, Run sentence, size_t group, bool *is_relative) {
    size_t to = group, from = sentence.from;
    *is_relative = false;
    if (to == from) return (Run){ 0 };
    to = before_time(article, from, to);
    if (to > from && is_comma(article, to - 1)) return source_before_comma(article, from, to - 1);
    if (to > from && is_sign(article, to - 1, '-')) return source_before_dash(article, from, to - 1);
    /* "a thief, known as “Gull,” said" */
    bool ends_named = to > from + 3 && is(article, to - 1, IS_MARK) && is_comma(article, to - 2) &&
                      is(article, to - 3, IS_QUOTED) && !is_said_at(article, to - 3);
    if (ends_named) return source_before_comma(article, from, to - 2);
    /* "Day said" */
    if (to == from) return group == from + 1 && is(article, from, IS_NOUN) ? (Run){ from, group } : (Run){ 0 };
    bool is_reduced = is(article, to - 1, IS_VERB_PARTICIPLE) && !is(article, to - 1, IS_NOUN | IS_NAME | IS_ADJECTIVE);
    if (to > from + 1 && is_reduced && is(article, to - 2, IS_NOUN)) to--;      /* "a report published Monday" */
    bool is_added = is_among(article, to - 1, W_BOTH, W_EACH, W_ALL);
    if (to > from + 2 && is_added && source_word(article, to - 2)) to--;   /* Roe and Doe both said */
    if (is(article, to - 1, IS_WH) && is(article, to - 1, IS_SUBORDINATOR)) return (Run){ 0 }; /* when asked */
    if (is(article, to - 1, IS_WH) || (is(article, to - 1, IS_SUBORDINATOR) && is_word(article, to - 1, W_THAT))) {
        *is_relative = true;
        return (Run){ to - 1, to };
    }
    if (is(article, to - 1, IS_PRONOUN)) return (Run){ to - 1, to };
    size_t start =
        with_hedge(article, from,
                   past_leading_time(article, with_relative(article, from, list_start(article, from, to)), to), to);
    start = past_singular(article, start, to, group);
    Run named = apposed_to(article, from, (Run){ start, to });
    if (run_empty(named)) named = led_by_description(article, from, (Run){ start, to });
    if (!run_empty(named)) return named;
    start = roles_start(article, from, start, to);
    if (start == to && phrase_is_determiner(article, to - 1) && is(article, to - 1, IS_DETERMINER) &&
        !is(article, to - 1, IS_SUBORDINATOR))
        start = to - 1;
    return (Run){ start, to };
}
