# news-articles: what is rare in records: JSON, tables, messages.
load articles.bash

# rows FILE OPTION...: of each row url, author, title and text; then what is said
rows() { "$A" "${@:2}" "$1" 2>said | columns url,author,title,text | awk -F'\t' 'NR > 1 { printf "%s,%s,%s=%s/", $1, $2, $3, $4 }'; sed 's/^news-articles: [^:]*: *[0-9]*:* */!/; s/ (--text.*//' said | tr -d '\n'; }

@test "JSON: escapes, numbers, lists, records in records, data frames" {
    while IFS= read -r case; do
        printf '%s\n' "${case% | *}" >r
        got=$(rows r --format json)
        [ "$got" = "${case##* | }" ] || { echo "${case% | *}: $got"; false; }
    done <<'END'
{"text":"a\u0041\u00e9\ud83d\ude00"} | ,,=aAé😀/
{"text":"lone \ud83d x"} | ,,=lone � x/
{"text":"lone \ud83dxu1234"} | ,,=lone �xu1234/
{"text":"lone \ud83d\n12345"} | ,,=lone �\n12345/
{"text":"lone \ude00 x"} | ,,=lone � x/
{"text":"twice \ud83d\ud83d"} | ,,=twice ��/
{"text":"one \ud83d\u0041"} | ,,=one �A/
{"text":"bad \u00G0"} | !a string does not end or has a wrong escape
{"text":"bad \u00 | !a string does not end or has a wrong escape
{"text":"bad \ | !a string does not end or has a wrong escape
{"text":"x","n":-1.5e+3,"m":0,"k":1E9,"j":2e-1} | ,,=x/
{"text":"x","n":01} | !no JSON value where one should stand
{"text":"x","n":-} | !no JSON value where one should stand
{"text":"x","n":1.} | !no JSON value where one should stand
{"text":"x","n":1e} | !no JSON value where one should stand
{"text":"x","n":1e+} | !no JSON value where one should stand
{"text":"x","n":1. | !no JSON value where one should stand
{"text":"x","n":1e | !no JSON value where one should stand
{"text":"x","n":-0} | ,,=x/
{"text":"x","n":NaN,"m":-Infinity,"k":nul} | !no JSON value where one should stand
{"text":NaN,"body":"x"} | ,,=x/
{"text":null,"body":"x"} | ,,=x/
{"text":true} | ,,=true/
{"text":false} | ,,=false/
{"text":7} | ,,=7/
{"text":["One.","Two.",3,null]} | ,,=One.\n\nTwo./
{"text":[]} | !no text: the fields are text
{"text":[{"p":"One."},{"paragraph":"Two."},{"value":"Three."},{"html":"Four."},{"text":"Five."},{"x":"no"}]} | ,,=One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive./
{"text":[["One."],["Two."]]} | ,,=One.\n\nTwo./
{"text":{"value":"One."}} | ,,=One./
{"text":["One." | !the value is cut off
{"authors":[{"name":"Ada Roe","id":"7"},{"name":"Bo Berg"}],"text":"x"} | ,Ada Roe; Bo Berg,=x/
{"authors":["Ada Roe",{"x":"y"}],"text":"x"} | ,Ada Roe,=x/
{"source":"https://a.example/1","text":"x"} | https://a.example/1,,=x/
{"source":"Post","text":"x"} | ,,=x/
{"source":"https://a.example/1","url":"https://b.example/2","text":"x"} | https://b.example/2,,=x/
["a"] | !this is no JSON
"a" | !the record is no object
7 | !the record is no object
{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"text":"deep"}}}}}}}} | !no text: the fields are a
{"text":"x"] | !a bracket does not match
{"text":"x"} y | !there is more behind the end of the value
{"a":1,"b":2 | !the value is cut off
{} | !no text
{"x":{"text":"y"}} | !no text: the fields are x
{"data":{"text":"y"}} | ,,=y/
{"row":{"text":"y"},"n":1} | ,,=y/
{"items":[{"title":"A","text":"a"},{"url":"http://u.example/","text":"b"},{"date":"2031-01-02","text":"c"},{"text":"d"}]} | ,,A=a/http://u.example/,,=b/,,=c/
{"items":[{"title":"A","text":"a","comments":[{"title":"C","text":"c"}]}],"related":[{"title":"R","text":"r"}]} | ,,A=a/
{"items":[{"title":"A"},{"title":"B","text":7}]} | ,,B=7/
{"items":[[{"title":"A","text":"a"}],[]]} | ,,A=a/
{"columns":["title","text"],"data":[["A","a"],["B",null],["C","c","d"],["D",["x"]],["E",{"y":1}],[]]} | ,,A=a/,,C=c/!3 rows of the data frame have no text
{"columns":["title",7,["x"],"text"],"data":[["A","a"]]} | ,,A=a/
{"columns":[],"data":[["A","a"]]} | !no text: the fields are columns, data
{"data":[["A","a"]],"columns":["title","text"]} | !no text: the fields are data, columns
{"title":{"0":"A","1":"B"},"text":{"0":"a","1":"b"}} | ,,A=a/,,B=b/
{"title":{"0":"A","1":"B"},"text":{"0":"a","2":"b"}} | ,,A=a/
{"title":{"0":"A","1":"B"},"text":{"0":"a"}} | ,,A=a/
{"title":{"0":"A","1":"B"},"text":{"0":"a","1":null}} | ,,A=a/!1 rows of the data frame have no text
{"title":{"0":"A"},"text":{"0":"a"},"n":3} | !no text: the fields are title, text, n
{"title":{"0":"A"},"text":{"0":"a"},"n":[1,2]} | ,,A=a/
{"title":{},"text":{}} | !no text: the fields are title, text
END
    printf '\xef\xbb\xbf{"text":"x"}\n' >r; [ "$(rows r --format json)" = ',,=x/' ]
    printf '{"text":"caf\xe9"}\n{"text":"y"}\n' >r; [ "$(rows r --format json -e ISO-8859-1)" = ',,=café/,,=y/' ]
    printf '[{"text":"a"},\n [{"text":"b"}], x {"text":"c"}]' >r
    [ "$(rows r --format json)" = ',,=a/,,=c/!the record is no object!this is no JSON' ]
    printf '{\n"text": "a\\"}"\n}{\n"text": "b\n{"text":"c"}\n' >r
    [ "$(rows r --format json)" = ',,=a"}/!no comma where one should stand' ]
    for first in '{' '{"id":1,' '{"x":['; do printf '%s\n"text":"a"}' "$first" >r; rows r --format json >/dev/null; [ "$(wc -l <said)" = "$([ "$first" = '{"x":[' ] && echo 1 || echo 0)" ] || { echo "$first"; cat said; false; }; done
    long=$(printf 'x%.0s' {1..3000})
    printf '[{"text":"%s"},{"text":"a"}]' "$long" >r
    [[ $(rows r --format json --max-doc 1000) == ',,=a/!the article is longer than 1000 bytes'* ]]
    printf '{"text":"%s"}\n{"text":"a"}\n' "$long" >r
    [[ $(rows r --format json --max-doc 1000) == ',,=a/!the article is longer than 1000 bytes'* ]]
    printf '[{"text":"%s' "$long" >r
    [[ $(rows r --format json --max-doc 1000) == '!the article is longer than 1000 bytes'* ]]
    { printf '{'; for i in {1..60}; do printf '"field%d":1,' $i; done; printf '"x":{"y":1}}'; } >r
    [[ $(rows r --format json) == '!no text: the fields are field1, field2,'*' ...' ]]
    { printf '['; for i in {1..3}; do printf '{"title":"T%d","text":"%d"},' $i $i; done; printf '{"text":"4"}]'; } >r
    [ "$(rows r --format json --limit 2)" = ',,T1=1/,,T2=2/' ]
    printf '{"items":[{"title":"A","text":"a"},{"title":"B","text":"b"}]}\n' >r; [ "$(rows r --format json --limit 1)" = ',,A=a/' ]
    printf '{"columns":["text"],"data":[["a"],["b"]]}\n' >r; [ "$(rows r --format json --limit 1)" = ',,=a/' ]
}

