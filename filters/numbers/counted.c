/* What a number counts or measures: a whole noun phrase, or nothing. The rules stand in one table at the end,
 * in their order. */
#include "numbers.h"

/* ---- noun phrases as they are written into the cell ---- */

static bool is_pronoun(const Clause *c, const NounPhrase *phrase) {
    return phrase->kind == PHRASE_PRONOUN ||
            parse_is(c->p, phrase->head, TAG(PRP) | TAG(DT) | TAGS_WH | TAG(EX) | TAG(PDT));
}

/* A unit of time, a day or a month at the head tells when. */
static bool tells_when(const Clause *c, const NounPhrase *phrase) {
    return word_has(c, phrase->head, C_DURATION) || word_has(c, phrase->head, C_MONTH) ||
            word_has(c, phrase->head, C_WEEKDAY) || word_has(c, phrase->head, C_SEASON);
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
        else if (parse_is(p, from, TAG(DT) | TAG(PDT) | TAG(PRPS) | TAG(HYPH) | TAG(IN) | TAG(CC)) ||
                parse_is(p, from, TAGS_ADVERB))
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

static bool set_words(const Clause *c, uint32_t from, uint32_t to) {
    const Parse *p = c->p;
    from = name_start(c, from, to);
    while (from >= 2 && is_mark(c->page, clause_token(c, from - 1), '&') &&
            !((c->p->word[from].flags | c->p->word[from - 1].flags) & WORD_SPACED))
        from -= 2; /* "S&P 500" */
    while (to > from && parse_is(p, to - 1, TAGS_MARK | TAG(POS))) to--;
    if (from >= to || (from + 1 == to && parse_is(p, from, TAG(CD)))) return false;
    c->find->counted = p->word[from].start + c->page->parse_base;
    c->find->counted_stop = p->word[to - 1].stop + c->page->parse_base;
    c->find->noun = from >= c->last ? clause_token(c, to - 1) + 1 : 0;
    return true;
}

/* Past the number that leads a phrase: "the seven goats". */
static uint32_t past_number(const Clause *c, const NounPhrase *phrase) {
    uint32_t from = phrase->from;
    for (uint32_t i = phrase->from; i < phrase->head && !parse_is(c->p, i, TAGS_NOUN); i++)
        if (parse_is(c->p, i, TAG(CD)) && !parse_is(c->p, i + 1, TAG(HYPH))) from = i + 1;
    return from;
}

/* Words of one noun phrase that the chunker has parted at a conjunction: "14 Lornish and Estish counties",
 * "12 sea and river boats". */
static uint32_t coordinated_end(const Clause *c, const NounPhrase *phrase) {
    bool hyphen = phrase->to < c->p->words && is_mark(c->page, clause_token(c, phrase->to), '-') &&
            !(c->p->word[phrase->to].flags & WORD_SPACED);
    uint32_t end = phrase->to + hyphen; /* "coal- and gas-fired plants" */
    if (end > phrase->to && !parse_is(c->p, end, TAG(CC) | TAG(COMMA))) return phrase->to;
    bool is_whole = parse_is(c->p, phrase->head, TAGS_PLURAL) && phrase->head >= c->last;
    for (uint32_t i = end; !is_whole && i + 1 < c->p->words && parse_is(c->p, i, TAG(CC) | TAG(COMMA));) {
        const NounPhrase *next = phrase_from(c, i + 1);
        if (!next || next->determiner != ABSENT || next->number != ABSENT || next->kind == PHRASE_PRONOUN)
            return end;
        if (parse_is(c->p, i, TAG(CC)) && parse_is(c->p, next->head, TAGS_PLURAL)) return next->to;
        i = next->to;
    }
    return end;
}

/* "30,154 new cars, trucks and vans": plurals of a list that ends with "and". */
static uint32_t list_end(const Clause *c, uint32_t end) {
    uint32_t i = end, commas = 0;
    while (parse_is(c->p, i, TAG(COMMA) | TAG(CC)) && parse_is(c->p, i - 1, TAGS_PLURAL)) {
        const NounPhrase *next = phrase_from(c, i + 1);
        bool fits = next && next->determiner == ABSENT && next->number == ABSENT &&
                next->kind != PHRASE_PRONOUN && parse_is(c->p, next->head, TAGS_PLURAL);
        if (!fits) return end;
        if (parse_is(c->p, i, TAG(CC))) return commas > 0 ? next->to : end;
        commas++;
        i = next->to;
    }
    return end;
}

static bool is_head_noun(
        const Clause *c, const NounPhrase *phrase) { /* "the number of X": X is what is counted */
    return word_has(c, phrase->head, C_HEAD) && word_among(c, phrase->to, (const Word[]){ W_OF, NO_WORD });
}

/* What stands behind its "of", also in "the number of [foreign] guests". */
static const NounPhrase *of_phrase(const Clause *c, const NounPhrase *phrase) {
    if (phrase->to >= c->p->words || !word_among(c, phrase->to, (const Word[]){ W_OF, NO_WORD })) return NULL;
    uint32_t i = phrase->to + 1;
    while (parse_is(c->p, i, TAG(LRB) | TAG(RRB) | TAG(OPENS) | TAG(CLOSES)) ||
            (i > phrase->to + 1 && !phrase_from(c, i) && parse_is(c->p, i, TAGS_ADJECTIVE)))
        i++;
    return phrase_from(c, i);
}

/* "the number of wounded", "of dead": a participle or adjective for those who are. */
static bool set_state(const Clause *c, uint32_t from) {
    uint32_t to = from;
    while (parse_is(c->p, to, TAG(VBN) | TAG(JJ) | TAG(DT)) && !word_has(c, to, C_MOVES)) to++;
    return to > from && !parse_is(c->p, to, TAGS_NOUN) && set_words(c, from, to);
}

/* Between a verb and its measure: adverbs and prepositions, "up", "at times to". */
static bool is_between(const Clause *c, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
        if (parse_is(c->p, i, TAGS_ADVERB | TAG(JJR) | TAG(IN) | TAG(TO) | TAG(RP)) ||
                word_among(c, i, (const Word[]){ W_WORTH, NO_WORD }))
            continue;
        const NounPhrase *phrase = phrase_from(c, i); /* "gusting at times to" */
        if (!phrase || phrase->preposition == ABSENT || phrase->to > to || phrase->to - phrase->from > 3)
            return false;
        i = phrase->to - 1;
    }
    return true;
}

