/// What one occurrence in an article prints about who made the photo, slot by slot.
struct UseCredits: Sendable, Hashable {
  var use: Use
  /// Every slot with a credit, in the order of the document.
  var witnesses: [Witness]
  /// In order of trust: what readers see first.
  private var trusted: [Witness]

  init(_ use: Use) {
    self.use = use
    let found = use.occurrence.evidence.compactMap { piece -> (Evidence.Slot, Witness)? in
      // A licence's address credits nobody (RGT412).
      guard let credit = piece.caption.credit, !piece.isLicence else { return nil }
      let location = "\(use.article.path):\(piece.location)"
      let witness = Witness(source: piece.source, raw: credit.raw, credit: credit, location: location)
      return (piece.slot, witness)
    }
    witnesses = found.map(\.1)
    let order: [Evidence.Slot] = [.credit, .caption, .body, .title, .alt, .jsonld]
    trusted = order.flatMap { slot in found.filter { $0.0 == slot }.map(\.1) }
  }

  /// True if any slot credits somebody, seen by readers or not.
  var credits: Bool { witnesses.contains(where: \.credits) }
  /// The most trusted slot that names a photographer.
  var naming: Witness? { trusted.first { !$0.credit.photographers.isEmpty } }
  /// The most trusted slot that names a party.
  var crediting: Witness? { trusted.first { !$0.credit.parties.isEmpty } }
  var photographers: [Person] { naming?.credit.photographers ?? [] }
  var withholdsName: Bool { witnesses.contains(where: \.credit.withholdsName) }

  /// The credits in slots of a kind.
  func witnesses(in slots: [Evidence.Slot]) -> [Witness] {
    let names = slots.map { "article.\($0.rawValue)" }
    return witnesses.filter { names.contains($0.source) }
  }

  /// `Murad Sezer · Reuters`, as the article has it.
  var summary: String {
    let names = photographers.map(\.name).joined(separator: ", ")
    let parties = (crediting?.credit.chain ?? []).map(\.name).joined(separator: " → ")
    return [names, parties].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Entry {
  /// The uses that the photo surely has, with what they print. Ambiguous links are IDN503's business: nothing
  /// is held against a photo that may not be the one.
  var certainUses: [UseCredits] {
    credits.filter { photo == nil || ($0.use.link?.state ?? .linked).holds }
  }

  /// The uses whose article this entry speaks for. Where several photos may be one image, what is wrong in the
  /// article itself is said once, beside the likeliest.
  var articleUses: [Use] {
    uses.filter { use in
      guard let photo, let link = use.link, link.state == .ambiguous else { return true }
      return use.rivals.allSatisfy {
        $0.score < link.score || ($0.score == link.score && $0.path > photo.path)
      }
    }
  }
}
