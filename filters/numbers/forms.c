/* One numeral: digits, words, or both, with its scale, fraction or vagueness. Nothing of what it counts. */
#include "numbers.h"

#include "utf8.h"


/* ---- fractions and ordinals ---- */

static void set_value(Form *form, Value value, size_t stop) {
    form->value = value;
    form->stop = stop;
}

/* Does the phrase end here, or go on with "of"? Then "a third" before it is a part and no place. */
static bool part_ends(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (is_dash(token->mark) && !token_at(page, i + 1)->space) return false;
    /* "a fifth higher than" */
    if (has(page, i, C_COMPARATIVE) || AMONG(page, i, W_LESS, W_FEWER)) return token_is(page, i + 1, W_THAN);
    return token->kind == NOTHING || token->kind == MARK || AMONG(page, i, W_OF, W_AS, W_MORE) ||
           numeral_at(page, i) == SCALE;
}

/* A scale behind a fraction: "half a million", "three quarters of a billion", "two and a half thousand", "half a
 * dozen". */
static void scale_fraction(Page *page, Form *form) {
    size_t i = past_hyphen(page, form->stop);         /* "a half-dozen" */
    if (i > form->stop && numeral_at(page, i) != PACK && numeral_at(page, i) != SCALE) i = form->stop;
    if (token_is(page, i, W_OF)) i++;
    /* "half-a-dozen" */
    if (is_mark(page, i, '-') && numeral_at(page, i + 1) == ARTICLE && is_mark(page, i + 2, '-')) i += 3;
    if (numeral_at(page, i) == ARTICLE) i++;
    NumeralKind kind = numeral_at(page, i);
    uint64_t factor = kind == NO_NUMERAL ? 0 : numeral_value(page, i);
    if (kind == PACK) {
        form->value = value_over(&page->arena, decimal_times(&page->arena, form->value.of, factor), form->value.over);
    } else if (kind == SCALE || kind == HUNDRED ||
               (kind == SUFFIX && i == form->stop && factor > 5 && token_text(page, i).len > 1)) {
        form->value =
            value_over(&page->arena, decimal_shift(&page->arena, form->value.of, (int)factor), form->value.over);
        form->has_scale = true;
        form->exponent = (int)factor;
    } else {
        return;
    }
    form->is_fraction = false;
    form->stop = i + 1;
}

static Value value_sum(Page *page, Decimal whole, Value part) {
    if (part.over == 1) return value_of(decimal_add(&page->arena, whole, part.of));
    return value_over(&page->arena, decimal_add(&page->arena, decimal_times(&page->arena, whole, part.over), part.of),
                      part.over);
}

static bool plain_number(Page *page, size_t i, uint64_t *number) {
    Decimal value;
    return token_at(page, i)->plain && token_at(page, i)->kind == DIGITS && digits_value(page, i, &value) &&
           decimal_small(value, number);
}

static size_t slash_fraction(Page *page, size_t i, uint64_t *upper, uint64_t *lower) {
    if (!is_mark(page, i + 1, '/') && !is_mark(page, i + 1, 0x2044)) return i;
    if (token_at(page, i + 1)->space || token_at(page, i + 2)->space) return i;
    if (!plain_number(page, i, upper) || !plain_number(page, i + 2, lower) || *lower < 2) return i;
    if (is_mark(page, i + 3, '/') && !token_at(page, i + 3)->space) return i;
    return i + 3;
}

/* "3 and 1/2": a cardinal and the fraction at token i. */
static bool and_slash(Page *page, const Cardinal *c, size_t i, Form *form) {
    uint64_t upper, lower;
    size_t stop = slash_fraction(page, i, &upper, &lower);
    if (stop == i || upper >= lower) return false;
    set_value(form,
              value_sum(page, cardinal_value(page, c),
                        value_over(&page->arena, decimal_of(&page->arena, upper), lower)),
              stop);
    return true;
}

