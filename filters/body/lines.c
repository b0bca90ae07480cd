#include "body.h"

#include "body_words_tsv.h"
#include "fail.h"
#include "spell.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

#define SLOTS 4096                                    /* a power of two; three in four may be taken */
#define SIFT 32768                                    /* bits; a power of two */
#define ACTIVE 4                                      /* phrases that may be under way at one word */
#define FEW_WORDS 10                                  /* a line without a final mark is SHORT below that */
#define PIECES 6                                      /* lines that a sentence in pieces has at most */
#define PIECE_WORDS 5
#define PROSE_WORDS 6                                 /* "Read more." and "Yes!" are not prose */

const char *const part_name[PARTS] = { "", "title", "subtitle", "subhead", "body", "caption", "byline", "related", "duplicate", "chrome" };

static const char *const class_name[CLASSES] = {
    "function", "pronoun", "we", "you", "report",
    "account", "advert", "app", "blurb", "byline", "comment", "copyright", "correction", "date", "donate", "media", "nav", "newsletter",
    "photo", "policy", "promo", "readmore", "share", "trend", "ending",
};

/* A phrase of the table, or the beginning of one, under the hash of its words. */
typedef struct {
    uint64_t key;
    uint32_t classes;
    uint8_t words;
    bool goes_on;
} Phrase;

static Phrase phrases[SLOTS];
static size_t phrase_count;
static uint64_t sift[SIFT / 64];                      /* a bit for every key: what most words are not in need not be looked for */
static uint64_t counted[256];                         /* 16 bits each: letters, capitals, digits, commas */

Part part_of(Text name) {
    for (Part p = TITLE; p < PARTS; p++)
        if (text_equal(name, text_of(part_name[p]))) return p;
    return PART_NONE;
}

Text unit_text(const Article *article, const Unit *unit) { return text_slice(article->text, unit->start, unit->stop); }

static void set_counted(void) {
    for (unsigned c = 0; c < 256; c++) {
        bool upper = is_upper((char)c), digit = is_digit((char)c);
        counted[c] = (uint64_t)(upper || is_lower((char)c)) | (uint64_t)upper << 16 | (uint64_t)digit << 32 | (uint64_t)(c == ',') << 48;
    }
}

static Phrase *phrase_slot(uint64_t key) {
    size_t i = key & (SLOTS - 1);
    while (phrases[i].key && phrases[i].key != key) i = (i + 1) & (SLOTS - 1);
    return &phrases[i];
}

static Phrase *phrase_put(uint64_t key) {
    Phrase *slot = phrase_slot(key);
    if (!slot->key) {
        if (++phrase_count > SLOTS / 4 * 3) fail("body_words.tsv: more than %d beginnings of phrases", SLOTS / 4 * 3);
        slot->key = key;
        sift[key % SIFT / 64] |= (uint64_t)1 << key % 64;
    }
    return slot;
}

static uint32_t classes_of(const Entry *entry) {
    uint32_t classes = 0;
    for (uint32_t c = 0; c < CLASSES; c++)
        if (lexicon_has(entry, 1, text_of(class_name[c]))) classes |= 1u << c;
    if (!classes) fail("body_words.tsv: \"%.*s\" has no class that there is", (int)entry->word.len, entry->word.at);
    return classes;
}

static void add_phrase(const Entry *entry) {
    Text rest = entry->word;
    uint64_t word, key = 0;
    Phrase *phrase = NULL;
    unsigned words = 0;
    while (spell_word(&rest, &word)) {
        if (phrase) phrase->goes_on = true;
        key = spell_mix(key, word);
        phrase = phrase_put(key);
        if (++words > 255) fail("body_words.tsv: a phrase is too long");
    }
    if (!phrase) fail("body_words.tsv: \"%.*s\" holds no word", (int)entry->word.len, entry->word.at);
    phrase->classes |= classes_of(entry);
    phrase->words = (uint8_t)words;
}

void lines_open(void) {
    set_counted();
    Lexicon table = lexicon_open("body_words", BUILTIN(body_words_tsv), 2);
    for (const Entry *entry = NULL; (entry = lexicon_next(&table, entry));) add_phrase(entry);
    lexicon_free(&table);
}

/* What is under way while the words of a unit are read. */
typedef struct {
    struct { uint64_t key; uint32_t begin; } active[ACTIVE];
    size_t count;
    uint32_t words, capitals, met, first;             /* bits of the classes met, and of those met at the start */
    uint16_t cover[CLASSES];                          /* words in phrases of the class */
} Reading;

