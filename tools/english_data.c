/* What data/english tells: lemmas.tsv and irregular.tsv (WordNet), words.tsv, endings.tsv, shapes.tsv, sequences.tsv
 * (counted), lexicon.tsv (by hand), and the nouns of the tables of tasks. */
#include "english_data.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const base_names[BASES] = { "noun", "verb", "adj", "adv", "name" };
static const Tag base_tags[BASES][6] = { { TAG_NN, TAG_NNS, T },
                                         { TAG_VB, TAG_VBP, TAG_VBZ, TAG_VBD, TAG_VBN, TAG_VBG },
                                         { TAG_JJ, T },
                                         { TAG_RB, T },
                                         { TAG_NNP, TAG_NNPS, T } };

Form *form;
size_t forms;
static size_t form_slots, *form_slot;
Recipe *recipe;
size_t recipes;
double unigram[S], bigram[S][S], trigram[S][S][S], tag_total; /* of states */
static char state_name[S][24];
size_t states;
double shape_count[SHAPES][S];

_Noreturn void die(const char *what, const char *detail) {
    fprintf(stderr, "english: %s %s\n", what, detail);
    exit(2);
}

void *more(void *block, size_t count, size_t item) {
    if (count & (count - 1)) return block;
    if (!(block = realloc(block, (count ? count * 2 : 1) * item))) die("out of memory", "");
    return block;
}

#define TAG_STRING(tag, name) name,

static Tag tag_named(const char *name) {
    static const char *const names[] = { TAGS(TAG_STRING) };
    for (int t = 0; t < T; t++)
        if (strcmp(names[t], name) == 0) return (Tag)t;
    return strcmp(name, "EDGE") == 0 ? EDGE : (Tag)-1;
}

/* ---- states: the tags, the edge, and those of states.tsv */

typedef struct {
    uint64_t word;                     /* its hash */
    Tag tag;
    size_t state;
} StateWord;

static StateWord *state_word;
static size_t state_words, capital_state; /* of adjectives with a capital letter */

static size_t state_named(const char *name) {
    for (size_t s = 0; s < states; s++)
        if (strcmp(state_name[s], name) == 0) return s;
    if (states == S || strlen(name) >= sizeof *state_name) die("states.tsv: too many states:", name);
    strcpy(state_name[states], name);
    return states++;
}

size_t state_of(uint64_t word, Tag tag, bool is_capital) {
    if (is_capital && tag == TAG_JJ && capital_state) return capital_state;
    for (size_t i = 0; i < state_words; i++)
        if (state_word[i].word == word && state_word[i].tag == tag) return state_word[i].state;
    return tag;
}

/* ---- forms */

static Form *form_of(Text word) {
    if (forms * 2 >= form_slots) {
        form_slots = form_slots ? form_slots * 2 : 1 << 12;
        free(form_slot);
        form_slot = calloc(form_slots, sizeof *form_slot);
        for (size_t i = 0; i < forms; i++) {
            size_t at = (size_t)hash_of(form[i].text) & (form_slots - 1);
            while (form_slot[at]) at = (at + 1) & (form_slots - 1);
            form_slot[at] = i + 1;
        }
    }
    size_t at = (size_t)grammar_hash(word, SEED_WORD) & (form_slots - 1);
    for (; form_slot[at]; at = (at + 1) & (form_slots - 1))
        if (text_same_word(text_of(form[form_slot[at] - 1].text), word)) return &form[form_slot[at] - 1];
    form = more(form, forms, sizeof *form);
    form[forms] = (Form){ .text = strndup(word.at, word.len) };
    for (char *c = form[forms].text; *c; c++) *c = to_lower(*c);
    form_slot[at] = ++forms;
    return &form[forms - 1];
}

static Index recipe_index;

