#include "body.h"
void profile_folder(const char *path) { (void)path; }
void profile_open(void) {}
void profile_apply(Article *article, Text url, Text site, const char *file, size_t line) { (void)article, (void)url, (void)site, (void)file, (void)line; }
void profile_close(void) {}
