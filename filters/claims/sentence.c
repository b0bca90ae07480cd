/* sentence.c - the words around a number, and what the tables know of each: read once for all numbers of a sentence. */
#include "claims.h"

#include "arena.h"
#include "fail.h"
#include "frozen.h"
#include "keyed.h"

#include "changes_tsv.h"
#include "contexts_tsv.h"
#include "nationalities_tsv.h"
#include "numerals_tsv.h"
#include "predicates_tsv.h"
#include "revisions_tsv.h"
#include "senses_tsv.h"
#include "words_tsv.h"

#include <stdlib.h>


FROZEN ClaimTables tables;
/* A bit for the first word of every entry that look_up may find: of most words it tells at a glance that none begins
 * with them. */
#define KNOWN_BITS 15
static FROZEN uint64_t known[1 << (KNOWN_BITS - 6)];
Sentence sentence;

static const LexiconClass people[] = { { TEXT("force"), FORCE }, { TEXT("child"), CHILD }, { TEXT("woman"), WOMAN },
                                       { { "", 0 }, 0 } };

static size_t bit_of(Text word) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.len && word.at[i] != ' '; i++)
        hash = (hash ^ (unsigned char)to_lower(word.at[i])) * 16777619u;
    return (hash ^ hash >> 15) & ((1u << KNOWN_BITS) - 1);
}

static bool is_known(Text word) { return known[bit_of(word) / 64] >> bit_of(word) % 64 & 1; }

static void know(const Lexicon *lexicon) {
    for (const Entry *e = NULL; (e = lexicon_next(lexicon, e));)
        known[bit_of(e->word) / 64] |= (uint64_t)1 << bit_of(e->word) % 64;
}

/* "at least", "as many as": small words between a number and the word that says what it is. */
static const char *const hedges[] = { "more", "than", "at", "least", "most", "another", "about",
                                      "some", "around", "nearly", "over", "up", "to", "as",
                                      "many", "much", "almost", "roughly", "a", "further" };
#define HEDGES (sizeof hedges / sizeof *hedges)

void claim_open_tables(void) {
    static const LexiconClass kinds[] = { { TEXT("new"), TELLS_NEW }, { TEXT("old"), TELLS_OLD },
                                          { TEXT("past"), TELLS_PAST }, { TEXT("says"), SAYS_CHANGE },
                                          { { "", 0 }, 0 } };
    tables.contents =
        (ContentTables){ lexicon_open("senses", BUILTIN(senses_tsv), 2), lexicon_open("words", BUILTIN(words_tsv), 2),
                         lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3),
                         lexicon_open("numerals", BUILTIN(numerals_tsv), 2) };
    tables.predicates = lexicon_open("predicates", BUILTIN(predicates_tsv), 3);
    tables.changes = lexicon_open("changes", BUILTIN(changes_tsv), 2);
    tables.contexts = lexicon_open("contexts", BUILTIN(contexts_tsv), 2);
    tables.revisions = lexicon_open("revisions", BUILTIN(revisions_tsv), 2);
    for (const Entry *e = NULL; (e = lexicon_next(&tables.revisions, e));)
        lexicon_classes(&tables.revisions, e, 1, kinds);
    for (const Entry *e = NULL; (e = lexicon_next(&tables.contents.senses, e));)
        lexicon_classes(&tables.contents.senses, e, 2, people);
    contents_check(&tables.contents);
    const Lexicon *all[] = { &tables.contents.senses, &tables.contents.nations, &tables.predicates, &tables.changes,
                             &tables.revisions };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) know(all[i]);
    for (size_t i = 0; i < HEDGES; i++) {
        size_t bit = bit_of(text_of(hedges[i]));
        known[bit / 64] |= (uint64_t)1 << bit % 64;
    }
}

void claim_close_tables(void) {
    contents_close(&tables.contents);
    lexicon_free(&tables.predicates);
    lexicon_free(&tables.changes);
    lexicon_free(&tables.contexts);
    lexicon_free(&tables.revisions);
    free(sentence.word);
    free(sentence.copy);
}

/* The first letter tells most words apart. */
bool is(size_t i, const char *word) {
    return i < sentence.count && to_lower(sentence.word[i].text.at[0]) == word[0] &&
           text_same_word(sentence.word[i].text, text_of(word));
}

bool is_among(size_t i, const char *const *words, size_t n) {
    for (size_t k = 0; k < n; k++)
        if (is(i, words[k])) return true;
    return false;
}

static bool is_numeral(Text word) {
    const Entry *entry = is_digit(word.at[0]) ? NULL : lexicon_find(&tables.contents.numerals, word);
    return is_digit(word.at[0]) ||
           (entry && (lexicon_has(entry, 1, TEXT("small")) || lexicon_has(entry, 1, TEXT("tens"))));
}

/* What a word is by itself; the words of a dump come again and again. */
typedef struct {
    char word[22];
    unsigned char len;
    bool is_number, is_known;
} SeenWord;

static SeenWord look_at(Text word) {
    bool is_plural = text_ends(word, TEXT("s")) && is_known(text_slice(word, 0, word.len - 1));
    bool is_letter = word.len == 1 && is_upper(word.at[0]); /* "U.S." is two words here */
    return (SeenWord){ .is_number = is_numeral(word), .is_known = is_letter || is_plural || is_known(word) };
}

