/* The sentence around a number as grammar sees it: which words are the number's, and which phrase is the
 * subject of a verb. */
#include "numbers.h"

#include <stdlib.h>

static English *english;

void clauses_open(void) { english = english_open(); }
void clauses_close(void) { english_free(english); }

bool is_common_noun(Text word) {
    char base[ENGLISH_BASE];
    return english_base(english, word, TAG(NN) | TAG(NNS), base).len > 0;
}

/* "police", "cattle": a plural that is its own base form. */
bool is_uncounted(Text word) {
    char base[ENGLISH_BASE];
    return text_same_word(english_base(english, word, TAG(NNS), base), word);
}

bool is_adjective(Text word) {
    char base[ENGLISH_BASE];
    return english_base(english, word, TAGS_ADJECTIVE, base).len > 0;
}

bool is_verb_form(Text word) {
    char base[ENGLISH_BASE];
    return english_base(english, word, TAGS_VERB & ~TAG(VBN) & ~TAG(VBG), base).len > 0;
}

/* Does a sentence end before token i? Behind a name or an initial a full stop may be one of an abbreviation.
 */
static bool begins_sentence(const Page *page, size_t i) {
    if (i < 2 || !page->token[i].space || !page->token[i].capital) return false;
    uint32_t mark = page->token[i - 1].mark;
    if (mark == '!' || mark == '?') return true;
    return mark == '.' && !(page->token[i - 2].kind == WORD && page->token[i - 2].capital);
}

/* For each word of the parse the token that holds its first byte. */
static void map_words(Page *page) {
    uint32_t *token_of = arena_take(&page->arena, (page->parse.words + 1) * sizeof *token_of);
    size_t token = page->parse_from;
    for (uint32_t i = 0; i < page->parse.words; i++) {
        size_t start = page->parse.word[i].start + page->parse_base;
        while (token < page->parse_stop && page->token[token].stop <= start) token++;
        token_of[i] = (uint32_t)token;
    }
    page->token_of = token_of;
}

/* The word over this byte of a token, or the next one. There are about as many words as tokens: it stands near. */
static uint32_t word_over(const Page *page, size_t token, size_t byte) {
    const Parse *p = &page->parse;
    size_t offset = byte - page->parse_base, near = token - page->parse_from;
    if (p->words == 0) return ABSENT;
    uint32_t i = near < p->words ? (uint32_t)near : p->words - 1;
    while (i > 0 && p->word[i - 1].stop > offset) i--;
    while (i < p->words && p->word[i].stop <= offset) i++;
    return i < p->words ? i : ABSENT;
}

/* Behind the last word of the tokens before `end`. */
static uint32_t word_behind(const Page *page, size_t end) {
    return word_over(page, end - 1, page->token[end - 1].stop - 1) + 1;
}

/* Where "a mere 9 percent", "a slightly better $90" begins: an article and what it says of the amount that ends the
 * phrase; `outer` if there is no such thing. */
static uint32_t epithet_start(const Clause *c) {
    uint32_t of = c->outer < c->p->words ? c->p->word[c->outer].phrase : ABSENT;
    if (!c->find->unit.len || of == ABSENT) return c->outer;
    const NounPhrase *phrase = &c->p->phrase[of];
    bool has_article = phrase->from + 1 < c->outer && phrase->to <= c->after &&
            word_among(c, phrase->from, (const Word[]){ W_A, W_AN, NO_WORD });
    for (uint32_t i = phrase->from + 1; has_article && i < c->outer; i++)
        if (!parse_is(c->p, i, TAGS_ADJECTIVE | TAGS_ADVERB | TAG(VBG) | TAG(VBN) | TAG(HYPH)) &&
                !parse_is(c->p, i + 1, TAG(HYPH)))
            return c->outer;
    return has_article ? phrase->from : c->outer;
}

#define HEAD 24             /* tokens before a number and behind the last of its sentence that are read with it */
#define TAIL 12

/* May the parse begin with token i, for the sentence does far before the number? There a capital says nothing. */
static bool is_far(const Page *page, size_t i, const Find *find) {
    const Token *token = &page->token[i];
    return find->first - i >= HEAD && token->kind == WORD && token->space && !token->capital;
}

