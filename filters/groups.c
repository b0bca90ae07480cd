/* news-groups - what belongs together, of pairs: union over those that have a partner.
 *
 * In:  pairs: rank, a, b, why; sorted, so that the surest come first. Rank 0 keeps a and b apart: no group may hold
 *      both. With the columns since and other_since, the dates at which a and b were first seen; --since FILE tells
 *      them apart from the pairs: member, since.
 * Out: member, group; in the order in which the pairs name them. A group's id is the hash of its first member, by date,
 *      then by hash: it stays when later members come, whatever the order of the shards.
 *
 * A dump has tens of millions of members. In memory each is a hash and a few small numbers; the names wait in a file
 * without a name, in the order of the members, till the groups are known. Two names of one hash would be one member:
 * with 64 bits, once in a hundred thousand dumps of twenty million members.
 */
#include "arena.h"
#include "cli.h"
#include "fail.h"
#include "keyed.h"
#include "lexicon.h"
#include "nameless.h"
#include "out.h"
#include "tsv.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#define ID_DIGITS 12
#define MAX_LINE (1024 * 1024)
#define MAX_PARTS 8
#define MOST_THINGS (UINT32_MAX - 1)
#define NOBODY UINT32_MAX

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Join pairs that share members into groups with an id each.\n";
static const Option options[] = {
    { "since", 'S', "FILE", "the first date of each member: columns member and since" },
    { "refused", 'R', "FILE", "write the pairs that would have joined what must stay apart" },
    { "as", 'A', "G,A,B", "write the group first, as G, and the member as A,B, parted at its last spaces" },
    { NULL, 0, NULL, NULL },
};

/* Things known by a hash, numbered as they come. */
typedef struct {
    uint64_t *hash;
    uint32_t *slot;         /* open addressing; number + 1 */
    size_t count, capacity, slots;
} Numbered;

typedef struct {
    uint32_t member, next;
} Link;

typedef struct {
    Numbered members, dates;
    uint32_t *parent;       /* of a root: itself */
    uint32_t *since;        /* of each member, a number of `dates`; the first of them is the empty one */
    size_t parent_capacity, since_capacity;
    Text *date;
    size_t date_capacity;
    uint32_t *apart;        /* of a root, in `link`: the first and the last of those that must not join it; for */
    size_t aparts, apart_capacity; /* the members up to the last one of rank 0: most dumps have none */
    Link *link;
    size_t links, link_capacity;
    Arena arena;
    FILE *names, *refused;
    size_t refusals;
} Groups;

/* ---- numbers for names */

static uint32_t *slot_of(const Numbered *n, uint64_t hash) {
    size_t i = (size_t)hash & (n->slots - 1);
    while (n->slot[i] && n->hash[n->slot[i] - 1] != hash) i = (i + 1) & (n->slots - 1);
    return &n->slot[i];
}

static void more_slots(Numbered *n) {
    free(n->slot);
    n->slots = n->slots ? 2 * n->slots : 1024;
    n->slot = calloc(n->slots, sizeof *n->slot);
    if (!n->slot) fail("out of memory");
    for (size_t i = 0; i < n->count; i++) *slot_of(n, n->hash[i]) = (uint32_t)i + 1;
}

/* Of a new one, the count before. */
static uint32_t number_of(Numbered *n, uint64_t hash) {
    if (4 * n->count >= 3 * n->slots) more_slots(n);
    uint32_t *slot = slot_of(n, hash);
    if (*slot) return *slot - 1;
    if (n->count == MOST_THINGS) fail("more than %u members", (unsigned)MOST_THINGS);
    n->hash = grow(n->hash, &n->capacity, n->count + 1, sizeof *n->hash);
    n->hash[n->count++] = hash;
    *slot = (uint32_t)n->count;
    return *slot - 1;
}

static uint32_t date_of(Groups *g, Text since) {
    size_t known = g->dates.count;
    uint32_t n = number_of(&g->dates, keyed_hash(since));
    if (n < known) return n;
    g->date = grow(g->date, &g->date_capacity, n + 1, sizeof *g->date);
    g->date[n] = arena_copy(&g->arena, since);
    return n;
}

/* An empty date is after all others. */
static int compare_dates(const Groups *g, uint32_t a, uint32_t b) {
    if (a == b) return 0;
    if (a == 0 || b == 0) return a == 0 ? 1 : -1;
    return keyed_compare(g->date[a], g->date[b]);
}

static void seen(Groups *g, uint32_t member, Text since) {
    uint32_t date = since.len ? date_of(g, since) : 0;
    if (compare_dates(g, date, g->since[member]) < 0) g->since[member] = date;
}

