/* extensions.h - all that the C part takes beyond POSIX 2008. Included before each file where it is built to the letter
 * of the standard (tests/all/portable.bats); a call of anything else is an error there.
 */
#include <stddef.h>
#include <stdint.h>

void *memmem(const void *text, size_t len, const void *words, size_t words_len); /* POSIX 2024 */
void *memrchr(const void *text, int byte, size_t len);
long syscall(long number, ...);                                                  /* lib/sandbox.c, on Linux only */
