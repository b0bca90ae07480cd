/* A number with its sign, currency, unit, age, and the smaller unit behind a larger one. */
#include "numbers.h"

#include <string.h>

/* What a number is measured in, as the tables have it. */
typedef struct {
    const Meaning *unit, *currency;
    size_t stop;
} Measure;

static bool ends_phrase(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return token->kind == NOTHING || (token->kind == MARK && !entry_at(page, i, CURRENCIES));
}

/* `"` behind digits closes a quotation unless none is open. */
static bool quote_is_open(const Page *page, size_t i) {
    bool open = false;
    for (size_t k = i; k-- > 0 && i - k < 256;)
        if (page->token[k].mark == '"') open = !open;
    return open;
}

/* The same for `'`, which opens where white space stands before it and none behind. */
static bool single_is_open(const Page *page, size_t i) {
    for (size_t k = i; k-- > 0 && i - k < 64;)
        if (page->token[k].mark == '\'') return (k == 0 || page->token[k].space) && !page->token[k + 1].space;
    return false;
}

/* May this form stand for the unit here? */
static bool unit_fits(const Page *page, size_t i, const Form *form, const Meaning *unit, size_t tokens) {
    const Token *token = token_at(page, i);
    bool joined = is_mark(page, i, '-');
    bool after_digits = form->has_digits && token_at(page, i - 1)->kind == DIGITS;
    bool spelled = token->stop - token->start > 4 && numeral_at(page, i - 1) == SMALL && numeral_value(page, i - 1) > 3;
    if (is_a(unit, C_DIGITS) && !after_digits && !spelled && numeral_at(page, i - 1) != VULGAR)
        return false; /* "three quarters", but "eight quarters" */
    if (is_a(unit, C_GLUED) && token->space) return false;
    /* "31 second-row seats" */
    if (numeral_at(page, i) == ORDINAL && tokens == 1 && is_mark(page, i + 1, '-')) return false;
    if (is_a(unit, C_CAPITAL) && !token->capital) return false;
    /* "3 quarters of a million" */
    if ((numeral_at(page, i) == PART || numeral_at(page, i) == PARTS) && token_is(page, i + tokens, W_OF)) return false;
    if (!is_a(unit, C_STRICT)) return true;
    bool after_feet =
        i >= 2 && (token_at(page, i - 2)->meaning && text_equal(token_at(page, i - 2)->meaning->unit, TEXT("foot")));
    if (token->kind == WORD) return !joined && (after_feet || ends_phrase(page, i + tokens)); /* "5 in", "6 ft 1 in" */
    bool is_side = token->mark == '"' && token_at(page, i + 1)->kind == WORD && has(page, i + 1, C_ADV); /* 10 " long */
    if (is_side && !quote_is_open(page, i)) return true;
    bool is_closing = token->mark == '\'' ? single_is_open(page, i) : quote_is_open(page, i);
    return !token->space && token->mark != 0x2019 && !is_closing && !(token_at(page, i + 1)->kind == WORD &&
            !token_at(page, i + 1)->space);
}

static bool currency_fits(const Page *page, size_t i, const Form *form, const Meaning *currency) {
    const Token *token = token_at(page, i);
    if (!is_a(currency, C_MONEY_AFTER)) return false;
    if (is_a(currency, C_MONEY_GLUED) && token->space) return false;
    if (is_a(currency, C_MONEY_STRICT) && !form->has_digits) return false;
    /* "50 $20 notes" */
    if (token->kind == MARK && token_at(page, i + 1)->kind == DIGITS && token->space && !token_at(page, i + 1)->space)
        return false;
    /* "two EUR20 notes" */
    if (token->kind == WORD && token->capital && token->space && !token_at(page, i + 1)->space &&
        token_at(page, i + 1)->kind == DIGITS)
        return false;
    return form->has_digits || token->kind == WORD;
}

/* Letters before a sign name its country: "A$5", "HK $5"; but an article or a pronoun does not, "a $5 note", "gave us
 * $5". */
static bool letters_fit(const Page *page, size_t i, size_t n) {
    const Token *first = token_at(page, i), *sign = token_at(page, i + n - 1);
    size_t len = first->stop - first->start;
    if (n < 2 || first->kind != WORD || sign->kind != MARK || sign->mark == '.') return true;
    if (!sign->space) return len > 1 || first->capital;
    if (len > 1 && is_upper(page->text.at[first->stop - 1])) return true;
    return numeral_at(page, i) != ARTICLE && !token_is(page, i, W_S) && !entry_at(page, i, STOPS);
}

