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
    return next->kind == WORD && next->space && !stops(page, i + 1) && !entry_at(page, i + 1, CHANGES);
}

bool is_noun_word(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD) return false;
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

bool is_verb_behind(const Page *page, size_t i) {
    const Token *word = token_at(page, i);
    if (word->kind != WORD || word->capital) return false;
    if (word->meaning && (word->meaning->past || (word->meaning->verb && looks_plural(page, i - 1)))) return true;
    Text stem = token_text(page, i);
    if (!looks_like_plural(page, i) || looks_plural(page, i - 1) || in_noun_place(page, i)) return false;
    stem.len--;
    const Meaning *verb = meaning_find(stem);
    return verb && verb->verb;
}

size_t noun_phrase(const Page *page, size_t i, bool singular) {
    size_t end = i;
    for (size_t words = 0; words < MOST_WORDS && is_noun_word(page, end); words++) {
        const Token *word = token_at(page, end);
        bool is_verb = is_word(page, end, ED) || is_word(page, end, LY) || is_verb_behind(page, end);
        if (words > 0 && (!word->space || is_verb)) break;
        bool is_plural = looks_plural(page, end), is_last = is_plural && (singular ? words > 0 : true);
        end = past_tail(page, end + 1);
        if (is_last && !looks_plural(page, end)) break;
    }
    return end;
}

bool ends_clause(const Page *page, size_t i) {
    uint32_t mark = page->token[i].mark;
    if (mark == '.') return token_at(page, i + 1)->space || token_at(page, i + 1)->kind == NOTHING;
    return mark == ';' || mark == '!' || mark == '?' || mark == ':' || mark == '"' || mark == 0x201c ||
           mark == 0x201d || mark == 0x2014;
}
