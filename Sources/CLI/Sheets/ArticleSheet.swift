import Cutline

/// An article's photos as a desk would list them.
enum ArticleSheet {
  static func text(of article: Article) -> String {
    var text = "\(Paths.display(article.path))\n"
    var facts: [(String, String)] = []
    if let headline = article.headline { facts.append(("headline", headline)) }
    if let published = article.published { facts.append(("published", published.description)) }
    facts.append(("images", article.images.isEmpty ? "none" : "\(article.images.count)"))
    facts += article.notes.map { ("note", $0) }
    text += aligned(facts, indent: 2)
    for (index, image) in article.images.enumerated() {
      text += "  \(index + 1)  line \(image.location.line)\n"
      var lines: [(String, String)] = []
      if let url = image.url { lines.append(("image", url)) }
      lines.append(("caption", (image.caption?.text ?? "").orDash))
      lines.append(("credit", image.credit.map { "\($0.raw)  → \($0.summary.orDash)" } ?? "—"))
      if let taken = image.taken { lines.append(("taken", taken.value.description)) }
      for piece in image.evidence {
        lines.append((piece.source, "line \(piece.location)" + (piece.location.path.map { "  \($0)" } ?? "")))
      }
      text += aligned(lines, indent: 5)
    }
    return text
  }
}