/* Does a word such as "paid" or "price" stand in the sentence before token i? */
static bool speaks_of_money(const Page *page, size_t i) {
    for (size_t k = 1; k <= 12 && k <= i; k++) {
        if (page->token[i - k].mark == '.' || page->token[i - k].mark == ';') return false;
        if (has(page, i - k, C_PAID) || (page->token[i - k].mark && entry_at(page, i - k, CURRENCIES))) return true;
    }
    return false;
}

/* May the token end an amount: anything but a noun that the amount would stand before? */
static bool ends_amount(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return token->kind != WORD || entry_at(page, i, STOPS) || numeral_at(page, i) == AND ||
           numeral_at(page, i) == ARTICLE;
}

/* Two places behind the point: "P59.22". */
static bool has_cents(const Page *page, size_t i) {
    const Token *digits = token_at(page, i);
    return digits->point && page->text.at[digits->start + digits->point] == '.' &&
           digits->stop - digits->start == digits->point + 3u && !digits->exponent;
}

/* "P38 for beans and P9 for peas": the same letter has stood for money just before. */
static bool was_money(const Page *page, Text currency) {
    const Find *last = page->finds ? &page->find[page->finds - 1] : NULL;
    return last && last->type == TYPE_MONEY && text_equal(last->unit, currency);
}

/* One letter glued to digits is money if these are no name: "R95bn", "N614 billion", "N8,750,000", "P59.22", and "paid
 * R350 a week", "a P50 fee"; not "the R95 road", "N95 masks", "the K2 climb". */
static bool letter_is_money(const Page *page, size_t i, Text currency) {
    const Token *digits = token_at(page, i + 1);
    size_t next = i + 2;
    if (digits->kind != DIGITS || !token_at(page, i)->capital) return false;
    bool joins_scale = is_mark(page, next, '-') && !token_at(page, next)->space &&
                       (numeral_at(page, next + 1) == SCALE || joins_letter(page, next));
    if (joins_scale) return true;                     /* "R1.3-billion" */
    NumeralKind kind = numeral_at(page, next);
    if (digits->space) return kind == SCALE && ends_amount(page, next + 1); /* "R 6 billion in March" */
    if (kind == SCALE || (kind == SUFFIX && !token_at(page, next)->space)) return true;
    bool has_groups = !digits->plain && digits->point == 0 && digits->exponent == 0;
    if (has_groups || has_cents(page, i + 1)) return true;
    bool is_long = digits->stop - digits->start >= 2 && page->text.at[digits->start] != '0';
    if (ends_amount(page, next)) return (is_long && speaks_of_money(page, i)) || was_money(page, currency);
    return is_long && has(page, next, C_PAID);
}

/* What a currency is called before digits: "P500" are pesos, "50p" pence. */
static Text money_unit(const Meaning *currency) {
    Text letter = lexicon_field(currency->entry[CURRENCIES], 3);
    return letter.len > 0 ? letter : currency->currency;
}

/* The name of a currency before digits: "$5", "USD 5", "Rs. 5", and "ringgit 5" where no number stands before it. */
static size_t currency_before(const Page *page, size_t i, const Meaning **currency) {
    size_t n = is_minus(token_at(page, i)->mark) ? 0 : phrase_at(page, i, CURRENCIES, currency);
    if (!n || !letters_fit(page, i, n)) return 0;
    if (is_a(*currency, C_MONEY_MANGLED)) {
        const Token *letters = token_at(page, i), *digits = token_at(page, i + n);
        bool is_name = digits->stop - digits->start == 1 && numeral_at(page, i + n + 1) == NO_NUMERAL;
        if (digits->kind != DIGITS || digits->space || is_name || !is_upper(page->text.at[letters->stop - 1])) return 0;
    }
    if (is_a(*currency, C_MONEY_LETTER) && !letter_is_money(page, i, money_unit(*currency))) return 0;
    size_t next = i + n + (is_minus(token_at(page, i + n)->mark) ? 1 : 0);
    const Token *number = token_at(page, next);
    bool is_joined = !number->space && !is_upper(page->text.at[token_at(page, i + n - 1)->stop - 1]);
    if (is_a(*currency, C_MONEY_JOINED) && !is_joined) return 0; /* not "they're 40", "RE4" */
    if (number->kind != DIGITS &&
        !(token_at(page, i + n - 1)->kind == MARK &&
          (numeral_at(page, next) == SMALL || numeral_at(page, next) == TENS)))
        return 0;
    if (is_a(*currency, C_MONEY_BEFORE)) return n;
    bool is_code = (*currency)->currency.len == 3 && is_upper((*currency)->currency.at[0]);
    if (entry_at(page, i, STOPS) || entry_at(page, i, CONTEXTS)) return 0; /* "won 3-1" */
    return is_code && number->space && number->kind == DIGITS && !is_a(*currency, C_MINOR) && !(number->plain &&
            number->stop - number->start == 4) && i + n == next ? n : 0;
}

