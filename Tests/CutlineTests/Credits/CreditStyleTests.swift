import Cutline
import Testing

@Suite struct CreditStyleTests {
  @Test(
    "a pattern prints a credit",
    arguments: [
      ("{agency}/{name}", "Reuters/Murad Sezer"), ("{name}/{agency}", "Murad Sezer/Reuters"),
      ("Photograph: {name}/{agency}", "Photograph: Murad Sezer/Reuters"), ("({name})", "(Murad Sezer)"),
      (#"{name} [{chain: " → "}]"#, "Murad Sezer [Reuters]"), ("{name} {nobody}", "Murad Sezer {nobody}"),
      ("{", "{"), ("{name", "{name"), (#"{name: x}"#, "{name: x}"), ("", ""),
    ])
  func pattern(pattern: String, line: String) {
    #expect(Credit(parsing: "REUTERS/MURAD SEZER").line(in: CreditStyle(pattern)) == line)
  }

  @Test func severalNamesAndParties() {
    let credit = Credit(parsing: "JIM WATSON, MANDEL NGAN/AFP via Getty Images")
    #expect(
      credit.line(in: #"{name: " and "} — {chain: " → "}"#)
        == "Jim Watson and Mandel Ngan — AFP → Getty Images")
    #expect(credit.line(in: "{reverse}/{name}") == "Getty Images/AFP/Jim Watson, Mandel Ngan")
    #expect(credit.line(in: "{origin}") == "AFP")
    #expect(credit.line(in: CreditStyle("{name}", nameCase: .capitals)) == "JIM WATSON, MANDEL NGAN")
  }

  @Test("what is not known leaves no sign behind")
  func missing() {
    #expect(Credit(parsing: "Murad Sezer").line(in: .sourceFirst) == "Murad Sezer")
    #expect(Credit(parsing: "REUTERS").line(in: .labelled) == "Photograph: Reuters")
    #expect(Credit(parsing: "").line(in: .labelled) == "")
  }

  @Test("what is printed reads as what it was printed from", arguments: CreditLine.houses)
  func roundTrip(_ house: CreditLine) {
    let credit = Credit(parsing: house.line)
    // Some names are told only by the words around them: `© IMAGO / Tischler`, `Courtesy of Tanner Fischer`.
    let needsItsWords =
      credit.photographers.contains { !$0.name.contains(" ") && $0.handle == nil }
      || credit.chain.contains { $0.id == nil } || !credit.unknownParties.isEmpty
    if needsItsWords || credit.isEmpty { return }
    for style in [CreditStyle.nameFirst, .labelled, .sourceFirst] {
      let line = credit.line(in: style)
      let again = Credit(parsing: line)
      #expect(again.photographers.map(\.key) == credit.photographers.map(\.key), "\(line)")
      #expect(Set(again.chain.map(\.key)) == Set(credit.chain.map(\.key)), "\(line)")
      if style != .sourceFirst { #expect(again.chain.map(\.key) == credit.chain.map(\.key), "\(line)") }
    }
    let line = credit.line(in: CreditStyle("{name}/{chain}", nameCase: .capitals))
    #expect(Credit(parsing: line).photographers.map(\.key) == credit.photographers.map(\.key), "\(line)")
  }
}
