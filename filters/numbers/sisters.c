/* Numbers that count what another number of the sentence counts: "135 confirmed and 21 probable cases", "five miles
 * (8 km)", "the crown fell 3 percent, the florin 5 percent". */
#include "counted.h"

/* "killing 19 people, including two guards, and injuring 40": not the part, but the whole that it is a part of. */
static const Find *past_parts(const Clause *c, const Find *find) {
    while (find > c->page->find && token_is(c->page, find->outer - 1, W_INCLUDING) &&
            find[-1].first >= c->page->parse_from && find[-1].type == TYPE_NUMBER)
        find--;
    return find;
}

/* "52 votes to 48": a bare number close behind one with a noun. */
bool is_rest(const Clause *c) {
    if (c->n == 0 || c->find->type != TYPE_NUMBER || c->find->unit.len > 0) return false;
    const Find *before = &c->page->find[c->n - 1];
    bool is_joined = is_mark(c->page, before->last, '-') && !has(c->page, before->last + 1, C_ODD); /* "six-storey" */
    bool has_noun = before->type == TYPE_NUMBER && before->unit.len == 0 && before->noun > before->last && !is_joined;
    uint32_t last = c->outer - 1;
    bool is_own = parse_has(c->p, last, FEATURE(BE)) || word_among(c, last, (const Word[]){ W_AT, W_OF, NO_WORD });
    if (is_own) return false; /* "one of 11 children, was 9", "arrested at 16" */
    return has_noun && before->last >= c->page->parse_from && c->find->first - before->last <= 5 &&
            as_find(c, past_parts(c, before));
}

/* The last of the bare numbers that commas and a conjunction join from find n on; n itself if they do not go on. */
static size_t list_last(const Clause *c, size_t n) {
    const Page *page = c->page;
    for (; n + 1 < page->finds && page->find[n + 1].last < page->parse_stop; n++) {
        const Find *find = &page->find[n], *next = &page->find[n + 1];
        bool is_bare = next->type == TYPE_NUMBER && next->unit.len == 0 && next->outer == find->last + 1;
        if (!is_bare) return n;
        if (numeral_at(page, find->last) == AND || token_is(page, find->last, W_OR)) return n + 1;
        if (!is_mark(page, find->last, ',')) return n;
    }
    return n;
}

static bool is_list_of(const Clause *c, size_t n) {
    size_t end = list_last(c, n);
    if (end == n) return false;
    size_t joint = c->page->find[end].outer - 1;
    return numeral_at(c->page, joint) == AND || token_is(c->page, joint, W_OR);
}

/* "135 confirmed and 21 probable cases", "14 and nine medals": the head of the sister's phrase. */
bool of_sister(const Clause *c) {
    const Page *page = c->page;
    if (c->n + 1 >= page->finds) return false;
    const Find *sister = &page->find[c->n + 1];
    bool is_share = c->find->type == TYPE_PERCENT; /* "59 percent and 51 percent gains" */
    if ((!is_share && (c->find->unit.len > 0 || c->find->type != TYPE_NUMBER)) || sister->type != c->find->type ||
            !text_equal(sister->unit, c->find->unit) || sister->last > page->parse_stop ||
            sister->outer < c->find->last)
        return false;
    if (reckoning_end(page, sister->last) > sister->last) return false; /* "by 9 percent and 4 percent year on year" */
    if (token_is(page, sister->last, W_OTHER) || text_same_word(token_text(page, sister->last), TEXT("others")))
        return false; /* "rose to 30 and 50 others were hurt" */
    uint32_t to = clause_word(c, sister->outer), last = clause_word(c, sister->last), i = c->last;
    for (; i < to && parse_may(c->p, i, TAGS_ADJECTIVE | TAG(VBN) | TAG(VBD) | TAGS_ADVERB); i++)
        if (parse_has(c->p, i, FEATURE(BE) | FEATURE(HAVE))) return false;
    uint64_t count; /* "12 male and 9 female nurses": more than one has no noun in the singular */
    bool is_short = i == c->last && parse_is(c->p, i, TAG(NN)) && c->find->type == TYPE_NUMBER &&
            c->find->low.over == 1 && decimal_small(c->find->low.of, &count) && count > 1 && !word_has(c, i, C_PLURAL);
    if (is_short) i++;
    bool joined = i + 1 == to && parse_is(c->p, i, TAG(CC));
    bool is_list = i + 1 == to && i == c->last && parse_is(c->p, i, TAG(COMMA)) && is_list_of(c, c->n + 1);
    if (is_list) last = clause_word(c, page->find[list_last(c, c->n + 1)].last);
    joined = joined || is_list; /* "9, 7 and 4 seats" */
    if (!joined || last >= c->p->words || c->p->word[last].phrase == ABSENT) return false;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[last].phrase];
    if (phrase->head < last || word_has(c, phrase->head, C_EVENT_STATE) || word_has(c, phrase->head, C_EVENT_DONE))
        return false; /* "3 dead and 12 hurt" */
    uint32_t from = phrase->head;
    while (from > last && !is_short && parse_is(c->p, from - 1, TAG(NN))) from--; /* "40 burn and 12 smoke victims" */
    bool has_words = i > c->last; /* "40 old and 6 new ferries": of the sister's words the noun alone */
    return set_words(c, has_words ? from : last, phrase->to);
}

