#include "repeats.h"

#include "body_words_tsv.h"
#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "spell.h"

#include <stdlib.h>
#include <string.h>

#define PATTERN_BYTES 1024      /* a line of so few bytes as are kept of it makes no longer one */
#define FEWEST 3                /* articles that a line has to stand in, if --least says nothing ... */
#define SHARE 10                /* ... and one in so many */
#define KNOWN_WORDS 4           /* a telling line has as many, ... */
#define KNOWN 2                 /* ... and so many of them are enough */
#define CLASS_WORDS 3
#define TAKEN SIZE_MAX          /* a line that a pattern with names stands for */

/* Lines are counted by their patterns, once as they are and once with names left open. */
static const Text as_it_is = { "0", 1 }, with_names = { "1", 1 };

static Text host;
static Lexicon words;
static Table lines;
static size_t articles;

void draft_open(const char *name, size_t limit) {
    host = text_of(name);
    words = lexicon_open("body_words", BUILTIN(body_words_tsv), 2);
    lines.limit = limit;
    table_open(&lines);
}

/* ---- a line as a pattern */

typedef struct { char at[PATTERN_BYTES]; size_t len, letters; } Pattern;

static void add(Pattern *p, Text bytes) {
    if (bytes.len > sizeof p->at - p->len) bytes.len = 0;
    memcpy(p->at + p->len, bytes.at, bytes.len);
    p->len += bytes.len;
}

static void add_plain(Pattern *p, Text bytes) {
    for (size_t i = 0; i < bytes.len; i++) {
        char c = bytes.at[i] == '\n' || bytes.at[i] == '\r' ? ' ' : bytes.at[i];
        if (strchr("\\.[](){}?*+|^$", c)) add(p, TEXT("\\"));
        if (c == '\t') add(p, TEXT("\\t"));
        else add(p, (Text){ &c, 1 });
        p->letters += is_alpha(c) || (c & 0x80);
    }
}

static bool is_letter(char c) { return is_alpha(c) || (c & 0x80); }

static size_t word_end(Text line, size_t at) {
    while (at < line.len && is_letter(line.at[at])) at++;
    return at;
}

static size_t digits_end(Text line, size_t at) {
    while (at < line.len && is_digit(line.at[at])) at++;
    return at;
}

/* A month or a day of the week, beside a number. */
static bool is_date(Text line, size_t at, size_t stop) {
    const Entry *entry = lexicon_find(&words, text_slice(line, at, stop));
    size_t next = stop;
    while (next < line.len && next < stop + 2 && !is_digit(line.at[next])) next++;
    bool is_beside = (next < line.len && is_digit(line.at[next])) || (at > 1 && is_digit(line.at[at - 2]));
    return entry && is_upper(line.at[at]) && is_beside && lexicon_has(entry, 1, TEXT("date"));
}

/* One past two or more words with capitals; `at` if there are none. */
static size_t name_end(Text line, size_t at) {
    size_t stop = at, count = 0;
    for (size_t next = at; next < line.len && is_upper(line.at[next]); count++) {
        stop = word_end(line, next);
        if (stop == line.len || line.at[stop] != ' ') break;
        next = stop + 1;
    }
    bool is_whole = stop > at && (stop == line.len || !is_letter(line.at[stop]));
    return is_whole && (count > 1 || (count == 1 && (stop == line.len || line.at[stop] != ' '))) ? stop : at;
}

/* Numbers and dates are left open; names, too, if they are to be, but for a line's first word. */
static void make_pattern(Pattern *p, Text line, bool opens_names) {
    p->len = p->letters = 0;
    for (size_t at = 0, stop; at < line.len; at = stop) {
        if ((stop = digits_end(line, at)) > at) {
            add(p, TEXT("\\d+"));
        } else if ((stop = word_end(line, at)) > at) {
            size_t name = opens_names && at ? name_end(line, at) : at;
            if (is_date(line, at, stop)) add(p, TEXT("\\p{Lu}\\pL+"));
            else if (name > at) add(p, TEXT("\\p{Lu}[\\pL.'’ -]+")), stop = name;
            else add_plain(p, text_slice(line, at, stop));
        } else {
            add_plain(p, text_slice(line, at, stop = at + 1));
        }
    }
}

/* ---- counting */

static bool is_of_host(Text site) {
    if (site.len < host.len || !text_same_word(text_slice(site, site.len - host.len, site.len), host)) return false;
    return site.len == host.len || site.at[site.len - host.len - 1] == '.';
}

static uint64_t key_of(Text line, bool opens_names) {
    static Pattern pattern;
    make_pattern(&pattern, line_beginning(line), opens_names);
    return spell_line((Text){ pattern.at, pattern.len });
}

void draft_article(Text site, Text text, const Paragraphs *paragraphs) {
    if (!is_of_host(site)) return;
    articles++;
    for (size_t i = 0; i < paragraphs->count; i++) {
        Text line = text_slice(text, paragraphs->span[i].start, paragraphs->span[i].stop);
        uint64_t own = key_of(line, false), open = key_of(line, true);
        if (!own) continue;
        table_count(&lines, as_it_is, own, line, 1, articles);
        if (open != own) table_count(&lines, with_names, open, line, 1, articles);
    }
}

