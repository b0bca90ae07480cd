# portable: the C part is C11 and POSIX 2008 but for the calls that extensions.h names, and does the same on another C library.
bats_require_minimum_version 1.5.0

setup() {
    cd "$BATS_TEST_DIRNAME/../.."
    [ -x bin/news-quotes ] || make -s
}

@test "every file compiles to the letter of POSIX 2008 and extensions.h" {
    for file in lib/*.c filters/*.c filters/*/*.c; do
        cc -std=c11 -D_POSIX_C_SOURCE=200809L -include tests/all/extensions.h -DVERSION='""' -Ilib -Ibuild/plain -fsyntax-only \
            -Werror=implicit-function-declaration $(pkg-config --cflags libxml-2.0) "$file"
    done
}

@test "built on musl, the programs pass the same tests" {
    why=$(tests/all/musl "$BATS_TEST_TMPDIR/musl")
    [ -z "$why" ] || skip "$why"
    ! ldd "$BATS_TEST_TMPDIR/musl/bin/news-quotes" 2>/dev/null | grep -q 'libc\.so'
    for tests in words sentences quotes numbers body page; do
        env -i PATH="${PATH//$BATS_LIBEXEC:/}" HOME="$HOME" TMPDIR="$BATS_TEST_TMPDIR" BIN="$BATS_TEST_TMPDIR/musl/bin" bats --tap "tests/$tests.bats" >"$BATS_TEST_TMPDIR/log" ||
            { echo "$tests"; grep -E '^(not ok|#)' "$BATS_TEST_TMPDIR/log"; false; }
    done
}
