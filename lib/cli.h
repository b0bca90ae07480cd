/* cli.h - the command line that all filters share.
 *
 * A filter names its own options in a table; the common ones (news-tsv.5) are taken here. --help is made
 * from the same tables, so that it can't say what is not there.
 */
#ifndef CLI_H
#define CLI_H

#include "text.h"

typedef struct {
    const char *name;       /* the long form, without its hyphens; NULL ends the table */
    char key;               /* what cli_next returns; also the short form if it is a letter */
    const char *argument;   /* the argument's name in --help; NULL if it takes none */
    const char *help;
} Option;

typedef struct {
    const char *field;      /* -f NAME: the column to read; "text" */
    bool plain;             /* -p: plain text in place of a stream */
    const char *columns;    /* --columns a,b,c: headerless input; NULL if the first line names them */
    bool no_header;         /* --no-header: headerless output */
    size_t max_doc;         /* the longest article, in bytes */
    char **files;           /* ends with NULL; { "-", NULL } if none was given */
    /* private */
    int argc;
    char **argv;
    const char *usage, *about;
    const Option *own;
    bool reads_stream;
    void *longs;
    char *shorts;
} Cli;

/* Set first thing in main. `usage` is what follows the program's name; `about` says what it does and, behind an empty
 * line, shows an example, which --help puts at its end. `own` may be NULL. A program that reads no stream
 * (news-articles) has no -f, -p and --columns. */
Cli cli_open(const char *name, const char *usage, const char *about, const Option *own, bool reads_stream, int argc,
             char **argv);
int cli_next(Cli *cli, const char **value);           /* the key of the filter's own option; -1 when all are read */
/* Before standard input is read because no file was named: at a terminal, where it would wait mute, it gives the usage
 * and ends. */
void cli_check_terminal(const Cli *cli);
/* a plain number, with K, M or G behind it; fails otherwise */
size_t cli_number(const char *option, const char *value);

#endif
