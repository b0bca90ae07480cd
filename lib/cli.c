#include "cli.h"

#include "fail.h"
#include "lexicon.h"
#include "out.h"
#include "sandbox.h"
#include "written.h"

#include <fcntl.h>
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef VERSION
#define VERSION "unknown"
#endif
#define DEFAULT_MAX_DOC (16 * 1024 * 1024)
#define LARGEST_MAX_DOC (1024 * 1024 * 1024) /* what the libraries count in int */

enum { COLUMNS = 1, NO_HEADER, REJECT, MAX_DOC, LINE_BUFFERED };

#define LONGEST_NAME 32  /* of an option */
#define NEAR 2           /* slips that a misspelt option may have to be recognised */

static const Option stream_options[] = {
    { "field", 'f', "NAME", "read column NAME in place of text" },
    { "plain", 'p', NULL, "read plain text in place of a stream: a file is an article" },
    { "columns", COLUMNS, "A,B,C", "the input has no header line; these are its columns" },
    { NULL, 0, NULL, NULL },
};
static const Option common_options[] = {
    { "lexicon", 'l', "FILE", "add FILE's lines to the table of its name (may be repeated)" },
    { "no-header", NO_HEADER, NULL, "write no header line" },
    { "reject", REJECT, "FILE", "write what was left out, and why, to FILE" },
    { "max-doc", MAX_DOC, "BYTES", "reject an article longer than that (16M)" },
    { "line-buffered", LINE_BUFFERED, NULL, "write every row at once" },
    { "help", 'h', NULL, "show this help" },
    { "version", 'V', NULL, "show the version" },
    { NULL, 0, NULL, NULL },
};

/* A closed descriptor must not be given to the next file that is opened: an error message would land in it. */
static void fill_standard_descriptors(void) {
    const int mode[] = { O_WRONLY, O_RDONLY, O_WRONLY }; /* of 0, 1 and 2: using a closed one still fails */
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", mode[fd]) != fd) _Exit(2);
}

static size_t count(const Option *options) {
    size_t n = 0;
    while (options && options[n].name) n++;
    return n;
}

static void add_options(Cli *cli, const Option *options, struct option *to) {
    for (size_t i = 0, n = count(options); i < n; i++) {
        to[i] = (struct option){ options[i].name, options[i].argument ? required_argument : no_argument, NULL,
                                 options[i].key };
        if (!is_alpha(options[i].key)) continue;
        size_t len = strlen(cli->shorts);
        cli->shorts[len++] = options[i].key;
        if (options[i].argument) cli->shorts[len++] = ':';
    }
}

Cli cli_open(const char *name, const char *usage, const char *about, const Option *own, bool reads_stream, int argc,
             char **argv) {
    static const Option none[] = { { NULL, 0, NULL, NULL } };
    program = name;
    fill_standard_descriptors();
    sandbox_begin();
    Cli cli = { .field = "text", .max_doc = DEFAULT_MAX_DOC, .argc = argc, .argv = argv, .usage = usage, .about = about,
                .own = own ? own : none, .reads_stream = reads_stream };
    const Option *stream = reads_stream ? stream_options : none;
    size_t total = count(cli.own) + count(stream) + count(common_options);
    struct option *longs = calloc(total + 1, sizeof *longs);
    cli.shorts = calloc(2 * total + 3, 1);
    if (!longs || !cli.shorts) fail("out of memory");
    cli.shorts[0] = ':';                             /* getopt then tells a missing argument from an unknown option */
    add_options(&cli, cli.own, longs);
    add_options(&cli, stream, longs + count(cli.own));
    add_options(&cli, common_options, longs + count(cli.own) + count(stream));
    cli.longs = longs;
    opterr = 0;
    return cli;
}

static void put_options(const Option *options) {
    for (; options->name; options++) {
        char line[120];
        size_t at = 0;
        memset(line, ' ', sizeof line);
        if (is_alpha(options->key)) line[2] = '-', line[3] = options->key, line[4] = ',';
        at = 6 + (size_t)snprintf(line + 6, sizeof line - 6, "--%s%s%s", options->name, options->argument ? " " : "",
                                  options->argument ? options->argument : "");
        line[at] = ' ';
        put_raw((Text){ line, at < 28 ? 28 : at + 1 });
        put_message(options->help);
        put_newline();
    }
}

static void put_group(const char *name, const Option *options) {
    if (!options->name) return;
    put_message(name);
    put_newline();
    put_options(options);
}

static _Noreturn void help(const Cli *cli) {
    const char *example = strstr(cli->about, "\n\n");
    put_message("usage: ");
    put_message(program);
    put_message(" ");
    put_message(cli->usage);
    put_newline();
    put_raw((Text){ cli->about, example ? (size_t)(example - cli->about) + 1 : strlen(cli->about) });
    put_group("\noptions", cli->own);
    put_group(cli->reads_stream ? "\ninput" : "",
              cli->reads_stream ? stream_options : common_options + count(common_options));
    put_group("\ncommon", common_options);
    if (*lexicon_tables()) {
        put_message("tables for -l: ");
        put_message(lexicon_tables());
        put_newline();
    }
    if (example) {
        put_message("\nexample");
        put_message(example + 1);
    }
    put_message("\nThe whole story: man 1 ");
    put_message(program);
    put_newline();
    exit(finish());
}

