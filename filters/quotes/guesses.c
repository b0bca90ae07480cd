/* guesses.c - what capitalised words name by themselves: a person, perhaps one, a body, or nobody. people.c asks when
 * it has cut title, role and place from them.
 */
#include "quotes.h"

#define LONGEST_NAME 6      /* words */

/* A given name that is hardly ever anything else. */
bool guess_is_given(const Article *article, size_t i) {
    return known(article, i, KNOWN_GIVEN) && !known(article, i, KNOWN_WORD);
}

/* "J." or "J" */
bool guess_is_initial(const Article *article, size_t i) {
    const Token *t = token(article, i);
    /* TJ */
    bool is_pair =
        t->flags & TOKEN_CAPS && t->stop - t->start == 2 && !article->known[i]->is && !is(article, i, IS_SMALL);
    /* the U.S. */
    bool is_place = known(article, i, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION);
    if (t->flags & TOKEN_DOT && t->stop - t->start > 2 && is_place) return false;
    return people_is_capital(article, i) && (t->stop - t->start == 1 || is_pair ||
                                      (t->flags & TOKEN_DOT && t->stop - t->start <= 4 && t->flags & TOKEN_CAPS) ||
                                      (t->flags & TOKEN_DOT && t->stop - t->start == 2));
}

/* "Vale-based", "R-Texas": a hyphen before a small letter or behind a single one. */
bool guess_is_compound(const Article *article, size_t i) {
    Text word = word_at(article, i);
    for (size_t k = 1; k + 1 < word.len; k++)
        if (word.at[k] == '-') return k == 1 || is_lower(word.at[k + 1]);
    return false;
}

/* "WeatherWatch", "BankRail": capitals inside a word, but for McRoe, MacRoe, DeRoe and O'Roe; a company. */
static bool is_camel(const Article *article, size_t i) {
    Text word = word_at(article, i);
    for (size_t k = 4; k < word.len; k++)
        if (is_upper(word.at[k]) && is_lower(word.at[k - 1]) && is_lower(word.at[k - 2])) return true;
    return word.len > 3 && is_lower(word.at[0]) && is_upper(word.at[1]);
}

static Guess guess_one(const Article *article, size_t i, bool titled) {
    if (is(article, i, IS_SMALL) || guess_is_compound(article, i)) return NO_NAME;
    bool is_place = known(article, i, KNOWN_PLACE | KNOWN_OF | KNOWN_NATIVE | KNOWN_ORGANISATION);
    if (titled && is_word(article, i, W_ACT)) return NO_NAME;     /* Inspector General Act */
    if (titled && (!is_place || people_is_capital(article, i - 1))) return A_PERSON;
    /* the airline Roe */
    bool behind_kind = i > 0 && known(article, i - 1, KNOWN_HEAD | KNOWN_NEWS) && !people_is_capital(article, i - 1);
    if (is_place || is_camel(article, i) || behind_kind) return A_BODY;
    if (known(article, i, KNOWN_THING | KNOWN_SEVERAL | KNOWN_TITLE | KNOWN_ROLES)) return NO_NAME;
    if (token(article, i)->flags & TOKEN_CAPS) return A_BODY;
    return guess_is_given(article, i) ? A_PERSON : MAYBE_PERSON;
}