/* The unit or currency that begins with token i; the longer one where both do. */
static bool measure_at(const Page *page, size_t i, const Form *form, Measure *m) {
    const Meaning *unit = NULL, *currency = NULL;
    size_t of_unit = phrase_at(page, i, UNITS, &unit), of_currency = phrase_at(page, i, CURRENCIES, &currency);
    if (of_unit && !unit_fits(page, i, form, unit, of_unit)) of_unit = 0;
    if (of_currency && !currency_fits(page, i, form, currency)) of_currency = 0;
    if (!of_unit && !of_currency) return false;
    /* "pounds": money if it is millions of them, or "a pound" of meat */
    if (of_unit == of_currency) {
        bool is_money = text_equal(unit->unit, TEXT("pound")) && (form->has_scale || speaks_of_money(page, i));
        if (is_money) of_unit = 0;
        else of_currency = 0;
    }
    bool is_unit = of_unit > of_currency;
    *m = (Measure){ is_unit ? unit : NULL, is_unit ? NULL : currency, i + (is_unit ? of_unit : of_currency) };
    return true;
}

static Text joined_name(Page *page, Text a, Text b) {
    char *name = arena_take(&page->arena, a.len + b.len + 5);
    size_t len = 0;
    for (size_t i = 0; i < a.len; i++) name[len++] = a.at[i];
    for (const char *per = " per "; *per; per++) name[len++] = *per;
    for (size_t i = 0; i < b.len; i++) name[len++] = b.at[i];
    return (Text){ name, len };
}

/* "per hour", "/s", "a day", behind a unit. */
static void read_per(Page *page, Find *find) {
    size_t i = find->last;
    const Meaning *unit;
    if (is_mark(page, i, '-')) i++;
    bool slash = is_mark(page, i, '/'), article = AMONG(page, i, W_A, W_AN);
    if (!slash && !article && !token_is(page, i, W_PER)) return;
    if (find->type == TYPE_DURATION && !slash) return; /* "40 hours a week": the column per */
    size_t n = phrase_at(page, i + 1, UNITS, &unit);
    if (!n || (slash && token_at(page, i + 1)->space) || is_a(unit, C_PERCENT)) return;
    if (article && !is_a(unit, C_DURATION)) return;
    find->unit = joined_name(page, find->unit, unit->unit);
    find->last = i + 1 + n;
}

static void set_exact(Find *find, Value value) {
    find->low = find->high = value;
    find->bound = EXACT;
}

/* ---- 5 feet 2 inches, 1 hour and 30 minutes ---- */

#define MOST_OF_SMALLER 3   /* "2 yards 7 feet" is one amount, "two days, 150 hours" are two */

/* Where the smaller amount would begin: past a comma or "and"; past both only behind two amounts: "two years, and 150
 * hours" are two. */
static size_t past_joint(const Page *page, size_t i, bool is_third) {
    bool has_comma = is_mark(page, i, ',');
    if (has_comma && numeral_at(page, i + 1) == AND) return is_third ? i + 2 : i;
    return i + (has_comma || numeral_at(page, i) == AND);
}

static bool unit_size(const Meaning *unit, size_t *size) { return (*size = unit->size) > 0; }

/* Adds `value` × size/step to the find, which is told in steps. */
static bool add_steps(Page *page, Find *find, Value value, size_t size, size_t step) {
    if (size % step != 0 || value.over != 1 || find->low.over != 1 || find->low.of.negative) return false;
    Decimal low = decimal_times(&page->arena, find->low.of, size / step);
    set_exact(find, value_of(decimal_add(&page->arena, low, value.of)));
    return true;
}

