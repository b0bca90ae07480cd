#include "nameless.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const char *nameless_folder(void) {
    const char *folder = getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

int nameless_open(void) {
    char path[4096];
    int len = snprintf(path, sizeof path, "%s/news.XXXXXX", nameless_folder());
    if (len < 0 || (size_t)len >= sizeof path) return errno = ENAMETOOLONG, -1;
    int file = mkstemp(path);
    if (file >= 0) unlink(path);
    return file;
}
