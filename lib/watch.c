#include "watch.h"

#include "fail.h"

#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

volatile size_t watch_steps;
static size_t seen;
static const char *volatile file_now = "";

/* As fail() shows it, with what a signal handler may do. */
static void say(const char *text) {
    for (; *text; text++) {
        char safe = *text >= ' ' && *text <= '~' ? *text : '?';
        if (write(STDERR_FILENO, &safe, 1) < 0) return;
    }
}

static void on_time(int number) {
    (void)number;
    if (watch_steps != seen) {
        seen = watch_steps;
        return;
    }
    say(program);
    say(": ");
    say(file_now);
    say(": no end of this article after a minute or more of processor time: it is given up");
    if (write(STDERR_FILENO, "\n", 1) < 0) {}
    signal(SIGXCPU, SIG_DFL);
    raise(SIGXCPU);
}

void watch_begin(int seconds) {
    struct sigaction action = { .sa_handler = on_time, .sa_flags = SA_RESTART };
    struct itimerval every = { { seconds, 0 }, { seconds, 0 } };
    seen = watch_steps;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGVTALRM, &action, NULL) != 0 || setitimer(ITIMER_VIRTUAL, &every, NULL) != 0)
        fail("no timer can be set");
}

void watch_at(const char *file) { file_now = file; }
