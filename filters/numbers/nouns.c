/* Which words make a noun phrase, where it begins and ends, and which are the verb of a clause: by the tables and by
 * endings, without a grammar.
 */
#include "numbers.h"

bool is_word(const Page *page, size_t i, unsigned ending) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->capital || token->stop - token->start < 5) return false;
    const unsigned char *last = (const unsigned char *)page->text.at + token->stop - 1;
    unsigned two = (unsigned)last[-1] << 8 | last[0];
    if (ending <= 0xffff) return two == ending;
    return ((unsigned)last[-2] << 16 | two) == ending && token->stop - token->start > 5;
}

bool looks_like_plural(const Page *page, size_t i) {
    Text word = token_text(page, i);
    if (word.len <= 2 || word.at[word.len - 1] != 's') return false;
    return word.at[word.len - 2] != 's' && word.at[word.len - 2] != 'u';
}

bool looks_plural(const Page *page, size_t i) {
    return has(page, i, C_PLURAL) || (!stops(page, i) && looks_like_plural(page, i));
}

/* Behind an article, a preposition or a possessive the word is a noun, though it can be a verb: "his lead". */
bool in_noun_place(const Page *page, size_t i) {
    if (i == 0) return false;
    if (has(page, i - 1, C_DET)) return true;
    if (has(page, i - 1, C_PREP)) return !token_is(page, i - 1, W_TO);
    return token_is(page, i - 1, W_S) && i > 1 && is_apostrophe(page->token[i - 2].mark);
}

/* "smaller boats", "a longer-term plan" */
static bool compares_noun(const Page *page, size_t i) {
    const Token *next = token_at(page, i + 1);
    if (next->mark == '-') return !next->space;
    return next->kind == WORD && next->space && !next->breaks && !stops(page, i + 1) && !entry_at(page, i + 1, CHANGES);
}

bool is_noun_word(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->breaks) return false;
    if (has(page, i, C_VERB) && in_noun_place(page, i)) return !is_word(page, i, ED) && !is_word(page, i, ING);
    if (has(page, i, C_COMPARATIVE)) return compares_noun(page, i);
    if (stops(page, i))
        return has(page, i, C_PLURAL) || has(page, i, C_SINGULAR) || (has(page, i, C_HEAD) && !has(page, i, C_VERB));
    NumeralKind kind = numeral_at(page, i);
    if (kind == HALF || kind == PART)
        return i > 0 && page->token[i - 1].kind == WORD && !has(page, i - 1, C_DET) && !has(page, i - 1, C_PREP);
    return kind == NO_NUMERAL || kind == SUFFIX || kind == POINT;
}

/* Tokens that hang on the word before them: a hyphen with its word, 's, and the digits of "V10". Returns their end. */
static size_t past_tail(const Page *page, size_t i) {
    for (;;) {
        const Token *token = token_at(page, i), *next = token_at(page, i + 1);
        if (token->kind == NOTHING || token->space) return i;
        if (token->mark == '-' && next->kind != MARK && !next->space) i += 2;
        else if (is_apostrophe(token->mark) && token_is(page, i + 1, W_S) && !next->space) i += 2;
        else if (token->mark == '&' && next->kind == WORD && !next->space) i += 2;
        else if (token->kind != MARK) i++;
        else return i;
    }
}

/* "10,000 settle in the delta": a word behind a number that is only a verb, and no noun stands behind it. */
static bool begins_clause(const Page *page, size_t i) {
    const Token *word = token_at(page, i), *next = token_at(page, i + 1);
    if (word->capital || !word->meaning || !word->meaning->verb || looks_like_plural(page, i)) return false;
    return next->kind != WORD || next->breaks || stops(page, i + 1);
}

bool is_verb_behind(const Page *page, size_t i, bool of_one) {
    const Token *word = token_at(page, i);
    if (word->kind != WORD || word->capital) return false;
    if (word->meaning && (word->meaning->past || (word->meaning->verb && looks_plural(page, i - 1)))) return true;
    Text stem = token_text(page, i);
    if (!of_one || !looks_like_plural(page, i) || looks_plural(page, i - 1) || in_noun_place(page, i)) return false;
    stem.len--;
    const Meaning *verb = meaning_find(stem);
    return verb && verb->verb;
}

size_t noun_phrase(const Page *page, size_t i, bool singular, bool article, bool one) {
    size_t end = i, words = 0;
    bool of_one = i > 0 && (article ? is_mark(page, i - 1, '-') || token_is(page, i - 1, W_OLD)
                                    : one && numeral_at(page, i - 1) == SMALL);
    for (size_t j = i; j < page->count && words < MOST_WORDS; words++) {
        const Token *token = token_at(page, j);
        /* "four-cylinder" */
        bool compound =
            numeral_at(page, j) == SMALL && is_mark(page, j + 1, '-') && token_at(page, j + 2)->kind == WORD;
        bool participle =
            is_word(page, j, ED) && is_noun_word(page, j + 1) && token_at(page, j + 1)->space && has(page, j, C_VERB);
        bool after_article = words == 0 && has(page, j, C_VERB) && j == i && article && !has(page, j + 1, C_PREP);
        bool past_tense =
            words > 0 && is_word(page, j, ED) && !(is_noun_word(page, j + 1) && token_at(page, j + 1)->space);
        bool adverb = is_word(page, j, LY) && !stops(page, j) && !is_noun_word(page, j + 1);
        bool clause = words == 0 && !one && !article && begins_clause(page, j);
        if (past_tense || adverb || clause || (words > 0 && is_verb_behind(page, j, of_one))) break;
        /* "450 seats", not "20 costs 6.50" */
        bool plural_verb = words == 0 && j == i && !one && has(page, j, C_VERB) && looks_like_plural(page, j) &&
                           token_at(page, j + 1)->kind != DIGITS && !has(page, j + 1, C_DET) &&
                           !entry_at(page, j + 1, CURRENCIES);
        if (!(is_noun_word(page, j) || compound || participle || after_article || plural_verb) ||
            (words > 0 && !token->space))
            break;
        bool plural = looks_plural(page, j) || plural_verb,
             proper = token->capital || (j > 0 && page->token[j - 1].capital);
        /* "one doctor looks" */
        if (singular && words > 0 && plural && !stops(page, j) && !proper && !looks_plural(page, j - 1))
            return one ? end : j + 1;
        size_t tail = past_tail(page, j + 1);
        bool ends = plural && !singular && tail == j + 1 &&
                    !(looks_plural(page, tail) && is_noun_word(page, tail) && token_at(page, tail)->space) &&
                    !(is_apostrophe(token_at(page, tail)->mark) && !token_at(page, tail)->space);
        j = end = tail;
        if (ends) break;
    }
    return end;
}

bool ends_clause(const Page *page, size_t i) {
    uint32_t mark = page->token[i].mark;
    if (mark == '.') return token_at(page, i + 1)->space || token_at(page, i + 1)->kind == NOTHING;
    return mark == ';' || mark == '!' || mark == '?' || mark == ':' || mark == '"' || mark == 0x201c ||
           mark == 0x201d || mark == 0x2014;
}
