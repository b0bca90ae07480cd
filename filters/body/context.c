#include "body.h"

#include "body_weights_tsv.h"
#include "fail.h"
#include "frozen.h"

#include <string.h>

#define BINS 12
#define MAX_ROWS 1024
#define MAX_WEIGHTS 16384       /* an index is to fit in 16 bits */
#define LEAD_WORDS 8
#define PASSES 3
#define AT_ONCE 16                /* units that are asked for their values one after the other */
#define FAR_LINES 8               /* a line with so many on either side ... */
#define FAR_LOGIT (-384)          /* ... that are none of the article's, by the first pass, needs no other */
#define HEADING_REACH 3
#define ABOVE_LINES 4
#define ABOVE_WORDS 20
#define LAST_LINES 4
#define LAST_WORDS 4
#define LABEL_WORDS 3
#define OPEN_LEAD_WORDS 20
#define DECK_WORDS 5

/* What a feature adds to the logit is the weight of the bin that its value falls in, for each shape of line. The
 * weights are spread over the values from `least` to `most`, those beyond being as good as these, so that a line
 * asks by index: that of a value is the value plus `at`. */
typedef struct {
    int16_t least[MAX_FEATURES], most[MAX_FEATURES], at[MAX_FEATURES];
    Text name[MAX_FEATURES];
    size_t count;
} Group;

typedef struct {
    Group group[3];             /* line, class, place; or moving, fixed */
    int start[SHAPES];
    bool is_empty;              /* starts at 0: bench/fit-body has not come to it yet */
} Model;

typedef void Ask(const Article *, size_t, Values *);

enum { LINE, CLASS, PLACE, MOVING = 0, FIXED };

static FROZEN Model passes[PASSES];
static FROZEN int threshold[SHAPES], heading_threshold[SHAPES], repeat_cost[SHAPES];
static const char hint_letters[] = "hpliqcnt";
static FROZEN int hint_weight[sizeof hint_letters][SHAPES], inside_weight[SHAPES];
static FROZEN int32_t weights[SHAPES][MAX_WEIGHTS]; /* of all features */
static FROZEN int no_classes[SHAPES];                /* what a line of that shape gets for having none of the classes */
static FROZEN size_t weight_count = 1;               /* the first weighs nothing, for places without a feature */
static FROZEN Lexicon table;                    /* lives as long as the program: names of its rows say why */
static FROZEN const Entry *read_rows[MAX_ROWS];
static FROZEN size_t rows_read;

/* ---- the table of weights */

static int number(Text digits, const Entry *entry) {
    size_t value;
    bool minus = text_starts(digits, TEXT("-"));
    if (!text_size(text_slice(digits, minus, digits.len), &value) || value > 32000)
        lexicon_fail(&table, entry, "\"%.*s\" is no number", (int)digits.len, digits.at);
    return minus ? -(int)value : (int)value;
}

static size_t numbers(const Entry *entry, size_t field, int *to, size_t room) {
    Text rest = lexicon_field(entry, field), one;
    size_t n = 0;
    while (text_cut(&rest, ' ', &one)) {
        if (n == room) lexicon_fail(&table, entry, "too many numbers");
        to[n++] = number(one, entry);
    }
    return n;
}

static const Entry *row_of(const Lexicon *from, const char *prefix, const char *name) {
    char key[80];
    size_t prefix_len = strlen(prefix), name_len = strlen(name);
    if (prefix_len + name_len > sizeof key) fail("body_weights.tsv: name too long");
    memcpy(key, prefix, prefix_len);
    memcpy(key + prefix_len, name, name_len);
    const Entry *entry = lexicon_find(from, (Text){ key, prefix_len + name_len });
    if (!entry) fail("body_weights.tsv: no row \"%s%s\"", prefix, name);
    if (rows_read == MAX_ROWS) fail("body_weights.tsv: more than %d rows are read", MAX_ROWS);
    return read_rows[rows_read++] = entry;
}

