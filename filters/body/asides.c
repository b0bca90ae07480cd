#include "body.h"

#include "spell.h"
#include "utf8.h"

#include <string.h>

#define LEAD_WORDS 8            /* a paragraph has more */
#define TEXT_WORDS 60           /* a thread of comments has a text above it */
#define STAMP_WORDS 8
#define KICKER_WORDS 5
#define LINK_WORDS 20
#define CAPITAL_WORDS 8         /* a heading of the text that is all in capitals is shorter */
#define NAME_WORDS 4
#define AUTHORED_WORDS 5
#define SAID_WORDS 6
#define POINT_WORDS 4
#define MOST_POINT_WORDS 30
#define SCENE_WORDS 20
#define SCENE_LEAST 6
#define SECTION_WORDS 2
#define DATE_BYTES 6             /* "1.2.21" */
#define GLUED_WORDS 12
#define MOST_GLUED_WORDS 60
#define BIO_LINES 2              /* between a name and what he or she does */
#define BIO_WORDS 6
#define MOST_BIO_WORDS 120
#define ROLE_WORDS 5
#define CAPTION_WORDS 45
#define CREDITED_WORDS 12
#define ENTRIES 3               /* comments that make a thread */
#define ECHOES 2
#define SHOW_BYTES 50            /* the name of a show, with its marks */

static bool is_open(const Unit *unit) { return !unit->part && !unit->verdict && !unit->is_kept_always; }

static bool is_paragraph(const Unit *unit) {
    return is_open(unit) && unit->shape == PROSE && unit->words >= LEAD_WORDS && unit->uppers < 40;
}

/* A line that may be a headline. */
static bool is_heading(const Unit *unit) {
    return unit->words >= 4 && unit->words <= LINK_WORDS && !unit->is_closed && !unit->starts_lower &&
           !unit->starts_mark && unit->final != ':';
}

static void tell(Unit *unit, Part part, const char *why) {
    if (!is_open(unit)) return;
    unit->verdict = (uint8_t)part;
    unit->is_told = true;
    unit->why = text_of(why);
    unit->why_line = 0;
}

/* The nearest unit from `at` on of which nothing is told; article->count if there is none. */
static size_t next_open(const Article *a, size_t at) {
    while (at < a->count && !is_open(&a->unit[at])) at++;
    return at;
}

static bool has_paragraph(const Article *a, size_t at) {
    at = next_open(a, at);
    return at < a->count && is_paragraph(&a->unit[at]);
}

/* ---- headlines of other stories between the paragraphs */

/* "ADA ROE": a line above a headline. */
static bool is_kicker(const Unit *unit) {
    return unit->words && unit->words <= KICKER_WORDS && unit->letters >= 4 && unit->uppers >= 90 &&
           unit->final != ':' && unit->final != '.';
}

/* Kickers, each with a headline below it: one past the last. */
static size_t pairs_end(const Article *a, size_t at) {
    size_t stop = at, pairs = 0;
    for (; stop + 1 < a->count; stop += 2, pairs++) {
        const Unit *kicker = &a->unit[stop], *heading = kicker + 1;
        if (!is_kicker(kicker) || !is_heading(heading) || heading->uppers > 60) break;
        if (kicker->part || heading->part) break;
    }
    return pairs > 1 ? stop : at;
}

/* A headline in capitals; the text's own headings are shorter, or the page calls them so. */
static bool is_shouted(const Article *a, const Unit *unit) {
    return unit->uppers >= 85 && unit->words >= CAPITAL_WORDS && !unit->is_closed && unit->hint != 'h' &&
           !is_digit(a->text.at[unit->start]);
}

/* "Ada Roe: The bridge that nobody wanted": an author and the headline of what she wrote. */
static bool is_authored(const Article *a, const Unit *unit) {
    Text rest = unit_text(a, unit), name, word;
    size_t words = 0;
    if (unit->is_closed || unit->final || unit->hint == 'h' || unit->words > LINK_WORDS) return false;
    if (!text_cut(&rest, ':', &name) || rest.len < 2 || rest.at[0] != ' ' || !is_upper(rest.at[1])) return false;
    for (; text_cut(&name, ' ', &word); words++)
        if (word.len < 2 || !is_upper(word.at[0]) || !is_lower(word.at[word.len - 1])) return false;
    return words >= 2 && words <= NAME_WORDS && unit->words >= words + AUTHORED_WORDS &&
           !phrases_is_counted(a->word[unit->first_word]);
}

