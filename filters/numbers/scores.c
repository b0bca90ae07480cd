/* Numerals that only look like amounts: scores, phone numbers, lists and data. */
#include "numbers.h"

/* Are the tokens from i on another pair of figures, as of the next set: "6-4, 3-6"? */
static bool is_pair(const Page *page, size_t i) {
    return digit_count(page, i) > 0 && digit_count(page, i) <= 2 && is_dash(token_at(page, i + 1)->mark) &&
           glued(page, i + 1) && digit_count(page, i + 2) > 0 && digit_count(page, i + 2) <= 2 && glued(page, i + 2);
}

static bool sports_near(const Page *page, size_t first, size_t last) {
    if (is_mark(page, last, ',') && is_pair(page, last + 1)) return true;
    if (first >= 4 && is_mark(page, first - 1, ',') && is_pair(page, first - 4)) return true;
    for (size_t k = 1; k <= 3 && k <= first; k++)
        if (has(page, first - k, C_SPORTS)) return true;
    for (size_t k = 0; k < 2; k++)
        if (has(page, last + k, C_SPORTS)) return true;
    /* "a 6-10 record", "the Gulls (30-44)" */
    return token_is(page, last, W_RECORD) || (first >= 2 && is_mark(page, first - 1, '(') && is_mark(page, last, ')') &&
            page->token[first - 2].kind == WORD && page->token[first - 2].capital);
}

/* "a 2:1 margin", "by 3:1" */
static bool ratio_at(Page *page, size_t i, Find *find) {
    const Token *next = token_at(page, i + 3);
    bool is_pair = is_mark(page, i + 1, ':') && glued(page, i + 1) && glued(page, i + 2) && digit_count(page, i) > 0 &&
                   digit_count(page, i) < 3 && digit_count(page, i + 2) == 1;
    bool is_told = i > 0 && (AMONG(page, i - 1, W_A, W_AN, W_BY, W_THE, W_OF));
    bool goes_on = next->kind != NOTHING && !next->space && next->mark != '.' && next->mark != ',';
    return is_pair && is_told && !goes_on && set_dated(find, i, i + 3, TYPE_SCORE,
            text_slice(page->text, page->token[i].start, page->token[i + 2].stop));
}

/* "a spell of 8/106", "were 150/3": runs and wickets, which are no fraction. */
static bool innings_at(Page *page, size_t i, Find *find) {
    const Token *next = token_at(page, i + 3);
    int a = small_digits(page, i), b = small_digits(page, i + 2);
    bool ends = next->kind == NOTHING || next->space || next->mark == ',' || next->mark == '.' || next->mark == ')';
    bool is_pair = a >= 0 && b >= 0 && a <= 999 && b <= 999 && glued(page, i + 1) && glued(page, i + 2) && ends;
    bool is_bowled = a <= 10 && b > 16 && b % 10 != 0 && b != 32 && b != 64;
    bool is_batted = a >= 50 && b <= 10;
    if (!is_pair || !(is_bowled || is_batted) || counts_things(page, i + 3) || token_is(page, i + 3, W_OF) ||
        entry_at(page, i + 3, UNITS))
        return false;
    return set_dated(find, i, i + 3, TYPE_SCORE,
                     text_slice(page->text, page->token[i].start, page->token[i + 2].stop));
}

bool score_at(Page *page, size_t i, Find *find) {
    uint32_t dash = token_at(page, i + 1)->mark;
    if (dash == ':') return ratio_at(page, i, find);
    if (dash == '/') return innings_at(page, i, find);
    if ((dash != '-' && dash != 0x2013) || !glued(page, i + 1) || !glued(page, i + 2)) return false;
    int a = small_digits(page, i), b = small_digits(page, i + 2);
    if (a < 0 || b < 0 || digit_count(page, i) > 3 || digit_count(page, i + 2) > 3) return false;
    const Token *next = token_at(page, i + 3);
    if (next->mark == '%' || next->mark == '/' || (next->kind == WORD && !next->space) || (next->kind == MARK &&
            entry_at(page, i + 3, CURRENCIES))) return false;
    if (is_dash(next->mark) && !next->space && token_at(page, i + 4)->kind != NOTHING) return false;
    bool measured = (entry_at(page, i + 3, UNITS) && !has(page, i + 3, C_STRICT)) ||
                    entry_at(page, i + 3, CURRENCIES) || numeral_at(page, i + 3) == SCALE;
    if (measured || (i > 0 && page->token[i - 1].kind == MARK && entry_at(page, i - 1, CURRENCIES))) return false;
    bool is_reached = i > 1 && token_is(page, i - 1, W_TO) && has(page, i - 2, C_MOVES) && a + b < 100 &&
                      !counts_things(page, i + 3);    /* "fell to 0-7" */
    if (a < b && !is_reached && !sports_near(page, i, i + 3)) return false;
    if (a > b && counts_things(page, i + 3) && !sports_near(page, i, i + 3)) return false;
    size_t last = i + 3;                              /* "7-6 (8)", "7-6(8-6)" */
    bool has_tie = is_mark(page, last, '(') && digit_count(page, last + 1) > 0 && digit_count(page, last + 1) <= 2;
    if (has_tie && is_mark(page, last + 2, ')')) last += 3;
    else if (has_tie && is_pair(page, last + 1) && is_mark(page, last + 4, ')')) last += 5;
    Text pair = text_slice(page->text, page->token[i].start, page->token[last - 1].stop);
    return set_dated(find, i, last, TYPE_SCORE, pair);
}

