#include "names.h"

#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>

/* The words that tell a body, folded and sorted; "Ministry of Health" and "health ministry" have the same. */
typedef struct {
    /* of its kind, and its own: health ministry; lady reading */
    char general[MAX_WORDS][NAME_ROOM], own[MAX_WORDS][NAME_ROOM];
    size_t generals, owns;
    Text land;
} Body;

static int by_letters(const void *a, const void *b) { return strcmp(a, b); }

static void add_word(Body *body, Text word, bool is_general) {
    char folded[NAME_ROOM];
    name_fold(word, folded);
    size_t len = strlen(folded);
    if (is_general && len > 4 && strcmp(folded + len - 3, "ies") == 0) memcpy(folded + len - 3, "y", 2);
    else if (is_general && len > 3 && folded[len - 1] == 's' && folded[len - 2] != 's') folded[len - 1] = '\0';
    if (!folded[0]) return;
    char(*list)[NAME_ROOM] = is_general ? body->general : body->own;
    size_t *count = is_general ? &body->generals : &body->owns;
    for (size_t i = 0; i < *count; i++)
        if (strcmp(list[i], folded) == 0) return;
    if (*count < MAX_WORDS) memcpy(list[(*count)++], folded, NAME_ROOM);
}

static Text pair_of(const Words *words, size_t i) {
    if (i + 1 >= words->count) return (Text){ "", 0 };
    const Text *a = &words->word[i].text, *b = &words->word[i + 1].text;
    return b->at == a->at + a->len + 1 ? (Text){ a->at, a->len + 1 + b->len } : (Text){ "", 0 };
}

/* Put the word in, or what bodies.tsv has instead of it, which may be two. */
static void add_called(Body *body, Text called, bool is_general) {
    Text word;
    while (text_cut(&called, ' ', &word)) add_word(body, word, is_general);
}

