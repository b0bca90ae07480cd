#include "names.h"

#include "fail.h"
#include "lexicon.h"

/* Small words that may stand inside a name: "Ministry of the Interior", "Mohammed bin Salman". */
static bool is_inner(Text word) {
    static const char *const inner[] = { "of",  "for", "the", "and", "al",  "el",    "bin", "bint",
                                         "ibn", "abu", "de",  "la",  "del", "della", "di",  "du",
                                         "da",  "dos", "van", "von", "der", "den",   "ul",  "ur" };
    for (size_t i = 0; word.len < 6 && i < sizeof inner / sizeof *inner; i++)
        if (inner[i][0] == word.at[0] && text_equal(word, text_of(inner[i]))) return true;
    return false;
}

/* A spelling counts once; the first place it stands in is kept. */
Name *name_add(Article *article, Text spelling, size_t at, bool in_title) {
    spelling = text_trim(spelling);
    for (size_t i = 0; i < article->names; i++)
        if (text_equal(article->name[i].spelling, spelling)) return &article->name[i];
    Words words;
    words_of(spelling, &words);
    if (words.count == 0 || words.is_too_long || (words.count == 1 && words.word[0].is & IS_SMALL)) return NULL;
    size_t first;
    bool ends_in_number = words.count > 1 && is_digit(words.word[words.count - 1].text.at[0]);
    if (ends_in_number && words_kind(&words, &first) == PERSON) return NULL; /* "Rs 2 lakh" */
    article->name = grow(article->name, &article->name_capacity, article->names + 1, sizeof *article->name);
    Name *name = &article->name[article->names++];
    *name = (Name){ .spelling = arena_copy(&article->arena, spelling),
                    .at = at,
                    .in_title = in_title,
                    .country = { "", 0 },
                    .evidence = "",
                    .words = words };
    for (size_t i = 0; i < words.count; i++)
        name->words.word[i].text.at = name->spelling.at + (words.word[i].text.at - spelling.at);
    name->kind = words_kind(&name->words, &name->first);
    return name;
}

static bool leads(Text text, const Token *t) {
    if (t->kind != TOKEN_WORD || !(t->flags & (TOKEN_CAPITAL | TOKEN_CAPS | TOKEN_INNER_CAPITAL))) return false;
    return !is_month(token_text(text, *t));
}

static bool joined(const Token *t, const Token *next) {
    size_t gap = next->start - t->stop;
    return gap == 1 || (gap == 0 && next->kind == TOKEN_CLITIC) || (gap == 0 && t->kind == TOKEN_CLITIC);
}

/* One past the last token of the name that begins at `i`. */
static size_t name_end(Text text, const TokenList *list, size_t i, size_t to) {
    size_t stop = i + 1;
    for (size_t k = i + 1; k < to && joined(&list->at[k - 1], &list->at[k]); k++) {
        const Token *t = &list->at[k];
        if (leads(text, t) || (t->kind == TOKEN_NUMBER && k == stop && t->stop - t->start < 5)) stop = k + 1;
        else if (!(t->kind == TOKEN_CLITIC && t->stop - t->start > 1) && !is_inner(token_text(text, *t))) break;
        else if (k + 1 - stop > 2) break;
    }
    return stop;
}

/* "The", "Officials": a capital at the head of a sentence says nothing if the word is a small one, or stands small
 * elsewhere. */
static bool is_plain_word(const Article *article, Text word) {
    char small[NAME_ROOM];
    if (word.len + 3 > sizeof small) return false;
    small[0] = ' ';
    for (size_t i = 0; i < word.len; i++) small[i + 1] = to_lower(word.at[i]);
    small[word.len + 1] = ' ';
    return memmem(article->text.at, article->text.len, small, word.len + 2) != NULL;
}

static bool is_stray(const Article *article, const Words *words, bool is_first) {
    const Word *only = &words->word[0];
    if (words->count != 1) return false;
    if (only->is & (IS_SMALL | IS_NATION)) return true;
    return is_first && !(only->is & IS_CAPS) && is_plain_word(article, only->text);
}

/* What stands before the title is a name of its own: "Hallen Line" of "Hallen Line spokesman Peter van der Loo". */
static void add_employer(Article *article, const Words *words) {
    size_t n = 0;
    while (n < words->count && !(words->word[n].is & IS_TITLE && !(words->word[n].is & (IS_HEAD | IS_GENERAL)))) n++;
    if (n == 0 || n == words->count || words->word[0].is & IS_SMALL) return;
    size_t start = (size_t)(words->word[0].text.at - article->text.at);
    size_t stop = (size_t)(words->word[n - 1].text.at + words->word[n - 1].text.len - article->text.at);
    if (n > 1 || !(words->word[0].is & IS_NATION))
        name_add(article, text_slice(article->text, start, stop), start, false);
}

