/* news-sort - the rows of a stream in the order of some of its columns, the header first.
 *
 * In:  a stream of any size. Cells are not looked at but for what is asked: who reads what comes out does that.
 * Out: its rows, whole or some of their columns, in the order of LC_ALL=C sort.
 *
 * A block of rows that fills the memory is sorted and put into a file without a name; at the end the blocks are merged
 * from there. Most rows differ in the first eight bytes of what is compared, which are sorted as numbers.
 */
#include "cli.h"
#include "fail.h"
#include "input.h"
#include "keyed.h"
#include "lexicon.h"
#include "nameless.h"
#include "out.h"
#include "sandbox.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#define MAX_COLUMNS 64
#define OTHER_CELLS (64 * 1024)
#define MEMORY ((size_t)16 << 20)       /* a block stays in the processor's memory: more is slower */
#define MOST_MEMORY ((size_t)1 << 30)
#define MOST_MERGED 512                 /* blocks at once */
#define LEAST_READ 4096
#define FEW 16                          /* rows that are sorted by putting each in its place */
#define MANY 400                        /* from here on it pays to sort the heads byte by byte */
#define DEEPEST 64

static const char usage[] = "[--key COLUMN,...] [OPTION ...] [FILE ...]";
static const char about[] = "Sort the rows of a stream, as bytes: by some columns, then by the whole row.\n";
static const Option options[] = {
    { "key", 'k', "A,B", "the columns to sort by, in that order (the whole row)" },
    { "unique", 'u', NULL, "of rows that are the same in these columns the first alone" },
    { "stable", 's', NULL, "rows that are the same in these columns stay in their order" },
    { "take", 't', "A,B", "these columns alone, in that order; one that the stream has not is empty" },
    { "memory", 'S', "SIZE", "the rows in memory at once (16M; more makes it slower)" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    uint64_t head;          /* the first eight bytes of the key, the first highest */
    uint32_t at, len;       /* of the row, in its block, without its newline */
    uint32_t key, key_len;  /* of the first column to sort by; the whole row if there is none */
} Row;

static struct {
    size_t key[MAX_COLUMNS], keys;
    bool is_unique, is_stable;
} order;

static struct {
    size_t column[MAX_COLUMNS], count;  /* of the stream; SIZE_MAX: it has none of that name */
    size_t cells;                       /* up to the last of them */
} take;

/* ---- rows */

/* Column n of a row; the columns before it are passed over. */
static Text cell_of(Text row, size_t n) {
    const char *from = row.at, *end = row.at + row.len, *tab;
    for (; n > 0 && (tab = memchr(from, '\t', (size_t)(end - from))); n--) from = tab + 1;
    if (n > 0) return (Text){ end, 0 };
    tab = memchr(from, '\t', (size_t)(end - from));
    return (Text){ from, (size_t)((tab ? tab : end) - from) };
}

/* Eight bytes of a key, the first highest; zeros behind its end. */
static uint64_t head_of(Text key, size_t from) {
    char few[8] = { 0 };
    size_t len = key.len > from ? key.len - from : 0;
    memcpy(few, key.at + (len ? from : 0), len < sizeof few ? len : sizeof few);
    return __builtin_bswap64(text_eight(few));
}

static Row read_row(const char *base, Text text) {
    Text key = order.keys ? cell_of(text, order.key[0]) : text;
    return (Row){ head_of(key, 0), (uint32_t)(text.at - base), (uint32_t)text.len, (uint32_t)(key.at - base),
                  (uint32_t)key.len };
}

static Text text_of_row(const char *base, const Row *row) { return (Text){ base + row->at, row->len }; }

/* By the columns alone. */
static int compare_keys(const char *base, const Row *a, const char *other, const Row *b) {
    if (a->head != b->head) return a->head < b->head ? -1 : 1;
    int found = keyed_compare((Text){ base + a->key, a->key_len }, (Text){ other + b->key, b->key_len });
    for (size_t k = 1; k < order.keys && !found; k++)
        found = keyed_compare(cell_of(text_of_row(base, a), order.key[k]),
                              cell_of(text_of_row(other, b), order.key[k]));
    return found;
}

static int compare(const char *base, const Row *a, const char *other, const Row *b) {
    int found = compare_keys(base, a, other, b);
    if (found || order.is_stable || order.is_unique || !order.keys) return found;
    return keyed_compare(text_of_row(base, a), text_of_row(other, b));
}

/* ---- a block of rows, sorted: rows that are the same stay in their order */

typedef struct {
    char *bytes;
    size_t len, room;
    Row *row, *other;       /* the second as much room again */
    size_t count, capacity, other_capacity;
} Block;

static void sort_few(const char *base, Row *row, size_t count) {
    for (size_t i = 1; i < count; i++) {
        Row own = row[i];
        size_t to = i;
        for (; to > 0 && compare(base, &row[to - 1], base, &own) > 0; to--) row[to] = row[to - 1];
        row[to] = own;
    }
}

static void merge_sort(const char *base, Row *row, Row *other, size_t count) {
    if (count <= FEW) {
        sort_few(base, row, count);
        return;
    }
    size_t half = count / 2, a = 0, b = half;
    merge_sort(base, row, other, half);
    merge_sort(base, row + half, other, count - half);
    if (compare(base, &row[half - 1], base, &row[half]) <= 0) return;
    memcpy(other, row, half * sizeof *row);
    for (size_t to = 0; a < half; to++) {
        bool is_first = b == count || compare(base, &other[a], base, &row[b]) <= 0;
        row[to] = is_first ? other[a++] : row[b++];
    }
}

/* By the heads, a byte at a time from the last on. */
static void sort_heads(Row *row, Row *other, size_t count) {
    static size_t times[8][256];
    Row *from = row;
    memset(times, 0, sizeof times);
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < 8; k++) times[k][row[i].head >> 8 * k & 0xff]++;
    for (size_t k = 0; k < 8; k++) {
        size_t *to = times[k], sum = 0;
        if (to[from->head >> 8 * k & 0xff] == count) continue;
        for (size_t c = 0, n; c < 256; c++) n = to[c], to[c] = sum, sum += n;
        for (size_t i = 0; i < count; i++) other[to[from[i].head >> 8 * k & 0xff]++] = from[i];
        Row *done = other;
        other = from, from = done;
    }
    if (from != row) memcpy(row, from, count * sizeof *row);
}