/* "four-, five- and six-cylinder engines": a hyphen that joins nothing is that of the last one's. */
bool hanging(const Clause *c) {
    const Page *page = c->page;
    size_t n = c->n;
    for (; n < page->finds && page->find[n].last < page->parse_stop; n++) {
        const Find *find = &page->find[n];
        if (find->type != TYPE_NUMBER || find->unit.len > 0 || !is_mark(page, find->last, '-')) return false;
        if (!token_at(page, find->last + 1)->space && token_at(page, find->last + 1)->kind == WORD) break;
    }
    if (n == c->n || n >= page->finds || page->find[n].last >= page->parse_stop) return false;
    uint32_t noun = clause_word(c, page->find[n].last + 1);
    return parse_may(c->p, noun, TAGS_NOUN) && set_words(c, noun, noun + 1);
}

/* "479 bills, including 84 “urgent” ones": what is counted has been named. */
bool counts_ones(const Clause *c) {
    for (uint32_t i = c->last; i < c->last + 5 && i < c->p->words; i++) {
        if (word_among(c, i, (const Word[]){ W_ONES, NO_WORD }))
            return c->n > 0 && as_find(c, &c->page->find[c->n - 1]);
        if (!parse_is(c->p, i, TAGS_ADJECTIVE | TAG(OPENS) | TAG(CLOSES)) &&
                !parse_is(c->p, i, TAG(VBN) | TAG(NN)))
            return false;
    }
    return false;
}

/* "aged 20 and 21" */
bool aged_as_before(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    return c->find->type == TYPE_AGE && before && before->type == TYPE_AGE &&
            before->last + 1 == c->find->outer && as_find(c, before);
}

/* "five miles (8 km)", "96 points, or 1.52 percent", "twice as many": the same thing told twice; both went
 * the same way. */
bool told_twice(const Clause *c) {
    const Page *page = c->page;
    if (c->n == 0) return false;
    Find *before = &c->page->find[c->n - 1];
    size_t i = c->find->outer;
    if (before->after > i || !is_quantity(before->type) || before->last < page->parse_from) return false;
    bool is_bracket = is_mark(page, i - 1, '(') && i - 1 - before->after <= 4;
    bool in_bracket = before->in_bracket && i - before->after <= 2;
    c->find->in_bracket = is_bracket || in_bracket;
    bool is_or = i >= 2 && token_is(page, i - 1, W_OR) &&
            (c->find->unit.len > 0 || is_mark(page, i - 2, ',')) && i - before->after <= 6;
    bool in_all = c->find->type == TYPE_NUMBER && token_is(page, c->find->last, W_IN) &&
            AMONG(page, c->find->last + 1, W_ALL, W_TOTAL) && i - before->after <= 6;
    if (!c->find->in_bracket && !is_or && !in_all) return false;
    if (is_or && c->find->change == NO_CHANGE) c->find->change = before->change;
    if (is_or && before->change == NO_CHANGE && before->unit.len > 0) before->change = c->find->change;
    c->find->by_verb = before->by_verb;
    as_find(c, before);
    return true;
}

/* "The crown fell 3 percent, the florin 5 percent", "Quill fell 3 percent, Orrin Foods by 2 percent": a
 * clause without its verb. */
