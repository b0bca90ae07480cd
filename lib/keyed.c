#include "keyed.h"

#include "fail.h"
#include "lexicon.h"
#include "out.h"

#include <stdlib.h>

#define MAX_LINE (1024 * 1024)
#define SHOWN 60            /* bytes of a key in a message */

int keyed_compare(Text a, Text b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.at, b.at, len) : 0;
    return order ? order : a.len < b.len ? -1 : a.len > b.len;
}

void keyed_open(Keyed *in, const Cli *cli, const char *key, size_t most) {
    *in = (Keyed){ .most = most };
    if (cli->plain) fail("-p: rows of a stream are read here");
    lexicon_check_files();
    tsv_open(&in->tsv, cli->files, cli->columns, MAX_LINE);
    in->key_column = tsv_column(&in->tsv, text_of(key));
    in->has_row = tsv_next(&in->tsv);
}

size_t keyed_column(const Keyed *in, const char *name) { return tsv_column(&in->tsv, text_of(name)); }

/* FNV-1a, its bits mixed once more, so that every digit of it depends on every byte. */
uint64_t keyed_hash(Text bytes) {
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < bytes.len; i++) h = (h ^ (unsigned char)bytes.at[i]) * 1099511628211u;
    h = (h ^ h >> 32) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 29;
}

/* Eight bytes at a time. */
uint64_t keyed_quick(Text bytes) {
    uint64_t h = bytes.len, last = 0;
    size_t at = 0;
    for (; at + sizeof h <= bytes.len; at += sizeof h) {
        h = (h ^ text_eight(bytes.at + at)) * 0x9e3779b97f4a7c15u;
        h ^= h >> 32;
    }
    for (; at < bytes.len; at++) last = last << 8 | (unsigned char)bytes.at[at];
    h = (h ^ last) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

void keyed_put_hash(uint64_t hash, unsigned digits) {
    char text[16];
    for (unsigned i = 0; i < digits; i++) text[i] = "0123456789abcdef"[hash >> (60 - 4 * i) & 15];
    put_raw((Text){ text, digits });
}

void keyed_put_row(const char *const *names) {
    for (const char *const *name = names; *name; name++) {
        if (name != names) put_tab();
        put_raw(text_of(*name));
    }
    put_newline();
}

static void keep_key(Keyed *in) {
    Text key = in->tsv.cell[in->key_column];
    if (in->last && keyed_compare((Text){ in->last, in->last_len }, key) > 0)
        fail("%s:%zu: not sorted by %.*s (LC_ALL=C sort)", in->tsv.input.name, in->tsv.input.line,
             (int)in->tsv.name[in->key_column].len, in->tsv.name[in->key_column].at);
    in->last = grow(in->last, &in->last_capacity, key.len + 1, 1);
    memcpy(in->last, key.at, key.len);
    in->last_len = key.len;
    in->key = (Text){ in->last, key.len };
}

static void keep_row(Keyed *in) {
    in->row = grow(in->row, &in->capacity, in->count + 1, sizeof *in->row);
    Text row = arena_copy(&in->arena, in->tsv.row), *cell = arena_take(&in->arena, in->tsv.columns * sizeof *cell);
    for (size_t i = 0; i < in->tsv.columns; i++)
        cell[i] = (Text){ row.at + (in->tsv.cell[i].at - in->tsv.row.at), in->tsv.cell[i].len };
    in->row[in->count++] = cell;
}

/* The rows of the next key; those above the limit are only counted. */
static size_t take_key(Keyed *in) {
    size_t rows = 0;
    arena_clear(&in->arena);
    in->count = 0;
    keep_key(in);
    do {
        if (!in->most || rows < in->most) keep_row(in);
        rows++;
        in->has_row = tsv_next(&in->tsv);
    } while (in->has_row && text_equal(in->tsv.cell[in->key_column], in->key));
    return rows;
}

bool keyed_next(Keyed *in) {
    while (in->has_row) {
        size_t rows = take_key(in);
        if (rows == in->count) return true;
        int shown = (int)(in->key.len < SHOWN ? in->key.len : SHOWN);
        reject(in->tsv.input.name, in->tsv.input.line, "key \"%.*s\" is too common: it has more than %zu rows", shown,
               in->key.at, in->most);
    }
    return false;
}

void keyed_close(Keyed *in) {
    tsv_close(&in->tsv);
    arena_free(&in->arena);
    free(in->row);
    free(in->last);
}

int keyed_step(Cli *cli, size_t *most, const char **argument) {
    const char *value;
    int step = 0;
    for (int key; (key = cli_next(cli, &value)) != -1;) {
        if (key == 'm') {
            *most = cli_number("most", value);
            continue;
        }
        step = key;
        if (argument && value) *argument = value;
    }
    return step;
}
