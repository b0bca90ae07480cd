/* people.c - who is named, and as what: "FSB director Alexander Bortnikov", "Bortnikov, director of the FSB".
 *
 * A run of capitalised words is cut behind its last title, office or place; what is left is a name if the tables or
 * its surroundings say so. Roles are looked for on both sides of it. Every search goes a bounded number of words.
 */
#include "fail.h"
#include "quotes.h"

#define LONGEST_NAME 6      /* words */
#define LONGEST_RUN 16      /* capitalised words in a row; more is a heading */
#define MOST_IN_TEXT 3      /* capitalised words of a sentence that is surely no heading */
#define LONGEST_ROLE 24     /* words that are searched for a role on either side */


static bool known(const Article *article, size_t i, unsigned what) { return (article->known[i]->is & what) != 0; }

/* "al-Quasti", "d'Este" */
static bool has_small_start(Text word) {
    for (size_t i = 1; i < 4 && i + 1 < word.len; i++)
        if (word.at[i] == '-' || word.at[i] == '\'') return is_upper(word.at[i + 1]);
    return false;
}

static bool is_capital(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind != TOKEN_WORD) return false;
    return t->flags & TOKEN_CAPITAL ||
           (t->flags & TOKEN_INNER_CAPITAL && has_small_start(token_text(article->text, *t)));
}

/* A given name that is hardly ever anything else. */
static bool is_given(const Article *article, size_t i) {
    return known(article, i, KNOWN_GIVEN) && !known(article, i, KNOWN_WORD);
}

/* "J." or "J" */
static bool is_initial(const Article *article, size_t i) {
    const Token *t = token(article, i);
    /* TJ */
    bool is_pair = t->flags & TOKEN_CAPS && t->stop - t->start == 2 && !article->known[i]->is && !is(article, i, IS_SMALL);
    return is_capital(article, i) && (t->stop - t->start == 1 || is_pair ||
                                      (t->flags & TOKEN_DOT && t->stop - t->start <= 4 && t->flags & TOKEN_CAPS) ||
                                      (t->flags & TOKEN_DOT && t->stop - t->start == 2));
}

/* ---- words that full names have shown to be names: "Cook said" behind "Anna Cook" */

#define MOST_SEEN 128       /* words; the others are passed over */

static struct {
    Text word[MOST_SEEN];
    size_t count;
} seen;

static bool is_seen(const Article *article, size_t i) {
    Text word = word_at(article, i);
    for (size_t k = 0; k < seen.count; k++)
        if (text_equal(seen.word[k], word)) return true;
    return false;
}

/* Only words that the tables or their endings take for something else need to be kept in mind. */
static bool needs_name(const Article *article, size_t i) {
    return known(article, i, KNOWN_TITLE | KNOWN_ROLES | KNOWN_ORGANISATION | KNOWN_PLACE | KNOWN_THING) ||
           is(article, i, IS_SMALL | IS_TIME | IS_VERB | IS_ADJECTIVE | IS_ADVERB | IS_NUMBER);
}

/* Behind a given name or a title in small letters, the capitalised words are a name, unless they end as a body's
 * does. */
static void see_names(const Article *article) {
    const Picks *capitals = &article->capitals;
    seen.count = 0;
    for (size_t n = 0; n + 1 < capitals->count; n++) {
        size_t i = capitals->at[n], last = n;
        while (last + 1 < capitals->count && capitals->at[last + 1] == capitals->at[last] + 1 &&
               last - n < LONGEST_NAME)
            last++;
        bool is_given_name =
            (is_given(article, i) && !known(article, i, KNOWN_PLACE)) || (is_initial(article, i) && last > n);
        bool is_titled =
            i > 0 && known(article, i - 1, KNOWN_TITLE) && article->sentence_of[i - 1] == article->sentence_of[i];
        for (; n < last && known(article, i, KNOWN_TITLE) && !known(article, i, KNOWN_GIVEN); i = capitals->at[++n])
            is_titled = true;
        bool is_body = known(article, capitals->at[last], KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING);
        for (size_t k = n + !is_titled;
             last > n && (is_given_name || is_titled) && !is_body && k <= last && seen.count < MOST_SEEN; k++) {
            size_t word = capitals->at[k];
            bool is_name = !known(article, word, KNOWN_TITLE) || k == last;
            if (is_name && needs_name(article, word) && !is_seen(article, word))
                seen.word[seen.count++] = word_at(article, word);
        }
        n = last;
    }
}

/* ---- a run of capitalised words */

static bool may_be_name(const Article *article, size_t i, size_t to) {
    bool is_letter = i + 1 < to && is_sign(article, i + 1, '/');
    if (!is_capital(article, i) || (is(article, i, IS_PRONOUN) && !is_letter)) return false;
    if (!is(article, i, IS_TIME)) return true;
    bool is_in_paper = i > 0 && (is_capital(article, i - 1) || is(article, i - 1, IS_DETERMINER)) && i + 1 < to &&
                       is_capital(article, i + 1) && known(article, i + 1, KNOWN_NEWS | KNOWN_HEAD);
    if (is_in_paper) return true;               /* the Roe Morning Herald */
    bool is_titled =
        known(article, i, KNOWN_GIVEN) && i + 1 < to && is_capital(article, i + 1) && !is(article, i + 1, IS_TIME);
    return is_titled;
}