static bool set_phrase(const Clause *c, const NounPhrase *phrase) {
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

/* The same with what "of" adds: "price of wheat". */
static bool set_whole(const Clause *c, const NounPhrase *phrase) {
    if (is_pronoun(c, phrase) || parse_is(c->p, phrase->from, TAGS_WH) || tells_when(c, phrase)) return false;
    if (is_head_noun(c, phrase)) return set_phrase(c, phrase);
    const NounPhrase *of = of_phrase(c, phrase);
    bool takes = of && of->to <= c->outer && !is_pronoun(c, of) && !tells_when(c, of) && !is_amount(c, of);
    return set_words(c, past_number(c, phrase), takes ? of->to : phrase->to);
}

static bool as_find(const Clause *c, const Find *other) {
    if (other->counted == other->counted_stop) return false;
    c->find->counted = other->counted;
    c->find->counted_stop = other->counted_stop;
    return true;
}

/* ---- the rules ---- */

static bool is_joined(const Clause *c) {
    return parse_is(c->p, c->last, TAG(HYPH)) && !(c->p->word[c->last].flags & WORD_SPACED);
}

/* Where the phrase behind the number is cut: "two men wearing masks", "one package containing seeds". */
static uint32_t before_participle(const Clause *c, uint32_t from, uint32_t end) {
    bool is_one = numeral_at(c->page, c->find->first) == SMALL && numeral_value(c->page, c->find->first) == 1;
    for (uint32_t i = from + 1; i + 1 < end; i++) {
        bool noun = parse_is(c->p, i - 1, TAGS_PLURAL) || (is_one && parse_is(c->p, i - 1, TAG(NN)));
        if (noun && parse_is(c->p, i, TAG(VBG))) return i;
    }
    return end;
}

/* A time at the end is none of the noun: "17 million cars last year". */
static uint32_t before_time(const Clause *c, uint32_t from, uint32_t end) {
    bool is_time = word_has(c, end - 1, C_DURATION) || word_has(c, end - 1, C_MONTH) ||
            word_has(c, end - 1, C_WEEKDAY);
    for (uint32_t i = end - 1; is_time && i-- > from;)
        if (parse_is(c->p, i, TAGS_PLURAL)) return i + 1;
    return is_time ? from : end;
}

/* A verb that the chunker took for the head: "10,000 settle", "hundreds sang", "the 10-year note rose 5
 * points". */
static uint32_t before_verb(const Clause *c, uint32_t from, uint32_t end, bool attribute) {
    const Find *next = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    uint32_t number = next && next->outer < c->page->parse_stop ? clause_word(c, next->outer) : 0;
    bool has_verb = number > from + 1 && number < end &&
            (word_has(c, number - 1, C_MOVES) || word_has(c, number - 1, C_MEASURES));
    if (has_verb) return number - 1;
    if (attribute) return end;
    size_t token = clause_token(c, end - 1);
    const Meaning *word = c->page->token[token].meaning;
    if (!word || c->page->token[token].capital) return end;
    bool number_follows = next && next->outer == token + 1;
    bool is_alone = end == from + 1 && numeral_at(c->page, c->find->first) == SMALL &&
            numeral_value(c->page, c->find->first) == 1; /* "one assist" */
    if (is_alone && !word->past) return end;
    bool is_verb = word->past || (word->verb && !parse_is(c->p, end - 1, TAGS_PLURAL)) ||
            (number_follows && (word_has(c, end - 1, C_MOVES) || word_has(c, end - 1, C_MEASURES)));
    return is_verb && end > from ? end - 1 : end;
}

/* Does another number stand in the phrase behind a conjunction or a sign: "$5 and 3 boats", "4 x 6 cm"? */
static bool is_parted(const Clause *c, uint32_t from, uint32_t end) {
    if (c->n + 1 >= c->page->finds) return false;
    const Find *next = &c->page->find[c->n + 1];
    uint32_t number = next->first < c->page->parse_stop ? clause_word(c, next->outer) : end;
    return number > from && number < end && number - from <= 2 && !parse_is(c->p, from, TAG(HYPH)) &&
            !parse_is(c->p, number - 1, TAGS_NOUN | TAGS_ADJECTIVE);
}

/* The phrase of the number's last word; the one behind it, if a hedge or a hyphen parts them. */
static const NounPhrase *own_phrase(const Clause *c) {
    const Parse *p = c->p;
    uint32_t phrase = p->word[c->last - 1].phrase;
    bool ends = phrase == ABSENT || p->phrase[phrase].to <= c->last;
    const NounPhrase *next = phrase_from(c, c->after + (is_joined(c) && c->after == c->last));
    bool hyphen = c->find->last >= 2 && is_mark(c->page, c->find->last - 2, '-') &&
            c->find->last - 2 >= c->find->first;
    bool follows = next && next->from == c->last &&
            (c->find->unit.len == 0 || hyphen); /* "4.3M digital and physical sales" */
    bool hedged = c->after > c->last || is_joined(c) || phrase == ABSENT || follows;
    if (ends && hedged && next && (next->determiner == ABSENT || c->after == c->last)) return next;
    return phrase == ABSENT ? NULL : &p->phrase[phrase];
}

/* Has the number an article, or does a hyphen join it to the noun: "a $90 note", "three-day fair"? */
static bool is_attribute(const Clause *c, const NounPhrase *phrase) {
    const Page *page = c->page;
    bool hyphen = c->find->last >= 2 && is_mark(page, c->find->last - 2, '-') &&
            c->find->last - 2 >= c->find->first;
    bool article = c->find->outer > 0 && has(page, c->find->outer - 1, C_DET);
    return is_joined(c) || hyphen || article || (phrase->determiner != ABSENT && phrase->from <= c->first);
}

/* Past what may stand between the number and "of": a hedge, "worth", the same amount in brackets or dashes, further
 * shares: "9 percent, 5 percent and 2 percent of". */
static uint32_t past_amount(const Clause *c) {
    uint32_t i = c->after;
    const Page *page = c->page;
    if (parse_is(c->p, i, TAG(POS)) && word_among(c, i + 1, (const Word[]){ W_WORTH, NO_WORD }))
        i++; /* "9 million crowns' worth" */
    if (word_among(c, i, (const Word[]){ W_WORTH, NO_WORD })) i++;
    bool dashes = c->n + 1 < page->finds && is_dash(token_at(page, c->find->after)->mark) &&
            page->find[c->n + 1].outer == c->find->after + 1 && page->find[c->n + 1].last < page->parse_stop &&
            is_dash(token_at(page, page->find[c->n + 1].last)->mark);
    if (dashes) return clause_word(c, page->find[c->n + 1].last) + 1;
    if (is_dash(token_at(page, c->find->after)->mark) && token_at(page, c->find->after)->space &&
            token_is(page, c->find->after + 1, W_OF))
        return i + 1;
    for (size_t k = c->n + 1; c->find->type == TYPE_PERCENT && k < page->finds && page->find[k].last < page->parse_stop;
            k++) {
        size_t from = page->find[k - 1].last;
        from += is_mark(page, from, ',');
        from += numeral_at(page, from) == AND;
        if (page->find[k].type != TYPE_PERCENT || page->find[k].outer != from || from == page->find[k - 1].last) break;
        i = clause_word(c, page->find[k].last);
    }
    if (!parse_is(c->p, i, TAG(LRB)) || c->n + 1 >= page->finds) return i;
    const Find *next = &page->find[c->n + 1];
    if (next->outer != clause_token(c, i) + 1 || next->last >= page->parse_stop ||
            !is_mark(page, next->last, ')'))
        return i;
    return clause_word(c, next->last) + 1;
}

/* "52 votes to 48": a bare number close behind one with a noun. */
static bool is_rest(const Clause *c) {
    if (c->n == 0 || c->find->type != TYPE_NUMBER || c->find->unit.len > 0) return false;
    const Find *before = &c->page->find[c->n - 1];
    bool has_noun = before->type == TYPE_NUMBER && before->unit.len == 0 && before->noun > before->last;
    return has_noun && before->last >= c->page->parse_from && c->find->first - before->last <= 5 &&
            as_find(c, before);
}

/* "a 400-bed clinic": what a hyphen joins to a bare number is counted, and none of what is so large. */
static bool joined_noun(const Clause *c) {
    uint32_t i = c->last + 1;
    if (!is_joined(c) || c->find->unit.len > 0 || c->find->type != TYPE_NUMBER || i >= c->p->words) return false;
    if (c->p->word[i].flags & WORD_SPACED || !parse_may(c->p, i, TAGS_NOUN | TAG(JJ) | TAGS_VERB)) return false;
    if (word_among(c, i, (const Word[]){ W_TIME, NO_WORD })) return true; /* "a three-time champion" counts nothing */
    uint32_t to = i + 1;
    while (parse_is(c->p, to, TAG(HYPH)) && !(c->p->word[to].flags & WORD_SPACED) && to + 1 < c->p->words) to += 2;
    return set_words(c, i, to);
}

/* "22.5% developed a fever", "926 ending lower": a verb of what is counted elsewhere, taken for part of a noun. */
static bool leads_verb(const Clause *c, uint32_t from, uint32_t end) {
    const Find *find = c->find;
    if (find->type != TYPE_PERCENT && (find->type != TYPE_NUMBER || find->unit.len > 0)) return false;
    const Token *figure = token_at(c->page, find->first);
    bool is_decimal = find->type == TYPE_NUMBER && figure->point && !find->has_scale;
    if (is_decimal && parse_may(c->p, from, TAG(VBZ) | TAG(VBD)) && word_has(c, from, C_HITS))
        return true; /* "a quake of 6.2 hits Lorn" */
    bool is_ending = end == from + 1 && !has(c->page, clause_token(c, from), C_PLURAL) &&
            (parse_is(c->p, from, TAG(VBG)) || is_word(c->page, clause_token(c, from), ING));
    if (is_ending) return true;
    bool is_participle = parse_is(c->p, from, TAG(VBN) | TAG(VBD)) && end > from + 1;
    bool is_one = numeral_at(c->page, find->first) == SMALL && numeral_value(c->page, find->first) == 1;
    return is_participle && !is_one && !parse_is(c->p, end - 1, TAGS_PLURAL) &&
            !has(c->page, clause_token(c, end - 1), C_PLURAL);
}

/* The same figure in the brackets behind: "two (02)". */
static bool tells_again(const Clause *c) {
    const Find *next = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    return next && next->type == TYPE_NUMBER && c->find->type == TYPE_NUMBER &&
            value_compare(&c->page->arena, next->low, c->find->low) == 0;
}

/* "54 farmers benefit from it": of more than one the last word is a plural, or a verb. */
static bool counts_plural(const Clause *c, uint32_t from, uint32_t end) {
    bool is_one = numeral_at(c->page, c->find->first) == SMALL && numeral_value(c->page, c->find->first) == 1;
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0 || is_one || end < from + 2) return false;
    return parse_is(c->p, end - 2, TAG(NNS)) && parse_is(c->p, end - 1, TAG(NN)) &&
            !word_has(c, end - 1, C_PLURAL) &&
            parse_is(c->p, end, TAG(IN) | TAG(TO) | TAG(DT) | TAGS_ADVERB | TAG(PRPS));
}

