/* english - make the tables of the language layer from data/english/, for the compiler.
 *
 * usage: make-english DATA DATA/english >english_tables.c
 *
 * In: lemmas.tsv, irregular.tsv (WordNet), words.tsv, endings.tsv, shapes.tsv, sequences.tsv (counted),
 * lexicon.tsv (by hand). Out: every form of every word with the cost of each of its tags; costs of three tags
 * in a row. A tag's cost is -ln P(form | tag), up to a constant of the form: P(tag | form) comes from the
 * counts of the form, and where they are few from those of all forms with the same parts of speech, and from
 * its ending.
 */
#include "grammar.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define T TAG_COUNT
#define S MOST_STATES
#define PRIOR_WEIGHT 3.0               /* how many occurrences the form's kind counts for */
#define ENDING_WEIGHT 4.0              /* the same of the ending, against the form's kind */
#define KIND_CAP 10.0                  /* at most so many occurrences of one form count for its kind */
#define LEAST 0.008                    /* a tag rarer than this, of one form, is left out */
#define LEAST_NAME 0.0008              /* the same of a name, which a capital letter makes likelier */
#define BASES 5                        /* noun verb adj adv name */

static const char *const base_names[BASES] = { "noun", "verb", "adj", "adv", "name" };
static const Tag base_tags[BASES][6] = { { TAG_NN, TAG_NNS, T },
                                         { TAG_VB, TAG_VBP, TAG_VBZ, TAG_VBD, TAG_VBN, TAG_VBG },
                                         { TAG_JJ, T },
                                         { TAG_RB, T },
                                         { TAG_NNP, TAG_NNPS, T } };

typedef struct {
    char *text;
    uint64_t tags;                     /* what inflection says it can be */
    double count[T];
    unsigned met[BASES];               /* in the texts that WordNet counted */
    uint16_t recipe[T];
    uint32_t features;
    uint64_t only;                     /* lexicon.tsv: these tags and no others */
    uint64_t irregular;                /* of a lemma: tags whose forms are in irregular.tsv */
    size_t kind;                       /* + 1 */
    bool is_out, is_capital;           /* is_capital: an adjective with a capital letter */
} Form;

typedef struct {
    uint64_t tags;
    int leading;                       /* the part of speech most often met */
    bool is_capital;
    double count[T], sum;
} Kind;

static Form *form;
static size_t forms, form_slots, *form_slot;
static Kind *kind;
static size_t kinds;
static Recipe *recipe;
static size_t recipes;
static double unigram[S], bigram[S][S], trigram[S][S][S], tag_total; /* of states */
static char state_name[S][24];
static size_t states;
static double shape_count[SHAPES][S];

static _Noreturn void die(const char *what, const char *detail) {
    fprintf(stderr, "english: %s %s\n", what, detail);
    exit(2);
}

static void *more(void *block, size_t count, size_t item) {
    if (count & (count - 1)) return block;
    if (!(block = realloc(block, (count ? count * 2 : 1) * item))) die("out of memory", "");
    return block;
}

static uint64_t hash_of(const char *text) { return grammar_hash(text_of(text), SEED_WORD); }

#define TAG_STRING(tag, name) name,

static Tag tag_named(const char *name) {
    static const char *const names[] = { TAGS(TAG_STRING) };
    for (int t = 0; t < T; t++)
        if (strcmp(names[t], name) == 0) return (Tag)t;
    return strcmp(name, "EDGE") == 0 ? EDGE : (Tag)-1;
}

/* ---- what was made, found again by a hash: numbers + 1 in a table that is never full */

#define INDEX_SLOTS (1 << 18)

typedef struct { uint32_t at[INDEX_SLOTS]; } Index;

static uint64_t mix(uint64_t hash, uint64_t value) { return grammar_mix(hash, value); }

