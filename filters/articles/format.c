#include "articles.h"
#include "fail.h"

#include <string.h>

static const struct {
    const char *name;       /* of --format */
    const char *endings;    /* of file names, without .gz and .zst */
} formats[FORMATS] = {
    [FORMAT_TEXT] = { "text", ".txt .text" },
    [FORMAT_HTML] = { "html", ".html .htm .xhtml .shtml" },
    [FORMAT_JSON] = { "json", ".jsonl .ndjson .jl .json" },
    [FORMAT_WARC] = { "warc", ".warc" },
    [FORMAT_WET] = { "wet", ".wet" },
    [FORMAT_ARC] = { "arc", ".arc" },
    [FORMAT_TABLE] = { "table", ".csv .tsv" },
    [FORMAT_EXPORT] = { "export", NULL },                /* text or HTML by its name */
    [FORMAT_FEED] = { "feed", ".rss .atom" },
    [FORMAT_OFFICE] = { "office", ".docx .odt .epub .wacz" },
    [FORMAT_MAIL] = { "mail", ".eml .mbox .mbx .mht .mhtml" },
};

Format format_named(const char *name) {
    for (Format format = FORMAT_TEXT; format < FORMATS; format++)
        if (strcmp(formats[format].name, name) == 0) return format;
    fail("--format: \"%s\" is none of text, html, json, warc, wet, arc, table, export, feed, office, mail", name);
}

static bool ends_like(Text path, Text ending) {
    return path.len >= ending.len && text_same_word(text_slice(path, path.len - ending.len, path.len), ending);
}

bool format_is_packed(Text path) { return ends_like(path, TEXT(".gz")) || ends_like(path, TEXT(".zst")); }

Format format_of_name(Text path) {
    if (format_is_packed(path)) path.len -= ends_like(path, TEXT(".gz")) ? 3 : 4;
    for (Format format = FORMAT_TEXT; format < FORMATS; format++) {
        Text rest = formats[format].endings ? text_of(formats[format].endings) : TEXT(""), ending;
        while (rest.len && text_cut(&rest, ' ', &ending))
            if (ends_like(path, ending)) return format;
    }
    return FORMAT_UNKNOWN;
}

static bool begins_like(Text text, const char *start) {
    return text.len >= strlen(start) && text_same_word(text_slice(text, 0, strlen(start)), text_of(start));
}

static bool is_html_element(Text name) {
    static const char names[] =
        "html head body title meta link script style base p div span a article section main header footer nav aside "
        "h1 h2 h3 h4 h5 h6 table tr td ul ol li dl center font b i em strong br hr img blockquote "
        "pre form iframe figure noscript";
    Text rest = TEXT(names), word;
    while (text_cut(&rest, ' ', &word))
        if (text_same_word(name, word)) return true;
    return false;
}

/* What surely is this format, whatever the name says. */
static Format by_mark(Text head) {
    if (text_starts(head, TEXT("WARC/"))) return FORMAT_WARC;
    if (text_starts(head, TEXT("filedesc://"))) return FORMAT_ARC;
    if (begins_like(head, "<!doctype html") || begins_like(head, "<html")) return FORMAT_HTML;
    bool is_array = text_starts(head, TEXT("["));
    Text inner = is_array ? text_trim(text_slice(head, 1, head.len)) : head;
    if (text_starts(inner, TEXT("{"))) {
        inner = text_trim(text_slice(inner, 1, inner.len));
        if (text_starts(inner, TEXT("\"")) || text_starts(inner, TEXT("}"))) return FORMAT_JSON;
    }
    return FORMAT_UNKNOWN;
}

Format format_of_content(const Lexicon *exports, Text head, Text path) {
    Format named = format_of_name(path);
    if (text_starts(head, TEXT("\xef\xbb\xbf"))) head = text_slice(head, 3, head.len);
    if (text_starts(head, TEXT("PK\3\4"))) return FORMAT_OFFICE;
    if (mail_begins(head, named == FORMAT_MAIL)) return FORMAT_MAIL;
    head = text_trim(head);
    Format sure = by_mark(head);
    if (sure == FORMAT_WARC && named == FORMAT_WET) return FORMAT_WET;
    if (sure && (named == FORMAT_TEXT || named == FORMAT_UNKNOWN || sure != FORMAT_JSON)) return sure;
    Text root = foreign_root(head);
    if (exports_of_root(exports, root).len) return FORMAT_FEED;
    if (named && named != FORMAT_TEXT && named < FORMAT_EXPORT) return named;
    if (root.len && is_html_element(root)) return named ? named : FORMAT_HTML;
    bool is_markup = begins_like(head, "<?xml") || begins_like(head, "<!doctype") || memmem(head.at, head.len, "</", 2);
    if (root.len && (is_markup || !named)) return FORMAT_UNKNOWN;
    if (begins_like(head, "<!--")) return FORMAT_HTML;
    return text_starts(head, TEXT("doc\t")) ? FORMAT_TABLE : FORMAT_TEXT;
}

void format_columns(Format format, bool has[COLUMNS]) {
    has[COLUMN_DOC] = has[COLUMN_TEXT] = true;
    if (format == FORMAT_UNKNOWN || format == FORMAT_TEXT) return;
    for (Column column = COLUMN_URL; column < COLUMN_HINTS; column++) has[column] = true;
    has[COLUMN_HINTS] |= format == FORMAT_HTML || format == FORMAT_WARC || format == FORMAT_ARC ||
                         format == FORMAT_OFFICE || format == FORMAT_MAIL;
}
