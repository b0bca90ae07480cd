#include "body.h"

#include "body_weights_tsv.h"
#include "fail.h"

#include <string.h>

#define BINS 12
#define LEAST_VALUE (-100)
#define VALUES 400
#define LEAD_WORDS 8

/* What one feature adds to the logit: the weight of the bin that its value falls in, for each shape of line; spread
 * over all values, so that a line asks by index. */
typedef struct {
    int16_t at[SHAPES][VALUES];
    Text name;
} Feature;

typedef struct {
    Feature feature[MAX_FEATURES];
    size_t count;
    int start[SHAPES];
} Model;

static Model first, second;
static int threshold[SHAPES];
static Lexicon table;                     /* lives as long as the program: names of its rows say why */

/* ---- the table of weights */

static int number(Text digits, const Entry *entry) {
    size_t value;
    bool minus = text_starts(digits, TEXT("-"));
    if (!text_size(text_slice(digits, minus, digits.len), &value) || value > 32000)
        fail("body_weights.tsv: %.*s: \"%.*s\" is no number", (int)entry->word.len, entry->word.at, (int)digits.len, digits.at);
    return minus ? -(int)value : (int)value;
}

static size_t numbers(const Entry *entry, size_t field, int *to, size_t room) {
    Text rest = lexicon_field(entry, field), one;
    size_t n = 0;
    while (text_cut(&rest, ' ', &one)) {
        if (n == room) fail("body_weights.tsv: %.*s: too many numbers", (int)entry->word.len, entry->word.at);
        to[n++] = number(one, entry);
    }
    return n;
}

static const Entry *row_of(const Lexicon *from, const char *model, const char *name) {
    char key[80];
    size_t model_len = strlen(model), name_len = strlen(name);
    if (model_len + name_len > sizeof key) fail("body_weights.tsv: name too long");
    memcpy(key, model, model_len);
    memcpy(key + model_len, name, name_len);
    const Entry *entry = lexicon_find(from, (Text){ key, model_len + name_len });
    if (!entry) fail("body_weights.tsv: no row \"%s%s\"", model, name);
    return entry;
}

static void read_constants(const Entry *entry, int to[SHAPES]) {
    for (size_t s = 0; s < SHAPES; s++)
        if (numbers(entry, 2 + s, &to[s], 1) != 1) fail("body_weights.tsv: %.*s: a number is missing", (int)entry->word.len, entry->word.at);
}

static void read_feature(Feature *f, const Entry *entry) {
    int bound[BINS], weight[BINS];
    size_t bounds = text_equal(lexicon_field(entry, 1), TEXT("always")) ? 0 : numbers(entry, 1, bound, BINS - 1);
    f->name = entry->word;
    for (size_t s = 0; s < SHAPES; s++) {
        if (numbers(entry, 2 + s, weight, BINS) != bounds + 1)
            fail("body_weights.tsv: %.*s: expected one weight more than bounds", (int)entry->word.len, entry->word.at);
        for (size_t v = 0, bin = 0; v < VALUES; v++) {
            while (bin < bounds && (int)v + LEAST_VALUE >= bound[bin]) bin++;
            f->at[s][v] = (int16_t)weight[bin];
        }
    }
}

static void read_model(Model *model, const char *prefix, const char *const *names) {
    read_constants(row_of(&table, prefix, "start"), model->start);
    for (model->count = 0; names[model->count]; model->count++)
        read_feature(&model->feature[model->count], row_of(&table, prefix, names[model->count]));
}

void context_open(void) {
    table = lexicon_open("body_weights", BUILTIN(body_weights_tsv), 5);
    read_model(&first, "1.", first_features);
    read_model(&second, "2.", second_features);
    read_constants(row_of(&table, "", "threshold"), threshold);
}

/* ---- the two passes */

static size_t index_of(int value) {
    if (value < LEAST_VALUE) return 0;
    return value - LEAST_VALUE < VALUES ? (size_t)(value - LEAST_VALUE) : VALUES - 1;
}

static int16_t judge(const Model *model, const int *value, unsigned shape) {
    int sum = model->start[shape];
    for (size_t i = 0; i < model->count; i++) sum += model->feature[i].at[shape][index_of(value[i])];
    return (int16_t)(sum > 32000 ? 32000 : sum < -32000 ? -32000 : sum);
}

/* The row of the table that speaks most for the decision. */
static Text reason(const Model *model, const int *value, unsigned shape, bool kept) {
    int most = 0;
    Text why = TEXT("2.start");
    for (size_t i = 0; i < model->count; i++) {
        int weight = model->feature[i].at[shape][index_of(value[i])];
        if (kept ? weight > most : weight < most) most = weight, why = model->feature[i].name;
    }
    return why;
}

static void run_model(Article *a, bool with_reasons) {
    int value[MAX_FEATURES];
    Unit *unit;
    features_gather(a);
    for (size_t i = 0; (unit = features_unit(a, i)); i++) {
        features_first(a, i, value);
        unit->first = judge(&first, value, unit->shape);
    }
    features_gather_again(a);
    for (size_t i = 0; (unit = features_unit(a, i)); i++) {
        features_second(a, i, value);
        unit->second = judge(&second, value, unit->shape);
        if (with_reasons && !unit->why.len) unit->why = reason(&second, value, unit->shape, unit->second > threshold[unit->shape]);
    }
}

/* ---- parts */

static bool is_kept(const Unit *unit) { return unit->part >= TITLE && unit->part <= BODY; }

static bool is_heading(const Unit *unit) {
    return !unit->is_closed && unit->words <= 14 && !unit->starts_lower && !unit->starts_mark && (!unit->final || unit->final == '"');
}

static Part dropped_part(const Unit *unit) {
    unsigned photo = unit_class(unit, PHOTO), byline = unit_class(unit, BYLINES), date = unit_class(unit, DATE), more = unit_class(unit, READMORE);
    if (photo == WHOLE || (photo >= INSIDE && unit->words >= 6 && !byline)) return CAPTION;
    if (more >= AT_START) return RELATED;
    if ((byline >= AT_START || date == WHOLE) && unit->words < 30) return BYLINE;
    return CHROME;
}

static void rename(Unit *unit, Part part, const char *why) {
    unit->part = (uint8_t)part;
    unit->why = text_of(why);
}

/* The parts of what is kept: a heading stands above kept text; the deck between headline and lead. */
static void name_kept(Article *a) {
    Unit *below = NULL;
    bool seen_body = false;
    for (size_t i = a->count; i-- > 0;) {
        Unit *unit = &a->unit[i];
        if (unit->part == BODY && is_heading(unit) && below && below->part == BODY && below->words >= LEAD_WORDS) rename(unit, SUBHEAD, "heading above a paragraph");
        if (is_kept(unit)) below = unit;
    }
    for (size_t i = 0, title = a->count; i < a->count && !seen_body; i++) {
        Unit *unit = &a->unit[i];
        if (unit->part == TITLE) title = i;
        else if (unit->part == BODY || unit->part == SUBHEAD) {
            if (title < i && !unit->is_closed && unit->words >= 5 && unit->words <= 40) rename(unit, SUBTITLE, "deck below the headline");
            seen_body = true;
        }
    }
}

void context_decide(Article *a, bool with_reasons) {
    Unit *unit;
    run_model(a, with_reasons);
    for (size_t i = 0; (unit = features_unit(a, i)); i++)
        unit->part = unit->is_kept_always || unit->second > threshold[unit->shape] ? (uint8_t)BODY : (uint8_t)dropped_part(unit);
    name_kept(a);
}