/* Rows of which the first `depth` bytes of the key are the same: by the next eight, and so on. While that is done these
 * are their heads. */
static void sort_from(const char *base, Row *row, Row *other, size_t count, size_t depth) {
    if (count == 1) return;
    uint64_t head = row->head;
    for (size_t i = 0; depth && i < count; i++)
        row[i].head = head_of((Text){ base + row[i].key, row[i].key_len }, depth);
    if (count <= MANY || depth > DEEPEST) {
        merge_sort(base, row, other, count);
    } else {
        sort_heads(row, other, count);
        for (size_t from = 0, to; from < count; from = to) {
            for (to = from + 1; to < count && row[to].head == row[from].head;) to++;
            sort_from(base, row + from, other, to - from, depth + 8);
        }
    }
    for (size_t i = 0; depth && i < count; i++) row[i].head = head;
}

static void sort_block(Block *block) {
    block->other = grow(block->other, &block->other_capacity, block->count + 1, sizeof *block->other);
    if (block->count) sort_from(block->bytes, block->row, block->other, block->count, 0);
    if (!order.is_unique || !block->count) return;
    size_t kept = 1;
    for (size_t i = 1; i < block->count; i++)
        if (compare(block->bytes, &block->row[kept - 1], block->bytes, &block->row[i]) != 0)
            block->row[kept++] = block->row[i];
    block->count = kept;
}

/* ---- files without a name: the blocks lie one behind the other in the first, what is merged of them in the second */

typedef struct { off_t from, to; } Run;

typedef struct {
    int fd, error;
    Run *run;
    size_t runs, capacity;
    off_t end;
} Store;

/* One that can't be had is told when it is needed. */
static Store open_store(void) {
    Store store = { .fd = nameless_open() };
    store.error = errno;
    return store;
}

static _Noreturn void fail_store(int error) {
    fail("%s: the file for sorting: %s", nameless_folder(), strerror(error));
}

static struct {
    char bytes[1 << 16];
    size_t len;
} waiting;

static void store_bytes(Store *store, const char *at, size_t len) {
    while (len) {
        ssize_t n = write(store->fd, at, len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) fail_store(n ? errno : ENOSPC);
        at += n, len -= (size_t)n, store->end += n;
    }
}