static void read_constants(const Entry *entry, int to[SHAPES]) {
    for (size_t s = 0; s < SHAPES; s++)
        if (numbers(entry, 2 + s, &to[s], 1) != 1) lexicon_fail(&table, entry, "a number is missing");
}

static void read_feature(Group *group, const Entry *entry) {
    int bound[BINS], weight[BINS];
    size_t bounds = text_equal(lexicon_field(entry, 1), TEXT("always")) ? 0 : numbers(entry, 1, bound, BINS - 1);
    int least = bounds ? bound[0] - 1 : 0, most = bounds ? bound[bounds - 1] : 0;
    if (most < least || weight_count + (size_t)(most - least) + 1 > MAX_WEIGHTS)
        lexicon_fail(&table, entry, "the bounds do not ascend, or lie too far apart");
    if (group->count == MAX_FEATURES) lexicon_fail(&table, entry, "more than %d features", MAX_FEATURES);
    group->least[group->count] = (int16_t)least, group->most[group->count] = (int16_t)most;
    group->at[group->count] = (int16_t)((int)weight_count - least);
    group->name[group->count++] = entry->word;
    for (size_t s = 0; s < SHAPES; s++) {
        if (numbers(entry, 2 + s, weight, BINS) != bounds + 1)
            lexicon_fail(&table, entry, "expected one weight more than bounds");
        size_t bin = 0, to = weight_count;
        for (int v = least; v <= most; v++) {
            while (bin < bounds && v >= bound[bin]) bin++;
            weights[s][to++] = weight[bin];
        }
    }
    weight_count += (size_t)(most - least) + 1;
}

static void read_model(Model *model, const char *prefix, const char *const *const *groups) {
    read_constants(row_of(&table, prefix, "start"), model->start);
    model->is_empty = !model->start[SHORT] && !model->start[OPEN] && !model->start[PROSE];
    for (size_t g = 0; groups[g]; g++)
        for (size_t i = 0; groups[g][i]; i++) read_feature(&model->group[g], row_of(&table, prefix, groups[g][i]));
}

/* A misspelt name is a row of the user's that changes nothing. */
static void check_rows(void) {
    for (const Entry *e = NULL; (e = lexicon_next(&table, e));) {
        size_t i = 0;
        while (i < rows_read && read_rows[i] != e) i++;
        if (i == rows_read) lexicon_fail(&table, e, "\"%.*s\" is no row of this table", (int)e->word.len, e->word.at);
    }
}

/* ---- the passes */

/* The passes decide together, for each errs in its own way: the last one alone is too sure of what stands around a
 * line. */
static bool is_above(const Unit *unit, const int bar[SHAPES]) { return unit->of_passes > PASSES * bar[unit->shape]; }
static bool is_text(const Unit *unit) { return is_above(unit, threshold); }

static int16_t to_16_bits(int sum) { return (int16_t)(sum > 32000 ? 32000 : sum < -32000 ? -32000 : sum); }

/* What is not seen in the text: the dump's repeats and the page's tags. */
static int16_t outside_knowledge(const Unit *unit) {
    const char *found = unit->hint ? strchr(hint_letters, unit->hint) : NULL;
    int sum = unit->repeats ? -repeat_cost[unit->shape] * (unit->repeats < 2 ? 1 : 2) : 0;
    if (found && *found) sum += hint_weight[found - hint_letters][unit->shape];
    if (unit->hint_place == HINT_INSIDE) sum += inside_weight[unit->shape];
    if (unit->hint_place == HINT_OUTSIDE) sum -= inside_weight[unit->shape];
    return to_16_bits(sum);
}

/* Where the weights of a group stand, all looked up at once: machines do eight at a time. */
static inline void find_weights(const Group *group, const Values *values, int16_t at[MAX_FEATURES]) {
    for (size_t i = 0; i < MAX_FEATURES; i++) {
        int16_t value = values->at[i];
        value = value < group->least[i] ? group->least[i] : value;
        value = value > group->most[i] ? group->most[i] : value;
        at[i] = (int16_t)(value + group->at[i]);
    }
}

