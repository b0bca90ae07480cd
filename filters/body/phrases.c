#include "body.h"

#include "body_words_tsv.h"
#include "fail.h"
#include "frozen.h"
#include "spell.h"

#define SLOTS 4096                                    /* a power of two; three in four may be taken */
#define SIEVE 32768                                   /* bits; a power of two */
#define COUNT_SLOTS 2048                              /* a power of two, far above the number of counted words */
/* phrases of two words and more that may be under way at one word */
#define ACTIVE 3
#define BOX_REACH 10                                  /* words */
#define MAX_WORDS 15                                  /* of a phrase */
#define NO_WORD 0x6a09e667f3bcc909u                   /* stands before the first word of a line */
/* of each of the classes that are counted, while words are read */
#define COUNT_BITS 12
#define COUNTED (REPORT + 1)

#define CLASS(name, class) { { name, sizeof name - 1 }, (uint64_t)1 << (class) }
static const LexiconClass classes[] = {
    CLASS("function", FUNCTION), CLASS("pronoun", PRONOUN), CLASS("we", WE), CLASS("you", YOU),
    CLASS("report", REPORT), CLASS("account", ACCOUNT), CLASS("advert", ADVERT), CLASS("app", APP),
    CLASS("blurb", BLURB), CLASS("byline", BYLINES), CLASS("comment", COMMENT), CLASS("copyright", COPYRIGHT),
    CLASS("correction", CORRECTION), CLASS("date", DATE), CLASS("donate", DONATE), CLASS("media", MEDIA),
    CLASS("nav", NAV), CLASS("newsletter", NEWSLETTER), CLASS("photo", PHOTO), CLASS("policy", POLICY),
    CLASS("promo", PROMO), CLASS("readmore", READMORE), CLASS("share", SHARE), CLASS("trend", TREND),
    CLASS("ending", ENDING), CLASS("box", BOX), CLASS("fault", FAULT), CLASS("offer", OFFER), CLASS("call", CALL),
    { { "", 0 }, 0 },
};

/* A phrase of the table, or the beginning of one, under the hash of its words. */
typedef struct {
    uint64_t key;
    uint32_t classes;
    uint8_t words;
    bool goes_on;
} Phrase;

static FROZEN Phrase phrases[SLOTS];
static FROZEN size_t phrase_count;

/* Most words of a text are in no phrase, or are only counted ("the"). So single words that are only counted stand in a
 * table of their own, each at one place, with what it adds to the packed count; for the others, and for the first two
 * words of phrases, a bit tells that they need not be looked for. */
static FROZEN struct { uint64_t key, adds; } counted[COUNT_SLOTS];
static FROZEN uint64_t single_sieve[SIEVE / 64], pair_sieve[SIEVE / 64];

/* In the lowest bit: may the key be among those that were remembered? */
static inline uint64_t sift(const uint64_t *sieve, uint64_t key) { return sieve[key / 64 % (SIEVE / 64)] >> key % 64; }

static void remember(uint64_t *sieve, uint64_t key) { sieve[key / 64 % (SIEVE / 64)] |= (uint64_t)1 << key % 64; }

/* Of two words; "to listen" is not "listen to". */
static inline uint64_t pair_key(uint64_t first, uint64_t second) {
    return spell_mix(first << 1 | first >> 63, second);
}

static Phrase *phrase_slot(uint64_t key) {
    size_t i = key & (SLOTS - 1);
    while (phrases[i].key && phrases[i].key != key) i = (i + 1) & (SLOTS - 1);
    return &phrases[i];
}

static Phrase *phrase_put(uint64_t key) {
    Phrase *slot = phrase_slot(key);
    if (slot->key) return slot;
    if (++phrase_count > SLOTS / 4 * 3) fail("body_words.tsv: more than %d beginnings of phrases", SLOTS / 4 * 3);
    slot->key = key;
    return slot;
}

/* ---- the table */

static void add_phrase(const Lexicon *table, const Entry *entry) {
    Text rest = entry->word;
    uint64_t word, key = 0;
    Phrase *phrase = NULL;
    uint8_t words = 0;
    while (spell_word(&rest, &word)) {
        if (phrase) phrase->goes_on = true;
        key = words == 0 ? word : words == 1 ? pair_key(key, word) : spell_mix(key, word);
        phrase = phrase_put(key);
        if (++words == 2) remember(pair_sieve, key);
        if (words > MAX_WORDS) lexicon_fail(table, entry, "more than %d words", MAX_WORDS);
    }
    if (!phrase) lexicon_fail(table, entry, "there is no word");
    phrase->classes |= (uint32_t)lexicon_classes(table, entry, 1, classes);
    phrase->words = words;
}

static inline size_t count_slot(uint64_t word) { return word % COUNT_SLOTS; }

/* Where the place is taken, a word is looked for as the others are. Words that only call are asked for at the start of
 * a line alone. */
static void sort_single(const Phrase *phrase) {
    size_t slot = count_slot(phrase->key);
    uint32_t kinds = phrase->classes & ~(1u << CALL);
    if (!kinds) return;
    if (kinds >> COUNTED || counted[slot].key) {
        remember(single_sieve, phrase->key);
        return;
    }
    counted[slot].key = phrase->key;
    for (size_t c = 0; c < COUNTED; c++)
        counted[slot].adds |= (uint64_t)(phrase->classes >> c & 1) << (c * COUNT_BITS);
}

void phrases_open(void) {
    Lexicon table = lexicon_open("body_words", BUILTIN(body_words_tsv), 2);
    for (const Entry *entry = NULL; (entry = lexicon_next(&table, entry));) add_phrase(&table, entry);
    lexicon_free(&table);
    for (size_t i = 0; i < SLOTS; i++)
        if (phrases[i].words == 1) sort_single(&phrases[i]);
}