static void store_row(Store *store, Text row) {
    if (row.len + 1 > sizeof waiting.bytes - waiting.len) {
        store_bytes(store, waiting.bytes, waiting.len);
        waiting.len = 0;
    }
    if (row.len + 1 > sizeof waiting.bytes) {
        store_bytes(store, row.at, row.len);
        store_bytes(store, "\n", 1);
        return;
    }
    memcpy(waiting.bytes + waiting.len, row.at, row.len);
    waiting.len += row.len;
    waiting.bytes[waiting.len++] = '\n';
}

static void begin_run(Store *store) {
    if (store->fd < 0) fail_store(store->error);
    store->run = grow(store->run, &store->capacity, store->runs + 1, sizeof *store->run);
    store->run[store->runs++].from = store->end;
}

static void end_run(Store *store) {
    store_bytes(store, waiting.bytes, waiting.len);
    waiting.len = 0;
    store->run[store->runs - 1].to = store->end;
}

static void empty_store(Store *store) {
    if (ftruncate(store->fd, 0) != 0 || lseek(store->fd, 0, SEEK_SET) != 0) fail_store(errno);
    store->runs = 0, store->end = 0;
}

static void put_line(Text row) {
    put_raw(row);
    put_newline();
}

static void store_block(Store *store, Block *block) {
    sort_block(block);
    begin_run(store);
    for (size_t i = 0; i < block->count; i++) store_row(store, text_of_row(block->bytes, &block->row[i]));
    end_run(store);
    block->count = block->len = 0;
}

/* ---- merging */

typedef struct {
    char *bytes;
    size_t begin, end, room;
    off_t at, to;           /* what is still to be read */
    Row row;                /* the next */
    bool is_done;
} Reader;

typedef struct {
    Reader reader[MOST_MERGED];
    size_t loser[MOST_MERGED], count;   /* a tournament: who lost at each node; [0] won it all */
    int fd;
} Merge;

static void fill(Merge *merge, Reader *r) {
    memmove(r->bytes, r->bytes + r->begin, r->end - r->begin);
    r->end -= r->begin, r->begin = 0;
    if (r->end == r->room) r->bytes = grow(r->bytes, &r->room, r->room + 1, 1);
    size_t wanted = r->room - r->end;
    if ((off_t)wanted > r->to - r->at) wanted = (size_t)(r->to - r->at);
    ssize_t n;
    do n = pread(merge->fd, r->bytes + r->end, wanted, r->at);
    while (n < 0 && errno == EINTR);
    if (n <= 0) fail_store(n ? errno : EIO);
    r->end += (size_t)n, r->at += n;
}

static void next_row(Merge *merge, Reader *r) {
    const char *end;
    size_t looked = r->begin;
    while (!(end = memchr(r->bytes + looked, '\n', r->end - looked))) {
        if (r->at == r->to) {
            r->is_done = true;
            return;
        }
        looked = r->end - r->begin;
        fill(merge, r);
    }
    r->row = read_row(r->bytes, (Text){ r->bytes + r->begin, (size_t)(end - r->bytes) - r->begin });
    r->begin = (size_t)(end - r->bytes) + 1;
}

/* Does the row of reader a come before that of b? Of two that are the same, that of the earlier block. */
static bool is_before(const Merge *merge, size_t a, size_t b) {
    const Reader *x = &merge->reader[a], *y = &merge->reader[b];
    if (x->is_done || y->is_done) return !x->is_done;
    int found = compare(x->bytes, &x->row, y->bytes, &y->row);
    return found ? found < 0 : a < b;
}

static void play(Merge *merge, size_t winner) {
    for (size_t node = (winner + merge->count) / 2; node > 0; node /= 2) {
        size_t other = merge->loser[node];
        if (other == SIZE_MAX) {        /* the first to come here waits */
            merge->loser[node] = winner;
            return;
        }
        if (is_before(merge, other, winner)) merge->loser[node] = winner, winner = other;
    }
    merge->loser[0] = winner;
}