/* Four at a time: behind the last feature stand some that weigh nothing. */
static int judge(const Group *group, const Values *values, unsigned shape) {
    int16_t at[MAX_FEATURES];
    const int32_t *weight = weights[shape];
    int sum = 0;
    find_weights(group, values, at);
    for (size_t i = 0; i < group->count; i += 4)
        sum += weight[at[i]] + weight[at[i + 1]] + weight[at[i + 2]] + weight[at[i + 3]];
    return sum;
}

/* The row of the table that speaks most for the decision. */
static Text reason(const Article *a, size_t position, const Unit *unit) {
    int16_t at[MAX_FEATURES];
    Values values[2] = { 0 };
    int most = 0;
    bool kept = is_text(unit);
    Text why = TEXT("3.start");
    features_moving(a, position, &values[MOVING]);
    features_fixed(a, position, &values[FIXED]);
    for (size_t g = 0; g <= FIXED; g++) {
        const Group *group = &passes[PASSES - 1].group[g];
        find_weights(group, &values[g], at);
        for (size_t i = 0; i < group->count; i++) {
            int weight = weights[unit->shape][at[i]];
            if (kept ? weight > most : weight < most) most = weight, why = group->name[i];
        }
    }
    return why;
}

void context_open(void) {
    table = lexicon_open("body_weights", BUILTIN(body_weights_tsv), 5);
    read_model(&passes[0], "1.", first_features);
    read_model(&passes[1], "2.", later_features);
    read_model(&passes[2], "3.", later_features);
    read_constants(row_of(&table, "", "threshold"), threshold);
    read_constants(row_of(&table, "", "heading"), heading_threshold);
    read_constants(row_of(&table, "", "repeats"), repeat_cost);
    read_constants(row_of(&table, "hint.", "inside"), inside_weight);
    for (size_t i = 0; hint_letters[i]; i++)
        read_constants(row_of(&table, "hint.", (char[]){ hint_letters[i], '\0' }), hint_weight[i]);
    check_rows();
    for (unsigned shape = 0; shape < SHAPES; shape++)
        no_classes[shape] = judge(&passes[0].group[CLASS], &(Values){ 0 }, shape);
}

void context_hand_on(Article *a) {
    for (size_t i = 0; i < a->page.count; i++) features_unit(a, i)->before = features_unit(a, i)->now;
    features_gather_again(a);
}

/* Adds what a group says to the sums of all units; what `last` says of the same values is kept. Some units are asked
 * for their values before they are judged: values that have just been written are slow to read side by side. */
static void judge_all(const Article *a, Ask *ask, const Group *group, const Group *last) {
    Values values[AT_ONCE] = { 0 };
    Sums *asked[AT_ONCE];
    for (size_t i = 0; i < a->page.count;) {
        size_t n = 0;
        for (; i < a->page.count && n < AT_ONCE; i++) {
            if (sums_at(a, i)->is_far) continue;
            ask(a, i, &values[n]);
            asked[n++] = sums_at(a, i);
        }
        for (size_t k = 0; k < n; k++) {
            Sums *s = asked[k];
            s->sum += judge(group, &values[k], (unsigned)s->shape);
            if (last) s->fixed = judge(last, &values[k], (unsigned)s->shape);
        }
    }
}

static int weight_of(const Group *group, size_t feature, int value, unsigned shape) {
    value = value < group->most[feature] ? value : group->most[feature];
    return weights[shape][group->at[feature] + (value > group->least[feature] ? value : group->least[feature])];
}

/* Most lines have few word classes or none: what they get for having none is the same for all of a shape. */
static int judge_classes(const Unit *unit) {
    const Group *group = &passes[0].group[CLASS];
    int sum = no_classes[unit->shape];
    for (uint64_t bits = unit->classes; bits;) {
        size_t class = (size_t)__builtin_ctzll(bits) / 2;
        int how = bits >> (2 * class) & 3;
        sum += weight_of(group, class, how, unit->shape) - weight_of(group, class, 0, unit->shape);
        bits &= ~((uint64_t)3 << (2 * class));
    }
    return sum;
}

