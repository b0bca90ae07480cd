/* claim.c - what a number counts, whom, where, and whether it is the new figure or the old one: read from the words
 * around it. */
#include "claims.h"

#include "keyed.h"

#include <math.h>
#include <stdlib.h>

#define NEAR 48            /* bytes between a number and the word that tells its predicate */
#define WHOM 5             /* words behind a number that may tell who is counted */
#define REACH 7            /* words between a number and the word that makes it the new or the old one */
#define REACH_PAST 14      /* "earlier put the number of people killed in the gale at 12" */
#define ROUND 50           /* "about 250" may be 253, "about 44" is no 46 */
#define ABOUT 0.04         /* how far "about" reaches to both sides, and "nearly" below */
#define NEARLY 0.06
#define ELLIPSIS 14        /* words between two numbers of which the second counts what the first does */

static bool is_hedge(size_t i) { return sentence.word[i].is_hedge; }

/* ---- the figure */

static double number_of(Text digits) {
    char room[64];
    if (digits.len == 0 || digits.len >= sizeof room) return 0;
    memcpy(room, digits.at, digits.len);
    room[digits.len] = '\0';
    char *slash = strchr(room, '/');
    double value = strtod(room, NULL), part = slash ? strtod(slash + 1, NULL) : 1;
    return part > 0 || part < 0 ? value / part : value;
}

static void read_interval(const Text *cell, Claim *c) {
    Text value = cell[VALUE], low = cell[LOW], high = cell[HIGH];
    if (text_equal(cell[BOUND], TEXT("from_to"))) {
        c->old = number_of(low);
        low = high, value = high; /* what it came to */
    }
    if (low.len || high.len) {
        c->low = low.len ? number_of(low) : 0;
        c->high = high.len ? number_of(high) : ENDLESS;
    } else {
        c->low = c->high = number_of(value);
    }
    /* "hundreds" denies no figure above */
    if (text_equal(cell[BOUND], TEXT("vague")) && c->high >= 10 * c->low) c->high = ENDLESS;
    c->is_exact = c->low >= c->high;
    c->least = c->low;
    c->most = c->high;
    if (!text_equal(cell[BOUND], TEXT("approx")) || c->low < ROUND) return;
    bool is_nearly = IS_AMONG(sentence.first - 1, "nearly", "almost", "under");
    bool is_round = is_nearly || (c->low / ROUND >= floor(c->low / ROUND) && c->low / ROUND <= floor(c->low / ROUND));
    c->least -= is_nearly ? NEARLY * c->low : is_round ? ABOUT * c->low : 0;
    c->most += is_round && !is_nearly ? ABOUT * c->low : 0;
}

/* ---- when */

static bool is_time(size_t i) {
    Text word = sentence.word[i].text;
    const Entry *entry = is_upper(word.at[0]) ? lexicon_find(&tables.contexts, word) : NULL;
    bool is_century = text_starts(word, TEXT("19")) || text_starts(word, TEXT("20"));
    bool is_year = word.len == 4 && is_century && is_digit(word.at[2]);
    return is_year || (entry && lexicon_has(entry, 1, TEXT("month")));
}

/* "78 people drowned in October", "in June 80 lives were lost", "four days after 25 died": another
 * time than today's. */
static Text when_at(size_t i) {
    bool is_last = is(i, "last") && IS_AMONG(i + 1, "year", "month");
    if (IS_AMONG(i, "days", "weeks", "months", "years") && IS_AMONG(i + 1, "before", "earlier", "ago", "after"))
        return sentence.word[i].text;
    if (is_last) return sentence.word[i + 1].text;
    return is(i, "in") && i + 1 < sentence.count && is_time(i + 1) ? sentence.word[i + 1].text : (Text){ "", 0 };
}

/* Behind the number up to the next, else before it as far as the one before. */
static Text read_when(void) {
    Text when = { "", 0 };
    for (size_t i = sentence.behind; !when.len && i < sentence.count; i++) {
        when = when_at(i);
        if (sentence.word[i].is_number && !when.len) break;
    }
    for (size_t i = sentence.first; !when.len && i-- > 0;) {
        if (sentence.word[i].is_number && !is_time(i)) break;
        when = when_at(i);
    }
    return when;
}

/* ---- new or old */

