/* fuzz - a whole program as a target of libFuzzer: its main is called again and again, with the input on its
 * standard input.
 *
 * The build renames main and exit (make fuzz), so that the end of the program is a jump back to here. What it held by
 * then stays
 * in memory, so leaks are not looked for. FUZZ_ARGS are the arguments of the program.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#define MOST_ARGUMENTS 16

int program_main(int argc, char **argv);
_Noreturn void program_exit(int status);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static jmp_buf back;
static int input = -1, nothing = -1;
static char *argument[MOST_ARGUMENTS + 1] = { "news" };
static int arguments = 1;

_Noreturn void program_exit(int status) {
    if (status != 0 && status != 1 && status != 2) abort();
    longjmp(back, 1);
}

static void begin(void) {
    char *list = getenv("FUZZ_ARGS") ? strdup(getenv("FUZZ_ARGS")) : NULL;
    for (char *word = list ? strtok(list, " ") : NULL; word && arguments < MOST_ARGUMENTS; word = strtok(NULL, " "))
        argument[arguments++] = word;
    input = memfd_create("input", MFD_CLOEXEC);
    nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (input < 0 || nothing < 0) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (input < 0) begin();
    if (ftruncate(input, 0) != 0 || pwrite(input, data, size, 0) != (ssize_t)size || lseek(input, 0, SEEK_SET) != 0)
        abort();
    dup2(input, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    optind = 0;
    if (setjmp(back) == 0) {
        int status = program_main(arguments, argument);
        if (status != 0 && status != 1 && status != 2) abort();
    }
    setitimer(ITIMER_VIRTUAL, &(struct itimerval){ { 0, 0 }, { 0, 0 } }, NULL);
    return 0;
}
