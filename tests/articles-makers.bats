# news-articles: what databases, feeds, offices, mail, crawlers and APIs make. The layouts are theirs, the words ours.
load articles.bash

# read_as FILE COLUMNS WANT: these columns of the file's articles
read_as() { run -0 --separate-stderr bash -c '"$1" "$2" | columns "$3" | sed 1d' - "$A" "$1" "$2"; same "$3"; }

cells='date_iso,site,author,title,text'
both='2012-03-05\tThe Fjord Herald\tAda Roe\tFerry late again\tThe ferry was late.\\n\\n"It was the ice," the captain said.\n2012-03-06\tNorth Gazette\tBo Penner\tMine shut\tThe mine shut on Tuesday.'

@test "Nexis" {
    printf '\n\nTerms: (ferry)\n\n\n                 1 of 2 DOCUMENTS\n\n\n          The Fjord Herald\n\n      March 5, 2012 Monday\n       First Edition\n\nFerry late again\n\nBYLINE: By Ada Roe\n\nSECTION: NEWS; Pg. 2\n\nLENGTH: 9 words\n\n   The ferry was late.\n\n"It was the ice," the captain said.\n\nLOAD-DATE: March 7, 2012\n\nLANGUAGE: ENGLISH\n\n      Copyright 2012 Fjord AS\n         All Rights Reserved\n\n\n                 2 of 2 DOCUMENTS\n\n          North Gazette\n\n      March 6, 2012 Tuesday\n\nMine shut\n\nBYLINE: Bo Penner\n\nLENGTH: 5 words\n\nBODY:\n   The mine shut on Tuesday.\n\nSUBJECT: MINES (90%%)\n' >a.txt
    sed -i 's/^LENGTH: 9 words$/&\n\nBODY:/' a.txt
    read_as a.txt $cells "$both"
    sed '/^BODY:$/d' a.txt >b.txt
    read_as b.txt $cells "$both"
    sed '/^SUBJECT/d' b.txt >cut.txt
    run -1 --separate-stderr "$A" cut.txt
    [ "${#lines[@]}" = 2 ] && [[ $stderr = *"cut.txt:2: the article is cut off: its end is missing" ]]
}

@test "Nexis Uni" {
    printf 'User Name: Ann\n\nDocuments (2)\n\n1. Ferry late again\n\nAbout LexisNexis | Terms\n\nFerry late again\n\nThe Fjord Herald\n\nMarch 5, 2012 Monday\n\nCopyright 2012 Fjord AS\n\nSection: NEWS\n\nByline: Ada Roe\n\nBody\n\n\nThe ferry was late.\n\n"It was the ice," the captain said.\n\nLoad-Date: March 7, 2012\n\n\nEnd of Document\n\nMine shut\n\nNorth Gazette\n\nMarch 6, 2012 Tuesday\n\nByline: Bo Penner\n\nBody\n\nThe mine shut on Tuesday.\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n' >a.txt
    read_as a.txt $cells "$both"
}

@test "ProQuest" {
    rule=____________________________________________________________
    printf '%s\n\nDocument 1 of 2\n\nFerry late again\n\nAuthor: Ada Roe\n\nAbstract: None.\n\nFull text: The ferry was late.\n\n"It was the ice," the captain said.\n\nSubject: Ferries\n\nTitle: Ferry late again\n\nPublication title: The Fjord Herald\n\nPublication date: Mar 5, 2012\n\nProQuest document ID: 77\n\n%s\n\nDocument 2 of 2\n\nMine shut\n\nAuthor: Bo Penner\n\nFull text: The mine shut on Tuesday.\n\nPublication title: North Gazette\n\nPublication date: Mar 6, 2012\n\nProQuest document ID: 78\n\n%s\n' $rule $rule $rule >a.txt
    read_as a.txt $cells "$both"
    read_as a.txt doc '77\n78'
}

