/// A metadata property in IPTC's words, with every place where a file may state it.
///
/// Source: IPTC Photo Metadata Standard 2024.1 and its mapping guidelines. To add a field, add a line to
/// ``all``; readers, chooser, help and catalog derive from it.
public struct Field: Sendable, Hashable, CustomStringConvertible {
  /// The name used in output and in the catalog, such as `creditLine`.
  public let name: String
  /// The IPTC label, such as `Credit Line`.
  public let label: String
  /// Every address, in no order of merit; see ``Photo/choice(of:)`` for which one wins.
  public let addresses: [Address]
  /// The limit of the IIM dataset in bytes, if it has one.
  public let iimLimit: Int?

  init(
    _ name: String, _ label: String, iim: [String] = [], limit: Int? = nil, xmp: [String] = [],
    exif: [String] = []
  ) {
    self.name = name
    self.label = label
    self.iimLimit = limit
    self.addresses =
      xmp.map { Address(.xmp, $0) } + iim.map { Address(.iim, $0) } + exif.map { Address(.exif, $0) }
  }

  public static func == (a: Field, b: Field) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  public var description: String { name }

  /// The field of that name, such as `creator`.
  public init?(named name: String) {
    guard let field = Field.all.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  public static let headline = Field(
    "headline", "Headline", iim: ["2:105"], limit: 256, xmp: ["photoshop:Headline"])
  public static let title = Field(
    "title", "Title", iim: ["2:5"], limit: 64, xmp: ["dc:title"], exif: ["XPTitle"])
  public static let description = Field(
    "description", "Description", iim: ["2:120"], limit: 2000,
    xmp: ["dc:description", "tiff:ImageDescription"],
    exif: ["ImageDescription"])
  public static let creator = Field(
    "creator", "Creator", iim: ["2:80"], limit: 32, xmp: ["dc:creator", "tiff:Artist"],
    exif: ["Artist", "XPAuthor"])
  public static let creatorJobTitle = Field(
    "creatorJobTitle", "Creator's Job Title", iim: ["2:85"], limit: 32, xmp: ["photoshop:AuthorsPosition"])
  public static let creditLine = Field(
    "creditLine", "Credit Line", iim: ["2:110"], limit: 32, xmp: ["photoshop:Credit"])
  public static let source = Field("source", "Source", iim: ["2:115"], limit: 32, xmp: ["photoshop:Source"])
  public static let copyrightNotice = Field(
    "copyrightNotice", "Copyright Notice", iim: ["2:116"], limit: 128, xmp: ["dc:rights", "tiff:Copyright"],
    exif: ["Copyright"])
  public static let usageTerms = Field("usageTerms", "Rights Usage Terms", xmp: ["xmpRights:UsageTerms"])
  public static let webStatement = Field(
    "webStatement", "Web Statement of Rights", xmp: ["xmpRights:WebStatement"])
  public static let instructions = Field(
    "instructions", "Instructions", iim: ["2:40"], limit: 256, xmp: ["photoshop:Instructions"])
  public static let dateCreated = Field(
    "dateCreated", "Date Created", iim: ["2:55"], xmp: ["photoshop:DateCreated"], exif: ["DateTimeOriginal"])
  public static let dateDigitized = Field(
    "dateDigitized", "Date Digitized", iim: ["2:62"], xmp: ["xmp:CreateDate"], exif: ["DateTimeDigitized"])
  public static let descriptionWriter = Field(
    "descriptionWriter", "Description Writer", iim: ["2:122"], limit: 32, xmp: ["photoshop:CaptionWriter"])
  public static let sublocation = Field(
    "sublocation", "Sublocation", iim: ["2:92"], limit: 32, xmp: ["Iptc4xmpCore:Location"])
  public static let city = Field("city", "City", iim: ["2:90"], limit: 32, xmp: ["photoshop:City"])
  public static let state = Field(
    "state", "Province or State", iim: ["2:95"], limit: 32, xmp: ["photoshop:State"])
  public static let country = Field(
    "country", "Country", iim: ["2:101"], limit: 64, xmp: ["photoshop:Country"])
  public static let countryCode = Field(
    "countryCode", "Country Code", iim: ["2:100"], limit: 3, xmp: ["Iptc4xmpCore:CountryCode"])
  public static let keywords = Field(
    "keywords", "Keywords", iim: ["2:25"], limit: 64, xmp: ["dc:subject"], exif: ["XPKeywords"])
  public static let jobID = Field(
    "jobID", "Job Id", iim: ["2:103"], limit: 32, xmp: ["photoshop:TransmissionReference"])
  public static let altText = Field("altText", "Alt Text", xmp: ["Iptc4xmpCore:AltTextAccessibility"])
  public static let extendedDescription = Field(
    "extendedDescription", "Extended Description", xmp: ["Iptc4xmpCore:ExtDescrAccessibility"])
  public static let digitalSourceType = Field(
    "digitalSourceType", "Digital Source Type", xmp: ["Iptc4xmpExt:DigitalSourceType"])
  public static let supplierImageID = Field(
    "supplierImageID", "Image Supplier Image ID", xmp: ["plus:ImageSupplierImageID"])

  /// Every field, in the order in which people read them.
  public static let all: [Field] =
    [
      headline, title, description, creator, creatorJobTitle, creditLine, source, copyrightNotice, usageTerms,
      webStatement, instructions, dateCreated, dateDigitized, descriptionWriter, sublocation, city, state,
      country, countryCode, keywords, jobID, altText, extendedDescription, digitalSourceType, supplierImageID,
    ] + extended

  /// The place of an address that feeds a field.
  static func place(of address: Address) -> FieldPlace? { table.place(of: address) }

  private static let table = FieldTable()
}