static void begin_merge(Merge *merge, const Store *from, size_t first, size_t count, size_t memory) {
    merge->count = count;
    merge->fd = from->fd;
    for (size_t i = 0; i < count; i++) merge->loser[i] = SIZE_MAX;
    for (size_t i = 0; i < count; i++) {
        Reader *r = &merge->reader[i];
        r->bytes = grow(r->bytes, &r->room, memory / count > LEAST_READ ? memory / count : LEAST_READ, 1);
        r->begin = r->end = 0, r->is_done = false;
        r->at = from->run[first + i].from, r->to = from->run[first + i].to;
        next_row(merge, r);
        play(merge, i);
    }
}

/* Into `to`, or out if that is NULL. */
static void merge_runs(Merge *merge, Store *to) {
    char *last = NULL;
    size_t room = 0;
    Row last_row = { 0 };
    for (bool has_last = false; !merge->reader[merge->loser[0]].is_done;) {
        Reader *r = &merge->reader[merge->loser[0]];
        Text row = text_of_row(r->bytes, &r->row);
        if (!has_last || !order.is_unique || compare(last, &last_row, r->bytes, &r->row) != 0) {
            if (to) store_row(to, row);
            else put_line(row);
            if (order.is_unique) {
                last = grow(last, &room, row.len + 1, 1);
                memcpy(last, row.at, row.len);
                last_row = read_row(last, (Text){ last, row.len });
                has_last = true;
            }
        }
        next_row(merge, r);
        play(merge, merge->loser[0]);
    }
    free(last);
}

static void merge_all(Store store[2], size_t memory) {
    static Merge merge;
    Store *from = &store[0], *to = &store[1];
    while (from->runs > MOST_MERGED) {
        for (size_t first = 0; first < from->runs; first += MOST_MERGED) {
            size_t left = from->runs - first;
            begin_run(to);
            begin_merge(&merge, from, first, left < MOST_MERGED ? left : MOST_MERGED, memory);
            merge_runs(&merge, to);
            end_run(to);
        }
        empty_store(from);
        Store *done = from;
        from = to, to = done;
    }
    begin_merge(&merge, from, 0, from->runs, memory);
    merge_runs(&merge, NULL);
    for (size_t i = 0; i < MOST_MERGED; i++) free(merge.reader[i].bytes);
}

/* ---- the stream */

static size_t column_of(Text header, Text name) {
    Text cell;
    for (size_t n = 0; text_cut(&header, '\t', &cell); n++)
        if (text_equal(cell, name)) return n;
    return SIZE_MAX;
}

/* Which columns of the header are taken; what is left of it, to be freed. */
static char *take_columns(Text header, const char *list) {
    Text rest = text_of(list), name;
    while (text_cut(&rest, ',', &name)) {
        if (take.count == MAX_COLUMNS) fail("more than %d columns: %s", MAX_COLUMNS, list);
        size_t at = column_of(header, name);
        take.column[take.count++] = at;
        if (at != SIZE_MAX && at + 1 > take.cells) take.cells = at + 1;
    }
    char *names = strdup(list);
    if (!names) fail("out of memory");
    for (char *c = names; *c; c++)
        if (*c == ',') *c = '\t';
    return names;
}

static void find_keys(Text header, const char *list) {
    Text rest = text_of(list ? list : ""), name;
    if (!list) return;
    while (text_cut(&rest, ',', &name)) {
        if (order.keys == MAX_COLUMNS) fail("more than %d columns: %s", MAX_COLUMNS, list);
        size_t at = column_of(header, name);
        if (at == SIZE_MAX)
            fail("no column \"%.*s\"; there are: %.*s", (int)name.len, name.at, (int)header.len, header.at);
        order.key[order.keys++] = at;
    }
}

/* The columns that are taken of a row, written to `to`, which has room for them. */
static size_t put_taken(Text row, char *to) {
    const Text none = { "", 0 };
    Text cell[MAX_COLUMNS], all[512];
    char *start = to;
    if (take.cells > sizeof all / sizeof *all) {
        for (size_t i = 0; i < take.count; i++)
            cell[i] = take.column[i] == SIZE_MAX ? none : cell_of(row, take.column[i]);
    } else {
        for (size_t n = 0; n < take.cells; n++)
            if (!text_cut(&row, '\t', &all[n])) all[n] = none;
        for (size_t i = 0; i < take.count; i++) cell[i] = take.column[i] == SIZE_MAX ? none : all[take.column[i]];
    }
    for (size_t i = 0; i < take.count; i++) {
        if (i) *to++ = '\t';
        memcpy(to, cell[i].at, cell[i].len);
        to += cell[i].len;
    }
    return (size_t)(to - start);
}

