/* What a number counts or measures: the head noun phrase behind it ("900 young goats", "a third of its flock"), before
 * it ("a depth of 30 feet"), or as the subject of its verb ("the number of X has risen to N").
 */
#include "numbers.h"

#define REACH 40            /* tokens that a subject may stand before its number */

/* A unit of time, a day or a month tells when. */
static bool tells_when(const Page *page, size_t first, size_t last) {
    if (last <= first) return false;
    return has(page, last - 1, C_DURATION) || has(page, last - 1, C_MONTH) || has(page, last - 1, C_WEEKDAY);
}

static bool set_counted(Page *page, Find *find, size_t first, size_t last) {
    if (has(page, first, C_HEAD) && token_is(page, first + 1, W_OF) && first + 2 < last) {
        first += 2;
        while (first < last && has(page, first, C_DET)) first++;
    }
    for (size_t n = 0; n < 3; n++)                    /* no other number in it */
        for (const Find *other = find; other > page->find && other[-1].last + REACH > first; other--)
            if (other[-1].outer <= first && other[-1].last > first)
                for (first = other[-1].last; first < last && (is_mark(page, first, '-') || (stops(page, first) && !is_noun_word(page, first)));) first++;
    while (first < last && page->token[first].kind == MARK && page->token[first].mark != '[' && page->token[first].mark != '.') first++;
    if (last <= first || tells_when(page, first, last)) return false;
    find->counted = page->token[first].start;
    find->counted_stop = page->token[last - 1].stop;
    find->noun = first >= find->last ? last : 0;
    return true;
}

/* ---- behind the number ---- */

/* Does an article or its like stand before the number: "a $90 note", "the three goats"? */
static bool has_article(const Page *page, const Find *find) {
    return (find->outer > 0 && has(page, find->outer - 1, C_DET)) || numeral_at(page, find->first) == ARTICLE;
}

/* Past what may stand between number and noun: hedges, "of the", "more", ordinals. */
static size_t past_between(const Page *page, const Find *find, bool *of) {
    size_t i = find->after > find->last ? find->after : find->last;
    *of = false;
    if (find->unit.len > 0 && token_is(page, i, W_POINTS)) i++;
    if (is_mark(page, i, '-') && !token_at(page, i)->space) i += token_is(page, i + 1, W_STRONG) || has(page, i + 1, C_EXTENT) ? 2 : 1;
    else if (find->type == TYPE_DIMENSION && has(page, i, C_EXTENT) && !stops(page, i + 1)) i++; /* "a 12 foot high wall" */
    if (find->type == TYPE_MONEY && AMONG(page, i, W_A, W_AN, W_PER) && has(page, i + 1, C_DURATION) && has_article(page, find)) i += 2;
    if (token_is(page, i, W_OF)) *of = true, i++;
    bool part = find->type == TYPE_FRACTION || find->type == TYPE_MULTIPLIER;
    while (((*of || part) && (has(page, i, C_DET) || has(page, i, C_PRON))) || token_is(page, i, W_SUCH)) i++;
    while (AMONG(page, i, W_MORE, W_OTHER, W_OF) || numeral_at(page, i) == ORDINAL) i++;
    return i;
}

static bool is_one(const Find *find) {
    Text digits = find->low.of.digits;
    return find->bound == EXACT && find->low.over == 1 && digits.len == 1 && digits.at[0] == '1' && find->low.of.scale == 0;
}

/* Past an amount that stands between a number and its noun: "5 miles (8 km) of", "two million 3 kg hams". */
static size_t past_amount(const Page *page, size_t n, size_t i) {
    if (n + 1 >= page->finds) return i;
    const Find *next = &page->find[n + 1];
    if (is_mark(page, i, '(') && next->outer == i + 1 && is_mark(page, next->last, ')')) {
        size_t behind = next->last + 1;               /* "a 30m (98ft)-long whale" */
        bool joined_on = is_mark(page, behind, '-') && !token_at(page, behind)->space && has(page, behind + 1, C_EXTENT);
        return joined_on ? behind + 2 : behind;
    }
    /* "a 3-year, $45 million deal" */
    if (is_mark(page, i, ',') && is_mark(page, page->find[n].last - 2, '-') && next->first == i + 1 && next->unit.len > 0) return next->last;
    bool joined = next->first == i && next->unit.len > 0 && is_quantity(next->type) && next->type != TYPE_PERCENT;
    return joined ? next->last + (is_mark(page, next->last, '-') ? 1 : 0) : i;
}

