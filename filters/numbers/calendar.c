/* Numerals of the calendar and the clock. */
#include "numbers.h"

#include <string.h>

/* The number with as many digits as `width` at least, behind what is written already. */
static char *put_number(char *to, int number, int width) {
    char digits[12], *at = digits + sizeof digits, *end = at;
    for (; number > 0 || width > 0; number /= 10, width--) *--at = (char)('0' + number % 10);
    memcpy(to, at, (size_t)(end - at));
    return to + (end - at);
}

static Text written(Page *page, const char *text, const char *end) {
    return arena_copy(&page->arena, (Text){ text, (size_t)(end - text) });
}

/* 1 to 12 for the name of a month; 0 for anything else. A month has a capital, for "may" and "march" are words. */
static int month_at(const Page *page, size_t i) {
    size_t month;
    if (!has(page, i, C_MONTH)) return 0;
    if (!page->token[i].capital && (AMONG(page, i, W_MAY, W_MARCH, W_MAR))) return 0;
    return text_size(lexicon_field(entry_at(page, i, CONTEXTS), 2), &month) ? (int)month : 0;
}

static bool is_year(int number) { return number >= 1000 && number <= 2199; }

/* ---- the clock ---- */

typedef struct {
    int hour, minute, second;
    size_t stop;
    bool has_minute, has_second;
} Clock;

static size_t clock_word(const Page *page, size_t i, Class class) {
    const Meaning *entry;
    size_t n = phrase_at(page, i, CONTEXTS, &entry);
    return n && is_a(entry, class) ? n : 0;
}

/* 9.30: a time only if something behind it says so. */
static bool dotted_time(const Page *page, size_t i, Clock *clock) {
    const Token *token = token_at(page, i);
    Text raw = token_text(page, i);
    size_t hour, minute;
    if (token->point == 0 || raw.len - token->point != 3) return false;
    if (!text_size(text_slice(raw, 0, token->point), &hour) ||
        !text_size(text_slice(raw, token->point + 1, raw.len), &minute))
        return false;
    *clock = (Clock){ (int)hour, (int)minute, 0, i + 1, true, false };
    return hour <= 24 && minute <= 59;
}

/* 14:37, 14:37:05, and the lap of 1:36.6 */
static bool colon_time(Page *page, size_t i, Clock *clock) {
    if (clock->hour < 0 || clock->hour > 24 || digit_count(page, i) > 2) return false;
    if (!is_mark(page, i + 1, ':') || !glued(page, i + 1) || !glued(page, i + 2)) return false;
    const Token *minutes = token_at(page, i + 2);
    clock->minute = minutes->point == 2 ? 0 : small_digits(page, i + 2);
    if (clock->minute < 0 || clock->minute > 59 || (minutes->plain && digit_count(page, i + 2) != 2)) return false;
    clock->has_minute = true;
    clock->stop = i + 3;
    if (is_mark(page, i + 3, ':') && glued(page, i + 3) && glued(page, i + 4) &&
        token_at(page, i + 4)->kind == DIGITS) {
        clock->second = small_digits(page, i + 4);
        clock->has_second = clock->second >= 0;
        clock->stop = i + 5;
    }
    return true;
}

/* "GMT", "o'clock", "local time"; "hours" and their like only behind 1830 or 18:30. */
static size_t zone_at(const Page *page, const Clock *clock, bool is_full) {
    size_t zone = clock_word(page, clock->stop, C_CLOCK);
    const Token *token = token_at(page, clock->stop);
    /* "24 Hours" */
    bool is_small = !token->capital || (token->stop - token->start > 3 && !is_upper(page->text.at[token->stop - 1]));
    bool is_word = token->kind == WORD && is_small && !AMONG(page, clock->stop, W_O, W_NOON);
    return is_word && zone == 1 && !is_full ? 0 : zone;
}