@test "Factiva as text, HTML and XML" {
    printf 'HD\nFerry late again\n\nBY\nBy Ada Roe\n\nWC\n9 words\n\nPD\n5 March 2012\n\nSN\nThe Fjord Herald\n\nLP\nThe ferry was late.\n\nTD\n"It was the ice," the captain said.\n\nNS\ngcat : Ice\n\nAN\nDocument F1\n\nHD\tMine shut\nBY\tBo Penner\nPD\t6 March 2012\nSN\tNorth Gazette\nLP\nThe mine shut on Tuesday.\n\nPUB\nX\n\nAN\nDocument F2\n' >a.txt
    read_as a.txt $cells "$both"
    row() { printf '<tr><td><b>%s</b>&nbsp;</td><td>%s</td></tr>' "$1" "$2"; }
    { echo '<html><head><title>Factiva</title></head><body><h1>Factiva</h1><div class="article enArticle"><table>'; row HD 'Ferry late again'; row BY 'By Ada Roe'; row PD '5 March 2012'; row SN 'The Fjord Herald'; row LP '<p>The ferry was late.</p>'; row TD '<p>"It was the ice," the captain said.</p>'; row NS x; row AN 'Document F1'
      echo '</table></div><div class="article enArticle"><table>'; row HD 'Mine shut'; row BY 'Bo Penner'; row PD '6 March 2012'; row SN 'North Gazette'; row LP '<p>The mine shut on Tuesday.</p>'; row AN 'Document F2'; echo '</table></div><p>&copy; Factiva</p></body></html>'; } >a.html
    read_as a.html $cells "$both"
    { echo '<?xml version="1.0"?><PPSResponse><r><article><headline><paragraph>Ferry <hlt>late</hlt> again</paragraph></headline><byline>By Ada Roe</byline><sourceName>The Fjord Herald</sourceName><publicationDate><date>2012-03-05</date></publicationDate><leadParagraph><paragraph>The ferry was late.</paragraph></leadParagraph><tailParagraphs><paragraph>"It was the ice," the captain said.</paragraph></tailParagraphs></article>'
      echo '<article><headline>Mine shut</headline><byline>Bo Penner</byline><sourceName>North Gazette</sourceName><publicationDate>2012-03-06</publicationDate><leadParagraph><paragraph>The mine shut on Tuesday.</paragraph></leadParagraph></article></r></PPSResponse>'; } >a.xml
    read_as a.xml $cells "$both"
}

@test "Europresse, Lexis HTML, NewsBank, and a database of one's own" {
    one() { printf '<table><tr><td><span class="DocPublicationName">%s</span><br><span class="DocHeader">News, </span><span class="DocHeader">%s</span><br><br><span class="TitreArticleVisu">%s</span><br><br>%s<p></p><b>&copy; 2012 X.</b><p></p>Ce certificat est &eacute;mis.</td></tr></table>' "$@"; }
    { echo '<html><body>'; one 'The Fjord Herald' 'March 5, 2012' 'Ferry late again' 'The ferry was late.<p></p>"It was the ice," the captain said.'; one 'North Gazette' 'March 6, 2012' 'Mine shut' 'The mine shut on Tuesday.'; } >e.html
    read_as e.html date_iso,site,title,text '2012-03-05\tThe Fjord Herald\tFerry late again\tThe ferry was late.\\n\\n"It was the ice," the captain said.\n2012-03-06\tNorth Gazette\tMine shut\tThe mine shut on Tuesday.'
    doc() { printf '<!-- LXNComment --><P>%s of 2 DOCUMENTS</P><P>%s</P><P>%s</P><P>%s</P><P><SPAN>BYLINE: </SPAN>%s</P><P>LENGTH: 9 words</P><DIV>%s</DIV><P>LOAD-DATE: x</P>' "$@"; }
    { echo '<HTML><BODY>'; doc 1 'The Fjord Herald' 'March 5, 2012' 'Ferry late again' 'Ada Roe' '<P>The ferry was late.</P><P>"It was the ice," the captain said.</P>'; doc 2 'North Gazette' 'March 6, 2012' 'Mine shut' 'Bo Penner' '<P>The mine shut on Tuesday.</P>'; } >l.html
    read_as l.html $cells "$both"
    printf 'The Fjord Herald\nMarch 5, 2012\n\nFerry late again\n\nAuthor: Ada Roe\n\nArticle Text:\n\nThe ferry was late.\n\n"It was the ice," the captain said.\n\nCopyright 2012\nRecord Number: 0A1\n\nNorth Gazette\nMarch 6, 2012\n\nMine shut\n\nAuthor: Bo Penner\n\nArticle Text:\n\nThe mine shut on Tuesday.\n\nRecord Number: 0A2\n' >n.txt
    sed -i 's/^March/\n&/' n.txt
    read_as n.txt $cells "$both"
    printf 'mine Story #\tbegin\tknown\nmine Head:\ttitle\nmine Text:\ttext\nmine ***\tstop\n' >exports-mine.tsv
    printf 'Story 1\n\nHead: One\n\nText: First.\n\n***\n\nStory 2\n\nHead: Two\n\nText: Second.\n\n***\n' >m.txt
    run -0 bash -c '"$1" -l exports-mine.tsv m.txt | columns title,text' - "$A"
    same 'title\ttext\nOne\tFirst.\nTwo\tSecond.'
}

