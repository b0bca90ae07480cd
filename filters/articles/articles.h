/* articles.h - what the rooms of news-articles tell each other.
 *     main.c                the command line; each input goes to the reader of its format
 *     inputs.c  folder.c    which files there are
 *     format.c              what they hold
 *     source.c  unpack.c    a path      -> bytes         files and standard input, unpacked on the way
 *     warc.c                an archive  -> its records   each goes on to html.c or plain.c
 *     range.c               which part of a file is read, and where it may be cut
 *     jsonl.c               lines       -> articles
 *     table.c               rows of CSV or TSV -> articles
 *     html.c    page.c      a page      -> lines with their hints, and what the page says of itself
 *     crowd.c               which page has more of something than the parser takes in good time
 *     plain.c               bytes       -> an article
 *     rows.c                articles    -> rows          limits kept, cells cleaned, ids made unique
 * and what they stand on:
 *     buffer.c              bytes that grow
 *     decode.c              any bytes   -> UTF-8 with damage
 *     repair.c              damaged UTF-8 -> what may stand in a cell
 *     json.c                JSON        -> tokens
 *     fields.c              names of fields -> columns
 *     ids.c                 ids no two articles share
 * Nothing but the named files is ever opened.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include "cli.h"
#include "lexicon.h"
#include "text.h"

#include <stdint.h>
#include <stdio.h>

/* ---- buffer.c: bytes that grow; start with { 0 } ---- */
typedef struct {
    char *at;
    size_t len;
    size_t capacity;        /* private */
} Buffer;

void buffer_add(Buffer *to, Text bytes);
void buffer_add_byte(Buffer *to, char byte);
void buffer_add_character(Buffer *to, uint32_t character); /* as UTF-8 */
Text buffer_text(const Buffer *from);                 /* valid until the next addition */
void buffer_free(Buffer *buffer);

/* ---- source.c: the bytes of one input ---- */
typedef struct {
    const char *name;       /* for messages: the path, or "stdin" */
    const char *error;      /* why the bytes end early: packed data that is cut off or damaged; NULL if all is well */
    /* private */
    int fd;
    Buffer held;            /* of which the first `taken` are used up */
    size_t taken;
    size_t position;        /* in the unpacked input, of the first byte that is not taken */
    size_t fetched;         /* in the file, of the first byte that was not read yet */
    size_t member;          /* in the unpacked input, where the latest gzip member began */
    size_t member_place;    /* and in the file */
    bool is_cut;            /* the last line had no newline */
    bool is_strict;         /* damage is the end, and not passed over */
    size_t damages;         /* so often it was, and told */
    bool is_broken;         /* source_fill, having said that there are no more, goes on behind damage when it is called again */
    bool keep_to_member;    /* source_exact and source_skip end where that member does */
    struct Unpacker *unpacker;
} Source;

#ifndef READ_SIZE
#define READ_SIZE (256 * 1024) /* bytes at a time; STRESS=1 sets 1 */
#endif

typedef enum {
    SOURCE_SOME,            /* a line without its newline, the last of the input perhaps without one */
    SOURCE_LONG,            /* it was longer than the limit and is read past */
    SOURCE_END
} SourceState;

bool source_open(Source *in, const char *path);       /* "-" is standard input; false with errno set */
bool source_is_packed(const Source *in);
bool source_can_seek(const Source *in);               /* zstd can't */
Text source_head(Source *in);                         /* the first bytes, a thousand if there are so many; nothing is taken */
SourceState source_line(Source *in, size_t limit, Text *line); /* valid until the next call */
SourceState source_line_within(Source *in, size_t limit, Text *line); /* the same, but bytes that are missing are an end, behind which it goes on */
bool source_whole(Source *in, size_t limit, Text *bytes); /* all that is left; false if that is over the limit */
bool source_exact(Source *in, size_t len, Text *bytes); /* the next `len` bytes; false if there are fewer */
bool source_skip(Source *in, size_t len);             /* the same, thrown away */
bool source_began_member(const Source *in, size_t len); /* did the latest gzip member begin with the last `len` bytes taken? */
void source_keep_to_member(Source *in, bool is_on);   /* source_exact and source_skip are not to go on behind its end */
bool source_fill(Source *in);                         /* brings in more bytes behind those held; false at the end */
#define NOWHERE ((size_t)-1)
size_t source_place(const Source *in, size_t position); /* in the file, of what was or will be taken at that position; NOWHERE in mid-member */
void source_seek(Source *in, size_t place);           /* go on at that byte of the file; packed data must have a gzip member there */
Text source_held(const Source *in);                   /* valid until the next source_fill */
void source_take(Source *in, size_t len);             /* the first `len` bytes held are done with */
void source_close(Source *in);                        /* the buffers are kept for the next source_open */
void source_free(Source *in);

