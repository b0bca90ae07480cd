/* The head noun phrase that a number counts: behind it, across "of", or before it ("the number of X has risen to N"). */
#include "numbers.h"

#define MOST_WORDS 8        /* of a noun phrase */
#define REACH 24            /* tokens that a subject may stand before its number */

bool takes_noun(const Find *find) { return is_quantity(find->type) && find->type != TYPE_AGE; }

static bool stops(const Page *page, size_t i) { return entry_at(page, i, STOPS) != NULL; }

static bool stop_is(const Page *page, size_t i, Text class) { return has_class(page, i, STOPS, class); }

static bool looks_plural(const Page *page, size_t i) {
    if (stop_is(page, i, TEXT("plural"))) return true;
    Text word = token_text(page, i);
    return !stops(page, i) && word.len > 2 && text_ends(word, TEXT("s")) && !text_ends(word, TEXT("ss")) && !text_ends(word, TEXT("us"));
}

/* May token i stand within a noun phrase? */
static bool is_noun_word(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->breaks) return false;
    if (stops(page, i)) return stop_is(page, i, TEXT("plural")) || stop_is(page, i, TEXT("singular"));
    return numeral_at(page, i) == NO_NUMERAL || numeral_at(page, i) == SUFFIX || numeral_at(page, i) == POINT;
}

/* The noun phrase that begins with token i; returns its end, `i` if there is none. */
static size_t noun_phrase(const Page *page, size_t i, bool singular) {
    size_t end = i, words = 0;
    for (size_t j = i; j < page->count && words < MOST_WORDS; j++) {
        const Token *token = token_at(page, j);
        bool joint = token->mark == '-' && !token->space && words > 0;
        bool possessive = (token->mark == '\'' || token->mark == 0x2019) && !token->space && words > 0 && token_is(page, j + 1, TEXT("s"));
        if (joint) continue;
        if (possessive) {
            j++;
            continue;
        }
        if (!is_noun_word(page, j) || (words > 0 && !token->space && !is_mark(page, j - 1, '-'))) break;
        bool plural = looks_plural(page, j);
        bool linked = is_mark(page, j + 1, '-') && !token_at(page, j + 1)->space;
        if (singular && words > 0 && plural && !stop_is(page, j, TEXT("plural")) && !token->capital && !token_at(page, j - 1)->capital && !looks_plural(page, j - 1)) break;
        words++;
        end = j + 1;
        if (plural && !singular && !linked && !(looks_plural(page, j + 1) && is_noun_word(page, j + 1) && token_at(page, j + 1)->space)) {
            bool owner = (is_mark(page, j + 1, '\'') || is_mark(page, j + 1, 0x2019)) && !token_at(page, j + 1)->space;
            if (!owner) break;
        }
    }
    return end;
}

static bool set_counted(Page *page, Find *find, size_t first, size_t last) {
    if (last <= first) return false;
    find->counted = page->token[first].start;
    find->counted_stop = page->token[last - 1].stop;
    return true;
}

/* Past what may stand between number and noun: hedges, "of the", "more", a unit in brackets. */
static size_t past_between(const Page *page, const Find *find, bool *of) {
    size_t i = find->after > find->last ? find->after : find->last;
    *of = false;
    if (is_mark(page, i, '-') && !token_at(page, i)->space) i++;
    if (token_is(page, i, TEXT("of"))) *of = true, i++;
    while (stop_is(page, i, TEXT("det")) || stop_is(page, i, TEXT("pron")) || (*of && token_is(page, i, TEXT("all")))) {
        if (!*of && !token_is(page, i, TEXT("more")) && !token_is(page, i, TEXT("such"))) break;
        i++;
    }
    while (token_is(page, i, TEXT("more")) || token_is(page, i, TEXT("other")) || token_is(page, i, TEXT("of")) || numeral_at(page, i) == ORDINAL) i++;
    return i;
}

static bool noun_after(Page *page, Find *find) {
    bool of;
    size_t i = past_between(page, find, &of);
    bool measured = find->unit.len > 0 && !text_equal(find->unit, TEXT("point"));
    if (!same_line(page, i) || (token_at(page, i)->kind == WORD && !token_at(page, i)->space && !is_mark(page, i - 1, '-'))) return false;
    if (entry_at(page, i, CHANGES) && !of && measured) return false;
    bool one = find->bound == EXACT && find->low.over == 1 && find->low.of.digits.len == 1 && find->low.of.digits.at[0] == '1' && !find->low.of.scale;
    size_t end = noun_phrase(page, i, (one || measured || find->type == TYPE_FRACTION) && !of);
    if (end == i && token_is(page, i - 1, TEXT("other"))) i--;
    return set_counted(page, find, i, end);
}

static bool is_verb(const Page *page, size_t i) {
    if (token_at(page, i)->kind != WORD) return false;
    if (stop_is(page, i, TEXT("aux")) || stop_is(page, i, TEXT("verb"))) return true;
    const Entry *change = entry_at(page, i, CHANGES);
    return change && text_equal(lexicon_field(change, 2), TEXT("verb"));
}

static bool ends_clause(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    return token->kind == MARK && (token->mark == '.' || token->mark == ';' || token->mark == '!' || token->mark == '?' || token->mark == ':' || token->mark == '"' || token->mark == 0x201c || token->mark == 0x201d || token->mark == 0x2014);
}

/* The subject of the verb before the number: "exports to China dropped 7%", "the number of the injured rose to 782". */
static bool subject_before(Page *page, Find *find) {
    size_t low = find->outer > REACH ? find->outer - REACH : 0, verb = find->outer;
    while (verb > low && !is_verb(page, verb - 1)) {
        if (ends_clause(page, verb - 1) || page->token[verb - 1].breaks) return false;
        verb--;
    }
    if (verb == low) return false;
    size_t end = verb - 1;
    while (end > low && (is_verb(page, end - 1) || stop_is(page, end - 1, TEXT("adv")) || token_is(page, end - 1, TEXT("to")) || token_is(page, end - 1, TEXT("not")))) end--;
    size_t first = end;
    while (first > low) {
        const Token *token = &page->token[first - 1];
        if (token->kind == MARK && token->mark != '-' && token->mark != '\'' && token->mark != 0x2019 && token->mark != '&' && token->mark != '[' && token->mark != ']') break;
        if (token->kind == WORD && (is_verb(page, first - 1) || stop_is(page, first - 1, TEXT("conj")) || stop_is(page, first - 1, TEXT("pron")))) break;
        first--;
        if (token->breaks) break;
    }
    while (first < end && stops(page, first) && !stop_is(page, first, TEXT("plural"))) first++;
    size_t last = first;                              /* the head comes before the first preposition, but "the number of X" is X */
    bool number_of = (token_is(page, first, TEXT("number")) || token_is(page, first, TEXT("total")) || token_is(page, first, TEXT("amount"))) && token_is(page, first + 1, TEXT("of"));
    if (number_of) first += 2, last = first;
    while (first < end && stops(page, first) && !stop_is(page, first, TEXT("plural"))) first++, last = first;
    while (last < end && !(page->token[last].kind == WORD && stop_is(page, last, TEXT("prep")) && last > first)) last++;
    return set_counted(page, find, first, last < end && !number_of ? end : last);
}

void counted_read(Page *page) {
    for (size_t n = 0; n < page->finds; n++) {
        Find *find = &page->find[n];
        if (!takes_noun(find)) continue;
        if (!noun_after(page, find)) subject_before(page, find);
    }
}
