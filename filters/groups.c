/* news-groups - what belongs together, of pairs: union over those that have a partner.
 *
 * In:  pairs: rank, a, b, why; sorted, so that the surest come first. Rank 0 keeps a and b apart: no group may hold
 * both.
 *      With the columns since and other_since, the dates at which a and b were first seen; --since FILE tells them apart from
 *      the pairs: member, since.
 * Out: member, group; sorted by member. A group's id is the hash of its first member, by date, then by name: it stays
 * when
 *      later members come, whatever the order of the shards.
 */
#include "arena.h"
#include "cli.h"
#include "fail.h"
#include "keyed.h"
#include "lexicon.h"
#include "out.h"
#include "tsv.h"

#include <stdio.h>
#include <stdlib.h>

#define ID_DIGITS 12
#define MAX_LINE (1024 * 1024)
#define NOBODY SIZE_MAX

static const char usage[] = "[OPTION ...] [FILE ...]";
static const char about[] = "Join pairs that share members into groups with an id each.\n";
static const Option options[] = {
    { "since", 'S', "FILE", "the first date of each member: columns member and since" },
    { "refused", 'R', "FILE", "write the pairs that would have joined what must stay apart" },
    { NULL, 0, NULL, NULL },
};

typedef struct {
    Text name, since;
    size_t parent, size;    /* of a root: itself, and how many it stands for */
    size_t first;           /* of a root: the member that gives the id */
    size_t apart;           /* the first of those that must not join it, in `links`; NOBODY */
    size_t last_apart;
} Member;

typedef struct {
    size_t member, next;
} Link;

typedef struct {
    Member *member;
    size_t count, capacity;
    size_t *slot, slots;    /* open addressing; member + 1 */
    Link *link;
    size_t links, link_capacity;
    Arena arena;
    Text since;             /* the last that was kept */
    FILE *refused;
    size_t refusals;
} Groups;

static size_t *slot_of(const Groups *g, Text name) {
    size_t i = keyed_hash(name) & (g->slots - 1);
    while (g->slot[i] && !text_equal(g->member[g->slot[i] - 1].name, name)) i = (i + 1) & (g->slots - 1);
    return &g->slot[i];
}

static void more_slots(Groups *g) {
    free(g->slot);
    g->slots = g->slots ? 2 * g->slots : 1024;
    g->slot = calloc(g->slots, sizeof *g->slot);
    if (!g->slot) fail("out of memory");
    for (size_t i = 0; i < g->count; i++) *slot_of(g, g->member[i].name) = i + 1;
}

static size_t member_of(Groups *g, Text name, Text since) {
    if (2 * g->count >= g->slots) more_slots(g);
    size_t *slot = slot_of(g, name);
    if (*slot) {
        Member *m = &g->member[*slot - 1];
        if (since.len && (!m->since.len || keyed_compare(since, m->since) < 0)) m->since = arena_copy(&g->arena, since);
        return *slot - 1;
    }
    g->member = grow(g->member, &g->capacity, g->count + 1, sizeof *g->member);
    size_t n = g->count++;
    if (!text_equal(since, g->since)) g->since = arena_copy(&g->arena, since); /* mostly that of the one before */
    g->member[n] = (Member){ arena_copy(&g->arena, name), g->since, n, 1, n, NOBODY, NOBODY };
    *slot = g->count;
    return n;
}

static size_t root_of(Groups *g, size_t n) {
    while (g->member[n].parent != n) n = g->member[n].parent = g->member[g->member[n].parent].parent;
    return n;
}

/* An empty date is after all others. */
static bool is_before(const Member *a, const Member *b) {
    if ((a->since.len == 0) != (b->since.len == 0)) return b->since.len == 0;
    int order = keyed_compare(a->since, b->since);
    return (order ? order : keyed_compare(a->name, b->name)) < 0;
}

