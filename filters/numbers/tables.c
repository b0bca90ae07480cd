/* The tables as one dictionary of words, marks and phrases, and where in a text a number may begin. */
#include "numbers.h"

#include "fail.h"
#include "forms.h"
#include "frozen.h"

#include "changes_tsv.h"
#include "contexts_tsv.h"
#include "currencies_tsv.h"
#include "hedges_tsv.h"
#include "numerals_tsv.h"
#include "predicates_tsv.h"
#include "roles_tsv.h"
#include "stops_tsv.h"
#include "units_tsv.h"
#include "verbs_tsv.h"

#include <stdlib.h>
#include <string.h>

#define FIELDS 5         /* of a line, the word being the first */
#define LONGEST_CLASS 16 /* bytes of its name */

static FROZEN Lexicon lexicon[TABLES], roles, verbs;
static FROZEN Arena keys;
static FROZEN size_t used, steps;

FROZEN Dictionary dictionary;

/* ---- looking up ---- */

/* Capital letters of ASCII made small; all other bytes stay. */
static uint64_t folded(uint64_t bytes) {
    uint64_t low = bytes & ~HIGH_BITS;
    uint64_t capital = (low + (0x80 - 'A') * EACH_BYTE) & ~(low + (0x80 - 'Z' - 1) * EACH_BYTE) & ~bytes & HIGH_BITS;
    return bytes | capital >> 2;
}

static Spelling spelling_of(Text word) {
    if (word.len <= 8) return (Spelling){ folded(load_bytes(word.at, word.len)), 0, word.len };
    return (Spelling){ folded(text_eight(word.at)), folded(text_eight(word.at + word.len - 8)), word.len };
}

/* The slot of a key: its own, or the empty one where it belongs. */
static size_t slot_of(Text key, Spelling s) {
    uint32_t hash = spelling_hash(s.first, s.last);
    size_t i = hash >> dictionary.shift;
    for (; dictionary.slot[i].hash; i = (i + 1) & dictionary.last) {
        const Meaning *known = &dictionary.meaning[dictionary.slot[i].place];
        bool is_same =
            dictionary.slot[i].hash == hash && known->first == s.first && known->last == s.last && known->len == s.len;
        if (is_same && (key.len <= 16 || text_same_word(known->key, key))) break;
    }
    return i;
}

const Meaning *meaning_find(Text key) {
    size_t i = slot_of(key, spelling_of(key));
    return dictionary.slot[i].hash ? &dictionary.meaning[dictionary.slot[i].place] : NULL;
}

static uint32_t step_hash(uint32_t from, uint32_t by) {
    return (from * 2654435761u ^ by * 2246822519u) >> dictionary.shift;
}

static Step *step_slot(uint32_t from, uint32_t by) {
    size_t i = step_hash(from, by);
    while (dictionary.step[i].to && (dictionary.step[i].from != from || dictionary.step[i].by != by))
        i = (i + 1) & dictionary.last;
    return &dictionary.step[i];
}

const Meaning *meaning_step(const Meaning *phrase, const Meaning *word) {
    uint32_t to = step_slot((uint32_t)(phrase - dictionary.meaning), (uint32_t)(word - dictionary.meaning))->to;
    return to ? &dictionary.meaning[to] : NULL;
}

/* ---- where a number may begin ---- */

static void set_bit(uint64_t *bits, uint64_t bit) { bits[bit / 64] |= UINT64_C(1) << bit % 64; }

/* A bit for the letters that the word begins with, eight at most: few other words share it. */
static uint64_t add_letters(uint64_t *triggers, Text word) {
    uint64_t bytes = word.len < 8 ? load_bytes(word.at, word.len) : text_eight(word.at);
    set_bit(triggers, trigger_bit(small_letters(bytes, not_letters(bytes))));
    return bytes;
}

/* Behind a word of one or two letters any mark may stand. */
static void add_trigger(Text word) {
    uint64_t bytes = add_letters(dictionary.trigger, word);
    if (word.len >= 3) dictionary.three[trigger_three(bytes)] = true;
    for (uint64_t mark = 0; word.len < 3 && mark < 0x20 * 0x20; mark++)
        dictionary.three[trigger_three(bytes | (mark & 0x1f) << 8 * word.len | mark >> 5 << 16)] = true;
}

