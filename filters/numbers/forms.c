/* One numeral: digits, words, or both, with its scale, fraction or vagueness. Nothing of what it counts. */
#include "numbers.h"

#include "utf8.h"

#define MOST_STACKED 2      /* scales one upon the other: "three thousand million"; more are no number */

/* ---- digits ---- */

bool digits_value(Page *page, size_t i, Decimal *value) {
    const Token *token = token_at(page, i);
    if (token->kind != DIGITS) return false;
    Text raw = token_text(page, i);
    size_t ascii = 0;
    while (ascii < raw.len && is_digit(raw.at[ascii])) ascii++;
    if (ascii == raw.len && raw.at[0] != '0') { /* as it stands, without a copy */
        *value = (Decimal){ raw, 0, false };
        return true;
    }
    char *digits = arena_take(&page->arena, raw.len + 1);
    size_t count = 0, scale = 0, len;
    bool has_point = false;
    for (size_t at = 0; at < raw.len; at += len) {
        uint32_t character;
        len = utf8_at(raw, at, &character);
        int digit = utf8_digit(character);
        if ((at == 0 && token->leads) || (token->point > 0 && at == token->point)) has_point = true;
        if (digit < 0 && (character == 'e' || character == 'E' || character == 'x' || character == 0xd7)) break;
        if (digit < 0) continue;
        digits[count++] = (char)('0' + digit);
        scale += has_point;
    }
    *value = decimal_shift(&page->arena, decimal_read(&page->arena, (Text){ digits, count }, scale), token->exponent);
    return true;
}

/* ---- cardinals ---- */

typedef struct {
    size_t stop;
    Decimal total, group;   /* "two million | three hundred" */
    bool has_total, has_group, has_words, has_digits, has_point;
    NumeralKind last;       /* SUFFIX for digits */
    uint64_t last_value;
    int scale;              /* of the scale read last */
    size_t stacked, tokens;
} Cardinal;

static uint64_t numeral_value(const Page *page, size_t i) { return page->token[i].meaning->value; }

/* The token after a hyphen that joins two words of one numeral: "twenty-five", "fifty - two". */
static size_t past_hyphen(const Page *page, size_t i) {
    const Token *hyphen = token_at(page, i), *next = token_at(page, i + 1);
    return is_dash(hyphen->mark) && next->kind == WORD && hyphen->space == next->space ? i + 1 : i;
}

static Decimal cardinal_value(Page *page, const Cardinal *c) {
    if (!c->has_total) return c->group;
    return c->has_group ? decimal_add(&page->arena, c->total, c->group) : c->total;
}

static void take(Cardinal *c, size_t stop, NumeralKind kind, uint64_t value) {
    c->stop = stop;
    c->last = kind;
    c->last_value = value;
    c->tokens++;
}

static void add_small(Page *page, Cardinal *c, size_t i, uint64_t value) {
    Decimal number = decimal_of(&page->arena, value);
    c->group = c->has_group ? decimal_add(&page->arena, c->group, number) : number;
    c->has_group = c->has_words = true;
    take(c, i + 1, numeral_at(page, i), value);
}

