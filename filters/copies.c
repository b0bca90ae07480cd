/* news-copies - near-duplicate articles: reprints, passages taken over, and texts that a machine has reworded.
 *
 * In:  sentences, an article's together.  With --pairs its keys, sorted; with --sums its pairs, sorted.
 * Out: keys: the hashes of the article's 3-word shingles, for sharing.h.
 *      sums: doc, other, relation (reprint, spun, shared), share (percent of the shorter one's shingles that the
 *      other has).
 *
 * What counts is how much of the shorter article stands in the longer one (containment), so that cutting does not
 * hide a
 * copy. Words inside quotation marks are left out: two articles may quote one statement and be no copies.
 */
#include "arena.h"
#include "cli.h"
#include "fail.h"
#include "keyed.h"
#include "out.h"
#include "sharing.h"
#include "spell.h"
#include "stage.h"
#include "token.h"

#include <stdlib.h>

#define MOST 200                        /* articles of one key; more is a formula, or the site's chrome */
#define KEY_DIGITS 12                   /* of a shingle's hash */
#define SLOTS 2048                      /* for the shingles of an article, at first */
#define LEAST_KEYS 12                   /* shared by fewer, two articles have a phrase in common */
#define COPY 20                         /* percent of the shorter article */
#define REPRINT 60
/* percent of the sentences that hold shared shingles, when the whole is reworded */
#define SPREAD 60

static const char usage[] = "[--pairs | --sums] [OPTION ...] [FILE ...]";
static const char about[] = "Find articles that are copies of each other: keys | sort | --pairs | sort | --sums.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write a row for each key that two articles share" },
    { "sums", 'S', NULL, "read sorted pairs, write the copies" },
    { "most", 'm', "N", "a key of more articles tells nothing (200); of keys, further rows are left out" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    uint64_t hash;
    size_t part;
} Shingle;

typedef struct {
    Shingle *at;                        /* each once, where it stands first */
    size_t count, capacity;
    uint32_t *slot;                     /* one past its place; 0 if there is none */
    size_t slots;                       /* a power of two */
    size_t parts;
    TokenList tokens;
    Text doc;
    char *copy;
    size_t copied;
} Article;

/* The slot of the shingle, or the free one that it may take. */
static size_t slot_of(const Article *a, uint64_t hash) {
    size_t i = (size_t)hash & (a->slots - 1);
    while (a->slot[i] && a->at[a->slot[i] - 1].hash != hash) i = (i + 1) & (a->slots - 1);
    return i;
}

static void make_slots(Article *a, size_t slots) {
    size_t capacity = 0;
    free(a->slot);
    a->slot = grow(NULL, &capacity, a->slots = slots, sizeof *a->slot);
    memset(a->slot, 0, slots * sizeof *a->slot);
    for (size_t i = 0; i < a->count; i++) a->slot[slot_of(a, a->at[i].hash)] = (uint32_t)i + 1;
}

static void add_shingle(Article *a, uint64_t hash) {
    if (2 * (a->count + 1) > a->slots) make_slots(a, a->slots ? 2 * a->slots : SLOTS);
    size_t slot = slot_of(a, hash);
    if (a->slot[slot]) return;
    a->at = grow(a->at, &a->capacity, a->count + 1, sizeof *a->at);
    a->at[a->count++] = (Shingle){ hash, a->parts };
    a->slot[slot] = (uint32_t)a->count;
}

static void put_keys(Article *a) {
    for (size_t i = 0; i < a->count; i++) {
        char key[KEY_DIGITS];
        for (unsigned k = 0; k < KEY_DIGITS; k++) key[k] = "0123456789abcdef"[a->at[i].hash >> (60 - 4 * k) & 15];
        sharing_put_key(&(SharedKey){ { key, KEY_DIGITS }, a->doc, { "", 0 }, a->at[i].part, 1, a->count });
    }
    a->count = a->parts = 0;
    if (a->slots != SLOTS) make_slots(a, SLOTS);    /* those of a very long article are not kept */
    else memset(a->slot, 0, SLOTS * sizeof *a->slot);
}

static void keep_doc(Article *a, Text doc) {
    a->copy = grow(a->copy, &a->copied, doc.len + 1, 1);
    memcpy(a->copy, doc.at, doc.len);
    a->doc = (Text){ a->copy, doc.len };
}

/* Three words in a row, outside quotation marks. */
static void add_shingles(Article *a, Text text, bool *in_marks) {
    uint64_t last[2] = { 0 }, word;
    size_t words = 0;
    a->parts++;
    a->tokens.count = 0;
    tokens_add(&a->tokens, text, 0, text.len);
    for (size_t i = 0; i < a->tokens.count; i++) {
        const Token *t = &a->tokens.at[i];
        if (t->sign == '"') {
            *in_marks = t->side ? t->side > 0 : !*in_marks;
            words = 0;
        }
        Text rest = token_text(text, *t);
        if (*in_marks || (t->kind != TOKEN_WORD && t->kind != TOKEN_NUMBER) || !spell_word(&rest, &word)) continue;
        if (++words > 2) add_shingle(a, spell_mix(spell_mix(last[0], last[1]), word));
        last[0] = last[1];
        last[1] = word;
    }
}

static void read_articles(const Cli *cli) {
    Stage in = stage_open(cli, STAGE_ANNOTATES);
    Article a = { 0 };
    size_t par_column = stage_column(&in, "par");
    Text par = { "", 0 };
    char *par_copy = NULL;
    size_t par_capacity = 0;
    bool in_marks = false, has_doc = false;
    sharing_keys_header(cli);
    while (stage_next(&in)) {
        if (in.is_new_doc) {
            if (has_doc) put_keys(&a);
            keep_doc(&a, in.doc);
            has_doc = true;
        }
        Text now = stage_cell(&in, par_column);
        if (in.is_new_doc || !text_equal(par, now)) {
            in_marks = false;                        /* a mark that was never closed ends with its paragraph */
            par_copy = grow(par_copy, &par_capacity, now.len + 1, 1);
            memcpy(par_copy, now.at, now.len);
            par = (Text){ par_copy, now.len };
        }
        add_shingles(&a, in.text, &in_marks);
    }
    if (has_doc) put_keys(&a);
    tokens_free(&a.tokens);
    free(a.at);
    free(a.slot);
    free(a.copy);
    free(par_copy);
    stage_close(&in);
}

static void tell(const Shared *s) {
    size_t less = s->of < s->other_of ? s->of : s->other_of, share = less ? 100 * s->keys / less : 0;
    if (s->keys < LEAST_KEYS || share < COPY) return;
    put_raw(s->doc);
    put_tab();
    put_raw(s->other);
    put_tab();
    put_message(share >= REPRINT ? "reprint" : 100 * s->keys >= SPREAD * s->of / 3 && s->parts > 5 ? "spun" : "shared");
    put_tab();
    put_size(share);
    put_newline();
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-copies", usage, about, options, true, argc, argv);
    size_t most = 0;
    int step = keyed_step(&cli, &most, NULL);
    if (step == 'P') {
        sharing_pairs(&cli, most ? most : MOST, 0);
    } else if (step == 'S') {
        if (!cli.no_header) put_message("doc\tother\trelation\tshare\n");
        sharing_sums(&cli, tell);
    } else {
        sharing_leave_out(most);
        read_articles(&cli);
    }
    return finish();
}
