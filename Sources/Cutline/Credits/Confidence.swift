/// How sure a reading is, from 0 to 1, with the reasons (credit grammar §12).
enum Confidence {
  struct Evidence {
    var isLabelled: Bool
    var isBracketed = false
    var isTruncated = false
    var holdsSentence = false
    var segments: Int
  }

  static let labelReason = "has a label"

  static func judge(_ credit: Credit, _ evidence: Evidence) -> (value: Double, reasons: [String]) {
    var points = 30
    var reasons: [String] = []
    func add(_ more: Int, _ reason: String) {
      points += more
      reasons.append(reason)
    }
    if evidence.isLabelled { add(25, labelReason) }
    let known = credit.chain.filter { $0.id != nil }
    if let party = known.first { add(25, "\(party.name) is a known party") }
    if evidence.isBracketed { add(15, "stands in brackets") }
    if let person = credit.photographers.first {
      if GivenNames.begins(person.name) {
        add(15, "\(person.name) begins with a given name")
      } else if person.handle != nil {
        add(15, "\(person.name) is a handle")
      } else if !known.isEmpty, person.name.contains(" ") {
        add(15, "\(person.name) stands beside a known party")
      }
    } else if !credit.markers.isEmpty {
      add(15, "a marker of the trade")
    }
    if credit.role == .staff, credit.markers.isEmpty, known.isEmpty {
      add(15, "a word for reporter or house")
    }
    if evidence.isTruncated { add(-20, "a bracket is cut off") }
    if evidence.holdsSentence { add(-20, "words of a caption stood beside it") }
    if !credit.unknownParties.isEmpty {
      add(-20, "unclear: \(credit.unknownParties.joined(separator: ", "))")
    }
    if evidence.segments > 5 { add(-20, "more than five parts") }
    if credit.isEmpty, credit.markers.isEmpty, credit.licence == nil { points = min(points, 20) }
    return (Double(min(100, max(0, points))) / 100, reasons)
  }
}
