# news-articles: what is refused by name, the columns beside the text, HTML in cells.
load articles.bash

@test "what is no text is refused by name, whatever it is called, and counted in a folder" {
    printf '%%PDF-1.4\n%%\xe2\xe3\n1 0 obj' >menu.txt; printf '\n%%PDF-1.7\nx' >late.html; printf 'BZh91AY&SY' >s.txt; printf '\xfd7zXZ\0' >x; printf 'GIF89a\1' >g.html
    printf '{\\rtf1\\ansi x}' >l.txt; printf 'wOF2\0' >f.bin; printf '\x1f\x8b\x08\0rest' | gzip >twice.txt.gz; { head -c 257 /dev/zero; printf 'ustar\0'; } >t.tar
    { head -c 32769 /dev/zero; printf CD001; } >disc.iso; printf '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' >w.doc; { printf 'PK\5\6'; head -c 18 /dev/zero; } >z; printf 'SQLite format 3\0' >d.db
    printf '!function(t,e){"object"==typeof exports?module.exports=e():t.x=e()}(this,function(){return 1});' >min.txt
    printf 'var a = 1;\nfunction say(x) {\n  return a + x;\n}\n' >code; printf '.lead { color: red; }\n@media print {\n p { margin: 0; }\n}\n' >sheet
    printf '<?xml version="1.0"?>\n<!-- x -->\n<plist><dict/></plist>' >p.xml; printf '<!DOCTYPE plist [ <!ENTITY a "b"> ]><plist>' >p.txt
    while IFS='|' read -r file want; do
        run -1 --separate-stderr "$A" "${file% }"
        [ "${#lines[@]}" = 1 ] && [[ $stderr = "news-articles: ${file% }: this is ${want# }"* ]] || { echo "$file: $stderr"; false; }
    done <<'END'
menu.txt | PDF (pdftotext makes text of it)
late.html | PDF
s.txt | bzip2
x | xz
g.html | image (GIF)
l.txt | RTF
f.bin | font
twice.txt.gz | gzip in gzip
t.tar | tar
disc.iso | ISO image
w.doc | Word
z | ZIP
d.db | SQLite
min.txt | script
code | script
sheet | style sheet
p.xml | XML
p.txt | XML
END
    run -1 "$A" --html menu.txt
    mkdir -p in/page_files; echo 'The mayor spoke; she said (twice) "no"; then he left.' >in/a.txt; cp menu.txt sheet code g.html min.txt in/page_files/
    run -0 --separate-stderr "$A" -R in
    [ "${#lines[@]}" = 2 ]
    [ "$stderr" = "news-articles: passed over: 2 script, 1 image, 1 PDF, 1 style sheet" ]
}

@test "a format is known by its content where the name says text" {
    printf '<!DOCTYPE html><title>T</title><p>One.' >p.txt; printf '{"id":"r","text":"yes"}\n' >r.txt; printf '[1] A footnote is no JSON.' >f.txt; printf '<p>A corpus with tags.' >c.txt
    run -0 bash -c '"$1" --columns-out title p.txt r.txt f.txt c.txt' - "$A"
    same 'doc\ttitle\ttext\np.txt\tT\tOne.\nr\t\tyes\nf.txt\t\t[1] A footnote is no JSON.\nc.txt\t\t<p>A corpus with tags.'
}

