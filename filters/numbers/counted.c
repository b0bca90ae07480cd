/* What a number counts or measures: a whole noun phrase, or nothing. The rules stand in one table at the end,
 * in their order. */
#include "counted.h"

/* "Orrin Vale, 66,", "a baker aged 66", "the rock, 340m wide,", "women in their 20s": the name before an age
 * or a length. */
static bool named_before(const Clause *c) {
    const Page *page = c->page;
    bool is_age = c->find->type == TYPE_AGE,
         is_extent = c->find->type == TYPE_DIMENSION &&
            (has(page, c->find->last, C_EXTENT) || is_mark(page, c->find->last, ','));
    uint32_t end = c->outer;
    if (!is_age && !is_extent) return false;
    bool aged = is_age && word_among(c, end - 1, (const Word[]){ W_AGED, W_AGE, W_AGES, NO_WORD });
    if (aged) end--;
    if (is_age && end > 1 && parse_is(c->p, end - 1, TAG(PRPS)) &&
            word_among(c, end - 2, (const Word[]){ W_IN, NO_WORD }))
        end -= 2, aged = true;
    while (aged && parse_is(c->p, end - 1, TAG(IN))) end--;
    bool comma = parse_is(c->p, end - 1, TAG(COMMA)), is_bare = c->find->last == c->find->first + 1;
    bool limits = is_age && is_bare && (c->find->after > c->find->last || c->outer < c->first);
    bool wide = is_extent && phrase_to(c, end) && has(page, c->find->last, C_EXTENT);
    bool holds = is_extent && has(page, c->find->last, C_EXTENT) && end > 0 && c->outer < c->p->words &&
            c->p->word[c->outer].phrase != ABSENT && parse_is(c->p, end - 1, TAGS_NOUN);
    if (!comma && !aged && !wide && !holds && !limits) return false; /* "a rock 45 metres wide" */
    const Find *before = c->n > 0 ? &page->find[c->n - 1] : NULL;
    bool again = is_age && before && before->type == TYPE_AGE && before->last + 1 == c->find->outer;
    if (again) return as_find(c, before);
    const NounPhrase *phrase = phrase_to(c, end - comma), *both = phrase_to(c, c->outer);
    uint32_t around = wide || comma || aged ? ABSENT : c->p->word[c->outer].phrase;
    if (around != ABSENT && c->p->phrase[around].from < c->outer)
        return set_words(c, c->p->phrase[around].from, c->outer); /* "[a hole six metres deep]" */
    if (!phrase && both && both->from < end) return set_words(c, both->from, end); /* "people ages" */
    return phrase && set_phrase(c, phrase);
}

/* "puts the number of goats in Lorn at about 800": X of the nearest "number of X" before. */
static bool number_of_before(const Clause *c) {
    if (c->find->unit.len > 0 || c->find->type == TYPE_MULTIPLIER) return false;
    for (uint32_t i = c->outer; i-- > c->low;) {
        const NounPhrase *phrase = phrase_to(c, i + 1);
        if (phrase && is_head_noun(c, phrase)) return set_phrase(c, phrase);
    }
    return false;
}

/* "The number of rigs drilling for oil rose by 3": does a verb of change stand before the number? */
static bool moves(const Clause *c) {
    uint32_t g = clause_group(c);
    return g != ABSENT && word_has(c, c->p->group[g].verb, C_MOVES) && is_between(c, c->p->group[g].to, c->outer);
}

#define LABEL 7             /* words of a label: "Total number of boats lost in May: 9" */

