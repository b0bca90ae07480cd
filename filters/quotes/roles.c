/* roles.c - what a person is or does, on either side of the name: "FSB director N. N.", "N. N., who heads the
 * office". */
#include "fail.h"
#include "quotes.h"

#define LONGEST_ROLE 24     /* words that are searched for a role on either side */

/* What may stand in a noun phrase before its head. */
static bool is_modifier(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER) return true;
    /* chief of staff */
    if (t->kind == TOKEN_WORD && known(article, i, KNOWN_BEFORE) && is(article, i, IS_PREPOSITION)) return true;
    if (t->kind != TOKEN_WORD || is(article, i, IS_SMALL | IS_PRONOUN | IS_POSSESSIVE)) return false;
    if (people_is_capital(article, i) || known(article, i, KNOWN_TITLE | KNOWN_ROLES | KNOWN_ORGANISATION)) return true;
    if (is(article, i, IS_ADJECTIVE | IS_NOUN) || t->flags & TOKEN_TIED) return true;
    if (!is(article, i, IS_VERB_ING | IS_VERB_PARTICIPLE) || is(article, i, IS_TIME) || t->frame) return false;
    /* chief operating officer */
    bool is_inside = i > 0 && i + 1 < article->tokens.count && known(article, i - 1, KNOWN_TITLE) &&
                     known(article, i + 1, KNOWN_TITLE);
    if (is_inside) return true;
    /* "the retired", not "he attacked" */
    return i == 0 || (token(article, i - 1)->kind == TOKEN_SIGN && !is_sign(article, i - 1, ')')) ||
           is(article, i - 1, IS_DETERMINER | IS_POSSESSIVE | IS_PREPOSITION | IS_AND);
}

/* "the letters Coun. Roe had sent": a plural in small letters is no part of a rank with a capital behind it. */
static bool ends_before_rank(const Article *article, size_t i) {
    return people_is_capital(article, i + 1) && known(article, i + 1, KNOWN_POST) && is(article, i, IS_PLURAL) &&
           !people_is_capital(article, i);
}

/* "in September Mayor Roe", "said Thursday campaign spokesman Roe": a time, but not "Sunday Herald editor Roe". */
static bool is_when(const Article *article, size_t i) {
    if (!is(article, i, IS_TIME)) return false;
    if (!people_is_capital(article, i)) return true;
    bool is_paper = people_is_capital(article, i + 1) && known(article, i + 1, KNOWN_NEWS | KNOWN_HEAD);
    return !is_paper && i > 0 && is(article, i - 1, IS_PREPOSITION | IS_VERB);
}

/* "Housing and Culture Minister": the "and" between what an office is for; not "Roe and Culture Minister". */
static bool joins_matters(const Article *article, size_t i, size_t from) {
    if (i == from || !is_word(article, i, W_AND) || !people_is_capital(article, i - 1)) return false;
    bool is_behind_name = i > from + 1 && known(article, i - 2, KNOWN_GIVEN | KNOWN_HONORIFIC);
    /* "Work and pensions secretary": the sentence's capital */
    bool leads = i == from + 1 && !people_is_capital(article, i + 1) && known(article, i + 2, KNOWN_ROLE);
    return !is_behind_name && (people_is_capital(article, i + 1) || leads) && body_is_matter(article, i - 1) &&
           !known(article, i + 1, KNOWN_TITLE & ~(unsigned)KNOWN_BEFORE);
}

/* "oil and gas tycoon": the "and" between two things in small letters that a trade is in; not in "clerk and gas
 * tycoon", "the yard and gas tycoon Roe". */
static bool joins_goods(const Article *article, size_t i, size_t from) {
    if (i < from + 2 || i + 2 >= article->tokens.count || !is_word(article, i, W_AND)) return false;
    for (size_t k = i - 1; k <= i + 1; k += 2) {
        bool is_thing = token(article, k)->kind == TOKEN_WORD && is(article, k, IS_NOUN) &&
                        !is(article, k, IS_PLURAL | IS_NAME | IS_TIME | IS_PRONOUN) && !people_is_capital(article, k) &&
                        !known(article, k, KNOWN_TITLE | KNOWN_ROLES | KNOWN_ORGANISATION | KNOWN_SEVERAL);
        if (!is_thing) return false;
    }
    return is(article, i - 2, IS_ADJECTIVE) || people_is_capital(article, i - 2) ||
           known(article, i - 2, KNOWN_BEFORE | KNOWN_OF) || is_among(article, i - 2, W_A, W_AN);
}