/* A word of time that is a family name here: "Theresa May". */
static bool is_last_name(const Article *article, size_t i) {
    return is_capital(article, i) && (is_given(article, i - 1) || known(article, i - 1, KNOWN_TITLE)) &&
           token(article, i)->kind == TOKEN_WORD;
}

/* `"Jack"` or (Jack) between two words of a name: the token behind it, or `i`. */
static size_t past_nickname(const Article *article, size_t i, size_t to) {
    if (i + 3 >= to || token(article, i)->kind != TOKEN_SIGN || !known(article, i - 1, KNOWN_GIVEN)) return i;
    char sign = token(article, i)->sign;
    if (sign != '"' && sign != '\'' && sign != '(') return i;
    char closer = sign == '(' ? ')' : sign;
    bool fits = is_capital(article, i + 1) && is_sign(article, i + 2, closer) && is_capital(article, i + 3) &&
                !is(article, i + 3, IS_SMALL);
    return fits ? i + 3 : i;
}

static size_t run_end(const Article *article, size_t from, size_t to) {
    size_t i = from;
    while (i < to) {
        if (may_be_name(article, i, to) || (i > from && is_last_name(article, i))) i++;
        else if (i > from && i + 1 < to && known(article, i, KNOWN_PARTICLE) && is_capital(article, i + 1)) i += 2;
        else if (i > from && i + 2 < to && known(article, i, KNOWN_PARTICLE) && known(article, i + 1, KNOWN_PARTICLE) &&
                 is_capital(article, i + 2))
            i += 3;
        else if (i > from && i + 1 < to && is_sign(article, i, ',') && known(article, i + 1, KNOWN_SUFFIX)) i += 2;
        else if (i > from && i + 1 < to && is_sign(article, i, '&') && is_capital(article, i + 1)) i += 2;
        else if (i > from && i + 1 < to && is_sign(article, i, '/') && !(token(article, i)->flags & TOKEN_SPACED) &&
                 is_capital(article, i + 1))
            i += 2;
        else if (i > from && past_nickname(article, i, to) > i) i = past_nickname(article, i, to);
        else break;
    }
    return i;
}

/* Where the name begins: behind the last title, and behind places and organisations before a given name. */
static size_t name_start(const Article *article, Run run) {
    size_t start = run.from;
    bool is_the = start > 0 && is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE);
    if (run.to == start + 1 && !is_the && is_seen(article, start)) return start;
    for (size_t k = run.from; k + 1 < run.to; k++) {
        if (!known(article, k, KNOWN_TITLE)) continue;
        bool stands_inside = k > run.from && article->known[k]->is == KNOWN_BEFORE &&
                             !known(article, k - 1, KNOWN_TITLE | KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION) &&
                             !known(article, k + 1, KNOWN_TITLE);
        if (stands_inside) continue;            /* the firm Salem First Call */
        bool is_name_and_role = k == run.from && run.to == k + 2 && known(article, k, KNOWN_WORD);     /* Dean Roe */
        bool is_given_name =
            known(article, k, KNOWN_GIVEN) && (is_name_and_role || !known(article, k + 1, KNOWN_GIVEN | KNOWN_TITLE));
        bool is_surname = k > run.from && is_given(article, k - 1) && !known(article, k - 1, KNOWN_TITLE) &&
                          !known(article, k + 1, KNOWN_GIVEN);
        if (!is_given_name && !is_surname) start = k + 1;
    }
    bool is_of_office =
        run.from > 1 && is(article, run.from - 1, IS_PREPOSITION) && known(article, run.from - 2, KNOWN_ROLE);
    bool is_given_behind =
        run.to - run.from > 2 && is_given(article, run.from + 1) && !known(article, run.from, KNOWN_GIVEN);
    if (is_of_office && is_given_behind) return run.from + 1;       /* "Undersecretary for Fish Ada Roe" */
    bool ends_in_title = known(article, run.to - 1, KNOWN_TITLE) && !known(article, run.to - 1, KNOWN_GIVEN);
    bool is_surname =
        run.to - start >= 2 && (known(article, run.to - 2, KNOWN_GIVEN) || is_initial(article, run.to - 2));
    if (ends_in_title && !is_surname) return run.to;
    bool behind_body = false;
    for (size_t k = start; k + 1 < run.to; k++) {
        bool is_body = known(article, k, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION | KNOWN_THING) &&
                       !known(article, k, KNOWN_GIVEN);
        bool is_first_name =
            is_given(article, k) ||
            (known(article, k, KNOWN_GIVEN) && k > start && !known(article, k - 1, KNOWN_GIVEN) && behind_body &&
             known(article, k - 1, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION | KNOWN_THING));
        if (behind_body && is_first_name && !known(article, k + 1, KNOWN_ORGANISATION | KNOWN_THING)) return k;
        behind_body |= is_body;
    }
    bool is_acronym = (token(article, start)->flags & TOKEN_CAPS) && !is_initial(article, start);
    if (is_acronym && run.to - start >= 3 && known(article, start + 1, KNOWN_GIVEN)) start++;
    return start;
}