/* ---- the draft */

static bool opens_names(const Seen *seen) { return text_equal(seen->site, with_names); }

/* Of each pattern with names the most articles that one of its lines stands in: that is what `last` says from here on.
 * A line whose pattern with names stands in twice as many is written as that. */
static void compare_forms(size_t least) {
    for (size_t i = 0; i < lines.slots; i++) lines.slot[i].last = 0;
    for (size_t i = 0; i < lines.slots; i++) {
        Seen *own = &lines.slot[i], *open;
        if (!own->docs || opens_names(own)) continue;
        open = table_slot(&lines, with_names, key_of(own->line, true));
        if (open->docs && open->last < own->docs) open->last = (size_t)own->docs; /* each was counted by `articles` */
    }
    for (size_t i = 0; i < lines.slots; i++) {
        Seen *own = &lines.slot[i], *open;
        if (!own->docs || opens_names(own)) continue;
        open = table_slot(&lines, with_names, key_of(own->line, true));
        if (open->docs >= least && open->docs >= 2 * open->last) own->last = TAKEN;
    }
}

static int by_articles(const void *a, const void *b) {
    const Seen *x = a, *y = b;
    if (x->docs != y->docs) return x->docs > y->docs ? -1 : 1;
    size_t len = x->line.len < y->line.len ? x->line.len : y->line.len;
    int order = memcmp(x->line.at, y->line.at, len);
    return order ? order : x->line.len < y->line.len ? -1 : x->line.len > y->line.len;
}

/* What its first words say that it is. */
static const char *part_of_line(Text line) {
    static const struct { const char *class, *part; } parts[] = {
        { "photo", "caption" }, { "readmore", "related" }, { "byline", "byline" }, { "date", "byline" }
    };
    size_t stop = 0;
    for (size_t n = 0; n < CLASS_WORDS && stop < line.len; n++) {
        stop = word_end(line, stop + (n && line.at[stop] == ' '));
        const Entry *entry = lexicon_find(&words, text_slice(line, 0, stop));
        for (size_t i = 0; entry && i < sizeof parts / sizeof *parts; i++)
            if (lexicon_has(entry, 1, text_of(parts[i].class))) return parts[i].part;
    }
    return line.len && is_digit(line.at[0]) ? "byline" : "chrome";
}

static void put_pattern(const Seen *seen) {
    static Pattern pattern;
    make_pattern(&pattern, seen->line, opens_names(seen));
    put_raw((Text){ pattern.at, pattern.len });
    if (line_beginning(seen->line).len == seen->line.len && seen->line.len >= LINE_BYTES - 3) put_raw(TEXT(".*"));
    put_newline();
}

static size_t count_words(Text line) {
    size_t n = 0;
    for (size_t i = 0; i < line.len; i++) n += is_letter(line.at[i]) && (i == 0 || !is_letter(line.at[i - 1]));
    return n;
}

/* A pattern of names alone fits whatever has capitals. */
static bool says_something(const Seen *seen) {
    static Pattern pattern;
    make_pattern(&pattern, seen->line, opens_names(seen));
    return opens_names(seen) ? (pattern.letters >= 2 && seen->docs >= 2 * seen->last) : seen->last != TAKEN;
}

static bool is_telling(const Seen *seen) {
    return says_something(seen) && !opens_names(seen) && seen->docs * 2 >= articles &&
           count_words(seen->line) >= KNOWN_WORDS;
}

static void write_head(size_t least) {
    put_message("# First draft of a profile of ");
    put_raw(host);
    put_message(": the lines of at least ");
    put_size(least);
    put_message(" of ");
    put_size(articles);
    put_message(" articles, in how many above them. Read each of them:\n"
                "# what stories repeat is no chrome for that. news-body(1), SITE PROFILES, says how such a file is "
                "written, and where it goes.\nhost\t");
    put_raw(host);
    put_newline();
}

void draft_write(size_t least) {
    size_t known = 0;
    uint64_t docs = 0;
    if (!articles) fail("no article of %s", host.at);
    if (!least) least = articles / SHARE > FEWEST ? articles / SHARE : FEWEST;
    compare_forms(least);
    size_t n = table_pick(&lines, least);
    qsort(lines.slot, n, sizeof *lines.slot, by_articles);
    write_head(least);
    for (size_t i = 0; i < n && known < KNOWN; i++)
        if (is_telling(&lines.slot[i])) put_message("known\t"), put_pattern(&lines.slot[i]), known++;
    for (size_t i = 0; i < n; i++) {
        const Seen *seen = &lines.slot[i];
        if (!says_something(seen)) continue;
        if (seen->docs != docs) put_message("# "), put_size(docs = seen->docs), put_newline();
        put_message("line\t");
        put_message(part_of_line(seen->line));
        put_message("\tany\t");
        put_pattern(seen);
    }
    table_close(&lines);
    lexicon_free(&words);
}
