/* What stands before the number and is measured by it: "a depth of 30 feet", the subject or object of a verb of
 * measure or change. */
#include "counted.h"

/* "13 percent year-over-year": how the change was reckoned, no thing. */
size_t reckoning_end(const Page *page, size_t i) {
    bool hyphens = is_mark(page, i + 1, '-') && is_mark(page, i + 3, '-');
    size_t step = hyphens ? 2 : 1;
    bool is_chain = has(page, i, C_DURATION) && has(page, i + step, C_PREP) && has(page, i + 2 * step, C_DURATION);
    return is_chain ? i + 2 * step + 1 : i;
}

static bool is_change_noun(const Clause *c, const NounPhrase *phrase) {
    size_t token = clause_token(c, phrase->head);
    return entry_at(c->page, token, CHANGES) != NULL;
}

/* "rose to a high of 90", "hit a low of 9": what did so is counted; not of "lows of 9". */
static bool is_reached(const Clause *c, const NounPhrase *peak) {
    uint32_t g = parse_group_before(c->p, peak->from);
    bool is_pace = word_has(c, peak->head, C_PACE) && g != ABSENT && c->p->group[g].to == peak->preposition &&
            word_has(c, c->p->group[g].verb, C_MOVES) &&
            word_among(c, peak->preposition, (const Word[]){ W_TO, NO_WORD });
    if (is_pace) return true;                         /* "rose to an annual rate of 9" */
    if (!word_has(c, peak->head, C_PEAK)) return false;
    bool is_object = g != ABSENT && c->p->group[g].to == peak->from && word_has(c, c->p->group[g].verb, C_HITS);
    return is_object || word_among(c, peak->preposition, (const Word[]){ W_TO, W_AT, NO_WORD });
}

static bool has_unit_head(const Clause *c, const NounPhrase *phrase) {
    size_t head = clause_token(c, phrase->head);
    return entry_at(c->page, head, UNITS) || entry_at(c->page, head, CURRENCIES);
}

/* "the boat for $9"; "took a stake in a yard for $9 million": the object of a verb of trade, past what its prepositions
 * add. Persons and bodies are sued for money as well; a name is what such a verb has for its object: "has the new Lorn
 * Mast for $30". */
static bool set_priced(const Clause *c, const NounPhrase *phrase) {
    const NounPhrase *object = phrase, *whole = phrase; /* the whole begins before "a 9 per | cent stake" */
    bool traded = false;
    while (whole->preposition != ABSENT && !traded) {
        bool is_rest = word_among(c, whole->preposition, (const Word[]){ W_PER, NO_WORD });
        whole = phrase_to(c, whole->preposition);
        if (!whole) return false;
        traded = word_has(c, whole->head, C_TRADES); /* "the purchase of a yard for $9" */
        if (is_rest || traded) continue;
        if (has_unit_head(c, whole) && word_among(c, object->preposition, (const Word[]){ W_OF, NO_WORD }))
            break; /* "512 GB of storage for $9" */
        object = whole;
    }
    if (is_pronoun(c, object) || parse_is(c->p, object->head, TAG(VBG))) return false;
    uint32_t g = parse_group_before(c->p, whole->from);
    traded = traded || (g != ABSENT && c->p->group[g].to == whole->from && word_has(c, c->p->group[g].verb, C_TRADES));
    if (!traded && (object != phrase || c->find->type != TYPE_MONEY)) return false;
    return (object->kind == PHRASE_OTHER || (object->kind == PHRASE_NAME && traded)) && set_whole(c, object);
}

/* "ranged in age from 6 to 9": what a verb of measure is told in. */
static bool within_verb(const Clause *c, const NounPhrase *phrase) {
    bool is_bare = phrase->to == phrase->from + 1 && parse_is(c->p, phrase->from, TAG(NN));
    if (!is_bare || !word_among(c, phrase->preposition, (const Word[]){ W_IN, NO_WORD })) return false;
    uint32_t g = parse_group_before(c->p, phrase->from);
    return g != ABSENT && c->p->group[g].to == phrase->preposition &&
           (word_has(c, c->p->group[g].verb, C_MEASURES) || word_has(c, c->p->group[g].verb, C_MOVES));
}

/* "a depth of 30 feet", "salt at 400 ppm", "loans over $9,000", "Tickets from $20"; of "a rise of 5 percent
 * in fares" the fares. */
