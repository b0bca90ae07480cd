# package: the Debian package holds all that make install puts in place, and what is in it runs.
bats_require_minimum_version 1.5.0

@test "make deb: programs, pipelines, pages, tables and completions are in it, and run from where they are" {
    cd "$BATS_TEST_DIRNAME/../.."
    make -s deb >"$BATS_TEST_TMPDIR/name"
    package=$(cat "$BATS_TEST_TMPDIR/name") root=$BATS_TEST_TMPDIR/root
    dpkg-deb -x "$package" "$root"
    for program in bin/news-*; do [ -x "$root/usr/$program" ] || { echo "$program"; false; }; done
    for page in man/*.[157]; do [ -e "$root/usr/share/man/man${page##*.}/$(basename "$page").gz" ] || { echo "$page"; false; }; done
    for table in data/*.tsv data/sites/*.tsv; do cmp "$table" "$root/usr/share/news-filters/${table#data/}"; done
    [ -s "$root/usr/share/bash-completion/completions/who-said-what" ]
    PATH=/usr/bin:/bin "$root/usr/bin/who-said-what" samples/tass-observatory.txt | grep -q Grovik
    dpkg-deb -f "$package" Depends | grep -q libc6
    ! command -v lintian >/dev/null || ! lintian --allow-root "$package" | grep '^E:'
}
