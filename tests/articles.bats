# news-articles: the formats, the encodings, the ids, and what is left out.

load articles.bash

# table COMMAND < lines "input | text": each input, with printf's escapes, gives that text in the last column
table() {
    while IFS='|' read -r input want; do
        input=${input% } want=${want# }
        run -0 --separate-stderr bash -c 'printf "%b" "$1" | "${@:2}" | sed 1d | sed "s/.*\t//"' - "$input" "$@"
        [ "$output" = "$want" ] || { echo "$input: want '$want', got '$output'"; false; }
    done
}

@test "bytes become text that a cell may hold" {
    table "$A" <<'END'
The mayor said "yes".\n | The mayor said "yes".\n
Caf\xe9 owners said \x93yes\x94 \x96 \x80 5. | Café owners said “yes” – € 5.
Caf\xc3\xa9, and then \xe9 alone | Café, and then � alone
Caf\xc3\xa9.\nCaf\xe9. | Café.\nCafé.
Cut in \xe2\x82 and \xc3\xa9 | Cut in � and é
One\r\nTwo\rThree\vFour\fFive | One\nTwo\nThree\nFour\nFive
One\xe2\x80\xa8Two\xc2\x85Three | One\nTwo\nThree
\xef\xbb\xbfMark, \xe2\x80\x8bspace, \xe2\x80\xaeorder, so\xc2\xadft\xc2\x9b | Mark, space, order, soft
\x1b[31mRed\x00 alert\x7f | [31mRed alert
A tab\there, a backslash \x5cn there | A tab\there, a backslash \\n there
END
}

@test "the number of wrong bytes is told, and changes no status" {
    printf 'Caf\xe9 \x93yes\x94\n' >a.txt
    run -0 --separate-stderr "$A" a.txt
    [ "$stderr" = "news-articles: a.txt: 3 bytes are wrong in their encoding: read as Windows-1252 or as U+FFFD" ]
}

@test "an article in any encoding is the same article" {
    ru='Мэр города Верхнедольск Анна Серова заявила в понедельник, что новый мост откроют весной. "Мы готовы", - сказала она.'
    ja='町長は月曜日、新しい橋が春に開通すると述べた。「準備はできています」と彼女は記者団に語った。'
    ko='시장은 월요일 새 다리가 봄에 개통될 것이라고 말했다. 그녀는 기자들에게 준비가 되어 있다고 말했다.'
    en='Zoë Brontë of the café said: “We are ready – at last.”'
    while read -r text encoding; do
        printf '%s\n' "${!text}" | iconv -f UTF-8 -t "$encoding" >"$encoding.txt"
        run -0 --separate-stderr "$A" "$encoding.txt"
        [ "${lines[1]}" = "$encoding.txt"$'\t'"${!text}\\n" ] || { echo "$encoding: ${lines[1]}"; false; }
        { echo "<html><meta charset=$encoding><p>"; printf '%s\n' "${!text}" | iconv -f UTF-8 -t "$encoding"; } >page.html
        case $encoding in UTF-*) continue ;; esac
        run -0 --separate-stderr "$A" page.html
        [ "${lines[1]##*$'\t'}" = "${!text}" ] || { echo "page in $encoding: ${lines[1]}"; false; }
    done <<'END'
ru UTF-8
ru UTF-16
ru UTF-16LE
ru UTF-16BE
ru UTF-32
ru WINDOWS-1251
ru KOI8-R
ru ISO-8859-5
ja SHIFT_JIS
ja EUC-JP
ko CP949
ja ISO-2022-JP
ja UTF-16
en WINDOWS-1252
en UTF-16LE
END
    printf '%s\n' "$ru" | iconv -f UTF-8 -t CP866 >x.txt
    run -0 "$A" -e CP866 x.txt
    [ "${lines[1]}" = x.txt$'\t'"$ru\\n" ]
    run -2 "$A" -e no-such-encoding x.txt
}

@test "a page that says UTF-8 and is Windows-1252 is read as that, one that says Latin-1 and is UTF-8 as UTF-8" {
    printf '<meta charset=utf-8><p>Caf\xe9 \x93yes\x94' >a.html
    printf '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>Caf\xc3\xa9' >b.html
    run -0 --separate-stderr "$A" a.html b.html
    [[ ${lines[1]} = *$'\tCafé “yes”' && ${lines[2]} = *$'\tCafé' ]]
}

@test "ids come from the path, are clean, short and given once" {
    mkdir 'a b'; for f in 'a b/x.txt' $'tab\tand\nline.txt' $'esc\033[31m.txt' $'bad\xff.txt'; do echo yes >"$f"; done
    run -0 --separate-stderr "$A" 'a b/x.txt' 'a b/x.txt' a' b/x.txt' $'tab\tand\nline.txt' $'esc\033[31m.txt' $'bad\xff.txt' - <<<yes
    same 'doc\ttext\na_b/x.txt\tyes\\n\na_b/x.txt-2\tyes\\n\na_b/x.txt-3\tyes\\n\ntab_and_line.txt\tyes\\n\nesc_[31m.txt\tyes\\n\nbad_.txt\tyes\\n\nstdin\tyes\\n'
    [ "${#stderr_lines[@]}" = 2 ]
    [[ ${stderr_lines[0]} = *"a b/x.txt: that id is there already: this article is a_b/x.txt-2" ]]
    printf '{"id":"%0300d","text":"long"}\n{"id":"","text":"none"}\n{"id":7,"text":"a number"}\n{"id":"x","text":"1"}\n{"id":"x-2","text":"2"}\n{"id":"x","text":"3"}\n' 0 >ids.jsonl
    run -0 --separate-stderr bash -c '"$1" ids.jsonl | cut -f1' - "$A"
    [ "${#lines[1]}" = 200 ]
    [ "${lines[*]:2}" = "ids.jsonl:2 7 x x-2 x-3" ]
}

@test "a stream that is read again keeps its ids, long doubles too" {
    for i in $(seq 24); do printf '{"id":"%0198dé…", "text":"long"}\n{"id":"%0197dé…","text":"longer"}\n' 0 0; done >long.jsonl
    "$A" --columns-out doc long.jsonl >long.tsv 2>/dev/null
    [ "$(LC_ALL=C awk -F'\t' 'length($1) > 200' long.tsv | wc -l)" = 0 ] && [ "$(cut -f1 long.tsv | sort -u | wc -l)" = 49 ]
    iconv -f UTF-8 -t UTF-8 long.tsv >/dev/null
    "$A" --columns-out doc long.tsv | cmp - long.tsv
}

@test "a file that cannot be read costs itself" {
    echo one >1.txt; echo two >2.txt; : >empty.txt; mkdir folder; head -c 3000 /dev/zero | tr '\0' x >long.txt
    run -1 --separate-stderr "$A" --max-doc 2000 1.txt missing.txt folder empty.txt long.txt 2.txt
    same 'doc\ttext\n1.txt\tone\\n\n2.txt\ttwo\\n'
    [ "${stderr_lines[0]}" = "news-articles: missing.txt: No such file or directory" ]
    [ "${stderr_lines[1]}" = "news-articles: folder: this is a folder (-R reads the files in it)" ]
    [ "${stderr_lines[2]}" = "news-articles: empty.txt: no text" ]
    [ "${stderr_lines[3]}" = "news-articles: long.txt: the article is longer than 2000 bytes (see --max-doc)" ]
    printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\10\2\0\0\0' >picture
    run -1 --separate-stderr "$A" picture
    [[ $stderr = *"this is image (PNG; tesseract reads the text in it)" ]]
}

@test "folders, lists, --skip, --limit" {
    mkdir -p in/b in/.hidden; for f in in/b/2 in/a in/c in/.hidden/x; do echo "$f" >"$f.txt"; done
    run -0 bash -c '"$1" -R in | cut -f1' - "$A"
    [ "${lines[*]}" = "doc in/a.txt in/b/2.txt in/c.txt" ]
    run -0 bash -c 'find in -name "[ac].txt" -print0 | sort -z | "$1" --files-from - in/b/2.txt | cut -f1' - "$A"
    [ "${lines[*]}" = "doc in/b/2.txt in/a.txt in/c.txt" ]
    run -0 bash -c 'ls in/*.txt | "$1" --files-from - | cut -f1' - "$A"
    [ "${lines[*]}" = "doc in/a.txt in/c.txt" ]
    run -0 "$A" -R --limit 0 in
    [ "$output" = $'doc\ttext' ]
    run -0 --separate-stderr "$A" --stats --no-header -R --skip 1 --limit 1 in
    same 'in/b/2.txt\tin/b/2\\n'
    [[ $stderr = "news-articles: 1 articles, 7 bytes, 0 rejected, "*" seconds" ]]
}

@test "the columns are those of the formats, settled before the first row" {
    echo yes >a.txt; echo '{"id":"r","text":"yes","lang":"en"}' >r.jsonl; echo '<p>yes' >p.html
    while IFS='|' read -r args want; do
        run -0 bash -c '"$1" '"$args"' | head -1 | tr "\t" " "' - "$A"
        [ "$output" = "${want# }" ] || { echo "$args: $output"; false; }
    done <<'END'
a.txt | doc text
r.jsonl | doc url site date title author lang date_iso modified text
a.txt r.jsonl | doc url site date title author lang date_iso modified text
a.txt p.html | doc url site date title author lang date_iso modified hints text
- < p.html | doc url site date title author lang date_iso modified hints text
- < r.jsonl | doc url site date title author lang date_iso modified text
- < a.txt | doc text
--format text p.html | doc text
--keep mood,meta.x r.jsonl | doc url site date title author lang date_iso modified mood meta.x text
--columns-out title a.txt p.html | doc title text
END
    run -2 "$A" --keep lang r.jsonl
    run -2 "$A" --columns-out mood a.txt
    run -2 "$A" --keep title r.jsonl
    run -2 "$A" --format docx a.txt
}

@test "JSON records: names of fields, escapes, nested fields" {
    cat >r.jsonl <<'END'
{"id":"a1","url":"https://www.example.org:80/a?b=c","headline":"A \"headline\"","date_published":"2021-05-12","body":"He said \"yes\".\n\nIt rained \ud83c\udf27 in Z\u00fcrich."}
{"_id":{"$oid":"5f"},"link":"http://example.net/x","title":{"rendered":"Rendered"},"content":"less wanted","text":"more wanted","n":[{"text":"not this"}]}
{"uid":12345678901234567890,"source":{"name":"The Example","id":null},"maintext":["Par one.","Par \"two\"."],"big":1e999999,"deep":[[[{"a":[]}]]]}
END
    run -0 "$A" --columns-out url,site,date,title r.jsonl
    same 'doc\turl\tsite\tdate\ttitle\ttext\na1\thttps://www.example.org:80/a?b=c\texample.org\t2021-05-12\tA "headline"\tHe said "yes".\\n\\nIt rained 🌧 in Zürich.\n5f\thttp://example.net/x\texample.net\t\tRendered\tmore wanted\n12345678901234567890\t\tThe Example\t\t\tPar one.\\n\\nPar "two".'
    run -1 --separate-stderr "$A" --text content --doc link --keep n,title.rendered --columns-out url,site,date,title --no-header r.jsonl
    same 'http://example.net/x\thttp://example.net/x\texample.net\t\tRendered\t[{"text":"not this"}]\tRendered\tless wanted'
    [[ ${stderr_lines[0]} = "news-articles: r.jsonl:1: no text: the fields are id, url, headline, date_published, body (--text FIELD names one"* ]]
}

@test "a wrong JSON record costs itself, whatever it is" {
    good='{"id":"a","text":"first"}' last='{"id":"z","text":"last"}'
    while IFS= read -r record; do
        printf '%s\n%s\n%s\n' "$good" "$record" "$last" >r.jsonl
        run -1 --separate-stderr "$A" --columns-out url,site,date,title r.jsonl
        same 'doc\turl\tsite\tdate\ttitle\ttext\na\t\t\t\t\tfirst\nz\t\t\t\t\tlast' || { echo "$record"; false; }
        [[ $stderr = "news-articles: r.jsonl:2: "* ]]
    done <<'END'
{"id":"x","text":"cut
[1,2,3]
"text"
{'id':'x','text':'y'}
{"id":"x","text":"\u12G4"}
{"id":"x","text":"\q"}
{"id":nan,"text":"y"}
{"id":"x","text":{"n":"y"}}
{"id":"x","text":"y",}
{"id":"x" "text":"y"}
{"id":"x","text":"y"}}
{"id":"x","text":"y"]
{"id":01,"text":"y"}
{"id":1.,"text":"y"}
{}
END
    for unit in '[' '{"a":'; do
        { echo "$good"; printf '{"id":"x","a":'; yes "$unit" | head -100000 | tr -d '\n'; echo; echo "$last"; } >r.jsonl
        run -1 --separate-stderr "$A" r.jsonl
        [ "${#lines[@]}" = 3 ]
    done
}

@test "JSON records in an array, over many lines, after another" {
    cat >a.json <<'END'
[
  { "id": "a", "text": "one ] } \" [" },
  { "id": "b",
    "text": "two" }, 7, {"id": "c", "text": "cut },
  { "id": "d", "text": "four" }
]
END
    run -1 --separate-stderr bash -c 'set -o pipefail; "$1" a.json | columns doc,text' - "$A"
    [ "${lines[1]}" = $'a\tone ] } " [' ]
    [ "${lines[2]}" = $'b\ttwo' ]
    printf '{\n "id": "a", "text": "one"\n}\n{\n "id": "b", "text": "two"\n}\n' >b.json
    run -0 bash -c '"$1" b.json | columns doc,text' - "$A"
    [ "${lines[*]:1}" = $'a\tone b\ttwo' ]
    printf '{"id":"a","text":"one"}\r\n\r\n{"id":"b","text":"two"}' | run -0 bash -c '"$1" | columns doc,text' - "$A"
}

# page HTML: its lines with their hints
page() { printf '%b' "$1" | "$A" --html --columns-out url,site,date,title,hints | sed 1d | awk -F'\t' '{n = split($7, line, /\\n/); for (i = 1; i <= n; i++) printf "%s%s %s", (i > 1 ? " / " : ""), substr($6, i, 1), line[i]; if (length($6) != n) printf " (%d hints)", length($6)}'; }

@test "a page is the lines that a browser shows, each with its hint" {
    while IFS='|' read -r html want; do
        got=$(page "${html% }")
        [ "$got" = "${want# }" ] || { echo "$html: got '$got'"; false; }
    done <<'END'
<h1>Head</h1><p>One <b>bold</b>\n word.<p>Two.   | d Head / p One bold word. / p Two.
<div>A<div>B</div>C</div>D<br>E   | p A / p B / p C / p D / p E
<article><h2>Sub</h2><p>In.</p></article><p>Out.   | H Sub / P In. / p Out.
<nav><a href=x>Home</a></nav><header>Site</header><footer><p>Right</footer>   | n Home / n Site / n Right
<main><header><h1>Head</h1></header><aside>Box</aside></main>   | D Head / N Box
<ul><li>One<li><a href=x>Two</a><li><a href=x>Three</a> more</ul>   | i One / l Two / i Three more
<h3><a href=x>A teaser</a></h3><h1><a href=x>The headline</a></h1>   | l A teaser / d The headline
<blockquote><p>Said.</blockquote><figure><figcaption>Seen</figcaption></figure>   | q Said. / c Seen
<table><caption>Cap</caption><tr><td>1<td>2<tr><th>a</th><td>b</table>   | c Cap / t 1\t2 / t a\tb
<p>Seen<script>if (a<b) "<p>no"</script><style>p{}</style><!-- <p>no --><noscript>no</noscript>   | p Seen
<p>Seen<p hidden>no<p style="color:red; Display : none">no<svg><title>no</title></svg><template><p>no</template>   | p Seen
<p>Seen <i aria-hidden=true>icon</i><span class="x sr-only">no</span><dialog>no</dialog>   | p Seen
<select><option>no</select><textarea>no</textarea><iframe>no</iframe><p>Seen   | p Seen
<pre>one\n  two</pre>three   | p one / p two / p three
<p>&lt;b&gt; &amp;amp; &eacute; &#8217; &#146; &hellip;x&#8238;y&#8232;z   | p <b> &amp; é ’ ’ …xy z
<p>a<wbr>b<span> c</span><em>d</em>   | p ab cd
<div class="links-related"><p>Box</div><div class=shareLinks>Bar</div><div id=article_body>Text</div>   | n Box / n Bar / P Text
<div class=sidebar><div class="x article-body"><p>Text<div class=promo>Box</div></div>Side</div><div class="page has-sidebar">Page</div>   | P Text / N Box / n Side / p Page
<template id="B:0"></template><p>Shell</p><div hidden id="S:0"><h1>Head</h1><p>Text</div><div hidden id=Shop>no</div>   | p Shell / d Head / p Text
<article><p class="wp-caption-text">Seen</p><span class=photo_credit>Roe</span></article>   | C Seen / C Roe
<div role=main><p>In</div><div role=navigation>Nav</div><div itemprop=articleBody>Text</div>   | P In / n Nav / P Text
END
}

@test "what a page says of itself: title, date, address" {
    cat >p.html <<'END'
<html><head><title>Title of the page | The Example</title>
<link rel="canonical" href="https://www.example.org/story"><meta property="og:title" content="Shared &amp; short">
<meta property="og:url" content="https://m.example.org/story"><meta name="date" content="2020-01-01">
<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"Organization","name":"The Example","url":"https://www.example.org"},
{"@type":["NewsArticle"],"headline":"The \"true\" headline","datePublished":"2021-05-12T10:00:00Z","publisher":{"name":"no"},"mainEntityOfPage":{"@id":"https://no"}}]}</script>
</head><body><h1>Seen headline</h1><time datetime="2019-01-01">long ago</time><p>Text.</body></html>
END
    run -0 bash -c '"$1" p.html | tail -1 | cut -f2-5' - "$A"
    same 'https://www.example.org/story\texample.org\t2020-01-01\tThe "true" headline'
    printf '<title>T</title><meta property=og:site_name content="The Example"><h1>Seen</h1><time datetime=2019-01-01>x</time><p>y' >q.html
    run -0 bash -c '"$1" q.html | tail -1 | cut -f2-5' - "$A"
    same '\tThe Example\t2019-01-01\tSeen'
    printf '<meta property=og:title content="It&amp;#8217;s here &amp; now &#8211; The Example"><h1>It&rsquo;s here &amp; now</h1><p>AT&T' >t.html
    run -0 bash -c '"$1" t.html | tail -1 | cut -f5' - "$A"
    [ "$output" = "It’s here & now" ]
    printf 'og:title\ttitle\t9\nog:heading\ttitle\t0\n' >fields-mine.tsv
    printf '<meta name=og:heading content=Mine><meta name=og:title content=Theirs><p>y' | run -0 bash -c '"$1" -l fields-mine.tsv --html | tail -1 | cut -f5' - "$A"
}

