#include "body.h"

#include "block.h"
#include "fail.h"
#include "frozen.h"
#include "input.h"
#include "pattern.h"
#include "sites_tsv.h"
#include "utf8.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_PROFILE (1024 * 1024)
#define MAX_SPAN 50             /* lines that a block may take to its end: a start without an end costs no more */
#define LEAD_WORDS 12           /* a sentence of so many words is the article's own */
#define TELLING_TOP 15          /* where telling lines are looked for: so many lines from the top ... */
#define TELLING_END 40          /* ... and from the end */
#define TELLING_BYTES 300       /* and so much of each line */
/* with something before or behind them they are looked for in the first lines only ... */
#define NEAR_LINES 4
#define NEAR_SOURCE 12          /* ... and not short ones: "All news" */
#define CAPTION_WORDS 45

typedef enum { ANYWHERE, TOP, BELOW } Place;
enum { TO_PAGE_END = -1, TO_PROSE = -2 };

/* One line of a profile: `line`, `block` or `keep`. */
typedef struct {
    Part part[3];               /* of the first unit, those between, and the last; PART_NONE: keep */
    Place place;
    uint64_t classes;           /* only lines with a word of these classes are looked at; 0: all */
    int span;                   /* of a block: so many units after the first, or TO_...; 0: a single line */
    Text pattern, end;
    Patterns ends;              /* of a block: how its last unit looks */
    size_t line;
} Rule;

/* The rules of one place. */
typedef struct {
    Patterns patterns;
    size_t *number;             /* the rule of each pattern */
} Group;

typedef struct Profile {
    char *name;                 /* rt.com.tsv */
    char *bytes;                /* the file; NULL if it is built in */
    Text *host;
    size_t host_count, host_capacity;
    Text *known;                /* the sources of `telling` */
    size_t known_capacity;
    Patterns telling, leads;
    size_t hits;                /* telling lines in the article at hand */
    Part deck;                  /* what stands between headline and lead; PART_NONE: nothing is known */
    Rule *rule;
    size_t rule_count, rule_capacity;
    bool is_ready;
    Group here[2];              /* above the first sentence of the article, and below it */
} Profile;

static FROZEN Profile *profile;
static FROZEN size_t profile_count, profile_capacity;
static const char *user_folder;
static FROZEN Profile *any_site;              /* that of the host "*": what holds for all sites */
static FROZEN Patterns any_telling;          /* the telling lines of all of them: hardly a line is one */
static FROZEN Patterns near_telling;         /* the same with something before or behind them, as fetchers put it */
static FROZEN Profile **near_profile;        /* whose line each of these is */
static FROZEN size_t near_capacity;

bool profile_is_own(void) { return user_folder != NULL; }

void profile_folder(const char *path) { user_folder = path; }

/* ---- the file */

static Part one_part(Text name, const Profile *p, size_t line) {
    Part part = part_of(name);
    if (part == PART_NONE)
        fail(
            "%s:%zu: \"%.*s\" is no part (title, subtitle, subhead, body, caption, byline, related, duplicate, chrome)",
            p->name, line, (int)name.len, name.at);
    return part;
}

/* What is told of a slip in a pattern; the built-in files are known to have none, and to look for them takes long. */
static const char *file_of(const Profile *p) { return p->bytes ? p->name : NULL; }

/* One part for all of a block, or two, or three: the first line, those between, the last. */
static void read_parts(Rule *rule, Text names, const Profile *p) {
    Text name;
    size_t n = 0;
    while (text_cut(&names, ' ', &name)) {
        if (n == 3) fail("%s:%zu: more than three parts", p->name, rule->line);
        rule->part[n++] = one_part(name, p, rule->line);
    }
    for (; n < 3; n++) rule->part[n] = rule->part[n - 1];
}

