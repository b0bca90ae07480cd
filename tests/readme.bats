# readme: every command in README.md that is shown with its output gives that output.
bats_require_minimum_version 1.5.0

@test "README's examples do what README says" {
    cd "$BATS_TEST_DIRNAME/.."
    PATH=${BIN:-$PWD/bin}:$PWD/pipelines:$PATH
    commands=0
    while IFS= read -r line; do
        case $line in
        '```console') inside=1 want= command= ;;
        '```') if [ -n "${inside:-}" ]; then check; fi; inside= ;;
        '$ '*) if [ -n "${inside:-}" ]; then check; command=${line#'$ '} want=; fi ;;
        *) [ -z "${inside:-}" ] || want+=$line$'\n' ;;
        esac
    done <README.md
    [ "$commands" -ge 4 ]
}
check() {    # run the command seen last and compare; what it puts into /tmp is not where another user's is, or another run's
    [ -n "$command" ] || return 0
    command=${command//\/tmp\//\"\$BATS_TEST_TMPDIR\"\/}
    commands=$((commands + 1))
    got=$(bash -c "$command" 2>&1)
    [ "$got" = "${want%$'\n'}" ] || { printf '$ %s\nwant:\n%s\ngot:\n%s\n' "$command" "$want" "$got"; return 1; }
    command=
}

@test "README is short, and every page and pipeline it names is there" {
    cd "$BATS_TEST_DIRNAME/.."
    [ "$(wc -l <README.md)" -lt 150 ]
    for page in $(grep -o 'man/[a-z-]*\.[157]' README.md); do [ -f "$page" ] || { echo "$page"; return 1; }; done
    for script in $(grep -o '\(pipelines\|tests\|bench\)/[a-z-]*' README.md | sort -u); do [ -e "$script" ] || { echo "$script"; return 1; }; done
}

@test "README's picture is there and small" {
    cd "$BATS_TEST_DIRNAME/.."
    picture=$(sed -n 's/^!\[.*\](\(.*\))$/\1/p' README.md)
    [ -s "$picture" ] && [ "$(wc -c <"$picture")" -lt 150000 ]
}