/* What makes a number of "a" or "an" before it, behind white space of one byte. */
static void add_measure(Text word) {
    static const char *const blanks = " \t\n\r";
    uint64_t first = add_letters(dictionary.measure, word) & 0xff;
    for (const char *blank = blanks; *blank; blank++) {
        dictionary.three[trigger_three('a' | (uint64_t)*blank << 8 | first << 16)] = true;
        dictionary.three[trigger_three('a' | 'n' << 8 | (uint64_t)*blank << 16)] = true;
    }
}

static bool is_trigger(const Meaning *word) {
    return word->numeral && word->numeral != ARTICLE && word->numeral != AND && word->numeral != SUFFIX &&
           word->numeral != POINT;
}

/* ---- reading the tables ---- */

static const char *const kind_names[NUMERAL_KINDS] = { "",      "small",    "tens",  "hundred", "scale",   "suffix",
                                                       "pack",  "packs",    "many",  "part",    "parts",   "ordinal",
                                                       "half",  "vulgar",   "times", "fold",    "article", "and",
                                                       "point", "negative", "few",   "couple" };

/* The meaning of a key, a new one if it has none yet. */
static Meaning *meaning_slot(Text key) {
    Spelling s = spelling_of(key);
    size_t i = slot_of(key, s);
    if (dictionary.slot[i].hash) return &dictionary.meaning[dictionary.slot[i].place];
    if (++used * 2 > dictionary.last) fail("too many words in the tables");
    dictionary.slot[i] = (Slot){ spelling_hash(s.first, s.last), (uint32_t)used };
    dictionary.meaning[used] =
        (Meaning){ .first = s.first, .last = s.last, .len = (uint32_t)s.len, .key = arena_copy(&keys, key) };
    return &dictionary.meaning[used];
}

/* What `phrase` is with one more word behind it; `key` is the whole. */
static Meaning *longer_phrase(const Meaning *phrase, const Meaning *word, Text key) {
    Step *step = step_slot((uint32_t)(phrase - dictionary.meaning), (uint32_t)(word - dictionary.meaning));
    if (!step->to) {
        if (++steps * 2 > dictionary.last) fail("too many phrases in the tables");
        Meaning *whole = meaning_slot(key);
        *step = (Step){ (uint32_t)(phrase - dictionary.meaning), (uint32_t)(word - dictionary.meaning),
                        (uint32_t)(whole - dictionary.meaning) };
    }
    return &dictionary.meaning[step->to];
}

static void read_numeral(Meaning *word, const Entry *entry) {
    Text kind = lexicon_field(entry, 1), value = lexicon_field(entry, 2), over;
    for (NumeralKind k = SMALL; k < NUMERAL_KINDS; k++)
        if (text_equal(kind, text_of(kind_names[k]))) word->numeral = (unsigned char)k;
    if (word->numeral == NO_NUMERAL)
        lexicon_fail(&lexicon[NUMERALS], entry, "\"%.*s\" is no class of this table", (int)kind.len, kind.at);
    uint64_t a = 0, b = 1;
    bool is_fraction = text_cut(&value, '/', &over);
    if (!is_fraction || !text_number(over, &a) || (value.len > 0 && !text_number(value, &b)) || b == 0)
        lexicon_fail(&lexicon[NUMERALS], entry, "the value is no number");
    word->value = a;
    word->under = b;
}

static const LexiconClass bounds[] = {
    { TEXT("approx"), APPROX },       { TEXT("at_least"), AT_LEAST },
    { TEXT("at_most"), AT_MOST },     { TEXT("more_than"), MORE_THAN },
    { TEXT("less_than"), LESS_THAN }, { TEXT("exact"), EXACT },
    { TEXT("none"), UNBOUND },        { TEXT(""), 0 },
};

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
    bool has_prefix = text_starts(name, TEXT("MONEY_")) || text_starts(name, TEXT("EVENT_"));
    return has_prefix ? text_slice(name, 6, name.len) : name;
}

/* Kinds of units of which no rule asks: units of one kind add up. */
static const char *const plain_kinds[] = {
    "angle",   "area",    "data",  "electricity", "energy", "frequency", "length", "mass",
    "measure", "picture", "power", "pressure",    "ratio",  "speed",     "torque", "volume",
};
#define PLAIN_KINDS (sizeof plain_kinds / sizeof *plain_kinds)

/* What each field may name, up to an empty name; while the tables are read. */
static FROZEN struct {
    LexiconClass known[TABLES][FIELDS][CLASS_COUNT + PLAIN_KINDS + 1];
    char name[CLASS_COUNT][LONGEST_CLASS];
} *classes;

