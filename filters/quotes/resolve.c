#include "quotes.h"

void resolve_find(Article *article) { (void)article; }

void resolve_open(void) {}
void resolve_close(void) {}
