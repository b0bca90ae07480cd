/* The thing that a number counts, as it is written into the cell: a noun phrase without what leads it but is none of
 * its name, with what "of" or "and" adds. */
#include "counted.h"

bool is_pronoun(const Clause *c, const NounPhrase *phrase) {
    return phrase->kind == PHRASE_PRONOUN || (word_has(c, phrase->head, C_PRON) && phrase->to == phrase->from + 1) ||
            parse_is(c->p, phrase->head, TAG(PRP) | TAG(DT) | TAGS_WH | TAG(EX) | TAG(PDT));
}

/* A unit of time, a day or a month. */
bool tells_time(const Clause *c, uint32_t word) {
    return word_has(c, word, C_DURATION) || word_has(c, word, C_MONTH) || word_has(c, word, C_WEEKDAY);
}

/* A phrase with such a head, or a season, tells when. */
bool tells_when(const Clause *c, const NounPhrase *phrase) {
    return tells_time(c, phrase->head) || word_has(c, phrase->head, C_SEASON);
}

static bool is_year(const Clause *c, const NounPhrase *phrase) {
    size_t token = clause_token(c, phrase->from);
    for (size_t k = 0; k < c->page->finds; k++)
        if (c->page->find[k].first <= token && c->page->find[k].last > token) return c->page->find[k].type == TYPE_YEAR;
    return false;
}

/* "newly built homes", "mostly part-time jobs": an adverb of manner that belongs to the adjective behind it. */
bool qualifies(const Clause *c, uint32_t i) {
    size_t token = clause_token(c, i);
    bool is_manner = parse_is(c->p, i, TAGS_ADVERB | TAG(IN)) && is_word(c->page, token, LY) &&
            !entry_at(c->page, token, HEDGES);
    return is_manner && (parse_is(c->p, i + 1, TAG(JJ) | TAG(VBN) | TAG(VBG) | TAG(VBD)) ||
            (parse_is(c->p, i + 1, TAGS_NOUN) && parse_is(c->p, i + 2, TAG(HYPH))));
}

/* Past words that lead a phrase but are none of its name, and past another number with its unit: "the",
 * "more", "250 ml". */
static uint32_t name_start(const Clause *c, uint32_t from, uint32_t to) {
    const Parse *p = c->p;
    const Page *page = c->page;
    for (bool goes_on = true; goes_on && from < to;) {
        uint32_t start = from;
        size_t token = clause_token(c, from);
        if (from + 1 < to && has(page, token, C_DET))
            from++; /* "several" */
        else if (from + 1 < to && parse_has(p, from, FEATURE(HAVE) | FEATURE(BE)))
            from++; /* "had | bandits" */
        else if (from + 2 < to && tells_time(c, from) && parse_is(p, from + 1, TAG(POS)))
            from += 2; /* "this year's | budget" */
        else if (parse_is(p, from, TAG(DT) | TAG(PDT) | TAG(PRPS) | TAG(HYPH) | TAG(IN) | TAG(CC) | TAGS_ADVERB) &&
                !qualifies(c, from))
            from++;
        else if (parse_is(p, from, TAGS_MARK) && !parse_is(p, from, TAG(LRB)))
            from++;
        else if (from + 1 < to &&
                (word_among(c, from, (const Word[]){ W_MORE, W_OTHER, W_SUCH, W_FEWER, W_LESS, NO_WORD }) ||
                        word_has(c, from, C_EXTENT)))
            from++;
        for (size_t k = c->n > 1 ? c->n - 1 : 0; k < page->finds && k <= c->n + 2; k++) {
            const Find *other = &page->find[k];
            bool is_over = k != c->n && is_quantity(other->type) && other->first <= token &&
                    other->last > token && other->last < page->parse_stop;
            bool is_hyphened = (is_mark(page, other->last, '-') && !has(page, other->last + 1, C_EXTENT)) ||
                    (other->last >= other->first + 2 &&
                            is_mark(page, other->last - 2, '-')); /* "40-foot boats" */
            if (is_over && other->type != TYPE_ORDINAL && !is_hyphened) from = clause_word(c, other->last);
        }
        goes_on = from > start;
    }
    return from;
}

/* A number that belongs to a name: "Roe's 500 index". */
static bool of_name(const Clause *c, uint32_t word) {
    size_t token = clause_token(c, word);
    for (size_t k = 0; k < c->page->finds; k++)
        if (c->page->find[k].first == token) return c->page->find[k].type == TYPE_NAME;
    return false;
}