# named COUNT MORE FORM: a page of so many forms, each with another NAME
named() { awk -v n="$1" -v more="$2" -v form="$3" 'BEGIN { parts = split(form, part, "NAME"); print "<p>Ann left.<p>"; for (i = 0; i < n; i++) { s = part[1]; for (k = 2; k <= parts; k++) s = s "n" more i part[k]; print s } }'; }

@test "a hostile page costs itself" {
    { yes '<div>' | head -100000; echo yes; } >deep.html
    { printf '<p'; seq -f ' a%.0f=1' 20000; printf '>yes'; } >crowded.html
    { printf '<p>good<script>if (a<b'; seq -f ' && c<%.0f' 20000; printf ') x</script><!-- a <b'; seq 20000; printf -- '-->'; } >script.html
    run -0 "$A" script.html
    { printf '<p>'; head -c 300000 /dev/zero | tr '\0' '<'; } >lt.html
    echo '<p>good' >good.html
    run -1 --separate-stderr timeout 20 "$A" deep.html crowded.html good.html
    [ "${#lines[@]}" = 2 ]
    [[ ${stderr_lines[0]} = *"deep.html: the page's elements are nested too deep" ]]
    [[ ${stderr_lines[1]} = *"crowded.html: the page has a tag with too many attributes" ]]
    run -0 timeout 20 "$A" lt.html
    for start in '<!--><p' '<!---><p' '<script/><p' '<style/><p' '<scripty><p' '<a=" <p' $'<p \'=\'" ' '<p <b' '<_p' '<p x=">" y'; do    # what the parser takes for markup
        { printf '%s' "$start"; seq -f ' a%.0f' 20000; printf '>yes'; } >crowded.html
        run -1 --separate-stderr timeout 20 "$A" crowded.html
        [[ $stderr = *"a tag with too many attributes"* ]]
    done
    for form in '<NAME>x</NAME>' '</p><p NAME>' '</NAME>' '&NAME;' '<?NAME>' '<!NAME>'; do
        named 4000 "$(printf '%080d' 0)" "$form" >names.html
        run -0 timeout 20 "$A" names.html
        named 100000 '' "$form" >names.html
        run -1 --separate-stderr timeout 20 "$A" names.html good.html
        [ "${#lines[@]}" = 2 ] && [[ $stderr = *"names.html: the page has too many different names" ]]
    done
    { seq -f 'if (a < b%.0f) or <5 or <- ' 600; echo '<p>Ann left.'; } >math.html
    run -0 "$A" math.html
}

