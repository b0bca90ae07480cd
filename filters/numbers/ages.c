/* Ages: "aged 45", "a man of 70", "Orrin Vale, 45,", "in her late 30s". */
#include "numbers.h"

#define OLDEST 120

/* "old", "of age", behind years: its end; `i` if neither is there. */
size_t age_end(const Page *page, size_t i) {
    size_t j = is_mark(page, i, '-') ? i + 1 : i;
    if (AMONG(page, j, W_OLD, W_OLDS)) return j + 1;
    if (token_is(page, i, W_OF) && token_is(page, i + 1, W_AGE)) return i + 2;
    return i;
}

/* "aged 18 months", "at the age of 3 weeks": does the word before a duration say that it is an age? */
bool age_leads(const Page *page, size_t i) {
    if (i >= 1 && AMONG(page, i - 1, W_AGED, W_AGE, W_AGES)) return true;
    bool is_aged = token_is(page, i - 2, W_AGED);
    if (is_aged && AMONG(page, i - 1, W_BETWEEN, W_FROM, W_UNDER, W_OVER, W_ABOVE, W_BELOW)) return true;
    return token_is(page, i - 1, W_OF) && (AMONG(page, i - 2, W_AGE, W_AGES));
}

/* May the word before the comma be a person: a name, or a noun such as "guard"? The second tells children as well. */
static bool is_person(const Page *page, size_t i, bool *is_noun) {
    const Token *word = &page->token[i];
    *is_noun = word->meaning && (word->meaning->person || has(page, i, C_PERSON));
    return word->kind == WORD && (word->capital || *is_noun || i == 0) && !has(page, i, C_MONTH);
}

/* "Orrin Vale, 45, was", "a guard, 45, and", "her son, 3,", "Orrin Vale, 45." */
static bool in_apposition(const Page *page, const Find *find, uint64_t years) {
    size_t i = find->first;
    bool is_noun, comma = is_mark(page, find->last, ',');
    if (i < 2 || !is_mark(page, i - 1, ',') || !is_person(page, i - 2, &is_noun)) return false;
    bool is_listed = is_mark(page, find->last, ';') && i >= 3 && page->token[i - 2].capital &&
                     token_at(page, i - 3)->capital; /* "Orrin Vale, 45; Ada Roe, 28;" */
    if (!comma && !is_listed && !is_mark(page, find->last, '.')) return false;
    if (is_mark(page, find->last, '.') && token_at(page, find->last + 1)->kind == WORD &&
        !token_at(page, find->last + 1)->space)
        return false;
    return years <= 110 && years >= (is_noun && comma ? 1 : 5);
}

static bool ends_aside(const Page *page, size_t i) {
    return is_mark(page, i, ',') || (is_mark(page, i, '.') && (token_at(page, i + 1)->space || i + 1 >= page->count));
}

/* "the brothers, 40 and 43, own it": the two between commas behind several persons. */
static bool in_pair(const Page *page, const Find *find) {
    size_t i = find->first;
    bool is_noun, is_first = numeral_at(page, find->last) == AND;
    const Find *last = page->finds ? &page->find[page->finds - 1] : NULL;
    if (!is_first)
        return last && last->type == TYPE_AGE && last->last + 1 == i && numeral_at(page, i - 1) == AND &&
               is_mark(page, last->first - 1, ',') && ends_aside(page, find->last);
    bool is_closed = token_at(page, find->last + 1)->kind == DIGITS && ends_aside(page, find->last + 2);
    if (!is_closed || i < 2 || !is_mark(page, i - 1, ',')) return false;
    if (has(page, i - 2, C_PERSON) && !token_is(page, i - 3, W_A)) return true; /* "the couple, 70 and 68," */
    if (!looks_like_plural(page, i - 2)) return false;
    Text stem = token_text(page, i - 2);
    stem.len--;
    const Meaning *one = meaning_find(stem);
    return (one && one->person) || is_person(page, i - 2, &is_noun);
}

/* "He is 45", "she turned 45": and nothing is counted. */
static bool says_age(const Page *page, const Find *find) {
    size_t i = find->first - token_is(page, find->first - 1, W_NOW); /* "who is now 9" */
    const Token *next = token_at(page, find->last);
    if (!AMONG(page, i - 1, W_IS, W_WAS, W_BE, W_TURNED, W_TURNS, W_TURNING) || next->mark == '%' || next->mark == '-')
        return false;
    if (next->kind == WORD && !entry_at(page, find->last, STOPS)) return false;
    if (token_is(page, find->last, W_OF)) return false; /* "he was one of 12" */
    for (size_t k = 2; k <= 4 && k <= i; k++)
        if (AMONG(page, i - k, W_HE, W_SHE, W_WHO)) return true;
    return false;
}

/* "At 45, Orrin Vale is" */
static bool leads_sentence(const Page *page, const Find *find) {
    size_t i = find->first, next = find->last + 1;
    if (!token_is(page, i - 1, W_AT) || !page->token[i - 1].capital || token_at(page, i)->small < 5 ||
        !is_mark(page, find->last, ','))
        return false;
    return AMONG(page, next, W_HE, W_SHE) ||
           (token_at(page, next)->kind == WORD && token_at(page, next)->capital && !entry_at(page, next, STOPS));
}