/* ---- the words of a unit */

typedef struct {
    struct { uint64_t key; uint32_t begin; } active[ACTIVE];
    size_t count;
    uint32_t box, first_box;                          /* where the last phrase of that class begins, and one near it */
    uint32_t met, first;                              /* bits of the classes met, and of those met at the start */
    uint32_t cover[ALL_CLASSES];                         /* words in phrases of the class; valid where it was met */
} Reading;

static void cover(Reading *r, size_t class, uint32_t words) {
    r->cover[class] = (r->met >> class & 1 ? r->cover[class] : 0) + words;
    r->met |= 1u << class;
}

/* "Like this story? Share it with a friend": two phrases may be of one box. */
static void meet_box(Reading *r, uint32_t begin) {
    if (!r->box || begin > r->first_box + BOX_REACH) r->first_box = begin;
    r->box = begin;
}

static void meet(Reading *r, const Phrase *phrase, uint32_t begin) {
    for (uint32_t bits = phrase->classes; bits; bits &= bits - 1) cover(r, (size_t)__builtin_ctz(bits), phrase->words);
    if (begin == 0) r->first |= phrase->classes;
    else if (phrase->classes >> BOX & 1) meet_box(r, begin);
}

/* A phrase of two words or more: meets it if it is one, goes on with it if that may become one. */
static void follow(Reading *r, uint64_t key, uint32_t begin, size_t *kept) {
    const Phrase *phrase = phrase_slot(key);
    if (!phrase->key) return;
    if (phrase->classes) meet(r, phrase, begin);
    if (!phrase->goes_on || *kept == ACTIVE) return;
    r->active[*kept].key = key;
    r->active[(*kept)++].begin = begin;
}

static inline uint64_t counts_for(uint64_t word) {
    size_t slot = count_slot(word);
    return counted[slot].key == word ? counted[slot].adds : 0;
}

static void find_phrases(Reading *r, uint64_t word, uint64_t pair, uint32_t at) {
    size_t kept = 0;
    for (size_t i = 0; i < r->count; i++) follow(r, spell_mix(r->active[i].key, word), r->active[i].begin, &kept);
    if (sift(pair_sieve, pair) & 1) follow(r, pair, at - 1, &kept);
    r->count = kept;
    if (!(sift(single_sieve, word) & 1) || counts_for(word)) return;
    const Phrase *phrase = phrase_slot(word);
    if (phrase->key) meet(r, phrase, at);
}

/* The bits in unit->classes of a class by its name; 0 if the model knows none of that name. */
uint64_t phrases_class(Text name) {
    for (size_t i = 0; classes[i].name.len; i++) {
        int class = __builtin_ctzll(classes[i].is);
        if (text_equal(classes[i].name, name) && class >= ACCOUNT && class < CLASSES)
            return (uint64_t)3 << (2 * (class - ACCOUNT));
    }
    return 0;
}

bool phrases_is_counted(uint64_t word) { return counts_for(word) != 0; }

bool phrases_is_report(uint64_t word) { return phrase_slot(word)->classes >> REPORT & 1; }

static uint16_t small(uint32_t n) { return (uint16_t)(n < INT16_MAX ? n : INT16_MAX); }

static void take_classes(Unit *unit, const Reading *r) {
    unit->functions = r->cover[FUNCTION];
    unit->pronouns = small(r->cover[PRONOUN]);
    unit->we = small(r->cover[WE]);
    unit->you = small(r->cover[YOU]);
    unit->reports = small(r->cover[REPORT]);
    for (uint32_t bits = (r->met & ((1u << CLASSES) - 1)) >> ACCOUNT; bits; bits &= bits - 1) {
        int c = __builtin_ctz(bits);
        uint64_t how = (uint64_t)r->cover[ACCOUNT + c] * 10 >= (uint64_t)unit->words * 6 ? WHOLE
                       : r->first >> (ACCOUNT + c) & 1                                   ? AT_START
                                                                                         : INSIDE;
        unit->classes |= how << (2 * c);
    }
}

/* The words [begin, stop) of the unit, no more than can be counted in the parts of a number. */
static void read_words(Reading *r, Unit *unit, const uint64_t *word, uint32_t begin, uint32_t stop) {
    uint64_t hash = unit->hash, before = begin ? word[begin - 1] : NO_WORD, sum = 0;
    for (uint32_t i = begin; i < stop; i++) {
        uint64_t own = word[i], pair = pair_key(before, own);
        hash = spell_mix(hash, own);
        sum += counts_for(own);
        if (r->count | ((sift(single_sieve, own) | sift(pair_sieve, pair)) & 1)) find_phrases(r, own, pair, i);
        before = own;
    }
    for (size_t c = 0; c < COUNTED; c++, sum >>= COUNT_BITS) r->cover[c] += (uint32_t)(sum % (1 << COUNT_BITS));
    unit->hash = hash;
}

void phrases_find(const Article *a, Unit *unit) {
    Reading r;
    const uint64_t *word = a->word + unit->first_word;
    uint32_t at_once = (1 << COUNT_BITS) - 1;
    r.count = r.first = r.box = r.first_box = 0;
    r.met = (1 << COUNTED) - 1;
    for (size_t c = 0; c < COUNTED; c++) r.cover[c] = 0;
    for (uint32_t i = 0; i < unit->words; i += at_once)
        read_words(&r, unit, word, i, unit->words - i < at_once ? unit->words : i + at_once);
    unit->box = r.box, unit->first_box = r.first_box;
    unit->is_fault = r.met >> FAULT & 1;
    unit->is_call = r.met >> OFFER & 1 && (r.first | phrase_slot(word[0])->classes) >> CALL & 1;
    take_classes(unit, &r);
}