#define CRICKET 40          /* tokens around runs and a word that tells of their game */

static bool is_cricket(const Page *page, size_t i) {
    for (size_t k = i > CRICKET ? i - CRICKET : 0; k < i + CRICKET && k < page->count; k++)
        if (has(page, k, C_CRICKET)) return true;
    return false;
}

/* "259 for 3", "6 for 42", "378 for three": runs and wickets. */
bool wickets_at(Page *page, size_t i, Find *find) {
    int a = small_digits(page, i), b = small_digits(page, i + 2);
    if (!token_is(page, i + 1, W_FOR) || a < 0) return false;
    if (numeral_at(page, i + 2) == SMALL) b = (int)numeral_value(page, i + 2);
    bool is_pair = b >= 0 && a <= 999 && b <= 999 && (a <= 10) != (b <= 10);
    if (!is_pair || counts_things(page, i + 3) || entry_at(page, i + 3, UNITS) || !is_cricket(page, i)) return false;
    return set_dated(find, i, i + 3, TYPE_SCORE,
                     text_slice(page->text, page->token[i].start, page->token[i + 2].stop));
}

/* "Skarn are 3-5-1": games won, lost and drawn; "6-for-21": what went in of what was tried. */
bool record_at(Page *page, size_t i, Find *find) {
    bool is_tried = digit_count(page, i) > 0 && digit_count(page, i + 4) > 0 && is_mark(page, i + 1, '-') &&
            is_mark(page, i + 3, '-') && AMONG(page, i + 2, W_FOR, W_OF);
    for (size_t k = 1; is_tried && k <= 4; k++) is_tried = glued(page, i + k);
    if (is_tried)
        return set_dated(find, i, i + 5, TYPE_SCORE,
                         text_slice(page->text, page->token[i].start, page->token[i + 4].stop));
    if (!is_pair(page, i) || !is_mark(page, i + 3, '-') || !glued(page, i + 3)) return false;
    if (!digit_count(page, i + 4) || digit_count(page, i + 4) > 2 || !glued(page, i + 4)) return false;
    size_t stop = i + 5; /* "12-1-28-1": overs, maidens, runs and wickets */
    size_t digits = digit_count(page, stop + 1);
    bool goes_on = is_mark(page, stop, '-') && glued(page, stop) && glued(page, stop + 1);
    if (goes_on && digits > 0 && digits <= 2) stop += 2;
    const Token *next = token_at(page, stop);
    if (!next->space && (next->kind == WORD || next->kind == DIGITS || is_dash(next->mark))) return false;
    return set_dated(find, i, stop, TYPE_SCORE,
                     text_slice(page->text, page->token[i].start, page->token[stop - 1].stop));
}

/* +44 20 7946 0000; 555-010-0199: plus and digits, or three groups and more. */
static bool international_phone(Page *page, size_t i, Find *find) {
    size_t j = i, groups = 0, digits = 0;
    bool plus = is_mark(page, i, '+');
    if (plus) j++;
    while (token_at(page, j)->kind == DIGITS && groups < 8) {
        if (!page->token[j].plain) return false;      /* "+4,791,000" */
        digits += page->token[j].stop - page->token[j].start;
        groups++;
        j++;
        size_t next = j + (is_mark(page, j, ')') || is_mark(page, j, '(') ? 1 : 0);
        if (is_mark(page, next, '-') && glued(page, next)) next++;
        else if (!plus) break;
        if (token_at(page, next)->kind != DIGITS) break;
        j = next;
    }
    if (plus ? digits < 9 || digits > 15 || token_at(page, i + 1)->space : groups < 3 || digits < 7 || digits > 20)
        return false;
    return set_dated(find, i, j, TYPE_PHONE, text_slice(page->text, page->token[i].start, page->token[j - 1].stop));
}