#define INDEX_FIND(index, hash, same) \
    size_t slot_at = (hash) & (INDEX_SLOTS - 1); \
    for (; (index).at[slot_at]; slot_at = (slot_at + 1) & (INDEX_SLOTS - 1)) { \
        size_t i = (index).at[slot_at] - 1; \
        if (same) return (i); \
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

static size_t state_of(uint64_t word, Tag tag, bool is_capital) {
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
            size_t at = hash_of(form[i].text) & (form_slots - 1);
            while (form_slot[at]) at = (at + 1) & (form_slots - 1);
            form_slot[at] = i + 1;
        }
    }
    size_t at = grammar_hash(word, SEED_WORD) & (form_slots - 1);
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

static char line[1 << 16];
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

static void read_endings(const char *folder) {
    open_table(folder, "endings");
    while (next_line()) {
        char *rest = line, *letters = next_field(&rest, '\t') + 1, *size = next_field(&rest, '\t');
        size_t number = ending_number(
            grammar_hash(text_of(letters), strcmp(size, "small") ? SEED_CAPITAL : SEED_SMALL));
        read_counts(rest, ending[number].count);
    }
}

/* What a word can be by its last letters: from no letter to five, each step leans on the one before. */
static void ending_odds(Text word, uint64_t seed, double *odds) {
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

/* ---- odds and costs */

static int leading_base(const Form *f) {
    unsigned sum = 0;
    for (int b = 0; b < BASES; b++) sum += f->met[b];
    for (int b = 0; b < BASES && sum >= 3; b++)
        if (f->met[b] * 5 >= sum * 4) return b;
    return sum >= 3 ? BASES : BASES + 1;
}

static size_t kind_of(const Form *f) {
    int leading = leading_base(f);
    for (size_t i = 0; i < kinds; i++)
        if (kind[i].tags == f->tags && kind[i].leading == leading && kind[i].is_capital == f->is_capital)
            return i;
    kind = more(kind, kinds, sizeof *kind);
    kind[kinds] = (Kind){ .tags = f->tags, .leading = leading, .is_capital = f->is_capital };
    return kinds++;
}

static double total(const double *count) {
    double sum = 0;
    for (int t = 0; t < T; t++) sum += count[t];
    return sum;
}

static void gather_kinds(void) {
    for (size_t i = 0; i < forms; i++) {
        Form *f = &form[i];
        double sum = total(f->count), scale = sum > KIND_CAP ? KIND_CAP / sum : 1;
        if (!f->tags) continue;
        size_t number = kind_of(f);
        Kind *k = &kind[number];
        for (int t = 0; t < T; t++) k->count[t] += f->count[t] * scale;
        k->sum += sum * scale;
    }
}

/* P(tag | form) */
static void form_odds(const Form *f, double *odds) {
    double by_ending[T] = { 0 }, small[T] = { 0 }, capital[T] = { 0 }, prior[T] = { 0 };
    double sum = total(f->count);
    bool has_letters = false;
    for (const char *c = f->text; *c; c++) has_letters |= is_alpha(*c) || (*c & 0x80);
    if (f->only) {
        double rank = 0.5;
        for (int t = 0; t < T; t++)
            if (f->only >> t & 1) odds[t] = f->count[t] + rank;
        double all = total(odds);
        for (int t = 0; t < T; t++) odds[t] /= all;
        return;
    }
    ending_odds(text_of(f->text), SEED_SMALL, small);
    ending_odds(text_of(f->text), SEED_CAPITAL, capital);
    for (int t = 0; t < T; t++) by_ending[t] = 0.75 * small[t] + 0.25 * capital[t];
    if (f->tags) {
        size_t number = kind_of(f);
        const Kind *k = &kind[number];
        double among = 0;
        for (int t = 0; t < T; t++)
            if (f->tags >> t & 1) among += by_ending[t] + 0.01;
        for (int t = 0; t < T; t++) {
            double listed = f->tags >> t & 1 ? (by_ending[t] + 0.01) / among : 0;
            prior[t] = (k->count[t] + ENDING_WEIGHT * (0.9 * listed + 0.1 * by_ending[t])) /
                       (k->sum + ENDING_WEIGHT);
        }
    } else {
        for (int t = 0; t < T; t++) prior[t] = by_ending[t];
    }
    size_t length = strlen(f->text);
    if (length && f->text[length - 1] != 's')
        for (int t = 0; t < T; t++) prior[t] *= TAGS_PLURAL >> t & 1 && !(f->tags >> t & 1) ? 0 : 1;
    double weight = has_letters ? PRIOR_WEIGHT : 0.0;
    if (!has_letters && sum == 0) weight = 1;
    for (int t = 0; t < T; t++) odds[t] = (f->count[t] + weight * prior[t]) / (sum + weight);
}

static int cost_of(double p) { return (int)lround(-log(p > 1e-12 ? p : 1e-12) * NAT); }

static int rarity(size_t state) { return cost_of((unigram[state] + 1) / tag_total); }

/* -ln P(letters | state), among words that do not begin a sentence */
static int shape_cost(int shape, size_t state) {
    double all = 0, any = 0, of = 0;
    for (int k = 0; k < SHAPES; k++) {
        all += shape_count[k][state];
        for (size_t u = 0; u < states; u++) any += shape_count[k][u];
    }
    for (size_t u = 0; u < states; u++) of += shape_count[shape][u] / any;
    return cost_of((shape_count[shape][state] + of) / (all + 1));
}

/* A reading of a form, by itself: -ln P(tag | form) up to a constant. */
static int alone(Reading reading) { return reading.cost + rarity(reading.state); }

/* ---- output */

static Reading *reading;
static size_t readings;
static FormClass *class;
static size_t classes;

static Index class_index;

static bool is_same_class(const FormClass *c, const Reading *list, int n, uint32_t features, bool is_closed) {
    bool same = c->count == n && c->features == features && c->is_closed == is_closed;
    for (int k = 0; same && k < n; k++) {
        const Reading *r = &reading[c->first + (uint32_t)k];
        same = r->cost == list[k].cost && r->recipe == list[k].recipe && r->tag == list[k].tag &&
               r->state == list[k].state;
    }
    return same;
}

static size_t add_class(const Form *f, const double *odds, const uint16_t *ways, uint32_t features,
                        bool is_closed) {
    Reading list[T];
    uint16_t n = 0;
    double best = 0;
    for (int t = 0; t < T; t++) best = odds[t] > best ? odds[t] : best;
    for (int t = 0; t < T; t++) {
        double least = TAGS_NAME >> t & 1 ? LEAST_NAME : LEAST;
        if (odds[t] < least * best || odds[t] <= 0) continue;
        size_t state = f ? state_of(hash_of(f->text), (Tag)t, f->is_capital) : (size_t)t;
        int cost = cost_of(odds[t]) - rarity(state) + (f ? shape_cost(SHAPE_SMALL, state) : 0);
        list[n++] = (Reading){
            .cost = (int16_t)cost, .recipe = ways ? ways[t] : 0, .tag = (uint8_t)t, .state = (uint8_t)state
        };
    }
    for (int i = 1; i < n; i++) /* the likeliest first: by P(tag | form), not by P(form | tag) */
        for (int k = i; k > 0 && alone(list[k]) < alone(list[k - 1]); k--) {
            Reading swap = list[k];
            list[k] = list[k - 1];
            list[k - 1] = swap;
        }
    if (n > MOST_READINGS) n = MOST_READINGS;
    uint8_t small = 0;
    while (small < n && alone(list[small]) <= alone(list[0]) + PRUNE) small++;
    uint64_t hash = mix(features, is_closed);
    for (int i = 0; i < n; i++)
        hash = mix(mix(hash, (uint64_t)(list[i].cost + 32768)),
                   list[i].recipe * 65536u + list[i].tag * 256u + list[i].state);
    INDEX_FIND(class_index, hash, is_same_class(&class[i], list, n, features, is_closed))
    if (classes >= NO_FORM / 2) die("too many classes", "");
    class = more(class, classes, sizeof *class);
    class[classes] = (FormClass){ .features = features,
                                  .first = (uint32_t)readings,
                                  .count = (uint8_t)n,
                                  .small = small,
                                  .is_closed = is_closed };
    for (int i = 0; i < n; i++) {
        reading = more(reading, readings, sizeof *reading);
        reading[readings++] = list[i];
    }
    return (class_index.at[slot_at] = (uint32_t)++classes) - 1;
}

typedef struct {
    uint64_t hash;
    double met;                        /* how often its form was */
    uint16_t class;
} Slot;

static Slot *slot;
static size_t slots;

static void add_slot(uint64_t hash, size_t number, double met) {
    slot = more(slot, slots, sizeof *slot);
    slot[slots++] = (Slot){ hash, met, (uint16_t)number };
}

/* By bucket; what is met most stands first in its own. */
static int by_bucket(const void *a, const void *b) {
    const Slot *x = a, *y = b;
    uint64_t x_bucket = x->hash >> (64 - FORM_BITS), y_bucket = y->hash >> (64 - FORM_BITS);
    if (x_bucket != y_bucket) return x_bucket < y_bucket ? -1 : 1;
    if (x->met < y->met || x->met > y->met) return x->met > y->met ? -1 : 1;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static bool is_closed(const double *odds) {
    const uint64_t closed = TAG(CC) | TAG(DT) | TAG(EX) | TAG(IN) | TAG(MD) | TAG(PDT) | TAG(PRP) |
                            TAG(PRPS) | TAG(TO) | TAGS_WH;
    double sum = 0;
    for (int t = 0; t < T; t++)
        if (closed >> t & 1) sum += odds[t];
    return sum > 0.5;
}

/* How much three in a row, two and one count: each sequence, left out, votes for the one that foretells it
 * best. */
static void weigh_sequences(double *weight) {
    double sum = 0;
    for (size_t a = 0; a < states; a++)
        for (size_t b = 0; b < states; b++)
            for (size_t c = 0; c < states; c++) {
                double n = trigram[a][b][c];
                if (n == 0) continue;
                double three = bigram[a][b] > 1 ? (n - 1) / (bigram[a][b] - 1) : 0;
                double two = unigram[b] > 1 ? (bigram[b][c] - 1) / (unigram[b] - 1) : 0,
                       one = (unigram[c] - 1) / (tag_total - 1);
                weight[three >= two && three >= one ? 2 : two >= one ? 1 : 0] += n;
                sum += n;
            }
    for (int i = 0; i < 3; i++) weight[i] /= sum;
}

/* P(third | first and second); what was not met leans on what is shorter. */
static void put_sequences(void) {
    double weight[3] = { 0, 0, 0 };
    weigh_sequences(weight);
    printf("const uint32_t grammar_states = %zu;\nconst int16_t grammar_sequences[] = {\n", states);
    for (size_t a = 0; a < states; a++) {
        for (size_t b = 0; b < states; b++) {
            double from_b = 0, from_ab = 0;
            for (size_t c = 0; c < states; c++) from_b += bigram[b][c], from_ab += trigram[a][b][c];
            for (size_t c = 0; c < states; c++) {
                double one = (unigram[c] + 0.1) / tag_total, two = from_b > 0 ? bigram[b][c] / from_b : one;
                double three = from_ab > 0 ? trigram[a][b][c] / from_ab : two;
                printf("%d,", cost_of(weight[0] * one + weight[1] * two + weight[2] * three));
            }
            printf("\n");
        }
    }
    printf("};\n");
}

static void put_shapes(void) {
    printf("const int16_t grammar_rarity[MOST_STATES] = {");
    for (size_t t = 0; t < states; t++) printf("%d,", rarity(t));
    printf("};\nconst int16_t grammar_shape[SHAPES][MOST_STATES] = {\n");
    for (int s = 0; s < SHAPES; s++) {
        printf("{");
        for (size_t t = 0; t < states; t++) printf("%d,", shape_cost(s, t));
        printf("},\n");
    }
    printf("};\n");
}

static void put_forms(void) {
    qsort(slot, slots, sizeof *slot, by_bucket);
    printf("const uint32_t grammar_bucket[(1 << FORM_BITS) + 1] = {");
    for (size_t b = 0, i = 0; b <= 1 << FORM_BITS; b++) {
        while (i < slots && slot[i].hash >> (64 - FORM_BITS) < b) i++;
        printf("%zu,", i);
    }
    printf("};\nconst uint32_t grammar_check[] = {");
    for (size_t i = 0; i < slots; i++) printf("%u,", (unsigned)(slot[i].hash >> 8)); /* and one that is none */
    printf("0};\nconst uint16_t grammar_form[] = {");
    for (size_t i = 0; i < slots; i++) printf("%u,", slot[i].class);
    printf("0};\nconst FormClass grammar_class[] = {");
    for (size_t i = 0; i < classes; i++)
        printf("{%uu,%u,%u,%u,%d},", class[i].features, class[i].first, class[i].count, class[i].small,
               class[i].is_closed);
    printf("};\nconst Reading grammar_reading[] = {");
    for (size_t i = 0; i < readings; i++)
        printf("{%d,%u,%u,%u},", reading[i].cost, reading[i].recipe, reading[i].tag, reading[i].state);
    printf("};\nconst Recipe grammar_recipe[] = {");
    for (size_t i = 0; i < recipes; i++) printf("{%u,\"%s\"},", recipe[i].strip, recipe[i].add);
    printf("};\nconst uint16_t grammar_classes = %zu;\n", classes);
    printf("const uint32_t grammar_readings = %zu, grammar_recipes = %zu;\n", readings, recipes);
}

static void make_forms(void) {
    for (size_t i = 0; i < forms; i++) {
        double odds[T] = { 0 };
        const Form *f = &form[i];
        if (f->is_out || (!f->tags && !f->only && total(f->count) == 0)) {
            if (!f->features || f->is_out) continue;
        }
        form_odds(f, odds);
        size_t number = add_class(f, odds, f->recipe, f->features, is_closed(odds));
        add_slot(hash_of(f->text), number, total(f->count));
    }
}

static void make_endings(const char *folder) {
    open_table(folder, "endings");
    while (next_line()) {
        double odds[T] = { 0 };
        char *rest = line, *letters = next_field(&rest, '\t') + 1, *size = next_field(&rest, '\t');
        uint64_t seed = strcmp(size, "small") ? SEED_CAPITAL : SEED_SMALL;
        letters[-1] = '_'; /* a word is longer than its ending */
        ending_odds(text_of(letters - 1), seed, odds);
        if (*letters && letters[strlen(letters) - 1] != 's') odds[TAG_NNPS] = 0;
        add_slot(grammar_hash(text_of(letters), seed), add_class(NULL, odds, NULL, 0, false), 0);
    }
}

int main(int argc, char **argv) {
    if (argc != 3) die("usage: english DATA DATA/english", "");
    const char *folder = argv[2];
    recipe_number((Recipe){ 0, "" });
    read_states(folder);
    read_sequences(folder);
    read_shapes(folder);
    read_endings(folder);
    read_irregular(folder);
    read_lemmas(folder);
    read_words(folder);
    read_lexicon(folder);
    read_task(argv[1], "roles", NULL, FEATURE(ROLE));
    read_task(argv[1], "organisations", "head", FEATURE(BODY));
    read_task(argv[1], "titles", NULL, FEATURE(TITLE));
    gather_kinds();
    make_forms();
    make_endings(folder);
    double number[T] = { [TAG_CD] = 1 }, sign[T] = { [TAG_NFP] = 0.3, [TAG_SYM] = 0.4, [TAG_COLON] = 0.3 };
    printf("#include \"grammar.h\"\n");
    printf("const uint16_t grammar_number = %zu;\n", add_class(NULL, number, NULL, 0, false));
    printf("const uint16_t grammar_sign = %zu;\n", add_class(NULL, sign, NULL, 0, false));
    put_sequences();
    put_shapes();
    put_forms();
    fclose(table);
    return ferror(stdout) || fclose(stdout) ? 2 : 0;
}