@test "feeds: RSS, Atom, RDF; nothing is looked up" {
    echo '<?xml version="1.0"?><rss xmlns:content="x" xmlns:dc="y"><channel><title>The Fjord Herald</title><item><title>Ferry&#8217;s day</title><link>http://f.example/1</link><pubDate>Mon, 05 Mar 2012 08:00:00 GMT</pubDate><dc:creator>Ada Roe</dc:creator><description>Teaser.</description><content:encoded><![CDATA[<p>One &amp; all.</p><p>Two.</p>]]></content:encoded></item><item><title>B</title><description>&lt;p&gt;Plain &amp;amp; one.&lt;/p&gt;</description></item></channel></rss>' >r.xml
    read_as r.xml url,site,date_iso,author,title,text 'http://f.example/1\tThe Fjord Herald\t2012-03-05T08:00:00Z\tAda Roe\tFerry’s day\tOne & all.\\n\\nTwo.\n\tThe Fjord Herald\t\t\tB\tPlain & one.'
    echo '<feed xmlns="a"><title>North</title><entry><title>A</title><link rel="self" href="http://no"/><link href="http://n.example/a"/><updated>2012-03-06</updated><author><name>Bo Penner</name></author><summary>No.</summary><content type="xhtml"><div xmlns="h"><p>If a &lt; b &amp; c.</p><p>Two.</p></div></content></entry></feed>' >a.atom
    read_as a.atom url,site,date,author,text 'http://n.example/a\tNorth\t2012-03-06\tBo Penner\tIf a < b & c.\\n\\nTwo.'
    echo secret >s.txt
    echo '<!DOCTYPE rss [<!ENTITY x SYSTEM "s.txt"><!ENTITY y "yy"><!ENTITY z "&y;&y;">]><rss><channel><item><title>A</title><description>Met. &x;&z;Done&nbsp;it.</description></item></channel></rss>' >x.rss
    run -0 "$A" x.rss; [[ $output != *secret* && $output = *Met.*Done* ]]
    head -c 400 r.xml >cut.xml
    run -1 --separate-stderr "$A" cut.xml; [[ $stderr = *"the XML is cut off or damaged" ]]
}

