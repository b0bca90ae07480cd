#include "tsv.h"

#include "block.h"
#include "fail.h"
#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define HEADER_LIMIT (64 * 1024) /* far above any real header; keeps the search for double names short */

static size_t split(Text row, char separator, Text **cell, size_t *capacity) {
    size_t n = 0;
    Text piece;
    while (text_cut(&row, separator, &piece)) {
        *cell = grow(*cell, capacity, n + 1, sizeof **cell);
        (*cell)[n++] = piece;
    }
    return n;
}

static _Noreturn void fail_cut(const Tsv *in) {
    fail("%s:%zu: no newline at the end (truncated input?)", in->input.name, in->input.line);
}

/* Inside a pipeline (pipelines/stages.bash) the stage before has said what is wrong. */
static _Noreturn void fail_empty(const Tsv *in) {
    if (strcmp(in->input.name, "stdin") == 0 && getenv("NEWS_FILTERS_PIPELINE")) exit(2);
    fail("%s: empty input, no header line", in->input.name);
}

/* Take the names of the columns from our own copy of the header line. */
static void name_columns(Tsv *in, Text line, char separator) {
    size_t capacity = 0;
    in->header = grow(NULL, &capacity, line.len + 1, 1);
    memcpy(in->header, line.at, line.len);
    in->header_len = line.len;
    in->columns = split((Text){ in->header, line.len }, separator, &in->name, &in->name_capacity);
    for (size_t i = 0; i < line.len; i++)
        if (in->header[i] == separator) in->header[i] = '\t';
    for (size_t i = 0; i < in->columns; i++) {
        if (in->name[i].len == 0) fail("%s:1: column %zu of the header has no name", in->input.name, i + 1);
        if (utf8_check_cell(in->name[i]) != in->name[i].len)
            fail("%s:1: forbidden character in the header, column %zu", in->input.name, i + 1);
        if (tsv_find(in, in->name[i]) != i)
            fail("%s:1: column \"%.*s\" is in the header twice", in->input.name, (int)in->name[i].len, in->name[i].at);
    }
}

static bool is_header(const Tsv *in, Text row) { return text_equal(row, (Text){ in->header, in->header_len }); }

#define BOM "\xef\xbb\xbf"

/* What other systems put round lines. It is said once, for the file, and not for every row. */
static void check_line_ends(const Tsv *in, Text line) {
    if (text_starts(line, TEXT(BOM)))
        fail("%s: begins with a byte order mark (sed '1s/^\\xEF\\xBB\\xBF//' takes it off)", in->input.name);
    if (line.len && line.at[line.len - 1] == '\r')
        fail("%s: its lines end in CR LF, as Windows has it (tr -d '\\r' makes them plain)", in->input.name);
}

/* The first line of a file is the header: of the first file ours, of the others the same again. */
static void read_header(Tsv *in) {
    Text line;
    switch (input_line(&in->input, HEADER_LIMIT, &line)) {
    case INPUT_END: fail_empty(in);
    case INPUT_CUT: fail_cut(in);
    case INPUT_LONG: fail("%s:1: the header line is too long", in->input.name);
    case INPUT_LINE: break;
    }
    check_line_ends(in, line);
    if (!in->header) name_columns(in, line, '\t');
    else if (!is_header(in, line)) fail("%s:1: another header than in the files before", in->input.name);
}

static bool open_next(Tsv *in) {
    if (!*in->files) return false;
    if (!input_open(&in->input, *in->files)) fail("%s: %s", *in->files, strerror(errno));
    in->files++;
    in->is_open = true;
    if (!in->headerless) read_header(in);
    return true;
}

void tsv_open(Tsv *in, char **files, const char *columns, size_t max_line) {
    *in = (Tsv){ .files = files, .max_line = max_line, .headerless = columns != NULL };
    in->input.name = "--columns";
    if (columns) name_columns(in, text_of(columns), ',');
    open_next(in);
}

/* Which of the sixteen bytes from `at` on are not ASCII from space to tilde: a bit for each, none behind the end. */
static inline uint64_t marks_at(Text row, size_t at) {
    size_t left = row.len - at, past = left < 16 ? 16 - left : 0;
    char few[16];
    const char *from = row.at + at;
    if (past && row.len >= 16) {
        from -= past;
    } else if (past) {
        memset(few, ' ', sizeof few);
        from = memcpy(few + past, from, left) - past;
    }
    return (~sixteen_bits(sixteen_between(sixteen_at(from), ' ', '~')) & 0xffff) >> past;
}

/* Of sixty-four bytes. */
static inline uint64_t marks_of(const char *from) {
    uint64_t clean = 0;
    for (size_t i = 0; i < BLOCK; i += 16) clean |= sixteen_bits(sixteen_between(sixteen_at(from + i), ' ', '~')) << i;
    return ~clean;
}