/* "Forge in Salem's | chief": is what the clitic at `i` belongs to only the end of a longer name? */
static bool is_end_of_owner(const Article *article, size_t from, size_t i) {
    while (i > from && people_is_capital(article, i - 1)) i--;
    return i > from + 1 && is_word(article, i - 1, W_IN) && people_is_capital(article, i - 2);
}

/* To the left over modifiers, "Russia's" and "(FSB)"; returns where the noun phrase begins. */
static size_t phrase_start(const Article *article, size_t from, size_t head) {
    size_t i = head;
    while (i > from && head - i < LONGEST_ROLE) {
        size_t k = i - 1;
        bool joins_names = k > from && people_is_capital(article, i) && people_is_capital(article, k - 1) &&
                           is(article, k, IS_PREPOSITION) && is_word(article, k, W_OF);
        if (ends_before_rank(article, k)) break;
        if (joins_matters(article, k, from) || joins_goods(article, k, from)) {
            i = k - 1;
        } else if (is_modifier(article, k)) {
            i = k;
        } else if (joins_names) {
            i = k - 1;
        } else if (token(article, k)->kind == TOKEN_CLITIC && is(article, k, IS_POSSESSIVE) && k > from &&
                   is_modifier(article, k - 1) && !is_end_of_owner(article, from, k)) {
            i = k - 1;
        } else if (is_sign(article, k, ')') && k > from + 2 && is_sign(article, k - 2, '(')) {
            i = k - 2;
        } else {
            break;
        }
    }
    while (i < head && (is_when(article, i) || (is(article, i, IS_ADVERB) && !people_is_capital(article, i))) &&
           !known(article, i, KNOWN_BEFORE))
        i++;
    while (i < head && is(article, i, IS_VERB_PARTICIPLE) && is_among(article, i, W_NAMED, W_CALLED)) i++;
    bool is_participle = i < head && i > from && is(article, i, IS_VERB_ING) && !people_is_capital(article, i) &&
                         token(article, i - 1)->kind == TOKEN_SIGN;
    return is_participle ? i + 1 : i;           /* ", leading Judge Roe to ..." */
}

static bool is_role_head(const Article *article, size_t i) {
    return article->known[i]->role && known(article, i, KNOWN_ROLE | KNOWN_POST | KNOWN_STYLE | KNOWN_HONORIFIC);
}

/* "Director of Russia's Security Service (FSB) Alexander ...": the role before the preposition. */
static size_t role_before_of(const Article *article, size_t from, size_t name) {
    bool has_noun = false;
    for (size_t i = name; i > from && name - i < LONGEST_ROLE; i--) {
        const Token *t = token(article, i - 1);
        if (is(article, i - 1, IS_PREPOSITION) && i >= from + 2 && has_noun && is_role_head(article, i - 2))
            return i - 2;
        if (is(article, i - 1, IS_PREPOSITION) && i == name) return NONE;
        if (t->kind == TOKEN_SIGN ? t->sign != '(' && t->sign != ')'
                                  : t->kind == TOKEN_WORD && !is_modifier(article, i - 1) &&
                                        !is(article, i - 1, IS_PREPOSITION | IS_AND | IS_DETERMINER))
            return NONE;
        if (i == name && !(people_is_capital(article, i - 1) ||
                           known(article, i - 1, KNOWN_ORGANISATION | KNOWN_THING) || is_sign(article, i - 1, ')')))
            return NONE;
        has_noun |= t->kind == TOKEN_WORD;
    }
    return NONE;
}

static void add_role(Article *article, Run words, const Entry *kind, bool is_verb) {
    article->roles = grow(article->roles, &article->role_capacity, article->role_count + 1, sizeof *article->roles);
    article->roles[article->role_count++] = (Role){ words, kind, article->people_count, is_verb };
}

/* "According to the mayor, Roe left", "Through her lawyer, Roe denied it": the role at `start` is another's, unless the
 * name at `name` ends with a comma too. */
