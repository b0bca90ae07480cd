/* What is said around the numbers: ranges, bounds, and which way an amount went. */
#include "numbers.h"

#define MOST_HEDGES 4       /* "more than only about an estimated 40" */
#define FAR 14              /* tokens between "from 36 in January" and "to 50" */

/* The longest hedge that may stand before a number and ends before token i: how many tokens. */
static size_t hedge_before(const Page *page, size_t i, const Meaning **hedge) {
    const Meaning *last = i > 0 ? page->token[i - 1].meaning : NULL;
    if (!last || (!(last->ends >> HEDGES & 1) && !is_mark(page, i - 1, '-'))) return 0;
    for (size_t n = i < LONGEST_HEDGE ? i : LONGEST_HEDGE; n > 0; n--)
        if (token_at(page, i - n)->meaning && token_at(page, i - n)->meaning->longest[HEDGES] &&
            !is_mark(page, i - n, '-') && phrase_at(page, i - n, HEDGES, hedge) >= n - is_mark(page, i - 1, '-') &&
            is_a(*hedge, C_BEFORE))
            return n;
    return 0;
}

/* "passed 30 laws", "passed 61 to 39": a verb of passing a mark is none before what it passes, or by which votes. */
static bool counts_noun(const Page *page, const Find *find) {
    const Token *next = token_at(page, find->last);
    if (token_is(page, find->last, W_TO) && token_at(page, find->last + 1)->kind == DIGITS) return true;
    if (next->kind != WORD || entry_at(page, find->last, UNITS)) return false;
    return !stops(page, find->last) || has(page, find->last, C_PLURAL);
}

#define MOST_PERIODS 12     /* "over 300 games" is a bound */

/* "Attendance over two days", "counted over five weeks": during; a bound behind a preposition, a form of "be" or a
 * verb of lasting, and before "ago" or "late": "waited for over two days". */
static bool is_during(const Page *page, const Find *find, size_t over) {
    uint64_t periods;
    bool is_period = find->type == TYPE_NUMBER && has(page, find->last, C_PERIOD) && find->low.over == 1 &&
                     decimal_small(find->low.of, &periods) && periods <= MOST_PERIODS; /* "over three weekends" */
    if ((find->type != TYPE_DURATION && !is_period) || has(page, find->last, C_PASTWARD) ||
        has(page, find->last, C_EXTENT))
        return false;
    if (over == 0 || page->token[over - 1].kind != WORD) return true;
    const Meaning *hedge;
    bool is_bound = has(page, over - 1, C_PREP) || has(page, over - 1, C_AUX) || has(page, over - 1, C_LASTS) ||
                    has(page, over - 1, C_DET) || phrase_before(page, over, HEDGES, &hedge);
    return !is_bound;
}

#define BROUGHT 8           /* tokens between "brings" and "up to" */

/* "bringing the tally up to 20", "revised May's gains up to 9": a move, no bound. */
static bool is_brought(const Page *page, size_t up) {
    if (has(page, up - 1, C_PREP)) return false; /* "brought in up to 20 men" */
    for (size_t k = 1; k <= BROUGHT && k <= up && page->token[up - k].kind != NOTHING; k++) {
        if (has(page, up - k, C_BRINGS)) return k > 1;
        if (is_word(page, up - k, ING)) return false; /* "brings a yard, creating up to 20 jobs" */
        if (page->token[up - k].mark && !is_apostrophe(page->token[up - k].mark)) return false;
    }
    return false;
}

/* "the 96 Max jets", "the Lorn Max 8": a hedge with a capital within a line may be a name. */
static bool is_product(const Page *page, size_t i) {
    return i > 0 && page->token[i].capital && has(page, i, C_PRODUCT);
}

/* "drones over four regions": behind a plural a small number in words tells where. */
static bool is_place(const Page *page, const Find *find, size_t over) {
    return token_is(page, over, W_OVER) && over > 0 && looks_like_plural(page, over - 1) && !stops(page, over - 1) &&
           numeral_at(page, over + 1) == SMALL && find->last == over + 2 && counts_noun(page, find);
}

/* The hedges before a number. Returns where they begin. */
static size_t hedges_before(const Page *page, const Find *find, Bound *bound) {
    size_t start = find->first, at = start;
    *bound = UNBOUND;
    for (int n = 0; n < MOST_HEDGES && at > 0; n++) {
        const Meaning *hedge;
        size_t tokens = hedge_before(page, at, &hedge);
        /* "the top 20" */
        bool is_noun = tokens && is_a(hedge, C_BARE) && at > tokens && has(page, at - tokens - 1, C_DET);
        if (!tokens || is_noun || (is_a(hedge, C_BARE) && counts_noun(page, find))) break;
        at -= tokens;
        bool is_move = has(page, at - 1, C_MOVES) && token_is(page, find->last, W_FROM); /* "edged up to 9 from 8" */
        if (token_is(page, at, W_UP) && (is_brought(page, at) || is_move)) break;
        if (is_a(hedge, C_DURING) && (is_during(page, find, at) || is_place(page, find, at))) break;
        bool is_joined = at > 0 && page->token[at].kind == WORD && is_dash(page->token[at - 1].mark) &&
                         !page->token[at].space && !page->token[at - 1].space;
        if (is_product(page, at) || is_joined) break; /* "a 5-under 67" */
        Bound said = (Bound)hedge->bound;
        if (said == UNBOUND) continue;
        bool as_high = said == AT_MOST && *bound == APPROX && token_is(page, at, W_AS); /* "as high as roughly 352" */
        if (!as_high && (*bound == UNBOUND || *bound == APPROX || *bound == EXACT)) *bound = said;
        start = at;
    }
    return start;
}

