/* news-words - the words of each sentence with their tags, noun phrases and verb groups: the language layer made visible.
 *
 * In:  rows with doc and text, best of news-sentences.
 * Out: a row for each word: carried columns, start, stop, tag, lemma, phrase, head, group, text. `phrase` and `group` number the
 *      noun phrases and verb groups of the row, `head` is 1 at a phrase's head.
 */
#include "cli.h"
#include "english.h"
#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "stage.h"

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] =
    "Write a row for each word of a sentence: its tag, base form, noun phrase and verb group.\n"
    "Reads the table lexicon.\n";
static const char *const columns[] = { "tag", "lemma", "phrase", "head", "group", NULL };

static void put_number(uint32_t number) {
    put_tab();
    if (number != ABSENT) put_size((size_t)number + 1);
}

static void put_word(const Stage *in, const English *english, Arena *arena, const Parse *parse, uint32_t i) {
    const TaggedWord *word = &parse->word[i];
    stage_begin_row(in->carried, in->start + word->start, in->start + word->stop);
    put_tab();
    put_raw(tag_name((Tag)word->tag));
    put_tab();
    put_text(english_lemma(english, arena, parse, i));
    put_number(word->phrase);
    put_tab();
    if (word->phrase != ABSENT && parse->phrase[word->phrase].head == i) put_raw(TEXT("1"));
    put_number(word->group);
    stage_end_row(parse_text(parse, i));
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-words", usage, about, NULL, true, argc, argv);
    const char *value;
    while (cli_next(&cli, &value) != -1) {}
    English *english = english_open();
    lexicon_check_files();
    Stage in = stage_open(&cli, STAGE_NARROWS | STAGE_BY_PARAGRAPH);
    stage_header(&in, columns);
    Arena arena = { 0 };
    while (stage_next(&in)) {
        if (in.text.len >= UINT32_MAX) {
            reject(in.file, in.line, "%zu bytes of text are more than four gigabytes", in.text.len);
            continue;
        }
        arena_clear(&arena);
        Parse parse = english_read(english, &arena, in.text);
        for (uint32_t i = 0; i < parse.words; i++) put_word(&in, english, &arena, &parse, i);
    }
    arena_free(&arena);
    english_free(english);
    stage_close(&in);
    return finish();
}