/* "m" is metres or millions, "g" grams or giga …: which is it behind the digits before token i? */
static bool is_suffix(const Page *page, size_t i) {
    const Token *token = token_at(page, i), *digits = token_at(page, i - 1);
    Text word = token_text(page, i);
    const Meaning *unit;
    if (phrase_at(page, i, UNITS, &unit) > 1) return false; /* "k.g." */
    if (word.len > 1) return !text_equal(word, TEXT("mm"));
    bool second = i >= 4 && (is_dash(token_at(page, i - 2)->mark) || token_is(page, i - 2, W_TO)); /* of "$2–3m" */
    bool after_money = (i >= 2 && entry_at(page, i - 2, CURRENCIES)) || (second && entry_at(page, i - 4, CURRENCIES));
    if (token->space && !token->capital && !after_money && word.at[0] != 'k') return false;
    bool money_follows = entry_at(page, i + 1, CURRENCIES) && !token_at(page, i + 1)->space;
    switch (to_lower(word.at[0])) {
    case 'k': return true;
    case 'b': return !token->space || token->capital;
    case 'm': {
        if (after_money || token->capital || money_follows) return true;
        const Token *next = token_at(page, i + 1);
        if (token_is(page, i + 1, W_OF) && has(page, i + 2, C_DET)) return true;
        bool is_noun = next->kind == WORD && next->space && !next->capital && !entry_at(page, i + 1, STOPS) && !entry_at(page, i + 1, UNITS);
        return (is_noun && text_ends(token_text(page, i + 1), TEXT("s"))) || has(page, i + 1, C_PLURAL);
    }
    case 'g': return token->capital && (!digits->plain || digits->stop - digits->start > 1);
    case 't': return after_money;
    default: return after_money && word.at[0] == 'l';
    }
}

static bool scale_fits(const Cardinal *c, int exponent) {
    if (c->has_group) return !c->has_total || exponent < c->scale;
    return c->last == SCALE && c->stacked < MOST_STACKED;
}

/* Multiply what was read since the last scale. */
static void apply_scale(Page *page, Cardinal *c, size_t i, int exponent) {
    Arena *arena = &page->arena;
    if (c->has_group) {
        Decimal scaled = decimal_shift(arena, c->group, exponent);
        c->total = c->has_total ? decimal_add(arena, c->total, scaled) : scaled;
        c->stacked = 0;
    } else {
        c->total = decimal_shift(arena, c->total, exponent);
        c->stacked++;
    }
    c->scale = c->stacked ? c->scale + exponent : exponent;
    c->has_total = true;
    c->has_group = false;
    take(c, i + 1, SCALE, (uint64_t)exponent);
}

static bool take_digits(Page *page, Cardinal *c, size_t i) {
    if (c->tokens > 0) {
        NumeralKind next = numeral_at(page, i + 1);
        if (c->last != SCALE || !c->has_words || (next != HUNDRED && next != SCALE)) return false;
        if (next == SCALE && numeral_value(page, i + 1) >= (uint64_t)c->scale) return false;
    }
    digits_value(page, i, &c->group);
    c->has_group = c->has_digits = true;
    c->has_point = !token_at(page, i)->plain;
    take(c, i + 1, SUFFIX, 0);
    return true;
}

/* "point zero three": the words after it are single digits, or one numeral. */
static bool take_point(Page *page, Cardinal *c, size_t i) {
    char digits[32];
    size_t count = 0, j = i + 1;
    if (!c->has_group || c->has_total || c->has_point) return false;
    for (; count + 2 < sizeof digits; j++) {
        NumeralKind kind = numeral_at(page, j);
        Text raw = token_text(page, j);
        if (token_at(page, j)->kind == DIGITS && token_at(page, j)->plain && raw.len < 20 && count == 0 && is_digit(raw.at[0])) {
            for (size_t k = 0; k < raw.len; k++) digits[count++] = raw.at[k];
            j++;
            break;
        }
        if (kind != SMALL && kind != TENS) break;
        uint64_t value = numeral_value(page, j);
        if (kind == TENS) {
            size_t unit = past_hyphen(page, j + 1);
            bool has_unit = numeral_at(page, unit) == SMALL && numeral_value(page, unit) < 10;
            value += has_unit ? numeral_value(page, unit) : 0;
            if (has_unit) j = unit;
        }
        if (value >= 10) digits[count++] = (char)('0' + value / 10);
        digits[count++] = (char)('0' + value % 10);
    }
    if (count == 0) return false;
    Decimal part = decimal_read(&page->arena, (Text){ digits, count }, count);
    c->group = decimal_add(&page->arena, c->group, part);
    c->has_point = c->has_words = true;
    take(c, j, SUFFIX, 0);
    return true;
}

