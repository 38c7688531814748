import Cutline
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    ("A vendor arranges oranges at the market", "A vendor arranges lemons at the market in Dakar", true),
    ("A VENDOR ARRANGES ORANGES AT THE MARKET", "A vendor, arranges oranges at the market", false),
    ("A vendor arranges oranges (at the market)", "Another vendor arranges oranges at the market", false),
    ("José Ruiz arranges oranges at the market", "Ana Ruiz arranges oranges at the market", false),
    ("Ana Ruiz Jr", "Ana Ruiz Sr", false), ("", "", false), ("Ana", "Bo", false),
  ]) func `keys surely differ only where they do`(_ a: String, _ b: String, _ isSure: Bool) {
    #expect(Name.keysSurelyDiffer(a, b) == isSure)
    if isSure { #expect(Name.key(of: a) != Name.key(of: b)) }
  }

  @Test(
    "a name is displayed as people read it",
    arguments: [
      ("MURAD SEZER", "Murad Sezer"),
      ("DAVID 'DEE' DELGADO", "David 'Dee' Delgado"),
      ("DAVID “DEE” DELGADO", "David “Dee” Delgado"),
      ("Andrew CABALLERO-REYNOLDS", "Andrew Caballero-Reynolds"),
      ("PIROSCHKA VAN DE WOUW", "Piroschka van de Wouw"),
      ("THAIER AL-SUDANI", "Thaier Al-Sudani"),
      ("MARK MCDONALD", "Mark McDonald"),
      ("Murdo MacLeod", "Murdo MacLeod"),
      ("CAITLIN O'HARA", "Caitlin O'Hara"),
      ("CAITLIN O’HARA", "Caitlin O’Hara"),
      ("ISHARA S. KODIKARA", "Ishara S. Kodikara"),
      ("R.Schmitt", "R. Schmitt"),
      ("K-D.Gabbert", "K-D. Gabbert"),
      ("GEORGE WALKER IV", "George Walker IV"),
      ("CLARENCE TABB JR.", "Clarence Tabb Jr."),
      ("JIM LO SCALZO", "Jim Lo Scalzo"),
      ("J.J. Guillén", "J.J. Guillén"),
      ("JJ GUILLEN", "JJ Guillen"),
      ("Fouzia Van Der Fort", "Fouzia Van Der Fort"),
      ("AMOS BEN-GERSHOM", "Amos Ben-Gershom"),
      ("İBRAHİM YILDIZ", "İbrahim Yıldız"),
      ("Ibrahim Yildiz", "Ibrahim Yildiz"),
      ("JOERG CARSTENSEN", "Joerg Carstensen"),
      ("NG HAN GUAN", "Ng Han Guan"),
      ("KIM KYUNG-HOON", "Kim Kyung-Hoon"),
      ("АЛЕКСЕЙ НИКОЛЬСКИЙ", "Алексей Никольский"),
      ("עמוס בן גרשום", "עמוס בן גרשום"),
      ("松岡大地", "松岡大地"),
      ("evgenyb", "evgenyb"),
      ("Tiberio Sor\u{AD}vil\u{AD}lo", "Tiberio Sorvillo"),
      ("murad sezer", "Murad Sezer"),
      ("J. Scott Applewhite", "J. Scott Applewhite"),
    ])
  func display(written: String, shown: String) { #expect(Name.display(of: written) == shown) }

  @Test(
    "a name's key folds case, accents, quotes and hyphens",
    arguments: [
      ("DAVID 'DEE' DELGADO", "david delgado"),
      ("David “Dee” Delgado", "david delgado"),
      ("Andrew Caballero-Reynolds", "andrew caballero reynolds"),
      ("THAIER AL-SUDANI", "thaier al sudani"),
      ("CAITLIN O’HARA", "caitlin ohara"),
      ("K-D.Gabbert", "k d gabbert"),
      ("R.Schmitt", "r schmitt"),
      ("CLARENCE TABB JR.", "clarence tabb"),
      ("GEORGE WALKER IV", "george walker iv"),
      ("J.J. Guillén", "jj guillen"),
      ("J. J. Guillén", "jj guillen"),
      ("İBRAHİM YILDIZ", "ibrahim yildiz"),
      ("Jörg Carstensen", "jorg carstensen"),
      ("Renata Matějková", "renata matejkova"),
      ("Atli Steinn Guðmundsson", "atli steinn gudmundsson"),
      ("Nguyễn Văn Đức", "nguyen van duc"),
      ("Пётр Ковалёв", "петр ковалев"),
      ("Алексей Никольский", "алексей никольский"),
      ("ΓΙΩΡΓΟΣ Κονταρίνης", "γιωργοσ κονταρινησ"),
      ("Guille\u{301}n", "guillen"),
    ])
  func key(written: String, key: String) { #expect(Name.key(of: written) == key) }

  @Test(
    "two spellings of a name agree as far as they do",
    arguments: [
      ("Murad Sezer", "Murad Sezer", NameMatch.identical),
      ("MURAD SEZER", "Murad Sezer", .sameDisplay),
      ("DAVID 'DEE' DELGADO", "DAVID DELGADO", .sameKey),
      ("J.J. Guillén", "JJ GUILLEN", .sameKey),
      ("Jörg Carstensen", "JOERG CARSTENSEN", .sameKey),
      ("Jörg Carstensen", "Jorg Carstensen", .sameKey),
      ("THAIER AL-SUDANI", "Thaier Alsudani", .sameKey),
      ("İBRAHİM YILDIZ", "Ibrahim Yildiz", .sameKey),
      ("Murdo Macleod", "MURDO MACLEOD", .sameDisplay),
      ("Clarence Tabb Jr.", "Clarence Tabb", .sameKey),
      ("Hannes P Albert", "Hannes Albert", .initials),
      ("M. Sezer", "Murad Sezer", .initials),
      ("M Sezer", "MURAD SEZER", .initials),
      ("J. Scott Applewhite", "J.S. Applewhite", .initials),
      ("Amr Abdallah Dalsh", "Amr Dalsh", .similar),
      ("GEORG HOCHMUTH", "GEORG HOCHMUT", .similar),
      ("Piroschka van de Wouw", "Wouw", .similar),
      ("АЛЕКСЕЙ НИКОЛЬСКИЙ", "Alexey Nikolsky", .similar),
      ("Kim Kyung-Hoon", "Kyung-Hoon Kim", .similar),
      ("Clarence Tabb Jr.", "Clarence Tabb Sr.", .different),
      ("Murad Sezer", "Umit Bektas", .different),
      ("Ali Khara", "Ali Khan", .different),
      ("Jane Doe", "John Doe", .different),
      ("Mohammed Salem", "Mohammed Jadallah Salem", .similar),
    ])
  func match(a: String, b: String, level: NameMatch) {
    #expect(Person(parsing: a).match(Person(parsing: b)) == level)
    #expect(Person(parsing: b).match(Person(parsing: a)) == level)
  }

  @Test(
    "ranks and titles stand before a name, not in it",
    arguments: [
      ("Sgt. Cera L. Rodney", "Cera L. Rodney", "Sgt."),
      (
        "Mass Communication Specialist 2nd Class Kaila Peters", "Kaila Peters",
        "Mass Communication Specialist 2nd Class"
      ),
      ("Lance Cpl. Ana Ruiz", "Ana Ruiz", "Lance Cpl."),
      ("DOCTOR NGCOBO", "Doctor Ngcobo", nil),
      ("Lance King Smith", "Lance King Smith", nil),
    ] as [(String, String, String?)])
  func title(written: String, name: String, prefix: String?) {
    let person = Person(parsing: written)
    #expect(person.name == name)
    #expect(person.prefix == prefix)
    #expect(person.written == written)
  }

  @Test func handlesAreKept() {
    let person = Person(parsing: "@Plan_INFOCA")
    #expect(person.handle == "@Plan_INFOCA")
    #expect(person.name == "@Plan_INFOCA")
  }
}
