/* forms.c - one table of all the words that words.c and known.c know, so that a word of the text costs a single search.
 *
 * A slot knows its word by 64 bits of hash alone: two of the table's 30,000 forms would have to share them to be mixed up.
 */
#include "fail.h"
#include "quotes.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SLOTS 65536   /* a power of two; the built-in tables fill less than half of it */
#define BATCH 32

static struct {
    Form *slot;
    size_t slots, used;
} table;

static uint64_t load8(const char *at) {
    uint64_t part;
    memcpy(&part, at, sizeof part);
    return part;
}

static uint64_t load4(const char *at) {
    uint32_t part;
    memcpy(&part, at, sizeof part);
    return part;
}

static uint64_t mix(uint64_t h, uint64_t part) {
    h = (h ^ (part | 0x2020202020202020u)) * 0x9e3779b97f4a7c15u;    /* letters with their case bit set */
    return h ^ h >> 32;
}

/* Of all letters of the word, without regard to case; the last eight, or four, may overlap those before them. The length
 * is spread over all bits: in one byte, "coo" would be "bo". */
static uint64_t hash_of(Text word) {
    uint64_t h = word.len * 0xd6e8feb86659fd93u;
    const char *last = word.at + word.len;
    if (word.len > 8) {
        for (size_t i = 0; i + 8 < word.len; i += 8) h = mix(h, load8(word.at + i));
        h = mix(h, load8(last - 8));
    } else if (word.len >= 4) {
        h = mix(h, load4(word.at) | load4(last - 4) << 32);
    } else if (word.len) {
        h = mix(h, (uint64_t)(unsigned char)word.at[0] | (uint64_t)(unsigned char)word.at[word.len / 2] << 8 | (uint64_t)(unsigned char)last[-1] << 16);
    }
    return h ? h : 1;
}

/* The slot of the word with that hash, or the empty one where it belongs. */
static Form *slot_for(uint64_t hash) {
    size_t i = hash & (table.slots - 1);
    while (table.slot[i].hash && table.slot[i].hash != hash) i = (i + 1) & (table.slots - 1);
    return &table.slot[i];
}

const Form *form_find(Text word) {
    if (word.len > LONGEST_FORM) return NULL;
    const Form *form = slot_for(hash_of(word));
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
    uint64_t hash = hash_of(word);
    Form *slot = slot_for(hash);
    table.used += !slot->hash;
    slot->hash = hash;
    return slot;
}

void forms_close(void) { free(table.slot); }

/* ---- the words of an article */

/* A curly apostrophe is looked up as a straight one. */
static Text straight(Text word, char buffer[LONGEST_FORM]) {
    size_t len = 0;
    for (size_t i = 0; i < word.len; i++) {
        bool curly = i + 2 < word.len && memcmp(word.at + i, "\xe2\x80\x99", 3) == 0;
        buffer[len++] = curly ? '\'' : word.at[i];
        i += curly ? 2 : 0;
    }
    return (Text){ buffer, len };
}

static uint64_t hash_in_text(const Token *token, Text word) {
    char buffer[LONGEST_FORM];
    if (token->kind != TOKEN_WORD || word.len > LONGEST_FORM) return 0;
    return hash_of(token->flags & TOKEN_FOREIGN ? straight(word, buffer) : word);
}

/* The slots of a batch of words are fetched first all together: the table is larger than the fast caches, and to wait for
 * one slot after another takes a fifth of the program's time. */
void forms_find(Article *article) {
    const TokenList *tokens = &article->tokens;
    uint64_t hash[BATCH];
    article->forms = grow(article->forms, &article->form_capacity, tokens->count, sizeof *article->forms);
    for (size_t from = 0, to; from < tokens->count; from = to) {
        to = tokens->count - from < BATCH ? tokens->count : from + BATCH;
        for (size_t i = from; i < to; i++) {
            hash[i - from] = hash_in_text(&tokens->at[i], word_at(article, i));
            __builtin_prefetch(&table.slot[hash[i - from] & (table.slots - 1)]);
        }
        for (size_t i = from; i < to; i++) {
            const Form *form = hash[i - from] ? slot_for(hash[i - from]) : NULL;
            article->forms[i] = form && form->hash ? form : NULL;
        }
    }
}
