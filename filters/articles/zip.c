/* ZIP: the list at the end of the file, and the files in it, one at a time. A name in it is a name and never a path. */
#include "articles.h"
#include "fail.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define LIST_LIMIT ((size_t)16 << 20)   /* bytes of the list: some hundred thousand files */
#define TAIL (64 * 1024 + 22)           /* the end record stands in so many bytes */
#define WHOLE_LIMIT ((size_t)64 << 20)  /* an archive that comes through a pipe is held whole */

struct ZipBytes {
    const Zip *zip;
    size_t at, left;        /* of the packed bytes */
    bool is_packed, is_done, is_damaged;
    z_stream stream;
    char room[64 * 1024];
};

static size_t number(const char *at, size_t bytes) {
    size_t value = 0;
    for (size_t i = bytes; i > 0; i--) value = value << 8 | (unsigned char)at[i - 1];
    return value;
}

/* The bytes from `at` on, as many as are there. */
static size_t bytes_at(const Zip *zip, size_t at, char *to, size_t len) {
    if (at >= zip->size) return 0;
    if (len > zip->size - at) len = zip->size - at;
    if (zip->whole.at) {
        memcpy(to, zip->whole.at + at, len);
        return len;
    }
    size_t have = 0;
    for (ssize_t got; have < len && (got = pread(zip->fd, to + have, len - have, (off_t)(at + have))) > 0;)
        have += (size_t)got;
    return have;
}

/* The place and the size of the list, of the ordinary end record or of the wide one before it. */
static bool find_list(Zip *zip, size_t *at, size_t *len) {
    size_t tail_at = zip->size > TAIL ? zip->size - TAIL : 0, tail = zip->size - tail_at;
    char *end = malloc(tail + 1), wide[56];
    if (!end) fail("out of memory");
    tail = bytes_at(zip, tail_at, end, tail);
    size_t i = tail >= 22 ? tail - 22 + 1 : 0;
    while (i > 0 && memcmp(end + i - 1, "PK\5\6", 4) != 0) i--;
    bool is_found = i > 0;
    if (is_found) {
        const char *record = end + i - 1;
        size_t end_at = tail_at + i - 1;
        *len = number(record + 12, 4);
        *at = number(record + 16, 4);
        size_t wide_at = i > 20 && memcmp(record - 20, "PK\6\7", 4) == 0 ? number(record - 20 + 8, 8) : 0;
        if (wide_at && bytes_at(zip, wide_at, wide, sizeof wide) == sizeof wide && memcmp(wide, "PK\6\6", 4) == 0) {
            *len = number(wide + 40, 8);
            *at = number(wide + 48, 8);
        } else if (*len <= end_at && *at + *len < end_at) {
            zip->shift = end_at - *len - *at;            /* something stands before the archive */
        }
    }
    free(end);
    return is_found && *at <= zip->size && *len <= zip->size - *at;
}

const char *zip_open(Zip *zip, Source *in) {
    struct stat about;
    size_t at, len;
    *zip = (Zip){ .fd = in->fd };
    if (!source_is_packed(in) && fstat(in->fd, &about) == 0 && S_ISREG(about.st_mode))
        zip->size = (size_t)about.st_size;
    else if (source_whole(in, WHOLE_LIMIT, &zip->whole)) zip->size = zip->whole.len;
    else return "the archive is too long to be read from a pipe: name the file";
    if (!find_list(zip, &at, &len)) return "the ZIP archive is cut off or damaged: its list is missing";
    if (len > LIST_LIMIT) return "the ZIP archive's list is too long";
    zip->list.at = grow(NULL, &zip->list.capacity, len + 1, 1);
    zip->list.len = bytes_at(zip, at + zip->shift, zip->list.at, len);
    return NULL;
}

void zip_close(Zip *zip) { buffer_free(&zip->list); }

/* Sizes and places that do not fit in four bytes stand in an extra field, in this order. */
static void widen(ZipFile *file, Text extra) {
    while (extra.len >= 4) {
        size_t id = number(extra.at, 2), len = number(extra.at + 2, 2);
        Text field = text_slice(extra, 4, 4 + len);
        size_t *values[] = { &file->size, &file->packed, &file->place };
        for (size_t i = 0; id == 1 && i < 3; i++) {
            if (*values[i] != 0xffffffff || field.len < 8) continue;
            *values[i] = number(field.at, 8);
            field = text_slice(field, 8, field.len);
        }
        extra = text_slice(extra, 4 + len, extra.len);
    }
}

