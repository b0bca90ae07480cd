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
    if (i == 0) return true;
    uint32_t mark = page->token[i - 1].mark;
    return mark == '.' || mark == '!' || mark == '?' || mark == ':' || mark == '"' || mark == 0x201c ||
           mark == 0x2018 || mark == '(' || mark == 0x2022 || is_dash(mark);
}

static bool is_plural_noun(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->capital || !token->space) return false;
    bool is_played = has(page, i, C_PLAYS) && looks_like_plural(page, i); /* "27 runs" */
    if (entry_at(page, i, STOPS)) return has(page, i, C_PLURAL) || is_played;
    Text word = token_text(page, i);
    return word.len > 3 && text_ends(word, TEXT("s")) && !text_ends(word, TEXT("ss"));
}

#define TITLE_TOKENS 10

static bool unit_follows(const Page *page, size_t i) {
    if (is_mark(page, i, '-')) i++;
    const Meaning *entry;
    /* "number 1 in the world" */
    if (token_at(page, i)->kind == WORD && has(page, i, C_STRICT) && token_at(page, i + 1)->kind == WORD) return false;
    if (is_mark(page, i, '"'))                        /* the end of a quotation: "Peter Roe 2" */
        for (size_t k = 1; k <= TITLE_TOKENS && k < i; k++)
            if (is_mark(page, i - k, '"')) return false;
    if (token_at(page, i)->mark && has(page, i, C_STRICT))
        return !(token_at(page, i + 1)->kind == WORD && !token_at(page, i + 1)->space); /* "the iPhone 14's" */
    return phrase_at(page, i, UNITS, &entry) || phrase_at(page, i, CURRENCIES, &entry) ||
           numeral_at(page, i) == SCALE || numeral_at(page, i) == HUNDRED || numeral_at(page, i) == PACK ||
           is_mark(page, i, '/') || token_is(page, i, W_PER);
}

static bool is_acronym(const Page *page, size_t i) {
    const Token *word = &page->token[i];
    return word->kind == WORD && word->capital && word->stop - word->start >= 2 &&
           is_upper(page->text.at[word->stop - 1]);
}

/* Is the numeral joined to something that is no number: MH17, Su-27, 787-9, a path of a web address? */
static bool is_glued(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    if (i == 0 || token->space) return false;
    const Token *before = &page->token[i - 1];
    if (before->kind == WORD)
        return !entry_at(page, i - 1, CURRENCIES) || has(page, i - 1, C_MONEY_MANGLED) ||
               has(page, i - 1, C_MONEY_LETTER) || has(page, i - 1, C_MONEY_JOINED);
    if (before->mark == '_' || before->mark == '=' || before->mark == '@' || before->mark == '#' ||
        before->mark == '&' || before->mark == '/' || before->mark == '\\')
        return true;
    bool after_digits = i >= 2 && !before->space && page->token[i - 2].kind == DIGITS;
    if ((before->mark == '.' || before->mark == '(') && after_digits) return true; /* 9.3.1, 6(1) */
    if (before->mark == '.' && !before->space && i >= 2 && is_acronym(page, i - 2)) return true; /* ID.3 */
    if (before->mark == '+' && i >= 2 && !before->space && page->token[i - 2].kind != MARK) return true; /* P5+1 */
    if (before->mark != '-' || i < 2 || before->space) return false;
    const Token *word = &page->token[i - 2];
    if (word->kind != WORD) return false;
    /* EB-5 */
    if (word->capital &&
        (word->stop - word->start == 1 || (is_acronym(page, i - 2) && !entry_at(page, i - 2, CURRENCIES))))
        return true;
    return !has(page, i - 2, C_PREFIX) && !token_is(page, i - 2, W_TO) && !entry_at(page, i - 2, STOPS) &&
           !entry_at(page, i - 2, HEDGES) && numeral_at(page, i - 2) == NO_NUMERAL &&
           (word->capital || !entry_at(page, i - 2, UNITS)) && /* Mi-28 */
           !entry_at(page, i - 2, CURRENCIES);
}

