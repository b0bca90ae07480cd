/* forms.c - one table of all the words that words.c and known.c know, so that a word of the text costs a single search.
 *
 * A slot knows its word by 56 bits of hash alone: two of the table's 30,000 forms would have to share them to be
 * mixed up.
 */
#include "fail.h"
#include "frozen.h"
#include "quotes.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SLOTS 65536   /* a power of two; the built-in tables fill less than half of it */
#define BATCH 32
#define HASH_BITS 56

static FROZEN struct {
    Form *slot;
    size_t slots, used;
} table;

static uint64_t mix(uint64_t h, uint64_t part) {
    h = (h ^ (part | 0x2020202020202020u)) * 0x9e3779b97f4a7c15u;    /* letters with their case bit set */
    return h ^ h >> 32;
}

/* The first `len` of the bytes at `at`, at least one, the others 0; all of them if there are more than eight. */
static uint64_t part_at(const char *at, size_t len) {
    return text_eight(at) & UINT64_MAX >> (len < 8 ? 64 - 8 * len : 0);
}

/* Of all letters of the word, without regard to case. A word holds no blank, so that its end shows. */
static inline uint64_t hash_of(const char *at, size_t len) {
    uint64_t h = mix(0, part_at(at, len));
    for (size_t i = 8; i < len; i += 8) h = mix(h, part_at(at + i, len - i));
    h >>= 64 - HASH_BITS;
    return h ? h : 1;
}

static uint64_t hash_of_copy(Text word) {
    char copy[LONGEST_FORM + FORM_PADDING] = { 0 };
    memcpy(copy, word.at, word.len);
    return hash_of(copy, word.len);
}

/* The slot of the word with that hash, or the empty one where it belongs; an empty one for 0. */
static inline Form *slot_for(uint64_t hash) {
    Form *slot = &table.slot[hash & (table.slots - 1)], *last = &table.slot[table.slots - 1];
    while (slot->hash != hash && slot->hash) slot = slot == last ? table.slot : slot + 1;
    return slot;
}

const Form *form_find(Text word) {
    if (word.len > LONGEST_FORM) return NULL;
    const Form *form = slot_for(hash_of_copy(word));
    return form->hash ? form : NULL;
}

static void make_room(void) {
    if ((table.used + 1) * 2 <= table.slots) return;
    Form *old = table.slot;
    size_t count = table.slots;
    table.slots = count ? count * 2 : FIRST_SLOTS;
    if (!(table.slot = calloc(table.slots, sizeof *table.slot))) fail("out of memory");
    for (size_t i = 0; i < count; i++)
        if (old[i].hash) *slot_for(old[i].hash) = old[i];
    free(old);
}

Form *form_for(Text word) {
    if (word.len > LONGEST_FORM) return NULL;
    make_room();
    uint64_t hash = hash_of_copy(word);
    Form *slot = slot_for(hash);
    table.used += !slot->hash;
    slot->hash = hash & (UINT64_MAX >> (64 - HASH_BITS));
    return slot;
}

void forms_close(void) { free(table.slot); }

/* ---- the words of an article */

/* A curly apostrophe is looked up as a straight one. */
static uint64_t hash_of_foreign(Text word) {
    char copy[LONGEST_FORM];
    size_t len = 0;
    for (size_t i = 0; i < word.len; i++) {
        bool curly = i + 2 < word.len && memcmp(word.at + i, "\xe2\x80\x99", 3) == 0;
        copy[len++] = curly ? '\'' : word.at[i];
        i += curly ? 2 : 0;
    }
    return hash_of_copy((Text){ copy, len });
}

/* 0 if it is in no table. The text is followed by bytes enough. */
static inline uint64_t hash_in_text(Text text, const Token *token) {
    size_t len = token->stop - token->start;
    if (token->kind != TOKEN_WORD || len > LONGEST_FORM) return 0;
    return token->flags & TOKEN_FOREIGN ? hash_of_foreign(token_text(text, *token))
                                        : hash_of(text.at + token->start, len);
}

