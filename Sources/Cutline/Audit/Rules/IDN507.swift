extension Rule {
  /// Two people seem to bear one name.
  static let namesake = Rule(
    code: "IDN507", name: "namesake", severity: .info,
    summary:
      "Photos under one name were taken for different agencies in different countries in the same months.",
    why: "What is listed under the name may be two people's work.",
    falsePositives: "Freelancers who travel; agencies that pass on each other's pictures.",
    examples: [
      Example(
        .fires, "AP in Lima, AFP in Oslo, the same month",
        .careers([("AP", "Peru", "2022-05", "2022-05"), ("AFP", "Norway", "2022-05", "2022-06")])),
      Example(
        .silent, "one agency, two countries",
        .careers([("AP", "Peru", "2022-05", "2022-05"), ("AP", "Norway", "2022-05", "2022-06")])),
      Example(
        .falsePositive, "one after the other",
        .careers([("AP", "Peru", "2019-01", "2020-03"), ("AFP", "Norway", "2021-05", "2022-06")])),
      Example(
        .falsePositive, "two agencies in one country",
        .careers([("AP", "Peru", "2022-05", "2022-05"), ("AFP", "Peru", "2022-05", "2022-06")])),
    ],
    check: checkNamesakes)

  private static func checkNamesakes(_ entry: Entry, _ style: Style) -> [Finding] {
    guard case .namesakes(let name)? = entry.fact else { return [] }
    for (index, a) in name.careers.enumerated() {
      for b in name.careers[(index + 1)...] where clash(a, b) {
        return [
          namesake.finding(
            in: entry,
            "\(name.name) took photos for \(a.party) in \(a.country ?? "") and for \(b.party) in \(b.country ?? "") at one time",
            evidence: name.careers.map { career in
              Exhibit(
                source: "catalog", raw: name.name,
                parsed: [
                  career.party, career.country ?? "—", "\(career.first) to \(career.last)",
                  career.count == 1 ? "1 photo" : "\(career.count) photos",
                ].joined(separator: ", "), verdict: career == a || career == b ? .differs : .similar)
            }, help: "cutline photographers split, if they are two people")
        ]
      }
    }
    return []
  }

  private static func clash(_ a: Namesakes.Career, _ b: Namesakes.Career) -> Bool {
    guard let here = a.country, let there = b.country, Name.key(of: here) != Name.key(of: there) else {
      return false
    }
    let parties = [a.party, b.party].map { Gazetteer.standard.party(for: $0) ?? Party(written: $0, name: $0) }
    if Agreement.areSame(parties[0], parties[1]) { return false }
    let months = [a, b].map { career in
      (career.first.year * 12 + (career.first.month ?? 1), career.last.year * 12 + (career.last.month ?? 12))
    }
    return months[0].0 <= months[1].1 && months[1].0 <= months[0].1
  }
}

extension Entry {
  fileprivate static func careers(_ rows: [(String, String, String, String)]) -> Entry {
    Entry(
      .namesakes(
        Namesakes(
          name: "Ana Lima",
          careers: rows.map { row in
            Namesakes.Career(
              party: row.0, country: row.1, first: PartialDate(metadata: row.2) ?? PartialDate(year: 1),
              last: PartialDate(metadata: row.3) ?? PartialDate(year: 1), count: 3)
          })))
  }
}
