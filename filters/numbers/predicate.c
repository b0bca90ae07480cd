/* What is said of a number's thing: what it is told for ("$60 a barrel"), and what happened to it ("90 people
 * died", "killing 90", "the death toll rose to 90", "it cost $90").
 */
#include "numbers.h"

/* ---- per ---- */

/* "a year ago", "a day later": no rate. */
static bool tells_time(const Page *page, size_t i) { return has(page, i, C_PASTWARD); }

/* The end of what stands behind "per": a unit, "100,000 people", or a noun. */
static size_t per_phrase(const Page *page, size_t i, Text *name) {
    const Meaning *unit;
    size_t n = phrase_at(page, i, UNITS, &unit), end;
    bool is_sum = token_at(page, i)->mark && has(page, i, C_MONEY_BEFORE) && token_at(page, i + 1)->kind == DIGITS;
    if (is_sum)
        return *name = text_slice(page->text, page->token[i].start, page->token[i + 1].stop), i + 2; /* "$100" */
    if (n && !is_a(unit, C_PERCENT)) return *name = unit->unit, i + n;
    end = i;
    while (token_at(page, end)->kind == DIGITS || numeral_at(page, end) == SCALE) end++;
    end = noun_phrase(page, end, end == i);
    if (end > i)
        *name = text_slice(page->text, page->token[i].start, page->token[end - 1].stop);
    return end;
}

static void read_rate(Page *page, Find *find) {
    size_t i = find->noun > find->last ? find->noun : find->last;
    const Meaning *unit;
    bool is_every = token_is(page, i, W_FOR) && AMONG(page, i + 1, W_EACH, W_EVERY); /* "$9 for every tonne" */
    if (is_every) i++;
    const Meaning *often = NULL;
    bool is_often = find->noun <= find->last && find->type != TYPE_PERCENT && phrase_at(page, i, CONTEXTS, &often) &&
            is_a(often, C_OFTEN);
    if (is_often && !is_noun_word(page, i + 1))
        find->per = lexicon_field(often->entry[CONTEXTS], 2); /* "$9 monthly" */
    bool is_slash = is_mark(page, i, '/') && !token_at(page, i)->space && !token_at(page, i + 1)->space;
    if (is_slash && find->noun > find->last && phrase_at(page, i + 1, UNITS, &unit) == 0) return; /* "9 states/towns" */
    bool is_per = is_every || is_slash || token_is(page, i, W_PER);
    size_t end = find->last;
    bool is_joined = is_mark(page, end, '-') && AMONG(page, end + 1, W_A, W_AN) && is_mark(page, end + 2, '-') &&
            !token_at(page, end)->space;              /* "the $9-an-hour wage" */
    if (is_joined && entry_at(page, end + 3, UNITS)) find->per = page->token[end + 3].meaning->unit;
    bool is_article =
            AMONG(page, i, W_A, W_AN) || (find->noun <= find->last && AMONG(page, i, W_EACH, W_EVERY));
    if (is_per && has(page, i + 1, C_RATED)) {
        find->per = token_text(page, i + 1);
    } else if (is_per && (token_at(page, i + 1)->kind != MARK || has(page, i + 1, C_MONEY_BEFORE))) {
        per_phrase(page, i + 1, &find->per);
    } else if (is_per || is_article) {
        size_t n = phrase_at(page, i + 1, UNITS, &unit);
        if (n && is_a(unit, C_STRICT)) return;        /* "$9 each in May" */
        if (n && !is_a(unit, C_PERCENT) && !tells_time(page, i + 1 + n))
            find->per = unit->unit;
        else if (!n && is_article && has(page, i + 1, C_RATED))
            find->per = token_text(page, i + 1);
    }
}

void per_read(Page *page) {
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        bool is_rated = find->type == TYPE_MONEY || find->type == TYPE_NUMBER || find->type == TYPE_PERCENT ||
                find->type == TYPE_DURATION;
        if (is_rated || (find->type == TYPE_DIMENSION && find->noun > find->last)) read_rate(page, find);
    }
}

/* ---- predicate ---- */

#define BEHIND 7 /* tokens from what is counted to its verb: "were also believed to have been" */
#define BEFORE 4 /* from a verb to its object: "killing as many as another" */
#define RECEIVER 8 /* the same with one who pays or gets it: "fined the owners of the ferry $90" */
#define PARTS 14 /* from a number to one of its parts: "90 people were detained, including 12 children" */
#define SUBJECT 24 /* to the noun of an event: "the death toll in the two provinces hit by the storm" */

