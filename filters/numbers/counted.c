/* What a number counts or measures: the head noun phrase behind it ("900 young goats", "a third of its flock"), before
 * it ("a depth of 30 feet"), or as the subject of its verb ("the number of X has risen to N").
 */
#include "numbers.h"

#define MOST_WORDS 8        /* of a noun phrase */
#define REACH 40            /* tokens that a subject may stand before its number */

static bool stops(const Page *page, size_t i) { return entry_at(page, i, STOPS) != NULL; }

/* Endings as numbers, for the question is asked of most words. */
enum { ED = 'e' << 8 | 'd', LY = 'l' << 8 | 'y', ING = 'i' << 16 | 'n' << 8 | 'g' };

/* Is token i a small word with that ending, and three letters or more before it? */
static bool is_word(const Page *page, size_t i, unsigned ending) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->capital || token->stop - token->start < 5) return false;
    const unsigned char *last = (const unsigned char *)page->text.at + token->stop - 1;
    unsigned two = (unsigned)last[-1] << 8 | last[0];
    if (ending <= 0xffff) return two == ending;
    return ((unsigned)last[-2] << 16 | two) == ending && token->stop - token->start > 5;
}

static bool is_apostrophe(uint32_t mark) { return mark == '\'' || mark == 0x2019; }

static bool looks_like_plural(const Page *page, size_t i) {
    Text word = token_text(page, i);
    if (word.len <= 2 || word.at[word.len - 1] != 's') return false;
    return word.at[word.len - 2] != 's' && word.at[word.len - 2] != 'u';
}

static bool looks_plural(const Page *page, size_t i) { return has(page, i, C_PLURAL) || (!stops(page, i) && looks_like_plural(page, i)); }

/* Behind an article, a preposition or a possessive the word is a noun, though it can be a verb: "his lead". */
static bool in_noun_place(const Page *page, size_t i) {
    if (i == 0) return false;
    if (has(page, i - 1, C_DET)) return true;
    if (has(page, i - 1, C_PREP)) return !token_is(page, i - 1, W_TO);
    return token_is(page, i - 1, W_S) && i > 1 && is_apostrophe(page->token[i - 2].mark);
}

/* May token i stand within a noun phrase? */
static bool is_noun_word(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->breaks) return false;
    if (has(page, i, C_VERB) && in_noun_place(page, i)) return !is_word(page, i, ED) && !is_word(page, i, ING);
    if (stops(page, i)) return has(page, i, C_PLURAL) || has(page, i, C_SINGULAR) || (has(page, i, C_HEAD) && !has(page, i, C_VERB));
    NumeralKind kind = numeral_at(page, i);
    if (kind == HALF || kind == PART) return i > 0 && page->token[i - 1].kind == WORD && !has(page, i - 1, C_DET) && !has(page, i - 1, C_PREP);
    return kind == NO_NUMERAL || kind == SUFFIX || kind == POINT;
}

/* Tokens that hang on the word before them: a hyphen with its word, 's, and the digits of "V10". Returns their end. */
static size_t past_tail(const Page *page, size_t i) {
    for (;;) {
        const Token *token = token_at(page, i), *next = token_at(page, i + 1);
        if (token->kind == NOTHING || token->space) return i;
        if (token->mark == '-' && next->kind != MARK && !next->space) i += 2;
        else if (is_apostrophe(token->mark) && token_is(page, i + 1, W_S) && !next->space) i += 2;
        else if (token->mark == '&' && next->kind == WORD && !next->space) i += 2;
        else if (token->kind != MARK) i++;
        else return i;
    }
}

/* The noun phrase that begins with token i; returns its end, `i` if there is none. With `singular` it runs on to the last noun;
 * with `article` one stands before the number, so that the first word is no verb; `one` for a verb in -s may follow. */