void context_line(Unit *unit) {
    static Values values;
    features_line(unit, &values);
    unit->of_line = passes[0].start[unit->shape] + judge_classes(unit);
    unit->of_line += judge(&passes[0].group[LINE], &values, unit->shape);
}

static void end_pass(const Article *a) {
    for (size_t i = 0; i < a->page.count; i++) {
        Unit *unit = features_unit(a, i);
        unit->now = to_16_bits(sums_at(a, i)->sum);
        unit->of_passes += unit->now;
    }
}

/* Menus and lists of links: nothing around them can change what they are. */
static void find_far(const Article *a) {
    size_t above = 0, count = a->page.count;    /* lines since the last that may be text, or since the top */
    bool is_top = true;
    for (size_t i = 0, next = 0; i < count; i++) {
        for (next = next < i ? i : next; next < count && features_unit(a, next)->now <= FAR_LOGIT; next++) {}
        bool is_text = next == i;
        sums_at(a, i)->is_far = !is_text && (is_top || above >= FAR_LINES) && (next == count || next - i > FAR_LINES);
        above = is_text ? 0 : above + 1, is_top = is_top && !is_text;
    }
}

static void first_pass(const Article *a) {
    for (size_t i = 0; i < a->page.count; i++) {
        Unit *unit = features_unit(a, i);
        unit->outside = outside_knowledge(unit);
        sums_at(a, i)->sum = unit->of_line + unit->outside;
    }
    judge_all(a, features_place, &passes[0].group[PLACE], NULL);
    end_pass(a);
    find_far(a);
}

/* Every pass but the first looks at what the pass before made of the lines around. What does not change is judged in
 * the second pass for the third as well. */
static void later_pass(const Article *a, size_t pass) {
    const Group *group = passes[pass].group;
    for (size_t i = 0; i < a->page.count; i++) {
        Sums *s = sums_at(a, i);
        int fixed = pass > 1 ? s->fixed : 0;
        if (!s->is_far) s->sum = passes[pass].start[s->shape] + features_unit(a, i)->outside + fixed;
    }
    if (pass == 1) judge_all(a, features_fixed, &group[FIXED], &passes[2].group[FIXED]);
    judge_all(a, features_moving, &group[MOVING], NULL);
    end_pass(a);
}

static void run_passes(Article *a, bool with_reasons) {
    features_gather(a);
    if (!passes[0].is_empty) first_pass(a);
    for (size_t pass = 1; pass < PASSES && !passes[pass].is_empty; pass++) {
        context_hand_on(a);
        later_pass(a, pass);
    }
    for (size_t i = 0; with_reasons && i < a->page.count; i++)
        if (!features_unit(a, i)->why.len) features_unit(a, i)->why = reason(a, i, features_unit(a, i));
}

/* ---- parts */

static bool is_kept(const Unit *unit) { return unit->part >= TITLE && unit->part <= BODY; }

/* In lower case only where the page calls it so. */
static bool is_heading(const Unit *unit) {
    return !unit->is_closed && !unit->stops && unit->words <= 14 && (!unit->starts_lower || unit->hint == 'h') &&
           !unit->starts_mark &&
           !unit->starts_sign && (!unit->final || unit->final == '"');
}

static Part dropped_part(const Unit *unit) {
    unsigned photo = unit_class(unit, PHOTO), byline = unit_class(unit, BYLINES), date = unit_class(unit, DATE),
             more = unit_class(unit, READMORE);
    if (photo == WHOLE || (photo >= INSIDE && unit->words >= 6 && !byline)) return CAPTION;
    if (more >= AT_START) return RELATED;
    if ((byline >= AT_START || date == WHOLE) && unit->words < 30) return BYLINE;
    return CHROME;
}

