/* check.h - the little that a unit test needs: CHECK prints what does not hold, and done() is main's last line. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int checks, failures;

#define CHECK(condition)                                                    \
    do {                                                                    \
        checks++;                                                           \
        if (!(condition)) {                                                 \
            failures++;                                                     \
            printf("%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                   \
    } while (0)

static int done(void) {
    printf("%d checks, %d failures\n", checks, failures);
    return failures || !checks;
}

#endif
