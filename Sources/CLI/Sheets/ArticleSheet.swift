import Cutline

/// An article's photos as a desk would list them.
enum ArticleSheet {
  static func text(of article: Article) -> String {
    var facts: [(String, String)] = []
    if let headline = article.headline { facts.append(("headline", headline)) }
    if let byline = article.byline { facts.append(("byline", byline)) }
    if let publisher = article.publisher { facts.append(("publisher", publisher)) }
    if let published = article.published { facts.append(("published", published.description)) }
    facts.append(("images", article.images.isEmpty ? "none" : "\(article.images.count)"))
    facts += article.notes.map { ("note", $0) }
    let images = article.images.enumerated().map { text(of: $1, number: $0 + 1) }
    return "\(Paths.display(article.path))\n" + aligned(facts, indent: 2) + images.joined()
  }

  /// `1  ferry-quay.jpg   lead, line 12`, then what is under it, who took it and when, and where each was read.
  private static func text(of image: Occurrence, number: Int) -> String {
    let name = image.fileName ?? "picture"
    let place = (image.isLead ? "lead, " : "") + "line \(image.location.line)"
    var lines = [("caption", (image.caption?.text ?? "").orDash)]
    if image.caption == nil, let alt = image.alt { lines.append(("alt", alt)) }
    lines.append(("credit", image.credit.map { "\($0.raw)  → \($0.summary.orDash)" } ?? "—"))
    if let taken = image.taken { lines.append(("taken", taken.value.description)) }
    if !image.evidence.isEmpty {
      let places = image.evidence.map { piece in
        "\(piece.slot.rawValue) \(piece.location)" + (piece.location.path.map { " \($0)" } ?? "")
      }
      lines.append(("read at", places.joined(separator: ", ")))
    }
    if let url = image.url { lines.append(("image", url)) }
    return "  \(number)  \(name.oneLine)   \(place)\n" + aligned(lines, indent: 5)
  }
}
