/* grammar.c - what the tables say of a word by itself, with the user's lines laid over them. */
#include "grammar.h"

#include "fail.h"
#include "lexicon.h"
#include "tasks.h"

#include <stdlib.h>

#define USER_SHARE 70                  /* the cost of a user's tag, given the word: one of two */
#define LONGEST (64 * 1024)            /* bytes: no sentence has more */
#define MOST_CLASSES (NO_FORM - 1)
#define LONGEST_USER_WORD 200

#define TAG_TEXT(tag, name) { name, sizeof name - 1 },
static const Text tag_names[] = { TAGS(TAG_TEXT) };
#define FEATURE_TEXT(feature, name) { name, sizeof name - 1 },
static const Text feature_names[] = { FEATURES(FEATURE_TEXT) };

Text tag_name(Tag tag) { return tag < TAG_COUNT ? tag_names[tag] : TEXT(""); }

/* ---- the user's lines */

static void grow_user(English *english) {
    UserForm *old = english->user;
    size_t slots = english->slots;
    if (english->users * 2 < slots) return;
    english->slots = slots ? slots * 2 : 64;
    if (!(english->user = calloc(english->slots, sizeof *english->user))) fail("out of memory");
    for (size_t i = 0; i < slots; i++)
        if (old[i].is_used) *english_user(english, old[i].hash) = old[i];
    free(old);
}

/* `count` items of `size` bytes, with room for one more. */
static void *copy_of(const void *items, size_t count, size_t size) {
    void *copy = malloc((count + 1) * size);
    if (!copy) fail("out of memory");
    return memcpy(copy, items, count * size);
}

/* The user's words stand behind those of the build. */
static void own_tables(English *english) {
    if (english->own.class) return;
    english->own.classes = grammar_classes;
    english->own.readings = grammar_readings;
    english->own.recipes = grammar_recipes;
    english->own.class_capacity = english->own.classes + 1;
    english->own.reading_capacity = english->own.readings + 1;
    english->own.recipe_capacity = english->own.recipes + 1;
    english->class = english->own.class = copy_of(grammar_class, grammar_classes, sizeof *grammar_class);
    english->reading = english->own.reading = copy_of(grammar_reading, grammar_readings, sizeof *grammar_reading);
    english->recipe = english->own.recipe = copy_of(grammar_recipe, grammar_recipes, sizeof *grammar_recipe);
}

static uint16_t add_recipe(English *english, Recipe recipe) {
    english->own.recipe = grow(english->own.recipe, &english->own.recipe_capacity, english->own.recipes + 1,
                               sizeof *english->own.recipe);
    english->recipe = english->own.recipe;
    english->own.recipe[english->own.recipes] = recipe;
    return (uint16_t)english->own.recipes++;
}

static Reading *add_readings(English *english) {
    english->own.reading = grow(english->own.reading, &english->own.reading_capacity,
                                english->own.readings + MOST_READINGS, sizeof *english->own.reading);
    english->reading = english->own.reading;
    english->own.readings += MOST_READINGS;
    return &english->own.reading[english->own.readings - MOST_READINGS];
}

static FormClass *add_class(English *english, FormClass class) {
    if (english->own.classes >= MOST_CLASSES) fail("lexicon.tsv: more words than can be added");
    english->own.class = grow(english->own.class, &english->own.class_capacity, english->own.classes + 1,
                              sizeof *english->own.class);
    english->class = english->own.class;
    english->own.class[english->own.classes] = class;
    return &english->own.class[english->own.classes++];
}

/* The word's readings so far, copied so that they can be changed: the last class is the word's own. */
static FormClass *own_class(English *english, Text word) {
    uint64_t hash = grammar_hash(word, SEED_WORD);
    own_tables(english);
    uint16_t form = english_hashed(english, hash);
    FormClass class = { 0 };
    grow_user(english);
    Reading *reading = add_readings(english);
    if (form != NO_FORM) {
        class = *english_class(english, form);
        class.small = class.count;
        memcpy(reading, english_readings(english, form), class.count * sizeof *reading);
    }
    class.first = (uint32_t)(reading - english->reading);
    UserForm *slot = english_user(english, hash);
    english->users += !slot->is_used;
    *slot = (UserForm){ hash, (uint16_t)english->own.classes, true };
    return add_class(english, class);
}

static void take_tag(English *english, FormClass *class, Tag tag) {
    Reading *reading = &english->own.reading[class->first];
    size_t n = 0;
    for (size_t i = 0; i < class->count; i++)
        if (reading[i].tag != tag) reading[n++] = reading[i];
    class->count = class->small = (uint8_t)n;
}

