/* news-sentences - split the text of articles or paragraphs into sentences.
 *
 * In:  rows with doc and text, of news-articles or news-body.
 * Out: a row for each sentence: carried columns, start, stop, par where the stream has none yet, sent, text.
 */
#include "sentences.h"

#include "cli.h"
#include "lexicon.h"
#include "out.h"
#include "stage.h"

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Split articles or paragraphs into sentences, one row each.\n"
    "\n  echo 'Dr. Roe left. He was late.' | news-sentences -p\n";
static const Option options[] = {
    { "keep-quotes", 'q', NULL, "do not split inside a quotation" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Scan scan;
    bool numbers_par;
    Paragraphs paragraphs;
    size_t sent;            /* of the article in hand */
} Splitter;

static void put_sentence(Splitter *by, const Stage *in, size_t par, size_t start, size_t stop) {
    stage_begin_row(in->carried, in->start + start, in->start + stop);
    if (by->numbers_par) put_tab(), put_size(par);
    put_tab();
    put_size(++by->sent);
    stage_end_row(text_slice(in->text, start, stop));
}

/* Write the sentences of one row: of each paragraph that its text holds. */
static void split(Splitter *by, const Stage *in) {
    if (in->is_new_doc) by->sent = 0;
    wrap_paragraphs(in->text, &by->paragraphs);
    for (size_t i = 0; i < by->paragraphs.count; i++) {
        Span paragraph = by->paragraphs.span[i], sentence;
        scan_paragraph(&by->scan, text_slice(in->text, paragraph.start, paragraph.stop), in->is_new_doc && i == 0);
        while (scan_next(&by->scan, &sentence))
            put_sentence(by, in, i + 1, paragraph.start + sentence.start, paragraph.start + sentence.stop);
    }
}

int main(int argc, char **argv) {
    Splitter by = { 0 };
    lexicon_declare("abbreviations starters cues lexicon");
    Cli cli = cli_open("news-sentences", usage, about, options, true, argc, argv);
    const char *value;
    bool keeps_quotes = false;
    while (cli_next(&cli, &value) != -1) keeps_quotes = true;
    by.scan = scan_open(words_open(), keeps_quotes);
    Stage in = stage_open(&cli, STAGE_NARROWS);
    by.numbers_par = !stage_has(&in, "par");
    stage_header(&in,
                 by.numbers_par ? (const char *const[]){ "par", "sent", NULL } : (const char *const[]){ "sent", NULL });
    while (stage_next(&in)) split(&by, &in);
    wrap_free(&by.paragraphs);
    words_close();
    stage_close(&in);
    return finish();
}