/* "the £18m-rated striker" */
static bool joined_participle(const Clause *c, uint32_t from, uint32_t end) {
    return is_joined(c) && c->find->unit.len > 0 && end > from + 1 && parse_is(c->p, from, TAG(VBN));
}

/* "13 percent year-over-year": how the change was reckoned, no thing. */
static size_t reckoning_end(const Page *page, size_t i) {
    bool hyphens = is_mark(page, i + 1, '-') && is_mark(page, i + 3, '-');
    size_t step = hyphens ? 2 : 1;
    bool is_chain = has(page, i, C_DURATION) && has(page, i + step, C_PREP) && has(page, i + 2 * step, C_DURATION);
    return is_chain ? i + 2 * step + 1 : i;
}

static bool is_reckoning(const Clause *c, uint32_t from, uint32_t end) {
    size_t i = clause_token(c, from), behind = reckoning_end(c->page, i);
    return behind > i && c->page->token[behind - 1].stop == c->p->word[end - 1].stop + c->page->parse_base;
}

/* "a 24 percent increase in net profit": what rose. */
static bool set_changed(const Clause *c, uint32_t end) {
    bool changed = c->find->type == TYPE_PERCENT && end > 0 && entry_at(c->page, clause_token(c, end - 1), CHANGES);
    if (!changed || !word_among(c, end, (const Word[]){ W_IN, NO_WORD })) return false;
    const NounPhrase *what = phrase_from(c, end + 1);
    return what && what->kind != PHRASE_NAME && set_whole(c, what);
}

