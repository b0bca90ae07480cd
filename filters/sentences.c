/* news-sentences - split the text of articles or paragraphs into sentences.
 *
 * In:  rows with doc and text, of news-articles or news-body.
 * Out: a row for each sentence: carried columns, start, stop, par where the stream has none yet, sent, text.
 */
#include "cli.h"
#include "out.h"
#include "stage.h"
#include "wrap.h"

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Split articles or paragraphs into sentences, one row each.\n";

/* Write the sentences of one row. */
static void split(const Stage *in, bool numbers_par, Paragraphs *paragraphs, size_t *sent) {
    wrap_paragraphs(in->text, paragraphs);
    for (size_t i = 0; i < paragraphs->count; i++) {
        Span span = paragraphs->span[i];
        stage_begin_row(in->carried, in->start + span.start, in->start + span.stop);
        if (numbers_par) put_tab(), put_size(i + 1);
        put_tab();
        put_size(++*sent);
        stage_end_row(text_slice(in->text, span.start, span.stop));
    }
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-sentences", usage, about, NULL, true, argc, argv);
    const char *value;
    while (cli_next(&cli, &value) != -1) {}
    Stage in = stage_open(&cli, STAGE_NARROWS);
    bool numbers_par = !stage_has(&in, "par");
    stage_header(&in, numbers_par ? (const char *const[]){ "par", "sent", NULL } : (const char *const[]){ "sent", NULL });
    Paragraphs paragraphs = { 0 };
    size_t sent = 0;
    while (stage_next(&in)) {
        if (in.is_new_doc) sent = 0;
        split(&in, numbers_par, &paragraphs, &sent);
    }
    wrap_free(&paragraphs);
    stage_close(&in);
    return finish();
}