static void read_place(Rule *rule, Text field, const Profile *p, size_t line) {
    static const Text names[] = { { "any", 3 }, { "top", 3 }, { "below", 5 } };
    Text name, class;
    text_cut(&field, ':', &name);
    rule->place = ANYWHERE;
    while (rule->place <= BELOW && !text_equal(name, names[rule->place])) rule->place++;
    if (rule->place > BELOW)
        fail("%s:%zu: \"%.*s\" is no place (any, top, below)", p->name, line, (int)name.len, name.at);
    while (text_cut(&field, ',', &class)) {
        uint64_t one = phrases_class(class);
        if (!one) fail("%s:%zu: \"%.*s\" is no class of body_words", p->name, line, (int)class.len, class.at);
        rule->classes |= one;
    }
}

static int read_span(Text span, const Profile *p, size_t line) {
    size_t n;
    if (text_equal(span, TEXT("page"))) return TO_PAGE_END;
    if (text_equal(span, TEXT("prose"))) return TO_PROSE;
    if (text_size(span, &n) && n >= 1 && n <= MAX_SPAN) return (int)n;
    fail("%s:%zu: \"%.*s\" is no span (1 to %d lines, prose, page)", p->name, line, (int)span.len, span.at, MAX_SPAN);
}

static void need_fields(size_t fields, size_t least, size_t most, const Profile *p, size_t line) {
    if (fields < least || fields > most)
        fail("%s:%zu: expected %zu to %zu fields, parted by tabs, found %zu", p->name, line, least, most, fields);
}

static void add_rule(Profile *p, Rule rule) {
    p->rule = grow(p->rule, &p->rule_capacity, p->rule_count + 1, sizeof *p->rule);
    p->rule[p->rule_count++] = rule;
}

static void add_text(Text **list, size_t *capacity, size_t count, Text text) {
    *list = grow(*list, capacity, count, sizeof **list);
    (*list)[count - 1] = text;
}

static void read_line(Profile *p, Text *field, size_t fields, size_t line) {
    Rule rule = { .line = line };
    if (text_equal(field[0], TEXT("host"))) {
        need_fields(fields, 2, 2, p, line);
        add_text(&p->host, &p->host_capacity, ++p->host_count, field[1]);
    } else if (text_equal(field[0], TEXT("known"))) {
        need_fields(fields, 2, 2, p, line);
        pattern_add(&p->telling, field[1], file_of(p), line);
        add_text(&p->known, &p->known_capacity, p->telling.count, field[1]);
    } else if (text_equal(field[0], TEXT("deck"))) {
        need_fields(fields, 2, 3, p, line);
        p->deck = one_part(field[1], p, line);
        if (fields == 3) pattern_add(&p->leads, field[2], file_of(p), line);
    } else if (text_equal(field[0], TEXT("keep"))) {
        need_fields(fields, 3, 3, p, line);
        read_place(&rule, field[1], p, line), rule.pattern = field[2];
        add_rule(p, rule);
    } else if (text_equal(field[0], TEXT("line"))) {
        need_fields(fields, 4, 4, p, line);
        read_parts(&rule, field[1], p);
        read_place(&rule, field[2], p, line), rule.pattern = field[3];
        add_rule(p, rule);
    } else if (text_equal(field[0], TEXT("block"))) {
        need_fields(fields, 5, 6, p, line);
        read_parts(&rule, field[1], p);
        read_place(&rule, field[2], p, line), rule.pattern = field[3], rule.span = read_span(field[4], p, line);
        if (fields == 6) rule.end = field[5];
        if (fields == 6 && rule.span < 0)
            fail("%s:%zu: a block with an ending line has a span of 1 to %d lines", p->name, line, MAX_SPAN);
        add_rule(p, rule);
    } else {
        fail("%s:%zu: \"%.*s\" is no kind of line (host, known, deck, keep, line, block)", p->name, line,
             (int)field[0].len, field[0].at);
    }
}

