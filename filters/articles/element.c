/* What an element does to the text in it. A browser shows it by name and style; what it is for is told by its role, its
 * property and, in a table, by its classes. */
#include "element.h"

#include <stdlib.h>
#include <string.h>

static const struct Kind {
    const char *name;
    unsigned flags;
} kinds[] = {
    { "a", LINK },
    { "address", BLOCK },
    { "article", BLOCK | MAIN },
    { "aside", BLOCK | ASIDE },
    { "audio", HIDDEN },
    { "blockquote", BLOCK | QUOTE },
    { "body", BLOCK },
    { "br", BREAK },
    { "canvas", HIDDEN },
    { "caption", BLOCK | CAPTION },
    { "center", BLOCK },
    { "datalist", HIDDEN },
    { "dd", BLOCK | ITEM },
    { "details", BLOCK },
    { "dialog", BLOCK },
    { "dir", BLOCK },
    { "div", BLOCK },
    { "dl", BLOCK },
    { "dt", BLOCK | ITEM },
    { "fieldset", BLOCK },
    { "figcaption", BLOCK | CAPTION },
    { "figure", BLOCK },
    { "footer", BLOCK | ASIDE },
    { "form", BLOCK },
    { "h1", BLOCK | HEADING | TOP_HEADING },
    { "h2", BLOCK | HEADING },
    { "h3", BLOCK | HEADING },
    { "h4", BLOCK | HEADING },
    { "h5", BLOCK | HEADING },
    { "h6", BLOCK | HEADING },
    { "head", BLOCK },
    { "header", BLOCK | HEADER },
    { "hgroup", BLOCK },
    { "hr", BREAK },
    { "html", BLOCK },
    { "iframe", HIDDEN },
    { "legend", BLOCK },
    { "li", BLOCK | ITEM },
    { "listing", BLOCK | PRE },
    { "main", BLOCK | MAIN },
    { "menu", BLOCK },
    { "nav", BLOCK | ASIDE },
    { "noembed", HIDDEN },
    { "noframes", HIDDEN },
    { "noscript", HIDDEN },
    { "object", HIDDEN },
    { "ol", BLOCK },
    { "optgroup", HIDDEN },
    { "option", HIDDEN },
    { "p", BLOCK },
    { "pre", BLOCK | PRE },
    { "rp", HIDDEN },
    { "script", HIDDEN },
    { "section", BLOCK },
    { "select", HIDDEN },
    { "style", HIDDEN },
    { "summary", BLOCK },
    { "svg", HIDDEN },
    { "table", BLOCK | TABLE },
    { "tbody", BLOCK },
    { "td", CELL },
    { "template", HIDDEN },
    { "textarea", HIDDEN },
    { "tfoot", BLOCK },
    { "th", CELL },
    { "thead", BLOCK },
    { "title", HIDDEN | TITLE },
    { "tr", BLOCK },
    { "ul", BLOCK },
    { "video", HIDDEN },
    { "xmp", BLOCK | PRE },
};

static int compare_kind(const void *name, const void *kind) { return strcmp(name, ((const struct Kind *)kind)->name); }

static unsigned flags_of(const char *name) {
    const struct Kind *kind = bsearch(name, kinds, sizeof kinds / sizeof *kinds, sizeof *kinds, compare_kind);
    return kind ? kind->flags : 0;
}

Text element_attribute(const xmlChar **attributes, const char *name) {
    for (; attributes && attributes[0]; attributes += 2)
        if (strcmp((const char *)attributes[0], name) == 0)
            return attributes[1] ? text_of((const char *)attributes[1]) : TEXT(" ");
    return (Text){ NULL, 0 };
}

bool element_has_word(Text list, const char *word) {
    Text item;
    while (text_cut(&list, ' ', &item))
        if (text_same_word(item, text_of(word))) return true;
    return false;
}

/* Is it so in the style attribute: "display: none"? */
static bool has_style(Text style, Text wanted) {
    char squeezed[256];
    size_t n = 0;
    for (size_t i = 0; i < style.len && n < sizeof squeezed; i++)
        if (!is_blank(style.at[i])) squeezed[n++] = to_lower(style.at[i]);
    for (size_t i = 0; i + wanted.len <= n; i++)
        if (memcmp(squeezed + i, wanted.at, wanted.len) == 0) return true;
    return false;
}

/* <div hidden id="S:0">: comes after the page's shell, and a script puts it where <template id="B:0"> stands. */
static bool is_streamed(Text id) {
    return id.len > 2 && id.at[0] == 'S' && id.at[1] == ':' && (is_digit(id.at[2]) || is_alpha(id.at[2]));
}