typedef enum { NO_NAME, A_BODY, MAYBE_PERSON, A_PERSON } Guess;

/* "Vale-based", "R-Texas": a hyphen before a small letter or behind a single one. */
static bool is_compound(const Article *article, size_t i) {
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
    if (is(article, i, IS_SMALL) || is_compound(article, i)) return NO_NAME;
    bool is_place = known(article, i, KNOWN_PLACE | KNOWN_OF | KNOWN_NATIVE | KNOWN_ORGANISATION);
    if (titled && (!is_place || is_capital(article, i - 1))) return A_PERSON;
    /* the airline Roe */
    bool behind_kind = i > 0 && known(article, i - 1, KNOWN_HEAD | KNOWN_NEWS) && !is_capital(article, i - 1);
    if (is_place || is_camel(article, i) || behind_kind) return A_BODY;
    if (known(article, i, KNOWN_THING | KNOWN_SEVERAL | KNOWN_TITLE | KNOWN_ROLES)) return NO_NAME;
    if (token(article, i)->flags & TOKEN_CAPS) return A_BODY;
    return is_given(article, i) ? A_PERSON : MAYBE_PERSON;
}

static Guess guess_name(const Article *article, Run name, bool titled) {
    size_t words = name.to - name.from, places = 0;
    for (size_t k = name.from; k < name.to; k++)
        if (is_sign(article, k, '&')) return A_BODY;
    /* Park Min-zu */
    if (words == 2 && is_compound(article, name.to - 1) && !is_compound(article, name.from)) return A_PERSON;
    bool given = known(article, name.from, KNOWN_GIVEN), looks_like_name = false;
    if (words == 1) return guess_one(article, name.from, titled);
    for (size_t k = name.from; k < name.to; k++) {
        places += known(article, k, KNOWN_PLACE | KNOWN_OF | KNOWN_NATIVE) &&
                  !(known(article, k, KNOWN_GIVEN) && k > name.from && k + 1 < name.to);
        looks_like_name |=
            (k > name.from && is_initial(article, k)) || known(article, k, KNOWN_PARTICLE | KNOWN_SUFFIX);
        if (!known(article, k, KNOWN_ORGANISATION | KNOWN_THING | KNOWN_SEVERAL | KNOWN_ROLES) ||
            known(article, k, KNOWN_GIVEN))
            continue;
        /* coach Ada Fox, Ada Ford */
        unsigned bodies = KNOWN_HEAD | KNOWN_HEADS | KNOWN_SEVERAL | KNOWN_ROLES |
                          (titled || known(article, k, KNOWN_BODY) ? 0 : KNOWN_NEWS);
        bool is_surname = words <= 3 && k == name.to - 1 && !known(article, k, bodies) && is_given(article, name.from);
        if (!is_surname) return A_BODY;
    }
    if (places == words) return A_BODY;
    if (given || titled || is_initial(article, name.from)) return A_PERSON;
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

/* ---- the names of bodies: "Ministry of Emergencies, Fishing and Lakes", "Anglers' Club", "Panel on Reefs" */

/* A noun that names what a body is or does: Committee; Doctors, but not at the start of a sentence. */
static bool is_body_noun(const Article *article, size_t i) {
    if (known(article, i, KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING)) return true;
    return known(article, i, KNOWN_ROLES | KNOWN_SEVERAL) && i > 0 &&
           article->sentence_of[i - 1] == article->sentence_of[i] && token(article, i - 1)->kind != TOKEN_SIGN;
}

/* Prevention, Fisheries: what a body is about, and no body or person by itself. */
static bool is_subject_matter(const Article *article, Run run) {
    static const Text endings[] = { TEXT("tion"), TEXT("sion"), TEXT("ment"), TEXT("ness"), TEXT("ity"),
                                    TEXT("ing"),  TEXT("ance"), TEXT("ence"), TEXT("ture"), TEXT("ics"),
                                    TEXT("ogy"),  TEXT("ism"),  TEXT("try"),  TEXT("ship"), TEXT("fare") };
    if (known(article, run.from, KNOWN_GIVEN | KNOWN_PLACE | KNOWN_BODY | KNOWN_NEWS) ||
        token(article, run.from)->flags & TOKEN_CAPS)
        return false;
    if (is_body_noun(article, run.to - 1)) return true;
    Text last = word_at(article, run.to - 1);
    if (last.len > 4 && last.at[last.len - 1] == 's' && last.at[last.len - 2] != 's') return true;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (text_ends(last, endings[k])) return true;
    return false;
}

/* The capitalised words from `i` on. */
static Run capitals_at(const Article *article, size_t i, size_t to) {
    size_t stop = i;
    while (stop < to && stop - i < LONGEST_RUN && may_be_name(article, stop, to)) stop++;
    return (Run){ i, stop };
}

/* ", Fishing and Lakes" or "and Prevention" at `i`: where its capitalised words begin; `i` if it is no part of the
 * name. */
static size_t past_and(const Article *article, size_t i, size_t to) {
    size_t k = i;
    for (size_t runs = 0; runs < 4 && k + 1 < to; runs++) {
        bool is_and = is_word(article, k, TEXT("and"));
        if (!is_and && !is_sign(article, k, ',')) return i;
        Run next =
            capitals_at(article, is_sign(article, k, ',') && is_word(article, k + 1, TEXT("and")) ? k + 2 : k + 1, to);
        if (run_empty(next) || !is_subject_matter(article, next)) return i;
        if (is_and || next.from == k + 2)
            return i + (is_sign(article, i, ',') && is_word(article, i + 1, TEXT("and")) ? 2 : 1);
        k = next.to;
    }
    return i;
}

/* "Ministry of Health in Salem": of those there are as many as countries. */
static bool is_ministry(const Article *article, size_t i) {
    return is_word(article, i, TEXT("ministry")) || is_word(article, i, TEXT("embassy")) ||
           is_word(article, i, TEXT("consulate"));
}

/* Behind "of the" and the like at `i`, which ends the words of a body so far: where they go on; NONE if they don't. */
static size_t past_link(const Article *article, size_t name, size_t first, size_t i, size_t to) {
    bool is_linked = first < i;             /* has it "of ..." already? */
    if (i + 1 >= to) return NONE;
    if (is_linked || is_body_noun(article, i - 1)) {
        size_t next = past_and(article, i, to);
        bool is_bare = !is_linked && next > i && !known(article, capitals_at(article, next, to).to - 1, KNOWN_HEAD);
        if (next > i && !is_bare) return next;
    }
    bool is_between = is_linked && is_word(article, i, TEXT("and")) && is_word(article, first, TEXT("the")) &&
                      is(article, first - 1, IS_PREPOSITION) && is_capital(article, first - 1);
    if (is_between && is_word(article, i + 1, TEXT("the")) && i + 2 < to && is_capital(article, i + 2)) return i + 2;
    /* Customs and Border Protection */
    if (!is_linked && is_word(article, i, TEXT("and")) && is_subject_matter(article, (Run){ i - 1, i })) {
        Run next = capitals_at(article, i + 1, to);
        if (!run_empty(next) && known(article, next.to - 1, KNOWN_HEAD | KNOWN_THING) && next.to - next.from > 1 &&
            !known(article, i + 1, KNOWN_GIVEN | KNOWN_PLACE | KNOWN_BODY))
            return i + 1;
    }
    /* "... Between the" */
    bool is_preposition = is(article, i - 1, IS_PREPOSITION) && is_word(article, i, TEXT("the"));
    size_t next = is_preposition ? i : i + 1;
    if (next < to && is_word(article, next, TEXT("the"))) next++;
    if (next >= to || !may_be_name(article, next, to) || is(article, next, IS_DETERMINER)) return NONE;
    if (is_preposition) return i;
    if (is_word(article, i, TEXT("of"))) return next;
    if (token(article, i)->kind == TOKEN_CLITIC) {          /* "Anglers' Club", "Attorney's Office" */
        bool is_inner = word_at(article, i).len == 1 ||
                        known(article, i - 1, KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL) ||
                        is_word(article, i - 1, TEXT("people"));
        return is_inner && known(article, capitals_at(article, i + 1, to).to - 1, KNOWN_HEAD) ? i + 1 : NONE;
    }
    bool has_seat =
        is_linked && is_word(article, i, TEXT("in")) && known(article, next, KNOWN_PLACE) && is_ministry(article, name);
    if (has_seat) return next;
    bool is_to = is_word(article, i, TEXT("to")) && known(article, capitals_at(article, next, to).to - 1, KNOWN_HEAD);
    bool is_for = (!is_linked || token(article, first - 1)->kind == TOKEN_CLITIC) &&
                  (is_word(article, i, TEXT("for")) || is_word(article, i, TEXT("on"))) && is_body_noun(article, i - 1);
    return is_to || is_for ? next : NONE;
}

/* Where the name of a body ends whose first capitalised words are the run. */
static size_t body_end(const Article *article, Run run, size_t to) {
    size_t end = run.to, first = run.to;
    if (is(article, run.from, IS_SMALL) || run.to - run.from > LONGEST_RUN) return end;
    for (int links = 0; links < 8; links++) {
        size_t next = past_link(article, run.from, first, end, to);
        if (next == NONE) break;
        first = next;
        end = capitals_at(article, next == end ? next + 1 : next, to).to;
    }
    return end;
}

/* Does only what stands behind the capitalised words tell that they begin the name of a body: "Roe Anglers' Club"? */
static bool is_body_behind(const Article *article, Run run, size_t to) {
    if (run.to + 1 >= to) return false;
    bool is_clitic = token(article, run.to)->kind == TOKEN_CLITIC;
    bool is_matter = is_subject_matter(article, (Run){ run.to - 1, run.to }) || known(article, run.from, KNOWN_PLACE);
    if (!is_clitic && !(is_matter && (is_word(article, run.to, TEXT("and")) || is_word(article, run.to, TEXT("to")))))
        return false;
    return body_end(article, run, to) > run.to;
}

/* ---- roles */

/* What may stand in a noun phrase before its head. */
static bool is_modifier(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind == TOKEN_NUMBER) return true;
    /* chief of staff */
    if (t->kind == TOKEN_WORD && known(article, i, KNOWN_BEFORE) && is(article, i, IS_PREPOSITION)) return true;
    if (t->kind != TOKEN_WORD || is(article, i, IS_SMALL | IS_PRONOUN | IS_POSSESSIVE)) return false;
    if (is_capital(article, i) || known(article, i, KNOWN_TITLE | KNOWN_ROLES | KNOWN_ORGANISATION)) return true;
    if (is(article, i, IS_ADJECTIVE | IS_NOUN)) return true;
    if (!is(article, i, IS_VERB_ING | IS_VERB_PARTICIPLE) || is(article, i, IS_TIME) || t->frame) return false;
    /* "the retired", not "he attacked" */
    return i == 0 || token(article, i - 1)->kind == TOKEN_SIGN ||
           is(article, i - 1, IS_DETERMINER | IS_POSSESSIVE | IS_PREPOSITION | IS_AND);
}

