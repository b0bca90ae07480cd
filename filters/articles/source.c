#include "articles.h"
#include "fail.h"
#include "watch.h"
#include "written.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAGIC 4     /* bytes that tell packed data from plain */
#define HEAD 1024   /* bytes that tell one format from another */

size_t source_read(Source *in, Buffer *to) {
    to->at = grow(to->at, &to->capacity, to->len + READ_SIZE, 1);
    ssize_t got;
    if (in->feed) got = (ssize_t)in->feed(in->feed_of, to->at + to->len, READ_SIZE);
    else while ((got = read(in->fd, to->at + to->len, READ_SIZE)) < 0) {
        if (errno == EAGAIN) poll(&(struct pollfd){ .fd = in->fd, .events = POLLIN }, 1, -1);
        else if (errno != EINTR) fail("%s: %s", in->name, strerror(errno));
    }
    to->len += (size_t)got;
    in->fetched += (size_t)got;
    watch_step();
    return (size_t)got;
}

static void begin(Source *in, const char *name) {
    in->name = name;
    in->error = NULL;
    in->held.len = in->taken = in->position = in->fetched = in->member = 0;
    in->keep_to_member = in->is_strict = in->is_broken = false;
    in->damages = 0;
    in->is_cut = false;
    in->feed = NULL;
}

static void look_whether_packed(Source *in) {
    while (in->held.len < MAGIC && source_read(in, &in->held) > 0) {}
    unpack_open(in);
}

void source_open_feed(Source *in, const char *name, size_t (*feed)(void *of, char *to, size_t room), void *of) {
    begin(in, name);
    in->fd = -1;
    in->feed = feed;
    in->feed_of = of;
    look_whether_packed(in);
}

bool source_open(Source *in, const char *path) {
    bool is_stdin = strcmp(path, "-") == 0;
    begin(in, is_stdin ? "stdin" : path);
    in->fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0) return false;
    const char *output = written_is(in->fd);
    if (output) fail("%s: it is also %s, which is written", in->name, output);
    struct stat about;
    if (!is_stdin && fstat(in->fd, &about) == 0 && S_ISDIR(about.st_mode)) {
        source_close(in);
        errno = EISDIR;
        return false;
    }
    look_whether_packed(in);
    return true;
}

Text source_held(const Source *in) { return text_slice(buffer_text(&in->held), in->taken, in->held.len); }

void source_take(Source *in, size_t len) {
    in->taken += len;
    in->position += len;
}

size_t source_place(const Source *in, size_t position) {
    if (!source_is_packed(in)) return position;
    return position == in->member ? in->member_place : NOWHERE;
}

void source_seek(Source *in, size_t place) {
    if (!source_can_seek(in)) fail("%s: only gzip can be read from the middle", in->name);
    if (lseek(in->fd, (off_t)place, SEEK_SET) < 0) fail("%s: %s", in->name, strerror(errno));
    in->fetched = place;
    in->held.len = in->taken = 0;
    in->position = source_is_packed(in) ? 0 : place;
    if (source_is_packed(in)) unpack_seek(in);
}

static bool fill(Source *in, bool within_member) {
    if (in->taken > 0) {
        memmove(in->held.at, in->held.at + in->taken, in->held.len - in->taken);
        in->held.len -= in->taken;
        in->taken = 0;
    }
    return source_is_packed(in) ? unpack_more(in, within_member) : source_read(in, &in->held) > 0;
}

bool source_fill(Source *in) { return fill(in, false); }

void source_keep_to_member(Source *in, bool is_on) { in->keep_to_member = is_on; }

Text source_head(Source *in) {
    while (source_held(in).len < HEAD && source_fill(in)) {}
    if (in->is_broken) unpack_break(in);             /* it is for those who take the bytes */
    return text_slice(source_held(in), 0, HEAD);
}

Text source_peek(Source *in, size_t len) {
    while (source_held(in).len < len && fill(in, source_held(in).len > 0)) {}
    return text_slice(source_held(in), 0, len);
}

/* Throw away what is held and what comes, up to the newline. */
static void skip_line(Source *in) {
    for (;;) {
        Text held = source_held(in);
        const char *newline = memchr(held.at, '\n', held.len);
        source_take(in, newline ? (size_t)(newline - held.at) + 1 : held.len);
        if (newline || !source_fill(in)) return;    /* also where bytes are missing */
    }
}

SourceState source_line_within(Source *in, size_t limit, Text *line) {
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
        if (!newline && in->is_broken) {             /* the rest of the line is lost, so it is none */
            source_take(in, len);
            return SOURCE_END;
        }
        *line = text_slice(source_held(in), 0, len);
        source_take(in, len + (newline != NULL));
        in->is_cut |= !newline && len;
        return newline || len ? SOURCE_SOME : SOURCE_END;
    }
}

SourceState source_line(Source *in, size_t limit, Text *line) {
    SourceState state;
    while ((state = source_line_within(in, limit, line)) == SOURCE_END && in->is_broken) {}
    return state;
}

bool source_whole(Source *in, size_t limit, Text *bytes) {
    in->is_strict = true;
    while (source_held(in).len <= limit && source_fill(in)) {}
    if (in->damages && !in->error) in->error = "the packed data is damaged";
    *bytes = source_held(in);
    source_take(in, bytes->len);
    return bytes->len <= limit;
}

bool source_exact(Source *in, size_t len, Text *bytes) {
    while (source_held(in).len < len && fill(in, in->keep_to_member)) {}
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
        if (!fill(in, in->keep_to_member)) return false;
    }
}

void source_close(Source *in) {
    if (in->fd > STDIN_FILENO) close(in->fd);
    in->fd = -1;
    unpack_close(in);
}

void source_free(Source *in) {
    unpack_free(in);
    buffer_free(&in->held);
    *in = (Source){ 0 };
}