/* "Hamas-run", "Western-backed": who stands behind a body is no part of its name. */
static bool is_run_by(Text word) {
    static const char *const ends[] = { "-run",   "-led",       "-backed", "-controlled",
                                        "-based", "-appointed", "-owned",  "-affiliated" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (text_ends(word, text_of(ends[i]))) return true;
    return false;
}

/* "Presidential office": an office, renamed to the post alone. */
static bool is_post_office(Text pair) {
    bool drop = false;
    const char *space = pair.len ? memchr(pair.at, ' ', pair.len) : NULL;
    if (!space || !is_voice(text_slice(pair, (size_t)(space - pair.at) + 1, pair.len))) return false;
    Text called = word_called(pair, &drop);
    return !drop && !text_equal(called, pair) && !memchr(called.at, ' ', called.len);
}

/* "President Roe's office", "Roe's office", "the presidential office": not the "Home Office", nor that of a country. */
bool is_office(const Name *name) {
    const Words *words = &name->words;
    bool has_voice = false, has_holder = false;
    for (size_t i = 0; i < words->count; i++) {
        const Word *w = &words->word[i];
        const char *behind = w->text.at + w->text.len;
        bool is_owner = behind < name->spelling.at + name->spelling.len && (*behind == '\'' || *behind == '\xe2');
        has_voice |= is_voice(w->text);
        has_holder |= (is_owner && !(w->is & (IS_NATION | IS_HEAD))) || (w->is & IS_TITLE && !(w->is & IS_HEAD)) ||
                      is_post_office(pair_of(words, i));
    }
    return has_voice && has_holder;
}

/* "The office of the president" is the presidential office. */
static void drop_voices(Body *body) {
    size_t n = 0;
    for (size_t i = 0; i < body->generals; i++)
        if (!is_voice(text_of(body->general[i]))) memmove(body->general[n++], body->general[i], NAME_ROOM);
    body->generals = n;
}

static void read_words(const Words *words, Body *body) {
    bool has_post = false;                           /* "president", which is written "presidential" */
    for (size_t i = 0; i < words->count; i++) {
        const Word *w = &words->word[i];
        Text pair = pair_of(words, i), called;
        bool drop = false, is_general = w->is & (IS_HEAD | IS_GENERAL);
        if (w->is & IS_NATION) {
            if (!body->land.len) body->land = w->land;
            /* "of the Russian Federation" */
            if (i + 1 < words->count && (text_equal(words->word[i + 1].text, TEXT("Federation")) ||
                                         text_equal(words->word[i + 1].text, TEXT("Republic"))))
                i++;
            continue;
        }
        if ((w->is & IS_SMALL && !is_general) || is_run_by(w->text)) continue;
        called = pair.len ? word_called(pair, &drop) : pair;
        if (pair.len && !text_equal(called, pair)) {
            if (!drop) add_called(body, called, true);
            i++;
            continue;
        }
        called = word_called(w->text, &drop);
        has_post |= w->is & IS_TITLE && !drop && !text_equal(called, w->text);
        if (!drop) add_called(body, called, is_general);
    }
    if (has_post) drop_voices(body);
    qsort(body->general, body->generals, NAME_ROOM, by_letters);
    qsort(body->own, body->owns, NAME_ROOM, by_letters);
}

static Text without_the(Text spelling) {
    return text_starts(spelling, TEXT("the ")) || text_starts(spelling, TEXT("The "))
               ? text_slice(spelling, 4, spelling.len)
               : spelling;
}

/* The long form that the article itself gives for "FSB": "Federal Security Service (FSB)". */
static const Name *long_form(const Article *article, Text acronym) {
    char bracket[NAME_ROOM];
    if (acronym.len + 3 > sizeof bracket) return NULL;
    int len = snprintf(bracket, sizeof bracket, " (%.*s)", (int)acronym.len, acronym.at);
    const char *at = memmem(article->text.at, article->text.len, bracket, (size_t)len);
    if (!at) return NULL;
    const Name *found = NULL;
    for (size_t i = 0; i < article->names; i++) {
        const Name *n = &article->name[i];
        if (n->kind != BODY || (size_t)(at - article->text.at) < n->spelling.len ||
            memcmp(at - n->spelling.len, n->spelling.at, n->spelling.len) != 0)
            continue;
        if (!found || n->spelling.len > found->spelling.len) found = n;
    }
    return found;
}

/* The acronym that stands in brackets behind a long form. */
static Text acronym_behind(const Article *article, Text spelling) {
    const char *from = article->text.at, *end = from + article->text.len;
    for (const char *at; (at = memmem(from, (size_t)(end - from), spelling.at, spelling.len)); from = at + 1) {
        const char *open = at + spelling.len;
        if (end - open < 4 || open[0] != ' ' || open[1] != '(') continue;
        const char *close = memchr(open, ')', (size_t)(end - open));
        if (close && close - open < 14) return (Text){ open + 2, (size_t)(close - open - 2) };
    }
    return (Text){ "", 0 };
}

/* The capitalised word or land at `at`, and nothing but one of "of", "of the", "in" before it. */
static Text land_behind(Text rest) {
    static const char *const links[] = { " of the ", " of ", " in the ", " in " };
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        Text link = text_of(links[i]);
        if (!text_starts(rest, link)) continue;
        rest = text_slice(rest, link.len, rest.len);
        Words words;
        size_t stop = 0, spaces = 0;
        while (stop < rest.len && rest.at[stop] != '\n' && rest.at[stop] != ',' && spaces < 3)
            spaces += rest.at[stop++] == ' ';
        words_of(text_slice(rest, 0, stop), &words);
        if (!words.count || !(words.word[0].is & IS_CAPITAL)) return (Text){ "", 0 };
        return words.word[0].land.len ? words.word[0].land : i < 2 ? words.word[0].text : (Text){ "", 0 };
    }
    return (Text){ "", 0 };
}

/* "Kazakhstan's " or "Kazakh " before it. A word that is no land must own it. */
static Text land_before(Text before) {
    bool owns = text_ends(before, TEXT("'s ")) || text_ends(before, TEXT("\xe2\x80\x99s "));
    size_t stop = before.len - (before.len > 0);
    if (owns) stop = before.len - (text_ends(before, TEXT("'s ")) ? 3 : 5);
    for (int words = 3; words > 0; words--) {
        size_t from = stop, spaces = 0;
        while (from > 0 && before.at[from - 1] != '\n' && (before.at[from - 1] != ' ' || ++spaces < (size_t)words))
            from--;
        Text phrase = text_slice(before, from, stop),
             land = phrase.len && is_upper(phrase.at[0]) ? land_of(phrase) : (Text){ "", 0 };
        if (land.len) return land;
        if (words == 1 && owns && phrase.len && is_upper(phrase.at[0])) return phrase;
    }
    return (Text){ "", 0 };
}

