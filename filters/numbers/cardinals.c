/* A cardinal: digits, words, or both, with their scales: "two million three hundred", "2.5 million", "three dozen". */
#include "numbers.h"

Decimal cardinal_value(Page *page, const Cardinal *c) {
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

/* A plural, or a unit that metres are not told in: "1.2m tonnes". */
static bool is_counted_plural(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || has(page, i, C_PLURAL)) return has(page, i, C_PLURAL);
    if (token->capital || entry_at(page, i, STOPS)) return false;
    return text_ends(token_text(page, i), TEXT("s")) && token->stop - token->start > 3;
}

/* A small word that may stand between a number and its noun: "2.7m combined copies". */
static bool is_modifier(const Page *page, size_t i) {
    if (entry_at(page, i, STOPS)) return has(page, i, C_VERB) && text_ends(token_text(page, i), TEXT("ed"));
    return !token_at(page, i)->capital && !entry_at(page, i, UNITS) && !entry_at(page, i, CHANGES);
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
    const Token *next = token_at(page, i + 1);
    bool is_measured = to_lower(word.at[0]) == 'm' && next->stop - next->start >= 4 && next->space &&
                       phrase_at(page, i + 1, UNITS, &unit) > 1; /* "1.4 m square metres" */
    if (is_measured) return true;
    /* "273 K" */
    if (token->space && !after_money && (word.at[0] == 'K' || (!token->capital && word.at[0] != 'k'))) return false;
    bool money_follows = entry_at(page, i + 1, CURRENCIES) && !token_at(page, i + 1)->space;
    switch (to_lower(word.at[0])) {
    case 'k': return true;
    case 'b': return !token->space || token->capital || after_money;
    case 'm': {
        if (has(page, i + 1, C_PLAYS) && digits->plain) return false; /* "the 400m hurdles" */
        if (after_money || token->capital || money_follows) return true;
        if (token_is(page, i + 1, W_OF) && has(page, i + 2, C_DET)) return true;
        if (!token->space && next->space && phrase_at(page, i + 1, UNITS, &unit) > 2) return true; /* "3m b/d" */
        if (next->kind != WORD || !next->space) return false;
        return is_counted_plural(page, i + 1) ||
               (!token->space && is_modifier(page, i + 1) && is_counted_plural(page, i + 2));
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

/* "37 thousand 230 crore": what is below the scale, before a greater one that holds for both. */
static bool take_rest(Page *page, Cardinal *c, size_t i) {
    Decimal rest, limit = decimal_shift(&page->arena, decimal_of(&page->arena, 1), c->scale);
    if (c->stacked || c->scale < 3 || !token_at(page, i)->plain || !digits_value(page, i, &rest) ||
        decimal_compare(rest, limit) >= 0)
        return false;
    c->group = decimal_add(&page->arena, c->total, rest);
    c->has_group = true;
    c->has_total = false;
    take(c, i + 1, SUFFIX, 0);
    return true;
}

static bool take_digits(Page *page, Cardinal *c, size_t i) {
    if (c->tokens > 0) {
        NumeralKind next = numeral_at(page, i + 1);
        bool is_rest = c->last == SCALE && c->scale == 3 && c->has_digits && digit_count(page, i) == 3 &&
                       next != HUNDRED && next != SCALE; /* "39 thousand 726" */
        if (is_rest) {
            digits_value(page, i, &c->group);
            c->has_group = true;
            return take(c, i + 1, SUFFIX, 0), true;
        }
        if (c->last != SCALE || !c->has_words || (next != HUNDRED && next != SCALE)) return false;
        if (next == SCALE && numeral_value(page, i + 1) > (uint64_t)c->scale) return take_rest(page, c, i);
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
        if (token_at(page, j)->kind == DIGITS && token_at(page, j)->plain && raw.len < 20 && count == 0 &&
            is_digit(raw.at[0])) {
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
    if (token->kind == DIGITS && token->plain && token->stop - token->start <= 2 &&
        is_digit(page->text.at[token->start])) {
        Text raw = token_text(page, i);
        size_t read = 0;
        bool is_number = text_trim(raw).len && text_size(raw, &read) && read > 0;
        return *value = read, is_number ? i + 1 : i;
    }
    if (numeral_at(page, i) == SMALL) return *value = numeral_value(page, i), *value > 0 ? i + 1 : i;
    if (numeral_at(page, i) != TENS) return i;
    *value = numeral_value(page, i);
    size_t unit = past_hyphen(page, i + 1);
    if (numeral_at(page, unit) != SMALL || numeral_value(page, unit) >= 10 || numeral_value(page, unit) == 0)
        return i + 1;
    *value += numeral_value(page, unit);
    return unit + 1;
}

/* "and three quarters": a part smaller than one belongs to the whole number before it. */
static bool fraction_follows(Page *page, size_t i) {
    Cardinal upper = { 0 };
    uint64_t numerator, over;
    bool is_plural;
    cardinal_read(page, i + 1, true, &upper);
    if (!upper.tokens) return false;
    size_t stop = denominator_at(page, upper.stop, &over, &is_plural);
    return stop > upper.stop && (is_plural || upper.last_value == 1) &&
           decimal_small(cardinal_value(page, &upper), &numerator) && numerator < over;
}

static bool take_and(Page *page, Cardinal *c, size_t i) {
    if (c->last == HUNDRED) {
        uint64_t value;
        size_t low = past_hyphen(page, i + 1), stop = below_hundred(page, low, &value);
        NumeralKind next = numeral_at(page, stop);
        if (stop == low || next == HUNDRED || next == PACK || next == PACKS) return false;
        if (token_at(page, i + 1)->kind == DIGITS && (next == SCALE || token_at(page, stop)->kind == DIGITS))
            return false;
        c->group = decimal_add(&page->arena, c->group, decimal_of(&page->arena, value));
        take(c, stop, numeral_at(page, stop - 1), value % 10);
        return true;
    }
    if (c->last != SCALE || c->stacked) return false;
    Cardinal low = { 0 };
    cardinal_read(page, i + 1, true, &low);
    if (!low.tokens || (low.has_digits && !low.has_words)) return false;
    Decimal value = cardinal_value(page, &low),
            limit = decimal_shift(&page->arena, decimal_of(&page->arena, 1), c->scale);
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

/* "five thousand, six hundred": words on both sides, and hundreds or a smaller scale behind the comma. */
static bool take_comma(Page *page, Cardinal *c, size_t i) {
    if (!is_mark(page, i, ',') || c->last != SCALE || c->stacked || c->has_digits)
        return false;
    NumeralKind kind = numeral_at(page, i + 1);
    if (kind != SMALL && kind != TENS) return false;
    Cardinal low = { 0 };
    cardinal_read(page, i + 1, false, &low);
    bool has_power = false;
    for (size_t k = i + 1; k < low.stop; k++)
        has_power = has_power || numeral_at(page, k) == HUNDRED || numeral_at(page, k) == SCALE;
    Decimal value = cardinal_value(page, &low),
            limit = decimal_shift(&page->arena, decimal_of(&page->arena, 1), c->scale);
    if (!has_power || low.has_digits || decimal_compare(value, limit) >= 0) return false;
    c->total = decimal_add(&page->arena, c->total, value);
    take(c, low.stop, low.last, low.last_value);
    c->scale = low.last == SCALE ? low.scale : 0;
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
        if (!c->tokens || c->last == PACK) return false;
        /* "two grand pianos" */
        if (value == 1000 && token_at(page, i + 1)->kind == WORD &&
            !entry_at(page, i + 1, STOPS))
            return false;
        c->total = decimal_times(&page->arena, cardinal_value(page, c), value);
        c->has_total = c->has_words = true;
        c->has_group = false;
        return take(c, i + 1, PACK, value), true;
    case AND: return !stops_at_and && c->tokens > 0 && !fraction_follows(page, i) && take_and(page, c, i);
    case POINT: return c->tokens > 0 && take_point(page, c, i);
    default: return false;
    }
}

/* "$18-M", "P1.5-B": a capital that a hyphen joins to money. */
bool joins_letter(const Page *page, size_t i) {
    const Token *hyphen = token_at(page, i), *letter = token_at(page, i + 1), *next = token_at(page, i + 2);
    bool is_money = i >= 2 && page->token[i - 1].kind == DIGITS && entry_at(page, i - 2, CURRENCIES);
    return is_money && !hyphen->space && !letter->space && letter->capital && letter->stop == letter->start + 1 &&
           numeral_at(page, i + 1) == SUFFIX && (next->kind != WORD || next->space);
}

/* "two (2) million": past the same figure in brackets before a scale; `i` if it does not stand there. */
static size_t past_told_again(Page *page, const Cardinal *c, size_t i) {
    Decimal again;
    bool is_again = c->has_group && !c->has_total && is_mark(page, i, '(') && is_mark(page, i + 2, ')') &&
                    numeral_at(page, i + 3) == SCALE && token_at(page, i + 1)->plain &&
                    digits_value(page, i + 1, &again) && decimal_compare(again, c->group) == 0;
    return is_again ? i + 3 : i;
}

void cardinal_read(Page *page, size_t i, bool stops_at_and, Cardinal *c) {
    for (;;) {
        i = past_told_again(page, c, i);
        bool may_join = c->last == TENS || c->last == SUFFIX || c->last == SMALL || c->last == HUNDRED;
        size_t next = may_join ? past_hyphen(page, i) : i;
        bool is_scale = numeral_at(page, next) == SCALE || numeral_at(page, next) == HUNDRED;
        bool is_and = numeral_at(page, next) == AND && c->last == HUNDRED; /* "three-hundred-and-five" */
        bool is_joined = (is_scale || is_and) && !page->token[i].space; /* "five-thousand" */
        bool is_letter = next > i && joins_letter(page, i);
        if (is_letter) return apply_scale(page, c, next, (int)numeral_value(page, next));
        if (next > i && c->last != TENS && !is_joined) next = i;
        if (next >= page->count) return;
        bool taken = page->token[next].kind == DIGITS ? take_digits(page, c, next)
                     : page->token[next].kind == MARK && take_comma(page, c, next)
                         ? true
                         : take_word(page, c, next, stops_at_and);
        if (!taken || c->last == MANY || c->last == PACK) return;
        i = c->stop;
    }
}

/* "fifths", "twenty-firsts", "half", "third": the denominator at i. `*is_plural`: it can only be a part. */
size_t denominator_at(const Page *page, size_t i, uint64_t *value, bool *is_plural) {
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
