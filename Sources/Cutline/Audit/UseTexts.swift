extension Use {
  /// The texts that readers see under the picture: captions and sentences beside it; in a text without markup
  /// alt and title too, for there they are lines that are read.
  var seen: [Evidence] {
    let slots = seenSlots
    return occurrence.evidence.filter {
      $0.slot != .credit && slots.contains($0.slot) && !$0.caption.raw.isEmpty
    }
  }

  /// The slots whose texts readers see, credits included.
  var seenSlots: Set<Evidence.Slot> {
    if occurrence.url == nil { return [.caption, .body, .credit, .title, .alt] }
    return isTitleCaption ? [.caption, .body, .credit, .title] : [.caption, .body, .credit]
  }

  /// Markdown has no element for captions: programs that make pages of it print the title of
  /// `![alt](kalin.jpg "Kalin speaks.")` under the picture, unless a caption stands there already.
  private var isTitleCaption: Bool {
    let ending = article.path.split(separator: ".").last?.lowercased() ?? ""
    guard ["md", "markdown", "mdx", "mdown", "mkd", "qmd", "rmd"].contains(ending) else { return false }
    return !occurrence.evidence.contains { [.caption, .body].contains($0.slot) && !$0.caption.text.isEmpty }
  }

  /// What readers see, credits included, in one text for looking things up.
  var seenText: String {
    let credits = occurrence.evidence.filter { $0.slot == .credit }
    return (seen + credits).map(\.caption.raw).joined(separator: "\n")
  }

  /// When the article came out, as far as it says: for how old a picture is.
  var published: PartialDate? { article.published.flatMap { $0.isPossible ? $0 : nil } }

  /// Every credit of the occurrence.
  var credits: [Credit] { occurrence.evidence.compactMap(\.caption.credit) }

  /// `articles/kalin.html:7:1`
  func place(of piece: Evidence) -> String { "\(article.path):\(piece.location)" }

  /// The picture is a stand-in: stock, symbolic, drawn, generated. It shows no event of the day.
  var isStandIn: Bool {
    credits.contains { credit in
      credit.isSymbolic || [.stock, .illustration, .ai, .open].contains(credit.role)
        || credit.markers.contains(.symbolic)
    } || seen.contains { TradeWords.hold([.symbolic], $0.caption.raw) }
  }
}

extension Evidence {
  /// True for the licence that a page's JSON-LD gives a picture: an address and nothing else.
  var isLicence: Bool {
    slot == .jsonld && caption.raw.hasPrefix("http") && !caption.raw.contains(where: \.isWhitespace)
  }
}

extension Exhibit {
  /// A text of an article as it stands.
  static func text(_ piece: Evidence, in use: Use, _ verdict: Verdict, note: String? = nil) -> Exhibit {
    Exhibit(
      source: piece.source, raw: piece.caption.raw, parsed: note, verdict: verdict,
      location: use.place(of: piece))
  }

  /// A value of the file as it stands.
  init(_ reading: Reading, _ verdict: Verdict, note: String? = nil) {
    self.init(
      source: reading.address.description, raw: reading.value, parsed: note, verdict: verdict,
      location: reading.place.isEmpty ? nil : reading.place)
  }
}
