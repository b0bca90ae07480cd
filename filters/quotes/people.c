/* people.c - who is named, and as what: "FSB director Alexander Bortnikov", "Bortnikov, director of the FSB".
 *
 * A run of capitalised words is cut behind its last title, office or place; what is left is a name if the tables or
 * its surroundings say so. Roles are looked for on both sides of it (roles.c). Every search goes a bounded number of
 * words.
 */
#include "fail.h"
#include "quotes.h"

#define LONGEST_NAME 6      /* words */
#define LONGEST_RUN 16      /* capitalised words in a row; more is a heading */
#define MOST_IN_TEXT 3      /* capitalised words of a sentence that is surely no heading */
#define LONGEST_ROLE 24     /* words that are searched for a role on either side */

/* "al-Quasti", "d'Este" */
static bool has_small_start(Text word) {
    for (size_t i = 1; i < 4 && i + 1 < word.len; i++)
        if (word.at[i] == '-' || word.at[i] == '\'') return is_upper(word.at[i + 1]);
    return false;
}

bool people_is_capital(const Article *article, size_t i) {
    const Token *t = token(article, i);
    if (t->kind != TOKEN_WORD) return false;
    return t->flags & TOKEN_CAPITAL ||
           (t->flags & TOKEN_INNER_CAPITAL && has_small_start(token_text(article->text, *t)));
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

/* "Chief Executive | Tim Cook", "Salem Mills Chief Executive | Tim Cook": of the capitals from `n` to `last`, where the
 * name begins behind the titles; `n` if there are none. */
static size_t titled_name(const Article *article, size_t n, size_t last) {
    const uint32_t *at = article->capitals.at;
    size_t i = n;
    while (i < last && known(article, at[i], KNOWN_TITLE) && !known(article, at[i], KNOWN_GIVEN)) i++;
    if (i > n) return i;
    for (i = n + 1; i < last; i++)
        if (known(article, at[i - 1], KNOWN_TITLE) && !known(article, at[i - 1], KNOWN_GIVEN) &&
            guess_is_given(article, at[i]))
            return i;
    return n;
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
        bool is_given_name = (guess_is_given(article, i) && !known(article, i, KNOWN_PLACE)) ||
                             (guess_is_initial(article, i) && last > n);
        bool is_titled =
            i > 0 && known(article, i - 1, KNOWN_TITLE) && article->sentence_of[i - 1] == article->sentence_of[i];
        size_t name = titled_name(article, n, last);
        if (name > n) i = capitals->at[n = name], is_titled = true;
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

/* "In May Nordline said": a month, and no given name. */
static bool is_month_here(const Article *article, size_t i) {
    return i > 0 && word_is(article, i - 1, OF_DATES);
}

bool people_may_be_name(const Article *article, size_t i, size_t to) {
    bool is_letter = i + 1 < to && is_sign(article, i + 1, '/');
    if (!people_is_capital(article, i) || (is(article, i, IS_PRONOUN) && !is_letter)) return false;
    if (!is(article, i, IS_TIME)) return true;
    bool is_in_paper = i > 0 && (people_is_capital(article, i - 1) || is(article, i - 1, IS_DETERMINER)) &&
                       i + 1 < to && people_is_capital(article, i + 1) &&
                       known(article, i + 1, KNOWN_NEWS | KNOWN_HEAD);
    if (is_in_paper) return true;               /* the Roe Morning Herald */
    return known(article, i, KNOWN_GIVEN) && i + 1 < to && people_is_capital(article, i + 1) &&
           !is_month_here(article, i);
}

/* A word of time that is a family name here: "Theresa May". */
static bool is_last_name(const Article *article, size_t i) {
    return people_is_capital(article, i) && (guess_is_given(article, i - 1) || known(article, i - 1, KNOWN_TITLE)) &&
           token(article, i)->kind == TOKEN_WORD;
}

/* `"Jack"` or (Jack) between two words of a name: the token behind it, or `i`. */
static size_t past_nickname(const Article *article, size_t i, size_t to) {
    if (i + 3 >= to || token(article, i)->kind != TOKEN_SIGN) return i;
    bool may_be_given = known(article, i - 1, KNOWN_GIVEN) || !article->known[i - 1]->is;
    if (!may_be_given) return i;
    char sign = token(article, i)->sign;
    if (sign != '"' && sign != '\'' && sign != '(') return i;
    char closer = sign == '(' ? ')' : sign;
    bool fits = people_is_capital(article, i + 1) && is_sign(article, i + 2, closer) &&
                people_is_capital(article, i + 3) && !is(article, i + 3, IS_SMALL);
    return fits ? i + 3 : i;
}

static size_t run_end(const Article *article, size_t from, size_t to) {
    size_t i = from;
    while (i < to) {
        if (people_may_be_name(article, i, to) || (i > from && is_last_name(article, i))) i++;
        else if (i > from && i + 1 < to && known(article, i, KNOWN_PARTICLE) && people_is_capital(article, i + 1))
            i += 2;
        else if (i > from && i + 2 < to && known(article, i, KNOWN_PARTICLE) && known(article, i + 1, KNOWN_PARTICLE) &&
                 people_is_capital(article, i + 2))
            i += 3;
        else if (i > from && i + 1 < to && is_sign(article, i, ',') && known(article, i + 1, KNOWN_SUFFIX)) i += 2;
        else if (i > from && i + 1 < to && is_sign(article, i, '&') && people_is_capital(article, i + 1)) i += 2;
        else if (i > from && i + 1 < to && is_sign(article, i, '/') && !(token(article, i)->flags & TOKEN_SPACED) &&
                 people_is_capital(article, i + 1))
            i += 2;
        else if (i > from && past_nickname(article, i, to) > i) i = past_nickname(article, i, to);
        else break;
    }
    return i;
}

/* A word before a given name that no table knows, with the ending of a trade. */
static bool is_trade(const Article *article, size_t i) {
    Text word = word_at(article, i);
    return word.len >= 7 && !article->known[i]->is && guess_is_given(article, i + 1) && words_ends(word, TEXT("doer"));
}

/* Two or three capitals before a given name: what somebody plays. */
static bool is_position(const Article *article, size_t i) {
    const Token *t = token(article, i);
    return t->flags & TOKEN_CAPS && !(t->flags & TOKEN_DOT) && t->stop - t->start >= 2 && t->stop - t->start <= 3 &&
           guess_is_given(article, i + 1) && !known(article, i, KNOWN_ORGANISATION | KNOWN_PLACE);
}

/* "Salem-based" */
bool people_is_seated(const Article *article, size_t i) {
    Text word = word_at(article, i);
    size_t hyphen = token(article, i)->flags & TOKEN_TIED ? word.len : 0;
    while (hyphen > 0 && word.at[hyphen - 1] != '-') hyphen--;
    return hyphen > 1 && words_class(text_slice(word, hyphen - 1, word.len), TEXT("seat"));
}

/* "Roe shares fell", "shares of Roe": whoever has shares is a firm. */
static bool is_traded(const Article *article, Run sentence, Run name) {
    bool behind = name.to < sentence.to && word_is(article, name.to, OF_TRADED) && !is(article, name.to, IS_VERB);
    return behind || (name.from > sentence.from + 1 && is_among(article, name.from - 1, W_OF, W_IN) &&
                      word_is(article, name.from - 2, OF_TRADED));
}

/* "Roe, which owns": no person. */
static bool has_which(const Article *article, Run sentence, Run name) {
    return name.to + 1 < sentence.to && is_comma(article, name.to) && is_word(article, name.to + 1, W_WHICH);
}

/* "Del. Roe" is a delegate, Del Roe has that name. */
static bool is_short(const Article *article, size_t i) {
    return token(article, i)->flags & TOKEN_DOT && known(article, i, KNOWN_POST);
}

/* "National Gallery", "Star Garden": a capitalised word for anybody is no title of the one word behind it. */
static bool is_part_of_name(const Article *article, size_t k, size_t to) {
    const Entry *role = article->known[k]->role;
    return to == k + 2 && role && !guess_is_given(article, k + 1) &&
           !known(article, k, KNOWN_STYLE | KNOWN_POST | KNOWN_MAN | KNOWN_WOMAN) &&
           (lexicon_has(role, 1, TEXT("loose")) || lexicon_has(role, 1, TEXT("apart")));
}

/* "the multinational | Baker Hulme": a trade in capitals behind a firm's kind begins the firm's name, an office not. */
static bool is_firm_name(const Article *article, size_t k, size_t to) {
    const Entry *role = article->known[k]->role, *kind = k > 0 ? article->known[k - 1]->body : NULL;
    return role && kind && !people_is_capital(article, k - 1) && known(article, k - 1, KNOWN_HEAD) &&
           lexicon_has(kind, 2, TEXT("company")) && k + 1 < to && !known(article, k + 1, KNOWN_GIVEN) &&
           !known(article, k, KNOWN_HONORIFIC | KNOWN_STYLE | KNOWN_POST | KNOWN_BEFORE) &&
           !lexicon_has(role, 3, TEXT("official")) && !lexicon_has(role, 3, TEXT("executive"));
}

/* "the union | Fishers United": a noun in small letters for one kind of body. */
static bool is_kind_of_body(const Article *article, size_t i) {
    return known(article, i, KNOWN_HEAD) && !known(article, i, KNOWN_SEVERAL | KNOWN_TITLED | KNOWN_TITLE) &&
           !people_is_capital(article, i);
}

/* "the Legendary Ada Roe": a word that no table knows between "the" and a given name. */
static bool is_epithet(const Article *article, Run run) {
    if (run.from == 0 || run.to < run.from + 3 || !is_word(article, run.from - 1, W_THE)) return false;
    return !article->known[run.from]->is && known(article, run.from + 1, KNOWN_GIVEN) &&
           !known(article, run.to - 1, KNOWN_HEAD | KNOWN_HEADS | KNOWN_THING);
}

/* "a group, | Voices of Salem", "the magazine, | Northern Angler": a kind of body set off before the name. */
static bool is_apposed_kind(const Article *article, size_t i) {
    if (i > 2 && is_word(article, i - 1, W_THE)) i--;
    return i > 2 && is_comma(article, i - 1) && is_kind_of_body(article, i - 2) &&
           article->sentence_of[i - 2] == article->sentence_of[i];
}

/* "M." */
static bool is_single_initial(const Article *article, size_t i) {
    const Token *t = token(article, i);
    return people_is_capital(article, i) && t->flags & TOKEN_DOT && t->stop - t->start == 2;
}

/* Where the name begins: behind the last title, and behind places and organisations before a given name. */
static size_t name_start(const Article *article, Run run) {
    size_t start = run.from;
    for (size_t k = run.from; k + 1 < run.to; k++)
        if (people_is_seated(article, k)) start = run.from = k + 1;        /* "New Salem-based Roe" */
    bool leads =
        run.to - start > 2 && guess_is_compound(article, start) && token(article, start)->flags & TOKEN_CAPITAL;
    if (leads && !guess_is_initial(article, start + 1)) start = ++run.from;   /* "Ex-rower-turned-clerk Ada Roe" */
    for (size_t k = start + 1; k + 2 < run.to; k++)
        if (is_position(article, k)) start = run.from = k + 1;          /* "Salem DL Ada Roe" */
    if (run.to - start > 2 && is_trade(article, start)) start = ++run.from;     /* "Falconer Ada Roe" */
    size_t epithet = start + is_word(article, start, W_THE);
    if (is_epithet(article, (Run){ epithet, run.to })) start = run.from = epithet + 1;     /* The Legendary Ada Roe */
    bool is_plural = run.to - start > 2 && known(article, start, KNOWN_ROLES) && !known(article, start, KNOWN_GIVEN);
    if (is_plural && guess_is_given(article, start + 1)) start = ++run.from;  /* "Analysts Ada Roe and Ida Vale" */
    bool is_the = start > 0 && is(article, start - 1, IS_DETERMINER | IS_POSSESSIVE);
    if (run.to == start + 1 && !is_the && is_seen(article, start)) return start;
    if (start == run.from && is_firm_name(article, start, run.to)) return start;
    for (size_t k = run.from; k + 1 < run.to; k++) {
        bool in_marks = k > run.from && token(article, k - 1)->kind == TOKEN_SIGN;     /* Ada "Coach" Roe */
        if (!known(article, k, KNOWN_TITLE) || in_marks) continue;
        bool stands_inside = k > run.from && article->known[k]->is == KNOWN_BEFORE &&
                             !known(article, k - 1, KNOWN_TITLE | KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION) &&
                             !known(article, k + 1, KNOWN_TITLE);
        if (stands_inside || is_part_of_name(article, k, run.to)) continue;     /* the firm Salem First Call */
        bool is_name_and_role = k == run.from && run.to == k + 2 && known(article, k, KNOWN_WORD);     /* Dean Roe */
        bool is_given_name = known(article, k, KNOWN_GIVEN) && !is_short(article, k) &&
                             (is_name_and_role || !known(article, k + 1, KNOWN_GIVEN | KNOWN_TITLE));
        bool is_surname = k > run.from && guess_is_given(article, k - 1) && !known(article, k - 1, KNOWN_TITLE) &&
                          !known(article, k + 1, KNOWN_GIVEN);
        if (!is_given_name && !is_surname) start = k + 1;
    }
    bool is_of_office =
        run.from > 1 && is(article, run.from - 1, IS_PREPOSITION) && known(article, run.from - 2, KNOWN_ROLE);
    bool is_given_behind =
        run.to - run.from > 2 && guess_is_given(article, run.from + 1) && !known(article, run.from, KNOWN_GIVEN);
    if (is_of_office && is_given_behind) return run.from + 1;       /* "Undersecretary for Fish Ada Roe" */
    bool is_form = known(article, run.to - 1, KNOWN_HEAD) && known(article, run.to - 1, KNOWN_SUFFIX);   /* Roe AG */
    bool ends_in_title = known(article, run.to - 1, KNOWN_TITLE) && !known(article, run.to - 1, KNOWN_GIVEN) &&
                         !(is_form && run.to > start + 1) && !is_apposed_kind(article, run.from);
    bool is_surname =
        run.to - start >= 2 && (known(article, run.to - 2, KNOWN_GIVEN) || guess_is_initial(article, run.to - 2));
    is_surname |= run.to == start + 1 && start > run.from && known(article, start - 1, KNOWN_HONORIFIC) &&
                  is_seen(article, start);                      /* Mr Cook */
    if (ends_in_title && !is_surname) return run.to;
    bool behind_body = false;
    for (size_t k = start; k + 1 < run.to; k++) {
        bool is_body = known(article, k, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION | KNOWN_THING) &&
                       !known(article, k, KNOWN_GIVEN);
        bool is_first_name =
            guess_is_given(article, k) ||
            (known(article, k, KNOWN_GIVEN) && k > start && !known(article, k - 1, KNOWN_GIVEN) && behind_body &&
             known(article, k - 1, KNOWN_PLACE | KNOWN_OF | KNOWN_ORGANISATION | KNOWN_THING));
        if (behind_body && is_first_name && !known(article, k + 1, KNOWN_ORGANISATION | KNOWN_THING)) return k;
        behind_body |= is_body;
    }
    /* the House | M. Vishal Roe */
    bool is_led = (behind_body || is_the) && !known(article, start, KNOWN_GIVEN);
    for (size_t k = start + 1; is_led && k + 1 < run.to; k++)
        if (is_single_initial(article, k) && !is_single_initial(article, k - 1)) return k;
    bool is_acronym = (token(article, start)->flags & TOKEN_CAPS) && !guess_is_initial(article, start);
    if (is_acronym && run.to - start >= 3 && known(article, start + 1, KNOWN_GIVEN)) start++;
    return start;
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

static Sex sex_of(unsigned told) { return told & KNOWN_MAN ? SEX_MAN : told & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN; }

static Sex sex_of_name(const Article *article, Run name) {
    for (size_t i = name.from; i < name.to; i++) {
        bool can_tell = known(article, i, KNOWN_SUFFIX) || (known(article, i, KNOWN_GIVEN) && i + 1 < name.to);
        if (can_tell && known(article, i, KNOWN_MAN | KNOWN_WOMAN)) return sex_of(article->known[i]->is);
    }
    return SEX_UNKNOWN;
}

/* "Chairman Ada Roe" is a woman, for an office may be told of both as of a man; Mr. and Ms. never are. */
static Sex sex_told(const Article *article, Run title, Run name, bool *is_sure) {
    unsigned told = 0;
    if (name.to - name.from > 1 && known(article, name.from, KNOWN_STYLE)) title.to = name.from + 1;
    for (size_t i = title.from; i < title.to; i++)
        if (known(article, i, KNOWN_TITLE) && !known(article, i, KNOWN_GIVEN)) told = article->known[i]->is;
    Sex by_title = sex_of(told), by_name = sex_of_name(article, name);
    bool is_generic = by_title == SEX_MAN && by_name == SEX_WOMAN && !(told & (KNOWN_HONORIFIC | KNOWN_STYLE));
    *is_sure = by_title != SEX_UNKNOWN && !is_generic;
    return *is_sure ? by_title : by_name;
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

/* "Roe, who", "Roe, whose": who is asked about so is a person, unless it is a body that the tables know. */
static bool has_who(const Article *article, size_t i, size_t to) {
    if (i + 1 < to && is_comma(article, i)) i++;
    return i < to && is_among(article, i, W_WHO, W_WHOM, W_WHOSE);
}

/* "Roe, 45,": behind a name, between commas. */
static bool has_age(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to || !is_comma(article, i) || token(article, i + 1)->kind != TOKEN_NUMBER) return false;
    size_t length = token(article, i + 1)->stop - token(article, i + 1)->start;
    return length == 2 && (i + 2 == to || is_comma(article, i + 2) || is_sign(article, i + 2, '.'));
}

static void add_person(Article *article, Run sentence, Run run, Run name, Guess guess) {
    size_t before = article->role_count;
    Run role = roles_before(article, sentence.from, name.from);
    bool titled = !run_empty(role);
    size_t stop = roles_after(article, name.to, sentence.to);
    if (!titled && article->role_count > before) role = article->roles[before].words;
    bool is_possessive = name.to < sentence.to && token(article, name.to)->kind == TOKEN_CLITIC;
    size_t start = titled && role.from < run.from ? role.from : run.from;
    bool after_preposition = start > sentence.from && is(article, start - 1, IS_PREPOSITION);
    /* "For Roe, a diver, little has changed" is about Roe */
    bool is_topic = after_preposition && start == sentence.from + 1 && is_word(article, sentence.from, W_FOR) &&
                    name.to < sentence.to && is_comma(article, name.to);
    bool is_sure = guess == A_PERSON || titled || article->role_count > before ||
                   has_age(article, name.to, sentence.to) ||
                   has_who(article, name.to, sentence.to);
    bool is_sex_sure;
    Sex sex = sex_told(article, (Run){ start, name.from }, name, &is_sex_sure);
    add_mention(article, (Mention){ .words = { start, name.to },
                                    .name = name,
                                    .role = role,
                                    .entity = NONE,
                                    .sex = sex,
                                    .is_sex_sure = is_sex_sure,
                                    .is_sure = is_sure,
                                    .is_subject = is_topic ||
                                                  (!is_possessive && !after_preposition &&
                                                   (is_predicate(article, stop, sentence.to) ||
                                                    is_subject_at(article, name.to, sentence.to))) });
}

/* "Ada Roe, of Keld Farm, Salem,": a place set off behind a name. */
static bool is_place_tail(const Article *article, Run sentence, size_t i) {
    bool is_of = i > sentence.from + 2 && is_sign(article, i - 2, ',') && is(article, i - 1, IS_PREPOSITION);
    if (is_of || i < sentence.from + 2 || !is_sign(article, i - 1, ',')) return is_of;
    size_t k = i - 1;
    while (k > sentence.from && (people_is_capital(article, k - 1) || token(article, k - 1)->kind == TOKEN_NUMBER)) k--;
    return k < i - 1 && k > sentence.from + 2 && is(article, k - 1, IS_PREPOSITION) && is_sign(article, k - 2, ',');
}

/* "his new film, La Roe": set off behind a noun for a thing, with "his" or "the" before it. */
static bool is_title_of_thing(const Article *article, Run sentence, size_t i) {
    if (i < sentence.from + 3 || !is_sign(article, i - 1, ',')) return false;
    size_t noun = i - 2, k = noun;
    if (people_is_capital(article, noun) || !is(article, noun, IS_NOUN) ||
        known(article, noun, KNOWN_ROLE | KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_NATIVE | KNOWN_TITLE))
        return false;
    while (k > sentence.from && noun - k < 3 && is(article, k - 1, IS_ADJECTIVE | IS_NOUN) &&
           !is(article, k - 1, IS_DETERMINER | IS_POSSESSIVE))
        k--;
    bool is_titled = k > sentence.from && is(article, k - 1, IS_DETERMINER | IS_POSSESSIVE) &&
                     known(article, noun, KNOWN_TITLED);
    /* In her book, Ada Roe writes */
    bool leads = is_titled && k == sentence.from + 2 && is(article, sentence.from, IS_PREPOSITION);
    for (; leads && i < sentence.to && people_is_capital(article, i); i++) {}
    return is_titled && !(leads && i < sentence.to && token(article, i)->frame);
}

/* Is it a plain noun in small letters that the words before stand beside? */
static bool leads_noun(const Article *article, size_t i) {
    const uint32_t no_noun = IS_VERB | IS_AUXILIARY | IS_SMALL | IS_ADVERB | IS_TIME | IS_ADJECTIVE | IS_NOT;
    return token(article, i)->kind == TOKEN_WORD && !people_is_capital(article, i) && is(article, i, IS_PLURAL) &&
           !is(article, i, no_noun) && !known(article, i, KNOWN_ROLES | KNOWN_PARTICLE);
}

/* What a run of capitals is read as. */
typedef struct {
    Guess guess;
    bool is_firm, is_the;   /* it has shares; it has an article */
} Reading;

/* Does what stands before the name tell of a body: "Salem-based Roe", "the union Fishers United"? */
static bool is_led_as_body(const Article *article, Run sentence, Run name) {
    if (name.from == sentence.from) return false;
    if (people_is_seated(article, name.from - 1) || is_firm_name(article, name.from, name.to)) return true;
    if (name.to > name.from + 1 && is_kind_of_body(article, name.from - 1)) return true;
    return name.to + 1 < sentence.to && is_word(article, name.to, W_OF) && is_apposed_kind(article, name.from);
}

/* What the words before and behind a name make of it, of which its own words told little. */
static void read_neighbours(const Article *article, Run sentence, Run *run, Run name, Reading *reading) {
    if (reading->guess == MAYBE_PERSON && is_led_as_body(article, sentence, name)) {
        reading->guess = A_BODY;
        run->from = name.from;
    }
    bool may_be = reading->guess == MAYBE_PERSON;
    reading->is_firm = may_be && name.from == run->from && is_traded(article, sentence, name);
    bool is_body = reading->is_firm || (may_be && name.from == run->from && has_which(article, sentence, name));
    bool is_person = reading->guess == A_PERSON;
    /* the nationalist Tarn Fein, which */
    bool has_given = known(article, name.from, KNOWN_GIVEN) || guess_is_initial(article, name.from);
    if (is_person && !has_given && has_which(article, sentence, name)) {
        reading->guess = A_BODY;
        run->from = name.from;
        return;
    }
    is_body |= (may_be || is_person) && is_title_of_thing(article, sentence, run->from);
    is_body |= may_be && is_place_tail(article, sentence, run->from);
    /* "Roe Unite systems" */
    is_body |= may_be && name.to > name.from + 1 && name.to < sentence.to && leads_noun(article, name.to);
    if (is_body) {
        reading->guess = A_BODY;
    } else if (may_be && name.from == run->from && guess_no_person(article, sentence, name)) {
        reading->guess = A_BODY;
        reading->is_the = guess_has_article(article, sentence, name);
    } else if ((may_be || (is_person && known(article, run->from, KNOWN_PLACE))) &&
               body_name_behind(article, *run, sentence.to)) {
        reading->guess = A_BODY;
    }
}

/* Returns where the name ends. */
static size_t read_run(Article *article, Run sentence, Run run) {
    if (run.to - run.from > LONGEST_RUN) return run.to;
    while (run.to > run.from + 1 && known(article, run.to - 1, KNOWN_DEGREE)) run.to--;
    if (run.to > run.from + 2 && name_degree(article, run.to - 1) && !name_degree(article, run.to - 2) &&
        !guess_given_only(article, (Run){ run.from, run.to - 1 }))
        run.to--;
    Run name = { name_start(article, run), run.to };
    if (run_empty(name) && run.to < sentence.to && token(article, run.to)->kind == TOKEN_CLITIC &&
        body_name_behind(article, run, sentence.to)) {
        run.to = body_name_end(article, run, sentence.to);   /* "the California Governor's Office" */
        add_body(article, run, sentence);
    }
    if (run_empty(name)) return run.to;
    bool is_lone = name.to - name.from == 1 || (name.to - name.from == 2 && known(article, name.to - 1, KNOWN_SUFFIX));
    bool titled = name.from > sentence.from && known(article, name.from - 1, KNOWN_TITLE) &&
                  !known(article, name.from, KNOWN_HEAD | KNOWN_ROLES);
    bool is_acronym = token(article, name.from)->flags & TOKEN_CAPS && is_lone && name.from == run.from;
    if (is_acronym) titled = false;
    Reading reading = { guess_name(article, name, titled), false, false };
    read_neighbours(article, sentence, &run, name, &reading);
    Guess guess = reading.guess;
    if (is_lone && name.from > run.from && known(article, name.from - 1, KNOWN_STYLE)) name.from--;
    bool is_noun = guess == NO_NAME && is_lone && known(article, run.from, KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEADS) &&
                   run.to == run.from + 1;
    bool begins = run.from == sentence.from || token(article, run.from - 1)->kind == TOKEN_SIGN;
    bool is_thing_noun = guess != A_PERSON && is_lone && run.to == run.from + 1 &&
                         is(article, run.from, IS_THING) && !known(article, run.from, KNOWN_NEWS);
    bool is_several = guess == MAYBE_PERSON && is_lone && run.to == run.from + 1 && run.to < sentence.to &&
                      guess_is_plural(word_at(article, run.from)) && is(article, run.to, IS_WH);
    /* "Officials said", "Data showed", "Skaters who" */
    if ((is_noun || is_thing_noun || is_several) && begins) return run.to;
    bool is_term = is_acronym && known(article, name.from, KNOWN_THING);     /* AI, GDP */
    if (guess == A_BODY || (guess == NO_NAME && is_lone && !is_term)) {
        run.to = body_name_end(article, run, sentence.to);
        add_body(article, run, sentence);
        article->people[article->people_count - 1].is_plural =
            reading.is_the && guess_is_plural(word_at(article, run.to - 1));
        article->people[article->people_count - 1].is_firm = reading.is_firm;
    }
    if (guess == A_PERSON || guess == MAYBE_PERSON) add_person(article, sentence, run, name, guess);
    return run.to;
}

/* In a heading every word has a capital: only a given name with a word behind it is taken. */
static bool is_heading(const Article *article, Run sentence) {
    size_t capitals = 0;
    for (size_t i = sentence.from; i < sentence.to; i++) {
        bool is_small_verb =
            !people_is_capital(article, i) && is(article, i, IS_VERB) && !is(article, i, IS_SMALL | IS_PREPOSITION);
        if (is(article, i, IS_NAME) || is_small_verb) return false;
        capitals += people_is_capital(article, i);
    }
    return capitals > MOST_IN_TEXT;
}

static void read_heading(Article *article, Run sentence) {
    for (size_t i = sentence.from; i + 1 < sentence.to; i++) {
        if (!guess_is_given(article, i) || !people_is_capital(article, i + 1) || is(article, i + 1, IS_SMALL | IS_VERB))
            continue;
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
    if (is_seen(article, i) && !(i + 1 < to && people_is_capital(article, i + 1))) return false;
    const Form *next_to_name = i + 1 < to && people_is_capital(article, i + 1) && !is(article, i + 1, IS_SMALL)
                                   ? form_find(word_at(article, i))
                                   : NULL;
    if (next_to_name && next_to_name->frame && next_to_name->is & IS_VERB_S) return true;       /* "Says Roe: ..." */
    bool is_verb = i == from && token(article, i)->frame && is(article, i, IS_VERB_PAST) && !is(article, i, IS_NAME);
    if (is_verb && next_to_name) return true;   /* "Said Roe: ..." */
    if (is(article, i, IS_NAME) || known(article, i, KNOWN_GIVEN | KNOWN_TITLE | KNOWN_PLACE | KNOWN_OF)) {
        bool is_small = is(article, i, IS_SMALL | IS_ADVERB | IS_VERB) && !is(article, i, IS_NAME);
        return is_small && !(i + 1 < to && people_is_capital(article, i + 1));
    }
    if (is_double_name(word_at(article, i))) return false;
    if (token(article, i)->frame) return true; /* "Says Roe" */
    /* "Pacific Gas" */
    bool is_unknown = i + 1 < to && people_is_capital(article, i + 1) && is(article, i, IS_ADJECTIVE) &&
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
        if (i < stop || !people_is_capital(article, i) || owes_capital(article, sentence.from, i, sentence.to))
            continue;
        stop = run_end(article, i, sentence.to);
        if (stop > i) stop = read_run(article, sentence, (Run){ i, stop });
    }
}

void people_find(Article *article) {
    const Picks *capitals = &article->capitals;
    see_names(article);
    for (size_t s = 0, from = 0, to; s < article->sentence_count; s++, from = to) {
        Run sentence = article->sentences[s].tokens;
        article->sentences[s].people = article->people_count;
        for (to = from; to < capitals->count && capitals->at[to] < sentence.to;) to++;
        if (to > from) read_sentence(article, sentence, capitals->at + from, to - from);
        article->sentences[s].people_to = article->people_count;
    }
}
