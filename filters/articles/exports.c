/* Exports of press databases: one file of text or HTML, many articles.
 *
 * What a database writes is in data/exports.tsv: its labels, and the lines with which articles begin and end. The
 * file is walked
 * paragraph by paragraph. Before the text, a label sends what follows it to a column, and paragraphs without one are
 * the
 * publication, the date and the headline in the order of the layout; behind them, or behind the label of the text,
 * the text
 * stands; it ends at the next label.
 */
#include "articles.h"
#include "fail.h"
#include "frozen.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_MARK 80     /* bytes of a label or a template */
#define TEMPLATES 64        /* patterns of one database */
#define KNOWN 32            /* lines by which databases are known, of all */
#define FILE_DOCS 4         /* a file may be so many times as long as an article */

typedef enum { IN_HEAD, IN_TEXT, IN_TAIL } Place;

typedef struct {
    Rows *rows;
    Text database;
    size_t record;
    Place place;
    bool is_open;           /* an article has begun */
    bool has_begin, has_text; /* does the database mark where articles, and where texts begin? */
    Column column;          /* which the lines of the paragraph in hand go to; COLUMNS if to none */
    bool is_fresh;          /* the label of the text stands before what comes */
    bool is_labelled;       /* the text of this article has such a label */
    bool is_after_drop;     /* the line before was left out, and a centred one below it is no part of its paragraph */
    size_t ended;           /* articles whose end was seen */
    const Entry *template[TEMPLATES]; /* the marks of the database that are patterns */
    size_t templates;
    Buffer value[COLUMNS];
    Buffer id;
} Export;

/* The lines by which databases are known. */
static FROZEN struct { Text database, mark; } known[KNOWN];
static FROZEN size_t known_count;

static const Text role_begin = { "begin", 5 }, role_end = { "end", 3 };

/* ---- the table */

/* "nexis BYLINE:" is the mark BYLINE: of nexis. */
Text exports_mark(const Entry *entry, Text *database) {
    Text mark = entry->word;
    if (!text_cut(&mark, ' ', database) || !mark.at) return TEXT("");
    return mark;
}

/* A label may be all in capitals, but is not small: "subject: none" is text. */
static bool same_mark(Text listed, Text found) {
    bool is_label = listed.at[listed.len - 1] == ':' && (is_upper(found.at[0]) || found.at[0] == listed.at[0]);
    return is_label ? text_same_word(listed, found) : text_equal(listed, found);
}

const Entry *exports_find(const Lexicon *table, Text database, Text mark, bool is_exact) {
    char key[LONGEST_MARK + 32];
    Text found;
    if (mark.len == 0 || mark.len > LONGEST_MARK || database.len >= 31) return NULL;
    memcpy(key, database.at, database.len);
    key[database.len] = ' ';
    memcpy(key + database.len + 1, mark.at, mark.len);
    const Entry *entry = lexicon_find(table, (Text){ key, database.len + 1 + mark.len });
    return entry && is_exact && !same_mark(exports_mark(entry, &found), mark) ? NULL : entry;
}

static void add_known(const Entry *entry) {
    if (known_count == KNOWN || !lexicon_has(entry, 2, TEXT("known"))) return;
    known[known_count].mark = exports_mark(entry, &known[known_count].database);
    known_count++;
}

void exports_open(const Lexicon *table) {
    static const char *const roles[] = {
        "text", "html", "stop", "drop", "begin", "end", "reset", "skip", "page", "root"
    };
    Text database;
    for (const Entry *e = NULL; (e = lexicon_next(table, e));) {
        Text mark = exports_mark(e, &database), role = lexicon_field(e, 1);
        bool is_known = column_named(role) < COLUMN_HINTS || text_equal(mark, TEXT("(layout)"));
        for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) is_known |= text_equal(role, text_of(roles[i]));
        if (mark.len == 0 || mark.len > LONGEST_MARK || database.len >= 31)
            lexicon_fail(table, e, "no database and mark");
        if (!is_known) lexicon_fail(table, e, "no such role");
        add_known(e);
    }
}

