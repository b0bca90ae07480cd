#include "body.h"

#include <string.h>

#define TEASER_LINES 5          /* below its heading a teaser has no more */
#define HEADING_WORDS 20
#define STAMP_WORDS 8
#define BUTTON_WORDS 5
#define EXCERPT_WORDS 60
#define TEASER_WORDS 45
#define LEAD_WORDS 12
#define DATE_WORDS 5
#define AUTHOR_LINES 2          /* between what says who wrote the text and what stands below it */
#define BIO_WORDS 6
#define CARD_LINES 9
#define LABEL_LINES 3           /* between two teasers */
#define LABEL_WORDS 4
#define BULLETS 3               /* headlines that make a list */
#define BULLET_BYTES 4
#define LONG_HEADLINE 7         /* words */
#define LONGEST_HEADLINE 26
#define FOREIGN_WORDS 10
#define CALL_WORDS 60           /* what calls the readers has no more */
#define ITEM_WORDS 10           /* of a list of offers */
#define CUTS 3                  /* excerpts without headings that make a list */

/* What a line is in a list of teasers or a thread of comments. */
typedef enum { OTHER, HEADING, EXCERPT, CUT, BUTTON, STAMP } Kind;

static bool fills(const Unit *unit, WordClass c, unsigned words) {
    return unit->words <= words && unit_class(unit, c) == WHOLE;
}

/* A heading of a box below the article: "Related", "More in Sports". */
static bool is_box(const Unit *unit) {
    bool is_list = unit_class(unit, READMORE) >= AT_START || unit_class(unit, TREND) >= AT_START;
    return unit->words <= 6 && !unit->is_closed &&
           (unit->verdict == RELATED || (is_list && unit_class(unit, ENDING) == WHOLE));
}

static bool is_stamp(const Unit *unit) {
    if (unit->words <= STAMP_WORDS && unit_class(unit, DATE) >= AT_START && unit->digits >= 20) return true;
    return fills(unit, DATE, STAMP_WORDS) || fills(unit, BYLINES, STAMP_WORDS) ||
           (unit->verdict == BYLINE && unit->words <= STAMP_WORDS);
}

static Kind kind_of(const Unit *unit) {
    if (fills(unit, READMORE, BUTTON_WORDS) && unit->verdict == CHROME) return BUTTON;
    if (is_stamp(unit)) return STAMP;
    if (unit->is_cut && unit->words >= 6) return CUT;
    if (unit->shape == PROSE && unit->final != '?' && unit->final != '!' && unit->final != '"')
        return unit->words <= EXCERPT_WORDS ? EXCERPT : OTHER;
    return unit->words >= 3 && unit->words <= HEADING_WORDS && !unit->starts_lower && !unit->starts_mark &&
                   unit->final != ':'
               ? HEADING
               : OTHER;
}

static void tell(Unit *unit, Part part, const char *why) {
    if (unit->part || unit->is_kept_always) return;
    unit->verdict = (uint8_t)part;
    unit->is_told = true;
    unit->why = text_of(why);
    unit->why_line = 0;
}

/* ---- teasers: heading, date, excerpt, "Read more" */

typedef struct {
    size_t stop;                /* behind its last line; where it begins, if it is none */
    /* its excerpt is cut off, or there is none: no paragraph of an article looks like that */
    bool is_sure;
} Teaser;

/* "Read more HEADING" is a button, too. */
static bool names_heading(const Article *a, const Unit *unit, const Unit *heading) {
    size_t words = heading->words;
    return unit->verdict == RELATED && unit->words > words && unit->words <= words + BUTTON_WORDS &&
           memcmp(a->word + unit->first_word + unit->words - words, a->word + heading->first_word,
                  words * sizeof *a->word) == 0;
}

