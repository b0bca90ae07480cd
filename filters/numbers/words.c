#include "numbers.h"

#include "fail.h"
#include "utf8.h"

#include "changes_tsv.h"
#include "contexts_tsv.h"
#include "currencies_tsv.h"
#include "hedges_tsv.h"
#include "numerals_tsv.h"
#include "stops_tsv.h"
#include "units_tsv.h"

#include <stdlib.h>
#include <string.h>

#define SOFT_END 384        /* a stretch ends with the first sentence after that many tokens */
#define HARD_END 2048       /* or without one after that many */
#define LONGEST_KEY 96      /* bytes of a phrase in the tables */

#ifdef FIRST_CAPACITY
#define FIRST_TOKENS FIRST_CAPACITY
#else
#define FIRST_TOKENS 512
#endif

const Token no_token;

static Lexicon lexicon[TABLES];

/* All tables as one: open addressing, the hashes beside the meanings so that a word that is in none costs one look. */
static Meaning *meaning;
static uint32_t *hashes;     /* their lower halves */
static size_t slots, used;
static Arena keys;

bool is_dash(uint32_t mark) { return mark == '-' || (mark >= 0x2010 && mark <= 0x2015); }

bool is_minus(uint32_t mark) { return mark == '-' || mark == 0x2212; }

/* ---- one token ---- */

static uint64_t load(const char *at, size_t len) {
    uint64_t bytes = 0;
    memcpy(&bytes, at, len);
    return bytes;
}

#define CASE_BITS UINT64_C(0x2020202020202020)
#define HIGH_BITS UINT64_C(0x8080808080808080)

/* The first and the last eight bytes of a word, which overlap in a shorter one: all of it, up to sixteen. */
static inline void ends_of(Text word, uint64_t *first, uint64_t *last) {
    const char *end = word.at + word.len;
    if (word.len >= 8) *first = load(word.at, 8), *last = load(end - 8, 8);
    else if (word.len >= 4) *first = load(word.at, 4), *last = load(end - 4, 4);
    else *first = (unsigned char)word.at[0], *last = (uint64_t)(unsigned char)word.at[word.len / 2] << 8 | (unsigned char)end[-1];
}

/* Case does not count. Never 0, which marks an empty slot. */
static inline uint64_t hash_of(Text word) {
    uint64_t first, last;
    if (word.len == 0) return 1;
    ends_of(word, &first, &last);
    uint64_t mixed = ((first | CASE_BITS) * UINT64_C(0x9e3779b97f4a7c15)) ^ (((last | CASE_BITS) + word.len) * UINT64_C(0xc2b2ae3d27d4eb4f));
    return ((mixed ^ mixed >> 29) * UINT64_C(0x9e3779b97f4a7c15)) | 1;
}

/* The letters of ASCII: a table, for every byte of a text is asked. */
static bool letter[256];

static size_t word_end(Text text, size_t at) {
    for (;;) {
        while (at < text.len && letter[(unsigned char)text.at[at]]) at++;
        if (at == text.len || (unsigned char)text.at[at] < 0x80) return at;
        uint32_t character;
        size_t len = utf8_at(text, at, &character);
        if (!utf8_is_letter(character) && !utf8_is_mark(character) && character != 0xb2 && character != 0xb3) return at;
        at += len;
    }
}

/* text_same_word, with a short way for up to sixteen letters of ASCII. */
static inline bool is_key(const Meaning *known, Text key) {
    uint64_t first, last, known_first, known_last;
    if (known->key.len != key.len) return false;
    if (key.len > 16 || !letter[(unsigned char)key.at[0]]) return text_same_word(known->key, key);
    ends_of(key, &first, &last);
    ends_of(known->key, &known_first, &known_last);
    if ((first | last) & HIGH_BITS) return text_same_word(known->key, key);
    return ((first ^ known_first) & ~CASE_BITS) == 0 && ((last ^ known_last) & ~CASE_BITS) == 0;
}

static inline const Meaning *find_meaning(Text key) {
    uint64_t hash = hash_of(key);
    for (size_t i = hash >> 40 & (slots - 1); hashes[i]; i = (i + 1) & (slots - 1))
        if (hashes[i] == (uint32_t)hash && is_key(&meaning[i], key)) return &meaning[i];
    return NULL;
}