bool gapped(const Clause *c) {
    Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (before && before->in_bracket && c->n > 1) before--; /* "by half (50%), the florin by a third" */
    if (!before || before->type != c->find->type || (c->find->unit.len == 0 && c->find->type != TYPE_FRACTION) ||
            before->last < c->page->parse_from)
        return false;
    uint32_t end = c->outer;
    if (word_among(c, end - 1, (const Word[]){ W_BY, W_TO, NO_WORD })) end--;
    if (end <= c->low || c->p->word[end - 1].phrase == ABSENT || !parse_is(c->p, end - 1, TAGS_NOUN))
        return false;
    uint32_t from = c->p->phrase[c->p->word[end - 1].phrase].from;
    uint32_t g = clause_group(c);
    if (g != ABSENT && before->type == TYPE_MONEY && word_has(c, c->p->group[g].verb, C_COSTS))
        return as_find(c, before); /* "cost the city $3 million and the yard $4 million" */
    if (from < c->low || from == 0 || !parse_is(c->p, from - 1, TAG(COMMA) | TAG(CC) | TAG(COLON)))
        return false;
    for (uint32_t i = c->low; i < from; i++)
        if (c->p->word[i].group != ABSENT) return false;
    if (c->find->change == NO_CHANGE) c->find->change = before->change;
    bool is_behind = before->counted > c->page->token[before->last - 1].start;
    if (is_behind && before->type == TYPE_PERCENT)
        return as_find(c, before); /* "Vale holds 9 percent of the yard, Roe 5 percent" */
    return set_words(c, from, end);
}

/* "A and B fell 6.5% and 6.4% respectively": the figures in the order of the subjects. */
bool respective(const Clause *c) {
    Page *page = c->page;
    bool is_said = false;
    if (page->finds < 2) return false;
    for (uint32_t i = c->last; i < c->p->words && i < c->last + 12; i++)
        is_said = is_said || word_among(c, i, (const Word[]){ W_RESPECTIVELY, NO_WORD });
    if (!is_said) return false;
    size_t first = c->n;
    while (first > 0 && page->find[first - 1].type == c->find->type &&
            page->find[first].outer - page->find[first - 1].after <= 2)
        first--;
    uint32_t word = clause_word(c, page->find[first].outer), group = parse_group_before(c->p, word);
    const NounPhrase *subject = group == ABSENT ? NULL : clause_subject(c, group), *first_subject = subject;
    for (size_t k = first; subject && k < c->n; k++)
        subject = subject->partner == ABSENT ? NULL : &c->p->phrase[subject->partner];
    if (first_subject && first_subject->partner == ABSENT) return false;
    if (subject && c->n > first && c->find->change == NO_CHANGE) c->find->change = page->find[first].change;
    return subject && set_whole(c, subject);
}

/* "fares of $9 compared with $7", "14 percent versus 9": both measure one thing. */
bool compared(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    uint32_t i = c->outer;
    if (!before || c->low == 0 || before->type != c->find->type || !text_equal(before->unit, c->find->unit))
        return false;
    while (i > c->low + 1 && (parse_is(c->p, i - 1, TAG(POS) | TAG(JJ) | TAG(DT)) || tells_time(c, i - 1) ||
                    (parse_has(c->p, i - 1, FEATURE(BE)) && tells_time(c, i - 2))))
        i--; /* "versus last year's $9" */
    if (parse_is(c->p, i - 1, TAG(TO) | TAG(IN)) &&
            !word_among(c, i - 1, (const Word[]){ W_VERSUS, W_VS, NO_WORD }))
        i--;
    bool is_told = (i > c->low && word_among(c, i - 1, (const Word[]){ W_COMPARED, NO_WORD })) ||
            (i > c->low && word_among(c, i - 1, (const Word[]){ W_VERSUS, W_VS, NO_WORD }));
    return is_told && as_find(c, before);
}

/* "reached $8 million, 7 percent more than last year", "at 900, 6 percent above its low": how the amount before
 * compares; no verb stands between. */