static SeenWord seen_word(Text word) {
    static SeenWord seen[4096];
    SeenWord *slot = &seen[keyed_quick(word) % (sizeof seen / sizeof *seen)];
    if (word.len > sizeof slot->word) return look_at(word);
    if (text_equal((Text){ slot->word, slot->len }, word)) return *slot;
    *slot = look_at(word);
    memcpy(slot->word, word.at, word.len);
    slot->len = (unsigned char)word.len;
    return *slot;
}

static bool has_cut(Text gap) {
    for (size_t i = 0; i < gap.len; i++)
        if (gap.at[i] == ',' || gap.at[i] == ';' || gap.at[i] == ':') return true;
    return false;
}

/* Word i and the next, as they stand. */
static Text pair_at(size_t i) {
    size_t last = i + 1 < sentence.count ? i + 1 : i;
    return text_slice(sentence.text, sentence.word[i].at, sentence.word[last].stop);
}

/* "from" and "not" only right before a number; a capital makes a name of "New". */
static Revision revision_of(size_t i) {
    Text word = sentence.word[i].text;
    const Entry *entry = !is_upper(word.at[0]) || i == 0 ? lexicon_find(&tables.revisions, word) : NULL;
    if (!entry) entry = lexicon_find(&tables.revisions, pair_at(i)); /* "first estimates" */
    if (!entry) return NO_REVISION;
    if (lexicon_has(entry, 1, TEXT("new"))) return TELLS_NEW;
    if (lexicon_has(entry, 1, TEXT("past"))) return TELLS_PAST;
    return lexicon_has(entry, 1, TEXT("says")) ? SAYS_CHANGE : TELLS_OLD;
}

unsigned whom_of(Text word) {
    const Entry *sense = lexicon_find(&tables.contents.senses, word);
    return sense ? (unsigned)lexicon_classes(&tables.contents.senses, sense, 2, people) : 0;
}

/* Of "Israel", "Israeli" and "Israelis". */
Text land_of(Text word) {
    if (!is_upper(word.at[0])) return (Text){ "", 0 };
    const Entry *nation = lexicon_find(&tables.contents.nations, word);
    if (!nation && text_ends(word, TEXT("s")))
        nation = lexicon_find(&tables.contents.nations, text_slice(word, 0, word.len - 1));
    return nation ? lexicon_field(nation, 1) : (Text){ "", 0 };
}

Text class_of_predicate(Text word) {
    const Entry *entry = lexicon_find(&tables.predicates, word);
    return entry ? lexicon_field(entry, 1) : (Text){ "", 0 };
}

/* What the tables know of word i. */
static void look_up(size_t i) {
    Word *w = &sentence.word[i];
    bool is_letter = w->text.len == 1 && is_upper(w->text.at[0]);
    w->is_hedge = is_among(i, hedges, HEDGES);
    const Entry *change = lexicon_find(&tables.changes, w->text), *one = lexicon_find(&tables.predicates, w->text);
    w->is_move = change && lexicon_has(change, 2, TEXT("verb"));
    w->revision = revision_of(i);
    w->land = land_of(is_letter ? pair_at(i) : w->text);
    w->whom = whom_of(w->text) | whom_of(pair_at(i)); /* "service members" */
    w->predicate = lexicon_find(&tables.predicates, pair_at(i));
    if (!w->predicate) w->predicate = one;
    w->class = one ? lexicon_field(one, 1) : (Text){ "", 0 };
}

void read_words(Text text) {
    Text rest = text, word;
    size_t before = 0;
    sentence.copy = grow(sentence.copy, &sentence.copied, text.len + 1, 1);
    memcpy(sentence.copy, text.at, text.len);
    sentence.text = rest = text = (Text){ sentence.copy, text.len };
    sentence.count = 0;
    while (content_next_word(&rest, &word)) {
        size_t at = (size_t)(word.at - text.at);
        sentence.word = grow(sentence.word, &sentence.capacity, sentence.count + 1, sizeof *sentence.word);
        SeenWord seen = seen_word(word);
        sentence.word[sentence.count++] = (Word){ .text = word,
                                                  .at = at,
                                                  .stop = at + word.len,
                                                  .is_number = seen.is_number,
                                                  .is_known = seen.is_known,
                                                  .is_cut = has_cut(text_slice(text, before, at)) };
        before = at + word.len;
    }
    for (size_t i = 0; i < sentence.count; i++)
        if (sentence.word[i].is_known) look_up(i);
}

/* The words of the number itself. */
void find_number(size_t start, size_t stop) {
    sentence.first = sentence.behind = 0;
    while (sentence.first < sentence.count && sentence.word[sentence.first].stop <= start) sentence.first++;
    sentence.behind = sentence.first;
    while (sentence.behind < sentence.count && sentence.word[sentence.behind].at < stop) sentence.behind++;
    if (sentence.behind == sentence.first && sentence.first) sentence.first--;
}

bool number_follows(size_t i) {
    for (size_t k = i + 1; k < sentence.count && k <= i + AT_ONCE; k++)
        if (sentence.word[k].is_number) return true;
    return false;
}