/* Between source.c and unpack.c: */
size_t source_read(Source *in, Buffer *to);           /* bytes as they are in the file, added to `to`; 0 at the end */
void unpack_open(Source *in);
bool unpack_more(Source *in, bool within_member);     /* false at the end, or between two gzip members if it is to stay within one */
void unpack_break(Source *in);                        /* the next call of unpack_more says that bytes are missing */
void unpack_seek(Source *in);                         /* begin anew: the bytes that come are a gzip member's */
void unpack_close(Source *in);
void unpack_free(Source *in);

/* ---- folder.c ---- */
typedef struct Folder Folder;
Folder *folder_open(const char *path);                /* NULL if it is none that can be read */
const char *folder_next(Folder *folder, bool is_quiet); /* the next file; what is neither file nor folder is passed over and told; NULL at the end */
void folder_close(Folder *folder);

/* ---- inputs.c: the names of the inputs ---- */
typedef struct {
    /* private */
    char **files, **next_file;
    Buffer list;            /* --files-from: names, each ended by NUL */
    size_t next_in_list;
    bool is_recursive;
    struct Folder *folder;  /* the one in hand */
    bool is_quiet;          /* what is no file is not told */
} Inputs;

Inputs inputs_open(char **files, const char *list, bool is_recursive); /* `files` ends with NULL; `list` may be NULL */
const char *inputs_next(Inputs *inputs);              /* NULL at the end; valid until the next call */
void inputs_rewind(Inputs *inputs);
void inputs_close(Inputs *inputs);

/* ---- repair.c: clean UTF-8 out of any bytes ---- */

/* The bytes as text that a cell may hold, with LF alone at the ends of lines: `bytes` itself if there is nothing to
 * mend, else written to `room`. `broken` grows by the number of bytes that were not UTF-8. */
Text repair(Text bytes, Buffer *room, size_t *broken);
/* Pages write quotation marks as &#147; and &#148;: browsers show the characters from U+0080 to U+009F as those of
 * Windows-1252. The text itself if there are none. */
Text repair_references(Text text, Buffer *room);

/* ---- decode.c: which encoding the bytes have ---- */
typedef struct {
    Lexicon names;          /* data/charsets.tsv */
    const char *chosen;     /* -e: then nothing is guessed; NULL if not given */
} Charsets;

void charsets_open(Charsets *charsets, Text builtin, const char *chosen); /* fails if `chosen` is not known */
void charsets_close(Charsets *charsets);
/* The bytes as UTF-8, damage and all: `bytes` itself if they are that, else written to `room`. `label` is the encoding that
 * was declared, "" if none was. `broken` grows by the number of bytes that mean nothing in the encoding. */
Text decode(const Charsets *charsets, Text bytes, Text label, Buffer *room, size_t *broken);
Text charset_of_page(Text page);                      /* what a page declares; "" if nothing */

/* ---- ids.c ---- */
typedef struct {
    struct Id *slot;        /* private: open addressing, hashes only */
    size_t slots, count;
    uint64_t seed;
} Ids;

/* The id for an article: `wish` without white space and what a cell may not hold, with -2, -3 … behind it if there
 * was one already, and at most 200 bytes. Written to `room`; true if it had to be changed to be unique. */
bool ids_take(Ids *ids, Text wish, Buffer *room);
void ids_clean(Text wish, Buffer *room);              /* the same without suffix */
void ids_free(Ids *ids);

/* ---- fields.c: which column a field of a record goes to ---- */
typedef enum { COLUMN_DOC, COLUMN_URL, COLUMN_SITE, COLUMN_DATE, COLUMN_TITLE, COLUMN_HINTS, COLUMN_TEXT, COLUMNS } Column;

extern const char *const column_name[COLUMNS];
Column column_named(Text name);                       /* COLUMNS if there is none of that name */

typedef struct {
    const char *chosen[COLUMNS]; /* --text FIELD and its like: then no other name will do; NULL if not given */
    Lexicon names;          /* data/fields.tsv */
} Fields;

/* The column of a field and its rank, the lower the better; COLUMNS if it is none. */
void fields_check(const Fields *fields);               /* a slip in the table ends the program */
Column fields_find(const Fields *fields, Text name, size_t *rank);
bool fields_id_is(const Fields *fields, Column column); /* is the field chosen for the id one that is listed for that column? */

/* ---- range.c: the part of a file that is read, and where it may be cut ---- */
typedef struct {
    size_t start, stop, record; /* --range: bytes of the file, and how many records stand before */
    bool is_given, is_used;
    size_t cut;             /* --cut: parts of so many bytes; 0 if not given. Then no article is written */
    size_t next;            /* where the record behind the part begins: the file's size if there is none; 0 after an error */
    size_t next_record;     /* its number; 0 if there is none */
    /* private */
    size_t border, border_record;
    bool is_counted;        /* are the records before a border known? */
} Range;

void range_parse(Range *range, const char *value);    /* fails if it is none */
void range_open(Range *range, Source *in);            /* the first thing with an open input */
void range_begin(const Range *range, Source *in, size_t *record); /* once the head of the file is read: go to the part, and set the number of records before */
bool range_ends(Range *range, size_t at, size_t record); /* asked of each record, which begins at place `at` behind so many: is it behind the part? */
void range_cut_packed(Range *range, Source *in, bool is_archive); /* --cut of packed data: writes nothing where it can't be cut */
void range_close(Range *range, const Source *in);

