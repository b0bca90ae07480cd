/* nouns.c - who and what is spoken of without a name: "the two officials briefed on the plan", "the company", "a
 * study of tenants".
 *
 * A noun counts if the tables know it as a role, a body, several people or something said or written, or if it is the
 * source of a
 * quotation. It stands with the words that tell which one is meant: those between the determiner and the noun, and
 * behind it up to the
 * clause's verb, a comma or a time.
 */
#include "fail.h"
#include "speaker.h"

#include <stdlib.h>

#define MOST_BEFORE 12      /* tokens of a phrase before its noun */
#define MOST_BEHIND 24      /* and behind it */

static struct {
    struct Said {           /* the nouns that are sources, in the order of the text */
        size_t head;
        Run words;
    } *said;
    size_t count, capacity;
} sources;

bool noun_is_paper(const Article *article, size_t i) {
    return known(article, i, KNOWN_NEWS) && people_is_capital(article, i);
}

Kind noun_kind(const Article *article, size_t i) {
    if (known(article, i, KNOWN_ROLES | KNOWN_SEVERAL | KNOWN_HEADS)) return KIND_GROUP;
    if (known(article, i, KNOWN_HEAD) || noun_is_paper(article, i)) return KIND_BODY;
    if (known(article, i, KNOWN_ROLE) && article->known[i]->role) return KIND_PERSON;
    return is(article, i, IS_THING) ? KIND_DOCUMENT : KIND_NONE;
}

/* Does the phrase go on behind the word at `i`, so that this is no head: "company officials", "the company's"? */
static bool is_modifier_of_next(const Article *article, size_t i, size_t to) {
    if (i + 1 >= to) return false;
    const Token *next = token(article, i + 1);
    if (next->kind == TOKEN_CLITIC) return is(article, i + 1, IS_POSSESSIVE);
    if (next->kind != TOKEN_WORD ||
        next->is & (IS_PREPOSITION | IS_AND | IS_WH | IS_SUBORDINATOR | IS_ADVERB | IS_DETERMINER | IS_TIME))
        return false;
    if (known(article, i + 1, KNOWN_ROLE | KNOWN_ROLES | KNOWN_ORGANISATION | KNOWN_SEVERAL) && !(next->is & IS_VERB))
        return true;
    if (next->flags & TOKEN_CAPITAL && next->is & IS_NAME) return true;
    if (next->is & IS_VERB_ING && next->is & (IS_NOUN | IS_THING)) return true;         /* a council meeting */
    return source_word(article, i + 1) && !(next->is & (IS_VERB | IS_AUXILIARY));
}

/* "the | retired | coach" */
static bool is_led_participle(const Article *article, size_t i, size_t from, size_t to) {
    return i > from && phrase_is_determiner(article, i - 1) && phrase_is_inner(article, i, from, to);
}

/* The first token of the phrase, its determiner included; `*words` where the words begin that are no determiner. */
static size_t phrase_start(const Article *article, size_t from, size_t head, size_t *words) {
    size_t i = head;
    while (i > from && head - i < MOST_BEFORE) {
        const Token *t = token(article, i - 1);
        bool is_clitic = t->kind == TOKEN_CLITIC && t->is & IS_POSSESSIVE;
        /* a Roe/Vale poll */
        bool is_stroke = is_sign(article, i - 1, '/') && i > from + 1 && !(t->flags & TOKEN_SPACED);
        bool is_part =
            is_clitic || is_stroke || t->kind == TOKEN_NUMBER ||
            (t->kind == TOKEN_WORD && !(t->is & (IS_DETERMINER | IS_POSSESSIVE)) &&
             (source_word(article, i - 1) || is_led_participle(article, i - 1, from, head + 1)));
        bool is_date = t->kind == TOKEN_NUMBER && i > from + 1 && is(article, i - 2, IS_TIME);
        if (!is_part || is_date || t->is & IS_TIME) break;
        i--;
    }
    *words = i;
    if (i > from && is_that(article, i - 1) && (i == from + 1 || token(article, i - 2)->kind == TOKEN_SIGN))
        return i - 1;
    while (i > from && is(article, i - 1, IS_DETERMINER | IS_POSSESSIVE) && token(article, i - 1)->kind == TOKEN_WORD &&
           !is(article, i - 1, IS_NAME))
        i--;
    return i;
}

