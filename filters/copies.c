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
    Shingle *at;
    size_t count, capacity;
    size_t parts;
    TokenList tokens;
    Text doc;
    char *copy;
    size_t copied;
} Article;

static int by_hash(const void *a, const void *b) {
    const Shingle *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    return x->part < y->part ? -1 : x->part > y->part;
}

static void put_keys(Article *a) {
    size_t n = 0;
    if (a->count) qsort(a->at, a->count, sizeof *a->at, by_hash);
    for (size_t i = 0; i < a->count; i++)
        if (n == 0 || a->at[n - 1].hash != a->at[i].hash) a->at[n++] = a->at[i];
    for (size_t i = 0; i < n; i++) {
        char key[KEY_DIGITS];
        for (unsigned k = 0; k < KEY_DIGITS; k++) key[k] = "0123456789abcdef"[a->at[i].hash >> (60 - 4 * k) & 15];
        sharing_put_key(&(SharedKey){ { key, KEY_DIGITS }, a->doc, { "", 0 }, a->at[i].part, 1, n });
    }
    a->count = a->parts = 0;
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
        if (++words > 2) {
            a->at = grow(a->at, &a->capacity, a->count + 1, sizeof *a->at);
            a->at[a->count++] = (Shingle){ spell_mix(spell_mix(last[0], last[1]), word), a->parts };
        }
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