/* "+/-" */
static bool is_plus_minus(const Page *page, size_t i) {
    return is_mark(page, i, '+') && is_mark(page, i + 1, '/') && is_minus(token_at(page, i + 2)->mark);
}

static size_t hedges_after(const Page *page, size_t i, Bound *bound) {
    const Meaning *hedge;
    size_t tokens = phrase_at(page, i, HEDGES, &hedge);
    *bound = UNBOUND;
    if (!tokens || !is_a(hedge, C_AFTER) || is_plus_minus(page, i) || is_product(page, i)) return i;
    if (is_a(hedge, C_LAST) && is_noun_word(page, i + tokens)) return i; /* "9 million minimum wage earners" */
    const Token *next = token_at(page, i + tokens);
    bool compares =
        page->token[i].kind == WORD &&
        (next->kind == DIGITS || AMONG(page, i + tokens, W_THAN, W_OR) || numeral_at(page, i + tokens) == SMALL ||
         numeral_at(page, i + tokens) == TENS || numeral_at(page, i + tokens) == ARTICLE);
    bool adds = token_is(page, i, W_PLUS) && next->mark && entry_at(page, i + tokens, CURRENCIES); /* "$9m plus $3m" */
    if (compares || adds) return i;                   /* "60 or more than 50" */
    *bound = (Bound)hedge->bound;
    return i + tokens;
}

static void set_bound(Page *page, Find *find, Bound bound) {
    bool is_couple =
        find->bound == VAGUE && bound >= AT_LEAST && value_compare(&page->arena, find->low, find->high) == 0;
    if (bound == UNBOUND || (find->bound != EXACT && !is_couple)) return; /* "less than a couple of days" */
    find->bound = bound;
}

static void read_bounds(Page *page, Find *find) {
    Bound before, after;
    find->outer = hedges_before(page, find, &before);
    find->after = hedges_after(page, find->last, &after);
    if (!is_quantity(find->type) || find->type == TYPE_ORDINAL) return;
    set_bound(page, find, before);
    if (before == UNBOUND || before == APPROX || before == EXACT) {
        if (after != UNBOUND && find->bound == APPROX) find->bound = EXACT;
        set_bound(page, find, after);
    } else if (after == APPROX || (after == AT_LEAST && before == MORE_THAN)) {
        find->bound = after == AT_LEAST ? AT_LEAST : find->bound;
    }
    bool or_equal = token_is(page, find->last, W_OR) && token_is(page, find->last + 1, W_EQUAL);
    bool goes_on = token_is(page, find->last + 2, W_TO) && token_at(page, find->last + 3)->kind == DIGITS;
    if (or_equal && !goes_on && find->bound == MORE_THAN) find->bound = AT_LEAST;
    if (or_equal && !goes_on && find->bound == LESS_THAN) find->bound = AT_MOST;
}

/* ---- which way ---- */

static Change change_at(const Page *page, size_t i) {
    return has(page, i, C_UP) ? UP : has(page, i, C_DOWN) ? DOWN : NO_CHANGE;
}

/* "clean it up", "make up": what stands before "up" and "down" and makes them a part of the verb; "closed up 5
 * percent" is a change. */
static bool is_phrasal_before(const Page *page, size_t i) {
    if (has(page, i, C_PRON)) return true;
    const Meaning *word = page->token[i].meaning;
    bool is_verb = word && (has(page, i, C_VERB) || word->verb || word->past) && !has(page, i, C_AUX);
    return is_verb && !has(page, i, C_MEASURES) && !has(page, i, C_MOVES);
}

#define GAME 24             /* tokens between points and a word that tells of a game */

bool is_scored(const Page *page, const Find *find) {
    if (find->type != TYPE_NUMBER) return false;
    if (find->unit.len == 0) {                        /* "Roe scored 31 points, Vale added 19" */
        const Find *before = find > page->find ? find - 1 : NULL;
        return before && before->unit.len > 0 && find->first - before->last < GAME && find->is_bare &&
               !counts_noun(page, find) && is_scored(page, before);
    }
    for (size_t i = find->first > GAME ? find->first - GAME : 0; i < find->last + GAME && i < page->count; i++)
        if (has(page, i, C_PLAYS)) return true;
    return false;
}