@test "dates in ISO 8601, or none" {
    while IFS='|' read -r date want; do
        want=${want# }
        got=$(printf '{"id":"1","date":"%s","text":"x"}\n' "${date% }" | "$A" --format json | columns date_iso | sed 1d)
        [ "$got" = "$want" ] || { echo "$date: got '$got'"; false; }
    done <<'END'
2010-01-11 | 2010-01-11
2010-1-9 | 2010-01-09
2010-01-11T08:30:15.250+01:00 | 2010-01-11T08:30:15+01:00
2010-01-11 08:30:00 UTC | 2010-01-11T08:30:00Z
20100111T083000Z | 2010-01-11T08:30:00Z
20100111 | 2010-01-11
1263198600 | 2010-01-11T08:30:00Z
Mon, 11 Jan 2010 08:30:00 GMT | 2010-01-11T08:30:00Z
January 11, 2010 Monday 8:30 PM EST | 2010-01-11T20:30:00-05:00
Sunday 11th of July, 2010 | 2010-07-11
11-Jan-99 | 1999-01-11
25/12/2010 | 2010-12-25
12/25/2010 | 2010-12-25
5.6.2010 | 2010-06-05
5/6/2010 |
31 February 2010 |
sometime in spring |
January 2010 |
May 12 |
2012-02-29 | 2012-02-29
2000-02-29 | 2000-02-29
1900-02-29 |
2011-02-29 |
2010-02-28 | 2010-02-28
1599-01-11 |
2200-01-11 |
2010-00-11 |
2010-13-11 |
2010-01-00 |
2010-01-32 |
2010-1 |
2010-123-4 |
2010-01/11 |
2010-01- |
2010-01-111 |
2010.1.11 | 2010-01-11
2010-01-11T08:30+0530 | 2010-01-11T08:30:00+05:30
2010-01-11T08:30-05 | 2010-01-11T08:30:00-05:00
2010-01-11T08:30-05:3 | 2010-01-11T08:30:00-05:00
2010-01-11T08:30-05.30 | 2010-01-11T08:30:00-05:00
2010-01-11T08:30-15:00 | 2010-01-11T08:30:00
2010-01-11T08:30-05:60 | 2010-01-11T08:30:00
2010-01-11T08:30-0560 | 2010-01-11T08:30:00
2010-01-11T08:30-5 | 2010-01-11T08:30:00
2010-01-11T08:30:15,5Z | 2010-01-11T08:30:15Z
2010-01-11T08:30:1 | 2010-01-11T08:30:00
2010-01-11T08:30.1 pm | 2010-01-11T20:30:00
2010-01-11T24:30 | 2010-01-11
2010-01-11T23:60 | 2010-01-11
2010-01-11T23:59:61 | 2010-01-11
2010-01-11T008:30 | 2010-01-11
2010-01-11T8:3 | 2010-01-11
January 11, 2010 12:30 am | 2010-01-11T00:30:00
January 11, 2010 12:30 p.m. EST | 2010-01-11T12:30:00-05:00
January 11, 2010 8:30 a.d. | 2010-01-11T08:30:00
20100111T0830Z | 2010-01-11T08:30:00Z
20100111T08Z | 2010-01-11
20100111T2430 | 2010-01-11
20100111T2360 | 2010-01-11
20100111T235961 | 2010-01-11
201001110830 | 2010-01-11T08:30:00
20100111083000 | 2010-01-11T08:30:00
20100111083000Z | 2010-01-11T08:30:00Z
20101311 |
20100111x |
1263198600000 | 2010-01-11T08:30:00Z
126319860 |
1263198600 s |
25/12/2010 08:30 | 2010-12-25T08:30:00
5/5/2010 | 2010-05-05
5-6-2010 |
25/12 |
25/12.2010 |
25/12/201 |
25/123/2010 |
25/ |
Sept 11, 2010 | 2010-09-11
11th Sep 2010 | 2010-09-11
x1st Sep 2010 | 2010-09-01
st Sep 2010 |
111 Sep 2010 |
Sep 11-69 | 2069-09-11
11-Jan-69 | 2069-01-11
11-Jan-70 | 1970-01-11
11 Jan 99 |
8:30 Jan 11 2010 | 2010-01-11T08:30:00
Mon Jan 11 08:30:00 2010 | 2010-01-11T08:30:00
Mon Jan 11 08:30:15 +0000 2010 | 2010-01-11T08:30:15+00:00
Mon Jan 11 08:30 -0500 2010 | 2010-01-11T08:30:00-05:00
11 January 08:30 |
Jan x 11 2010 |
Jan 11, 123456 |
Ja 11 2010 |
Mayday 11 2010 |
END
}

@test "author, language, time of change; --lang passes over what is in another" {
    printf '{"id":"1","text":"x","authors":"Ada Roe","language":"English","updated_at":"2020-01-02"}\n' >r.jsonl
    { echo '<html lang="fr-CA"><meta name="author" content="Anna Writer"><meta name="author" content="Bo Skribent"><meta property="article:modified_time" content="2020-01-02">'
      echo '<meta property="article:author" content="https://pages.example/anna"><h1>Titre</h1><p>Texte.'; } >m.html
    echo '<base href="https://www.post.example/n/x"><meta property="og:url" content="/2021/b"><div class="byline">By <a>Cy Penner</a></div><p>Text.' >b.html
    run -0 bash -c '"$1" r.jsonl m.html b.html | columns url,site,author,lang,date,date_iso,modified' - "$A"
    same 'url\tsite\tauthor\tlang\tdate\tdate_iso\tmodified\n\t\tAda Roe\ten\t2020-01-02\t2020-01-02\t2020-01-02\n\t\tAnna Writer; Bo Skribent\tfr\t2020-01-02\t2020-01-02\t2020-01-02\nhttps://www.post.example/2021/b\tpost.example\tCy Penner\t\t\t\t'
    run -0 --separate-stderr "$A" --lang en --columns-out lang r.jsonl m.html
    same 'doc\tlang\ttext\n1\ten\tx'
    [ "$stderr" = "news-articles: passed over: 1 in another language" ]
    run -2 "$A" --lang '?' r.jsonl
    all=url,site,date,title,author,lang,date_iso,modified,hints
    "$A" --columns-out $all r.jsonl m.html >1.tsv; "$A" --columns-out $all 1.tsv | cmp - 1.tsv
}

@test "JSON-LD: several authors, a slip behind what was read, and text that stands nowhere else" {
    page='<title>T</title><script type="application/ld+json">%s</script><nav><a href=x>Home</a></nav><div id=root></div>'
    printf "$page" '{"@type":"NewsArticle","datePublished":"2020-01-02","author":[{"@type":"Person","name":"Ada Roe"},{"name":"Bo \u00d8s"}],"articleBody":"One &amp; all.\n\nTwo."}' >a.html
    printf "$page<p>Shown." '{"@type":"NewsArticle","datePublished":"2020-01-02","headline":"He said "no" twice",}' >b.html
    run -0 bash -c '"$1" a.html b.html | columns date_iso,author,hints,text' - "$A"
    same 'date_iso\tauthor\thints\ttext\n2020-01-02\tAda Roe; Bo Øs\tPP\tOne & all.\\nTwo.\n2020-01-02\t\tnp\tHome\\nShown.'
}

@test "HTML in the cells of records goes through the page reader" {
    { echo '{"id":1,"title":"A&#8217;s day","content":"<p>One &amp; two.</p><script>x</script><p>Three.</p>"}'
      echo '{"id":2,"text":"He said:\n\n&quot;No.&quot; AT&T; stayed."}'
      echo '{"id":3,"text":"<b>SALEM</b> - One.\nTwo."}'; echo '{"id":4,"text":"If a < b and c > d."}'; } >r.jsonl
    run -0 bash -c '"$1" r.jsonl | columns title,text' - "$A"
    same 'title\ttext\nA’s day\tOne & two.\\n\\nThree.\n\tHe said:\\n\\n"No." AT&T; stayed.\n\tSALEM - One.\\n\\nTwo.\n\tIf a < b and c > d.'
}
