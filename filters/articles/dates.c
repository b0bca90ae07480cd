/* Dates as they are written -> ISO 8601. What can be read in two ways, as 5/6/2010, is no date: nothing is guessed. */
#include "articles.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

typedef struct {
    size_t year, month, day;
    bool has_time, has_seconds;
    size_t hour, minute, second;
    char zone[8];           /* "", "Z" or "+01:00" */
} Moment;

static size_t count_digits(Text text) {
    size_t n = 0;
    while (n < text.len && is_digit(text.at[n])) n++;
    return n;
}

static size_t number(Text text, size_t at, size_t len) {
    size_t value = 0;
    for (size_t i = at; i < at + len && i < text.len; i++) value = value * 10 + (size_t)(text.at[i] - '0');
    return value;
}

static Text from(Text text, size_t at) { return text_slice(text, at, text.len); }

static bool is_real(const Moment *m) {
    static const size_t days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (m->year < 1600 || m->year > 2199 || m->month < 1 || m->month > 12 || m->day < 1 || m->day > days[m->month - 1])
        return false;
    bool is_leap = (m->year % 4 == 0 && m->year % 100 != 0) || m->year % 400 == 0;
    return m->month != 2 || m->day < 29 || is_leap;
}

/* "+0100", "+01:00", "Z", or a zone by its name if that names one only. */
static void read_zone(Moment *m, Text rest) {
    static const struct { Text name; const char *zone;
    } zones[] = {
        { { "Z", 1 }, "Z" },        { { "UTC", 3 }, "Z" },      { { "GMT", 3 }, "Z" },      { { "EST", 3 }, "-05:00" },
        { { "EDT", 3 }, "-04:00" }, { { "CDT", 3 }, "-05:00" }, { { "MST", 3 }, "-07:00" }, { { "MDT", 3 }, "-06:00" },
        { { "PST", 3 }, "-08:00" }, { { "PDT", 3 }, "-07:00" }, { { "CET", 3 }, "+01:00" }, { { "CEST", 4 }, "+02:00" },
        { { "MSK", 3 }, "+03:00" },
    };
    rest = text_trim(rest);
    size_t letters = 0, hours = rest.len ? count_digits(from(rest, 1)) : 0;
    while (letters < rest.len && is_alpha(rest.at[letters])) letters++;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (text_equal(text_slice(rest, 0, letters), zones[i].name)) strcpy(m->zone, zones[i].zone);
    if (rest.len == 0 || !memchr("+-", rest.at[0], 2) || (hours != 2 && hours != 4)) return;
    bool has_colon = hours == 2 && rest.len >= 6 && rest.at[3] == ':' && count_digits(from(rest, 4)) == 2;
    size_t minutes = hours == 4 ? number(rest, 3, 2) : has_colon ? number(rest, 4, 2) : 0;
    if (number(rest, 1, 2) <= 14 && minutes < 60)
        snprintf(m->zone, sizeof m->zone, "%c%02u:%02u", rest.at[0], (unsigned)number(rest, 1, 2), (unsigned)minutes);
}

/* The first "8:30", "08:30:15.25" or "8.30 pm" of the text, with its zone. */
static void read_time(Moment *m, Text text) {
    for (size_t at = 0; at < text.len; at++) {
        size_t n = count_digits(from(text, at));
        if (n == 0) continue;
        Text rest = from(text, at + n);
        bool is_time = n <= 2 && rest.len >= 3 && rest.at[0] == ':' && count_digits(from(rest, 1)) == 2;
        if (!is_time) {
            at += n;
            continue;
        }
        m->hour = number(text, at, n);
        m->minute = number(rest, 1, 2);
        rest = from(rest, 3);
        m->has_seconds = rest.len >= 3 && rest.at[0] == ':' && count_digits(from(rest, 1)) == 2;
        m->second = m->has_seconds ? number(rest, 1, 2) : 0;
        if (m->has_seconds) rest = from(rest, 3);
        if (rest.len >= 2 && memchr(".,", rest.at[0], 2)) rest = from(rest, 1 + count_digits(from(rest, 1)));
        Text half = text_trim(rest);
        bool is_half = half.len >= 2 && memchr("apAP", half.at[0], 4) &&
                       (to_lower(half.at[1]) == 'm' || text_starts(from(half, 1), TEXT(".m")));
        if (is_half) {
            if (m->hour == 12) m->hour = 0;
            if (to_lower(half.at[0]) == 'p') m->hour += 12;
            rest = from(half, half.at[1] == '.' ? 4 : 2);
        }
        m->has_time = m->hour < 24 && m->minute < 60 && m->second < 61;
        if (m->has_time) read_zone(m, rest);
        return;
    }
}