/* "aged 24 and 31", "aged 24, 31 and 40" */
static bool goes_on(const Page *page, const Find *find) {
    size_t i = find->first, n = page->finds;
    const Find *last = n > 0 ? &page->find[n - 1] : NULL;
    if (!last || last->type != TYPE_AGE || last->last + 1 != i) return false;
    while (n > 1 && page->find[n - 2].type == TYPE_AGE && page->find[n - 2].last + 1 == page->find[n - 1].first) n--;
    if (!age_leads(page, page->find[n - 1].first)) return false;
    bool listed = is_mark(page, i - 1, ',') &&
                  (is_mark(page, find->last, ',') || AMONG(page, find->last, W_AND, W_OR)); /* "aged 24, 31 people" */
    return listed || AMONG(page, i - 1, W_AND, W_OR);
}

/* "children", "voters": several persons. */
static bool are_persons(const Page *page, size_t i) {
    if (has(page, i, C_PLURAL)) return true;
    if (i >= page->count || !looks_like_plural(page, i)) return false;
    Text stem = token_text(page, i);
    stem.len--;
    const Meaning *one = meaning_find(stem);
    return one && one->person;
}

/* "children under 12", "people older than 65", "voters 65 and older": a limit right behind several persons. */
static bool limits_age(const Page *page, const Find *find) {
    size_t i = find->first, end = find->last;
    bool is_than = token_is(page, i - 1, W_THAN) && AMONG(page, i - 2, W_OLDER, W_YOUNGER);
    bool is_before = AMONG(page, i - 1, W_UNDER, W_OVER, W_ABOVE, W_BELOW);
    bool is_behind = (numeral_at(page, end) == AND || token_is(page, end, W_OR)) &&
                     AMONG(page, end + 1, W_OLDER, W_YOUNGER, W_OVER, W_UNDER, W_UP);
    if (!is_than && !is_before && !is_behind) return false;
    if (!is_behind && (counts_things(page, end) || token_at(page, end)->mark == '%')) return false;
    return are_persons(page, i - 1 - (is_than ? 2 : is_before));
}

/* Is the bare number of the find the age of somebody, by the words around it? */
bool age_around(const Page *page, const Find *find, const Form *form) {
    size_t i = find->first;
    uint64_t years;
    if (i == 0 || form->value.over != 1 || !decimal_small(form->value.of, &years) || years == 0 || years > OLDEST ||
        !find->is_bare)
        return false;
    if (goes_on(page, find) || token_is(page, i - 1, W_AGED)) return true; /* "aged 24 and 31" */
    if (AMONG(page, i - 1, W_AGE, W_AGES) && !token_is(page, find->last, W_PERCENT)) return true;
    bool counts = counts_things(page, find->last) || token_is(page, find->last, W_OF); /* "the ages of 40 boats" */
    bool shares = (token_is(page, find->last, W_TO) || numeral_at(page, find->last) == AND) &&
            entry_at(page, find->last + 2, UNITS); /* "aged between 9 and 12 months" */
    if (age_leads(page, i) && years < 111 && !counts && !shares) return true;
    if (years < 111 && limits_age(page, find)) return true;
    return in_pair(page, find) || says_age(page, find) || leads_sentence(page, find) ||
           (form->is_plain && in_apposition(page, find, years));
}

/* "her 30s", "his mid-40s", "their late 20s": ten years, or the part of them that is named. */
bool age_decade_at(Page *page, size_t i, Find *find) {
    int decade = token_at(page, i)->small;
    size_t last = i + 1, first = i;
    if (decade < 10 || decade > 90 || decade % 10 != 0) return false;
    if (is_apostrophe(token_at(page, last)->mark) && !token_at(page, last)->space) last++;
    if (!token_is(page, last, W_S) || token_at(page, last)->space) return false;
    if (is_mark(page, i - 1, '-')) first--;
    Word part = first > 0 && AMONG(page, first - 1, W_EARLY, W_MID, W_LATE) ? (Word)page->token[first - 1].meaning->word
                                                                            : NO_WORD;
    first = part ? first - 1 : i;
    const Find *before = page->finds ? &page->find[page->finds - 1] : NULL;
    bool again = before && before->type == TYPE_AGE && before->bound == RANGE &&
                 AMONG(page, first - 1, W_AND, W_OR, W_TO) && before->last + 1 == first;
    if (!again && (first == 0 || !AMONG(page, first - 1, W_HIS, W_HER, W_THEIR, W_MY, W_YOUR, W_OUR))) return false;
    int low = decade + (part == W_MID    ? 4
                        : part == W_LATE ? 7
                                         : 0),
        high = decade + (part == W_EARLY ? 3
                         : part == W_MID ? 6
                                         : 9);
    *find = (Find){ .first = first,
                    .last = last + 1,
                    .type = TYPE_AGE,
                    .bound = RANGE,
                    .unit = TEXT("year"),
                    .low = value_of(decimal_of(&page->arena, (uint64_t)low)),
                    .high = value_of(decimal_of(&page->arena, (uint64_t)high)) };
    return true;
}