static bool is_anothers(const Article *article, size_t start, size_t name) {
    while (start > 0 && is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE)) start--;
    while (name < article->tokens.count && people_is_capital(article, name)) name++;
    if (start == 0 || name >= article->tokens.count) return false;
    if (start > 1 && is_word(article, start - 2, W_ACCORDING)) return !is_comma(article, name);
    bool is_led = is(article, start - 1, IS_PREPOSITION);
    return is_led && is(article, name, IS_FINITE | IS_VERB_PAST) && !is(article, name, IS_NAME);
}

/* "The Prime Minister, Ada Roe, said": a title in capitals, with an article, and a name between commas. */
static bool is_set_off(const Article *article, size_t from, size_t head, size_t name) {
    size_t start = phrase_start(article, from, head);
    if (start == from || !is_word(article, start - 1, W_THE)) return false;
    while (name < article->tokens.count && people_is_capital(article, name)) name++;
    return name < article->tokens.count && is_comma(article, name);
}

/* Further roles in front: "police chief Col. Roe", "her husband, the actor Ada Roe", "the head of the service, Ada
 * Roe". */
/* "After meeting the | minister, Roe said": is what begins at `start` somebody else, the object of a participle that
 * leads the sentence? */
static bool is_object_of_leading(const Article *article, size_t from, size_t start) {
    size_t verb = start;
    while (verb > from && is(article, verb - 1, IS_DETERMINER | IS_POSSESSIVE)) verb--;
    if (verb > from + 1 && is(article, verb - 1, IS_PREPOSITION)) verb--;       /* "After meeting with the minister" */
    if (verb == from || !is(article, --verb, IS_VERB_ING)) return false;
    return verb == from || (verb == from + 1 && is(article, from, IS_PREPOSITION | IS_SUBORDINATOR));
}

static void add_roles_before(Article *article, size_t from, Run role) {
    for (size_t k = role.from; k + 1 < role.to; k++)
        if (is_role_head(article, k) && known(article, k + 1, KNOWN_TITLE))
            add_role(article, (Run){ role.from, k + 1 }, article->known[k]->role, false);
    size_t i = role.from;
    if (i > from && is(article, i - 1, IS_DETERMINER)) i--;
    if (i < from + 2 || !is_sign(article, i - 1, ',')) return;
    bool is_plain = is_role_head(article, i - 2) &&
                    (!people_is_capital(article, i - 2) || is_set_off(article, from, i - 2, role.to));
    size_t head = is_plain ? i - 2 : role_before_of(article, from, i - 1);
    if (head == NONE) return;
    size_t start = phrase_start(article, from, head);
    bool is_adverbial = start == from && is(article, start, IS_VERB_ING) && !known(article, start, KNOWN_BEFORE);
    if (is_adverbial || is_object_of_leading(article, from, start)) return;     /* "Moving forward, Roe said" */
    bool has_owner = false;                     /* but Salem's mayor, Ada Roe, */
    for (size_t k = start; k < head; k++)
        has_owner |= token(article, k)->kind == TOKEN_CLITIC;
    /* "Minister of Fish, Ada Roe, said" */
    bool is_title = start == from;
    bool is_phrase = start > from ? is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE) : is_plain || is_title;
    is_phrase = is_phrase || (has_owner && is_plain);
    /* Roe, an instructor in English, Vale ... */
    if (start > from + 2 && !is_plain && is_sign(article, start - 2, ',') && people_is_capital(article, start - 3))
        return;
    if (is_phrase && article->known[head]->role && !is_anothers(article, start, role.to))
        add_role(article, (Run){ start, i - 1 }, article->known[head]->role, false);
}

/* "Salem founder, chairman | and chief executive Ada Roe": where the offices begin that are joined to the one at
 * `role`; `role` if there are none. "The mayor and skater Ada Roe" may be two, "the club's owner and coach" is one. */
static size_t joined_roles(const Article *article, size_t from, size_t role) {
    size_t start = role;
    bool is_list = false, has_owner = false;
    while (start > from + 1 && role - start < LONGEST_ROLE) {
        bool is_joined = is_word(article, start - 1, W_AND) || (is_list && is_comma(article, start - 1));
        if (!is_joined || !is_role_head(article, start - 2) || known(article, start - 2, KNOWN_HONORIFIC)) break;
        is_list = true;
        start = phrase_start(article, from, start - 2);
    }
    for (size_t i = start; i < role; i++) has_owner |= token(article, i)->kind == TOKEN_CLITIC;
    return start > from && is(article, start - 1, IS_DETERMINER) && !has_owner ? role : start;
}