static void add_link(Groups *g, size_t root, size_t other) {
    g->link = grow(g->link, &g->link_capacity, g->links + 1, sizeof *g->link);
    g->link[g->links] = (Link){ other, NOBODY };
    Member *m = &g->member[root];
    if (m->apart == NOBODY) m->apart = g->links;
    else g->link[m->last_apart].next = g->links;
    m->last_apart = g->links++;
}

static void keep_apart(Groups *g, size_t a, size_t b) {
    add_link(g, root_of(g, a), b);
    add_link(g, root_of(g, b), a);
}

static bool must_stay_apart(Groups *g, size_t root, size_t other) {
    for (size_t i = g->member[root].apart; i != NOBODY; i = g->link[i].next)
        if (root_of(g, g->link[i].member) == other) return true;
    return false;
}

static bool join(Groups *g, size_t a, size_t b) {
    a = root_of(g, a);
    b = root_of(g, b);
    if (a == b) return true;
    if (must_stay_apart(g, a, b)) return false;
    if (g->member[a].size < g->member[b].size) {
        size_t swap = a;
        a = b, b = swap;
    }
    Member *to = &g->member[a], *from = &g->member[b];
    if (is_before(&g->member[from->first], &g->member[to->first])) to->first = from->first;
    from->parent = a;
    to->size += from->size;
    if (from->apart != NOBODY) {
        if (to->apart == NOBODY) to->apart = from->apart;
        else g->link[to->last_apart].next = from->apart;
        to->last_apart = from->last_apart;
    }
    return true;
}

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
        size_t x = member_of(g, in.cell[a], since == TSV_NONE ? none : in.cell[since]);
        size_t y = member_of(g, in.cell[b], other_since == TSV_NONE ? none : in.cell[other_since]);
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
    while (tsv_next(&in))
        if (g->slots && *slot_of(g, in.cell[member])) member_of(g, in.cell[member], in.cell[since]);
    tsv_close(&in);
    for (size_t i = 0; i < g->count; i++) {
        size_t root = root_of(g, i);
        if (is_before(&g->member[i], &g->member[g->member[root].first])) g->member[root].first = i;
    }
}

static const Member *sorted;

static int by_name(const void *a, const void *b) {
    return keyed_compare(sorted[*(const size_t *)a].name, sorted[*(const size_t *)b].name);
}

/* Members of groups of one are left out. */
static void write_groups(const Cli *cli, Groups *g) {
    size_t *order = calloc(g->count + 1, sizeof *order), n = 0;
    if (!order) fail("out of memory");
    for (size_t i = 0; i < g->count; i++)
        if (g->member[root_of(g, i)].size > 1) order[n++] = i;
    sorted = g->member;
    qsort(order, n, sizeof *order, by_name);
    if (!cli->no_header) put_message("member\tgroup\n");
    for (size_t i = 0; i < n; i++) {
        put_raw(g->member[order[i]].name);
        put_tab();
        keyed_put_hash(keyed_hash(g->member[g->member[root_of(g, order[i])].first].name), ID_DIGITS);
        put_newline();
    }
    free(order);
    if (g->refusals) warn("%zu pairs refused: they would have joined what must stay apart", g->refusals);
}

int main(int argc, char **argv) {
    Cli cli = cli_open("news-groups", usage, about, options, true, argc, argv);
    Groups groups = { 0 };
    const char *value, *since = NULL;
    for (int key; (key = cli_next(&cli, &value)) != -1;) {
        if (key == 'S') since = value;
        else if (!(groups.refused = fopen(value, "w"))) fail("%s: cannot be written", value);
    }
    lexicon_check_files();
    if (groups.refused) fputs("a\tb\twhy\n", groups.refused);
    read_pairs(&cli, &groups);
    if (since) read_dates(&groups, since);
    write_groups(&cli, &groups);
    if (groups.refused && fclose(groups.refused)) fail("--refused: cannot be written");
    arena_free(&groups.arena);
    free(groups.member);
    free(groups.slot);
    free(groups.link);
    return finish();
}