/* "two of the seven goats" */
static size_t past_number(const Page *page, size_t n, size_t i) {
    if (has(page, i, C_TIME) && n + 1 < page->finds && page->find[n + 1].first == i + 1) i++; /* "two of the last seven goats" */
    bool joined = n + 1 < page->finds && (page->find[n + 1].first == i || page->find[n + 1].outer == i) && page->find[n + 1].unit.len == 0 &&
                is_quantity(page->find[n + 1].type);
    return joined ? page->find[n + 1].last : i;
}

/* The end of a noun phrase that is cut short before a plural that could be a verb: "24 home runs". One is not counted in the singular. */
static size_t past_plural_verb(const Page *page, const Find *find, size_t first, size_t end) {
    if (end == first || looks_plural(page, end - 1) || (find->type != TYPE_NUMBER && find->type != TYPE_FRACTION) || find->unit.len > 0) return end;
    if (!has(page, end, C_VERB) || !looks_like_plural(page, end) || !token_at(page, end)->space) return end;
    if (page->token[end - 1].capital) return has(page, end + 1, C_AUX) || has(page, end + 1, C_VERB) || has(page, end + 1, C_PREP) ? end + 1 : end;
    return has(page, end + 1, C_DET) || has(page, end + 1, C_PRON) || has(page, end + 1, C_ADV) ? end : end + 1;
}

/* "was 94 percent effective in": one small word behind a form of "be" and a percentage. */
static bool is_adjective(const Page *page, const Find *find, size_t i) {
    if (find->outer == 0 || !has(page, find->outer - 1, C_AUX) || token_at(page, i)->kind != WORD || token_at(page, i)->capital) return false;
    return !looks_plural(page, i) && (stops(page, i + 1) || token_at(page, i + 1)->kind != WORD);
}

/* Where the noun phrase behind a number would begin. */
typedef struct {
    size_t at;
    bool of;                /* behind "of" */
    bool article;           /* an article stands before the number, or a hyphen joins number and noun */
} Place;

static Place noun_place(Page *page, size_t n) {
    Find *find = &page->find[n];
    Place place = { 0 };
    place.at = past_between(page, find, &place.of);
    size_t amount = place.of ? past_number(page, n, place.at) : past_amount(page, n, place.at);
    if (!place.of && amount > place.at) place.of = token_is(page, amount, W_OF), amount += place.of;
    place.at = amount;
    bool in_list = n > 0 && page->find[n - 1].last + 1 == find->first && is_mark(page, find->first - 1, ',') && is_mark(page, find->first - 3, '-');
    bool joined = find->unit.len > 0 && find->last >= 2 && is_mark(page, find->last - 2, '-') && page->token[find->last - 1].kind == WORD;
    place.article = has_article(page, find) || in_list || joined;
    return place;
}

/* Can what stands there be counted or measured by the number? */
static bool takes_noun(Page *page, const Find *find, const Place *place) {
    size_t i = place->at;
    const Token *token = token_at(page, i);
    bool measured = find->unit.len > 0;
    if (!same_line(page, i) || (token->kind == WORD && !token->space && !is_mark(page, i - 1, '-'))) return false;
    if (has(page, i, C_COMPARATIVE) && (measured || !is_noun_word(page, i))) return place->article; /* not "4 degrees colder" */
    if (place->of) /* not "within 5 miles of Lorn" */
        return !(find->type == TYPE_DIMENSION && find->first > 0 && token_is(page, find->first - 1, W_WITHIN));
    if (place->article || !measured) return true;
    if (find->type == TYPE_PERCENT && is_adjective(page, find, i)) return false;
    if (is_word(page, i, ING)) return false;
    return !(entry_at(page, i, CHANGES) || is_word(page, i, ED)) || noun_phrase(page, i, true, false, false) > i + 1;
}