static size_t noun_phrase(const Page *page, size_t i, bool singular, bool article, bool one) {
    size_t end = i, words = 0;
    for (size_t j = i; j < page->count && words < MOST_WORDS; words++) {
        const Token *token = token_at(page, j);
        bool compound = numeral_at(page, j) == SMALL && is_mark(page, j + 1, '-') && token_at(page, j + 2)->kind == WORD; /* "four-cylinder" */
        bool participle = is_word(page, j, ED) && is_noun_word(page, j + 1) && token_at(page, j + 1)->space && has(page, j, C_VERB);
        bool after_article = words == 0 && has(page, j, C_VERB) && j == i && article && !has(page, j + 1, C_PREP);
        bool past_tense = words > 0 && is_word(page, j, ED) && !(is_noun_word(page, j + 1) && token_at(page, j + 1)->space);
        bool adverb = is_word(page, j, LY) && !stops(page, j) && !is_noun_word(page, j + 1);
        if (past_tense || adverb) break;
        bool plural_verb = words == 0 && j == i && !one && has(page, j, C_VERB) && looks_like_plural(page, j); /* "450 seats" */
        if (!(is_noun_word(page, j) || compound || participle || after_article || plural_verb) || (words > 0 && !token->space)) break;
        bool plural = looks_plural(page, j) || plural_verb, proper = token->capital || (j > 0 && page->token[j - 1].capital);
        /* "one doctor looks" */
        if (singular && words > 0 && plural && !stops(page, j) && !proper && !looks_plural(page, j - 1)) return one ? end : j + 1;
        size_t tail = past_tail(page, j + 1);
        bool ends = plural && !singular && tail == j + 1 && !(looks_plural(page, tail) && is_noun_word(page, tail) && token_at(page, tail)->space) &&
                    !(is_apostrophe(token_at(page, tail)->mark) && !token_at(page, tail)->space);
        j = end = tail;
        if (ends) break;
    }
    return end;
}

/* Where the noun phrase that ends before token `end` begins; it may go on across "of". */
static size_t noun_phrase_before(const Page *page, size_t end, size_t low) {
    size_t first = end;
    for (size_t n = 0; first > low && n < 2 * MOST_WORDS; n++) {
        const Token *token = &page->token[first - 1];
        bool inner = token->mark == '-' || is_apostrophe(token->mark) || token->mark == '&' || (token->kind == DIGITS && first < end);
        bool of = token_is(page, first - 1, W_OF) && first < end && first >= 2 && is_noun_word(page, first - 2);
        bool after_of = first < end && has(page, first - 1, C_DET) && first >= 3 && token_is(page, first - 2, W_OF) && is_noun_word(page, first - 3);
        if (!inner && !of && !after_of && !is_noun_word(page, first - 1)) break;
        if (inner && token->space && token->mark != '&' && token->kind == MARK) break;
        first--;
        if (token->breaks) break;
    }
    while (first < end && page->token[first].kind == MARK) first++;
    return first;
}

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
                for (first = other[-1].last; first < last && stops(page, first) && !is_noun_word(page, first);) first++;
    while (first < last && page->token[first].kind == MARK && page->token[first].mark != '[' && page->token[first].mark != '.') first++;
    if (last <= first || tells_when(page, first, last)) return false;
    find->counted = page->token[first].start;
    find->counted_stop = page->token[last - 1].stop;
    return true;
}

/* ---- behind the number ---- */

/* Past what may stand between number and noun: hedges, "of the", "more", ordinals. */
static size_t past_between(const Page *page, const Find *find, bool *of) {
    size_t i = find->after > find->last ? find->after : find->last;
    *of = false;
    if (find->unit.len > 0 && token_is(page, i, W_POINTS)) i++;
    if (is_mark(page, i, '-') && !token_at(page, i)->space) i += token_is(page, i + 1, W_STRONG) ? 2 : 1;
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
    if (is_mark(page, i, '(') && next->outer == i + 1 && is_mark(page, next->last, ')')) return next->last + 1;
    /* "a 3-year, $45 million deal" */
    if (is_mark(page, i, ',') && is_mark(page, page->find[n].last - 2, '-') && next->first == i + 1 && next->unit.len > 0) return next->last;
    bool joined = next->first == i && next->unit.len > 0 && is_quantity(next->type) && next->type != TYPE_PERCENT;
    return joined ? next->last + (is_mark(page, next->last, '-') ? 1 : 0) : i;
}