static uint32_t member_of(Groups *g, Text name, Text since) {
    size_t known = g->members.count;
    uint32_t n = number_of(&g->members, keyed_hash(name));
    if (n == known) {
        g->parent = grow(g->parent, &g->parent_capacity, known + 1, sizeof *g->parent);
        g->since = grow(g->since, &g->since_capacity, known + 1, sizeof *g->since);
        g->parent[n] = n;
        g->since[n] = 0;
        fwrite(name.at, 1, name.len, g->names);
        putc('\n', g->names);
    }
    seen(g, n, since);
    return n;
}

/* ---- union */

static uint32_t root_of(Groups *g, uint32_t n) {
    while (g->parent[n] != n) n = g->parent[n] = g->parent[g->parent[n]];
    return n;
}

/* Of a root the first and the last of its links. */
static uint32_t *ends_of(Groups *g, uint32_t root) {
    const size_t needed = 2 * ((size_t)root + 1);
    if (needed > g->aparts) g->apart = grow(g->apart, &g->apart_capacity, needed, sizeof *g->apart);
    while (g->aparts < needed) g->apart[g->aparts++] = NOBODY;
    return &g->apart[2 * (size_t)root];
}

static uint32_t first_apart(const Groups *g, uint32_t root) {
    return 2 * (size_t)root < g->aparts ? g->apart[2 * (size_t)root] : NOBODY;
}

static void add_links(Groups *g, uint32_t root, uint32_t first, uint32_t last) {
    uint32_t *ends = ends_of(g, root);
    if (ends[0] == NOBODY) ends[0] = first;
    else g->link[ends[1]].next = first;
    ends[1] = last;
}

static void add_link(Groups *g, uint32_t root, uint32_t other) {
    if (g->links == MOST_THINGS) fail("more than %u pairs that must stay apart", (unsigned)MOST_THINGS);
    g->link = grow(g->link, &g->link_capacity, g->links + 1, sizeof *g->link);
    g->link[g->links] = (Link){ other, NOBODY };
    add_links(g, root, (uint32_t)g->links, (uint32_t)g->links);
    g->links++;
}

static void keep_apart(Groups *g, uint32_t a, uint32_t b) {
    add_link(g, root_of(g, a), b);
    add_link(g, root_of(g, b), a);
}

static bool must_stay_apart(Groups *g, uint32_t root, uint32_t other) {
    for (uint32_t i = first_apart(g, root); i != NOBODY; i = g->link[i].next)
        if (root_of(g, g->link[i].member) == other) return true;
    return false;
}

/* The root of two is the one of the smaller hash, which is as good as by lot: no chain grows long. */
static bool join(Groups *g, uint32_t a, uint32_t b) {
    a = root_of(g, a);
    b = root_of(g, b);
    if (a == b) return true;
    if (must_stay_apart(g, a, b)) return false;
    bool is_b = g->members.hash[b] < g->members.hash[a];
    g->parent[is_b ? a : b] = is_b ? b : a;
    uint32_t links = first_apart(g, is_b ? a : b); /* what must not join one of two, must not join the two */
    if (links != NOBODY) add_links(g, is_b ? b : a, links, ends_of(g, is_b ? a : b)[1]);
    return true;
}

/* ---- in and out */

static void refuse(Groups *g, Text a, Text b, Text why) {
    g->refusals++;
    if (g->refused) fprintf(g->refused, "%.*s\t%.*s\t%.*s\n", (int)a.len, a.at, (int)b.len, b.at, (int)why.len, why.at);
}

static void read_pairs(const Cli *cli, Groups *g) {
    Tsv in = { 0 };
    if (cli->plain) fail("-p: pairs are read here");
    tsv_open(&in, cli->files, cli->columns, MAX_LINE);
    size_t rank = tsv_column(&in, TEXT("rank")), a = tsv_column(&in, TEXT("a")), b = tsv_column(&in, TEXT("b")),
           why = tsv_column(&in, TEXT("why"));
    size_t since = tsv_find(&in, TEXT("since")), other_since = tsv_find(&in, TEXT("other_since"));
    Text none = { "", 0 };
    while (tsv_next(&in)) {
        uint32_t x = member_of(g, in.cell[a], since == TSV_NONE ? none : in.cell[since]);
        uint32_t y = member_of(g, in.cell[b], other_since == TSV_NONE ? none : in.cell[other_since]);
        if (text_equal(in.cell[rank], TEXT("0"))) keep_apart(g, x, y);
        else if (!join(g, x, y)) refuse(g, in.cell[a], in.cell[b], in.cell[why]);
    }
    tsv_close(&in);
}