/* Letters that make a name of the digits before them: 5G, 737s. */
static bool letter_follows(const Page *page, size_t i) {
    const Token *word = token_at(page, i + 1);
    if (word->kind != WORD || word->space) return false;
    if (token_is(page, i + 1, W_S)) return page->token[i].point == 0;
    /* 5G, 4K */
    bool is_giga = word->capital && word->stop - word->start == 1 &&
                   (token_is(page, i + 1, W_G) || page->text.at[word->start] == 'K') &&
                   !(i > 0 && entry_at(page, i - 1, CURRENCIES));
    if (is_giga) return page->token[i].stop - page->token[i].start == 1;
    bool is_catalogued = word->stop - word->start == 1 && page->text.at[word->start] == 'b' &&
                         digit_count(page, i) > 3 && i > 0 && is_acronym(page, i - 1); /* "LN 21749b" */
    if (is_catalogued) return true;
    if (unit_follows(page, i + 1)) return false;
    NumeralKind kind = numeral_at(page, i + 1);
    Text letters = token_text(page, i + 1);
    return kind == NO_NUMERAL &&
           !(letters.len == 2 && (text_same_word(letters, TEXT("st")) || text_same_word(letters, TEXT("nd")) ||
                                  text_same_word(letters, TEXT("rd")) || text_same_word(letters, TEXT("th"))));
}

static bool set_name(Find *find, size_t first, size_t last, Text value) {
    *find = (Find){ .first = first, .last = last, .type = TYPE_NAME, .date = value };
    return true;
}

static bool label_before(const Page *page, size_t i) {
    if (i == 0) return false;
    const Meaning *entry;
    bool joins = is_mark(page, i - 1, '-') && !page->token[i - 1].space; /* not "cases for the day - 11" */
    size_t k = is_mark(page, i - 1, '.') || joins || is_mark(page, i - 1, '#') ? i - 1 : i;
    if (is_mark(page, i - 1, '-') && !joins) return false;
    size_t n = phrase_before(page, i, CONTEXTS, &entry);
    if (n && is_a(entry, C_LABEL)) return true;
    n = k < i && k > 0 ? phrase_before(page, k, CONTEXTS, &entry) : 0;
    return (n && is_a(entry, C_LABEL)) || is_mark(page, i - 1, '#');
}

#define TEAM_WORDS 3        /* of its name */

/* "Gulls 27, Terns 13": a line of two names with a figure each. */
static bool is_result(const Page *page, size_t i) {
    size_t other = i + 2, first = i - 1;
    while (other <= i + 1 + TEAM_WORDS && token_at(page, other)->capital) other++;
    while (first > 0 && i - first < TEAM_WORDS && page->token[first - 1].capital) first--;
    const Token *end = token_at(page, other + 1);
    return first == 0 && is_mark(page, i + 1, ',') && other > i + 2 &&
           token_at(page, other)->plain && end->kind == NOTHING;
}

/* A capital before a bare numeral: "Boeing 737", "S&P 500". */
static bool proper_before(const Page *page, size_t i) {
    if (i == 0) return false;
    const Token *before = &page->token[i - 1];
    if (before->kind != WORD) return false;
    bool mixed = false;
    Text word = token_text(page, i - 1);
    for (size_t k = 1; k < word.len; k++) mixed |= is_upper(word.at[k]);
    if (!before->capital && !mixed) return has(page, i - 1, C_PRODUCT);
    if (entry_at(page, i - 1, STOPS) || entry_at(page, i - 1, CHANGES)) return false;
    bool is_hedge = entry_at(page, i - 1, HEDGES) && !(i > 1 && has(page, i - 1, C_PRODUCT));
    if (is_hedge || entry_at(page, i - 1, UNITS)) return false;
    return !starts_sentence(page, i - 1) || mixed || has(page, i - 1, C_PRODUCT) || is_result(page, i);
}

