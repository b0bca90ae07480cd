/* news-articles - turn files of news articles into a stream.
 *
 * In:  files or standard input: plain text, HTML, JSON Lines, WARC and WET, each also as gzip.
 * Out: a row for each article: doc, what the format knows of it (url site date title hints), text.
 */
#include "articles.h"
#include "fail.h"
#include "out.h"

#include "fields_tsv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Turn files of news articles into a stream, one row each.\n";

/* A field option's key is FIELD and the column it sets. */
enum { FORMAT = 16, HTML, KEEP, COLUMNS_OUT, FIELD = 32 };
static const Option options[] = {
    { "format", FORMAT, "NAME", "what the files hold: text, html, json or warc (found by name and content)" },
    { "html", HTML, NULL, "the same as --format html" },
    { "doc", FIELD + COLUMN_DOC, "FIELD", "the field of a record that is its id; a.b for a field of a field" },
    { "url", FIELD + COLUMN_URL, "FIELD", "its address" },
    { "site", FIELD + COLUMN_SITE, "FIELD", "its site" },
    { "date", FIELD + COLUMN_DATE, "FIELD", "its date" },
    { "title", FIELD + COLUMN_TITLE, "FIELD", "its title" },
    { "text", FIELD + COLUMN_TEXT, "FIELD", "its text" },
    { "keep", KEEP, "FIELD,...", "further fields of a record, each a column of its own" },
    { "columns-out", COLUMNS_OUT, "A,B,...", "write these of url, site, date, title and hints, whatever the files hold" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Format format;          /* --format */
    Source in;
    const char *open;       /* the input that `in` is open on, ahead of its turn */
    Fields fields;
    Rows rows;
} Job;

static Text *split_names(const char *list, size_t *count) {
    Text rest = text_of(list), name, *names = NULL;
    size_t capacity = 0;
    for (*count = 0; text_cut(&rest, ',', &name); (*count)++) {
        if (name.len == 0) fail("\"%s\": an empty name in the list", list);
        names = grow(names, &capacity, *count + 1, sizeof *names);
        names[*count] = name;
    }
    return names;
}

static void take_columns(Rows *rows, const char *list) {
    size_t count;
    Text *names = split_names(list, &count);
    for (size_t i = 0; i < count; i++) {
        Column column = column_named(names[i]);
        if (column == COLUMNS) fail("--columns-out: \"%.*s\" is none of doc, url, site, date, title, hints, text", (int)names[i].len, names[i].at);
        rows->has[column] = true;
    }
    free(names);
}

static void take_option(Job *job, int key, const char *value) {
    switch (key) {
    case FORMAT: job->format = format_named(value); break;
    case HTML: job->format = FORMAT_HTML; break;
    case KEEP: free(job->rows.keep), job->rows.keep = split_names(value, &job->rows.keep_count); break;
    case COLUMNS_OUT: take_columns(&job->rows, value); break;
    default: job->fields.chosen[key - FIELD] = value;
    }
}

static bool open_input(Job *job, const char *path) {
    if (job->open == path) return true;
    job->open = source_open(&job->in, path) ? path : NULL;
    return job->open != NULL;
}

static Format format_of(Job *job, const char *path) {
    Format format = job->format ? job->format : format_of_name(text_of(path));
    return format ? format : format_of_head(source_head(&job->in));
}

/* The columns are settled before the first row: by --columns-out, or by --format and the names of all inputs, and by
 * the content of the first where its name tells nothing. So the parts of a dump that is divided agree if they are of a kind. */
static void choose_columns(Job *job) {
    bool *has = job->rows.has;
    if (has[COLUMN_DOC]) return;
    if (job->format) {
        format_columns(job->format, has);
        return;
    }
    char **files = job->rows.cli->files;
    for (char **file = files; *file; file++) format_columns(format_of_name(text_of(*file)), has);
    if (!format_of_name(text_of(*files)) && open_input(job, *files)) format_columns(format_of(job, *files), has);
}

static void check_kept(const Rows *rows) {
    for (size_t i = 0; i < rows->keep_count; i++) {
        bool is_double = column_named(rows->keep[i]) < COLUMNS;
        for (size_t j = 0; j < i; j++) is_double |= text_equal(rows->keep[i], rows->keep[j]);
        if (is_double) fail("--keep: there is a column %.*s already", (int)rows->keep[i].len, rows->keep[i].at);
    }
}

static void read_input(Job *job, const char *path) {
    static void (*const readers[FORMATS])(Source *, Rows *) = {
        [FORMAT_TEXT] = plain_read, [FORMAT_HTML] = html_read, [FORMAT_JSON] = jsonl_read, [FORMAT_WARC] = warc_read,
    };
    Rows *rows = &job->rows;
    if (!open_input(job, path)) {
        reject(path, 0, "%s", strerror(errno));
        return;
    }
    rows->file = job->in.name;
    rows->broken = 0;
    if (format_is_gzip(text_of(path)) && !source_is_packed(&job->in)) reject(path, 0, "the name says gzip, the content does not");
    else readers[format_of(job, path)](&job->in, rows);
    source_close(&job->in);
    job->open = NULL;
    if (rows->broken) warn("%s: %zu bytes were not UTF-8: read as Windows-1252, or as U+FFFD where that can't be", rows->file, rows->broken);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-articles", usage, about, options, false, argc, argv);
    Job job = { .rows = { .cli = &cli, .fields = &job.fields } };
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) take_option(&job, key, value);
    job.fields.names = lexicon_open("fields", BUILTIN(fields_tsv), 3);
    lexicon_check_files();
    check_kept(&job.rows);
    choose_columns(&job);
    rows_header(&job.rows);
    for (char **file = cli.files; *file; file++) read_input(&job, *file);
    source_free(&job.in);
    rows_free(&job.rows);
    lexicon_free(&job.fields.names);
    return finish();
}
