#include "spans.h"

#include "day.h"
#include "keyed.h"
#include "out.h"

#include <stdio.h>

void spans_put_key(Text kind, Text of, int32_t window) {
    char digits[16];
    put_raw(kind);
    put_raw(of);
    if (window == DAY_NONE) return;
    int len = snprintf(digits, sizeof digits, ":%d", (int)window);
    put_raw((Text){ digits, (size_t)len });
}

static void put_member(const Text *row, const SpanColumns *at) {
    put_raw(row[at->doc]);
    put_message(" ");
    put_raw(row[at->start]);
    put_message(" ");
    put_raw(row[at->stop]);
    put_tab();
}

bool spans_are_turned(const Text *a, const Text *b, const SpanColumns *at) {
    int order = keyed_compare(a[at->doc], b[at->doc]);
    return order > 0 || (order == 0 && keyed_compare(a[at->start], b[at->start]) > 0);
}

void spans_put_pair(const Text *a, const Text *b, const SpanColumns *at, const char *why) {
    bool is_turned = spans_are_turned(a, b, at);
    const Text *first = is_turned ? b : a, *other = is_turned ? a : b;
    put_message("1\t");
    put_member(first, at);
    put_member(other, at);
    put_message(why);
    put_tab();
    put_raw(first[at->since]);
    put_tab();
    put_raw(other[at->since]);
    put_newline();
}