Run roles_before(Article *article, size_t from, size_t name) {
    bool is_style = known(article, name, KNOWN_STYLE) && !known(article, name, KNOWN_GIVEN);
    if (is_style && article->known[name]->role)
        add_role(article, (Run){ name, name + 1 }, article->known[name]->role, false);
    Run role = { name, name + is_style };
    if (name == from || is_style) return role;
    size_t head = known(article, name - 1, KNOWN_TITLE) ? name - 1 : role_before_of(article, from, name);
    if (head != NONE) {
        size_t office = known(article, head, KNOWN_HONORIFIC) ? role_before_of(article, from, head) : NONE;
        if (known(article, head, KNOWN_HONORIFIC) && head > from && is_role_head(article, head - 1)) office = head - 1;
        bool has_style = office != NONE;        /* "Undersecretary for Trade Mr. Roe" */
        if (has_style) head = office;
        role = (Run){ phrase_start(article, from, head), name };
        const Mention *last = article->people_count ? &article->people[article->people_count - 1] : NULL;
        bool is_inside = last && last->is_group && last->name.from >= from && last->name.from < role.from &&
                         last->name.to > role.from && last->name.to <= head;
        if (is_inside) role.from = last->name.from;     /* "Party for the People leader" */
        if (article->known[head]->role) role.from = joined_roles(article, from, role.from);
        Run told = { role.from, name - has_style };
        if (article->known[head]->role) add_role(article, told, article->known[head]->role, false);
    }
    add_roles_before(article, from, role);
    return role;
}

/* Where the noun phrase that begins at `i` has its head, if that is a role: "the former special envoy to ..." */
static size_t role_head(const Article *article, size_t i, size_t to) {
    size_t head = NONE;
    for (size_t k = i; k < to && k - i < LONGEST_ROLE; k++) {
        bool is_clitic = token(article, k)->kind == TOKEN_CLITIC && is(article, k, IS_POSSESSIVE);
        bool is_bracket = is_sign(article, k, '(') || is_sign(article, k, ')');
        bool is_owner = k == i && is(article, k, IS_DETERMINER | IS_POSSESSIVE);
        bool is_joined = joins_goods(article, k, i > 0 ? i - 1 : i);
        if (is_owner || is_joined || is_modifier(article, k) || is_clitic || is_bracket) {
            if (is_role_head(article, k) && !known(article, k, KNOWN_HONORIFIC)) head = k;
            else if (token(article, k)->kind == TOKEN_WORD) head = NONE;
            continue;
        }
        return head;
    }
    return head;
}

/* What could be a verb is a noun behind a preposition, an adjective or a noun, with a preposition, a sign or a body
 * behind: "of gas exports at", "the local rescue service". */
static bool is_noun_here(const Article *article, size_t i, size_t from, size_t to) {
    if (i == from || !is(article, i, IS_VERB_BASE | IS_VERB_S) || is(article, i, IS_AUXILIARY | IS_SMALL) ||
        people_is_capital(article, i))
        return false;
    if (!is(article, i - 1, IS_PREPOSITION | IS_ADJECTIVE | IS_NOUN | IS_DETERMINER)) return false;
    if (i + 1 >= to || token(article, i + 1)->kind == TOKEN_SIGN)
        return is(article, i - 1, IS_PREPOSITION | IS_ADJECTIVE);
    return known(article, i + 1, KNOWN_HEAD) ||
           (is(article, i + 1, IS_PREPOSITION) && !is(article, i + 1, IS_SUBORDINATOR));
}