static void rename(Unit *unit, Part part, const char *why) {
    unit->part = (uint8_t)part;
    unit->why = text_of(why);
    unit->why_line = 0;
}

static bool is_paragraph(const Unit *unit) {
    return unit->words >= (unit->shape == PROSE ? LEAD_WORDS : 2 * LEAD_WORDS);
}

/* "..., their club said" */
static bool ends_in_speech(const Article *a, const Unit *unit) {
    return unit->reports && phrases_is_report(a->word[unit->first_word + unit->words - 1]);
}

/* A sentence without its final mark that names a day, or ends in a word of speech, is the lead. */
static bool is_deck(const Article *a, const Unit *unit) {
    return !unit->is_closed && unit->words >= 5 && unit->words <= 40 && unit->digits <= 30 &&
           (unit->words < LEAD_WORDS || (unit_class(unit, DATE) == UNSEEN && !ends_in_speech(a, unit)));
}

/* "The Lund Gazette." */
static bool is_signature(const Unit *unit) {
    return unit->final == '.' && unit->words > 1 && unit->capitals >= 100 && !unit->quotes && !unit->reports;
}

/* A name, a section, "Explore:": with no text below it is neither heading nor text. More of them are a list. */
static void drop_last(Article *a) {
    size_t at = a->count, last[LAST_LINES], n = 0;
    while (at-- > 0) {
        Unit *unit = &a->unit[at];
        if (!is_kept(unit) || unit->part == TITLE) continue;
        bool is_name = unit->words <= LAST_WORDS && unit->capitals >= 60 && (is_heading(unit) || is_signature(unit));
        if (unit->is_kept_always || (!is_name && !(unit->final == ':' && unit->words <= 3 * LAST_WORDS)))
            break;
        if (n == LAST_LINES) return;
        last[n++] = at;
    }
    if (at < a->count && a->unit[at].shape != SHORT)
        while (n-- > 0) rename(&a->unit[last[n]], CHROME, "nothing stands below");
}

/* Headlines of other stories, two or more: nothing that is kept stands below them. */
static void drop_headlines(Article *a) {
    size_t at = a->count, last[LAST_LINES], n = 0;
    while (at-- > 0 && n < LAST_LINES) {
        Unit *unit = &a->unit[at];
        if (!is_kept(unit) || unit->part == TITLE) continue;
        if (unit->is_closed || unit->words < 5 || unit->words > ABOVE_WORDS || unit->starts_lower ||
            unit->starts_mark || unit->starts_sign || unit->hint || unit->is_kept_always || unit->final == ':')
            break;
        last[n++] = at;
    }
    if (n < 2 || at >= a->count || !is_kept(&a->unit[at]) || a->unit[at].shape != PROSE) return;
    while (n-- > 0) rename(&a->unit[last[n]], RELATED, "headlines with nothing below");
}

/* The first line below the headline, with a word of speech, is a lead also where it lost its final mark. */
static void keep_lead(Article *a) {
    size_t i = 0;
    while (i < a->count && a->unit[i].part != TITLE) i++;
    while (++i < a->count && (a->unit[i].verdict || a->unit[i].words <= LAST_WORDS)) {}
    if (i >= a->count) return;
    Unit *unit = &a->unit[i];
    if ((unit->part == CHROME || unit->part == CAPTION) && !unit->why_line && !unit->verdict && unit->shape == OPEN &&
        unit->words >= OPEN_LEAD_WORDS && unit->reports && unit->functions * 4 >= unit->words)
        rename(unit, BODY, "lead below the headline");
}

static bool is_button(const Unit *unit) {
    for (WordClass c = ACCOUNT; c < CLASSES; c++)
        if (unit_class(unit, c) == WHOLE) return true;
    return false;
}