static bool noun_after(Page *page, size_t n) {
    Find *find = &page->find[n];
    bool measured = find->unit.len > 0, one = is_one(find);
    if (find->type == TYPE_MULTIPLIER && find->change != NO_CHANGE) return false;
    Place place = noun_place(page, n);
    if (!takes_noun(page, find, &place)) return false;
    size_t i = place.at;
    size_t end = noun_phrase(page, i, (one || measured || find->type == TYPE_FRACTION) && !place.of, place.article, one && !measured);
    if (!one) end = past_plural_verb(page, find, i, end);
    if (end == i && i > 0 && token_is(page, i - 1, W_OTHER)) i--;
    bool pair = !measured && token_is(page, i, W_NEW) && token_is(page, end, W_AND);
    size_t second = pair ? noun_phrase(page, end + 1, false, false, false) : 0;
    if (second > end + 2) end = second;
    if (end == i + 1 && has(page, i, C_HEAD) && token_is(page, end, W_OF)) { /* "three times the number of goats" */
        i = end + 1;
        while (has(page, i, C_DET)) i++;
        end = noun_phrase(page, i, false, false, false);
    }
    if (end > i && find->type == TYPE_NUMBER && !measured && find->bound != FROM_TO) find->change = NO_CHANGE; /* "lost 400 sheep" */
    return set_counted(page, find, i, end);
}

/* The end of "foreign] participants", the noun phrase behind a bracket; of a plain noun phrase as well. */
static size_t bracketed_phrase(const Page *page, size_t i) {
    size_t end = noun_phrase(page, i, false, false, false);
    return is_mark(page, end, ']') ? noun_phrase(page, end + 1, false, false, false) : end;
}

/* "$1 billion in gains" */
static bool noun_behind_in(Page *page, Find *find) {
    size_t i = find->after;
    if (find->type != TYPE_MONEY) return false;
    if (is_mark(page, i, '(')) for (size_t k = 0; k < 6 && !is_mark(page, i, ')'); k++) i++;
    if (is_mark(page, i, ')')) i++;
    const Token *noun = token_at(page, i + 1);
    if (!token_is(page, i, W_IN) || noun->kind != WORD || noun->capital || tells_when(page, i + 1, i + 2)) return false;
    return set_counted(page, find, i + 1, noun_phrase(page, i + 1, false, false, false));
}

/* ---- before the number ---- */

/* Past the prefixes of a subject: "but the", "in 2018 the". */
static size_t subject_start(const Page *page, size_t first, size_t end) {
    while (first < end && stops(page, first) && !is_noun_word(page, first)) first++;
    return first;
}

/* Where the clause that ends before `end` begins: at its punctuation, a conjunction, or another verb. */
static size_t clause_start(const Page *page, size_t end, size_t low) {
    size_t first = end;
    while (first > low) {
        const Token *token = &page->token[first - 1];
        bool inner = token->mark == '-' || is_apostrophe(token->mark) || token->mark == '&' || token->mark == '[' || token->mark == ']' ||
                    (token->mark == '.' && !token_at(page, first)->space);
        inner = inner || token->mark == '%' || token->mark == '(' || token->mark == ')' || (token->mark && entry_at(page, first - 1, CURRENCIES));
        if (token->kind == MARK && !inner) break;
        bool is_when = first >= 2 && tells_when(page, first - 2, first - 1);   /* "said Thursday that goats have" */
        if (has(page, first - 1, C_REL) && first >= 2 && is_noun_word(page, first - 2) && !is_when) {
            first--;                                  /* "goats that are grazing … has risen" */
            continue;
        }
        bool in_clause = token->kind == WORD && is_verb(page, first - 1) && !is_word(page, first - 1, ING);
        if (in_clause && first >= 2 && has(page, first - 2, C_REL)) {
            first--;
            continue;
        }
        if (in_clause || has(page, first - 1, C_CONJ) || has(page, first - 1, C_PRON)) break;
        first--;
        if (token->breaks) break;
    }
    return first;
}

/* "a pier, which is insured for": the noun before the relative pronoun at `end`. */
static bool set_antecedent(Page *page, Find *find, size_t end, size_t low) {
    if (end > low && is_mark(page, end - 1, ',')) end--;
    return set_counted(page, find, noun_phrase_before(page, end, low), end);
}

/* Past what is put in between before the verb: "global debt, without the banks, was", "crude (WTI) rose". */
static size_t past_aside(const Page *page, size_t end, size_t low) {
    uint32_t open = end > low && is_mark(page, end - 1, ')') ? '(' : end > low && is_mark(page, end - 1, ',') ? ',' : 0;
    if (!open) return end;
    for (size_t i = end - 1; i-- > low && !ends_clause(page, i);)
        if (page->token[i].mark == open) return i;
    return open == ',' ? end - 1 : end;
}