/* "of the crew", "for Roe", "by an account": what belongs to a noun wherever it stands. */
static bool is_of(const Article *article, size_t i) {
    return is_among(article, i, W_OF, W_FOR, W_AT, W_BY, W_WITH, W_FROM, W_ON);
}

/* "in Salem"; what is written is where it is filed, and that tells nothing of it */
static bool is_in_place(const Article *article, size_t head, size_t i, size_t to) {
    return !is(article, head, IS_THING) && is_word(article, i, W_IN) && i + 1 < to &&
           is(article, i + 1, IS_NAME) && !is(article, i + 1, IS_TIME);
}

/* Where the words end that tell which one is meant: "of the crew", "working for Roe". */
static size_t phrase_end(const Article *article, size_t head, size_t to) {
    size_t i = head + 1, last = i;
    if (i + 1 < to && is(article, i, IS_VERB_PARTICIPLE) && is_word(article, i + 1, W_BY)) i++;
    else if (i >= to || !(is_of(article, i) || is_in_place(article, head, i, to))) return last;
    for (; i < to && i - head < MOST_BEHIND; i++) {
        const Token *t = token(article, i);
        size_t m = people_at(article, i);
        /* a name with "and" in it is not cut */
        if (m < article->people_count && article->people[m].name.from <= i) {
            i = article->people[m].name.to - 1;
            last = i + 1;
            continue;
        }
        if (t->kind == TOKEN_SIGN || t->is & (IS_TIME | IS_WH | IS_QUOTED | IS_PRONOUN | IS_AND)) break;
        /* police at bay, at work */
        bool is_state = is_word(article, i, W_AT) && i + 1 < to &&
                        !is(article, i + 1, IS_DETERMINER | IS_POSSESSIVE | IS_NAME);
        if (is_state) break;
        if (is_of(article, i) || is_in_place(article, head, i, to) || t->is & (IS_DETERMINER | IS_POSSESSIVE)) continue;
        bool is_word = t->kind == TOKEN_NUMBER || source_word(article, i);
        if (!is_word) break;
        last = i + 1;
    }
    return last;
}

/* "Roe's lawyers, from the law firm Vale Legal Group,": behind the body that they come from; `i` if there is none. */
static size_t past_firm(const Article *article, size_t i, size_t to) {
    if (i + 2 >= to || !is_comma(article, i) || !is_word(article, i + 1, W_FROM)) return i;
    size_t m = people_at(article, i + 1);
    bool is_near = m < article->people_count && article->people[m].is_group && article->people[m].name.from < i + 8 &&
                   article->people[m].name.to < to && is_comma(article, article->people[m].name.to);
    return is_near ? article->people[m].name.to : i;
}

static bool is_article(const Article *article, size_t i) {
    return is_among(article, i, W_THE, W_THIS, W_THAT, W_THESE, W_THOSE);
}

