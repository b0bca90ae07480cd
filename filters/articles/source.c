#include "articles.h"
#include "fail.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#ifndef READ_SIZE
#define READ_SIZE (256 * 1024) /* STRESS=1 sets 1 */
#endif
#define MAGIC 2                 /* bytes that tell packed data from plain */
#define HEAD 1024               /* bytes that tell one format from another */

/* gzip: members one after another, with zeros behind the last as tapes have them. */
typedef struct Unpacker {
    Buffer packed;
    size_t used;                /* bytes of `packed` that are unpacked */
    z_stream zip;
    bool is_inside;             /* a member has begun and not ended */
    bool is_done, is_on;
} Unpacker;

static size_t read_more(Source *in, Buffer *to) {
    to->at = grow(to->at, &to->capacity, to->len + READ_SIZE, 1);
    ssize_t got;
    while ((got = read(in->fd, to->at + to->len, READ_SIZE)) < 0) {
        if (errno == EAGAIN) poll(&(struct pollfd){ .fd = in->fd, .events = POLLIN }, 1, -1);
        else if (errno != EINTR) fail("%s: %s", in->name, strerror(errno));
    }
    to->len += (size_t)got;
    return (size_t)got;
}

static bool begins_gzip(Text bytes) { return text_starts(bytes, TEXT("\x1f\x8b")); }

static void unpack_from(Source *in) {
    if (!in->unpacker && !(in->unpacker = calloc(1, sizeof *in->unpacker))) fail("out of memory");
    Unpacker *u = in->unpacker;
    Buffer packed = u->packed;
    u->packed = in->held;
    in->held = packed;
    in->held.len = 0;
    u->used = 0;
    u->is_inside = u->is_done = false;
    u->is_on = true;
    u->zip = (z_stream){ 0 };
    if (inflateInit2(&u->zip, 15 + 16) != Z_OK) fail("out of memory");
}

bool source_open(Source *in, const char *path) {
    bool is_stdin = strcmp(path, "-") == 0;
    in->name = is_stdin ? "stdin" : path;
    in->error = NULL;
    in->held.len = in->taken = in->position = in->member = 0;
    in->keep_to_member = false;
    in->fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0) return false;
    struct stat about;
    if (!is_stdin && fstat(in->fd, &about) == 0 && S_ISDIR(about.st_mode)) {
        source_close(in);
        errno = EISDIR;
        return false;
    }
    while (in->held.len < MAGIC && read_more(in, &in->held) > 0) {}
    if (begins_gzip(buffer_text(&in->held))) unpack_from(in);
    return true;
}

Text source_held(const Source *in) { return text_slice(buffer_text(&in->held), in->taken, in->held.len); }

void source_take(Source *in, size_t len) {
    in->taken += len;
    in->position += len;
}

/* Between members: go to the next one. False at the end, with the error set if what is there is no member. */
static bool next_member(Source *in) {
    Unpacker *u = in->unpacker;
    for (;;) {
        Text rest = text_slice(buffer_text(&u->packed), u->used, u->packed.len);
        if (begins_gzip(rest)) break;
        if (rest.len && rest.at[0] == '\0') {
            u->used++;
        } else if (rest.len >= MAGIC) {
            in->error = "there is more behind the end of the gzip data";
            return false;
        } else {
            if (rest.len) memmove(u->packed.at, rest.at, rest.len);
            u->packed.len = rest.len;
            u->used = 0;
            if (read_more(in, &u->packed) > 0) continue;
            if (rest.len) in->error = "there is more behind the end of the gzip data";
            return false;
        }
    }
    u->is_inside = true;
    in->member = in->position + source_held(in).len;
    return inflateReset(&u->zip) == Z_OK;
}