/* To the left over modifiers, "Russia's" and "(FSB)"; returns where the noun phrase begins. */
static size_t phrase_start(const Article *article, size_t from, size_t head) {
    size_t i = head;
    while (i > from && head - i < LONGEST_ROLE) {
        size_t k = i - 1;
        bool joins_names = k > from && is_capital(article, i) && is_capital(article, k - 1) &&
                           is(article, k, IS_PREPOSITION) && text_same_word(word_at(article, k), TEXT("of"));
        if (is_modifier(article, k)) {
            i = k;
        } else if (joins_names) {
            i = k - 1;
        } else if (token(article, k)->kind == TOKEN_CLITIC && is(article, k, IS_POSSESSIVE) && k > from &&
                   is_modifier(article, k - 1)) {
            i = k - 1;
        } else if (is_sign(article, k, ')') && k > from + 2 && is_sign(article, k - 2, '(')) {
            i = k - 2;
        } else {
            break;
        }
    }
    while (i < head && is(article, i, IS_ADVERB | IS_TIME) && !is_capital(article, i) &&
           !known(article, i, KNOWN_BEFORE))
        i++;
    bool is_participle = i < head && i > from && is(article, i, IS_VERB_ING) && !is_capital(article, i) &&
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
        if (i == name && !(is_capital(article, i - 1) || known(article, i - 1, KNOWN_ORGANISATION | KNOWN_THING) ||
                           is_sign(article, i - 1, ')')))
            return NONE;
        has_noun |= t->kind == TOKEN_WORD;
    }
    return NONE;
}

