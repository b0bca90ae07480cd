/* told_twice - the words of tables that have a line of their own, though a mark of the word above would make them.
 *
 * told_twice TABLE... writes TABLE, WORD and FORM, with tabs between, of each form that says the same as its word,
 * where the table has all the forms that the mark makes.
 */
#include "fail.h"
#include "forms.h"
#include "input.h"
#include "lexicon.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct {
    const Lexicon *lexicon;
    const Entry *word, *same;           /* the last form that says the same */
    bool has_all;
} Question;

static void ask(void *to, Text form, Tag tag) {
    Question *q = to;
    const Entry *entry = lexicon_find(q->lexicon, form);
    (void)tag;
    q->has_all &= entry && text_equal(entry->word, form);
    if (entry && entry != q->word && !entry->is_form && text_equal(entry->rest, q->word->rest)) q->same = entry;
}

static void check(const char *table, const Lexicon *lexicon) {
    const uint64_t marks[] = { FORMS_NOUN, TAG(VBZ), TAG(VBD) | TAG(VBN), TAG(VBG) };
    for (const Entry *e = NULL; (e = lexicon_next(lexicon, e));)
        for (size_t i = 0; !e->is_form && i < sizeof marks / sizeof *marks; i++) {
            Question q = { .lexicon = lexicon, .word = e, .has_all = true };
            forms_of(e->word, marks[i], ask, &q);
            if (q.has_all && q.same)
                printf("%s\t%.*s\t%.*s\n", table, (int)e->word.len, e->word.at, (int)q.same->word.len, q.same->word.at);
        }
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        Input in = { 0 };
        Text bytes;
        if (!input_open(&in, argv[i]) || !input_whole(&in, 1 << 24, &bytes)) fail("%s", argv[i]);
        Lexicon lexicon = lexicon_open("table", bytes, 1);
        check(argv[i], &lexicon);
        lexicon_free(&lexicon);
        input_close(&in);
        free(in.buffer);
    }
    return 0;
}