/* "Add 3 cups": the verb that begins a sentence as it stands in the table bids; nothing has changed. */
static bool is_bidden(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    if (!token->capital || !has(page, i, C_MOVES) || token->meaning->past || is_word(page, i, ED)) return false;
    uint32_t before = i > 0 ? page->token[i - 1].mark : '.';
    return token->meaning->verb && (before == '.' || before == '!' || before == '?' || before == ':');
}

/* "an alarming 9 percent rise" */
static bool is_described(const Page *page, const Find *find, size_t i) {
    return find->type == TYPE_PERCENT && i >= 2 && AMONG(page, i - 2, W_A, W_AN, W_THE) &&
           page->token[i - 1].kind == WORD && !stops(page, i - 1) &&
           (is_adjective(token_text(page, i - 1)) || is_word(page, i - 1, ED));
}

#define COMPOUND 3          /* words before a noun of change: "a 10% council tax hike" */

/* Past the nouns between a share and a noun of change; `after` if none ends the phrase there. */
static size_t past_compound(const Page *page, const Find *find, size_t after) {
    size_t i = after;
    if (find->type != TYPE_PERCENT) return after;
    while (i < after + COMPOUND && token_at(page, i)->kind == WORD && !stops(page, i) &&
           !entry_at(page, i, CHANGES) && is_common_noun(token_text(page, i)))
        i++;
    const Token *next = token_at(page, i + 1);
    bool ends = next->kind != WORD || stops(page, i + 1);
    return i > after && entry_at(page, i, CHANGES) && !has(page, i, C_WORD) && ends ? i : after;
}

/* "rose 5 percent", "by 5 percent", "a fall of 5 percent", "up 5 percent", "5 percent higher", "a 5 percent rise". */
static Change read_change(const Page *page, const Find *find) {
    size_t i = find->outer, after = find->after;
    bool is_points = find->type == TYPE_NUMBER && find->unit.len > 0 && has(page, after, C_SCORE);
    if (is_points) after++;                           /* "9 points higher" */
    bool is_told_again = token_is(page, i - 1, W_OR) && is_mark(page, after, ',');
    if (is_told_again) after++;                       /* "9 points, or 0.8 percent, higher" */
    if (is_scored(page, find) || (find->type == TYPE_DIMENSION && has(page, after, C_DIRECTION))) return NO_CHANGE;
    const Meaning *neutral; /* "down just 9 percent" */
    if (i > 1 && phrase_before(page, i, HEDGES, &neutral) == 1 && neutral->bound == UNBOUND) i--;
    if (i > 2 && token_is(page, i - 1, W_OF) && has(page, i - 2, C_HEAD)) i -= 2; /* "by an average of" */
    if (i > 0 && (AMONG(page, i - 1, W_A, W_AN, W_ANOTHER))) i--;
    bool is_attribute = AMONG(page, find->outer - 1, W_A, W_AN) &&
                        (counts_noun(page, find) || is_mark(page, find->last, '-'));
    if (i > 0 && (AMONG(page, i - 1, W_BY, W_OF))) i--;
    for (size_t k = 1; k <= 2 && k <= i; k++) {
        if (page->token[i - k].kind != WORD) break;
        /* "clean it up", "set up a $9 million fund" */
        bool is_phrasal =
            has(page, i - k, C_WORD) && (find->type == TYPE_DURATION || is_attribute ||
                                         (i > k && is_phrasal_before(page, i - k - 1)));
        /* "the tank holds" */
        bool is_noun = has(page, i - k, C_MOVES) && !has(page, i - k, C_NOUN) && k > 1 && in_noun_place(page, i - k);
        bool is_got = k == 1 && find->type == TYPE_MONEY && has(page, i - k, C_GETS); /* "raised $9 million" */
        if (is_got || is_bidden(page, i - k)) return NO_CHANGE;
        if (entry_at(page, i - k, CHANGES) && !is_phrasal && !is_noun) return change_at(page, i - k);
        if (entry_at(page, i - k, STOPS) && !token_is(page, i - k, W_BY)) break;
    }
    for (size_t k = 2; token_is(page, find->outer - 1, W_OF) && k <= 4; k++) /* "a drop in value of 5 percent" */
        if (token_is(page, find->outer - k - 1, W_IN) && entry_at(page, find->outer - k - 2, CHANGES))
            return change_at(page, find->outer - k - 2);
    const Token *next = token_at(page, after + 1);
    bool ends = next->kind != WORD || has(page, after + 1, C_PREP); /* "closed 9 points up, at 95" */
    if (has(page, after, C_WORD) && (ends || !AMONG(page, after, W_UP, W_DOWN))) return change_at(page, after);
    after = past_compound(page, find, after);
    bool leads = find->type == TYPE_PERCENT && token_is(page, after + 1, W_IN) &&
                 (find->outer == 0 || page->token[find->outer - 1].mark == '.');
    if (leads && entry_at(page, after, CHANGES)) return change_at(page, after); /* "Five percent rise in fares" */
    if (has(page, after, C_NOUN) || has(page, after, C_MOVES)) {
        bool is_noun = !token_at(page, after)->meaning->past && !is_word(page, after, ED) &&
                       (AMONG(page, i, W_A, W_AN) || AMONG(page, i - 1, W_A, W_AN, W_THE, W_THIS, W_ITS) ||
                        is_described(page, find, i));
        if (is_noun) return change_at(page, after);
    }
    return NO_CHANGE;
}