static void add_role(Article *article, Run words, const Entry *kind, bool is_verb) {
    article->roles = grow(article->roles, &article->role_capacity, article->role_count + 1, sizeof *article->roles);
    article->roles[article->role_count++] = (Role){ words, kind, article->people_count, is_verb };
}

/* Further roles in front: "police chief Col. Roe", "her husband, the actor Ada Roe", "the head of the service, Ada
 * Roe". */
static void add_roles_before(Article *article, size_t from, Run role) {
    for (size_t k = role.from; k + 1 < role.to; k++)
        if (is_role_head(article, k) && known(article, k + 1, KNOWN_TITLE))
            add_role(article, (Run){ role.from, k + 1 }, article->known[k]->role, false);
    size_t i = role.from;
    if (i > from && is(article, i - 1, IS_DETERMINER)) i--;
    if (i < from + 2 || !is_sign(article, i - 1, ',')) return;
    bool is_plain = is_role_head(article, i - 2) && !is_capital(article, i - 2);
    size_t head = is_plain ? i - 2 : role_before_of(article, from, i - 1);
    if (head == NONE) return;
    size_t start = phrase_start(article, from, head);
    bool is_phrase = start > from ? is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE) : is_plain;
    /* Roe, an instructor in English, Vale ... */
    if (start > from + 2 && !is_plain && is_sign(article, start - 2, ',') && is_capital(article, start - 3)) return;
    if (is_phrase && article->known[head]->role)
        add_role(article, (Run){ start, i - 1 }, article->known[head]->role, false);
}

