#include "contents.h"

#include "fail.h"
#include "keyed.h"
#include "nameforms.h"

#include <math.h>
#include <stdlib.h>

#define STEM 5                          /* letters of a word that tell it */
#define SHINGLE 3
#define FEWEST 150                      /* of fewer contents one cannot tell what is rare */
#define FIGURE 2.4                      /* how much more a figure tells than a word */

typedef struct Hashes Hashes;

typedef struct Posting {
    uint64_t stem;
    size_t row;
} Posting;

static void add(Hashes *h, uint64_t hash) {
    h->at = grow(h->at, &h->capacity, h->count + 1, sizeof *h->at);
    h->at[h->count++] = hash;
}

static int by_hash(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint64_t *take_sorted(Arena *arena, Hashes *h, size_t *count) {
    size_t n = 0;
    if (h->count) qsort(h->at, h->count, sizeof *h->at, by_hash);
    for (size_t i = 0; i < h->count; i++)
        if (!n || h->at[n - 1] != h->at[i]) h->at[n++] = h->at[i];
    uint64_t *taken = arena_take(arena, (n + 1) * sizeof *taken);
    if (n) memcpy(taken, h->at, n * sizeof *taken);
    *count = n;
    h->count = 0;
    return taken;
}

static bool is_small(const Entry *entry) {
    static const char *const classes[] = { "det", "poss", "pron", "obj",  "refl", "prep",  "and",
                                           "sub", "wh",   "be",   "have", "do",   "modal", "adv" };
    for (size_t i = 0; entry && i < sizeof classes / sizeof *classes; i++)
        if (lexicon_has(entry, 1, text_of(classes[i]))) return true;
    return false;
}

bool content_is_small(const ContentTables *tables, Text word) {
    return is_small(lexicon_find(&tables->words, word));
}

/* `entry`: of the word in words.tsv. All such words begin with an n, or end in one and a t. */
static bool is_negation(const Entry *entry, Text word) {
    static const char *const others[] = { "no", "never", "nobody", "none", "nothing", "nor", "neither", "nowhere" };
    for (size_t i = 0; to_lower(word.at[0]) == 'n' && i < sizeof others / sizeof *others; i++)
        if (text_same_word(word, text_of(others[i]))) return true;
    return (entry && lexicon_has(entry, 1, TEXT("not"))) || text_ends(word, TEXT("n't")) ||
           text_ends(word, TEXT("n\xe2\x80\x99t"));
}

/* The number that a word or a numeral is, without its commas; "" if it is none. */
static Text figure_of(const ContentTables *tables, Text word, char *room, size_t size) {
    const Entry *entry = lexicon_find(&tables->numerals, word);
    size_t len = 0;
    if (entry && (lexicon_has(entry, 1, TEXT("small")) || lexicon_has(entry, 1, TEXT("tens"))))
        return lexicon_field(entry, 2);
    if (!is_digit(word.at[0])) return (Text){ "", 0 };
    for (size_t i = 0; i < word.len && len < size &&
                       (is_digit(word.at[i]) ||
                        ((word.at[i] == ',' || word.at[i] == '.') && i + 1 < word.len && is_digit(word.at[i + 1])));
         i++)
        if (word.at[i] != ',') room[len++] = word.at[i];
    return (Text){ room, len };
}

uint64_t content_stem(const ContentTables *tables, Text word) {
    const Entry *sense = lexicon_find(&tables->senses, word);
    const Entry *nation = !sense && is_upper(word.at[0]) ? lexicon_find(&tables->nations, word) : NULL;
    if (sense) return keyed_hash(lexicon_field(sense, 1)) + 1;
    if (nation) return keyed_hash(lexicon_field(nation, 1)) + 2;
    char folded[NAME_ROOM];
    name_fold(word, folded);
    size_t len = strlen(folded);
    if (len > 3 && len <= STEM && folded[len - 1] == 's' && folded[len - 2] != 's') len--;
    return keyed_hash((Text){ folded, len < STEM ? len : STEM });
}

/* Dashes, quotation marks and spaces of three bytes stand together, U+2000 to U+206F. */
static bool is_sign(Text text, size_t at) {
    return at + 2 < text.len && text.at[at] == '\xe2' && (text.at[at + 1] == '\x80' || text.at[at + 1] == '\x81');
}

/* The next word: letters and digits, with what ties them. */
bool content_next_word(Text *rest, Text *word) {
    size_t at = 0, stop;
    while (at < rest->len && !is_alpha(rest->at[at]) && !is_digit(rest->at[at]) &&
           ((unsigned char)rest->at[at] < 0xc3 || is_sign(*rest, at)))
        at += is_sign(*rest, at) ? 3 : 1;
    for (stop = at; stop < rest->len; stop++) {
        unsigned char c = (unsigned char)rest->at[stop];
        bool tie = (c == ',' || c == '.') && stop > at && is_digit(rest->at[stop - 1]) && stop + 1 < rest->len &&
                   is_digit(rest->at[stop + 1]);
        if (text_starts(text_slice(*rest, stop, rest->len), TEXT("\xe2\x80\x99t"))) stop += 2; /* don’t */
        else if (is_sign(*rest, stop)) break;
        else if (!is_alpha((char)c) && !is_digit((char)c) && c < 0x80 && !tie && c != '\'') break;
    }
    *word = (Text){ rest->at + at, stop - at };
    *rest = text_slice(*rest, stop, rest->len);
    return word->len > 0;
}

static void read_content(Contents *all, const ContentTables *tables, Text text, Content *c) {
    Hashes *stems = &all->scratch[0], *shingles = &all->scratch[1], *figures = &all->scratch[2];
    uint64_t last[SHINGLE - 1] = { 0 };
    Text rest = text, word;
    char digits[32];
    *c = (Content){ .count = 0 };
    while (content_next_word(&rest, &word)) {
        Text figure = figure_of(tables, word, digits, sizeof digits);
        uint64_t hash = figure.len ? keyed_hash(figure) : content_stem(tables, word);
        c->words = (c->words ^ hash) * 0x9e3779b97f4a7c15u;
        const Entry *entry = figure.len ? NULL : lexicon_find(&tables->words, word);
        c->denies ^= is_negation(entry, word);
        if (++c->count >= SHINGLE) add(shingles, (last[0] * 31 + last[1]) * 31 + hash);
        last[0] = last[1];
        last[1] = hash;
        if (figure.len) add(figures, hash);
        if (figure.len || !is_small(entry)) add(stems, hash);
    }
    c->stem = take_sorted(&all->arena, stems, &c->stems);
    c->shingle = take_sorted(&all->arena, shingles, &c->shingles);
    c->figure = take_sorted(&all->arena, figures, &c->figures);
}

static size_t shared_count(const uint64_t *a, size_t m, const uint64_t *b, size_t n) {
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < m && j < n;) {
        if (a[i] == b[j]) shared++, i++, j++;
        else if (a[i] < b[j]) i++;
        else j++;
    }
    return shared;
}