/* Where to stop in a sentence that goes on behind its last number. */
static size_t parse_end(const Page *page, size_t n) {
    size_t stop = page->find[n].last, end = stop + TAIL;
    for (; stop < page->count && stop < end && !begins_sentence(page, stop); stop++)
        while (n + 1 < page->finds && page->find[n + 1].first <= stop) end = page->find[++n].last + TAIL;
    return stop;
}

bool clause_of(Page *page, size_t n, Clause *clause) {
    Find *find = &page->find[n];
    if (page->parse_stop < find->last || page->parse_from > find->first) {
        size_t from = find->first, stop = parse_end(page, n);
        while (from > 0 && !begins_sentence(page, from) && !is_far(page, from, find)) from--;
        page->parse_from = from;
        page->parse_stop = stop;
        page->parse_base = page->token[from].start;
        page->parse = english_read(
                english, &page->arena, text_slice(page->text, page->parse_base, page->token[stop - 1].stop));
        map_words(page);
    }
    const Parse *p = &page->parse;
    *clause = (Clause){ .page = page, .p = p, .find = find, .n = n };
    size_t first = find->first + (is_minus(page->token[find->first].mark) && find->first + 1 < find->last);
    clause->first = clause_word(clause, first);
    clause->outer = clause_word(clause, find->outer < page->parse_from ? page->parse_from : find->outer);
    clause->last = word_behind(page, find->last);
    size_t after = find->after > find->last && find->after <= page->parse_stop ? find->after : find->last;
    clause->after = word_behind(page, after);
    clause->low = n > 0 && page->find[n - 1].last > page->parse_from
            ? word_behind(page, page->find[n - 1].last)
            : 0;
    bool is_points = find->type == TYPE_NUMBER && find->unit.len > 0;
    if (is_points && word_has(clause, clause->last, C_SCORE)) clause->last++; /* "96 points" */
    else if (is_points && parse_is(p, clause->last, TAG(HYPH)) && word_has(clause, clause->last + 1, C_SCORE))
        clause->last += 2; /* "a three-point lead" */
    if (clause->after < clause->last) clause->after = clause->last;
    clause->outer = epithet_start(clause);
    if (clause->low > 0 && page->find[n - 1].type == TYPE_NUMBER && page->find[n - 1].unit.len > 0 &&
            word_has(clause, clause->low, C_SCORE))
        clause->low++;
    if (clause->low > 0 && word_among(clause, clause->low, (const Word[]){ W_PER, NO_WORD }))
        clause->low += 2; /* "$9 per month" */
    return clause->first < p->words && clause->last <= p->words;
}

uint32_t clause_word(const Clause *c, size_t token) {
    return token < c->page->parse_stop
            ? word_over(c->page, token, c->page->token[token].start)
            : c->p->words;
}

size_t clause_token(const Clause *c, uint32_t word) {
    return word < c->p->words ? c->page->token_of[word] : c->page->parse_stop;
}

bool word_has(const Clause *c, uint32_t word, Class class) {
    return word < c->p->words && has(c->page, clause_token(c, word), class);
}

bool word_among(const Clause *c, uint32_t word, const Word *words) {
    return word < c->p->words && token_among(c->page, clause_token(c, word), words);
}

const NounPhrase *phrase_from(const Clause *c, uint32_t word) {
    if (word >= c->p->words || c->p->word[word].phrase == ABSENT) return NULL;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[word].phrase];
    return phrase->from == word ? phrase : NULL;
}

const NounPhrase *phrase_to(const Clause *c, uint32_t word) {
    if (word == 0 || word > c->p->words || c->p->word[word - 1].phrase == ABSENT) return NULL;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[word - 1].phrase];
    return phrase->to == word ? phrase : NULL;
}

/* "a boat sold in May": a participle alone behind a noun, which is no verb of the clause. */
static bool is_reduced(const Clause *c, const VerbGroup *group) {
    bool participle = parse_may(c->p, group->verb, TAG(VBN) | TAG(VBG)) && group->to - group->from <= 2 &&
            !group->is_infinitive && !parse_has(c->p, group->from, FEATURE(BE) | FEATURE(HAVE));
    return participle && group->from > 0 && parse_is(c->p, group->from - 1, TAGS_NOUN);
}

