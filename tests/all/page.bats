# page: what a browser makes of the pages. Chromium without a window, as `tests/run --all` installs it.
bats_require_minimum_version 1.5.0

setup() {
    ROOT=$BATS_TEST_DIRNAME/../.. T=$BATS_TEST_TMPDIR
    PATH=${BIN:-$ROOT/bin}:$ROOT/pipelines:$PATH
    cd "$T"
    command -v chromium >/dev/null || skip "no chromium"
}

# dom PAGE - the page as the browser has it once it is loaded; what it complains of goes to console
dom() {
    timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$T/profile" --enable-logging=stderr --dump-dom "file://$T/$1" 2>log
    grep CONSOLE log >console || true
}
body() { sed -n '/^<body>/,/^<\/body>/p' "$@" | sed 's/&quot;/"/g; '"s/&#39;/'/g"'; s/&nbsp;/\xc2\xa0/g; s/&gt;/>/g'; }

@test "a browser finds the marks that were written, and has nothing to complain of" {
    show-me -o out "$ROOT"/samples/tass-*.txt
    for page in out/000/*.html; do
        dom "$page" >got
        for mark in '<q ' 'data-quote=' 'data-number=' '<p ' '<svg '; do
            [ "$(grep -o "$mark" got | wc -l)" = "$(grep -o "$mark" "$page" | wc -l)" ] || { echo "$page: $mark"; false; }
        done
        diff <(body "$page" | sed -n '/<article/,/<\/article>/p') <(body got | sed -n '/<article/,/<\/article>/p')
        [ ! -s console ] || { cat console; false; }
    done
}

@test "a script that got into a page does not run, and nothing is fetched" {
    printf 'doc\ttext\nd\tIt rained.\n' >a.tsv
    news-page a.tsv | sed 's|</main>|<script>document.title = "taken"</script><img src="file:///etc/hostname">&|' >page.html
    dom page.html >got
    grep -q '<title>d</title>' got
    [ "$(grep -c 'Content Security Policy' console)" -ge 2 ]
}
