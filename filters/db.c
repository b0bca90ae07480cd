/* news-db - load streams into an SQLite database that is ready to be asked.
 *
 * In:  streams of news-articles, news-body, news-sentences, news-quotes and news-numbers, each told by its header.
 * Out: the tables articles, paragraphs, sentences, quotes and numbers, with indexes by doc and offset, full-text search
 *      (articles_fts, sentences_fts, quotes_fts) and the views speakers and claims. Loading a document again replaces
 *      its rows in the tables that are loaded and leaves the others. All is one transaction: a load that fails changes
 *      nothing.
 */
#include "cli.h"
#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OTHER_CELLS (64 * 1024) /* room in a line for what stands beside the text */
#define LONGEST_NAME 200        /* bytes of a column's name */
#define BUSY_MS 60000           /* to wait for another program that writes */

static const char usage[] = "FILE.db [STREAM ...]";
static const char about[] =
    "Load streams of any stage into an SQLite database.\n"
    "\n  who-said-what dump/ -R >quotes.tsv; news-db dump.db quotes.tsv; "
    "sqlite3 dump.db 'select * from speakers limit 20'\n";

/* The columns that a table has from the start; others are added as the streams bring them. */
#define ARTICLE_COLUMNS "url TEXT, site TEXT, date TEXT, title TEXT, author TEXT, lang TEXT, date_iso TEXT"
#define OFFSETS "start INTEGER, stop INTEGER"
#define PLACE ARTICLE_COLUMNS ", par INTEGER, part TEXT, sent INTEGER, " OFFSETS
#define QUOTE_COLUMNS \
    "quote INTEGER, mode TEXT, speaker TEXT, speaker_role TEXT, speaker_kind TEXT, how TEXT, act TEXT, " \
    "source TEXT, source_start INTEGER, source_stop INTEGER, cue TEXT, cue_start INTEGER, cue_stop INTEGER, " \
    "polarity TEXT, relay TEXT"
#define NUMBER_COLUMNS \
    "number TEXT, number_start INTEGER, number_stop INTEGER, type TEXT, value TEXT, low TEXT, high TEXT, " \
    "bound TEXT, unit TEXT, per TEXT, counted TEXT, predicate TEXT, change TEXT, amount NUMERIC"

/* In the order in which a header is looked at: the first whose column it has is the table. */
static const struct Table { const char *name, *told_by, *columns; } tables[] = {
    { "numbers", "number", PLACE ", " QUOTE_COLUMNS ", " NUMBER_COLUMNS },
    { "quotes", "quote", PLACE ", " QUOTE_COLUMNS },
    { "sentences", "sent", PLACE },
    { "paragraphs", "par", PLACE },
    { "articles", "text", ARTICLE_COLUMNS },
};
static const char *const searched[] = { "articles", "sentences", "quotes" };

static const char views[] =
    "CREATE VIEW IF NOT EXISTS speakers AS SELECT speaker, max(speaker_role) AS role, "
    "count(DISTINCT doc || ' ' || quote) AS quotations, count(DISTINCT doc) AS articles "
    "FROM quotes WHERE speaker <> '' GROUP BY speaker ORDER BY quotations DESC, speaker;"
    "CREATE VIEW IF NOT EXISTS claims AS SELECT doc, speaker, speaker_role, number, type, value, low, high, bound, "
    "unit, counted, amount, text, start, stop, number_start, number_stop FROM numbers WHERE speaker <> '';";

typedef struct {
    sqlite3 *db;
    const char *path;
    const struct Table *table;
    Tsv in;
    sqlite3_stmt *insert, *is_new, *clear;
    size_t doc, rows;
    char *cell;
    size_t capacity;
} Load;

static _Noreturn void fail_db(const Load *load) { fail("%s: %s", load->path, sqlite3_errmsg(load->db)); }

static void run(const Load *load, const char *sql) {
    if (sqlite3_exec(load->db, sql, NULL, NULL, NULL) != SQLITE_OK) fail_db(load);
}