static void read_profile(Profile *p, Text source) {
    Text row, field[8];
    for (size_t line = 1; text_cut(&source, '\n', &row); line++) {
        if (row.len && row.at[row.len - 1] == '\r') row.len--;
        if (utf8_check_text(row) != row.len) fail("%s:%zu: invalid UTF-8 or forbidden character", p->name, line);
        if (text_trim(row).len == 0 || row.at[0] == '#') continue;
        size_t fields = 0;
        while (fields < 8 && text_cut(&row, '\t', &field[fields])) fields++;
        read_line(p, field, fields, line);
    }
    if (!p->host_count && !p->telling.count)
        fail("%s: neither a host nor a known line: no article would meet this profile", p->name);
}

/* Compile the rules, in the order of the file. */
static void make_ready(Profile *p) {
    for (size_t below = 0; below < 2; below++) {
        Group *group = &p->here[below];
        if (!(group->number = calloc(p->rule_count + 1, sizeof *group->number))) fail("out of memory");
        for (size_t i = 0; i < p->rule_count; i++) {
            const Rule *rule = &p->rule[i];
            if (rule->place == (below ? TOP : BELOW)) continue;
            group->number[group->patterns.count] = i;
            pattern_add_for(&group->patterns, rule->classes, rule->pattern, file_of(p), rule->line);
        }
    }
    for (size_t i = 0; i < p->rule_count; i++)
        if (p->rule[i].end.at) pattern_add(&p->rule[i].ends, p->rule[i].end, file_of(p), p->rule[i].line);
    p->is_ready = true;
}

static void free_profile(Profile *p) {
    for (size_t i = 0; i < p->rule_count; i++) pattern_free(&p->rule[i].ends);
    for (size_t below = 0; below < 2; below++) pattern_free(&p->here[below].patterns), free(p->here[below].number);
    pattern_free(&p->telling);
    pattern_free(&p->leads);
    free(p->rule);
    free(p->host);
    free(p->known);
    free(p->name);
    free(p->bytes);
    *p = (Profile){ 0 };
}

/* The profile of that name, emptied; or a new one. */
static Profile *new_profile(const char *name) {
    size_t i = 0;
    while (i < profile_count && strcmp(profile[i].name, name) != 0) i++;
    if (i < profile_count) {
        free_profile(&profile[i]);
    } else {
        profile = grow(profile, &profile_capacity, profile_count + 1, sizeof *profile);
        profile[profile_count++] = (Profile){ 0 };
    }
    if (!(profile[i].name = strdup(name))) fail("out of memory");
    return &profile[i];
}

static void read_file(const char *folder, const char *name) {
    Input in = { 0 };
    Text bytes;
    char path[4096];
    int len = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (len < 0 || (size_t)len >= sizeof path) fail("%s: the path is too long", folder);
    if (!input_open(&in, path)) fail("%s: %s", path, strerror(errno));
    if (!input_whole(&in, MAX_PROFILE, &bytes)) fail("%s: larger than %d bytes", path, MAX_PROFILE);
    input_close(&in);
    Profile *p = new_profile(name);
    p->bytes = in.buffer;
    read_profile(p, bytes);
    make_ready(p);                                    /* a slip is told at once, not when the site is met */
}

static int is_profile(const struct dirent *entry) {
    Text name = text_of(entry->d_name);
    return name.len > 4 && name.at[0] != '.' && text_ends(name, TEXT(".tsv"));
}

static void read_folder(const char *folder, bool must_exist) {
    struct dirent **found;
    int n = scandir(folder, &found, is_profile, alphasort);
    if (n < 0 && (must_exist || errno != ENOENT)) fail("%s: %s", folder, strerror(errno));
    for (int i = 0; i < n; i++) {
        read_file(folder, found[i]->d_name);
        free(found[i]);
    }
    if (n >= 0) free(found);
}