static Run role_before(Article *article, size_t from, size_t name) {
    bool has_style = known(article, name, KNOWN_STYLE) && !known(article, name, KNOWN_GIVEN);
    if (has_style && article->known[name]->role)
        add_role(article, (Run){ name, name + 1 }, article->known[name]->role, false);
    Run role = { name, name + has_style };
    if (name == from || has_style) return role;
    size_t head = known(article, name - 1, KNOWN_TITLE) ? name - 1 : role_before_of(article, from, name);
    if (head != NONE) {
        size_t office = known(article, head, KNOWN_HONORIFIC) ? role_before_of(article, from, head) : NONE;
        if (office != NONE) head = office;      /* "Undersecretary for Trade Mr. Roe" */
        role = (Run){ phrase_start(article, from, head), name };
        if (article->known[head]->role) add_role(article, role, article->known[head]->role, false);
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
        if (is_owner || is_modifier(article, k) || is_clitic || is_bracket) {
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
        is_capital(article, i))
        return false;
    if (!is(article, i - 1, IS_PREPOSITION | IS_ADJECTIVE | IS_NOUN | IS_DETERMINER)) return false;
    if (i + 1 >= to || token(article, i + 1)->kind == TOKEN_SIGN)
        return is(article, i - 1, IS_PREPOSITION | IS_ADJECTIVE);
    return known(article, i + 1, KNOWN_HEAD) ||
           (is(article, i + 1, IS_PREPOSITION) && !is(article, i + 1, IS_SUBORDINATOR));
}

/* The end of "of the Weather Service" and the like behind a head. */
static size_t phrase_end(const Article *article, size_t i, size_t to) {
    size_t start = i;
    while (i < to && i - start < LONGEST_ROLE) {
        const Token *t = token(article, i);
        bool is_bracket = is_sign(article, i, '(') || is_sign(article, i, ')');
        bool goes_on = t->kind == TOKEN_CLITIC ? is(article, i, IS_POSSESSIVE)
                       : t->kind == TOKEN_SIGN
                           ? is_bracket
                           : is_modifier(article, i) ||
                                 is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE) ||
                                 (is(article, i, IS_AND) && i + 1 < to && is_modifier(article, i + 1));
        if (is_noun_here(article, i, start, to)) {
            i++;
            continue;
        }
        if (!goes_on || (is(article, i, IS_FINITE | IS_VERB_PAST) && !is_capital(article, i) &&
                         !is(article, i, IS_NOUN | IS_ADJECTIVE)))
            break;
        i++;
    }
    while (i > start && (is(article, i - 1, IS_PREPOSITION | IS_DETERMINER | IS_AND) || is_sign(article, i - 1, '(')))
        i--;
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
static size_t role_after(Article *article, size_t i, size_t to) {
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
    }
    while (start < to && is(article, start, IS_ADVERB | IS_DETERMINER | IS_POSSESSIVE) &&
           !known(article, start, KNOWN_BEFORE))
        start++;
    size_t head = role_head(article, start, to);
    if (head == NONE || (head + 1 < to && is_capital(article, head + 1))) return i;
    size_t stop = phrase_end(article, head + 1, to);
    add_role(article, (Run){ start, stop }, article->known[head]->role, false);
    return stop;
}

/* ---- mentions */

/* Is what begins at `i` the verb of which the words before are the subject? */
static bool is_predicate(const Article *article, size_t i, size_t to) {
    if (i < to && is_sign(article, i, ',')) i++;
    while (i < to && is(article, i, IS_ADVERB)) i++;
    return i < to && is(article, i, IS_FINITE | IS_VERB_PAST | IS_VERB_BASE);
}

/* Does what stands between two commas say more of the name before it: "45", "of Salem", "who ...", "the head of
 * ..."? */
static bool is_aside(const Article *article, Run run) {
    if (run_empty(run) || is(article, run.from, IS_PRONOUN | IS_AND | IS_FINITE)) return false;
    if (is(article, run.from, IS_WH)) return true;
    for (size_t i = run.from; i < run.to; i++)
        if (is(article, i, IS_FINITE) && !is(article, i, IS_NOUN | IS_NAME)) return false;
    return true;
}

/* Is what stands behind the name at `i`, over what is set off by commas, the verb of which it is the subject? */
static bool is_subject_at(const Article *article, size_t i, size_t to) {
    for (int asides = 0; asides < 4; asides++) {
        if (is_predicate(article, i, to)) return true;
        if (i >= to || !is_sign(article, i, ',')) return false;
        size_t stop = i + 1;
        while (stop < to && stop - i < LONGEST_ROLE && !is_sign(article, stop, ',')) stop++;
        if (stop >= to || !is_sign(article, stop, ',') || !is_aside(article, (Run){ i + 1, stop })) return false;
        i = stop;
    }
    return false;
}

static Sex sex_told(const Article *article, Run title, Run name, bool *is_sure) {
    unsigned told = 0;
    *is_sure = true;
    if (name.to - name.from > 1 && known(article, name.from, KNOWN_STYLE)) title.to = name.from + 1;
    for (size_t i = title.from; i < title.to; i++)
        if (known(article, i, KNOWN_TITLE) && !known(article, i, KNOWN_GIVEN)) told = article->known[i]->is;
    if (!(told & (KNOWN_MAN | KNOWN_WOMAN))) {
        told = 0;
        *is_sure = false;
        for (size_t i = name.from; i < name.to; i++) {
            bool can_tell = known(article, i, KNOWN_SUFFIX) || (known(article, i, KNOWN_GIVEN) && i + 1 < name.to);
            if (can_tell && !(told & (KNOWN_MAN | KNOWN_WOMAN))) told = article->known[i]->is;
        }
    }
    return told & KNOWN_MAN ? SEX_MAN : told & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
}

static void add_mention(Article *article, Mention mention) {
    article->people =
        grow(article->people, &article->people_capacity, article->people_count + 1, sizeof *article->people);
    article->people[article->people_count++] = mention;
}

static void add_body(Article *article, Run name, Run sentence) {
    size_t behind = name.to, before = name.from;
    if (behind + 2 < sentence.to && is_sign(article, behind, '(') && is_sign(article, behind + 2, ')')) behind += 3;
    while (before > sentence.from && is(article, before - 1, IS_DETERMINER)) before--;
    bool is_inner = before > sentence.from && is(article, before - 1, IS_PREPOSITION);
    add_mention(article, (Mention){ .words = name,
                                    .name = name,
                                    .role = { name.from, name.from },
                                    .entity = NONE,
                                    .is_group = true,
                                    .is_subject = !is_inner && is_predicate(article, behind, sentence.to) });
}