/* "and a half", "and three quarters", "and two fifths of a million", behind a cardinal. */
static bool and_fraction(Page *page, const Cardinal *c, Form *form) {
    size_t i = past_hyphen(page, c->stop);
    if (numeral_at(page, i) != AND || (c->has_digits && c->has_point)) return false;
    Cardinal upper = { 0 };
    Decimal numerator = decimal_of(&page->arena, 1);
    size_t j = past_hyphen(page, i + 1);
    bool has_numerator = true, is_plural;
    uint64_t over;
    if (and_slash(page, c, j, form)) return true;
    if (numeral_at(page, j) == ARTICLE) {
        j = past_hyphen(page, j + 1);
    } else {
        cardinal_read(page, j, true, &upper);
        if (upper.tokens) numerator = cardinal_value(page, &upper), j = upper.stop;
        else has_numerator = false;
    }
    j = past_hyphen(page, j);
    size_t stop = denominator_at(page, j, &over, &is_plural);
    if (stop == j || over < 2 || (!has_numerator && !is_plural) || (over == 2 && numeral_at(page, stop - 1) == ORDINAL))
        return false;
    if (c->last == PACK) numerator = decimal_times(&page->arena, numerator, numeral_value(page, c->stop - 1));
    Form part = { .stop = stop, .value = value_over(&page->arena, numerator, over) };
    Decimal whole = cardinal_value(page, c);
    bool whole_is_scaled = c->last == SCALE && !c->stacked;
    if (whole_is_scaled && !(numeral_at(page, stop) == SCALE || token_is(page, stop, W_OF)))
        part.value = value_over(&page->arena, decimal_shift(&page->arena, part.value.of, c->scale), part.value.over);
    else if (whole_is_scaled) scale_fraction(page, &part);
    set_value(form, value_sum(page, whole, part.value), part.stop);
    if (!whole_is_scaled) scale_fraction(page, form);
    form->is_fraction = false;
    return true;
}

/* "thirty-first", "two hundredth", "three fifths", "one in five": what may follow a cardinal. */
static bool ordinal_end(Page *page, const Cardinal *c, Form *form) {
    size_t i = past_hyphen(page, c->stop);
    Decimal whole = cardinal_value(page, c);
    bool joined =
        numeral_at(page, i) == AND && numeral_at(page, i + 1) == ORDINAL && (c->last == HUNDRED || c->last == SCALE);
    if (joined) i++;                                  /* "two hundred and first" */
    if (numeral_at(page, i) != ORDINAL || c->has_digits) return false;
    uint64_t value = numeral_value(page, i);
    bool is_power = value == 100 || value == 1000 || value >= 1000000;
    if (is_power && c->last != SCALE && !(c->last == SMALL && c->last_value == 1 && c->tokens == 1)) {
        set_value(form, value_of(decimal_times(&page->arena, whole, value)), i + 1);
        return form->is_ordinal = true;
    }
    if ((c->last == TENS && value < 10) || (c->last == HUNDRED && value < 100) || (c->last == SCALE && value < 1000)) {
        set_value(form, value_of(decimal_add(&page->arena, whole, decimal_of(&page->arena, value))), i + 1);
        return form->is_ordinal = true;
    }
    return false;
}

/* "one one-hundredth", "two ten-thousandths": a small number over a power of ten that is told with a number of its
 * own. */
static bool one_over(Page *page, const Cardinal *c, size_t i, Form *form) {
    Cardinal below = { 0 };
    uint64_t count, over;
    if (c->tokens != 1 || c->last != SMALL || numeral_at(page, i) == NO_NUMERAL) return false;
    cardinal_read(page, i, true, &below);
    size_t power = below.tokens ? past_hyphen(page, below.stop) : i;
    NumeralKind kind = numeral_at(page, power);
    if (power == i || !is_dash(token_at(page, power - 1)->mark) || (kind != ORDINAL && kind != PARTS) ||
        numeral_value(page, power) < 100)
        return false;
    if (!decimal_small(cardinal_value(page, &below), &count) || count == 0 || count > 999) return false;
    over = numeral_value(page, power) * count;
    set_value(form, value_over(&page->arena, cardinal_value(page, c), over), power + 1);
    return form->is_fraction = true;
}