static bool is_host(Text host, Text name) {
    if (host.len < name.len || !text_same_word(text_slice(host, host.len - name.len, host.len), name)) return false;
    return host.len == name.len || host.at[host.len - name.len - 1] == '.';
}

static Profile *by_host(Text host) {
    for (size_t i = 0; host.len && i < profile_count; i++)
        for (size_t k = 0; k < profile[i].host_count; k++)
            if (is_host(host, profile[i].host[k])) return &profile[i];
    return NULL;
}

static void make_near_ready(void) {
    for (size_t i = 0; i < profile_count; i++)
        for (size_t k = 0; k < profile[i].telling.count; k++) {
            char source[1024];
            Text known = profile[i].known[k];
            bool has_branches = memchr(known.at, '|', known.len);
            int len = snprintf(source, sizeof source,
                               has_branches ? "(?:.{0,120}[ |>-])?(?:%.*s)(?: .{0,120})?"
                                            : "(?:.{0,120}[ |>-])?%.*s(?: .{0,120})?",
                               (int)known.len, known.at);
            if (known.len < NEAR_SOURCE || (size_t)len >= sizeof source) continue;
            near_profile = grow(near_profile, &near_capacity, near_telling.count + 1, sizeof *near_profile);
            near_profile[near_telling.count] = &profile[i];
            pattern_add(&near_telling, (Text){ source, (size_t)len }, NULL, 0);
        }
}

void profile_open(void) {
    for (size_t i = 0; i < sizeof builtin_sites / sizeof *builtin_sites; i++)
        read_profile(new_profile(builtin_sites[i].name),
                     (Text){ (const char *)builtin_sites[i].bytes, builtin_sites[i].len });
    const char *data = lexicon_folder();
    char path[4096];
    if (data && (size_t)snprintf(path, sizeof path, "%s/sites", data) < sizeof path) read_folder(path, false);
    if (user_folder) read_folder(user_folder, true);
    for (size_t i = 0; i < profile_count; i++)
        for (size_t k = 0; k < profile[i].telling.count; k++) pattern_add(&any_telling, profile[i].known[k], NULL, 0);
    make_near_ready();
    any_site = by_host(TEXT("*"));
    if (any_site && !any_site->is_ready) make_ready(any_site);
    if (data || user_folder) return;                  /* these are read at every start */
    pattern_ready(&any_telling);
    pattern_ready(&near_telling);
    for (size_t below = 0; any_site && below < 2; below++) pattern_ready(&any_site->here[below].patterns);
}

/* ---- which profile */

/* The text of a unit; a joined line has a space where it was broken. Tabs stay: they tell captions from text. */
static Text plain_text(const Article *article, const Unit *unit) {
    static char *copy;
    static size_t capacity;
    Text text = unit_text(article, unit);
    if (!unit->is_joined) return text;
    copy = grow(copy, &capacity, text.len, 1);
    size_t i = 0;
    for (; i + sizeof(Sixteen) <= text.len; i += sizeof(Sixteen)) {
        Sixteen bytes = sixteen_at(text.at + i), end = (Sixteen)(bytes == '\n') | (Sixteen)(bytes == '\r');
        bytes = (bytes & ~end) | (end & ' ');
        memcpy(copy + i, &bytes, sizeof bytes);
    }
    for (; i < text.len; i++) copy[i] = text.at[i] == '\n' || text.at[i] == '\r' ? ' ' : text.at[i];
    return (Text){ copy, text.len };
}

/* Cut between characters: the matcher is told that the text is valid. */
static Text first_bytes(Text text) {
    size_t len = text.len < TELLING_BYTES ? text.len : TELLING_BYTES;
    while (len < text.len && len && ((unsigned char)text.at[len] & 0xc0) == 0x80) len--;
    return text_slice(text, 0, len);
}