@test "JSON: the records by their path, and fields that are kept" {
    printf '{"a":{"b":[{"title":"A","text":"one"},{"title":"B"}]},"c":[{"title":"C","text":"two"}]}\n' >r.json
    [ "$(rows r.json --records 'a.b')" = ',,A=one/!no text: the fields are title' ]
    [ "$(rows r.json --records 'a.b[]')" = ',,A=one/!no text: the fields are title' ]
    [ "$(rows r.json --records a)" = '!no text: the fields are a, c' ]
    [ "$(rows r.json --records a.b.d)" = '!no text: the fields are a, c' ]
    [ "$(rows r.json --records c)" = ',,C=two/' ]
    printf '{"list":[{"text":"one"}],"text":"all"}\n' >r.json
    [ "$(rows r.json --records list)" = ',,=one/' ]
    printf '{"text":"x","meta":{"n":1},"tags":["a","b"],"no":null}\n' >r.json
    run -0 bash -c '"$1" --keep meta,tags,no,none r.json | columns meta,tags,no,none' - "$A"
    [ "${lines[1]}" = $'{"n":1}\t["a","b"]\t\t' ]
    run -0 bash -c '"$1" --site outlet r.json | columns site,url' - "$A" < <(:)
    printf '{"outlet":"http://a.example/","text":"x"}\n' >r.json
    run -0 bash -c '"$1" --site outlet r.json | columns site,url' - "$A"
    [ "${lines[1]}" = $'http://a.example/\t' ]
    run -2 "$A" --keep 'a,,b' r.json
}