/* The body of "director of the Federal Security Service": where its name begins; 0 if it has none. */
static size_t behind_post(const Words *words) {
    size_t n = 0;
    while (n < words->count && !(words->word[n].is & IS_SMALL)) n++;
    while (n < words->count && is_inner(words->word[n].text)) n++;
    return n < words->count ? n : 0;
}

static void add_found(Article *article, size_t start, size_t stop, bool is_first) {
    Words words;
    words_of(text_slice(article->text, start, stop), &words);
    if (words.count == 0 || words.is_too_long) return;
    /* "Then Ola Brandvik": the first word of a sentence is no part of it. */
    if (is_first && words.count > 1 && words.word[0].is & IS_SMALL) {
        start = (size_t)(words.word[1].text.at - article->text.at);
        words_of(text_slice(article->text, start, stop), &words);
    }
    if (words.count == 0 || is_stray(article, &words, is_first)) return;
    size_t first = 0;
    NameKind kind = words_kind(&words, &first);
    if (kind == ROLE) first = behind_post(&words);
    if ((kind == PERSON && first > 0 && words.count - first > 1) || kind == SURNAME) add_employer(article, &words);
    if ((kind == PERSON && words.count - first > 1) || kind == ROLE)
        start = (size_t)(words.word[first].text.at - article->text.at);
    name_add(article, text_slice(article->text, start, stop), start, false);
}

/* Where the particles begin that lead the name at token `i`: "van der Loo". */
static size_t with_particles(Text text, const TokenList *list, size_t i) {
    while (i > 0 && joined(&list->at[i - 1], &list->at[i]) && is_particle(token_text(text, list->at[i - 1])) &&
           !leads(text, &list->at[i - 1]))
        i--;
    return i;
}

/* A line in which every longer word has a capital, and that ends like no sentence, is a headline. */
static bool is_headline(Text text, const TokenList *list) {
    size_t words = 0, small = 0;
    for (size_t i = 0; i < list->count; i++) {
        const Token *t = &list->at[i];
        if (t->kind != TOKEN_WORD || t->stop - t->start < 4) continue;
        words++;
        small += !leads(text, t);
    }
    const Token *last = list->count ? &list->at[list->count - 1] : NULL;
    return words > 1 && small == 0 && last->kind != TOKEN_SIGN;
}

/* "the Ministry of Health in Gaza" */
static size_t with_land(Text text, const TokenList *list, size_t from, size_t stop) {
    if (stop + 1 >= list->count || !text_equal(token_text(text, list->at[stop]), TEXT("in")) ||
        !leads(text, &list->at[stop + 1]))
        return stop;
    if (!land_of(token_text(text, list->at[stop + 1])).len) return stop;
    for (size_t i = from; i < stop; i++)
        if (is_body_noun(token_text(text, list->at[i]))) return stop + 2;
    return stop;
}

/* A body in small letters: the words of its kind before "ministry", and whose it is: "Belarusian transport
 * ministry". */
static void add_small_body(Article *article, const TokenList *list, size_t i) {
    Text text = article->text;
    size_t start = i;
    if (!is_body_noun(token_text(text, list->at[i]))) return;
    while (start > 0 && joined(&list->at[start - 1], &list->at[start]) && list->at[start - 1].kind == TOKEN_WORD &&
           !leads(text, &list->at[start - 1]) && is_body_word(token_text(text, list->at[start - 1])))
        start--;
    size_t kind = start;
    while (start > 0 && kind - start < 2 && joined(&list->at[start - 1], &list->at[start]) &&
           leads(text, &list->at[start - 1]))
        start--;
    if (start < kind && !land_of(text_slice(text, list->at[start].start, list->at[kind - 1].stop)).len) {
        start = kind - 1;
        if (!land_of(token_text(text, list->at[start])).len && !body_called(token_text(text, list->at[start])).len)
            start = kind;
    }
    if (start < i)
        name_add(article, text_slice(text, list->at[start].start, list->at[i].stop), list->at[start].start, false);
}

void find_names(Article *article) {
    for (size_t s = 0; s < article->sentences; s++) {
        size_t from = article->sentence[s],
               to = s + 1 < article->sentences ? article->sentence[s + 1] : article->text.len;
        TokenList *list = &article->tokens;
        if (article->is_title[s]) continue;          /* every word of a headline may have a capital */
        list->count = 0;
        tokens_add(list, article->text, from, to - 1);
        if (is_headline(article->text, list)) continue;
        for (size_t i = 0, stop; i < list->count; i = stop) {
            stop = i + 1;
            if (list->at[i].kind == TOKEN_WORD && !leads(article->text, &list->at[i])) add_small_body(article, list, i);
            if (!leads(article->text, &list->at[i])) continue;
            stop = with_land(article->text, list, i, name_end(article->text, list, i, list->count));
            bool is_first = i == 0 || (i == 1 && list->at[0].kind == TOKEN_SIGN);
            add_found(article, list->at[with_particles(article->text, list, i)].start, list->at[stop - 1].stop,
                      is_first);
        }
    }
}
