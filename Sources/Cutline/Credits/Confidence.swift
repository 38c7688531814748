/// How sure a reading is, from 0 to 1, with the reasons (credit grammar §12).
enum Confidence {
  /// What tells how sure a reading is beside the names.
  struct Evidence: Sendable, Hashable, Codable {
    var isLabelled = false
    var isBracketed = false
    var isTruncated = false
    var holdsSentence = false
    var segments = 0
    /// A photographer whom the caption's sentence names too.
    var subject: String?
  }

  /// In the order in which they are told.
  private enum Reason: Int, CaseIterable {
    case labelled, knownParty, bracketed, givenName, handle, besideParty, marker, house, truncated, sentence,
      unclear,
      parts, subject, labelledSubject

    /// In a hundred.
    var points: Int {
      switch self {
      case .labelled, .knownParty: 25
      case .bracketed, .givenName, .handle, .besideParty, .marker, .house: 15
      case .truncated, .sentence, .unclear, .parts, .labelledSubject: -20
      case .subject: 0
      }
    }
  }

  static func value(of credit: Credit) -> Double {
    let reasons = bits(of: credit)
    var points = 30
    var rest = reasons
    while rest != 0 {
      points += Reason(rawValue: rest.trailingZeroBitCount)?.points ?? 0
      rest &= rest &- 1
    }
    // Who may be the picture's subject is only a candidate.
    if reasons & 1 << Reason.subject.rawValue != 0 { points = min(points, 30) }
    if credit.isEmpty, credit.markers.isEmpty, credit.licence == nil { points = min(points, 20) }
    return Double(min(100, max(0, points))) / 100
  }

  /// Why, in words.
  static func reasons(of credit: Credit) -> [String] {
    let reasons = bits(of: credit)
    let party = credit.chain.first { $0.id != nil }?.name ?? ""
    let person = credit.photographers.first?.name ?? ""
    return Reason.allCases.filter { reasons & 1 << $0.rawValue != 0 }.map { reason in
      switch reason {
      case .labelled: "has a label"
      case .knownParty: "\(party) is a known party"
      case .bracketed: "stands in brackets"
      case .givenName: "\(person) begins with a given name"
      case .handle: "\(person) is a handle"
      case .besideParty: "\(person) stands beside a known party"
      case .marker: "a marker of the trade"
      case .house: "a word for reporter or house"
      case .truncated: "a bracket is cut off"
      case .sentence: "words of a caption stood beside it"
      case .unclear: "unclear: \(credit.unknownParties.joined(separator: ", "))"
      case .parts: "more than five parts"
      case .subject, .labelledSubject:
        "\(credit.evidence.subject ?? person) is named in the caption: the subject?"
      }
    }
  }

  /// A bit for each reason that holds; a number, for every credit is judged and few are asked why.
  private static func bits(of credit: Credit) -> Int {
    var bits = 0
    func add(_ reason: Reason, if holds: Bool) { if holds { bits |= 1 << reason.rawValue } }
    let evidence = credit.evidence
    let hasKnownParty = credit.chain.contains { $0.id != nil }
    let hasMarkers = !credit.markers.isEmpty
    add(.labelled, if: evidence.isLabelled)
    add(.knownParty, if: hasKnownParty)
    add(.bracketed, if: evidence.isBracketed)
    if credit.photographers.isEmpty {
      add(.marker, if: hasMarkers)
    } else if GivenNames.begins(credit.photographers[0].name) {
      add(.givenName, if: true)
    } else if credit.photographers[0].handle != nil {
      add(.handle, if: true)
    } else {
      add(.besideParty, if: hasKnownParty && credit.photographers[0].name.utf8.contains(0x20))
    }
    add(.house, if: credit.role == .staff && !hasMarkers && !hasKnownParty)
    add(.truncated, if: evidence.isTruncated)
    add(.sentence, if: evidence.holdsSentence)
    add(.unclear, if: !credit.unknownParties.isEmpty)
    add(.parts, if: evidence.segments > 5)
    add(evidence.isLabelled ? .labelledSubject : .subject, if: evidence.subject != nil)
    return bits
  }
}
