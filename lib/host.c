#include "host.h"

#include <string.h>

Text host_of(Text url) {
    const char *slashes = url.len ? memmem(url.at, url.len, "//", 2) : NULL;
    if (slashes) url = text_slice(url, (size_t)(slashes + 2 - url.at), url.len);
    size_t n = 0;
    while (n < url.len && !memchr("/:?#", url.at[n], 4)) n++;
    url = text_slice(url, 0, n);
    return text_starts(url, TEXT("www.")) ? text_slice(url, 4, url.len) : url;
}

Text host_site(Text site, Text url) {
    Text host = host_of(site);
    return host.len ? host : host_of(url);
}
