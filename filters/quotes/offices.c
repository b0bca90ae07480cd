/* offices.c - who is meant by "the director": the person introduced with such a role, before or after.
 *
 * A wrong name is worse than the words of the source. What the description adds must not be another's: another
 * country, another
 * house, a deputy for the holder, or somebody told by what he did. What is left is weighed by how near the two roles
 * are, how many
 * of the words agree and how near the person stands; two words for one post need a word in common.
 */
#include "fail.h"
#include "speaker.h"

#include <string.h>

#define MOST_ROLES 160      /* tried for a description, backwards */
#define MOST_LATER 40       /* and forwards */
#define FARTHEST_LATER 3    /* paragraphs to the name of somebody described first */
#define LONGEST_PHRASE 32   /* words of a description */
#define SAME_WORD 6         /* how near two roles are */
#define SAME_POST 5
#define CALLED_SO 4
#define MORE_SPECIAL 2
#define LEAST 4             /* the sum that a binding needs */
#define NEAR_PARAGRAPHS 2   /* to somebody called by nationality or age */

typedef struct {            /* a description, and the words of it that tell which one is meant */
    const Article *article;
    Run words;
    size_t head;
    const Entry *kind;
    size_t of;              /* where "of ..." begins behind the head; words.to if there is none */
    bool is_deputy, is_relative;
} Office;

static bool same_class(const Entry *a, const Entry *b) { return text_equal(lexicon_field(a, 2), lexicon_field(b, 2)); }

/* May somebody with the role `later` of a description be the one introduced as `told`? */
static int kinship(const Entry *later, const Entry *told) {
    char word[64];
    if (later == told) return SAME_WORD;
    if (same_class(later, told)) return SAME_POST;
    size_t len = later->word.len < sizeof word ? later->word.len : sizeof word;
    for (size_t i = 0; i < len; i++) word[i] = later->word.at[i] == ' ' ? '_' : later->word.at[i];
    if (lexicon_has(told, 3, (Text){ word, len }) || lexicon_has(told, 3, lexicon_field(later, 2))) return CALLED_SO;
    return lexicon_has(later, 3, told->word) || lexicon_has(later, 3, lexicon_field(told, 2)) ? MORE_SPECIAL : 0;
}

static bool is_deputy(const Article *article, size_t i) {
    return is_among(article, i, W_DEPUTY, W_VICE, W_ASSISTANT);
}

static Office office_of(const Article *article, Run words, size_t head, const Entry *kind) {
    Office office = { .article = article, .words = words, .head = head, .kind = kind, .of = words.to };
    if (words.to - words.from > LONGEST_PHRASE) words.to = words.from + LONGEST_PHRASE;
    for (size_t i = words.from; i < words.to; i++) {
        office.is_deputy |= is_deputy(article, i);
        if (i > head && is(article, i, IS_WH)) office.is_relative = true;
        if (i > head && office.of == words.to && is(article, i, IS_PREPOSITION)) office.of = i;
    }
    return office;
}

/* Does the word tell which office it is? */
static bool tells(const Office *office, size_t i) {
    const Article *article = office->article;
    if (token(article, i)->kind != TOKEN_WORD || i == office->head || is_deputy(article, i)) return false;
    if (is(article, i, IS_PREPOSITION | IS_DETERMINER | IS_POSSESSIVE | IS_AND | IS_TIME) ||
        known(article, i, KNOWN_BEFORE))
        return false;
    return i > office->head || !(article->known[i]->role == office->kind && office->kind);
}

static bool is_named(const Article *article, size_t i) {
    return token(article, i)->flags & TOKEN_CAPITAL || article->known[i]->country.len;
}

/* "WSA" of "Weather Service Agency": the letters of an acronym begin the words of the run in a row. The last may be
 * one of another language: "FSB" of "Federal Security Service". */
static bool is_short_for(const Article *article, size_t i, Run run) {
    Text acronym = word_at(article, i);
    size_t next = 0, least = acronym.len - known(article, i, KNOWN_BODY);
    if (!(token(article, i)->flags & TOKEN_CAPS) || acronym.len < 3) return false;
    for (size_t k = run.from; k < run.to && k < run.from + LONGEST_PHRASE && next < least; k++) {
        const Token *t = token(article, k);
        if (!(t->flags & TOKEN_CAPITAL)) continue;
        char initial = article->text.at[t->start];
        next = initial == acronym.at[next] ? next + 1 : initial == acronym.at[0];
    }
    return next >= least;
}