/* Hardly a line tells of any profile; what it does is asked of each. */
static void count_hits(const Article *article, const Unit *unit, bool *gave_up) {
    void *nothing;
    if (memory_asked(unit, OF_TELLING, &any_telling, &nothing)) return;
    PatternLine line = pattern_line(first_bytes(plain_text(article, unit)), unit->signs);
    if (pattern_find_line(&any_telling, &line, gave_up) == PATTERN_NONE) {
        memory_tell(unit, OF_TELLING, &any_telling, NULL);
        return;
    }
    for (size_t i = 0; i < profile_count; i++)
        profile[i].hits += pattern_find_line(&profile[i].telling, &line, gave_up) != PATTERN_NONE;
}

/* The profile with the most telling lines near the top and the end; mirrors and dumps lose the host. */
static Profile *by_telling_lines(const Article *article, bool *gave_up) {
    Profile *best = NULL;
    for (size_t i = 0; i < profile_count; i++) profile[i].hits = 0;
    for (size_t k = 0; k < article->count; k++) {
        if (k == TELLING_TOP && article->count > TELLING_TOP + TELLING_END) k = article->count - TELLING_END;
        count_hits(article, &article->unit[k], gave_up);
    }
    for (size_t i = 0; i < profile_count; i++)
        if (profile[i].hits > (best ? best->hits : 0)) best = &profile[i];
    return best;
}

/* A telling line of a copy with the words of whoever fetched it: of no use but to tell the site. */
static Profile *by_near_lines(Article *article, Unit **near, bool *gave_up) {
    for (size_t k = 0; k < article->count && k < NEAR_LINES; k++) {
        Unit *unit = &article->unit[k];
        if (unit->words >= LEAD_WORDS) continue;
        PatternLine line = pattern_line(first_bytes(plain_text(article, unit)), unit->signs);
        if (pattern_find_line(&any_telling, &line, gave_up) != PATTERN_NONE) continue;
        size_t found = pattern_find_line(&near_telling, &line, gave_up);
        if (found == PATTERN_NONE) continue;
        *near = unit;
        return near_profile[found];
    }
    return NULL;
}

/* ---- its rules */

/* What holds for all sites is said of a line that the model still looks at: its neighbours are told by it. */
static void label(const Profile *p, const Rule *rule, Unit *unit, Part part) {
    if (unit->part || unit->is_kept_always) return;
    if (p == any_site) unit->verdict = (uint8_t)part, unit->is_told = true;
    else unit->part = (uint8_t)part;
    unit->why = text_of(p->name);
    unit->why_line = (uint32_t)rule->line;
}

/* One past the last unit of the block that begins at `at`; `at` if it does not come to its end: then it is a line. */
static size_t block_end(const Article *article, Rule *rule, size_t at, bool *gave_up) {
    size_t stop = at + 1;
    if (rule->span == TO_PAGE_END) return article->count;
    if (rule->span == TO_PROSE) {
        while (stop < article->count && article->unit[stop].shape != PROSE) stop++;
        return stop;
    }
    for (; stop < article->count && stop <= at + (size_t)rule->span; stop++)
        if (rule->ends.count &&
            pattern_find(&rule->ends, plain_text(article, &article->unit[stop]), gave_up) != PATTERN_NONE)
            return stop + 1;
    return rule->ends.count ? at : stop;
}

/* The first rule of the file that fits. */
static Rule *find_rule(Profile *p, const Unit *unit, Text text, bool below, bool *gave_up) {
    PatternLine line = pattern_line(text, unit->signs);
    line.kinds = unit->classes;
    size_t found = pattern_find_line(&p->here[below].patterns, &line, gave_up);
    return found == PATTERN_NONE ? NULL : &p->rule[p->here[below].number[found]];
}

static Rule *rule_for(Profile *p, const Article *article, const Unit *unit, bool below, bool *gave_up) {
    const Group *group = &p->here[below];
    Asked of = p != any_site ? OF_SITE : below ? OF_ANY_SITE_BELOW : OF_ANY_SITE_ABOVE;
    void *found;
    if (memory_asked(unit, of, group, &found)) return found;
    Rule *rule = find_rule(p, unit, plain_text(article, unit), below, gave_up);
    if (!*gave_up) memory_tell(unit, of, group, rule);
    return rule;
}