/* The verb or noun of a change among the tokens before i of the same sentence. */
static Change change_near(const Page *page, size_t i, size_t reach) {
    for (size_t k = 1; k <= reach && k <= i; k++) {
        uint32_t mark = page->token[i - k].mark;
        if (mark == '.' || mark == ';' || mark == '!' || mark == '?') break;
        if (entry_at(page, i - k, CHANGES) && page->token[i - k].kind == WORD) return change_at(page, i - k);
    }
    return NO_CHANGE;
}

/* ---- ranges ---- */

static bool is_figure(const Find *find) {
    return is_quantity(find->type) && find->bound != VAGUE && find->type != TYPE_MULTIPLIER;
}

/* "50 cm and 2 m": both ends in the smaller of two units of one kind. */
static bool same_measure(Page *page, Find *a, Find *b) {
    if (a->type != b->type || (a->type != TYPE_DIMENSION && a->type != TYPE_DURATION) || a->low.over != 1 ||
        b->low.over != 1)
        return false;
    const Meaning *one = meaning_find(a->unit), *two = meaning_find(b->unit);
    if (!one || !two || !one->entry[UNITS] || !two->entry[UNITS] || !one->size || !two->size) return false;
    if (!text_equal(lexicon_field(one->entry[UNITS], 2), lexicon_field(two->entry[UNITS], 2))) return false;
    Find *larger = one->size > two->size ? a : b;
    size_t more = one->size > two->size ? one->size : two->size, less = one->size > two->size ? two->size : one->size;
    if (more % less != 0 || more / less > UINT32_MAX) return false;
    larger->low = value_of(decimal_times(&page->arena, larger->low.of, more / less));
    larger->unit = larger == a ? b->unit : a->unit;
    return true;
}

/* "between 90 cents and $1.10": the lower end in the hundredth of the other's currency. */
static bool is_hundredth(const Find *a, const Find *b) {
    if (a->type != TYPE_MONEY || b->type != TYPE_MONEY || a->low.over != 1 || b->low.over != 1) return false;
    const Meaning *minor = meaning_find(a->unit);
    bool is_minor = minor && minor->entry[CURRENCIES] && is_a(minor, C_MINOR);
    return is_minor && b->unit.len == 3 && is_upper(b->unit.at[0]);
}

/* Unit, type and scale of one end serve the other: "$2 to $3 billion", "3-5 km", "six to seven thousand". */
static bool share(Page *page, Find *a, Find *b, bool with_from) {
    bool is_degree = a->type == TYPE_DIMENSION && b->type == TYPE_DIMENSION && text_equal(b->unit, TEXT("degree")) &&
                     a->unit.len > 7 && memcmp(a->unit.at, "degree ", 7) == 0;
    if (is_degree) b->unit = a->unit;                 /* "from 40 degrees Celsius to 41 degrees" */
    if (is_hundredth(a, b)) {
        a->low = value_of(decimal_shift(&page->arena, a->low.of, -2));
        a->unit = b->unit;
        return true;
    }
    bool same = a->type == b->type && text_equal(a->unit, b->unit);
    bool scaled = b->has_scale && !a->has_scale && b->exponent > 0;
    if (!same && same_measure(page, a, b)) return true;
    if (!same && !(a->is_bare && a->type == TYPE_NUMBER && a->unit.len == 0) &&
        !((with_from || a->type == TYPE_AGE) && b->is_bare && b->type == TYPE_NUMBER && b->unit.len == 0)) {
        if (!(a->type == b->type && is_figure(a) && a->unit.len == 0)) return false;
    }
    bool packs = numeral_at(page, b->first) == SMALL && b->last == b->first + 2 && /* "two to three dozen" */
                 numeral_at(page, b->last - 1) == PACK && numeral_value(page, b->last - 1) < UINT32_MAX;
    if (packs && a->is_bare && a->low.over == 1 && decimal_compare(a->low.of, b->low.of) < 0) {
        a->low.of = decimal_times(&page->arena, a->low.of, numeral_value(page, b->last - 1));
        return true;
    }
    Decimal thousand = decimal_of(&page->arena, 1000);
    if (scaled && a->low.over == 1 && b->low.over == 1 && decimal_compare(a->low.of, thousand) < 0) {
        Decimal left = decimal_shift(&page->arena, a->low.of, b->exponent);
        if (decimal_compare(left, b->low.of) <= 0 || !with_from) a->low.of = left;
    }
    return true;
}

