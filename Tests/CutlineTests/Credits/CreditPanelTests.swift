import Cutline
import Testing

@Suite struct CreditPanelTests {
  /// `left: Ana Lima > AP | right: …`, a dash where no place is said.
  private func panels(_ line: String) -> String {
    Credit(parsing: line).panels.map { panel in
      let names = panel.credit.photographers.map(\.name).joined(separator: ", ")
      let chain = panel.credit.chain.map(\.name).joined(separator: " > ")
      return "\(panel.position?.rawValue ?? "-"): "
        + [names, chain].filter { !$0.isEmpty }.joined(separator: " > ")
    }.joined(separator: " | ")
  }

  @Test(
    "the credit of a composite is read picture by picture",
    arguments: [
      ("Photo: Ana Lima/Reuters; Jo Park/AFP", "-: Ana Lima > Reuters | -: Jo Park > AFP"),
      ("Photos: Getty Images; Reuters", "-: Getty Images | -: Reuters"),
      ("Photos: Ana Lima, left, and Jo Park, right", "left: Ana Lima | right: Jo Park"),
      ("Photos by Ana Lima (left) and Jo Park (right)/AFP", "left: Ana Lima > AFP | right: Jo Park > AFP"),
      ("Ana Lima (left)/AP and Jo Park (right)/AFP", "left: Ana Lima > AP | right: Jo Park > AFP"),
      (
        "Left: Ana Lima/AP. Right: Jo Park/Getty Images",
        "left: Ana Lima > AP | right: Jo Park > Getty Images"
      ),
      ("Fotos: Ana Lima (oben), Jo Park/dpa (u.)", "top: Ana Lima | bottom: Jo Park > dpa"),
      (
        "Foto links: Ana Lima/dpa; Foto rechts: imago/Jo Park",
        "left: Ana Lima > dpa | right: Jo Park > imago"
      ),
      ("(L-R) Ana Lima/AP, Jo Park/AFP", "left: Ana Lima > AP | right: Jo Park > AFP"),
      (
        "Photos from left: Ana Lima, Jo Park and Ute Braun/Getty Images",
        "left: Ana Lima > Getty Images | center: Jo Park > Getty Images | right: Ute Braun > Getty Images"
      ),
      ("Fotos v.l.n.r.: Ana Lima, Jo Park, dpa", "left: Ana Lima > dpa | right: Jo Park > dpa"),
      ("From top: Ana Lima/AP; Jo Park/Reuters", "top: Ana Lima > AP | bottom: Jo Park > Reuters"),
      (
        "Clockwise from top left: Ana Lima/AP, Jo Park/Reuters, Getty Images, Ute Braun/dpa",
        "top-left: Ana Lima > AP | top-right: Jo Park > Reuters | bottom-right: Getty Images | bottom-left: Ute Braun > dpa"
      ),
      ("1. Ana Lima/AP 2. Jo Park/Reuters", "1: Ana Lima > AP | 2: Jo Park > Reuters"),
      ("Bilder: Ana Lima (1), Jo Park/dpa (2)", "1: Ana Lima | 2: Jo Park > dpa"),
      ("Ana Lima/AP; inset: Jo Park/AFP", "-: Ana Lima > AP | inset: Jo Park > AFP"),
      (
        "Top: Ana Lima/AP; bottom left: Jo Park/AFP; bottom right: dpa",
        "top: Ana Lima > AP | bottom-left: Jo Park > AFP | bottom-right: dpa"
      ),
      (
        "à gauche : Ana Lima/AFP ; à droite : Jo Park/Reuters",
        "left: Ana Lima > AFP | right: Jo Park > Reuters"
      ),
      ("Arriba: Ana Lima/EFE. Abajo: Jo Park/AP", "top: Ana Lima > EFE | bottom: Jo Park > AP"),
      ("Foto till vänster: Ana Lima/TT. Foto till höger: Jo Park", "left: Ana Lima > TT | right: Jo Park"),
      ("Слева: Анна Лимова/ТАСС; справа: РИА Новости", "left: Анна Лимова > TASS | right: RIA Novosti"),
      ("מימין: דוד לוי, משמאל: רויטרס", "right: דוד לוי | left: Reuters"),
      ("左：新华社，右：法新社", "left: Xinhua | right: AFP"),
      ("上から 共同、ロイター", "top: Kyodo | bottom: Reuters"),
    ])
  func composite(line: String, expected: String) { #expect(panels(line) == expected) }

  @Test(
    "one picture has no panels",
    arguments: [
      "Photo: Jo Park; Associated Press", "(Washington Post illustration; iStock)", "REUTERS/Ana Lima",
      "Photo by Ana Lima; styling by Jo Park", "Quelle: fhm/Getty Images; Montage: Infografik WELT",
      "(Photo by Ana LIMA / AFP) (Photo by ANA LIMA/AFP via Getty Images)",
      "Ana Lima, Center for Coastal Studies",
      "Foto: Ana Lima, 12. Mai 2024", "Photo: Ana Lima (left)", "Top Gear/BBC",
      "Ana Lima/AP; Ana Lima/Reuters", "",
    ])
  func single(line: String) { #expect(Credit(parsing: line).panels.isEmpty) }

  @Test func theWholeNamesAllAndAMontageIsAnIllustration() {
    let credit = Credit(parsing: "Montage: Ana Lima/dpa (links), imago/Jo Park (rechts)")
    #expect(credit.photographers.map(\.name) == ["Ana Lima", "Jo Park"])
    #expect(credit.chain.map(\.name) == ["dpa", "imago"])
    #expect(credit.role == .illustration)
    #expect(credit.panels.map(\.credit.role) == [.agency, .agency])
  }

  @Test func whatIsSaidOfAllHoldsForEach() {
    let credit = Credit(parsing: "Archivfotos: Ana Lima (oben), Jo Park (unten)")
    #expect(credit.isFile && credit.panels.count == 2)
    #expect(credit.panels.allSatisfy { $0.credit.isFile })
  }

  @Test func aPositionIsItsRawValue() {
    for name in ["left", "top-right", "inset", "3"] {
      #expect(Credit.Panel.Position(rawValue: name)?.rawValue == name)
    }
    #expect(Credit.Panel.Position(rawValue: "0") == nil && Credit.Panel.Position(rawValue: "north") == nil)
  }

  @Test(
    "who did something else is kept and is no photographer",
    arguments: [
      ("Foto: Ana Lima. Styling: Jo Park. Haare: Ute Braun.", "Ana Lima", "Styling=Jo Park;Haare=Ute Braun"),
      ("Photo by Ana Lima, styling by Jo Park", "Ana Lima", "styling by=Jo Park"),
      ("Text: Jo Park, Foto: Ana Lima", "Ana Lima", "Text=Jo Park"),
      ("Drone operator: Jo Park. Photo: Ana Lima/AP", "Ana Lima", "Drone operator=Jo Park"),
      ("Propos recueillis par Jo Park. Photo : Ana Lima", "Ana Lima", "Propos recueillis par=Jo Park"),
      ("Text und Fotos: Ana Lima", "Ana Lima", ""), ("Words and pictures by Ana Lima", "Ana Lima", ""),
    ])
  func others(line: String, photographer: String, others: String) {
    let credit = Credit(parsing: line)
    #expect(credit.photographers.map(\.name) == [photographer])
    #expect(
      credit.otherCredits.map { "\($0.task)=\($0.names.joined(separator: ","))" }.joined(separator: ";")
        == others)
  }
}