static void apply_rules(Profile *p, Article *article, bool *gave_up) {
    const Rule *block = NULL;
    size_t end = 0;
    bool below = false;
    for (size_t i = 0; i < article->count; i++) {
        Unit *unit = &article->unit[i];
        Rule *rule = rule_for(p, article, unit, below, gave_up);
        if (rule && rule->part[0] == PART_NONE) {
            if (unit->part) continue;
            unit->is_kept_always = true;
            unit->why = text_of(p->name);
            unit->why_line = (uint32_t)rule->line;
        } else if (i < end && !(rule && block->span == TO_PROSE)) {
            label(p, block, unit, i + 1 == end && block->ends.count ? block->part[2] : block->part[1]);
        } else if (rule) {
            label(p, rule, unit, rule->part[0]);
            block = rule;
            end = rule->span ? block_end(article, rule, i, gave_up) : i;
        }
        below = below || (!unit->part && !unit->verdict && unit->shape == PROSE && unit->words >= LEAD_WORDS);
    }
}

void profile_apply(Article *article, Text site, const char *file, size_t line) {
    bool gave_up = false;
    Profile *p = by_host(site);
    if (!p) p = by_telling_lines(article, &gave_up);
    Unit *near_line = NULL;
    Profile *near = by_near_lines(article, &near_line, &gave_up);
    if (!p) p = near;
    article->profile = p;
    if (p && !p->is_ready) make_ready(p);
    if (p) apply_rules(p, article, &gave_up);
    if (near && near == p && !near_line->part) near_line->part = CHROME, near_line->why = text_of(p->name);
    if (any_site) apply_rules(any_site, article, &gave_up);
    if (gave_up)
        warn("%s:%zu: a pattern of %s gave up at its limits; its line counts as not matched", file, line,
             p ? p->name : "a profile");
}

/* ---- between headline and lead */

static bool is_lead(Profile *p, const Article *article, const Unit *unit, bool *gave_up) {
    return pattern_find(&p->leads, plain_text(article, unit), gave_up) != PATTERN_NONE;
}

/* The next unit without a part from `at` on; article->count if there is none. */
static size_t next_open(const Article *article, size_t at) {
    while (at < article->count && article->unit[at].part) at++;
    return at;
}

/* A full sentence with a word of speech or a day in it tells news, as a lead does; a picture's text seldom does. */
static bool tells_news(const Unit *unit) { return unit->shape == PROSE && (unit->reports || unit_class(unit, DATE)); }

/* With a pattern for the lead, what stands above it is the deck. Without one, the first paragraph below the headline
 * is a caption if the second has more of the headline's words, for that is the lead; and if it names a source or
 * tells no news. */
static bool is_deck(Profile *p, const Article *article, size_t title, size_t deck, size_t lead, bool *gave_up) {
    const Unit *unit = &article->unit[deck];
    if (p->leads.count)
        return is_lead(p, article, &article->unit[lead], gave_up) && !is_lead(p, article, unit, gave_up);
    return unit->words <= CAPTION_WORDS && article->unit[lead].shape == PROSE &&
           (unit_class(unit, PHOTO) || !tells_news(unit)) &&
           headline_like(article, title, lead) > headline_like(article, title, deck);
}

void profile_deck(Article *article, size_t title) {
    Profile *p = article->profile;
    bool gave_up = false;
    if (!p || p->deck == PART_NONE) return;
    size_t deck = next_open(article, title + 1), lead = next_open(article, deck + 1);
    if (lead >= article->count || !is_deck(p, article, title, deck, lead, &gave_up)) return;
    article->unit[deck].part = (uint8_t)p->deck;
    article->unit[deck].why = text_of(p->name);
}
