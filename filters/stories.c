/* news-stories - articles about one event within days: they share names, figures and rare places.
 *
 * In:  sentences, an article's together.  With --pairs its keys, sorted; with --sums its pairs, sorted.
 * Out: keys: a row for each name and figure of the article, with the window of days it lies in, for sharing.h.
 *      sums: pairs of one story, for news-groups.
 *
 * A country or a weekday is in every second article, a village or a surname in few: names weigh more than places, and
 * what stands in too many articles of a window is no key at all.
 */
#include "cli.h"
#include "day.h"
#include "fail.h"
#include "frozen.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "sharing.h"
#include "stage.h"
#include "token.h"
#include "utf8.h"

#include "contexts_tsv.h"
#include "nationalities_tsv.h"
#include "words_tsv.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST 400
#define WINDOW 8                        /* days */
#define LEAST_KEYS 4
#define SHORT_STORY 40                  /* the same where they share less than four */
#define SAME_STORY 24                   /* percent of the weight of the article that has less */
#define LONGEST 40                      /* bytes of a name's word in a key */

static const char usage[] = "[--pairs | --sums] [OPTION ...] [FILE ...]";
static const char about[] =
    "Find articles about one event: keys | sort | --pairs | sort | --sums | sort | news-groups.\n";
static const Option options[] = {
    { "pairs", 'P', NULL, "read sorted keys, write a row for each key that two articles share" },
    { "sums", 'S', NULL, "read sorted pairs, write those of one story" },
    { "most", 'm', "N", "a key of more articles tells nothing (400); of keys, further rows are left out" },
    { NULL, 0, NULL, NULL },
};

enum { PLACE = 1, FIGURE = 2, NAME = 3 };

typedef struct {
    char word[LONGEST + 1];
    size_t len, weight, times;
} Feature;

typedef struct {
    Feature *at;
    size_t count, capacity;
    TokenList tokens;
    Text doc, since;
    char *copy[2];
    size_t copied[2];
} Article;

static FROZEN struct { Lexicon words, nations, contexts; } table;

static int by_word(const void *a, const void *b) {
    return strcmp(((const Feature *)a)->word, ((const Feature *)b)->word);
}

static void put_window(const Article *a, const Feature *f, int32_t window, size_t of) {
    char key[LONGEST + 24];
    int len = window == DAY_NONE ? snprintf(key, sizeof key, "-:%s", f->word)
                                 : snprintf(key, sizeof key, "%d:%s", (int)window, f->word);
    sharing_put_key(&(SharedKey){ { key, (size_t)len }, a->doc, a->since, 0, f->weight, of });
}

/* Each name once; in two windows that overlap, so that articles of two days meet in one of them. */
static void put_keys(Article *a) {
    size_t n = 0, of = 0;
    if (a->count) qsort(a->at, a->count, sizeof *a->at, by_word);
    for (size_t i = 0; i < a->count; i++) {
        if (n && strcmp(a->at[n - 1].word, a->at[i].word) == 0) continue;
        a->at[n++] = a->at[i];
        of += a->at[n - 1].weight;
    }
    int32_t day = day_of(a->since), window = day == DAY_NONE ? DAY_NONE : day_window(day, WINDOW);
    for (size_t i = 0; i < n; i++) {
        put_window(a, &a->at[i], window, of);
        if (window != DAY_NONE) put_window(a, &a->at[i], window + 1, of);
    }
    a->count = 0;
}

static void keep(Article *a, size_t n, Text from, Text *to) {
    a->copy[n] = grow(a->copy[n], &a->copied[n], from.len + 1, 1);
    memcpy(a->copy[n], from.at, from.len);
    *to = (Text){ a->copy[n], from.len };
}