/* "20100111T083000Z": the digits behind the T. */
static void read_packed_time(Moment *m, Text rest) {
    size_t n = count_digits(rest);
    if (n != 4 && n != 6) return;
    m->hour = number(rest, 0, 2);
    m->minute = number(rest, 2, 2);
    m->has_seconds = n == 6;
    m->second = n == 6 ? number(rest, 4, 2) : 0;
    m->has_time = m->hour < 24 && m->minute < 60 && m->second < 61;
    if (m->has_time) read_zone(m, from(rest, n));
}

/* Digits alone: 20100111, 20100111083000, or seconds or milliseconds since 1970. */
static bool by_digits(Text text, Moment *m) {
    size_t n = count_digits(text);
    bool is_date = n == 8 || n == 12 || n == 14;
    if (is_date && (n == text.len || to_lower(text.at[n]) == 't' || text.at[n] == 'Z')) {
        *m = (Moment){ .year = number(text, 0, 4), .month = number(text, 4, 2), .day = number(text, 6, 2) };
        if (n > 8) read_packed_time(m, from(text, 8));
        else if (n < text.len) read_packed_time(m, from(text, n + 1));
        if (is_real(m)) return true;
    }
    if (n != text.len || (n != 10 && n != 13)) return false;
    time_t seconds = (time_t)number(text, 0, 10);
    struct tm t;
    if (!gmtime_r(&seconds, &t)) return false;
    *m = (Moment){ (size_t)t.tm_year + 1900, (size_t)t.tm_mon + 1, (size_t)t.tm_mday, true, true,
                   (size_t)t.tm_hour,        (size_t)t.tm_min,     (size_t)t.tm_sec,  "Z" };
    return true;
}

/* "2010-01-11", "2010/1/11", with a time behind. */
static bool by_year_first(Text text, Moment *m) {
    if (count_digits(text) != 4 || text.len < 8 || !memchr("-/.", text.at[4], 3)) return false;
    Text rest = from(text, 5);
    size_t n = count_digits(rest), d = n < rest.len ? count_digits(from(rest, n + 1)) : 0;
    if (n < 1 || n > 2 || rest.at[n] != text.at[4] || d < 1 || d > 2) return false;
    *m = (Moment){ .year = number(text, 0, 4), .month = number(rest, 0, n), .day = number(rest, n + 1, d) };
    read_time(m, from(rest, n + 1 + d));
    return is_real(m);
}

/* "25/12/2010", "12/25/2010"; of "5/6/2010" it can't be told which is the day, but Europe alone writes 5.6.2010. */
static bool by_numbers(Text text, Moment *m) {
    size_t a = count_digits(text);
    if (a < 1 || a > 2 || a >= text.len || !memchr("/.-", text.at[a], 3)) return false;
    char mark = text.at[a];
    Text rest = from(text, a + 1);
    size_t b = count_digits(rest);
    if (b < 1 || b > 2 || b >= rest.len || rest.at[b] != mark || count_digits(from(rest, b + 1)) != 4) return false;
    size_t first = number(text, 0, a), second = number(rest, 0, b);
    bool is_day_first = first > 12 || mark == '.' || first == second;
    if (!is_day_first && second <= 12) return false;
    *m = (Moment){ .year = number(rest, b + 1, 4),
                   .month = is_day_first ? second : first,
                   .day = is_day_first ? first : second };
    read_time(m, from(rest, b + 5));
    return is_real(m);
}