static Text land_around(const Article *article, Text spelling) {
    const char *from = article->text.at, *end = from + article->text.len;
    for (const char *at; (at = memmem(from, (size_t)(end - from), spelling.at, spelling.len)); from = at + 1) {
        size_t start = (size_t)(at - article->text.at), begin = start > 60 ? start - 60 : 0;
        Text land = land_before(text_slice(article->text, begin, start));
        if (!land.len) land = land_behind(text_slice(article->text, start + spelling.len, start + spelling.len + 60));
        if (land.len) return land;
    }
    return (Text){ "", 0 };
}

static void put_list(char *to, char (*list)[NAME_ROOM], size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t len = strlen(to);
        if (len + strlen(list[i]) + 1 > ENTITY_PART) break;
        snprintf(to + len, ENTITY_PART + 1 - len, "%s%s", i ? " " : "", list[i]);
    }
}

static void own_name(Name *name, Text spelling) {
    char folded[NAME_ROOM], text[ENTITY_ROOM] = "b ";
    Text rest = without_the(spelling), word;
    while (text_cut(&rest, ' ', &word)) {
        name_fold(word, folded);
        size_t len = strlen(text);
        if (len + strlen(folded) >= sizeof text) break;
        snprintf(text + len, sizeof text - len, "%s", folded);
    }
    snprintf(name->entity, sizeof name->entity, "%s", text);
    name->evidence = "name";
}

static void describe(const Article *article, Name *name, const Body *body, bool is_told) {
    Body b = *body;
    char general[ENTITY_PART + 1] = "", own[ENTITY_PART + 1] = "";
    put_list(general, b.general, b.generals);
    put_list(own, b.own, b.owns);
    if (own[0]) {
        snprintf(name->entity, sizeof name->entity, "b %s|%s", general, own);
        name->country = b.land;
        name->evidence = "name";
        return;
    }
    if (!b.land.len && !is_told) b.land = land_around(article, name->spelling);
    name->country = b.land;
    name->evidence = "name and country";
    char land[NAME_ROOM];
    name_fold(b.land, land);
    if (b.land.len) snprintf(name->entity, sizeof name->entity, "b %s|%s", general, land);
    else {
        Text doc = utf8_head(article->doc, ENTITY_PART);
        int len = doc.len < ENTITY_PART ? (int)doc.len : ENTITY_PART;
        snprintf(name->entity, sizeof name->entity, "w %s|%.*s", general, len, doc.at);
    }
}

/* A capital inside a word, as in BelTA; not that of McKenzie and O'Leary. */
static bool has_inner_capital(Text word) {
    for (size_t i = 3; i < word.len; i++)
        if (is_upper(word.at[i]) && is_lower(word.at[i - 1])) return !text_starts(word, TEXT("Mac"));
    return false;
}

static bool is_odd(Text word) {
    for (size_t i = 0; i < word.len; i++)
        if (is_digit(word.at[i]) || (word.at[i] == '.' && i > 0 && i + 1 < word.len)) return true;
    return has_inner_capital(word);
}

/* "FSB security service": the acronym says all that the other words say. */
static Text acronym_within(const Words *words) {
    Text found = { "", 0 };
    for (size_t i = 0; i < words->count; i++) {
        const Word *w = &words->word[i];
        if (w->is & IS_CAPS && body_called(w->text).len && !found.len) found = w->text;
        else if (!(w->is & (IS_HEAD | IS_GENERAL | IS_NATION | IS_SMALL))) return (Text){ "", 0 };
    }
    return words->count > 1 ? found : (Text){ "", 0 };
}

static void read_called(Text called, Body *body) {
    Words words;
    words_of(called, &words);
    read_words(&words, body);
}

