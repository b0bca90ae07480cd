/* fuzz - a whole program as a target of libFuzzer: its main is called again and again, with the input on its standard
 * input.
 *
 * Before each input all is as at the start of the program (state.h): its variables are put back and its memory is
 * freed. Its tables alone are read once, and stay (lib/frozen.h). Its end is a jump back to here. FUZZ_ARGS are its
 * arguments; where FUZZ_OUT is "rows", what it writes must be a stream.
 */
#include "fuzz.h"

#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#define MOST_ARGUMENTS 16

int program_main(int argc, char **argv);
_Noreturn void program_exit(int status);
int program_atexit(void (*at_end)(void));
ssize_t program_write(int fd, const void *bytes, size_t len);
int program_set_up_parser(void *a, void *b, void *c, void *d);
void frozen_open(void (*read)(void), bool is_own);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

#define SECTION(name) extern char __start_##name[] __attribute__((weak)), __stop_##name[] __attribute__((weak))
SECTION(fuzz_bss);
SECTION(fuzz_data);
SECTION(frozen);

static struct Part { char *at, *stop, *copy; } part[] = {
    { __start_fuzz_bss, __stop_fuzz_bss, NULL },
    { __start_fuzz_data, __stop_fuzz_data, NULL },
    { __start_frozen, __stop_frozen, NULL },             /* as the tables were read */
};
enum { TABLES = 2, PARTS = 3 };

static jmp_buf back;
static int input = -1, nothing = -1, first_own, status;
static bool has_tables, is_checked;
static char *argument[MOST_ARGUMENTS + 1] = { "news" };
static int arguments = 1;
static void (*at_end_of_program)(void);
static struct { char *at; size_t len, capacity; } written;

/* No memcpy, which looks at what the sanitizer guards: that stands between the variables. */
__attribute__((no_builtin("memcpy"))) static void copy(char *to, const char *from, size_t len) {
    uint64_t *out = (uint64_t *)(void *)to;
    const uint64_t *in = (const uint64_t *)(const void *)from;
    size_t i = 0;
    for (; i < len / 8; i++) out[i] = in[i];
    for (i *= 8; i < len; i++) to[i] = from[i];
}

static void save(struct Part *p) {
    size_t len = (size_t)(p->stop - p->at);
    if (!p->copy && !(p->copy = malloc(len + 1))) abort();
    copy(p->copy, p->at, len);
}

_Noreturn void program_exit(int code) {
    void (*end)(void) = at_end_of_program;
    at_end_of_program = NULL;
    if (end) end();
    status = code;
    longjmp(back, 1);
}

int program_atexit(void (*end)(void)) {
    at_end_of_program = end;
    return 0;
}

/* libxml2 keeps memory from one input to the next: it is not the program's. */
int program_set_up_parser(void *a, void *b, void *c, void *d) {
    (void)a, (void)b, (void)c, (void)d;
    return 0;
}

void frozen_open(void (*read)(void), bool is_own) {
    if (has_tables && !is_own) return;
    blocks_keep(!is_own);
    read();
    blocks_keep(false);
    if (is_own) return;
    save(&part[TABLES]);
    has_tables = true;
}

ssize_t program_write(int fd, const void *bytes, size_t len) {
    if (fd != STDOUT_FILENO || !is_checked) return write(fd, bytes, len);
    if (len > written.capacity - written.len) {
        written.capacity = written.capacity * 2 + len;
        if (!(written.at = realloc(written.at, written.capacity))) abort();
    }
    memcpy(written.at + written.len, bytes, len);
    written.len += len;
    return (ssize_t)len;
}

static void begin(void) {
    char *list = getenv("FUZZ_ARGS") ? strdup(getenv("FUZZ_ARGS")) : NULL;
    for (char *word = list ? strtok(list, " ") : NULL; word && arguments < MOST_ARGUMENTS; word = strtok(NULL, " "))
        argument[arguments++] = word;
    input = memfd_create("input", MFD_CLOEXEC);
    nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    is_checked = getenv("FUZZ_OUT") && strcmp(getenv("FUZZ_OUT"), "rows") == 0;
    if (input < 0 || nothing < 0) abort();
    for (size_t i = 0; i < PARTS; i++) save(&part[i]);
    close(first_own = dup(input));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (input < 0) begin();
    if (ftruncate(input, 0) != 0 || pwrite(input, data, size, 0) != (ssize_t)size || lseek(input, 0, SEEK_SET) != 0)
        abort();
    dup2(input, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    for (size_t i = 0; i < PARTS; i++) copy(part[i].at, part[i].copy, (size_t)(part[i].stop - part[i].at));
    optind = 0;
    written.len = 0;
    if (setjmp(back) == 0) program_exit(program_main(arguments, argument));
    setitimer(ITIMER_VIRTUAL, &(struct itimerval){ { 0, 0 }, { 0, 0 } }, NULL);
    blocks_clear();
    close_range((unsigned)first_own, ~0U, 0);            /* what it has left open */
    if (status != 0 && status != 1 && status != 2) abort();
    if (!is_stream(written.at, written.len, status < 2)) abort();
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
    size = LLVMFuzzerMutate(data, size, most);
    return seed % 8 ? mend(data, size, most) : size;
}