static bool is_about_change(Text predicate) {
    return !predicate.len || text_equal(predicate, TEXT("rose")) || text_equal(predicate, TEXT("fell"));
}

static Revision revision_at(size_t i) { return sentence.word[i].revision; }
static bool is_move(size_t i) { return sentence.word[i].is_move; }

/* "an updated count from 12", "the total was lowered from 12"; not "came from 12 countries". */
static bool changes_before(size_t from) {
    for (size_t n = 1; n <= REACH && n <= from; n++)
        if (is_move(from - n) || revision_at(from - n) != NO_REVISION) return true;
    return false;
}

/* What the words before the number say of it, as far as the next number or comma. */
static Standing standing_before(size_t number) {
    size_t told = number;
    while (told > 0 && is_hedge(told - 1) && !is(told - 1, "to")) told--;
    bool has_to = told > 0 && is(told - 1, "to"); /* "lowered the death toll to 12" */
    for (size_t n = 1; n <= REACH_PAST && n <= number; n++) {
        size_t i = number - n;
        if (sentence.word[i].is_number || sentence.word[i + 1].is_cut) break;
        if (revision_at(i) == TELLS_PAST) return OLD;
        if (n > REACH && !has_to) continue;
        if (is_move(i) && (has_to || IS_AMONG(i + 1, "past", "above"))) return NEW;
        switch (revision_at(i)) {
        case TELLS_NEW: return NEW;
        case TELLS_OLD:
            if (is(i, "from") ? n <= AT_ONCE && changes_before(i) : n <= AT_ONCE || !is(i, "not")) return OLD;
            break;
        default: break;
        }
    }
    return PLAIN;
}

/* "359, as earlier reported", "12 previously". */
static Standing standing_behind(void) {
    for (size_t i = sentence.behind; i < sentence.count && i < sentence.behind + 5; i++) {
        Revision r = revision_at(i);
        if (sentence.word[i].is_number) break;
        if ((r == TELLS_PAST || (r == TELLS_OLD && !IS_AMONG(i, "from", "not"))) &&
            (i == sentence.behind || is(i - 1, "as")))
            return OLD;
    }
    return PLAIN;
}

static void read_change(const Text *cell, Claim *c) {
    c->standing = standing_behind();
    if (c->standing == PLAIN) c->standing = standing_before(sentence.first);
    bool moves = is_about_change(cell[PREDICATE]) && cell[PREDICATE].len;
    if (moves || text_equal(cell[BOUND], TEXT("from_to"))) c->changed = true, c->standing = NEW;
    size_t start = sentence.first < sentence.count ? sentence.word[sentence.first].at : 0;
    for (size_t i = 0; i < sentence.count; i++) {
        Revision r = revision_at(i);
        bool is_at_once = IS_AMONG(i, "from", "not");
        c->contrasts |= r == SAYS_CHANGE || r == TELLS_PAST || (r == TELLS_OLD && (!is_at_once || number_follows(i)));
        c->changed |= r != NO_REVISION && (!is_at_once || number_follows(i));
        bool is_near = sentence.word[i].at < start && start - sentence.word[i].at < NEAR;
        c->changed |= is_near && is_move(i); /* "rose to 15" */
    }
}

/* ---- what is counted */

Text claim_land(Text counted) {
    Text word, land = { "", 0 };
    while (!land.len && content_next_word(&counted, &word)) land = land_of(word);
    return land;
}

/* "asked how many Russians were there he said: a few dozen": what stands behind "how many" or "the number of". */
static Text counted_before(void) {
    for (size_t i = sentence.first; i-- > 1;) {
        bool asks = (is(i - 1, "how") && is(i, "many")) || (is(i - 1, "number") && is(i, "of"));
        if (!asks || i + 1 >= sentence.first) continue;
        const Word *first = &sentence.word[i + 1], *last = first;
        if (first->is_number) return (Text){ "", 0 };
        if (is_upper(first->text.at[0]) && i + 2 < sentence.first && !is_upper(first[1].text.at[0]) &&
            !content_is_small(&tables.contents, first[1].text) && !class_of_predicate(first[1].text).len)
            last = first + 1;
        return text_slice(sentence.text, first->at, last->stop);
    }
    return (Text){ "", 0 };
}