bool noun_before(Clause *c) {
    uint32_t end = c->outer;
    if (word_has(c, c->last, C_LANDMARK)) return false; /* "in first place at the 9 km mark" */
    while (end > c->low && parse_is(c->p, end - 1, TAG(DT) | TAG(VBN)) && c->p->word[end - 1].group == ABSENT)
        end--; /* "worth an estimated $9" */
    bool of = word_among(c, end - 1, (const Word[]){ W_OF, NO_WORD });
    bool at = end > 0 && !of &&
            word_among(c, end - 1, (const Word[]){ W_AT, W_FROM, W_FOR, W_BETWEEN, W_WORTH, NO_WORD });
    bool hedged = c->outer < c->first && !of && !at;
    if (hedged && word_among(c, c->first - 1, (const Word[]){ W_WITHIN, NO_WORD })) return false;
    if (c->find->type == TYPE_AGE) at = false;        /* "$9 in fees for the 22-year-old" */
    if (c->find->type == TYPE_DURATION ? !of : !of && !at && !hedged) return false;
    if (of || at) end--;
    const NounPhrase *phrase = end > c->low ? phrase_to(c, end) : NULL;
    if (of && !phrase && end > c->low + 1 && word_has(c, end - 1, C_PEAK))
        phrase = phrase_to(c, end - 1);               /* "hitting a new record | high of" */
    if (of && end > 0 && phrase && phrase->to == end - 1 && !word_has(c, phrase->head, C_PEAK)) phrase = NULL;
    bool exceeds = hedged && end > c->low && parse_is(c->p, c->outer, TAG(VBG));
    uint32_t around = exceeds ? c->p->word[end - 1].phrase : ABSENT;
    if (!phrase && around != ABSENT) return set_words(c, c->p->phrase[around].from, end); /* "demand | exceeding 90" */
    if (!phrase || is_pronoun(c, phrase) || within_verb(c, phrase)) return false;
    uint32_t g = phrase->from > 0 ? c->p->word[phrase->from - 1].group : ABSENT;
    bool pays = hedged && word_has(c, phrase->from, C_COSTS) && phrase->to > phrase->from + 1 && g != ABSENT &&
            parse_has(c->p, phrase->from - 1, FEATURE(HAVE)); /* "has | cost growers | an estimated $9" */
    const NounPhrase *priced = pays ? clause_subject(c, g) : NULL;
    if (pays) return priced && set_whole(c, priced);
    bool is_estimated = at && parse_is(c->p, phrase->from - (phrase->from > 0), TAGS_WH) &&
            is_verb_form(parse_text(c->p, phrase->to - 1)) && phrase->to > phrase->from + 1;
    if (is_estimated) return false;                   /* "which the bank estimates at $9" */
    const Meaning *complex; /* "on top of $9" */
    if (of && phrase->preposition != ABSENT &&
            phrase_at(c->page, clause_token(c, phrase->preposition), STOPS, &complex) > 1)
        return false;
    if (hedged && c->find->type == TYPE_DIMENSION && has(c->page, c->find->last, C_DIRECTION))
        return false; /* "sat in the branches about nine yards away" */
    bool is_for = at && word_among(c, c->outer - 1, (const Word[]){ W_FOR, NO_WORD });
    bool is_at = at && word_among(c, end, (const Word[]){ W_AT, NO_WORD });
    while (is_at && phrase->preposition != ABSENT && phrase_to(c, phrase->preposition) &&
            !word_among(c, phrase->preposition, (const Word[]){ W_OF, W_PER, NO_WORD }))
        phrase = phrase_to(c, phrase->preposition);   /* "the highest tally in the world at 90" */
    while (phrase && !is_for && word_among(c, phrase->preposition, (const Word[]){ W_OF, W_PER, NO_WORD })) {
        const NounPhrase *whole = phrase->preposition > c->low ? phrase_to(c, phrase->preposition) : NULL;
        if (!whole && word_among(c, phrase->preposition, (const Word[]){ W_OF, NO_WORD })) break;
        phrase = whole; /* "the price of oil at $9", "a cost per goal of $2 million" */
    }
    if (hedged && c->find->type == TYPE_DIMENSION && phrase && tells_when(c, phrase))
        return false; /* "sank before dawn on Friday about 9 km" */
    bool dated = phrase && tells_when(c, phrase) && phrase->preposition != ABSENT; /* "sales in March of 40 boats" */
    if (dated) phrase = phrase->preposition > c->low ? phrase_to(c, phrase->preposition) : NULL;
    if (!phrase || tells_when(c, phrase) || (dated && phrase->preposition != ABSENT)) return false;
    if ((of && phrase->kind == PHRASE_NAME && phrase->preposition != ABSENT) ||
            (at && word_among(c, phrase->preposition, (const Word[]){ W_AGAINST, W_VERSUS, NO_WORD })))
        return false; /* "income due to Norcoin of $9 million", "against the florin at 9" */
    if (of && word_has(c, phrase->head, C_LANDMARK)) return false;
    if (of && (word_has(c, phrase->head, C_HEAD) || is_reached(c, phrase)))
        return c->outer = phrase->from, false; /* "a total of 40": go on before it */
    bool is_raise = word_has(c, phrase->head, C_BRINGS); /* "raises of 3 percent in the contract" are of pay */
    if (of && is_change_noun(c, phrase) && !is_raise) {
        bool is_compound = phrase->head > phrase->from && parse_is(c->p, phrase->head - 1, TAGS_NOUN);
        bool in = word_among(c, c->after, (const Word[]){ W_IN, W_TO, NO_WORD });
        const NounPhrase *what = in ? phrase_from(c, c->after + 1) : NULL;
        const NounPhrase *of_what = what ? of_phrase(c, what) : NULL; /* not "in the first half of the year" */
        if (what && !(of_what && tells_when(c, of_what)) && set_whole(c, what)) return true;
        if (is_compound) return set_phrase(c, phrase);
        return c->outer = phrase->from, false;
    }
    if (is_for) return set_priced(c, phrase);
    if (hedged && c->find->bound == APPROX && phrase->preposition != ABSENT)
        return false; /* "caught in the past about 9 tonnes" */
    bool of_verb = c->find->type == TYPE_MONEY && phrase->preposition == ABSENT &&
            (parse_group_before(c->p, phrase->from) != ABSENT ||
                    (phrase->from > 0 && word_has(c, phrase->from - 1, C_COSTS))); /* "paid the clubs more than $90" */
    bool starts = parse_is(c->p, c->outer, TAG(VBG)); /* "See the Lorn Mast starting at $9" */
    if (hedged && !starts && (c->find->unit.len == 0 || phrase->kind == PHRASE_NAME || of_verb)) return false;
    if (hedged && phrase->preposition != ABSENT && c->p->word[c->outer].group != ABSENT &&
            !parse_is(c->p, c->outer, TAG(VBG)))
        phrase = chain_top(c, phrase);                /* "trade between the towns | exceeded $9" */
    if (!phrase) return false;
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
    if (c->find->bound == FROM_TO && word_has(c, group->verb, C_TURNS)) return true;
    return word_has(c, group->verb, C_MOVES) || word_has(c, group->verb, C_HITS) ||
            word_has(c, group->verb, C_MEASURES);
}