/* The teaser that begins with the heading `at`. If that is cut off itself, only a button tells. */
static Teaser teaser_at(const Article *a, size_t at) {
    Teaser none = { at, false };
    bool has_excerpt = false, is_cut = false, has_cut_heading = kind_of(&a->unit[at]) == CUT;
    if (kind_of(&a->unit[at]) != HEADING && !(has_cut_heading && a->unit[at].words <= HEADING_WORDS)) return none;
    for (size_t i = at + 1; i < a->count && i <= at + TEASER_LINES; i++) {
        const Unit *unit = &a->unit[i];
        Kind kind = kind_of(unit);
        if (kind == BUTTON || names_heading(a, unit, &a->unit[at])) return (Teaser){ i + 1, is_cut || !has_excerpt };
        if (unit->hash == a->unit[at].hash) continue;
        if (kind == CUT && !has_cut_heading) is_cut = true;
        else if (kind == EXCERPT && !has_excerpt) has_excerpt = true;
        else if (is_cut) return (Teaser){ i, false };
        else if (kind != STAMP && unit->words > 3) return none; /* else a section, an author */
    }
    return (Teaser){ is_cut && a->count <= at + TEASER_LINES ? a->count : at, false };
}

/* Headings that stand there again behind their "Read more". */
static size_t behind_copy(const Article *a, size_t heading, size_t at) {
    while (at < a->count && a->unit[at].hash == a->unit[heading].hash) at++;
    return at;
}

/* Section, author, time of the next one: the teaser that begins behind them, if there is one; else where they begin. */
static size_t next_teaser(const Article *a, size_t at) {
    for (size_t i = at; i < a->count && i <= at + LABEL_LINES; i++) {
        if (teaser_at(a, i).stop > i) return i;
        if (kind_of(&a->unit[i]) != STAMP && a->unit[i].words > LABEL_WORDS) break;
    }
    return at;
}

/* One past a run of teasers from `at` on; `at` if there is none. One alone must be sure, and not stand where the
 * headline may. */
static size_t teasers_end(const Article *a, size_t at, bool below) {
    size_t stop = at, count = 0;
    bool is_sure = false;
    for (Teaser one; stop < a->count && (one = teaser_at(a, stop)).stop > stop; count++) {
        is_sure = is_sure || one.is_sure;
        stop = next_teaser(a, behind_copy(a, stop, one.stop));
    }
    return count > 1 || (is_sure && (below || a->unit[stop - 1].hash == a->unit[at].hash)) ? stop : at;
}

/* Does a line so near above say what somebody writes, or who wrote? */
static bool has_author_above(const Article *a, size_t at) {
    for (size_t i = at; i-- > 0 && at - i <= AUTHOR_LINES;)
        if (a->unit[i].words >= BIO_WORDS && (unit_class(&a->unit[i], BLURB) || unit_class(&a->unit[i], BYLINES)))
            return true;
    return false;
}

/* A section, perhaps, a headline, some paragraphs or headings, their "Read more": one past it; `at` if it is none. */
static size_t card_end(const Article *a, size_t at) {
    size_t i = at + (a->unit[at].words <= LABEL_WORDS && !a->unit[at].is_closed), paragraphs = 0, first = i + 1;
    if (i >= a->count || kind_of(&a->unit[i]) != HEADING) return at;
    for (i = first; i < a->count && i <= first + CARD_LINES; i++) {
        if (kind_of(&a->unit[i]) == BUTTON) return paragraphs ? i + 1 : at;
        if (a->unit[i].shape != PROSE && !a->unit[i].verdict && kind_of(&a->unit[i]) != HEADING) return at;
        paragraphs += a->unit[i].shape == PROSE;
    }
    return at;
}

/* Below the author cards with the first paragraphs of other stories, two or more, all together no longer than the
 * text. */
static size_t cards_end(const Article *a, size_t at, size_t words_above) {
    size_t stop = at, cards = 0, words = 0;
    if (a->unit[at].is_closed || !has_author_above(a, at)) return at;
    for (size_t next; stop < a->count && (next = card_end(a, stop)) > stop; stop = next, cards++)
        for (size_t i = stop; i < next; i++) words += a->unit[i].words;
    return cards > 1 && words <= words_above ? stop : at;
}

/* Excerpts one below the other, all cut off, and headings among them: one past the last; `at` if there are none, or
 * the most of the text stands below. */
