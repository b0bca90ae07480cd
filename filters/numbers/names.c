/* Numerals that count nothing: names, and words such as "one" that are pronouns. */
#include "numbers.h"

static uint64_t roman_digit(char c) {
    switch (c) {
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    case 'C': return 100;
    case 'D': return 500;
    case 'M': return 1000;
    default: return 0;
    }
}

/* The value of a Roman numeral of two to seven letters; 0 if it is none. */
static uint64_t roman(Text word) {
    uint64_t sum = 0, last = 10000, run = 0;
    if (word.len < 2 || word.len > 7) return 0;
    for (size_t i = 0; i < word.len; i++) {
        uint64_t digit = roman_digit(word.at[i]), next = i + 1 < word.len ? roman_digit(word.at[i + 1]) : 0;
        if (!digit) return 0;
        run = digit == last ? run + 1 : 1;
        if (run > 3 || (next > digit && (next > 10 * digit || run > 1))) return 0;
        sum = next > digit ? sum - digit : sum + digit;
        last = digit;
    }
    return sum < 100 ? sum : 0;
}

static bool starts_sentence(const Page *page, size_t i) {
    if (i == 0 || page->token[i].breaks) return true;
    uint32_t mark = page->token[i - 1].mark;
    return mark == '.' || mark == '!' || mark == '?' || mark == ':' || mark == '"' || mark == 0x201c || mark == 0x2018 || mark == '(' ||
            mark == 0x2022 || mark == '-' || mark == 0x2014;
}

static bool is_plural_noun(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->capital || token->breaks || !token->space) return false;
    if (entry_at(page, i, STOPS)) return has(page, i, C_PLURAL);
    Text word = token_text(page, i);
    return word.len > 3 && text_ends(word, TEXT("s")) && !text_ends(word, TEXT("ss"));
}

static bool unit_follows(const Page *page, size_t i) {
    if (is_mark(page, i, '-')) i++;
    const Meaning *entry;
    if (token_at(page, i)->breaks) return false;
    if (token_at(page, i)->mark && has(page, i, C_STRICT))
        return !(token_at(page, i + 1)->kind == WORD && !token_at(page, i + 1)->space); /* "the iPhone 14's" */
    return phrase_at(page, i, UNITS, &entry) || phrase_at(page, i, CURRENCIES, &entry) || numeral_at(page, i) == SCALE ||
            numeral_at(page, i) == HUNDRED || numeral_at(page, i) == PACK || is_mark(page, i, '/') ||
           token_is(page, i, W_PER);
}

/* Is the numeral joined to something that is no number: MH17, Su-27, 787-9, a path of a web address? */
static bool is_glued(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    if (i == 0 || token->space) return false;
    const Token *before = &page->token[i - 1];
    if (before->kind == WORD) return !entry_at(page, i - 1, CURRENCIES) || has(page, i - 1, C_MONEY_MANGLED) || has(page, i - 1, C_MONEY_LETTER);
    if (before->mark == '_' || before->mark == '=' || before->mark == '@' || before->mark == '#' || before->mark == '&' ||
            before->mark == '/' || before->mark == '\\') return true;
    bool after_digits = i >= 2 && !before->space && page->token[i - 2].kind == DIGITS;
    if ((before->mark == '.' || before->mark == '(') && after_digits) return true; /* 9.3.1, 6(1) */
    if (before->mark == '+' && i >= 2 && !before->space && page->token[i - 2].kind != MARK) return true; /* P5+1 */
    if (before->mark != '-' || i < 2 || before->space) return false;
    const Token *word = &page->token[i - 2];
    if (word->kind != WORD) return false;
    if (word->capital && word->stop - word->start == 1) return true;
    return !has(page, i - 2, C_PREFIX) && !token_is(page, i - 2, W_TO) && !entry_at(page, i - 2, STOPS) && !entry_at(page, i - 2, HEDGES) &&
            numeral_at(page, i - 2) == NO_NUMERAL && !entry_at(page, i - 2, UNITS) && !entry_at(page, i - 2, CURRENCIES);
}

