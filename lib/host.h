/* host.h - the site of an address. */
#ifndef HOST_H
#define HOST_H

#include "text.h"

/* "rt.com" of "https://www.rt.com/news/1" and of itself; the case stays. "" if there is none. */
Text host_of(Text url);
/* The site of an article: what its column says, else the host of its address. */
Text host_site(Text site, Text url);

#endif