bool set_words(const Clause *c, uint32_t from, uint32_t to) {
    const Parse *p = c->p;
    for (uint32_t i = from + 1; i + 1 < to; i++) /* "The firm said | total earnings" */
        if (word_among(c, i, (const Word[]){ W_SAID, NO_WORD })) from = i + 1;
    from = name_start(c, from, to);
    if (parse_is(c->p, from, TAGS_WH)) return false;  /* "nine whose names are not known" */
    bool is_rated = from >= 2 && parse_is(p, from - 1, TAG(HYPH)) && !(p->word[from].flags & WORD_SPACED) &&
            word_among(c, from - 2, (const Word[]){ W_PER, NO_WORD });
    if (is_rated) from -= 2;                          /* "per-share earnings" */
    while (from > 0 && parse_is(p, from, TAGS_NAME) && text_ends(parse_text(p, from), TEXT(".")) &&
            parse_text(p, from).len > 3 && p->word[from - 1].flags & WORD_CAPITAL && parse_is(p, from - 1, TAGS_NOUN))
        from--;                                       /* "Norwood Mills | Inc." */
    while (from >= 2 && is_mark(c->page, clause_token(c, from - 1), '&') && parse_is(c->p, from - 2, TAGS_NOUN))
        from -= 2; /* "S&P 500", "Roe & Vale" */
    while (to > from && parse_is(p, to - 1, TAGS_MARK | TAG(POS))) to--;
    for (uint32_t i = from; i + 2 < to; i++) /* "the ferry's 118 | passengers" */
        if (parse_is(p, i, TAG(POS)) && parse_is(p, i + 1, TAG(CD)) && !parse_is(p, i + 2, TAG(HYPH)) &&
                !of_name(c, i + 1))
            from = i + 2;
    if (from >= to || (from + 1 == to && parse_is(p, from, TAG(CD)))) return false;
    bool is_bare = parse_is(p, to - 1, TAG(CD)) && parse_is(p, to - 2, TAGS_ADJECTIVE);
    if (is_bare && !(p->word[to - 2].flags & WORD_CAPITAL)) return false; /* "the last 32" */
    c->find->counted = p->word[from].start + c->page->parse_base;
    c->find->counted_stop = p->word[to - 1].stop + c->page->parse_base;
    c->find->noun = from >= c->last ? clause_token(c, to - 1) + 1 : 0;
    return true;
}

/* Past the number that leads a phrase: "the seven goats". */
uint32_t past_number(const Clause *c, const NounPhrase *phrase) {
    uint32_t from = phrase->from;
    for (uint32_t i = phrase->from; i < phrase->head && !parse_is(c->p, i, TAGS_NOUN); i++)
        if (parse_is(c->p, i, TAG(CD)) && !parse_is(c->p, i + 1, TAG(HYPH)) && !of_name(c, i)) from = i + 1;
    return from;
}

/* Words of one noun phrase that the chunker has parted at a conjunction: "14 Lornish and Estish counties",
 * "12 sea and river boats". */
uint32_t coordinated_end(const Clause *c, const NounPhrase *phrase) {
    bool hyphen = phrase->to < c->p->words && is_mark(c->page, clause_token(c, phrase->to), '-') &&
            !(c->p->word[phrase->to].flags & WORD_SPACED);
    uint32_t end = phrase->to + hyphen; /* "coal- and gas-fired plants" */
    if (end > phrase->to && !parse_is(c->p, end, TAG(CC) | TAG(COMMA))) return phrase->to;
    bool is_whole = parse_is(c->p, phrase->head, TAGS_PLURAL) && phrase->head >= c->last;
    const NounPhrase *more = is_whole && parse_is(c->p, end, TAG(CC)) ? phrase_from(c, end + 1) : NULL;
    bool is_force = more && !text_ends(parse_text(c->p, phrase->head), TEXT("s")) && more->determiner == ABSENT &&
            more->number == ABSENT && more->head > more->from && parse_is(c->p, more->head - 1, TAG(NN)) &&
            is_uncounted(parse_text(c->p, phrase->head));
    if (is_force) return more->to;                    /* "6 police and fire officers" */
    bool of_adjectives = phrase->to > c->last && parse_is(c->p, phrase->to - 1, TAG(JJ)) &&
            parse_is(c->p, end, TAG(COMMA));
    if (of_adjectives) { /* "30 cold, | wet and hungry hikers" */
        const NounPhrase *rest = phrase_from(c, end + 1);
        bool fits = rest && rest->determiner == ABSENT && rest->number == ABSENT &&
                parse_is(c->p, rest->from, TAG(JJ)) && parse_is(c->p, rest->head, TAGS_PLURAL);
        if (fits) return rest->to;
    }
    for (uint32_t i = end; !is_whole && parse_is(c->p, i, TAG(CC) | TAG(COMMA));) {
        const NounPhrase *next = phrase_from(c, i + 1);
        if (!next || next->determiner != ABSENT || next->number != ABSENT || next->kind == PHRASE_PRONOUN)
            return end;
        if (parse_is(c->p, i, TAG(CC)) && parse_is(c->p, next->head, TAGS_PLURAL)) return next->to;
        i = next->to;
    }
    return end;
}