static bool holds_find(const Clause *c, const NounPhrase *phrase) {
    size_t from = clause_token(c, phrase->from), to = clause_token(c, phrase->to - 1) + 1;
    for (size_t k = 0; k < c->page->finds; k++) {
        const Find *find = &c->page->find[k];
        if (is_quantity(find->type) && find->type != TYPE_ORDINAL && find->first < to && find->last > from)
            return true;
    }
    return false;
}

static bool within_find(const Clause *c, const NounPhrase *phrase) {
    size_t from = clause_token(c, phrase->from), to = clause_token(c, phrase->to - 1) + 1;
    for (size_t k = 0; k < c->page->finds; k++)
        if (c->page->find[k].first <= from && c->page->find[k].last >= to) return true;
    return false;
}

/* "$9 [a barrel]" */
static bool is_rate(const Clause *c, const NounPhrase *phrase) {
    size_t from = clause_token(c, phrase->from);
    bool follows = false;
    for (size_t k = 0; k < c->page->finds; k++) follows = follows || c->page->find[k].last == from;
    return follows && (entry_at(c->page, from + 1, UNITS) || has(c->page, from + 1, C_RATED));
}

/* A number with its unit, or a time: nothing that a verb says something of. */
bool is_amount(const Clause *c, const NounPhrase *phrase) {
    if (word_among(c, phrase->preposition, (const Word[]){ W_PER, NO_WORD }) || within_find(c, phrase)) return true;
    if (phrase->determiner == phrase->from && phrase->to == phrase->from + 2 && is_rate(c, phrase)) return true;
    if (word_has(c, phrase->head, C_DURATION) || word_has(c, phrase->head, C_MONTH) ||
            word_has(c, phrase->head, C_WEEKDAY))
        return true;
    if (phrase->to == phrase->from + 1 && parse_has(c->p, phrase->head, FEATURE(DAY) | FEATURE(TIME)))
        return true; /* "today" */
    size_t head = clause_token(c, phrase->head);
    bool has_unit = phrase->number != ABSENT &&
            (entry_at(c->page, head, UNITS) || entry_at(c->page, head, CURRENCIES));
    bool measured = phrase->kind == PHRASE_NUMBER || has_unit;
    return measured && holds_find(c, phrase);
}

/* "while the index slid", "that prices": what opens a clause is no preposition of its subject; "as", "before"
 * may be one. */
static bool opens_clause(const Clause *c, const NounPhrase *phrase, uint32_t limit) {
    if (!word_has(c, phrase->preposition, C_OPENER)) return false;
    uint32_t end = phrase->to;
    while (end < limit && parse_is(c->p, end, TAGS_ADVERB)) end++;
    return end == limit || !word_has(c, phrase->preposition, C_PREP);
}

/* "Profit before tax rose": the opener stands behind the noun that the sentence begins with, and opens no clause. */
static bool is_behind_subject(const Clause *c, const NounPhrase *phrase) {
    uint32_t prep = phrase->from - (phrase->from > 0);
    if (!word_has(c, prep, C_OPENER) || !word_has(c, prep, C_PREP)) return false;
    const NounPhrase *top = phrase_to(c, prep);
    return top && top->preposition == ABSENT && !is_amount(c, top) && !parse_is(c->p, top->head, TAG(PRP)) &&
           (top->from == 0 || parse_is(c->p, top->from - 1, TAG(COMMA) | TAG(CC)) ||
                   word_among(c, top->from - 1, (const Word[]){ W_SAID, W_THAT, NO_WORD }));
}

static bool has_comma(const Clause *c, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++)
        if (parse_is(c->p, i, TAG(COMMA))) return true;
    return false;
}

/* The object of a participle in an aside or behind a preposition: "debt, excluding the banks, was", "income from
 * continuing operations was"; "Existing sales rose" has none. */
