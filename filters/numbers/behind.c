/* What stands behind the number: "900 young goats", "a third of its flock", "6 dead", "$1 billion in gains". */
#include "counted.h"

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
    bool is_past = end > from + 2 && word_among(c, end - 2, (const Word[]){ W_LAST, W_NEXT, W_THIS, NO_WORD }) &&
            (tells_time(c, end - 1) || word_has(c, end - 1, C_SEASON) || word_has(c, end - 1, C_YEARLY));
    if (is_past) return end - 2; /* "a $90 rebate next winter", "20 goals last season" */
    bool is_time = tells_time(c, end - 1);
    for (uint32_t i = end - 1; is_time && i-- > from;)
        if (parse_is(c->p, i, TAGS_PLURAL)) return i + 1;
    return is_time ? from : end;
}

#define CLAUSE 40           /* words on either side of a noun: farther away is another clause */

/* "six touchdown | passes": no verb in -s agrees with a noun behind a number above one. */
static bool plural_follows(const Clause *c, uint32_t end) {
    uint64_t count;
    bool is_many = c->find->type == TYPE_NUMBER && c->find->unit.len == 0 && c->find->low.over == 1 &&
            decimal_small(c->find->low.of, &count) && count > 1;
    return is_many && parse_is(c->p, end - 1, TAG(NN)) && !word_has(c, end - 1, C_PLURAL) &&
            parse_is(c->p, end, TAG(VBZ)) && parse_may(c->p, end, TAG(NNS)) &&
            !parse_is(c->p, end + 1, TAG(DT) | TAG(PRPS) | TAG(PRP) | TAGS_FINITE);
}

static bool has_verb_before(const Clause *c, uint32_t end) {
    for (uint32_t i = end; i-- > 0 && end - i < CLAUSE && !parse_is(c->p, i, TAG(STOP));)
        if (c->p->word[i].group != ABSENT) return true;
    return false;
}

/* "The one-year contract ends in May": a verb behind a noun of one thing, in a sentence that has no other. */
static bool ends_as_verb(const Clause *c, uint32_t from, uint32_t end) {
    bool may_be = c->find->unit.len > 0 && end > from + 1 && parse_is(c->p, end - 1, TAG(NNS)) &&
            parse_is(c->p, end - 2, TAG(NN)) && is_verb_form(parse_text(c->p, end - 1));
    may_be = may_be && !has_verb_before(c, from);
    for (uint32_t i = end; may_be && i < c->p->words && i - end < CLAUSE && !parse_is(c->p, i, TAG(STOP)); i++)
        if (c->p->word[i].group != ABSENT) return false;
    return may_be;
}

/* A verb that the chunker took for the head: "10,000 settle", "hundreds sang", "the 10-year note rose 5
 * points". */
static uint32_t before_verb(const Clause *c, uint32_t from, uint32_t end, bool attribute) {
    const Find *next = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    uint32_t number = next && next->outer < c->page->parse_stop ? clause_word(c, next->outer) : 0;
    bool has_verb = number > from && number < end &&
            (word_has(c, number - 1, C_MOVES) || word_has(c, number - 1, C_MEASURES));
    if (has_verb) return number - 1;
    size_t token = clause_token(c, end - 1);
    const Meaning *word = c->page->token[token].meaning;
    bool sang = word && word->past && end > from + 1 && parse_is(c->p, end - 2, TAGS_PLURAL); /* "the five men sang" */
    bool rose = word && word->past && end == from + 1 && word_has(c, from, C_MOVES); /* "the 10-year rose" */
    if (attribute) return sang || rose || ends_as_verb(c, from, end) ? end - 1 : end;
    if (!word || c->page->token[token].capital) return end;
    bool number_follows = next && next->outer == token + 1;
    bool is_alone = end == from + 1 && numeral_at(c->page, c->find->first) == SMALL &&
            numeral_value(c->page, c->find->first) == 1; /* "one assist" */
    if (is_alone && !word->past) return end;
    bool is_verb = word->past || (word->verb && !parse_is(c->p, end - 1, TAGS_PLURAL)) ||
            (number_follows && (word_has(c, end - 1, C_MOVES) || word_has(c, end - 1, C_MEASURES)));
    return is_verb && end > from ? end - 1 : end;
}