static bool set_subject(Page *page, Find *find, size_t end, size_t low) {
    while (end > low && (is_verb(page, end - 1) || has(page, end - 1, C_ADV) || token_is(page, end - 1, W_TO) ||
            is_word(page, end - 1, LY))) end--;
    if (end > low && has(page, end - 1, C_REL)) return set_antecedent(page, find, end - 1, low);
    end = past_aside(page, end, low);
    for (size_t n = 0; n < 2; n++) {                  /* "the fire, burning near Lorn, the largest town, was" */
        size_t start = clause_start(page, end, low);
        if (start <= low + 1 || !is_mark(page, start - 1, ',') || !is_word(page, start, ING)) break;
        end = start - 1;
    }
    size_t first = subject_start(page, clause_start(page, end, low), end), last = first;
    while (last < end && !(last > first && page->token[last].kind == WORD && has(page, last, C_PREP) && !token_is(page, last, W_OF)) &&
           !has(page, last, C_REL) && !(is_word(page, last, ING) && last + 1 < end)) last++;
    if (last == first) last = end;
    if (last == first + 1 && is_word(page, first, ING) && !in_noun_place(page, first)) return false; /* "aiming to …, she" */
    if (tells_when(page, first, last) || (last > first && has(page, first, C_WEEKDAY))) { /* "the fire sparked on Saturday afternoon grew" */
        size_t noun = first;
        while (noun > low + 1 && (has(page, noun - 1, C_PREP) || is_word(page, noun - 1, ED))) noun--;
        return noun < first && set_counted(page, find, noun_phrase_before(page, noun, low), noun);
    }
    for (size_t i = first + 1; i + 1 < last; i++)     /* "in May the firm" */
        if (has(page, i, C_DET) && !has(page, i - 1, C_PREP) && !token_is(page, i, W_A)) first = i + 1;
    return set_counted(page, find, first, last);
}

/* "cut its key rate by half a point", "raised the fee for a boat to $90": the object of a verb of change, before "by", "to" or "from". */
static bool object_before(Page *page, Find *find) {
    size_t end = find->outer, low = end > MOST_WORDS + 4 ? end - MOST_WORDS - 4 : 0;
    if (find->bound == FROM_TO && end > 0 && token_is(page, end, W_FROM)) end++;
    if (end < 3 || !AMONG(page, end - 1, W_BY, W_TO, W_FROM)) return false;
    size_t last = end - 1, first = last;
    while (first > low && !ends_clause(page, first - 1) && !is_mark(page, first - 1, ',') && !has(page, first - 1, C_MOVES)) first--;
    if (first == low || first == last || !has(page, first - 1, C_MOVES) || !(has(page, first, C_DET) || is_noun_word(page, first))) return false;
    if (in_noun_place(page, first - 1)) return false; /* "the rise of the sea to" */
    size_t noun = first + has(page, first, C_DET), stop = noun;
    while (stop < last && (is_noun_word(page, stop) || is_apostrophe(page->token[stop].mark) || is_mark(page, stop, '-'))) stop++;
    bool is_noun = stop > noun && (noun > first || looks_plural(page, stop - 1) || is_word(page, stop - 1, ING)) && !is_word(page, stop - 1, LY);
    return is_noun && (stop == last || has(page, stop, C_PREP)) && set_counted(page, find, noun, stop);
}

/* The subject of the verb before the number: "sales to Lorn sank 8%", "the number of the injured rose to 782". */
static bool subject_before(Page *page, Find *find) {
    size_t low = find->outer > REACH ? find->outer - REACH : 0, verb = find->outer;
    if (find->type == TYPE_MULTIPLIER && find->change != NO_CHANGE) return set_subject(page, find, verb, low);
    for (; verb > low; verb--) {
        bool participle = is_word(page, verb - 1, ING) && !(verb >= 2 && (has(page, verb - 2, C_AUX) ||
                    (has(page, verb - 1, C_MOVES) && is_noun_word(page, verb - 2)))); /* ", dropping from" */
        if (verb == find->outer && find->type == TYPE_NUMBER && has(page, verb - 1, C_TOLL)) return false;
        if (is_verb(page, verb - 1) && !participle) break;
        if ((AMONG(page, verb - 1, W_UP, W_DOWN)) && verb == find->outer && verb >= 2 && is_noun_word(page, verb - 2)) break;
        if (ends_clause(page, verb - 1) || page->token[verb - 1].breaks) return false;
    }
    return verb > low && set_subject(page, find, verb - 1, low);
}