/* Is what stands behind the last comma a word of speech and who says it? */
static bool ends_in_speaker(Text line) {
    const char *comma = memrchr(line.at, ',', line.len);
    uint64_t word;
    size_t words = 0;
    if (!comma || comma == line.at) return false;
    Text rest = text_slice(line, (size_t)(comma - line.at) + 1, line.len);
    if (!spell_word(&rest, &word) || !phrases_is_report(word)) return false;
    while (spell_word(&rest, &word)) words++;
    return words && words <= NAME_WORDS;
}

/* "Bridge of Lund to close in May, says mayor": the headline of another story, for no heading speaks so. */
static bool is_said(const Article *a, const Unit *unit) {
    return is_heading(unit) && unit->words >= SAID_WORDS && !unit->final && !unit->stops && unit->hint != 'h' &&
           unit->reports && unit->commas && ends_in_speaker(unit_text(a, unit));
}

/* Is the next line but one a paragraph, if the next is not? Links come in pairs. */
static bool has_paragraph_near(const Article *a, size_t at) {
    size_t next = next_open(a, at);
    bool is_link = next < a->count && a->unit[next].words <= LINK_WORDS;
    return has_paragraph(a, next) || (is_link && has_paragraph(a, next + 1));
}

/* A name alone, of a person or a thing. */
static bool is_name(const Unit *unit) {
    return is_open(unit) && unit->words >= 2 && unit->words <= NAME_WORDS && unit->capitals >= 100 && !unit->final &&
           !unit->digits && unit_class(unit, BYLINES) == UNSEEN;
}

/* "04.13.21", "3 May 2021" */
static bool is_dated(const Unit *unit) {
    bool is_number = unit->digits > 60 && unit->stop - unit->start >= DATE_BYTES;
    return is_open(unit) && (is_number || (unit_class(unit, DATE) == WHOLE && unit->digits >= 20));
}

/* Another story among the paragraphs: its section, perhaps, its headline, who wrote it and when. One past its last
 * line. */
static size_t card_end(const Article *a, size_t at) {
    bool has_section = is_open(&a->unit[at]) && a->unit[at].words <= SECTION_WORDS && !a->unit[at].is_closed;
    for (size_t i = at; i <= at + has_section && i + 2 < a->count; i++)
        if (is_open(&a->unit[i]) && is_heading(&a->unit[i]) && is_name(&a->unit[i + 1]) && is_dated(&a->unit[i + 2]))
            return has_paragraph(a, i + 3) ? i + 3 : at;
    return at;
}

/* A place or a paper between the line that says who wrote the text and the line that says when. */
static void find_places(Article *a) {
    for (size_t i = 1; i + 1 < a->count; i++) {
        const Unit *above = &a->unit[i - 1], *below = &a->unit[i + 1];
        bool is_name = a->unit[i].words && a->unit[i].words <= SECTION_WORDS && a->unit[i].capitals >= 100;
        if (!is_open(&a->unit[i]) || !is_name || a->unit[i].final || a->unit[i].digits) continue;
        if (above->verdict == BYLINE && unit_class(below, DATE) >= AT_START && below->digits >= 10 &&
            below->shape != PROSE)
            tell(&a->unit[i], BYLINE, "between author and date");
    }
}

static void find_links(Article *a) {
    bool after_paragraph = false, below = false;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t stop = below ? pairs_end(a, i) : i; i < stop; i++)
            tell(&a->unit[i], RELATED, "lines above headlines");
        if (i == a->count) return;
        Unit *unit = &a->unit[i];
        size_t stop = after_paragraph ? card_end(a, i) : i;
        for (size_t k = i; k < stop; k++) tell(&a->unit[k], RELATED, "headline, author and date");
        if (!is_open(unit)) continue;
        if (after_paragraph && is_shouted(a, unit) && has_paragraph(a, i + 1)) {
            tell(unit, RELATED, "headline in capitals");
            continue;
        }
        if (after_paragraph && is_authored(a, unit) && has_paragraph(a, i + 1)) {
            tell(unit, RELATED, "headline and its author");
            continue;
        }
        if (after_paragraph && is_said(a, unit) && has_paragraph_near(a, i + 1)) {
            tell(unit, RELATED, "headline and who says it");
            continue;
        }
        after_paragraph = is_paragraph(unit);
        below = below || after_paragraph;
    }
}

