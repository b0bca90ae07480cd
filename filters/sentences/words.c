#include "sentences.h"

#include "frozen.h"
#include "inflect.h"

#include "abbreviations_tsv.h"
#include "cues_tsv.h"
#include "starters_tsv.h"

#define CLASS(name, is) { { name, sizeof name - 1 }, is }

static const LexiconClass abbreviation_names[] = {
    CLASS("title", TITLE),   CLASS("joins", JOINS),     CLASS("number", NUMBER),   CLASS("month", MONTH),
    CLASS("either", EITHER), CLASS("state", STATE),     CLASS("company", COMPANY), CLASS("time", TIME),
    CLASS("tail", TAIL),     CLASS("exclaim", EXCLAIM), CLASS("domain", DOMAIN),   CLASS("", 0),
};
static const LexiconClass starter_names[] = {
    CLASS("starts", STARTS), CLASS("weak", WEAK), CLASS("subject", SUBJECT), CLASS("leads", LEADS), CLASS("says", SAYS),
    CLASS("clock", CLOCK), CLASS("credit", CREDIT), CLASS("", 0),
};

static FROZEN Words tables;

static uint32_t *lengths_of(Text word) { return &tables.lengths[word.at[word.len - 1] & 31]; }

static uint32_t length_bit(Text word) { return (uint32_t)1 << (word.len < 31 ? word.len : 31); }

static void read_tables(void) {
    tables.abbreviations = lexicon_open("abbreviations", BUILTIN(abbreviations_tsv), 2);
    tables.starters = lexicon_open("starters", BUILTIN(starters_tsv), 2);
    tables.cues = lexicon_open("cues", BUILTIN(cues_tsv), 2);
    for (const Entry *e = NULL; (e = lexicon_next(&tables.starters, e));)
        lexicon_classes(&tables.starters, e, 1, starter_names);
    for (const Entry *e = NULL; (e = lexicon_next(&tables.abbreviations, e));) {
        lexicon_classes(&tables.abbreviations, e, 1, abbreviation_names);
        *lengths_of(e->word) |= length_bit(e->word);
    }
}

const Words *words_open(void) {
    frozen_open(read_tables, false);
    tables.english = english_open();
    return &tables;
}

void words_close(void) {
    lexicon_free(&tables.abbreviations);
    lexicon_free(&tables.starters);
    lexicon_free(&tables.cues);
    english_free(tables.english);
}

/* Most words before a full stop are told from abbreviations by their last letter and length. */
unsigned abbreviation_classes(const Words *words, Text word) {
    if (word.len == 0 || !(words->lengths[word.at[word.len - 1] & 31] & length_bit(word))) return 0;
    const Entry *entry = lexicon_find(&words->abbreviations, word);
    if (!entry || (is_upper(entry->word.at[0]) && !is_upper(word.at[0]))) return 0;
    unsigned classes = (unsigned)lexicon_classes(&words->abbreviations, entry, 1, abbreviation_names);
    return is_lower(word.at[0]) && classes != TITLE ? classes & ~(unsigned)TITLE : classes; /* ft. and Ft. */
}

#define LONGEST_CUE 32 /* bytes */

static bool quotes(const Words *words, Text verb) {
    const Entry *entry = verb.len ? lexicon_find(&words->cues, verb) : NULL;
    return entry && lexicon_has(entry, 1, TEXT("quote"));
}

/* Is the word made by rule of a verb of the cues: zorged of a user's zorg? */
static bool is_made_of_cue(const Words *words, Text word) {
    static const Tag tags[] = { TAG_VBD, TAG_VBZ };
    char made[LONGEST_CUE + INFLECT_MORE];
    for (size_t strip = 1; strip <= 3 && word.len > strip + 1 && word.len <= LONGEST_CUE; strip++) {
        Text verb = text_slice(word, 0, word.len - strip);
        for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
            Text form = { made, inflect(verb, tags[i], made) };
            if (text_same_word(form, word) && quotes(words, verb)) return true;
        }
    }
    return false;
}

/* hollered, hollers: a form of a verb that quotes. */
static bool is_cue(const Words *words, Text word) {
    char base[ENGLISH_BASE];
    return quotes(words, english_base(words->english, word, TAG(VBD) | TAG(VBZ), base)) || is_made_of_cue(words, word);
}

unsigned starter_classes(const Words *words, Text word) {
    const Entry *entry = lexicon_find(&words->starters, word);
    return entry ? (unsigned)lexicon_classes(&words->starters, entry, 1, starter_names) : 0;
}

bool says(const Words *words, Text word) { return starter_classes(words, word) & SAYS || is_cue(words, word); }