/* A long form without its country, and the acronym that a table knows with one. */
static void land_of_acronym(Text acronym, Body *body) {
    Text called = acronym.len ? body_called(acronym) : acronym;
    Body known = { .generals = 0 };
    if (body->land.len || !called.len) return;
    read_called(called, &known);
    if (known.generals == body->generals) body->land = known.land;
}

static void read_body(const Article *article, Name *name) {
    Text spelling = without_the(name->spelling), acronym = acronym_within(&name->words);
    const Name *longer = name->kind == SHORT ? long_form(article, spelling) : NULL;
    Text full = longer ? without_the(longer->spelling) : spelling, called = body_called(acronym.len ? acronym : full);
    Body body = { .generals = 0 };
    if (is_organisation(called.len ? called : full)) {
        own_name(name, called.len ? called : full);
    } else {
        if (called.len) read_called(called, &body);
        else read_words(longer ? &longer->words : &name->words, &body);
        if (longer && !body.land.len) body.land = land_around(article, longer->spelling);
        land_of_acronym(longer ? spelling : acronym_behind(article, name->spelling), &body);
        if (body.generals + body.owns == 0) own_name(name, spelling);
        else describe(article, name, &body, longer || called.len);
    }
    if (longer) name->evidence = "acronym told in the article";
    else if (called.len) name->evidence = "known short name";
}

static bool has_entity(const Name *n) { return n->entity[0] != '\0'; }

/* "The ministry" is the one body of the article whose words hold it; the one named last before it, if there are
 * more. */
static void short_for(const Article *article, Name *name) {
    const char *bar = strchr(name->entity, '|');
    size_t len = bar ? (size_t)(bar - name->entity) - 2 : 0;
    const Name *found = NULL;
    if (name->entity[0] != 'w' || memchr(name->entity + 2, ' ', len)) return;
    for (size_t i = 0; i < article->names; i++) {
        const Name *n = &article->name[i];
        if (n == name || n->kind != BODY || n->at > name->at || strchr(n->entity, '|') == NULL) continue;
        const char *end = strchr(n->entity, '|');
        for (const char *at = n->entity + 2; at + len <= end; at++)
            if (memcmp(at, name->entity + 2, len) == 0 && (at + len == end || at[len] == ' ') && at[-1] == ' ' &&
                (size_t)(end - n->entity) - 2 > len && (!found || n->at >= found->at))
                found = n;
    }
    if (!found) return;
    memcpy(name->entity, found->entity, sizeof name->entity);
    name->country = found->country;
    name->evidence = "short for it in the article";
}

/* "The office" of whom the article does not say. */
static bool is_vague(const Name *name) {
    const char *bar = strchr(name->entity, '|');
    return name->words.count == 1 && !(name->words.word[0].is & IS_CAPITAL) && name->entity[0] == 'w' && bar &&
           !memchr(name->entity + 2, ' ', (size_t)(bar - name->entity) - 2);
}

void body_entities(Article *article) {
    for (size_t i = 0; i < article->names; i++) {
        Name *n = &article->name[i];
        Text bare = without_the(n->spelling);
        bool is_body = n->kind == BODY || n->kind == GROUP || n->kind == SHORT || body_called(bare).len ||
                       is_organisation(bare) || (n->words.count == 1 && is_odd(n->words.word[0].text));
        if (!is_body || (n->kind == PERSON && !is_organisation(bare) && !body_called(bare).len)) continue;
        read_body(article, n);
        if (n->kind != SHORT && n->kind != GROUP) n->kind = BODY;
    }
    for (size_t i = 0; i < article->names; i++)
        if (article->name[i].kind == BODY && has_entity(&article->name[i])) short_for(article, &article->name[i]);
    for (size_t i = 0; i < article->names; i++)
        if (article->name[i].kind == BODY && is_vague(&article->name[i])) article->name[i].kind = GROUP;
    for (size_t i = 0; i < article->names; i++) {
        Name *n = &article->name[i];
        if (n->kind != PLACE || has_entity(n)) continue;
        char land[NAME_ROOM];
        n->country = n->words.word[0].land;
        name_fold(n->country, land);
        snprintf(n->entity, sizeof n->entity, "c %s", land);
        n->evidence = "country";
    }
}