@test "tables: marks, dialects, rows that are wrong" {
    csv() { printf "$1" >t.csv; got=$(rows t.csv "${@:3}"); [ "$got" = "$2" ] || { echo "$1: $got"; false; }; }
    csv 'title,text\nA,"a"x\nB,b\n' ',,B=b/!there is text behind the closing quotation mark of a cell'
    csv 'title,text\nA,a "b" c\n' ',,A=a "b" c/'
    csv 'title,text\n\nA,a\n\n' ',,A=a/'
    csv 'text\n\na\n' ',,=a/!no text'
    csv 'title,text\r\nA,a\r\n' ',,A=a/'
    csv 'sep=;\ntitle;text\nA;a, b\n' ',,A=a, b/'
    csv 'sep=\ntitle,text\n' '!the header names no column for the text: there are sep='
    csv '' '!the header names no column for the text: there are '
    csv 'title,text' '!it may be cut off: the last row has no newline'
    csv 'title\ttext\nA\t"a\tb"\n' ',,A=a\tb/'
    csv 'doc\ttitle\ttext\nx\tA\ta "b\n' ',,A=a "b/'
    csv '"title"\t"text"\n"A"\t"a ""b"""\n' ',,A=a "b"/'
    csv '"text"\n"a ""b"""\n' ',,=a "b"/'
    csv 'headline,title,body,text\nH,T,b,t\n' ',,H=t/'
    csv 'title,text,body\nT,t,b\n' ',,T=t/'
    csv 'title,text\nA,caf\xe9\n' ',,A=café/' -e ISO-8859-1
    csv 'title,text\nA,"a\nB,"b"\n' ',,B=b/!the quotation mark in line 2 is not closed'
    csv 'title,text\nA,"a\nb"\nC,"c",\n' ',,A=a\nb/!the row has more or fewer cells than the header'
    csv 'x,y,z\n1,2,3\n' '!the header names no column for the text: there are x, y, z'
    csv 'x,y\n1,2\n' '!the header names no column body: there are x, y' --text body
    csv 'id,title,text\nr1,x,A,a\nr2,y,B,b\n' ',,A=a/,,B=b/'
    csv '"title" "text"\n"r1" "A" "a"\n"B" "b"\n' ',,A=a/,,B=b/'
    { printf 'id'; for i in {1..60}; do printf ',column%d' $i; done; echo; } >t.csv
    [[ $(rows t.csv) == '!the header names no column for the text: there are id, column1,'*' ...' ]]
    long=$(printf 'x%.0s' {1..3000})
    csv "title,text\nA,$long\nB,b\n" ',,B=b/!the article is longer than 1000 bytes (see --max-doc)' --max-doc 1000
    csv "title,text\nA,\"$long\"\nB,b\n" ',,B=b/!the article is longer than 1000 bytes (see --max-doc)' --max-doc 1000
    csv "title,text\nA,\"$long\nB,b\n" ',,B=b/!the quotation mark in line 2 is not closed' --max-doc 1000
    csv 'title,text\n"\nB,b\n' ',,B=b/!the quotation mark in line 2 is not closed'
    csv "title,text\nA,$long" '!the article is longer than 1000 bytes (see --max-doc)' --max-doc 1000
    csv 'title,text\nA,a\nB,b\n' ',,A=a/' --limit 1
    mv t.csv t.CSV; [ "$(rows t.CSV)" = ',,A=a/,,B=b/' ]
}

