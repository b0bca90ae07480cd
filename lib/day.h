/* day.h - the day of a date, as a number. */
#ifndef DAY_H
#define DAY_H

#include "text.h"

#define DAY_NONE INT32_MIN

/* Days since 1970-01-01 of a date that begins like 2015-02-20; DAY_NONE of any other form. */
int32_t day_of(Text date);
/* The window of so many days that a day lies in; windows that overlap by half are numbers that follow each other. */
static inline int32_t day_window(int32_t day, int32_t days) {
    return day >= 0 ? day / days : -((-day + days - 1) / days);
}

#endif