/* The longest phrase of the table at token i with one of these kinds; its class. */
static bool event_at(const Page *page, size_t i, const Class *kinds, Text *class) {
    const Meaning *event;
    if (!token_at(page, i)->meaning || !phrase_at(page, i, PREDICATES, &event)) return false;
    for (; *kinds != CLASS_COUNT; kinds++)
        if (is_a(event, *kinds)) return *class = lexicon_field(event->entry[PREDICATES], 1), true;
    return false;
}

#define EVENT_AT(page, i, class, ...) event_at(page, i, (const Class[]){ __VA_ARGS__, CLASS_COUNT }, class)

/* Does an object stand at token i, so that the past form before it is active: "90 soldiers killed the men"?
 */
static bool object_follows(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind == DIGITS) return true;
    if (has(page, i, C_DET) || has(page, i, C_PRON)) return true;
    return token->kind == WORD && numeral_at(page, i) != NO_NUMERAL && numeral_at(page, i) != AND;
}

/* "90 dead", "90 wounded soldiers", "90 arrests": within what stands between the number and the end of its
 * noun phrase. */
static bool in_phrase(const Page *page, Find *find) {
    Text *class = &find->predicate;
    size_t end = find->noun > find->last ? find->noun : find->last + 1;
    for (size_t i = find->last; i < end && i < page->count; i++) {
        if (EVENT_AT(page, i, class, C_EVENT_STATE)) return true;
        if (i + 1 < end && EVENT_AT(page, i, class, C_EVENT_DONE)) return true;
        if (i + 1 == end && find->noun && EVENT_AT(page, i, class, C_EVENT_NOUN, C_EVENT_DONE)) return true;
    }
    return false;
}

/* "90 people were also killed", "12 of them fled", "a further 150 injured". */
static bool verb_behind(Page *page, Find *find) {
    size_t start = find->noun > find->last ? find->noun : find->last;
    bool has_auxiliary = false;
    if (find->type == TYPE_DURATION) return false;
    for (size_t i = start; i < start + BEHIND && i < page->count; i++) {
        const Token *token = &page->token[i];
        if (token->kind != WORD) return false;
        if (EVENT_AT(page, i, &find->predicate, C_EVENT_STATE, C_EVENT_HAPPENS)) return true;
        if (has_auxiliary && EVENT_AT(page, i, &find->predicate, C_EVENT_ACT)) return true;
        if (EVENT_AT(page, i, &find->predicate, C_EVENT_DONE)) {
            if (has_auxiliary || !object_follows(page, i + 1)) return true;
            find->predicate = (Text){ NULL, 0 };
            return false;
        }
        if (find->type == TYPE_NUMBER && EVENT_AT(page, i, &find->predicate, C_EVENT_DOES)) {
            find->predicate = (Text){ NULL, 0 }; /* "90 people pay a fee" */
            return false;
        }
        has_auxiliary = has_auxiliary || has(page, i, C_AUX);
        bool passes = has(page, i, C_AUX) || has(page, i, C_ADV) || has(page, i, C_REL) ||
                is_word(page, i, LY) || has(page, i, C_LINK) || token_is(page, i, W_OTHER) ||
                token_is(page, i, W_THEM) || token_is(page, i, W_TO) ||
                (token_is(page, i, W_OF) && AMONG(page, i + 1, W_THEM, W_WHICH, W_WHOM));
        if (!passes) return false;
    }
    return false;
}

/* What may stand between a verb and its number; money may have who pays or gets it there: "cost the owners
 * $90". */
static bool between(const Page *page, const Find *find, size_t i) {
    if (has(page, i, C_DET) || has(page, i, C_ADV) || has(page, i, C_PRON)) return true;
    if (AMONG(page, i, W_ANOTHER, W_OF, W_FOR, W_TO, W_AT)) return true;
    return find->type == TYPE_MONEY && page->token[find->outer - 1].kind == WORD &&
            is_noun_word(page, find->outer - 1) && is_noun_word(page, i);
}

/* "killing 90", "arrested at least three", "a fine of $90", "was jailed for five years", "an attack that cost
 * them $90". */
static bool event_before(Page *page, Find *find) {
    size_t i = find->outer, most = find->type == TYPE_MONEY ? RECEIVER : BEFORE;
    for (size_t n = 0; n < most && i > 0; n++, i--) {
        const Token *token = &page->token[i - 1];
        if (token->kind != WORD) return false;
        const Meaning *event;
        size_t tokens = phrase_before(page, i, PREDICATES, &event);
        bool is_verb = tokens && (is_a(event, C_EVENT_DONE) || is_a(event, C_EVENT_DOES)) &&
                !in_noun_place(page, i - tokens);
        if (is_verb || (tokens && n > 0 && is_a(event, C_EVENT_NOUN))) {
            find->predicate = lexicon_field(event->entry[PREDICATES], 1);
            return find->of_object = true;
        }
        if (!between(page, find, i - 1)) return false;
    }
    return false;
}