@test "messages: what is packed for the post, parts, senders" {
    mail() { printf "MIME-Version: 1.0\nSubject: $1\nFrom: $2\n$3\n$4" >m.eml; got=$(rows m.eml); [ "$got" = "$5" ] || { echo "$*: $got"; false; }; }
    mail S 'Ada Roe <a@p.example>' '' 'Ann left.\n' ',Ada Roe,S=Ann left./'
    mail S '"Ada Roe" <a@p.example>' '' 'x\n' ',Ada Roe,S=x/'
    mail S 'a@p.example' '' 'x\n' ',,S=x/'
    mail S '<a@p.example>' '' 'x\n' ',,S=x/'
    mail S '' '' 'x\n' ',,S=x/'
    mail '=?utf-8?q?Skih=C3=a5ll?= =?UTF-8?B?IG9wZW5z?= now' A '' 'x\n' ',A,Skihåll opens now=x/'
    mail '=?utf-8?q?a?= b =?utf-8?q?c' A '' 'x\n' ',A,a b =?utf-8?q?c=x/'
    mail 'a = b =?x' A '' 'x\n' ',A,a = b =?x=x/'
    mail '=?utf-8?xx?a?=' A '' 'x\n' ',A,=?utf-8?xx?a?==x/'
    mail '=?utf-8?q?a=zz=4?=' A '' 'x\n' ',A,a=zz=4=x/'
    quoted='Content-Transfer-Encoding: quoted-printable\n'
    mail S A "$quoted" 'caf=C3=A9 =\nand =  \t\r\nmore =x =4 =\n' ',A,S=café and more =x =4 =/'
    base='Content-Transfer-Encoding: base64\n'
    mail S A "$base" 'QW5u\nIGxl-!\nZnQu==\n' ',A,S=Ann left./'
    html='Content-Type: text/html; charset=utf-8\n'
    mail S A "$html" '<p>Ann <b>left.' ',A,S=Ann left./'
    mail S A "${html}Content-Location: http://a.example/p\n" '<title>T</title><p>Ann left.' 'http://a.example/p,,T=Ann left./'
    many='Content-Type: multipart/mixed; boundary="b"\n'
    plain='Content-Type: text/plain\n\n'
    mail S A "$many" "before\n--b\n${plain}one\n--b\n${plain}two\n--b--\nbehind\n" ',A,S=one/'
    mail S A "$many" "--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\none\n--b\n${plain}two\n--b--\n" ',A,S=two/'
    mail S A "$many" "--b\nContent-Type: text/html\nContent-Disposition: attachment\n\none\n--b\nContent-Type: application/xhtml+xml\n\n<p>two\n--b--\n" ',A,S=two/'
    mail S A "$many" "--b\nContent-Type: image/png\n\none\n--b--\n" '!the message holds no text'
    mail S A "$many" "--b\n--c\n--b-\n${plain}one" ',A,S=one/'
    mail S A "$many" "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n${plain}one\n--c\nContent-Type: text/html\n\n<p>two\n--c--\n--b\n${plain}three\n--b--\n" ',A,S=two/'
    mail S A "$many" "--b\nContent-Type: text/plain" '!the message is cut off in a header'
    mail S A 'Content-Type: multipart/mixed\n' 'one\n' '!the message holds no text'
    deep=$(for i in {1..40}; do printf 'Content-Type: multipart/mixed; boundary=b%d\\n\\n--b%d\\n' $i $i; done)
    mail S A "$many" "--b\n$deep" "!the message's parts are nested too deep"
    mail S A "Content-Type: multipart/mixed; boundary=$(printf 'b%.0s' {1..300})\n" 'one\n' '!the message holds no text'
    printf 'MIME-Version: 1.0\nSubject: S' >m.eml; [ "$(rows m.eml)" = '!the message is cut off in its header' ]
}