/* ---- teasers whose headline is glued to the excerpt: "Bridge To Close In MayThe bridge of Lund ..." */

static bool is_glued(Text text) {
    size_t spaces = 0;
    for (size_t i = 3; i + 3 < text.len; i++) {
        spaces += text.at[i] == ' ';
        if (spaces >= 3 && is_upper(text.at[i]) && is_lower(text.at[i - 1]) && is_lower(text.at[i - 2]) &&
            is_lower(text.at[i - 3]) && (is_lower(text.at[i + 1]) || text.at[i + 1] == ' '))
            return true;
    }
    return false;
}

/* Within a list of them there are also some that quote. */
static bool is_glued_teaser(const Article *a, const Unit *unit, bool is_in_list) {
    return is_open(unit) && unit->words >= GLUED_WORDS && unit->words <= MOST_GLUED_WORDS && unit->capitals >= 25 &&
           (is_in_list || !unit->quotes) && is_glued(unit_text(a, unit));
}

/* A line between two of them that is as long as they are: its headline ends in a number, perhaps. */
static bool is_between_glued(const Article *a, size_t at) {
    const Unit *unit = &a->unit[at];
    size_t next = next_open(a, at + 1);
    return unit->words >= GLUED_WORDS && unit->words <= MOST_GLUED_WORDS && unit->capitals >= 25 && next < a->count &&
           is_glued_teaser(a, &a->unit[next], true);
}

static void find_glued(Article *a) {
    static const char glued[] = "headlines glued to excerpts";
    Unit *before = NULL;
    bool is_in_list = false;
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (!is_open(unit)) continue;
        if (!is_glued_teaser(a, unit, is_in_list) && !(is_in_list && is_between_glued(a, i))) {
            before = NULL, is_in_list = false;
            continue;
        }
        if (before) tell(before, RELATED, glued), tell(unit, RELATED, glued), is_in_list = true;
        before = unit;
    }
}

/* ---- who wrote the text, below it: a name, what he or she does, and paragraphs that name him or her */

static bool is_role(const Unit *unit) {
    return is_open(unit) && unit->words && unit->words <= ROLE_WORDS && !unit->final && !unit->digits &&
           (unit_class(unit, BYLINES) == WHOLE || unit_class(unit, BLURB) == WHOLE);
}

static bool has_word_of(const Article *a, const Unit *unit, const Unit *name) {
    for (size_t i = 0; i < unit->words; i++)
        for (size_t k = 0; k < name->words; k++)
            if (a->word[unit->first_word + i] == a->word[name->first_word + k]) return true;
    return false;
}

/* The name above the role at `at`, if the paragraph below has it; NULL if there is none. */
static const Unit *author_of(const Article *a, size_t at) {
    if (!is_role(&a->unit[at]) || !has_paragraph(a, at + 1)) return NULL;
    const Unit *below = &a->unit[next_open(a, at + 1)];
    for (size_t i = at; i-- > 0 && at - i <= BIO_LINES;)
        if (is_name(&a->unit[i]) && has_word_of(a, below, &a->unit[i])) return &a->unit[i];
    return NULL;
}

static void find_authors(Article *a) {
    size_t words = 0;
    for (size_t i = 0; i < a->count; i++) {
        const Unit *name = words >= TEXT_WORDS ? author_of(a, i) : NULL;
        if (is_paragraph(&a->unit[i])) words += a->unit[i].words;
        for (size_t k = name ? next_open(a, i + 1) : a->count; k < a->count; k++) {
            if (!is_paragraph(&a->unit[k]) || !has_word_of(a, &a->unit[k], name)) break;
            tell(&a->unit[k], BYLINE, "who wrote the text");
        }
    }
}

/* How many words of a name the line begins with, in brackets or not. */
static size_t name_words(Text line) {
    Text word;
    size_t words = 0;
    while (line.len && memchr("([*_-", line.at[0], 5)) line = text_slice(line, 1, line.len);
    while (text_cut(&line, ' ', &word)) {
        bool ends = word.len && word.at[word.len - 1] == ',';
        if (word.len < 2 || !is_upper(word.at[0]) || (!ends && !is_alpha(word.at[word.len - 1]) && word.len > 2)) break;
        words++;
        if (ends) break;
    }
    return words;
}

