/* news-names - who is named in an article: every name once in each spelling, and whom it means there.
 *
 * In:  sentences, an article's together; columns date_iso or date, story and part are read where they are there.
 *      --also FILE: more spellings of the same articles (doc, speaker), in the same order: those who speak.
 * Out: doc, speaker (the spelling), kind, entity (what it stands for in this article), country, lands (the countries
 * that the
 *      article speaks of), evidence, since, story, person (an id of the
 *      entity alone).
 */
#include "names.h"

#include "cli.h"
#include "fail.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "stage.h"

#include <stdlib.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "List the names of each article, and what each stands for there.\n";
static const Option options[] = {
    { "also", 'A', "FILE", "take the spellings of FILE too: columns doc and speaker, sorted by doc as the stream is" },
    { "only", 'O', NULL, "write the spellings of --also alone" },
    { NULL, 0, NULL, NULL },
};

static const char *const names[] = { "doc",      "speaker", "kind",  "entity", "country", "lands",
                                     "evidence", "since",   "story", "person", NULL };
static const char *const kinds[NAME_KINDS] = { "person", "surname", "body", "acronym", "group", "role", "place" };

typedef struct {
    Keyed rows;
    size_t speaker;
    bool is_open, has_row, is_only, is_used;
} Also;

static void add_sentence(Article *a, Text text, bool is_title) {
    a->sentence = grow(a->sentence, &a->sentence_capacity, a->sentences + 1, sizeof *a->sentence);
    a->is_title = grow(a->is_title, &a->title_capacity, a->sentences + 1, sizeof *a->is_title);
    a->sentence[a->sentences] = a->text.len;
    a->is_title[a->sentences++] = is_title;
    a->buffer = grow(a->buffer, &a->text_capacity, a->text.len + text.len + 1, 1);
    char *to = a->buffer + a->text.len;
    if (text.len) memcpy(to, text.at, text.len);
    to[text.len] = '\0';
    for (size_t i = 0; (i += strcspn(to + i, "\t\n\r")) < text.len; i++) to[i] = ' ';
    to[text.len] = '\n';
    a->text = (Text){ a->buffer, a->text.len + text.len + 1 };
}

static void put_lands(const Article *a) {
    for (size_t i = 0; i < a->lands && i < 12; i++) {
        if (i) put_raw(TEXT(","));
        put_raw(a->land[i].land);
    }
}

static void put_name_row(const Article *a, const Name *n) {
    put_raw(a->doc);
    put_tab();
    put_cell(n->spelling);
    put_tab();
    put_raw(n->kind == BODY && is_office(n) ? TEXT("office") : text_of(kinds[n->kind]));
    put_tab();
    put_cell(text_of(n->entity));
    put_tab();
    put_cell(n->country);
    put_tab();
    put_lands(a);
    put_tab();
    put_raw(text_of(n->evidence));
    put_tab();
    put_raw(a->since);
    put_tab();
    put_raw(a->story);
    put_tab();
    if (n->entity[0]) keyed_put_hash(keyed_hash(text_of(n->entity)), 12);
    put_newline();
}

static bool is_told(const Also *also, Text spelling) {
    for (size_t i = 0; i < also->rows.count; i++)
        if (text_equal(also->rows.row[i][also->speaker], spelling)) return true;
    return false;
}

/* Go on in --also to the rows of this article; those of articles before it have no sentences and are told. */
static bool also_rows(Also *also, Text doc) {
    if (!also->is_open) return false;
    while (also->has_row && keyed_compare(also->rows.key, doc) < 0) {
        if (!also->is_used)
            reject("--also", also->rows.tsv.input.line, "no article \"%.*s\" in the stream", (int)also->rows.key.len,
                   also->rows.key.at);
        also->has_row = keyed_next(&also->rows);
        also->is_used = false;
    }
    return also->is_used = also->has_row && text_equal(also->rows.key, doc);
}

static void write_names(Article *a, Also *also) {
    bool more = also_rows(also, a->doc);
    find_names(a);
    for (size_t i = 0; more && i < also->rows.count; i++) {
        Text spelling = also->rows.row[i][also->speaker];
        if (spelling.len) name_add(a, spelling, NOWHERE, false);
    }
    find_lands(a);
    person_entities(a);
    body_entities(a);
    for (size_t i = 0; i < a->names; i++)
        if (!also->is_only || (more && is_told(also, a->name[i].spelling))) put_name_row(a, &a->name[i]);
}

static void clear(Article *a) {
    a->names = a->lands = a->sentences = 0;
    a->text = (Text){ a->buffer, 0 };
    arena_clear(&a->arena);
}

static void read_articles(const Cli *cli, Also *also) {
    Stage in = stage_open(cli, STAGE_ANNOTATES);
    Article a = { .names = 0 };
    size_t date = stage_column(&in, "date_iso"), part = stage_column(&in, "part"), story = stage_column(&in, "story");
    if (date == TSV_NONE) date = stage_column(&in, "date");
    if (!cli->no_header) keyed_put_row(names);
    while (stage_next(&in)) {
        if (in.is_new_doc) {
            if (a.sentences) write_names(&a, also);
            clear(&a);
            a.doc = arena_copy(&a.arena, in.doc);
            a.since = arena_copy(&a.arena, stage_cell(&in, date));
            a.story = arena_copy(&a.arena, stage_cell(&in, story));
        }
        add_sentence(&a, in.text, text_ends(stage_cell(&in, part), TEXT("title")));
    }
    if (a.sentences) write_names(&a, also);
    tokens_free(&a.tokens);
    arena_free(&a.arena);
    free(a.buffer);
    free(a.sentence);
    free(a.is_title);
    free(a.name);
    free(a.land);
    stage_close(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-names", usage, about, options, true, argc, argv);
    char *also_file[] = { NULL, NULL };
    Also also = { .is_open = false };
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'A') also_file[0] = (char *)(uintptr_t)value;
        else also.is_only = true;
    }
    words_open();
    if (also_file[0]) {
        Cli other = cli;
        other.files = also_file;
        other.plain = false;
        other.columns = NULL;
        keyed_open(&also.rows, &other, "doc", 0);
        also.speaker = keyed_column(&also.rows, "speaker");
        also.is_open = true;
        also.has_row = keyed_next(&also.rows);
    }
    read_articles(&cli, &also);
    if (also.is_open) keyed_close(&also.rows);
    words_close();
    return finish();
}