bool zip_next(Zip *zip, size_t *at, ZipFile *file) {
    Text rest = text_slice(buffer_text(&zip->list), *at, zip->list.len);
    if (rest.len < 46 || memcmp(rest.at, "PK\1\2", 4) != 0) return false;
    size_t name = number(rest.at + 28, 2), extra = number(rest.at + 30, 2), comment = number(rest.at + 32, 2);
    *file = (ZipFile){
        .name = text_slice(rest, 46, 46 + name), .is_secret = rest.at[8] & 1, .method = number(rest.at + 10, 2),
        .packed = number(rest.at + 20, 4), .size = number(rest.at + 24, 4), .place = number(rest.at + 42, 4),
    };
    widen(file, text_slice(rest, 46 + name, 46 + name + extra));
    *at += 46 + name + extra + comment;
    return true;
}

bool zip_find(Zip *zip, Text name, ZipFile *file) {
    for (size_t at = 0; zip_next(zip, &at, file);)
        if (text_equal(file->name, name)) return true;
    return false;
}

/* ---- the bytes of a file, as they are unpacked */

static const char *begin(ZipBytes *bytes, Zip *zip, const ZipFile *file) {
    char head[30];
    bytes->zip = zip;
    bytes->left = file->packed;
    if (file->is_secret) return "a file in the ZIP archive is encrypted";
    if (file->method != 0 && file->method != 8)
        return "a file in the ZIP archive is packed in a way that can't be read";
    /* else a small archive is a large one: many names for the same bytes */
    if (file->packed > zip->size - zip->given) return "files in the ZIP archive overlap, or are longer than it";
    zip->given += file->packed;
    size_t place = file->place + zip->shift;
    if (bytes_at(zip, place, head, sizeof head) < sizeof head || memcmp(head, "PK\3\4", 4) != 0)
        return "the ZIP archive is damaged";
    bytes->at = place + sizeof head + number(head + 26, 2) + number(head + 28, 2);
    bytes->is_packed = file->method == 8;
    if (bytes->is_packed && inflateInit2(&bytes->stream, -15) != Z_OK) fail("out of memory");
    return NULL;
}

ZipBytes *zip_begin(Zip *zip, const ZipFile *file, const char **wrong) {
    ZipBytes *bytes = calloc(1, sizeof *bytes);
    if (!bytes) fail("out of memory");
    if ((*wrong = begin(bytes, zip, file))) zip_end(bytes), bytes = NULL;
    return bytes;
}

/* More of the packed bytes; false at their end. */
static bool refill(ZipBytes *bytes) {
    size_t want = bytes->left < sizeof bytes->room ? bytes->left : sizeof bytes->room;
    size_t got = want ? bytes_at(bytes->zip, bytes->at, bytes->room, want) : 0;
    bytes->at += got;
    bytes->left -= got;
    bytes->stream.next_in = (Bytef *)bytes->room;
    bytes->stream.avail_in = (uInt)got;
    return got > 0;
}

/* A Source's way to read; 0 at the end, or where the data is damaged. */
size_t zip_feed(void *of, char *to, size_t room) {
    ZipBytes *bytes = of;
    if (!bytes->is_packed) {
        size_t want = bytes->left < room ? bytes->left : room, got = bytes_at(bytes->zip, bytes->at, to, want);
        bytes->at += got;
        bytes->left -= got;
        bytes->is_damaged = got < want;
        return got;
    }
    bytes->stream.next_out = (Bytef *)to;
    bytes->stream.avail_out = (uInt)room;
    while (bytes->stream.avail_out == room && !bytes->is_done) {
        if (bytes->stream.avail_in == 0 && !refill(bytes)) bytes->is_damaged = true;
        int state = bytes->is_damaged ? Z_DATA_ERROR : inflate(&bytes->stream, Z_NO_FLUSH);
        if (state == Z_MEM_ERROR) fail("out of memory");
        bytes->is_done = state != Z_OK;
        bytes->is_damaged |= state != Z_OK && state != Z_STREAM_END;
    }
    return room - bytes->stream.avail_out;
}

bool zip_end(ZipBytes *bytes) {
    bool is_sound = !bytes->is_damaged;
    if (bytes->is_packed) inflateEnd(&bytes->stream);
    free(bytes);
    return is_sound;
}

/* What a file says of its own size is not believed. */
const char *zip_whole(Zip *zip, const ZipFile *file, size_t limit, Buffer *to) {
    const char *wrong;
    ZipBytes *bytes = zip_begin(zip, file, &wrong);
    to->len = 0;
    if (wrong) return wrong;
    for (size_t got = 1; got > 0 && to->len <= limit; to->len += got) {
        to->at = grow(to->at, &to->capacity, to->len + sizeof bytes->room, 1);
        got = zip_feed(bytes, to->at + to->len, sizeof bytes->room);
    }
    bool is_sound = zip_end(bytes);
    return to->len > limit ? "a file in the archive is longer than --max-doc allows"
           : is_sound      ? NULL
                           : "the ZIP archive is damaged";
}