/* "Ada Roe covers the north. Write to her at ada@post.example": a name, what he or she does, and how to be reached; or,
 * with nothing of the text below, without that. */
static bool is_bio(const Article *a, const Unit *unit, bool is_last) {
    if (!is_open(unit) || unit->words < BIO_WORDS || unit->words > MOST_BIO_WORDS || unit->quotes) return false;
    if (!unit_class(unit, BLURB) || (unit->reports > 1) || (!is_last && !unit->has_address)) return false;
    size_t words = name_words(unit_text(a, unit));
    return words >= 2 && words <= NAME_WORDS;
}

static void find_bios(Article *a) {
    size_t words = 0, first = 0;
    while (first < a->count && words < TEXT_WORDS)
        words += is_paragraph(&a->unit[first]) ? a->unit[first].words : 0, first++;
    bool is_last = true;
    for (size_t i = a->count; i-- > first;) {
        Unit *unit = &a->unit[i];
        if (is_bio(a, unit, is_last)) tell(unit, BYLINE, "who wrote the text");
        else is_last = is_last && !is_paragraph(unit);
    }
}

/* ---- what a text comes to, in points below its headline: "- Two boats lost" */

static bool is_point(const Article *a, const Unit *unit) {
    Text line = unit_text(a, unit);
    bool has_sign = text_starts(line, TEXT("- ")) || text_starts(line, TEXT("* ")) ||
                    text_starts(line, TEXT("\u2022")) || text_starts(line, TEXT("\u2013 "));
    return is_open(unit) && has_sign && unit->words >= POINT_WORDS && unit->words <= MOST_POINT_WORDS &&
           unit->final != ':' && !unit_class(unit, NEWSLETTER) && !unit_class(unit, ACCOUNT) &&
           !unit_class(unit, PROMO);
}

/* Two or more, one below the other, above the first paragraph. */
static void find_points(Article *a, size_t title) {
    size_t first = title + 1, stop;
    while (first < a->count && !is_point(a, &a->unit[first]) && !is_paragraph(&a->unit[first])) first++;
    for (stop = first; stop < a->count && is_point(a, &a->unit[stop]); stop++) {}
    bool is_list = stop > first + 1 && stop < a->count && !a->unit[first].hint;
    for (size_t i = first; is_list && i < stop; i++) tell(&a->unit[i], SUBTITLE, "points below the headline");
}

/* ---- pictures and players */

/* "Getty", "NASA", "(Photo: Ola Brandvik)": nothing else. */
static bool is_credit(const Unit *unit) {
    return unit->words && unit->words <= 6 && unit->part != TITLE &&
           (unit->part == CAPTION || unit->verdict == CAPTION || unit_class(unit, PHOTO) == WHOLE);
}

/* A quotation mark alone ends none. */
static bool ends_sentence(const Unit *unit) { return unit->is_closed && unit->final != '"'; }

/* "A ferry at a quay": what a picture shows, for those who do not see it. */
static bool is_scene(const Article *a, const Unit *unit) {
    Text line = unit_text(a, unit);
    return is_open(unit) && (text_starts(line, TEXT("A ")) || text_starts(line, TEXT("An "))) && unit->words >= 4 &&
           unit->words <= SCENE_WORDS && unit->stops <= 1 && unit->final != ':' && !unit->reports && !unit->quotes &&
           unit->capitals < 60;
}

/* Above the words of a picture; a whole sentence below the line that says who wrote the text, or when. */
static void find_scenes(Article *a) {
    for (size_t i = 1; i + 1 < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (a->unit[i + 1].verdict != CAPTION || !is_scene(a, unit)) continue;
        if (unit->hint != 'h' && (!unit->final || a->unit[i - 1].verdict == BYLINE))
            tell(unit, CAPTION, "what a picture shows");
    }
}

/* Below the first paragraph the headline stands once more with the picture, and its words below that. */
static void find_captions_of_titles(Article *a, size_t title) {
    bool below = false;
    for (size_t i = title + 1; i + 2 < a->count; i++) {
        Unit *unit = &a->unit[i], *next = unit + 1;
        if (below && unit->hash == a->unit[title].hash && is_open(next) && next->hint != 'h' && !next->is_closed &&
            next->final != ':' && next->words >= SCENE_LEAST && next->words <= CAPTION_WORDS &&
            has_paragraph(a, i + 2))
            tell(next, CAPTION, "below the headline given again");
        below = below || is_paragraph(unit);
    }
}