# record TYPE URL CONTENT-TYPE BODY [LENGTH]: one WARC record; the body takes printf's escapes
record() {
    local body; body=$(printf '%b.' "$4"); body=${body%.}
    printf 'WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2021-05-12T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n%s\r\n\r\n' \
        "$1" "$2" "$3" "${5:-$(printf %s "$body" | LC_ALL=C wc -c)}" "$body"
}
http='HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'

@test "WARC and WET: pages of responses, text of conversions, nothing else" {
    {
        record warcinfo x application/warc-fields 'software: x\r\n'
        record request http://e.example/1 application/http 'GET / HTTP/1.1\r\n\r\n'
        record response http://e.example/1 application/http "$http\r\n<title>T</title><p>One é."
        record response http://e.example/img application/http 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG'
        record response http://e.example/gone application/http 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone'
        record response http://e.example/empty application/http "$http\r\n"
        record response http://e.example/2 application/http "${http}Transfer-Encoding: chunked\r\n\r\n6\r\n<p>Two\r\n5;x=y\r\n and \r\n3\r\n 2.\r\n0\r\n\r\n"
        record response http://e.example/3 application/http "${http}Transfer-Encoding: chunked\r\n\r\n<p>Never chunked."
        record resource http://e.example/4 text/html '<p>A resource.'
        record conversion http://e.example/5 text/plain 'WARC/1.0 is\nmentioned here.'
        record response http://e.example/6 application/http 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="windows-1251"\r\n\r\n<p>\xcc\xfd\xf0'
    } >a.warc
    run -0 --separate-stderr bash -c '"$1" a.warc | columns doc,date,title,hints,text' - "$A"
    [ "$stderr" = "" ]
    same 'doc\tdate\ttitle\thints\ttext\nhttp://e.example/1\t2021-05-12T10:00:00Z\tT\tp\tOne é.\nhttp://e.example/2\t2021-05-12T10:00:00Z\t\tp\tTwo and 2.\nhttp://e.example/3\t2021-05-12T10:00:00Z\t\tp\tNever chunked.\nhttp://e.example/4\t2021-05-12T10:00:00Z\t\tp\tA resource.\nhttp://e.example/5\t2021-05-12T10:00:00Z\t\t\tWARC/1.0 is\\nmentioned here.\nhttp://e.example/6\t2021-05-12T10:00:00Z\t\tp\tМэр'
    gzip -c a.warc >a.warc.gz
    run -0 --separate-stderr bash -c 'cmp <("$1" a.warc) <("$1" a.warc.gz)' - "$A"
}