static void meet(Reading *r, const Phrase *phrase, uint32_t begin) {
    for (uint32_t bits = phrase->classes; bits; bits &= bits - 1) {
        int c = __builtin_ctz(bits);
        if (!(r->met >> c & 1)) r->cover[c] = 0;
        if (r->cover[c] < INT16_MAX - 255) r->cover[c] = (uint16_t)(r->cover[c] + phrase->words);
        r->met |= 1u << c;
        if (begin == 0) r->first |= 1u << c;
    }
}

static inline bool may_be(uint64_t key) { return sift[key % SIFT / 64] >> key % 64 & 1; }

static void find_phrases(Reading *r, uint64_t word) {
    size_t kept = 0;
    for (size_t i = 0; i <= r->count; i++) {
        bool is_new = i == r->count;
        uint64_t key = spell_mix(is_new ? 0 : r->active[i].key, word);
        uint32_t begin = is_new ? r->words : r->active[i].begin;
        if (!may_be(key)) continue;
        const Phrase *phrase = phrase_slot(key);
        if (!phrase->key) continue;
        if (phrase->classes) meet(r, phrase, begin);
        if (phrase->goes_on && kept < ACTIVE - 1) {
            r->active[kept].key = key;
            r->active[kept++].begin = begin;
        }
    }
    r->count = kept;
}

/* The model takes numbers up to that. */
static uint16_t small(size_t n) { return (uint16_t)(n < INT16_MAX ? n : INT16_MAX); }

static uint8_t percent(uint64_t part, uint64_t whole) { return (uint8_t)(whole ? part * 100 / whole : 0); }

static uint16_t seen_words(const Reading *r, WordClass c) { return r->met >> c & 1 ? r->cover[c] : 0; }

static void take_classes(Unit *unit, const Reading *r) {
    unit->functions = seen_words(r, FUNCTION);
    unit->pronouns = seen_words(r, PRONOUN);
    unit->we = seen_words(r, WE);
    unit->you = seen_words(r, YOU);
    unit->reports = seen_words(r, REPORT);
    for (WordClass c = ACCOUNT; c < CLASSES; c++) {
        if (!(r->met >> c & 1)) continue;
        uint64_t how = r->cover[c] * 10u >= r->words * 6u ? WHOLE : r->first >> c & 1 ? AT_START : INSIDE;
        unit->classes |= how << (2 * (c - ACCOUNT));
    }
}

static bool is_quote(uint32_t c) { return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb; }

/* What stands between words: quotation marks, separators, ends of sentences. */
static void look_at_sign(Unit *unit, Text text, size_t at) {
    unsigned char next = at + 1 < text.len ? (unsigned char)text.at[at + 1] : 0, third = at + 2 < text.len ? (unsigned char)text.at[at + 2] : 0;
    switch ((unsigned char)text.at[at]) {
    case '"': unit->quotes = small(unit->quotes + 1u); break;
    case '|': unit->has_separator = true; break;
    case '@': unit->has_address = true; break;
    case '.': case '!': case '?': unit->stops = small(unit->stops + (next == ' ' ? 1u : 0u)); break;
    case 0xc2: unit->has_separator = unit->has_separator || next == 0xb7 || next == 0xbb; break;
    case 0xe2:
        if (next != 0x80) break;
        if (third >= 0x9c && third <= 0x9e) unit->quotes = small(unit->quotes + 1u);
        unit->has_separator = unit->has_separator || third == 0xa2;
    }
}

static void look_at_ends(Unit *unit, Text text) {
    uint32_t c = 0;
    size_t at = text.len, n;
    bool quoted = false;
    while ((n = utf8_before(text, at, &c)) && (is_quote(c) || c == '\'' || c == ')' || c == ']' || c == 0x2019)) {
        quoted = quoted || is_quote(c) || c == 0x2019;
        at -= n;
    }
    unit->final = c == 0x2026 ? '_' : c < 0x80 && memchr(".!?:;,", (int)c, 6) ? (char)c : 0;
    unit->is_closed = unit->final == '.' || unit->final == '!' || unit->final == '?' || unit->final == '_' || quoted;
    if (!unit->final && quoted) unit->final = '"';
    utf8_at(text, 0, &c);
    unit->starts_lower = utf8_is_lower(c);
    unit->starts_mark = c < 0x80 && memchr(",.;:)?!", (int)c, 7);
}

typedef struct { uint64_t letters, capitals, digits, commas; } Characters;

