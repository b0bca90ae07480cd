/* news-body - the paragraphs of an article, without what its site has put round them.
 *
 * In:  rows with doc and text, of news-articles; url, site and title are used where they are there.
 * Out: a row for each paragraph that is kept: carried columns, start, stop, par, part, text; with --all a row for
 *      every paragraph, and why it is what it is.
 */
#include "body.h"

#include "cli.h"
#include "fail.h"
#include "frozen.h"
#include "host.h"
#include "lexicon.h"
#include "out.h"
#include "stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Keep the title, subheads and paragraphs of an article; leave out the site's boilerplate.\n"
    "\n  news-articles page.html | news-body --all | cut -f 5-\n";

static const Option options[] = {
    { "all", 'a', NULL, "write what is left out, too, and in the column why the rule that decided" },
    { "sites", 's', "DIR", "read the profiles HOST.tsv of DIR; one of the same name takes the place of a built-in" },
    { "repeats", 'r', "TABLE", "a table of news-repeats: lines that many articles of the site have" },
    { "articles-only", 'A', NULL,
      "leave out pages that are no articles: lists of stories, errors, consent, next to nothing" },
    { "features", 'F', NULL, "write what the model sees of each line, to fit its weights" },
    { NULL, 0, NULL, NULL },
};

/* How an article is written. */
typedef enum { KEPT, ALL_PARTS, VALUES } Form;

typedef struct {
    Form form;
    bool articles_only;
} Choice;

typedef struct {
    size_t title, url, site, hints;            /* columns */
} Columns;

static bool is_kept(const Unit *unit) { return unit->part >= TITLE && unit->part <= BODY; }

static void put_why(const Unit *unit) {
    put_tab();
    put_cell(unit->why);
    if (!unit->why_line) return;
    put_raw(TEXT(":"));
    put_size(unit->why_line);
}

static void write_parts(const Stage *in, const Article *article, Form form, PageKind kind) {
    size_t par = 0;
    for (size_t i = 0; i < article->count; i++) {
        const Unit *unit = &article->unit[i];
        if (form == KEPT && !is_kept(unit)) continue;
        stage_begin_row(in->carried, in->start + unit->start, in->start + unit->stop);
        put_tab();
        put_size(++par);
        put_tab();
        put_cell(text_of(part_name[unit->part]));
        if (form == ALL_PARTS) put_why(unit), put_tab(), put_cell(text_of(page_name[kind]));
        stage_end_row(unit_text(article, unit));
    }
}

static void put_values(const Values *values, bool is_first) {
    if (is_first) put_tab();
    for (size_t i = 0; i < values->count; i++) {
        if (i || !is_first) put_raw(TEXT(" "));
        if (values->at[i] < 0) put_raw(TEXT("-"));
        put_size((size_t)abs(values->at[i]));
    }
}

/* "first(words,final,...)": the column's name says which value is which. */
static char *column_name(const char *pass, const char *const *const *groups) {
    size_t room = strlen(pass) + 3, at;
    for (size_t g = 0; groups[g]; g++)
        for (size_t i = 0; groups[g][i]; i++) room += strlen(groups[g][i]) + 1;
    char *name = malloc(room);
    if (!name) fail("out of memory");
    at = (size_t)snprintf(name, room, "%s(", pass);
    for (size_t g = 0; groups[g]; g++)
        for (size_t i = 0; groups[g][i]; i++)
            at += (size_t)snprintf(name + at, room - at, "%s%s", g + i ? "," : "", groups[g][i]);
    snprintf(name + at, room - at, ")");
    return name;
}

static void write_header(Stage *in, Form form) {
    static const char *const added[][5] = { { "par", "part", NULL }, { "par", "part", "why", "page", NULL } };
    if (form != VALUES) {
        stage_header(in, added[form]);
        return;
    }
    char *first = column_name("first", first_features), *later = column_name("later", later_features);
    stage_header(in, (const char *const[]){ "shape", first, later, NULL });
    free(first);
    free(later);
}

static void write_values(const Stage *in, Article *article) {
    Values values;
    context_hand_on(article);
    for (size_t i = 0; i < article->page.count; i++) {
        const Unit *unit = features_unit(article, i);
        stage_begin_row(in->carried, in->start + unit->start, in->start + unit->stop);
        put_tab();
        put_size(unit->shape);
        features_line(unit, &values), put_values(&values, true);
        features_class(unit, &values), put_values(&values, false);
        features_place(article, i, &values), put_values(&values, false);
        features_moving(article, i, &values), put_values(&values, true);
        features_fixed(article, i, &values), put_values(&values, false);
        stage_end_row(unit_text(article, unit));
    }
}

static void read_article(const Stage *in, const Columns *columns, bool with_reasons, Article *article) {
    static char *title_copy;
    static size_t title_capacity;
    article->text = in->text;
    lines_find(article, stage_cell(in, columns->hints).len > 0);
    Text site = host_site(stage_cell(in, columns->site), stage_cell(in, columns->url));
    profile_apply(article, site, in->file, in->line);
    blocks_find(article);
    hints_apply(article, stage_cell(in, columns->hints));
    repeats_apply(article, site);
    size_t headline =
        headline_find(article, tsv_unescape(stage_cell(in, columns->title), &title_copy, &title_capacity));
    if (headline < article->count) profile_deck(article, headline);
    asides_find(article, headline);
    copies_find(article);
    context_decide(article, with_reasons);
}

static Choice read_options(Cli *cli) {
    Choice choice = { KEPT, false };
    const char *value, *repeats = NULL;
    for (int key; (key = cli_next(cli, &value)) != -1;) {
        switch (key) {
        case 'a': choice.form = ALL_PARTS; break;
        case 'A': choice.articles_only = true; break;
        case 'F': choice.form = VALUES; break;
        case 's': profile_folder(value); break;
        case 'r': repeats = value; break;
        }
    }
    if (repeats) repeats_read(repeats);
    return choice;
}

static void read_tables(void) {
    phrases_open();
    profile_open();
    context_open();
}

int main(int argc, char **argv) {
    lexicon_declare("body_words body_weights");
    Cli cli = cli_open("news-body", usage, about, options, true, argc, argv);
    Choice choice = read_options(&cli);
    frozen_open(read_tables, profile_is_own());
    Stage in = stage_open(&cli, STAGE_NARROWS);
    Columns columns = { stage_column(&in, "title"), stage_column(&in, "url"), stage_column(&in, "site"),
                        stage_column(&in, "hints") };
    Article article = { 0 };
    write_header(&in, choice.form);
    while (stage_next(&in)) {
        read_article(&in, &columns, choice.form == ALL_PARTS, &article);
        PageKind kind = page_kind(&article);
        if (choice.form == VALUES) write_values(&in, &article);
        else if (page_is_wanted(&article, kind, choice.articles_only)) write_parts(&in, &article, choice.form, kind);
    }
    article_free(&article);
    repeats_close();
    stage_close(&in);
    page_tell();
    return finish();
}