/* "two weekends | 40 boats raced": a plural ends before another number without a hyphen. */
static uint32_t before_number(const Clause *c, uint32_t from, uint32_t end) {
    if (c->n + 1 >= c->page->finds) return end;
    const Find *next = &c->page->find[c->n + 1];
    if (next->outer >= c->page->parse_stop || next->type != TYPE_NUMBER || is_mark(c->page, next->last, '-'))
        return end;
    uint32_t number = clause_word(c, next->outer);
    bool is_one = c->find->unit.len > 0 && parse_is(c->p, number - 1, TAG(NN)); /* "a 4-inch knife | five times" */
    return number > from && number < end && (is_one || parse_is(c->p, number - 1, TAGS_PLURAL)) ? number : end;
}

/* Does another number stand in the phrase behind a conjunction or a sign: "$5 and 3 boats", "4 x 6 cm"? */
static bool is_parted(const Clause *c, uint32_t from, uint32_t end) {
    if (c->n + 1 >= c->page->finds) return false;
    const Find *next = &c->page->find[c->n + 1];
    uint32_t number = next->first < c->page->parse_stop ? clause_word(c, next->outer) : end;
    return number > from && number < end && number - from <= 2 && !parse_is(c->p, from, TAG(HYPH)) &&
            !parse_is(c->p, number - 1, TAGS_NOUN | TAGS_ADJECTIVE | TAG(VBG));
}

/* "a 28 yard TD", "its 5-litre V10 engine": an article before the number, a name behind it, and no verb that the name
 * would be the subject of. */
static bool is_named(const Clause *c, const NounPhrase *next) {
    bool article = c->find->outer > 0 && (has(c->page, c->find->outer - 1, C_DET) ||
            (c->outer > 0 && parse_is(c->p, c->outer - 1, TAG(POS))));
    return article && parse_is(c->p, next->from, TAGS_NAME) && next->determiner == ABSENT && !tells_when(c, next) &&
            !parse_is(c->p, next->to, TAGS_VERB | TAGS_NOUN);
}

/* The phrase behind an adverb or participles that the chunker left outside: "300 mostly | part-time jobs", "three
 * newly | elected | mayors met", "18 stolen or | forged | passports". */
static const NounPhrase *past_participles(const Clause *c) {
    uint32_t i = c->last;
    size_t token = clause_token(c, i);
    if (c->find->unit.len > 0 || c->find->type != TYPE_NUMBER || c->after > i) return NULL;
    bool is_manner = is_word(c->page, token, LY) && !entry_at(c->page, token, HEDGES);
    bool is_joined = !is_manner && parse_is(c->p, i, TAG(VBN)) && parse_is(c->p, i + 1, TAG(CC)) &&
            parse_is(c->p, i + 2, TAG(VBN) | TAG(VBD));
    bool is_past = is_manner && parse_is(c->p, i + 1, TAG(VBN) | TAG(VBD)) && !phrase_from(c, i + 1);
    if (!is_manner && !is_joined) return NULL;
    const NounPhrase *phrase = phrase_from(c, i + (is_joined ? 3 : is_past ? 2 : 1));
    bool fits = phrase && phrase->determiner == ABSENT && phrase->number == ABSENT &&
            parse_is(c->p, phrase->head, TAGS_PLURAL);
    /* not "40 finally signed contracts" */
    bool is_clear = !is_past || parse_is(c->p, phrase ? phrase->to : i, TAGS_FINITE | TAG(VBN) | TAG(MD)) ||
            parse_is(c->p, c->outer - (c->outer > 0), TAG(DT));
    return fits && is_clear ? phrase : NULL;
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
            (c->find->unit.len == 0 || hyphen || is_named(c, next)); /* "4.3M digital and physical sales" */
    bool hedged = c->after > c->last || is_joined(c) || phrase == ABSENT || follows;
    if (ends && hedged && next && (next->determiner == ABSENT || c->after == c->last)) return next;
    const NounPhrase *apart = ends ? past_participles(c) : NULL;
    if (apart) return apart;
    return phrase == ABSENT ? NULL : &p->phrase[phrase];
}