/* Empties the packed sum before one of its 16-bit parts can run over. */
static void unpack(Characters *to, uint64_t *sum) {
    to->letters += *sum & 0xffff, to->capitals += *sum >> 16 & 0xffff, to->digits += *sum >> 32 & 0xffff, to->commas += *sum >> 48;
    *sum = 0;
}

static void end_word(Unit *unit, Reading *r, Spelling *s) {
    uint64_t word = spelled(s);
    unit->hash = spell_mix(unit->hash, word);
    if (r->count || may_be(spell_mix(0, word))) find_phrases(r, word);
    r->words++;
    *s = (Spelling){ 0 };
}

static void read_text(Unit *unit, Reading *r, Characters *characters, Text text) {
    uint64_t sum = 0;
    unsigned since = 0;
    Spelling s = { 0 };
    for (size_t i = 0; i < text.len;) {
        unsigned char byte = (unsigned char)text.at[i], c = spell_letter[byte];
        if (++since == 60000) unpack(characters, &sum), since = 0;
        sum += counted[byte];
        if (c > 1 && c < 0x80) {
            if (!s.letters) r->capitals += is_upper((char)byte);
            spell(&s, c);
            i++;
            continue;
        }
        if (c == 0 && byte == ' ') {
            if (s.letters) end_word(unit, r, &s);
            i++;
            continue;
        }
        size_t skip = c >= 0x80 ? spell_sign(text.at + i, text.len - i) : 1;
        if (!skip) {
            spell(&s, c);
            i++;
            continue;
        }
        look_at_sign(unit, text, i);
        if (s.letters && c != 1 && !spell_apostrophe(text.at + i, text.len - i)) end_word(unit, r, &s);
        i += skip;
    }
    if (s.letters) end_word(unit, r, &s);
    unpack(characters, &sum);
}

static void measure(Unit *unit, Text text) {
    static Reading r;
    Characters characters = { 0 };
    r.count = r.words = r.capitals = r.met = r.first = 0;
    read_text(unit, &r, &characters, text);
    unit->words = r.words;
    unit->capitals = percent(r.capitals, r.words);
    unit->uppers = percent(characters.capitals, characters.letters);
    unit->digits = percent(characters.digits, text.len);
    unit->commas = small(characters.commas);
    take_classes(unit, &r);
    look_at_ends(unit, text);
    unit->shape = unit->words >= PROSE_WORDS && unit->is_closed ? PROSE : unit->words < FEW_WORDS ? SHORT : OPEN;
}

/* "and", "of the": a piece of a sentence, not a line of its own. "by" begins a by-line. */
static bool is_link(const Unit *unit) {
    return unit->starts_lower && unit->functions == unit->words && unit->words <= 2 && unit_class(unit, BYLINES) == UNSEEN;
}

/* A sentence in pieces: linked words stand on lines of their own ("... including" / "Name" / "and" / "Name" / ", banned
 * in ..."). The first piece breaks off, one of the others goes on, the last comes to an end. Returns where it begins. */
static size_t first_piece(const Article *article, size_t last) {
    const Unit *unit = &article->unit[last];
    bool goes_on = unit->words >= 3 && (unit->starts_lower || unit->starts_mark);
    if (!unit->is_closed) return last;
    for (size_t i = last; i-- > 0 && last - i <= PIECES;) {
        const Unit *above = &article->unit[i];
        if (above->final) return last;
        if (above->shape == OPEN) return goes_on ? i : last;
        if (above->words > PIECE_WORDS) return last;
        goes_on = goes_on || is_link(above);
    }
    return last;
}

void lines_find(Article *article) {
    wrap_paragraphs(article->text, &article->paragraphs);
    article->count = 0;
    article->unit = grow(article->unit, &article->capacity, article->paragraphs.count + 1, sizeof *article->unit);
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        Span span = article->paragraphs.span[i];
        Unit *unit = &article->unit[article->count];
        *unit = (Unit){ .start = span.start, .stop = span.stop };
        measure(unit, text_slice(article->text, span.start, span.stop));
        size_t first = first_piece(article, article->count);
        if (first < article->count) {
            unit = &article->unit[first];
            *unit = (Unit){ .start = unit->start, .stop = span.stop };
            measure(unit, text_slice(article->text, unit->start, unit->stop));
        }
        article->count = first + 1;
    }
}

void article_free(Article *article) {
    wrap_free(&article->paragraphs);
    free(article->unit);
    free(article->seen);
    free(article->sums);
    *article = (Article){ 0 };
}