/* The noun that the number stands before: "900 young goats", "a 12-page report", "$40 million deal". */
static bool head_behind(const Clause *c) {
    if (joined_noun(c)) return true;
    const NounPhrase *phrase = own_phrase(c);
    if (c->find->type == TYPE_MULTIPLIER && phrase_from(c, c->last))
        return set_phrase(c, phrase_from(c, c->last)); /* "twice the number of goats" */
    uint32_t behind = past_amount(c); /* "the 30m (98ft)-long whale" */
    if (tells_again(c) && behind > c->after && phrase_from(c, behind) && phrase_from(c, behind)->determiner == ABSENT)
        return set_phrase(c, phrase_from(c, behind)); /* "two (02) boats" */
    if (behind > c->after && parse_is(c->p, behind, TAG(HYPH)) && word_has(c, behind + 1, C_EXTENT)) {
        const NounPhrase *whole = behind + 2 < c->p->words && c->p->word[behind + 2].phrase != ABSENT
                ? &c->p->phrase[c->p->word[behind + 2].phrase]
                : NULL;
        return whole && set_words(c, behind + 2, whole->to);
    }
    bool is_plural_verb = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 &&
            parse_is(c->p, c->last, TAG(VBZ)) && looks_like_plural(c->page, clause_token(c, c->last));
    bool is_one = numeral_at(c->page, c->find->first) == SMALL && numeral_value(c->page, c->find->first) == 1;
    if (is_plural_verb && !is_one && !parse_has(c->p, c->last, FEATURE(BE) | FEATURE(HAVE) | FEATURE(DO)))
        return set_words(c, c->last, c->last + 1); /* "4 runs" */
    if (!phrase) return false;
    bool measured = c->find->unit.len > 0, attribute = is_attribute(c, phrase);
    uint32_t from = c->after > c->last && phrase->from >= c->after ? c->after : c->last, end = phrase->to;
    bool rated = attribute && measured && parse_is(c->p, c->last, TAG(DT)) &&
            word_has(c, c->last + 1, C_DURATION); /* "a $900 a week job" */
    if (rated && c->last + 2 < c->p->words && parse_is(c->p, c->last + 2, TAGS_NOUN)) {
        uint32_t stop = c->last + 3;
        while (parse_is(c->p, stop, TAGS_NOUN)) stop++;
        return set_words(c, c->last + 2, stop);
    }
    if (is_mark(c->page, c->find->last, 0xb1) || word_among(c, from, (const Word[]){ W_WORTH, NO_WORD }))
        return false;
    if (end <= from && attribute && measured && parse_may(c->p, from, TAGS_NOUN | TAG(JJ)) &&
            c->p->word[from].phrase == ABSENT)
        return set_words(c, from, from + 1);
    if (!measured || (attribute && end > from)) end = coordinated_end(c, phrase);
    if (end <= from || is_parted(c, from, end)) return false;
    end = before_verb(c, from, before_time(c, from, before_participle(c, from, end)), attribute);
    if (end <= from || word_among(c, end - 1, (const Word[]){ W_WORTH, NO_WORD })) return false;
    const Find *next = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    if (next && next->first < c->page->parse_stop && !is_quantity(next->type)) {
        uint32_t start = clause_word(c, next->first);
        if (start > from && start < end) end = start; /* "39-year-old Roe | 13-11" */
    }
    if (!attribute && counts_plural(c, from, end)) end--;
    if (joined_participle(c, from, end)) from++;
    if (word_has(c, from, C_PREP) && is_word(c->page, clause_token(c, from), ING)) return false;
    if (word_among(c, from, (const Word[]){ W_TOTAL, NO_WORD }) && !measured)
        return end == from + 1 && is_rest(c); /* "5 boats and 9 total" */
    if ((!attribute && leads_verb(c, from, end)) || is_reckoning(c, from, end)) return false;
    if (set_changed(c, end)) return true;
    const NounPhrase *rest = phrase_from(c, end); /* "four plain-clothes | police officers" */
    bool goes_on = !measured && rest && rest->determiner == ABSENT && rest->number == ABSENT &&
            end > from + 1 && parse_is(c->p, end - 2, TAG(HYPH)) && parse_is(c->p, rest->head, TAGS_PLURAL);
    if (goes_on) end = rest->to;
    if (!measured && end == phrase->to) end = list_end(c, end);
    bool is_last = attribute && parse_is(c->p, end - 1, TAG(JJ)) &&
            !word_has(c, end - 1, C_EXTENT); /* "the 200m final" */
    bool is_noun = is_last || parse_is(c->p, end - 1, TAGS_NOUN) ||
            (!parse_is(c->p, end - 1, TAG(JJR)) && parse_may(c->p, end - 1, TAGS_NOUN));
    if (!is_noun && phrase->head >= from && !parse_is(c->p, phrase->head, TAGS_NOUN)) return false;
    if (!is_noun && phrase->head < from) return false;
    bool object_follows = parse_is(c->p, end, TAG(DT) | TAG(PRPS) | TAG(PRP)); /* "23% subject all workers" */
    const Meaning *word = token_at(c->page, clause_token(c, from))->meaning;
    if (measured && !attribute && word && word->verb && !parse_is(c->p, from, TAGS_PLURAL))
        return false; /* "can $5 buy lunch" */
    bool tells_where = word_has(c, end - 1, C_DIRECTION) || has(c->page, clause_token(c, end - 1), C_ADV) ||
            has(c->page, clause_token(c, end - 1), C_EXTENT);
    if (measured && !attribute && (c->find->type == TYPE_DURATION || object_follows || tells_where))
        return false; /* "1,300 km north" */
    return set_words(c, from, end);
}

/* "135 confirmed and 21 probable cases", "14 and nine medals": the head of the sister's phrase. */
static bool of_sister(const Clause *c) {
    const Page *page = c->page;
    if (c->n + 1 >= page->finds) return false;
    const Find *sister = &page->find[c->n + 1];
    bool is_share = c->find->type == TYPE_PERCENT; /* "59 percent and 51 percent gains" */
    if ((!is_share && (c->find->unit.len > 0 || c->find->type != TYPE_NUMBER)) || sister->type != c->find->type ||
            !text_equal(sister->unit, c->find->unit) || sister->last > page->parse_stop ||
            sister->outer < c->find->last)
        return false;
    if (token_is(page, sister->last, W_OTHER) || text_same_word(token_text(page, sister->last), TEXT("others")))
        return false; /* "rose to 30 and 50 others were hurt" */
    uint32_t to = clause_word(c, sister->outer), last = clause_word(c, sister->last), i = c->last;
    for (; i < to && parse_may(c->p, i, TAGS_ADJECTIVE | TAG(VBN) | TAG(VBD) | TAGS_ADVERB); i++)
        if (parse_has(c->p, i, FEATURE(BE) | FEATURE(HAVE))) return false;
    bool joined = i + 1 == to && parse_is(c->p, i, TAG(CC));
    if (!joined || last >= c->p->words || c->p->word[last].phrase == ABSENT) return false;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[last].phrase];
    if (phrase->head < last || word_has(c, phrase->head, C_EVENT_STATE) || word_has(c, phrase->head, C_EVENT_DONE))
        return false; /* "3 dead and 12 hurt" */
    uint32_t from = phrase->head;
    while (from > last && parse_is(c->p, from - 1, TAG(NN))) from--;
    bool has_words = i > c->last; /* "40 old and 6 new ferries": of the sister's words the noun alone */
    return set_words(c, has_words ? from : last, phrase->to);
}

