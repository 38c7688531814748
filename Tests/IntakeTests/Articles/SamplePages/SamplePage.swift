import Testing

/// An invented page in the shape of a publishing system, with the pictures that a reader would name on it.
struct SamplePage: Sendable, CustomTestStringConvertible {
  /// One picture of the article: the name of its file, what stands under it and who is credited; nil where nothing is.
  struct Expected: Sendable {
    var file: String
    var caption: String?
    var credit: String?

    init(_ file: String, _ caption: String?, _ credit: String? = nil) {
      self.file = file
      self.caption = caption
      self.credit = credit
    }
  }

  /// What the page around the article looks like.
  enum Shell: Sendable {
    /// `<main><article>` between header, side column of teasers and footer.
    case article
    /// `<div>`s with hashed class names only.
    case hashed
    /// Nested tables without any class.
    case table
    /// The body is the whole page.
    case none
  }

  var name: String
  var html: String
  var expected: [Expected]
  var testDescription: String { name }

  init(
    _ name: String, shell: Shell = .article, head: String = "", _ body: String, _ expected: [Expected]
  ) {
    self.name = name
    self.expected = expected
    html = SamplePage.page(shell, head: head, body: body)
  }

  private static let prose =
    "The ferries were back on the river at noon, a day after the crews had voted to end the strike that had kept commuters on the northern bank for a week. "
    + "The company said that it would publish a new timetable before the weekend and refund the passes of those who had been left behind."

  private static func page(_ shell: Shell, head: String, body: String) -> String {
    let body = body.replacing("¶", with: "<p>\(prose)</p>")
    let around =
      switch shell {
      case .article:
        """
        <header class="site-header"><a href="/"><img src="/static/brandmark.png" alt="The Harbour Post" width="240"></a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>
        <main><article><h1>Ferry strike ends</h1><p class="byline">By <a href="/authors/jo-park">Jo Park</a></p>\(body)</article>
        <aside class="sidebar"><div class="item"><a href="/other-one"><img src="/t/teaser-one.jpg" alt="Other one"><h3>Other one</h3></a></div></aside></main>
        <section class="more"><h2>More on this</h2><div><a href="/other-two"><picture><img src="/t/teaser-two.jpg" alt="Other two"></picture></a><h3><a href="/other-two">Other two</a></h3></div></section>
        <footer><img src="/static/award-seal.png" alt="Press award"><p>© 2026 The Harbour Post</p></footer>
        """
      case .hashed:
        """
        <div id="__next"><div class="sc-a1"><div class="sc-b2"><a href="/"><img src="/static/brandmark.png" alt="Harbour"></a></div></div>
        <div class="sc-c3"><div class="sc-d4"><h1 class="sc-e5">Ferry strike ends</h1>\(body)</div></div>
        <div class="sc-f6"><div class="sc-g7"><a href="/other-one"><div class="sc-h8"><img src="/t/teaser-one.jpg" alt="Other one"></div><span class="sc-i9">Other one</span></a></div>
        <div class="sc-g7"><a href="/other-two"><div class="sc-h8"><img src="/t/teaser-two.jpg" alt="Other two"></div><span class="sc-i9">Other two</span></a></div></div></div>
        """
      case .table:
        """
        <table width="100%"><tr><td colspan="3"><img src="banner.gif" width="468" height="60" alt=""></td></tr>
        <tr><td width="150"><a href="news.htm">News</a><br><a href="sport.htm"><img src="sport-teaser.jpg" width="140" height="90"></a></td>
        <td><font size="5"><b>Ferry strike ends</b></font><br>\(body)</td><td width="160"><a href="x.htm"><img src="advert-tower.gif" width="160" height="600"></a></td></tr></table>
        """
      case .none: body
      }
    return
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry strike ends - The Harbour Post</title>\(head)</head><body>\(around)</body></html>"
  }

  static let all: [SamplePage] =
    contentSystems + componentSystems + languages + creditPlaces + nameLines + layouts + machineData
    + newsrooms
}