static void add_person(Article *article, Run sentence, Run run, Run name, Guess guess) {
    size_t before = article->role_count;
    Run role = role_before(article, sentence.from, name.from);
    bool titled = !run_empty(role);
    size_t stop = role_after(article, name.to, sentence.to);
    if (!titled && article->role_count > before) role = article->roles[before].words;
    bool is_possessive = name.to < sentence.to && token(article, name.to)->kind == TOKEN_CLITIC;
    size_t start = titled && role.from < run.from ? role.from : run.from;
    bool after_preposition = start > sentence.from && is(article, start - 1, IS_PREPOSITION);
    bool is_sex_sure;
    Sex sex = sex_told(article, (Run){ start, name.from }, name, &is_sex_sure);
    add_mention(article, (Mention){ .words = { start, name.to },
                                    .name = name,
                                    .role = role,
                                    .entity = NONE,
                                    .sex = sex,
                                    .is_sex_sure = is_sex_sure,
                                    .is_sure = guess == A_PERSON || titled || article->role_count > before,
                                    .is_subject = !is_possessive && !after_preposition &&
                                                  (is_predicate(article, stop, sentence.to) ||
                                                   is_subject_at(article, name.to, sentence.to)) });
}

/* "Ada Roe, of Keld Farm, Salem,": a place set off behind a name. */
static bool is_place_tail(const Article *article, Run sentence, size_t i) {
    bool is_of = i > sentence.from + 2 && is_sign(article, i - 2, ',') && is(article, i - 1, IS_PREPOSITION);
    if (is_of || i < sentence.from + 2 || !is_sign(article, i - 1, ',')) return is_of;
    size_t k = i - 1;
    while (k > sentence.from && (is_capital(article, k - 1) || token(article, k - 1)->kind == TOKEN_NUMBER)) k--;
    return k < i - 1 && k > sentence.from + 2 && is(article, k - 1, IS_PREPOSITION) && is_sign(article, k - 2, ',');
}

/* "his new film, La Roe": set off behind a noun for a thing, with "his" or "the" before it. */
static bool is_title_of_thing(const Article *article, Run sentence, size_t i) {
    if (i < sentence.from + 3 || !is_sign(article, i - 1, ',')) return false;
    size_t noun = i - 2, k = noun;
    if (is_capital(article, noun) || !is(article, noun, IS_NOUN) ||
        known(article, noun, KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_NATIVE | KNOWN_TITLE))
        return false;
    while (k > sentence.from && noun - k < 3 && is(article, k - 1, IS_ADJECTIVE | IS_NOUN) &&
           !is(article, k - 1, IS_DETERMINER | IS_POSSESSIVE))
        k--;
    return k > sentence.from && is(article, k - 1, IS_DETERMINER | IS_POSSESSIVE) && known(article, noun, KNOWN_TITLED);
}

/* Is it a plain noun in small letters that the words before stand beside? */
static bool leads_noun(const Article *article, size_t i) {
    const uint32_t no_noun = IS_VERB | IS_AUXILIARY | IS_SMALL | IS_ADVERB | IS_TIME | IS_ADJECTIVE | IS_NOT;
    return token(article, i)->kind == TOKEN_WORD && !is_capital(article, i) && is(article, i, IS_PLURAL) &&
           !is(article, i, no_noun) && !known(article, i, KNOWN_ROLES | KNOWN_PARTICLE);
}

/* Returns where the name ends. */
static size_t read_run(Article *article, Run sentence, Run run) {
    if (run.to - run.from > LONGEST_RUN) return run.to;
    while (run.to > run.from + 1 && known(article, run.to - 1, KNOWN_DEGREE)) run.to--;
    if (run.to > run.from + 2 && name_degree(article, run.to - 1) && !name_degree(article, run.to - 2)) run.to--;
    Run name = { name_start(article, run), run.to };
    if (run_empty(name) && run.to < sentence.to && token(article, run.to)->kind == TOKEN_CLITIC &&
        is_body_behind(article, run, sentence.to)) {
        run.to = body_end(article, run, sentence.to);   /* "the California Governor's Office" */
        add_body(article, run, sentence);
    }
    if (run_empty(name)) return run.to;
    bool is_lone = name.to - name.from == 1 || (name.to - name.from == 2 && known(article, name.to - 1, KNOWN_SUFFIX));
    bool titled = name.from > sentence.from && known(article, name.from - 1, KNOWN_TITLE) &&
                  !known(article, name.from, KNOWN_HEAD | KNOWN_ROLES);
    bool is_acronym = token(article, name.from)->flags & TOKEN_CAPS && is_lone && name.from == run.from;
    if (is_acronym) titled = false;
    Guess guess = guess_name(article, name, titled);
    bool is_thing = is_title_of_thing(article, sentence, run.from) ||
                    (guess == MAYBE_PERSON && is_place_tail(article, sentence, run.from));
    if (is_thing && (guess == MAYBE_PERSON || guess == A_PERSON)) guess = A_BODY;
    bool is_product =
        guess == MAYBE_PERSON && name.to > name.from + 1 && name.to < sentence.to && leads_noun(article, name.to);
    if (is_product) guess = A_BODY;             /* "Roe Unite systems" */
    if ((guess == MAYBE_PERSON || (guess == A_PERSON && known(article, run.from, KNOWN_PLACE))) &&
        is_body_behind(article, run, sentence.to))
        guess = A_BODY;
    if (is_lone && name.from > run.from && known(article, name.from - 1, KNOWN_STYLE)) name.from--;
    bool is_noun = guess == NO_NAME && is_lone && known(article, run.from, KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEADS) &&
                   run.to == run.from + 1;
    bool begins = run.from == sentence.from || token(article, run.from - 1)->kind == TOKEN_SIGN;
    if (is_noun && begins) return run.to;       /* "Officials said" */
    if (guess == A_BODY || (guess == NO_NAME && is_lone)) {
        run.to = body_end(article, run, sentence.to);
        add_body(article, run, sentence);
    }
    if (guess == A_PERSON || guess == MAYBE_PERSON) add_person(article, sentence, run, name, guess);
    return run.to;
}