/* Sentences of which the last has no final mark, above a line that begins with the sign of copyright. */
static void find_texts_above_credits(Article *a) {
    for (size_t i = 0; i + 1 < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (unit->words < CREDITED_WORDS || !unit->stops || unit->final == ':' || ends_sentence(unit)) continue;
        if (text_starts(unit_text(a, unit + 1), TEXT("\u00a9"))) tell(unit, CAPTION, "above a credit");
    }
}

/* What stands below the words of a picture may be those of the next. */
static bool is_caption(const Unit *unit) {
    return unit->verdict == CAPTION && !unit->part && unit->words >= 6 && !ends_sentence(unit);
}

/* A sentence without its final mark between a credit, or the words of a picture, and a paragraph, with paragraphs
 * above: no text ends so. */
static void find_captions(Article *a) {
    size_t paragraphs = 0;
    for (size_t i = 0; i + 1 < a->count; i++) {
        Unit *next = &a->unit[i + 1];
        paragraphs += is_paragraph(&a->unit[i]);
        if (!paragraphs || !(is_credit(&a->unit[i]) || is_caption(&a->unit[i]))) continue;
        if (!is_open(next) || ends_sentence(next) || next->stops || next->hint == 'h') continue;
        if (next->words < 10 || next->words > CAPTION_WORDS || next->final == ':' || !has_paragraph(a, i + 2)) continue;
        tell(&a->unit[i], CAPTION, "a credit");
        tell(next, CAPTION, "below a credit");
    }
}

/* A day with its year is an agency's word under a picture, but not in a sentence that reports what somebody said. */
static void find_reports(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        Unit *unit = &a->unit[i];
        if (unit->verdict != CAPTION || unit->part || !unit->reports || unit->shape != PROSE || unit->final != '.' ||
            unit_class(unit, PHOTO) || unit_class(unit, MEDIA) || unit_class(unit, DATE) == UNSEEN)
            continue;
        unit->verdict = PART_NONE, unit->is_told = false, unit->why = TEXT_NONE, unit->why_line = 0;
    }
}

/* How many words but the grammar's the line has of the other. */
static size_t shared(const Article *a, const Unit *line, const Unit *other) {
    size_t n = 0;
    for (size_t i = 0; i < line->words; i++) {
        uint64_t word = a->word[line->first_word + i];
        size_t k = 0;
        while (k < other->words && k < CAPTION_WORDS && a->word[other->first_word + k] != word) k++;
        n += k < other->words && k < CAPTION_WORDS && !phrases_is_counted(word);
    }
    return n;
}

/* "Video", "watch now", "VIDEO4:4204:42" */
static bool is_player(const Unit *unit) {
    return unit->words && unit->words <= NAME_WORDS && !unit->is_closed && unit->part != TITLE &&
           unit_class(unit, MEDIA) == WHOLE;
}

/* "04:42" between a paragraph and a headline: how long a video is. Where there are more, they head entries. */
static bool is_length(const Article *a, size_t at) {
    const Unit *unit = &a->unit[at];
    size_t len = unit->stop - unit->start;
    if (len < 4 || len > 5 || unit->letters || at == 0) return false;
    return a->text.at[unit->stop - 3] == ':' && is_paragraph(&a->unit[at - 1]);
}

static size_t count_lengths(const Article *a) {
    size_t lengths = 0;
    for (size_t i = 0; i < a->count; i++) lengths += is_length(a, i);
    return lengths;
}

/* "Morning Desk": the show that a video is from. */
static bool is_show(const Unit *unit) {
    return unit->words && unit->words <= NAME_WORDS && !unit->final && unit->capitals >= 60;
}

static bool is_mark(uint32_t c) { return c == '\'' || c == '"' || (c >= 0x2018 && c <= 0x201d); }

/* "... discusses the weir on 'Velm Tonight.'": does the line end in a name between quotation marks? */
static bool ends_in_show(Text line) {
    uint32_t c = 0;
    size_t at = line.len, n;
    while ((n = utf8_before(line, at, &c)) && (is_mark(c) || c == '.')) at -= n;
    if (at == line.len) return false;
    while ((n = utf8_before(line, at, &c)) && !is_mark(c) && line.len - at <= SHOW_BYTES) at -= n;
    return n && is_mark(c) && is_upper(line.at[at]) && at > n && line.at[at - n - 1] == ' ';
}