/* 14:37, 9.30 p.m., 11 a.m., 1830 GMT, 10 o'clock. */
static bool clock_at(Page *page, size_t i, Clock *clock) {
    *clock = (Clock){ .hour = small_digits(page, i), .stop = i + 1 };
    if (token_at(page, i)->kind != DIGITS) return false;
    bool dotted = dotted_time(page, i, clock), colon = !dotted && colon_time(page, i, clock);
    if (clock->hour < 0 || (is_mark(page, i + 1, ':') && glued(page, i + 2) && !colon)) return false;
    size_t day = clock_word(page, clock->stop, C_DAY);
    if (day) {
        bool afternoon = to_lower(page->text.at[page->token[clock->stop].start]) == 'p';
        if (clock->hour > 12 || clock->minute > 59) return false;
        clock->hour = clock->hour % 12 + (afternoon ? 12 : 0);
        clock->stop += day;
    }
    size_t zone = zone_at(page, clock, digit_count(page, i) == 4 || clock->has_minute);
    if (zone && digit_count(page, i) == 4) {
        clock->minute = clock->hour % 100;
        clock->hour /= 100;
    }
    if (zone && (clock->hour > 24 || clock->minute > 59)) return false;
    clock->stop += zone;
    return colon || day || zone;
}

static char *put_time(char *to, int hour, int minute) {
    to = put_number(to, hour, 2);
    *to++ = ':';
    return put_number(to, minute, 2);
}

static Text clock_text(Page *page, const Clock *clock) {
    char text[32], *end = put_time(text, clock->hour, clock->minute);
    if (clock->has_second) {
        *end++ = ':';
        end = put_number(end, clock->second, 2);
    }
    return written(page, text, end);
}

/* "6 to 8 p.m.", "6-8 p.m.": an hour that has its half of the day from the next. */
static bool hours_at(Page *page, size_t i, Find *find) {
    Clock until;
    int hour = small_digits(page, i);
    char text[32], *end;
    if (hour < 1 || hour > 12 || !(token_is(page, i + 1, W_TO) || is_dash(token_at(page, i + 1)->mark))) return false;
    if (!clock_at(page, i + 2, &until)) return false;
    bool has_half = false;
    /* "p.m." has four tokens */
    for (size_t back = 1; back <= 4 && !has_half; back++) has_half = clock_word(page, until.stop - back, C_DAY) == back;
    if (!has_half) return false;
    bool afternoon = until.hour >= 12 && hour < 12 && hour + 12 <= until.hour;
    end = put_time(text, hour + (afternoon ? 12 : 0), 0);
    *end++ = '/';
    return set_dated(find, i, until.stop, TYPE_TIME, written(page, text, put_time(end, until.hour, until.minute)));
}

/* ---- dates ---- */

typedef struct {
    int year, month, day;   /* 0 where nothing is said */
    int until;              /* of "March 12-15": 15 */
    size_t stop;
} Day;

static Text day_text(Page *page, const Day *day) {
    char text[32], *end = text;
    if (day->year) end = put_number(end, day->year, 4);
    else *end++ = '-';
    const int parts[] = { day->month, day->day, day->until };
    for (size_t k = 0; k < 3; k++) {
        if (!parts[k]) continue;
        *end++ = k == 2 ? '/' : '-';
        end = put_number(end, parts[k], 2);
    }
    return written(page, text, end);
}

/* 1 to 31, perhaps with st, nd, rd, th. */
static size_t day_number(Page *page, size_t i, int *day) {
    *day = small_digits(page, i);
    if (*day < 1 || *day > 31 || digit_count(page, i) > 2) return 0;
    const Token *next = token_at(page, i + 1);
    bool suffix = next->kind == WORD && !next->space && next->stop - next->start == 2 &&
                  (AMONG(page, i + 1, W_ST, W_ND, W_RD, W_TH));
    if (next->kind == WORD && !next->space && !suffix) return 0;
    return suffix ? 2 : 1;
}

static size_t year_after(Page *page, size_t i, int *year) {
    size_t j = is_mark(page, i, ',') ? i + 1 : i;
    *year = small_digits(page, j);
    if (digit_count(page, j) != 4 || !is_year(*year)) return *year = 0, i;
    if (is_mark(page, j + 1, '%') || entry_at(page, j + 1, CURRENCIES)) return *year = 0, i;
    return j + 1;
}

/* What joins the days of a span: "16-23", "16 to 23", "between 16 and 23"; where the second one begins, `i` if there is
 * none. `first`: the token that the date begins with. */
