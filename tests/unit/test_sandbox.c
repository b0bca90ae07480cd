/* sandbox: what each of its three steps takes away, tried. */
#include "check.h"
#include "fail.h"
#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int can_open(const char *path, int how) {
    int fd = open(path, how, 0600);
    if (fd >= 0) close(fd);
    return fd >= 0;
}

static int can_connect(void) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd >= 0) close(fd);
    return fd >= 0;
}

/* Is the call refused before its argument is looked at? */
static int can_run(void) {
    execve("/nowhere", (char *[]){ NULL }, (char *[]){ NULL });
    return errno != EPERM;
}

/* EPERM says that it is refused, not that it failed: there is no terminal here, and no such process. */
static bool is_refused(long result) { return result != 0 && errno == EPERM; }

int main(void) {
    program = "test";
    if (strcmp(sandbox_name(), "none") == 0) return puts("no sandbox here"), 0;
    char path[] = "/tmp/sandboxXXXXXX", other[sizeof path + 2];
    int fd = mkstemp(path);
    snprintf(other, sizeof other, "%s.2", path);
    CHECK(fd >= 0 && can_connect() && can_run());

    sandbox_begin();
    CHECK(!can_connect() && !can_run());
    CHECK(fork() < 0 && errno == EPERM);
    CHECK(is_refused(ioctl(fd, TIOCSTI, "x")) && is_refused(ioctl(fd, TIOCLINUX, "\3")) && !is_refused(isatty(fd) - 1));
    CHECK(is_refused(kill(getppid(), 0)) && kill(getpid(), 0) == 0);
    CHECK(is_refused(truncate(path, 0)) && is_refused(chmod(path, 0)));
    CHECK(can_open(path, O_RDONLY) && can_open(path, O_WRONLY));
    unlink(path);
    int kept = open(path, O_RDWR | O_CREAT, 0600);

    sandbox_read_only();
    CHECK(!can_connect() && !can_run());
    if (strstr(sandbox_name(), "Landlock")) {
        CHECK(can_open(path, O_RDONLY) && !can_open(path, O_WRONLY) && !can_open(other, O_WRONLY | O_CREAT));
        CHECK(unlink(path) != 0 && mkdir(other, 0700) != 0 && rename(path, other) != 0);
    }

    sandbox_strict();
    CHECK(!can_open(path, O_RDONLY) && !can_open("/etc/passwd", O_RDONLY) && !can_open(".", O_RDONLY | O_DIRECTORY));
    CHECK(!can_connect() && !can_run() && fork() < 0);
    /* what is open stays so */
    CHECK(write(kept, "x", 1) == 1 && lseek(kept, 0, SEEK_SET) == 0 && ftruncate(kept, 0) == 0);
    return done();
}