/* One step: some packed bytes in, some bytes out. False at the end or on an error. */
static bool inflate_some(Source *in) {
    Unpacker *u = in->unpacker;
    if (!u->is_inside && !next_member(in)) return false;
    if (u->used == u->packed.len) {
        u->used = u->packed.len = 0;
        if (read_more(in, &u->packed) == 0) {
            in->error = "the gzip data is cut off";
            return false;
        }
    }
    u->zip.next_in = (Bytef *)u->packed.at + u->used;
    u->zip.avail_in = (uInt)(u->packed.len - u->used);
    u->zip.next_out = (Bytef *)in->held.at + in->held.len;
    u->zip.avail_out = READ_SIZE;
    int state = inflate(&u->zip, Z_NO_FLUSH);
    u->used = u->packed.len - u->zip.avail_in;
    in->held.len += READ_SIZE - u->zip.avail_out;
    if (state == Z_STREAM_END) u->is_inside = false;
    else if (state == Z_MEM_ERROR) fail("out of memory");
    else if (state != Z_OK && state != Z_BUF_ERROR) in->error = u->zip.msg ? u->zip.msg : "the gzip data is damaged";
    return in->error == NULL;
}

bool source_is_packed(const Source *in) { return in->unpacker && in->unpacker->is_on; }

bool source_fill(Source *in) {
    if (in->taken > 0) {
        memmove(in->held.at, in->held.at + in->taken, in->held.len - in->taken);
        in->held.len -= in->taken;
        in->taken = 0;
    }
    Unpacker *u = in->unpacker;
    if (!source_is_packed(in)) return read_more(in, &in->held) > 0;
    in->held.at = grow(in->held.at, &in->held.capacity, in->held.len + READ_SIZE, 1);
    size_t before = in->held.len;
    while (in->held.len == before && !u->is_done) u->is_done = !inflate_some(in);
    return in->held.len > before;
}

bool source_began_member(const Source *in, size_t len) { return source_is_packed(in) && in->position == in->member + len; }

void source_keep_to_member(Source *in, bool is_on) { in->keep_to_member = is_on; }

/* Never more than the rest of one gzip member comes with one call. */
static bool fill_within(Source *in) {
    bool is_at_end = in->keep_to_member && source_is_packed(in) && !in->unpacker->is_inside;
    return !is_at_end && source_fill(in);
}

Text source_head(Source *in) {
    while (source_held(in).len < HEAD && source_fill(in)) {}
    return text_slice(source_held(in), 0, HEAD);
}

/* Throw away what is held and what comes, up to the newline. */
static void skip_line(Source *in) {
    for (;;) {
        Text held = source_held(in);
        const char *newline = memchr(held.at, '\n', held.len);
        source_take(in, newline ? (size_t)(newline - held.at) + 1 : held.len);
        if (newline || !source_fill(in)) return;
    }
}

SourceState source_line(Source *in, size_t limit, Text *line) {
    size_t seen = 0;
    for (;;) {
        Text held = source_held(in);
        const char *newline = held.len > seen ? memchr(held.at + seen, '\n', held.len - seen) : NULL;
        size_t len = newline ? (size_t)(newline - held.at) : held.len;
        if (len > limit) {
            skip_line(in);
            return SOURCE_LONG;
        }
        if (!newline && source_fill(in)) {
            seen = len;
            continue;
        }
        *line = text_slice(source_held(in), 0, len);
        source_take(in, len + (newline != NULL));
        return newline || len ? SOURCE_SOME : SOURCE_END;
    }
}

bool source_whole(Source *in, size_t limit, Text *bytes) {
    while (source_held(in).len <= limit && source_fill(in)) {}
    *bytes = source_held(in);
    source_take(in, bytes->len);
    return bytes->len <= limit;
}

bool source_exact(Source *in, size_t len, Text *bytes) {
    while (source_held(in).len < len && fill_within(in)) {}
    *bytes = text_slice(source_held(in), 0, len);
    source_take(in, bytes->len);
    return bytes->len == len;
}

bool source_skip(Source *in, size_t len) {
    for (;;) {
        size_t n = source_held(in).len;
        if (n > len) n = len;
        source_take(in, n);
        len -= n;
        if (len == 0) return true;
        if (!fill_within(in)) return false;
    }
}

void source_close(Source *in) {
    if (in->fd > STDIN_FILENO) close(in->fd);
    in->fd = -1;
    if (!source_is_packed(in)) return;
    inflateEnd(&in->unpacker->zip);
    in->unpacker->is_on = false;
}

void source_free(Source *in) {
    if (in->unpacker) buffer_free(&in->unpacker->packed);
    free(in->unpacker);
    buffer_free(&in->held);
    *in = (Source){ 0 };
}