/* The noun before a relative pronoun: "a pier, which is insured for". */
static const NounPhrase *antecedent(const Clause *c, const NounPhrase *subject) {
    if (!subject || !parse_is(c->p, subject->from, TAGS_WH) || subject->from == 0) return subject;
    uint32_t end = subject->from - (parse_is(c->p, subject->from - 1, TAG(COMMA)) ? 1 : 0);
    const NounPhrase *noun = phrase_to(c, end);
    bool is_measure = noun && word_among(c, noun->preposition, (const Word[]){ W_OF, NO_WORD }) &&
            phrase_to(c, noun->preposition) && has_unit_head(c, phrase_to(c, noun->preposition));
    if (is_measure) return phrase_to(c, noun->preposition); /* "a pint of milk that cost" */
    bool is_place = noun && noun->kind == PHRASE_NAME && noun->preposition > 0 &&
            word_among(c, noun->preposition, (const Word[]){ W_IN, W_FROM, W_AT, NO_WORD });
    const NounPhrase *whole = is_place ? phrase_to(c, noun->preposition) : NULL; /* "rents in Lorn, which fell" */
    return whole ? whole : noun;
}

/* "Lorn Rail up 9 percent"; "the price was $3 million, down 9%" */
static bool by_up_or_down(const Clause *c, uint32_t up, uint32_t g) {
    const NounPhrase *phrase = phrase_to(c, up);
    if (phrase && is_amount(c, phrase)) phrase = NULL; /* "$9 per kilo up from" */
    const NounPhrase *named = c->low > 0 && !phrase && parse_is(c->p, up - 1, TAG(COMMA))
            ? phrase_to(c, up - 1)
            : NULL;
    bool is_next = named && named->kind == PHRASE_NAME && named->from > c->low &&
            (named->preposition == ABSENT || word_among(c, named->preposition, (const Word[]){ W_BY, NO_WORD }));
    if (is_next) return set_whole(c, named);          /* "led by Roe Foods, up 9%, and Vale, up 7%" */
    bool is_aside = !phrase && parse_is(c->p, up - 1, TAG(COMMA)) && g != ABSENT;
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (is_aside && c->low > 0 && before->counted != before->counted_stop) return as_find(c, before);
    for (uint32_t i = is_aside ? c->p->group[g].to : up; i < up; i++)
        if (is_mark(c->page, clause_token(c, i), ';')) return false; /* "A grew 9 percent; B 40, up 2 percent" */
    bool is_stray = is_aside && c->low > 0 && !before->by_verb && before->type == TYPE_MONEY;
    if (is_stray || (is_aside && !measures(c, &c->p->group[g]))) return false; /* "raised $9 million, up 12 percent" */
    const NounPhrase *top = phrase && phrase->preposition != ABSENT ? chain_top(c, phrase) : phrase;
    bool is_aside_of = phrase && word_among(c, phrase->preposition, (const Word[]){ W_WITH, NO_WORD });
    if (is_aside_of) top = phrase;                    /* "with fees up" */
    const NounPhrase *subject = is_aside ? antecedent(c, clause_subject(c, g)) : top;
    return subject && set_whole(c, subject);
}