static bool begins_decimal(Text text, size_t at, Token *token, bool is_table) {
    if (is_table || text.at[at] != '.' || at + 1 >= text.len || !is_digit(text.at[at + 1])) return false;
    return token->leads = at == 0 || (!is_alpha(text.at[at - 1]) && !is_digit(text.at[at - 1]) && text.at[at - 1] != '.');
}

/* The token at `at`, where no white space stands. */
static void read_token(Text text, size_t at, Token *token, bool is_table) {
    char c = text.at[at];
    size_t len;
    token->start = (uint32_t)at;
    if (letter[(unsigned char)c] && !is_table) { /* nearly always */
        token->stop = (uint32_t)word_end(text, at);
        token->kind = WORD;
        token->capital = c < 'a';
        token->meaning = find_meaning((Text){ text.at + at, token->stop - at });
        return;
    }
    if (is_alpha(c) || (unsigned char)c >= 0x80) token->stop = (uint32_t)word_end(text, at);
    else token->stop = (uint32_t)at;
    if (token->stop > at) {
        uint32_t character = (unsigned char)c;
        token->kind = WORD;
        if ((unsigned char)c >= 0x80) utf8_at(text, at, &character), token->capital = utf8_is_upper(character);
        else token->capital = is_upper(c);
    } else if (digit_at(text, at, &len) >= 0 || begins_decimal(text, at, token, is_table)) {
        digits_read(text, token);
        if (token->plain && token->stop - at <= 2 && !is_table) token->meaning = find_meaning((Text){ text.at + at, token->stop - at }); /* "9/11" */
        return;
    } else {
        token->kind = MARK;
        token->stop = (uint32_t)(at + utf8_at(text, at, &token->mark));
    }
    if (!is_table) token->meaning = find_meaning((Text){ text.at + at, token->stop - at });
}

/* Past white space of any width; says how many line ends it holds. */
static size_t skip_space(Text text, size_t at, size_t *lines) {
    while (at < text.len) {
        char c = text.at[at];
        uint32_t character;
        size_t len = 1;
        if ((unsigned char)c >= 0x80) {
            len = utf8_at(text, at, &character);
            if (!utf8_is_space(character)) break;
        } else if (!is_blank(c)) {
            break;
        }
        *lines += c == '\n';
        at += len;
    }
    return at;
}

static bool ends_sentence(const Page *page, const Token *next) {
    const Token *last = &page->token[page->count - 1];
    return next->breaks || (next->space && next->capital && (last->mark == '.' || last->mark == '!' || last->mark == '?'));
}

/* A blank line parts paragraphs, and so does a line end behind a sentence; another may be a hard wrap. */
static bool parts_paragraphs(const Page *page, size_t lines) {
    if (lines != 1 || page->count == 0) return lines > 0;
    uint32_t mark = page->token[page->count - 1].mark;
    return mark && mark != ',' && mark != '(' && mark != '-' && mark != '$';
}

/* ---- where a number may begin ---- */

/* The first four letters of all words that a number can begin with: a bit for each hash. Few other words have them. */
static uint64_t trigger[1024];

static uint32_t trigger_bit(uint32_t letters) { return (letters * 2654435761u) >> 16; }

static inline uint32_t first_letters(Text word) {
    uint32_t letters = 0;
    if (word.len >= 4) memcpy(&letters, word.at, 4);
    else for (size_t i = 0; i < word.len; i++) letters = letters << 8 | (unsigned char)word.at[i];
    return letters | 0x20202020;
}

static void add_trigger(Text word) {
    uint32_t bit = trigger_bit(first_letters(word));
    trigger[bit / 64] |= UINT64_C(1) << bit % 64;
}

