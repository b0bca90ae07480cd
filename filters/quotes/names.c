/* names.c - spellings of one name: case, accents, transliterations, slips of the pen. */
#include "speaker.h"
#include "utf8.h"

#include <stdint.h>
#include <string.h>

#define SHORT_NAME 24       /* bytes of a name that is kept */
#define KEPT_NAMES 1024

/* The base letters of U+00C0-U+017F, and of the Vietnamese letters from U+1EA0 on by their last character. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                            "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static const struct { uint32_t last; char base; } vietnamese[] = {
    { 0x1eb7, 'a' }, { 0x1ec7, 'e' }, { 0x1ecb, 'i' }, { 0x1ee3, 'o' }, { 0x1ef1, 'u' }, { 0x1ef9, 'y' },
};

/* The ASCII letters in lower case, 0 for all else. */
static const char small[128] = {
    ['A'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i',         'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r',
    's',         't', 'u', 'v', 'w', 'x', 'y', 'z', ['a'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j',
    'k',         'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',         't', 'u', 'v', 'w', 'x', 'y', 'z',
};

/* Pairs of letters, and letters alone, for which transliterations differ: what may lead a pair (8: a letter that
 * becomes two, whatever follows), what may follow in one, and how far from itself a letter alone is moved. */
enum { WITH_H = 1, WITH_K = 2, WITH_U = 4, ALWAYS = 8 };
static const unsigned char leads[256] = {
    ['p'] = WITH_H, ['k'] = WITH_H, ['c'] = WITH_H | WITH_K, ['o'] = WITH_U, ['x'] = ALWAYS
};
static const unsigned char follows[256] = { ['h'] = WITH_H, ['k'] = WITH_K, ['u'] = WITH_U };
static const signed char moved[256] = {
    ['c'] = 'k' - 'c', ['q'] = 'k' - 'q', ['w'] = 'v' - 'w', ['y'] = 'i' - 'y', ['j'] = 'i' - 'j'
};

/* The letter without case and accent; the character itself if it is not Latin; 0 if it is no letter. */
static uint32_t base_letter(uint32_t c) {
    if (c < 0x80) return (uint32_t)small[c];
    if (c >= 0xc0 && c <= 0x17f) return latin[c - 0xc0] == '*' ? 0 : (uint32_t)latin[c - 0xc0];
    if (c == 0x1a0 || c == 0x1a1) return 'o';
    if (c == 0x1af || c == 0x1b0) return 'u';
    for (size_t i = 0; c >= 0x1ea0 && i < sizeof vietnamese / sizeof *vietnamese; i++)
        if (c <= vietnamese[i].last) return (uint32_t)vietnamese[i].base;
    return utf8_is_letter(c) ? utf8_lower(c) : 0;
}

static bool is_latin(uint32_t c) {
    return c < 0x250 || (c >= 0x1e00 && c <= 0x1eff) || !utf8_is_letter(c);
}

bool name_is_latin(Text name) {
    uint32_t c;
    for (size_t at = 0, n; (n = utf8_at(name, at, &c)); at += n)
        if (!is_latin(c)) return false;
    return true;
}

/* Letters for which transliterations differ become one, and so do doubled ones; returns the new length. */
static size_t transliterate(const char *from, size_t len, char to[LONGEST_FOLDED]) {
    size_t n = 0;
    char last = '\0';
    for (size_t i = 0; i < len && n + 2 <= LONGEST_FOLDED; i++) {
        char c = from[i], next = i + 1 < len ? from[i + 1] : '\0';
        if (!(leads[(unsigned char)c] & (follows[(unsigned char)next] | ALWAYS))) {
            c = (char)(c + moved[(unsigned char)c]);
        } else if (c == 'x') {
            if (last != 'k') to[n++] = last = 'k';
            c = 's';
        } else if (c != 'c' || next != 'h') {
            c = c == 'p' ? 'f' : c == 'o' ? 'u' : 'k';
            i++;
        }
        to[n] = c;
        n += c != last;
        last = c;
    }
    if (n > 2 && to[0] == 'i' && to[1] == 'e') memmove(to, to + 1, --n);
    return n;
}

static size_t fold(Text name, char to[LONGEST_FOLDED]) {
    char letters[LONGEST_FOLDED];
    size_t len = 0;
    uint32_t c;
    if (name.len > 3 && to_lower(name.at[0]) == 'a' && to_lower(name.at[1]) == 'l' && name.at[2] == '-')
        name = text_slice(name, 3, name.len);
    for (size_t at = 0; at < name.len && len + 4 <= sizeof letters;) {
        unsigned char byte = (unsigned char)name.at[at];
        if (byte < 0x80) {
            letters[len] = small[byte];
            len += small[byte] != 0;
            at++;
            continue;
        }
        at += utf8_at(name, at, &c);
        if ((c = base_letter(c))) len += utf8_put(c, letters + len);
    }
    return transliterate(letters, len, to);
}

/* Names recur: those folded last are kept, each in the place that its letters tell. */
static struct {
    char word[SHORT_NAME], folded[LONGEST_FOLDED];
    unsigned char len, folded_len;      /* 0: an empty place */
} kept[KEPT_NAMES];

size_t name_fold(Text name, char to[LONGEST_FOLDED]) {
    if (name.len < 2 || name.len > SHORT_NAME) return fold(name, to);
    size_t middle = (unsigned char)name.at[name.len / 2], last = (unsigned char)name.at[name.len - 1],
           place = ((unsigned char)name.at[0] * 5u + middle * 3u + last * 17u + name.len * 29u) % KEPT_NAMES;
    if (kept[place].len != name.len || memcmp(kept[place].word, name.at, name.len) != 0) {
        memcpy(kept[place].word, name.at, name.len);
        kept[place].len = (unsigned char)name.len;
        kept[place].folded_len = (unsigned char)fold(name, kept[place].folded);
    }
    memcpy(to, kept[place].folded, kept[place].folded_len);
    return kept[place].folded_len;
}

static bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/* Slips that make `a` to `b`, two neighbours changing places being one; more than two count as three.
 * Only cells near the diagonal are filled. */
static unsigned slips(Text a, Text b) {
    unsigned row[3][LONGEST_FOLDED + 2];
    for (size_t j = 0; j <= b.len; j++) row[0][j] = (unsigned)j;
    for (size_t i = 1; i <= a.len; i++) {
        unsigned *now = row[i % 3], *last = row[(i - 1) % 3], *older = row[(i + 1) % 3], best = 99;
        now[0] = (unsigned)i;
        for (size_t j = 1; j <= b.len; j++) {
            unsigned differs = a.at[i - 1] != b.at[j - 1], n = last[j - 1] + differs;
            if (last[j] + 1 < n) n = last[j] + 1;
            if (now[j - 1] + 1 < n) n = now[j - 1] + 1;
            bool swapped = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
            if (swapped && older[j - 2] + 1 < n) n = older[j - 2] + 1;
            now[j] = n;
            if (n < best) best = n;
        }
        if (best > 2) return 3;
    }
    return row[a.len % 3][b.len];
}

bool name_alike(Text a, Text b) {
    size_t shorter = a.len < b.len ? a.len : b.len, longer = a.len < b.len ? b.len : a.len;
    if (shorter < 4 || longer - shorter > 2 || a.at[0] != b.at[0]) return false;
    unsigned allowed = shorter >= 8 ? 2 : 1;
    return slips(a, b) <= allowed;
}

/* Vowels apart, all letters the same? */
static bool same_consonants(Text a, Text b) {
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && is_vowel(a.at[i])) i++;
        while (j < b.len && is_vowel(b.at[j])) j++;
        if (i == a.len || j == b.len) return i == a.len && j == b.len;
        if (a.at[i++] != b.at[j++]) return false;
    }
}

bool name_short_for(Text a, Text b) {
    if (a.len > b.len) {
        Text c = a;
        a = b;
        b = c;
    }
    if (a.len == 0) return false;
    if ((a.len == 1 || a.len >= 3) && memcmp(a.at, b.at, a.len) == 0) return true;
    return a.len >= 4 && same_consonants(a, b) && name_alike(a, b);
}