/* "The drought cut output by 5 percent" where the verb was taken for a noun. */
static bool by_object(const Clause *c, uint32_t end) {
    const NounPhrase *phrase = phrase_to(c, end);
    if (!phrase || !word_among(c, end, (const Word[]){ W_BY, NO_WORD }) || phrase->preposition != ABSENT) return false;
    for (uint32_t verb = phrase->from + 1; verb + 1 < end; verb++) {
        bool is_verb = word_has(c, verb, C_MOVES) && parse_is(c->p, verb - 1, TAGS_NOUN) &&
                !parse_is(c->p, verb, TAGS_PLURAL) && set_words(c, verb + 1, end);
        if (!is_verb) continue;
        if (c->find->change == NO_CHANGE) c->find->change = word_has(c, verb, C_UP) ? UP : DOWN;
        return true;
    }
    return false;
}

/* "Spending rose": a word in -ing that leads the sentence. */
static bool is_leading_gerund(const Clause *c, uint32_t i) {
    return parse_is(c->p, i, TAG(VBG)) && (i == 0 || parse_is(c->p, i - 1, TAG(STOP) | TAG(CC) | TAG(OPENS)));
}

/* "Spending on roads and piers rose": such a word is the subject of a verb, if nothing but what its prepositions add
 * stands between. */
static bool by_gerund(const Clause *c, uint32_t g) {
    const VerbGroup *noun = g > 0 ? &c->p->group[g - 1] : NULL;
    if (!noun || noun->to != noun->from + 1 || !is_leading_gerund(c, noun->from)) return false;
    bool is_governing = noun->to == c->p->group[g].from || parse_is(c->p, noun->to, TAG(IN) | TAG(TO));
    for (uint32_t i = noun->to; is_governing && i < c->p->group[g].from; i++)
        is_governing = !parse_is(c->p, i, TAG(COMMA) | TAG(COLON)) && (c->p->word[i].phrase == ABSENT ||
                c->p->phrase[c->p->word[i].phrase].preposition != ABSENT || parse_is(c->p, i - 1, TAG(CC)));
    return is_governing && set_words(c, noun->from, noun->to);
}

