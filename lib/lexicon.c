#include "lexicon.h"

#include "fail.h"
#include "forms.h"
#include "input.h"
#include "utf8.h"

#include "all_tables_tsv.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAX_FILES 64                  /* -l FILE may be given that often */
#define MAX_TABLE (16 * 1024 * 1024)

static const char *user_file[MAX_FILES];
static bool user_file_used[MAX_FILES];
static size_t user_files;

static const char *declared = "";

void lexicon_declare(const char *tables) { declared = tables; }

const char *lexicon_tables(void) { return declared; }

bool lexicon_is_declared(const char *name) {
    Text rest = text_of(declared), table;
    while (text_cut(&rest, ' ', &table))
        if (text_equal(table, text_of(name))) return true;
    return !*declared;
}

void lexicon_add_file(const char *path) {
    if (user_files == MAX_FILES) fail("-l: more than %d files", MAX_FILES);
    user_file[user_files++] = path;
}

void lexicon_check_files(void) {
    for (size_t i = 0; i < user_files; i++)
        if (!user_file_used[i])
            fail("%s: no table of this program has that name (up to the first dot or hyphen); there are: %s",
                 user_file[i], *declared ? declared : "none");
}

/* All bytes of a word shorter than eight; some of them twice. */
static uint64_t short_part(Text word) {
    if (word.len >= 4) return (uint64_t)text_four(word.at) << 32 | text_four(word.at + word.len - 4);
    unsigned first = (unsigned char)word.at[0], middle = (unsigned char)word.at[word.len / 2];
    return first << 16 | middle << 8 | (unsigned char)word.at[word.len - 1];
}

static uint64_t mix(uint64_t h, uint64_t part) {
    h = (h ^ (part & 0xdfdfdfdfdfdfdfdfu)) * 0x9e3779b97f4a7c15u;    /* letters with their case bit cleared */
    return h ^ h >> 32;
}

/* Over all letters, whatever their case. */
static size_t hash(Text word) {
    uint64_t h = word.len;
    if (word.len < 8) return (size_t)(word.len ? mix(h, short_part(word)) : 0);
    for (size_t i = 0; i + 8 <= word.len; i += 8) h = mix(h, text_eight(word.at + i));
    return (size_t)mix(h, text_eight(word.at + word.len - 8));
}

static Entry *slot_for(const Lexicon *lexicon, Text word) {
    size_t i = hash(word) & (lexicon->slots - 1);
    while (lexicon->slot[i].word.at && !text_same_word(lexicon->slot[i].word, word)) i = (i + 1) & (lexicon->slots - 1);
    return &lexicon->slot[i];
}

static size_t count(Text text, char wanted) {
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) n += text.at[i] == wanted;
    return n;
}

/* Room for more lines: a power of two at least twice the number of entries, so that a search always meets an empty
 * slot. */
static void make_room(Lexicon *lexicon, size_t lines) {
    Lexicon old = *lexicon;
    size_t slots = 16;
    while (slots < (lexicon->entries + lines) * 2) slots *= 2;
    if (slots <= old.slots) return;
    if (!(lexicon->slot = calloc(slots, sizeof *lexicon->slot))) fail("out of memory");
    lexicon->slots = slots;
    for (size_t i = 0; i < old.slots; i++)
        if (old.slot[i].word.at) *slot_for(lexicon, old.slot[i].word) = old.slot[i];
    free(old.slot);
}

typedef struct LexiconForm {
    struct LexiconForm *older;
    char bytes[];
} LexiconForm;

typedef struct {
    Lexicon *lexicon;
    Text rest;
    const char *name;
    size_t line;
} Line;

/* One bit of 64 that words which are the same share: a quick no for a flag that an entry does not have. */
static uint64_t look_of(Text word) {
    if (!word.len) return 0;
    unsigned first = (unsigned char)word.at[0], last = (unsigned char)word.at[word.len - 1];
    return (uint64_t)1 << ((first * 7 + last * 11 + (unsigned)word.len * 5) & 63);
}