/* Is the line of that template? "# of #", "Copyright*", or the line itself. */
static bool fits(Text line, Text mark) {
    size_t at = 0;
    for (size_t i = 0; i < mark.len; i++) {
        if (mark.at[i] == '*' && i + 1 == mark.len) return true;
        if (at == line.len) return false;
        if (mark.at[i] == '#') {
            size_t start = at;
            while (at < line.len && is_digit(line.at[at])) at++;
            if (at == start) return false;
        } else if (line.at[at++] != mark.at[i]) {
            return false;
        }
    }
    return at == line.len;
}

static bool is_template(Text mark) {
    return mark.len && (mark.at[mark.len - 1] == '*' || memchr(mark.at, '#', mark.len)) && mark.at[0] != '=';
}

/* Without white space of any kind, no-break spaces too, around it. */
static Text trim(Text line) {
    for (;;) {
        line = text_trim(line);
        if (text_starts(line, TEXT("\xc2\xa0"))) line = text_slice(line, 2, line.len);
        else if (text_ends(line, TEXT("\xc2\xa0"))) line.len -= 2;
        else return line;
    }
}

/* Does the line begin with the mark, as the head of the table has it? What stands behind is its value. */
static bool has_mark(Text line, Text mark, Text *value) {
    *value = TEXT("");
    if (is_template(mark)) return fits(line, mark);
    if (mark.len == 0 || line.len < mark.len || !same_mark(mark, text_slice(line, 0, mark.len))) return false;
    Text rest = text_slice(line, mark.len, line.len);
    bool is_parted = rest.len == 0 || mark.at[mark.len - 1] == ':' || rest.at[0] == '\t' ||
                     text_starts(rest, TEXT("  ")) || text_starts(rest, TEXT("\xc2\xa0"));
    *value = trim(rest);
    return is_parted;
}

/* The entry that the line begins with, and what stands behind its mark. */
static const Entry *label_of(const Export *x, Text line, Text *value) {
    const Lexicon *table = x->rows->exports;
    Text mark, database;
    const char *colon = memchr(line.at, ':', line.len < LONGEST_MARK ? line.len : LONGEST_MARK);
    size_t gap = 0;
    while (gap < line.len && gap < LONGEST_MARK && line.at[gap] != '\t' &&
           !text_starts(text_slice(line, gap, line.len), TEXT("  ")))
        gap++;
    size_t ends[] = { line.len, colon ? (size_t)(colon - line.at) + 1 : 0, gap };
    for (size_t i = 0; i < 3; i++) {
        const Entry *entry = exports_find(table, x->database, trim(text_slice(line, 0, ends[i])), true);
        if (entry && has_mark(line, mark = exports_mark(entry, &database), value)) return entry;
    }
    for (size_t i = 0; i < x->templates; i++)
        if (fits(line, exports_mark(x->template[i], &database))) return *value = TEXT(""), x->template[i];
    return NULL;
}

/* ---- which database it is */

/* Is there a line for each mark that the database must have? */
static bool has_all(const Lexicon *table, Text database, Text head) {
    Text of, value, line;
    for (const Entry *e = NULL; (e = lexicon_next(table, e));) {
        bool is_there = !lexicon_has(e, 2, TEXT("with"));
        Text mark = exports_mark(e, &of), rest = head;
        if (!text_equal(of, database)) continue;
        while (!is_there && text_cut(&rest, '\n', &line)) is_there = has_mark(trim(line), mark, &value);
        if (!is_there) return false;
    }
    return true;
}

Text exports_of_text(const Lexicon *table, Text head) {
    Text line, value;
    head = text_slice(head, 0, KNOWN_WITHIN);
    for (Text rest = head; text_cut(&rest, '\n', &line);) {
        line = trim(line);
        for (size_t i = 0; line.len && i < known_count; i++) {
            char first = known[i].mark.at[0];
            if (to_lower(first) != to_lower(line.at[0]) && !(first == '#' && is_digit(line.at[0]))) continue;
            if (has_mark(line, known[i].mark, &value) && has_all(table, known[i].database, head))
                return known[i].database;
        }
    }
    return TEXT("");
}