static size_t cuts_end(const Article *a, size_t at, size_t words_above, size_t words) {
    size_t stop = at, cuts = 0;
    if (kind_of(&a->unit[at]) != CUT) return at;
    for (; stop < a->count && a->unit[stop].words <= EXCERPT_WORDS; stop++) {
        Kind kind = kind_of(&a->unit[stop]);
        if (kind != CUT && kind != HEADING && kind != STAMP) break;
        cuts += kind == CUT;
        words -= a->unit[stop].words;
    }
    return cuts >= CUTS && words <= 2 * words_above ? stop : at;
}

/* Is all that stands below a box headings and short excerpts, one below each, and little beside what stands above
 * it? */
static bool is_last(const Article *a, size_t at, size_t words_above) {
    size_t words = 0, excerpts = 0;
    for (size_t i = at + 1; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        Kind kind = kind_of(unit);
        words += unit->words;
        if (kind == OTHER && unit->words >= LEAD_WORDS) return false;
        if (kind != EXCERPT || unit->words < LEAD_WORDS) continue;
        Kind above = kind_of(&a->unit[i - 1]);
        excerpts++;
        if (unit->words > TEASER_WORDS ||
            !(above == HEADING || (above == STAMP && i > at + 1 && kind_of(&a->unit[i - 2]) == HEADING)))
            return false;
    }
    return excerpts > 1 && words <= words_above;
}

/* A box with a heading: the teasers' headings below it, and their excerpts if there is nothing else to the end. */
static size_t box_end(const Article *a, size_t at, size_t words_above) {
    size_t stop = at + 1;
    if (is_last(a, at, words_above)) return a->count;
    while (stop < a->count && kind_of(&a->unit[stop]) != EXCERPT && kind_of(&a->unit[stop]) != OTHER) stop++;
    return stop;
}

/* ---- */

static bool is_lead(const Unit *unit) {
    return unit->shape == PROSE && unit->words >= LEAD_WORDS && !unit->part && !unit->verdict;
}

/* A teaser whose heading stands above and below its button is a link within the text, which goes on. */
static bool goes_on(const Article *a, size_t begin, size_t stop) {
    return stop < a->count && a->unit[stop - 1].hash == a->unit[begin].hash && stop - begin <= TEASER_LINES &&
           is_lead(&a->unit[stop]) && a->unit[stop].reports;
}

/* ---- live blogs: each entry has its date or time above it */

/* "Dec. 16", "Monday, March 2", "10:45": nothing else. */
static bool is_date_alone(const Unit *unit) {
    return !unit->part && unit->words <= DATE_WORDS && unit->digits && unit_class(unit, DATE) == WHOLE &&
           unit_class(unit, BYLINES) != WHOLE;
}

/* "10:45", "3.15 p.m.", "11:20 GMT" */
static bool is_time_alone(const Article *a, const Unit *unit) {
    return unit->words <= DATE_WORDS && unit->digits >= 10 && unit->letters <= 4 && !unit->part &&
           is_digit(a->text.at[unit->start]) && unit->stop - unit->start <= 16;
}

/* The first line from `at` on of which nothing is told. */
static size_t next_open(const Article *a, size_t at) {
    while (at < a->count && (a->unit[at].part || a->unit[at].verdict)) at++;
    return at;
}

/* A date with a paragraph below it, and above it the one of the entry before, whose date is another. */
static bool is_entry(const Article *a, size_t at, size_t before) {
    if (!is_date_alone(&a->unit[at]) && !is_time_alone(a, &a->unit[at])) return false;
    size_t next = next_open(a, at + 1);
    if (next >= a->count || a->unit[next].shape != PROSE) return false;
    if (before == a->count) return true;
    Text date = unit_text(a, &a->unit[at]), earlier = unit_text(a, &a->unit[before]);
    return at > 0 && a->unit[at - 1].shape == PROSE && !text_equal(date, earlier);
}

static void tell_entry(const Article *a, Unit *unit) {
    if (is_time_alone(a, unit)) tell(unit, CHROME, "time of an entry");
    else tell(unit, SUBHEAD, "date of an entry");
}