static _Noreturn void version(void) {
    put_message(program);
    put_message(" " VERSION "\nsandbox: ");
    put_message(sandbox_name());
    put_newline();
    exit(finish());
}

size_t cli_number(const char *option, const char *value) {
    static const char units[] = "KMG";
    Text digits = text_of(value);
    const char *unit = digits.len ? strchr(units, digits.at[digits.len - 1]) : NULL;
    size_t number, shift = 0;
    if (unit && *unit) {
        shift = 10 * (size_t)(unit - units + 1);
        digits.len--;
    }
    if (!text_size(digits, &number) || number > SIZE_MAX >> shift >> 2) fail("--%s: \"%s\" is no size", option, value);
    return number << shift;
}

/* ---- what is wrong with an option */

/* How many letters must be put in, left out, changed or swapped to make one name of the other. */
static size_t distance(const char *a, const char *b) {
    size_t rows[3][LONGEST_NAME + 1], n = strlen(b);
    size_t *last = rows[0], *now = rows[1], *before_last = rows[2];
    if (n > LONGEST_NAME) return n;
    for (size_t j = 0; j <= n; j++) now[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t *old = before_last;
        before_last = last, last = now, now = old;
        now[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t least = last[j - 1] + (a[i - 1] != b[j - 1]);
            if (last[j] + 1 < least) least = last[j] + 1;
            if (now[j - 1] + 1 < least) least = now[j - 1] + 1;
            bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped && before_last[j - 2] + 1 < least) least = before_last[j - 2] + 1;
            now[j] = least;
        }
    }
    return now[n];
}

static const char *nearest(const Cli *cli, const char *name) {
    const struct option *longs = cli->longs;
    const char *found = NULL;
    size_t least = NEAR + 1;
    for (; longs->name; longs++) {
        size_t slips = distance(name, longs->name);
        if (slips < least && slips < strlen(longs->name)) least = slips, found = longs->name;
    }
    return found;
}

static _Noreturn void fail_unknown(const Cli *cli, const char *option) {
    char name[LONGEST_NAME + 1];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(option + 2, "="), option + 2);
    const char *near = nearest(cli, name);
    if (near) fail("unknown option --%s: did you mean --%s? (--help lists them)", name, near);
    fail("unknown option --%s (--help lists them)", name);
}

/* getopt returned '?' or ':'; `optopt` is the option's letter or key, 0 for a long one that is unknown. */
static _Noreturn void fail_option(const Cli *cli, int what) {
    const char *word = cli->argv[optind - 1];
    bool is_long = word[0] == '-' && word[1] == '-';
    if (what == ':' && is_long) fail("option %s wants an argument (see --help)", word);
    if (what == ':') fail("option -%c wants an argument (see --help)", optopt);
    if (is_long && optopt) fail("option %.*s takes no argument", (int)strcspn(word, "="), word);
    if (is_long) fail_unknown(cli, word);
    fail("unknown option -%c (--help lists them)", optopt);
}

static bool take_common(Cli *cli, int key) {
    switch (key) {
    case 'f': cli->field = optarg; return true;
    case 'p': cli->plain = true; return true;
    case 'l': lexicon_add_file(optarg); return true;
    case COLUMNS: cli->columns = optarg; return true;
    case NO_HEADER: cli->no_header = true; return true;
    case REJECT: reject_open(optarg); return true;
    case MAX_DOC:
        cli->max_doc = cli_number("max-doc", optarg);
        if (cli->max_doc > LARGEST_MAX_DOC) fail("--max-doc: at most 1G");
        return true;
    case LINE_BUFFERED: out_line_buffered(); return true;
    case 'h': help(cli);
    case 'V': version();
    case '?':
    case ':': fail_option(cli, key);
    default: return false;
    }
}

static char *standard_input[] = { "-", NULL };

void cli_check_terminal(const Cli *cli) {
    if (cli->files != standard_input || !isatty(STDIN_FILENO)) return;
    fprintf(stderr, "usage: %s %s\n(%s --help says more; a lone - reads what is typed)\n", program, cli->usage,
            program);
    exit(2);
}

int cli_next(Cli *cli, const char **value) {
    int key;
    while ((key = getopt_long(cli->argc, cli->argv, cli->shorts, cli->longs, NULL)) != -1) {
        *value = optarg;
        if (!take_common(cli, key)) return key;
    }
    cli->files = optind < cli->argc ? cli->argv + optind : standard_input;
    for (char **file = cli->files; *file; file++)
        if (written_is_at(*file)) fail("%s: it is also %s, which is written", *file, written_is_at(*file));
    free(cli->longs);
    free(cli->shorts);
    return -1;
}