static uint64_t looks_of(Text rest) {
    uint64_t looks = 0;
    for (size_t from = 0, to; from < rest.len; from = to + 1) {
        for (to = from; to < rest.len && rest.at[to] != ' ' && rest.at[to] != '\t';) to++;
        looks |= look_of(text_slice(rest, from, to));
    }
    return looks;
}

static bool is_of_this_file(const Lexicon *lexicon, const Entry *slot) {
    return slot->word.at && slot->file == lexicon->file_count;
}

static void set(const Line *line, Entry *slot, Text word, bool is_form) {
    Lexicon *lexicon = line->lexicon;
    if (!slot->word.at) lexicon->entries++;
    *slot = (Entry){ .word = word,
                     .rest = line->rest,
                     .looks = looks_of(line->rest),
                     .line = (uint32_t)line->line,
                     .file = lexicon->file_count,
                     .is_form = is_form };
    size_t words = count(word, ' ') + 1;
    if (words > lexicon->longest_phrase) lexicon->longest_phrase = words;
}

/* A line of the form's own says more than a rule. */
static void put_form(void *to, Text word, Tag tag) {
    const Line *line = to;
    (void)tag;
    make_room(line->lexicon, 1);
    Entry *slot = slot_for(line->lexicon, word);
    if (is_of_this_file(line->lexicon, slot)) {
        if (slot->is_form && !text_equal(slot->rest, line->rest))
            fail("%s:%zu: \"%.*s\" is a form of a word above as well, with other classes", line->name, line->line,
                 (int)word.len, word.at);
        return;
    }
    LexiconForm *form = malloc(sizeof *form + word.len);
    if (!form) fail("out of memory");
    form->older = line->lexicon->form;
    line->lexicon->form = form;
    set(line, slot, (Text){ memcpy(form->bytes, word.at, word.len), word.len }, true);
}

static const LexiconClass marks[] = {
    { TEXT("noun"), FORMS_NOUN }, { TEXT("verb"), FORMS_VERB }, { TEXT("s"), TAG(VBZ) },
    { TEXT("past"), TAG(VBD) | TAG(VBN) }, { TEXT("ing"), TAG(VBG) },
};
#define MARKS (sizeof marks / sizeof *marks)

/* The tags of the forms that the word's mark asks for, and the word without it. */
static uint64_t take_mark(Text *word, const char *name, size_t line) {
    const char *mark = memrchr(word->at, '~', word->len);
    if (!mark || mark == word->at || mark + 1 == word->at + word->len) return 0;
    Text kinds = text_slice(*word, (size_t)(mark - word->at) + 1, word->len), kind;
    word->len = (size_t)(mark - word->at);
    uint64_t tags = 0;
    while (text_cut(&kinds, '+', &kind)) {
        size_t i = 0;
        while (i < MARKS && !text_equal(marks[i].name, kind)) i++;
        if (i == MARKS) fail("%s:%zu: \"~%.*s\" is no mark (noun verb s past ing)", name, line, (int)kind.len, kind.at);
        tags |= marks[i].is;
    }
    return tags;
}

static void add_line(Lexicon *lexicon, Text row, const char *name, size_t line, size_t fields) {
    if (count(row, '\t') + 1 < fields && !text_ends(row, TEXT("\t-")))
        fail("%s:%zu: expected %zu fields, parted by tabs", name, line, fields);
    Text rest = row, word;
    text_cut(&rest, '\t', &word);
    if (word.len == 0) fail("%s:%zu: the line begins with a tab", name, line);
    uint64_t tags = take_mark(&word, name, line);
    Line own = { lexicon, rest.at ? rest : TEXT_NONE, name, line };
    make_room(lexicon, 1);
    Entry *slot = slot_for(lexicon, word);
    if (is_of_this_file(lexicon, slot) && !slot->is_form)
        fail("%s:%zu: \"%.*s\" is listed twice", name, line, (int)word.len, word.at);
    set(&own, slot, word, false);
    if (tags) forms_of(word, tags, put_form, &own);
}