static size_t past_joiner(const Page *page, size_t i, bool *and, bool *dash, bool *or) {
    const Token *token = token_at(page, i);
    *and = *dash = false;
    if (token_is(page, i, W_OR)) return *or = true, i + 1 + token_is(page, i + 1, W_EVEN);
    if (AMONG(page, i, W_TO, W_THROUGH) || token->mark == '~') return i + 1;
    if (numeral_at(page, i) == AND) return *and = true, i + 1;
    /* "0-to-60", "18- to 24-year-olds" */
    if (is_dash(token->mark) && token_is(page, i + 1, W_TO))
        return *dash = true, i + 2 + is_dash(token_at(page, i + 2)->mark);
    if (is_dash(token->mark)) return *dash = true, i + 1;
    return i;
}

static bool word_before(const Page *page, size_t i, Word word) { return token_is(page, i - 1, word); }

/* Is the number the size of a change: "rose 5 percent to 20", "by 5 to 20"? Then "to" is no range. */
static bool is_step(const Page *page, const Find *find) {
    size_t i = find->outer;
    if (word_before(page, i, W_BY) || word_before(page, i, W_OF)) return i >= 2 && (entry_at(page, i - 2, CHANGES) ||
            entry_at(page, i - 1, CHANGES) || word_before(page, i, W_BY));
    return i > 0 && entry_at(page, i - 1, CHANGES) != NULL;
}

/* "expects sales to rise 5 percent to 8 percent": what is still to come is told from its least to its most. */
static bool is_expected(const Page *page, const Find *a, const Find *b) {
    size_t i = a->outer - word_before(page, a->outer, W_BY);
    bool is_share = a->type == b->type && (a->type == TYPE_PERCENT || a->type == TYPE_DIMENSION) &&
                    text_equal(a->unit, b->unit);
    return is_share && i > 1 && (token_is(page, i - 2, W_TO) || has(page, i - 2, C_AUX)) &&
           is_verb_form(token_text(page, i - 1));
}

static void merge(Page *page, size_t n, size_t m, Bound bound, Value low, Value high, Change change) {
    Find *a = &page->find[n], *b = &page->find[m];
    if (b->unit.len > 0 || b->type != TYPE_NUMBER) a->type = b->type, a->unit = b->unit;
    a->last = b->last;
    a->after = b->after;
    a->bound = bound;
    a->low = low;
    a->high = high;
    a->change = change;
    a->is_bare = false;
    a->has_scale = true;
    for (size_t k = m + 1; k < page->finds; k++) page->find[k - (m - n)] = page->find[k];
    page->finds -= m - n;
}

/* Where the words before a number begin that say where it comes from: at "from", also in "from the current 7 percent";
 * `outer` if there is no such thing. */
static size_t origin(const Page *page, size_t outer) {
    if (word_before(page, outer, W_FROM)) return outer - 1;
    bool is_mean = outer >= 3 && word_before(page, outer, W_OF) &&
                   (has(page, outer - 2, C_HEAD) || has(page, outer - 2, C_PEAK));
    for (size_t k = 3; is_mean && k <= 5; k++)        /* "from a monthly average of 7 percent" */
        if (word_before(page, outer - k + 1, W_FROM)) return outer - k;
    bool is_small = outer >= 3 && token_at(page, outer - 1)->kind == WORD && !token_at(page, outer - 1)->capital;
    if (!is_small || (stops(page, outer - 1) && !has(page, outer - 1, C_ALONE))) return outer;
    return has(page, outer - 2, C_DET) && word_before(page, outer - 2, W_FROM) ? outer - 3 : outer;
}

/* Where "[between] the ages of 30" begins; `outer` of all other finds. */
static size_t past_ages(const Page *page, const Find *find) {
    size_t i = find->outer;
    if (find->type != TYPE_AGE || i < 2) return i;
    if (token_is(page, i - 1, W_OF)) i--;
    if (!token_is(page, i - 1, W_AGES)) return find->outer;
    i--;
    if (word_before(page, i, W_THE)) i--;
    return word_before(page, i, W_BETWEEN) ? i : find->outer;
}