/* "an hour and a half": a fraction of the unit before it. */
static bool half_of_unit(Page *page, Find *find) {
    size_t i = find->last, j = i + 1;
    if (numeral_at(page, i) != AND || find->low.over != 1) return false;
    if (numeral_at(page, j) == ARTICLE) j++;
    if (numeral_at(page, j) != HALF || entry_at(page, j + 1, UNITS)) return false;
    if (token_at(page, j + 1)->kind == WORD && numeral_at(page, j - 1) != ARTICLE) return false;
    Decimal twice =
        decimal_add(&page->arena, decimal_times(&page->arena, find->low.of, 2), decimal_of(&page->arena, 1));
    set_exact(find, value_over(&page->arena, twice, 2));
    find->last = j + 1;
    return true;
}

/* "6-foot-2" */
static bool inches_after(Page *page, Find *find, size_t size) {
    size_t i = find->last;
    Decimal inches;
    uint64_t number;
    bool joined = is_mark(page, i, '-') && !token_at(page, i)->space && token_at(page, i + 1)->plain &&
                  !token_at(page, i + 1)->space;
    if (size != 3048000 || !joined || !digits_value(page, i + 1, &inches) || !decimal_small(inches, &number) ||
        number > 11)
        return false;
    if (!add_steps(page, find, value_of(inches), 12, 1)) return false;
    find->unit = TEXT("inch");
    find->last = i + 2;
    return true;
}

/* "2 hours ten", "5 feet 11": a bare number at the end counts the next smaller unit. */
static void bare_smaller(Page *page, Find *find, size_t size, const Form *form) {
    uint64_t number;
    bool ends = !is_mark(page, find->last, ',') && ends_phrase(page, form->stop) && form->value.over == 1 &&
                decimal_small(form->value.of, &number);
    bool is_feet = size == 3048000 && form->is_plain && numeral_at(page, find->last) != AND;
    if (!ends || (!is_feet && size != 3600000) || number >= (is_feet ? 12 : 60)) return;
    if (!add_steps(page, find, form->value, size, is_feet ? 254000 : 60000)) return;
    find->unit = is_feet ? TEXT("inch") : TEXT("minute");
    find->last = form->stop;
}

/* Adds an amount of a smaller unit: in steps of that where it divides the larger, feet to metres in metres. */
static bool add_smaller(Page *page, Find *find, const Meaning **unit, const Measure *m, Value value) {
    size_t size, less;
    if (!unit_size(*unit, &size) || !unit_size(m->unit, &less) || less >= size) return false;
    bool is_part =
        value.over != 1 || decimal_compare(value.of, decimal_of(&page->arena, MOST_OF_SMALLER * (size / less))) < 0;
    if (!is_part) return false;                       /* "two days, 60 hours" */
    if (size % less == 0) {
        if (!add_steps(page, find, value, size, less)) return false;
        *unit = m->unit;
    } else if (text_equal((*unit)->unit, TEXT("meter")) && value.over == 1 && find->low.over == 1) {
        Decimal part = decimal_shift(&page->arena, decimal_times(&page->arena, value.of, less), -7);
        set_exact(find, value_of(decimal_add(&page->arena, find->low.of, part)));
    } else {
        return false;
    }
    find->unit = (*unit)->unit;
    find->last = m->stop;
    return true;
}

static void read_smaller(Page *page, Find *find, const Meaning *unit) {
    size_t size, amounts = 1;
    if (!unit_size(unit, &size)) half_of_unit(page, find); /* "a pint and a half" */
    for (; unit_size(unit, &size); amounts++) {
        size_t i = past_joint(page, find->last, amounts > 1);
        Form form;
        Measure m;
        if (half_of_unit(page, find) || inches_after(page, find, size)) return;
        if (find->low.over != 1 || find->low.of.scale > 0) return; /* "6.4 metres, 20cm below" */
        if (!form_at(page, i, true, &form) || form.is_vague || form.is_ordinal ||
            form.is_article)
            return;
        bool fits = measure_at(page, form.stop, &form, &m) && m.unit &&
                    text_equal(lexicon_field(m.unit->entry[UNITS], 2), lexicon_field(unit->entry[UNITS], 2));
        if (fits && add_smaller(page, find, &unit, &m, form.value)) continue;
        if (!fits) bare_smaller(page, find, size, &form);
        return;
    }
}

/* ---- money ---- */

