# faults: what must hold when the input, the disk, a folder or the operator is at fault.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/.. T=$BATS_FILE_TMPDIR BIN=${BIN:-$BATS_TEST_DIRNAME/../bin}
}
setup() { cd "$T"; PATH=$BIN:$ROOT/pipelines:$PATH; }

@test "ShellCheck finds nothing to warn of in any script" {
    command -v shellcheck || skip "no shellcheck here"
    cd "$ROOT"
    # shellcheck disable=SC2046
    shellcheck -S warning -x $(grep -lE '^#!.*(bash|/sh)$|shellcheck shell=bash' $(find pipelines tests bench -type f ! -name '*.bats'))
}