static size_t recipe_number(Recipe wanted) {
    INDEX_FIND(recipe_index, grammar_hash(text_of(wanted.add), wanted.strip),
               recipe[i].strip == wanted.strip && strcmp(recipe[i].add, wanted.add) == 0)
    recipe = more(recipe, recipes, sizeof *recipe);
    recipe[recipes++] = wanted;
    return (recipe_index.at[slot_at] = (uint32_t)recipes) - 1;
}

/* The form of a lemma: what it can be, how the lemma is made of it. What came first stays: irregular before
 * regular. */
static Form *add_form(Text text, Text lemma, Tag tag) {
    Form *f = form_of(text);
    Recipe way;
    if (!(f->tags >> tag & 1) && recipe_of(text, lemma, &way)) f->recipe[tag] = (uint16_t)recipe_number(way);
    f->tags |= (uint64_t)1 << tag;
    return f;
}

static void add_inflected(Text lemma, Tag tag, int base, unsigned met) {
    char text[128];
    if (form_of(lemma)->irregular >> tag & 1) return;
    add_form((Text){ text, inflect(lemma, tag, text) }, lemma, tag)->met[base] += met;
}

static void add_lemma(Text lemma, int base, unsigned met) {
    if (lemma.len > 100) die("too long:", lemma.at);
    form_of(lemma)->is_capital |= base == 2 && is_upper(lemma.at[0]);
    for (int i = 0; i < 6 && base_tags[base][i] < T && (i == 0 || base_tags[base][i]); i++)
        add_inflected(lemma, base_tags[base][i], base, met);
    if (base == 2 && inflect_compares(lemma)) {
        add_inflected(lemma, TAG_JJR, base, met);
        add_inflected(lemma, TAG_JJS, base, met);
    }
}

/* ---- tables */

static char *next_field(char **rest, char stop) {
    char *field = *rest, *end = field ? strchr(field, stop) : NULL;
    if (end) *end++ = '\0';
    *rest = end;
    return field;
}

static char line[1 << 16], *unread;     /* what is left of the line of an ending */
static FILE *table;

static void open_table(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.tsv", folder, name);
    if (table) fclose(table);
    if (!(table = fopen(path, "r"))) die(path, strerror(errno));
}

static bool next_line(void) {
    while (fgets(line, sizeof line, table)) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] && !(line[0] == '#' && (line[1] == ' ' || line[1] == '\0'))) return true;
    }
    return false;
}

static void read_counts(char *text, double *count) {
    for (char *name; (name = next_field(&text, ' '));) {
        char *number = next_field(&text, ' ');
        Tag tag = tag_named(name);
        if (tag < T && number) count[tag] += atof(number);
    }
}

static void read_irregular(const char *folder) {
    open_table(folder, "irregular");
    while (next_line()) {
        char *rest = line, *text = next_field(&rest, '\t');
        for (char *reading; (reading = next_field(&rest, '\t'));) {
            char *lemma = next_field(&reading, ' ');
            for (char *name; (name = next_field(&reading, ' '));) {
                Tag tag = tag_named(name);
                if (tag >= T) die("irregular.tsv: no tag:", name);
                add_form(text_of(text), text_of(lemma), tag);
                form_of(text_of(lemma))->irregular |= (uint64_t)1 << tag;
            }
        }
    }
}

static void read_lemmas(const char *folder) {
    open_table(folder, "lemmas");
    while (next_line()) {
        char *rest = line, *lemma = next_field(&rest, '\t');
        for (char *name; (name = next_field(&rest, ' '));) {
            char *number = next_field(&rest, ' ');
            for (int base = 0; base < BASES; base++)
                if (strcmp(name, base_names[base]) == 0)
                    add_lemma(text_of(lemma), base, number ? (unsigned)atoi(number) : 0);
        }
    }
}

static void read_words(const char *folder) {
    open_table(folder, "words");
    while (next_line()) {
        char *rest = line, *word = next_field(&rest, '\t');
        read_counts(rest, form_of(text_of(word))->count);
    }
}