/* Words or digits below a hundred, behind "hundred and". */
static size_t below_hundred(const Page *page, size_t i, uint64_t *value) {
    const Token *token = token_at(page, i);
    if (token->kind == DIGITS && token->plain && token->stop - token->start <= 2 && is_digit(page->text.at[token->start])) {
        Text raw = token_text(page, i);
        return text_trim(raw).len && (*value = 0, text_size(raw, value)) && *value > 0 ? i + 1 : i;
    }
    if (numeral_at(page, i) == SMALL) return *value = numeral_value(page, i), *value > 0 ? i + 1 : i;
    if (numeral_at(page, i) != TENS) return i;
    *value = numeral_value(page, i);
    size_t unit = past_hyphen(page, i + 1);
    if (numeral_at(page, unit) != SMALL || numeral_value(page, unit) >= 10 || numeral_value(page, unit) == 0) return i + 1;
    *value += numeral_value(page, unit);
    return unit + 1;
}

static void read_cardinal(Page *page, size_t i, bool stops_at_and, Cardinal *c);
static size_t denominator_at(const Page *page, size_t i, uint64_t *value, bool *is_plural);

/* "and three quarters": a part smaller than one belongs to the whole number before it. */
static bool fraction_follows(Page *page, size_t i) {
    Cardinal upper = { 0 };
    uint64_t numerator, over;
    bool is_plural;
    read_cardinal(page, i + 1, true, &upper);
    if (!upper.tokens) return false;
    size_t stop = denominator_at(page, upper.stop, &over, &is_plural);
    return stop > upper.stop && (is_plural || upper.last_value == 1) && decimal_small(cardinal_value(page, &upper), &numerator) && numerator < over;
}

static bool take_and(Page *page, Cardinal *c, size_t i) {
    if (c->last == HUNDRED) {
        uint64_t value;
        size_t stop = below_hundred(page, i + 1, &value);
        NumeralKind next = numeral_at(page, stop);
        if (stop == i + 1 || next == HUNDRED || next == PACK || next == PACKS) return false;
        if (token_at(page, i + 1)->kind == DIGITS && (next == SCALE || token_at(page, stop)->kind == DIGITS)) return false;
        c->group = decimal_add(&page->arena, c->group, decimal_of(&page->arena, value));
        take(c, stop, numeral_at(page, stop - 1), value % 10);
        return true;
    }
    if (c->last != SCALE || c->stacked) return false;
    Cardinal low = { 0 };
    read_cardinal(page, i + 1, true, &low);
    if (!low.tokens || (low.has_digits && !low.has_words)) return false;
    Decimal value = cardinal_value(page, &low), limit = decimal_shift(&page->arena, decimal_of(&page->arena, 1), c->scale);
    if (decimal_compare(value, limit) >= 0 || low.last == PACK) return false;
    c->total = decimal_add(&page->arena, c->total, value);
    take(c, low.stop, low.last, low.last_value);
    c->scale = 0;                                     /* nothing larger may follow */
    uint64_t rest;
    size_t and = c->stop;
    if (low.last == HUNDRED && numeral_at(page, and) == AND && below_hundred(page, and + 1, &rest) > and + 1) {
        size_t stop = below_hundred(page, and + 1, &rest);
        c->total = decimal_add(&page->arena, c->total, decimal_of(&page->arena, rest));
        take(c, stop, numeral_at(page, stop - 1), rest);
    }
    return true;
}