/* "two of the seven goats" */
static size_t past_number(const Page *page, size_t n, size_t i) {
    bool joined = n + 1 < page->finds && (page->find[n + 1].first == i || page->find[n + 1].outer == i) && page->find[n + 1].unit.len == 0 &&
                is_quantity(page->find[n + 1].type);
    return joined ? page->find[n + 1].last : i;
}

static bool noun_after(Page *page, size_t n) {
    Find *find = &page->find[n];
    bool of, measured = find->unit.len > 0;
    if (find->type == TYPE_MULTIPLIER && find->change != NO_CHANGE) return false;
    size_t i = past_between(page, find, &of), amount = of ? past_number(page, n, i) : past_amount(page, n, i);
    if (of) {
        i = amount;
    } else if (amount > i) {
        i = amount;
        of = token_is(page, i, W_OF);
        i += of;
    }
    bool article = find->outer > 0 && (has(page, find->outer - 1, C_DET) || (n > 0 && page->find[n - 1].last + 1 == find->first &&
                is_mark(page, find->first - 1, ',') && is_mark(page, find->first - 3, '-')) || (find->first < page->count &&
                    numeral_at(page, find->first) == ARTICLE));
    const Token *token = token_at(page, i);
    if (!same_line(page, i) || (token->kind == WORD && !token->space && !is_mark(page, i - 1, '-'))) return false;
    if (!of && measured && !article && (entry_at(page, i, CHANGES) || is_word(page, i, ING) || is_word(page, i, ED))) {
        if (noun_phrase(page, i, true, false, false) <= i + 1 || is_word(page, i, ING)) return false;
    }
    size_t end = noun_phrase(page, i, (is_one(find) || measured || find->type == TYPE_FRACTION) && !of, article, is_one(find) && !measured);
    if (end == i && i > 0 && token_is(page, i - 1, W_OTHER)) i--;
    if (!measured && token_is(page, end, W_AND) && noun_phrase(page, end + 1, false, false, false) > end + 1 &&
            token_is(page, i, W_NEW)) end = noun_phrase(page, end + 1, false, false, false);
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

/* Is token i the verb of a clause? Many verbs are nouns behind an article: "his lead". */
static bool is_verb(const Page *page, size_t i) {
    if (token_at(page, i)->kind != WORD) return false;
    if (has(page, i, C_AUX)) return true;
    if (in_noun_place(page, i) && !is_word(page, i, ING)) return false;
    if (has(page, i, C_VERB) || has(page, i, C_MOVES)) return true;
    bool before_money = token_at(page, i + 1)->kind == MARK && entry_at(page, i + 1, CURRENCIES);
    return is_word(page, i, ED) && !is_noun_word(page, i + 1) && (token_at(page, i + 1)->kind != MARK || before_money);
}

static bool ends_clause(const Page *page, size_t i) {
    uint32_t mark = page->token[i].mark;
    if (mark == '.') return token_at(page, i + 1)->space || token_at(page, i + 1)->kind == NOTHING;
    return mark == ';' || mark == '!' || mark == '?' || mark == ':' || mark == '"' || mark == 0x201c || mark == 0x201d || mark == 0x2014;
}

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
        if (has(page, first - 1, C_REL) && first >= 2 && is_noun_word(page, first - 2)) {
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
    size_t first = subject_start(page, clause_start(page, end, low), end), last = first;
    while (last < end && !(last > first && page->token[last].kind == WORD && has(page, last, C_PREP) && !token_is(page, last, W_OF)) &&
           !has(page, last, C_REL) && !(is_word(page, last, ING) && last + 1 < end)) last++;
    if (last == first) last = end;
    for (size_t i = first + 1; i + 1 < last; i++)     /* "in May the firm" */
        if (has(page, i, C_DET) && !has(page, i - 1, C_PREP) && !token_is(page, i, W_A)) first = i + 1;
    return set_counted(page, find, first, last);
}

/* The subject of the verb before the number: "sales to Lorn sank 8%", "the number of the injured rose to 782". */
static bool subject_before(Page *page, Find *find) {
    size_t low = find->outer > REACH ? find->outer - REACH : 0, verb = find->outer;
    if (find->type == TYPE_MULTIPLIER && find->change != NO_CHANGE) return set_subject(page, find, verb, low);
    for (; verb > low; verb--) {
        bool participle = is_word(page, verb - 1, ING) && !(verb >= 2 && (has(page, verb - 2, C_AUX) ||
                    (has(page, verb - 1, C_MOVES) && is_noun_word(page, verb - 2)))); /* ", dropping from" */
        if (is_verb(page, verb - 1) && !participle) break;
        if ((AMONG(page, verb - 1, W_UP, W_DOWN)) && verb == find->outer && verb >= 2 && is_noun_word(page, verb - 2)) break;
        if (ends_clause(page, verb - 1) || page->token[verb - 1].breaks) return false;
    }
    return verb > low && set_subject(page, find, verb - 1, low);
}

/* "a depth of 30 feet", "salt at 400 ppm", "loans over $9,000", "Tickets from $20". */
static bool noun_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    size_t end = find->outer, low = n > 0 ? page->find[n - 1].last : 0;
    if (end <= low || page->token[end].breaks) return false;
    bool hedged = find->outer < find->first;
    bool prep = AMONG(page, end - 1, W_OF, W_AT, W_FROM, W_FOR, W_BETWEEN);
    if (is_mark(page, end, '-')) return false;
    if (!prep && !hedged) return false;
    if (prep) end--;
    if (end <= low || !is_noun_word(page, end - 1) || is_verb(page, end - 1) || entry_at(page, end - 1, CHANGES)) return false;
    bool may_be_verb = prep && !token_is(page, end, W_OF) && end >= low + 2 && token_is(page, end - 2, W_AND) && looks_plural(page, end - 1);
    if (may_be_verb) return false;
    if (end >= low + 2 && (has(page, end - 2, C_AUX) || has(page, end - 2, C_PRON) || token_is(page, end - 2, W_TO))) return false;
    if (is_word(page, end - 1, ING) || (is_word(page, end - 1, LY) && !stops(page, end - 1))) return false;
    if (end >= low + 2 && has(page, end - 2, C_REL) && !has(page, end - 2, C_DET)) return set_antecedent(page, find, end - 2, low);
    size_t first = noun_phrase_before(page, end, low);
    if (end == first + 1 && has(page, first, C_HEAD)) return false; /* "a total of" */
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

/* "Person, 66, has": the name before an age. */
static bool named_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    size_t end = find->first, low = n > 0 ? page->find[n - 1].last : 0;
    if (find->type != TYPE_AGE || end < low + 2 || !is_mark(page, end - 1, ',')) return false;
    return set_counted(page, find, noun_phrase_before(page, end - 1, low), end - 1);
}

