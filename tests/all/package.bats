# package: the Debian package holds all that make install puts in place, and what README says of it can be done in an empty Debian.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/../.. EMPTY=$BATS_FILE_TMPDIR/debian
    cd "$ROOT"
    PATH=${BIN:-$ROOT/bin}:$ROOT/pipelines:$PATH
    command -v dpkg-shlibdeps >/dev/null || return 0
    PACKAGE=$(make -s deb)
    export PACKAGE
}
teardown_file() { "$BATS_TEST_DIRNAME/debian" -u "$EMPTY"; }
setup() {
    cd "$ROOT"
    PATH=${BIN:-$ROOT/bin}:$ROOT/pipelines:$PATH
    [ -n "${PACKAGE:-}" ] || skip "no dpkg-dev"
}

@test "make deb: programs, pipelines, pages, tables and completions are in it, and run from where they are" {
    root=$BATS_TEST_TMPDIR/root
    dpkg-deb -x "$PACKAGE" "$root"
    for program in bin/news-*; do [ -x "$root/usr/$program" ] || { echo "$program"; false; }; done
    for page in man/*.[157]; do [ -e "$root/usr/share/man/man${page##*.}/$(basename "$page").gz" ] || { echo "$page"; false; }; done
    for table in data/*.tsv data/sites/*.tsv; do cmp "$table" "$root/usr/share/news-filters/${table#data/}"; done
    [ -s "$root/usr/share/bash-completion/completions/who-said-what" ]
    PATH=/usr/bin:/bin "$root/usr/bin/who-said-what" samples/tass-observatory.txt | grep -q Grovik
    dpkg-deb -f "$PACKAGE" Depends | grep -q libc6
    ! command -v lintian >/dev/null || ! lintian --allow-root "$PACKAGE" | grep '^E:'
}

# What README shows behind "make deb", as it stands there; in the empty Debian the package is all there is of the sources.
steps() { sed -n '/^    .*make deb$/,/^$/p' README.md | sed '1d; s/^    //; s/^sudo //'; }

@test "in an empty Debian the steps of README install the package, use it, and need nothing else" {
    why=$("$BATS_TEST_DIRNAME/debian" "$EMPTY")
    [ -z "$why" ] || skip "$why"
    mkdir -p "$EMPTY/home/new/build/plain"
    cp "$PACKAGE" "$EMPTY/home/new/build/plain"
    [ "$(steps | wc -l)" -ge 5 ]
    proxies=$(env | grep -iE '^(https?|no)_proxy=' || true)
    here=(env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/new TERM=dumb DEBIAN_FRONTEND=noninteractive)
    mapfile -t -O "${#here[@]}" here <<<"${proxies:-X=}"
    chroot "$EMPTY" "${here[@]}" apt-get update -qq || skip "no package source can be reached"
    { echo 'set -e; cd /home/new'; steps; } | chroot "$EMPTY" "${here[@]}" bash >"$BATS_TEST_TMPDIR/out" 2>"$BATS_TEST_TMPDIR/err" || { cat "$BATS_TEST_TMPDIR/err"; false; }
    grep -q '^usage: who-said-what' "$BATS_TEST_TMPDIR/out"
    grep -qE '^[A-Z][^|]*\|[1-9][0-9]*$' "$BATS_TEST_TMPDIR/out"
    [ "$(chroot "$EMPTY" sqlite3 /home/new/news.db 'SELECT count(*) FROM quotes')" = "$(who-said-what samples/*.txt | sed 1d | wc -l)" ]
}