/* "a third of its flock", "5 tonnes of fish", "two of the seven goats", "$40 million worth of nets". */
static bool of_behind(const Clause *c) {
    uint32_t of = past_amount(c);
    bool is_span = c->find->type == TYPE_DIMENSION || c->find->type == TYPE_DURATION;
    if (!word_among(c, of, (const Word[]){ W_OF, NO_WORD })) return false;
    if (is_span && c->find->first > 0 && token_is(c->page, c->find->first - 1, W_WITHIN))
        return false; /* "within 5 miles of Lorn" */
    while (parse_is(c->p, of + 1, TAG(PDT))) of++;
    const NounPhrase *phrase = phrase_from(c, of + 1);
    bool gerund = !phrase && parse_is(c->p, of + 1, TAG(VBG)) &&
            phrase_from(c, of + 2); /* "thousands of shooting victims" */
    if (gerund) return set_words(c, of + 1, phrase_from(c, of + 2)->to);
    if (!phrase || is_pronoun(c, phrase))
        return c->n > 0 && phrase && !parse_is(c->p, phrase->head, TAG(EX)) &&
                as_find(c, &c->page->find[c->n - 1]);
    if (tells_when(c, phrase) && c->find->type != TYPE_NUMBER && c->find->type != TYPE_FRACTION) return false;
    if (c->find->type == TYPE_DURATION && is_amount(c, phrase)) return false; /* "seven months of 2019 to 9 crowns" */
    const NounPhrase *inner = is_head_noun(c, phrase) ? of_phrase(c, phrase) : NULL;
    if (inner) phrase = inner;
    uint32_t end = phrase->to, more = coordinated_end(c, phrase);
    const NounPhrase *owned = phrase_from(c, end + 2); /* "of a home's assessed value" */
    bool is_owner = is_apostrophe(token_at(c->page, clause_token(c, end))->mark) && owned &&
            parse_is(c->p, end + 1, TAG(VBN));
    if (is_owner) return set_words(c, past_number(c, phrase), owned->to);
    if (set_words(c, past_number(c, phrase), parse_is(c->p, phrase->head, TAGS_NOUN) ? end : more))
        return true;
    const NounPhrase *rest = phrase_from(c, phrase->to); /* "of the 4.3M | digital and physical sales" */
    return rest && set_phrase(c, rest);
}

/* "6 dead", "50,000 wounded": an adjective or participle that is all that is counted. */
static bool state_behind(const Clause *c) {
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0) return false;
    size_t token = c->find->last;
    const Meaning *event;
    if (!same_line(c->page, token) || !phrase_at(c->page, token, PREDICATES, &event)) return false;
    bool is_state = is_a(event, C_EVENT_STATE) || is_a(event, C_EVENT_DONE);
    uint32_t next = c->last + 1;
    bool ends = next >= c->p->words || parse_is(c->p, next, TAGS_MARK | TAG(IN) | TAG(CC) | TAG(TO)) ||
            parse_is(c->p, next, TAGS_ADVERB | TAGS_VERB);
    return is_state && ends && set_words(c, c->last, next);
}

/* "479 bills, including 84 “urgent” ones": what is counted has been named. */
static bool counts_ones(const Clause *c) {
    for (uint32_t i = c->last; i < c->last + 5 && i < c->p->words; i++) {
        if (word_among(c, i, (const Word[]){ W_ONES, NO_WORD }))
            return c->n > 0 && as_find(c, &c->page->find[c->n - 1]);
        if (!parse_is(c->p, i, TAGS_ADJECTIVE | TAG(OPENS) | TAG(CLOSES)) &&
                !parse_is(c->p, i, TAG(VBN) | TAG(NN)))
            return false;
    }
    return false;
}

/* "$1 billion in gains": not "in May", "in the budget". */
static bool in_behind(const Clause *c) {
    uint32_t in = past_amount(c);
    if (c->find->type != TYPE_MONEY || !word_among(c, in, (const Word[]){ W_IN, NO_WORD })) return false;
    const NounPhrase *phrase = phrase_from(c, in + 1);
    if (!phrase || phrase->determiner != ABSENT || phrase->number != ABSENT ||
            !parse_is(c->p, phrase->head, TAGS_NOUN) || phrase->kind == PHRASE_NAME || is_pronoun(c, phrase))
        return false;
    bool misread = parse_is(c->p, phrase->head, TAG(NN)) && parse_is(c->p, phrase->to, TAG(VB) | TAG(VBP)) &&
            parse_may(c->p, phrase->to, TAGS_NOUN);
    return misread ? set_words(c, phrase->from, phrase->to + 1) : set_phrase(c, phrase); /* "in worker pay" */
}

/* "Orrin Vale, 66,", "a baker aged 66", "the rock, 340m wide,", "women in their 20s": the name before an age
 * or a length. */
static bool named_before(const Clause *c) {
    const Page *page = c->page;
    bool is_age = c->find->type == TYPE_AGE,
         is_extent = c->find->type == TYPE_DIMENSION &&
            (has(page, c->find->last, C_EXTENT) || is_mark(page, c->find->last, ','));
    uint32_t end = c->outer;
    if (!is_age && !is_extent) return false;
    bool aged = is_age && end > 0 && word_among(c, end - 1, (const Word[]){ W_AGED, W_AGE, W_AGES, NO_WORD });
    if (aged) end--;
    if (is_age && end > 1 && parse_is(c->p, end - 1, TAG(PRPS)) &&
            word_among(c, end - 2, (const Word[]){ W_IN, NO_WORD }))
        end -= 2, aged = true;
    while (aged && end > 0 && parse_is(c->p, end - 1, TAG(IN))) end--;
    bool comma = end > 0 && parse_is(c->p, end - 1, TAG(COMMA));
    bool wide = is_extent && phrase_to(c, end) && has(page, c->find->last, C_EXTENT);
    if (!comma && !aged && !wide) return false; /* "a rock 45 metres wide" */
    const Find *before = c->n > 0 ? &page->find[c->n - 1] : NULL;
    bool again = is_age && before && before->type == TYPE_AGE && before->last + 1 == c->find->outer;
    if (again) return as_find(c, before);
    const NounPhrase *phrase = phrase_to(c, end - comma), *both = phrase_to(c, c->outer);
    if (!phrase && both && both->from < end) return set_words(c, both->from, end); /* "people ages" */
    return phrase && set_phrase(c, phrase);
}

/* "aged 20 and 21" */
static bool aged_as_before(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    return c->find->type == TYPE_AGE && before && before->type == TYPE_AGE &&
            before->last + 1 == c->find->outer && as_find(c, before);
}

/* "five miles (8 km)", "96 points, or 1.52 percent", "twice as many": the same thing told twice; both went
 * the same way. */