/* Takes the numeral word at i into the cardinal; false if it can't go on with it. */
static bool take_word(Page *page, Cardinal *c, size_t i, bool stops_at_and) {
    NumeralKind kind = numeral_at(page, i);
    uint64_t value = kind == NO_NUMERAL ? 0 : numeral_value(page, i);
    bool fresh = !c->has_group && (c->tokens == 0 || (c->last == SCALE && c->scale >= 3 && c->has_words));
    switch (kind) {
    case SMALL:
        if (!fresh && !(c->last == TENS && value > 0 && value < 10) && !(c->last == HUNDRED && value > 0)) return false;
        return add_small(page, c, i, value), true;
    case TENS:
        if (!fresh && c->last != HUNDRED) return false;
        return add_small(page, c, i, value), true;
    case HUNDRED:
        if (c->last != SMALL && c->last != TENS && c->last != SUFFIX && c->tokens > 0) return false;
        c->group = c->has_group ? decimal_shift(&page->arena, c->group, 2) : decimal_of(&page->arena, 100);
        c->has_group = c->has_words = true;
        return take(c, i + 1, HUNDRED, value), true;
    case SCALE:
        if (c->tokens == 0) c->group = decimal_of(&page->arena, 1), c->has_group = true;
        if (!scale_fits(c, (int)value)) return false;
        c->has_words = true;
        return apply_scale(page, c, i, (int)value), true;
    case SUFFIX:
        if (c->last != SUFFIX || !c->has_digits || c->has_words || c->has_total || !is_suffix(page, i)) return false;
        return apply_scale(page, c, i, (int)value), c->has_words = true, true;
    case MANY:
        if (!c->tokens || !scale_fits(c, (int)value) || value < 2) return false;
        c->has_words = true;
        return apply_scale(page, c, i, (int)value), c->last = MANY, true;
    case PACK: case PACKS:
        if (!c->tokens || c->last == PACK || c->has_point) return false;
        c->total = decimal_times(&page->arena, cardinal_value(page, c), value);
        c->has_total = c->has_words = true;
        c->has_group = false;
        return take(c, i + 1, PACK, value), true;
    case AND: return !stops_at_and && c->tokens > 0 && !fraction_follows(page, i) && take_and(page, c, i);
    case POINT: return c->tokens > 0 && take_point(page, c, i);
    default: return false;
    }
}

static void read_cardinal(Page *page, size_t i, bool stops_at_and, Cardinal *c) {
    for (;;) {
        size_t next = c->last == TENS || c->last == SUFFIX ? past_hyphen(page, i) : i;
        if (next > i && c->last == SUFFIX && numeral_at(page, next) != SCALE) next = i;
        if (next >= page->count || (c->tokens && page->token[next].breaks)) return;
        bool taken = page->token[next].kind == DIGITS ? take_digits(page, c, next) : take_word(page, c, next, stops_at_and);
        if (!taken || c->last == MANY || c->last == PACK) return;
        i = c->stop;
    }
}

/* ---- fractions and ordinals ---- */

/* "fifths", "twenty-firsts", "half", "third": the denominator at i. `*is_plural`: it can only be a part. */
static size_t denominator_at(const Page *page, size_t i, uint64_t *value, bool *is_plural) {
    uint64_t tens = 0;
    size_t j = i;
    if (numeral_at(page, j) == TENS) tens = numeral_value(page, j), j = past_hyphen(page, j + 1);
    NumeralKind kind = numeral_at(page, j);
    if (kind != ORDINAL && kind != PARTS && (tens || (kind != PART && kind != HALF))) return i;
    *value = numeral_value(page, j);
    if (tens && *value >= 10) return i;
    *value += tens;
    *is_plural = kind != ORDINAL;
    return j + 1;
}

static void set_value(Form *form, Value value, size_t stop) {
    form->value = value;
    form->stop = stop;
}

/* Does the phrase end here, or go on with "of"? Then "a third" before it is a part and no place. */
static bool part_ends(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (is_dash(token->mark) && !token_at(page, i + 1)->space) return false;
    return token->kind == NOTHING || token->kind == MARK || token_is(page, i, W_OF) || token_is(page, i, W_AS) || token->breaks || numeral_at(page, i) == SCALE;
}