/* In a heading every word has a capital: only a given name with a word behind it is taken. */
static bool is_heading(const Article *article, Run sentence) {
    size_t capitals = 0;
    for (size_t i = sentence.from; i < sentence.to; i++) {
        bool is_small_verb =
            !is_capital(article, i) && is(article, i, IS_VERB) && !is(article, i, IS_SMALL | IS_PREPOSITION);
        if (is(article, i, IS_NAME) || is_small_verb) return false;
        capitals += is_capital(article, i);
    }
    return capitals > MOST_IN_TEXT;
}

static void read_heading(Article *article, Run sentence) {
    for (size_t i = sentence.from; i + 1 < sentence.to; i++) {
        if (!is_given(article, i) || !is_capital(article, i + 1) || is(article, i + 1, IS_SMALL | IS_VERB)) continue;
        if (known(article, i + 1, KNOWN_THING | KNOWN_ORGANISATION)) continue;
        add_person(article, sentence, (Run){ i, i + 2 }, (Run){ i, i + 2 }, A_PERSON);
        i++;
    }
}

/* "Roe-Vale" */
static bool is_double_name(Text word) {
    for (size_t k = 1; k + 1 < word.len; k++)
        if (word.at[k] == '-') return is_upper(word.at[k + 1]);
    return false;
}

/* A sentence's first word has its capital from there, unless a table knows better. */
static bool owes_capital(const Article *article, size_t from, size_t i, size_t to) {
    bool is_inside = i > from && token(article, i - 1)->kind != TOKEN_SIGN;
    if (!(token(article, i)->flags & TOKEN_CAPITAL) || (is_inside && !is(article, i, IS_SMALL))) return false;
    if (is_seen(article, i) && !(i + 1 < to && is_capital(article, i + 1))) return false;
    const Form *next_to_name =
        i + 1 < to && is_capital(article, i + 1) && !is(article, i + 1, IS_SMALL) ? form_find(word_at(article, i)) : NULL;
    if (next_to_name && next_to_name->frame && next_to_name->is & IS_VERB_S) return true;       /* "Says Roe: ..." */
    if (is(article, i, IS_NAME) || known(article, i, KNOWN_GIVEN | KNOWN_TITLE | KNOWN_PLACE | KNOWN_OF)) {
        bool is_small = is(article, i, IS_SMALL | IS_ADVERB | IS_VERB) && !is(article, i, IS_NAME);
        return is_small && !(i + 1 < to && is_capital(article, i + 1));
    }
    if (is_double_name(word_at(article, i))) return false;
    if (token(article, i)->frame) return true; /* "Says Roe" */
    /* "Pacific Gas" */
    bool is_unknown = i + 1 < to && is_capital(article, i + 1) && is(article, i, IS_ADJECTIVE) &&
                      !(next_to_name && next_to_name->has_class);
    return !is_unknown &&
           is(article, i, IS_SMALL | IS_ADVERB | IS_VERB_ING | IS_ADJECTIVE | IS_NUMBER | IS_TIME | IS_VERB_BASE);
}

/* The words of the sentence that begin with a capital letter, or hold one, are `capitals`. */
static void read_sentence(Article *article, Run sentence, const uint32_t *capitals, size_t count) {
    if (count > MOST_IN_TEXT && is_heading(article, sentence)) {
        read_heading(article, sentence);
        return;
    }
    size_t stop = sentence.from;
    for (size_t n = 0; n < count; n++) {
        size_t i = capitals[n];
        if (i < stop || !is_capital(article, i) || owes_capital(article, sentence.from, i, sentence.to)) continue;
        stop = run_end(article, i, sentence.to);
        if (stop > i) stop = read_run(article, sentence, (Run){ i, stop });
    }
}

void people_find(Article *article) {
    const Picks *capitals = &article->capitals;
    see_names(article);
    for (size_t s = 0, from = 0, to; s < article->sentence_count; s++, from = to) {
        Run sentence = article->sentences[s].tokens;
        for (to = from; to < capitals->count && capitals->at[to] < sentence.to;) to++;
        read_sentence(article, sentence, capitals->at + from, to - from);
    }
}
