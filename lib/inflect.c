#include "inflect.h"

static bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

static char from_end(Text word, size_t n) { return n <= word.len ? to_lower(word.at[word.len - n]) : '\0'; }

static size_t syllables(Text word) {
    size_t n = 0;
    bool was_vowel = false;
    for (size_t i = 0; i < word.len; i++) {
        bool is_y = i > 0 && to_lower(word.at[i]) == 'y';
        bool parts = was_vowel && i + 1 < word.len && is_vowel(to_lower(word.at[i + 1]));
        bool is = is_vowel(to_lower(word.at[i])) || (is_y && !parts);      /* layer has two */
        n += is && !was_vowel;
        was_vowel = is;
    }
    return n;
}

/* stop, plan: one syllable, one vowel, one consonant that can be doubled. */
static bool doubles(Text word) {
    char last = from_end(word, 1);
    if (word.len < 3 || syllables(word) != 1 || is_vowel(last) || last == 'w' || last == 'x' || last == 'y')
        return false;
    return is_vowel(from_end(word, 2)) && !is_vowel(from_end(word, 3));
}

static bool ends_consonant_y(Text word) {
    return from_end(word, 1) == 'y' && word.len > 1 && !is_vowel(from_end(word, 2));
}

static bool hisses(Text word) {
    char last = from_end(word, 1), before = from_end(word, 2);
    return last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c'));
}

static size_t put(char *to, Text stem, const char *ending) {
    size_t n = strlen(ending);
    memcpy(to, stem.at, stem.len);
    memcpy(to + stem.len, ending, n);
    return stem.len + n;
}

static Text without(Text word, size_t n) { return text_slice(word, 0, word.len - n); }

static size_t with_s(Text word, char *to) {
    if (ends_consonant_y(word)) return put(to, without(word, 1), "ies");
    if (hisses(word)) return put(to, word, "es");
    return put(to, word, from_end(word, 1) == 'o' && !is_vowel(from_end(word, 2)) && word.len > 1 ? "es" : "s");
}

/* An ending that begins with a vowel: -ed, -ing, -er, -est. */
static size_t with_vowel(Text word, const char *ending, char *to) {
    bool is_ing = ending[0] == 'i';
    char doubled[8] = { from_end(word, 1) };
    if (from_end(word, 1) == 'e' && is_ing && from_end(word, 2) == 'i') return put(to, without(word, 2), "ying");
    if (from_end(word, 1) == 'e' && !is_ing) return put(to, word, ending + 1);
    if (from_end(word, 1) == 'e' && from_end(word, 2) != 'e' && from_end(word, 2) != 'o' &&
        from_end(word, 2) != 'y' && word.len > 2)
        return put(to, without(word, 1), ending);
    if (ends_consonant_y(word) && !is_ing)
        return put(to, without(word, 1),
                   (char[8]){ 'i', ending[0], ending[1], ending[1] ? ending[2] : '\0' });
    if (!doubles(word)) return put(to, word, ending);
    memcpy(doubled + 1, ending, strlen(ending));
    return put(to, word, doubled);
}

size_t inflect(Text word, Tag tag, char *to) {
    switch (tag) {
    case TAG_NNS: case TAG_NNPS: case TAG_VBZ: return with_s(word, to);
    case TAG_VBD: case TAG_VBN: return with_vowel(word, "ed", to);
    case TAG_VBG: return with_vowel(word, "ing", to);
    case TAG_JJR: return with_vowel(word, "er", to);
    case TAG_JJS: return with_vowel(word, "est", to);
    default: return put(to, word, "");
    }
}

bool inflect_compares(Text adjective) {
    size_t n = syllables(adjective);
    if (n == 1 || (n == 2 && from_end(adjective, 1) == 'e')) return true;
    return n == 2 && (from_end(adjective, 1) == 'y' || text_ends(adjective, TEXT("ow")) ||
                      text_ends(adjective, TEXT("er")));
}

bool recipe_of(Text form, Text lemma, Recipe *recipe) {
    size_t same = 0;
    while (same < form.len && same < lemma.len && form.at[same] == lemma.at[same]) same++;
    *recipe = (Recipe){ .strip = (uint8_t)(form.len - same) };
    if (form.len - same > UINT8_MAX || lemma.len - same >= sizeof recipe->add) return false;
    memcpy(recipe->add, lemma.at + same, lemma.len - same);
    return true;
}
