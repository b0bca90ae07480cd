/* state.h - read before every source of a target (make fuzz).
 *
 * What a program leaves behind is undone before the next input (fuzz.c): its variables stand in two sections of their
 * own, and what it takes and gives back goes over functions of the target.
 */
#pragma clang section bss = "fuzz_bss" data = "fuzz_data"

#define main program_main
#define exit program_exit
#define atexit program_atexit
#define malloc program_malloc
#define calloc program_calloc
#define realloc program_realloc
#define free program_free
#define strdup program_strdup
#define write program_write
#define xmlMemSetup program_set_up_parser