Text exports_of_page(const Lexicon *table, Text head) {
    Text database;
    head = text_slice(head, 0, KNOWN_WITHIN);
    for (const Entry *e = NULL; (e = lexicon_next(table, e));) {
        Text mark = exports_mark(e, &database);
        if (text_equal(lexicon_field(e, 1), TEXT("page")) && mark.len > 1 &&
            memmem(head.at, head.len, mark.at + 1, mark.len - 1))
            return database;
    }
    return TEXT("");
}

/* ---- the walk */

static void forget(Export *x) {
    for (Column column = 0; column < COLUMNS; column++) x->value[column].len = 0;
    x->place = IN_HEAD;
    x->column = COLUMNS;
    x->is_open = x->is_labelled = x->is_after_drop = false;
}

static bool has_article(const Export *x) {
    return x->value[COLUMN_TEXT].len || (x->is_open && x->value[COLUMN_TITLE].len);
}

static void put_article(Export *x) {
    x->ended += x->place == IN_TAIL;
    if (has_article(x) && !rows_full(x->rows)) {
        Article article = { 0 };
        x->record++;
        for (Column column = 0; column < COLUMNS; column++)
            article.cell[column] = text_trim(buffer_text(&x->value[column]));
        article.cell[COLUMN_HINTS] = TEXT("");
        if (article.cell[COLUMN_DOC].len == 0) article.cell[COLUMN_DOC] = rows_number(x->rows, x->record, &x->id);
        rows_put(x->rows, x->record, &article);
    }
    forget(x);
}

/* The columns of the layout that come before the text. */
static Text layout_of(const Export *x) {
    const Entry *entry = exports_find(x->rows->exports, x->database, TEXT("(layout)"), true);
    return entry ? lexicon_field(entry, 1) : TEXT("");
}

/* The column that a paragraph without a label is: the first of the layout that is empty and that it can be. */
static Column column_of_layout(Export *x, Text line) {
    Text rest = layout_of(x), name;
    bool is_date = x->value[COLUMN_DATE].len == 0 && line.len < LONGEST_MARK && date_iso(line, &x->id);
    while (text_cut(&rest, ' ', &name)) {
        Column column = column_named(name);
        if (column < COLUMNS && x->value[column].len == 0 && (column == COLUMN_DATE) == is_date) return column;
    }
    return COLUMNS;
}

static bool layout_is_full(const Export *x) {
    Text rest = layout_of(x), name;
    while (text_cut(&rest, ' ', &name)) {
        Column column = column_named(name);
        if (column < COLUMNS && x->value[column].len == 0) return false;
    }
    return x->value[COLUMN_TITLE].len > 0;
}

static void add_line(Export *x, Text line, bool is_first) {
    Buffer *to = &x->value[x->column];
    if (x->column == COLUMN_TEXT) {
        if (to->len) buffer_add(to, is_first || x->is_fresh ? TEXT("\n\n") : TEXT("\n"));
        buffer_add(to, line);
        x->is_fresh = false;
    } else if (x->column == COLUMN_DATE || x->column == COLUMN_DOC) {
        bool is_better = to->len == 0 || (x->column == COLUMN_DATE && !date_iso(buffer_text(to), &x->id));
        if (is_better) to->len = 0, buffer_add(to, line);        /* the edition stands below the date */
    } else {
        if (to->len) buffer_add_byte(to, ' ');
        buffer_add(to, line);
    }
}

/* A line with a label. */
static void take_label(Export *x, const Entry *entry, Text value) {
    Text role = lexicon_field(entry, 1);
    Column column = column_named(role);
    bool begins = text_equal(role, role_begin) || lexicon_has(entry, 2, role_begin);
    bool ends = text_equal(role, role_end) || lexicon_has(entry, 2, role_end);
    if (begins) put_article(x), x->is_open = true;
    if (text_equal(role, TEXT("reset"))) forget(x);
    if (x->has_begin && !x->is_open) return;
    x->column = COLUMNS;
    if (column < COLUMNS) {
        if (x->place == IN_TEXT && column != COLUMN_TEXT) x->place = IN_TAIL;
        /* what stood before was none */
        if (column == COLUMN_TEXT && !x->is_labelled) x->value[COLUMN_TEXT].len = 0;
        if (column == COLUMN_TEXT) x->place = IN_TEXT, x->is_fresh = x->is_labelled = true;
        if (column == COLUMN_TEXT || x->value[column].len == 0 || column == COLUMN_DATE) x->column = column;
        if (value.len && x->column < COLUMNS) add_line(x, value, true);
    } else if (x->place == IN_TEXT) {
        x->place = IN_TAIL;
    }
    x->is_after_drop = column == COLUMNS && value.len == 0 && x->place == IN_HEAD;
    if (ends) put_article(x);
}