/* What the ending says of a word that no table has. */
static uint32_t guess(Text word, bool has_hyphen) {
    char last = word.at[word.len - 1], before = word.len > 1 ? word.at[word.len - 2] : '\0';
    if (last == 'y' && before == 'l' && word.len > 4 && !is_upper(word.at[0])) return IS_ADVERB;
    if (last == 'g' && before == 'n' && word.len > 5 && word.at[word.len - 3] == 'i') return IS_VERB_ING;
    /* often-repeated */
    if (last == 'd' && before == 'e' && word.len > 4 && has_hyphen) return IS_ADJECTIVE;
    if (last == 'd' && before == 'e' && word.len > 4) return IS_VERB_PAST | IS_VERB_PARTICIPLE;
    if (last == 's' && before != 's' && !(before == 'u' && word.len > 2 && word.at[word.len - 3] == 'o'))
        return IS_NOUN | IS_PLURAL;
    bool ends_so = (last == 'e' && before == 'l') || (last == 'l' && before == 'u') || (last == 's' && before == 's');
    if (ends_so && word.len > 6 &&
        (text_ends(word, TEXT("able")) || text_ends(word, TEXT("ible")) || text_ends(word, TEXT("ful")) ||
         text_ends(word, TEXT("less"))))
        return IS_ADJECTIVE;
    bool looks_so = (last == 'l' && before == 'a') || (last == 's' && before == 'u') ||
                    (last == 'e' && text_ends(word, TEXT("ive"))) || (last == 'c' && before == 'i');
    return looks_so || has_hyphen ? IS_ADJECTIVE | IS_NOUN : IS_NOUN;
}

static uint32_t guess_in_text(const Article *article, size_t i) {
    Text word = word_at(article, i);
    return guess(word, token(article, i)->flags & TOKEN_TIED && memchr(word.at, '-', word.len));
}

static void look_up_clitic(Token *token, Text word, bool after_pronoun) {
    char last = to_lower(word.at[word.len - 1]);
    if (last == 's' && after_pronoun) token->is = IS_BE | IS_HAVE;
    else if (word.len == 1 || (word.len == 3 && !is_alpha(last)) || last == 's') token->is = IS_POSSESSIVE;
    else if (last == 'e') token->is = to_lower(word.at[word.len - 2]) == 'v' ? IS_HAVE : IS_BE;
    else if (last == 'm') token->is = IS_BE;
    else token->is = IS_MODAL;
}

/* What the table says of each word of a sentence, or its ending; of a clitic, what stands before it. */
static void look_up(Article *article, Run run, const uint64_t *hash) {
    Token *at = article->tokens.at;
    uint32_t *listed = article->listed;
    for (size_t i = run.from; i < run.to; i++) {
        listed[i] = 0;
        if (at[i].kind == TOKEN_WORD) {
            const Form *form = slot_for(hash[i - run.from]);
            listed[i] = form->listed;
            at[i].frame = form->frame;
            at[i].word = form->word;
            at[i].is = form->has_class ? form->is : guess_in_text(article, i);
            bool is_former = !form->has_class && at[i].flags & TOKEN_TIED && form_is_former(word_at(article, i));
            if (form->listed || form->is & IS_THING || form_is_odd(&at[i]) || is_former)
                pick(&article->names, i);
        } else if (at[i].kind == TOKEN_NUMBER) {
            at[i].is = IS_NUMBER;
        } else {
            if (at[i].sign == '"' || at[i].sign == '\'') pick(&article->marks, i);
            bool after_pronoun = i > 0 && article->sentence_of[i - 1] == article->sentence_of[i] &&
                                 at[i - 1].is & (IS_PRONOUN | IS_WH | IS_SUBORDINATOR);
            if (at[i].kind == TOKEN_CLITIC) look_up_clitic(&at[i], word_at(article, i), after_pronoun);
        }
    }
}

/* The slots of a batch of words are fetched first all together: the table is larger than the fast caches, and to
 * wait for one slot after another takes a fifth of the program's time. */
void forms_find(Article *article) {
    const Token *at = article->tokens.at;
    const Form *slot = table.slot;
    size_t count = article->tokens.count, last = table.slots - 1;
    uint64_t hash[BATCH];
    article->marks.count = article->names.count = 0;
    article->listed = grow(article->listed, &article->listed_capacity, count, sizeof *article->listed);
    for (size_t from = 0, to; from < count; from = to) {
        to = count - from < BATCH ? count : from + BATCH;
        for (size_t i = from; i < to; i++) {
            uint64_t h = hash_in_text(article->text, &at[i]);
            __builtin_prefetch(&slot[h & last]);
            hash[i - from] = h;
        }
        look_up(article, (Run){ from, to }, hash);
    }
}