static bool idle_phrase(const Page *page, size_t i, size_t *stop) {
    const Meaning *entry;
    for (size_t back = 0; back <= 3 && back <= i; back++) {
        size_t n = phrase_at(page, i - back, CONTEXTS, &entry);
        bool is_span = is_mark(page, i + 1, '-') && entry_at(page, i + 2, UNITS); /* "the one-mile race" */
        bool goes_on = numeral_at(page, i) == SMALL && n == back + 1 &&
                       (numeral_at(page, i + 1) == SCALE || numeral_at(page, i + 1) == HUNDRED); /* "the one million" */
        if (n > back && is_a(entry, C_IDLE) && !is_span && !goes_on) return *stop = i - back + n, true;
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

/* ---- recognisers of digits ---- */

bool idle_at(Page *page, size_t i, Find *find) {
    size_t stop;
    bool is_word = page->token[i].kind == WORD;
    if (!page->token[i].meaning || (is_word && (numeral_at(page, i) == NO_NUMERAL || numeral_at(page, i) == SUFFIX)))
        return false;
    return idle_phrase(page, i, &stop) && set_name(find, i, stop, (Text){ NULL, 0 });
}

/* A mark of a footnote glued to what it belongs to: "Ten[2] men", "died.[14]". */
bool footnote_at(Page *page, size_t i, Find *find) {
    if (i < 2 || !is_mark(page, i - 1, '[') || !is_mark(page, i + 1, ']') || page->token[i - 1].space) return false;
    return page->token[i].plain && set_name(find, i, i + 2, (Text){ NULL, 0 });
}

bool glued_at(Page *page, size_t i, Find *find) {
    const Token *next = token_at(page, i + 1), *word = token_at(page, i + 2);
    bool is_chain = is_dash(next->mark) && !next->space && !word->space && word->capital && page->token[i].plain &&
                    (numeral_at(page, i + 2) == SMALL || numeral_at(page, i + 2) == TENS); /* 7-Eleven */
    if (is_chain) return set_name(find, i, i + 3, (Text){ NULL, 0 });
    if (!is_glued(page, i) && !letter_follows(page, i)) return false;
    size_t last = i + 1;
    while (last < page->count && !page->token[last].space &&
           (page->token[last].kind != MARK || is_dash(page->token[last].mark)))
        last++;
    if (numeral_at(page, last) == SCALE) last++; /* "D20 million": no million of anything */
    return set_name(find, i, last, (Text){ NULL, 0 });
}

/* "Web 2.0", "Lorn 2.0 is": behind a name, and nothing that it could count. */
static bool is_release(const Page *page, size_t i) {
    const Token *token = token_at(page, i), *name = i > 0 ? token_at(page, i - 1) : &no_token;
    Text text = token_text(page, i);
    if (!token->point || !text_ends(text, TEXT(".0")) || text.len != 3 || name->kind != WORD || !name->capital ||
            !token->space || entry_at(page, i - 1, STOPS) || entry_at(page, i - 1, HEDGES))
        return false;
    const Token *next = token_at(page, i + 1);
    return next->kind == NOTHING || has(page, i + 1, C_AUX) || has(page, i + 1, C_PREP) ||
            (next->mark && !is_dash(next->mark) && !entry_at(page, i + 1, UNITS));
}

bool version_at(Page *page, size_t i, Find *find) {
    if (is_release(page, i)) return set_name(find, i, i + 1, token_text(page, i));
    return is_version(page, i) &&
           set_name(find, i, i + 5, text_slice(page->text, page->token[i].start, page->token[i + 4].stop));
}

/* "asteroid 2020 SO", "a project 22220 icebreaker": with the letters behind it. */
bool designation_at(Page *page, size_t i, Find *find) {
    if (i == 0 || !page->token[i].plain || !has(page, i - 1, C_DESIGNATED)) return false;
    const Token *letters = token_at(page, i + 1);
    size_t len = letters->stop - letters->start;
    bool has_letters =
        letters->kind == WORD && len <= 3 && is_upper(page->text.at[letters->stop - 1]);
    size_t last = i + 1 + has_letters;
    if (has_letters && token_at(page, last)->kind == DIGITS && !token_at(page, last)->space) last++;
    if (!has_letters && looks_like_plural(page, i - 1) && is_plural_noun(page, i + 1)) return false;
    if (!has_letters && unit_follows(page, i + 1)) return false; /* "the object 3 metres away" */
    return set_name(find, i, last, text_slice(page->text, page->token[i].start, page->token[last - 1].stop));
}

/* "the 737 has", "the 737's wing", "Boeing's 737": behind an article or an owner, and no noun to count. */
static bool is_model_alone(const Page *page, size_t i) {
    if (i == 0) return false;
    bool is_owned = token_is(page, i - 1, W_S) && i > 1 && is_apostrophe(page->token[i - 2].mark);
    if (!is_owned && !AMONG(page, i - 1, W_THE, W_A, W_ITS)) return false;
    const Token *next = token_at(page, i + 1);
    if (is_apostrophe(next->mark)) return !next->space;
    if (AMONG(page, i + 1, W_IS, W_WAS)) return true; /* not "the 350 were hurt" */
    return is_owned && (next->kind != WORD || has(page, i + 1, C_AUX) || has(page, i + 1, C_PREP));
}

/* A product that is called by a number: "its 737 Max jets", "a 747 freighter". */
bool model_at(Page *page, size_t i, Find *find) {
    if (!page->token[i].plain || !has(page, i, C_MODEL)) return false;
    if (is_model_alone(page, i)) return set_name(find, i, i + 1, token_text(page, i));
    size_t j = i + 1;
    if (is_mark(page, j, '-') && !token_at(page, j)->space && !token_at(page, j + 1)->space) j += 2; /* 737-800 */
    return has(page, j, C_CRAFT) && set_name(find, i, j, token_text(page, i));
}

/* "the Lorn 2000 index", "the Roe & Vale's 500-stock index": behind a name, before what has such a name. */
bool index_at(Page *page, size_t i, Find *find) {
    if (i == 0 || !page->token[i].plain) return false;
    bool is_owned = token_is(page, i - 1, W_S) && i > 2 && is_apostrophe(page->token[i - 2].mark);
    const Token *name = &page->token[is_owned ? i - 3 : i - 1];
    if (name->kind != WORD || !name->capital || has(page, i - 1, C_MONTH) || entry_at(page, i - 1, STOPS)) return false;
    size_t j = i + 1;
    if (is_mark(page, j, '-') && token_at(page, j + 1)->kind == WORD && !token_at(page, j + 1)->space) j += 2;
    return has(page, j, C_INDEXED) && set_name(find, i, i + 1, token_text(page, i));
}

#define STREET_WORDS 4      /* "416 Old Mill Pond Road" */

/* A house number: "22 Harbour Road", "416 Fourth Street". */
bool address_at(Page *page, size_t i, Find *find) {
    if (!page->token[i].plain || page->token[i].stop - page->token[i].start > 5) return false;
    const Token *dash = token_at(page, i + 1), *second = token_at(page, i + 2);
    bool is_span = is_dash(dash->mark) && !dash->space && second->kind == DIGITS && second->plain &&
                   !second->space;                    /* "10-12 High Street" */
    if (is_span) return address_at(page, i + 2, find) && set_name(find, i, find->last, token_text(page, i));
    size_t block = i + 1 + (is_dash(token_at(page, i + 1)->mark) && !token_at(page, i + 1)->space);
    bool is_block = token_is(page, block, W_BLOCK) && token_is(page, block + 1, W_OF) &&
                    token_at(page, block + 2)->capital;
    if (is_block) return set_name(find, i, i + 1, token_text(page, i)); /* "the 400 block of Harbour Road" */
    bool is_place = token_is(page, i - 1, W_AT);
    for (size_t j = i + 1; j <= i + 1 + STREET_WORDS && j < page->count; j++) {
        const Token *word = &page->token[j];
        /* 12 42nd Street, 157 West 57th Street */
        if (word->kind == DIGITS && j <= i + 2 && token_at(page, j + 1)->kind == WORD && !token_at(page, j + 1)->space)
            j++;
        else if (j == i + 2 && word->mark == '.' && page->token[j - 1].stop == page->token[j - 1].start + 1)
            continue; /* "175 N. Harbour St." */
        else if (word->kind != WORD || !word->capital) return false;
        else if (j > i + 1 && (has(page, j, C_STREET) || (is_place && has(page, j, C_DIRECTION))))
            return set_name(find, i, j + 1, token_text(page, i));
    }
    return false;
}

static uint32_t closing_mark(uint32_t open) {
    return open == 0x201c ? 0x201d : open == 0x2018 ? 0x2019 : open == '"' || open == '\'' ? open : 0;
}

static bool is_title_word(const Page *page, size_t i) {
    return page->token[i].capital || has(page, i, C_PREP) || has(page, i, C_DET) || numeral_at(page, i) == AND;
}

/* A title that ends with its number: "Lorn Tales 3". */
static bool ends_title(const Page *page, size_t i) {
    const Token *close = token_at(page, i + 1);
    bool may = i > 0 && page->token[i].plain && close->mark && !close->space && token_at(page, i - 1)->capital &&
               (token_at(page, i + 2)->kind != WORD || token_at(page, i + 2)->space);
    for (size_t j = i; may && j-- > 0 && i - j < TITLE_TOKENS;) {
        const Token *token = &page->token[j];
        if (closing_mark(token->mark) == close->mark)
            return !page->token[j + 1].space && (j == 0 || token->space);
        if (token->kind != WORD || !is_title_word(page, j)) return false;
    }
    return false;
}

/* A title in quotation marks: a numeral right behind the mark, and capitals up to the other one: "Forty Days at
 * Sea". */
bool title_at(Page *page, size_t i, Find *find) {
    if (ends_title(page, i)) return set_name(find, i, i + 1, token_text(page, i));
    if (i == 0 || page->token[i].space) return false;
    uint32_t close = closing_mark(page->token[i - 1].mark);
    if (!close || (page->token[i].kind == WORD && !page->token[i].capital)) return false;
    size_t capitals = 0;
    for (size_t j = i + 1; j < i + TITLE_TOKENS && j < page->count; j++) {
        const Token *token = &page->token[j];
        if (token->mark == close) return capitals > 0 && set_name(find, i, j, (Text){ NULL, 0 });
        if (token->kind == MARK && token->mark != '-' && token->mark != ':' && token->mark != '&') return false;
        if (token->kind == WORD && !is_title_word(page, j)) return false;
        capitals += token->kind == WORD && token->capital;
    }
    return false;
}

/* What follows says that the digits count something: a unit, a scale, a filler. */
static bool counts_behind(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    return token->leads || (token->point && token->stop - token->start > 4) || unit_follows(page, i + 1) ||
           has(page, i + 1, C_FILLER);
}

/* "one Ada Roe", "One Lorn Depot opened": a name of two words behind "one", and nothing that could be counted. */
static bool names_one(const Page *page, size_t i, size_t stop) {
    size_t end = stop;
    while (token_at(page, end)->kind == WORD && token_at(page, end)->capital) end++;
    const Token *next = token_at(page, end);
    if (end < stop + 2 || has(page, i - 1, C_COUNTS_ONE) || !token_at(page, end - 1)->space) return false;
    bool has_noun = next->kind == WORD && !stops(page, end) && !is_verb_behind(page, end) &&
        !is_word(page, end, ED);
    const Meaning *last = page->token[end - 1].meaning;
    if (has_noun || (last && last->person) || (is_mark(page, end, '-') && !next->space)) return false;
    if (page->token[i].capital) return true;
    return !is_common_noun(token_text(page, stop)) && !is_common_noun(token_text(page, end - 1));
}

/* "articles 5 and 4": behind another number with a label. */
static bool label_goes_on(const Page *page, size_t i) {
    const Find *last = page->finds ? &page->find[page->finds - 1] : NULL;
    if (!last || last->type != TYPE_NAME || last->last + 1 != i || !last->is_labelled) return false;
    if (is_mark(page, i - 1, '(')) return is_mark(page, i + 1, ')'); /* "section 15 (2)" */
    bool joined = is_mark(page, i - 1, ',') || numeral_at(page, i - 1) == AND || AMONG(page, i - 1, W_OR, W_TO) ||
                  is_dash(page->token[i - 1].mark);
    const Token *next = token_at(page, i + 1);
    bool ends = next->kind != WORD || entry_at(page, i + 1, STOPS) || numeral_at(page, i + 1) == AND;
    return joined && ends && !has(page, i + 1, C_PLURAL);
}

/* "Gate 12C", "Highway 35W": one capital is glued to the digits. */
static bool has_capital_behind(const Page *page, size_t i) {
    const Token *letter = token_at(page, i + 1);
    return page->token[i].plain && letter->kind == WORD && letter->capital && !letter->space &&
           letter->stop == letter->start + 1;
}

bool label_at(Page *page, size_t i, Find *find) {
    const Token *token = &page->token[i];
    if (has_capital_behind(page, i) && label_before(page, i)) {
        set_name(find, i, i + 2, text_slice(page->text, token->start, page->token[i + 1].stop));
        return find->is_labelled = true;
    }
    if (counts_behind(page, i)) return false;
    bool is_short = token->plain || token->stop - token->start <= 4; /* "section 4.2" */
    if (!is_short || !(label_before(page, i) || label_goes_on(page, i))) return false;
    bool counts = has(page, i - 2, C_DET) && is_plural_noun(page, i + 1);
    if (counts) return false;                         /* "in the region 12 boats sank" */
    size_t last = i + 1;                              /* "ISO 4512-2" */
    while (is_mark(page, last, '-') && !token_at(page, last)->space && token_at(page, last + 1)->plain &&
           !token_at(page, last + 1)->space)
        last += 2;
    set_name(find, i, last, text_slice(page->text, token->start, page->token[last - 1].stop));
    return find->is_labelled = true;
}

/* "Norlink 3 is staying": a name with its number before a verb in the singular. */
static bool is_subject_name(const Page *page, size_t i) {
    const Token *name = i > 0 ? token_at(page, i - 1) : &no_token;
    if (name->kind != WORD || !name->capital || token_at(page, i)->small > 99) return false;
    if (entry_at(page, i - 1, STOPS) || entry_at(page, i - 1, HEDGES) || has(page, i - 1, C_MONTH)) return false;
    const Meaning *next = token_at(page, i + 1)->meaning;
    bool is_past = next && next->past && digit_count(page, i) == 1 && !has(page, i + 1, C_SPORTS);
    bool is_told = digit_count(page, i) == 1 && is_mark(page, i + 1, ',') && AMONG(page, i + 2, W_THE, W_A, W_AN);
    return (AMONG(page, i + 1, W_IS, W_WAS) || is_past || is_told) && !has(page, i - 1, C_MEASURES) &&
           numeral_at(page, i - 1) == NO_NUMERAL;
}

#define HEADLINE_NOUN 3     /* words up to the noun of "Guards Seize 12 Lornish Fishing Boats" */

/* "Guards Seize 12 Boats": a verb of a headline, and a plural behind the number. */
static bool counts_in_headline(const Page *page, size_t i) {
    if (!page->token[i - 1].capital || !is_verb_form(token_text(page, i - 1))) return false;
    for (size_t j = i + 1; j <= i + HEADLINE_NOUN && token_at(page, j)->capital; j++)
        if (looks_plural(page, j)) return true;
    return false;
}

/* "iPhone" */
static bool is_camel(const Page *page, size_t i) {
    const Token *word = token_at(page, i);
    return word->kind == WORD && !word->capital && word->stop - word->start > 2 &&
           is_upper(page->text.at[word->start + 1]);
}

bool proper_at(Page *page, size_t i, Find *find) {
    const Token *token = &page->token[i];
    if (counts_behind(page, i)) return false;
    bool joined = is_mark(page, i + 1, '-') && token_at(page, i + 2)->plain && !token_at(page, i + 2)->space &&
                has(page, i > 0 ? i - 1 : i, C_PRODUCT);
    /* "Boeing 737-800" */
    if (joined && token->plain)
        return set_name(find, i, i + 3, text_slice(page->text, token->start, page->token[i + 2].stop));
    bool counts = is_plural_noun(page, i + 1) && !is_camel(page, i - 1);
    if (!token->plain || token->stop - token->start > 4 || counts ||
        is_dash(token_at(page, i + 1)->mark) || (i > 0 && counts_in_headline(page, i)))
        return false;
    if (token_is(page, i + 1, W_TO) && token_at(page, i + 2)->kind == DIGITS) return false;
    return (proper_before(page, i) || is_subject_name(page, i)) && set_name(find, i, i + 1, token_text(page, i));
}

/* ---- recognisers of words ---- */

bool roman_at(Page *page, size_t i, Find *find) {
    if (!page->token[i].capital || i == 0 || !page->token[i - 1].capital || page->token[i - 1].kind != WORD ||
        entry_at(page, i - 1, STOPS))
        return false;
    uint64_t value = roman(token_text(page, i));
    return value && set_name(find, i, i + 1, decimal_of(&page->arena, value).digits);
}

/* A word within a name, "Six Nations": it stays out. */
bool capital_at(Page *page, size_t i, Find *find) {
    const Token *token = &page->token[i];
    NumeralKind kind = numeral_at(page, i);
    bool is_word = kind == SMALL || kind == TENS;
    bool is_era = kind == ORDINAL && token->capital && has(page, i + 1, C_DURATION) && token_at(page, i + 1)->capital &&
                  token_at(page, i + 2)->kind == WORD && token_at(page, i + 2)->capital;
    if (is_era) return set_name(find, i, i + 2, (Text){ NULL, 0 }); /* "Twentieth Century Vale" */
    if (kind == ORDINAL && token->capital && has(page, i + 1, C_STREET) && token_at(page, i + 1)->capital)
        return set_name(find, i, i + 1, (Text){ NULL, 0 }); /* "Fourth Street" */
    if (kind == ORDINAL && token->capital && numeral_at(page, i + 1) == NO_NUMERAL && !starts_sentence(page, i) &&
        token_at(page, i + 1)->capital && token_at(page, i + 1)->kind == WORD && page->token[i - 1].kind == WORD &&
        !page->token[i - 1].capital)
        return set_name(find, i, i + 1, (Text){ NULL, 0 }); /* "from First Lorn Bank" */
    if (!is_word || !token->capital || starts_sentence(page, i)) return false;
    bool of_group = i >= 2 && token_is(page, i - 1, W_OF) && page->token[i - 2].capital;
    bool next_capital = token_at(page, i + 1)->capital && token_at(page, i + 1)->kind == WORD;
    bool after_small = page->token[i - 1].kind == WORD && !page->token[i - 1].capital;
    /* "our One Lorn plan" */
    if (after_small && next_capital && !unit_follows(page, i + 1)) return set_name(find, i, i + 1, (Text){ NULL, 0 });
    bool alone = !page->token[i - 1].capital || entry_at(page, i - 1, STOPS);
    /* a headline, or "Six Nations" */
    if (!of_group && alone && (next_capital || unit_follows(page, i + 1) || is_dash(token_at(page, i + 1)->mark)))
        return false;
    return set_name(find, i, i + 1, (Text){ NULL, 0 });
}

/* A noun, or an adjective before one, that "one" may count: no verb, and no word of grammar. */
static bool is_countable(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD) return false;
    if (AMONG(page, i, W_MORE, W_OTHER, W_SUCH)) return is_noun_word(page, i + 1);
    /* "one hopes", "one sports club" */
    if (looks_like_plural(page, i) && !has(page, i, C_SINGULAR) && !token->capital) return is_noun_word(page, i + 1);
    if (entry_at(page, i, STOPS)) return has(page, i, C_PLURAL) || has(page, i, C_COMPARATIVE);
    return !is_verb_behind(page, i) || is_noun_word(page, i + 1);
}

/* "eight over the bay, one over the town": behind a number with the same preposition. */
static bool goes_on_listing(const Page *page, size_t i, size_t stop) {
    const Find *last = page->finds ? &page->find[page->finds - 1] : NULL;
    bool joined = i > 0 && (is_mark(page, i - 1, ',') || numeral_at(page, i - 1) == AND);
    if (!joined || !last || last->type != TYPE_NUMBER || last->unit.len || !has(page, stop, C_PREP)) return false;
    const Meaning *preposition = token_at(page, stop)->meaning;
    return token_at(page, last->last)->meaning == preposition || token_at(page, last->last + 1)->meaning == preposition;
}

/* "one" that stands for a thing or for anybody. What follows decides; before a noun only "no one" and its like are
 * pronouns. */
static bool is_pronoun(const Page *page, size_t i, size_t stop) {
    const Token *next = token_at(page, stop);
    const Meaning *hedge;
    if (token_is(page, stop, W_OF)) return false;
    bool joins = AMONG(page, stop, W_TO, W_OR) || is_dash(next->mark);
    if (token_is(page, stop, W_TO) && token_at(page, stop + 1)->kind == DIGITS) return false; /* "aged one to 70" */
    /* "one to two years" */
    if (joins && (numeral_at(page, stop + 1) != NO_NUMERAL && numeral_at(page, stop + 1) != ARTICLE)) return false;
    if (is_mark(page, stop, '-') && entry_at(page, stop + 1, UNITS)) return false; /* "a one-day fair" */
    bool before_noun = is_countable(page, stop);
    if (has(page, i - 1, C_ALONE) &&
        !(before_noun && has(page, i - 1, C_COUNTS_ONE)))
        return true;
    bool hedged = phrase_before(page, i, HEDGES, &hedge) && hedge->bound;
    if (hedged || (next->kind == NOTHING && i == 0) || goes_on_listing(page, i, stop)) return false;
    if (next->kind != WORD) return !is_mark(page, stop, '-') || token_at(page, stop + 1)->kind != WORD;
    return !before_noun;
}

/* "the second half", "its half": no part of anything counted. */
static bool half_is_idle(const Page *page, size_t i, size_t stop) {
    if (i == 0) return is_mark(page, stop, '-');
    if (is_mark(page, stop, '-') || is_mark(page, i - 1, '-')) return true;
    const Token *before = &page->token[i - 1];
    if (before->kind != WORD) return false;
    if (numeral_at(page, i - 1) == ORDINAL) return true;
    if (entry_at(page, i - 1, HEDGES)) return false;
    return !entry_at(page, i - 1, STOPS) || has(page, i - 1, C_DET);
}

/* "the doubles match", "women's doubles", "a title in doubles": the sport, and no verb with its object. */
static bool plays_doubles(const Page *page, size_t i) {
    if (i == 0) return false;
    const Token *next = token_at(page, i + 1);
    if (is_word(page, i - 1, ED) || has(page, i - 1, C_DET) || has(page, i - 1, C_PREP) ||
        (i >= 2 && token_is(page, i - 1, W_S) && is_apostrophe(page->token[i - 2].mark)))
        return true;
    return has(page, i - 1, C_SPORTS) || (next->kind == WORD && has(page, i + 1, C_SPORTS)); /* "play doubles" */
}

bool form_is_idle(Page *page, size_t i, const Form *form) {
    const Token *token = &page->token[i];
    if (token->kind != WORD) return false;
    Text word = token_text(page, i);
    if (AMONG(page, i, W_DOUBLES) && form->stop == i + 1) return plays_doubles(page, i);
    if (form->stop == i + 1 && text_same_word(word, TEXT("one")))
        return is_pronoun(page, i, form->stop) || names_one(page, i, form->stop);
    bool is_place = form->stop == i + 1 && text_same_word(token_text(page, i - 1), TEXT("number"));
    if (is_place) return !counts_things(page, form->stop); /* "fell to number three" */
    if (numeral_at(page, i) == HALF && form->stop == i + 1) return half_is_idle(page, i, form->stop);
    if (form->is_ordinal && form->stop == i + 1 && text_same_word(word, TEXT("second")) && i > 0) {
        if (AMONG(page, i + 1, W_LATER, W_AGO)) return true;
        return AMONG(page, i - 1, W_PER, W_SPLIT, W_ANY, W_EVERY) || page->token[i - 1].kind == DIGITS;
    }
    return false;
}