static void find_entries(Article *a) {
    for (size_t i = 0, before = a->count, entries = 0; i < a->count; i++) {
        if (!is_entry(a, i, before)) continue;
        if (++entries == 2) tell_entry(a, &a->unit[before]);
        if (entries > 1) tell_entry(a, &a->unit[i]);
        before = i;
    }
}

/* ---- comments: name, time, words, "Reply" */

static bool is_reply(const Unit *unit) {
    return fills(unit, COMMENT, 4) || (fills(unit, SHARE, 4) && unit_class(unit, COMMENT));
}

/* "Karl78 says:", and when: whatever stands before the name on its line. */
static bool is_signed(const Article *a, size_t at) {
    const Unit *unit = &a->unit[at];
    return unit->final == ':' && unit->reports && at + 1 < a->count && is_stamp(unit + 1) && unit[1].digits;
}

/* "2 responses", and below it "1. Karl says:". */
static bool is_counted(const Article *a, size_t at) {
    const Unit *unit = &a->unit[at], *name = unit + 1;
    return fills(unit, COMMENT, 4) && unit->digits && at + 1 < a->count && name->final == ':' && name->reports &&
           name->words <= LABEL_WORDS;
}

static bool has_more(const Article *a, size_t at) {
    while (++at < a->count && !is_signed(a, at)) {}
    return at < a->count;
}

/* "2 thoughts on “Bakers strike for longer nights”": the headline may follow. */
static bool counts_comments(const Article *a, const Unit *unit) {
    return unit->words <= HEADING_WORDS && unit_class(unit, COMMENT) >= AT_START && is_digit(a->text.at[unit->start]);
}

/* "3 comments", "Join the conversation": and from there on replies and their times, no fewer than paragraphs. */
static bool begins_thread(const Article *a, size_t at) {
    size_t marks = 0, paragraphs = 0;
    const Unit *unit = &a->unit[at];
    if (is_signed(a, at)) return has_more(a, at);
    if (is_counted(a, at)) return true;
    if (!counts_comments(a, unit) &&
        (unit->words > 8 || unit_class(unit, COMMENT) < AT_START || unit->shape == PROSE))
        return false;
    for (size_t i = at + 1; i < a->count; i++) {
        marks += is_reply(&a->unit[i]) || is_stamp(&a->unit[i]);
        paragraphs += a->unit[i].shape == PROSE;
    }
    return marks > 1 && marks >= paragraphs;
}

/* A rule, a row of stars. */
static void find_signs(Article *a) {
    for (size_t i = 0; i < a->count; i++)
        if (!a->unit[i].words) tell(&a->unit[i], CHROME, "no letter");
}

/* "Join our channel", "Want the latest headlines by e-mail?": no paragraph of an article speaks so, and nobody else. */
static void find_calls(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (unit->is_call && !unit->verdict && unit->words <= CALL_WORDS && !unit->quotes && !unit->reports &&
            !unit->pronouns)
            tell(unit, CHROME, "calls the reader");
    }
}

/* "- Unlimited access" */
static bool is_item(const Article *a, const Unit *unit) {
    Text line = unit_text(a, unit);
    bool has_sign = line.len > 2 && (line.at[0] == '-' || line.at[0] == '*') && line.at[1] == ' ';
    return (has_sign || text_starts(line, TEXT("\u2022")) || text_starts(line, TEXT("\u2013 "))) &&
           unit->words <= ITEM_WORDS && !unit->is_closed && !unit->reports;
}

/* What a subscription brings, item by item below the call to buy one. */
static void find_offers(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        if (unit->verdict != CHROME || unit->words < ITEM_WORDS / 2) continue;
        if (!unit->is_call && !unit_class(unit, NEWSLETTER) && !unit_class(unit, ACCOUNT)) continue;
        while (i + 1 < a->count && is_item(a, &a->unit[i + 1])) tell(&a->unit[++i], CHROME, "what is offered");
    }
}

/* Around a text of Latin letters short lines of others, around an English one sentences without a word of its grammar:
 * the site speaks its own language. */
