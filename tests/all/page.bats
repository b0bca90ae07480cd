# page: what a browser makes of the pages. Chromium without a window, as `tests/run --all` installs it.
bats_require_minimum_version 1.5.0

setup() {
    ROOT=$BATS_TEST_DIRNAME/../.. T=$BATS_TEST_TMPDIR
    PATH=${BIN:-$ROOT/bin}:$ROOT/pipelines:$PATH
    cd "$T"
    command -v chromium >/dev/null || skip "no chromium"
}

# dom PAGE [OPTION ...] - the page as the browser has it once it is loaded; what it complains of goes to console, and what it asks
# the network of this machine for to requests
dom() {
    timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$T/profile" --disable-background-networking --enable-logging=stderr \
        --host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" --log-net-log="$T/net" "${@:2}" --dump-dom "file://$T/$1" 2>log
    grep CONSOLE log >console || true
    grep -o '"url":"http://127[^"]*"' net >requests || true
}
body() { sed -n '/^<body>/,/^<\/body>/p' "$@" | sed 's/&quot;/"/g; '"s/&#39;/'/g"'; s/&nbsp;/\xc2\xa0/g; s/&gt;/>/g'; }

# Marks that cross, numbers in sources, markup, text from right to left.
hostile() {
    printf 'doc|title|text\n</script>|"><b>|Two \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d </p><script>x()</script> three & four "<i>" said five.\\n\\n-->]]> And on.\n' | tr '|' '\t' >h.tsv
    awk -F '\t' 'BEGIN { OFS = "\t"; print "doc", "start", "stop", "quote", "mode", "speaker", "source", "source_start", "source_stop", "text" }
        NR == 2 { text = $3; gsub(/\\n/, "\n", text); row = text; gsub(/\n/, " ", row)
            a = "\"<i>\" said five.  -->]]> And"; b = "three & four \"<i>"; from = index(row, b); at = index(row, a)
            print $1, from - 1, from - 1 + length(b), 1, "mixed", "\"><u>", "Two", 0, 3, b
            print $1, at - 1, at - 1 + length(a), 2, "direct", "x", "", "", "", a }' h.tsv >hq.tsv
    printf 'doc|number|number_start|number_stop|bound|value|type|counted\n</script>|Two|0|3|exact|2|number|<td>\n' | tr '|' '\t' >hn.tsv
    news-page -o hostile -a h.tsv hq.tsv hn.tsv
}

@test "a browser finds the marks that were written, and has nothing to complain of" {
    show-me -o out "$ROOT"/samples/*.txt
    hostile
    for page in out/000/*.html hostile/000/*.html; do
        dom "$page" >got
        for mark in '<q ' '<a ' 'data-quote=' 'data-number=' '<p ' '<svg '; do
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

@test "a page asks the network for nothing, whatever addresses its article has" {
    echo '<p><img src="http://127.0.0.1:9/seen"></p>' >plain.html
    dom plain.html >got
    grep -q 127.0.0.1:9/seen requests
    printf 'doc\turl\ttitle\ttext\nd\thttp://127.0.0.1:9/of\t<img src="http://127.0.0.1:9/title">\tIt rained. <img src="http://127.0.0.1:9/text">\n' >a.tsv
    news-page -o out a.tsv
    sed 's|</main>|<img src="http://127.0.0.1:9/into"><link rel="stylesheet" href="http://127.0.0.1:9/style">&|' out/000/*.html >out/more.html
    for page in out/index.html out/000/*.html out/more.html; do
        dom "$page" >got
        [ ! -s requests ] || { cat requests; false; }
    done
}

@test "with scripts off a page and the index say the same" {
    show-me -o out "$ROOT"/samples/*-ferry.txt
    mkdir -p profile/Default
    echo '{"profile": {"default_content_setting_values": {"javascript": 2}}}' >profile/Default/Preferences
    echo '<p>off</p><script>document.body.innerHTML = "on"</script>' >script.html
    dom script.html >got
    grep -q '<p>off</p>' got
    for page in out/index.html out/000/*.html; do
        dom "$page" >got
        words() { body "$1" | sed 's/<[^>]*>/\n/g' | grep . ; }
        diff <(words "$page") <(words got)
        [ "$(words got | wc -l)" -gt 50 ]
    done
}

@test "the index is the same with its script, which only adds fields and buttons" {
    show-me -o out "$ROOT"/samples/*.txt
    dom out/index.html >got
    [ ! -s console ] || { cat console; false; }
    [ "$(grep -o '<input type="search">' got | wc -l)" = "$(grep -o '<table class="sorted">' out/index.html | wc -l)" ]
    [ "$(grep -o '<th scope="col"><button type="button">' got | wc -l)" -ge 8 ]
    unscripted() { body "$1" | sed -E '/^$/d; s,</body>.*,,; s,<label>[^<]*<input[^>]*></label>,,g; s,</?button[^>]*>,,g; s, />,>,g; s,(<rect[^>]*[^/])></rect>,\1/>,g' | grep .; }
    diff <(unscripted out/index.html) <(unscripted got)
}

@test "a click on a column sorts its rows, the field leaves those that hold the words" {
    awk 'BEGIN { OFS = "\t"; print "doc", "title", "text"; print "a", "Alpha ferry", "x"; print "b", "Beta", "x"; print "c", "Gamma ferry", "x" }' >a.tsv
    news-page -o out a.tsv
    # The policy lets no second script in: one page with both, and without a policy, stands for it.
    { sed '/Content-Security-Policy/d; /<\/body>/,$d' out/index.html; cat <<'END'
<script>addEventListener('load', () => {
    const table = document.querySelector('table'), titles = () => [...table.tBodies[0].rows].filter(row => !row.hidden).map(row => row.cells[2].textContent).join();
    const button = table.querySelectorAll('button')[2], field = document.querySelector('input');
    button.click(); const up = titles(); button.click(); const down = titles();
    field.value = 'FERRY al'; field.dispatchEvent(new Event('input'));
    document.title = [up, down, titles(), table.tHead.rows[0].cells[2].ariaSort].join(';');
});</script></body></html>
END
    } >out/clicked.html
    dom out/clicked.html | grep -o '<title>.*</title>' >got
    [ "$(cat got)" = '<title>Alpha ferry,Beta,Gamma ferry;Gamma ferry,Beta,Alpha ferry;Alpha ferry;descending</title>' ] || { cat got; false; }
}

@test "the pages are valid: for the Nu validator where it is there, and for tidy" {
    show-me -o out "$ROOT"/samples/*.txt
    rows='doc|title|site|url|text\n</title><b>|"><i>|&amp;|javascript:x()|<!-- ]]> \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d </p> '\''"&\n'
    printf "$rows" | sed 's/|/\t/g' >a.tsv
    news-page -o hostile a.tsv
    pages=(out/index.html out/000/*.html hostile/index.html hostile/000/*.html)
    command -v tidy vnu >/dev/null || skip "no validator"
    ! command -v vnu >/dev/null || vnu --errors-only "${pages[@]}"
    ! command -v tidy >/dev/null || for page in "${pages[@]}"; do tidy -q -e "$page" || { echo "$page"; false; }; done
}
