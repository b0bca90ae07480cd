/* disk - preloaded into all programs of a run: writes down what they have renamed, removed and synced, and lets one of
 * these calls be the last one, or fail. tests/disk makes of what is written down what a machine that lost its power
 * then may have on its disk.
 *   DISK_JOURNAL=FILE  a line for each call that was done; the files that are gone by it are kept as FILE.1, FILE.2 ...
 *   DISK_AT=N  DISK=rename|sync  DISK_DO=fail|kill   the N-th of these fails (EIO), or all processes of the session
 *                      are killed before it
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define PLACE (2 * PATH_MAX)

static void kill_session(void) {
    pid_t session = getsid(0), self = getpid();
    for (int found = 1; found;) {
        DIR *all = opendir("/proc");
        found = 0;
        for (struct dirent *entry; all && (entry = readdir(all));) {
            pid_t pid = (pid_t)atoi(entry->d_name);
            if (pid > 0 && pid != self && getsid(pid) == session && kill(pid, SIGKILL) == 0) {
                char path[64], state = 'Z';
                snprintf(path, sizeof path, "/proc/%d/stat", pid);
                FILE *stat = fopen(path, "r");
                if (stat && fscanf(stat, "%*d (%*[^)]) %c", &state) != 1) state = 'Z';
                if (stat) fclose(stat);
                if (state != 'Z') found = 1;
            }
        }
        if (all) closedir(all);
    }
    kill(self, SIGKILL);
}

/* The journal, locked, when the call is to be done: its lines and the calls are in one order. -1: there is none. -2:
 * the call fails. */
static int begin(const char *kind) {
    const char *journal = getenv("DISK_JOURNAL"), *wanted = getenv("DISK"), *at = getenv("DISK_AT"),
               *what = getenv("DISK_DO");
    int fd = journal ? open(journal, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
    long count = 0;
    char text[32] = "";
    if (fd < 0) return -1;
    flock(fd, LOCK_EX);
    if (!kind || !wanted || strcmp(kind, wanted) != 0) return lseek(fd, 0, SEEK_END), fd;
    if (pread(fd, text, 16, 0) > 0) count = atol(text);
    snprintf(text, sizeof text, "%15ld\n", ++count);
    if (pwrite(fd, text, 16, 0) < 0) _exit(9);
    lseek(fd, 0, SEEK_END);
    if (!at || count != atol(at)) return fd;
    if (strcmp(what, "kill") == 0) kill_session();
    close(fd);
    return errno = EIO, -2;
}

/* A path from the root; the name itself may be a link, or not there. */
static const char *whole(int folder, const char *path, char *to) {
    char of[PATH_MAX], at[64];
    const char *name = strrchr(path, '/');
    snprintf(at, sizeof at, "/proc/self/fd/%d", folder);
    if (folder == AT_FDCWD) strcpy(at, ".");
    if (*path == '/') snprintf(of, sizeof of, "%.*s", name == path ? 1 : (int)(name - path), path);
    else snprintf(of, sizeof of, "%s/%.*s", at, name ? (int)(name - path) : 1, name ? path : ".");
    if (!realpath(of, to)) return path;
    strcat(strcat(to, "/"), name ? name + 1 : path);
    return to;
}

/* Another name for a file that is to be gone. */
static const char *keep(int journal, const char *path, char *to) {
    *to = 0;
    struct stat about;
    if (lstat(path, &about) != 0 || !S_ISREG(about.st_mode)) return to;
    for (int n = 1; n < 100000; n++) {
        snprintf(to, PLACE, "%s.%d", getenv("DISK_JOURNAL"), n);
        if (link(path, to) == 0) return to;
        if (errno != EEXIST) break;
    }
    dprintf(journal, "%s can't be kept: %s\n", path, strerror(errno));
    return *to = 0, to;
}

static unsigned long folder_of(const char *path) {
    char of[PLACE];
    struct stat about;
    snprintf(of, sizeof of, "%s", path);
    *strrchr(of, '/') = 0;
    return stat(of, &about) == 0 ? (unsigned long)about.st_ino : 0;
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    REAL(renameat2);
    char a[PLACE], b[PLACE], old[PLACE];
    int journal = begin("rename");
    if (journal == -2) return -1;
    if (journal == -1) return real(from_folder, from, to_folder, to, flags);
    const char *source = whole(from_folder, from, a), *target = whole(to_folder, to, b);
    keep(journal, target, old);
    int result = real(from_folder, from, to_folder, to, flags), error = errno;
    if (result == 0) dprintf(journal, "rename\t%lu\t%s\t%s\t%s\n", folder_of(target), source, target, old);
    close(journal);
    return errno = error, result;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renameat2(from_folder, from, to_folder, to, 0);
}
int rename(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int unlinkat(int folder, const char *name, int flags) {
    REAL(unlinkat);
    char path[PLACE], old[PLACE];
    int journal = flags & AT_REMOVEDIR ? -1 : begin(NULL);
    if (journal < 0) return real(folder, name, flags);
    const char *target = whole(folder, name, path);
    keep(journal, target, old);
    int result = real(folder, name, flags), error = errno;
    if (result == 0 && *old) dprintf(journal, "unlink\t%lu\t\t%s\t%s\n", folder_of(target), target, old);
    close(journal);
    return errno = error, result;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }

int fsync(int fd) {
    REAL(fsync);
    struct stat about;
    int journal = begin("sync");
    if (journal == -2) return -1;
    int result = real(fd), error = errno;
    if (journal == -1) return result;
    if (result == 0 && fstat(fd, &about) == 0)
        dprintf(journal, "%s\t%lu\t%lld\t%lld.%09ld\n", S_ISDIR(about.st_mode) ? "folder" : "sync",
                (unsigned long)about.st_ino, (long long)about.st_size, (long long)about.st_mtim.tv_sec,
                about.st_mtim.tv_nsec);
    close(journal);
    return errno = error, result;
}

int fdatasync(int fd) { return fsync(fd); }