/* ---- rows.c ---- */
typedef struct {
    Text cell[COLUMNS];     /* doc: the id wished for. Any bytes: they are repaired on the way out */
    const Text *kept;       /* as many as there are names in `keep` */
} Article;

typedef struct {
    const Cli *cli;
    const Fields *fields;
    const Charsets *charsets;
    const Lexicon *classes; /* data/classes.tsv */
    const char *file;       /* the input in hand, for messages */
    size_t broken;          /* its bytes that were not UTF-8 */
    bool has[COLUMNS];      /* the columns to be written; doc and text always are */
    Range range;
    size_t skip, limit;     /* --skip, --limit: articles that are passed over, and that are written at most */
    Text *keep;             /* --keep: further fields of a record, each a column of its own */
    size_t keep_count;
    size_t articles, bytes, rejected; /* so far: good ones, their texts' bytes, bad ones */
    /* private */
    Ids ids;
    FILE *id_list;          /* --ids */
    const char *id_path;
    bool ids_begun;
    Buffer id, decoded, text, cell;
} Rows;

void rows_list_ids(Rows *rows, const char *path);     /* --ids FILE */

void rows_header(const Rows *rows);
void rows_put(Rows *rows, size_t record, const Article *article); /* or rejects it, as record number `record` of the file */
Text rows_number(const Rows *rows, size_t record, Buffer *room); /* an id for want of a better: FILE:RECORD */
void rows_reject(Rows *rows, size_t record, const char *reason);
void rows_reject_long(Rows *rows, size_t record);
void rows_may_be_cut(const Rows *rows, Text what, const char *reason); /* a warning; `what` is the article's address, "" if it has none */
bool rows_full(const Rows *rows);                     /* are there as many as --limit asks for? */
void rows_free(Rows *rows);

/* ---- json.c: the tokens of one JSON value, whatever its depth, without recursion ---- */
typedef enum {
    JSON_OPEN,              /* { or [ */
    JSON_CLOSE,
    JSON_KEY,               /* both without their quotation marks, with their escapes: see json_unescape */
    JSON_STRING,
    JSON_SCALAR,            /* a number, true, false or null, as it stands */
    JSON_END,
    JSON_ERROR              /* `error` says why */
} JsonToken;

#define JSON_DEPTH 512

typedef struct {
    Text rest;
    const char *error;
    size_t depth;           /* of what has been opened and not closed */
    /* private */
    int want;
    bool is_object[JSON_DEPTH];
} Json;

Json json_open(Text value);
JsonToken json_next(Json *json, Text *token);
Text json_unescape(Text string, Buffer *room);        /* the string itself if it has no escapes, else added to `room` */

/* ---- page.c: what a page says of itself ---- */
typedef struct {
    const Fields *fields;
    Buffer value[COLUMNS];  /* the best there is so far */
    size_t rank[COLUMNS];
} Page;

void page_note(Page *page, Text name, Text value);    /* of a meta element or its like; the names are those of data/fields.tsv */
void page_json(Page *page, Text script);              /* JSON-LD */
void page_heading(Page *page, Text heading);          /* last: the heading it shows, which tells a title from the site's name behind it */
void page_free(Page *page);

/* ---- crowd.c ---- */
const char *crowd_check(Text page);                   /* NULL, or of what the page has too much */

/* ---- format.c ---- */
typedef enum { FORMAT_UNKNOWN, FORMAT_TEXT, FORMAT_HTML, FORMAT_JSON, FORMAT_WARC, FORMAT_WET, FORMAT_TABLE, FORMATS } Format;

Format format_named(const char *name);                /* of --format; fails if there is none */
Format format_of_name(Text path);                     /* by the end of the name, .gz and .zst aside; FORMAT_UNKNOWN if that tells nothing */
Format format_of_head(Text head);                     /* by the first bytes; FORMAT_TEXT if they tell nothing */
bool format_is_packed(Text path);                     /* does the name promise packed data? */
void format_columns(Format format, bool has[COLUMNS]); /* sets those that articles of this format have */

/* ---- the readers: every article of one open input ---- */
void plain_read(Source *in, Rows *rows);
void plain_put(Rows *rows, size_t record, const Article *article, Text charset); /* cell[COLUMN_TEXT] is text of the encoding declared */
void html_read(Source *in, Rows *rows);
void html_check(const Lexicon *classes);               /* a slip in the table ends the program */
/* One page: article->cell[COLUMN_TEXT] is the page, what else is known of it goes before what it says of itself, but the
 * date. `charset` is what the server said, "" if nothing. */
void html_put(Rows *rows, size_t record, const Article *article, Text charset);
void jsonl_read(Source *in, Rows *rows);
void table_read(Source *in, Rows *rows);
void warc_read(Source *in, Rows *rows);
bool warc_begins_record(Text line);

#endif