static bool fraction_end(Page *page, const Cardinal *c, Form *form) {
    size_t i = past_hyphen(page, c->stop);
    uint64_t over;
    bool is_plural = false;
    if (one_over(page, c, i, form)) return true;
    size_t stop = denominator_at(page, i, &over, &is_plural);
    if (c->has_digits && !c->has_words && !(is_plural && stop == i + 1 && token_is(page, stop, W_OF))) return false;
    if (stop == i || over < 2) return false;
    if (numeral_at(page, stop - 1) == HALF && is_mark(page, stop, '-') && !token_at(page, stop)->space)
        return false;                                 /* "nine half-built boats" */
    bool is_one = c->tokens == 1 && c->last_value == 1;
    bool is_second = over == 2 && numeral_at(page, stop - 1) == ORDINAL;
    uint64_t below;
    /* "three-fourth" */
    bool is_joined =
        i > c->stop && c->tokens == 1 && decimal_small(cardinal_value(page, c), &below) && below > 1 && below < over;
    if (is_second || (!is_plural && !is_one && !is_joined)) return false;
    Decimal whole = cardinal_value(page, c);
    uint64_t upper;
    bool is_span = decimal_small(whole, &upper) && upper >= over && over > 2 && entry_at(page, stop - 1, UNITS) &&
                   !token_is(page, stop, W_OF);
    if (is_span) return false;                        /* "eight quarters in a row" */
    /* "one hundred thirty-fifths" */
    if (c->tokens > 1 && c->last == TENS && over < 10 && decimal_small(whole, &upper)) {
        whole = decimal_of(&page->arena, upper - c->last_value);
        over += c->last_value;
    }
    set_value(form, value_over(&page->arena, whole, over), stop);
    form->is_fraction = true;
    scale_fraction(page, form);
    return true;
}

/* "one in five", "two out of three", "one over three". */
static bool share_end(Page *page, const Cardinal *c, Form *form) {
    size_t i = c->stop + is_dash(token_at(page, c->stop)->mark);
    bool is_out = token_is(page, i, W_OUT) && token_is(page, i + 1, W_OF);
    bool of_every = token_is(page, i, W_OF) && token_is(page, i + 1, W_EVERY); /* "one of every nine" */
    bool is_in = token_is(page, i, W_IN) || of_every, is_over = token_is(page, i, W_OVER);
    uint64_t upper, lower;
    Cardinal below = { 0 };
    if ((!is_out && !is_in && !is_over) || !decimal_small(cardinal_value(page, c), &upper) || upper == 0) return false;
    bool every = is_in && (AMONG(page, i + 1, W_EVERY, W_EACH));
    size_t low = i + 1 + (is_out || every);
    cardinal_read(page, low + is_dash(token_at(page, low)->mark), false, &below);
    if (!below.tokens || !decimal_small(cardinal_value(page, &below), &lower) || lower < 2) return false;
    if (!is_over && upper >= lower) return false;
    if (is_in && !((upper == 1 || (upper < 10 && lower <= 10) || lower == 100 || lower == 1000) &&
                   (lower < 1000 || below.has_words)))
        return false;
    if (is_in && entry_at(page, below.stop, UNITS)) return false;
    if (is_over && !(token_at(page, below.stop)->kind == NOTHING || (token_at(page, below.stop)->kind == MARK &&
            !is_mark(page, below.stop, '%')))) return false;
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, upper), lower), below.stop);
    return form->is_fraction = true;
}

/* ---- digits with a fraction: 1½, 1/2, 2 1/4, 1-1/2 ---- */

static bool digit_fraction(Page *page, size_t i, Form *form) {
    uint64_t upper, lower;
    Decimal whole;
    size_t stop = slash_fraction(page, i, &upper, &lower);
    form->has_digits = true;
    if (stop > i) {
        set_value(form, value_over(&page->arena, decimal_of(&page->arena, upper), lower), stop);
        form->is_fraction = true;
    } else if (numeral_at(page, i) == VULGAR) {
        const Meaning *sign = page->token[i].meaning;
        set_value(form, value_over(&page->arena, decimal_of(&page->arena, sign->value), sign->under), i + 1);
        form->is_fraction = true;
    } else if (token_at(page, i)->plain && numeral_at(page, i + 1) == VULGAR && digits_value(page, i, &whole)) {
        const Meaning *sign = page->token[i + 1].meaning;
        set_value(form,
                  value_sum(page, whole, value_over(&page->arena, decimal_of(&page->arena, sign->value), sign->under)),
                  i + 2);
    } else if (token_at(page, i)->plain && digits_value(page, i, &whole)) {
        size_t part = i + 1 + (is_mark(page, i + 1, '-') && !token_at(page, i + 1)->space);
        if (token_at(page, part)->space == (part > i + 1)) return false;
        stop = slash_fraction(page, part, &upper, &lower);
        if (stop == part || upper >= lower) return false;
        set_value(form, value_sum(page, whole, value_over(&page->arena, decimal_of(&page->arena, upper), lower)), stop);
    } else {
        return false;
    }
    scale_fraction(page, form);
    return true;
}