static bool in_apposition(const Page *page, size_t n) {
    if (n == 0) return false;
    const Find *find = &page->find[n];
    size_t i = find->outer, before = page->find[n - 1].after;
    if (i > 0 && is_mark(page, i - 1, '(')) return i - 1 >= before && i - 1 - before <= 3;
    return i > 0 && token_is(page, i - 1, W_OR) && find->unit.len > 0 && i - before <= 6;
}

/* "52 votes to 48": a bare number close behind one with a noun. */
static bool is_rest(const Page *page, size_t n) {
    const Find *find = &page->find[n];
    return n > 0 && find->type == TYPE_NUMBER && !find->unit.len && page->find[n - 1].type == TYPE_NUMBER && !page->find[n - 1].unit.len &&
            page->find[n - 1].counted > page->token[page->find[n - 1].first].start &&
           find->first - page->find[n - 1].last <= 5;
}

void counted_read(Page *page) {
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        if (!is_quantity(find->type)) continue;
        if (named_before(page, n) || noun_after(page, n)) continue;
        if ((in_apposition(page, n) || is_rest(page, n)) && as_before(page, n)) continue;
        if (noun_behind_in(page, find) || noun_before(page, n) || number_of_before(page, n) || subject_before(page, find)) continue;
        bool same_kind = n > 0 && (find->first - page->find[n - 1].last <= 2 || find->type == page->find[n - 1].type ||
                    find->type == TYPE_MULTIPLIER || find->type == TYPE_PERCENT);
        if (same_kind) as_before(page, n);
    }
}
