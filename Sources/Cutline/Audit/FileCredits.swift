/// What a photo file's own fields say about who made it, each with its address.
struct FileCredits: Sendable, Hashable {
  /// 2:80, `dc:creator`, Artist.
  var creators: [Witness] = []
  /// 2:110, `photoshop:Credit`.
  var credits: [Witness] = []
  /// 2:115, `photoshop:Source`: a station of the supply chain, not the credit. Only parties that are known
  /// count, for the field is full of codes (`X00514`).
  var sources: [Witness] = []
  /// Copyright notices: an owner, who may be neither photographer nor agency.
  var notices: [Witness] = []
  /// Embedded descriptions, parsed.
  var captions: [EmbeddedCaption] = []

  /// A description that the file carries, at one address.
  struct EmbeddedCaption: Sendable, Hashable {
    var address: Address
    var caption: Caption
    var location: String?
  }

  init(_ photo: Photo?) {
    guard let photo else { return }
    for (address, readings) in photo.statements(of: .creator) {
      if FileCredits.isPreset(address), readings.allSatisfy({ FileCredits.isCamera($0.value) }) { continue }
      creators.append(
        FileCredits.witness(address, readings, as: .creator, isWeak: FileCredits.isPreset(address)))
    }
    for (address, readings) in photo.statements(of: .creditLine) {
      var witness = FileCredits.witness(address, readings, as: .party)
      // A name at the end of a value that fills its dataset may be cut; those whose own field names them need it not.
      if !creators.isEmpty { witness.credit.photographers.removeAll { IIMCut.mayBeCut($0, in: readings) } }
      credits.append(witness)
    }
    for (address, readings) in photo.statements(of: .source) {
      var witness = FileCredits.witness(address, readings, as: .party, isWeak: true)
      witness.credit.photographers = []
      witness.credit.chain.removeAll { $0.id == nil }
      witness.credit.unknownParties = []
      sources.append(witness)
    }
    for (address, readings) in photo.statements(of: .copyrightNotice) {
      notices.append(FileCredits.witness(address, readings, as: .party, isWeak: true))
    }
    for reading in photo.statements(of: .description).flatMap(\.readings) {
      // EXIF, IIM and XMP mostly say the same.
      let known = captions.first { $0.caption.raw == reading.value }?.caption
      captions.append(
        EmbeddedCaption(
          address: reading.address, caption: known ?? Caption(parsing: reading.value),
          location: FileCredits.location(reading)))
    }
  }

  /// EXIF's Artist and its copies come from the camera, and cameras are shared.
  static func isPreset(_ address: Address) -> Bool {
    address.standard == .exif || address.name.hasPrefix("tiff:")
  }

  /// True for a camera's name where its owner's should be: `NIKON D850`, `OLYMPUS DIGITAL CAMERA`.
  private static func isCamera(_ artist: String) -> Bool {
    let words = artist.lowercased().split(separator: " ")
    guard let maker = words.first, cameraMakers.contains(String(maker)) else { return false }
    return words.count == 1
      || words.dropFirst().contains { word in
        word.contains(where: \.isNumber) || ["camera", "eos", "corporation", "imaging"].contains(word)
      }
  }

  private static let cameraMakers: Set<String> = [
    "canon", "nikon", "sony", "olympus", "fujifilm", "panasonic", "leica", "pentax", "ricoh", "kodak",
    "hasselblad", "sigma", "samsung", "casio", "minolta", "gopro", "dji", "apple", "iphone", "huawei",
    "xiaomi",
  ]

