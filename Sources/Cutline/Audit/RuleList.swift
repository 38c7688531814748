extension Rule {
  /// Every rule, in the order of the codes. Help, documentation and tests derive from this list.
  public static let all: [Rule] = [
    creditMissing, creditMissingInArticle, creditMissingInFile, photographerMissing, photographerMismatch,
    agencyMismatch, creatorFieldsDisagree, creditFieldsDisagree, altCaptionDisagree, creditOnlyInAlt,
    captionMissing, captionMismatch,
    dateMismatch, dateImpossible,
    imageNotFound, linkAmbiguous,
    iimCut, iimCharsetUndeclared, unreadable,
  ]

  /// The rule of that code or name: `CRD105`, `photographer-mismatch`, without regard to case.
  public init?(named name: String) {
    let wanted = name.lowercased()
    guard let rule = Rule.all.first(where: { $0.code.lowercased() == wanted || $0.name == wanted }) else {
      return nil
    }
    self = rule
  }
}

extension Rule: CustomStringConvertible {
  /// `CRD105 photographer-mismatch`
  public var description: String { "\(code) \(name)" }
}
