/* news-words - the words of each sentence with their tags, noun phrases and verb groups: the language layer
 * made visible.
 *
 * In:  rows with doc and text, best of news-sentences.
 * Out: a row for each word: carried columns, start, stop, tag, lemma, phrase, head, group, text. `phrase` and
 * `group` number the noun phrases and verb groups of the row, `head` is 1 at a phrase's head.
 */
#include "cli.h"
#include "english.h"
#include "lexicon.h"
#include "out.h"
#include "stage.h"

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] =
    "Write a row for each word of a sentence: its tag, base form, noun phrase and verb group.\n"
    "\n  echo 'The mayor said the ferry had sunk.' | news-words -p | cut -f 4-\n";
static const char *const columns[] = { "tag", "lemma", "phrase", "head", "group", NULL };

typedef struct {            /* what was read of the row before this stretch */
    size_t bytes, phrases, groups;
} Before;

static void put_number(size_t before, uint32_t number) {
    put_tab();
    if (number != ABSENT) put_size(before + number + 1);
}

static void put_word(const Stage *in, const English *english, Arena *arena, const Parse *parse, uint32_t i,
                     Before before) {
    const TaggedWord *word = &parse->word[i];
    size_t start = in->start + before.bytes;
    stage_begin_row(in->carried, start + word->start, start + word->stop);
    put_tab();
    put_raw(tag_name((Tag)word->tag));
    put_tab();
    put_text(english_lemma(english, arena, parse, i));
    put_number(before.phrases, word->phrase);
    put_tab();
    if (word->phrase != ABSENT && parse->phrase[word->phrase].head == i) put_raw(TEXT("1"));
    put_number(before.groups, word->group);
    stage_end_row(parse_text(parse, i));
}

/* A row is a sentence; one that is longer than any is read a stretch at a time. */
static void put_words(const Stage *in, English *english, Arena *arena) {
    Before before = { 0, 0, 0 };
    while (before.bytes < in->text.len) {
        size_t stop = english_stretch(in->text, before.bytes);
        arena_clear(arena);
        Parse parse = english_read(english, arena, text_slice(in->text, before.bytes, stop));
        for (uint32_t i = 0; i < parse.words; i++) put_word(in, english, arena, &parse, i, before);
        before = (Before){ stop, before.phrases + parse.phrases, before.groups + parse.groups };
    }
}

int main(int argc, char **argv) {
    lexicon_declare("lexicon roles organisations");
    Cli cli = cli_open("news-words", usage, about, NULL, true, argc, argv);
    const char *value;
    while (cli_next(&cli, &value) != -1) {}
    English *english = english_open();
    lexicon_check_files();
    Stage in = stage_open(&cli, STAGE_NARROWS | STAGE_BY_PARAGRAPH);
    stage_header(&in, columns);
    Arena arena = { 0 };
    while (stage_next(&in)) put_words(&in, english, &arena);
    arena_free(&arena);
    english_free(english);
    stage_close(&in);
    return finish();
}