Guess guess_name(const Article *article, Run name, bool titled) {
    size_t words = name.to - name.from, places = 0;
    for (size_t k = name.from; k < name.to; k++)
        if (is_sign(article, k, '&')) return A_BODY;
    /* Park Min-zu */
    if (words == 2 && guess_is_compound(article, name.to - 1) && !guess_is_compound(article, name.from))
        return A_PERSON;
    bool given = known(article, name.from, KNOWN_GIVEN), looks_like_name = false;
    if (words == 1) return guess_one(article, name.from, titled);
    for (size_t k = name.from; k < name.to; k++) {
        places += known(article, k, KNOWN_PLACE | KNOWN_OF | KNOWN_NATIVE) &&
                  !(known(article, k, KNOWN_GIVEN) && k > name.from && k + 1 < name.to);
        if (k == name.from && known(article, k, KNOWN_SUFFIX)) continue;       /* "AG Ada Roe" */
        looks_like_name |=
            (k > name.from && guess_is_initial(article, k)) || known(article, k, KNOWN_PARTICLE | KNOWN_SUFFIX);
        if (!known(article, k, KNOWN_ORGANISATION | KNOWN_THING | KNOWN_SEVERAL | KNOWN_ROLES) ||
            known(article, k, KNOWN_GIVEN))
            continue;
        /* coach Ada Fox, Ada Ford */
        bool is_bearer = titled && words == 2 && !people_is_capital(article, name.from - 1); /* the clerk Ada Press */
        /* Henry Post, but: the Marion Star, Virginia Gazette */
        bool may_bear = titled || (words == 2 && !known(article, name.from, KNOWN_PLACE) &&
                                   !(name.from > 0 && is_word(article, name.from - 1, W_THE)));
        unsigned bodies = (is_bearer ? 0 : KNOWN_HEAD | KNOWN_SEVERAL) | KNOWN_HEADS | KNOWN_ROLES |
                          (may_bear || known(article, k, KNOWN_BODY) ? 0 : KNOWN_NEWS);
        bool is_surname =
            words <= 3 && k == name.to - 1 && !known(article, k, bodies) && guess_is_given(article, name.from);
        if (!is_surname) return A_BODY;
    }
    if (places == words) return A_BODY;
    if (given || titled || guess_is_initial(article, name.from)) return A_PERSON;
    if (places || words > LONGEST_NAME || token(article, name.from)->flags & TOKEN_CAPS) return A_BODY;
    return looks_like_name ? A_PERSON : MAYBE_PERSON;
}

/* Letters behind a name that are no part of it: MS, RD, KC. */
bool name_degree(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind != TOKEN_WORD || known(article, i, KNOWN_SUFFIX)) return false;
    return known(article, i, KNOWN_DEGREE) ||
           (t->flags & TOKEN_CAPS && t->stop - t->start >= 2 && t->stop - t->start <= 4 && !(t->flags & TOKEN_DOT));
}

/* "J. Ada" in "J. Ada LIU": what stands in capitals behind it is the surname. */
bool guess_given_only(const Article *article, Run run) {
    for (size_t i = run.from; i < run.to; i++)
        if (!guess_is_initial(article, i) && !guess_is_given(article, i)) return false;
    return true;
}

/* "The Wrap"; "the Orlows won": a name with an article is no person's, unless it stands before a noun ("the Roe
 * case"). */
bool guess_has_article(const Article *article, Run sentence, Run name) {
    if (is_word(article, name.from, W_THE)) return true;
    if (name.from == sentence.from || !is_word(article, name.from - 1, W_THE)) return false;
    return name.to == sentence.to || token(article, name.to)->kind != TOKEN_WORD ||
           (is(article, name.to, IS_SMALL | IS_VERB | IS_ADVERB) && !is(article, name.to, IS_NOUN | IS_ADJECTIVE));
}

/* "Stavia AI": letters end it, and a name in capitals throughout is a heading's. */
static bool ends_in_letters(const Article *article, Run name) {
    const Token *last = token(article, name.to - 1);
    bool is_short = last->flags & TOKEN_CAPS && !(last->flags & TOKEN_DOT) && last->stop - last->start >= 2 &&
                    last->stop - last->start <= 3;
    return is_short && !(token(article, name.to - 2)->flags & TOKEN_CAPS);
}

/* "the Orlows" are several. */
bool guess_is_plural(Text word) {
    return word.len > 3 && word.at[word.len - 1] == 's' && word.at[word.len - 2] != 's';
}

/* Nothing but its words tells that it is a person, and they tell that it is none. */
bool guess_no_person(const Article *article, Run sentence, Run name) {
    const Entry *role = article->known[name.from]->role;
    if (role && name.to > name.from + 1 && lexicon_has(role, 1, TEXT("apart"))) return true;    /* Head Start */
    return guess_has_article(article, sentence, name) || (name.to > name.from + 1 && ends_in_letters(article, name));
}
