/* Who speaks, and the numbers with their intervals. */
#include "page.h"

#include "fail.h"

#include <math.h>
#include <stdlib.h>

#define DIGITS 63               /* of a value that is drawn; a longer one is no figure that an axis can show */
#define EXACT_DIGITS 15         /* so many are exact in a double */
#define WIDTH 160               /* of a plot in pixels, as style.css has it, and the room on both sides of its axis */
#define MARGIN 10
#define THIN 1                  /* to both sides of an interval, so that a narrow one is seen */
#define ARROW 6
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
    html_format(page, "<tr id=\"p%zu\"><th scope=\"row\"><b class=\"key s%zu\">%zu</b> <a href=\"#q%zu\">",
                speaker + 1, speaker % PALETTE, speaker + 1, tally->first + 1);
    html_text(page, article->speakers.text[speaker]);
    html_raw(page, "</a></th><td>");
    html_text(page, tally->role);
    html_raw(page, "</td><td>");
    html_text(page, tally->kind);
    html_format(page, "</td><td class=\"figure\">%zu</td><td>", tally->count);
    const char *comma = "";
    for (size_t i = 0; i < WAYS; i++) {
        if (!tally->way[i]) continue;
        html_format(page, "%s%s&nbsp;%zu", comma, ways[i], tally->way[i]);
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
    html_raw(page, "<section aria-labelledby=\"speakers\"><h2 id=\"speakers\">Speakers</h2>\n<table><thead><tr>"
                   "<th scope=\"col\">Speaker</th><th scope=\"col\">Role</th><th scope=\"col\">Kind</th>"
                   "<th scope=\"col\">Quotations</th><th scope=\"col\">Found by</th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < article->speakers.count; i++) put_speaker(page, article, i, &tally[i]);
    html_raw(page, "</tbody></table>\n");
    if (unnamed) html_format(page, "<p>%zu without a speaker.</p>\n", unnamed);
    html_raw(page, "<p class=\"legend\"><q class=\"q direct\">direct</q> <span class=\"q mixed\">mixed</span> "
                   "<span class=\"q indirect\">indirect</span> <span class=\"source\">source</span> "
                   "<span class=\"cue\">cue</span> <span class=\"cue negative\">negative cue</span></p>\n"
                   "</section>\n");
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

/* "at most 400", "from 3 to 5" */
static void put_value(Html *page, const Number *number) {
    html_raw(page, words_of(number->bound));
    if (number->value.len) {
        html_text(page, number->value);
    } else {
        html_text(page, number->low);
        put_further(page, number->low.len ? " to " : "", number->high);
    }
}

void number_meaning(Html *page, const Number *number) {
    put_value(page, number);
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
    Text lowest, highest;       /* as they are written */
    bool is_log;
} Axis;

typedef struct {
    double value, low, high;    /* NAN where there is none */
} Figure;

typedef struct {
    size_t row;                 /* of the numbers */
    Figure figure;
} Claim;

/* strtod(3) is for what is not a few plain digits. */
static double decimal(Text text) {
    static const double power[EXACT_DIGITS + 1] = { 1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
    char digits[DIGITS + 1], *end, *denominator_end;
    if (text.len == 0 || text.len > DIGITS) return NAN;
    size_t point = text.len;
    int64_t whole = 0;
    for (size_t i = 0; i < text.len && text.len <= EXACT_DIGITS; i++) {
        if (is_digit(text.at[i])) whole = 10 * whole + (text.at[i] - '0');
        else if (text.at[i] == '.' && point == text.len) point = i;
        else break;
        if (i + 1 == text.len) return (double)whole / power[point < i ? i - point : 0];
    }
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

double number_size(const Number *number) {
    Figure figure = figure_of(number);
    return !isnan(figure.value) ? figure.value : !isnan(figure.low) ? figure.low : figure.high;
}

static bool is_drawn(Figure figure) { return !isnan(figure.value) || !isnan(figure.low) || !isnan(figure.high); }

static void widen(Axis *axis, double value, Text written) {
    if (value < axis->low) axis->low = value, axis->lowest = written;
    if (value > axis->high) axis->high = value, axis->highest = written;
}

static Axis axis_of(const Article *article, const Claim *claim, size_t count) {
    Axis axis = { .low = INFINITY, .high = -INFINITY };
    for (size_t i = 0; i < count; i++) {
        const Number *number = &article->number[claim[i].row];
        widen(&axis, claim[i].figure.value, number->value);
        widen(&axis, claim[i].figure.low, number->low);
        widen(&axis, claim[i].figure.high, number->high);
    }
    axis.is_log = axis.low > 0 && axis.high / axis.low >= LOG_SPREAD;
    if (!axis.is_log && axis.low > 0) axis.low = 0, axis.lowest = TEXT("0");
    return axis;
}

/* The pixel where a value stands. */
static size_t place(const Axis *axis, double value) {
    double low = axis->is_log ? log(axis->low) : axis->low, high = axis->is_log ? log(axis->high) : axis->high;
    double at = axis->is_log ? log(value) : value;
    double share = high > low ? (at / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    return (size_t)(MARGIN + share * (WIDTH - 2 * MARGIN) + 0.5);
}

static void put_line(Html *page, size_t from, size_t to, const char *class) {
    html_format(page, "<path class=\"%s\" d=\"M%zu 8H%zu\"/>", class, from, to);
}

/* An arrow's head at x, pointing to the right or to the left. */
static void put_arrow(Html *page, size_t x, bool is_right) {
    size_t back = is_right ? x - ARROW : x + ARROW;
    html_format(page, "<path d=\"M%zu 4L%zu 8L%zu 12z\"/>", back, x, back);
}

/* Exact: a dot. Approximate: a hollow one. At least: an arrow to the right, at most: to the left. A range: a bar,
 * dashed if it is vague. A move: an arrow from one to the other. */
static void put_plot(Html *page, const Axis *axis, const Number *number, Figure figure) {
    html_raw(page, "<svg role=\"img\" aria-label=\"");
    put_value(page, number);
    html_raw(page, "\">");
    bool is_vague = text_equal(number->bound, TEXT("vague"));
    if (!isnan(figure.value)) {
        html_format(page, "<circle cx=\"%zu\" cy=\"8\" r=\"4\"%s/>", place(axis, figure.value),
                    is_vague || text_equal(number->bound, TEXT("approx")) ? " class=\"hollow\"" : "");
    } else if (isnan(figure.high)) {
        put_line(page, place(axis, figure.low), WIDTH, "bar");
        put_arrow(page, WIDTH, true);
    } else if (isnan(figure.low)) {
        put_line(page, 0, place(axis, figure.high), "bar");
        put_arrow(page, 0, false);
    } else {
        size_t from = place(axis, figure.low), to = place(axis, figure.high);
        size_t left = from < to ? from : to, right = from < to ? to : from;
        put_line(page, left - THIN, right + THIN, is_vague ? "bar vague" : "bar");
        if (text_equal(number->bound, TEXT("from_to"))) put_arrow(page, to, to >= from);
    }
    html_raw(page, "</svg>");
}

/* ---- claims */

/* One axis for a unit, or for a type that has none. */
static Text axis_name(const Number *number) { return number->unit.len ? number->unit : number->type; }

static const Article *sorted;   /* whose claims compare_claims looks at */

static int compare_claims(const void *a, const void *b) {
    size_t x = ((const Claim *)a)->row, y = ((const Claim *)b)->row;
    int order = text_order(axis_name(&sorted->number[x]), axis_name(&sorted->number[y]));
    return order ? order : (x > y) - (x < y);
}

static void put_claim(Html *page, const Article *article, const Axis *axis, const Claim *claim) {
    const Number *number = &article->number[claim->row];
    html_format(page, "<tr id=\"c%zu\"><td>", claim->row + 1);
    if (number->speaker != NO_PLACE) {
        html_format(page, "<b class=\"key s%zu\">%zu</b> ", number->speaker % PALETTE, number->speaker + 1);
        html_text(page, article->speakers.text[number->speaker]);
    }
    html_format(page, "</td><td><a href=\"#n%zu\">", claim->row + 1);
    html_text(page, number->number);
    html_raw(page, "</a></td><td>");
    html_text(page, number->counted);
    put_further(page, number->counted.len ? " per " : "per ", number->per);
    html_raw(page, "</td><td>");
    if (is_drawn(claim->figure)) put_plot(page, axis, number, claim->figure);
    html_raw(page, "</td></tr>\n");
}

/* The rows of one unit, with a head of their own. */
static void put_group(Html *page, const Article *article, const Claim *claim, size_t count) {
    Axis axis = axis_of(article, claim, count);
    html_raw(page, "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"4\">");
    html_text(page, axis_name(&article->number[claim[0].row]));
    if (axis.high >= axis.low) {
        html_raw(page, "<span class=\"range\">, ");
        html_text(page, axis.lowest);
        html_raw(page, " to ");
        html_text(page, axis.highest);
        html_raw(page, axis.is_log ? ", logarithmic</span>" : "</span>");
    }
    html_raw(page, "</th></tr>\n");
    for (size_t i = 0; i < count; i++) put_claim(page, article, &axis, &claim[i]);
    html_raw(page, "</tbody>\n");
}

void article_claims(Html *page, const Article *article) {
    size_t count = 0;
    Claim *claim = calloc(article->numbers + 1, sizeof *claim);
    if (!claim) fail("out of memory");
    for (size_t i = 0; i < article->numbers; i++)
        if (article->number[i].is_quantity) claim[count++] = (Claim){ i, figure_of(&article->number[i]) };
    sorted = article;
    qsort(claim, count, sizeof *claim, compare_claims);
    html_raw(page, "<section aria-labelledby=\"claims\"><h2 id=\"claims\">Numbers</h2>\n<table>\n<thead><tr>"
                   "<th scope=\"col\">Speaker</th><th scope=\"col\">Number</th><th scope=\"col\">What is counted</th>"
                   "<th scope=\"col\">Interval</th></tr></thead>\n");
    for (size_t from = 0, to; from < count; from = to) {
        Text name = axis_name(&article->number[claim[from].row]);
        for (to = from; to < count && text_equal(name, axis_name(&article->number[claim[to].row]));) to++;
        put_group(page, article, claim + from, to - from);
    }
    html_raw(page, "</table>\n</section>\n");
    free(claim);
}