/* `rank`: how many tags of this line stand before it. */
static void add_tag(English *english, FormClass *class, Tag tag, Text form, Text lemma, int rank) {
    Recipe recipe = { 0 };
    take_tag(english, class, tag);
    if (class->count == MOST_READINGS) class->count--;
    recipe_of(form, lemma, &recipe);
    english->own.reading[class->first + class->count++] =
        (Reading){ .cost = (int16_t)(USER_SHARE * (1 + rank) - grammar_rarity[tag]),
                   .recipe = add_recipe(english, recipe),
                   .tag = (uint8_t)tag,
                   .state = (uint8_t)tag };
    class->small = class->count;
}

static void add_base(English *english, Text lemma, const Tag *tags, size_t count) {
    char form[256];
    for (size_t i = 0; i < count; i++) {
        Text text = { form, inflect(lemma, tags[i], form) };
        add_tag(english, own_class(english, text), tags[i], text, lemma, 0);
    }
}

static bool is_base(English *english, Text word, Text name) {
    if (text_equal(name, TEXT("noun"))) add_base(english, word, (const Tag[]){ TAG_NN, TAG_NNS }, 2);
    else if (text_equal(name, TEXT("verb")))
        add_base(english, word, (const Tag[]){ TAG_VB, TAG_VBP, TAG_VBZ, TAG_VBD, TAG_VBN, TAG_VBG }, 6);
    else if (text_equal(name, TEXT("adj")))
        add_base(english, word, (const Tag[]){ TAG_JJ, TAG_JJR, TAG_JJS }, inflect_compares(word) ? 3 : 1);
    else if (text_equal(name, TEXT("adv"))) add_base(english, word, (const Tag[]){ TAG_RB }, 1);
    else if (text_equal(name, TEXT("name"))) add_base(english, word, (const Tag[]){ TAG_NNP, TAG_NNPS }, 2);
    else return false;
    return true;
}

static Tag tag_of(Text name) {
    Tag tag = 0;
    while (tag < TAG_COUNT && !text_equal(tag_names[tag], name)) tag++;
    return tag;
}

static void add_tags(English *english, const Lexicon *lexicon, const Entry *entry) {
    Text rest = lexicon_field(entry, 1), name, word = entry->word;
    bool has_own = false;
    int rank = 0;
    while (text_cut(&rest, ' ', &name)) {
        bool adds = name.len > 1 && name.at[0] == '+', takes = name.len > 1 && name.at[0] == '-';
        Text bare = text_slice(name, adds || takes, name.len);
        Tag tag = tag_of(bare);
        if (name.len == 0 || (!takes && is_base(english, word, bare))) continue;
        if (tag == TAG_COUNT)
            lexicon_fail(lexicon, entry, "\"%.*s\" is no tag (Penn's, or noun verb adj adv name)",
                         (int)name.len, name.at);
        FormClass *class = own_class(english, word);
        if (!adds && !takes && !has_own)
            class->count = class->small = 0, class->is_closed = false, has_own = true;
        if (takes) take_tag(english, class, tag);
        else add_tag(english, class, tag, word, word, rank++);
    }
}

static void add_features(English *english, const Lexicon *lexicon, const Entry *entry) {
    Text rest = lexicon_field(entry, 2), name;
    FormClass *class = rest.len ? own_class(english, entry->word) : NULL;
    while (text_cut(&rest, ' ', &name)) {
        unsigned bit = 0;
        while (bit < FEATURE_COUNT && !text_equal(feature_names[bit], name)) bit++;
        if (bit == FEATURE_COUNT && name.len)
            lexicon_fail(lexicon, entry, "\"%.*s\" is no feature of a word", (int)name.len, name.at);
        if (bit < FEATURE_COUNT) class->features |= (uint32_t)1 << bit;
    }
}

static void add_lemma(English *english, const Lexicon *lexicon, const Entry *entry) {
    Text lemma = lexicon_field(entry, 3);
    Recipe recipe;
    if (lemma.len == 0) return;
    if (!recipe_of(entry->word, lemma, &recipe)) lexicon_fail(lexicon, entry, "too long a base form");
    const FormClass *class = own_class(english, entry->word);
    uint16_t number = add_recipe(english, recipe);
    for (size_t i = 0; i < class->count; i++) english->own.reading[class->first + i].recipe = number;
}

static void add_line(English *english, const Lexicon *lexicon, const Entry *entry) {
    if (entry->word.len > LONGEST_USER_WORD)
        lexicon_fail(lexicon, entry, "a word of more than %d bytes", LONGEST_USER_WORD);
    add_tags(english, lexicon, entry);
    add_features(english, lexicon, entry);
    add_lemma(english, lexicon, entry);
}

/* ---- the user's lines of the tables of tasks, whose nouns the build has taken from ours */