static bool told_twice(const Clause *c) {
    const Page *page = c->page;
    if (c->n == 0) return false;
    Find *before = &c->page->find[c->n - 1];
    size_t i = c->find->outer;
    if (before->after > i || !is_quantity(before->type) || before->last < page->parse_from) return false;
    bool is_bracket = i > 0 && is_mark(page, i - 1, '(') && i - 1 - before->after <= 4;
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
static bool gapped(const Clause *c) {
    Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || before->type != c->find->type || c->find->unit.len == 0 ||
            before->last < c->page->parse_from)
        return false;
    uint32_t end = c->outer;
    if (end > 0 && word_among(c, end - 1, (const Word[]){ W_BY, W_TO, NO_WORD })) end--;
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
static bool respective(const Clause *c) {
    Page *page = c->page;
    bool is_said = false;
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

static bool is_change_noun(const Clause *c, const NounPhrase *phrase) {
    size_t token = clause_token(c, phrase->head);
    return entry_at(c->page, token, CHANGES) != NULL;
}

/* "a depth of 30 feet", "salt at 400 ppm", "loans over $9,000", "Tickets from $20"; of "a rise of 5 percent
 * in fares" the fares. */
static bool noun_before(Clause *c) {
    uint32_t end = c->outer;
    while (end > c->low && parse_is(c->p, end - 1, TAG(DT) | TAG(VBN)) && c->p->word[end - 1].group == ABSENT)
        end--; /* "worth an estimated $9" */
    bool of = end > 0 && word_among(c, end - 1, (const Word[]){ W_OF, NO_WORD });
    bool at = end > 0 && !of &&
            word_among(c, end - 1, (const Word[]){ W_AT, W_FROM, W_FOR, W_BETWEEN, W_WORTH, NO_WORD });
    bool hedged = c->outer < c->first && !of && !at;
    if (hedged && word_among(c, c->first - 1, (const Word[]){ W_WITHIN, NO_WORD })) return false;
    if (c->find->type == TYPE_DURATION ? !of : !of && !at && !hedged) return false;
    if (of || at) end--;
    const NounPhrase *phrase = end > c->low ? phrase_to(c, end) : NULL;
    if (!phrase || is_pronoun(c, phrase)) return false;
    bool is_for = at && word_among(c, c->outer - 1, (const Word[]){ W_FOR, NO_WORD });
    while (phrase && !is_for && word_among(c, phrase->preposition, (const Word[]){ W_OF, W_PER, NO_WORD })) {
        const NounPhrase *whole = phrase->preposition > c->low ? phrase_to(c, phrase->preposition) : NULL;
        if (!whole && word_among(c, phrase->preposition, (const Word[]){ W_OF, NO_WORD })) break;
        phrase = whole; /* "the price of oil at $9", "a cost per goal of $2 million" */
    }
    if (!phrase) return false;
    if ((of && phrase->kind == PHRASE_NAME && phrase->preposition != ABSENT) ||
            (at && word_among(c, phrase->preposition, (const Word[]){ W_AGAINST, NO_WORD })))
        return false; /* "income due to Norcoin of $9 million", "against the florin at 9" */
    if (of && word_has(c, phrase->head, C_HEAD))
        return c->outer = phrase->from, false; /* "a total of 40": go on before it */
    if (of && is_change_noun(c, phrase)) {
        bool in = word_among(c, c->after, (const Word[]){ W_IN, W_TO, W_FOR, NO_WORD });
        const NounPhrase *what = in ? phrase_from(c, c->after + 1) : NULL;
        if (what && set_whole(c, what)) return true;
        if (phrase->head > phrase->from && parse_is(c->p, phrase->head - 1, TAGS_NOUN))
            return set_phrase(c, phrase);
        return c->outer = phrase->from, false;
    }
    if (is_for && phrase->kind != PHRASE_OTHER)
        return false;
    bool of_verb = c->find->type == TYPE_MONEY && phrase->preposition == ABSENT &&
            parse_group_before(c->p, phrase->from) != ABSENT; /* "paid the clubs more than $90" */
    if (hedged && (c->find->unit.len == 0 || phrase->kind == PHRASE_NAME || of_verb)) return false;
    bool verb_last = hedged && phrase->head > phrase->from + 1 && parse_may(c->p, phrase->head, TAGS_FINITE) &&
            parse_is(c->p, phrase->head - 1, TAGS_NOUN);
    if (verb_last) return set_words(c, phrase->from, phrase->head); /* "the coast lies less than 9 feet" */
    return set_whole(c, phrase);
}

static bool measures(const Clause *c, const VerbGroup *group) {
    if (parse_has(c->p, group->verb, FEATURE(BE)) ||
            (parse_has(c->p, group->from, FEATURE(BE)) &&
                    is_minus(token_at(c->page, clause_token(c, group->verb))->mark)))
        return true; /* "was −4 percent" */
    if (c->find->type == TYPE_DURATION) return word_has(c, group->verb, C_LASTING);
    return word_has(c, group->verb, C_MOVES) || word_has(c, group->verb, C_HITS) ||
            word_has(c, group->verb, C_MEASURES);
}

/* The noun before a relative pronoun: "a pier, which is insured for". */
static const NounPhrase *antecedent(const Clause *c, const NounPhrase *subject) {
    if (!subject || !parse_is(c->p, subject->from, TAGS_WH) || subject->from == 0) return subject;
    uint32_t end = subject->from - (parse_is(c->p, subject->from - 1, TAG(COMMA)) ? 1 : 0);
    return phrase_to(c, end);
}

/* "Lorn Rail up 9 percent"; "the price was $3 million, down 9%" */
static bool by_up_or_down(const Clause *c, uint32_t up, uint32_t g) {
    const NounPhrase *phrase = phrase_to(c, up);
    if (phrase && is_amount(c, phrase)) phrase = NULL; /* "$9 per kilo up from" */
    bool is_aside = !phrase && up > 0 && parse_is(c->p, up - 1, TAG(COMMA)) && g != ABSENT;
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (is_aside && c->low > 0 && before->counted != before->counted_stop) return as_find(c, before);
    bool is_stray = is_aside && c->low > 0 && !before->by_verb && before->type == TYPE_MONEY;
    if (is_stray || (is_aside && !measures(c, &c->p->group[g]))) return false; /* "raised $9 million, up 12 percent" */
    const NounPhrase *subject = is_aside ? antecedent(c, clause_subject(c, g)) : phrase;
    return subject && set_whole(c, subject);
}

/* "Bilateral trade rose by 8 percent", "the pier cost $3 million" where the verb was taken for a noun. */
static bool by_word(const Clause *c, uint32_t g) {
    uint32_t w = c->outer;
    bool summed = w >= c->low + 3 && word_among(c, w - 1, (const Word[]){ W_OF, NO_WORD }) &&
            word_has(c, w - 2, C_HEAD);
    if (summed) w -= 2 + parse_is(c->p, w - 3, TAG(DT)); /* "rose by an average of" */
    while (w > c->low && parse_is(c->p, w - 1, TAG(IN) | TAG(TO) | TAG(RB)) && !word_has(c, w - 1, C_WORD) &&
            !word_among(c, w - 1, (const Word[]){ W_OF, NO_WORD }))
        w--;
    if (w <= c->low) return false;
    if (word_has(c, w - 1, C_WORD)) return by_up_or_down(c, w - 1, g);
    bool may_be_verb = word_has(c, w - 1, C_COSTS) || parse_may(c->p, w - 1, TAGS_FINITE) ||
            is_word(c->page, clause_token(c, w - 1), ED) ||
            (token_at(c->page, clause_token(c, w - 1))->meaning &&
                    token_at(c->page, clause_token(c, w - 1))->meaning->past);
    if (c->p->word[w - 1].phrase == ABSENT) return false;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[w - 1].phrase];
    bool relates = parse_is(c->p, phrase->from, TAGS_WH); /* "which range from" */
    bool measures = word_has(c, w - 1, C_MEASURES) || word_has(c, w - 1, C_HITS);
    if (!word_has(c, w - 1, C_MOVES) && !(measures && (may_be_verb || relates))) return false;
    if (phrase->preposition != ABSENT &&
            !word_has(c, phrase->preposition, C_OPENER)) { /* "the yield on the note rose" */
        const NounPhrase *subject = phrase;
        while (subject && (subject->preposition != ABSENT || tells_when(c, subject)))
            subject = phrase_to(c, subject->from - (subject->preposition != ABSENT));
        if (subject) return set_whole(c, subject);
    }
    bool is_alone = phrase->from + 1 == w && w > 1 && parse_is(c->p, w - 2, TAG(VBZ)) &&
            parse_may(c->p, w - 2, TAGS_NOUN);
    if (is_alone) return set_words(c, w - 2, w - 1); /* "Exports rose" */
    bool has_subject = phrase->from + 1 < w && parse_is(c->p, w - 2, TAGS_NOUN | TAG(RRB) | TAG(CD));
    if (parse_is(c->p, phrase->from, TAGS_WH))
        return (phrase = antecedent(c, phrase)) && set_whole(c, phrase);
    return has_subject && set_words(c, phrase->from, w - 1);
}

/* "exports to Lorn dropped 7%": a noun that was taken for a verb. */
static bool by_misread(const Clause *c, uint32_t g) {
    if (g == 0) return false;
    const VerbGroup *noun = &c->p->group[g - 1];
    if (noun->to - noun->from != 1 || !parse_may(c->p, noun->from, TAGS_NOUN)) return false;
    for (uint32_t i = noun->to; i < c->p->group[g].from; i++) {
        const NounPhrase *phrase = phrase_from(c, i);
        if (phrase && phrase->preposition != ABSENT)
            i = phrase->to - 1;
        else if (!parse_is(c->p, i, TAG(IN) | TAG(TO)))
            return false;
    }
    return set_words(c, noun->from, noun->to);
}

/* "The mayor lost $9 million": a person or body that loses or raises money is not what is counted. */
static bool spends(const Clause *c, const VerbGroup *group, const NounPhrase *subject) {
    bool is_direct = group->to == c->outer && c->find->type == TYPE_MONEY &&
            !parse_has(c->p, group->verb, FEATURE(BE)) && !word_has(c, group->verb, C_COSTS);
    return is_direct && (subject->kind == PHRASE_ROLE || subject->kind == PHRASE_BODY);
}

static bool by_subject(Clause *c, uint32_t g) {
    const VerbGroup *group = &c->p->group[g];
    bool is_participle = parse_is(c->p, group->verb, TAG(VBG)) && group->to - group->from == 1;
    bool is_reduced = parse_is(c->p, group->verb, TAG(VBN)) && group->to - group->from == 1 && group->to < c->outer &&
            phrase_to(c, group->from); /* "blocks of salt valued at" */
    if ((is_participle || is_reduced) && group->from > 0) { /* "winds gusting to", not ", surpassing" */
        const NounPhrase *noun = phrase_to(c, group->from);
        while (noun && noun->preposition != ABSENT && phrase_to(c, noun->preposition) &&
                (noun->kind == PHRASE_NAME || word_among(c, noun->preposition, (const Word[]){ W_OF, NO_WORD })))
            noun = phrase_to(c, noun->preposition);
        return noun && set_whole(c, noun);
    }
    const NounPhrase *subject = antecedent(c, clause_subject(c, g));
    if (is_scored(c->page, c->find)) return false;
    bool is_score = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 && token_is(c->page, c->find->last, W_FOR) &&
            token_at(c->page, c->find->last + 1)->small >= 0 && token_at(c->page, c->find->last + 1)->small <= 10 &&
            token_at(c->page, c->find->last + 2)->space;
    if (is_score) return false; /* "Lorn were 120 for 4" */
    if (c->find->change == NO_CHANGE && word_has(c, group->verb, C_MOVES) && c->outer > 0 &&
            word_among(c, c->outer - 1, (const Word[]){ W_BY, NO_WORD }))
        c->find->change = word_has(c, group->verb, C_UP) ? UP : DOWN; /* "rose in value by 9%" */
    return subject ? !spends(c, group, subject) && set_whole(c, subject) : by_misread(c, g);
}

/* "Profit doubled": the number is the verb itself. */
static bool of_own_verb(Clause *c) {
    uint32_t g = c->p->word[c->last - 1].group;
    if (c->find->type != TYPE_MULTIPLIER || c->find->change == NO_CHANGE || g == ABSENT) return false;
    const NounPhrase *object = phrase_from(c, c->last); /* "doubling the toll" */
    if (object && parse_is(c->p, c->last - 1, TAG(VBG)) && !is_amount(c, object)) return set_whole(c, object);
    const NounPhrase *subject = antecedent(c, clause_subject(c, g));
    return subject ? set_whole(c, subject) : by_misread(c, g);
}

/* Any verb whose measure tells of a thing: "the pit holds 3 tonnes"; not of persons and bodies, who do
 * things. */
static bool tells_of_thing(const Clause *c, uint32_t g) {
    if (c->find->type != TYPE_DIMENSION && c->find->type != TYPE_PERCENT) return false;
    bool is_adjunct = parse_is(c->p, c->p->group[g].from, TAG(VBG) | TAG(VBN)) && !phrase_to(c, c->p->group[g].from) &&
            !word_has(c, c->p->group[g].verb, C_MOVES);
    if (is_adjunct) return false; /* "won it while keeping 70%" */
    const NounPhrase *subject = antecedent(c, clause_subject(c, g));
    return subject && subject->kind == PHRASE_OTHER && !c->p->group[g].is_passive && set_whole(c, subject);
}

/* "dropped 7% to $2.3 billion", "rose 45 points, or 0.6%, to 7,431": the verb of the number before. */
static bool goes_on(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || !before->by_verb || c->low == 0) return false;
    if (c->find->type == TYPE_DURATION && before->type != TYPE_DURATION)
        return false; /* "rose 5 percent in two years" */
    uint32_t from = c->low, g = clause_group(c);
    size_t behind = reckoning_end(c->page, before->last);
    if (behind > before->last && behind < c->find->outer) from = clause_word(c, behind);
    if (parse_is(c->p, from, TAG(COMMA)) && parse_is(c->p, from + 1, TAG(IN) | TAG(TO))) from++;
    bool ends = g != ABSENT && c->p->group[g].from >= from && c->p->group[g].from <= from + 1 &&
            (c->p->group[g].is_infinitive || parse_is(c->p, c->p->group[g].verb, TAG(VBG)));
    if (ends && (word_has(c, c->p->group[g].verb, C_HITS) || word_has(c, c->p->group[g].verb, C_MEASURES)))
        from = c->p->group[g].to; /* "fell 46 points to close at 900" */
    return (from < c->outer || ends) && is_between(c, from, c->outer) && as_find(c, before);
}