/* "4 dollars 20 cents", "$9 and 15c", "8 dollars 25". */
static void read_cents(Page *page, Find *find) {
    size_t i = numeral_at(page, find->last) == AND ? find->last + 1 : find->last;
    Form form;
    const Meaning *minor = NULL;
    uint64_t cents, whole;
    if (find->low.over != 1 || !decimal_small(find->low.of, &whole) || find->has_scale) return;
    if (!form_at(page, i, true, &form) || form.is_article || form.is_vague || form.is_ordinal || form.is_fraction)
        return;
    if (form.value.over != 1 || !decimal_small(form.value.of, &cents) || cents >= 100) return;
    size_t n = phrase_at(page, form.stop, CURRENCIES, &minor);
    bool is_minor = n && is_a(minor, C_MINOR);
    if (!is_minor && (n || !ends_phrase(page, form.stop) || is_dash(token_at(page, form.stop)->mark))) return;
    if (token_at(page, form.stop)->mark == '%') return;
    Decimal sum = decimal_add(&page->arena, find->low.of, decimal_shift(&page->arena, form.value.of, -2));
    set_exact(find, value_of(sum));
    find->last = form.stop + (is_minor ? n : 0);
}

/* A scale behind the currency: "75 USD million"; a country behind a dollar sign: "$76 US". */
static void read_money_tail(Page *page, Find *find) {
    size_t i = find->last;
    if (numeral_at(page, i) == SCALE && !find->has_scale) {
        int exponent = (int)page->token[i].meaning->value;
        find->low.of = decimal_shift(&page->arena, find->low.of, exponent);
        find->high = find->low;
        find->has_scale = true;
        find->exponent = exponent;
        find->last = ++i;
    }
    const Meaning *country = NULL;
    size_t n = text_equal(find->unit, TEXT("USD")) && token_at(page, i)->capital &&
                token_at(page, i)->space ? phrase_at(page, i, CURRENCIES, &country) : 0;
    if (!n && token_is(page, i, W_US) && token_at(page, i)->capital && text_equal(find->unit, TEXT("USD"))) n = 1;
    if (!n || token_at(page, i + n)->kind == DIGITS) return;
    if (country) find->unit = country->currency;
    find->last = i + n;
}

static void set_money(Page *page, Find *find, const Meaning *currency, bool is_before) {
    bool is_letter = is_before && is_a(currency, C_MONEY_LETTER);
    find->type = TYPE_MONEY;
    find->unit = is_before ? money_unit(currency) : currency->currency;
    if (text_equal(find->unit, TEXT("pound"))) find->unit = TEXT("GBP");
    if (is_a(currency, C_MILLION)) find->low.of = decimal_shift(&page->arena, find->low.of, 6), find->high = find->low;
    if (find->bound == VAGUE) return;
    read_money_tail(page, find);
    if (!is_a(currency, C_MINOR) || is_letter) read_cents(page, find);
}

/* ---- the whole ---- */

/* A small b is a bit and a capital one a byte: "100 Mb", "100 MB"; GB in small letters are still bytes. */
static bool in_bits(const Page *page, const Find *find, const Meaning *unit) {
    Text form = token_text(page, find->last - 1);
    return text_ends(unit->unit, TEXT("byte")) && form.len == 2 && form.at[1] == 'b' &&
           (is_upper(form.at[0]) || form.at[0] == 'm');
}

static Text bits_name(Page *page, Text bytes) {
    char *name = arena_take(&page->arena, bytes.len);
    memcpy(name, bytes.at, bytes.len - 4);
    memcpy(name + bytes.len - 4, "bit", 3);
    return (Text){ name, bytes.len - 1 };
}

static Text powered_name(Page *page, Text name, bool is_cube) {
    Text power = is_cube ? TEXT("cubic ") : TEXT("square ");
    char *both = arena_take(&page->arena, power.len + name.len);
    memcpy(both, power.at, power.len);
    memcpy(both + power.len, name.at, name.len);
    return (Text){ both, power.len + name.len };
}