#define TASK_CLASS(class, name) { TEXT(name), 0 },
static const LexiconClass role_classes[] = { ROLE_CLASSES(TASK_CLASS){ TEXT(""), 0 } };
static const LexiconClass organisation_classes[] = { ORGANISATION_CLASSES(TASK_CLASS){ TEXT(""), 0 } };

/* What can be such a word is a noun, whatever else it can be. */
static void set_feature(English *english, Text word, Tag tag, Text lemma, uint32_t feature, bool has) {
    if (!has && english_form(english, word, SEED_WORD) == NO_FORM) return;
    FormClass *class = own_class(english, word);
    if (class->count == 0) add_tag(english, class, tag, word, lemma, 0);
    class->features = has ? class->features | feature : class->features & ~feature;
}

/* `class`: the one whose words have the feature; "": all have. */
static void add_nouns(English *english, const char *table, size_t fields, const LexiconClass *classes, Text class,
                      uint32_t feature) {
    char plural[LONGEST_USER_WORD + INFLECT_MORE];
    if (!lexicon_is_declared(table)) return;
    Lexicon lexicon = lexicon_open(table, TEXT(""), fields);
    for (const Entry *e = NULL; (e = lexicon_next_line(&lexicon, e));) {
        bool has = !lexicon_is_out(e) && (!class.len || lexicon_has(e, 1, class));
        if (!lexicon_is_out(e)) lexicon_classes(&lexicon, e, 1, classes);     /* a slip is told */
        if (e->word.len > LONGEST_USER_WORD || memchr(e->word.at, ' ', e->word.len)) continue;
        Text several = { plural, inflect(e->word, TAG_NNS, plural) };
        set_feature(english, e->word, TAG_NN, e->word, feature, has);
        set_feature(english, several, TAG_NNS, e->word, feature, has);
    }
    lexicon_free(&lexicon);
}

English *english_open(void) {
    English *english = calloc(1, sizeof *english);
    if (!english) fail("out of memory");
    english->class = grammar_class;
    english->reading = grammar_reading;
    english->recipe = grammar_recipe;
    Lexicon lexicon = lexicon_open("lexicon", TEXT(""), 2);
    for (const Entry *entry = NULL; (entry = lexicon_next(&lexicon, entry));) add_line(english, &lexicon, entry);
    lexicon_free(&lexicon);
    add_nouns(english, "roles", 3, role_classes, TEXT(""), FEATURE(ROLE));
    add_nouns(english, "organisations", 2, organisation_classes, TEXT("head"), FEATURE(BODY));
    return english;
}

void english_free(English *english) {
    free(english->user);
    free(english->own.class);
    free(english->own.reading);
    free(english->own.recipe);
    free(english->capital);
    arena_free(&english->lists);
    free(english->scratch);
    free(english);
}

void *english_scratch(English *english, size_t size) {
    if (!english->scratch && !(english->scratch = calloc(1, size))) fail("out of memory");
    return english->scratch;
}

/* ---- lemmas */

/* The base form by the recipe, in place: `form` has room for what the recipe adds. */
static size_t follow(const Recipe *recipe, char *form, size_t len) {
    size_t add = strlen(recipe->add);
    if (recipe->strip > len) return len;
    memcpy(form + len - recipe->strip, recipe->add, add);
    return len - recipe->strip + add;
}

/* In small letters, with plain apostrophes; how many bytes. */
static size_t small_letters(char *to, Text word) {
    size_t len = 0;
    for (size_t i = 0; i < word.len; i++) {
        bool is_curly = word.len - i >= 3 && memcmp(word.at + i, "\xe2\x80\x99", 3) == 0;
        to[len++] = is_curly ? '\'' : to_lower(word.at[i]);
        if (is_curly) i += 2;
    }
    return len;
}

static const Reading *reading_of(const English *english, uint16_t form, uint64_t tags) {
    if (form == NO_FORM) return NULL;
    const Reading *reading = english_readings(english, form);
    for (size_t i = 0; i < english_class(english, form)->count; i++)
        if (tags >> reading[i].tag & 1) return &reading[i];
    return NULL;
}

Text english_base(const English *english, Text word, uint64_t tags, char to[]) {
    uint16_t form = word.len && word.len <= ENGLISH_LONGEST ? english_form(english, word, SEED_WORD) : NO_FORM;
    const Reading *reading = reading_of(english, form, tags);
    if (!reading) return TEXT("");
    return (Text){ to, follow(&english->recipe[reading->recipe], to, small_letters(to, word)) };
}

static Text without(Text word, size_t n) { return text_slice(word, 0, word.len - n); }

