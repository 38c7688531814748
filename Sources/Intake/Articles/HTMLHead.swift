internal import Cutline

/// What a page says about its article: JSON-LD first, then the `<meta>` elements of the usual systems, then what
/// stands on the page.
struct HTMLHead {
  private let page: HTMLDocument
  private let data: LinkedData
  /// The content of every `<meta>` by its name without marks: `article:published_time` → `articlepublishedtime`.
  private var metas: [String: [String]] = [:]

  init(_ page: HTMLDocument, _ data: LinkedData) {
    self.page = page
    self.data = data
    for i in page.elements(.meta) {
      guard let name = page[i, .property] ?? page[i, .name] ?? page[i, .itemprop],
        let content = page[i, .content].flatMap(HTMLHead.blankless)
      else { continue }
      metas[HTMLHead.key(name), default: []].append(content)
    }
  }

  var url: String? {
    for link in page.elements(.link) where page[link, .rel]?.lowercased() == "canonical" {
      if let href = page[link, .href].flatMap(HTMLHead.blankless) { return href }
    }
    return meta("og:url") ?? data.url
  }

  /// What JSON-LD says, else Open Graph, else the title. One with the name of the site behind it is cut down to what
  /// stands over the text. Where JSON-LD only repeats the `<title>`, which is written for search engines, what stands
  /// over the text counts, if the page tells other sites the same.
  var headline: String? {
    let heads = page.elements(.h1).map { page.text(of: $0) }.filter { !$0.isEmpty }
    let stated = data.headline.map { HTMLDocument.squeezed(HTMLDocument.plain($0)) }.flatMap(
      HTMLHead.blankless)
    let title = page.first(.title).map { page.text(of: $0) }
    if let stated, let title, !heads.contains(stated), HTMLHead.begins(title, with: stated) {
      let shared = (metas["ogtitle"] ?? []) + (metas["twittertitle"] ?? [])
      if let head = heads.first(where: shared.contains) { return head }
    }
    for text in [stated, meta("og:title"), title] {
      guard let text else { continue }
      return heads.first { HTMLHead.isSiteBehind($0, in: text) } ?? text
    }
    return heads.first
  }

  /// Titles are at times set in capitals of their own: `Every Outfit Ranked`.
  private static func begins(_ title: String, with text: String) -> Bool {
    title.lowercased().hasPrefix(text.lowercased())
  }

  /// True if a title is this headline with the name of the site behind a dash or a bar.
  private static func isSiteBehind(_ headline: String, in title: String) -> Bool {
    guard headline.utf8.count > 12, title.hasPrefix(headline) else { return false }
    let mark = title.dropFirst(headline.count).drop { $0 == " " }.first
    return mark.map { "-|–—·•｜_»".contains($0) } ?? false
  }

  var byline: String? {
    if let stated = data.byline { return stated }
    for name in ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"] {
      if let text = meta(name), !text.contains("://"), !text.contains("@") {
        return TextHead.byline(text) ?? text
      }
    }
    let named = page.nodes.indices.first { i in
      page.hasWord("author", in: .rel, of: i) || page[i, .itemprop] == "author"
    }
    guard let named, (3...80).contains(page.textLength(of: named)) else { return nil }
    let text = page.text(of: named)
    return TextHead.byline(text) ?? text
  }

  var language: String? {
    page.first(.html).flatMap { page[$0, .lang] }.flatMap(HTMLHead.blankless) ?? data.language
      ?? meta("og:locale", "dc.language", "content-language")
  }

  var publisher: String? {
    data.publisher ?? meta("og:site_name", "application-name", "dc.publisher", "publisher")
  }

  /// The pictures by which the page presents itself elsewhere.
  var pictures: [String] { data.pictures + (metas["ogimage"] ?? []) + (metas["twitterimage"] ?? []) }

  var published: PartialDate? {
    let stated = [
      data.published,
      meta(
        "article:published_time", "datePublished", "article:published", "og:article:published_time",
        "parsely-pub-date",
        "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "cXenseParse:recs:publishtime",
        "article.published",
        "og:published_time", "article:publish_date", "created", "releasedate"),
    ]
    return date(in: stated) ?? date(in: page.elements(.time).prefix(3).map { page[$0, .datetime] })
      ?? writtenDate
  }

  var modified: PartialDate? {
    date(in: [
      data.modified,
      meta(
        "article:modified_time", "dateModified", "og:updated_time", "lastmod", "last-modified",
        "dcterms.modified"),
    ])
  }

  private func date(in texts: [String?]) -> PartialDate? {
    for text in texts {
      if let text, let date = PartialDate(metadata: text) ?? PartialDate(written: text), date.day != nil {
        return date
      }
    }
    return nil
  }

  /// The first line right below the headline that is a date and little else.
  private var writtenDate: PartialDate? {
    guard let heading = page.first(.h1) else { return nil }
    var seen = 0
    for i in Int(page.nodes[heading].end)..<page.nodes.count where page.nodes[i].isText {
      let text = HTMLDocument.squeezed(Array(page.bytes[page.nodes[i].range]))
      guard text.utf8.count >= 6, !page.nodes[Int(page.nodes[i].parent)].isHidden else { continue }
      seen += 1
      if seen > 25 { return nil }
      if text.utf8.count <= 90, text.utf8.contains(where: { (0x30...0x39).contains($0) }),
        let date = PartialDate(written: text)
      {
        return date
      }
    }
    return nil
  }

  /// The content of the first `<meta>` that has one of these names, in their order.
  private func meta(_ names: String...) -> String? {
    for name in names { if let text = metas[HTMLHead.key(name)]?.first { return text } }
    return nil
  }

  private static func key(_ name: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x80...: key.append(byte)
      default: break
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func blankless(_ text: String) -> String? {
    let text = HTMLDocument.squeezed(text)
    return text.isEmpty ? nil : text
  }
}