static void add_table(Lexicon *lexicon, Text source, const char *name, size_t fields) {
    size_t line = 0, capacity = lexicon->file_count;
    Text row;
    lexicon->names = grow(lexicon->names, &capacity, lexicon->file_count + 1, sizeof *lexicon->names);
    if (!(lexicon->names[lexicon->file_count] = strdup(name))) fail("out of memory");
    make_room(lexicon, count(source, '\n') + 1);
    while (text_cut(&source, '\n', &row)) {
        line++;
        if (row.len && row.at[row.len - 1] == '\r') row.len--;
        if (utf8_check_text(row) != row.len) fail("%s:%zu: invalid UTF-8 or forbidden character", name, line);
        if (text_trim(row).len && row.at[0] != '#') add_line(lexicon, row, name, line, fields);
    }
    lexicon->file_count++;
}

static void add_file(Lexicon *lexicon, const char *path, size_t fields) {
    Input in = { 0 };
    Text bytes;
    if (!input_open(&in, path)) fail("%s: %s", path, strerror(errno));
    if (!input_whole(&in, MAX_TABLE, &bytes)) fail("%s: larger than %d bytes", path, MAX_TABLE);
    input_close(&in);
    size_t capacity = lexicon->file_count;
    lexicon->files = grow(lexicon->files, &capacity, lexicon->file_count + 1, sizeof *lexicon->files);
    lexicon->files[lexicon->file_count] = in.buffer;
    add_table(lexicon, bytes, path, fields);
}

/* Is this the file of that table: data/cues-mine.tsv of "cues"? */
static bool is_file_of(const char *path, const char *table) {
    const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;
    size_t len = strlen(table);
    return strncmp(base, table, len) == 0 && (base[len] == '.' || base[len] == '-' || base[len] == '\0');
}

static bool is_table(const char *file) {
    Text name = text_of(file);
    if (!text_ends(name, TEXT(".tsv"))) return true;     /* a note of the user's own */
    name.len -= 4;
    for (size_t i = 0; i < sizeof table_names / sizeof *table_names; i++)
        if (text_equal(name, text_of(table_names[i]))) return true;
    return false;
}

const char *lexicon_folder(void) {
    static bool is_known;
    const char *folder = getenv("NEWS_FILTERS_DATA");
    if (is_known || !folder || !*folder) return folder && *folder ? folder : NULL;
    DIR *dir = opendir(folder);
    if (!dir) fail("NEWS_FILTERS_DATA: %s: %s", folder, strerror(errno));
    const struct dirent *entry;
    while (errno = 0, (entry = readdir(dir)))
        if (!is_table(entry->d_name))
            warn("NEWS_FILTERS_DATA: %s/%s: no table has that name: not read", folder, entry->d_name);
    if (errno) fail("NEWS_FILTERS_DATA: %s: %s", folder, strerror(errno));
    closedir(dir);
    is_known = true;
    return folder;
}

bool lexicon_has_files(void) { return user_files > 0 || lexicon_folder(); }

Lexicon lexicon_open(const char *name, Text builtin, size_t fields) {
    Lexicon lexicon = { 0 };
    char path[4096];
    if (!lexicon_is_declared(name)) fail("%s.tsv is not among the tables that main declares", name);
    snprintf(path, sizeof path, "%s.tsv", name);
    add_table(&lexicon, builtin, path, fields);
    const char *folder = lexicon_folder();
    if (folder) {
        if ((size_t)snprintf(path, sizeof path, "%s/%s.tsv", folder, name) >= sizeof path)
            fail("NEWS_FILTERS_DATA: %s: %s", folder, strerror(ENAMETOOLONG));
        if (access(path, F_OK) == 0 || errno != ENOENT) add_file(&lexicon, path, fields);
    }
    for (size_t i = 0; i < user_files; i++) {
        if (!is_file_of(user_file[i], name)) continue;
        user_file_used[i] = true;
        add_file(&lexicon, user_file[i], fields);
    }
    return lexicon;
}

