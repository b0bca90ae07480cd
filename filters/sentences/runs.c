#include "sentences.h"

#include "utf8.h"

#include <string.h>

#define REFERENCE 12 /* bytes: [113-117] */

/* Is `at` inside straight double quotation marks? Counted once, as the scan goes on. */
static bool is_quoted_at(Scan *scan, size_t at) {
    while (scan->counted < at) {
        const char *mark = memchr(scan->text.at + scan->counted, '"', at - scan->counted);
        scan->counted = mark ? (size_t)(mark - scan->text.at) + 1 : at;
        scan->is_quoted ^= mark != NULL;
    }
    return scan->is_quoted;
}

size_t mark_at(Text text, size_t at, Run *run) {
    uint32_t c;
    size_t n = utf8_at(text, at, &c);
    if (n == 0) return 0;
    if (c == '.') return n;
    if (c == '!' || c == '?' || c == 0x203d || (c >= 0x2047 && c <= 0x2049)) {
        run->is_strong = true;
    } else if (c == 0x2026) {
        run->is_ellipsis = true;
    } else if (c == 0x3002 || c == 0xff0e || c == 0xff61 || c == 0xff01 || c == 0xff1f) {
        run->is_wide = true;
        run->is_strong |= c == 0xff01 || c == 0xff1f;
    } else {
        return 0;
    }
    return n;
}

/* The length of one blank or line end. */
static size_t gap_at(Text text, size_t at) { return at < text.len && is_blank(text.at[at]); }

/* A gap and the same mark again: ". . .", "! ! !". */
static size_t spaced_mark(Text text, size_t at) {
    char mark = text.at[at - 1];
    size_t gap = gap_at(text, at);
    if ((mark != '.' && mark != '!' && mark != '?') || gap == 0 || byte_at(text, at + gap) != mark) return 0;
    return is_word_start(byte_at(text, at + gap + 1)) ? 0 : gap + 1;
}

/* A mark that closes a quotation or a bracket; also with a blank before it, where it can't open one. */
static size_t close_at(Scan *scan, size_t at) {
    Text text = scan->text;
    uint32_t c;
    size_t gap = gap_at(text, at), n = utf8_at(text, at + gap, &c);
    if (n == 0) return 0;
    bool before_word = is_word_start(byte_at(text, at + gap + n));
    switch (c) {
    case '"':
        if (gap || before_word) return !(gap && before_word) && is_quoted_at(scan, at) ? gap + 1 : 0;
        return 1;
    case '\'': return gap || before_word ? 0 : 1;
    case 0xbb:
    case 0x203a: return gap && before_word ? 0 : gap + n; /* »German« opens with it */
    case 0xab:
    case 0x2039:
    case 0x2018:
    case 0x201c: return !gap && is_blank(byte_at(text, at + n)) ? n : 0; /* German: it closes */
    case 0x2019: return gap || before_word ? 0 : n;
    default: return utf8_is_close(c) ? gap + n : 0;
    }
}

/* A reference behind the marks: "[3]", " [7-9]"; or a raised number that has come down: "sleep.12 The". */
static size_t reference_at(Text text, size_t at, char before) {
    size_t n = gap_at(text, at);
    if (byte_at(text, at + n) == '[') {
        size_t from = ++n;
        for (char c; n < REFERENCE && (is_digit(c = byte_at(text, at + n)) || c == ',' || c == '-');) n++;
        return n > from && byte_at(text, at + n) == ']' ? n + 1 : 0;
    }
    n = 0;
    if (!is_lower(before) && before != ')') return 0;
    while (n < 3 && is_digit(byte_at(text, at + n))) n++;
    if (n == 0 || n == 3 || !is_blank(byte_at(text, at + n))) return 0;
    size_t more = n + 1;
    while (more < n + 3 && is_digit(byte_at(text, at + more))) more++;
    return more > n + 1 && is_blank(byte_at(text, at + more)) && is_upper(byte_at(text, at + more + 1)) ? more : n;
}

Run read_run(Scan *scan, size_t at) {
    Text text = scan->text;
    Run run = { .start = at, .stop = at };
    char before = at ? text.at[at - 1] : ' ';
    size_t n, spaced = 0;
    if (text.at[at] == '.' && byte_at(text, at + 1) == ' ' && is_alpha(byte_at(text, at + 2))) {
        run.marks = 1;                       /* most of them */
        run.stop = at + 1;
        return run;
    }
    for (;;) {
        if ((n = mark_at(text, run.stop, &run))) {
            run.marks++;
            run.is_final = run.is_closed;
        } else if ((n = spaced_mark(text, run.stop))) {
            if (run.marks == 1) run.first_stop = run.stop;
            run.marks++;
            spaced++;
        } else if ((n = close_at(scan, run.stop))) {
            if (!run.is_closed) run.is_bracketed = byte_at(text, run.stop) == ')' || byte_at(text, run.stop) == ']';
            run.is_closed = true;
        } else if (!(n = reference_at(text, run.stop, before))) {
            break;
        }
        run.stop += n;
    }
    if (run.marks >= 3 && !run.is_strong) run.is_ellipsis = true;
    bool is_tight = run.first_stop && spaced == 1 && run.marks == 4;
    if ((spaced != 3 && !is_tight) || is_blank(before)) run.first_stop = 0;
    return run;
}

/* ":-)" or a picture behind the marks belongs to the sentence before. Returns where it stops, `at` if there is none. */
size_t pass_smiley(Text text, size_t at) {
    uint32_t c = 0;
    size_t from = pass_space(text, at), stop = from, n;
    while ((n = utf8_at(text, stop, &c)) > 2 && (utf8_is_symbol(c) || c == 0xfe0f) &&
           !is_bullet(c))
        stop += n;
    if (stop == from && (c == ':' || c == ';')) {
        size_t nose = byte_at(text, from + 1) == '-';
        char mouth = byte_at(text, from + 1 + nose);
        if (mouth == ')' || mouth == '(' || mouth == 'D' || mouth == 'P' || mouth == 'p') stop = from + 2 + nose;
    }
    return stop > from && is_blank(byte_at(text, stop)) ? stop : at;
}