static bool of_participle(const Clause *c, const NounPhrase *phrase, uint32_t group, uint32_t limit) {
    bool is_object = group != ABSENT && c->p->group[group].to == phrase->from && !c->p->group[group].is_finite &&
            parse_is(c->p, c->p->group[group].verb, TAG(VBG));
    if (!is_object) return false;
    uint32_t from = c->p->group[group].from;
    bool leads = parse_is(c->p, from - 1, TAG(COMMA)) && !has_comma(c, phrase->to, limit);
    if (leads) return false;                          /* "rose, meaning the usual fare would be" */
    bool governed = parse_is(c->p, from - 1, TAG(IN) | TAG(TO));
    return phrase->determiner != ABSENT || has_comma(c, phrase->to, limit) || governed;
}

/* "Nine boats lie in Lorn, and this number rose": behind a comma, "and" and a verb before them it leads a clause. */
static bool leads_clause(const Clause *c, uint32_t i) {
    const NounPhrase *phrase = &c->p->phrase[i];
    bool comma = phrase->from >= 2 && parse_is(c->p, phrase->from - 1, TAG(CC)) &&
            parse_is(c->p, phrase->from - 2, TAG(COMMA));
    uint32_t g = parse_group_before(c->p, phrase->from);
    while (comma && g != ABSENT && g > 0 && !c->p->group[g].is_finite) g--;
    return comma && g != ABSENT && c->p->group[g].is_finite;
}

static bool closes_bracket(const Clause *c, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++)
        if (parse_is(c->p, i, TAG(RRB))) return true;
    return false;
}

/* "Norfood Mills, Inc." */
static bool is_legal_form(const Clause *c, uint32_t i) {
    const NounPhrase *phrase = &c->p->phrase[i];
    if (phrase->to != phrase->from + 1 || phrase->from == 0) return false;
    if (!parse_is(c->p, phrase->from - 1, TAG(COMMA))) return false;
    Text text = parse_text(c->p, phrase->from);
    return parse_is(c->p, phrase->from, TAGS_NAME) && text_ends(text, TEXT(".")) && text.len > 2 &&
            c->p->phrase[i - 1].to + 1 == phrase->from;
}

/* An apposition, what stands in brackets, or the second of two joined: "Ada Roe, the mayor, was"; "In Lorn,
 * the mayor was" has none. */
static bool is_aside(const Clause *c, uint32_t i, uint32_t limit) {
    if (i == 0) return false;
    const NounPhrase *before = &c->p->phrase[i - 1];
    if (is_amount(c, before)) return false;
    if (is_legal_form(c, i)) return true;
    if (before->apposition == i) return has_comma(c, c->p->phrase[i].to, limit);
    bool in_bracket = before->bracket == i && closes_bracket(c, c->p->phrase[i].to, limit);
    bool is_firm = before->to < c->p->words && is_mark(c->page, clause_token(c, before->to), '&'); /* "Roe & Vale" */
    return in_bracket || (before->partner == i && !leads_clause(c, i) && !is_firm);
}

static bool is_joined(const Clause *c, uint32_t group) {
    uint32_t from = c->p->group[group].from;
    while (parse_is(c->p, from - 1, TAGS_ADVERB)) from--;
    return parse_is(c->p, from - 1, TAG(CC));
}

/* Does the verb group share its subject with the one before it: "is 40 years old and weighs 9 tonnes"? */
static bool shares_subject(const Clause *c, uint32_t group) { return group > 0 && is_joined(c, group); }

/* "terrorists disguised as medics has risen": a plural is no subject of a verb in the singular. */
static bool disagrees(const Clause *c, const NounPhrase *phrase, uint32_t group) {
    return phrase->kind != PHRASE_NAME && parse_is(c->p, phrase->head, TAG(NNS)) &&
            parse_is(c->p, c->p->group[group].from, TAG(VBZ));
}

/* "gathered pace and rose": a verb with its object that was taken for a noun phrase. */
static bool is_misread_verb(const Clause *c, const NounPhrase *phrase) {
    return phrase->determiner == ABSENT && phrase->head > phrase->from && phrase->from > 0 &&
            phrase->preposition == ABSENT && parse_is(c->p, phrase->from, TAG(VBN) | TAG(VBD)) &&
            parse_is(c->p, phrase->from - 1, TAG(COMMA) | TAGS_NOUN);
}

