/* news-articles - turn files of news articles into a stream.
 *
 * In:  files or standard input, as listed in articles.h.
 * Out: a row for each article: doc, text.
 */
#include "articles.h"
#include "fail.h"
#include "out.h"

#include <errno.h>
#include <string.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Turn files of news articles into a stream, one row each.\n";

static void read_file(const char *path, Source *in, Rows *rows) {
    rows->file = strcmp(path, "-") == 0 ? "stdin" : path;
    rows->broken = 0;
    if (!source_open(in, path)) {
        reject(path, 0, "%s", strerror(errno));
        return;
    }
    plain_read(in, rows);
    source_close(in);
    if (rows->broken) warn("%s: %zu bytes were not UTF-8: read as Windows-1252, or as U+FFFD where that can't be", rows->file, rows->broken);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-articles", usage, about, NULL, false, argc, argv);
    const char *value;
    while (cli_next(&cli, &value) != -1) {}
    Source in = { 0 };
    Rows rows = { .cli = &cli };
    rows_header(&rows);
    for (char **file = cli.files; *file; file++) read_file(*file, &in, &rows);
    source_free(&in);
    rows_free(&rows);
    return finish();
}