/* "4 cm^3", "6 m^2", "9 km squared": a power of a length. */
static void read_power(Page *page, Find *find, const Meaning *unit) {
    size_t i = find->last;
    if (!text_equal(lexicon_field(unit->entry[UNITS], 2), TEXT("length"))) return;
    bool is_raised = is_mark(page, i, '^') && !page->token[i].space && !token_at(page, i + 1)->space;
    bool is_sunk = token_at(page, i)->small == 2 && is_mark(page, i + 1, ')'); /* "(28 km 2)" */
    int power = is_raised                      ? token_at(page, i + 1)->small
                : is_sunk                      ? 2
                : token_is(page, i, W_SQUARED) ? 2
                : token_is(page, i, W_CUBED)   ? 3
                                               : 0;
    if (power != 2 && power != 3) return;
    find->unit = powered_name(page, find->unit, power == 3);
    find->last = i + 1 + is_raised;
}

static void set_unit(Page *page, Find *find, const Meaning *unit, const Form *form) {
    Text capital = token_at(page, find->last - 1)->capital ? lexicon_field(unit->entry[UNITS], 5) : (Text){ NULL, 0 };
    find->unit = capital.len > 0 ? capital : in_bits(page, find, unit) ? bits_name(page, unit->unit) : unit->unit;
    find->is_bare = false;
    if (is_a(unit, C_PERCENT)) {
        find->type = TYPE_PERCENT;
        return;
    }
    find->type = is_a(unit, C_DURATION) ? TYPE_DURATION : is_a(unit, C_AGE) ? TYPE_AGE : TYPE_DIMENSION;
    if (find->type == TYPE_AGE) return;
    if (is_a(unit, C_SCORE)) {
        find->type = TYPE_NUMBER;
        /* "a quarter-point cut" */
        if (form->is_fraction) find->type = TYPE_PERCENT, find->unit = TEXT("percentage point");
        else find->last = form->stop;
        return;
    }
    if (find->bound != VAGUE) {
        size_t age = find->type == TYPE_DURATION ? age_end(page, find->last) : find->last;
        if (find->type == TYPE_DURATION && age_leads(page, find->first)) {
            find->type = TYPE_AGE;
            return;
        }
        if (age > find->last) {
            find->type = TYPE_AGE;
            find->last = age;
            return;
        }
        read_power(page, find, unit);
        read_smaller(page, find, unit);
    }
    read_per(page, find);
    if (is_a(unit, C_TEMPERATURE) && token_is(page, find->last, W_BELOW) && token_is(page, find->last + 1, W_ZERO) &&
        find->bound == EXACT) {
        find->low.of.negative = find->high.of.negative = true;
        find->last += 2;
    }
}

/* "tonnes", not "t" nor the points of a game. */
static bool is_spelled_unit(const Page *page, size_t i) {
    const Meaning *unit;
    return token_at(page, i)->stop - token_at(page, i)->start >= 4 && phrase_at(page, i, UNITS, &unit) &&
           !is_a(unit, C_SCORE) && !is_a(unit, C_STRICT) && !is_a(unit, C_DIGITS);
}

/* The unit of a fraction may stand behind an article or "of": "half an hour", "a quarter of an hour". */
static size_t unit_start(const Page *page, const Form *form) {
    size_t i = form->stop, j = i;
    if (form->is_fraction || form->value.of.scale > 0) {
        if (token_is(page, j, W_OF)) j++;
        if (numeral_at(page, j) == ARTICLE) j++;
        if (j > i && entry_at(page, j, UNITS)) return j;
    }
    if (token_is(page, i, W_OF) && form->is_vague) return i + 1;
    bool is_plus = is_mark(page, i, '-') && token_is(page, i + 1, W_PLUS) && !token_at(page, i + 1)->space;
    if (is_plus && entry_at(page, i + 2, UNITS)) return i + 2; /* "ten-plus days" */
    if (has(page, i, C_FILLER) && (has(page, i + 1, C_DURATION) || is_spelled_unit(page, i + 1))) return i + 1;
    return i;
}

/* "(kg)": a unit in brackets. */
static bool bracketed_unit(const Page *page, size_t i, const Form *form, Measure *m) {
    uint32_t mark = token_at(page, i)->mark, close = token_at(page, i + 2)->mark;
    bool brackets = (mark == '(' && close == ')') || (mark == '[' && close == ']') || (mark == '{' && close == '}') ||
                    (mark == '<' && close == '>');
    if (!brackets || !measure_at(page, i + 1, form, m) || !m->unit) return false;
    m->stop++;
    return true;
}