/* ---- vague, factors, parts without a number before them ---- */

static bool set_vague(Form *form, Decimal low, Decimal high, size_t stop) {
    form->value = value_of(low);
    form->high = value_of(high);
    form->is_vague = true;
    form->stop = stop;
    return true;
}

/* "dozens", "hundreds of thousands". */
static bool plural_at(Page *page, size_t i, Form *form) {
    NumeralKind kind = numeral_at(page, i);
    Arena *arena = &page->arena;
    bool of = token_is(page, i + 1, W_OF);
    if (kind == PACKS) {
        if (numeral_value(page, i) != 12 && !of) return false;
        Decimal low = decimal_of(arena, numeral_value(page, i));
        if (of && numeral_at(page, i + 2) == MANY && !token_is(page, i + 2, W_TENS)) {
            low = decimal_shift(arena, low, (int)numeral_value(page, i + 2));
            i += 2;
        }
        return set_vague(form, low, decimal_shift(arena, low, 1), i + 1);
    }
    if (kind != MANY || (numeral_value(page, i) == 1 && !of)) return false;
    Decimal low = decimal_shift(arena, decimal_of(arena, 1), (int)numeral_value(page, i));
    size_t stop = i + 1;
    if (of && (numeral_at(page, i + 2) == MANY || numeral_at(page, i + 2) == SCALE)) {
        low = decimal_shift(arena, low, (int)numeral_value(page, i + 2));
        stop = i + 3;
    }
    return set_vague(form, low, decimal_shift(arena, low, 1), stop);
}

/* "a few dozen", "several hundred thousand", "a couple of million", "a couple". */
static bool few_at(Page *page, size_t i, Form *form) {
    Arena *arena = &page->arena;
    bool has_article = numeral_at(page, i) == ARTICLE;
    size_t j = i + has_article;
    NumeralKind kind = numeral_at(page, j);
    if (kind != FEW && (kind != COUPLE || !has_article)) return false;
    uint64_t low = numeral_value(page, j), high = low == 2 ? 5 : 10;
    size_t n = j + 1;
    if (token_is(page, n, W_OF)) n++;
    Decimal unit = decimal_of(arena, 1);
    size_t scales = 0;
    for (; scales <= MOST_STACKED; n++, scales++) {
        NumeralKind scale = numeral_at(page, n);
        if (scale == PACK || (scale == PACKS && numeral_value(page, n) == 12))
            unit = decimal_times(arena, unit, numeral_value(page, n)); /* "a few dozen", "a few grand" */
        else if (scale == HUNDRED || scale == SCALE || scale == MANY)
            unit = decimal_shift(arena, unit, (int)numeral_value(page, n));
        else break;
    }
    if (scales == 0 && (kind == FEW || (token_is(page, j, W_PAIR) && token_is(page, j + 1, W_OF)))) return false;
    const Token *next = token_at(page, j + 1);
    if (scales == 0 && i > 0 && next->kind == MARK) return false; /* two people */
    Decimal from = decimal_times(arena, unit, low);
    return set_vague(form, from, kind == COUPLE ? from : decimal_times(arena, unit, high), scales ? n : j + 1);
}

static bool factor_at(Page *page, size_t i, Form *form) {
    const Meaning *meaning = page->token[i].meaning;
    Text change = lexicon_field(meaning->entry[NUMERALS], 3), word = token_text(page, i);
    if (change.len == 0 && !text_ends(word, TEXT("fold"))) {
        bool compares = AMONG(page, i + 1, W_AS, W_THE, W_THAT, W_WHAT);
        if (!compares) return false;
    }
    form->change = text_equal(change, TEXT("up")) ? UP : text_equal(change, TEXT("down")) ? DOWN : NO_CHANGE;
    form->is_times = form->has_words = true;
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, meaning->value), meaning->under), i + 1);
    return true;
}

