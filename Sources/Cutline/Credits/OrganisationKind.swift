/// What kind of organisation an unknown name is, as far as its words tell.
enum OrganisationKind {
  static func kind(of name: String) -> Party.Kind {
    for word in name.split(separator: " ") {
      let folded = Name.compact(String(word))
      if governments.contains(folded) { return .government }
      if companies.contains(folded) { return .company }
      if charities.contains(folded) { return .ngo }
      if platforms.contains(folded) { return .platform }
      if publications.contains(folded) { return .publication }
      if agencies.contains(folded) { return isNews(name) ? .agency : .government }
    }
    return .unknown
  }

  /// `Host photo agency`, unlike `Maritime and Coastguard Agency`. Other languages use the word for news alone.
  private static func isNews(_ name: String) -> Bool {
    guard name.lowercased().hasSuffix(" agency") else { return true }
    return ["news", "photo", "press", "picture", "image", "foto"].contains { name.lowercased().contains($0) }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Name.compact(String($0)) })
  }

  private static let governments = set(
    "government ministry ministerio ministère ministero ministerium ministerstvo ministerstwo department police polizei "
      + "policía policia politie politi polisen army navy marines military command council gemeinde stadt ayuntamiento "
      + "mairie prefeitura comune gemeente kommune municipality parliament senate court embassy sheriff presidency "
      + "министерство правительство полиция мвд мчс משרד עיריית משטרת לשכת وزارة حكومة رئاسة gobierno governo gouvernement "
      + "pemprov pemkot pemkab polda polres polri kementerian dinas humas palace palacio palast feuerwehr bomberos kommission commission ministeriet"
  )
  private static let companies = set(
    "inc ltd llc gmbh ag se corp corporation company plc technologies technology systems airlines motors holdings "
      + "productions studios entertainment pictures films records properties estate"
  )
  private static let charities = set(
    "foundation stiftung fundación association verein ngo charity trust museum university universität")
  private static let platforms = set("רשתות соцсети")
  private static let publications = set(
    "times herald tribune gazette chronicle echo newspaper zeitung journal magazine diario jornal gazeta noviny zprávy "
      + "express observer nachrichten krant tidning avisen gazete gazetesi periodico ведомости газета radio "
      + "television tv televisión صحيفة قناة ערוץ روزنامه")
  private static let agencies = set(
    "agency agencia agence agentur agenzia agencja fotoagentur bildagentur خبرگزاری وكالة агентство")
}