/* A scale behind a fraction: "half a million", "three quarters of a million", "two and a half thousand", "half a dozen". */
static void scale_fraction(Page *page, Form *form) {
    size_t i = form->stop;
    if (token_is(page, i, W_OF)) i++;
    if (numeral_at(page, i) == ARTICLE) i++;
    NumeralKind kind = numeral_at(page, i);
    uint64_t factor = kind == NO_NUMERAL ? 0 : numeral_value(page, i);
    if (kind == PACK) {
        form->value = value_over(&page->arena, decimal_times(&page->arena, form->value.of, factor), form->value.over);
    } else if (kind == SCALE || kind == HUNDRED || (kind == SUFFIX && i == form->stop && factor > 5 && token_text(page, i).len > 1)) {
        form->value = value_over(&page->arena, decimal_shift(&page->arena, form->value.of, (int)factor), form->value.over);
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
    return value_over(&page->arena, decimal_add(&page->arena, decimal_times(&page->arena, whole, part.over), part.of), part.over);
}

/* "and a half", "and three quarters", "and two thirds of a million", behind a cardinal. */
static bool and_fraction(Page *page, const Cardinal *c, Form *form) {
    size_t i = c->stop;
    if (numeral_at(page, i) != AND || (c->has_digits && c->has_point)) return false;
    Cardinal upper = { 0 };
    Decimal numerator = decimal_of(&page->arena, 1);
    size_t j = i + 1;
    bool has_numerator = true, is_plural;
    uint64_t over;
    if (numeral_at(page, j) == ARTICLE) {
        j++;
    } else {
        read_cardinal(page, j, true, &upper);
        if (upper.tokens) numerator = cardinal_value(page, &upper), j = upper.stop;
        else has_numerator = false;
    }
    size_t stop = denominator_at(page, j, &over, &is_plural);
    if (stop == j || over < 2 || (!has_numerator && !is_plural) || (over == 2 && numeral_at(page, stop - 1) == ORDINAL)) return false;
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

static bool fraction_end(Page *page, const Cardinal *c, Form *form) {
    size_t i = past_hyphen(page, c->stop);
    uint64_t over;
    bool is_plural;
    if (c->has_digits && !c->has_words) return false;
    size_t stop = denominator_at(page, i, &over, &is_plural);
    if (stop == i || over < 2) return false;
    bool is_one = c->tokens == 1 && c->last_value == 1;
    bool is_second = over == 2 && numeral_at(page, stop - 1) == ORDINAL;
    if (is_second || (!is_plural && !is_one)) return false;
    set_value(form, value_over(&page->arena, cardinal_value(page, c), over), stop);
    form->is_fraction = true;
    scale_fraction(page, form);
    return true;
}

/* "one in five", "two out of three", "one over three". */
static bool share_end(Page *page, const Cardinal *c, Form *form) {
    size_t i = c->stop;
    bool is_out = token_is(page, i, W_OUT) && token_is(page, i + 1, W_OF);
    bool is_in = token_is(page, i, W_IN), is_over = token_is(page, i, W_OVER);
    uint64_t upper, lower;
    Cardinal below = { 0 };
    if ((!is_out && !is_in && !is_over) || !decimal_small(cardinal_value(page, c), &upper) || upper == 0) return false;
    bool every = is_in && (token_is(page, i + 1, W_EVERY) || token_is(page, i + 1, W_EACH));
    read_cardinal(page, i + 1 + (is_out || every), false, &below);
    if (!below.tokens || !decimal_small(cardinal_value(page, &below), &lower) || lower < 2) return false;
    if (!is_over && upper >= lower) return false;
    if (is_in && !((upper == 1 || (upper < 10 && lower <= 10) || lower == 100 || lower == 1000) && (lower < 1000 || below.has_words))) return false;
    if (is_in && entry_at(page, below.stop, UNITS)) return false;
    if (is_over && !(token_at(page, below.stop)->kind == NOTHING || (token_at(page, below.stop)->kind == MARK && !is_mark(page, below.stop, '%')))) return false;
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, upper), lower), below.stop);
    return form->is_fraction = true;
}