static size_t past_days(const Page *page, size_t first, size_t i) {
    if (is_dash(token_at(page, i)->mark)) return glued(page, i) ? i + 1 : i;
    bool is_and = numeral_at(page, i) == AND && token_is(page, first - 1, W_BETWEEN);
    return is_and || AMONG(page, i, W_TO, W_THROUGH) ? i + 1 : i;
}

/* The second day of a span, if it is later than the first and counts nothing: its tokens, with what joins them. */
static size_t last_day(Page *page, size_t first, size_t i, Day *day) {
    size_t until = past_days(page, first, i), n = 0;
    if (until > i) n = day_number(page, until, &day->until);
    bool is_measured = entry_at(page, until + n, UNITS) && !has(page, until + n, C_STRICT);
    bool fits = n && day->until > day->day && !is_measured && !counts_things(page, until + n);
    if (!fits) day->until = 0;
    return fits ? until + n - i : 0;
}

/* March 2014; March 12; March 12, 2014; March 12 to 14. */
static bool month_first(Page *page, size_t i, Day *day) {
    size_t j = i + 1;
    *day = (Day){ .month = month_at(page, i) };
    if (!day->month) return false;
    if (is_mark(page, j, '.') && glued(page, j)) j++;
    size_t n = day_number(page, j, &day->day);
    if (n) {
        n += last_day(page, i, j + n, day);
        day->stop = year_after(page, j + n, &day->year);
        return true;
    }
    day->day = 0;
    day->stop = year_after(page, token_is(page, j, W_OF) ? j + 1 : j, &day->year);
    return day->year > 0;
}

/* 12 March; the 12th of March 2014. */
static bool day_first(Page *page, size_t i, Day *day) {
    *day = (Day){ 0 };
    size_t n = day_number(page, i, &day->day), j = i + n;
    if (!n) return false;
    size_t more = past_days(page, i, j) > j ? last_day(page, i, j, day) : 0;
    j += more;
    if (token_is(page, j, W_OF)) j++;
    if (!(day->month = month_at(page, j))) return false;
    j++;
    if (is_mark(page, j, '.') && glued(page, j) && digit_count(page, j + 1) == 4) j++;
    day->stop = year_after(page, j, &day->year);
    return true;
}