/* The subject or object of a verb of measure or change: "sales to Lorn sank 8%", "cut its rate by half a
 * point". */
static bool by_verb(Clause *c) {
    uint32_t g = clause_group(c);
    if (of_own_verb(c)) return true;
    if (g == ABSENT || c->p->group[g].to <= c->low) return false;
    const VerbGroup *group = &c->p->group[g];
    uint32_t from = group->to;
    if (word_has(c, group->verb, C_MOVES) && c->find->type == TYPE_DIMENSION &&
            has(c->page, c->find->last, C_DIRECTION))
        return false; /* "sank 9 km off Lorn" */
    if (c->find->type == TYPE_DIMENSION && has(c->page, c->find->last, C_DIRECTION) &&
            AMONG(c->page, c->find->last + 1, W_OF, W_FROM))
        return false; /* "struck 90 km south of Lorn" */
    if (is_between(c, from, c->outer)) return measures(c, group) ? by_subject(c, g) : tells_of_thing(c, g);
    const NounPhrase *object = phrase_from(c, from);
    bool pays = object && object->to > c->outer && object->from < c->outer && word_has(c, group->verb, C_COSTS) &&
            parse_is(c->p, c->outer - 1, TAGS_NOUN); /* "cost [the town $9 million]" */
    if (pays) {
        const NounPhrase *priced = clause_subject(c, g);
        return priced && set_whole(c, priced);
    }
    if (!object || object->to > c->outer) return false;
    const NounPhrase *of = of_phrase(c, object);
    bool by = c->find->type != TYPE_MONEY ||
            parse_is(c->p, c->outer - 1, TAG(IN) | TAG(TO)); /* not "save women $10 million" */
    if (by && word_has(c, group->verb, C_MOVES) && is_between(c, of ? of->to : object->to, c->outer)) {
        bool is_step = word_among(c, c->outer - 1, (const Word[]){ W_BY, NO_WORD });
        if (is_step && c->find->change == NO_CHANGE)
            c->find->change = word_has(c, group->verb, C_UP) ? UP : DOWN; /* "cut output by 20 percent" */
        return set_whole(c, object);
    }
    const NounPhrase *subject = word_has(c, group->verb, C_COSTS) && is_between(c, object->to, c->outer)
            ? clause_subject(c, g)
            : NULL;
    return subject && set_whole(c, subject);
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

/* "fares of $9 compared with $7", "14 percent versus 9": both measure one thing. */
static bool compared(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    uint32_t i = c->outer;
    if (!before || c->low == 0 || before->type != c->find->type || !text_equal(before->unit, c->find->unit))
        return false;
    if (i > 0 && parse_is(c->p, i - 1, TAG(TO) | TAG(IN))) i--;
    bool is_told = (i > c->low && word_among(c, i - 1, (const Word[]){ W_COMPARED, NO_WORD })) ||
            (i < c->outer && word_among(c, i, (const Word[]){ W_VERSUS, W_VS, NO_WORD }));
    return is_told && as_find(c, before);
}

/* "30 goats, twice as many" */
static bool as_many(const Clause *c) {
    bool compares =
            c->find->type == TYPE_MULTIPLIER && AMONG(c->page, c->find->last, W_AS, W_THAT, W_MORE, W_OVER);
    return compares && c->n > 0 && c->page->find[c->n - 1].last >= c->page->parse_from &&
            as_find(c, &c->page->find[c->n - 1]);
}

/* "40 miles wide and 60 miles long", "$1 million, 99 days; $2 million, 108 days": nothing but marks between
 * two numbers. */
static bool listed(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || c->low == 0 || c->outer - c->low > 2 || c->find->unit.len == 0) return false;
    for (uint32_t i = c->low; i < c->outer; i++)
        if (!parse_is(c->p, i, TAG(COMMA) | TAG(COLON) | TAG(CC) | TAG(RRB)) && !word_has(c, i, C_EXTENT))
            return false;
    if (c->find->type == TYPE_PERCENT && !text_equal(c->find->unit, before->unit)) return false;
    c->find->by_verb = before->by_verb;
    return as_find(c, before);
}