static void add_class(Table table, size_t field, Text name, uint64_t is) {
    LexiconClass *known = classes->known[table][field];
    while (known->name.len) known++;
    *known = (LexiconClass){ name, is };
}

/* The classes of a table stand together in the list: its bits are counted from the first of them. */
static size_t first_class(Table table) {
    size_t class = 0;
    while (class_places[class].table != table) class++;
    return class;
}

static void open_classes(void) {
    if (!(classes = calloc(1, sizeof *classes))) fail("out of memory");
    for (size_t class = 0; class < CLASS_COUNT; class++) {
        Text name = class_name(class);
        for (size_t i = 0; i < name.len; i++) classes->name[class][i] = to_lower(name.at[i]);
        add_class(class_places[class].table, class_places[class].field, (Text){ classes->name[class], name.len },
                  UINT64_C(1) << (class - first_class(class_places[class].table)));
    }
    add_class(HEDGES, 2, TEXT("both"),
              UINT64_C(1) << (C_BEFORE - first_class(HEDGES)) | UINT64_C(1) << (C_AFTER - first_class(HEDGES)));
    for (size_t i = 0; i < PLAIN_KINDS; i++) add_class(UNITS, 2, text_of(plain_kinds[i]), 0);
}

static void read_classes(Meaning *word, const Entry *entry, Table table) {
    uint64_t bits = 0;
    for (size_t field = 1; field < FIELDS; field++)
        if (classes->known[table][field][0].name.len)
            bits |= lexicon_classes(&lexicon[table], entry, field, classes->known[table][field]);
    if (table == NUMERALS) return;                    /* which has kinds in place of classes */
    size_t first = first_class(table);
    word->classes[first / 64] |= bits << first % 64;
    if (first < 64 && first > 0) word->classes[1] |= bits >> (64 - first);
}

static bool can_begin(const Meaning *word) {
    if (word->numeral != NO_NUMERAL && word->numeral != AND && word->numeral != SUFFIX && word->numeral != FOLD &&
        word->numeral != PARTS && word->numeral != PACK)
        return true;
    return word->longest[CURRENCIES] || is_a(word, C_MONTH) || is_a(word, C_SEASON);
}

/* What the table says of the phrase, in the fields of its meaning. */
static void take_entry(Meaning *whole, const Entry *entry, Table table) {
    whole->entry[table] = entry;
    whole->tables |= (unsigned char)(1u << table);
    read_classes(whole, entry, table);
    if (table == NUMERALS) read_numeral(whole, entry);
    if (table == HEDGES) whole->bound = (unsigned char)lexicon_classes(&lexicon[HEDGES], entry, 1, bounds);
    if (table == CURRENCIES) whole->currency = lexicon_field(entry, 1);
    if (table == UNITS) {
        whole->unit = lexicon_field(entry, 1);
        if (!text_size(lexicon_field(entry, 3), &whole->size)) whole->size = 0;
    }
}

/* A phrase is read into tokens like any text; a hyphen between two of its words counts as a space. */
static void add_phrase(const Entry *entry, Table table) {
    char bytes[LONGEST_KEY];
    Text phrase = entry->word, word;
    size_t len = 0, tokens = 0, at = 0;
    Meaning *begins = NULL, *whole = NULL, *last = NULL;
    while (table_token(phrase, &at, &word)) {
        if (text_equal(word, TEXT("-")) && tokens > 0 && at < phrase.len) continue;
        if (len + word.len + 1 > sizeof bytes)
            fail("the tables: \"%.*s\" is longer than %d bytes", (int)phrase.len, phrase.at, LONGEST_KEY);
        if (tokens > 0) bytes[len++] = ' ';
        memcpy(bytes + len, word.at, word.len);
        len += word.len;
        last = meaning_slot(word);
        whole = tokens++ ? longer_phrase(whole, last, (Text){ bytes, len }) : (begins = last);
    }
    if (!whole) return;
    last->ends |= (unsigned char)(1u << table);
    take_entry(whole, entry, table);
    if (tokens > begins->longest[table]) begins->longest[table] = (unsigned char)tokens;
}

