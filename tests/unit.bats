# unit: the C tests of lib; each prints the lines that do not hold.
bats_require_minimum_version 1.5.0

setup() { UNIT=${UNIT:-$BATS_TEST_DIRNAME/../build/plain/unit}; }

@test "lib: text, arena, fail" { "$UNIT/test_text"; }
@test "lib: utf8" { "$UNIT/test_utf8"; }
@test "lib: wrap" { "$UNIT/test_wrap"; }
@test "lib: pattern and spell" { "$UNIT/test_pattern"; }
@test "lib: lexicon and tsv" { "$UNIT/test_tsv"; }
@test "lib: english" { "$UNIT/test_english"; }
@test "lib: watch" { "$UNIT/test_watch"; }
@test "lib: sandbox" { "$UNIT/test_sandbox"; }
@test "includes point downwards" { "$BATS_TEST_DIRNAME/layers"; }
