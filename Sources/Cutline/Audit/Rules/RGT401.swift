extension Rule {
  /// No copyright notice, though it is known who supplied the photo.
  static let copyrightNoticeMissing = Rule(
    code: "RGT401", name: "copyright-notice-missing", severity: .info,
    fix: .unsafe("the house's notice into dc:rights, 2:116 and Copyright"),
    summary: "The file names a photographer or an agency, and dc:rights, 2:116 and EXIF Copyright are empty.",
    why: "The notice is what the owner is found by when the file has left the house.",
    falsePositives: "Works in the public domain, and of authorities that claim no rights.",
    configuration: ["rights.notice", "rights.owners"],
    examples: [
      Example(
        .fires, "a credit and no notice",
        .example([], .example(["iim.2:110": "REUTERS", "iim.2:80": "Murad Sezer"]))),
      Example(
        .silent, "a notice in XMP",
        .example([], .example(["iim.2:110": "REUTERS", "xmp.dc:rights": "© Reuters 2022"]))),
      Example(.silent, "nobody is known", .example([], .example(["iim.2:120": "A street."]))),
      Example(
        .falsePositive, "public domain",
        .example([], .example(["iim.2:110": "NASA", "xmp.xmpRights:UsageTerms": "Public Domain"]))),
    ],
    check: checkNotice)

  private static func checkNotice(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, photo.statements(of: .copyrightNotice).isEmpty,
      !Furniture.isTooSmall(photo, style)
    else { return [] }
    let suppliers = (entry.file.creators + entry.file.credits).filter { !$0.credit.isEmpty }
    guard !suppliers.isEmpty else { return [] }
    let isUnclaimed =
      photo.values(at: Address(.xmp, "xmpRights:Marked")).contains { $0.value.lowercased() == "false" }
      || photo.openLicence?.licence.isFree == true
      || suppliers.contains { $0.credit.licence.flatMap({ OpenLicence($0) })?.isFree == true }
    if isUnclaimed { return [] }
    let addresses = [Address(.xmp, "dc:rights"), Address(.iim, "2:116"), Address(.exif, "Copyright")]
    return [
      copyrightNoticeMissing.finding(
        in: entry, "the file names \(suppliers[0].credit.summary) and has no copyright notice",
        evidence: addresses.map { .empty("\($0)") } + suppliers.map { Exhibit($0, .agrees) },
        fix: notice(for: suppliers, photo, style).map { notice in
          Fix(
            .unsafe, "write the house's notice",
            addresses.map { .file(Fix.FileEdit($0, from: nil, to: notice)) })
        })
    ]
  }

  /// The house's notice for a photo of its own: `{agency}` and `{year}` are filled in.
  private static func notice(for suppliers: [Witness], _ photo: Photo, _ style: Style) -> String? {
    guard let template = style.rights.notice else { return nil }
    let parties = suppliers.flatMap(\.credit.chain)
    guard let own = parties.first(where: { style.isOwn($0) }) else { return nil }
    let year = FileDates(photo).believable.first?.date.year ?? style.today.year
    return template.replacing("{agency}", with: own.name).replacing("{year}", with: String(year))
  }
}

extension Style {
  /// True for an agency of the house.
  func isOwn(_ party: Party) -> Bool {
    rights.owners.contains { $0 == party.key || Name.key(of: $0) == Name.key(of: party.name) }
  }
}

extension Furniture {
  /// True for a photo below the style's size on both sides.
  static func isTooSmall(_ photo: Photo, _ style: Style) -> Bool {
    guard let width = photo.width, let height = photo.height, width > 0, height > 0 else { return false }
    return width < style.minimumSize && height < style.minimumSize
  }
}