@test "a WARC record that lies costs itself, or what it lies about" {
    while IFS='|' read -r length want; do
        { record conversion http://e.example/1 text/plain 'One story.'; record conversion http://e.example/2 text/plain 'Two stories.' "${length% }"; record conversion http://e.example/3 text/plain 'Three.'; } >a.wet
        run -1 --separate-stderr bash -c 'set -o pipefail; "$1" a.wet | sed 1d | cut -f1' - "$A"
        [ "$(echo ${lines[*]//http:\/\/e.example\//})" = "${want# }" ] || { echo "$length: ${lines[*]}"; false; }
        [[ $stderr = "news-articles: a.wet:"[23]": "* ]]
    done <<'END'
-1 | 1 3
many | 1 3
0x10 | 1 3
99999999999999999999999 | 1 3
5 | 1 2 3
1000000 | 1
END
    for i in 1 2 3 4 5 6; do record conversion http://e.example/$i text/plain "Story $i." "$([ $i != 5 ] || echo 1000000)" | gzip; done >a.wet.gz
    run -1 --separate-stderr bash -c 'set -o pipefail; "$1" a.wet.gz | sed 1d | cut -f1 | tail -c 2' - "$A"
    [ "$output" = 6 ]
}

@test "gzip: members, zeros behind, damage" {
    echo 'The first half' >1; echo 'and the second.' >2
    { gzip -c 1; gzip -c 2; gzip -c /dev/null; head -c 600 /dev/zero; } >both.txt.gz
    run -0 "$A" both.txt.gz
    same 'doc\ttext\nboth.txt.gz\tThe first half\\nand the second.\\n'
    gzip -c 1 | head -c 30 >cut.txt.gz; { gzip -c 1; echo more; } >tail.txt.gz; cp 1 plain.txt.gz; : >none.txt.gz; gzip -c 1 >good.gz
    run -1 --separate-stderr "$A" cut.txt.gz tail.txt.gz plain.txt.gz none.txt.gz good.gz
    same 'doc\ttext\ngood.gz\tThe first half\\n'
    [ "${#stderr_lines[@]}" = 4 ]
    head -c 100000000 /dev/zero | tr '\0' x | gzip -1 >bomb.txt.gz
    run -1 --separate-stderr "$A" bomb.txt.gz
    [ "$stderr" = "news-articles: bomb.txt.gz: the article is longer than 16777216 bytes (see --max-doc)" ]
}

@test "zstd" {
    command -v zstd >/dev/null || skip "no zstd"
    echo 'A story.' >1
    zstd -q 1 -o 1.txt.zst
    run --separate-stderr "$A" 1.txt.zst
    [[ $stderr != *"built without zstd" ]] || skip "built without zstd"
    same 'doc\ttext\n1.txt.zst\tA story.\\n'
    head -c 15 1.txt.zst >2.txt.zst
    run -1 "$A" 2.txt.zst
}

@test "tables: CSV with its quotation marks, and a stream of its own" {
    printf '\xef\xbb\xbfid,headline,body,mood\r\n1,"He said ""yes""","Line one\nline, two",glad\r\n2,a 5" pipe,x,"sad"\r\n3,short\r\n,no id,y,\r\n' >t.csv
    run -1 --separate-stderr "$A" --keep mood --columns-out url,site,date,title t.csv
    same 'doc\turl\tsite\tdate\ttitle\tmood\ttext\n1\t\t\t\tHe said "yes"\tglad\tLine one\\nline, two\n2\t\t\t\ta 5" pipe\tsad\tx\nt.csv:5\t\t\t\tno id\t\ty'
    [ "$stderr" = "news-articles: t.csv:4: the row has more or fewer cells than the header" ]
    printf 'id;text\n1;a, b\n' >s.csv
    run -0 bash -c '"$1" s.csv | columns text | tail -1' - "$A"
    [ "$output" = 'a, b' ]
    printf 'One\ttab.\n\nA \\ here.\n' | "$A" --columns-out url,title,date,site >1.tsv
    run -0 "$A" --columns-out url,title,date,site 1.tsv
    [ "$output" = "$(cat 1.tsv)" ]
    printf 'id,mood\n1,x\n' >n.csv
    run -1 --separate-stderr "$A" n.csv
    [[ $stderr = *"n.csv:1: the header names no column for the text: there are id, mood (--text NAME says which)" ]]
}

# Twelve articles, ids left out where the format can do without, and what may be mistaken for a border.
parts_files() {
    local i text
    printf 'title\ttext\n' >t.tsv; printf '\xef\xbb\xbftitle;text\n' >t.csv; : >l.jsonl; printf '[\n' >a.json; : >w.warc; : >w.warc.gz; : >w.wet.gz
    for i in {1..12}; do
        text="Story $i\\nAnn Nobody said {\\\"x\\\": 1}, [and so on]. $(printf '%*s' $((i * 40)) '' | tr ' ' x)"
        printf 'T%d\t%b\n' "$i" "${text//\\n/\\\\n}" >>t.tsv
        printf '"T ""%d"";\n";"%b"\n' "$i" "${text//\\\"/\"\"}" >>t.csv
        [ $((i % 5)) != 0 ] || printf '\n\n' >>l.jsonl
        printf '{"text": "%s", "n": [{"m": "]"}]}\n' "$text" >>l.jsonl
        printf '{\n "text": "%s",\n "n": [{"m": "]"}]}%s\n' "$text" "$([ "$i" = 12 ] && echo ']' || echo ,)" >>a.json
        page=$(printf '<title>T</title><p>%b</p>\nWARC/1.0 is no record here' "$text")
        page=$(printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%s' "$page")
        printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\nWARC-Target-URI: http://example.org/%d\r\n\r\n%s\r\n\r\n' ${#page} "$i" "$page" >r
        cat r >>w.warc; gzip -c r >>w.warc.gz
        printf 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: %d\r\nWARC-Target-URI: http://example.org/%d\r\n\r\n%s\r\n\r\n' ${#text} "$i" "$text" | gzip >>w.wet.gz
        [ "$i" != 7 ] || { echo garbage >>w.warc; echo '{"text": ""}' >>l.jsonl; printf 'one cell\n' >>t.tsv; }
    done
}
@test "the ranges that --cut gives hold every article once, with its number, and say where they end" {
    parts_files
    for file in t.tsv t.csv l.jsonl a.json w.warc w.warc.gz w.wet.gz; do
        "$A" "$file" >want 2>want.err || true
        [ "$(wc -l <want)" = 13 ]
        for size in 1 300 1K 1M; do
            "$A" --cut "$size" "$file" >cuts 2>err || true
            head -n 1 want >got; : >got.err
            while IFS= read -r line; do
                IFS=' ' read -r start stop record <<<"${line//$'\t'/ }"
                "$A" --no-header --stats --range "$start-$stop${record:+:$record}" "$file" >>got 2>err || true
                grep -q "the range ends at byte $stop" err || { cat err; false; }
                grep -v 'the range ends\|rejected, ' err >>got.err || true
            done < <(tail -n +2 cuts)
            cmp want got || { echo "$file $size"; cat cuts; false; }
            cmp want.err got.err || [ "$file" = w.warc.gz ] || [ "$file" = w.wet.gz ]
            case $size in 1) [ "$(wc -l <cuts)" -ge 13 ] ;; 1M) [ "$(wc -l <cuts)" = 2 ] ;; *) [ "$(wc -l <cuts)" -gt 2 ] ;; esac || { echo "$file $size"; cat cuts; false; }
        done
    done
}