/* Split the row into its cells; false if they are not as many as the header has, or hold what must not stand in a cell.
 * A tab is forbidden in a cell, so that one pass finds the end of each as well. */
static bool split_clean(Tsv *in, Text row) {
    const char *from = row.at;
    Text *cell = in->cell, *last = cell + in->columns - 1;
    for (size_t at = 0, next; at < row.len; at = next) {
        bool is_whole = row.len - at >= BLOCK;
        next = at + (is_whole ? BLOCK : 16);
        for (uint64_t marks = is_whole ? marks_of(row.at + at) : marks_at(row, at); marks; marks &= marks - 1) {
            size_t end = at + bits_first(marks);
            if (row.at[end] != '\t') {
                end = utf8_check_rest(row, end);
                next = end + 1;
                marks = 0;
                if (end == row.len) break;
                if (row.at[end] != '\t') return false;
            }
            if (cell == last) return false;
            *cell++ = (Text){ from, (size_t)(row.at + end - from) };
            from = row.at + end + 1;
        }
    }
    *cell = (Text){ from, (size_t)(row.at + row.len - from) };
    return cell == last;
}

/* Split the row into cells; false if it was rejected. */
static bool take_row(Tsv *in, Text row) {
    const Input *at = &in->input;
    in->row = row;
    in->cell = grow(in->cell, &in->cell_capacity, in->columns, sizeof *in->cell);
    if (split_clean(in, row)) return true;
    size_t n = split(row, '\t', &in->cell, &in->cell_capacity);
    if (n != in->columns) {
        reject(at->name, at->line, "%zu cells where the header has %zu", n, in->columns);
        return false;
    }
    for (size_t i = 0; i < n; i++) {
        size_t bad = utf8_check_cell(in->cell[i]);
        if (bad == in->cell[i].len) continue;
        reject(at->name, at->line, "column %.*s: invalid UTF-8 or forbidden character at byte %zu (\\x%02x)",
               (int)in->name[i].len, in->name[i].at, bad, (unsigned)(unsigned char)in->cell[i].at[bad]);
        break;
    }
    return false;
}

bool tsv_next(Tsv *in) {
    Text row;
    while (in->is_open) {
        switch (input_line(&in->input, in->max_line, &row)) {
        case INPUT_LINE:
            if (!is_header(in, row) && take_row(in, row)) return true;
            break;
        case INPUT_LONG: reject(in->input.name, in->input.line, "the row is longer than --max-doc allows"); break;
        case INPUT_CUT: fail_cut(in);
        case INPUT_END:
            input_close(&in->input);
            in->is_open = open_next(in);
        }
    }
    return false;
}

size_t tsv_find(const Tsv *in, Text name) {
    for (size_t i = 0; i < in->columns; i++)
        if (text_equal(in->name[i], name)) return i;
    return TSV_NONE;
}

static _Noreturn void fail_missing(const Tsv *in, Text name) {
    for (size_t i = 0; i < in->header_len; i++)
        if (in->header[i] == '\t') in->header[i] = ',';
    bool is_stream = tsv_find(in, TEXT("doc")) != TSV_NONE;
    fail("%s: no column \"%.*s\"; there are: %.*s%s", in->input.name, (int)name.len, name.at, (int)in->header_len,
         in->header, is_stream ? "" : " (is this plain text? -p reads it)");
}

size_t tsv_column(const Tsv *in, Text name) {
    size_t found = tsv_find(in, name);
    if (found == TSV_NONE) fail_missing(in, name);
    return found;
}

void tsv_close(Tsv *in) {
    input_free(&in->input);
    free(in->cell);
    free(in->name);
    free(in->header);
    *in = (Tsv){ 0 };
}

/* What an escape of two characters stands for; 0 if it is none and the backslash stands for itself. */
static char meaning(char escaped) {
    switch (escaped) {
    case 't': return '\t';
    case 'n': return '\n';
    case 'r': return '\r';
    case '\\': return '\\';
    default: return 0;
    }
}

/* Escapes are rare, so the runs between them are copied whole. */
Text tsv_unescape(Text cell, char **buffer, size_t *capacity) {
    const char *slash = cell.len ? memchr(cell.at, '\\', cell.len) : NULL;
    if (!slash) return cell;
    *buffer = grow(*buffer, capacity, cell.len, 1);
    const char *from = cell.at, *end = cell.at + cell.len;
    char *to = *buffer;
    while (slash) {
        memcpy(to, from, (size_t)(slash - from));
        to += slash - from;
        char meant = slash + 1 < end ? meaning(slash[1]) : 0;
        *to++ = meant ? meant : '\\';
        from = slash + (meant ? 2 : 1);
        slash = memchr(from, '\\', (size_t)(end - from));
    }
    memcpy(to, from, (size_t)(end - from));
    to += end - from;
    return (Text){ *buffer, (size_t)(to - *buffer) };
}