/* Does the word, or its country, stand in the run? */
static bool stands_in(const Article *article, size_t i, Run run) {
    char a[LONGEST_FOLDED], b[LONGEST_FOLDED];
    Text word = word_at(article, i);
    if (form_is_former(word)) word = text_slice(word, 3, word.len);
    size_t len = name_fold(word, a);
    Text country = article->known[i]->country;
    for (size_t k = run.from; k < run.to && k < run.from + LONGEST_PHRASE; k++) {
        if (country.len && text_equal(country, article->known[k]->country)) return true;
        if (token(article, k)->kind == TOKEN_WORD && name_fold(word_at(article, k), b) == len && memcmp(a, b, len) == 0)
            return true;
    }
    return is_short_for(article, i, run);
}

static Text country_in(const Article *article, Run run) {
    for (size_t k = run.from; k < run.to && k < run.from + LONGEST_PHRASE; k++)
        if (article->known[k]->country.len && !known(article, k, KNOWN_PARTY)) return article->known[k]->country;
    return TEXT("");
}

typedef struct {            /* the words of one office that the other has, or has not */
    int same, same_names, kinds, countries, other_names, other_words;
} Overlap;

static Overlap overlap(const Office *a, const Office *b) {
    Overlap found = { 0 };
    for (size_t i = a->words.from; i < a->words.to && i < a->words.from + LONGEST_PHRASE; i++) {
        if (!tells(a, i)) continue;
        bool is_country = a->article->known[i]->country.len && !known(a->article, i, KNOWN_PARTY);
        bool is_kind = known(a->article, i, KNOWN_HEAD);     /* "department" says little */
        if (stands_in(a->article, i, b->words)) {
            *(is_kind ? &found.kinds : &found.same) += 1;
            found.same_names += is_named(a->article, i);
        }
        else if (is_country) found.countries++;
        else if (is_named(a->article, i)) found.other_names++;
        else found.other_words++;
    }
    return found;
}

/* How well the description goes with a role that is told; 0 if it can't be the same person. */
static int weigh(const Office *described, const Office *told) {
    int kin = kinship(described->kind, told->kind);
    if (!kin || described->is_relative || (described->is_deputy && !told->is_deputy)) return 0;
    Text a = country_in(described->article, described->words), b = country_in(told->article, told->words);
    if (a.len && b.len && !text_equal(a, b)) return 0;
    Overlap ours = overlap(described, told), theirs = overlap(told, described);
    if (theirs.same > ours.same) ours.same = theirs.same;               /* "the FSB" for the Federal Security Service */
    if (!ours.other_names && !ours.other_words) ours.same += ours.kinds;
    bool is_bare = !theirs.same && !theirs.other_names && !theirs.other_words;
    /* another house: "Salem's finance minister" and "the Vale finance minister" */
    if (!ours.same_names && !theirs.same_names && ours.other_names && theirs.other_names) return 0;
    if (!ours.same && described->of < described->words.to && !(kin == SAME_WORD && is_bare)) return 0;
    if (!ours.same && ours.other_words && theirs.other_words) return 0;         /* the fire chief, the police chief */
    bool is_general = !ours.other_names && !ours.other_words;
    if (kin == MORE_SPECIAL && !ours.same) return 0;
    if (kin == SAME_POST && !ours.same && !(is_general || is_bare)) return 0;
    return kin + 2 * (ours.same < 3 ? ours.same : 3) - (ours.other_names > 0 && !is_bare) -
           2 * (told->is_deputy && !described->is_deputy);
}

/* The first role that is told behind `at`. */
static size_t roles_at(const Article *article, size_t at) {
    size_t low = 0, high = article->role_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->people[article->roles[middle].mention].name.from < at) low = middle + 1;
        else high = middle;
    }
    return low;
}

static bool sexes_differ(Sex a, Sex b) { return a != SEX_UNKNOWN && b != SEX_UNKNOWN && a != b; }

/* The noun of a role that is told: the token of its kind. */
static size_t told_head(const Article *article, const Role *role) {
    for (size_t i = role->words.from; i < role->words.to; i++)
        if (article->known[i]->role == role->kind) return i;
    return role->words.from;
}

