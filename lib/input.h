/* input.h - the bytes of a file or of standard input, by line or whole, with a limit on both.
 *
 *     Input in = { 0 };
 *     if (!input_open(&in, path)) ... errno says why ...
 *     while (input_line(&in, limit, &line) == INPUT_LINE) ...
 *     input_close(&in);
 *
 * A read error ends the program with status 2; interrupted and not-ready reads are tried again. What is
 * returned points into the buffer and is valid until the next call.
 */
#ifndef INPUT_H
#define INPUT_H

#include "text.h"

typedef struct {
    const char *name;       /* for messages: the path, or "stdin" */
    size_t line;            /* of the line returned last, the first being 1 */
    /* private */
    int fd;
    char *buffer;
    size_t begin, end, capacity;
} Input;

typedef enum {
    INPUT_LINE,             /* a line, without its newline */
    INPUT_LONG,             /* a line over the limit: it was read past, its first bytes are returned */
    INPUT_CUT,              /* the last line has no newline: the stream breaks off */
    INPUT_END
} InputState;

bool input_open(Input *in, const char *path);         /* "-" is standard input; false with errno set */
InputState input_line(Input *in, size_t limit, Text *line);
bool input_whole(Input *in, size_t limit, Text *bytes); /* all that is left; false if that is over the limit */
void input_close(Input *in);                          /* the buffer is kept for the next input_open */
void input_free(Input *in);

#endif