/* "Bilateral trade rose by 8 percent", "the pier cost $3 million" where the verb was taken for a noun. */
bool by_word(const Clause *c, uint32_t g) {
    uint32_t w = c->outer;
    bool summed = w >= c->low + 3 && word_among(c, w - 1, (const Word[]){ W_OF, NO_WORD }) &&
            (word_has(c, w - 2, C_HEAD) || word_has(c, w - 2, C_PEAK));
    if (summed) w -= 2;
    while (summed && w > c->low && parse_is(c->p, w - 1, TAG(DT) | TAG(NN) | TAG(JJ)) &&
            !word_has(c, w - 1, C_MOVES)) w--; /* "rose by an average of", "to a record high of" */
    while (w > c->low && parse_is(c->p, w - 1, TAG(IN) | TAG(TO) | TAG(RB)) && !word_has(c, w - 1, C_WORD) &&
            !word_among(c, w - 1, (const Word[]){ W_OF, NO_WORD }))
        w--;
    if (w <= c->low) return false;
    if (word_has(c, w - 1, C_WORD)) return by_up_or_down(c, w - 1, g);
    if (by_object(c, w)) return true;
    bool is_participle = is_word(c->page, clause_token(c, w - 1), ING) && c->p->word[w - 1].phrase != ABSENT;
    const NounPhrase *with = is_participle ? &c->p->phrase[c->p->word[w - 1].phrase] : NULL;
    bool is_aside = with && word_among(c, with->preposition, (const Word[]){ W_WITH, NO_WORD }) && with->from + 1 < w;
    if (is_aside && (word_has(c, w - 1, C_MEASURES) || word_has(c, w - 1, C_HITS) || word_has(c, w - 1, C_MOVES)))
        return set_words(c, with->from, w - 1);       /* "with rates averaging 6%" */
    bool may_be_verb = word_has(c, w - 1, C_COSTS) || parse_may(c->p, w - 1, TAGS_FINITE) ||
            is_word(c->page, clause_token(c, w - 1), ED) ||
            (token_at(c->page, clause_token(c, w - 1))->meaning &&
                    token_at(c->page, clause_token(c, w - 1))->meaning->past);
    if (c->p->word[w - 1].phrase == ABSENT) return false;
    const NounPhrase *phrase = &c->p->phrase[c->p->word[w - 1].phrase];
    bool relates = parse_is(c->p, phrase->from, TAGS_WH); /* "which range from" */
    bool is_step = c->outer > 0 && word_among(c, c->outer - 1, (const Word[]){ W_BY, NO_WORD });
    if (is_step && word_has(c, w - 1, C_MOVES) && c->find->change == NO_CHANGE)
        c->find->change = word_has(c, w - 1, C_UP) ? UP : DOWN; /* "output rose by a mere 9%" */
    bool measures = word_has(c, w - 1, C_MEASURES) || word_has(c, w - 1, C_HITS);
    if (!word_has(c, w - 1, C_MOVES) && !(measures && (may_be_verb || relates))) return false;
    Clause before = *c; /* "the yield on the note rose", "the prices of eels and cod rose" */
    before.outer = w - 1;
    const NounPhrase *top = chain_top(c, phrase);
    if (top && top != phrase)
        return is_head_noun(c, top) ? set_words(c, past_number(c, of_phrase(c, top)), w - 1) : set_whole(&before, top);
    if (!top) return false;
    bool is_alone = phrase->from + 1 == w && parse_is(c->p, w - 2, TAG(VBZ)) &&
            parse_may(c->p, w - 2, TAGS_NOUN);
    const NounPhrase *owner = is_alone ? phrase_to(c, w - 2) : NULL; /* "Lorn exports rose" */
    bool is_owned = owner && owner->preposition == ABSENT && owner->kind == PHRASE_NAME && owner->from == 0;
    if (is_alone) return set_words(c, is_owned ? owner->from : w - 2, w - 1); /* "Exports rose" */
    if (phrase->from + 1 == w && is_leading_gerund(c, w - 2)) return set_words(c, w - 2, w - 1); /* "Spending rose" */
    bool has_subject = phrase->from + 1 < w && (parse_is(c->p, w - 2, TAGS_NOUN | TAG(RRB) | TAG(CD)) ||
            word_has(c, w - 2, C_HEAD)); /* "the medal total rose" */
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

/* "The gap hit its top": a past that is spelled as the infinitive, behind a noun. */
static bool is_bare_verb(const Clause *c, const VerbGroup *group) {
    return group->to == group->from + 1 && parse_is(c->p, group->verb, TAG(VB)) && !group->is_infinitive &&
            group->from > 0 && parse_is(c->p, group->from - 1, TAGS_NOUN) &&
            parse_may(c->p, group->verb, TAG(VBD));
}

/* "Growth slowed, easing to 4 percent", "before inching up to 5 percent", "rallied to close at 900": a participle or an
 * infinitive without a noun of its own has the subject of the verb before it; "claims, ranging from $20" has one. */
static bool controlled(const Clause *c, uint32_t g) {
    const VerbGroup *group = &c->p->group[g];
    uint32_t from = group->from;
    bool comma = from > 1 && parse_is(c->p, from - 1, TAG(COMMA));
    bool governed = comma || group->is_infinitive || parse_is(c->p, from - 1, TAG(IN));
    const NounPhrase *noun = comma && word_has(c, group->verb, C_MEASURES) ? phrase_to(c, from - 1) : NULL;
    bool is_free = noun && (noun->preposition == ABSENT ||
            word_among(c, noun->preposition, (const Word[]){ W_OF, NO_WORD })); /* not "in two halls, averaging" */
    if (is_free && noun->kind == PHRASE_OTHER) return set_whole(c, noun);
    uint32_t before = g;
    while (before > 0 && !c->p->group[before - 1].is_finite && !is_bare_verb(c, &c->p->group[before - 1])) before--;
    if (c->find->type == TYPE_DURATION && !word_has(c, group->verb, C_LASTING)) return false;
    if (before == 0 || from <= c->low || (!governed && parse_is(c->p, from, TAG(VBG)) && group->to == from + 1))
        return false;
    const NounPhrase *object = phrase_to(c, from);
    if (group->is_infinitive && object && c->p->group[before - 1].to <= object->from) return false;
    bool is_direct = group->to == c->outer && c->find->type == TYPE_MONEY && !word_has(c, group->verb, C_HITS);
    const NounPhrase *subject = antecedent(c, clause_subject(c, before - 1));
    bool is_thing = subject && (subject->kind == PHRASE_OTHER || subject->kind == PHRASE_NAME);
    return is_thing && !is_direct && set_whole(c, subject);
}

/* "the number of guests having one drink rising to 9": past the objects of participles to what has them. */
static const NounPhrase *past_objects(const Clause *c, const NounPhrase *noun) {
    for (uint32_t g; noun && noun->from > 0; noun = phrase_to(c, c->p->group[g].from)) {
        g = parse_group_before(c->p, noun->from);
        bool is_object = g != ABSENT && parse_is(c->p, c->p->group[g].verb, TAG(VBG)) && c->p->group[g].from > 0 &&
                is_between(c, c->p->group[g].to, noun->from) && phrase_to(c, c->p->group[g].from);
        if (!is_object) return noun;
    }
    return noun;
}

/* "Trade between the two towns exceeded $9 in May, a peak": a participle alone, and no other verb that the noun
 * before it could belong to. */
static bool is_only_verb(const Clause *c, uint32_t g) {
    for (uint32_t k = 0; k < g; k++)
        if (c->p->group[k].is_finite) return false;
    uint32_t end = g + 1 < c->p->groups ? c->p->group[g + 1].from : ABSENT;
    if (end == ABSENT || !c->p->group[g + 1].is_finite) return true;
    for (uint32_t i = c->after; i < end; i++) {
        const NounPhrase *phrase = phrase_from(c, i);
        if (parse_is(c->p, i, TAG(COMMA) | TAG(STOP) | TAG(COLON))) return true;
        if (phrase && phrase->preposition == ABSENT) return true;
    }
    return false;
}

/* "Oil and gas prices rose", "Exports and imports fell": the subject with all that "and" joins to it right before the
 * verb. */
static bool set_subject(const Clause *c, const NounPhrase *subject, uint32_t g) {
    const NounPhrase *last = subject;
    uint32_t verb = c->p->group[g].from;
    if (subject->to + 1 == verb && word_has(c, subject->to, C_HEAD) && !is_pronoun(c, subject))
        return set_words(c, past_number(c, subject), verb); /* "the medal | total has risen" */
    while (last->partner != ABSENT) {
        const NounPhrase *next = &c->p->phrase[last->partner];
        bool is_joined = next->from <= last->to + 2 && next->number == ABSENT && next->kind != PHRASE_PRONOUN &&
                parse_is(c->p, next->head, TAGS_NOUN) && !is_amount(c, next);
        if (!is_joined) return set_whole(c, subject);
        last = next;
    }
    bool is_joint = last != subject && last->to == verb && !is_pronoun(c, subject) &&
            !is_amount(c, subject) && subject->from >= c->low;
    return is_joint ? set_words(c, past_number(c, subject), last->to) : set_whole(c, subject);
}

static bool by_subject(Clause *c, uint32_t g) {
    const VerbGroup *group = &c->p->group[g];
    bool is_participle = parse_is(c->p, group->verb, TAG(VBG)) && group->to - group->from == 1;
    bool is_reduced = parse_is(c->p, group->verb, TAG(VBN)) && group->to - group->from == 1 &&
            phrase_to(c, group->from) && (group->to < c->outer || word_has(c, group->verb, C_HITS)) &&
            !word_has(c, group->verb, C_MOVES) && !is_only_verb(c, g); /* "blocks of salt valued at" */
    bool begins = is_participle || is_reduced || parse_is(c->p, group->from, TAG(VBG));
    if (begins && group->from > 0) { /* "winds gusting to", "having risen by" */
        const NounPhrase *noun = phrase_to(c, group->from);
        noun = past_objects(c, noun);
        while (noun && noun->preposition != ABSENT && phrase_to(c, noun->preposition) &&
                (noun->kind == PHRASE_NAME || word_among(c, noun->preposition, (const Word[]){ W_OF, NO_WORD })))
            noun = phrase_to(c, noun->preposition);
        if (noun && !tells_when(c, noun)) return set_whole(c, noun);
        return !is_reduced && controlled(c, g);
    }
    if (group->is_finite && by_gerund(c, g)) return true;
    const NounPhrase *subject = antecedent(c, clause_subject(c, g));
    if (!subject && group->is_infinitive && controlled(c, g)) return true;
    if (is_scored(c->page, c->find)) return false;
    bool is_bare = c->find->type == TYPE_NUMBER && c->find->unit.len == 0;
    if (is_bare && c->outer > 0 && word_among(c, c->outer - 1, (const Word[]){ W_WITH, NO_WORD })) return false;
    bool is_few = is_bare && token_at(c->page, c->find->first)->kind == WORD && !c->find->has_scale;
    if (is_few && subject && subject->kind == PHRASE_NAME) return false; /* "Roe finished with 12, Vale added five" */
    bool is_score = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 && token_is(c->page, c->find->last, W_FOR) &&
            token_at(c->page, c->find->last + 1)->small >= 0 && token_at(c->page, c->find->last + 1)->small <= 10 &&
            token_at(c->page, c->find->last + 2)->space;
    if (is_score) return false; /* "Lorn were 120 for 4" */
    bool is_direct = group->to == c->outer && c->find->type == TYPE_PERCENT; /* "rose a mere 9%" */
    if (c->find->change == NO_CHANGE && word_has(c, group->verb, C_MOVES) && c->outer > 0 &&
            (is_direct || word_among(c, c->outer - 1, (const Word[]){ W_BY, NO_WORD })))
        c->find->change = word_has(c, group->verb, C_UP) ? UP : DOWN; /* "rose in value by 9%" */
    bool is_led = subject && g > 0 && c->p->group[g - 1].from == 0 && c->p->group[g - 1].to == subject->preposition &&
            parse_is(c->p, 0, TAG(VBZ));
    if (is_led && by_misread(c, g)) return true;      /* "Exports to Lorn dropped 7%" */
    return subject ? !spends(c, group, subject) && set_subject(c, subject, g) : by_misread(c, g);
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
bool goes_on(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    if (!before || !before->by_verb || c->low == 0) return false;
    if (c->find->type == TYPE_DURATION && before->type != TYPE_DURATION)
        return false; /* "rose 5 percent in two years" */
    const NounPhrase *limit = c->outer > 0 && word_among(c, c->outer - 1, (const Word[]){ W_OF, NO_WORD })
            ? phrase_to(c, c->outer - 1)
            : NULL;
    if (limit && !word_has(c, limit->head, C_HEAD) && !word_has(c, limit->head, C_PEAK) && !is_change_noun(c, limit))
        return false; /* "came at 4 ppb below the limit of 15 ppb" */
    uint32_t from = c->low, g = clause_group(c);
    for (uint32_t i = from; i + 2 < c->outer; i++)    /* "costs £366, with fees up by £10" */
        if (word_among(c, i, (const Word[]){ W_WITH, NO_WORD })) return false;
    size_t behind = reckoning_end(c->page, before->last);
    if (behind > before->last && behind < c->find->outer) from = clause_word(c, behind);
    if (parse_is(c->p, from, TAG(COMMA)) && parse_is(c->p, from + 1, TAG(IN) | TAG(TO))) from++;
    bool ends = g != ABSENT && c->p->group[g].from >= from && c->p->group[g].from <= from + 1 &&
            (c->p->group[g].is_infinitive || parse_is(c->p, c->p->group[g].verb, TAG(VBG)));
    if (ends && (word_has(c, c->p->group[g].verb, C_HITS) || word_has(c, c->p->group[g].verb, C_MEASURES)))
        from = c->p->group[g].to; /* "fell 46 points to close at 900" */
    return (from < c->outer || ends) && is_between(c, from, c->outer) && as_find(c, before);
}

bool is_measured(Clause *c) {
    uint32_t g = clause_group(c);
    if (g == ABSENT || c->p->group[g].to <= c->low || !is_between(c, c->p->group[g].to, c->outer)) return false;
    bool is_sold = word_has(c, c->p->group[g].verb, C_TRADES); /* "sold 40 units" */
    return !is_sold && measures(c, &c->p->group[g]) && by_subject(c, g);
}

/* "tumbled by the daily limit of 10 percent to 19": past a number that is no measure of the verb. */
static bool moved_to(Clause *c, uint32_t g) {
    const VerbGroup *group = &c->p->group[g];
    bool reaches = c->low > 0 && group->to <= c->low && word_has(c, group->verb, C_MOVES) && c->outer > 0 &&
            word_among(c, c->outer - 1, (const Word[]){ W_TO, NO_WORD });
    return reaches && is_between(c, group->to, c->outer) && by_subject(c, g);
}

/* The subject or object of a verb of measure or change: "sales to Lorn sank 8%", "cut its rate by half a
 * point". */
/* "Turnout was recorded at 61 percent", "growth was revised to 2 percent": what was done to a thing set it so high. */
static bool is_set(const Clause *c, const VerbGroup *group) {
    bool is_told = (c->find->type == TYPE_PERCENT || c->find->type == TYPE_MONEY) &&
            word_among(c, c->outer - 1, (const Word[]){ W_AT, W_TO, NO_WORD });
    if (!is_told || !group->is_passive) return false;
    const NounPhrase *subject = clause_subject(c, (uint32_t)(group - c->p->group));
    return subject && subject->kind == PHRASE_OTHER;
}

/* Past the bracket behind the number that tells it again, or past the end of the one that it stands in. */
static size_t past_bracket(const Clause *c) {
    const Page *page = c->page;
    size_t i = c->find->last;
    if (c->find->in_bracket && is_mark(page, i, ')')) return i + 1;
    const Find *next = c->n + 1 < page->finds ? &page->find[c->n + 1] : NULL;
    bool is_told = next && is_mark(page, i, '(') && next->outer == i + 1 && is_mark(page, next->last, ')');
    return is_told ? next->last + 1 : i;
}

bool by_verb(Clause *c) {
    uint32_t g = clause_group(c);
    if (of_own_verb(c)) return true;
    if (g == ABSENT) return false;
    bool dated = c->low > 0 && !is_quantity(c->page->find[c->n - 1].type); /* "will end 2019 at 900" */
    if (c->p->group[g].to <= c->low && !dated) return moved_to(c, g);
    const VerbGroup *group = &c->p->group[g];
    uint32_t from = group->to;
    if (word_has(c, group->verb, C_MOVES) && c->find->type == TYPE_DIMENSION &&
            has(c->page, c->find->last, C_DIRECTION))
        return false; /* "sank 9 km off Lorn" */
    size_t where = past_bracket(c);
    bool is_off = token_is(c->page, where, W_OFF); /* "ran aground 5 km off Lorn" */
    if (c->find->type == TYPE_DIMENSION &&
            (is_off || (has(c->page, where, C_DIRECTION) && AMONG(c->page, where + 1, W_OF, W_FROM))))
        return false; /* "struck 90 km (56 miles) south of Lorn" */
    if (is_between(c, from, c->outer))
        return measures(c, group) || is_set(c, group) ? by_subject(c, g) : tells_of_thing(c, g);
    const NounPhrase *object = phrase_from(c, from);
    bool pays = object && object->to > c->outer && object->from < c->outer && word_has(c, group->verb, C_COSTS) &&
            parse_is(c->p, c->outer - 1, TAGS_NOUN); /* "cost [the town $9 million]" */
    if (pays) {
        const NounPhrase *priced = clause_subject(c, g);
        return priced && set_whole(c, priced);
    }
    if (!object || object->to > c->outer) return false;
    const NounPhrase *of = of_phrase(c, object);      /* not "save women $10 million", "gained it with a minute left" */
    bool is_brought = word_has(c, group->verb, C_BRINGS) && is_between(c, of ? of->to : object->to, c->outer) &&
            word_among(c, c->outer - 1, (const Word[]){ W_TO, NO_WORD });
    if (is_brought) return set_whole(c, object);      /* "brought the toll to 90" */
    bool with = word_among(c, c->outer - 1, (const Word[]){ W_WITH, NO_WORD });
    bool by = !with && (c->find->type != TYPE_MONEY || parse_is(c->p, c->outer - 1, TAG(IN) | TAG(TO)));
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
