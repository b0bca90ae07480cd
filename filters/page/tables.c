/* Who speaks, and the numbers with their intervals. */
#include "page.h"

#include "fail.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define DIGITS 63               /* of a value that is drawn; a longer one is no figure that an axis can show */
#define WIDTH 200.0             /* of a plot, as style.css has it, and the room on both sides of its axis */
#define MARGIN 10.0
#define THIN 1.5                /* to both sides of an interval, so that a narrow one is seen */
#define LOG_SPREAD 50.0         /* from here on the axis is logarithmic */

/* ---- speakers */

static const char *const ways[] = { "name", "surname", "title", "pronoun", "implicit", "collective" };
#define WAYS (sizeof ways / sizeof *ways)

typedef struct {
    Text role, kind;            /* the fullest role */
    size_t count, first, way[WAYS];
} Tally;

static void count_quote(Tally *tally, const Quote *quote, size_t row) {
    if (tally->count++ == 0) tally->first = row;
    if (quote->role.len > tally->role.len) tally->role = quote->role;
    if (quote->kind.len) tally->kind = quote->kind;
    for (size_t i = 0; i < WAYS; i++) tally->way[i] += text_equal(quote->how, text_of(ways[i]));
}

static void put_speaker(Html *page, const Article *article, size_t speaker, const Tally *tally) {
    html_format(page, "<tr><th scope=\"row\"><span class=\"key s%zu\">%zu</span> <a href=\"#q%zu\">", speaker % 8,
                speaker + 1, tally->first + 1);
    html_text(page, article->speakers.text[speaker]);
    html_raw(page, "</a></th><td>");
    html_text(page, tally->role);
    html_raw(page, "</td><td>");
    html_text(page, tally->kind);
    html_format(page, "</td><td class=\"figure\">%zu</td><td>", tally->count);
    const char *comma = "";
    for (size_t i = 0; i < WAYS; i++) {
        if (!tally->way[i]) continue;
        html_format(page, "%s%s %zu", comma, ways[i], tally->way[i]);
        comma = ", ";
    }
    html_raw(page, "</td></tr>\n");
}