/* "Quill Foods, a bakery, reported sales in May rose": what is reported is the subject of the verb behind it. */
static const NounPhrase *reported(const Clause *c, const NounPhrase *phrase) {
    NounPhrase *object = arena_take(&c->page->arena, sizeof *object);
    *object = *phrase;
    object->from++;
    return object;
}

/* Where the brackets open that close right before word `limit`; `limit` if none do. */
static uint32_t before_bracket(const Clause *c, uint32_t limit) {
    if (limit == 0 || !parse_is(c->p, limit - 1, TAG(RRB))) return limit;
    for (uint32_t i = limit - 1; i-- > 0;)
        if (parse_is(c->p, i, TAG(LRB))) return i;
    return limit;
}

/* The word that leads the relative clause which ends at word `limit` and holds the phrase, "a storm that sank
 * [nine boats] has moved on"; ABSENT if the phrase stands in none. */
static uint32_t relative_start(const Clause *c, const NounPhrase *phrase, uint32_t limit) {
    const Parse *p = c->p;
    uint32_t g = parse_group_before(p, phrase->from);
    while (g != ABSENT && g > 0 && (is_reduced(c, &p->group[g]) || !parse_is(p, p->group[g].from, TAGS_FINITE))) g--;
    if (g == ABSENT || p->group[g].from == 0 || !parse_is(p, p->group[g].from, TAGS_FINITE)) return ABSENT;
    uint32_t who = p->group[g].from - 1;
    while (who > 0 && parse_is(p, who, TAGS_ADVERB)) who--;
    bool relates = parse_is(p, who, TAG(WDT) | TAG(WP)) || word_among(c, who, (const Word[]){ W_THAT, NO_WORD });
    if (!relates || who == 0) return ABSENT;
    if (phrase->from > 0 && parse_is(p, phrase->from - 1, TAG(WRB)))
        return ABSENT;                                /* "a life that began when he was" */
    bool comma = parse_is(p, who - 1, TAG(COMMA));
    if (!phrase_to(c, who - comma)) return ABSENT;
    for (uint32_t i = p->group[g].to; i < limit; i++)
        if (parse_is(p, i, TAG(COMMA) | TAG(COLON)) && !(comma && i + 1 == limit)) return ABSENT;
    return who - comma;
}

/* "after a slow start, the index rose" */
static bool is_adverbial(const Clause *c, const NounPhrase *phrase) {
    return phrase->from > 0 && parse_is(c->p, phrase->from - 1, TAG(IN)) && word_has(c, phrase->from - 1, C_YEARLY) &&
            parse_is(c->p, phrase->to, TAG(COMMA));
}

/* The subject of the verb group: the nearest phrase before it that is no object of a preposition, no aside
 * and no partner. Where a clause begins with a preposition and no comma, the phrase before the verb is all
 * there is: "Before the crisis debt was". */
static const NounPhrase *clause_subject_of_sister(const Clause *c, uint32_t group);

