#include "quotes.h"
void resolve_find(Article *article) { (void)article; }
