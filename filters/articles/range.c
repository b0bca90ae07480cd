/* A part of a file (--range), and where a file may be cut into parts (--cut).
 *
 * A place is a byte of the file as it is, packed or not. Every reader asks at each record whether it is still one of
 * its
 * part: the articles of a part are those that begin in it, so parts that join hold every article once.
 */
#include "articles.h"
#include "fail.h"
#include "out.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define GZIP TEXT("\x1f\x8b\x08")

/* START-STOP, with :RECORD behind it the number of records before START. */
void range_parse(Range *range, const char *value) {
    Text rest = text_of(value), start, stop, record;
    bool is_good = text_cut(&rest, '-', &start) && text_cut(&rest, ':', &stop) && text_size(start, &range->start) &&
                   text_size(stop, &range->stop);
    if (is_good && text_cut(&rest, '\n', &record)) is_good = text_size(record, &range->record);
    if (!is_good || range->start > range->stop) fail("--range: \"%s\" is not START-STOP or START-STOP:RECORD", value);
    range->is_given = true;
}

static size_t size_of(const Source *in) {
    struct stat about;
    return fstat(in->fd, &about) == 0 && S_ISREG(about.st_mode) ? (size_t)about.st_size : 0;
}

void range_open(Range *range, Source *in) {
    if (!range->is_given && !range->cut) return;
    if (range->is_used) fail("--range and --cut are for one file");
    size_t size = size_of(in);
    if (range->is_given && range->stop > size) fail("%s: it ends before byte %zu", in->name, range->stop);
    if (!range->is_given) range->stop = size;
    range->is_used = range->is_counted = true;
    range->next = size;
    range->border = range->start;
    range->border_record = range->record;
}

void range_begin(const Range *range, Source *in, size_t *record) {
    if (!range->is_given || range->start == 0) return;
    source_seek(in, range->start);
    *record = range->record;
}

static void put_cut(Range *range, size_t at) {
    put_size(range->border), put_tab(), put_size(at), put_tab();
    if (range->is_counted) put_size(range->border_record);
    put_newline();
    range->border = at;
}

bool range_ends(Range *range, size_t at, size_t record) {
    if (at == NOWHERE) return false;
    if (range->is_given && at >= range->stop) {
        range->next = at;
        range->next_record = record + 1;
        return true;
    }
    if (range->cut && at - range->border >= range->cut) {
        put_cut(range, at);
        range->border_record = record;
    }
    return false;
}

/* Do the bytes at this place unpack to a record, whole and sound, and then to more of the kind? */
static bool is_record(Source *in, size_t at) {
    Text line, begin = TEXT("WARC/");
    source_seek(in, at);
    in->error = NULL;
    if (source_line(in, 1000, &line) != SOURCE_SOME || !warc_begins_record(line)) return false;
    source_keep_to_member(in, true);
    source_skip(in, SIZE_MAX);
    source_keep_to_member(in, false);
    while (source_held(in).len < begin.len && source_fill(in)) {}
    return !in->error && (source_held(in).len == 0 || text_starts(source_held(in), begin));
}

/* The first place from `at` on where such a record begins; `stop` if there is none. */
static size_t find_member(Source *in, size_t at, size_t stop) {
    char *window = malloc(READ_SIZE + GZIP.len);
    size_t found = stop;
    ssize_t got;
    if (!window) fail("out of memory");
    while (found == stop && at < stop &&
           (got = pread(in->fd, window, READ_SIZE + GZIP.len, (off_t)at)) >= (ssize_t)GZIP.len) {
        const char *magic = memmem(window, (size_t)got, GZIP.at, GZIP.len);
        if (!magic) {
            at += (size_t)got - GZIP.len + 1;
            continue;
        }
        at += (size_t)(magic - window);
        if (at < stop && is_record(in, at)) found = at;
        at++;
    }
    free(window);
    return found;
}

/* Where each record has a gzip member of its own an archive is cut without being unpacked, but for a record at each
 * cut. How many records stand before is then not known: they are counted from each cut. */
static void cut_members(Range *range, Source *in) {
    if (!source_can_seek(in) || !is_record(in, range->start)) return;
    for (size_t at; range->stop - range->border > range->cut; put_cut(range, at))
        if ((at = find_member(in, range->border + range->cut, range->stop)) == range->stop) return;
}

void range_cut_packed(Range *range, Source *in, bool is_archive) {
    range->is_counted = false;
    in->is_strict = true;
    if (is_archive) cut_members(range, in);
    in->error = NULL;
    if (range->border == range->start && range->stop - range->start > range->cut) range->border = range->stop;
}

void range_close(Range *range, const Source *in) {
    if (in->error) range->next = 0;
    if (range->cut && range->border < range->stop) put_cut(range, range->stop);
}