/* 0800 555 111, 020 7946 0000: a zero leads, and groups follow. */
static bool local_phone(Page *page, size_t i, Find *find) {
    size_t j = i + 1, digits = page->token[i].stop - page->token[i].start;
    if (!page->token[i].plain || page->text.at[page->token[i].start] != '0' || digits < 3 || digits > 6) return false;
    for (; token_at(page, j)->kind == DIGITS && page->token[j].point == 0; j++)
        for (uint32_t at = page->token[j].start; at < page->token[j].stop; at++) digits += is_digit(page->text.at[at]);
    bool is_short = digits == 8 && page->token[i].stop - page->token[i].start == 4 && j == i + 3; /* 0845 46 47 */
    if (j == i + 1 || (digits < 9 && !is_short) || digits > 11) return false;
    return set_dated(find, i, j, TYPE_PHONE, text_slice(page->text, page->token[i].start, page->token[j - 1].stop));
}

/* "call 911", "a 911 dispatcher", "ring the police on 101": three digits that one dials. */
static bool hotline(Page *page, size_t i, Find *find) {
    if (digit_count(page, i) != 3 || !has(page, i, C_HOTLINE)) return false;
    bool is_dialled = has(page, i + 1, C_DIALLED) || (is_mark(page, i + 1, '-') && has(page, i + 2, C_DIALLED));
    for (size_t k = 1; k <= 5 && k <= i && !is_dialled; k++)
        is_dialled = has(page, i - k, C_DIAL);
    return is_dialled && set_dated(find, i, i + 1, TYPE_PHONE, token_text(page, i));
}

/* "1." or "2)" at the start of a line, with words behind it. */
bool list_at(Page *page, size_t i, Find *find) {
    if (i > 0 || !page->is_begun) return false;
    const Token *next = token_at(page, i + 2);
    bool marked = (is_mark(page, i + 1, '.') || is_mark(page, i + 1, ')')) && glued(page, i + 1);
    if (!marked || small_digits(page, i) < 0 || digit_count(page, i) > 2 || !next->space || (!next->capital &&
            !is_mark(page, i + 1, ')'))) return false;
    return set_dated(find, i, i + 1, TYPE_LIST, token_text(page, i));
}

/* 4,8,15,16,23: five and more numbers without a space between them are data, and no amounts of a sentence. */
bool data_at(Page *page, size_t i, Find *find) {
    size_t j = i + 1, numbers = 1;
    while (is_mark(page, j, ',') && glued(page, j) && token_at(page, j + 1)->kind == DIGITS && glued(page, j + 1))
        j += 2, numbers++;
    if (numbers < 5) return false;
    return set_dated(find, i, j, TYPE_LIST, text_slice(page->text, page->token[i].start, page->token[j - 1].stop));
}

/* "555-0199", "call 555-2199": three digits and four. */
static bool short_phone(Page *page, size_t i, Find *find) {
    bool is_pair = digit_count(page, i) == 3 && is_mark(page, i + 1, '-') && glued(page, i + 1) &&
                   digit_count(page, i + 2) == 4 && glued(page, i + 2);
    bool is_split = digit_count(page, i) == 4 && digit_count(page, i + 1) == 4; /* "hotline 2555 0199" */
    if (is_split && has(page, i - 1, C_DIAL))
        return set_dated(find, i, i + 2, TYPE_PHONE,
                text_slice(page->text, page->token[i].start, page->token[i + 1].stop));
    if (!is_pair) return false;
    bool is_dialled = page->text.at[page->token[i + 2].start] == '0';
    for (size_t k = 1; k <= 5 && k <= i && !is_dialled; k++)
        is_dialled = has(page, i - k, C_DIAL);
    return is_dialled && set_dated(find, i, i + 3, TYPE_PHONE,
            text_slice(page->text, page->token[i].start, page->token[i + 2].stop));
}

bool phone_at(Page *page, size_t i, Find *find) {
    if (is_mark(page, i, '+')) return token_at(page, i + 1)->kind == DIGITS && international_phone(page, i, find);
    return international_phone(page, i, find) || local_phone(page, i, find) || short_phone(page, i, find) ||
           hotline(page, i, find);
}
