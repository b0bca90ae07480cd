/* known.c - what the tables know of each word: names, titles, roles, places, organisations.
 *
 * At start the five tables go into one, with the plurals of the roles; where a word stands in it, forms.c knows.
 * Entries
 * of several words ("prime minister") are looked up where their first word stands.
 */
#include "fail.h"
#include "frozen.h"
#include "quotes.h"
#include "tasks.h"

#include "given_names_tsv.h"
#include "nationalities_tsv.h"
#include "organisations_tsv.h"
#include "roles_tsv.h"
#include "titles_tsv.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_ENTRY 64    /* bytes of an entry of several words */

typedef struct {
    Text word;
    /* what the second words of phrases look like that begin with it: word_look; 0: there are none */
    uint64_t seconds;
} Slot;

#define MOST_SLOTS 262143   /* what Form.listed holds beside LISTED_LEADS */

#define FILTER_BITS 16      /* 8 KiB stay near; most words of a text are in no table and stop here */

static FROZEN struct {
    Slot *slot;             /* [0] stands for none */
    Known *known;           /* one for each slot; near each other, for the rooms behind ask for nothing else */
    uint32_t *place;        /* by the hash of their words; 0: an empty one */
    uint64_t filter[1 << (FILTER_BITS - 6)];
    size_t places, slots, slot_capacity, known_capacity, longest_phrase;
    Arena arena;
    Lexicon given, titles, roles, nations, organisations;
} table;

static const Known nothing, inner = { .is = KNOWN_BEFORE };

#define END { TEXT(""), 0 }
#define KNOWN_CLASS(class, name) { TEXT(name), KNOWN_##class },
static const LexiconClass title_kinds[] = {
    { TEXT("honorific"), KNOWN_HONORIFIC }, { TEXT("style"), KNOWN_STYLE },       { TEXT("post"), KNOWN_POST },
    { TEXT("before"), KNOWN_BEFORE },       { TEXT("particle"), KNOWN_PARTICLE }, { TEXT("suffix"), KNOWN_SUFFIX },
    { TEXT("degree"), KNOWN_DEGREE },       { TEXT("does"), KNOWN_DOES },         END,
};
static const LexiconClass nation_kinds[] = {
    { TEXT("party"), KNOWN_PARTY },
    { TEXT("place"), KNOWN_PLACE },
    { TEXT("of"), KNOWN_OF },
    { TEXT("person"), KNOWN_NATIVE },
    END,
};
static const LexiconClass organisation_kinds[] = {
    ORGANISATION_CLASSES(KNOWN_CLASS) END,
};
/* the other rooms ask for them where they need one */
enum { KNOWN_LOOSE = 0, KNOWN_APART = 0, KNOWN_FIRM = 0, KNOWN_CLUB = 0 };
static const LexiconClass genders[] = { ROLE_CLASSES(KNOWN_CLASS) END };
static const LexiconClass given_genders[] = {
    { TEXT("m"), KNOWN_MAN }, { TEXT("f"), KNOWN_WOMAN }, { TEXT("b"), 0 }, END
};
static const LexiconClass given_flags[] = { { TEXT("word"), KNOWN_WORD }, END };

static uint32_t hash(Text word) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.len; i++) h = (h ^ (word.at[i] & 0xdf)) * 16777619u;
    return h;
}

static uint64_t *filter_word(uint32_t h) { return &table.filter[(h >> (32 - FILTER_BITS)) >> 6]; }

static uint64_t filter_bit(uint32_t h) { return (uint64_t)1 << ((h >> (32 - FILTER_BITS)) & 63); }

/* The place of the word, or the empty one where it belongs. */
static uint32_t *place_for(Text word, uint32_t h) {
    size_t i = h & (table.places - 1);
    while (table.place[i] && !text_same_word(table.slot[table.place[i]].word, word)) i = (i + 1) & (table.places - 1);
    return &table.place[i];
}

/* 0 if no table has it. */
static uint32_t find(Text word) {
    uint32_t h = hash(word);
    return *filter_word(h) & filter_bit(h) ? *place_for(word, h) : 0;
}

static uint32_t slot_of(Text word) {
    uint32_t h = hash(word), *place = place_for(word, h);
    if (*place) return *place;
    *filter_word(h) |= filter_bit(h);
    if (table.slots * 2 > table.places || table.slots > MOST_SLOTS) fail("out of room for names");
    table.slot = grow(table.slot, &table.slot_capacity, table.slots + 1, sizeof *table.slot);
    table.known = grow(table.known, &table.known_capacity, table.slots + 1, sizeof *table.known);
    table.slot[table.slots] = (Slot){ .word = arena_copy(&table.arena, word) };
    table.known[table.slots] = nothing;
    return *place = (uint32_t)table.slots++;
}

