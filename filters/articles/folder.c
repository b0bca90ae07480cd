/* The files of a folder and of the folders in it, in the order of their names. fts(3) would do, but takes an error
 * of the disk for the end of a folder.
 */
#include "articles.h"
#include "fail.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct Listing {
    struct Listing *outer;
    size_t path_len;        /* of the folder's path, with a slash behind it */
    char **name;            /* sorted */
    size_t count, next, capacity;
} Listing;

struct Folder {
    Buffer path;            /* ends with NUL */
    Listing *inner;
};

static int compare_names(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void set_path(Folder *folder, size_t len, const char *name) {
    folder->path.len = len;
    buffer_add(&folder->path, text_of(name));
    buffer_add_byte(&folder->path, '\0');
}

static void close_listing(Folder *folder) {
    Listing *listing = folder->inner;
    folder->inner = listing->outer;
    for (size_t i = 0; i < listing->count; i++) free(listing->name[i]);
    free(listing->name);
    free(listing);
}

/* Names that begin with a dot are left out. */
static void read_names(Folder *folder, Listing *listing, DIR *dir) {
    const struct dirent *entry;
    while (errno = 0, (entry = readdir(dir))) {
        if (entry->d_name[0] == '.') continue;
        listing->name = grow(listing->name, &listing->capacity, listing->count + 1, sizeof *listing->name);
        if (!(listing->name[listing->count++] = strdup(entry->d_name))) fail("out of memory");
    }
    if (errno) fail("%s: %s", folder->path.at, strerror(errno));
}

/* List the folder of the path; false if it can't be opened. */
static bool open_listing(Folder *folder) {
    DIR *dir = opendir(folder->path.at);
    if (!dir && errno == ENOMEM) fail("out of memory");
    if (!dir) return false;
    Listing *listing = calloc(1, sizeof *listing);
    if (!listing) fail("out of memory");
    read_names(folder, listing, dir);
    closedir(dir);
    folder->path.len--;
    if (folder->path.len && folder->path.at[folder->path.len - 1] != '/') buffer_add_byte(&folder->path, '/');
    listing->path_len = folder->path.len;
    listing->outer = folder->inner;
    folder->inner = listing;
    if (listing->count) qsort(listing->name, listing->count, sizeof *listing->name, compare_names);
    return true;
}

Folder *folder_open(const char *path) {
    struct stat about;
    if (stat(path, &about) != 0 || !S_ISDIR(about.st_mode)) return NULL;
    Folder *folder = calloc(1, sizeof *folder);
    if (!folder) fail("out of memory");
    set_path(folder, 0, path);
    if (open_listing(folder)) return folder;
    folder_close(folder);
    return NULL;
}

const char *folder_next(Folder *folder, bool is_quiet) {
    struct stat about;
    while (folder->inner) {
        Listing *listing = folder->inner;
        if (listing->next == listing->count) {
            close_listing(folder);
            continue;
        }
        set_path(folder, listing->path_len, listing->name[listing->next++]);
        if (lstat(folder->path.at, &about) != 0 || S_ISREG(about.st_mode)) return folder->path.at;
        if (S_ISDIR(about.st_mode)) {
            if (!open_listing(folder)) return folder->path.at;
        } else if (!is_quiet) {
            warn("%s: a link or no ordinary file: not read", folder->path.at);
        }
    }
    return NULL;
}

void folder_close(Folder *folder) {
    while (folder->inner) close_listing(folder);
    buffer_free(&folder->path);
    free(folder);
}