/* "1,200 to 1,500", "between 30 and 40", "2–3%", "from 3 km to 5 km". */
static bool read_range(Page *page, size_t n) {
    if (n + 1 >= page->finds) return false;
    Find *a = &page->find[n], *b = &page->find[n + 1];
    bool and, dash, or = false;
    size_t joint = past_joiner(page, a->last, &and, &dash, &or), first = b->outer;
    bool up_to = token_is(page, joint, W_UP) && token_is(page, joint + 1, W_TO); /* "from 30 up to 90" */
    if (up_to) joint += 2;
    if (joint == a->last || (first > joint && first != b->first)) return false;
    if (first > joint || b->first < joint) return false;
    if (!is_figure(a) && !(a->type == TYPE_ORDINAL && b->type == TYPE_ORDINAL)) return false;
    /* "5 to 10 times" */
    bool times = b->type == TYPE_MULTIPLIER && b->change == NO_CHANGE && b->bound == EXACT && a->is_bare;
    if (!is_figure(b) && b->type != TYPE_ORDINAL && !times) return false;
    size_t from = origin(page, a->outer);
    if (up_to && from == a->outer) return false;
    size_t start = past_ages(page, a);
    bool with_from = from < a->outer, between = word_before(page, start, W_BETWEEN);
    bool is_plain = a->type == TYPE_NUMBER && a->unit.len == 0;
    bool both = b->unit.len > 0 && (is_plain || text_equal(a->unit, b->unit)); /* not "from $12 and 3 tours from $90" */
    if (and && !between && !(with_from && both)) return false;
    /* "rose by 5 to 7 percent", not "rose 5 percent to 20", nor "rose 0.3 to 61.7%" */
    bool takes_scale = b->has_scale && !a->has_scale && b->exponent > 0 && (is_plain || text_equal(a->unit, b->unit));
    Decimal low = takes_scale ? decimal_shift(&page->arena, a->low.of, b->exponent) : a->low.of;
    bool is_near = a->low.over != 1 || b->low.over != 1 ||
                   value_compare(&page->arena, value_of(decimal_times(&page->arena, low, 9)), b->low) > 0;
    if (takes_scale && is_near) is_near = decimal_compare(low, b->low.of) <= 0;
    bool shares_unit = (takes_scale || (is_plain && b->unit.len > 0)) && is_near;
    bool steps = is_step(page, a) && !is_expected(page, a, b);
    bool is_part = word_before(page, a->outer, W_OF) && change_near(page, a->outer, BROUGHT) != NO_CHANGE &&
                   is_hundredth(a, b);                /* "a rise in fares of 10p to £1.80" */
    if (!dash && !and && !or && !with_from && ((!shares_unit && steps) || is_part)) return false;
    if (or && (a->low.over != 1 || b->first != joint)) return false;
    if (dash && token_at(page, a->last)->mark == 0x2014) return false;
    bool is_again = n > 0 && page->find[n - 1].last + 1 == a->outer && word_before(page, a->outer, W_OR) &&
                    is_step(page, &page->find[n - 1]);  /* "slid 0.7% or 49 to 6,728" */
    if (is_again && !dash && !and && !or) return false;
    bool ends = a->type == TYPE_MONEY && b->is_bare && !counts_noun(page, b) && !token_is(page, b->last, W_OF) &&
                !and && !or; /* "costs $7,000 to 10,000" */
    if (a->type == TYPE_AGE && b->type == TYPE_DURATION) b->type = TYPE_AGE; /* "aged 8 to 10 years" */
    if (!share(page, a, b, with_from || between || dash || ends)) return false;
    int order = value_compare(&page->arena, a->low, b->low);
    Change near = change_near(page, a->outer, 8);
    if (order == 0 && !dash) return false;
    bool is_lead = b->type == TYPE_PERCENT || (is_plain && b->type == TYPE_NUMBER && !b->unit.len && !between);
    if (order > 0 && !dash && !and && !or && !with_from && is_lead)
        return false; /* "leads 47 percent to 39 percent", "won by 40 votes, 90 to 50" */
    if (or &&(order > 0 || b->bound != EXACT ||
              value_compare(&page->arena, value_of(decimal_times(&page->arena, a->low.of, 2)), b->low) < 0))
        return false;
    if (between) a->outer = start - 1;
    if (with_from) a->outer = from;
    bool anywhere = with_from && token_is(page, from - 1, W_ANYWHERE);
    bool turns = with_from && b->type != TYPE_DIMENSION && has(page, from - 1, C_TURNS); /* "went from 40 to 55" */
    bool moves = with_from && !between && !anywhere && (near != NO_CHANGE || order > 0 || turns);
    if (moves || (with_from && order > 0)) merge(page, n, n + 1, FROM_TO, a->low, b->low, order > 0 ? DOWN : UP);
    else if (order > 0) merge(page, n, n + 1, RANGE, b->low, a->low, NO_CHANGE);
    else merge(page, n, n + 1, RANGE, a->low, b->low, NO_CHANGE);
    if (a->type == TYPE_DURATION && age_leads(page, a->first)) a->type = TYPE_AGE; /* "aged between 9 and 12 months" */
    return true;
}

static bool is_calendar(Type type) { return type >= TYPE_YEAR && type <= TYPE_DATETIME; }

/* The next figure after n, calendar set aside; page->finds if there is none near. */
static size_t next_figure(const Page *page, size_t n) {
    for (size_t m = n + 1; m < page->finds && page->find[m].first - page->find[n].last <= FAR; m++) {
        if (is_calendar(page->find[m].type)) continue;
        return is_figure(&page->find[m]) ? m : page->finds;
    }
    return page->finds;
}

static bool runs_on(const Page *page, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) {
        const Token *token = &page->token[i];
        if (token->mark == ';' || token->mark == ':' || token->mark == '(' || token->mark == ')' ||
            token->mark == '!' || token->mark == '?')
            return false;
        if (token->mark == '.' && token_at(page, i + 1)->capital && token_at(page, i + 1)->space) return false;
        if (numeral_at(page, i) == AND) return false;
    }
    return true;
}