#define LABEL 7             /* words of a label: "Total number of boats lost in May: 9" */

/* "Boats lost: 401", "Total deaths - 9": a line that is a label and its figure. */
static bool labelled(const Clause *c) {
    const Parse *p = c->p;
    uint32_t end = c->outer, from = 0;
    if (end < 2 || c->after < p->words || c->n > 0 || c->find->type == TYPE_DURATION) return false;
    uint32_t mark = token_at(c->page, clause_token(c, end - 1))->mark;
    if (mark != ':' && !(is_dash(mark) && (p->word[end - 1].flags & WORD_SPACED))) return false;
    while (from < end && parse_is(p, from, TAGS_MARK | TAG(SYM))) from++;
    if (end - from > LABEL) return false;
    for (uint32_t i = from; i < end; i++)
        if (parse_is(p, i, TAG(VBZ) | TAG(VBP) | TAG(MD) | TAG(PRP))) return false;
    const NounPhrase *phrase = phrase_from(c, from);
    return phrase && set_whole(c, phrase);
}

/* "4 x 6 cm", "20 and 40 kg": the second measure is of what the first is of. */
static bool of_pair(const Clause *c) {
    return c->find->is_second && c->n > 0 && as_find(c, &c->page->find[c->n - 1]);
}

/* "Of the 10 judges six were new", "90 people died and another 150 were hurt": a bare number before a verb
 * has the noun of its sister. */
static bool elliptic(const Clause *c) {
    uint32_t i = c->after;
    while (parse_is(c->p, i, TAGS_ADVERB)) i++;
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0 || !parse_is(c->p, i, TAGS_FINITE))
        return false;
    if (c->outer > 0 && parse_is(c->p, c->outer - 1, TAG(VBG) | TAG(VBD) | TAG(VBN))) return false;
    for (size_t k = c->n; k-- > 0 && c->page->find[k].first >= c->page->parse_from;) {
        const Find *sister = &c->page->find[k];
        if (sister->type == TYPE_NUMBER && sister->unit.len == 0 && sister->noun > sister->last)
            return as_find(c, sister);
    }
    return false;
}

static const struct {
    const char *name;
    bool (*counts)(const Clause *c);
} rules[] = {
    { "label", labelled },
    { "ones", counts_ones },
    { "aged", aged_as_before },
    { "named", named_before },
    { "sister", of_sister },
    { "part", head_behind },
    { "of", of_behind },
    { "state", state_behind },
    { "twice", told_twice },
    { "respectively", respective },
    { "gapping", gapped },
    { "in", in_behind },
    { "pair", of_pair },
    { "compared", compared },
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
            number_of_before(&c);
        if (find->noun > find->last && find->type == TYPE_NUMBER && find->unit.len == 0 &&
                find->bound != FROM_TO)
            find->change = NO_CHANGE; /* "lost 400 sheep" */
    }
}