static void add_row(Block *block, Text row) {
    size_t most = row.len + MAX_COLUMNS;
    if (take.count) most = take.count * (row.len + 1);
    if (block->len + most > UINT32_MAX) fail("a row of %zu bytes is too long to be sorted", row.len);
    block->bytes = grow(block->bytes, &block->room, block->len + most, 1);
    char *to = block->bytes + block->len;
    size_t len = row.len;
    if (take.count) len = put_taken(row, to);
    else memcpy(to, row.at, len);
    block->row = grow(block->row, &block->capacity, block->count + 1, sizeof *block->row);
    block->row[block->count++] = read_row(block->bytes, (Text){ to, len });
    block->len += len;
}

typedef struct {
    const char *keys, *taken;
    size_t memory, longest;
    bool no_header;
    Text header;            /* of the first file */
    char *copy;
    size_t room;
    Block block;
    Store store[2];
} Sorting;

/* The first line of a file. */
static void read_header(Sorting *all, const Input *in, Text line) {
    if (all->header.at) {
        if (!text_equal(all->header, line)) fail("%s:1: another header than in the files before", in->name);
        return;
    }
    all->copy = grow(all->copy, &all->room, line.len + 1, 1);
    all->header = (Text){ memcpy(all->copy, line.at, line.len), line.len };
    char *taken = all->taken ? take_columns(all->header, all->taken) : NULL;
    Text shown = taken ? text_of(taken) : all->header;
    find_keys(shown, all->keys);
    if (!all->no_header) put_line(shown);
    free(taken);
}

static void read_rows(Sorting *all, Input *in) {
    Text row;
    bool has_header = false;
    Block *block = &all->block;
    for (InputState state; (state = input_line(in, all->longest, &row)) != INPUT_END; has_header = true) {
        if (state == INPUT_CUT) fail("%s:%zu: the stream breaks off in the middle of a line", in->name, in->line);
        if (state == INPUT_LONG && !has_header) fail("%s:1: the header line is too long", in->name);
        if (state == INPUT_LONG) {
            reject(in->name, in->line, "the row is longer than --max-doc allows");
        } else if (has_header) {
            if (block->count && block->len + row.len + (block->count + 1) * 2 * sizeof(Row) > all->memory)
                store_block(&all->store[0], block);
            add_row(block, row);
        } else {
            read_header(all, in, row);
        }
    }
    if (!has_header) fail("%s: empty input, no header line", in->name);
}

static void put_sorted(Sorting *all) {
    Block *block = &all->block;
    if (!all->store[0].runs) {
        sort_block(block);
        for (size_t i = 0; i < block->count; i++) put_line(text_of_row(block->bytes, &block->row[i]));
        return;
    }
    if (block->count) store_block(&all->store[0], block);
    merge_all(all->store, all->memory);
}

static void sort(Sorting *all, char **files) {
    Input in = { 0 };
    for (size_t i = 0; i < 2; i++) all->store[i] = open_store();
    for (; *files; files++) {
        if (!input_open(&in, *files)) fail("%s: %s", *files, strerror(errno));
        if (!files[1]) sandbox_strict();
        read_rows(all, &in);
        input_close(&in);
    }
    put_sorted(all);
    free(all->block.bytes), free(all->block.row), free(all->block.other), free(all->copy);
    for (size_t i = 0; i < 2; i++) {
        free(all->store[i].run);
        if (all->store[i].fd >= 0) close(all->store[i].fd);
    }
    input_free(&in);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-sort", usage, about, options, true, argc, argv);
    Sorting all = { .memory = MEMORY };
    const char *value;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'k') all.keys = value;
        else if (key == 't') all.taken = value;
        else if (key == 'S') all.memory = cli_number("memory", value);
        else if (key == 'u') order.is_unique = true;
        else order.is_stable = true;
    }
    if (all.memory > MOST_MEMORY) all.memory = MOST_MEMORY;
    lexicon_check_files();
    if (cli.plain) fail("-p: rows of a stream are sorted here");
    if (cli.columns) fail("--columns: the header of a stream is needed here");
    cli_check_terminal(&cli);
    all.longest = 2 * cli.max_doc + OTHER_CELLS;
    all.no_header = cli.no_header;
    sort(&all, cli.files);
    return finish();
}