bool is_compared(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    bool compares = parse_is(c->p, c->after, TAG(JJR) | TAG(RBR)) || word_has(c, c->after, C_WORD) ||
            word_among(c, c->after, (const Word[]){ W_ABOVE, W_BELOW, NO_WORD });
    bool is_share = c->find->type == TYPE_PERCENT || c->find->type == TYPE_FRACTION;
    if (!is_share || !compares || !before || c->low == 0) return false;
    if (!before->by_verb && before->counted >= c->page->token[before->first].start) return false;
    for (uint32_t i = c->low; i < c->outer; i++)
        if (c->p->word[i].group != ABSENT || parse_is(c->p, i, i + 1 == c->outer ? TAGS_WH : TAG(CC) | TAGS_WH))
            return false;
    return as_find(c, before);
}

/* "a 9 percent gain in margins to 64 percent" */
bool changed_to(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || c->low == 0 || c->outer == 0 || !word_among(c, c->outer - 1, (const Word[]){ W_TO, NO_WORD }))
        return false;
    const NounPhrase *what = phrase_to(c, c->outer - 1);
    if (!what || !word_among(c, what->preposition, (const Word[]){ W_IN, W_OF, NO_WORD })) return false;
    const NounPhrase *change = phrase_to(c, what->preposition);
    bool is_change = change && entry_at(c->page, clause_token(c, change->head), CHANGES) && change->from < c->low &&
            change->to >= c->low;
    return is_change && set_whole(c, what);
}

/* "220 cases, of which 204 ended well": what the figure before counts. */
bool of_which(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    bool is_led = before && c->outer >= 2 && parse_is(c->p, c->outer - 1, TAGS_WH) &&
            word_among(c, c->outer - 2, (const Word[]){ W_OF, NO_WORD }) && before->noun > before->last;
    bool is_bare = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 &&
            parse_may(c->p, c->after, TAGS_VERB | TAGS_ADVERB) && !parse_is(c->p, c->after, TAGS_PLURAL);
    return is_led && is_bare && as_find(c, before);
}

/* "30 goats, twice as many" */
bool as_many(const Clause *c) {
    bool compares =
            c->find->type == TYPE_MULTIPLIER && AMONG(c->page, c->find->last, W_AS, W_THAT, W_MORE, W_OVER);
    return compares && c->n > 0 && c->page->find[c->n - 1].last >= c->page->parse_from &&
            as_find(c, &c->page->find[c->n - 1]);
}

/* "40 miles wide and 60 miles long", "$1 million, 99 days; $2 million, 108 days": nothing but marks between
 * two numbers. */
bool listed(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || c->low == 0 || c->outer - c->low > 2 || c->find->unit.len == 0) return false;
    if (has(c->page, c->find->last, C_PASTWARD)) return false; /* "cost 65p two years ago" */
    for (uint32_t i = c->low; i < c->outer; i++)
        if (!parse_is(c->p, i, TAG(COMMA) | TAG(COLON) | TAG(CC) | TAG(RRB)) && !word_has(c, i, C_EXTENT))
            return false;
    if (c->find->type == TYPE_PERCENT && !text_equal(c->find->unit, before->unit)) return false;
    c->find->by_verb = before->by_verb;
    return as_find(c, before);
}

/* "4 x 6 cm", "20 and 40 kg": the second measure is of what the first is of. */
bool of_pair(const Clause *c) {
    return c->find->is_second && c->n > 0 && as_find(c, &c->page->find[c->n - 1]);
}

/* "Of the 10 judges six were new", "90 people died and another 150 were hurt": a bare number before a verb
 * has the noun of its sister. */
bool elliptic(const Clause *c) {
    uint32_t i = c->after;
    while (parse_is(c->p, i, TAGS_ADVERB)) i++;
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0 || !parse_is(c->p, i, TAGS_FINITE))
        return false;
    if (c->outer > 0 && parse_is(c->p, c->outer - 1, TAG(VBG) | TAG(VBD) | TAG(VBN))) return false;
    if (word_among(c, c->outer - 1, (const Word[]){ W_OF, NO_WORD })) return false; /* "a target of 104 was missed" */
    for (size_t k = c->n; k-- > 0 && c->page->find[k].first >= c->page->parse_from;) {
        const Find *sister = &c->page->find[k];
        if (sister->type == TYPE_NUMBER && sister->unit.len == 0 && sister->noun > sister->last)
            return as_find(c, sister);
    }
    return false;
}
