#include "contents.h"

#include "fail.h"
#include "keyed.h"
#include "nameforms.h"

#include <math.h>
#include <stdlib.h>

#define STEM 5                          /* letters of a word that tell it */
#define SHINGLE 3
#define LARGE 2                         /* digits of a figure that is not there by chance, as "two" is */
#define FEWEST 150                      /* of fewer contents one cannot tell what is rare */
#define FIGURE 2.4                      /* how much more a figure tells than a word */

#define FEW_HASHES 24                   /* so many are sorted where they are put */
#define KNOWN 4096                      /* words whose answer is kept */

typedef struct Hashes Hashes;

/* What the tables say of a word: the words of a dump come again and again. */
typedef struct KnownWord {
    char word[22];
    unsigned char len;
    bool is_figure, is_large, is_small, denies;
    uint64_t hash;
} KnownWord;

/* A stem of the block, found by its hash. */
typedef struct StemSlot {
    uint64_t stem;
    size_t block;                       /* the slot is free if it is of one before; 0: of none */
    size_t id;
} StemSlot;

static void add(Hashes *h, uint64_t hash) {
    h->at = grow(h->at, &h->capacity, h->count + 1, sizeof *h->at);
    h->at[h->count++] = hash;
}

static int by_hash(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void sort_hashes(Hashes *h) {
    if (h->count > FEW_HASHES) {
        qsort(h->at, h->count, sizeof *h->at, by_hash);
        return;
    }
    for (size_t i = 1; i < h->count; i++) {
        uint64_t hash = h->at[i];
        size_t to = i;
        for (; to && h->at[to - 1] > hash; to--) h->at[to] = h->at[to - 1];
        h->at[to] = hash;
    }
}

static uint64_t *take_sorted(Arena *arena, Hashes *h, size_t *count) {
    size_t n = 0;
    sort_hashes(h);
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
    return text.at[at] == '\xe2' && at + 2 < text.len && (text.at[at + 1] == '\x80' || text.at[at + 1] == '\x81');
}

/* don’t */
static bool is_clitic(Text text, size_t at) {
    return text.at[at] == '\xe2' && text_starts(text_slice(text, at, text.len), TEXT("\xe2\x80\x99t"));
}

/* "1,800" and "2.5" */
static bool is_tie(Text text, size_t at) {
    return (text.at[at] == ',' || text.at[at] == '.') && is_digit(text.at[at - 1]) && at + 1 < text.len &&
           is_digit(text.at[at + 1]);
}

/* The next word: letters and digits, with what ties them. */
bool content_next_word(Text *rest, Text *word) {
    size_t at = 0, stop;
    while (at < rest->len && !is_alpha(rest->at[at]) && !is_digit(rest->at[at]) &&
           ((unsigned char)rest->at[at] < 0xc3 || is_sign(*rest, at)))
        at += is_sign(*rest, at) ? 3 : 1;
    for (stop = at; stop < rest->len; stop++) {
        char c = rest->at[stop];
        if (is_alpha(c) || is_digit(c) || c == '\'') continue;
        if (is_clitic(*rest, stop)) stop += 2;
        else if (is_sign(*rest, stop)) break;
        else if ((unsigned char)c < 0x80 && !(stop > at && is_tie(*rest, stop))) break;
    }
    *word = (Text){ rest->at + at, stop - at };
    *rest = text_slice(*rest, stop, rest->len);
    return word->len > 0;
}

static KnownWord read_word(const ContentTables *tables, Text word) {
    char digits[32];
    Text figure = figure_of(tables, word, digits, sizeof digits);
    const Entry *entry = figure.len ? NULL : lexicon_find(&tables->words, word);
    return (KnownWord){ .hash = figure.len ? keyed_hash(figure) : content_stem(tables, word),
                        .is_figure = figure.len > 0,
                        .is_large = figure.len >= LARGE,
                        .is_small = is_small(entry),
                        .denies = is_negation(entry, word) };
}

static KnownWord known_word(Contents *all, const ContentTables *tables, Text word) {
    KnownWord *slot;
    if (word.len > sizeof slot->word) return read_word(tables, word);
    if (!all->known) {
        all->known = grow(NULL, &all->known_capacity, KNOWN, sizeof *all->known);
        for (size_t i = 0; i < KNOWN; i++) all->known[i].len = 0;
    }
    slot = &all->known[keyed_quick(word) % KNOWN];
    if (text_equal((Text){ slot->word, slot->len }, word)) return *slot;
    *slot = read_word(tables, word);
    memcpy(slot->word, word.at, word.len);
    slot->len = (unsigned char)word.len;
    return *slot;
}

static void read_content(Contents *all, const ContentTables *tables, Text text, Content *c) {
    Hashes *stems = &all->scratch[0], *shingles = &all->scratch[1], *figures = &all->scratch[2],
           *large = &all->scratch[3];
    uint64_t last[SHINGLE - 1] = { 0 };
    Text rest = text, word;
    *c = (Content){ .count = 0 };
    while (content_next_word(&rest, &word)) {
        KnownWord known = known_word(all, tables, word);
        c->words = (c->words ^ known.hash) * 0x9e3779b97f4a7c15u;
        c->denies ^= known.denies;
        if (++c->count >= SHINGLE && !all->no_phrases) add(shingles, (last[0] * 31 + last[1]) * 31 + known.hash);
        last[0] = last[1];
        last[1] = known.hash;
        if (known.is_figure) add(figures, known.hash);
        if (known.is_large) add(large, known.hash);
        if (!known.is_small) add(stems, known.hash);
    }
    c->stem = take_sorted(&all->arena, stems, &c->stems);
    for (size_t k = 0; k < c->stems; k++) c->bits |= (uint64_t)1 << c->stem[k] % 64;
    c->shingle = take_sorted(&all->arena, shingles, &c->shingles);
    c->figure = take_sorted(&all->arena, figures, &c->figures);
    c->large = take_sorted(&all->arena, large, &c->larges);
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
    all->count = all->postings = all->ids = 0;
    all->block++;
}

/* ---- the stems of a block */

static bool is_taken(const Contents *all, const StemSlot *slot) { return slot->block == all->block + 1; }

static StemSlot *slot_of(const Contents *all, uint64_t stem) {
    size_t mask = all->slots - 1, i = (size_t)stem & mask;
    while (is_taken(all, &all->slot[i]) && all->slot[i].stem != stem) i = (i + 1) & mask;
    return &all->slot[i];
}

/* A power of two, at least twice the stems there are. */
static void make_slots(Contents *all) {
    size_t slots = all->slots, capacity = 0;
    if (2 * (all->ids + 1) <= slots) return;
    StemSlot *old = all->slot;
    all->slots = slots ? 2 * slots : 1024;
    all->slot = grow(NULL, &capacity, all->slots, sizeof *all->slot);
    for (size_t i = 0; i < all->slots; i++) all->slot[i].block = 0;
    for (size_t i = 0; i < slots; i++)
        if (is_taken(all, &old[i])) *slot_of(all, old[i].stem) = old[i];
    free(old);
}

static size_t id_of(Contents *all, uint64_t stem) {
    make_slots(all);
    StemSlot *slot = slot_of(all, stem);
    if (is_taken(all, slot)) return slot->id;
    *slot = (StemSlot){ stem, all->block + 1, all->ids };
    all->rows_of = grow(all->rows_of, &all->rows_capacity, all->ids + 2, sizeof *all->rows_of);
    all->rows_of[all->ids] = 0;
    return all->ids++;
}

Content *contents_add(Contents *all, const ContentTables *tables, Text text) {
    all->at = grow(all->at, &all->capacity, all->count + 1, sizeof *all->at);
    Content *c = &all->at[all->count];
    read_content(all, tables, text, c);
    c->rarity = arena_take(&all->arena, (c->stems + 1) * sizeof *c->rarity);
    c->id = arena_take(&all->arena, (c->stems + 1) * sizeof *c->id);
    for (size_t k = 0; k < c->stems; k++) {
        c->id[k] = id_of(all, c->stem[k]);
        all->rows_of[c->id[k]]++;
    }
    all->postings += c->stems;
    all->count++;
    return c;
}

/* The contents that have a stem, one stem behind the other: from rows_of[id] on, until those of the next. */
static void post(Contents *all) {
    size_t sum = 0;
    all->posting = grow(all->posting, &all->posting_capacity, all->postings + 1, sizeof *all->posting);
    for (size_t id = 0; id < all->ids; id++) sum += all->rows_of[id], all->rows_of[id] = sum;
    if (all->ids) all->rows_of[all->ids] = sum;
    for (size_t i = all->count; i-- > 0;)
        for (size_t k = 0; k < all->at[i].stems; k++) all->posting[--all->rows_of[all->at[i].id[k]]] = i;
}

static const size_t *find_postings(const Contents *all, size_t id, size_t *count) {
    *count = all->rows_of[id + 1] - all->rows_of[id];
    return all->posting + all->rows_of[id];
}

void contents_weigh(Contents *all) {
    double rows = all->count < FEWEST ? FEWEST : (double)all->count;
    post(all);
    all->rarity_of = grow(all->rarity_of, &all->rarity_capacity, all->ids + 1, sizeof *all->rarity_of);
    for (size_t id = 0; id < all->ids; id++)
        all->rarity_of[id] = log(rows / (double)(all->rows_of[id + 1] - all->rows_of[id])) + 0.2;
    for (size_t i = 0; i < all->count; i++) {
        Content *c = &all->at[i];
        for (size_t k = 0; k < c->stems; k++) {
            c->rarity[k] = all->rarity_of[c->id[k]];
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
        const size_t *row = find_postings(all, all->at[i].id[k], &count);
        if (count > most) continue;
        for (size_t n = 0; n < count; n++) {
            if (row[n] <= i || all->mark[row[n]] == i + 1) continue;
            all->mark[row[n]] = i + 1;
            all->found = grow(all->found, &all->found_capacity, found + 1, sizeof *all->found);
            all->found[found++] = row[n];
        }
    }
    *candidate = all->found;
    return found;
}

double content_shared(const Content *a, const Content *b, size_t *stems) {
    double weight = 0;
    *stems = 0;
    if (!(a->bits & b->bits)) return 0;
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

bool content_differ(const Content *a, const Content *b) {
    size_t same = shared_count(a->large, a->larges, b->large, b->larges);
    return same < a->larges && same < b->larges;
}

size_t content_phrases(const Content *a, const Content *b) {
    return shared_count(a->shingle, a->shingles, b->shingle, b->shingles);
}

void contents_free(Contents *all) {
    for (size_t i = 0; i < sizeof all->scratch / sizeof *all->scratch; i++) free(all->scratch[i].at);
    free(all->at);
    free(all->known);
    free(all->slot);
    free(all->rows_of);
    free(all->rarity_of);
    free(all->posting);
    free(all->mark);
    free(all->found);
    arena_free(&all->arena);
}
