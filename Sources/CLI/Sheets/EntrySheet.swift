import Cutline

/// One asset: the file's fields with all their sources, what the articles print, and the links.
enum EntrySheet {
  static func text(of entry: Entry) -> String {
    var text = ""
    if let photo = entry.photo {
      var facts = ByteText()
      PhotoSheet.writeFacts(of: photo, to: &facts)
      text +=
        "\(Paths.display(photo.path))   \([entry.id ?? "", facts.text].joined(separator: " · "))\n"
      for copy in entry.copies { text += "  Also at       \(Paths.display(copy))\n" }
      var fields = ByteText()
      PhotoSheet.writeFields(of: photo, photo.fieldPlaces, to: &fields)
      text += fields.text
      for damage in photo.damage { text += "  ! \(damage.place): \(damage.problem.oneLine)\n" }
    }
    text += entry.uses.isEmpty ? "  Used in no article\n" : "  Used in \(entry.uses.count.counted("place"))\n"
    for use in entry.uses { text += lines(of: use) }
    return text
  }

  private static func lines(of use: Use) -> String {
    let published = use.article.published.map { "  (\($0.dayDescription))" } ?? ""
    let text = "    \(Paths.display(use.article.path)) image \(use.index + 1)\(published)\n"
    var lines = use.occurrence.evidence.map { piece in
      let credit = piece.caption.credit.map { "  → \($0.summary.orDash)" } ?? ""
      return (piece.source, "\(piece.caption.raw)\(credit)   line \(piece.location)")
    }
    if let taken = use.occurrence.taken { lines.append(("taken", "\(taken.value) (\"\(taken.text)\")")) }
    if let link = use.link {
      let score = JSON.decimal(link.score, digits: 2).text()
      lines.append(("link", "\(link.state.rawValue) \(score): \(link.reasons.joined(separator: "; "))"))
    }
    for rival in use.rivals {
      lines.append(("rival", "\(Paths.display(rival.path)) \(JSON.decimal(rival.score, digits: 2).text())"))
    }
    return text + aligned(lines, indent: 6)
  }
}