/* Letters that make a name of the digits before them: 5G, 737s. */
static bool letter_follows(const Page *page, size_t i) {
    const Token *word = token_at(page, i + 1);
    if (word->kind != WORD || word->space) return false;
    if (token_is(page, i + 1, W_S)) return page->token[i].point == 0;
    bool is_giga = word->capital && word->stop - word->start == 1 && (token_is(page, i + 1, W_G) || page->text.at[word->start] == 'K') && !(i > 0 && entry_at(page, i - 1, CURRENCIES)); /* 5G, 4K */
    if (is_giga) return page->token[i].stop - page->token[i].start == 1;
    if (unit_follows(page, i + 1)) return false;
    NumeralKind kind = numeral_at(page, i + 1);
    Text letters = token_text(page, i + 1);
    return kind == NO_NUMERAL && !(letters.len == 2 && (text_same_word(letters, TEXT("st")) || text_same_word(letters, TEXT("nd")) ||
            text_same_word(letters, TEXT("rd")) || text_same_word(letters, TEXT("th"))));
}

static bool set_name(Find *find, size_t first, size_t last, Text value) {
    *find = (Find){ .first = first, .last = last, .type = TYPE_NAME, .date = value };
    return true;
}

static bool label_before(const Page *page, size_t i) {
    if (i == 0 || page->token[i].breaks) return false;
    const Meaning *entry;
    size_t k = is_mark(page, i - 1, '.') || is_mark(page, i - 1, '-') || is_mark(page, i - 1, '#') ? i - 1 : i;
    size_t n = phrase_before(page, i, CONTEXTS, &entry);
    if (n && is_a(entry, C_LABEL)) return true;
    n = k < i && k > 0 ? phrase_before(page, k, CONTEXTS, &entry) : 0;
    return (n && is_a(entry, C_LABEL)) || is_mark(page, i - 1, '#');
}

/* A capital before a bare numeral: "Boeing 737", "S&P 500". */
static bool proper_before(const Page *page, size_t i) {
    if (i == 0) return false;
    const Token *before = &page->token[i - 1];
    if (before->kind != WORD || page->token[i].breaks) return false;
    bool mixed = false;
    Text word = token_text(page, i - 1);
    for (size_t k = 1; k < word.len; k++) mixed |= is_upper(word.at[k]);
    if (!before->capital && !mixed) return has(page, i - 1, C_PRODUCT);
    if (entry_at(page, i - 1, STOPS) || entry_at(page, i - 1, CHANGES)) return false;
    if (entry_at(page, i - 1, HEDGES) || entry_at(page, i - 1, UNITS)) return false;
    return !starts_sentence(page, i - 1) || mixed || has(page, i - 1, C_PRODUCT);
}

static bool idle_phrase(const Page *page, size_t i, size_t *stop) {
    const Meaning *entry;
    for (size_t back = 0; back <= 3 && back <= i; back++) {
        size_t n = phrase_at(page, i - back, CONTEXTS, &entry);
        if (n > back && is_a(entry, C_IDLE)) return *stop = i - back + n, true;
    }
    return false;
}

/* 9.3.1 */
static bool is_version(const Page *page, size_t i) {
    for (size_t k = i + 1; k <= i + 4; k++) {
        const Token *token = token_at(page, k);
        if (token->space || ((k - i) % 2 ? token->mark != '.' : token->kind != DIGITS)) return false;
    }
    return page->token[i].plain;
}

static bool digits_name(Page *page, size_t i, Find *find) {
    const Token *token = &page->token[i];
    size_t stop;
    if (token->meaning && idle_phrase(page, i, &stop)) return set_name(find, i, stop, (Text){ NULL, 0 });
    if (is_glued(page, i) || letter_follows(page, i)) {
        size_t last = i + 1;
        while (last < page->count && !page->token[last].space && (page->token[last].kind != MARK || is_dash(page->token[last].mark)) &&
                !page->token[last].breaks) last++;
        if (same_line(page, last) && numeral_at(page, last) == SCALE) last++; /* "D20 million": no million of anything */
        return set_name(find, i, last, (Text){ NULL, 0 });
    }
    if (is_version(page, i)) return set_name(find, i, i + 5, text_slice(page->text, token->start, page->token[i + 4].stop));
    if (token->leads || (token->point && token->stop - token->start > 4) || unit_follows(page, i + 1) || has(page, i + 1, C_FILLER)) return false;
    bool is_short = token->plain || token->stop - token->start <= 4; /* "section 4.2" */
    if (is_short && label_before(page, i)) {
        size_t last = i + 1;                          /* "ISO 4512-2" */
        while (is_mark(page, last, '-') && !token_at(page, last)->space && token_at(page, last + 1)->plain && !token_at(page, last + 1)->space) last += 2;
        return set_name(find, i, last, text_slice(page->text, token->start, page->token[last - 1].stop));
    }
    bool joined = is_mark(page, i + 1, '-') && token_at(page, i + 2)->plain && !token_at(page, i + 2)->space &&
                has(page, i > 0 ? i - 1 : i, C_PRODUCT);
    /* "Boeing 737-800" */
    if (joined && token->plain) return set_name(find, i, i + 3, text_slice(page->text, token->start, page->token[i + 2].stop));
    if (!token->plain || token->stop - token->start > 4 || is_plural_noun(page, i + 1) || is_dash(token_at(page, i + 1)->mark)) return false;
    if (token_is(page, i + 1, W_TO) && token_at(page, i + 2)->kind == DIGITS) return false;
    return proper_before(page, i) && set_name(find, i, i + 1, token_text(page, i));
}