/* run() of a text made as printf makes it; %w is an identifier between its quotes. */
static void run_made(const Load *load, char *sql) {
    if (!sql) fail("out of memory");
    run(load, sql);
    sqlite3_free(sql);
}

static sqlite3_stmt *prepared(const Load *load, char *sql) {
    sqlite3_stmt *statement;
    if (!sql) fail("out of memory");
    if (sqlite3_prepare_v2(load->db, sql, -1, &statement, NULL) != SQLITE_OK) fail_db(load);
    sqlite3_free(sql);
    return statement;
}

static void step(const Load *load, sqlite3_stmt *statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) fail_db(load);
    sqlite3_reset(statement);
}

/* ---- the database's form */

static void create_search(const Load *load, const char *name) {
    run_made(
        load,
        sqlite3_mprintf(
            "CREATE VIRTUAL TABLE IF NOT EXISTS %s_fts USING fts5(text, content='%s', content_rowid='id');"
            "CREATE TRIGGER IF NOT EXISTS %s_added AFTER INSERT ON %s BEGIN "
            "INSERT INTO %s_fts(rowid, text) VALUES (new.id, new.text); END;"
            "CREATE TRIGGER IF NOT EXISTS %s_removed AFTER DELETE ON %s BEGIN "
            "INSERT INTO %s_fts(%s_fts, rowid, text) VALUES ('delete', old.id, old.text); END;",
            name, name, name, name, name, name, name, name, name));
}

static void create_tables(const Load *load) {
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        bool has_offsets = strcmp(tables[i].name, "articles") != 0;
        run_made(load, sqlite3_mprintf(
                           "CREATE TABLE IF NOT EXISTS %s (id INTEGER PRIMARY KEY, doc TEXT NOT NULL, %s, text TEXT);"
                           "CREATE INDEX IF NOT EXISTS %s_by_doc ON %s (doc%s);",
                           tables[i].name, tables[i].columns, tables[i].name, tables[i].name,
                           has_offsets ? ", start, stop" : ""));
        run_made(load,
                 sqlite3_mprintf("CREATE TEMP TABLE loaded_%s (doc TEXT PRIMARY KEY) WITHOUT ROWID", tables[i].name));
    }
    for (size_t i = 0; i < sizeof searched / sizeof *searched; i++) create_search(load, searched[i]);
    run(load,
        "CREATE INDEX IF NOT EXISTS quotes_by_speaker ON quotes (speaker);"
        "CREATE INDEX IF NOT EXISTS numbers_by_speaker ON numbers (speaker);"
        "CREATE INDEX IF NOT EXISTS numbers_by_type ON numbers (type, unit);");
    run(load, views);
}

static bool has_column(const Load *load, const char *name) {
    return sqlite3_table_column_metadata(load->db, NULL, load->table->name, name, NULL, NULL, NULL, NULL, NULL) ==
           SQLITE_OK;
}

/* The name of column i, ended by NUL. */
static void copy_name(const Load *load, size_t i, char name[LONGEST_NAME + 1]) {
    Text column = load->in.name[i];
    if (column.len > LONGEST_NAME)
        fail("%s:1: the name of column %zu is longer than %d bytes", load->in.input.name, i + 1, LONGEST_NAME);
    memcpy(name, column.at, column.len);
    name[column.len] = '\0';
}

/* ---- loading */

static void choose_table(Load *load) {
    size_t i = 0, count = sizeof tables / sizeof *tables;
    while (i < count && tsv_find(&load->in, text_of(tables[i].told_by)) == TSV_NONE) i++;
    if (i == count)
        fail("%s: no stream of a stage: it has none of the columns number, quote, sent, par and text",
             load->in.input.name);
    load->table = &tables[i];
    load->doc = tsv_column(&load->in, TEXT("doc"));
}