static void read_states(const char *folder) {
    static const char *const names[] = { TAGS(TAG_STRING) "EDGE" };
    char name[64];
    for (size_t t = 0; t <= T; t++) state_named(names[t]);
    open_table(folder, "states");
    while (next_line()) {
        char *rest = line, *state = next_field(&rest, '\t'), *tag = next_field(&rest, '\t');
        if (!tag) die("states.tsv: no tag:", state);
        snprintf(name, sizeof name, "%s:%s", tag, state);
        if (rest && strcmp(rest, "*") == 0) capital_state = state_named(name), rest = NULL;
        for (char *word; (word = next_field(&rest, ' '));) {
            state_word = more(state_word, state_words, sizeof *state_word);
            state_word[state_words++] = (StateWord){ hash_of(word), tag_named(tag), state_named(name) };
        }
    }
}

static void read_sequences(const char *folder) {
    open_table(folder, "sequences");
    while (next_line()) {
        char *rest = line;
        size_t a = state_named(next_field(&rest, '\t')), b = state_named(next_field(&rest, '\t')),
               c = state_named(next_field(&rest, '\t'));
        if (!rest) continue;
        double n = atof(rest);
        trigram[a][b][c] += n;
        bigram[b][c] += n;
        unigram[c] += n;
        if (a == EDGE && b == EDGE) bigram[EDGE][EDGE] += n;
    }
    for (size_t s = 0; s < states; s++) tag_total += s == EDGE ? 0 : unigram[s];
}

static void read_state_counts(char *text, double *count) {
    for (char *name; (name = next_field(&text, ' '));) {
        char *number = next_field(&text, ' ');
        if (number) count[state_named(name)] += atof(number);
    }
}

static void read_shapes(const char *folder) {
    static const char *const names[SHAPES] = { "small", "capital", "capitals" };
    open_table(folder, "shapes");
    while (next_line()) {
        char *rest = line, *name = next_field(&rest, '\t');
        for (int s = 0; s < SHAPES; s++)
            if (strcmp(name, names[s]) == 0) read_state_counts(rest, shape_count[s]);
    }
}

static uint32_t feature_named(const char *name) {
    static const char *const names[] = {
#define FEATURE_STRING(feature, name) name,
        FEATURES(FEATURE_STRING)
    };
    for (int i = 0; i < FEATURE_COUNT; i++)
        if (strcmp(names[i], name) == 0) return (uint32_t)1 << i;
    die("lexicon.tsv: no feature:", name);
}

static void read_tags(const char *word, char *tags) {
    uint64_t only = 0;
    for (char *name; (name = next_field(&tags, ' '));) {
        bool adds = name[0] == '+' && name[1], takes = name[0] == '-' && name[1];
        Tag tag = tag_named(name + (adds || takes));
        bool is_base = false;
        for (int base = 0; base < BASES; base++)
            if (strcmp(name + adds, base_names[base]) == 0) add_lemma(text_of(word), base, 0), is_base = true;
        Form *f = form_of(text_of(word));
        if (is_base || !*name) continue;
        if (tag >= T) die("lexicon.tsv: no tag:", name);
        if (takes) f->tags &= ~((uint64_t)1 << tag), f->count[tag] = 0;
        else if (adds) f->tags |= (uint64_t)1 << tag, f->count[tag] += 1;
        else only |= (uint64_t)1 << tag;
    }
    form_of(text_of(word))->only |= only;
}

static void read_lexicon(const char *folder) {
    open_table(folder, "lexicon");
    while (next_line()) {
        char *rest = line, *word = next_field(&rest, '\t'), *tags = next_field(&rest, '\t');
        if (tags && strcmp(tags, "-") == 0) form_of(text_of(word))->is_out = true;
        else if (tags) read_tags(word, tags);
        char *features = next_field(&rest, '\t');
        for (char *name; (name = next_field(&features, ' '));)
            if (*name) form_of(text_of(word))->features |= feature_named(name);
        Recipe way;
        for (int t = 0; rest && t < T; t++)
            if (t != TAG_POS && recipe_of(text_of(word), text_of(rest), &way))
                form_of(text_of(word))->recipe[t] = (uint16_t)recipe_number(way);
    }
}