const NounPhrase *clause_subject(const Clause *c, uint32_t group) {
    const Parse *p = c->p;
    uint32_t limit = before_bracket(c, p->group[group].from), g = group;
    const NounPhrase *only = NULL;
    bool is_bare = p->group[group].to == limit + 1 && limit > 0 && parse_is(p, limit, TAG(VB)) &&
            parse_is(p, limit - 1, TAG(JJ));
    if (is_bare) return NULL;                         /* "an average pay rise": no verb */
    while (g > 0 && p->group[g - 1].from >= limit) g--; /* "the fees (most were new) added" */
    for (uint32_t sister = group; shares_subject(c, group) && sister-- > 0;)
        if (parse_is(p, p->group[sister].verb, TAG(VBD)) ||
                (!is_reduced(c, &p->group[sister]) &&
                        (parse_is(p, p->group[sister].verb, TAGS_FINITE) ||
                                parse_is(p, p->group[sister].from, TAGS_FINITE))))
            return clause_subject_of_sister(c, sister);
    for (uint32_t i = parse_phrase_before(p, limit); i != ABSENT && i < p->phrases; i--) {
        const NounPhrase *phrase = &p->phrase[i];
        while (g > 0 && p->group[g - 1].from >= phrase->to) {
            /* "is expected to rise" has one subject */
            bool is_passive = parse_is(p, p->group[g - 1].from, TAGS_FINITE) && !p->group[group].is_infinitive &&
                    p->group[g - 1].to != p->group[group].from;
            bool is_finite = !is_reduced(c, &p->group[g - 1]) &&
                    (parse_is(p, p->group[g - 1].verb, TAGS_FINITE) || is_passive);
            if (is_finite) return NULL;
            g--;
        }
        if (phrase->to == p->group[group].from && parse_is(p, phrase->from, TAGS_WH) && phrase->preposition == ABSENT)
            return phrase;                            /* "those which fell and the reef which rose" */
        uint32_t relative = relative_start(c, phrase, limit);
        if (relative != ABSENT) {
            only = NULL;
            limit = relative;
            i = parse_phrase_before(p, relative) + 1;
            g = parse_group_before(p, relative) == ABSENT ? 0 : parse_group_before(p, relative) + 1;
            continue;
        }
        if (disagrees(c, phrase, group)) continue;
        if (is_misread_verb(c, phrase) && is_joined(c, group)) continue;
        if (is_misread_verb(c, phrase)) return reported(c, phrase);
        if (only && phrase->preposition == ABSENT && is_amount(c, phrase) && !within_find(c, phrase))
            return NULL;                              /* "the warmest day in Lorn was" */
        for (uint32_t w = phrase->to; w < limit; w++)
            if (parse_is(p, w, TAG(STOP) | TAG(COLON) | TAG(LRB)) &&
                    !(parse_is(p, w, TAG(LRB)) && closes_bracket(c, w, limit)))
                return NULL;
        bool of_verb = of_participle(c, phrase, parse_group_before(p, phrase->from), limit);
        bool is_apart = i > 0 && p->phrase[i - 1].to == phrase->from && phrase->kind == PHRASE_NAME &&
                p->phrase[i - 1].preposition != ABSENT && !opens_clause(c, &p->phrase[i - 1], limit);
        if (is_apart) continue;                       /* "Shares in the group | Norcoin rose" */
        bool is_behind = is_behind_subject(c, phrase);
        bool governed = is_behind || (phrase->preposition != ABSENT && !opens_clause(c, phrase, limit));
        if (governed || of_verb || is_adverbial(c, phrase)) {
            if (!only && !of_verb && !is_amount(c, phrase) && !is_aside(c, i, limit)) only = phrase;
        } else if (!is_aside(c, i, limit) && !is_amount(c, phrase)) {
            return phrase;
        }
    }
    return only;
}

/* The verb group before a conjunction; its own sisters are not asked, so that no sentence makes it go deep.
 */
static const NounPhrase *clause_subject_of_sister(const Clause *c, uint32_t group) {
    while (group > 0 && shares_subject(c, group)) group--;
    return clause_subject(c, group);
}

/* "fell more than expected to 8%", "than economists feared" */
static bool of_comparison(const Clause *c, const VerbGroup *group) {
    const NounPhrase *who = phrase_to(c, group->from);
    uint32_t than = who ? who->from : group->from;
    return word_among(c, than - 1, (const Word[]){ W_THAN, NO_WORD });
}

/* The last verb group that begins before the number. */
uint32_t clause_group(const Clause *c) {
    uint32_t first = c->first; /* a minus is no verb */
    while (first > 0 && is_minus(token_at(c->page, clause_token(c, first - 1))->mark)) first--;
    if (first == 0) return ABSENT;
    uint32_t group = c->p->word[first - 1].group;
    if (group == ABSENT) group = parse_group_before(c->p, first);
    while (group != ABSENT && group > 0 && c->p->group[group].from >= first - 1 &&
            is_minus(token_at(c->page, clause_token(c, c->p->group[group].verb))->mark))
        group--;
    while (group != ABSENT && group > 0 && of_comparison(c, &c->p->group[group])) group--;
    return group;
}
