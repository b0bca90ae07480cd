/* The order in which the recognisers are asked about a place where a number may begin. The first that takes it wins. */
#include "numbers.h"

#include "fail.h"

/* ON_FREE: digits that are glued neither to letters nor to a mark of an address. */
enum { ON_DIGITS = 1, ON_WORD = 2, ON_MARK = 4, ON_FREE = 8 };

static const struct {
    const char *name;
    unsigned on;
    bool (*at)(Page *page, size_t i, Find *find);
} recognisers[] = {
    { "footnote",     ON_DIGITS,                     footnote_at },     /* died.[14] */
    { "designation",  ON_DIGITS,                     designation_at },  /* asteroid 2020 SO */
    { "model",        ON_DIGITS,                     model_at },        /* 737 Max */
    { "index",        ON_DIGITS,                     index_at },        /* the Russell 2000 index */
    { "title",        ON_DIGITS | ON_WORD,           title_at },        /* '60 Minutes' */
    { "date",         ON_FREE | ON_WORD,             date_at },         /* 12 March 2014 */
    { "season",       ON_WORD,                       season_at },       /* summer 2014 */
    { "spoken time",  ON_WORD,                       spoken_time_at },  /* half past six */
    { "era",          ON_FREE,                       era_at },          /* 300 BC */
    { "phone",        ON_FREE | ON_MARK,             phone_at },        /* 555-010-0199, call 911 */
    { "game clock",   ON_FREE,                       game_clock_at },   /* 9:11 left */
    { "time",         ON_FREE,                       time_at },         /* 14:37 */
    { "blog time",    ON_FREE,                       blog_time_at },    /* 1720: The ferry ... */
    { "list",         ON_FREE,                       list_at },         /* 2) */
    { "data",         ON_FREE,                       data_at },         /* 4,8,15,16,23 */
    { "record",       ON_FREE,                       record_at },       /* 3-5-1 */
    { "wickets",      ON_FREE,                       wickets_at },      /* 259 for 3 */
    { "score",        ON_FREE,                       score_at },        /* 7-6 (8) */
    { "decade",       ON_DIGITS,                     short_decade_at }, /* the '80s */
    { "year",         ON_FREE,                       year_at },         /* 2014 */
    { "age decade",   ON_DIGITS,                     age_decade_at },   /* her late 30s */
    { "idle phrase",  ON_DIGITS | ON_WORD,           idle_at },         /* first of all */
    { "glued",        ON_DIGITS,                     glued_at },        /* MH17, 5G */
    { "version",      ON_DIGITS,                     version_at },      /* 9.3.1 */
    { "address",      ON_DIGITS,                     address_at },      /* 22 Harbour Road */
    { "label",        ON_DIGITS,                     label_at },        /* Section 4 */
    { "proper name",  ON_DIGITS,                     proper_at },       /* S&P 500 */
    { "roman",        ON_WORD,                       roman_at },        /* Louis XIV */
    { "capital word", ON_WORD,                       capital_at },      /* the Six Nations */
    { "quantity",     ON_DIGITS | ON_WORD | ON_MARK, quantity_at },     /* all else */
};

static void find_add(Page *page, const Find *find) {
    page->find = grow(page->find, &page->find_capacity, page->finds + 1, sizeof *page->find);
    page->find[page->finds++] = *find;
}

/* Could a number begin here, by the tokens around it? */
static bool may_begin(const Page *page, size_t i) {
    const Token *token = &page->token[i], *next = token_at(page, i + 1);
    bool begins = token->meaning && token->meaning->begins;
    if (token->kind == DIGITS) return true;
    if (token->kind == MARK) return begins || next->kind == DIGITS || (next->meaning && next->meaning->begins);
    if (begins && token->meaning->numeral != ARTICLE) return true;
    if (begins)
        return next->meaning &&
               (next->meaning->numeral || next->meaning->longest[UNITS] || next->meaning->longest[CURRENCIES]);
    return token->stop - token->start >= 2 && token->stop - token->start <= 7 &&
           is_upper(page->text.at[token->start + 1]) && i > 0 && page->token[i - 1].capital;
}

/* Marks within an address: what is glued to them is no date. */
static bool is_address(uint32_t mark) {
    return mark == '/' || mark == '_' || mark == '#' || mark == '@' || mark == '=' || mark == '&';
}

static unsigned place_kind(const Page *page, size_t i) {
    const Token *token = &page->token[i];
    if (token->kind == WORD) return ON_WORD;
    if (token->kind == MARK) return ON_MARK;
    bool is_glued = i > 0 && !token->space && (page->token[i - 1].kind == WORD || is_address(page->token[i - 1].mark));
    return is_glued ? ON_DIGITS : ON_DIGITS | ON_FREE;
}

#define RECOGNISERS (sizeof recognisers / sizeof *recognisers)
_Static_assert(RECOGNISERS <= 32, "each is a bit");

/* A bit for each recogniser that is asked at a place of this kind; told once. */
static uint32_t asked_on(unsigned kind) {
    static uint32_t known[2 * ON_FREE];
    uint32_t asked = known[kind];
    for (size_t r = 0; !known[kind] && r < RECOGNISERS; r++) asked |= (uint32_t)((recognisers[r].on & kind) != 0) << r;
    return known[kind] = asked;
}

static bool recognise(Page *page, size_t i, Find *find) {
    for (uint32_t asked = asked_on(place_kind(page, i)); asked; asked &= asked - 1) {
        size_t r = (size_t)__builtin_ctz(asked);
        if (!recognisers[r].at(page, i, find)) continue;
        find->why = recognisers[r].name;
        return true;
    }
    return false;
}

void numbers_find(Page *page) {
    size_t next = 0;
    for (size_t n = 0; n < page->places; n++) {
        Find find;
        size_t i = page->place[n];
        if (i < next || !may_begin(page, i) || !recognise(page, i, &find)) continue;
        next = find.last;
        if (find.type != TYPE_NAME || find.date.at) find_add(page, &find);
    }
}
