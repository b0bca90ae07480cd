/* english - make the tables of the language layer from data/english/, for the compiler.
 *
 * usage: make-english DATA DATA/english >english_tables.c
 *
 * In: the tables that english_data.c reads. Out: every form of every word with the cost of each of its tags; costs
 * of three tags in a row. A tag's cost is -ln P(form | tag), up to a constant of the form: P(tag | form) comes from
 * the counts of the form, and where they are few from those of all forms with the same parts of speech, and from its
 * ending.
 */
#include "english_data.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PRIOR_WEIGHT 3.0               /* how many occurrences the form's kind counts for */
#define ENDING_WEIGHT 4.0              /* the same of the ending, against the form's kind */
#define KIND_CAP 10.0                  /* at most so many occurrences of one form count for its kind */
#define LEAST 0.008                    /* a tag rarer than this, of one form, is left out */
#define LEAST_NAME 0.0008              /* the same of a name, which a capital letter makes likelier */

typedef struct {
    uint64_t tags;
    int leading;                       /* the part of speech most often met */
    bool is_capital;
    double count[T], sum;
} Kind;

static Kind *kind;
static size_t kinds;

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
    char *letters;
    uint64_t seed;
    endings_open(folder);
    while (endings_next(&letters, &seed)) {
        double odds[T] = { 0 };
        letters[-1] = '_'; /* a word is longer than its ending */
        ending_odds(text_of(letters - 1), seed, odds);
        if (*letters && letters[strlen(letters) - 1] != 's') odds[TAG_NNPS] = 0;
        add_slot(grammar_hash(text_of(letters), seed), add_class(NULL, odds, NULL, 0, false), 0);
    }
}

int main(int argc, char **argv) {
    if (argc != 3) die("usage: english DATA DATA/english", "");
    const char *folder = argv[2];
    tables_read(argv[1], folder);
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
    tables_close();
    return ferror(stdout) || fclose(stdout) ? 2 : 0;
}
