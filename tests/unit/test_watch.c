/* watch: a loop without a step is ended by SIGXCPU, with a message; one with steps is not. */
#include "check.h"
#include "fail.h"
#include "watch.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Runs for some seconds of processor time, stepping or not, in a process of its own; its status, its message in
 * `said`. */
static int run(int steps, char said[1000]) {
    int ends[2], status = 0;
    ssize_t n = 0, got;
    if (pipe(ends) != 0) return -1;
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        watch_at("a\x1b" "b.html");
        watch_begin(1);
        /* asking for the time is the system's time, which the watch does not count */
        while (clock() < 3 * CLOCKS_PER_SEC) {
            if (steps) watch_step();
            for (volatile int i = 0; i < 1000000; i++) {}
        }
        _exit(0);
    }
    close(ends[1]);
    while ((got = read(ends[0], said + n, (size_t)(999 - n))) > 0) n += got;
    said[n] = '\0';
    close(ends[0]);
    waitpid(child, &status, 0);
    return status;
}

int main(void) {
    char said[1000];
    program = "test";
    CHECK(run(1, said) == 0 && said[0] == '\0');
    int status = run(0, said);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU);
    CHECK(strncmp(said, "test: a?b.html: no end of this article", 38) == 0);
    return done();
}