/* Is it the noun behind the number, not one before it? */
static bool stands_behind(Text counted) {
    Text word;
    return content_next_word(&counted, &word) && sentence.behind < sentence.count &&
           (text_equal(word, sentence.word[sentence.behind].text) || is(sentence.behind, "of"));
}

/* Whom the words from `from` on name: of the number right before them. */
static void read_whom(size_t from, size_t to, Claim *c) {
    for (size_t i = from; i < to && i < from + WHOM; i++) {
        const Word *w = &sentence.word[i];
        if (w->is_number || w->is_cut) break;
        bool is_those = i > from && IS_AMONG(i - 1, "those", "the", "of");
        if (i > from && w->class.len && !is_those) break;
        if (IS_AMONG(i, "in", "at", "from")) break;
        c->whom |= w->whom;
        if (!c->land.len && i < from + 3) c->land = w->land;
    }
}

/* Nothing but what happened stands for what is counted: "18 injured". */
static bool is_bare(Text counted) {
    Text word;
    while (content_next_word(&counted, &word))
        if (!class_of_predicate(word).len) return false;
    return true;
}

/* "12 guards were killed and more than 400 injured", "killed 12 guards and injured 400": the number before it, whose
 * people these are. */
static size_t antecedent(void) {
    size_t i = sentence.first;
    while (i > 0 && !sentence.word[i].is_cut && (is_hedge(i - 1) || sentence.word[i - 1].class.len)) i--;
    if (i == 0 || !(sentence.word[i].is_cut || is(i - 1, "and"))) return SIZE_MAX;
    for (size_t n = 0; i-- > 0 && n < ELLIPSIS; n++)
        if (sentence.word[i].is_number) return i;
    return SIZE_MAX;
}

static void read_counted(const Text *cell, Claim *c) {
    Text counted = c->counted, word;
    read_whom(sentence.behind, sentence.count, c);
    if (!c->land.len) c->land = claim_land(counted);
    while (content_next_word(&counted, &word))
        if (!is_upper(word.at[0])) c->whom |= whom_of(word); /* a name in its place tells nothing */
    size_t before = !c->whom && !c->land.len && is_bare(cell[COUNTED]) ? antecedent() : SIZE_MAX;
    if (before == SIZE_MAX) return;
    read_whom(before + 1, sentence.first, c);
    while (before > AT_ONCE && sentence.word[before - AT_ONCE].is_number) before -= AT_ONCE; /* "between 13 and 20" */
    if (c->standing == PLAIN) c->standing = standing_before(before);
}

/* ---- what happened */

/* "death toll", "killed": what is counted may say what happened. */
static Text counted_predicate(Text counted) {
    Text word, class = { "", 0 };
    while (!class.len && content_next_word(&counted, &word)) class = class_of_predicate(word);
    return class;
}

/* The predicate of the table nearest to the number, where news-numbers found none, or only that it rose; farther
 * off, the only one of the sentence, if it stands before. "12 people aboard died": what those were at counts last. */
static Text near_predicate(void) {
    Text best[2] = { { "", 0 }, { "", 0 } }, only = { "", 0 };
    size_t nearest[2] = { NEAR, NEAR }, classes = 0;
    if (sentence.first == sentence.count) return only;
    size_t start = sentence.word[sentence.first].at;
    /* a number of no word: before all */
    size_t stop = sentence.behind ? sentence.word[sentence.behind - 1].stop : start;
    for (size_t i = 0; i < sentence.count; i++) {
        const Word *w = &sentence.word[i];
        const Entry *entry = w->predicate;
        size_t gap = w->at >= stop ? w->at - stop : w->stop <= start ? start - w->stop : 0;
        if (!entry) continue;
        Text class = lexicon_field(entry, 1);
        bool is_act = lexicon_has(entry, 2, TEXT("act"));
        if (!text_equal(class, only)) classes++;
        if (i < sentence.first || classes > 1) only = class;
        if (gap < nearest[is_act]) nearest[is_act] = gap, best[is_act] = class;
    }
    return best[0].len ? best[0] : best[1].len ? best[1] : classes == 1 ? only : (Text){ "", 0 };
}

/* The noun of an event before the number, however far: "the death toll in the attack on the mosque reached 95". */
static Text toll_before(void) {
    for (size_t i = sentence.first; i-- > 0 && !sentence.word[i].is_number;) {
        const Entry *entry = sentence.word[i].predicate;
        if (entry && lexicon_has(entry, 2, TEXT("noun"))) return lexicon_field(entry, 1);
    }
    return (Text){ "", 0 };
}

