/* relatives.c - who is meant by "who", "which" and "that": the noun phrase before them. */
#include "speaker.h"

#define LONGEST_PHRASE 16   /* words of a noun phrase */

static bool is_people(const Article *article, size_t i) {
    return known(article, i, KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_NATIVE);
}

/* "lawyers in Salem": behind the people who are said to be somewhere; the phrase's start if there are none. */
static size_t without_place(const Article *article, Run phrase) {
    size_t to = phrase.to;
    while (to > phrase.from && !is_people(article, to - 1)) to--;
    return to == phrase.to || (to > phrase.from && is(article, to, IS_PREPOSITION)) ? to : phrase.from;
}

/* "a warning from the bishop, who": where the part of the phrase begins that can be "who", if what leads it can't. */
static size_t nearest_people(const Article *article, Run phrase) {
    phrase.to = without_place(article, phrase);
    size_t start = phrase.from;
    for (size_t i = phrase.from + 1; i < phrase.to; i++) {
        if (!is(article, i, IS_PREPOSITION) || is(article, i, IS_NAME)) continue;
        if (is_people(article, i - 1)) return start;       /* a friend of the bishop */
        start = i + 1;
    }
    return start;
}

/* "farmers in Hollin, who": a single name that may be a place, where people of whom the text speaks are. */
static bool is_where_people_are(const Article *article, size_t m) {
    const Mention *mention = &article->people[m];
    size_t at = mention->words.from;
    bool is_lone = mention->name.to == mention->name.from + 1 && mention->words.from == mention->name.from &&
                   article->entities[mention->entity].full_mentions == 0;
    return is_lone && at > 1 && is(article, at - 1, IS_PREPOSITION) && !is_word(article, at - 1, W_BY) &&
           (is_people(article, at - 2) || is_among(article, at - 1, W_IN, W_AT));
}

Run antecedent_of_relative(const Article *article, size_t wh) {
    size_t from = article->sentences[article_sentence_of(article, wh)].tokens.from, stop = wh;
    bool is_set_off = stop > from && (is_sign(article, stop - 1, ',') || is_sign(article, stop - 1, '-') ||
                                      is_sign(article, stop - 1, '('));
    if (is_set_off) stop--;
    /* "the Roe Club (RC), which" */
    if (stop > from + 2 && is_sign(article, stop - 1, ')') && is_sign(article, stop - 3, '(')) stop -= 3;
    if (stop == from) return (Run){ wh, wh };
    size_t i = stop, m = people_at(article, stop - 1);
    bool is_place = is_word(article, wh, W_WHO) && m < article->people_count &&
                    (!names_person(article, m) || is_where_people_are(article, m));
    /* "a lawsuit in Salem Court that": a name alone takes no "that" */
    size_t name = m < article->people_count ? article->people[m].words.from : from;
    if (name > from && is(article, name - 1, IS_DETERMINER)) name--;
    bool is_thing = is_word(article, wh, W_THAT) ||
                    (is_word(article, wh, W_WHICH) && m < article->people_count && names_person(article, m));
    bool is_behind_noun = is_thing && name > from && is(article, name - 1, IS_PREPOSITION);
    if (m < article->people_count && article->people[m].name.to == stop && !is_place && !is_behind_noun)
        return (Run){ article->people[m].words.from, stop };
    while (i > from && stop - i < LONGEST_PHRASE) {
        const Token *t = token(article, i - 1);
        /* local officials and customers, who */
        bool is_pair = i > from + 1 && is_word(article, i - 1, W_AND) && i + 1 == stop &&
                       known(article, i, KNOWN_ROLES | KNOWN_SEVERAL) && known(article, i - 2, KNOWN_ROLES);
        if (is_pair) {
            i -= 2;
            continue;
        }
        if (t->kind == TOKEN_SIGN ||
            is(article, i - 1, IS_AND | IS_SUBORDINATOR | IS_WH | IS_AUXILIARY | IS_PRONOUN | IS_VERB_PAST | IS_VERB_S))
            break;
        if (is(article, i - 1, IS_VERB_BASE) && !is(article, i - 1, IS_NOUN | IS_ADJECTIVE | IS_NAME)) break;
        if (is_word(article, i - 1, W_BY)) break;
        if (is_to(article, i - 1) && i > from + 1 && is_word(article, i - 2, W_ACCORDING)) break;
        /* it was named | in the lawsuit, which */
        bool is_reduced = is(article, i - 1, IS_VERB_PARTICIPLE) && !is(article, i - 1, IS_NOUN | IS_NAME);
        if (is_reduced && is(article, i, IS_PREPOSITION)) break;
        i--;
        if (is(article, i, IS_DETERMINER) && !(i > from && is(article, i - 1, IS_PREPOSITION))) break;
    }
    while (i < stop && is(article, i, IS_PREPOSITION | IS_ADVERB)) i++;
    if (is_word(article, wh, W_WHO)) i = nearest_people(article, (Run){ i, stop });
    return (Run){ i, stop };
}