  private static func witness(
    _ address: Address, _ readings: [Reading], as expectation: Credit.Expectation, isWeak: Bool = false
  ) -> Witness {
    let raw = readings.map(\.value).joined(separator: "; ")
    // A name in the wrong encoding is still that name.
    let values = readings.map { Mojibake.clean($0.value) ?? $0.value }
    let parts = values.flatMap { expectation == .creator ? names(in: $0) : [$0] }
    var credit = parsed(parts.first ?? "", as: expectation)
    for value in parts.dropFirst() {
      let more = parsed(value, as: expectation)
      // Two packets of one file say everything twice.
      credit.photographers += more.photographers.filter { !credit.photographers.contains($0) }
      credit.chain += more.chain.filter { !credit.chain.contains($0) }
      credit.markers.formUnion(more.markers)
      credit.unknownParties += more.unknownParties
    }
    credit.raw = raw
    return Witness(
      source: address.description, raw: raw, credit: credit, isWeak: isWeak,
      location: readings.first.flatMap(location), readings: readings)
  }

  /// `Mette Kjærgaard / Jens Toft` in a creator field is two people; an agency and its photographer are one value.
  private static func names(in value: String) -> [String] {
    guard value.utf8.contains(UInt8(ascii: "/")) else { return [value] }
    let parts = value.split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
    let areNames = parts.allSatisfy { part in
      let credit = Credit(parsing: part, as: .creator)
      return credit.chain.isEmpty && credit.photographers.count == 1 && credit.photographers[0].isFullName
        && Gazetteer.standard.entry(for: part) == nil
    }
    return parts.count > 1 && areNames ? parts : [value]
  }

  /// A credit field often holds a whole line, `Murad Sezer/Reuters`; only what stands there alone is a party.
  private static func parsed(_ text: String, as expectation: Credit.Expectation) -> Credit {
    guard expectation == .party else { return Credit(parsing: turned(text), as: expectation) }
    let line = Credit(parsing: text)
    return line.photographers.isEmpty || line.chain.isEmpty ? Credit(parsing: text, as: .party) : line
  }

  /// `Sezer, Murad`, as libraries write: the name in its usual order, any other text as it is.
  private static func turned(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return text }
    let names = parts.map { part in part.split(separator: " ").joined(separator: " ") }
    let areWords = names.allSatisfy { name in
      name.count > 1 && name.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
        && Gazetteer.standard.entry(for: name) == nil
    }
    return areWords ? "\(names[1]) \(names[0])" : text
  }

  private static func location(_ reading: Reading) -> String? { reading.place.isEmpty ? nil : reading.place }

  /// Credits at the end of embedded captions: `… July 16, 2014. REUTERS/Syria TV via Reuters TV`.
  var captionCredits: [Witness] {
    captions.compactMap { embedded in
      guard let credit = embedded.caption.credit, credit.creditsSomebody else { return nil }
      return Witness(
        source: embedded.address.description, raw: credit.raw, credit: credit, isWeak: true,
        location: embedded.location)
    }
  }

  /// Everything that can credit the photo, the creator and credit fields first.
  var all: [Witness] { creators + credits + captionCredits + sources + notices }

  /// Those of ``all`` that credit somebody.
  var speaking: [Witness] { all.filter(\.credits) }

  /// Those that name a photographer, strong ones first.
  var naming: [Witness] {
    let found = (creators + credits + captionCredits).filter { !$0.credit.photographers.isEmpty }
    // A lone word that a camera was set to is no name: `user`, `Canon`.
    let preset = found.filter { $0.isWeak && $0.credit.photographers.contains(where: \.isFullName) }
    return found.filter { !$0.isWeak } + preset
  }

  /// The parties that the file states: those of its credit fields, and known agencies in its creator fields.
  /// A credit field may hold a photographer's name, whole or alone; that is no party.
  var statedParties: [Party] {
    let people = (creators + credits).flatMap(\.credit.photographers)
    let inCredits = credits.flatMap(\.credit.parties).filter { party in
      if party.id != nil { return true }
      if people.contains(where: { Agreement.isSameName($0, party) }) { return false }
      let asCreator = Credit(parsing: party.written, as: .creator)
      return !asCreator.photographers.contains(where: \.isFullName)
    }
    return inCredits + creators.flatMap(\.credit.chain).filter { $0.id != nil }
  }
}