static bool is_figure_word(Text word) {
    static const char *const words[] = { "figure", "figures", "total", "count", "tally", "estimate", "estimates" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (text_same_word(word, text_of(words[i]))) return true;
    return false;
}

static void read_predicate(const Text *cell, Claim *c) {
    Text counted = c->counted, word;
    c->predicate = cell[PREDICATE];
    while (content_next_word(&counted, &word)) c->is_figure |= is_figure_word(word);
    /* "the figure of 253 was released": a figure is told, nothing happens to it */
    if (c->is_figure) c->predicate = (Text){ "", 0 };
    for (size_t i = sentence.first, n = 0; i-- > 0 && n < 3; n++) c->is_figure |= is_figure_word(sentence.word[i].text);
    if (is_about_change(c->predicate)) c->predicate = counted_predicate(c->counted);
    if (!c->predicate.len && c->standing == NEW) c->predicate = toll_before();
    if (!c->predicate.len && c->low <= floor(c->low)) c->predicate = near_predicate(); /* nobody dies by tenths */
}

/* "people", "others", "the dead", "the death toll": whoever it happened to. */
static bool is_anybody(Text counted) {
    static const char *const words[] = { "people", "persons", "others", "victims",   "lives",
                                         "number", "of",      "the",    "civilian", "civilians", "residents" };
    Text word;
    while (content_next_word(&counted, &word)) {
        bool is_one = class_of_predicate(word).len || is_figure_word(word);
        for (size_t i = 0; !is_one && i < sizeof words / sizeof *words; i++)
            is_one = text_same_word(word, text_of(words[i]));
        if (!is_one) return false;
    }
    return true;
}

/* "the death toll of the gale reached 164": it is no gales that died. */
static bool is_toll(const Claim *c) {
    return !stands_behind(c->counted) && c->predicate.len && text_equal(toll_before(), c->predicate);
}

/* ---- parts and differences */

/* "less by more than 100". */
static bool is_difference(void) {
    size_t i = sentence.first;
    while (i > 0 && is_hedge(i - 1)) i--;
    return i > 0 && is(i - 1, "by");
}

/* "including", "among them", "most of" before the number, "were among the dead" behind it; "one of 20". */
static bool is_part(void) {
    if (sentence.first > 0 && is(sentence.first - 1, "all")) return false;
    if (is(sentence.behind, "of") && number_follows(sentence.behind)) return true;
    for (size_t i = sentence.behind; i < sentence.count && !sentence.word[i].is_number; i++)
        if (is(i, "among") && IS_AMONG(i + 1, "the", "those", "them")) return true;
    for (size_t n = 1; n <= 13 && n <= sentence.first; n++) {
        size_t i = sentence.first - n;
        if (is(i, "most")) return true;
        if (n <= 4 && IS_AMONG(i, "including", "among", "includes")) return true;
    }
    return false;
}

/* ---- where */

static bool is_place(size_t i) {
    return i < sentence.count && is_upper(sentence.word[i].text.at[0]) &&
           !sentence.word[i].land.len;
}

static bool is_unit(size_t i) {
    return IS_AMONG(i, "province", "district", "region", "city", "town", "village", "county", "oblast", "prefecture",
                    "governorate", "valley", "island");
}

/* "in Khost province alone", "in the province of Khost, where", at the start of the sentence "In Khost,": a place
 * that is only a part of where it happened, if it is told so. */
static Text place_at(size_t i, bool *is_part) {
    Text none = { "", 0 };
    if (!IS_AMONG(i, "in", "at", "near")) return none;
    size_t at = i + 1;
    bool has_unit = false;
    for (size_t n = 0; n < 3 && !has_unit && is(i + 1, "the"); n++)
        if (is_unit(i + 2 + n) && is(i + 3 + n, "of")) has_unit = true, at = i + 4 + n;
    if (!has_unit && is(at, "the")) at++;
    if (!is_place(at)) return none;
    size_t end = at + 1;
    while (is_place(end) && !sentence.word[end].is_cut) end++;
    if (is_unit(end)) has_unit = true, end++;
    bool is_cut = end < sentence.count && sentence.word[end].is_cut;
    *is_part = is(end, "alone") || (is_cut && (i == 0 || is(end, "where")));
    return has_unit || *is_part ? sentence.word[at].text : none;
}

/* "Khost province was hit worst, with 95 dead", "The province of Khost suffered most". */
static Text place_as_subject(void) {
    size_t i = is(0, "the") ? 1 : 0;
    if (is_unit(i) && is(i + 1, "of") && is_place(i + 2)) return sentence.word[i + 2].text;
    while (is_place(i + 1) && !sentence.word[i + 1].is_cut) i++;
    return is_place(i) && is_unit(i + 1) ? sentence.word[i].text : (Text){ "", 0 };
}

/* Behind the number up to the next; else before it, whatever stands between: "In Khost, 25 died and 95 were hurt". */
static Text read_place(bool *is_part) {
    Text place = { "", 0 };
    for (size_t i = sentence.behind; !place.len && i < sentence.count && !sentence.word[i].is_number; i++)
        place = place_at(i, is_part);
    for (size_t i = sentence.first; !place.len && i-- > 0 && !IS_AMONG(i, "while", "whereas", "but");)
        place = place_at(i, is_part);
    return place.len ? place : place_as_subject();
}

/* ---- what numbers of one claim have in common */

static bool is_event(Text predicate) {
    const Entry *entry = predicate.len ? lexicon_find(&tables.predicates, predicate) : NULL;
    return predicate.len && !(entry && lexicon_has(entry, 2, TEXT("act")));
}

static uint64_t kind_of(const Text *cell, const Claim *c) {
    unsigned kind = c->whom << 3 | (c->is_difference ? 4 : 0);
    if (text_equal(cell[TYPE], TEXT("age"))) kind |= 1;
    if (text_equal(cell[TYPE], TEXT("multiplier"))) kind |= 2;
    return (keyed_hash(cell[UNIT]) * 31 + keyed_hash(cell[PER])) * 31 + kind;
}

/* The same bytes in the row itself, for the copy is gone with the next sentence. */
static void move_home(Text *told, Text row) {
    if (!told->len || !sentence.text.len) return;
    if (told->at >= sentence.text.at && told->at <= sentence.text.at + sentence.text.len)
        told->at = row.at + (told->at - sentence.text.at);
}

/* The sentence, where the number stands in it, and the figure. */
static Claim begin(const Text *cell) {
    Claim c = { .counted = cell[COUNTED] };
    size_t start = 0, stop = 0, from = 0;
    text_size(cell[START], &start);
    text_size(cell[STOP], &stop);
    text_size(cell[TEXT_START], &from);
    if (!text_equal(cell[TEXT_CELL], sentence.text)) read_words(cell[TEXT_CELL]);
    find_number(start >= from ? start - from : 0, stop >= from ? stop - from : 0);
    read_interval(cell, &c);
    Text told = stands_behind(c.counted) ? (Text){ "", 0 } : counted_before();
    if (told.len) c.counted = told;
    read_change(cell, &c);
    return c;
}

Claim claim_read_figure(const Text *cell) {
    Claim c = begin(cell);
    read_counted(cell, &c);             /* of whom it is may tell that it is the old one */
    c.counted = c.land = TEXT_NONE;
    return c;
}

Claim claim_read(const Text *cell) {
    Claim c = begin(cell);
    read_predicate(cell, &c);
    read_counted(cell, &c);
    c.place = read_place(&c.is_of_part);
    c.when = read_when();
    c.is_difference = is_difference();
    c.is_part = is_part();
    c.is_added = sentence.first > 0 && IS_AMONG(0, "additionally", "besides", "separately");
    c.is_anybody = !c.whom && !c.land.len && !c.place.len && !c.is_part && (is_anybody(c.counted) || is_toll(&c));
    c.kind = kind_of(cell, &c);
    c.is_ordinal = text_equal(cell[TYPE], TEXT("ordinal"));
    c.is_count = text_equal(cell[TYPE], TEXT("number"));
    c.is_event = is_event(c.predicate);
    move_home(&c.counted, cell[TEXT_CELL]);
    move_home(&c.place, cell[TEXT_CELL]);
    move_home(&c.when, cell[TEXT_CELL]);
    return c;
}
