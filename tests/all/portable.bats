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
    readelf -l "$BATS_TEST_TMPDIR/musl/bin/news-quotes" | grep -q ld-musl
    for tests in words sentences quotes numbers body page; do
        env -i PATH="${PATH//$BATS_LIBEXEC:/}" HOME="$HOME" TMPDIR="$BATS_TEST_TMPDIR" BIN="$BATS_TEST_TMPDIR/musl/bin" bats --tap "tests/$tests.bats" >"$BATS_TEST_TMPDIR/log" ||
            { echo "$tests"; grep -E '^(not ok|#)' "$BATS_TEST_TMPDIR/log"; false; }
    done
}

@test "built for 32 bits, the programs pass the same tests" {
    dir=$BATS_TEST_TMPDIR/m32
    why=$(tests/all/m32 "$dir")
    [ -z "$why" ] || skip "$why"
    readelf -h "$dir/bin/news-quotes" | grep -q ELF32
    for tests in unit words sentences quotes numbers body repeats page across; do
        env -i PATH="${PATH//$BATS_LIBEXEC:/}" HOME="$HOME" TMPDIR="$BATS_TEST_TMPDIR" BIN="$dir/bin" UNIT="$dir/build/unit" bats --tap "tests/$tests.bats" >"$BATS_TEST_TMPDIR/log" ||
            { echo "$tests"; grep -E '^(not ok|#)' "$BATS_TEST_TMPDIR/log"; false; }
    done
}

@test "a program that is not position-independent has no image of its tables, and make says so" {
    run make -s BUILD="$BATS_TEST_TMPDIR/build" BIN="$BATS_TEST_TMPDIR/bin" LINK=-no-pie "$BATS_TEST_TMPDIR/bin/news-sentences"
    [ "$status" != 0 ]
    [[ $output == *"not position-independent"* ]]
}