/* "30,154 new cars, trucks and vans": plurals of a list that ends with "and". */
uint32_t list_end(const Clause *c, uint32_t end) {
    uint32_t i = end, commas = 0;
    while (parse_is(c->p, i, TAG(COMMA) | TAG(CC)) && parse_is(c->p, i - 1, TAGS_PLURAL)) {
        const NounPhrase *next = phrase_from(c, i + 1);
        bool fits = next && next->determiner == ABSENT && next->number == ABSENT &&
                next->kind != PHRASE_PRONOUN && parse_is(c->p, next->head, TAGS_PLURAL);
        const Find *other = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
        if (!fits || (other && other->first == clause_token(c, next->from))) return end; /* "men and | dozens of" */
        bool is_pair = next->to == next->from + 1 && parse_is(c->p, next->head, TAG(NNS)); /* "900 men and women" */
        if (parse_is(c->p, i, TAG(CC))) return commas > 0 || is_pair ? next->to : end;
        commas++;
        i = next->to;
    }
    return end;
}

bool is_head_noun(
        const Clause *c, const NounPhrase *phrase) { /* "the number of X": X is what is counted */
    return word_has(c, phrase->head, C_HEAD) && word_among(c, phrase->to, (const Word[]){ W_OF, NO_WORD });
}

/* What stands behind its "of", also in "the number of [foreign] guests". */
const NounPhrase *of_phrase(const Clause *c, const NounPhrase *phrase) {
    if (!word_among(c, phrase->to, (const Word[]){ W_OF, NO_WORD })) return NULL;
    uint32_t i = phrase->to + 1;
    while (parse_is(c->p, i, TAG(LRB) | TAG(RRB) | TAG(OPENS) | TAG(CLOSES)) ||
            (i > phrase->to + 1 && !phrase_from(c, i) && parse_is(c->p, i, TAGS_ADJECTIVE)))
        i++;
    return phrase_from(c, i);
}

/* "the number of wounded", "of dead": a participle or adjective for those who are. */
static bool set_state(const Clause *c, uint32_t from) {
    uint32_t to = from;
    while (parse_is(c->p, to, TAG(VBN) | TAG(JJ) | TAG(DT) | TAG(VBG)) && !word_has(c, to, C_MOVES)) to++;
    return to > from && !parse_is(c->p, to, TAGS_NOUN) && set_words(c, from, to);
}

/* Past "than expected", "than economists feared"; `i` if it does not stand there. */
static uint32_t comparison_end(const Clause *c, uint32_t i) {
    if (!word_among(c, i, (const Word[]){ W_THAN, NO_WORD })) return i;
    const NounPhrase *who = phrase_from(c, i + 1);
    uint32_t verb = who ? who->to : i + 1;
    while (parse_has(c->p, verb, FEATURE(BE) | FEATURE(HAVE))) verb++;
    return parse_is(c->p, verb, TAG(VBN) | TAG(VBD)) ? verb + 1 : i;
}

/* Between a verb and its measure: adverbs and prepositions, "up", "at times to", times, "more than expected to". */
bool is_between(const Clause *c, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        uint32_t compared = comparison_end(c, i);
        if (compared > i && compared <= to) {
            i = compared - 1;
            continue;
        }
        if (parse_is(c->p, i, TAG(IN)) && word_among(c, i, (const Word[]){ W_THAT, NO_WORD }))
            return false;                             /* "found that 38% slept" */
        if (parse_is(c->p, i, TAGS_ADVERB | TAG(JJR) | TAG(IN) | TAG(TO) | TAG(RP)) ||
                word_among(c, i, (const Word[]){ W_WORTH, NO_WORD }))
            continue;
        if (parse_is(c->p, i, TAG(JJ)) && c->find->unit.len && word_among(c, i + 1, (const Word[]){ W_AT, NO_WORD }))
            continue; /* "was steady at 5 percent" */
        const NounPhrase *phrase = phrase_from(c, i); /* "gusting at times to" */
        if (!phrase || phrase->to > to) return false;
        bool is_time = tells_when(c, phrase) || is_year(c, phrase); /* "will end 2019 at" */
        if (!is_time && (phrase->preposition == ABSENT || phrase->to - phrase->from > 3)) return false;
        i = phrase->to - 1;
    }
    return true;
}