/* "Quill fell 3 percent, Orrin Foods by 2 percent": the name in a list of them. */
static bool listed_before(Page *page, Find *find, size_t low) {
    size_t end = find->outer;
    if (find->unit.len == 0 || end < low + 2 || !token_is(page, end - 1, W_BY)) return false;
    if (!page->token[end - 2].capital && !looks_plural(page, end - 2)) return false;
    size_t first = noun_phrase_before(page, end - 1, low);
    bool in_list = first > 0 && first < end - 1 && (is_mark(page, first - 1, ',') || has(page, first - 1, C_CONJ));
    return in_list && set_counted(page, find, first, end - 1);
}

/* "a depth of 30 feet", "salt at 400 ppm", "loans over $9,000", "Tickets from $20". */
static bool noun_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    size_t end = find->outer, low = n > 0 ? page->find[n - 1].last : 0;
    if (end <= low || page->token[end].breaks) return false;
    if (listed_before(page, find, low)) return true;
    bool hedged = find->outer < find->first;
    bool prep = AMONG(page, end - 1, W_OF, W_AT, W_FROM, W_FOR, W_BETWEEN);
    if (is_mark(page, end, '-')) return false;
    if (!prep && !hedged) return false;
    if (prep) end--;
    if (end <= low || !is_noun_word(page, end - 1) || is_verb(page, end - 1) || entry_at(page, end - 1, CHANGES)) return false;
    bool may_be_verb = (prep ? !token_is(page, end, W_OF) : !token_is(page, end, W_BETWEEN)) && end >= low + 2 && token_is(page, end - 2, W_AND) && looks_plural(page, end - 1);
    if (may_be_verb || (end >= low + 3 && is_verb_behind(page, end - 1, has(page, end - 3, C_DET)))) return false; /* "the probe travels at" */
    if (end >= low + 2 && (has(page, end - 2, C_AUX) || has(page, end - 2, C_PRON) || token_is(page, end - 2, W_TO))) return false;
    const Meaning *last = page->token[end - 1].meaning;
    if (last && last->verb && !in_noun_place(page, end - 1) && !token_is(page, end, W_OF)) return false; /* "would not settle for" */
    if (is_word(page, end - 1, ING) || (is_word(page, end - 1, LY) && !stops(page, end - 1))) return false;
    if (end >= low + 2 && has(page, end - 2, C_REL) && !has(page, end - 2, C_DET)) return set_antecedent(page, find, end - 2, low);
    size_t first = noun_phrase_before(page, end, low);
    if (end == first + 1 && has(page, first, C_HEAD)) return false; /* "a total of" */
    for (size_t i = end - 1; i > first + 1; i--)      /* "the ministry expects inflation at" */
        if (is_verb_behind(page, i - 1, true)) first = i;
    return set_counted(page, find, first, end);
}

/* "gave the number of goats in Lorn as 60": X of the nearest "number of X" in the sentence, with no other number between. */
static bool number_of_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    size_t low = n > 0 ? page->find[n - 1].last : 0;
    if (find->unit.len > 0 || find->type == TYPE_MULTIPLIER) return false;
    if (low + REACH < find->outer) low = find->outer - REACH;
    for (size_t i = find->outer; i-- > low && !ends_clause(page, i) && !page->token[i + 1].breaks;) {
        if (!has(page, i, C_HEAD) || !token_is(page, i + 1, W_OF)) continue;
        size_t first = i + 2;
        while (has(page, first, C_DET) || is_mark(page, first, '[')) first++;
        return set_counted(page, find, i + 2 < first && is_mark(page, first - 1, '[') ? first - 1 : first, bracketed_phrase(page, first));
    }
    return false;
}

