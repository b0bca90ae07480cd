/* headline.c - headlines that name the speaker last: "Bridge to close in May - Tarrant", "Lake to freeze: ministry".
 *
 * A dash or colon at the end stands before many things (a section, the site, "photos", "what we know"): it attributes
 * only where a person of the article, an office or a body that is no newspaper follows.
 */
#include "speaker.h"

#include <string.h>

#define MOST_PEOPLE 200     /* of the article, that are compared with a name */
#define LONGEST_TAIL 8      /* tokens behind the dash or colon */
#define SHORTEST 4          /* tokens of what is said */

/* The last dash or colon of the sentence, if only words follow; NONE if there is none. */
static size_t last_sign(const Article *article, Run sentence) {
    for (size_t i = sentence.to; i > sentence.from + SHORTEST && sentence.to - i <= LONGEST_TAIL; i--) {
        const Token *t = token(article, i - 1);
        bool is_dash = t->kind == TOKEN_SIGN && t->sign == '-' && t->flags & TOKEN_SPACED && i < sentence.to &&
                       token(article, i)->flags & TOKEN_SPACED;
        /* 5:10 pm */
        bool is_clock = i < sentence.to && i > sentence.from + 1 && token(article, i)->kind == TOKEN_NUMBER &&
                        token(article, i - 2)->kind == TOKEN_NUMBER;
        if (is_dash || is_sign(article, i - 1, ':')) return i < sentence.to && !is_clock ? i - 1 : NONE;
        bool is_initial = is_sign(article, i - 1, '.') && i < sentence.to;
        if (t->is & (IS_QUOTED | IS_MARK | IS_WH | IS_LABEL) ||
            (t->kind == TOKEN_SIGN && !is_initial && t->sign != '&'))
            return NONE;
    }
    return NONE;
}

/* The person of the article whose last name ends the run, where a capital says nothing: in a headline, or before the
 * colon of a transcript. NONE if there is none. */
size_t headline_person(const Article *article, Run words) {
    char here[LONGEST_FOLDED], there[LONGEST_FOLDED];
    size_t len = name_fold(word_at(article, words.to - 1), here);
    bool is_label = words.to < article->tokens.count && is_sign(article, words.to, ':');
    bool is_headline = article_is_headline(article, article_paragraph_of(article, words.from));
    if (!len || !(token(article, words.to - 1)->flags & TOKEN_CAPITAL) || !(is_label || is_headline)) return NONE;
    size_t m = people_at(article, words.to - 1);
    size_t start = m < article->people_count ? article->people[m].name.from : words.to;
    bool is_where = start > words.from && start < words.to && is(article, start - 1, IS_PREPOSITION);
    if (is_where) return NONE;                  /* clerks in Lower Salem */
    for (size_t e = 0; e < article->entity_count && e < MOST_PEOPLE; e++) {
        if (article->entities[e].kind != KIND_PERSON || article->entities[e].head != NONE) continue;
        Text name = article->entities[e].name;
        size_t at = name.len;
        while (at > 0 && name.at[at - 1] != ' ') at--;
        if (at && name_fold(text_slice(name, at, name.len), there) == len && memcmp(here, there, len) == 0) return e;
    }
    return NONE;
}

bool headline_speaks(const Article *article, Run tail) {
    Source source = source_read(article, tail);
    for (size_t i = tail.from; i < tail.to; i++)
        if (article->known[i]->is & KNOWN_NEWS || is(article, i, IS_AUXILIARY)) return false;
    if (source.kind == SOURCE_NAMED && names_person(article, source.mention)) return true;
    if (headline_person(article, tail) != NONE) return true;
    if (source.kind == SOURCE_PRONOUN || source.words.to < tail.to) return false;
    return source_speaks(article, &source);
}

/* The dash or colon that attributes the sentence to what stands behind it; NONE if it is no such headline. */
size_t headline_sign(const Article *article, size_t sentence) {
    Run tokens = article->sentences[sentence].tokens;
    if (!article_is_headline(article, article->sentences[sentence].paragraph)) return NONE;
    size_t sign = last_sign(article, tokens);
    bool is_marked =
        sign != NONE && sign > tokens.from && is(article, sign - 1, IS_MARK) && is(article, tokens.from, IS_MARK);
    for (size_t i = sign + 2; is_marked && i < tokens.to; i++)     /* "It was late" - ex-minister on the bridge */
        if (is_among(article, i, W_ON, W_ABOUT)) tokens.to = i;
    return sign != NONE && headline_speaks(article, (Run){ sign + 1, tokens.to }) ? sign : NONE;
}