/* Has the number an article, or does a hyphen join it to the noun: "a $90 note", "three-day fair"? */
static bool is_attribute(const Clause *c, const NounPhrase *phrase) {
    const Page *page = c->page;
    bool hyphen = c->find->last >= 2 && is_mark(page, c->find->last - 2, '-') &&
            c->find->last - 2 >= c->find->first;
    bool article = c->find->outer > 0 && has(page, c->find->outer - 1, C_DET);
    for (uint32_t i = phrase->from; i < c->first; i++)
        if (parse_is(c->p, i, TAGS_NOUN) && !parse_is(c->p, i + 1, TAG(POS)) && c->find->unit.len && !is_joined(c))
            return false;                             /* "a hole six metres deep" */
    bool owned = phrase->possessor != ABSENT && phrase->possessor < c->first && phrase->to > c->last;
    return is_joined(c) || hyphen || article || owned || (phrase->determiner != ABSENT && phrase->from <= c->first);
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

/* "a 400-bed clinic": what a hyphen joins to a bare number is counted, and none of what is so large. */
static bool joined_noun(const Clause *c) {
    uint32_t i = c->last + 1;
    if (!is_joined(c) || c->find->unit.len > 0 || c->find->type != TYPE_NUMBER || i >= c->p->words) return false;
    if (c->p->word[i].flags & WORD_SPACED || !parse_may(c->p, i, TAGS_NOUN | TAG(JJ) | TAGS_VERB)) return false;
    if (word_among(c, i, (const Word[]){ W_TIME, NO_WORD })) return true; /* "a three-time champion" counts nothing */
    if (word_has(c, i, C_ODD) || word_among(c, i, (const Word[]){ W_PLUS, NO_WORD })) { /* "sixty-odd men" */
        const NounPhrase *phrase = c->p->word[i].phrase == ABSENT ? NULL : &c->p->phrase[c->p->word[i].phrase];
        return phrase && phrase->to > i + 1 && set_words(c, i + 1, phrase->to);
    }
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
    bool is_hit = word_has(c, from, C_HITS) && parse_may(c->p, from, TAG(VBD)) && parse_is(c->p, from + 1, TAGS_NAME);
    if (is_hit && end > from + 1) return true;        /* "minus 12 hit Lorn" */
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
    bool is_count = c->find->type == TYPE_NUMBER || c->find->type == TYPE_FRACTION;
    if (!is_count || c->find->unit.len > 0 || is_one || end < from + 2) return false;
    return parse_is(c->p, end - 2, TAG(NNS)) && parse_is(c->p, end - 1, TAG(NN)) &&
            !word_has(c, end - 1, C_PLURAL) &&
            parse_is(c->p, end, TAG(IN) | TAG(TO) | TAG(DT) | TAGS_ADVERB | TAG(PRPS) | TAG(STOP));
}

/* "the £18m-rated striker" */
static bool joined_participle(const Clause *c, uint32_t from, uint32_t end) {
    return is_joined(c) && c->find->unit.len > 0 && end > from + 1 && parse_is(c->p, from, TAG(VBN));
}

static bool is_reckoning(const Clause *c, uint32_t from, uint32_t end) {
    size_t i = clause_token(c, from), behind = reckoning_end(c->page, i);
    bool is_first = end == from + 1; /* "rose 9 percent year | on year" */
    return behind > i &&
            (is_first || c->page->token[behind - 1].stop == c->p->word[end - 1].stop + c->page->parse_base);
}

/* Where the phrase of the number begins, past its article. */
static uint32_t phrase_start(const Clause *c) {
    uint32_t phrase = c->p->word[c->first].phrase;
    return phrase == ABSENT || c->p->phrase[phrase].from > c->outer ? c->outer : c->p->phrase[phrase].from;
}

/* "trade saw a 9 percent rebound": what it happened to. */
static bool set_undergoing(const Clause *c, uint32_t from) {
    uint32_t g = parse_group_before(c->p, from);
    if (g == ABSENT || c->p->group[g].to != from || !word_has(c, c->p->group[g].verb, C_UNDERGOES)) return false;
    const NounPhrase *subject = clause_subject(c, g);
    return subject && subject->kind == PHRASE_OTHER && set_whole(c, subject);
}

/* "a 24 percent increase in net profit", "a 60 basis point gain in margins": what rose. */
static bool set_changed(const Clause *c, uint32_t from, uint32_t end) {
    bool is_share = c->find->type == TYPE_PERCENT || text_equal(c->find->unit, TEXT("basis point"));
    uint32_t last = end - 1; /* "rebound next year" */
    while (last > from && (tells_time(c, last) || parse_is(c->p, last, TAGS_ADJECTIVE))) last--;
    if (!is_share || end == 0 || !entry_at(c->page, clause_token(c, last), CHANGES)) return false;
    bool is_compound = last > from && last + 1 == end && parse_is(c->p, last - 1, TAGS_NOUN) &&
            !tells_time(c, last - 1) && !tells_time(c, from) && !word_has(c, last, C_WORD) &&
            parse_is(c->p, last, TAG(NN));
    if (is_compound) return set_words(c, from, last); /* "a 10% tax hike" */
    if (!word_among(c, end, (const Word[]){ W_IN, NO_WORD })) return set_undergoing(c, phrase_start(c));
    const NounPhrase *what = phrase_from(c, end + 1);
    bool is_place = what && what->kind == PHRASE_NAME && !is_common_noun(parse_text(c->p, what->head));
    return what && !is_place && set_whole(c, what);
}

/* Has the number before been told by a verb of this sentence? */
static bool told_before(const Clause *c) {
    const Find *before = c->n > 0 ? &c->page->find[c->n - 1] : NULL;
    return before && before->by_verb && before->first >= c->page->parse_from;
}

/* "ended the day with a 0.6% gain": the change itself is no thing that is so large; "This 7% increase will help" has no
 * other. */
static bool is_size(const Clause *c, uint32_t from, uint32_t end) {
    size_t token = clause_token(c, from), last = clause_token(c, end - 1); /* "a 20% year-on-year growth" */
    bool is_alone = end == from + 1 || reckoning_end(c->page, token) == last;
    return c->find->type == TYPE_PERCENT && is_alone && parse_is(c->p, end - 1, TAG(NN)) &&
            entry_at(c->page, last, CHANGES) && (told_before(c) || has_verb_before(c, phrase_start(c)));
}

/* "Sales fell to 90, a 4% drop": what changed is what the figure before is told of, or the subject of the verb. */
static bool set_told_before(const Clause *c) {
    uint32_t start = phrase_start(c), g = start > 0 ? parse_group_before(c->p, start) : ABSENT;
    if (g == ABSENT && start > 0 && told_before(c) && parse_is(c->p, start - 1, TAG(COMMA)))
        return as_find(c, &c->page->find[c->n - 1]);
    if (g == ABSENT || !parse_is(c->p, start - 1, TAG(COMMA))) return false;
    for (size_t k = c->n; k-- > 0 && k + 4 > c->n && c->page->find[k].first >= c->page->parse_from;)
        if (c->page->find[k].by_verb) return as_find(c, &c->page->find[k]);
    const NounPhrase *subject = word_has(c, c->p->group[g].verb, C_MOVES) ? clause_subject(c, g) : NULL;
    return subject && set_whole(c, subject);
}

/* One capital letter is a sign, no thing. */
static bool is_letter(const Clause *c, uint32_t from, uint32_t end) {
    const TaggedWord *word = &c->p->word[from];
    size_t len = word->stop - word->start;
    if (len == 2 && parse_text(c->p, from).at[1] == '.') len--; /* "18 R. Then" */
    return end == from + 1 && len == 1 && word->flags & WORD_CAPITAL;
}

/* "an estimated $9 monthly", "up 9 percent year-to-date" */
static bool tells_how_often(const Clause *c, uint32_t from, uint32_t end) {
    const Meaning *often;
    size_t token = clause_token(c, from), length = phrase_at(c->page, token, CONTEXTS, &often);
    bool is_all = end <= from || clause_token(c, end) == token + length;
    return length > 0 && is_a(often, C_OFTEN) && is_all && !parse_is(c->p, from + 1, TAGS_NOUN);
}

/* "passed the 6 billion mark": no mark is counted. */
static bool is_landmark(const Clause *c, uint32_t from, uint32_t end) {
    const NounPhrase *next = phrase_from(c, end);
    bool is_last = next && tells_when(c, next) && parse_is(c->p, end - 1, TAGS_ADJECTIVE); /* "mark next | month" */
    return word_has(c, from, C_LANDMARK) && (end <= from + 1 || is_last || tells_time(c, end - 1));
}

/* "below the $9 million analysts had forecast": persons behind an amount with "the" that have a verb of their own. */
static bool is_contact(const Clause *c, uint32_t from, uint32_t end) {
    bool is_the = c->find->outer > 0 && token_is(c->page, c->find->outer - 1, W_THE) && !is_joined(c);
    return is_the && end > from && parse_has(c->p, end - 1, FEATURE(ROLE)) && parse_is(c->p, end - 1, TAGS_PLURAL) &&
            parse_is(c->p, end, TAGS_FINITE | TAG(VBN)) && c->find->type == TYPE_MONEY;
}

/* "closed at $9 while trading slowed" */
static bool opens(const Clause *c, uint32_t i) {
    return word_has(c, i, C_OPENER) && !word_has(c, i, C_PREP) && !parse_is(c->p, i, TAG(DT) | TAG(CC));
}

/* The noun that the number stands before: "900 young goats", "a 12-page report", "$40 million deal". */
bool head_behind(const Clause *c) {
    if (joined_noun(c)) return true;
    bool is_limit = c->outer < c->first && c->find->last == c->find->first + 1; /* "children under 12 row" */
    if (c->find->type == TYPE_AGE && (is_limit || age_leads(c->page, c->find->first)))
        return false;                                 /* "those aged 18 to 34 smoke" */
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
    bool is_rise = c->find->type == TYPE_PERCENT && word_has(c, c->last, C_MOVES); /* "3% raises" */
    const Meaning *complex; /* "$9 thanks to" */
    if (phrase_at(c->page, clause_token(c, c->last), STOPS, &complex) > 1 && is_a(complex, C_PREP)) return false;
    bool is_plural_verb = ((c->find->type == TYPE_NUMBER && c->find->unit.len == 0) || is_rise) &&
            parse_is(c->p, c->last, TAG(VBZ)) && looks_like_plural(c->page, clause_token(c, c->last));
    bool is_one = numeral_at(c->page, c->find->first) == SMALL && numeral_value(c->page, c->find->first) == 1;
    if (is_plural_verb && !is_one && !parse_has(c->p, c->last, FEATURE(BE) | FEATURE(HAVE) | FEATURE(DO)))
        return set_words(c, c->last, c->last + 1); /* "4 runs" */
    if (!phrase || (c->after > c->last && phrase->to == c->after)) return false; /* "40 maximum" */
    if (c->find->type == TYPE_DURATION && is_apostrophe(token_at(c->page, c->find->last)->mark)) return false;
    bool measured = c->find->unit.len > 0, attribute = is_attribute(c, phrase);
    uint32_t from = c->after > c->last && phrase->from >= c->after ? c->after : c->last, end = phrase->to;
    uint32_t a = c->last + is_joined(c), rate = a + 1 + (is_joined(c) && parse_is(c->p, a + 1, TAG(HYPH)));
    bool rated = attribute && measured && parse_is(c->p, a, TAG(DT)) &&
            word_has(c, rate, C_DURATION); /* "a $900 a week job", "the $9-an-hour wage" */
    if (rated && parse_is(c->p, rate + 1, TAGS_NOUN)) {
        uint32_t stop = rate + 2;
        while (parse_is(c->p, stop, TAGS_NOUN)) stop++;
        return set_words(c, rate + 1, stop);
    }
    if (is_mark(c->page, c->find->last, 0xb1) || word_among(c, from, (const Word[]){ W_WORTH, NO_WORD }))
        return false;
    if (measured && tells_how_often(c, from, end)) return false;
    bool is_adverb = end == from + 1 && has(c->page, clause_token(c, from), C_ADV); /* "on 50 overnight" */
    if (is_adverb && !attribute && !measured) return false;
    if (is_landmark(c, from, end) || word_has(c, from, C_DAY) || opens(c, from)) return false;
    if (end <= from && attribute && measured && parse_may(c->p, from, TAGS_NOUN | TAG(JJ)) &&
            c->p->word[from].phrase == ABSENT) {
        const NounPhrase *rest = phrase_from(c, from + 1); /* "a $9 billion syndicated | loan" */
        bool goes_on = rest && rest->determiner == ABSENT && rest->number == ABSENT && !is_pronoun(c, rest) &&
                !parse_is(c->p, from, TAGS_PLURAL) && is_word(c->page, clause_token(c, from), ED);
        return set_words(c, from, goes_on ? rest->to : from + 1);
    }
    if (!measured || (attribute && end > from)) end = coordinated_end(c, phrase);
    if (end <= from || is_parted(c, from, end)) return false;
    if (is_mark(c->page, clause_token(c, from), 0xd7) && c->n + 1 < c->page->finds) /* "10 × 12 foot shed" */
        from = clause_word(c, c->page->find[c->n + 1].last);
    end = before_number(c, from, end);
    for (uint32_t i = from + 1; i < end; i++) /* "a 3% jump | year-over-year" */
        if (reckoning_end(c->page, clause_token(c, i)) > clause_token(c, end - 1)) end = i;
    if (end > from && set_changed(c, from, end)) return true;
    if (is_size(c, from, end)) return set_told_before(c);
    end = before_verb(c, from, before_time(c, from, before_participle(c, from, end)), attribute);
    if (end <= from || word_among(c, end - 1, (const Word[]){ W_WORTH, NO_WORD })) return false;
    if (is_contact(c, from, end)) return false;
    const Find *next = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    bool is_name = next && next->type == TYPE_NAME && measured && attribute; /* "an 87W Lorn 3 dock" */
    if (next && next->first < c->page->parse_stop && !is_quantity(next->type) && !is_name) {
        uint32_t start = clause_word(c, next->first);
        if (start > from && start < end) end = start; /* "39-year-old Roe | 13-11" */
    }
    if (!attribute && counts_plural(c, from, end)) end--;
    if (joined_participle(c, from, end)) from++;
    if (word_has(c, from, C_PREP) && is_word(c->page, clause_token(c, from), ING)) return false;
    bool of_limit = measured && !attribute && parse_is(c->p, from, TAG(VBG)) && c->outer > 0 &&
            word_among(c, c->outer - 1, (const Word[]){ W_OF, NO_WORD });
    if (of_limit || is_letter(c, from, end)) return false; /* "a limit of 9 ppb requiring action", "18 R" */
    if (word_among(c, from, (const Word[]){ W_TOTAL, NO_WORD }) && !measured)
        return end == from + 1 && is_rest(c); /* "5 boats and 9 total" */
    if ((!attribute && leads_verb(c, from, end)) || is_reckoning(c, from, end)) return false;
    const NounPhrase *rest = phrase_from(c, end); /* "four plain-clothes | police officers" */
    bool goes_on = !measured && rest && rest->determiner == ABSENT && rest->number == ABSENT &&
            end > from + 1 && parse_is(c->p, end - 2, TAG(HYPH)) && parse_is(c->p, rest->head, TAGS_PLURAL);
    if (goes_on) end = rest->to;
    if (!measured && end == phrase->to) end = list_end(c, end);
    bool is_last = attribute && parse_is(c->p, end - 1, TAG(JJ)) &&
            !word_has(c, end - 1, C_EXTENT); /* "the 200m final" */
    bool is_model = attribute && end >= from + 3 && parse_is(c->p, end - 1, TAG(CD)) &&
            parse_is(c->p, end - 2, TAG(HYPH)) && parse_is(c->p, end - 3, TAGS_NAME); /* "a 3.5-liter V-6" */
    if (plural_follows(c, end)) end++;
    bool is_noun = is_last || is_model || parse_is(c->p, end - 1, TAGS_NOUN) ||
            (!parse_is(c->p, end - 1, TAG(JJR)) && parse_may(c->p, end - 1, TAGS_NOUN));
    if (!is_noun && phrase->head >= from && !parse_is(c->p, phrase->head, TAGS_NOUN)) return false;
    if (!is_noun && phrase->head < from) return false;
    bool object_follows = parse_is(c->p, end, TAG(DT) | TAG(PRPS) | TAG(PRP)); /* "23% subject all workers" */
    const Meaning *word = token_at(c->page, clause_token(c, from))->meaning;
    if (measured && !attribute && word && word->verb && !parse_is(c->p, from, TAGS_PLURAL))
        return false; /* "can $5 buy lunch" */
    bool tells_where = word_has(c, end - 1, C_DIRECTION) || has(c->page, clause_token(c, end - 1), C_ADV) ||
            has(c->page, clause_token(c, end - 1), C_EXTENT);
    bool is_quality = end == from + 1 && parse_is(c->p, from, TAG(JJ)) && c->find->type == TYPE_MONEY;
    if (measured && !attribute && is_quality) return false; /* "($9m domestic, $8m foreign)" */
    if (measured && !attribute && (c->find->type == TYPE_DURATION || object_follows || tells_where))
        return false; /* "1,300 km north" */
    return set_words(c, from, end);
}

/* "quote 3908 of 3 August" */
static bool is_dated(const Clause *c, const NounPhrase *phrase) {
    size_t head = clause_token(c, phrase->head);
    for (size_t k = c->n + 1; k < c->page->finds && c->page->find[k].first <= head; k++)
        if (c->page->find[k].last > head) return c->page->find[k].type == TYPE_DATE;
    return false;
}

/* "52 people in nine states; 20 of them": what "them" are, past the number of a place. */
static const Find *past_places(const Clause *c) {
    size_t k = c->n - 1;
    bool is_place = k > 0 && has(c->page, c->page->find[k].outer - 1, C_PREP) &&
            AMONG(c->page, c->page->find[k].outer - 1, W_IN, W_AT, W_FROM);
    const Find *find = &c->page->find[k - is_place];
    return is_place && find->type == TYPE_NUMBER && find->noun > find->last ? find : &c->page->find[k];
}

/* "a third of its flock", "5 tonnes of fish", "two of the seven goats", "$40 million worth of nets". */
bool of_behind(const Clause *c) {
    uint32_t of = past_amount(c);
    bool is_span = c->find->type == TYPE_DIMENSION || c->find->type == TYPE_DURATION;
    if (word_among(c, of, (const Word[]){ W_OUT, NO_WORD })) of++; /* "nine out of the ten cases" */
    if (!word_among(c, of, (const Word[]){ W_OF, NO_WORD })) return false;
    const Find *whole = c->n + 1 < c->page->finds ? &c->page->find[c->n + 1] : NULL;
    bool of_days = whole && c->find->type == TYPE_NUMBER && c->find->unit.len == 0 && whole->type == TYPE_DURATION &&
            whole->last <= c->page->parse_stop && whole->first <= clause_token(c, of) + 3;
    if (of_days) {                                    /* "22 of 30 days" */
        const Token *unit = &c->page->token[whole->last - 1];
        c->find->counted = unit->start;
        c->find->counted_stop = unit->stop;
        return true;
    }
    if (is_span && c->find->first > 0 && token_is(c->page, c->find->first - 1, W_WITHIN))
        return false; /* "within 5 miles of Lorn" */
    while (parse_is(c->p, of + 1, TAG(PDT))) of++;
    const NounPhrase *phrase = phrase_from(c, of + 1);
    bool gerund = !phrase && c->find->type != TYPE_DURATION && parse_is(c->p, of + 1, TAG(VBG)) &&
            phrase_from(c, of + 2); /* "thousands of shooting victims" */
    if (gerund) return set_words(c, of + 1, phrase_from(c, of + 2)->to);
    if (!phrase || is_pronoun(c, phrase))
        return c->n > 0 && phrase && !parse_is(c->p, phrase->head, TAG(EX)) && as_find(c, past_places(c));
    bool is_points = (c->find->type == TYPE_NUMBER && c->find->unit.len > 0) || /* "nine points of the first half" */
            is_mark(c->page, c->find->first + 1, ':'); /* "9:11 of the first half" */
    if (is_dated(c, phrase) || is_points) return false;
    if (tells_when(c, phrase) && c->find->type != TYPE_NUMBER && c->find->type != TYPE_FRACTION) return false;
    if (c->find->type == TYPE_DURATION && is_amount(c, phrase)) return false; /* "seven months of 2019 to 9 crowns" */
    const NounPhrase *inner = is_head_noun(c, phrase) ? of_phrase(c, phrase) : NULL;
    if (inner) phrase = inner;
    uint32_t end = phrase->to, more = coordinated_end(c, phrase);
    const NounPhrase *owned = phrase_from(c, end + 2); /* "of a home's assessed value" */
    bool is_owner = is_apostrophe(token_at(c->page, clause_token(c, end))->mark) && owned &&
            parse_is(c->p, end + 1, TAG(VBN));
    if (is_owner) return set_words(c, past_number(c, phrase), owned->to);
    uint32_t plural = end - 1; /* "44% of drivers subject | some workers": a verb with its object */
    while (plural > phrase->from && !parse_is(c->p, plural, TAG(NNS))) plural--;
    bool has_verb = plural + 1 < end && parse_is(c->p, plural, TAG(NNS)) && parse_is(c->p, end - 1, TAG(NN)) &&
            parse_is(c->p, end, TAG(DT) | TAG(PRPS) | TAG(PRP));
    bool act = plural + 2 == end && parse_is(c->p, plural, TAG(NNS)) && parse_has(c->p, plural, FEATURE(ROLE)) &&
            parse_is(c->p, end - 1, TAG(NN)) && is_verb_form(parse_text(c->p, end - 1)) &&
            parse_is(c->p, end, TAG(IN) | TAG(TO) | TAG(RB)); /* "20% of patients relapse | within a year" */
    if (has_verb || act) return set_words(c, past_number(c, phrase), plural + 1);
    const NounPhrase *shared = parse_is(c->p, end, TAG(VBN) | TAG(JJ)) && parse_is(c->p, end + 1, TAG(CC))
            ? phrase_from(c, end + 2)
            : NULL; /* "of the total | issued and | outstanding shares" */
    if (shared && word_has(c, phrase->head, C_HEAD) && parse_is(c->p, shared->head, TAGS_PLURAL))
        return set_words(c, end, shared->to);
    if (set_words(c, past_number(c, phrase), parse_is(c->p, phrase->head, TAGS_NOUN) ? end : more))
        return true;
    const NounPhrase *rest = phrase_from(c, phrase->to); /* "of the 4.3M | digital and physical sales" */
    return rest && set_phrase(c, rest);
}

/* "6 dead", "50,000 wounded": an adjective or participle that is all that is counted. */
bool state_behind(const Clause *c) {
    if (c->find->type != TYPE_NUMBER || c->find->unit.len > 0) return false;
    size_t token = c->find->last + has(c->page, c->find->last, C_ADV); /* "with 38 still missing" */
    uint32_t from = clause_word(c, token);
    const Meaning *event;
    if (!phrase_at(c->page, token, PREDICATES, &event)) return false;
    bool is_state = is_a(event, C_EVENT_STATE) || is_a(event, C_EVENT_DONE);
    uint32_t next = from + 1;
    bool ends = next >= c->p->words || parse_is(c->p, next, TAGS_MARK | TAG(IN) | TAG(CC) | TAG(TO)) ||
            parse_is(c->p, next, TAGS_ADVERB | TAGS_VERB);
    return is_state && ends && set_words(c, from, next);
}

/* "paid $9 million for the yard" */
bool for_behind(const Clause *c) {
    uint32_t i = past_amount(c), g = clause_group(c);
    if (c->find->type != TYPE_MONEY || !word_among(c, i, (const Word[]){ W_FOR, NO_WORD })) return false;
    if (g == ABSENT || !word_has(c, c->p->group[g].verb, C_SPENDS)) return false;
    const NounPhrase *phrase = phrase_from(c, i + 1);
    bool is_rate = word_among(c, i + 1, (const Word[]){ W_EACH, W_EVERY, NO_WORD });
    bool is_thing = phrase && phrase->kind == PHRASE_OTHER && !is_amount(c, phrase) && !is_rate;
    return is_thing && set_whole(c, phrase);
}

/* "$50 off a lamp", "cut 9 percent from the budget"; not "is 9 percent off its high". */
bool off_behind(const Clause *c) {
    uint32_t i = past_amount(c), g = clause_group(c);
    bool is_off = word_among(c, i, (const Word[]){ W_OFF, NO_WORD });
    bool is_from = g != ABSENT && word_among(c, i, (const Word[]){ W_FROM, NO_WORD }) &&
            c->p->group[g].to == c->outer && word_has(c, c->p->group[g].verb, C_STRIPS);
    if ((c->find->type != TYPE_MONEY && c->find->type != TYPE_PERCENT) || (!is_off && !is_from)) return false;
    if (is_off && g != ABSENT && c->p->group[g].to == c->outer &&
            parse_has(c->p, c->p->group[g].verb, FEATURE(BE)))
        return false;
    const NounPhrase *phrase = phrase_from(c, i + 1);
    bool is_thing = phrase && phrase->kind == PHRASE_OTHER && !is_amount(c, phrase);
    return is_thing && set_whole(c, phrase);
}

/* "adding $9 to the price of a ticket": the price is what is told of. */
bool to_behind(const Clause *c) {
    uint32_t i = past_amount(c), verb = c->outer - 1;
    if (!c->find->unit.len || c->outer == 0 || !word_among(c, i, (const Word[]){ W_TO, NO_WORD })) return false;
    if (!word_has(c, verb, C_UP) || !word_has(c, verb, C_MOVES)) return false;
    const NounPhrase *phrase = phrase_from(c, i + 1);
    return phrase && (word_has(c, phrase->head, C_PAID) || word_has(c, phrase->head, C_COSTS)) && set_whole(c, phrase);
}

/* "$1 billion in gains": not "in May", "in the budget". */
bool in_behind(const Clause *c) {
    uint32_t in = past_amount(c);
    if (c->find->type != TYPE_MONEY || !word_among(c, in, (const Word[]){ W_IN, NO_WORD })) return false;
    if (c->outer > 0 && word_among(c, c->outer - 1, (const Word[]){ W_WORTH, NO_WORD })) return false;
    const Meaning *complex; /* "in exchange for" */
    if (phrase_at(c->page, clause_token(c, in), STOPS, &complex) > 1) return false;
    const NounPhrase *whole = c->outer > 0 && word_among(c, c->outer - 1, (const Word[]){ W_OF, NO_WORD })
            ? phrase_to(c, c->outer - 1)
            : NULL;
    if (whole && !word_has(c, whole->head, C_HEAD) && !is_amount(c, whole)) return false; /* "sales of $9 in goods" */
    const NounPhrase *phrase = phrase_from(c, in + 1);
    if (phrase && word_among(c, phrase->head, (const Word[]){ W_TRADING, NO_WORD })) return false; /* "$9 in trading" */
    if (!phrase || phrase->determiner != ABSENT || phrase->number != ABSENT ||
            !parse_is(c->p, phrase->head, TAGS_NOUN) || phrase->kind == PHRASE_NAME || is_pronoun(c, phrase))
        return false;
    bool misread = parse_is(c->p, phrase->head, TAG(NN)) && parse_is(c->p, phrase->to, TAG(VB) | TAG(VBP)) &&
            parse_may(c->p, phrase->to, TAGS_NOUN);
    return misread ? set_words(c, phrase->from, phrase->to + 1) : set_phrase(c, phrase); /* "in worker pay" */
}