static Known *add(Text word, unsigned is, const Entry *role, Text country) {
    size_t words = 1;
    Text first, second, rest = word;
    if (text_cut(&rest, ' ', &first) && text_cut(&rest, ' ', &second) && second.len)
        table.slot[slot_of(first)].seconds |= word_look(second);
    for (size_t i = 0; i < word.len; i++) words += word.at[i] == ' ';
    if (words > table.longest_phrase) table.longest_phrase = words;
    Known *known = &table.known[slot_of(word)];
    known->is |= is;
    if (role && !known->role) known->role = role;
    if (country.len && !known->country.len) known->country = country;
    return known;
}

static unsigned kinds_of(const Lexicon *lexicon, const Entry *entry, size_t field, const LexiconClass *known) {
    return (unsigned)lexicon_classes(lexicon, entry, field, known);
}

/* "directors", "secretaries", "spokesmen", "witnesses", "ministries" */
static void add_plural(const Entry *entry, unsigned is, const Entry *role) {
    char form[LONGEST_ENTRY + 4];
    Text word = entry->word, ending = TEXT("s");
    if (word.len < 2 || word.len > LONGEST_ENTRY) return;
    size_t cut = 0;
    char last = word.at[word.len - 1], before = word.at[word.len - 2];
    if (text_ends(word, TEXT("man"))) cut = 2, ending = TEXT("en");
    else if (last == 's' || last == 'x' || (last == 'h' && (before == 's' || before == 'c'))) ending = TEXT("es");
    else if (last == 'y' && before != 'e' && before != 'o' && before != 'a') cut = 1, ending = TEXT("ies");
    memcpy(form, word.at, word.len - cut);
    memcpy(form + word.len - cut, ending.at, ending.len);
    add((Text){ form, word.len - cut + ending.len }, is, role, TEXT(""));
}

static void add_title(const Entry *entry) {
    Text name = lexicon_field(entry, 3);
    const Entry *role = lexicon_find(&table.roles, name);
    if (!role && !text_equal(name, TEXT("-")))
        lexicon_fail(&table.titles, entry, "\"%.*s\" is no word of roles.tsv", (int)name.len, name.at);
    add(entry->word, kinds_of(&table.titles, entry, 1, title_kinds) | kinds_of(&table.titles, entry, 2, genders), role,
        TEXT(""));
}

static void add_nation(const Entry *entry) {
    char form[LONGEST_ENTRY + 1];
    unsigned is = kinds_of(&table.nations, entry, 2, nation_kinds);
    Text country = lexicon_field(entry, 1);
    add(entry->word, is, NULL, country);
    if (!(is & (KNOWN_OF | KNOWN_NATIVE)) || entry->word.len > LONGEST_ENTRY) return;
    memcpy(form, entry->word.at, entry->word.len);
    form[entry->word.len] = 's';
    add((Text){ form, entry->word.len + 1 }, KNOWN_NATIVE | KNOWN_SEVERAL, NULL, country);
}

void known_open(void) {
    table.given = lexicon_open("given_names", BUILTIN(given_names_tsv), 2);
    table.titles = lexicon_open("titles", BUILTIN(titles_tsv), 4);
    table.roles = lexicon_open("roles", BUILTIN(roles_tsv), 3);
    table.nations = lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3);
    table.organisations = lexicon_open("organisations", BUILTIN(organisations_tsv), 2);
    size_t words = table.given.entries + table.titles.entries + 2 * table.roles.entries + 3 * table.nations.entries +
                   3 * table.organisations.entries;
    for (table.places = 1024; table.places < 2 * words + 2048; table.places *= 2) {}
    if (!(table.place = calloc(table.places, sizeof *table.place))) fail("out of memory");
    table.slot = grow(NULL, &table.slot_capacity, words, sizeof *table.slot);
    table.known = grow(NULL, &table.known_capacity, words, sizeof *table.known);
    table.slot[0] = (Slot){ .word = TEXT_NONE };
    table.known[0] = nothing;
    table.slots = 1;
    for (const Entry *e = NULL; (e = lexicon_next(&table.given, e));)
        add(e->word,
            KNOWN_GIVEN | kinds_of(&table.given, e, 1, given_genders) | kinds_of(&table.given, e, 2, given_flags), NULL,
            TEXT(""));
    for (const Entry *e = NULL; (e = lexicon_next(&table.roles, e));) {
        unsigned sex = kinds_of(&table.roles, e, 1, genders);
        add(e->word, KNOWN_ROLE | sex, e, TEXT(""));
        add_plural(e, KNOWN_ROLES | sex, e);
    }
    for (const Entry *e = NULL; (e = lexicon_next(&table.titles, e));) add_title(e);
    for (const Entry *e = NULL; (e = lexicon_next(&table.nations, e));) add_nation(e);
    for (const Entry *e = NULL; (e = lexicon_next(&table.organisations, e));) {
        unsigned is = kinds_of(&table.organisations, e, 1, organisation_kinds);
        add(e->word, is, NULL, TEXT(""))->body = e;
        if (is & KNOWN_HEAD && !(is & KNOWN_SUFFIX) && lexicon_field(e, 2).len) add_plural(e, KNOWN_HEADS, NULL);
    }
    for (size_t i = 1; i < table.slots; i++) {
        Text word = table.slot[i].word;
        Form *form = memchr(word.at, ' ', word.len) ? NULL : form_for(word);
        if (!form) continue;
        form->listed = (i & MOST_SLOTS) | (table.slot[i].seconds ? LISTED_LEADS : 0);
    }
    lexicon_free(&table.given);         /* nothing leads into them */
    lexicon_free(&table.titles);
}

