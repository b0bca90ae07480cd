/* fault - preloaded into a program, lets one of its calls fail: FAULT=malloc|read|readdir|stat FAULT_AT=N, and with
 * FAULT_ALL=1 all from there on. With FAULT_COUNT=FILE it writes how many calls there were, and none fails.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <string.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

static long calls;
static int ended;

/* What runs behind the program's own last steps is not the program: the counters of branches are written there. */
static void end(void) { ended = 1; }

static int fails(const char *kind, int error) {
    const char *wanted = getenv("FAULT"), *at = getenv("FAULT_AT"), *all = getenv("FAULT_ALL");
    if (ended || !wanted || strcmp(wanted, kind) != 0) return 0;
    calls++;
    if (!at || (all && *all ? calls < atol(at) : calls != atol(at))) return 0;
    errno = error;
    return 1;
}

__attribute__((destructor)) static void count(void) {
    const char *path = getenv("FAULT_COUNT");
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    char text[24];
    if (fd >= 0 && write(fd, text, (size_t)snprintf(text, sizeof text, "%ld\n", calls)) < 0) _exit(9);
}

void *malloc(size_t size) { return fails("malloc", ENOMEM) ? NULL : __libc_malloc(size); }
void *calloc(size_t n, size_t size) { return fails("malloc", ENOMEM) ? NULL : __libc_calloc(n, size); }
void *realloc(void *block, size_t size) { return fails("malloc", ENOMEM) ? NULL : __libc_realloc(block, size); }

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

typedef int Main(int, char **, char **);
static Main *program;
static int begin(int argc, char **argv, char **environment) {
    atexit(end);                                     /* the first that is asked for is the last that is called */
    return program(argc, argv, environment);
}

int __libc_start_main(Main *main, int argc, char **argv, void (*init)(void), void (*fini)(void), void (*unload)(void),
                      void *stack) {
    REAL(__libc_start_main);
    program = main;
    return real(begin, argc, argv, init, fini, unload, stack);
}

struct dirent *readdir(DIR *dir) {
    REAL(readdir);
    return fails("readdir", EIO) ? NULL : real(dir);
}

ssize_t read(int fd, void *to, size_t size) {
    REAL(read);
    return fails("read", EIO) ? -1 : real(fd, to, size);
}

ssize_t pread(int fd, void *to, size_t size, off_t at) {
    REAL(pread);
    return fails("read", EIO) ? -1 : real(fd, to, size, at);
}

int fstat(int fd, struct stat *about) {
    REAL(fstat);
    return fails("stat", EIO) ? -1 : real(fd, about);
}