/* What stands between the headline and its copy, where a page has both above its picture, is the deck. */
static void keep_deck(Article *a) {
    size_t at = 0;
    while (at < a->count && a->unit[at].part != TITLE) at++;
    if (at + 2 >= a->count || a->unit[at + 2].part != DUPLICATE || a->unit[at + 2].hash != a->unit[at].hash) return;
    Unit *unit = &a->unit[at + 1];
    bool is_open = !unit->verdict && !unit->why_line && (unit->part == CHROME || unit->part == BODY);
    if (is_open && !unit->is_again && !unit->is_closed && !unit->final && unit->words >= DECK_WORDS &&
        unit->words <= ABOVE_WORDS && unit->digits <= 30 && !is_button(unit))
        rename(unit, SUBTITLE, "deck above the headline's copy");
}

/* The parts of what is kept: a heading stands above kept text; the deck between headline and lead. */
static void name_kept(Article *a) {
    Unit *below = NULL;
    bool seen_body = false;
    for (size_t i = a->count; i-- > 0;) {
        Unit *unit = &a->unit[i];
        if (unit->part == BODY && is_heading(unit) && below && below->part == BODY && is_paragraph(below))
            rename(unit, SUBHEAD, "heading above a paragraph");
        if (is_kept(unit)) below = unit;
    }
    for (size_t i = 0, title = a->count; i < a->count && !seen_body; i++) {
        Unit *unit = &a->unit[i];
        if (unit->part == TITLE) title = i;
        else if (unit->part == BODY || unit->part == SUBHEAD) {
            if (title < i && is_deck(a, unit)) rename(unit, SUBTITLE, "deck below the headline");
            seen_body = true;
        }
    }
}

/* Is there a kept paragraph so near, in that direction, with none but short lines between (a picture's credit, an
 * advertisement)? */
static bool has_text_near(const Article *a, size_t at, int step) {
    for (size_t i = at + (size_t)step, n = 0; i < a->count && n < HEADING_REACH; i += (size_t)step, n++) {
        if (a->unit[i].part == BODY) return a->unit[i].words >= LEAD_WORDS;
        if (a->unit[i].words >= LEAD_WORDS) return false;
    }
    return false;
}

/* A heading between two kept paragraphs needs less to be kept, if it is neither a button nor given twice. */
static void keep_headings(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (unit->part != CHROME || unit->why_line || !is_above(unit, heading_threshold)) continue;
        if (unit->is_again || unit->words < 2 || unit->digits > 40 || !is_heading(unit) || is_button(unit)) continue;
        if (has_text_near(a, i, -1) && has_text_near(a, i, 1)) rename(unit, SUBHEAD, "heading between paragraphs");
    }
}

/* What stands right above the headline is no text, unless it is a sentence. */
static void drop_above(Article *a) {
    size_t title = 0;
    while (title < a->count && a->unit[title].part != TITLE) title++;
    for (size_t i = title < ABOVE_LINES ? 0 : title - ABOVE_LINES; title < a->count && i < title; i++) {
        Unit *unit = &a->unit[i];
        if (is_kept(unit) && unit->words < (unit->shape == PROSE ? LEAD_WORDS : ABOVE_WORDS) && !unit->is_kept_always)
            rename(unit, CHROME, "above the headline");
    }
}

/* "Embed code" in a text of which no tags tell what is a list, what a heading. */
static bool is_label(const Unit *unit) {
    return unit->words <= LABEL_WORDS && !unit->hint && !unit->is_closed && !unit->is_again && unit->final != ':' &&
           unit_class(unit, DATE) == UNSEEN && is_button(unit);
}

void context_decide(Article *a, bool with_reasons) {
    run_passes(a, with_reasons);
    for (size_t i = 0; i < a->page.count; i++) {
        Unit *unit = features_unit(a, i);
        if (unit->verdict) unit->part = unit->verdict;
        else if (unit->is_kept_always || (is_text(unit) && !is_label(unit))) unit->part = BODY;
        else unit->part = (uint8_t)dropped_part(unit);
    }
    copies_drop(a);
    drop_above(a);
    page_keep_some(a);
    keep_lead(a);
    drop_last(a);
    drop_headlines(a);
    keep_deck(a);
    name_kept(a);
    keep_headings(a);
}