/* "from 36 in January to 50 in June", "narrowed to 90 lots from 120 lots". */
static bool read_move(Page *page, size_t n) {
    size_t m = next_figure(page, n);
    if (m == page->finds) return false;
    Find *a = &page->find[n], *b = &page->find[m];
    size_t second = b->outer;
    const Meaning *neutral;                           /* "to only 90" */
    for (size_t k; (k = phrase_before(page, second, HEDGES, &neutral)) && neutral->bound == UNBOUND;) second -= k;
    if (!runs_on(page, a->last, b->first)) return false;
    size_t origin_at = origin(page, a->outer);
    bool forward = origin_at < a->outer && (word_before(page, second, W_TO) || token_is(page, second, W_TO));
    bool backward = word_before(page, a->outer, W_TO) && word_before(page, second, W_FROM) && b->first - a->last <= 6;
    for (size_t i = a->last, k = n + 1; backward && i < b->first; i++) {
        while (k < m && page->find[k].last <= i) k++;
        bool is_dated = k < m && page->find[k].first <= i; /* "to 90 in May 2014 from 70" */
        backward = is_dated || (page->token[i].kind == WORD && !has(page, i, C_WORD));
    }
    if ((!forward && !backward) || !is_figure(a)) return false;
    if (a->is_bare && b->unit.len && b->type == TYPE_MONEY && counts_noun(page, a))
        return false; /* "from 900 screens, bringing it to $9 million" */
    Change near = change_near(page, a->outer, 8);
    if (backward && near == NO_CHANGE) return false;
    if (!share(page, a, b, true)) return false;
    int order = value_compare(&page->arena, a->low, b->low);
    if (order == 0) return false;
    Value from = forward ? a->low : b->low, to = forward ? b->low : a->low;
    if (forward) a->outer = origin_at;
    bool is_rate = backward && AMONG(page, a->last, W_A, W_AN) && has(page, a->last + 1, C_DURATION);
    if (is_rate) a->per = page->token[a->last + 1].meaning->unit; /* "to $9 a year from $8" */
    bool is_range = forward && near == NO_CHANGE && order < 0;
    Change change = value_compare(&page->arena, from, to) < 0 ? UP : DOWN;
    merge(page, n, m, is_range ? RANGE : FROM_TO, from, to, is_range ? NO_CHANGE : change);
    return true;
}

/* "more than 20 and less than 35": one range of two bounds. */
static bool read_corridor(Page *page, size_t n) {
    if (n + 1 >= page->finds) return false;
    Find *a = &page->find[n], *b = &page->find[n + 1];
    if (!is_quantity(a->type) || !is_quantity(b->type) || a->after > b->outer) {
        if (a->type != TYPE_ORDINAL || b->type != TYPE_ORDINAL) return false;
    }
    bool a_low = a->bound == MORE_THAN || a->bound == AT_LEAST, b_low = b->bound == MORE_THAN || b->bound == AT_LEAST;
    bool a_high = a->bound == LESS_THAN || a->bound == AT_MOST, b_high = b->bound == LESS_THAN || b->bound == AT_MOST;
    if (!((a_low && b_high) || (a_high && b_low)) || a->unit.len > b->unit.len) return false;
    size_t joint = a->after;
    if (is_mark(page, joint, ',')) joint++;
    if (numeral_at(page, joint) == AND || token_is(page, joint, W_BUT)) joint++;
    bool follows = a_low && b_high && b->outer == a->after && b->first > b->outer; /* "from 450 up to 900" */
    if ((joint == a->after && !follows) || joint != b->outer) return false;
    Value low = a_low ? a->low : b->low, high = a_low ? b->low : a->low;
    if (value_compare(&page->arena, low, high) >= 0) return false;
    size_t outer = a->outer;
    merge(page, n, n + 1, RANGE, low, high, NO_CHANGE);
    page->find[n].outer = outer;
    return true;
}

/* "more than 9 million crowns ($1.3 million)": the same amount told twice has the same bound. */
static void read_brackets(Page *page, size_t n) {
    if (n == 0) return;
    const Find *first = &page->find[n - 1];
    Find *again = &page->find[n];
    size_t open = again->first;
    bool bounded = first->bound >= AT_LEAST && first->bound <= LESS_THAN;
    if (!bounded || again->bound != EXACT || first->type != again->type || !again->unit.len || !first->unit.len) return;
    if (open == first->last + 1 && is_mark(page, open - 1, '(') && is_mark(page, again->last, ')'))
        again->bound = first->bound;
}

static void take_unit(Find *find, const Find *from) {
    find->unit = from->unit;
    find->type = from->type;
    find->is_bare = false;
}

/* A bare number has the unit of the one behind it: "18 x 4 inches", "1.35 ± 0.05 kg", "45 and 50 kg", "19- and
 * 20-year-olds". */