zip() { python3 -c 'import sys, zipfile
z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
for n in sys.argv[2:]: z.write(n)' "$@"; }

@test "DOCX, ODT, EPUB, WACZ, and archives that lie" {
    command -v python3 >/dev/null || skip "no python3"
    mkdir -p word docProps META-INF archive t
    echo '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Mine shut</w:t></w:r></w:p><w:p><w:r><w:t>The mine</w:t></w:r><w:r><w:t xml:space="preserve"> shut &amp; went.</w:t><w:br/><w:t>Soon.</w:t></w:r><w:del><w:r><w:t>no</w:t></w:r></w:del></w:p></w:body></w:document>' >word/document.xml
    echo '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Bo Penner</dc:creator></cp:coreProperties>' >docProps/core.xml
    zip a.docx word/document.xml docProps/core.xml
    read_as a.docx author,title,hints,text 'Bo Penner\tMine shut\tdpp\tMine shut\\nThe mine shut & went.\\nSoon.'
    run -0 bash -c 'cat a.docx | "$1" | columns title' - "$A"; [ "${lines[1]}" = "Mine shut" ]
    echo '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Ferry late</text:h><text:p>The <text:span>ferry</text:span><text:s/>was<text:line-break/>late.</text:p><office:annotation><text:p>no</text:p></office:annotation></office:text></office:body></office:document-content>' >content.xml
    zip a.odt content.xml
    read_as a.odt title,text 'Ferry late\tFerry late\\nThe ferry was\\nlate.'
    echo '<container><rootfiles><rootfile full-path="t/list.opf"/></rootfiles></container>' >META-INF/container.xml
    echo '<package xmlns:dc="d"><metadata><dc:title>Fjord Reader</dc:title></metadata><manifest><item id="b" href="b%20b.xhtml"/><item id="a" href="../a.xhtml"/><item id="n" href="n.xhtml" properties="nav"/></manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>' >t/list.opf
    echo '<html><body><h1>B</h1><p>Bee.</p></body></html>' >'t/b b.xhtml'; echo '<html><body><img/></body></html>' >a.xhtml
    zip a.epub META-INF/container.xml t/list.opf 't/b b.xhtml' a.xhtml
    run -0 --separate-stderr bash -c '"$1" --stats a.epub | columns doc,site,title,text' - "$A"
    same 'doc\tsite\ttitle\ttext\na.epub:t/b_b.xhtml\tFjord Reader\tB\tB\\nBee.'
    [[ $stderr = *"passed over: 1 table of contents, 1 empty page"* ]]
    page=$'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>T</title><p>One.'
    printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://f.example/1\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' ${#page} "$page" | gzip >archive/d.warc.gz; echo '{}' >datapackage.json
    zip a.wacz datapackage.json archive/d.warc.gz
    read_as a.wacz url,title,text 'http://f.example/1\tT\tOne.'
    head -c -40 a.docx >cut.docx; head -c 100000000 /dev/zero | tr '\0' A >word/document.xml; zip bomb.docx word/document.xml; zip plain.zip a.xhtml
    run -1 --separate-stderr "$A" cut.docx bomb.docx plain.zip a.odt
    [ "${#lines[@]}" = 2 ] && [ "${#stderr_lines[@]}" = 3 ] && [[ $stderr = *"list is missing"*"longer than --max-doc"*"this is ZIP"* ]]
}

@test "a file that is small takes no long time: files in an archive that are one, members that begin in each other, words that do not end" {
    command -v python3 >/dev/null || skip "no python3"
    python3 - <<'END'
import copy, struct, zipfile, zlib
page = b'<p>One.'
record = b'WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://f.example/1\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n' % len(page) + page + b'\r\n\r\n'
z = zipfile.ZipFile('over.wacz', 'w', zipfile.ZIP_DEFLATED)
z.writestr('datapackage.json', '{}')
z.writestr('archive/a.warc', record * 50)
for i in range(300):
    again = copy.copy(z.filelist[1])
    again.filename = 'archive/%d.warc' % i
    z.filelist.append(again)
z.close()
n, pack = 900, zlib.compressobj(9, zlib.DEFLATED, -15)
bomb = pack.compress(b'\0' * 45000000) + pack.flush(zlib.Z_FULL_FLUSH) + b'\xff' * 64
heads = b''.join(b'\x1f\x8b\x08\x04\0\0\0\0\0\0' + struct.pack('<H', (n - 1 - i) * 12) for i in range(n))
open('again.jsonl.gz', 'wb').write(heads + bomb)
open('words.eml', 'wb').write(b'MIME-Version: 1.0\nMessage-ID: <a@b>\nSubject: ' + b'=?x?y? ' * 36000 + b'\n\nText.\n')
END
    run -1 --separate-stderr "$A" over.wacz
    [ "${#lines[@]}" -lt 2000 ] && [[ $stderr = *"files in the ZIP archive overlap"* ]]
    run bash -c 'ulimit -t 20; "$1" again.jsonl.gz' - "$A"
    [ "$status" = 2 ] || [ "$status" = 1 ]
    [[ $output = *"are damaged"* ]]
    run -0 bash -c 'ulimit -t 20; "$1" words.eml' - "$A"
}

@test "mail: EML, mbox, MHTML" {
    printf 'Received: by x\r\nDate: Mon, 5 Mar 2012 08:00:00 +0100\r\nFrom: "Ada Roe" <ada@f.example>\r\nSubject: =?utf-8?q?F=C3=A6rgen?=\r\n =?utf-8?b?IGlzIGxhdGU=?=\r\nContent-Type: multipart/mixed; boundary="q"\r\n\r\nno\r\n--q\r\nContent-Type: multipart/alternative;\r\n boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--r\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The f=E6rge was=\r\n late.</p>\r\n--r--\r\n--q\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\nxx\r\n--q--\r\n' >a.eml
    run -0 --separate-stderr bash -c '"$1" --stats a.eml | columns date_iso,author,title,text' - "$A"
    same 'date_iso\tauthor\ttitle\ttext\n2012-03-05T08:00:00+01:00\tAda Roe\tFærgen is late\tThe færge was late.'
    [[ $stderr = *"1 attachment"* ]]
    printf 'From ada@f.example Mon Mar  5 08:00:00 2012\nFrom: ada@f.example\nSubject: One\n\nFirst.\n\n>From here on.\n\nFrom bo@n.example Tue Mar  6 08:00:00 2012\nSubject: Two\nContent-Transfer-Encoding: base64\n\nU2Vjb25kLg==\n' >l.mbox
    read_as l.mbox doc,title,text 'l.mbox:1\tOne\tFirst.\\n\\nFrom here on.\nl.mbox:2\tTwo\tSecond.'
    printf 'From: <Saved>\r\nSnapshot-Content-Location: http://f.example/1\r\nSubject: no\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="-B-"\r\n\r\n\r\n---B-\r\nContent-Type: text/html\r\nContent-Location: http://f.example/1\r\n\r\n<h1>T</h1><p>One.\r\n---B-\r\nContent-Type: text/css\r\n\r\np {}\r\n---B---\r\n' >p.mht
    read_as p.mht url,title,text 'http://f.example/1\tT\tT\\nOne.'
    { printf 'Subject: Deep\nMIME-Version: 1.0\n'; for i in $(seq 1000); do printf 'Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n' $i $i; done; printf '\nText.\n'; } >deep.eml
    run -1 --separate-stderr "$A" deep.eml; [[ $stderr = *"nested too deep" ]]
}

record() { printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://f.example/%s\r\n%sContent-Length: %d\r\n\r\n' "$1" "$3" "$(stat -c %s "$2")"; cat "$2"; printf '\r\n\r\n'; }

@test "ARC, heads of any form, packed bodies; what is passed over is counted" {
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One.' >1
    { printf 'filedesc://x.arc 0.0.0.0 20010121183500 text/plain 10\n1 0 X\nURL\n\nhttp://f.example/1 1.2.3.4 20010121183500 text/html %d\n' "$(stat -c %s 1)"; cat 1; printf '\ndns:f.example 1.2.3.4 20010121183500 text/dns 3\nabc\n'; } >a.arc
    read_as a.arc url,date,text 'http://f.example/1\t2001-01-21T18:35:00Z\tOne.'
    printf 'http/1.0 200 ok\ncontent-type : text/html\n\n<p>Two.' >2; printf '<html><p>Three.' >3; printf 'HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n<!doctype html><p>Four.' >4
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html, text/html; charset=utf-8\r\n\r\n<p>Five.' >5; printf 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG' >6; printf 'HTTP/1.1 302 x\r\nLocation: /\r\n\r\n' >7
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%%PDF-1.4 x' >8; printf 'HTTP/1.1 404 x\r\nContent-Type: text/html\r\n\r\n<p>no' >9
    { printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'; printf '<p>Ten.' | gzip | gzip; } >10
    { printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n'; printf '<p>Eleven.' | gzip -n | tail -c +11 | head -c -8; } >11
    for i in $(seq 11); do record "$i" $i ""; done >a.warc
    run -0 --separate-stderr bash -c '"$1" --stats a.warc | columns text' - "$A"
    [ "${lines[*]}" = "text One. Two. Three. Four. Five. Ten. Eleven." ]
    [[ $stderr = *"passed over: 1 image, 1 redirect, 1 PDF, 1 error page"* ]]
}

@test "a .warc.zst with its dictionary" {
    command -v zstd >/dev/null || skip "no zstd"
    printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One.' >1
    for i in $(seq 300); do { record $i 1 ""; seq $i $((i + 40)); } >s$i; done
    zstd -q --train s* -o dict --maxdict=1024 2>/dev/null || skip "no training"
    record 1 1 "" >w.warc; zstd -q -D dict w.warc -o w.zst
    size=$(stat -c %s dict)
    { printf '\x5d\x2a\x4d\x18'; printf "\\x$(printf %02x $((size % 256)))\\x$(printf %02x $((size / 256)))\\0\\0"; cat dict w.zst; } >d.warc.zst
    run --separate-stderr "$A" d.warc.zst
    [[ $stderr != *"built without zstd"* ]] || skip "built without zstd"
    [ "$status" = 0 ] && [[ $output = *"One." ]]
}

@test "JSON in envelopes, lists and maps" {
    while IFS='|' read -r json want; do
        got=$(printf '%s\n' "${json% }" | "$A" --format json 2>&1 | columns title,text | sed 1d | tr '\t\n' '=/')
        [ "$got" = "${want# }" ] || { echo "$json: got $got"; false; }
    done <<'END'
{"status":"ok","articles":[{"title":"A","content":"One."},{"title":"B","content":"Two."}]} | A=One./B=Two./
{"response":{"results":[{"webTitle":"A","fields":{"bodyText":"One."}}]}} | A=One./
{"hits":{"hits":[{"_id":"1","_source":{"text":"One."}}]}} | =One./
{"rows":[{"row_idx":0,"row":{"text":"One."}}]} | =One./
{"x1":{"title":"A","text":"One."},"x2":{"title":"B","text":"Two."}} | A=One./B=Two./
{"title":"A","body":{"sections":[{"headline":["H"],"paragraphs":["One.","Two."]},{"paragraphs":["Three."]}]}} | A=H\n\nOne.\n\nTwo.\n\nThree./
{"title":"A","content":[{"type":"p","text":"One."},{"type":"p","text":"Two."}]} | A=One.\n\nTwo./
{"columns":["title","text"],"index":[0,1],"data":[["A","One."],["B","T\"wo."]]} | A=One./B=T"wo./
{"title":{"0":"A","1":"B"},"n":{"0":1,"1":[2]},"text":{"0":"One.","1":"Two."}} | A=One./B=Two./
{"schema":{"fields":[{"name":"title"}]},"data":[{"title":"A","text":"One."}]} | A=One./
{"title":"A","text":"One.","comments":[{"title":"C","text":"no"}],"score":NaN,"x":-Infinity} | A=One./
END
    run -1 --separate-stderr "$A" <<<'{"title":"A","comments":[{"title":"C","text":"no"}]}'
    [[ $stderr = *"no text: the fields are title, comments"*"--text FIELD"* ]]
    printf '{"n":1,"p":{"list":[{"h":"A","c":[{"s":"One."},{"s":"Two."}]},{"h":"B"}]}}' >d.json
    run -1 --separate-stderr bash -c 'set -o pipefail; "$1" --records p.list --title h --text "c[].s" d.json | columns doc,title,text' - "$A"
    same 'doc\ttitle\ttext\nd.json:1.1\tA\tOne.\\n\\nTwo.'
    printf '{"id":{"$oid":"7"},"date":{"$date":"2012-03-05T08:00:00Z"},"authors":["Ada Roe",{"name":"Bo Penner"}],"source":"http://f.example/1","text":"x"}\n' >m.jsonl
    read_as m.jsonl doc,url,site,date,author '7\thttp://f.example/1\tf.example\t2012-03-05T08:00:00Z\tAda Roe; Bo Penner'
}

@test "tables as others write them" {
    printf 'id,title,text\n1,Ferry,"open. The mayor\n2,Boat,"Two, boats"\n3,Net,"He said ""no"".\nThen he left."\n4,Last,"open\n' >u.csv
    run -1 --separate-stderr bash -c 'set -o pipefail; "$1" u.csv | columns title,text' - "$A"
    same 'title\ttext\nBoat\tTwo, boats\nNet\tHe said "no".\\nThen he left.'
    [[ ${stderr_lines[0]} = *"u.csv:2: the quotation mark in line 2 is not closed" && ${stderr_lines[1]} = *"u.csv:5: the quotation mark in line 6 is not closed" ]]
    printf 'id\ttitle\ttext\n1\tFerry\t"The mayor\nsaid ""no""."\n' >t.csv
    read_as t.csv title,text 'Ferry\tThe mayor\\nsaid "no".'
    printf '"title"\t"text"\n"1"\t"Ferry"\t"He said \\"no\\"."\n"2"\t"Boat"\t"\\"Yes.\\""\n' >r.tsv
    read_as r.tsv title,text 'Ferry\tHe said "no".\nBoat\t"Yes."'
    printf '"title" "text"\n"1" "Ferry" "One, two."\n' >r.csv
    read_as r.csv title,text 'Ferry\tOne, two.'
    printf 'title|text\nFerry|One, two; three.\n' >p.csv
    read_as p.csv title,text 'Ferry\tOne, two; three.'
    printf 'title\ttext\nFærge\tTo både.\n' | iconv -f UTF-8 -t UTF-16 >w.csv; printf '{"title":"Æ","text":"Ø."}\n' | iconv -f UTF-8 -t UTF-16 >w.jsonl
    read_as w.csv title,text 'Færge\tTo både.'
    read_as w.jsonl title,text 'Æ\tØ.'
    printf 'nr,label\n1,x\n' >n.csv
    run --separate-stderr "$A" n.csv; [[ $stderr = *"the header names no column for the text: there are nr, label (--text NAME says which)" ]]
    run --separate-stderr "$A" --text body n.csv; [[ $stderr = *"names no column body: there are nr, label"* ]]
}
