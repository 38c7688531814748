extension Rule {
  /// Nothing tells where a licence stands or can be had.
  static let notLicensable = Rule(
    code: "RGT403", name: "not-licensable", severity: .info,
    fix: .safe("xmpRights:WebStatement and plus:LicensorURL, for the house's own photos"),
    isOffByDefault: true,
    summary: "The file has neither a Web Statement of Rights nor a Licensor URL.",
    why:
      "Search engines mark a picture as licensable only with the one, and link to its seller only with the other.",
    falsePositives: "Pictures that one may not license on: name only the house's own in the configuration.",
    configuration: ["rights.web-statement", "rights.licensor-url", "rights.owners"],
    examples: [
      Example(.fires, "neither of the two", .example([], .example(["iim.2:110": "Example Photos"]))),
      Example(
        .silent, "a web statement",
        .example([], .example(["xmp.xmpRights:WebStatement": "https://example.org/licence"]))),
      Example(
        .falsePositive, "a logo's size",
        .example([], .example(["iim.2:110": "Example Photos"], width: 60, height: 60))),
    ],
    check: checkLicensable)

  private static func checkLicensable(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !Furniture.isTooSmall(photo, style) else { return [] }
    let statement = Address(.xmp, "xmpRights:WebStatement")
    let isLicensable = photo.readings.contains { reading in
      (reading.address == statement || reading.address.name.hasSuffix("LicensorURL"))
        && reading.value.contains(where: { !$0.isWhitespace })
    }
    if isLicensable { return [] }
    let parties = (entry.file.creators + entry.file.credits).flatMap(\.credit.chain)
    let isOwn = parties.contains { style.isOwn($0) }
    // Where the house has said which photos are its own, others are not its to license.
    if !style.rights.owners.isEmpty, !isOwn { return [] }
    var edits: [Fix.Edit] = []
    if isOwn, let url = style.rights.webStatement {
      edits.append(.file(Fix.FileEdit(statement, from: nil, to: url)))
    }
    if isOwn, let url = style.rights.licensorURL {
      edits.append(
        .file(Fix.FileEdit(Address(.xmp, "plus:Licensor[1]/plus:LicensorURL"), from: nil, to: url)))
    }
    return [
      notLicensable.finding(
        in: entry, "the file tells neither where its licence stands nor where one can be had",
        evidence: [.empty("\(statement)"), .empty("xmp.plus:LicensorURL")],
        fix: edits.isEmpty ? nil : Fix(.safe, "write the house's addresses", edits))
    ]
  }
}