static bool is_hidden(const char *name, const xmlChar **attributes) {
    if (!attributes) return strcmp(name, "dialog") == 0;
    Text style = element_attribute(attributes, "style");
    if (element_attribute(attributes, "hidden").at && !is_streamed(element_attribute(attributes, "id"))) return true;
    if (style.at && (has_style(style, TEXT("display:none")) || has_style(style, TEXT("visibility:hidden"))))
        return true;
    bool is_inline = strcmp(name, "i") == 0 || strcmp(name, "span") == 0;
    bool is_icon = is_inline && text_same_word(element_attribute(attributes, "aria-hidden"), TEXT("true"));
    if (is_icon) return true;
    return strcmp(name, "dialog") == 0 && !element_attribute(attributes, "open").at;
}

/* What a role or a property says that the element's name does not. */
static unsigned flags_of_attributes(const xmlChar **attributes) {
    Text role = element_attribute(attributes, "role"), property = element_attribute(attributes, "itemprop");
    unsigned flags = 0;
    if (role.at && (element_has_word(role, "navigation") || element_has_word(role, "complementary") ||
                    element_has_word(role, "contentinfo")))
        flags |= ASIDE;
    if (role.at && (element_has_word(role, "main") || element_has_word(role, "article"))) flags |= MAIN;
    if (property.at && element_has_word(property, "articleBody")) flags |= MAIN;
    if (property.at && element_has_word(property, "author")) flags |= AUTHOR;
    Text rel = element_attribute(attributes, "rel");
    if (rel.at && element_has_word(rel, "author")) flags |= AUTHOR;
    return flags;
}

enum { SAYS_HIDDEN = 1, SAYS_MAIN = 2, SAYS_ASIDE = 4, SAYS_KEEP = 8, SAYS_CAPTION = 16, SAYS_AUTHOR = 32 };

static const LexiconClass effects[] = {
    { { "hidden", 6 }, SAYS_HIDDEN },
    { { "main", 4 }, SAYS_MAIN },
    { { "aside", 5 }, SAYS_ASIDE },
    { { "keep", 4 }, SAYS_KEEP },
    { { "caption", 7 }, SAYS_CAPTION },
    { { "author", 6 }, SAYS_AUTHOR },
    { { "", 0 }, 0 },
};

static unsigned effect_of(const Lexicon *classes, Text name) {
    const Entry *entry = lexicon_find(classes, name);
    return entry ? (unsigned)lexicon_classes(classes, entry, 1, effects) : 0;
}

void element_check(const Lexicon *classes) {
    for (const Entry *e = NULL; (e = lexicon_next(classes, e));) lexicon_classes(classes, e, 1, effects);
}

/* What one class says, as a whole and by its words: "relatedLinks" and "related_links" are related and links. */
static unsigned effect_of_class(const Lexicon *classes, Text name) {
    char whole[64];
    unsigned effect = 0;
    size_t start = 0;
    if (name.len > sizeof whole) return 0;
    for (size_t i = 0; i < name.len; i++) whole[i] = name.at[i] == '_' ? '-' : name.at[i];
    effect = effect_of(classes, (Text){ whole, name.len });
    for (size_t i = 0; i <= name.len; i++) {
        bool is_hump = i > 0 && i < name.len && is_upper(whole[i]) && is_lower(whole[i - 1]);
        if (i < name.len && whole[i] != '-' && !is_hump) continue;
        effect |= effect_of(classes, (Text){ whole + start, i - start }) & (SAYS_ASIDE | SAYS_KEEP | SAYS_CAPTION);
        start = i + !is_hump;
    }
    return effect;
}

static unsigned flags_of_classes(const Lexicon *classes, const char *name, const xmlChar **attributes) {
    static const char *const keys[] = { "class", "id" };
    unsigned effect = 0;
    for (size_t i = 0; i < 2; i++) {
        Text list = element_attribute(attributes, keys[i]), class;
        while (text_cut(&list, ' ', &class)) effect |= effect_of_class(classes, class);
    }
    bool is_outermost = strcmp(name, "html") == 0 || strcmp(name, "body") == 0 || strcmp(name, "main") == 0 ||
                        strcmp(name, "article") == 0;
    return (effect & SAYS_HIDDEN ? HIDDEN : 0) | (effect & SAYS_MAIN ? MAIN : 0) |
           (effect & SAYS_CAPTION && !is_outermost ? CAPTION : 0) | (effect & SAYS_AUTHOR ? AUTHOR : 0) |
           ((effect & (SAYS_ASIDE | SAYS_KEEP | SAYS_MAIN)) == SAYS_ASIDE && !is_outermost ? BOX : 0);
}

unsigned element_flags(const char *name, const xmlChar **attributes, const Lexicon *classes) {
    unsigned flags = flags_of(name);
    if (attributes) {
        flags |= flags_of_attributes(attributes) | flags_of_classes(classes, name, attributes);
        Text type = element_attribute(attributes, "type");
        if (strcmp(name, "script") == 0 && element_has_word(type, "application/ld+json")) flags |= SCRIPT;
    }
    return is_hidden(name, attributes) ? flags | HIDDEN : flags;
}
