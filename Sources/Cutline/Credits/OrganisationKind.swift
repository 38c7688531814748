/// What kind of organisation an unknown name is, as far as its words tell.
enum OrganisationKind {
  static func kind(of name: String) -> Party.Kind {
    name.withBytes { bytes in
      var i = 0
      while i < bytes.count {
        let start = i
        // A hyphen parts words too: `Avalanche-Journal`.
        while i < bytes.count, bytes[i] != 0x20, bytes[i] != 0x2D { i += 1 }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<i])
        if let found = Name.withCompact(word, { words.value(of: $0) }) {
          let kind = kinds[found]
          return kind == .agency && !isNews(name) ? .government : kind
        }
        i += 1
      }
      return .unknown
    }
  }

  private static let kinds: [Party.Kind] = [.government, .company, .ngo, .platform, .publication, .agency]

  /// Words with the place of their kind in ``kinds``; the first kind that has a word keeps it.
  private static let words: KeyTable = {
    var table = KeyTable()
    for (place, words) in [governments, companies, charities, platforms, publications, agencies].enumerated()
    {
      for word in words.split(separator: " ") {
        let key = Name.compact(word).utf8
        if table[key] == nil { table[key] = place }
      }
    }
    return table
  }()

  /// `Host photo agency`, unlike `Maritime and Coastguard Agency`. Other languages use the word for news alone.
  private static func isNews(_ name: String) -> Bool {
    guard name.lowercased().hasSuffix(" agency") else { return true }
    return ["news", "photo", "press", "picture", "image", "foto"].contains { name.lowercased().contains($0) }
  }

  private static let governments =
    "government ministry ministerio ministère ministero ministerium ministerstvo ministerstwo department police polizei "
    + "policía policia politie politi polisen army navy marines military command council gemeinde stadt ayuntamiento "
    + "mairie prefeitura comune gemeente kommune municipality parliament senate court embassy sheriff presidency "
    + "министерство правительство полиция мвд мчс משרד עיריית משטרת לשכת وزارة حكومة رئاسة gobierno governo gouvernement "
    + "pemprov pemkot pemkab polda polres polri kementerian dinas humas palace palacio palast feuerwehr bomberos kommission commission ministeriet"
  private static let companies =
    "inc ltd llc gmbh ag se corp corporation company plc technologies technology systems airlines motors holdings "
    + "productions studios entertainment pictures films records properties estate"
  private static let charities =
    "foundation stiftung fundación association verein ngo charity trust museum university universität"
  private static let platforms = "רשתות соцсети"
  private static let publications =
    "news times herald tribune gazette chronicle echo newspaper zeitung journal magazine diario jornal gazeta noviny zprávy "
    + "express observer nachrichten krant tidning avisen gazete gazetesi periodico ведомости газета radio "
    + "television tv televisión صحيفة قناة ערוץ روزنامه"
  private static let agencies =
    "agency agencia agence agentur agenzia agencja fotoagentur bildagentur خبرگزاری وكالة агентство"
}