static void share_units(Page *page, size_t n) {
    if (n + 1 >= page->finds) return;
    Find *a = &page->find[n], *b = &page->find[n + 1];
    size_t i = a->last;
    if (!a->is_bare || a->type != TYPE_NUMBER || a->unit.len || !b->unit.len || !is_figure(b) || b->first > i + 4)
        return;
    bool is_hyphened = is_dash(page->token[i].mark) && !page->token[i].space &&
                       (token_at(page, i + 1)->space || is_mark(page, i + 1, ','));
    if (is_hyphened) i++;
    if (is_hyphened && is_mark(page, i, ',')) { /* "5-, 10- and 20-litre cans" */
        if (b->first == i + 1 && is_dash(token_at(page, b->last)->mark)) take_unit(a, b);
        return;
    }
    bool is_joined = is_mark(page, i, '-') && token_is(page, i + 1, W_BY) && is_mark(page, i + 2, '-') &&
                     !token_at(page, i)->space && b->type == TYPE_DIMENSION;
    if (is_joined) i += 2;                            /* "a 12-by-14-foot room" */
    bool is_times = token_is(page, i, W_TIMES_SIGN) || is_mark(page, i, 0xd7) || token_is(page, i, W_BY);
    bool is_product = is_joined || (is_times && b->type == TYPE_DIMENSION);
    bool is_slashed = is_plus_minus(page, i);
    bool is_tolerance = is_mark(page, i, 0xb1) || is_slashed;
    if (is_slashed) i += 2;
    if (token_is(page, i, W_OR) && token_is(page, i + 1, W_EVEN)) i++;
    bool is_pair = (numeral_at(page, i) == AND || token_is(page, i, W_OR) || token_is(page, i, W_EVEN)) &&
                   (is_hyphened || b->type == TYPE_DIMENSION || b->type == TYPE_PERCENT);
    bool is_far = is_pair && b->type == TYPE_PERCENT && a->low.over == 1 && b->low.over == 1 &&
                  decimal_compare(a->low.of, decimal_times(&page->arena, b->low.of, 20)) > 0;
    /* not "834,000 or 38 percent" */
    if (is_far || (!is_product && !is_tolerance && !is_pair)) return;
    if (b->first != i + 1 || has(page, b->last, C_PASTWARD)) return;
    take_unit(a, b);
    b->is_second = true;
    if (is_tolerance) a->bound = APPROX;
}

/* "310 million of the 2.5 billion crowns": a part has the unit of its whole. */
static void take_whole_unit(Page *page, size_t n) {
    if (n + 1 >= page->finds) return;
    Find *a = &page->find[n], *b = &page->find[n + 1];
    size_t i = a->last;
    bool is_part = a->type == TYPE_NUMBER && !a->unit.len && token_is(page, i, W_OF) && has(page, i + 1, C_DET) &&
                   b->first == i + 2 && (b->type == TYPE_MONEY || b->type == TYPE_DIMENSION);
    if (is_part) take_unit(a, b);
}

/* "by 2 percent but the other by 1", "was 84 cents, while the lowest was 74": a bare number behind the same word as the
 * share or amount before it, and no noun behind it. */
static void take_sister_unit(Page *page, size_t n) {
    if (n == 0) return;
    Find *a = &page->find[n - 1], *b = &page->find[n];
    bool has_unit = (a->type == TYPE_PERCENT || a->type == TYPE_MONEY) && a->unit.len;
    if (!has_unit || b->type != TYPE_NUMBER || b->unit.len || a->outer == 0 || b->first > a->last + FAR)
        return;
    bool is_past = AMONG(page, b->last, W_A) && has(page, b->last + 1, C_DURATION) &&
                   has(page, b->last + 2, C_PASTWARD); /* "costs 40 crowns, against 30 a year ago" */
    const Meaning *word = page->token[a->outer - 1].meaning;
    bool same = word && word->word && word == page->token[b->first - 1].meaning &&
                (token_is(page, b->first - 1, W_BY) || token_is(page, b->first - 1, W_IS) ||
                 token_is(page, b->first - 1, W_WAS));
    const Token *next = token_at(page, b->last);
    if (is_past && runs_on(page, a->last, b->first)) take_unit(b, a);
    bool ends = next->kind == NOTHING || next->mark == '.' || next->mark == ',';
    if (same && b->is_bare && ends && runs_on(page, a->last, b->first))
        take_unit(b, a);
}

void hedges_read(Page *page) {
    for (size_t n = page->finds; n-- > 0;) share_units(page, n);
    for (size_t n = 0; n < page->finds; n++) {
        read_bounds(page, &page->find[n]);
        take_whole_unit(page, n);
        take_sister_unit(page, n);
        read_brackets(page, n);
    }
    for (size_t n = 0; n < page->finds; n++) {
        if (!read_range(page, n) && !read_move(page, n)) read_corridor(page, n);
        Find *find = &page->find[n];
        if (is_quantity(find->type) && find->bound != FROM_TO && find->change == NO_CHANGE &&
                find->type != TYPE_MULTIPLIER) find->change = read_change(page, find);
        if (find->type == TYPE_MULTIPLIER && find->change == NO_CHANGE) find->change = read_change(page, find);
    }
}