@test "what can't be cut is one range, or none if it has to be unpacked first" {
    command -v zstd >/dev/null || skip "no zstd"
    parts_files
    echo "One." >x.txt; gzip -k x.txt l.jsonl; zstd -q w.warc; gzip -c w.warc >whole.warc.gz
    for file in x.txt x.txt.gz; do [ "$("$A" --cut 1 "$file")" = $'start\tstop\trecord\n0\t'$(stat -c %s "$file")$'\t0' ]; done
    for file in l.jsonl.gz w.warc.zst whole.warc.gz; do [ "$("$A" --cut 1 "$file")" = $'start\tstop\trecord' ]; done
    [ "$("$A" --cut 1G l.jsonl.gz | wc -l)" = 2 ]
    gzip -dc l.jsonl.gz >copy
    [ "$("$A" --as l.jsonl.gz copy 2>&1)" = "$("$A" l.jsonl.gz 2>&1)" ]
    run -0 "$A" --range 0-3 x.txt; [ "${lines[1]}" = $'x.txt\tOne.\\n' ]
    run -0 "$A" --range 3-5 x.txt; [ "$output" = $'doc\ttext' ]
    for wrong in 3 3- -3 5-3 1-2:x 0-99; do run -2 "$A" --range "$wrong" x.txt; done
    run -2 "$A" --cut 0 x.txt
    run -2 "$A" --range 0-3 x.txt x.txt
    run -2 "$A" --range 1-3 w.warc.zst
    run -2 "$A" --range 3-9 - <x.txt
}