/* The nouns of the tables of tasks: a role's or an organisation's last word, singular and plural. */
static void add_feature(const char *phrase, uint32_t feature) {
    char text[256];
    Text word = text_of(phrase);
    const char *mark = strchr(phrase, '~');
    if (mark) word.len = (size_t)(mark - phrase);            /* the plural is made here as well */
    if (word.len > 100 || memchr(phrase, ' ', word.len)) return;
    form_of(word)->features |= feature;
    form_of((Text){ text, inflect(word, TAG_NNS, text) })->features |= feature;
}

static void read_task(const char *folder, const char *name, const char *class, uint32_t feature) {
    open_table(folder, name);
    while (next_line()) {
        char *rest = line, *word = next_field(&rest, '\t');
        if (!class || (rest && strncmp(rest, class, strlen(class)) == 0)) add_feature(word, feature);
    }
}

/* ---- endings */

typedef struct {
    uint64_t hash;
    double count[T];
} Ending;

static Ending *ending;
static size_t endings;

static Index ending_index;

static size_t ending_number(uint64_t hash) {
    INDEX_FIND(ending_index, hash, ending[i].hash == hash)
    ending = more(ending, endings, sizeof *ending);
    ending[endings++] = (Ending){ .hash = hash };
    return (ending_index.at[slot_at] = (uint32_t)endings) - 1;
}

static bool has_ending(uint64_t hash) {
    for (size_t at = hash & (INDEX_SLOTS - 1); ending_index.at[at]; at = (at + 1) & (INDEX_SLOTS - 1))
        if (ending[ending_index.at[at] - 1].hash == hash) return true;
    return false;
}

void endings_open(const char *folder) { open_table(folder, "endings"); }

bool endings_next(char **letters, uint64_t *seed) {
    if (!next_line()) return false;
    unread = line;
    *letters = next_field(&unread, '\t') + 1;
    *seed = strcmp(next_field(&unread, '\t'), "small") ? SEED_CAPITAL : SEED_SMALL;
    return true;
}

static void read_endings(const char *folder) {
    char *letters;
    uint64_t seed;
    endings_open(folder);
    while (endings_next(&letters, &seed)) {
        size_t number = ending_number(grammar_hash(text_of(letters), seed));
        read_counts(unread, ending[number].count);
    }
}

/* What a word can be by its last letters: from no letter to five, each step leans on the one before. */
void ending_odds(Text word, uint64_t seed, double *odds) {
    const double lean = 6.0;
    for (size_t n = 0; n <= LONGEST_ENDING && n < word.len + (n == 0); n++) {
        uint64_t hash = grammar_hash(text_slice(word, word.len - n, word.len), seed);
        if (!has_ending(hash)) break;
        const Ending *e = &ending[ending_number(hash)];
        double sum = 0;
        for (int t = 0; t < T; t++) sum += e->count[t];
        for (int t = 0; t < T; t++) odds[t] = (e->count[t] + (n ? lean * odds[t] : 0)) / (sum + (n ? lean : 0));
    }
}

void tables_read(const char *data, const char *folder) {
    recipe_number((Recipe){ 0, "" });
    read_states(folder);
    read_sequences(folder);
    read_shapes(folder);
    read_endings(folder);
    read_irregular(folder);
    read_lemmas(folder);
    read_words(folder);
    read_lexicon(folder);
    read_task(data, "roles", NULL, FEATURE(ROLE));
    read_task(data, "organisations", "head", FEATURE(BODY));
    read_task(data, "titles", NULL, FEATURE(TITLE));
}

void tables_close(void) { fclose(table); }