static bool is_other(const Unit *unit) {
    if (!unit->letters) return unit->words && !unit->digits && unit->words <= HEADING_WORDS;
    return unit->shape == PROSE && unit->words >= FOREIGN_WORDS && unit->functions * 12 <= unit->words &&
           !unit->reports && !unit->pronouns && unit->capitals <= 50;
}

static bool is_english(const Unit *unit) { return unit->shape == PROSE && unit->functions * 5 >= unit->words; }

static void find_foreign(Article *a) {
    size_t latin = 0, lines = 0, english = 0, prose = 0, first = a->count, last = 0;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *unit = &a->unit[i];
        latin += unit->letters > 0, lines += unit->words > 0;
        prose += unit->shape == PROSE, english += is_english(unit);
        if (is_english(unit)) last = i, first = i < first ? i : first;
    }
    if (latin * 4 < lines * 3 || english * 2 <= prose) return;
    for (size_t i = 0; i < a->count; i++)
        if ((i < first || i > last) && is_other(&a->unit[i])) tell(&a->unit[i], CHROME, "another language");
}

/* ---- headlines below the text, each behind a bullet on a line of its own */

static bool is_bullet(const Article *a, size_t at) {
    return !a->unit[at].words && unit_text(a, &a->unit[at]).len <= BULLET_BYTES;
}

/* Headlines between two paragraphs, without a mark at their end: a list of the text is named by the line above it. */
static bool is_headline(const Unit *unit) {
    return !unit->part && !unit->hint && unit->words >= LONG_HEADLINE && unit->words <= LONGEST_HEADLINE &&
           unit->digits < 15 && !unit->has_separator && !unit->starts_lower && !unit->starts_mark &&
           !unit->starts_sign && (!unit->final || unit->final == '"');
}

static void find_between(Article *a) {
    for (size_t i = 1; i < a->count; i++) {
        size_t stop = i;
        while (stop < a->count && is_headline(&a->unit[stop])) stop++;
        if (stop == i) continue;
        const Unit *above = &a->unit[i - 1], *below = &a->unit[stop];
        bool is_between = stop < a->count && is_lead(above) && is_lead(below) && above->final != ':';
        for (size_t k = i; is_between && stop - i > BULLETS && k < stop; k++)
            tell(&a->unit[k], RELATED, "headlines between paragraphs");
        i = stop;
    }
}

static void find_bullets(Article *a) {
    size_t i = a->count, headlines = 0, first = a->count;
    for (; i > 1 && a->unit[i - 1].shape != PROSE; i--) {
        const Unit *unit = &a->unit[i - 1];
        if (kind_of(unit) != HEADING || unit->words <= LABEL_WORDS || !is_bullet(a, i - 2)) continue;
        headlines++, first = i - 1;
    }
    if (headlines < BULLETS || a->unit[i - 1].shape != PROSE || a->unit[first - 2].final == ':') return;
    for (size_t k = first; k < a->count; k++) tell(&a->unit[k], RELATED, "headlines behind bullets");
}

void blocks_find(Article *a) {
    bool below = false;
    size_t words = 0, all = 0;
    for (size_t i = 0; i < a->count; i++) all += a->unit[i].words;
    find_signs(a);
    find_calls(a);
    find_offers(a);
    find_foreign(a);
    find_bullets(a);
    find_between(a);
    find_entries(a);
    for (size_t i = 0; i < a->count; i++) {
        size_t stop = teasers_end(a, i, below);
        const char *why = "teasers";
        if (stop == i && below && begins_thread(a, i)) {
            for (size_t k = i; k < a->count; k++) tell(&a->unit[k], CHROME, "comments");
            break;
        }
        if (stop == i && below) stop = cuts_end(a, i, words, all);
        if (stop == i && below) stop = cards_end(a, i, words);
        if (stop == i && below && is_box(&a->unit[i])) stop = box_end(a, i, words), why = "box of headlines";
        for (size_t k = i; k < stop; k++) tell(&a->unit[k], RELATED, why);
        if (stop > i && below && goes_on(a, i, stop)) a->unit[stop].is_kept_always = true;
        if (stop > i) i = stop - 1;
        below = below || is_lead(&a->unit[i]);
        words += a->unit[i].words;
    }
}