void article_speakers(Html *page, const Article *article) {
    size_t unnamed = 0;
    Tally *tally = calloc(article->speakers.count + 1, sizeof *tally);
    if (!tally) fail("out of memory");
    for (size_t i = 0; i < article->quotes; i++) {
        if (article->quote[i].speaker == NO_PLACE) unnamed++;
        else count_quote(&tally[article->quote[i].speaker], &article->quote[i], i);
    }
    html_raw(
        page,
        "<section aria-labelledby=\"speakers\"><h2 id=\"speakers\">Speakers</h2>\n<table><thead><tr><th scope=\"col\">Speaker</th>"
        "<th scope=\"col\">Role</th><th scope=\"col\">Kind</th><th scope=\"col\">Quotations</th><th scope=\"col\">Found by</th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < article->speakers.count; i++) put_speaker(page, article, i, &tally[i]);
    html_raw(page, "</tbody></table>\n");
    if (unnamed) html_format(page, "<p>%zu without a speaker.</p>\n", unnamed);
    html_raw(
        page,
        "<p class=\"legend\"><q class=\"q direct\">direct</q> <span class=\"q mixed\">mixed</span> <span class=\"q indirect\">indirect</span> "
        "<span class=\"source\">source</span> <span class=\"cue\">cue</span> <span class=\"cue negative\">negative cue</span></p>\n</section>\n");
    free(tally);
}

/* ---- what a number means */

static const struct { const char *bound, *words;
} bounds[] = {
    { "approx", "about " },    { "at_least", "at least " },   { "more_than", "more than " },
    { "at_most", "at most " }, { "less_than", "less than " }, { "vague", "vaguely " },
};

static const char *words_of(Text bound) {
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (text_equal(bound, text_of(bounds[i].bound))) return bounds[i].words;
    return "";
}

static void put_further(Html *page, const char *before, Text text) {
    if (text.len == 0) return;
    html_raw(page, before);
    html_text(page, text);
}

void number_meaning(Html *page, const Number *number) {
    html_raw(page, words_of(number->bound));
    if (number->value.len) {
        html_text(page, number->value);
    } else {
        html_text(page, number->low);
        put_further(page, number->low.len ? " to " : "", number->high);
    }
    put_further(page, " ", number->unit);
    put_further(page, " per ", number->per);
    put_further(page, number->unit.len || number->per.len ? ", " : " ", number->counted);
    put_further(page, ", ", number->change);
    bool has_type = number->type.len && !text_equal(number->type, TEXT("number"));
    bool has_bound = number->bound.len && !*words_of(number->bound) && !text_equal(number->bound, TEXT("exact"));
    if (has_type) put_further(page, " (", number->type);
    if (has_bound) put_further(page, has_type ? ", " : " (", number->bound);
    if (has_type || has_bound) html_raw(page, ")");
}

/* ---- an interval on an axis */

typedef struct {
    double low, high;
    bool is_log;
} Axis;

typedef struct {
    double value, low, high;    /* NAN where there is none */
} Figure;

static double decimal(Text text) {
    char digits[DIGITS + 1], *end, *denominator_end;
    if (text.len == 0 || text.len > DIGITS) return NAN;
    memcpy(digits, text.at, text.len);
    digits[text.len] = '\0';
    double number = strtod(digits, &end);
    if (*end == '/') {
        double denominator = strtod(end + 1, &denominator_end);
        return *denominator_end || denominator == 0 ? NAN : number / denominator;
    }
    return *end || end == digits || !isfinite(number) ? NAN : number;
}

static Figure figure_of(const Number *number) {
    return (Figure){ decimal(number->value), decimal(number->low), decimal(number->high) };
}

static bool is_drawn(Figure figure) { return !isnan(figure.value) || !isnan(figure.low) || !isnan(figure.high); }

static void widen(Axis *axis, double value) {
    if (isnan(value)) return;
    axis->low = fmin(axis->low, value);
    axis->high = fmax(axis->high, value);
}

static Axis axis_of(const Article *article, const size_t *claim, size_t count) {
    Axis axis = { INFINITY, -INFINITY, false };
    for (size_t i = 0; i < count; i++) {
        Figure figure = figure_of(&article->number[claim[i]]);
        widen(&axis, figure.value);
        widen(&axis, figure.low);
        widen(&axis, figure.high);
    }
    axis.is_log = axis.low > 0 && axis.high / axis.low >= LOG_SPREAD;
    if (!axis.is_log && axis.low > 0) axis.low = 0;
    return axis;
}

static double place(const Axis *axis, double value) {
    double low = axis->is_log ? log(axis->low) : axis->low, high = axis->is_log ? log(axis->high) : axis->high;
    double at = axis->is_log ? log(value) : value;
    return MARGIN + (high > low ? (at / 2 - low / 2) / (high / 2 - low / 2) : 0.5) * (WIDTH - 2 * MARGIN);
}

static void put_line(Html *page, double from, double to, const char *class) {
    html_format(page, "<line x1=\"%.1f\" y1=\"8\" x2=\"%.1f\" y2=\"8\" class=\"%s\"/>", from, to, class);
}

/* An arrow's head at x, pointing to the side. */
static void put_arrow(Html *page, double x, double side) {
    html_format(page, "<path d=\"M%.1f 4L%.1f 8L%.1f 12z\" class=\"dot\"/>", x - 6 * side, x, x - 6 * side);
}

static void put_dot(Html *page, double x, const char *class) {
    html_format(page, "<circle cx=\"%.1f\" cy=\"8\" r=\"4\" class=\"%s\"/>", x, class);
}

/* Exact: a dot. Approximate: a hollow one. At least: an arrow to the right, at most: to the left. A range: a bar,
 * dashed if it is vague. A move: an arrow from one to the other. */
static void put_plot(Html *page, const Axis *axis, const Number *number) {
    Figure figure = figure_of(number);
    html_raw(page, "<svg role=\"img\" aria-label=\"");
    number_meaning(page, number);
    html_raw(page, "\">");
    bool is_vague = text_equal(number->bound, TEXT("vague"));
    if (!isnan(figure.value)) {
        put_dot(page, place(axis, figure.value),
                is_vague || text_equal(number->bound, TEXT("approx")) ? "hollow" : "dot");
    } else if (isnan(figure.high)) {
        put_line(page, place(axis, figure.low), WIDTH, "bar");
        put_arrow(page, WIDTH, 1);
    } else if (isnan(figure.low)) {
        put_line(page, 0, place(axis, figure.high), "bar");
        put_arrow(page, 0, -1);
    } else {
        double from = place(axis, figure.low), to = place(axis, figure.high);
        put_line(page, fmin(from, to) - THIN, fmax(from, to) + THIN, is_vague ? "bar vague" : "bar");
        if (text_equal(number->bound, TEXT("from_to"))) put_arrow(page, to, to < from ? -1 : 1);
    }
    html_raw(page, "</svg>");
}

/* ---- claims */

static const char *const quantities[] = { "number", "percent",  "money",      "dimension",
                                          "age",    "duration", "multiplier", "fraction" };

static bool is_quantity(const Number *number) {
    for (size_t i = 0; i < sizeof quantities / sizeof *quantities; i++)
        if (text_equal(number->type, text_of(quantities[i]))) return true;
    return false;
}

/* One axis for a unit, or for a type that has none. */
static Text axis_name(const Number *number) { return number->unit.len ? number->unit : number->type; }

static const Article *sorted;   /* whose claims compare_claims looks at */

static int compare_claims(const void *a, const void *b) {
    size_t x = *(const size_t *)a, y = *(const size_t *)b;
    Text p = axis_name(&sorted->number[x]), q = axis_name(&sorted->number[y]);
    int order = memcmp(p.at, q.at, p.len < q.len ? p.len : q.len);
    if (order == 0) order = (p.len > q.len) - (p.len < q.len);
    return order ? order : (x > y) - (x < y);
}

static void put_claim(Html *page, const Article *article, const Axis *axis, size_t row) {
    const Number *number = &article->number[row];
    html_raw(page, "<tr><td>");
    if (number->speaker != NO_PLACE) {
        html_format(page, "<span class=\"key s%zu\">%zu</span> ", number->speaker % 8, number->speaker + 1);
        html_text(page, article->speakers.text[number->speaker]);
    }
    html_format(page, "</td><td><a href=\"#n%zu\">", row + 1);
    html_text(page, number->number);
    html_raw(page, "</a></td><td>");
    html_text(page, number->counted);
    put_further(page, " per ", number->per);
    html_raw(page, "</td><td>");
    if (is_drawn(figure_of(number))) put_plot(page, axis, number);
    html_raw(page, "</td></tr>\n");
}

/* The rows of one unit, with a head of their own. */
static void put_group(Html *page, const Article *article, const size_t *claim, size_t count) {
    Axis axis = axis_of(article, claim, count);
    html_raw(page, "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"4\">");
    html_text(page, axis_name(&article->number[claim[0]]));
    if (axis.high >= axis.low)
        html_format(page, "<span class=\"range\">, %.12g to %.12g%s</span>", axis.low, axis.high,
                    axis.is_log ? ", logarithmic" : "");
    html_raw(page, "</th></tr>\n");
    for (size_t i = 0; i < count; i++) put_claim(page, article, &axis, claim[i]);
    html_raw(page, "</tbody>\n");
}

void article_claims(Html *page, const Article *article) {
    size_t count = 0, *claim = calloc(article->numbers + 1, sizeof *claim);
    if (!claim) fail("out of memory");
    for (size_t i = 0; i < article->numbers; i++)
        if (is_quantity(&article->number[i])) claim[count++] = i;
    sorted = article;
    qsort(claim, count, sizeof *claim, compare_claims);
    html_raw(
        page,
        "<section aria-labelledby=\"claims\"><h2 id=\"claims\">Numbers</h2>\n<table>\n<thead><tr><th scope=\"col\">Speaker</th>"
        "<th scope=\"col\">Number</th><th scope=\"col\">What is counted</th><th scope=\"col\">Interval</th></tr></thead>\n");
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from; to < count &&
                        text_equal(axis_name(&article->number[claim[from]]), axis_name(&article->number[claim[to]]));)
            to++;
        put_group(page, article, claim + from, to - from);
    }
    html_raw(page, "</table>\n</section>\n");
    free(claim);
}