static void prepare_insert(Load *load) {
    sqlite3_str *names = sqlite3_str_new(load->db), *values = sqlite3_str_new(load->db);
    for (size_t i = 0; i < load->in.columns; i++) {
        char name[LONGEST_NAME + 1];
        copy_name(load, i, name);
        if (!has_column(load, name))
            run_made(load, sqlite3_mprintf("ALTER TABLE %s ADD COLUMN \"%w\" TEXT", load->table->name, name));
        sqlite3_str_appendf(names, "%s\"%w\"", i ? ", " : "", name);
        sqlite3_str_appendf(values, "%s?", i ? ", " : "");
    }
    char *list = sqlite3_str_finish(names), *marks = sqlite3_str_finish(values);
    load->insert = prepared(load, sqlite3_mprintf("INSERT INTO %s (%s) VALUES (%s)", load->table->name, list, marks));
    sqlite3_free(list);
    sqlite3_free(marks);
    load->is_new = prepared(load, sqlite3_mprintf("INSERT OR IGNORE INTO loaded_%s VALUES (?)", load->table->name));
    load->clear = prepared(load, sqlite3_mprintf("DELETE FROM %s WHERE doc = ?", load->table->name));
}

static void bind(Load *load, sqlite3_stmt *statement, int place, Text cell) {
    cell = tsv_unescape(cell, &load->cell, &load->capacity);
    int done = cell.len ? sqlite3_bind_text64(statement, place, cell.at, cell.len, SQLITE_TRANSIENT, SQLITE_UTF8)
                        : sqlite3_bind_null(statement, place);
    if (done != SQLITE_OK) fail_db(load);
}

/* A document's rows of an earlier load go when its first row comes. */
static void clear_doc(Load *load) {
    bind(load, load->is_new, 1, load->in.cell[load->doc]);
    step(load, load->is_new);
    if (sqlite3_changes(load->db) == 0) return;
    bind(load, load->clear, 1, load->in.cell[load->doc]);
    step(load, load->clear);
}

static void load_stream(Load *load, char *path, size_t max_line) {
    tsv_open(&load->in, (char *[]){ path, NULL }, NULL, max_line);
    choose_table(load);
    prepare_insert(load);
    load->rows = 0;
    while (tsv_next(&load->in)) {
        if (load->in.cell[load->doc].len == 0) {
            reject(load->in.input.name, load->in.input.line, "the row has no doc");
            continue;
        }
        clear_doc(load);
        for (size_t i = 0; i < load->in.columns; i++) bind(load, load->insert, (int)i + 1, load->in.cell[i]);
        step(load, load->insert);
        load->rows++;
    }
    warn("%s: %zu rows into %s", load->in.input.name, load->rows, load->table->name);
    sqlite3_finalize(load->insert);
    sqlite3_finalize(load->is_new);
    sqlite3_finalize(load->clear);
    tsv_close(&load->in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-db", usage, about, NULL, false, argc, argv);
    Load load = { 0 };
    const char *value;
    cli_next(&cli, &value);                          /* it has no options of its own */
    lexicon_check_files();                           /* no table is read: -l is a slip */
    if (strcmp(cli.files[0], "-") == 0) fail("usage: news-db %s (--help says more)", usage);
    load.path = cli.files[0];
    char *standard_input[] = { (char[]){ "-" }, NULL }, **streams = cli.files[1] ? cli.files + 1 : standard_input;
    if (sqlite3_open(load.path, &load.db) != SQLITE_OK) fail_db(&load);
    sqlite3_busy_timeout(load.db, BUSY_MS);
    run(&load, "BEGIN IMMEDIATE");
    create_tables(&load);
    for (; *streams; streams++) load_stream(&load, *streams, 2 * cli.max_doc + OTHER_CELLS);
    run(&load, "COMMIT");
    if (sqlite3_close(load.db) != SQLITE_OK) fail_db(&load);
    free(load.cell);
    return finish();
}