static void add(Article *a, Text word, size_t weight) {
    a->at = grow(a->at, &a->capacity, a->count + 1, sizeof *a->at);
    Feature *f = &a->at[a->count++];
    *f = (Feature){ .weight = weight };
    word = utf8_head(word, LONGEST);
    for (size_t i = 0; i < word.len; i++)
        if (word.at[i] != ',' && word.at[i] != ':' && word.at[i] != '\\') f->word[f->len++] = to_lower(word.at[i]);
}

static void add_name(Article *a, Text word) {
    const Entry *nation = lexicon_find(&table.nations, word);
    if (lexicon_find(&table.words, word) || lexicon_find(&table.contexts, word)) return;
    if (nation) add(a, lexicon_field(nation, 1), PLACE);
    else add(a, word, NAME);
}

static void add_features(Article *a, Text text) {
    a->tokens.count = 0;
    tokens_add(&a->tokens, text, 0, text.len);
    for (size_t i = 0; i < a->tokens.count; i++) {
        const Token *t = &a->tokens.at[i];
        Text word = token_text(text, *t);
        bool is_name =
            t->flags & (TOKEN_CAPITAL | TOKEN_CAPS) && word.len > 2 && i > 0 && a->tokens.at[i - 1].sign != '"';
        if (t->kind == TOKEN_WORD && is_name) add_name(a, word);
        else if (t->kind == TOKEN_NUMBER && word.len > 2 &&
                 !(word.len == 4 && (text_starts(word, TEXT("19")) || text_starts(word, TEXT("20")))))
            add(a, word, FIGURE);
    }
}

static void read_tables(void) {
    table.words = lexicon_open("words", BUILTIN(words_tsv), 2);
    table.nations = lexicon_open("nationalities", BUILTIN(nationalities_tsv), 3);
    table.contexts = lexicon_open("contexts", BUILTIN(contexts_tsv), 2);
}

static void read_articles(const Cli *cli) {
    Article a = { .count = 0 };
    frozen_open(read_tables, false);
    Stage in = stage_open(cli, STAGE_ANNOTATES);
    size_t date = stage_column(&in, "date_iso"), part = stage_column(&in, "part");
    bool has_doc = false;
    if (date == TSV_NONE) date = stage_column(&in, "date");
    sharing_keys_header(cli);
    while (stage_next(&in)) {
        if (in.is_new_doc) {
            if (has_doc) put_keys(&a);
            keep(&a, 0, in.doc, &a.doc);
            keep(&a, 1, stage_cell(&in, date), &a.since);
            has_doc = true;
        }
        /* Every word of a headline may have a capital. */
        if (!text_ends(stage_cell(&in, part), TEXT("title"))) add_features(&a, in.text);
    }
    if (has_doc) put_keys(&a);
    tokens_free(&a.tokens);
    free(a.at);
    free(a.copy[0]);
    free(a.copy[1]);
    lexicon_free(&table.words);
    lexicon_free(&table.nations);
    lexicon_free(&table.contexts);
    stage_close(&in);
}

static void tell(const Shared *s) {
    size_t less = s->of < s->other_of ? s->of : s->other_of;
    if (less == 0 || 100 * s->weight < (s->keys < LEAST_KEYS ? SHORT_STORY : SAME_STORY) * less || s->keys < 2) return;
    put_message("1\t");
    put_raw(s->doc);
    put_tab();
    put_raw(s->other);
    put_tab();
    put_size(s->keys);
    put_message(" names, ");
    put_size(100 * s->weight / less);
    put_message("%\t");
    put_raw(s->since);
    put_tab();
    put_raw(s->other_since);
    put_newline();
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-stories", usage, about, options, true, argc, argv);
    size_t most = 0;
    int step = keyed_step(&cli, &most, NULL);
    if (step == 'P') {
        sharing_pairs(&cli, most ? most : MOST, WINDOW);
    } else if (step == 'S') {
        if (!cli.no_header) put_message("rank\ta\tb\twhy\tsince\tother_since\n");
        sharing_sums(&cli, tell);
    } else {
        sharing_leave_out(most);
        read_articles(&cli);
    }
    return finish();
}