/* "President Roe of Salem": does "the Vale president" stand for another seat than the one told behind the name? */
static bool is_other_seat(const Article *article, const Role *role, const Office *described) {
    size_t of = article->people[role->mention].name.to;
    if (of + 1 >= article->tokens.count || !is_word(article, of, W_OF) || !people_is_capital(article, of + 1))
        return false;
    bool is_named_so = false;
    Run seat = { of + 1, body_name_end(article, (Run){ of + 1, of + 2 }, article->tokens.count) };
    for (size_t i = described->words.from; i < described->words.to && i < described->words.from + LONGEST_PHRASE; i++) {
        if (!tells(described, i) || !is_named(article, i)) continue;
        if (stands_in(article, i, seat) || stands_in(article, i, role->words)) return false;
        is_named_so = true;
    }
    return is_named_so;
}

static int weigh_role(const Article *article, const Role *role, const Office *described, Sex sex) {
    size_t e = article->people[role->mention].entity;
    if (!names_person(article, role->mention) || !role->kind || sexes_differ(article->entities[e].sex, sex)) return 0;
    if (is_other_seat(article, role, described)) return 0;
    Office told = office_of(article, role->words, told_head(article, role), role->kind);
    return weigh(described, &told);
}

/* How near the last mention of the person before `at` is. */
static int recency(const Article *article, size_t entity, size_t at) {
    size_t m = people_at(article, at), paragraph = article_paragraph_of(article, at);
    for (size_t tried = 0; m-- > 0 && tried < MOST_ROLES; tried++) {
        if (article->people[m].entity != entity) continue;
        size_t far = paragraph - article_paragraph_of(article, article->people[m].name.from);
        return far == 0 ? 2 : far == 1 ? 1 : 0;
    }
    return 0;
}

static bool has_spoken(const Speaker *speakers, size_t quote) {
    for (size_t q = quote, tried = 0; q-- > 0 && tried < MOST_LATER; tried++)
        if (speakers[q].entity != NONE && !speakers[q].is_group) return true;
    return false;
}

/* The lead tells the office, and one of the next paragraphs the name with it, of a person not named before. */
static Speaker named_later(const Article *article, const Speaker *speakers, size_t quote, const Office *described,
                           Sex sex, int most) {
    Speaker best = nobody();
    size_t paragraph = article_paragraph_of(article, described->head);
    bool has_begun = has_spoken(speakers, quote);
    for (size_t r = roles_at(article, described->head), tried = 0; r < article->role_count && tried < MOST_LATER;
         r++, tried++) {
        const Role *role = &article->roles[r];
        const Mention *mention = &article->people[role->mention];
        size_t there = article_paragraph_of(article, mention->name.from);
        if (there > paragraph + FARTHEST_LATER || (has_begun && there > paragraph + 1)) break;
        if (!names_person(article, role->mention)) continue;
        size_t first = article->entities[mention->entity].first;
        bool is_in_title =
            article_is_headline(article, article_paragraph_of(article, article->people[first].name.from));
        if (first < people_at(article, described->head) && !is_in_title) continue;
        int sum = weigh_role(article, role, described, sex) - (there > paragraph + 1) - 3 * has_begun;
        if (sum > most) most = sum, best = speaker_of(article, mention->entity);
    }
    return best;
}

/* How well those described without a name fit, who stand nearer than the named. */
static int weigh_unnamed(const Article *article, const Source *source) {
    const Noun *noun = noun_at(article, source->head);
    if (!noun || noun->entity == NONE || article->entities[noun->entity].head == NONE ||
        article->entities[noun->entity].meant != NONE)
        return 0;
    for (size_t n = nouns_from(article, source->head), tried = 0; n-- > 0 && tried < MOST_ROLES; tried++)
        if (article->nouns[n].entity == noun->entity && !article->nouns[n].is_definite && !article->nouns[n].is_owned)
            return SAME_WORD + 1 +
                   (article_paragraph_of(article, article->nouns[n].head) + 1 >=
                    article_paragraph_of(article, source->head));
    return 0;
}

