import Cutline
import Intake

/// The house's settings as they are read; what nobody wrote is nil.
struct StyleSettings {
  var credit: String?
  var nameCase: CreditStyle.NameCase?
  var isAgencyOnlyFine: Bool?
  var directSuppliers: [String]?
  var mandatoryDistributors: [String: [String]]?
  var rights = Style.Rights()
  var toleranceHours: Int?
  var oldPhotoHours: Int?
  var minimumSize: Int?
  var sensitivePaths: [String]?
  var commercialPaths: [String]?
  var countries: [String]?
  var minimumUses: Int?

  /// Words that should name agencies. Like those of rules, they are looked up once the whole configuration is read: it
  /// may add the agency that they mean.
  var agencyWords: [(word: String, source: SettingsSource, line: Int)] = []

  /// Throws a failure for the first word that names no agency.
  func checkSuppliers() throws {
    for (word, source, line) in agencyWords where !StyleSettings.isKnown(word) {
      let names = Gazetteer.standard.entries.flatMap { [$0.id, $0.name] }
      throw source.failure(
        line, "unknown agency \(word)", at: word,
        near: Array(Settings.nearest(word, names.filter { $0.count > 3 }).prefix(3)),
        help: "cutline agencies lists them; [[agency]] adds one")
    }
  }

  private static func isKnown(_ word: String) -> Bool {
    Gazetteer.standard.entry(id: word.lowercased()) != nil || Gazetteer.standard.entry(for: word) != nil
  }

  /// The style of a day.
  func style(today: PartialDate, profile: Profile) -> Style {
    var style = Style(today: today)
    style.credit = credit.map { CreditStyle($0, nameCase: nameCase ?? .display) }
    style.isAgencyOnlyFine = isAgencyOnlyFine ?? style.isAgencyOnlyFine
    style.directSuppliers = Set((directSuppliers ?? []).map(StyleSettings.id))
    for (agency, distributors) in mandatoryDistributors ?? [:] {
      style.mandatoryDistributors[StyleSettings.id(agency)] = distributors.map(StyleSettings.id)
    }
    style.rights = rights
    style.toleranceHours = toleranceHours ?? style.toleranceHours
    style.oldPhotoDays = oldPhotoHours.map { max(1, $0 / 24) } ?? style.oldPhotoDays
    style.minimumSize = minimumSize ?? style.minimumSize
    style.sensitivePaths = sensitivePaths ?? []
    style.commercialPaths = commercialPaths ?? []
    style.countries = Set((countries ?? []).map { $0.lowercased() })
    style.minimumUses = minimumUses ?? style.minimumUses
    style.isArchive = profile.isArchive
    return style
  }

  /// The gazetteer's id of a name (`Agence France-Presse` → `afp`); an id, and what is unknown, stays as it is.
  private static func id(_ name: String) -> String {
    Gazetteer.standard.entry(for: name)?.id ?? name.lowercased()
  }
}

extension Settings {
  static let catalogSection = Section(
    name: "catalog",
    keys: [
      Key("path", "where the catalog is, from this file", example: "\"catalog.db\"")
    ]
  ) { table, settings in
    if let path = try table.text("path") {
      settings.catalogPath =
        path.hasPrefix("/") ? path : FilePath.normalised(table.source.folder + "/" + path)
    }
  }

  static let styleSection = Section(
    name: "style",
    keys: [
      Key(
        "credit", "how a credit line is printed (CRD114)",
        example: "\"{agency}/{name}\""),
      Key("name-case", "display, capitals or written", fallback: "\"display\""),
      Key(
        "agency-only", "a credit without a photographer is what the house prints (CRD104)", fallback: "false"),
    ]
  ) { table, settings in
    if let text = try table.text("credit") {
      guard text.contains("{") else {
        throw table.failure("credit", "credit takes a pattern such as \"{agency}/{name}\"", at: text)
      }
      settings.style.credit = text
    }
    let cases = CreditStyle.NameCase.allCases.map { (name: $0.rawValue, value: $0) }
    settings.style.nameCase = try table.choice("name-case", of: cases) ?? settings.style.nameCase
    settings.style.isAgencyOnlyFine = try table.flag("agency-only") ?? settings.style.isAgencyOnlyFine
  }

  static let suppliersSection = Section(
    name: "suppliers",
    keys: [
      Key(
        "direct", "agencies that deliver to you themselves (CRD111)", fallback: "[]",
        example: "[\"reuters\", \"ap\"]"),
      Key(
        "mandatory-via", "distributors that have to be named for an agency (CRD111)", fallback: "{}",
        example: "{ afp = [\"getty\"] }"),
    ]
  ) { table, settings in
    if let direct = try table.texts("direct") {
      settings.style.directSuppliers = direct
      let line = table.table["direct"]?.line ?? table.line
      settings.style.agencyWords += direct.map { ($0, table.source, line) }
    }
    if let via = try table.table("mandatory-via") {
      var known = settings.style.mandatoryDistributors ?? [:]
      for entry in via.table.entries {
        known[entry.key] = try via.texts(entry.key)
        settings.style.agencyWords += ([entry.key] + (known[entry.key] ?? [])).map {
          ($0, table.source, entry.item.line)
        }
      }
      settings.style.mandatoryDistributors = known
    }
  }

  static let rightsSection = Section(
    name: "rights",
    keys: [
      Key(
        "owners", "agencies and names whose photos are yours", fallback: "[]", example: "[\"Harbour Light\"]"),
      Key("notice", "the copyright notice of your photos (RGT401)", example: "\"© {agency} {year}\""),
      Key(
        "web-statement", "the page that tells the licence of your photos (RGT403)",
        example: "\"https://example.org/licence\""),
      Key(
        "licensor-url", "the page on which a licence can be had (RGT403)",
        example: "\"https://example.org/buy\""),
    ]
  ) { table, settings in
    if let owners = try table.texts("owners") { settings.style.rights.owners = Set(owners) }
    settings.style.rights.notice = try table.text("notice") ?? settings.style.rights.notice
    settings.style.rights.webStatement =
      try table.text("web-statement") ?? settings.style.rights.webStatement
    settings.style.rights.licensorURL = try table.text("licensor-url") ?? settings.style.rights.licensorURL
  }
}
