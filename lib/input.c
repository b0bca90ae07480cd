#include "input.h"

#include "fail.h"
#include "watch.h"
#include "written.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef READ_SIZE
#define READ_SIZE (256 * 1024) /* STRESS=1 sets 1: a row may then arrive byte by byte */
#endif
#define LONG_LINE_HEAD 80 /* what is kept of a line over the limit */

/* Bring in more bytes behind the ones we hold; false at the end of the input. */
static bool fill(Input *in) {
    if (in->begin > 0) {
        memmove(in->buffer, in->buffer + in->begin, in->end - in->begin);
        in->end -= in->begin;
        in->begin = 0;
    }
    in->buffer = grow(in->buffer, &in->capacity, in->end + READ_SIZE, 1);
    ssize_t got;
    while ((got = read(in->fd, in->buffer + in->end, READ_SIZE)) < 0) {
        if (errno == EAGAIN) poll(&(struct pollfd){ .fd = in->fd, .events = POLLIN }, 1, -1);
        else if (errno != EINTR) fail("%s: %s", in->name, strerror(errno));
    }
    in->end += (size_t)got;
    watch_step();
    return got > 0;
}

bool input_open(Input *in, const char *path) {
    bool is_stdin = strcmp(path, "-") == 0;
    in->name = is_stdin ? "stdin" : path;
    in->begin = in->end = in->line = 0;
    watch_at(in->name);
    in->fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (in->fd < 0) return false;
    const char *output = written_is(in->fd);
    if (output) fail("%s: it is also %s, which is written", in->name, output);
    struct stat about;
    if (fstat(in->fd, &about) == 0 && S_ISDIR(about.st_mode)) {
        input_close(in);
        errno = EISDIR;
        return false;
    }
    return true;
}

/* The line goes on past the limit: keep its head, throw the rest away as it comes. */
static InputState skip_long(Input *in, Text *line) {
    size_t head = in->end - in->begin < LONG_LINE_HEAD ? in->end - in->begin : LONG_LINE_HEAD;
    for (;;) {
        in->end = in->begin + head;
        if (!fill(in)) return INPUT_CUT;             /* fill has moved the head to the front of the buffer */
        *line = (Text){ in->buffer, head };
        char *newline = memchr(in->buffer + head, '\n', in->end - head);
        if (!newline) continue;
        in->begin = (size_t)(newline - in->buffer) + 1;
        return INPUT_LONG;
    }
}

InputState input_line(Input *in, size_t limit, Text *line) {
    size_t seen = 0;
    char *newline = NULL;
    in->line++;
    watch_step();
    for (;;) {
        size_t held = in->end - in->begin;
        if (held > seen) newline = memchr(in->buffer + in->begin + seen, '\n', held - seen);
        if (newline) break;
        if (held > limit) return skip_long(in, line);
        seen = held;
        if (!fill(in)) {
            *line = (Text){ in->buffer + in->begin, held };
            in->begin = in->end;
            return held ? INPUT_CUT : INPUT_END;
        }
    }
    size_t len = (size_t)(newline - in->buffer) - in->begin;
    *line = (Text){ in->buffer + in->begin, len };
    in->begin += len + 1;
    if (len <= limit) return INPUT_LINE;
    line->len = len < LONG_LINE_HEAD ? len : LONG_LINE_HEAD;
    return INPUT_LONG;
}

bool input_whole(Input *in, size_t limit, Text *bytes) {
    while (in->end - in->begin <= limit && fill(in)) {}
    *bytes = (Text){ in->buffer + in->begin, in->end - in->begin };
    in->begin = in->end;
    return bytes->len <= limit;
}

void input_close(Input *in) {
    if (in->fd > STDIN_FILENO) close(in->fd);
    in->fd = -1;
}

void input_free(Input *in) {
    free(in->buffer);
    *in = (Input){ 0 };
}
