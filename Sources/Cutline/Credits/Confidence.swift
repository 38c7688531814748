/// How sure a reading is, from 0 to 1, with the reasons (credit grammar §12).
enum Confidence {
  struct Evidence: Sendable, Hashable, Codable {
    var isLabelled = false
    var isBracketed = false
    var isTruncated = false
    var holdsSentence = false
    var segments = 0
    /// A photographer whom the caption's sentence names too.
    var subject: String?
  }

  static func value(of credit: Credit) -> Double {
    var points = 30
    judge(credit) { more, _ in points += more }
    if credit.evidence.subject != nil, !credit.evidence.isLabelled { points = min(points, 30) }
    if credit.isEmpty, credit.markers.isEmpty, credit.licence == nil { points = min(points, 20) }
    return Double(min(100, max(0, points))) / 100
  }

  static func reasons(of credit: Credit) -> [String] {
    var reasons: [String] = []
    judge(credit) { _, reason in reasons.append(reason()) }
    return reasons
  }

  /// Tells every reason with its points in a hundred.
  private static func judge(_ credit: Credit, _ add: (Int, () -> String) -> Void) {
    if credit.evidence.isLabelled { add(25, { "has a label" }) }
    let known = credit.chain.first { $0.id != nil }
    if let known { add(25, { "\(known.name) is a known party" }) }
    if credit.evidence.isBracketed { add(15, { "stands in brackets" }) }
    if let person = credit.photographers.first {
      if GivenNames.begins(person.name) {
        add(15, { "\(person.name) begins with a given name" })
      } else if person.handle != nil {
        add(15, { "\(person.name) is a handle" })
      } else if known != nil, person.name.utf8.contains(0x20) {
        add(15, { "\(person.name) stands beside a known party" })
      }
    } else if !credit.markers.isEmpty {
      add(15, { "a marker of the trade" })
    }
    if credit.role == .staff, credit.markers.isEmpty, known == nil {
      add(15, { "a word for reporter or house" })
    }
    if credit.evidence.isTruncated { add(-20, { "a bracket is cut off" }) }
    if credit.evidence.holdsSentence { add(-20, { "words of a caption stood beside it" }) }
    if !credit.unknownParties.isEmpty {
      add(-20, { "unclear: \(credit.unknownParties.joined(separator: ", "))" })
    }
    if credit.evidence.segments > 5 { add(-20, { "more than five parts" }) }
    if let subject = credit.evidence.subject {
      // What says *photo by* is doubted less.
      add(credit.evidence.isLabelled ? -20 : 0, { "\(subject) is named in the caption: the subject?" })
    }
  }
}