static size_t month_named(Text word) {
    static const char *const names[] = { "january", "february", "march",     "april",   "may",      "june",
                                         "july",    "august",   "september", "october", "november", "december" };
    if (word.len < 3) return 0;
    for (size_t i = 0; i < 12; i++)
        if (word.len <= strlen(names[i]) && text_same_word(word, text_slice(text_of(names[i]), 0, word.len)))
            return i + 1;
    return text_same_word(word, TEXT("sept")) ? 9 : 0;
}

/* The number before the month: "11 January", "11th of January", "11-Jan". 0 if there is none. */
static size_t day_before(Text text, size_t at) {
    while (at > 0 && memchr(" -.,", text.at[at - 1], 4)) at--;
    if (at >= 3 && text_equal(text_slice(text, at - 3, at), TEXT(" of"))) at -= 3;
    /* th, st, nd, rd */
    if (at > 2 && is_alpha(text.at[at - 1]) && is_alpha(text.at[at - 2]) && is_digit(text.at[at - 3])) at -= 2;
    size_t stop = at;
    while (at > 0 && is_digit(text.at[at - 1])) at--;
    bool is_minute = at > 0 && text.at[at - 1] == ':';
    return stop - at >= 1 && stop - at <= 2 && !is_minute ? number(text, at, stop - at) : 0;
}

/* "+0000" behind a clock. */
static bool is_zone(Text text, size_t at, size_t n) {
    return n == 4 && at > 1 && memchr("+-", text.at[at - 1], 2) && is_blank(text.at[at - 2]);
}

/* What stands behind the month: "11, 2010", "2010", "-10", "11 08:30:00 +0000 2010". */
static void behind_month(Text text, size_t at, Moment *m) {
    for (size_t numbers = 0; at < text.len && numbers < 2 && m->year == 0; at++) {
        size_t n = count_digits(from(text, at));
        if (n == 0) {
            if (is_alpha(text.at[at]) && numbers == 0 && m->day == 0) return;
            continue;
        }
        bool is_clock = n <= 2 && at + n < text.len && text.at[at + n] == ':';
        if (is_clock || is_zone(text, at, n)) {
            while (at + 1 < text.len && (is_digit(text.at[at + 1]) || text.at[at + 1] == ':')) at++;
            continue;
        }
        bool is_short_year = m->day && n == 2 && at > 0 && text.at[at - 1] == '-';
        if (n == 4) m->year = number(text, at, n);
        else if (is_short_year) m->year = number(text, at, n) + (number(text, at, n) < 70 ? 2000 : 1900);
        else if (n <= 2 && m->day == 0) m->day = number(text, at, n);
        else return;
        numbers++;
        at += n - 1;
    }
}

static bool by_month(Text text, Moment *m) {
    for (size_t at = 0; at < text.len;) {
        size_t stop = at;
        while (stop < text.len && is_alpha(text.at[stop])) stop++;
        size_t month = month_named(text_slice(text, at, stop));
        if (month) {
            *m = (Moment){ .month = month, .day = day_before(text, at) };
            behind_month(text, stop, m);
            read_time(m, text);
            if (is_real(m)) return true;
        }
        at = stop > at ? stop : at + 1;
    }
    return false;
}

/* Digits, with zeros before them up to the width. */
static void add_number(Buffer *to, size_t value, size_t width, const char *before) {
    char digits[8];
    for (size_t i = width; i > 0; i--, value /= 10) digits[i - 1] = (char)('0' + value % 10);
    buffer_add(to, text_of(before));
    buffer_add(to, (Text){ digits, width });
}

bool date_iso(Text written, Buffer *to) {
    Moment m;
    Text text = text_slice(text_trim(written), 0, 200);
    to->len = 0;
    if (!by_digits(text, &m) && !by_year_first(text, &m) && !by_numbers(text, &m) && !by_month(text, &m)) return false;
    add_number(to, m.year, 4, "");
    add_number(to, m.month, 2, "-");
    add_number(to, m.day, 2, "-");
    if (!m.has_time) return true;
    add_number(to, m.hour, 2, "T");
    add_number(to, m.minute, 2, ":");
    add_number(to, m.has_seconds ? m.second : 0, 2, ":");
    buffer_add(to, text_of(m.zone));
    return true;
}
