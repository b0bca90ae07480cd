#include "nameforms.h"

#include "utf8.h"

#include <stdlib.h>

static bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

void name_fold(Text word, char to[NAME_ROOM]) {
    size_t len = 0;
    uint32_t c;
    for (size_t at = 0, n; (n = utf8_at(word, at, &c)); at += n) {
        char bytes[4];
        if (c < 0x80) {
            if (is_alpha((char)c) || is_digit((char)c)) to[len++] = to_lower((char)c);
            if (len + 1 == NAME_ROOM) break;
            continue;
        }
        c = utf8_lower(utf8_base(c));
        if (c == 0x131) c = 'i';
        if (c == 0xf8) c = 'o';
        if (c == 0x142) c = 'l';
        if (!(utf8_is_letter(c) || utf8_digit(c) >= 0)) continue;
        size_t need = utf8_put(c, bytes);
        if (len + need >= NAME_ROOM) break;
        memcpy(to + len, bytes, need);
        len += need;
    }
    to[len] = '\0';
}

typedef struct {
    char from[5], to[3];
} Respelling;

/* What is written in two ways: by their first letters, and of these the longer first. */
static const Respelling respellings[] = {
    { "ce", "se" }, { "ci", "si" }, { "ch", "ch" }, { "ck", "k" },   { "c", "k" },     { "dh", "d" },   { "dj", "j" },
    { "ee", "i" },  { "gh", "g" },  { "ii", "i" },  { "ij", "i" },   { "iy", "i" },    { "kh", "h" },   { "oo", "u" },
    { "ou", "u" },  { "ph", "f" },  { "q", "k" },   { "sch", "sh" }, { "tsch", "ch" }, { "tch", "ch" }, { "th", "t" },
    { "tz", "ts" }, { "w", "v" },   { "x", "ks" },  { "yi", "i" },   { "y", "i" },     { "zh", "z" },
};

static const Respelling *respelling_at(const char *at) {
    for (size_t i = 0; i < sizeof respellings / sizeof *respellings; i++) {
        const char *from = respellings[i].from;
        if (from[0] < at[0]) continue;
        if (from[0] > at[0]) return NULL;
        size_t n = 1;
        while (from[n] && from[n] == at[n]) n++;
        if (!from[n]) return &respellings[i];
    }
    return NULL;
}

/* A letter more, unless it doubles the last; the bytes of one beyond ASCII may be equal. */
static size_t put(char *to, size_t len, char c) {
    if (len + 1 >= NAME_ROOM || ((unsigned char)c < 0x80 && len && to[len - 1] == c)) return len;
    to[len] = c;
    return len + 1;
}

static void spell(const char *from, char *to) {
    size_t len = 0;
    for (const char *at = from; *at;) {
        const Respelling *r = respelling_at(at);
        if (r) {
            for (const char *c = r->to; *c; c++) len = put(to, len, *c);
            at += strlen(r->from);
        } else if (*at == 'j' && at > from && !(is_vowel(at[-1]) && is_vowel(at[1]))) {
            len = put(to, len, 'i');
            at++;
        } else if (*at == 'h' && at > from && is_vowel(at[-1]) && !is_vowel(at[1])) {
            at++;
        } else {
            len = put(to, len, *at++);
        }
    }
    to[len] = '\0';
}

static void sound(const char *spelled, char *to) {
    size_t len = 0;
    for (const char *at = spelled; *at; at++)
        if (!is_vowel(*at)) len = put(to, len, *at);
    to[len] = '\0';
    if (len < 2) memcpy(to, spelled, strlen(spelled) + 1); /* too little is left to tell names apart */
}

void name_forms(Text word, NameForms *forms) {
    name_fold(word, forms->folded);
    spell(forms->folded, forms->spelled);
    sound(forms->spelled, forms->sound);
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

size_t name_distance(const char *a, const char *b, size_t limit) {
    size_t m = strlen(a), n = strlen(b), row[NAME_ROOM + 1];
    if ((m > n ? m - n : n - m) > limit) return limit + 1;
    for (size_t j = 0; j <= n; j++) row[j] = j;
    for (size_t i = 1; i <= m; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t above = row[j];
            row[j] = least(corner + (a[i - 1] != b[j - 1]), least(above, row[j - 1]) + 1);
            corner = above;
        }
    }
    return row[n] > limit ? limit + 1 : row[n];
}

bool name_same_letters(const char *a, const char *b) {
    int count[256] = { 0 };
    if (strlen(a) != strlen(b)) return false;
    for (; *a; a++, b++) count[(unsigned char)*a]++, count[(unsigned char)*b]--;
    for (size_t i = 0; i < 256; i++)
        if (count[i]) return false;
    return true;
}