void contents_close(ContentTables *tables) {
    lexicon_free(&tables->senses);
    lexicon_free(&tables->words);
    lexicon_free(&tables->nations);
    lexicon_free(&tables->numerals);
}

void contents_check(const ContentTables *tables) {
    for (const Entry *e = NULL; (e = lexicon_next(&tables->senses, e));) {
        Text sense = lexicon_field(e, 1);
        if (!sense.len || memchr(sense.at, ' ', sense.len)) lexicon_fail(&tables->senses, e, "a SENSE is one word");
    }
}

void contents_clear(Contents *all) {
    arena_clear(&all->arena);
    all->count = all->postings = 0;
}

Content *contents_add(Contents *all, const ContentTables *tables, Text text) {
    all->at = grow(all->at, &all->capacity, all->count + 1, sizeof *all->at);
    Content *c = &all->at[all->count];
    read_content(all, tables, text, c);
    c->rarity = arena_take(&all->arena, (c->stems + 1) * sizeof *c->rarity);
    all->posting = grow(all->posting, &all->posting_capacity, all->postings + c->stems + 1, sizeof *all->posting);
    for (size_t k = 0; k < c->stems; k++) all->posting[all->postings++] = (Posting){ c->stem[k], all->count };
    all->count++;
    return c;
}

static int by_stem(const void *a, const void *b) {
    const Posting *x = a, *y = b;
    if (x->stem != y->stem) return x->stem < y->stem ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static const Posting *find_postings(const Contents *all, uint64_t stem, size_t *count) {
    size_t low = 0, high = all->postings;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (all->posting[mid].stem < stem) low = mid + 1;
        else high = mid;
    }
    size_t stop = low;
    while (stop < all->postings && all->posting[stop].stem == stem) stop++;
    *count = stop - low;
    return all->posting + low;
}

void contents_weigh(Contents *all) {
    double rows = all->count < FEWEST ? FEWEST : (double)all->count;
    if (all->postings) qsort(all->posting, all->postings, sizeof *all->posting, by_stem);
    for (size_t i = 0; i < all->count; i++) {
        Content *c = &all->at[i];
        for (size_t k = 0; k < c->stems; k++) {
            size_t count;
            find_postings(all, c->stem[k], &count);
            c->rarity[k] = log(rows / (double)count) + 0.2;
            if (shared_count(c->figure, c->figures, &c->stem[k], 1)) c->rarity[k] *= FIGURE;
            c->weight += c->rarity[k];
        }
    }
    all->mark = grow(all->mark, &all->mark_capacity, all->count + 1, sizeof *all->mark);
    memset(all->mark, 0, (all->count + 1) * sizeof *all->mark);
}

size_t contents_candidates(Contents *all, size_t i, size_t most, const size_t **candidate) {
    size_t found = 0;
    for (size_t k = 0; k < all->at[i].stems; k++) {
        size_t count;
        const Posting *p = find_postings(all, all->at[i].stem[k], &count);
        if (count > most) continue;
        for (size_t n = 0; n < count; n++) {
            if (p[n].row <= i || all->mark[p[n].row] == i + 1) continue;
            all->mark[p[n].row] = i + 1;
            all->found = grow(all->found, &all->found_capacity, found + 1, sizeof *all->found);
            all->found[found++] = p[n].row;
        }
    }
    *candidate = all->found;
    return found;
}

double content_shared(const Content *a, const Content *b, size_t *stems) {
    double weight = 0;
    *stems = 0;
    for (size_t i = 0, j = 0; i < a->stems && j < b->stems;) {
        if (a->stem[i] == b->stem[j]) {
            weight += a->rarity[i];
            ++*stems, i++, j++;
        } else if (a->stem[i] < b->stem[j]) {
            i++;
        } else {
            j++;
        }
    }
    return weight;
}

size_t content_figures(const Content *a, const Content *b) {
    return shared_count(a->figure, a->figures, b->figure, b->figures);
}

size_t content_phrases(const Content *a, const Content *b) {
    return shared_count(a->shingle, a->shingles, b->shingle, b->shingles);
}

void contents_free(Contents *all) {
    for (size_t i = 0; i < 3; i++) free(all->scratch[i].at);
    free(all->at);
    free(all->posting);
    free(all->mark);
    free(all->found);
    arena_free(&all->arena);
}