static bool is_roman(char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M'; }

/* The first place at or after `at` where a number may begin; text.len if there is none. */
static size_t next_trigger(Text text, size_t at) {
    while (at < text.len) {
        char c = text.at[at];
        if (letter[(unsigned char)c]) {
            size_t start = at;
            while (at < text.len && letter[(unsigned char)text.at[at]]) at++;
            uint32_t bit = trigger_bit(first_letters((Text){ text.at + start, at - start }));
            if (trigger[bit / 64] >> (bit % 64) & 1) return start;
            if (at - start >= 2 && is_roman(text.at[start]) && is_roman(text.at[start + 1])) return start;
        } else if ((unsigned char)c < 0x80) {
            if (is_digit(c)) return at;
            at++;
        } else {
            uint32_t character;
            size_t len = utf8_at(text, at, &character);
            bool is_common = (character >= 0xc0 && character < 0x600) || (character >= 0x2000 && character < 0x2070);
            if (!is_common && (utf8_digit(character) >= 0 || !utf8_is_letter(character))) return at;
            at += len;
        }
    }
    return at;
}

#define CONTEXT 400         /* bytes before a number that are read with it: more than the rooms look back */

/* Where to begin a stretch for the number at `number`: not much before it, and behind white space. */
static size_t stretch_start(Text text, size_t from, size_t number) {
    if (number - from <= 2 * CONTEXT) return from;
    for (size_t at = number - CONTEXT; at > number - 2 * CONTEXT; at--)
        if (is_blank(text.at[at - 1])) return at;
    return from;
}

/* Does the stretch end before the sentence at `at`, for no number is near? */
static bool is_far(Page *page, size_t at) {
    if (page->trigger < at) page->trigger = next_trigger(page->text, at);
    return page->trigger - at > CONTEXT;
}

bool words_next(Page *page) {
    page->count = page->finds = 0;
    arena_clear(&page->arena);
    bool begins_with_article = page->next == 0 && page->text.len > 0 && (page->text.at[0] | 0x20) == 'a';
    if (page->next == 0) page->trigger = begins_with_article ? 0 : next_trigger(page->text, 0);
    else if (page->trigger < page->next) page->trigger = next_trigger(page->text, page->next);
    if (page->trigger == page->text.len) return false;
    page->next = stretch_start(page->text, page->next, page->trigger);
    while (page->next < page->text.len) {
        if (page->count == page->token_capacity || page->token_capacity < FIRST_TOKENS)
            page->token = grow(page->token, &page->token_capacity, page->count < FIRST_TOKENS ? FIRST_TOKENS : page->count + 1, sizeof *page->token);
        Token *token = &page->token[page->count];
        *token = (Token){ 0 };
        size_t lines = 0, at = page->next;
        bool one_blank = page->text.at[at] == ' ' && at + 1 < page->text.len && (letter[(unsigned char)page->text.at[at + 1]] ||
                    is_digit(page->text.at[at + 1]));
        if (one_blank) token->space = true, at++;
        else if (!letter[(unsigned char)page->text.at[at]]) at = skip_space(page->text, at, &lines), token->space = at > page->next;
        if (lines) token->breaks = parts_paragraphs(page, lines);
        if (at == page->text.len) {
            page->next = at;
            break;
        }
        read_token(page->text, at, token, false);
        if (page->count >= HARD_END || (page->count > 0 && ends_sentence(page, token) && (page->count >= SOFT_END || is_far(page, at)))) return true;
        page->count++;
        page->next = token->stop;
    }
    return page->count > 0;
}

/* ---- what others ask of tokens ---- */

bool same_line(const Page *page, size_t i) { return i < page->count && !page->token[i].breaks; }

typedef struct {
    char bytes[LONGEST_KEY];
    size_t len, tokens;
} Key;

static bool key_add(Key *key, Text word) {
    if (key->len + word.len + 1 > LONGEST_KEY) return false;
    if (key->tokens++ > 0) key->bytes[key->len++] = ' ';
    memcpy(key->bytes + key->len, word.at, word.len);
    key->len += word.len;
    return true;
}

static const Meaning *key_meaning(const Key *key) { return find_meaning((Text){ key->bytes, key->len }); }

size_t phrase_at(const Page *page, size_t i, Table table, const Meaning **phrase) {
    size_t begin = i, found = 0;
    while (is_mark(page, i, '-')) i++;
    const Meaning *first = token_at(page, i)->meaning;
    if (!first || !first->longest[table]) return 0;
    if (first->longest[table] == 1) return *phrase = first, i + 1 - begin;
    Key key;
    key.len = key.tokens = 0;
    for (size_t n = 0; n < first->longest[table] && i < page->count; n++, i++) {
        if (n > 0 && is_mark(page, i, '-') && token_at(page, i + 1)->kind == WORD && !token_at(page, i + 1)->space) i++;
        if (n > 0 && token_at(page, i)->kind == DIGITS && token_at(page, i)->space) break; /* "m2" and no "m 2" */
        if ((!token_at(page, i)->meaning && token_at(page, i)->kind != DIGITS) || !key_add(&key, token_text(page, i))) break;
        const Meaning *known = n == 0 ? first : key_meaning(&key);
        if (known && known->entry[table]) {
            *phrase = known;
            found = i + 1 - begin;
        }
    }
    return found;
}

size_t phrase_before(const Page *page, size_t i, Table table, const Meaning **phrase) {
    size_t most = i < LONGEST_HEDGE ? i : LONGEST_HEDGE;
    const Meaning *last = i > 0 ? page->token[i - 1].meaning : NULL;
    if (!last || (!(last->ends >> table & 1) && !is_mark(page, i - 1, '-'))) return 0;
    if (i > 0 && is_mark(page, i - 1, '-')) i--, most = most > 0 ? most - 1 : 0;
    for (size_t n = most; n > 0; n--) {
        const Meaning *first = token_at(page, i - n)->meaning;
        if (!first || first->longest[table] == 0 || (first->longest[table] < n && n > 1 && first->longest[table] * 2 <= n)) continue;
        if (phrase_at(page, i - n, table, phrase) == n) return n;
    }
    return 0;
}

/* ---- the tables ---- */

static const char *const kind_names[NUMERAL_KINDS] = {
    "", "small", "tens", "hundred", "scale", "suffix", "pack", "packs", "many", "part", "parts", "ordinal", "half", "vulgar",
    "times", "fold", "article", "and", "point", "negative", "few", "couple"
};

static Meaning *meaning_slot(Text key) {
    uint64_t hash = hash_of(key);
    size_t i = hash >> 40 & (slots - 1);
    while (hashes[i] && !(hashes[i] == (uint32_t)hash && text_same_word(meaning[i].key, key))) i = (i + 1) & (slots - 1);
    if (!hashes[i]) {
        meaning[i].key = arena_copy(&keys, key);
        hashes[i] = (uint32_t)hash;           /* never 0: the lowest bit of a hash is set */
        if (++used * 2 > slots) fail("too many words in the tables");
    }
    return &meaning[i];
}

static void read_numeral(Meaning *word, const Entry *entry) {
    Text kind = lexicon_field(entry, 1), value = lexicon_field(entry, 2), over;
    for (NumeralKind k = SMALL; k < NUMERAL_KINDS; k++)
        if (text_equal(kind, text_of(kind_names[k]))) word->numeral = (unsigned char)k;
    if (word->numeral == NO_NUMERAL) fail("numerals.tsv: \"%.*s\": no class is named \"%.*s\"", (int)entry->word.len, entry->word.at, (int)kind.len, kind.at);
    size_t a = 0, b = 1;
    bool is_fraction = text_cut(&value, '/', &over);
    if (!is_fraction || !text_size(over, &a) || (value.len > 0 && !text_size(value, &b)) || b == 0)
        fail("numerals.tsv: \"%.*s\": the value is no number", (int)entry->word.len, entry->word.at);
    word->value = a;
    word->under = b;
}

static Bound bound_named(Text name) {
    static const struct { const char *name; Bound bound; } names[] = {
        { "approx", APPROX }, { "at_least", AT_LEAST }, { "at_most", AT_MOST }, { "more_than", MORE_THAN }, { "less_than", LESS_THAN }, { "exact", EXACT }
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (text_equal(name, text_of(names[i].name))) return names[i].bound;
    return UNBOUND;
}

/* A class is named in the tables as in the rooms, in small letters; a few names serve two tables. */
#define CLASS_ENTRY(name, table, field) { table, field },
static const struct { Table table; size_t field; } class_places[] = { CLASSES(CLASS_ENTRY) };
#define CLASS_WORD(name, table, field) #name,
static const char *const class_words[] = { CLASSES(CLASS_WORD) };
#define WORD_TEXT(name, text) text,
static const char *const word_names[] = { "", WORDS(WORD_TEXT) };

static Text class_name(size_t class) {
    Text name = text_of(class_words[class]);
    if (text_equal(name, TEXT("MOVES"))) return TEXT("VERB");
    return text_starts(name, TEXT("MONEY_")) ? text_slice(name, 6, name.len) : name;
}

static void read_classes(Meaning *word, const Entry *entry, Table table) {
    for (size_t class = 0; class < CLASS_COUNT; class++) {
        Text flags, flag;
        if (class_places[class].table != table) continue;
        for (flags = lexicon_field(entry, class_places[class].field); text_cut(&flags, ' ', &flag);) {
            bool both = table == HEDGES && text_equal(flag, TEXT("both"));
            if (both || text_same_word(flag, class_name(class))) word->classes |= UINT64_C(1) << class;
        }
    }
}

static bool can_begin(const Meaning *word) {
    if (word->numeral != NO_NUMERAL && word->numeral != AND && word->numeral != SUFFIX && word->numeral != FOLD && word->numeral != PARTS &&
            word->numeral != PACK) return true;
    return word->longest[CURRENCIES] || is_a(word, C_MONTH) || is_a(word, C_SEASON);
}

static void add_phrase(const Entry *entry, Table table) {
    Key key = { .len = 0 };
    Text phrase = entry->word, first = { "", 0 }, last = first;
    size_t lines = 0;
    for (size_t at = skip_space(phrase, 0, &lines); at < phrase.len;) {
        Token token = { 0 };
        read_token(phrase, at, &token, true);
        Text word = text_slice(phrase, token.start, token.stop);
        bool is_joint = token.mark == '-' && key.tokens > 0 && token.stop < phrase.len;
        if (!is_joint && !key_add(&key, word)) fail("the tables: \"%.*s\" is longer than %d bytes", (int)phrase.len, phrase.at, LONGEST_KEY);
        if (key.tokens == 1) first = (Text){ key.bytes, key.len };
        if (!is_joint) meaning_slot(last = word);
        at = skip_space(phrase, token.stop, &lines);
    }
    meaning_slot(last)->ends |= (unsigned char)(1u << table);
    Meaning *whole = meaning_slot((Text){ key.bytes, key.len });
    whole->entry[table] = entry;
    read_classes(whole, entry, table);
    if (table == NUMERALS) read_numeral(whole, entry);
    if (table == HEDGES) whole->bound = (unsigned char)bound_named(lexicon_field(entry, 1));
    if (table == CURRENCIES) whole->currency = lexicon_field(entry, 1);
    if (table == UNITS) {
        whole->unit = lexicon_field(entry, 1);
        if (!text_size(lexicon_field(entry, 3), &whole->size)) whole->size = 0;
    }
    Meaning *begins = meaning_slot(first);
    if (key.tokens > begins->longest[table]) begins->longest[table] = (unsigned char)key.tokens;
}

void words_open(void) {
    lexicon[NUMERALS] = lexicon_open("numerals", BUILTIN(numerals_tsv), 3);
    lexicon[UNITS] = lexicon_open("units", BUILTIN(units_tsv), 3);
    lexicon[CURRENCIES] = lexicon_open("currencies", BUILTIN(currencies_tsv), 3);
    lexicon[HEDGES] = lexicon_open("hedges", BUILTIN(hedges_tsv), 3);
    lexicon[CONTEXTS] = lexicon_open("contexts", BUILTIN(contexts_tsv), 2);
    lexicon[CHANGES] = lexicon_open("changes", BUILTIN(changes_tsv), 3);
    lexicon[STOPS] = lexicon_open("stops", BUILTIN(stops_tsv), 2);
    size_t entries = 0;
    for (Table t = 0; t < TABLES; t++) entries += lexicon[t].entries;
    for (size_t i = 0; i < sizeof letter; i++) letter[i] = is_alpha((char)i);
    for (slots = 1024; slots < entries * 4;) slots *= 2; /* a phrase may add its words as well */
    meaning = calloc(slots, sizeof *meaning);
    hashes = calloc(slots, sizeof *hashes);
    if (!meaning || !hashes) fail("out of memory");
    for (Table t = 0; t < TABLES; t++)
        for (const Entry *e = NULL; (e = lexicon_next(&lexicon[t], e));)
            add_phrase(e, t);
    for (size_t w = NO_WORD + 1; w < WORD_COUNT; w++) meaning_slot(text_of(word_names[w]))->word = (unsigned char)w;
    for (size_t i = 0; i < slots; i++)
        if (meaning[i].key.at) {
            meaning[i].begins = can_begin(&meaning[i]);
            bool triggers = meaning[i].numeral && meaning[i].numeral != ARTICLE && meaning[i].numeral != AND &&
                        meaning[i].numeral != SUFFIX && meaning[i].numeral != POINT;
            if (triggers) add_trigger(meaning[i].key);
        }
}

void words_close(void) {
    for (Table t = 0; t < TABLES; t++) lexicon_free(&lexicon[t]);
    free(meaning);
    free(hashes);
    arena_free(&keys);
}
