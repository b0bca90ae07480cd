/* datelines.c - where the dateline of a report ends: town, agency and date before a dash, a colon or slashes. */
#include "quotes.h"

#include <string.h>

#define LONGEST_DATELINE 16  /* in tokens */
#define FIRST_PARAGRAPHS 3   /* in which a town with a colon may be a dateline */

/* The bracket that closes the one at `i`, if a date or number stands inside; NONE. */
static size_t dated_bracket(const Token *at, size_t i, size_t to) {
    bool has_number = false;
    for (size_t k = i + 1; k < to && k < i + LONGEST_DATELINE; k++) {
        if (at[k].kind == TOKEN_SIGN && at[k].sign == ')') return has_number ? k : NONE;
        has_number |= at[k].kind == TOKEN_NUMBER;
    }
    return NONE;
}

/* Does a paragraph near the start begin like this one, in capitals with a colon? Then it is a transcript. */
static bool is_transcript(const Article *article, size_t paragraph) {
    const Token *at = article->tokens.at;
    for (size_t p = 0; p < article->paragraph_count && p < paragraph + LONGEST_DATELINE; p++) {
        Run run = article->paragraphs[p].tokens;
        for (size_t i = run.from; p != paragraph && i < run.to && i < run.from + LONGEST_DATELINE; i++) {
            if (at[i].kind == TOKEN_SIGN && at[i].sign == ':' && i > run.from) return true;
            if (!(at[i].flags & TOKEN_CAPS)) break;
        }
    }
    return false;
}

/* Behind the dash or slashes at `i` that end a dateline; `from` if they do not. */
static size_t past_dateline_sign(const Token *at, size_t i, Run run) {
    if (at[i].sign == '-') {
        while (i + 1 < run.to && at[i + 1].kind == TOKEN_SIGN && at[i + 1].sign == '-') i++;
        return i + 1 < run.to && (at[i + 1].flags & TOKEN_SPACED) ? i + 1 : run.from;
    }
    for (size_t k = i + 1; k + 1 < run.to && k < i + 4; k++)
        if (at[k].kind == TOKEN_SIGN && at[k].sign == '/')
            return at[k + 1].kind == TOKEN_SIGN && k + 2 < run.to ? k + 2 : k + 1;
    return run.from;
}

/* A dateline is no part of the first sentence: "PARIS, May 3. /AGENCY/.", "PARIS (Agency) -", "PARIS -", "PARIS
 * (Agency - 3 May) ", "PARIS:" at the head of the article. */
size_t dateline_end(const Article *article, Run run, size_t paragraph) {
    const Token *at = article->tokens.at;
    size_t i = run.from;
    if (!(at[i].flags & TOKEN_CAPS)) return run.from;
    for (; i < run.to && i < run.from + LONGEST_DATELINE; i++) {
        bool is_sign = at[i].kind == TOKEN_SIGN;
        size_t close = is_sign && at[i].sign == '(' ? dated_bracket(at, i, run.to) : NONE;
        if (close != NONE && close + 1 < run.to && at[close + 1].flags & TOKEN_CAPITAL) return close + 1;
        if (is_sign && (at[i].sign == '-' || at[i].sign == '/')) break;
        bool is_head = is_sign && at[i].sign == ':' && i + 1 < run.to && at[i + 1].flags & TOKEN_CAPITAL &&
                       paragraph < FIRST_PARAGRAPHS && !known_courtesy(token_text(article->text, at[run.from]));
        if (is_head) return is_transcript(article, paragraph) ? run.from : i + 1;
        if (at[i].kind == TOKEN_WORD && !(at[i].flags & TOKEN_CAPITAL)) return run.from;
        bool may_stand = !is_sign || (at[i].sign && memchr("(),.", at[i].sign, 4));
        if (at[i].kind == TOKEN_CLITIC || !may_stand) return run.from;
    }
    return i >= run.to || i >= run.from + LONGEST_DATELINE ? run.from : past_dateline_sign(at, i, run);
}