static bool word_name(Page *page, size_t i, Find *find) {
    const Token *token = &page->token[i];
    size_t stop;
    if (token->capital && i > 0 && page->token[i - 1].capital && page->token[i - 1].kind == WORD) {
        uint64_t value = roman(token_text(page, i));
        if (value) return set_name(find, i, i + 1, decimal_of(&page->arena, value).digits);
    }
    NumeralKind kind = numeral_at(page, i);
    if (kind == NO_NUMERAL || kind == SUFFIX) return false;
    if (idle_phrase(page, i, &stop)) return set_name(find, i, stop, (Text){ NULL, 0 });
    bool is_word = kind == SMALL || kind == TENS;
    if (!is_word || !token->capital || starts_sentence(page, i)) return false;
    bool of_group = i >= 2 && token_is(page, i - 1, W_OF) && page->token[i - 2].capital;
    bool next_capital = token_at(page, i + 1)->capital && token_at(page, i + 1)->kind == WORD;
    bool alone = !page->token[i - 1].capital || entry_at(page, i - 1, STOPS);
    /* a headline, or "Six Nations" */
    if (!of_group && alone && (next_capital || unit_follows(page, i + 1) || is_dash(token_at(page, i + 1)->mark))) return false;
    return set_name(find, i, i + 1, (Text){ NULL, 0 }); /* a word within a name: it stays out */
}

bool name_at(Page *page, size_t i, Find *find) {
    return page->token[i].kind == DIGITS ? digits_name(page, i, find) : page->token[i].kind == WORD && word_name(page, i, find);
}

/* "one" that stands for a thing or for anybody. */
static bool is_pronoun(const Page *page, size_t i, size_t stop) {
    const Token *next = token_at(page, stop);
    const Meaning *hedge;
    if (token_is(page, stop, W_OF)) return false;
    bool hedged = phrase_before(page, i, HEDGES, &hedge) && hedge->bound;
    if (i > 0 && has(page, i - 1, C_ALONE) && !page->token[i].breaks) return true;
    if (hedged || (next->kind == NOTHING && i == 0)) return false;
    if (next->kind != WORD || next->breaks) return !is_mark(page, stop, '-') || token_at(page, stop + 1)->kind != WORD;
    return entry_at(page, stop, STOPS) && !has(page, stop, C_PLURAL);
}

/* "the second half", "its half": no part of anything counted. */
static bool half_is_idle(const Page *page, size_t i, size_t stop) {
    if (i == 0) return is_mark(page, stop, '-');
    if (is_mark(page, stop, '-') || is_mark(page, i - 1, '-')) return true;
    const Token *before = &page->token[i - 1];
    if (before->kind != WORD || before->breaks) return false;
    if (numeral_at(page, i - 1) == ORDINAL) return true;
    if (entry_at(page, i - 1, HEDGES)) return false;
    return !entry_at(page, i - 1, STOPS) || has(page, i - 1, C_DET);
}

bool form_is_idle(Page *page, size_t i, const Form *form) {
    const Token *token = &page->token[i];
    if (token->kind != WORD) return false;
    Text word = token_text(page, i);
    if (form->stop == i + 1 && text_same_word(word, TEXT("one"))) return is_pronoun(page, i, form->stop);
    if (numeral_at(page, i) == HALF && form->stop == i + 1) return half_is_idle(page, i, form->stop);
    if (form->is_ordinal && form->stop == i + 1 && text_same_word(word, TEXT("second")) && i > 0) {
        if (AMONG(page, i + 1, W_LATER, W_AGO)) return true;
        return AMONG(page, i - 1, W_PER, W_SPLIT, W_ANY, W_EVERY) || page->token[i - 1].kind == DIGITS;
    }
    return false;
}