/* Below a player stands the headline of what it shows, and maybe a sentence that says so again; then the text goes on,
 * or begins with words of the article's own headline. */
static void find_players(Article *a, size_t title) {
    bool has_lengths = count_lengths(a) == 1;
    for (size_t i = title + 1; i + 1 < a->count; i++) {
        if (!is_player(&a->unit[i]) && !(has_lengths && is_length(a, i))) continue;
        size_t at = next_open(a, i + 1), next, show = a->count;
        if (at > i + 2 || at >= a->count || headline_like(a, title, at) >= 50) continue;
        Unit *name = &a->unit[at];
        if (!is_heading(name) || name->hint == 'h') continue;
        next = next_open(a, at + 1);
        if (next < a->count && next == at + 1 && is_show(&a->unit[next])) show = next, next = next_open(a, next + 1);
        size_t after = next < a->count ? next_open(a, next + 1) : a->count;
        if (after == a->count || !is_paragraph(&a->unit[next])) continue;
        tell(name, CAPTION, "name of a video");
        if (is_open(&a->unit[i])) tell(&a->unit[i], CHROME, "length of a video");
        if (show < a->count) tell(&a->unit[show], CHROME, "show of a video");
        if (next != at + 1 || a->unit[next].words > CAPTION_WORDS || !is_paragraph(&a->unit[after])) continue;
        if (ends_in_show(unit_text(a, &a->unit[next])) ||
            (shared(a, name, &a->unit[next]) >= ECHOES && shared(a, &a->unit[title], &a->unit[after]) >= ECHOES))
            tell(&a->unit[next], CAPTION, "what a video shows");
    }
}

/* ---- comments without a heading: name, date with its time, words */

static bool has_time(const Article *a, const Unit *unit) {
    Text text = unit_text(a, unit);
    bool has_ago = unit->digits && memmem(text.at, text.len, " ago", 4);
    for (size_t i = 1; i + 1 < text.len && !has_ago; i++)
        has_ago = text.at[i] == ':' && is_digit(text.at[i - 1]) && is_digit(text.at[i + 1]);
    return has_ago;
}

static bool is_poster(const Article *a, size_t at) {
    const Unit *name = &a->unit[at], *when = name + 1;
    return at + 2 < a->count && name->words && name->words <= NAME_WORDS && !name->is_closed && name->letters >= 2 &&
           name->final != ':' && name->part != TITLE && when->words <= STAMP_WORDS && !when->is_closed &&
           unit_class(when, DATE) + unit_class(when, BYLINES) + (when->verdict == BYLINE) && has_time(a, when) &&
           when[1].words >= LEAD_WORDS && !is_digit(a->text.at[name->start]);
}

/* "Your views (3)": above the first of them. */
static bool counts_them(const Article *a, const Unit *unit) {
    Text line = unit_text(a, unit);
    return unit->words > 1 && unit->words <= STAMP_WORDS && line.len > 3 && line.at[line.len - 1] == ')' &&
           is_digit(line.at[line.len - 2]);
}

/* Posters from the last one up, until there are enough of them and not all of one name. */
static void find_thread(Article *a) {
    size_t first = 0, words = 0, entries = 0;
    bool differ = false;
    for (; first < a->count && words < TEXT_WORDS; first++)
        if (is_paragraph(&a->unit[first])) words += a->unit[first].words;
    for (size_t i = first, found = a->count; i < a->count; i++) {
        if (!is_poster(a, i)) continue;
        if (!entries++) found = first = i;
        differ = differ || a->unit[i].hash != a->unit[found].hash;
    }
    if (entries < ENTRIES || !differ) return;
    if (first > 0 && counts_them(a, &a->unit[first - 1])) first--;
    for (size_t i = first; i < a->count; i++) tell(&a->unit[i], CHROME, "comments");
}

void asides_find(Article *a, size_t title) {
    find_thread(a);
    find_places(a);
    find_links(a);
    find_glued(a);
    find_authors(a);
    find_bios(a);
    find_reports(a);
    find_captions(a);
    find_scenes(a);
    find_texts_above_credits(a);
    if (title >= a->count) return;
    find_players(a, title);
    find_captions_of_titles(a, title);
    find_points(a, title);
}