/* "the death toll in the town that the storm hit": what is counted names the event itself. */
static bool event_in_counted(Page *page, Find *find) {
    if (find->counted == find->counted_stop || find->counted >= page->token[find->first].start) return false;
    for (size_t i = find->outer; i-- > 0 && page->token[i].start >= find->counted;)
        if (page->token[i].stop <= find->counted_stop &&
                EVENT_AT(page, i, &find->predicate, C_EVENT_NOUN, C_EVENT_STATE))
            return true;
    return false;
}

/* "the death toll rose to 90", "the number of people killed was 90": the event of the subject before the
 * verb. */
static bool event_of_subject(Page *page, size_t n) {
    Find *find = &page->find[n];
    if (has(page, find->last, C_PASTWARD)) return false; /* "the fighting stopped two weeks ago" */
    if (find->by_verb && event_in_counted(page, find)) return true;
    size_t low = n > 0 ? page->find[n - 1].last : 0;
    bool has_verb = false;
    if (low + SUBJECT < find->outer) low = find->outer - SUBJECT;
    for (size_t i = find->outer; i > low; i--) {
        if (ends_clause(page, i - 1) || is_mark(page, i - 1, ',')) return false;
        if (has_verb && has(page, i - 1, C_CONJ) && numeral_at(page, i - 1) != AND) return false;
        if (has_verb && EVENT_AT(page, i - 1, &find->predicate, C_EVENT_NOUN, C_EVENT_STATE, C_EVENT_DONE,
                                 C_EVENT_ACT))
            return true;
        bool is_measure = has(page, i - 1, C_AUX) || has(page, i - 1, C_MOVES) || has(page, i - 1, C_LINK) ||
                has(page, i - 1, C_HITS);
        if (!has_verb && is_measure && !in_noun_place(page, i - 1))
            has_verb = true;
        else if (!has_verb && !has(page, i - 1, C_ADV) && !has(page, i - 1, C_PREP) &&
                !is_word(page, i - 1, LY))
            return false;
    }
    return false;
}

/* "arrested 12 men and three women", "90 people, 12 of them children,": the object before it, told in parts.
 */
static bool as_object_before(Page *page, size_t n) {
    Find *find = &page->find[n];
    const Find *before = n > 0 ? &page->find[n - 1] : NULL;
    if (!before || !before->predicate.len || find->unit.len != before->unit.len) return false;
    size_t end = before->noun > before->last ? before->noun : before->last;
    if (end >= find->outer) return false;
    for (size_t i = end; i < find->outer; i++)
        if (ends_clause(page, i)) return false;
    bool is_part = token_is(page, find->outer - 1, W_INCLUDING) && find->outer - end <= PARTS;
    bool is_next = end + 2 >= find->outer && before->of_object &&
            (is_mark(page, find->outer - 1, ',') || numeral_at(page, find->outer - 1) == AND);
    if (is_part || is_next) find->predicate = before->predicate, find->of_object = before->of_object;
    return is_part || is_next;
}

/* "rose 5 percent", "fell to $90". */
static Text change_said(const Page *page, const Find *find) {
    Change change = find->change;
    size_t i = find->outer;
    if (change == NO_CHANGE && i > 1 && AMONG(page, i - 1, W_TO, W_FROM) && has(page, i - 2, C_MOVES) &&
            !in_noun_place(page, i - 2))
        change = has(page, i - 2, C_UP) ? UP : has(page, i - 2, C_DOWN) ? DOWN : NO_CHANGE;
    return change == NO_CHANGE ? (Text){ NULL, 0 } : change == UP ? TEXT("rose") : TEXT("fell");
}

void predicate_read(Page *page) {
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        if (!is_quantity(find->type) || find->type == TYPE_ORDINAL || find->type == TYPE_AGE) continue;
        bool is_size =
                find->change != NO_CHANGE && find->bound != FROM_TO; /* of a change: "fares rose 3 percent" */
        bool is_event = in_phrase(page, find) || verb_behind(page, find) || event_before(page, find) ||
                (!is_size && event_of_subject(page, n)) || as_object_before(page, n);
        if (!is_event) find->predicate = change_said(page, find);
    }
}
