#include "day.h"

int32_t day_of(Text date) {
    static const char form[] = "0000-00-00";
    int32_t part[3] = { 0 };
    if (date.len < sizeof form - 1) return DAY_NONE;
    for (size_t i = 0, k = 0; i < sizeof form - 1; i++) {
        if (form[i] == '-' ? date.at[i] != '-' : !is_digit(date.at[i])) return DAY_NONE;
        if (form[i] == '-') k++;
        else part[k] = 10 * part[k] + date.at[i] - '0';
    }
    int32_t year = part[0], month = part[1], day = part[2];
    if (month < 1 || month > 12 || day < 1 || day > 31) return DAY_NONE;
    /* Years that begin with March, so that the odd day is the last. */
    int32_t y = year - (month <= 2), m = (month + 9) % 12;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}