/* The first line of a paragraph without a label, where no value is waited for. */
static void take_unlabelled(Export *x, Text line) {
    x->column = COLUMNS;
    if (x->place == IN_TAIL) return;
    if (x->place == IN_HEAD) {
        Column column = column_of_layout(x, line);
        if (column == COLUMNS && layout_is_full(x) && !x->has_text) x->place = IN_TEXT;
        x->column = column;
    }
    if (x->place == IN_TEXT) x->column = COLUMN_TEXT;
    if (x->column < COLUMNS) add_line(x, line, true);
}

static void take_line(Export *x, Text line, bool is_first) {
    Text value;
    const Entry *entry = label_of(x, line, &value);
    x->is_after_drop = false;
    bool is_word = entry && value.len == 0;                          /* a line of its own */
    bool is_awaited = x->column < COLUMNS && x->column != COLUMN_TEXT && x->value[x->column].len == 0;
    if (entry && (is_first || is_word || x->place != IN_TEXT)) take_label(x, entry, value);
    else if (x->has_begin && !x->is_open) return;
    else if (is_first && !is_awaited) take_unlabelled(x, line);
    else if (x->column < COLUMNS) add_line(x, line, is_first);
}

/* What the table says of the database. */
static void look_up(Export *x) {
    Text database;
    for (const Entry *e = NULL; (e = lexicon_next(x->rows->exports, e));) {
        Text mark = exports_mark(e, &database), role = lexicon_field(e, 1);
        if (!text_equal(database, x->database)) continue;
        x->has_begin |= text_equal(role, role_begin) || lexicon_has(e, 2, role_begin);
        x->has_text |= lexicon_has(e, 2, TEXT("must"));
        if (is_template(mark) && x->templates < TEMPLATES) x->template[x->templates++] = e;
    }
}

static void walk(Export *x, Text text) {
    Text line;
    bool is_first = true;
    look_up(x);
    forget(x);
    while (text_cut(&text, '\n', &line) && !rows_full(x->rows)) {
        bool is_centred = text_starts(line, TEXT("        "));
        line = trim(line);
        if (line.len) take_line(x, line, is_first || (is_centred && x->is_after_drop));
        is_first = line.len == 0;
    }
    if (x->place == IN_TEXT && x->ended)
        rows_reject(x->rows, ++x->record, "the article is cut off: its end is missing");
    else put_article(x);
}

/* A page becomes the lines that a browser shows, each a paragraph, and the elements that the table names labels. */
void exports_read(Source *in, Rows *rows) {
    Text bytes, head;
    bool fits = source_whole(in, rows->cli->max_doc * FILE_DOCS, &bytes);
    if (in->error || !fits)
        return rows_reject(rows, 0,
                           in->error ? in->error : "the file is longer than four articles may be (see --max-doc)");
    Export *x = calloc(1, sizeof *x);
    if (!x) fail("out of memory");
    Buffer decoded = { 0 }, room = { 0 }, lines = { 0 };
    x->rows = rows;
    Text text =
        repair(decode(rows->charsets, bytes, charset_of_page(bytes), &decoded, &rows->broken), &room, &rows->broken);
    const char *wrong = NULL;
    head = text_slice(text, 0, KNOWN_WITHIN);
    x->database = exports_of_page(rows->exports, head);
    if (x->database.len) wrong = html_lines(rows, text, x->database, &lines), text = buffer_text(&lines);
    else x->database = exports_of_text(rows->exports, head);
    if (wrong) rows_reject(rows, 0, wrong);
    else walk(x, text);
    for (Column column = 0; column < COLUMNS; column++) buffer_free(&x->value[column]);
    Buffer *buffers[] = { &x->id, &decoded, &room, &lines };
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_free(buffers[i]);
    free(x);
}