/* Dates of members that have a partner; the others need none. */
static void read_dates(Groups *g, const char *path) {
    Tsv in = { 0 };
    char *files[] = { (char *)(uintptr_t)path, NULL };
    tsv_open(&in, files, NULL, MAX_LINE);
    size_t member = tsv_column(&in, TEXT("member")), since = tsv_column(&in, TEXT("since"));
    while (tsv_next(&in)) {
        uint32_t *slot = g->members.slots ? slot_of(&g->members, keyed_hash(in.cell[member])) : NULL;
        if (slot && *slot) seen(g, *slot - 1, in.cell[since]);
    }
    tsv_close(&in);
}

static bool is_before(const Groups *g, uint32_t a, uint32_t b) {
    int order = compare_dates(g, g->since[a], g->since[b]);
    return order ? order < 0 : g->members.hash[a] < g->members.hash[b];
}

/* Of each root the member that gives the id; NOBODY where it has no partner. */
static uint32_t *first_members(Groups *g) {
    size_t count = g->members.count;
    uint32_t *first = malloc((count + 1) * sizeof *first);
    if (!first) fail("out of memory");
    for (size_t i = 0; i < count; i++) first[i] = NOBODY;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t root = root_of(g, i);
        if (root == i) continue;
        if (first[root] == NOBODY) first[root] = root;
        if (is_before(g, i, first[root])) first[root] = i;
    }
    return first;
}

/* "DOC START STOP" as three cells; a doc may have spaces. */
static void put_parts(Text name, size_t parts) {
    Text part[MAX_PARTS];
    for (size_t n = parts; n > 0; n--) {
        size_t at = name.len;
        while (n > 1 && at > 0 && name.at[at - 1] != ' ') at--;
        part[n - 1] = n > 1 ? text_slice(name, at, name.len) : name;
        name.len = at ? at - 1 : 0;
    }
    for (size_t i = 0; i < parts; i++) put_tab(), put_raw(part[i]);
}

static void put_row(Text member, uint64_t group, size_t parts) {
    if (!parts) put_raw(member), put_tab();
    keyed_put_hash(group, ID_DIGITS);
    if (parts) put_parts(member, parts);
    put_newline();
}

/* The columns of --as; how many of them a member has, 0 without it. */
static size_t put_header(const Cli *cli, const char *as) {
    Text rest = text_of(as ? as : "member,group"), name;
    size_t columns = 0;
    while (text_cut(&rest, ',', &name)) {
        if (columns && !cli->no_header) put_tab();
        if (!cli->no_header) put_raw(name);
        columns++;
    }
    if (columns < 2 || columns > MAX_PARTS) fail("--as: two to %d columns", MAX_PARTS);
    if (!cli->no_header) put_newline();
    return as ? columns - 1 : 0;
}

static void write_groups(const Cli *cli, Groups *g, const char *as) {
    size_t parts = put_header(cli, as), capacity = 0;
    char *line = NULL;
    free(g->members.slot);                           /* nobody new comes any more */
    g->members.slot = NULL;
    uint32_t *first = first_members(g);
    rewind(g->names);
    for (uint32_t i = 0; i < g->members.count; i++) {
        ssize_t len = getline(&line, &capacity, g->names);
        if (len < 1) fail("the names of the members cannot be read back");
        uint32_t root = first[root_of(g, i)];
        if (root == NOBODY) continue;
        put_row((Text){ line, (size_t)len - 1 }, g->members.hash[root], parts);
    }
    free(line);
    free(first);
    if (g->refusals) warn("%zu pairs refused: they would have joined what must stay apart", g->refusals);
}

static FILE *names_file(void) {
    int file = nameless_open();
    FILE *names = file < 0 ? NULL : fdopen(file, "w+");
    if (!names) fail("%s: a file cannot be written: %s", nameless_folder(), strerror(errno));
    return names;
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-groups", usage, about, options, true, argc, argv);
    Groups groups = { .refusals = 0 };
    const char *value, *since = NULL, *as = NULL;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'S') since = value;
        else if (key == 'A') as = value;
        else if (!(groups.refused = fopen(value, "w"))) fail("%s: cannot be written", value);
    }
    lexicon_check_files();
    if (groups.refused) fputs("a\tb\twhy\n", groups.refused);
    groups.names = names_file();
    date_of(&groups, (Text){ "", 0 });
    read_pairs(&cli, &groups);
    if (since) read_dates(&groups, since);
    if (fflush(groups.names) || ferror(groups.names)) fail("the names of the members cannot be written: no space?");
    write_groups(&cli, &groups, as);
    if (groups.refused && fclose(groups.refused)) fail("--refused: cannot be written");
    fclose(groups.names);
    arena_free(&groups.arena);
    free(groups.members.hash);
    free(groups.dates.hash);
    free(groups.dates.slot);
    free(groups.date);
    free(groups.parent);
    free(groups.since);
    free(groups.apart);
    free(groups.link);
    return finish();
}