/* The base form of a word that no table has, by its ending. */
static Text guess_lemma(Text word, Tag tag) {
    static const Text hissing[] = { { "shes", 4 }, { "ches", 4 }, { "xes", 3 }, { "sses", 4 } };
    bool is_s = tag == TAG_NNS || tag == TAG_NNPS || tag == TAG_VBZ, is_ed = tag == TAG_VBD || tag == TAG_VBN;
    for (size_t i = 0; is_s && i < sizeof hissing / sizeof *hissing; i++)
        if (text_ends(word, hissing[i])) return without(word, 2);
    if (is_s && text_ends(word, TEXT("s")) && !text_ends(word, TEXT("ss")) && word.len > 2)
        return without(word, 1);
    if (tag == TAG_VBG && text_ends(word, TEXT("ing")) && word.len > 5) return without(word, 3);
    return is_ed && text_ends(word, TEXT("ed")) && word.len > 4 ? without(word, 2) : word;
}

Text english_lemma(const English *english, Arena *arena, const Parse *parse, uint32_t i) {
    const TaggedWord *word = &parse->word[i];
    const Reading *reading = reading_of(english, word->form, (uint64_t)1 << word->tag);
    Text text = parse_text(parse, i);
    char *copy = arena_take(arena, text.len + sizeof((Recipe *)0)->add);
    Text lemma = { copy, small_letters(copy, text) };
    if (reading) lemma.len = follow(&english->recipe[reading->recipe], copy, lemma.len);
    else if (word->form == NO_FORM) lemma = guess_lemma(lemma, (Tag)word->tag);
    bool is_whole = !reading || english->recipe[reading->recipe].strip == 0;
    if (word->tag == TAG_NNP && is_whole) return text;
    bool keeps_capitals = TAGS_NAME >> word->tag & 1 && text_same_word(lemma, text_slice(text, 0, lemma.len));
    return keeps_capitals ? text_slice(text, 0, lemma.len) : lemma;
}

/* ---- questions */

uint32_t parse_word_at(const Parse *parse, size_t offset) {
    uint32_t low = 0, high = parse->words;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (parse->word[middle].stop <= offset) low = middle + 1;
        else high = middle;
    }
    return low < parse->words ? low : ABSENT;
}

uint32_t parse_phrase_at(const Parse *parse, size_t offset) {
    uint32_t word = parse_word_at(parse, offset);
    return word != ABSENT && parse->word[word].start <= offset ? parse->word[word].phrase : ABSENT;
}

uint32_t parse_group_at(const Parse *parse, size_t offset) {
    uint32_t word = parse_word_at(parse, offset);
    return word != ABSENT && parse->word[word].start <= offset ? parse->word[word].group : ABSENT;
}

/* The number of phrases (groups) that end at or before the word, and of those that begin before it. */
#define COUNT_BEFORE(count, array, field, limit) \
    uint32_t low = 0, high = (count); \
    while (low < high) { \
        uint32_t middle = low + (high - low) / 2; \
        if ((array)[middle].field < (limit)) low = middle + 1; \
        else high = middle; \
    }

uint32_t parse_phrase_before(const Parse *parse, uint32_t word) {
    COUNT_BEFORE(parse->phrases, parse->phrase, to, word + 1)
    return low ? low - 1 : ABSENT;
}

uint32_t parse_phrase_behind(const Parse *parse, uint32_t word) {
    COUNT_BEFORE(parse->phrases, parse->phrase, from, word)
    return low < parse->phrases ? low : ABSENT;
}

uint32_t parse_group_before(const Parse *parse, uint32_t word) {
    COUNT_BEFORE(parse->groups, parse->group, to, word + 1)
    return low ? low - 1 : ABSENT;
}

uint32_t parse_group_behind(const Parse *parse, uint32_t word) {
    COUNT_BEFORE(parse->groups, parse->group, from, word)
    return low < parse->groups ? low : ABSENT;
}

/* Up to LONGEST bytes, to a white space if there is one. */
size_t english_stretch(Text text, size_t from) {
    if (text.len - from <= LONGEST) return text.len;
    for (size_t stop = from + LONGEST; stop > from + LONGEST / 2; stop--)
        if (is_blank(text.at[stop])) return stop;
    size_t stop = from + LONGEST;
    while (stop < text.len && ((unsigned char)text.at[stop] & 0xc0) == 0x80) stop++;
    return stop;
}

Parse english_tags(English *english, Arena *arena, Text text) {
    Parse parse = { .text = text };
    grammar_cut(english, arena, &parse);
    grammar_tag(english, arena, &parse);
    grammar_rules(english, &parse);
    return parse;
}

Parse english_read(English *english, Arena *arena, Text text) {
    Parse parse = english_tags(english, arena, text);
    english_phrases(&parse, arena);
    return parse;
}
