/* news-articles - turn files of news articles into a stream.
 *
 * In:  files or standard input: plain text, HTML, JSON, CSV and TSV, WARC and WET, each also packed.
 * Out: a row for each article: doc, what the format knows of it (url site date title hints), text.
 */
#include "articles.h"
#include "element.h"
#include "fail.h"
#include "frozen.h"
#include "out.h"
#include "sandbox.h"
#include "watch.h"
#include "written.h"

#include "charsets_tsv.h"
#include "classes_tsv.h"
#include "exports_tsv.h"
#include "fields_tsv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Turn files of news articles into a stream, one row each.\n"
    "\n  news-articles -R dump/ | news-body | news-sentences | news-quotes >quotes.tsv\n";

#define HEAD 1024           /* bytes that tell one format from another */
#define LOOK_AHEAD 16       /* inputs whose content is looked at before the first row */

/* A field option's key is FIELD and the column it sets. */
enum {
    FORMAT = 16,
    HTML,
    KEEP,
    COLUMNS_OUT,
    COLUMNS_LIKE,
    FILES_FROM,
    LIMIT,
    SKIP,
    RECORDS,
    LANGUAGE,
    STATS,
    RANGE,
    CUT,
    AS,
    IDS,
    FIELD = '!'
};
static const Option options[] = {
    { "format", FORMAT, "NAME",
      "what the files hold: text html json warc wet arc table export feed office mail (found by content and name)" },
    { "html", HTML, NULL, "the same as --format html" },
    { "recursive", 'R', NULL, "read all files of a folder, in the order of their names" },
    { "files-from", FILES_FROM, "FILE", "read also the files whose names FILE holds, parted by newlines or NULs" },
    { "encoding", 'e', "NAME",
      "the encoding of the files, as iconv(1) names it (found by what is declared and by the bytes)" },
    { "doc", FIELD + COLUMN_DOC, "FIELD", "the field of a record that is its id; a.b for a field of a field" },
    { "url", FIELD + COLUMN_URL, "FIELD", "its address" },
    { "site", FIELD + COLUMN_SITE, "FIELD", "its site" },
    { "date", FIELD + COLUMN_DATE, "FIELD", "its date" },
    { "title", FIELD + COLUMN_TITLE, "FIELD", "its title" },
    { "author", FIELD + COLUMN_AUTHOR, "FIELD", "its author" },
    { "modified", FIELD + COLUMN_MODIFIED, "FIELD", "when it was changed" },
    { "text", FIELD + COLUMN_TEXT, "FIELD", "its text" },
    { "records", RECORDS, "PATH", "the list or object in a JSON value whose members are the records: a.b" },
    { "keep", KEEP, "FIELD,...", "further fields of a record, each a column of its own" },
    { "columns-out", COLUMNS_OUT, "A,B,...",
      "write these columns, whatever the files hold: url, site, date, title, author, lang ..." },
    { "columns-like", COLUMNS_LIKE, "A,B,...",
      "the same for a part of a dump, where the whole would have these: no language is looked for" },
    { "lang", LANGUAGE, "CODE", "pass over and count the articles that are in another language: en" },
    { "limit", LIMIT, "N", "write N articles at most" },
    { "skip", SKIP, "N", "pass over the first N" },
    { "ids", IDS, "FILE", "write the id of each article to FILE, as it asked for it and as it is" },
    { "range", RANGE, "A-B[:N]",
      "read only the articles that begin in these bytes of the one file; N records stand before" },
    { "cut", CUT, "SIZE", "write no articles but where the file can be cut into ranges of that size" },
    { "as", AS, "NAME", "the name by which the file goes in ids and messages, and that tells its format" },
    { "stats", STATS, NULL, "say at the end how many articles, bytes and rejects there were, and how long it took" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Format format;          /* --format */
    Source in;
    bool is_open;           /* the first one is, ahead of its turn */
    const char *list;       /* --files-from */
    bool is_recursive, wants_stats;
    char lang[4];           /* --lang */
    Inputs inputs;
    size_t inputs_read;     /* that could be opened */
    Fields fields;
    Charsets charsets;
    const char *encoding;   /* -e */
    const char *name;       /* --as */
    Rows rows;
} Job;

static FROZEN struct { Lexicon fields, classes, exports, charsets; } table;

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

static void take_columns(Rows *rows, const char *list, bool is_asked_for) {
    size_t count;
    Text *names = split_names(list, &count);
    for (size_t i = 0; i < count; i++) {
        Column column = column_named(names[i]);
        if (column == COLUMNS)
            fail("--columns-out: \"%.*s\" is none of doc, url, site, date, title, author, lang, date_iso, modified, "
                 "hints, text", (int)names[i].len, names[i].at);
        rows->has[column] = rows->has[COLUMN_DOC] = true;
        rows->is_lang_wanted |= is_asked_for && column == COLUMN_LANG;
    }
    free(names);
}

static void take_language(Job *job, const char *value) {
    job->rows.lang = lang_declared(text_of(value), job->lang);
    job->rows.is_lang_wanted = true;
    if (job->rows.lang.len == 0) fail("--lang: \"%s\" is no language (two letters, as in en)", value);
}

static void take_option(Job *job, int key, const char *value) {
    switch (key) {
    case FORMAT: job->format = format_named(value); break;
    case HTML: job->format = FORMAT_HTML; break;
    case 'R': job->is_recursive = true; break;
    case FILES_FROM: job->list = value; break;
    case LIMIT: job->rows.limit = cli_number("limit", value); break;
    case SKIP: job->rows.skip = cli_number("skip", value); break;
    case IDS: rows_list_ids(&job->rows, value); break;
    case RANGE: range_parse(&job->rows.range, value); break;
    case CUT:
        if ((job->rows.range.cut = cli_number("cut", value)) == 0)
            fail("--cut: nothing can be cut into parts of no bytes");
        break;
    case AS: job->name = value; break;
    case RECORDS: job->rows.records = value; break;
    case LANGUAGE: take_language(job, value); break;
    case STATS: job->wants_stats = true; break;
    case 'e': job->encoding = value; break;
    case KEEP: free(job->rows.keep), job->rows.keep = split_names(value, &job->rows.keep_count); break;
    case COLUMNS_OUT: take_columns(&job->rows, value, true); break;
    case COLUMNS_LIKE: take_columns(&job->rows, value, false); break;
    default: job->fields.chosen[key - FIELD] = value;
    }
}

static bool open_input(Job *job, const char *path) {
    if (!job->is_open) job->is_open = source_open(&job->in, path);
    /* the name it was opened by may be gone */
    if (job->is_open) job->in.name = job->name ? job->name : strcmp(path, "-") == 0 ? "stdin" : path;
    return job->is_open;
}

static const char *name_of(const Job *job, const char *path) { return job->name ? job->name : path; }

/* By what the input holds. An export of a press database is text or HTML to the first look. */
static Format content_format(const Job *job, Source *in, const char *path) {
    Format format = format_of_content(&table.exports, source_peek(in, HEAD), text_of(name_of(job, path)));
    if (format == FORMAT_TEXT && exports_of_text(&table.exports, source_peek(in, KNOWN_WITHIN)).len)
        return FORMAT_EXPORT;
    if (format == FORMAT_HTML && exports_of_page(&table.exports, source_peek(in, KNOWN_WITHIN)).len)
        return FORMAT_EXPORT;
    return format;
}

static Format format_of(Job *job, const char *path) {
    if (job->format) return job->format;
    return content_format(job, &job->in, path);
}

/* The columns of an input whose name tells nothing, by its content. */
static void look_ahead(Job *job, const char *path) {
    struct stat file;
    Source in = { 0 };
    if (strcmp(path, "-") == 0 || stat(path, &file) != 0 || !S_ISREG(file.st_mode) || !source_open(&in, path)) return;
    format_columns(content_format(job, &in, path), job->rows.has);
    source_close(&in);
    source_free(&in);
}

/* No file that is read is one that is written: all are looked at before the first byte of either. */
static void check_inputs(Job *job) {
    if (!written_any()) return;
    job->inputs.is_quiet = true;
    for (const char *path; (path = inputs_next(&job->inputs));)
        if (written_is_at(path)) fail("%s: it is also %s, which is written", path, written_is_at(path));
    inputs_rewind(&job->inputs);
    job->inputs.is_quiet = false;
}

/* The columns are settled before the first row: by --columns-out, or by --format and the names of all inputs, and by
 * the content of the first ones where their names tell nothing. So the parts of a dump that is divided agree if they
 * are of a kind. */
static void choose_columns(Job *job) {
    bool *has = job->rows.has;
    const char *path;
    if (has[COLUMN_DOC]) return;                         /* --columns-out */
    if (job->format) {
        format_columns(job->format, has);
        return;
    }
    job->inputs.is_quiet = true;                         /* the second time they are read */
    for (size_t i = 0; (path = inputs_next(&job->inputs)); i++) {
        Format format = format_of_name(text_of(name_of(job, path)));
        format_columns(format, has);
        if (i > 0 && i < LOOK_AHEAD && format <= FORMAT_TEXT) look_ahead(job, path);
    }
    inputs_rewind(&job->inputs);
    path = inputs_next(&job->inputs);
    if (path && format_of_name(text_of(name_of(job, path))) <= FORMAT_TEXT && open_input(job, path))
        format_columns(format_of(job, path), has);
    inputs_rewind(&job->inputs);
    job->inputs.is_quiet = false;
}

static void check_kept(const Rows *rows) {
    for (size_t i = 0; i < rows->keep_count; i++) {
        bool is_double = column_named(rows->keep[i]) < COLUMNS;
        for (size_t j = 0; j < i; j++) is_double |= text_equal(rows->keep[i], rows->keep[j]);
        if (is_double) fail("--keep: there is a column %.*s already", (int)rows->keep[i].len, rows->keep[i].at);
    }
}

/* Readers that take a file line by line want it in UTF-8. */
static void read_wide(Source *in, Rows *rows, void (*reader)(Source *, Rows *), bool by_line) {
    Source narrow;
    Wide *wide = by_line && !rows->charsets->chosen && !rows->range.is_given ? wide_open(in, &narrow) : NULL;
    reader(wide ? &narrow : in, rows);
    if (wide) wide_close(wide, &narrow);
}

static void read_articles(Job *job, Format format) {
    static void (*const readers[FORMATS])(Source *, Rows *) = {
        [FORMAT_TEXT] = plain_read,    [FORMAT_HTML] = html_read,      [FORMAT_JSON] = jsonl_read,
        [FORMAT_WARC] = warc_read,     [FORMAT_WET] = warc_read,       [FORMAT_ARC] = arc_read,
        [FORMAT_TABLE] = table_read,   [FORMAT_EXPORT] = exports_read, [FORMAT_FEED] = xml_read,
        [FORMAT_OFFICE] = office_read, [FORMAT_MAIL] = mail_read,
    };
    Range *range = &job->rows.range;
    bool is_page = format == FORMAT_TEXT || format == FORMAT_HTML || format == FORMAT_ARC || format >= FORMAT_EXPORT;
    range_open(range, &job->in);
    /* all articles begin with the one at 0 */
    if (is_page && (range->start > 0 || range->cut)) return range_close(range, &job->in);
    if (range->cut && source_is_packed(&job->in))
        range_cut_packed(range, &job->in, format == FORMAT_WARC || format == FORMAT_WET);
    else read_wide(&job->in, &job->rows, readers[format], format == FORMAT_TABLE || format == FORMAT_JSON);
    range_close(range, &job->in);
}

static const char no_fetching[] =
    "nothing is fetched from the network here: download it first (curl, wget --warc-file)";

static bool is_address(const char *path) {
    Text name = text_of(path);
    return text_starts(name, TEXT("http://")) || text_starts(name, TEXT("https://")) ||
           text_starts(name, TEXT("ftp://"));
}

/* What the input is, if it can't be read; a format that is named is doubted only where the bytes are no text at all. */
static const Foreign *foreign_of(Job *job, const char *path) {
    static const Foreign xml = { "XML", "of a kind that is not known" };
    Text head = source_peek(&job->in, HEAD), name = text_of(name_of(job, path));
    /* the mark of a disk image stands far behind */
    if (head.len && head.at[0] == '\0') head = source_peek(&job->in, 64 * 1024);
    const Foreign *foreign = foreign_data(head);
    if (job->format) return foreign;
    Format format = format_of(job, path);
    if (format == FORMAT_OFFICE || foreign) return format == FORMAT_OFFICE ? NULL : foreign;
    if (format == FORMAT_UNKNOWN) return &xml;
    /* format_of has moved the bytes */
    return format == FORMAT_TEXT ? foreign_text(source_peek(&job->in, HEAD), name) : NULL;
}

static void read_input(Job *job, const char *path) {
    Rows *rows = &job->rows;
    rows->file = job->name || strcmp(path, "-") != 0 ? name_of(job, path) : "stdin";
    rows->broken = 0;
    rows->is_in_folder = inputs_in_folder(&job->inputs);
    watch_at(rows->file);
    if (!open_input(job, path)) {
        rows_reject(rows, 0,
                    errno == EISDIR                       ? "this is a folder (-R reads the files in it)"
                    : errno == ENOENT && is_address(path) ? no_fetching
                                                          : strerror(errno));
        return;
    }
    job->inputs_read++;
    bool is_packed = source_is_packed(&job->in);
    /* what comes up while more is read costs only what is behind it */
    const char *wrong = job->in.error;
    const Foreign *foreign = wrong ? NULL : foreign_of(job, path);
    if (wrong) rows_reject(rows, 0, wrong);
    else if (foreign) rows_refuse(rows, foreign);
    else if (format_is_packed(text_of(path)) && !is_packed)
        rows_reject(rows, 0, "the name says packed data, the content does not");
    else read_articles(job, format_of(job, path));
    rows->rejected += job->in.damages;
    source_close(&job->in);
    job->is_open = false;
    watch_at("");
    if (rows->broken)
        warn("%s: %zu bytes are wrong in their encoding: read as Windows-1252 or as U+FFFD", rows->file, rows->broken);
}

static void put_stats(const Rows *rows, struct timespec begin) {
    struct timespec end;
    clock_gettime(CLOCK_MONOTONIC, &end);
    long tenths = (end.tv_sec - begin.tv_sec) * 10 + (end.tv_nsec - begin.tv_nsec) / 100000000;
    size_t written = rows->articles > rows->skip ? rows->articles - rows->skip : 0;
    if (rows->range.next_record)
        warn("the range ends at byte %zu, before record %zu", rows->range.next, rows->range.next_record);
    else if (rows->range.next) warn("the range ends at byte %zu", rows->range.next);
    warn("%zu articles, %zu bytes, %zu rejected, %ld.%ld seconds", written, rows->bytes, rows->rejected, tenths / 10,
         tenths % 10);
}

static void read_tables(void) {
    table.fields = lexicon_open("fields", BUILTIN(fields_tsv), 3);
    fields_check(&(Fields){ .names = table.fields });
    table.classes = lexicon_open("classes", BUILTIN(classes_tsv), 2);
    element_check(&table.classes);
    table.exports = lexicon_open("exports", BUILTIN(exports_tsv), 2);
    exports_open(&table.exports);
    table.charsets = lexicon_open("charsets", BUILTIN(charsets_tsv), 3);
    charsets_check(&table.charsets);
}

int main(int argc, char **argv) {
    lexicon_declare("fields classes charsets exports");
    Cli cli = cli_open("news-articles", usage, about, options, false, argc, argv);
    static Job job;
    Rows *rows = &job.rows;
    struct timespec begin;
    const char *value;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    *rows = (Rows){ .cli = &cli,
                    .fields = &job.fields,
                    .charsets = &job.charsets,
                    .classes = &table.classes,
                    .exports = &table.exports,
                    .limit = SIZE_MAX };
    for (int key; (key = cli_next(&cli, &value)) != -1;) take_option(&job, key, value);
    frozen_open(read_tables, false);
    job.fields.names = table.fields;
    fields_find_lists(&job.fields);
    charsets_open(&job.charsets, table.charsets, job.encoding);
    lexicon_check_files();
    watch_begin(WATCH_SECONDS);
    /* encodings are loaded when they are met: something is opened to the end */
    sandbox_read_only();
    check_kept(rows);
    if (!job.list) cli_check_terminal(&cli);
    job.inputs = inputs_open(job.list && optind == argc ? (char *[]){ NULL } : cli.files, job.list, job.is_recursive);
    check_inputs(&job);
    choose_columns(&job);
    if (rows->range.cut) put_message("start\tstop\trecord\n");
    else rows_header(rows);
    for (const char *path; !rows_full(rows) && (path = inputs_next(&job.inputs));) read_input(&job, path);
    if (job.wants_stats || job.is_recursive || rows->lang.len) rows_put_passed(rows);
    if (job.wants_stats) put_stats(rows, begin);
    inputs_close(&job.inputs);
    source_free(&job.in);
    rows_free(rows);
    charsets_close(&job.charsets);
    lexicon_free(&table.classes);
    lexicon_free(&table.exports);
    lexicon_free(&job.fields.names);
    int status = finish();
    return job.inputs_read == 0 && status == 1 ? 2 : status; /* not one of the inputs could be read */
}