/* The end of "of the Weather Service" and the like behind a head. */
static size_t phrase_end(const Article *article, size_t i, size_t to) {
    size_t start = i, open = 0;
    while (i < to && i - start < LONGEST_ROLE) {
        const Token *t = token(article, i);
        bool is_bracket = is_sign(article, i, '(') || (open > 0 && is_sign(article, i, ')'));
        if (is_bracket) open = is_sign(article, i, '(') ? open + 1 : open - 1;
        /* of Vale & Co */
        bool is_firm = is_sign(article, i, '&') && i > start && i + 1 < to && people_is_capital(article, i - 1) &&
                       people_is_capital(article, i + 1);
        bool goes_on = t->kind == TOKEN_CLITIC ? is(article, i, IS_POSSESSIVE)
                       : t->kind == TOKEN_SIGN
                           ? is_bracket || is_firm
                           : is_modifier(article, i) ||
                                 is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE) ||
                                 (is(article, i, IS_AND) && i + 1 < to && is_modifier(article, i + 1) &&
                                  !(people_is_capital(article, i + 1) && guess_is_given(article, i + 1)));
        /* of the boat | stealing ring */
        bool is_inside = i > start && i + 1 < to && is(article, i, IS_VERB_ING) && is(article, i - 1, IS_NOUN) &&
                         !is(article, i - 1, IS_NAME | IS_TIME) && is(article, i + 1, IS_NOUN | IS_VERB_BASE) &&
                         !is(article, i + 1, IS_NAME | IS_PLURAL | IS_TIME | IS_PREPOSITION | IS_DETERMINER);
        if (is_inside || is_noun_here(article, i, start, to)) {
            i += 1 + is_inside;
            continue;
        }
        if (!goes_on || (is(article, i, IS_FINITE | IS_VERB_PAST) && !people_is_capital(article, i) &&
                         !is(article, i, IS_NOUN | IS_ADJECTIVE)))
            break;
        i++;
    }
    while (i > start && is(article, i - 1, IS_PREPOSITION | IS_DETERMINER | IS_AND)) i--;
    return i;
}

/* "who formerly headed the office": the verb tells the role. */
static size_t role_of_verb(const Article *article, size_t i, size_t to, const Entry **role) {
    for (size_t k = i; k < to && k < i + 4; k++) {
        const Known *what = known_word(word_at(article, k));
        if ((*role = what->is & KNOWN_DOES ? what->role : NULL)) return k;
    }
    return NONE;
}

/* Behind the party in brackets, the comma and the age: where an apposition may begin; NONE if it can't. */
static size_t apposition_start(const Article *article, size_t i, size_t to) {
    if (i < to && is_sign(article, i, '('))
        for (size_t k = i; k < to && k < i + 6; k++)
            if (is_sign(article, k, ')')) {
                i = k + 1;
                break;
            }
    if (i < to && is(article, i, IS_BE)) return i + 1;
    if (i >= to || !(is_sign(article, i, ',') || is_sign(article, i, '-'))) return NONE;
    i++;
    if (i + 1 < to && token(article, i)->kind == TOKEN_NUMBER && is_sign(article, i + 1, ',')) i += 2;
    return i < to ? i : NONE;
}

/* Adds the role told behind the name; returns where the words about it end, or `i`. */
size_t roles_after(Article *article, size_t i, size_t to) {
    size_t start = apposition_start(article, i, to);
    if (start == NONE || start >= to) return i;
    if (is(article, start, IS_WH)) {
        const Entry *role;
        size_t verb = role_of_verb(article, start + 1, to, &role);
        if (verb != NONE) {
            add_role(article, (Run){ verb + 1, phrase_end(article, verb + 1, to) }, role, true);
            return i;
        }
        if (start + 1 >= to || !is(article, start + 1, IS_BE)) return i;
        start += 2;
        if (start >= to) return i;
    }
    bool is_the = is_word(article, start, W_THE) && i < to && is_comma(article, i);
    while (start < to && is(article, start, IS_ADVERB | IS_DETERMINER | IS_POSSESSIVE) &&
           !known(article, start, KNOWN_BEFORE))
        start++;
    size_t head = role_head(article, start, to);
    if (head == NONE || (head + 1 < to && people_is_capital(article, head + 1))) return i;
    size_t stop = phrase_end(article, head + 1, to);
    /* "After talks with Roe, the president said", but not "It is so, Ada Roe, the president said" */
    bool has_verb = stop < to && is(article, stop, IS_FINITE);
    size_t name = i;
    while (name > 0 && is(article, name - 1, IS_NAME)) name--;
    bool is_set_off = name > 0 && is_comma(article, name - 1);
    if (is_the && has_verb && !is_set_off) return i;
    add_role(article, (Run){ start, stop }, article->known[head]->role, false);
    return stop;
}