/* 2014-03-12, 12/03/2014, 12.03.2014: the last two only tell the year for sure. */
static bool digits_date(Page *page, size_t i, Day *day) {
    uint32_t mark = token_at(page, i + 1)->mark;
    if ((mark != '-' && mark != '/' && mark != '.') || !is_mark(page, i + 3, mark)) return false;
    for (size_t k = i + 1; k <= i + 4; k++)
        if (!glued(page, k)) return false;
    int a = small_digits(page, i), b = small_digits(page, i + 2), c = small_digits(page, i + 4);
    if (digit_count(page, i) == 4 && is_year(a) && b >= 1 && b <= 12 && c >= 1 && c <= 31) {
        *day = (Day){ .year = a, .month = b, .day = c, .stop = i + 5 };
        return true;
    }
    bool has_year = (digit_count(page, i + 4) == 4 && is_year(c)) || (mark == '/' && digit_count(page, i + 4) == 2);
    if (!has_year || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return false;
    if (digit_count(page, i + 4) == 2) c += c < 70 ? 2000 : 1900;
    bool day_leads = a > 12 || mark == '.', month_leads = b > 12;
    *day = (Day){ .year = c, .stop = i + 5 };
    if (day_leads) day->month = b, day->day = a;
    else if (month_leads) day->month = a, day->day = b;
    return true;
}

bool date_at(Page *page, size_t i, Find *find) {
    Day day;
    Clock clock;
    if (!digits_date(page, i, &day) && !month_first(page, i, &day) && !day_first(page, i, &day)) return false;
    size_t j = day.stop;
    if (is_mark(page, j, ',') || token_is(page, j, W_AT) || is_mark(page, j, '|')) j++;
    if (token_at(page, j)->kind == WORD && token_is(page, j, W_T) && glued(page, j)) j++;
    Text date = day_text(page, &day);
    if (day.day && clock_at(page, j, &clock)) {
        Text time = clock_text(page, &clock);
        char *both = arena_take(&page->arena, date.len + time.len + 1);
        memcpy(both, date.at, date.len);
        both[date.len] = 'T';
        memcpy(both + date.len + 1, time.at, time.len);
        return set_dated(find, i, clock.stop, TYPE_DATETIME, (Text){ both, date.len + 1 + time.len });
    }
    return set_dated(find, i, day.stop, TYPE_DATE, date);
}

bool season_at(Page *page, size_t i, Find *find) {
    int year;
    char text[16], *end;
    if (!has(page, i, C_SEASON)) return false;
    size_t stop = year_after(page, token_is(page, i + 1, W_OF) ? i + 2 : i + 1, &year);
    Text season = lexicon_field(entry_at(page, i, CONTEXTS), 2);
    if (!year || season.len != 2 || is_mark(page, i + 1, ',')) return false;
    end = put_number(text, year, 4);
    *end++ = '-';
    *end++ = season.at[0];
    *end++ = season.at[1];
    return set_dated(find, i, stop, TYPE_DATE, written(page, text, end));
}

/* ---- years ---- */

static bool is_quote_before(const Page *page, size_t i) {
    return is_apostrophe(page->token[i].mark) || page->token[i].mark == 0x2018;
}

bool counts_things(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    if (token->kind != WORD || token->capital) return false;
    if (entry_at(page, i, STOPS)) return has(page, i, C_PLURAL);
    if (entry_at(page, i, UNITS) || entry_at(page, i, CURRENCIES) || numeral_at(page, i) == SCALE ||
        numeral_at(page, i) == PACK)
        return true;
    Text word = token_text(page, i);
    if (word.len > 3 && text_ends(word, TEXT("s")) && !text_ends(word, TEXT("ss"))) return true;
    return token_at(page, i + 1)->kind == WORD && !token_at(page, i + 1)->capital && !entry_at(page, i + 1, STOPS) &&
            text_ends(token_text(page, i + 1), TEXT("s"));
}

static bool is_hedged(const Page *page, size_t i) {
    const Meaning *hedge;
    return phrase_before(page, i, HEDGES, &hedge) && hedge->bound != UNBOUND;
}

static bool ends_in_s(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    return token->kind == WORD && !token->capital && token->stop - token->start > 3 &&
           text_ends(token_text(page, i), TEXT("s"));
}

/* "about 1900 abandoned nets": behind a hedge a plural is counted even if it could be a verb, and with a participle
 * before it. */
static bool counts_roughly(const Page *page, size_t i) {
    if (!is_hedged(page, i)) return false;
    const Token *next = token_at(page, i + 1);
    bool has_participle = next->kind == WORD && text_ends(token_text(page, i + 1), TEXT("ed"));
    return ends_in_s(page, i + 1 + has_participle);
}

/* Does something say that the number is none of a year: a unit or a currency? */
static bool is_measured(const Page *page, size_t i) {
    if (is_mark(page, i + 1, '%') || entry_at(page, i + 1, CURRENCIES)) return true;
    if (is_mark(page, i + 1, '-') && glued(page, i + 1) &&
        (entry_at(page, i + 2, UNITS) || entry_at(page, i + 2, CURRENCIES)))
        return true;
    if (i == 0 || !entry_at(page, i - 1, CURRENCIES)) return false;
    return has(page, i - 1, C_MONEY_BEFORE) || (page->token[i - 1].kind == MARK && !page->token[i - 1].space);
}

/* Is the number one end of a range of quantities: "2000-2500 calories", "a crew of 1900 to 2000 men"? */
static bool in_measured_range(const Page *page, size_t i) {
    size_t first = i, second = i + 2;
    bool is_second = i >= 2 && page->token[i - 2].kind == DIGITS &&
                     (is_dash(page->token[i - 1].mark) || AMONG(page, i - 1, W_TO, W_OR));
    if (is_second) first = i - 2, second = i;
    else if (token_at(page, second)->kind != DIGITS || digit_count(page, second) < 4 ||
             !(is_dash(page->token[i + 1].mark) || AMONG(page, i + 1, W_TO, W_OR)))
        return false;
    bool is_span =
        first > 0 && !token_is(page, first - 1, W_OF) && has(page, first - 1, C_YEARLY) && !is_hedged(page, first);
    bool is_unit = entry_at(page, second + 1, UNITS) && token_at(page, second + 1)->kind == WORD &&
                   !has(page, second + 1, C_STRICT);
    bool is_noun = has(page, second + 1, C_VERB) && looks_like_plural(page, second + 1); /* "1800-2000 seats" */
    return is_unit || (!is_span && (counts_things(page, second + 1) || is_noun));
}

/* "since at least 1987", "until about 2031": before the hedge, and no noun behind the number. */
static bool is_hedged_year(const Page *page, size_t i, int year) {
    const Meaning *hedge;
    size_t n = phrase_before(page, i, HEDGES, &hedge);
    if (!n || i <= n || counts_things(page, i + 1)) return false;
    if (AMONG(page, i - n - 1, W_SINCE, W_UNTIL, W_TILL)) return year >= 1500;
    return year >= 1900 && year < 2100 && AMONG(page, i - n - 1, W_BY, W_IN);
}

/* "its 2011 sales", "the firm's 2011 loss", "a 2008 law": what has an owner, or is one, is of that year; of the round
 * ones it may be a count ("the firm's 2000 workers"). */
static bool is_of_year(const Page *page, size_t i, int year) {
    if (i == 0 || year < 1900 || year > 2099) return false;
    if (AMONG(page, i - 1, W_A, W_AN)) return true;
    bool is_owned = AMONG(page, i - 1, W_ITS, W_THEIR, W_HIS, W_HER, W_OUR, W_MY) ||
                    (token_is(page, i - 1, W_S) && is_apostrophe(token_at(page, i - 2)->mark));
    return is_owned && year % 100 != 0;
}

/* Is a number of four digits a year? Between 1900 and 2099 unless it counts what stands behind it; before that only
 * after "in". */
/* "the 2022 Cup final": a unit in the singular, with a capital, no abbreviation, behind an article or a name. */
static bool names_event(const Page *page, size_t i) {
    const Token *word = token_at(page, i);
    if (word->kind != WORD || !word->capital || !entry_at(page, i, UNITS)) return false;
    if (i < 2 || !(has(page, i - 2, C_DET) || page->token[i - 2].capital)) return false; /* "80 to 2000 Hertz" */
    return word->stop - word->start >= 3 && !is_upper(page->text.at[word->start + 1]) &&
           !text_ends(token_text(page, i), TEXT("s"));
}

static bool year_fits(Page *page, size_t i, int year) {
    const Meaning *era;
    const Find *last = page->finds ? &page->find[page->finds - 1] : NULL;
    bool named = has(page, i - 1, C_YEARLY);
    if (has(page, i + 1, C_YEARED) && year >= 1900 && year < 2100) return true; /* "below 2005 levels" */
    if (names_event(page, i + 1) && year >= 1900 && year < 2100) return true;
    bool is_back = token_is(page, i - 1, W_TO) && has(page, i - 2, C_ADV) && has(page, i - 2, C_YEARLY);
    if (is_back && year >= 1500 && !counts_things(page, i + 1)) return true; /* "dates back to 1856" */
    bool of_games = i > 0 && year >= 1900 && year < 2100 && has(page, i - 1, C_PRODUCT) && page->token[i - 1].capital;
    if (of_games && looks_like_plural(page, i + 1)) return true; /* "the Euro 2020 playoffs" */
    if (is_measured(page, i) || in_measured_range(page, i)) return false;
    if (is_hedged_year(page, i, year)) return true;
    if (entry_at(page, i + 1, UNITS) && token_at(page, i + 1)->kind == WORD)
        return named && token_is(page, i + 1, W_IN) && year >= 1900;
    if (phrase_before(page, i, CONTEXTS, &era) && is_a(era, C_ERA)) return true;
    /* "1000 and 1260" */
    if (last && last->type == TYPE_YEAR && last->last + 1 == i && token_at(page, i - 1)->kind == WORD) return true;
    if (is_of_year(page, i, year)) return true;
    if (is_hedged(page, i) && !named) return false;
    bool counts = counts_things(page, i + 1) || counts_roughly(page, i);
    if (named && counts && AMONG(page, i - 1, W_OF, W_FOR, W_TO, W_THAN, W_ABOUT, W_AROUND, W_BETWEEN, W_AND, W_FROM))
        return false;
    if (year == 2100 && named && !counts) return AMONG(page, i - 1, W_BY, W_IN, W_UNTIL, W_TILL);
    if (year >= 1900 && year <= 2099) return named || !counts;
    bool is_between = token_is(page, i - 1, W_BETWEEN) && numeral_at(page, i + 1) == AND &&
                      digit_count(page, i + 2) == 4 && small_digits(page, i + 2) > year &&
                      !counts_things(page, i + 3);
    if (is_between && year >= 1500) return true;      /* "between 1801 and 1810" */
    return year >= 1500 && named && token_is(page, i - 1, W_IN) && !counts;
}

/* The years from `first` to `last`; a decade also has its first as value. */
static bool set_years(Page *page, Find *find, size_t i, size_t stop, int first, int last, bool is_decade) {
    Decimal low = decimal_of(&page->arena, (uint64_t)first), high = decimal_of(&page->arena, (uint64_t)last);
    set_dated(find, i, stop, TYPE_YEAR, is_decade ? low.digits : (Text){ "", 0 });
    find->bound = RANGE;
    find->low = value_of(low);
    find->high = value_of(high);
    return true;
}

/* "between 2010 and 2015", "from 1998 to 2004": the last token of the span; i if there is none. */
static size_t span_end(const Page *page, size_t i) {
    if (i == 0 || digit_count(page, i + 2) != 4) return i;
    bool is_between = token_is(page, i - 1, W_BETWEEN) && numeral_at(page, i + 1) == AND;
    bool is_from = token_is(page, i - 1, W_FROM) &&
                   (AMONG(page, i + 1, W_TO, W_THROUGH, W_UNTIL, W_TILL) || is_dash(token_at(page, i + 1)->mark));
    return is_between || is_from ? i + 2 : i;
}

/* "the '80s": an apostrophe, a decade, and an s. */
bool short_decade_at(Page *page, size_t i, Find *find) {
    int decade = small_digits(page, i);
    if (i == 0 || !is_quote_before(page, i - 1) || !glued(page, i) || digit_count(page, i) != 2 || decade % 10 != 0)
        return false;
    size_t s = i + 1 + is_apostrophe(token_at(page, i + 1)->mark);
    if (!token_is(page, s, W_S) || !glued(page, s)) return false;
    int year = decade + (decade < 20 ? 2000 : 1900);
    return set_years(page, find, i, s + 1, year, year + 9, true);
}

/* "1990-2010 kg": a unit that no year has. */
static bool weighs(const Page *page, size_t i) {
    const Token *unit = token_at(page, i);
    return unit->kind == WORD && unit->space && !unit->capital && entry_at(page, i, UNITS) &&
           !has(page, i, C_STRICT) && !has(page, i, C_DURATION) && !has(page, i, C_SCORE);
}

/* 2014, the 1990s, 2014-15. */
bool year_at(Page *page, size_t i, Find *find) {
    char text[16];
    int year = small_digits(page, i), other;
    if (digit_count(page, i) != 4 || !is_year(year)) return false;
    size_t s = i + 1 + ((is_mark(page, i + 1, '\'') || is_mark(page, i + 1, 0x2019)) && glued(page, i + 1));
    bool is_span_word = token_is(page, s, W_S) && glued(page, s) && year % 10 == 0;
    /* the 1300s */
    if (is_span_word && year % 100 == 0 && year < 1900) return set_years(page, find, i, s + 1, year, year + 99, false);
    if (is_span_word && year >= 1500) return set_years(page, find, i, s + 1, year, year + 9, true);
    bool joined =
        (is_dash(token_at(page, i + 1)->mark) || is_mark(page, i + 1, '/')) && glued(page, i + 1) && glued(page, i + 2);
    other = joined ? small_digits(page, i + 2) : -1;
    if (other >= 0 && digit_count(page, i + 2) == 2) other += year / 100 * 100;
    if (other > year && other < year + 100 && year >= 1800 && digit_count(page, i + 2) % 2 == 0 && other < 2100 &&
            !entry_at(page, i + 3, CURRENCIES) && !weighs(page, i + 3) && !is_hedged(page, i)) {
        return set_years(page, find, i, i + 3, year, other, false);
    }
    if (!year_fits(page, i, year)) return false;
    size_t end = span_end(page, i);
    bool is_year_too = small_digits(page, end) > year && is_year(small_digits(page, end)) && !is_measured(page, end);
    if (end > i && is_year_too && !(entry_at(page, end + 1, UNITS) && token_at(page, end + 1)->kind == WORD))
        return set_years(page, find, i, end + 1, year, small_digits(page, end), false);
    return set_dated(find, i, i + 1, TYPE_YEAR, written(page, text, put_number(text, year, 4)));
}

/* The years of the digits at i, "10,000"; 0 if it can be no year. */
static int years_of(const Page *page, size_t i) {
    const Token *token = token_at(page, i);
    int years = 0;
    if (token->kind != DIGITS || token->point > 0 || token->stop - token->start > 6) return 0;
    for (uint32_t at = token->start; at < token->stop; at++)
        if (is_digit(page->text.at[at])) years = years * 10 + page->text.at[at] - '0';
    return years;
}

/* The end of "BC", "B.C.", "AD" in capitals at i, and whether it counts down; i if it counts what stands behind:
 * "300 BC residents". */
static size_t era_end(const Page *page, size_t i, bool *is_before) {
    const Meaning *era;
    const Token *token = token_at(page, i);
    if (token->kind != WORD || !token->capital) return i;
    size_t n = phrase_at(page, i, CONTEXTS, &era);
    if (!n || !is_a(era, C_ERA)) return i;
    for (uint32_t at = token->start; at < page->token[i + n - 1].stop; at++)
        if (!is_upper(page->text.at[at]) && page->text.at[at] != '.') return i;
    *is_before = page->text.at[token->start] == 'B';
    bool counts = n == 1 && token_at(page, i + n)->kind == WORD && !token_at(page, i + n)->capital &&
            looks_like_plural(page, i + n);
    return counts ? i : i + n;
}

/* 300 BC, 770-221 BC, "from 770 to 221 B.C.", 79 AD, AD 79: the years before count down. */
bool era_at(Page *page, size_t i, Find *find) {
    bool is_before = false;
    int year = years_of(page, i), last = 0;
    if (year == 0) return false;
    size_t end = era_end(page, i + 1, &is_before);
    const Meaning *era;
    bool may_be_named = i > 0 && digit_count(page, i) > 0 && digit_count(page, i) < 4 &&
            (page->token[i - 1].capital || page->token[i - 1].mark == '.');
    size_t before = i - (may_be_named ? phrase_before(page, i, CONTEXTS, &era) : 0);
    bool is_named = before < i && is_a(era, C_ERA) &&
            page->text.at[page->token[before].start] == 'A' && era_end(page, before, &is_before) == i;
    if (is_named && end == i + 1 && !counts_things(page, i + 1))
        return set_dated(find, i, end, TYPE_YEAR, token_text(page, i));
    bool is_led = AMONG(page, i - 1, W_FROM, W_BETWEEN, W_AROUND, W_ABOUT);
    bool is_joined = (is_dash(token_at(page, i + 1)->mark) && glued(page, i + 1)) ||
            (is_led && (token_is(page, i + 1, W_TO) || token_is(page, i + 1, W_AND)));
    if (end == i + 1 && is_joined) {
        last = years_of(page, i + 2);
        end = last ? era_end(page, i + 3, &is_before) : i + 3;
        if (end == i + 3 || (is_before ? last >= year : last <= year)) return false;
    } else if (end == i + 1) {
        return false;
    }
    Decimal low = decimal_of(&page->arena, (uint64_t)year), high = decimal_of(&page->arena, (uint64_t)last);
    low.negative = high.negative = is_before;
    if (last == 0) return set_dated(find, i, end, TYPE_YEAR, value_text(&page->arena, value_of(low)));
    set_dated(find, i, end, TYPE_YEAR, (Text){ "", 0 });
    find->bound = RANGE;
    find->low = value_of(low);
    find->high = value_of(high);
    return true;
}

/* ---- at a token ---- */

/* "half past six", "quarter to nine" */
bool spoken_time_at(Page *page, size_t i, Find *find) {
    char text[16];
    bool half = numeral_at(page, i) == HALF, past = token_is(page, i + 1, W_PAST);
    if ((!half && !token_is(page, i, W_QUARTER)) || (!past && (half || !token_is(page, i + 1, W_TO)))) return false;
    uint64_t hour = numeral_at(page, i + 2) == SMALL ? numeral_value(page, i + 2) : 0;
    if (hour < 1 || hour > 12) return false;
    char *end = put_time(text, past ? (int)hour : (int)(hour + 10) % 12 + 1, half ? 30 : past ? 15 : 45);
    return set_dated(find, i, i + 3, TYPE_TIME, written(page, text, end));
}

/* 14:37, 11 a.m., 1830 GMT; 1:54.32 is a lap. */
bool time_at(Page *page, size_t i, Find *find) {
    Clock clock;
    if (hours_at(page, i, find)) return true;
    if (!clock_at(page, i, &clock)) return false;
    bool is_lap = clock.has_minute && token_at(page, i + 2)->point > 0;
    Text raw = text_slice(page->text, page->token[i].start, page->token[clock.stop - 1].stop);
    return set_dated(find, i, clock.stop, TYPE_TIME, is_lap ? raw : clock_text(page, &clock));
}

/* "of the second half", "in the third quarter" */
static bool of_period(const Page *page, size_t i) {
    bool is_of = AMONG(page, i, W_OF, W_IN) && token_is(page, i + 1, W_THE);
    return is_of && numeral_at(page, i + 2) == ORDINAL && has(page, i + 3, C_LABEL);
}

/* "9:11 left in the game", "14:12 of the second half", "with 1:07 to play": what is left on the clock. */
/* "29:47.3": minutes, seconds and parts of one, as races are timed; up to 23 they are read as hours. */
static bool race_time(Page *page, size_t i, Find *find) {
    const Token *seconds = token_at(page, i + 2);
    bool is_time = is_mark(page, i + 1, ':') && glued(page, i + 1) && glued(page, i + 2) && seconds->kind == DIGITS &&
                   seconds->point == 2 && digit_count(page, i) == 2 && small_digits(page, i) > 23;
    if (!is_time || page->text.at[seconds->start + 2] != '.' || page->text.at[seconds->start] > '5') return false;
    return set_dated(find, i, i + 3, TYPE_TIME,
                     text_slice(page->text, page->token[i].start, page->token[i + 2].stop));
}

bool game_clock_at(Page *page, size_t i, Find *find) {
    Clock clock;
    if (token_at(page, i)->kind != DIGITS) return false;
    if (race_time(page, i, find)) return true;
    clock = (Clock){ .hour = small_digits(page, i), .stop = i + 1 };
    if (!colon_time(page, i, &clock) || clock.has_second || token_at(page, i + 2)->point > 0) return false;
    const Meaning *left;
    size_t n = phrase_at(page, clock.stop, CONTEXTS, &left);
    bool is_left = (n && is_a(left, C_REMAINING)) || of_period(page, clock.stop);
    if (!is_left) return false;
    Value seconds = value_of(decimal_of(&page->arena, (uint64_t)(clock.hour * 60 + clock.minute)));
    *find = (Find){ .first = i,
                    .last = clock.stop,
                    .type = TYPE_DURATION,
                    .bound = EXACT,
                    .low = seconds,
                    .high = seconds,
                    .unit = TEXT("second") };
    return true;
}

/* "1720: The ferry is back." at the start of a line of a live blog, where it can be no year. */
bool blog_time_at(Page *page, size_t i, Find *find) {
    char text[8];
    if (i > 0) return false;
    int digits = small_digits(page, i), hour = digits / 100, minute = digits % 100;
    const Token *mark = token_at(page, i + 1);
    bool is_line = (mark->mark == ':' && !mark->space) || is_dash(mark->mark);
    if (digit_count(page, i) != 4 || !is_line || !token_at(page, i + 2)->space) return false;
    if (digits < 0 || hour > 23 || minute > 59) return false;
    if (digits >= 1800 && digits < 2060 && mark->mark == ':') /* "1845: The ferry is back", or what happened in 1845 */
        return set_dated(find, i, i + 1, TYPE_YEAR, written(page, text, put_number(text, digits, 4)));
    return set_dated(find, i, i + 1, TYPE_TIME, written(page, text, put_time(text, hour, minute)));
}