/* "Boats lost: 401", "Total deaths - 9": a line that is a label and its figure. */
static bool labelled(const Clause *c) {
    const Parse *p = c->p;
    uint32_t end = c->outer, from = end, after = c->after + parse_is(p, c->after, TAG(STOP));
    if (end < 2 || after < p->words || c->find->type == TYPE_DURATION) return false;
    uint32_t mark = token_at(c->page, clause_token(c, end - 1))->mark;
    if (mark != ':' && !(is_dash(mark) && (p->word[end - 1].flags & WORD_SPACED))) return false;
    while (from > 0 && end - from <= 2 * LABEL && !parse_is(p, from - 1, TAG(STOP))) from--; /* a sentence before it */
    if (c->low > from) return false;
    while (from < end && parse_is(p, from, TAGS_MARK | TAG(SYM))) from++;
    if (end - from > LABEL) return false;
    for (uint32_t i = from; i < end; i++)
        if (parse_is(p, i, TAG(VBZ) | TAG(VBP) | TAG(MD) | TAG(PRP))) return false;
    const NounPhrase *phrase = phrase_from(c, from);
    return phrase && set_whole(c, phrase);
}

/* "sales of 5,835 units", "a gross is 144 units": a counter behind a number names no thing if the sentence does. */
static bool counts_units(const Clause *c) {
    bool is_bare = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 && word_has(c, c->last, C_COUNTER) &&
            !parse_is(c->p, c->last + 1, TAGS_NOUN | TAG(HYPH)) &&
            !word_among(c, c->last + 1, (const Word[]){ W_OF, NO_WORD });
    if (!is_bare) return false;
    Clause without = *c;
    return noun_before(&without) || (c->find->by_verb = is_measured(&without));
}

/* "Of the deaths, 900 were in Lorn": the whole leads the sentence. */
static bool of_leading(const Clause *c) {
    const Parse *p = c->p;
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0 || c->outer < 3) return false;
    if (!parse_is(p, c->outer - 1, TAG(COMMA)) || !parse_is(p, c->after, TAGS_FINITE | TAGS_ADVERB)) return false;
    const NounPhrase *whole = phrase_to(c, c->outer - 1);
    uint32_t of = whole && whole->from > 0 ? whole->from - 1 : c->outer;
    bool is_led = c->low <= of && word_among(c, of, (const Word[]){ W_OF, NO_WORD });
    return is_led && (of == 0 || parse_is(p, of - 1, TAG(STOP))) && set_phrase(c, whole);
}

static const struct {
    const char *name;
    bool (*counts)(const Clause *c);
} rules[] = {
    { "label", labelled },
    { "ones", counts_ones },
    { "aged", aged_as_before },
    { "named", named_before },
    { "hanging", hanging },
    { "sister", of_sister },
    { "which", of_which },
    { "units", counts_units },
    { "part", head_behind },
    { "of", of_behind },
    { "state", state_behind },
    { "twice", told_twice },
    { "respectively", respective },
    { "gapping", gapped },
    { "in", in_behind },
    { "for", for_behind },
    { "off", off_behind },
    { "onto", to_behind },
    { "pair", of_pair },
    { "compared", compared },
    { "more", is_compared },
    { "to", changed_to },
    { "leading", of_leading },
    { "elliptic", elliptic },
    { "listed", listed },
    { "rest", is_rest },
};

void counted_read(Page *page) {
    Clause c;
    page->parse_from = page->parse_stop = 0;
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        if (!is_quantity(find->type) || find->type == TYPE_ORDINAL || !clause_of(page, n, &c)) continue;
        bool is_found = false;
        for (size_t r = 0; r < sizeof rules / sizeof *rules && !is_found; r++) is_found = rules[r].counts(&c);
        if (!is_found) find->by_verb = goes_on(&c) || by_word(&c, clause_group(&c));
        if (!is_found && !find->by_verb && !noun_before(&c) && !(find->by_verb = by_verb(&c)) && !as_many(&c))
            find->by_verb = number_of_before(&c) && moves(&c);
        if (find->noun > find->last && find->type == TYPE_NUMBER && find->unit.len == 0 &&
                find->bound != FROM_TO)
            find->change = NO_CHANGE; /* "lost 400 sheep" */
    }
}