Speaker antecedent_by_role(const Article *article, const Speaker *speakers, size_t quote, const Source *source,
                           Run words) {
    const Known *what = article->known[source->head];
    Speaker best = nobody();
    if (!what->role) return best;
    Sex sex = what->is & KNOWN_MAN ? SEX_MAN : what->is & KNOWN_WOMAN ? SEX_WOMAN : SEX_UNKNOWN;
    Office described = office_of(article, words, source->head, what->role);
    int most = LEAST - 1;
    for (size_t r = roles_at(article, source->head), tried = 0; source->is_definite && r-- > 0 && tried < MOST_ROLES;
         tried++) {
        int sum = weigh_role(article, &article->roles[r], &described, sex);
        size_t e = article->people[article->roles[r].mention].entity;
        if (sum < LEAST || antecedent_is_barred(article, speakers, quote, source->head, e)) continue;
        /* "the Prime Minister" with capitals is an office of its own, not the minister who spoke last */
        bool is_other_office = token(article, source->head)->flags & TOKEN_CAPITAL &&
                               what->role != article->roles[r].kind &&
                               kinship(what->role, article->roles[r].kind) < CALLED_SO;
        sum += recency(article, e, source->head) + 2 * (!is_other_office && quote && speakers[quote - 1].entity == e);
        if (sum > most) most = sum, best = speaker_of(article, e);
    }
    if (source->is_definite && weigh_unnamed(article, source) > most) return nobody();
    Speaker later = named_later(article, speakers, quote, &described, sex, most);
    return later.name.len ? later : best;
}

/* Is such a post told of anybody named? */
bool office_is_told(const Article *article, const Entry *kind) {
    for (size_t r = 0; r < article->role_count && r < MOST_ROLES; r++)
        if (article->roles[r].kind && kinship(kind, article->roles[r].kind) >= CALLED_SO) return true;
    return false;
}

/* ---- "the Norwegian", "the 45-year-old" */

/* Is the age told behind the name: "Roe, 45,"? */
static bool has_age(const Article *article, const Mention *mention, Text age) {
    size_t i = mention->name.to;
    return i + 1 < article->tokens.count && is_comma(article, i) && token(article, i + 1)->kind == TOKEN_NUMBER &&
           text_equal(word_at(article, i + 1), age);
}

/* Is another age told behind the name? */
static bool is_aged(const Article *article, const Mention *mention) {
    size_t i = mention->name.to;
    return i + 2 < article->tokens.count && is_comma(article, i) && token(article, i + 1)->kind == TOKEN_NUMBER &&
           token(article, i + 2)->kind == TOKEN_SIGN;
}

/* The number of "45-year-old"; empty if the word is none. */
static Text age_of(Text word) {
    size_t digits = 0;
    while (digits < word.len && is_digit(word.at[digits])) digits++;
    return digits && text_ends(word, TEXT("-year-old")) ? text_slice(word, 0, digits) : TEXT("");
}

/* Of peoples, "the French" are all of them. */
bool office_is_epithet(const Article *article, size_t head) {
    Text word = word_at(article, head);
    if (age_of(word).len) return true;
    if (known(article, head, KNOWN_SEVERAL) || known(article, head, KNOWN_PLACE)) return false;
    return known(article, head, KNOWN_NATIVE) ||
           (known(article, head, KNOWN_OF) && (text_ends(word, TEXT("n")) || text_ends(word, TEXT("i"))));
}

/* The only person whom the nationality or age fits, among those named in this paragraph and the one before, or else in
 * the one before that. */
Speaker antecedent_by_epithet(const Article *article, const Speaker *speakers, size_t quote, size_t head) {
    Text age = age_of(word_at(article, head)), country = article->known[head]->country;
    size_t paragraph = article_paragraph_of(article, head), m = people_at(article, head), only = NONE;
    for (size_t tried = 0; m-- > 0 && tried < MOST_LATER; tried++) {
        const Mention *mention = &article->people[m];
        if (article_paragraph_of(article, mention->name.from) + NEAR_PARAGRAPHS < paragraph) break;
        const Entity *entity = mention->entity == NONE ? NULL : &article->entities[mention->entity];
        /* nothing but a capital tells that it is a person */
        bool is_doubtful = entity && !entity->is_sure && !entity->full_mentions && entity->sex == SEX_UNKNOWN;
        if (!names_person(article, m) || is_doubtful || mention->entity == only ||
            antecedent_is_barred(article, speakers, quote, head, mention->entity))
            continue;
        if (age.len && has_age(article, mention, age)) return speaker_of(article, mention->entity);
        if (age.len && is_aged(article, &article->people[article->entities[mention->entity].first])) continue;
        Text own = country_in(article, mention->words);
        if (own.len && country.len && !text_equal(own, country)) continue;
        if (own.len && text_equal(own, country)) return speaker_of(article, mention->entity);
        bool is_farther = article_paragraph_of(article, mention->name.from) + 1 < paragraph;
        if (only != NONE && is_farther) continue;
        if (only != NONE) return nobody();
        only = mention->entity;
    }
    return only == NONE ? nobody() : speaker_of(article, only);
}