/* "rose by a third in a year", "fell almost a third in May": a change by a part, unless it is by "a third party". */
static bool is_change_by_part(const Page *page, size_t i, size_t stop) {
    const Meaning *hedge;
    size_t hedged = i > 0 ? phrase_before(page, i, HEDGES, &hedge) : 0, at = i - hedged;
    if (at == 0 || token_at(page, stop)->kind != WORD || !entry_at(page, stop, STOPS)) return false;
    return token_is(page, at - 1, W_BY) || (hedged && has(page, at - 1, C_MOVES));
}

/* "Only a third came", "nearly a quarter had": a hedge before it and a verb behind it. */
static bool is_hedged_part(const Page *page, size_t i, size_t stop) {
    const Meaning *hedge, *next = token_at(page, stop)->meaning;
    bool is_verb = (next && next->past) || has(page, stop, C_AUX) || is_word(page, stop, ED);
    return is_verb && stop < page->count && i > 0 && phrase_before(page, i, HEDGES, &hedge) > 0;
}

/* "half", "a quarter", "quarter million", "eighth of a mile", "a third of", "a good third of". */
/* "a tenth and a fifth of": a second part joined to the first. */
static bool joins_part(const Page *page, size_t stop) {
    uint64_t over;
    bool is_plural, is_joined = numeral_at(page, stop) == AND || AMONG(page, stop, W_TO, W_OR);
    if (!is_joined || numeral_at(page, stop + 1) != ARTICLE) return false;
    size_t end = denominator_at(page, stop + 2, &over, &is_plural);
    return end > stop + 2 && token_is(page, end, W_OF);
}

static bool part_at(Page *page, size_t i, Form *form) {
    bool has_article = numeral_at(page, i) == ARTICLE ||
                       (token_is(page, i - 1, W_GOOD) && numeral_at(page, i - 2) == ARTICLE);
    bool is_plural;
    uint64_t over;
    size_t j = i + (numeral_at(page, i) == ARTICLE), stop = denominator_at(page, j, &over, &is_plural);
    if (stop == j || over < 2) return false;
    NumeralKind kind = numeral_at(page, stop - 1), next = numeral_at(page, stop);
    if (kind == PARTS) return false;
    bool is_scaled = next == SCALE ||
                     (next == ARTICLE && (numeral_at(page, stop + 1) == SCALE || numeral_at(page, stop + 1) == PACK));
    bool has_unit =
        entry_at(page, stop, UNITS) || (is_mark(page, stop, '-') && entry_at(page, stop + 1, UNITS)) ||
        (token_is(page, stop, W_OF) && entry_at(page, stop + 1 + (numeral_at(page, stop + 1) == ARTICLE), UNITS));
    bool starts = i == 0 || token_at(page, i - 1)->kind == MARK;
    bool is_part = part_ends(page, stop) || is_change_by_part(page, i, stop) || is_hedged_part(page, i, stop) ||
                   joins_part(page, stop);
    bool counts = kind == HALF || is_scaled ||
                  (has_article && (kind == PART ? is_part || has_unit : is_part && over != 2)) ||
                  (starts && has_unit && over != 2);
    if (!counts) return false;
    form->is_fraction = form->has_words = true;
    form->is_times = kind == HALF && !has_article && token_is(page, stop, W_AS); /* "half as many" */
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, 1), over), stop);
    scale_fraction(page, form);
    return true;
}

/* "twentyfirst", "21st": an ordinal that is no entry of the tables. */
static bool glued_ordinal(Page *page, size_t i, Form *form) {
    Decimal value;
    static const char *const ends[] = { "st", "nd", "rd", "th" };
    if (token_at(page, i)->kind != DIGITS || token_at(page, i + 1)->kind != WORD || token_at(page, i + 1)->space)
        return false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
        if (!text_same_word(token_text(page, i + 1), text_of(ends[k])) || !digits_value(page, i, &value)) continue;
        if (k == 0 && !text_ends(token_text(page, i), TEXT("1"))) continue; /* "9st": stones */
        set_value(form, value_of(value), i + 2);
        return form->is_ordinal = form->has_digits = true;
    }
    return false;
}