@test "bytes that look like a record inside a packed page are no border, and the range before says so" {
    { printf 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 4\r\n\r\nfake\r\n\r\n' | gzip -n; printf 'WARC/0.9\r\n\r\n' | gzip -n; } >inner
    {
        for i in 1 2; do printf 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 6\r\n\r\nStory%d\r\n\r\n' $i | gzip -n; done
        # among noise, which gzip stores as it is
        noise() { LC_ALL=C awk -v seed="$1" 'BEGIN { srand(seed); for (i = 0; i < 9000; i++) printf "%c", int(rand() * 256) }'; }
        { noise 1; cat inner; noise 2; } >payload
        { printf 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: application/gzip\r\nContent-Length: %d\r\n\r\n' "$(stat -c %s payload)"; cat payload; printf '\r\n\r\n'; } | gzip -n
        printf 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 6\r\n\r\nStory3\r\n\r\n' | gzip -n
    } >n.warc.gz
    run -0 bash -c '"$1" n.warc.gz 2>/dev/null | columns text' - "$A"
    [ "${lines[*]}" = "text Story1 Story2 Story3" ]
    "$A" --cut 1 n.warc.gz | tail -n +2 >cuts
    [ "$(wc -l <cuts)" -gt 4 ]                                    # it was taken for a border
    while read -r start stop; do "$A" --stats --range "$start-$stop" n.warc.gz 2>&1 >/dev/null | grep -q "ends at byte $stop," || echo torn; done <cuts >torn
    grep -q torn torn
}

@test "--ids lists the id each article asked for, and the one it has" {
    printf '{"id": "a b", "text": "x"}\n{"id": "a b", "text": "x"}\n{"text": ""}\n{"text": "x"}\n' >x.jsonl
    run -1 "$A" --ids ids x.jsonl
    [ "$(cat ids)" = $'wish\tdoc\na_b\ta_b\na_b\ta_b-2\nx.jsonl:4\tx.jsonl:4' ]
    run -2 "$A" --ids none/ids x.jsonl
    [ ! -e /dev/full ] || run -2 "$A" --ids /dev/full x.jsonl
}

@test "--max-doc holds to the byte for a page in an archive, chunked or not" {
    page="<p>$(printf 'abc %.0s' {1..300})"
    body() { printf 'HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n%s\\r\\n%s' "$1" "$2"; }
    at=${page:0:1000} above=${page:0:1001}
    {
        record response http://a.example/1 application/http "$(body '' "$at")"
        record response http://a.example/2 application/http "$(body '' "$above")"
        record resource http://a.example/3 text/html "$at"
        record resource http://a.example/4 text/html "$above"
        record conversion http://a.example/5 text/plain "$at"
        record conversion http://a.example/6 text/plain "$above"
        record response http://a.example/7 application/http "$(body 'Transfer-Encoding: chunked\r\n' "3e8\\r\\n$at\\r\\n0\\r\\n\\r\\n")"
        record response http://a.example/8 application/http "$(body 'Transfer-Encoding: chunked\r\n' "3e9\\r\\n$above\\r\\n0\\r\\n\\r\\n")"
    } >max.warc
    run -1 --separate-stderr "$A" --max-doc 1000 max.warc
    [ "$(sed 1d <<<"$output" | cut -f1 | tr -dc '1-9')" = 1357 ]
    [ "${#stderr_lines[@]}" = 4 ]
}