static void add_noun(Article *article, size_t head, Kind kind, const Run *said) {
    Run sentence = article->sentences[article_sentence_of(article, head)].tokens;
    const Entry *role = article->known[head]->role;
    Noun noun = {
        .head = head, .kind = kind, .entity = NONE, .post = role ? lexicon_field(role, 2) : TEXT("")
    };
    noun.from = phrase_start(article, sentence.from, head, &noun.words.from);
    if (noun.words.from < head && is_word(article, noun.words.from, W_SAME)) noun.words.from++;
    noun.words.to = said ? said->to : phrase_end(article, head, sentence.to);
    if (said && said->from <= head && !(said->from > noun.words.from && is_sign(article, said->from - 1, '/')))
        noun.words.from = said->from;
    if (kind == KIND_GROUP && known(article, head, KNOWN_ROLES))
        noun.words.to = past_firm(article, noun.words.to, sentence.to);
    bool is_several = known(article, head, KNOWN_SEVERAL) && noun.from == head;      /* "Police said" */
    noun.is_definite = noun.from < noun.words.from ? is_article(article, noun.from) : is_several;
    noun.is_owned = noun.from < noun.words.from && is(article, noun.from, IS_POSSESSIVE);
    noun.is_plural = kind == KIND_GROUP || (is(article, head, IS_PLURAL) && !known(article, head, KNOWN_ROLE));
    bool is_inner = noun.from > sentence.from && is(article, noun.from - 1, IS_PREPOSITION);
    /* hundreds of rowers */
    bool is_counted = is_inner && noun.from > sentence.from + 1 && is_word(article, noun.from - 1, W_OF) &&
                      (is(article, noun.from - 2, IS_NUMBER) ||
                       (is(article, noun.from - 2, IS_PLURAL) && !article->known[noun.from - 2]->is));
    if (is_counted) is_inner = false;
    noun.is_subject = !is_inner && noun.words.to < sentence.to && is(article, noun.words.to, IS_FINITE | IS_VERB_PAST);
    article->nouns = grow(article->nouns, &article->noun_capacity, article->noun_count + 1, sizeof *article->nouns);
    article->nouns[article->noun_count++] = noun;
}

static int by_head(const void *a, const void *b) {
    size_t x = ((const struct Said *)a)->head, y = ((const struct Said *)b)->head;
    return (x > y) - (x < y);
}

/* The sources that are no names, pronouns or relatives. */
static void gather_sources(const Article *article) {
    sources.count = 0;
    for (size_t q = 0; q < article->quote_count; q++) {
        Run words = article->quotes[q].source;
        if (run_empty(words)) continue;
        Source source = source_read(article, words);
        if (source.kind != SOURCE_PERSON && source.kind != SOURCE_GROUP) continue;
        sources.said = grow(sources.said, &sources.capacity, sources.count + 1, sizeof *sources.said);
        sources.said[sources.count++] = (struct Said){ source.head, source_told(article, &source, words) };
    }
    if (sources.count) qsort(sources.said, sources.count, sizeof *sources.said, by_head);
}

void nouns_find(Article *article) {
    size_t m = 0, r = 0, s = 0;
    gather_sources(article);
    const Picks *picks = &article->nouns_at;
    for (size_t n = 0; n < picks->count || s < sources.count;) {
        size_t i = n < picks->count ? picks->at[n] : NONE;
        const Run *said = s < sources.count && sources.said[s].head <= i ? &sources.said[s].words : NULL;
        if (said) i = sources.said[s].head;
        n += n < picks->count && picks->at[n] == i;
        while (s < sources.count && sources.said[s].head == i) s++;
        Kind kind = noun_kind(article, i);
        if (!said && (kind == KIND_NONE || is(article, i, IS_QUOTED))) continue;
        while (m < article->people_count && article->people[m].name.to <= i) m++;
        while (r < article->role_count && article->roles[r].words.to <= i) r++;
        bool is_named = m < article->people_count && article->people[m].words.from <= i;
        bool is_role = r < article->role_count && article->roles[r].words.from <= i && !article->roles[r].is_verb;
        if (!said && (is_named || is_role ||
                      is_modifier_of_next(article, i, article->sentences[article->sentence_of[i]].tokens.to)))
            continue;
        add_noun(article, i, kind, said);
    }
}

/* The noun at that token; NULL if it is none. */
const Noun *noun_at(const Article *article, size_t head) {
    size_t low = nouns_from(article, head);
    return low < article->noun_count && article->nouns[low].head == head ? &article->nouns[low] : NULL;
}

size_t nouns_from(const Article *article, size_t at) {
    size_t low = 0, high = article->noun_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (article->nouns[middle].head < at) low = middle + 1;
        else high = middle;
    }
    return low;
}

void nouns_close(void) { free(sources.said); }
