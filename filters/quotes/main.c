/* news-quotes - find reported speech and say who spoke.
 *
 * In:  sentences of news-sentences (doc start stop par sent text); paragraphs and whole articles do as well.
 * Out: a row for each contiguous stretch of reported speech: carried columns, start, stop, the columns below, text.
 */
#include "cli.h"
#include "fail.h"
#include "out.h"
#include "frozen.h"
#include "speaker.h"

#include <stdint.h>
#include <string.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] =
    "Find direct, mixed and indirect quotations, each with its cue, its source and the speaker.\n"
    "\n  echo '\"Stop the ferry,\" Ola Brandvik said.' | news-quotes -p\n";
static const char *added[] = { "quote", "mode", "speaker", "speaker_role", "how", "source", "source_start",
                               "source_stop",
                               /* the last: why, if it is asked for */
                               "cue", "cue_start", "cue_stop", "polarity", "relay", "speaker_kind", "act", NULL, NULL };
static const char *const shown[] = { "what", "about", NULL };   /* with --stop-after */
static const Option own[] = {
    { "stop-after", '1', "ROOM", "show what a room found: words, marks, cues, people, entities or link" },
    { "why", '2', NULL, "in a column why: the way to the speaker, and what ends the content" },
    { NULL, 0, NULL, NULL }
};

static const char *const modes[] = { "direct", "mixed", "indirect" };
static const char *const kinds[] = { "", "person", "body", "group", "document" };
static const char *const acts[] = { "speech", "finding", "refusal", "act" };
static const char *const hows[] = { "", "name", "surname", "title", "pronoun", "implicit", "collective" };

/* The words, start and stop of a source or cue: three cells, empty if there is none. */
static void put_run(const Article *article, Run run) {
    put_tab();
    if (run_empty(run)) {
        put_raw(TEXT("\t\t"));
        return;
    }
    Text words = run_text(article, run);
    size_t paragraph = article_paragraph_of(article, run.from);
    size_t start = article_offset(article, paragraph, (size_t)(words.at - article->text.at));
    put_text(words);
    put_tab();
    put_size(start);
    put_tab();
    put_size(start + words.len);
}

static void put_cell_after_tab(Text cell) {
    put_tab();
    put_text(cell);
}

/* What stands behind a content: the sentence's end, a sign or a word. */
static Text end_of(const Article *article, Run content) {
    bool is_last = content.to >= article->tokens.count ||
                   article_sentence_of(article, content.to) != article_sentence_of(article, content.to - 1);
    if (is_last) return TEXT("the sentence's end");
    return is(article, content.to, IS_MARK) ? TEXT("the mark") : word_at(article, content.to);
}

/* "spoke 145, up to the mark" */
static void put_why(const Article *article, const Quote *quote, Run content) {
    put_tab();
    put_text(text_of(quote->why ? quote->why : "no source"));
    if (quote->weight) {
        put_text(TEXT(" "));
        put_size((size_t)quote->weight);
    }
    put_text(TEXT(", up to "));
    put_text(end_of(article, content));
}

static void write_part(const Article *article, const QuotePart *part, bool has_why) {
    const Quote *quote = &article->quotes[part->quote];
    const Sentence *sentence = &article->sentences[article_sentence_of(article, part->content.from)];
    Text content = run_text(article, part->content);
    size_t start = article_offset(article, sentence->paragraph, (size_t)(content.at - article->text.at));
    stage_begin_row(article->rows[sentence->row].carried, start, start + content.len);
    put_tab();
    put_size(quote->number);
    put_cell_after_tab(text_of(modes[quote->mode]));
    put_cell_after_tab(quote->speaker);
    put_cell_after_tab(quote->role);
    put_cell_after_tab(text_of(hows[quote->how]));
    put_run(article, quote->source);
    put_run(article, quote->cue);
    put_cell_after_tab(quote->is_negative ? TEXT("negative") : TEXT(""));
    put_cell_after_tab(run_text(article, quote->relay));
    put_cell_after_tab(text_of(kinds[quote->speaker_kind]));
    put_cell_after_tab(text_of(acts[act_of(article, quote)]));
    if (has_why) put_why(article, quote, part->content);
    stage_end_row(content);
}

/* Walk the rooms. */
static void find_quotes(Article *article, Room last, bool has_why) {
    words_find(article);
    marks_find(article);
    cues_find(article);
    known_find(article);
    people_find(article);
    entities_find(article);
    bool is_early = last != ROOM_ALL && last != ROOM_LINK && last != ROOM_ENTITIES;
    if (!is_early) link_find(article);
    if (last == ROOM_ALL || last == ROOM_ENTITIES) {
        nouns_find(article);
        bodies_find(article);
        resolve_find(article);
    }
    if (is_early || last == ROOM_ENTITIES) {
        show(article, last);
        return;
    }
    for (size_t i = 0; i < article->part_count; i++) write_part(article, &article->parts[i], has_why);
}

static Layout layout_of(const Stage *in, const Cli *cli) {
    bool has_sentences = stage_has(in, "sent");
    return (Layout){ .par = stage_column(in, "par"),
                     .part = stage_column(in, "part"),
                     .has_sentences = has_sentences,
                     .is_paragraph = cli->plain,
                     .row_is_article = !cli->plain && in->start_column == TSV_NONE,
                     .max_doc = cli->max_doc };
}

static void read_tables(void) {
    words_open();
    known_open();
    antecedents_open();
}

int main(int argc, char **argv) {
    lexicon_declare("cues words verbs hedges given_names titles roles nationalities organisations antecedents bodies");
    Cli cli = cli_open("news-quotes", usage, about, own, true, argc, argv);
    const char *value;
    Room last = ROOM_ALL;
    bool has_why = false;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == '2') has_why = true;
        else last = room_of(value);
    }
    if (has_why) added[sizeof added / sizeof *added - 2] = "why";
    if (cli.max_doc > UINT32_MAX / 2) fail("--max-doc: at most 2 GiB for this program");
    frozen_open(read_tables, false);
    Stage in = stage_open(&cli, STAGE_NARROWS | STAGE_BY_PARAGRAPH);
    stage_header(&in, last == ROOM_ALL || last == ROOM_LINK ? added : shown);
    Layout layout = layout_of(&in, &cli);
    Article article = { 0 };
    bool more = stage_next(&in);
    while (more) {
        article_begin(&article);
        do {
            article_add(&article, &in, &layout);
            more = stage_next(&in);
        } while (more && !in.is_new_doc && !layout.row_is_article);
        find_quotes(&article, last, has_why);
    }
    article_free(&article);
    antecedents_close();
    bodies_close();
    nouns_close();
    known_close();
    words_close();
    forms_close();
    stage_close(&in);
    return finish();
}