/* "three times the number", "2.5 times", "five-fold": a factor, and where it ends; "40 times a minute" is none. */
static bool read_times(Page *page, Find *find, const Form *form) {
    size_t i = form->stop + (is_mark(page, form->stop, '-') ? 1 : 0);
    if (numeral_at(page, i) == FOLD) {
        find->last = i + 1;
    } else if (token_is(page, i, W_TIMES) && !AMONG(page, i + 1, W_A, W_AN, W_PER)) {
        const Entry *stop = entry_at(page, i + 1, STOPS);
        size_t first = find->first;                   /* "was up 2.4 times", "rose by 3 times" */
        if (token_is(page, first - 1, W_BY)) first--;
        bool moves = first > 0 && entry_at(page, first - 1, CHANGES) && !in_noun_place(page, first - 1);
        bool compares = moves || (token_at(page, i + 1)->kind == WORD &&
                                  !(stop && !has(page, i + 1, C_COMPARATIVE) &&
                                    !AMONG(page, i + 1, W_AS, W_THE, W_THAT, W_WHAT, W_MORE, W_ITS, W_THEIR, W_HIS,
                                           W_HER, W_OUR, W_MY, W_YOUR, W_OVER)));
        bool is_job = token_is(page, i + 1, W_AS) && !is_adjective(token_text(page, i + 2)) &&
                      !AMONG(page, i + 2, W_OFTEN, W_MUCH); /* "four times as mayor" */
        if (!compares || is_job) return false;
        find->last = i + 1;
    } else {
        return false;
    }
    find->type = TYPE_MULTIPLIER;
    return true;
}

/* Behind a hyphen at the start of a line: is the number all there is, or a temperature or percentage? */
static bool minus_stands_alone(const Page *page, size_t i) {
    const Meaning *unit;
    if (token_at(page, i)->kind != DIGITS) {
        size_t n = phrase_at(page, i, CURRENCIES, &unit);
        if (!n || token_at(page, i)->space) return false; /* "- $12" */
        i += n;
    }
    i++;
    while (numeral_at(page, i) != NO_NUMERAL || token_at(page, i)->kind == DIGITS || is_mark(page, i, '/')) i++;
    if (i == page->count || (token_at(page, i)->kind == MARK && !token_at(page, i)->space)) return true;
    size_t n = phrase_at(page, i, UNITS, &unit);
    return n && (is_a(unit, C_TEMPERATURE) || is_a(unit, C_PERCENT) || i + n == page->count);
}

static size_t sign_at(const Page *page, size_t i, bool *negative) {
    const Token *sign = token_at(page, i), *next = token_at(page, i + 1),
                *last = i > 0 ? token_at(page, i - 1) : &no_token;
    *negative = false;
    /* "plus or minus 3" */
    if (numeral_at(page, i) == NEGATIVE && token_is(page, i - 1, W_OR) && token_is(page, i - 2, W_PLUS))
        return i + 1;
    if (numeral_at(page, i) == NEGATIVE && is_mark(page, i + 1, '-') && !next->space &&
        token_at(page, i + 2)->kind == DIGITS && !token_at(page, i + 2)->space)
        return *negative = true, i + 2; /* "minus-5" */
    if (numeral_at(page, i) == NEGATIVE &&
        (next->kind == DIGITS || numeral_at(page, i + 1) != NO_NUMERAL || next->mark)) {
        *negative = true;
        return i + 1;
    }
    if (!is_minus(sign->mark)) return i;
    if (i >= 2 && last->mark == '/' && is_mark(page, i - 2, '+')) return i + 1; /* "+/-4" */
    if (next->kind != DIGITS && !entry_at(page, i + 1, CURRENCIES)) return i;
    bool follows = last->kind == DIGITS || last->mark == '%' ||
                   (numeral_at(page, i - 1) != NO_NUMERAL && numeral_at(page, i - 1) != AND); /* "-5 and -10" */
    if (i > 0 && (follows || !sign->space) && last->kind != NOTHING &&
        !(last->kind == MARK && last->mark != '%' && last->mark != ')' && last->mark != ']'))
        return i;
    bool at_start = i == 0;
    if (at_start && sign->mark == '-' && !minus_stands_alone(page, i + 1)) return i + 1; /* the hyphen of a list */
    bool is_cold = has(page, i + 2, C_TEMPERATURE);
    if (next->space && sign->mark == '-' && i > 0 && !is_cold) return i; /* a dash */
    *negative = true;
    return i + 1;
}

