#include "quotes.h"

void link_find(Article *article) { (void)article; }