/* ---- digits with a fraction: 1½, 1/2, 2 1/4, 1-1/2 ---- */

static bool plain_number(Page *page, size_t i, uint64_t *number) {
    Decimal value;
    return token_at(page, i)->plain && token_at(page, i)->kind == DIGITS && digits_value(page, i, &value) && decimal_small(value, number);
}

static size_t slash_fraction(Page *page, size_t i, uint64_t *upper, uint64_t *lower) {
    if (!is_mark(page, i + 1, '/') && !is_mark(page, i + 1, 0x2044)) return i;
    if (token_at(page, i + 1)->space || token_at(page, i + 2)->space) return i;
    if (!plain_number(page, i, upper) || !plain_number(page, i + 2, lower) || *lower < 2) return i;
    if (is_mark(page, i + 3, '/') && !token_at(page, i + 3)->space) return i;
    return i + 3;
}

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
        set_value(form, value_sum(page, whole, value_over(&page->arena, decimal_of(&page->arena, sign->value), sign->under)), i + 2);
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

static bool set_vague(Page *page, Form *form, Decimal low, Decimal high, size_t stop) {
    (void)page;
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
        return set_vague(page, form, low, decimal_shift(arena, low, 1), i + 1);
    }
    if (kind != MANY || (numeral_value(page, i) == 1 && !of)) return false;
    Decimal low = decimal_shift(arena, decimal_of(arena, 1), (int)numeral_value(page, i));
    size_t stop = i + 1;
    if (of && (numeral_at(page, i + 2) == MANY || numeral_at(page, i + 2) == SCALE)) {
        low = decimal_shift(arena, low, (int)numeral_value(page, i + 2));
        stop = i + 3;
    }
    return set_vague(page, form, low, decimal_shift(arena, low, 1), stop);
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
        if (scale == PACK || (scale == PACKS && numeral_value(page, n) == 12)) unit = decimal_times(arena, unit, 12);
        else if (scale == HUNDRED || scale == SCALE || scale == MANY) unit = decimal_shift(arena, unit, (int)numeral_value(page, n));
        else break;
    }
    if (scales == 0 && (kind == FEW || (token_is(page, j, W_PAIR) && token_is(page, j + 1, W_OF)))) return false;
    Decimal from = decimal_times(arena, unit, low);
    return set_vague(page, form, from, kind == COUPLE ? from : decimal_times(arena, unit, high), scales ? n : j + 1);
}

static bool factor_at(Page *page, size_t i, Form *form) {
    const Meaning *meaning = page->token[i].meaning;
    Text change = lexicon_field(meaning->entry[NUMERALS], 3), word = token_text(page, i);
    if (change.len == 0 && !text_ends(word, TEXT("fold"))) {
        bool compares = token_is(page, i + 1, W_AS) || token_is(page, i + 1, W_THE) || token_is(page, i + 1, W_THAT) || token_is(page, i + 1, W_WHAT);
        if (!compares) return false;
    }
    form->change = text_equal(change, TEXT("up")) ? UP : text_equal(change, TEXT("down")) ? DOWN : NO_CHANGE;
    form->is_times = form->has_words = true;
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, meaning->value), meaning->under), i + 1);
    return true;
}