bool set_phrase(const Clause *c, const NounPhrase *phrase) {
    if (is_pronoun(c, phrase) || parse_is(c->p, phrase->from, TAGS_WH) || tells_when(c, phrase)) return false;
    const NounPhrase *of = is_head_noun(c, phrase) ? of_phrase(c, phrase) : NULL;
    if (is_head_noun(c, phrase) && !of && set_state(c, phrase->to + 1)) return true;
    if (of && !is_amount(c, of)) phrase = of; /* not "a toll of 20" */
    uint32_t to = phrase->to; /* "the number of dead rose to 90" */
    bool has_verb = to > phrase->from + 1 && to <= c->outer && word_has(c, to - 1, C_MOVES) &&
            !parse_is(c->p, to - 1, TAGS_PLURAL) && !word_among(c, to, (const Word[]){ W_OF, NO_WORD }) &&
            is_between(c, to, c->outer);
    return set_words(c, past_number(c, phrase), to - has_verb);
}

/* Where what "of" adds ends, with all that "and" joins to it: "sales of eels and salted cod". */
static uint32_t of_end(const Clause *c, const NounPhrase *of) {
    uint32_t end = of->to;
    while (of->partner != ABSENT) {
        of = &c->p->phrase[of->partner];
        bool is_joined = of->determiner == ABSENT && of->number == ABSENT && of->preposition == ABSENT &&
                of->from <= end + 2 && of->from < c->outer && !of_phrase(c, of);
        if (!is_joined) return end;
        end = of->to < c->outer ? of->to : c->outer;
    }
    return end;
}

/* The phrase that a chain of prepositions and conjunctions goes out from: the prices of "the prices of eels and cod
 * from towns on the coast". */
const NounPhrase *chain_top(const Clause *c, const NounPhrase *phrase) {
    const NounPhrase *last = phrase;
    for (const NounPhrase *top = phrase;; phrase = top) {
        bool is_governed = phrase->preposition != ABSENT && !word_has(c, phrase->preposition, C_OPENER);
        if (is_governed) {
            top = phrase_to(c, phrase->preposition);
        } else {
            uint32_t i = parse_phrase_before(c->p, phrase->from);
            bool is_partner = i != ABSENT && &c->p->phrase[i] + 1 == phrase && c->p->phrase[i].partner == i + 1 &&
                    !is_mark(c->page, clause_token(c, phrase->from - 1), '&');
            if (!is_partner) return phrase;
            top = &c->p->phrase[i];
        }
        if (!top) return NULL;
        if (is_amount(c, top)) return last;           /* "9 inches of snow and winds reached" */
    }
}

/* The same with what "of" adds: "price of wheat". */
bool set_whole(const Clause *c, const NounPhrase *phrase) {
    if (is_pronoun(c, phrase) || parse_is(c->p, phrase->from, TAGS_WH) || tells_when(c, phrase)) return false;
    if (is_head_noun(c, phrase)) return set_phrase(c, phrase);
    uint32_t from = past_number(c, phrase);
    bool is_apart = from > 0 && from + 1 < phrase->to && parse_is(c->p, from - 1, TAG(COMMA));
    if (is_apart && word_has(c, from, C_PREP)) from++; /* "9 million, above forecasts of" */
    bool is_rate = word_among(c, phrase->to, (const Word[]){ W_PER, NO_WORD }) && phrase_from(c, phrase->to + 1) &&
            phrase_from(c, phrase->to + 1)->to <= c->outer;
    if (is_rate) phrase = phrase_from(c, phrase->to + 1); /* "the average per capita spending" */
    const NounPhrase *of = of_phrase(c, phrase);
    bool takes = of && of->to <= c->outer && !is_pronoun(c, of) && !tells_when(c, of) && !is_amount(c, of);
    return set_words(c, from, takes ? of_end(c, of) : phrase->to);
}

bool as_find(const Clause *c, const Find *other) {
    if (other->counted == other->counted_stop) return false;
    c->find->counted = other->counted;
    c->find->counted_stop = other->counted_stop;
    return true;
}
