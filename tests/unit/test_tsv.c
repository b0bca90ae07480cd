/* tsv and lexicon: cells and tables. What ends a program is tested through the programs (contract.bats). */
#include "check.h"
#include "fail.h"
#include "lexicon.h"
#include "tsv.h"

#include <stdlib.h>
#include <string.h>

static bool unescapes(Text cell, Text want) {
    char *buffer = NULL;
    size_t capacity = 0;
    bool same = text_equal(tsv_unescape(cell, &buffer, &capacity), want);
    free(buffer);
    return same;
}

static void escapes(void) {
    CHECK(unescapes(TEXT("plain"), TEXT("plain")));
    CHECK(unescapes(TEXT("a\\tb\\nc\\rd\\\\e"), TEXT("a\tb\nc\rd\\e")));
    CHECK(unescapes(TEXT("C:\\Users \\q\\"), TEXT("C:\\Users \\q\\"))); /* any other backslash stands for itself */
    CHECK(unescapes(TEXT("\\\\n"), TEXT("\\n")));
}

static void tables(void) {
    static const char table[] = "# words\nsaid\tplain\tclause that\n\ngo on\tphrase\ntold\tplain\n";
    Lexicon words = lexicon_open("unit-test", (Text){ table, sizeof table - 1 }, 2);
    CHECK(words.entries == 3 && words.longest_phrase == 2);
    const Entry *said = lexicon_find(&words, TEXT("SAID"));
    CHECK(said && text_equal(lexicon_field(said, 1), TEXT("plain")) && lexicon_has(said, 2, TEXT("that")) &&
          !lexicon_has(said, 2, TEXT("tha")));
    CHECK(said && lexicon_field(said, 3).len == 0);
    CHECK(lexicon_find(&words, TEXT("go on")) && !lexicon_find(&words, TEXT("go")) && !lexicon_find(&words, TEXT("")));
    size_t seen = 0;
    for (const Entry *entry = NULL; (entry = lexicon_next(&words, entry));) seen++;
    CHECK(seen == 3);
    lexicon_free(&words);
}

/* A line of the user's takes the place of ours, a lone hyphen takes a word out. */
static void user_tables(void) {
    char path[] = "/tmp/unit-test-mine.XXXXXX";
    int fd = mkstemp(path);
    FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
    CHECK(file != NULL);
    if (!file) return;
    fputs("said\tother\nadded\tplain\ntold\t-\n", file);
    fclose(file);
    static const char table[] = "said\tplain\ntold\tplain\n";
    lexicon_add_file(path);
    Lexicon words = lexicon_open("unit-test", (Text){ table, sizeof table - 1 }, 2);
    lexicon_check_files();
    const Entry *said = lexicon_find(&words, TEXT("said"));
    CHECK(said && text_equal(lexicon_field(said, 1), TEXT("other")));
    CHECK(lexicon_find(&words, TEXT("added")) && !lexicon_find(&words, TEXT("told")));
    lexicon_free(&words);
    remove(path);
}

int main(void) {
    program = "test_tsv";
    escapes();
    tables();
    user_tables();
    return done();
}