@test "mailboxes: messages of their own, quoted lines, what is too long" {
    { printf 'From a@b Mon Jan 11 08:30:00 2010\nSubject: One\nFrom: A\n\nAnn left.\n>From here\n>> quoted\nFrom there\n\n'
      printf 'From a@b Mon Jan 11 08:30:00 2010\nSubject: Two\nFrom: B\n\nOla came.\n'; } >m.mbox
    [ "$(rows m.mbox)" = ',A,One=Ann left.\nFrom here\n>> quoted\nFrom there/,B,Two=Ola came./' ]
    [ "$(rows m.mbox --limit 1)" = ',A,One=Ann left.\nFrom here\n>> quoted\nFrom there/' ]
    { printf 'From a@b\nSubject: One\nFrom: A\n\n'; yes 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxx' | head -n 9000; printf '\nFrom a@b\nSubject: Two\nFrom: B\n\nOla came.\n'; } >m.mbox
    [[ $(rows m.mbox --max-doc 1000) == ',B,Two=Ola came./!the article is longer'* ]]
    { printf 'From a@b\nSubject: One\nFrom: A\n\n'; head -c 300000 /dev/zero | tr '\0' x; printf '\n\nFrom a@b\nSubject: Two\nFrom: B\n\nOla came.\n'; } >m.mbox
    [[ $(rows m.mbox --max-doc 1000) == ',B,Two=Ola came./!the article is longer'* ]]
    { printf 'MIME-Version: 1.0\nSubject: One\nFrom: A\n\n'; head -c 300000 /dev/zero | tr '\0' x; } >m.eml
    [[ $(rows m.eml --max-doc 1000) == '!the article is longer'* ]]
}

@test "what is a message is told by its first lines" {
    told() { printf "$2" >x; run -0 --separate-stderr "$A" x; case ${lines[1]} in *Subject*) got=text ;; *) got=mail ;; esac; [ "$got" = "$1" ] || { echo "$2: $got"; false; }; }
    told mail 'Message-ID: x\nSubject: S\nFrom: A\n\nAnn left.\n'
    told mail 'Received: x\n by y\nSubject: S\nFrom: A\n\nAnn left.\n'
    told text 'Message-ID: x\nSubject: S\n\nAnn left.\n'
    told text 'Subject: S\nTo: B\nFrom: A\n\nAnn left.\n'
    told text 'Message-ID: x\nSubject: S\nThis is no field: so\n\nAnn left.\n'
    told text 'Message-ID: x\nSubject: S\n: no name\nFrom: A\n\nAnn left.\n'
}