/* "five miles (8 km)", "20 points, or 0.1%", "twice as many": what the number before it counts. */
static bool as_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    while (n > 0 && !is_quantity(page->find[n - 1].type)) n--; /* past the years between */
    if (n == 0) return false;
    const Find *before = &page->find[n - 1];
    if (before->counted == before->counted_stop || before->last > find->first || find->first - before->last > 12) return false;
    for (size_t i = before->last; i < find->first; i++)
        if (page->token[i].breaks || (ends_clause(page, i) && page->token[i].mark != ':' && page->token[i].mark != ';')) return false;
    find->counted = before->counted;
    find->counted_stop = before->counted_stop;
    return true;
}

/* "Orrin Vale, 66, has", "a baker aged 66", "the rock, 340m wide, will": the name before an age or a length. */
static bool named_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    size_t end = find->outer, low = n > 0 ? page->find[n - 1].last : 0;
    bool is_age = find->type == TYPE_AGE, is_extent = find->type == TYPE_DIMENSION && (has(page, find->last, C_EXTENT) || is_mark(page, find->last, ','));
    bool aged = is_age && end > low && token_is(page, end - 1, W_AGED);
    if (!(is_age || is_extent) || end < low + 2) return false;
    if (is_age && end >= low + 3 && has(page, end - 1, C_DET) && token_is(page, end - 2, W_IN)) aged = true, end--; /* "women in their 20s" */
    if (aged) end--;
    bool comma = is_mark(page, end - 1, ',');
    if ((!comma && !aged) || end - comma <= low) return false;
    return set_counted(page, find, noun_phrase_before(page, end - comma, low), end - comma);
}

static bool in_apposition(const Page *page, size_t n) {
    if (n == 0) return false;
    const Find *find = &page->find[n];
    if (token_is(page, find->last, W_OF) && AMONG(page, find->last + 1, W_THEM, W_THESE, W_THOSE, W_WHICH, W_WHOM)) return true;
    size_t i = find->outer, before = page->find[n - 1].after;
    if (i > 0 && is_mark(page, i - 1, '(')) return i - 1 >= before && i - 1 - before <= 3;
    bool in_all = find->type == TYPE_NUMBER && token_is(page, find->last, W_IN) && AMONG(page, find->last + 1, W_ALL, W_TOTAL);
    if (in_all && is_mark(page, i - 1, ',')) return i - before <= 6; /* "one in ten jobs, about 900 in all" */
    if (i < 2 || !token_is(page, i - 1, W_OR)) return false;
    return (find->unit.len > 0 || is_mark(page, i - 2, ',')) && i - before <= 6;
}

/* "52 votes to 48": a bare number close behind one with a noun. */
static bool is_rest(const Page *page, size_t n) {
    const Find *find = &page->find[n];
    return n > 0 && find->type == TYPE_NUMBER && !find->unit.len && page->find[n - 1].type == TYPE_NUMBER && !page->find[n - 1].unit.len &&
            page->find[n - 1].counted > page->token[page->find[n - 1].first].start &&
           find->first - page->find[n - 1].last <= 5;
}

/* "479 bills, including 84 “urgent” ones": what is counted has been named. */
static bool counts_ones(const Page *page, size_t n) {
    const Find *find = &page->find[n];
    if (find->unit.len || find->type != TYPE_NUMBER) return false;
    for (size_t i = find->last; i < find->last + 5 && i < page->count && !page->token[i].breaks; i++) {
        if (token_is(page, i, W_ONES)) return true;
        bool is_quote = page->token[i].mark == '"' || page->token[i].mark == 0x201c || page->token[i].mark == 0x201d;
        if (page->token[i].kind != WORD && !is_quote) return false;
        if (page->token[i].kind == WORD && stops(page, i)) return false;
    }
    return false;
}

void counted_read(Page *page) {
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        if (!is_quantity(find->type)) continue;
        if (counts_ones(page, n) && as_before(page, n)) continue;
        if (named_before(page, n) || noun_after(page, n)) continue;
        if ((in_apposition(page, n) || is_rest(page, n)) && as_before(page, n)) continue;
        if (noun_behind_in(page, find) || object_before(page, find) || noun_before(page, n) || number_of_before(page, n) ||
                subject_before(page, find)) continue;
        bool same_kind = n > 0 && (find->first - page->find[n - 1].last <= 2 || find->type == page->find[n - 1].type ||
                    find->type == TYPE_MULTIPLIER || find->type == TYPE_PERCENT);
        if (same_kind) as_before(page, n);
    }
}
