#include "cli.h"

#include "fail.h"
#include "lexicon.h"
#include "out.h"

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

enum { COLUMNS = 1, NO_HEADER, REJECT, MAX_DOC, LINE_BUFFERED, HELP, VERSION_KEY };

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
    { "help", HELP, NULL, "show this help" },
    { "version", VERSION_KEY, NULL, "show the version" },
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
        to[i] = (struct option){ options[i].name, options[i].argument ? required_argument : no_argument, NULL, options[i].key };
        if (!is_alpha(options[i].key)) continue;
        size_t len = strlen(cli->shorts);
        cli->shorts[len++] = options[i].key;
        if (options[i].argument) cli->shorts[len++] = ':';
    }
}

Cli cli_open(const char *name, const char *usage, const char *about, const Option *own, bool reads_stream, int argc, char **argv) {
    static const Option none[] = { { NULL, 0, NULL, NULL } };
    program = name;
    fill_standard_descriptors();
    Cli cli = { .field = "text", .max_doc = DEFAULT_MAX_DOC, .argc = argc, .argv = argv, .usage = usage, .about = about,
                .own = own ? own : none, .reads_stream = reads_stream };
    const Option *stream = reads_stream ? stream_options : none;
    size_t total = count(cli.own) + count(stream) + count(common_options);
    struct option *longs = calloc(total + 1, sizeof *longs);
    cli.shorts = calloc(2 * total + 2, 1);
    if (!longs || !cli.shorts) fail("out of memory");
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

static _Noreturn void help(const Cli *cli) {
    put_message("usage: ");
    put_message(program);
    put_message(" ");
    put_message(cli->usage);
    put_newline();
    put_message(cli->about);
    put_newline();
    put_options(cli->own);
    if (cli->reads_stream) put_options(stream_options);
    put_options(common_options);
    exit(finish());
}

static _Noreturn void version(void) {
    put_message(program);
    put_message(" " VERSION);
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

static bool take_common(Cli *cli, int key) {
    switch (key) {
    case 'f': cli->field = optarg; return true;
    case 'p': cli->plain = true; return true;
    case 'l': lexicon_add_file(optarg); return true;
    case COLUMNS: cli->columns = optarg; return true;
    case NO_HEADER: cli->no_header = true; return true;
    case REJECT: reject_open(optarg); return true;
    case MAX_DOC: cli->max_doc = cli_number("max-doc", optarg); return true;
    case LINE_BUFFERED: out_line_buffered(); return true;
    case HELP: help(cli);
    case VERSION_KEY: version();
    case '?':
    case ':': fail("unknown option or missing argument: %s (see --help)", cli->argv[optind - 1]);
    default: return false;
    }
}

int cli_next(Cli *cli, const char **value) {
    static char *standard_input[] = { "-", NULL };
    int key;
    while ((key = getopt_long(cli->argc, cli->argv, cli->shorts, cli->longs, NULL)) != -1) {
        *value = optarg;
        if (!take_common(cli, key)) return key;
    }
    cli->files = optind < cli->argc ? cli->argv + optind : standard_input;
    free(cli->longs);
    free(cli->shorts);
    return -1;
}