static bool ordinal_at(Page *page, size_t i, Form *form) {
    if (numeral_at(page, i) != ORDINAL) return false;
    set_value(form, value_of(decimal_of(&page->arena, numeral_value(page, i))), i + 1);
    return form->is_ordinal = form->has_words = true;
}

static void note_scale(const Cardinal *c, Form *form) {
    form->has_words = c->has_words;
    form->has_digits = c->has_digits;
    form->has_scale = c->last == SCALE || c->last == MANY || c->last == HUNDRED;
    form->exponent = c->last == HUNDRED ? 2 : c->scale;
    form->is_plain = c->tokens == 1 && c->has_digits;
}

/* Nearly all numerals are one token, digits or a small word, and what follows cannot go on with them. */
static bool simple_form(Page *page, size_t i, Form *form) {
    const Token *token = token_at(page, i), *next = token_at(page, i + 1);
    NumeralKind kind = numeral_at(page, i);
    bool is_word = kind == SMALL || kind == TENS;
    if ((!is_word && (kind != NO_NUMERAL || token->kind != DIGITS)) || numeral_at(page, i + 1) != NO_NUMERAL)
        return false;
    bool ends = next->kind == WORD ? next->space && !AMONG(page, i + 1, W_IN, W_OUT, W_OVER) &&
                                         !(token_is(page, i + 1, W_OF) && token_is(page, i + 2, W_EVERY))
                : next->kind == MARK ? !is_dash(next->mark) && next->mark != '/' && next->mark != 0x2044 &&
                                           !(next->mark == '(' && numeral_at(page, i + 4) == SCALE)
                                     : next->kind == NOTHING;
    if (!ends) return false;
    form->value.over = 1;
    form->stop = i + 1;
    form->has_words = is_word;
    form->has_digits = form->is_plain = !is_word;
    if (is_word) form->value.of = decimal_of(&page->arena, numeral_value(page, i));
    else digits_value(page, i, &form->value.of);
    return true;
}

bool form_at(Page *page, size_t i, bool stops_at_and, Form *form) {
    *form = (Form){ 0 };
    const Token *token = token_at(page, i);
    NumeralKind kind = numeral_at(page, i);
    if (token->kind != DIGITS && kind == NO_NUMERAL) return false;
    if (simple_form(page, i, form)) return true;
    if (kind == TIMES) return factor_at(page, i, form);
    if (few_at(page, i, form) || plural_at(page, i, form) || glued_ordinal(page, i, form) ||
        digit_fraction(page, i, form))
        return true;
    *form = (Form){ 0 };
    if (part_at(page, i, form)) return true;
    Cardinal c = { 0 };
    size_t start = i;
    if (kind == ARTICLE &&
        (numeral_at(page, i + 1) == HUNDRED || numeral_at(page, i + 1) == SCALE || numeral_at(page, i + 1) == PACK)) {
        start = i + 1;
        if (numeral_at(page, start) == PACK)
            c = (Cardinal){ .group = decimal_of(&page->arena, 1), .has_group = true, .tokens = 1, .stop = start };
    } else if (kind == ARTICLE) {
        set_value(form, value_of(decimal_of(&page->arena, 1)), i + 1);
        return form->is_article = true;
    } else if (kind == POINT && i == 0 && token_at(page, 1)->kind == DIGITS) {
        c = (Cardinal){ .group = decimal_of(&page->arena, 0), .has_group = true, .tokens = 1, .stop = i };
    }
    if (numeral_at(page, start) == PACK && kind != ARTICLE) return false;
    /* "million million million million" */
    if (kind == SCALE && numeral_at(page, i - 1) == SCALE) return false;
    cardinal_read(page, start, stops_at_and, &c);
    if (!c.tokens || c.stop <= start) return ordinal_at(page, i, form);
    note_scale(&c, form);
    if ((!stops_at_and && and_fraction(page, &c, form)) || ordinal_end(page, &c, form) ||
        fraction_end(page, &c, form) || share_end(page, &c, form))
        return true;
    set_value(form, value_of(cardinal_value(page, &c)), c.stop);
    return true;
}
