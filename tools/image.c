/* image.c - the image that tools/freeze.c has made of a program's tables, for lib/frozen.c. */
__asm__(".section .rodata\n"
        ".balign 8\n"
        ".globl frozen_image\n"
        "frozen_image:\n"
        ".incbin \"" IMAGE "\"\n"
        ".text\n");