void lexicon_free(Lexicon *lexicon) {
    for (unsigned i = 1; i < lexicon->file_count; i++) free(lexicon->files[i]);
    for (unsigned i = 0; i < lexicon->file_count; i++) free(lexicon->names[i]);
    for (LexiconForm *form = lexicon->form, *older; form; form = older) {
        older = form->older;
        free(form);
    }
    free(lexicon->files);
    free(lexicon->names);
    free(lexicon->slot);
    *lexicon = (Lexicon){ 0 };
}

bool lexicon_is_out(const Entry *entry) { return text_equal(entry->rest, TEXT("-")); }

const Entry *lexicon_find(const Lexicon *lexicon, Text word) {
    if (word.len == 0) return NULL;
    const Entry *slot = slot_for(lexicon, word);
    return slot->word.at && !lexicon_is_out(slot) ? slot : NULL;
}

/* The stretch of `text` from `from` up to the next `stop`. */
static Text piece(Text text, size_t from, char stop) {
    size_t to = from;
    while (to < text.len && text.at[to] != stop) to++;
    return (Text){ text.at + from, to - from };
}

Text lexicon_field(const Entry *entry, size_t n) {
    if (n == 0) return entry->word;
    for (size_t from = 0; from <= entry->rest.len;) {
        Text field = piece(entry->rest, from, '\t');
        if (--n == 0) return field;
        from += field.len + 1;
    }
    return TEXT_NONE;
}

bool lexicon_has(const Entry *entry, size_t n, Text flag) {
    if (n > 0 && !(entry->looks & look_of(flag))) return false;
    Text field = lexicon_field(entry, n);
    for (size_t from = 0; from + flag.len <= field.len;) {
        Text word = piece(field, from, ' ');
        if (text_equal(word, flag)) return true;
        from += word.len + 1;
    }
    return false;
}

void lexicon_fail(const Lexicon *lexicon, const Entry *entry, const char *format, ...) {
    char message[1024];
    va_list values;
    va_start(values, format);
    vsnprintf(message, sizeof message, format, values);
    va_end(values);
    fail("%s:%u: %s", lexicon->names[entry->file], entry->line, message);
}

static _Noreturn void fail_class(const Lexicon *lexicon, const Entry *entry, Text name, const LexiconClass *known) {
    char names[800] = "";
    size_t len = 0;
    for (; known->name.len && len < sizeof names; known++)
        len += (size_t)snprintf(names + len, sizeof names - len, "%s%.*s", len ? " " : "", (int)known->name.len,
                                known->name.at);
    lexicon_fail(lexicon, entry, "\"%.*s\" is no class of this table (%s)", (int)name.len, name.at, names);
}

uint64_t lexicon_classes(const Lexicon *lexicon, const Entry *entry, size_t n, const LexiconClass *known) {
    uint64_t classes = 0, seen = 0;
    Text rest = lexicon_field(entry, n), name;
    if (text_equal(rest, TEXT("-"))) return 0;
    while (text_cut(&rest, ' ', &name)) {
        size_t i = 0;
        if (!name.len) continue;
        while (known[i].name.len && !text_equal(known[i].name, name)) i++;
        if (!known[i].name.len) fail_class(lexicon, entry, name, known);
        if (seen >> i & 1) lexicon_fail(lexicon, entry, "\"%.*s\" stands twice", (int)name.len, name.at);
        seen |= (uint64_t)1 << i;
        classes |= known[i].is;
    }
    return classes;
}

const Entry *lexicon_next_line(const Lexicon *lexicon, const Entry *after) {
    size_t i = after ? (size_t)(after - lexicon->slot) + 1 : 0;
    while (i < lexicon->slots && !lexicon->slot[i].word.at) i++;
    return i < lexicon->slots ? &lexicon->slot[i] : NULL;
}

const Entry *lexicon_next(const Lexicon *lexicon, const Entry *after) {
    const Entry *entry = lexicon_next_line(lexicon, after);
    while (entry && lexicon_is_out(entry)) entry = lexicon_next_line(lexicon, entry);
    return entry;
}