static void open_dictionary(void) {
    size_t entries = 0, slots = 1024;
    unsigned bits = 10;
    for (Table t = 0; t < TABLES; t++) entries += lexicon[t].entries;
    entries += (roles.entries + verbs.entries) / 2;   /* which add no phrases */
    while (slots < entries * 4) slots *= 2, bits++;   /* a phrase may add its words and its beginnings as well */
    dictionary = (Dictionary){ .last = slots - 1, .shift = 32 - bits };
    dictionary.slot = calloc(slots, sizeof *dictionary.slot);
    dictionary.meaning = calloc(slots / 2 + 1, sizeof *dictionary.meaning);
    dictionary.step = calloc(slots, sizeof *dictionary.step);
    if (!dictionary.slot || !dictionary.meaning || !dictionary.step) fail("out of memory");
}

static bool is_only_verb(const Entry *e) {
    return !lexicon_has(e, 1, TEXT("noun")) && !lexicon_has(e, 1, TEXT("both")) && !lexicon_has(e, 1, TEXT("adj"));
}

typedef struct { Text past[2], participle[2]; } Parts;        /* of a verb that has several the first two */

static void take_part(void *to, Text form, Tag tag) {
    Parts *parts = to;
    Text *part = tag == TAG_VBD ? parts->past : parts->participle;
    if (!part[0].len || !part[1].len) part[part[0].len != 0] = arena_copy(&keys, form);
}

/* "took", which is no participle and no other word. */
static void mark_past(Text past, const Parts *parts) {
    const Entry *other = past.len ? lexicon_find(&verbs, past) : NULL;
    bool is_participle = text_equal(past, parts->participle[0]) || text_equal(past, parts->participle[1]);
    if (past.len && !is_participle && (!other || is_only_verb(other))) meaning_slot(past)->past = true;
}

/* Persons, and verbs that are no nouns. */
static void mark_words(void) {
    for (const Entry *e = NULL; (e = lexicon_next(&roles, e));) meaning_slot(e->word)->person = true;
    for (const Entry *e = NULL; (e = lexicon_next(&verbs, e));) {
        Parts parts = { .past = { lexicon_field(e, 2) }, .participle = { lexicon_field(e, 3) } };
        if (!parts.past[0].len) forms_of(e->word, TAG(VBD) | TAG(VBN), take_part, &parts);
        for (size_t i = 0; i < 2; i++) mark_past(parts.past[i], &parts);
        if (is_only_verb(e)) meaning_slot(e->word)->verb = true;
    }
}

static void read_tables(void) {
    lexicon[NUMERALS] = lexicon_open("numerals", BUILTIN(numerals_tsv), 3);
    lexicon[UNITS] = lexicon_open("units", BUILTIN(units_tsv), 3);
    lexicon[CURRENCIES] = lexicon_open("currencies", BUILTIN(currencies_tsv), 3);
    lexicon[HEDGES] = lexicon_open("hedges", BUILTIN(hedges_tsv), 3);
    lexicon[CONTEXTS] = lexicon_open("contexts", BUILTIN(contexts_tsv), 2);
    lexicon[CHANGES] = lexicon_open("changes", BUILTIN(changes_tsv), 3);
    lexicon[STOPS] = lexicon_open("stops", BUILTIN(stops_tsv), 2);
    lexicon[PREDICATES] = lexicon_open("predicates", BUILTIN(predicates_tsv), 3);
    roles = lexicon_open("roles", BUILTIN(roles_tsv), 3);
    verbs = lexicon_open("verbs", BUILTIN(verbs_tsv), 2);
    open_classes();
    open_dictionary();
    for (Table t = 0; t < TABLES; t++)
        for (const Entry *e = NULL; (e = lexicon_next(&lexicon[t], e));)
            add_phrase(e, t);
    for (size_t w = NO_WORD + 1; w < WORD_COUNT; w++) meaning_slot(text_of(word_names[w]))->word = (unsigned char)w;
    mark_words();
    for (size_t i = 1; i <= used; i++) {
        Meaning *word = &dictionary.meaning[i];
        word->begins = can_begin(word);
        if (is_trigger(word)) add_trigger(word->key);
        if (word->longest[UNITS] || word->longest[CURRENCIES]) add_measure(word->key);
    }
    for (unsigned char c = 0; c < 128; c++) dictionary.mark[c] = meaning_find((Text){ (const char *)&c, 1 });
    lexicon_free(&roles);                             /* nothing leads into them */
    lexicon_free(&verbs);
    free(classes);
    classes = NULL;
}

void words_open(void) { frozen_open(read_tables, false); }

void words_close(void) {
    for (Table t = 0; t < TABLES; t++) lexicon_free(&lexicon[t]);
    free(dictionary.slot);
    free(dictionary.meaning);
    free(dictionary.step);
    arena_free(&keys);
}
