#include "day.h"

static bool take(Text date, size_t from, size_t to, size_t *value) {
    return date.len >= to && text_size(text_slice(date, from, to), value);
}

int32_t day_of(Text date) {
    size_t year, month, day;
    if (!take(date, 0, 4, &year) || !take(date, 5, 7, &month) || !take(date, 8, 10, &day) || date.at[4] != '-' ||
        date.at[7] != '-')
        return DAY_NONE;
    if (month < 1 || month > 12 || day < 1 || day > 31) return DAY_NONE;
    /* Years that begin with March, so that the odd day is the last. */
    int32_t y = (int32_t)year - (month <= 2), m = (int32_t)(month + 9) % 12;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + (int32_t)day - 1 - 719468;
}
