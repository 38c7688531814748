import Testing

@testable import Intake

/// The tree that the HTML Living Standard asks for, where pages are least well-formed.
struct HTMLTreeTests {
  /// A page's body as `p("a" b("c"))`, texts with blanks squeezed.
  private func body(_ html: String) -> String {
    let page = HTMLDocument(Array(html.utf8))
    guard let body = page.first(.body) else { return "no body" }
    return children(of: body, in: page)
  }

  private func children(of parent: Int, in page: HTMLDocument) -> String {
    page.inside(parent).filter { Int(page.nodes[$0].parent) == parent }.compactMap { i in
      if page.nodes[i].isText {
        let text = page.string(page.nodes[i].range)
        return text.allSatisfy(\.isWhitespace) ? nil : "\"\(text)\""
      }
      let inside = children(of: i, in: page)
      return page.name(of: i) + (inside.isEmpty ? "" : "(\(inside))")
    }.joined(separator: " ")
  }

  @Test(
    "Formatting elements that end in the wrong order",
    arguments: [
      ("<p>1<b>2<i>3</b>4</i>5", #"p("1" b("2" i("3")) i("4") "5")"#),
      ("<b>1<p>2</b>3</p>", #"b("1") p(b("2") "3")"#),
      ("<p><b>1</p><p>2", #"p(b("1")) p(b("2"))"#),
      ("<a href=1>1<a href=2>2", #"a("1") a("2")"#),
      ("<a><p>1</a>2</p>", #"a p(a("1") "2")"#),
      ("<b><b><b><b>1</p>2", #"b(b(b(b("1" p "2"))))"#),
      ("<i><div><b>1</i>2</div>3", #"i div(i(b("1")) b("2")) b("3")"#),
    ])
  func formatting(html: String, expected: String) { #expect(body("<!doctype html>" + html) == expected) }

  @Test(
    "Elements whose end tags are left out",
    arguments: [
      ("<ul><li>1<li>2<ul><li>3</ul><li>4</ul>", #"ul(li("1") li("2" ul(li("3"))) li("4"))"#),
      ("<dl><dt>1<dd>2<dt>3", #"dl(dt("1") dd("2") dt("3"))"#),
      ("<p>1<div>2</div>3</p>4", #"p("1") div("2") "3" p "4""#),
      ("<p>1<figure>2</figure>", #"p("1") figure("2")"#),
      ("<button><p>1<button>2", #"button(p("1")) button("2")"#),
      ("<p><button><p>1</p></button>2</p>", #"p(button(p("1")) "2")"#),
      ("<h1>1<h2>2</h1>3", #"h1("1") h2("2") "3""#),
      ("<select><option>1<option>2</select>3", #"select(option("1") option("2")) "3""#),
      ("<ruby>1<rt>2<rp>3</ruby>4", #"ruby("1" rt("2") rp("3")) "4""#),
      ("1</p>2</br>3", #""1" p "2" br "3""#),
      ("<div>1</span></section>2</div>3", #"div("1" "2") "3""#),
    ])
  func implied(html: String, expected: String) { #expect(body("<!doctype html>" + html) == expected) }

  @Test(
    "Tables",
    arguments: [
      ("<table><td>1<td>2<tr><td>3", #"table(tbody(tr(td("1") td("2")) tr(td("3"))))"#),
      ("<table>1<tr><td>2</table>3", #""1" table(tbody(tr(td("2")))) "3""#),
      ("<table><tr><p>1</p><td>2", #"p("1") table(tbody(tr(td("2"))))"#),
      ("<table><b>1<tr><td>2</table>3", #"b("1") table(tbody(tr(td("2")))) b("3")"#),
      (
        "<table><caption>1<tr><td><table><td>2",
        #"table(caption("1") tbody(tr(td(table(tbody(tr(td("2"))))))))"#
      ),
      ("<table><col><td>1", #"table(colgroup(col) tbody(tr(td("1"))))"#),
      ("<table><a href=1>1<a href=2>2</table>", #"a("1") a("2") table"#),
      ("<p>1<table><td>2", #"p("1") table(tbody(tr(td("2"))))"#),
      ("<table><tr><td>1</div></table>2", #"table(tbody(tr(td("1")))) "2""#),
    ])
  func tables(html: String, expected: String) { #expect(body("<!doctype html>" + html) == expected) }

  @Test func aTableEndsNoParagraphInOldPages() {
    #expect(body("<p>1<table><td>2") == #"p("1" table(tbody(tr(td("2")))))"#)
  }

  @Test(
    "Drawings and templates",
    arguments: [
      ("<svg><title>1</title><g/><p>2", #"svg(title("1") g) p("2")"#),
      ("<svg><foreignObject><p>1</p></foreignObject><a>2</svg>3", #"svg(foreignobject(p("1")) a("2")) "3""#),
      ("<svg><![CDATA[1<b>]]></svg>2", #"svg("1<b>") "2""#),
      ("<math><mi>1<p>2</p></mi></math>3", #"math(mi("1" p("2"))) "3""#),
      ("<template><tr><td>1</template>2", #"template(tr(td("1"))) "2""#),
      ("<noscript><img src=a></noscript>1", #"noscript(img) "1""#),
    ])
  func islands(html: String, expected: String) { #expect(body("<!doctype html><body>" + html) == expected) }

  @Test(
    "Scripts, styles and titles hold no elements",
    arguments: [
      (
        "<script>if (a<b) '</scrip' <!-- <script> </script> --></script>1",
        #"script("if (a<b) '</scrip' <!-- <script> </script> -->") "1""#
      ),
      ("<script><!-- <script> </script>1</script>2", #"script("<!-- <script> </script>1") "2""#),
      ("<script><!--></script>1", #"script("<!-->") "1""#),
      ("<style><b>&amp;</STYLE >1", #"style("<b>&amp;") "1""#),
      ("<textarea><b>&amp;</textarea>1", #"textarea("<b>&") "1""#),
      ("<iframe><p></iframe>1", #"iframe("<p>") "1""#),
      ("<xmp><p></xmp>1<plaintext></xmp>", #"xmp("<p>") "1" plaintext("</xmp>")"#),
    ])
  func rawText(html: String, expected: String) { #expect(body("<!doctype html><body>" + html) == expected) }

  @Test(
    "Comments and declarations leave nothing",
    arguments: [
      "a<!-- b -->c", "a<!-->c", "a<!--->c", "a<!-- b --!>c", "a<!-- > -- b-->c", "a<!b>c", "a<?php b ?>c",
      "a</ b>c",
      "a</>c", "a<![CDATA[b]]>c", "a<!doctype b>c",
    ])
  func comments(html: String) { #expect(body("<body>" + html) == #""a" "c""#) }

  @Test(
    "Character references",
    arguments: [
      ("&amp; &AMP; &lt &copy 2020 &copy2020", "& & < © 2020 ©2020"), ("&notin; &notit; &not", "∉ ¬it; ¬"),
      ("&#128; &#x80 &#150;", "€ € –"), ("&#0; &#xD800; &#x110000; &#99999999999;", "� � � �"),
      ("&#39; &#x27; &#X27;", "' ' '"),
      ("&; &# &#; &#x; &x; &unknown; & b", "&; &# &#; &#x; &x; &unknown; & b"),
      ("&ThinSpace;&nGt;&acE;", "\u{2009}≫⃒∾̳"), ("a\u{0}b", "ab"), ("a\r\nb\rc", "a\nb\nc"),
    ])
  func references(html: String, expected: String) {
    let page = HTMLDocument(Array("<p>\(html)</p>".utf8))
    let text = page.nodes.first(where: \.isText).map { page.string($0.range) }
    #expect(text == expected)
  }

  @Test(
    "Attributes",
    arguments: [
      ("<img alt=a>", "a"), ("<img alt = 'a > b' >", "a > b"), ("<img alt=\"a\nb\">", "a\nb"),
      ("<img alt=a/>", "a/"),
      ("<img/alt='a'/>", "a"), ("<IMG ALT=a alt=b>", "a"), ("<img alt>", ""), ("<img alt=>", ""),
      ("<img alt='&amp;&copy=1&copyx&copy;'>", "&&copy=1&copyx©"),
      ("<img alt=\"a\r\nb\u{0}\">", "a\nb\u{FFFD}"),
      ("<img =x alt='a'b='c'>", "a"), ("<img\u{C}alt\t=\n'a'>", "a"),
    ])
  func attributes(html: String, expected: String) {
    let page = HTMLDocument(Array(html.utf8))
    #expect(page.first(.img).flatMap { page[$0, .alt] } == expected)
  }

  @Test(
    "A tag that never ends is none",
    arguments: ["a<b", "a<b class", "a<b class=", "a<b class='x><p>y</p>", "a</b", "a<!-- b", "a<!doctype"])
  func unclosed(html: String) { #expect(body("<body>" + html) == #""a""#) }

  @Test(
    "What is no tag is text",
    arguments: [("a < b", "a < b"), ("a<1>b", "a<1>b"), ("<", "<"), ("a</", "a</"), ("a << b", "a << b")])
  func text(html: String, expected: String) {
    let page = HTMLDocument(Array(html.utf8))
    #expect(page.text(of: 0) == expected)
  }

  @Test func headAndBodyAreMade() {
    let page = HTMLDocument(Array(" <title>1</title><meta name=a><p>2".utf8))
    #expect(page.nodes.filter { !$0.isText }.map(\.tag) == [.html, .head, .title, .meta, .body, .p])
    let late = HTMLDocument(
      Array("<html lang=a><head></head><link><body class=x><body id=y><html lang=b dir=c>".utf8))
    #expect(late.first(.link).map { late.nodes[Int(late.nodes[$0].parent)].tag } == .head)
    #expect(late[0, .lang] == "a")
    #expect(late.first(.body).map { [late[$0, .class], late[$0, .id]] } == ["x", "y"])
  }

  @Test func placesInTheSource() {
    let html = "<p>é&amp;<b class='x'\n id=\"y\">z</b>"
    let page = HTMLDocument(Array(html.utf8))
    let bold = page.first(.b)
    #expect(bold.map { Int(page.nodes[$0].offset) } == 10)
    #expect(bold.flatMap { page.attribute(.class, of: $0) }.map { Int($0.offset) } == 20)
    #expect(bold.flatMap { page.attribute(.id, of: $0) }.map { Int($0.offset) } == 28)
    #expect(page.nodes.last.map { Int($0.offset) } == 31)
  }

  /// Each costs more than its length in a parser that is not made for it.
  @Test(
    "Pages made to be slow take no longer than others",
    arguments: [
      "<div>", "<b>", "<b><p>", "<a><table>", "<table><td>", "<svg>", "<template>", "<select><option>",
      "<li><ul>",
      "<i a=1><i a=2>x</p>", "<font><table><tr>", "<button>", "</p>", "<nobr>", "<math><mi>", "&lt", "<!--",
      "<a b='",
      "<script><!--", "<p><object>", "<x-y>", "<b><i><u></b></i></u>",
    ])
  func bounded(piece: String) {
    var bytes: [UInt8] = []
    while bytes.count < 120_000 { bytes += Array(piece.utf8) }
    let clock = ContinuousClock()
    let time = clock.measure { _ = HTMLDocument(bytes) }
    #expect(time < .seconds(60))
    let page = HTMLDocument(bytes)
    var depth = [Int](repeating: 0, count: page.nodes.count)
    for (i, node) in page.nodes.enumerated() where node.parent >= 0 { depth[i] = depth[Int(node.parent)] + 1 }
    #expect(depth.max() ?? 0 <= HTMLTreeBuilder.depthLimit + 1)
  }
}
