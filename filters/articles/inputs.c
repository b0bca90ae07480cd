/* The names of the inputs: those of the command line, of a list (--files-from) and of the files in folders (-R). */
#include "articles.h"
#include "fail.h"

#include <errno.h>
#include <string.h>

#define LIST_LIMIT ((size_t)1 << 30)

/* One name after another in `list`, each ended by NUL; in the file by NUL if there is one in it, else by newline. */
static void read_list(Inputs *inputs, const char *path) {
    Source in = { 0 };
    Text bytes;
    if (!source_open(&in, path)) fail("%s: %s", path, strerror(errno));
    if (!source_whole(&in, LIST_LIMIT, &bytes) || in.error)
        fail("%s: %s", path, in.error ? in.error : "the list is too long");
    bool has_nul = bytes.len && memchr(bytes.at, '\0', bytes.len);
    buffer_add(&inputs->list, bytes);
    for (size_t i = 0; i < inputs->list.len; i++)
        if (!has_nul && inputs->list.at[i] == '\n') inputs->list.at[i] = '\0';
    buffer_add_byte(&inputs->list, '\0');
    source_close(&in);
    source_free(&in);
}

Inputs inputs_open(char **files, const char *list, bool is_recursive) {
    Inputs inputs = { .files = files, .next_file = files, .is_recursive = is_recursive };
    if (list) read_list(&inputs, list);
    return inputs;
}

static void close_folder(Inputs *inputs) {
    if (inputs->folder) folder_close(inputs->folder);
    inputs->folder = NULL;
}

void inputs_rewind(Inputs *inputs) {
    close_folder(inputs);
    inputs->next_file = inputs->files;
    inputs->next_in_list = 0;
}

static const char *next_name(Inputs *inputs) {
    if (*inputs->next_file) return *inputs->next_file++;
    while (inputs->next_in_list < inputs->list.len) {
        const char *name = inputs->list.at + inputs->next_in_list;
        size_t len = strlen(name);
        inputs->next_in_list += len + 1;
        if (len) return name;
    }
    return NULL;
}

/* What can't be looked into is given too, so that opening it says why. */
const char *inputs_next(Inputs *inputs) {
    for (;;) {
        if (inputs->folder) {
            const char *path = folder_next(inputs->folder, inputs->is_quiet);
            if (path) return path;
            close_folder(inputs);
        }
        const char *name = next_name(inputs);
        if (!name || !inputs->is_recursive || strcmp(name, "-") == 0 || !(inputs->folder = folder_open(name)))
            return name;
    }
}

bool inputs_in_folder(const Inputs *inputs) { return inputs->folder != NULL; }

void inputs_close(Inputs *inputs) {
    inputs_rewind(inputs);
    buffer_free(&inputs->list);
}