void known_close(void) {
    lexicon_free(&table.roles);
    lexicon_free(&table.nations);
    lexicon_free(&table.organisations);
    arena_free(&table.arena);
    free(table.slot);
    free(table.known);
    free(table.place);
}

/* ---- the words of an article */

/* The longest entry of several words that begins at token `i`, 0 if there is none; `*last` is its last token. */
static uint32_t phrase_at(const Article *article, size_t i, size_t *last) {
    char phrase[LONGEST_ENTRY];
    size_t len = 0;
    uint32_t found = 0;
    for (size_t k = i; k < article->tokens.count && k < i + table.longest_phrase; k++) {
        Text word = word_at(article, k);
        if (article->tokens.at[k].kind != TOKEN_WORD || len + word.len + 1 > sizeof phrase) break;
        if (k > i) phrase[len++] = ' ';
        if (word.at[word.len - 1] == '.') word.len--;
        memcpy(phrase + len, word.at, word.len);
        len += word.len;
        if (k == i) continue;
        uint32_t slot = find((Text){ phrase, len });
        if (table.known[slot].is) found = slot, *last = k;
    }
    return found;
}

/* Names of places and bodies are names only with a capital letter; a role is one in lower case too. */
static bool fits(const Article *article, size_t i, const Known *known) {
    return (article->tokens.at[i].flags & TOKEN_CAPITAL) ||
           known->is & (KNOWN_ROLE | KNOWN_ROLES | KNOWN_HEAD | KNOWN_HEADS);
}

static bool may_lead(const Article *article, size_t i, uint32_t slot) {
    if (i + 1 >= article->tokens.count || article->tokens.at[i + 1].kind != TOKEN_WORD) return false;
    Text next = word_at(article, i + 1);
    if (next.at[next.len - 1] == '.') next.len--;
    return table.slot[slot].seconds & word_look(next);
}

/* Marks the tokens of a phrase that begins with the word in that slot; returns the last. A role counts for its last
 * word alone: what stands before it goes with it. */
static size_t mark_phrase(Article *article, size_t i, uint32_t slot) {
    size_t last = i;
    const Known *known = may_lead(article, i, slot) ? &table.known[phrase_at(article, i, &last)] : &nothing;
    if (last == i || !fits(article, i, known)) return i;
    bool is_role = (known->is & (KNOWN_ROLE | KNOWN_ROLES)) != 0;
    for (size_t k = i; k <= last; k++) article->known[k] = is_role && k < last ? &inner : known;
    for (size_t k = i + 1; k <= last; k++) pick(&article->nouns_at, k);
    return last;
}

bool known_courtesy(Text word) {
    if (word.len && word.at[word.len - 1] == '.') word.len--;
    return word.len && table.known[find(word)].is & KNOWN_HONORIFIC;
}

const Known *known_word(Text word) { return &table.known[find(word)]; }

static uint32_t find_odd(Text word) {
    if (form_is_former(word)) word = text_slice(word, 3, word.len);
    if (word.at[word.len - 1] == '.') word.len--;
    uint32_t slot = find(word);
    return slot | (table.slot[slot].seconds ? LISTED_LEADS : 0);
}

/* Its slot, with LISTED_LEADS. */
static uint32_t slot_of_token(const Article *article, size_t i) {
    const Token *token = &article->tokens.at[i];
    bool is_odd = form_is_odd(token) || (!article->listed[i] && !(token->is & IS_THING));
    return is_odd ? find_odd(word_at(article, i)) : article->listed[i];
}

void known_find(Article *article) {
    size_t count = article->tokens.count, next = 0;
    article->nouns_at.count = 0;
    article->known = grow(article->known, &article->known_capacity, count, sizeof *article->known);
    for (size_t i = 0; i < count; i++) article->known[i] = &nothing;
    for (size_t n = 0; n < article->names.count; n++) {
        size_t i = article->names.at[n];
        const Token *token = &article->tokens.at[i];
        bool may_name = !(token->is & IS_SMALL) && (token->is & (IS_NOUN | IS_ADJECTIVE) || !(token->is & IS_VERB));
        if (i < next) continue;
        pick(&article->nouns_at, i);
        if (!may_name && !(token->flags & TOKEN_CAPITAL)) continue;
        uint32_t listed = slot_of_token(article, i);
        article->known[i] = &table.known[listed & MOST_SLOTS];
        if (listed & LISTED_LEADS) next = mark_phrase(article, i, listed & MOST_SLOTS) + 1;
    }
}
