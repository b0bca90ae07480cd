# news-articles: the records of archives, WARC and ARC, and how what is in them was packed.
load articles.bash

# record TYPE HEADERS < BODY: a record of WARC; HEADERS with printf's escapes
record() {
    cat >"$T/body"
    printf 'WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://a.example/p\r\n%bContent-Length: %d\r\n\r\n' "$1" "$2" "$(stat -c %s "$T/body")"
    cat "$T/body"
    printf '\r\n\r\n'
}
# response HEADERS < BODY: the same of an answer
response() { { printf 'HTTP/1.1 200 OK\r\n%b\r\n' "$1"; cat; } | record response ''; }

bytes() { printf "$(printf '\\x%02x' "$@")"; }    # bytes NUMBER ...
stored_brotli() { local n=$(((${#1} - 1) << 4 | 1 << 20)); bytes $((n & 255)) $((n >> 8 & 255)) $((n >> 16)); printf '%s\3' "$1"; }
stored_zstd() { local n=$((${#1} << 3 | 1)); bytes 0x28 0xb5 0x2f 0xfd 0x20 ${#1} $((n & 255)) $((n >> 8)) 0; printf %s "$1"; }
stored_deflate() { bytes 1 $((${#1} & 255)) $((${#1} >> 8)) $((~${#1} & 255)) $((~${#1} >> 8 & 255)); printf %s "$1"; }
stored_zlib() {    # with deflate's head and its sum behind
    local i a=1 b=0
    for ((i = 0; i < ${#1}; i++)); do a=$(((a + $(printf %d "'${1:i:1}")) % 65521)) b=$(((b + a) % 65521)); done
    bytes 0x78 1; stored_deflate "$1"; bytes $((b >> 8)) $((b & 255)) $((a >> 8)) $((a & 255))
}
zipped() { printf %s "$1" | gzip -n; }
page='<p>Ann left.'

# gives WANT: the archive x.warc has one row and its text is WANT, nothing is said
gives() { run -0 --separate-stderr "$A" x.warc; [ "${#lines[@]}" = 2 ] && [ "${lines[1]##*$'\t'}" = "$1" ] && [ -z "$stderr" ] || { echo "$output$stderr"; false; }; }
# says STATUS WORDS OPTION...: it has no row, and these words are said
says() { run "-$1" --separate-stderr "$A" --stats "${@:3}" x.warc; [ "${#lines[@]}" = 1 ] && [[ $stderr == *"$2"* ]] || { echo "$output$stderr"; false; }; }

@test "a body is unpacked as its head says, or as its first bytes do" {
    html='Content-Type: text/html\r\n'
    while read -r packer name; do
        $packer "$page" | response "${html}Content-Encoding: $name\r\n" >x.warc
        gives 'Ann left.' || { echo "$packer $name"; false; }
        $packer "$page" | head -c -2 | response "${html}Content-Encoding: $name\r\n" >x.warc
        says 1 "compressed data is damaged" || { echo "$packer $name"; false; }
        $packer "$page<b>$(printf 'x%.0s' {1..200})</b>" | response "${html}Content-Encoding: $name\r\n" >x.warc
        says 1 "longer than --max-doc" --max-doc 30 || { echo "$packer $name"; false; }
    done <<'END'
zipped gzip
zipped x-gzip
stored_zlib deflate
stored_deflate deflate
stored_brotli br
stored_brotli BR
stored_zstd zstd
stored_zstd identity
END
    printf %s "$page" | response "${html}Content-Encoding: br\r\n" >x.warc; gives 'Ann left.'
    printf %s "$page" | response "${html}Content-Encoding: identity\r\n" >x.warc; gives 'Ann left.'
    printf %s "$page" | gzip -n | gzip -n | response "${html}Content-Encoding: gzip, gzip\r\n" >x.warc; gives 'Ann left.'
    printf %s "$page" | gzip -n | gzip -n | gzip -n | gzip -n | response "${html}Content-Encoding: gzip\r\n" >x.warc
    says 0 'passed over: 1 gzip'
    { zipped '<p>Ann'; printf '\x1f'; } | response "${html}Content-Encoding: gzip\r\n" >x.warc; gives Ann
    { zipped '<p>Ann'; printf '\x1fx'; } | response "${html}Content-Encoding: gzip\r\n" >x.warc; gives Ann
}

@test "chunks are joined; what is not chunked, whatever its head says, is left as it is" {
    chunked='Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n'
    printf '6\r\n<p>Ann\r\n6;name=x\r\n left.\r\n0\r\n\r\n' | response "$chunked" >x.warc; gives 'Ann left.'
    printf 'C\n<p>Ann left.\n0\n\n' | response "$chunked" >x.warc; gives 'Ann left.'
    printf 'c\r\n<p>Ann left.0\r\n\r\n' | response "$chunked" >x.warc; gives 'Ann left.'
    printf %s "$page" | response "$chunked" >x.warc; gives 'Ann left.'
    printf 'fffffffffffffffffff\r\n<p>Ann' | response "$chunked" >x.warc
    run -0 "$A" x.warc
    [[ ${lines[1]} == *Ann ]]
    for cut in '6\r\n<p>Ann' '6\r\n<p>Ann\r\n' '6\r\n<p>Ann\r\n9'; do
        printf "$cut" | response "$chunked" >x.warc
        run -0 --separate-stderr "$A" x.warc
        [[ ${lines[1]} == *$'\tAnn' && $stderr == *'its chunks break off'* ]] || { echo "$cut: $output$stderr"; false; }
    done
}

@test "of what kind a body is: its type, what the archive found, how it begins" {
    type() { printf %s "$1" | response "${2:+Content-Type: $2\r\n}" >x.warc; }
    for type in text/html application/xhtml+xml 'TEXT/HTML; charset=utf-8' 'text/html,text/html' text/plain '' application/octet-stream unknown/unknown application/http; do
        type "$page" "$type"
        run -0 --separate-stderr "$A" x.warc
        case $type in text/plain) want="$page" ;; *) want='Ann left.' ;; esac
        [ "${lines[1]##*$'\t'}" = "$want" ] || { echo "$type: $output$stderr"; false; }
    done
    for body in '<!doctype html><p>Ann left.' '<!-- x --><p>Ann left.' '<body>Ann left.'; do type "$body" ''; gives 'Ann left.'; done
    for body in '<rss><p>Ann' '<feed><p>Ann' '<svg><p>Ann' '<?xml?><p>Ann' '< p>Ann' '<!doctype rss>' '<' '<p' 'Ann left.'; do
        type "$body" ''; says 0 '1 without a type' || { echo "$body"; false; }
    done
    while IFS='|' read -r type kind; do
        type "$page" "$type"
        says 0 "passed over: 1 $kind" || { echo "$type"; false; }
    done <<'END'
image/png|image
video/mp4|video or audio
audio/mpeg|video or audio
font/woff2|font
text/css|style sheet
application/javascript|script
application/ld+json|JSON
application/pdf|PDF
text/xml|XML
application/atom+xml|feed
application/x-thing|of another type
END
    printf %s "$page" | { printf 'HTTP/1.1 200 OK\r\n\r\n'; cat; } | record response 'WARC-Identified-Payload-Type: image/png\r\n' >x.warc
    gives 'Ann left.'
    printf 'Ann left.' | { printf 'HTTP/1.1 200 OK\r\n\r\n'; cat; } | record response 'WARC-Identified-Payload-Type: text/plain\r\n' >x.warc
    gives 'Ann left.'
    printf 'Ann left.' | { printf 'HTTP/1.1 200 OK\r\n\r\n'; cat; } | record response 'WARC-Identified-Payload-Type: image/png\r\n' >x.warc
    says 0 'passed over: 1 image'
    for status in 301 404; do printf 'HTTP/1.1 %s X\r\nContent-Type: text/html\r\n\r\n<p>Ann' "$status" | record response '' >x.warc; says 0 "$([ "$status" = 301 ] && echo redirect || echo 'error page')"; done
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html' | record response '' >x.warc; says 0 'without an end of its head'
    printf %s "$page" | record response 'Content-Type: text/html\r\n' >x.warc; gives 'Ann left.'
}

@test "records that are no pages, and addresses in brackets" {
    for type in request revisit metadata warcinfo continuation; do echo x | record $type '' >x.warc; says 0 "1 $type"; done
    echo x | record other '' >x.warc; says 0 '1 record of another kind'
    echo x | record resource 'Content-Type: text/plain\r\n' | sed 's,http://a.example/p,metadata://x.example/warc,' >x.warc; says 0 'note of the crawler'
    echo x | record resource 'Content-Type: text/plain\r\n' | sed 's,http://a.example/p,<metadata://x.example/warc>,' >x.warc; says 0 'note of the crawler'
    printf %s "$page" | record resource 'Content-Type: text/html\r\n' | sed 's,http://a.example/p,<http://a.example/p>,' >x.warc
    run -0 bash -c '"$1" x.warc | columns doc,url' - "$A"
    [ "${lines[1]}" = $'http://a.example/p\thttp://a.example/p' ]
    printf %s "$page" | record resource 'Content-Type: text/html\r\n' | sed 's,http://a.example/p,<http://a.example/p,' >x.warc
    run -0 bash -c '"$1" x.warc | columns doc' - "$A"
    [ "${lines[1]}" = '<http://a.example/p' ]
    printf %s "$page" | record resource 'Content-Type: text/html\r\nWARC-Record-ID: <urn:x>\r\n' | sed '/^WARC-Target/d' >x.warc
    run -0 bash -c '"$1" x.warc | columns doc' - "$A"
    [ "${lines[1]}" = '<urn:x>' ]
}

@test "a record that is not what it says costs itself" {
    printf %s "$page" | record response 'Content-Type: text/html\r\n' >good
    { printf 'WARC/1.0\r\nWARC-Type: response'; } >x.warc; says 1 'cut off in its header'
    { printf 'WARC/1.0\r\nContent-Length: 5\r\n\r\nab'; } >x.warc; says 1 'fewer bytes than its Content-Length says'
    { printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nab\r\n\r\n'; cat good; } >x.warc
    run -1 --separate-stderr "$A" x.warc
    [ "${#lines[@]}" = 2 ] && [[ $stderr == *'Content-Length is no number'* ]]
    { printf 'WARC/1.0\nX: '; head -c 300000 /dev/zero | tr '\0' x; printf '\n\nab\n\n'; cat good; } >x.warc
    run -1 --separate-stderr "$A" x.warc
    [ "${#lines[@]}" = 2 ] && [[ $stderr == *'header is too long'* ]]
    { printf 'WARC/1.0\n'; yes 'X: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' | head -n 6000; printf '\n'; cat good; } >x.warc
    run -1 --separate-stderr "$A" x.warc
    [ "${#lines[@]}" = 2 ] && [[ $stderr == *'header is too long'* ]]
    { head -c 300000 /dev/zero | tr '\0' x; printf '\n'; cat good; } >x.warc
    run -1 --separate-stderr "$A" --format warc x.warc
    [ "${#lines[@]}" = 2 ] && [[ $stderr == *'no WARC record where one should begin'* ]]
    printf '\n' >x.warc
    run -1 --separate-stderr "$A" --format warc x.warc
    [[ $stderr == *'no WARC record'* ]]
    sed 's/\r$//' good >x.warc; sed -i "s/Content-Length: .*/Content-Length: $((${#page} ))/" x.warc; gives 'Ann left.'
}

@test "a record too long to be kept is an error if it may be a page" {
    long() { { printf 'HTTP/1.1 200 OK\r\n%b\r\n' "$1"; head -c 400000 /dev/zero | tr '\0' x; } | record response '' >x.warc; }
    long 'Content-Type: text/html\r\n'; says 1 'longer than' --max-doc 1000
    long 'Content-Type: image/png\r\n'; says 0 '1 image' --max-doc 1000
    long ''; says 1 'longer than' --max-doc 1000
    head -c 400000 /dev/zero | tr '\0' x | record response '' >x.warc; says 1 'longer than' --max-doc 1000
    long ''; head -c 300000 x.warc >y.warc; mv y.warc x.warc; says 1 'fewer bytes' --max-doc 1000
    long ''; head -c 300 x.warc >y.warc; mv y.warc x.warc; says 1 'fewer bytes' --max-doc 1000
    printf '%s%s' "$page" "$(printf ' and again%.0s' {1..200})" | response 'Content-Type: text/html\r\n' >x.warc; says 1 'longer than' --max-doc 1000
}

@test "ARC: one and two, DNS answers, what is no record" {
    head='filedesc://x.arc 0.0.0.0 20100111083000 text/plain 9\n1 0 x\nURL\n\n'
    body='HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Ann left.'
    one() { printf 'http://a.example/%s 192.0.2.1 %s text/html %d\n%b\n' "$1" "$2" "$(printf "$body" | wc -c)" "$body"; }
    { printf "$head"; printf 'dns:a.example 192.0.2.1 20100111083000 text/dns 4\nabc\n\n'; one p 20100111083000; one q x; } >x.arc
    run -0 --separate-stderr bash -c '"$1" --stats x.arc | columns url,date,text' - "$A"
    [ "${lines[1]}" = $'http://a.example/p\t2010-01-11T08:30:00Z\tAnn left.' ] && [ "${lines[2]}" = $'http://a.example/q\tx\tAnn left.' ]
    [[ $stderr == *'1 DNS answer'* ]]
    { printf "$head"; printf 'http://a.example/p 192.0.2.1 20100111083000 text/html 200 sum - 0 x.arc %d\n%b\n' "$(printf "$body" | wc -c)" "$body"; } >x.arc
    run -0 --separate-stderr bash -c '"$1" x.arc | columns url,text' - "$A"
    [ "${lines[1]}" = $'http://a.example/p\tAnn left.' ]
    for wrong in 'no colon in it 9' 'http://a.example/p 1 2 3 x' 'a: b 9' ': 192.0.2.1 20100111083000 text/html'; do
        { printf "$head"; printf '%s\n%s\n' "$wrong" "$wrong"; one p 20100111; } >x.arc
        run -1 --separate-stderr "$A" x.arc
        [ "${#lines[@]}" = 2 ] && [ "$(grep -c 'no ARC record where one should begin' <<<"$stderr")" = 1 ] || { echo "$wrong: $output$stderr"; false; }
    done
    { printf "$head"; head -c 300000 /dev/zero | tr '\0' x; printf '\n'; one p 20100111; } >x.arc
    run -1 --separate-stderr "$A" x.arc
    [ "${#lines[@]}" = 2 ]
    { printf "$head"; one p 20100111 | head -c 80; } >x.arc
    run -1 --separate-stderr "$A" x.arc
    [[ $stderr == *'fewer bytes'* ]]
    { printf "$head"; one p 20100111; } | gzip -n | head -c -9 >x.arc.gz
    run --separate-stderr "$A" x.arc.gz
    [ "$status" != 0 ] && [ -n "$stderr" ]
}