static void set_form(Find *find, const Form *form, bool negative) {
    find->low = form->value;
    find->high = form->is_vague ? form->high : form->value;
    find->bound = form->is_vague ? VAGUE : EXACT;
    find->type = form->is_times      ? TYPE_MULTIPLIER
                 : form->is_ordinal  ? TYPE_ORDINAL
                 : form->is_fraction ? TYPE_FRACTION
                                     : TYPE_NUMBER;
    find->change = form->change;
    find->has_scale = form->has_scale;
    find->exponent = form->exponent;
    find->is_bare = !form->is_ordinal && !form->is_times;
    if (negative)
        find->low.of.negative = find->high.of.negative =
            !(find->low.of.digits.len == 1 && find->low.of.digits.at[0] == '0');
}

/* "percent of ten": the unit stands before the number, and no other number before that. */
static size_t percent_before(const Page *page, size_t i) {
    const Meaning *unit;
    if (i < 2 || !token_is(page, i - 1, W_OF)) return 0;
    size_t n = phrase_before(page, i - 1, UNITS, &unit);
    return n && is_a(unit, C_PERCENT) && i - 1 == n ? n + 1 : 0;
}

/* What a bare number counts by the words around it: "2 below zero", "percent of ten", "aged 45". */
static void read_surroundings(Page *page, Find *find, const Form *form) {
    size_t percent = percent_before(page, find->first);
    if (token_is(page, find->last, W_BELOW) && token_is(page, find->last + 1, W_ZERO)) {
        find->low.of.negative = find->high.of.negative = true;
        find->type = TYPE_DIMENSION;
        find->unit = TEXT("degree");
        find->last += 2;
    } else if (percent) {
        find->first -= percent;
        find->type = TYPE_PERCENT;
        find->unit = TEXT("percent");
    } else if (age_around(page, find, form)) {
        find->type = TYPE_AGE;
        find->unit = TEXT("year");
    }
}

bool quantity_at(Page *page, size_t i, Find *find) {
    bool stops_at_and = token_is(page, i - 1, W_BETWEEN); /* "between one hundred and two hundred" */
    bool negative = false, after = false;
    const Meaning *currency = NULL;
    Form form;
    Measure m;
    *find = (Find){ .first = i };
    size_t j = sign_at(page, i, &negative), n = currency_before(page, j, &currency);
    if (!negative) find->first = j;
    if (n) j = sign_at(page, j + n, &after);
    else currency = NULL;
    if (!form_at(page, j, stops_at_and, &form) || (currency && form.is_ordinal)) return false;
    set_form(find, &form, negative || after);
    find->last = form.stop;
    if (currency) {
        set_money(page, find, currency, true);
        size_t again = phrase_at(page, find->last, CURRENCIES, &currency);
        if (again && token_at(page, find->last)->kind == WORD &&
                text_equal(currency->currency, find->unit)) find->last += again; /* "$ 10 dollars" */
        return true;
    }
    if (form.is_ordinal || form.is_times) return !form_is_idle(page, i, &form);
    if (read_times(page, find, &form)) return true;
    size_t start = unit_start(page, &form);
    if (measure_at(page, start, &form, &m) || bracketed_unit(page, start, &form, &m)) {
        bool whole_unit = !form.is_article;
        if (form.is_article && looks_like_plural(page, start)) return false; /* "a years-old feud" */
        if (start > form.stop && token_is(page, start - 1, W_PLUS)) find->bound = AT_LEAST;
        find->last = m.stop;
        if (m.currency) set_money(page, find, m.currency, false);
        else set_unit(page, find, m.unit, &form);
        /* "a year" is an amount only if it is all there is, or more is added to it, or it has a bound. */
        const Meaning *hedge;
        bool is_bounded = i > 0 && phrase_before(page, i, HEDGES, &hedge) && hedge->bound >= AT_LEAST;
        bool compares = is_bounded && i > 3 && token_is(page, i - 1, W_THAN) && has(page, m.stop, C_PASTWARD) &&
                        (is_mark(page, i - 3, '%') || entry_at(page, i - 3, UNITS)); /* "4% fewer than a year ago" */
        if (compares) return false;
        return whole_unit || is_bounded || find->last > m.stop || (i == 0 && token_at(page, m.stop)->kind == NOTHING);
    }
    if (form.is_article || form_is_idle(page, i, &form)) return false;
    read_surroundings(page, find, &form);
    return true;
}