/* "half", "a quarter", "quarter million", "tenth of a gallon", "a third of". */
static bool part_at(Page *page, size_t i, Form *form) {
    bool has_article = numeral_at(page, i) == ARTICLE, is_plural;
    uint64_t over;
    size_t j = i + has_article, stop = denominator_at(page, j, &over, &is_plural);
    if (stop == j || over < 2) return false;
    NumeralKind kind = numeral_at(page, stop - 1), next = numeral_at(page, stop);
    if (kind == PARTS) return false;
    bool is_scaled = next == SCALE || (next == ARTICLE && (numeral_at(page, stop + 1) == SCALE || numeral_at(page, stop + 1) == PACK));
    bool has_unit = entry_at(page, stop, UNITS) || (is_mark(page, stop, '-') && entry_at(page, stop + 1, UNITS)) ||
                    (token_is(page, stop, W_OF) && entry_at(page, stop + 1 + (numeral_at(page, stop + 1) == ARTICLE), UNITS));
    bool starts = i == 0 || token_at(page, i - 1)->kind != WORD;
    bool counts = kind == HALF || is_scaled || (has_article && (kind == PART ? part_ends(page, stop) || has_unit : part_ends(page, stop) && over != 2)) ||
                  (starts && has_unit && over != 2);
    if (!counts) return false;
    form->is_fraction = form->has_words = true;
    set_value(form, value_over(&page->arena, decimal_of(&page->arena, 1), over), stop);
    scale_fraction(page, form);
    return true;
}

/* "twentyfirst", "21st": an ordinal that is no entry of the tables. */
static bool glued_ordinal(Page *page, size_t i, Form *form) {
    Decimal value;
    static const char *const ends[] = { "st", "nd", "rd", "th" };
    if (token_at(page, i)->kind != DIGITS || token_at(page, i + 1)->kind != WORD || token_at(page, i + 1)->space) return false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
        if (!text_same_word(token_text(page, i + 1), text_of(ends[k])) || !digits_value(page, i, &value)) continue;
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

static void note_scale(const Page *page, const Cardinal *c, Form *form) {
    (void)page;
    form->has_words = c->has_words;
    form->has_digits = c->has_digits;
    form->has_scale = c->last == SCALE || c->last == MANY || c->last == HUNDRED;
    form->exponent = c->last == HUNDRED ? 2 : c->scale;
    form->is_plain = c->tokens == 1 && c->has_digits;
}

bool form_at(Page *page, size_t i, bool stops_at_and, Form *form) {
    *form = (Form){ 0 };
    const Token *token = token_at(page, i);
    NumeralKind kind = numeral_at(page, i);
    if (token->kind != DIGITS && kind == NO_NUMERAL) return false;
    if (kind == TIMES) return factor_at(page, i, form);
    if (few_at(page, i, form) || plural_at(page, i, form) || glued_ordinal(page, i, form) || digit_fraction(page, i, form)) return true;
    *form = (Form){ 0 };
    if (part_at(page, i, form)) return true;
    Cardinal c = { 0 };
    size_t start = i;
    if (kind == ARTICLE && (numeral_at(page, i + 1) == HUNDRED || numeral_at(page, i + 1) == SCALE || numeral_at(page, i + 1) == PACK)) {
        start = i + 1;
        if (numeral_at(page, start) == PACK) c = (Cardinal){ .group = decimal_of(&page->arena, 1), .has_group = true, .tokens = 1, .stop = start };
    } else if (kind == ARTICLE) {
        set_value(form, value_of(decimal_of(&page->arena, 1)), i + 1);
        return form->is_article = true;
    } else if (kind == POINT && i == 0 && token_at(page, 1)->kind == DIGITS) {
        c = (Cardinal){ .group = decimal_of(&page->arena, 0), .has_group = true, .tokens = 1, .stop = i };
    }
    if (numeral_at(page, start) == PACK && kind != ARTICLE) return false;
    if (kind == SCALE && i > 0 && numeral_at(page, i - 1) == SCALE) return false; /* "million million million million" */
    read_cardinal(page, start, stops_at_and, &c);
    if (!c.tokens || c.stop <= start) return ordinal_at(page, i, form);
    note_scale(page, &c, form);
    if ((!stops_at_and && and_fraction(page, &c, form)) || ordinal_end(page, &c, form) || fraction_end(page, &c, form) || share_end(page, &c, form)) return true;
    set_value(form, value_of(cardinal_value(page, &c)), c.stop);
    return true;
}
