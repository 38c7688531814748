/// The parties that Cutline knows, with their aliases, misspellings and names in other scripts.
///
/// A value: take ``standard`` and ``extend(with:)`` the newsroom's own rows.
public struct Gazetteer: Sendable {
  /// One known party.
  public struct Entry: Sendable, Hashable {
    /// Stable, small letters and hyphens: `picture-alliance`.
    public var id: String
    /// The name shown: `picture alliance`.
    public var name: String
    public var kind: Party.Kind
    /// How late in a chain a party stands: agency 2, wire 3, national wire 4, library 5, distributor 6,
    /// picture alliance 7; 0 for parties that do not distribute (credit grammar §7.3).
    public var rank: Int
    /// The id of the brand's owner or former self: iStock belongs to Getty Images.
    public var parent: String?
    public var aliases: [String]
    /// Known in its region only: shown as its own readers write it, and its name beside a photographer's is a
    /// source, for such houses print staff, freelances and partners in one form.
    public var isRegional = false

    public init(
      id: String, name: String, kind: Party.Kind, rank: Int = 0, parent: String? = nil, aliases: [String] = []
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.rank = rank
      self.parent = parent
      self.aliases = aliases
    }
  }

  /// What the parties are looked up by. One reference, for a gazetteer is handed from call to call.
  private final class Shelf: Sendable {
    let entries: [Entry]
    let byID: [String: Int]
    /// Folded names and aliases without spaces: `gettyimages`.
    let byKey: KeyTable
    /// Names whose folded form another entry has: `La Presse` of Montreal beside `LaPresse` of Milan. In small.
    let byWriting: [String: Int]
    /// Folded forms that more than one entry has.
    let shared: KeyTable
    /// Aliases of up to three Latin letters, as written: `AP`, `dpa`, `X`.
    let byShortName: KeyTable
    /// The first six bytes of the keys, hashed, a bit each: a name that begins otherwise need not be looked up.
    let beginnings: [UInt64]

    init(_ entries: [Entry], _ byID: [String: Int]) {
      var byKey = KeyTable()
      var byWriting: [String: Int] = [:]
      var shared = KeyTable()
      var byShortName = KeyTable()
      var beginnings = [UInt64](repeating: 0, count: 1024)
      for (index, entry) in entries.enumerated() {
        for name in CollectionOfOne(entry.name) + entry.aliases {
          let key = Name.compact(name).utf8
          if Gazetteer.isShort(key) {
            byShortName[Gazetteer.trimmed(name).utf8] = index
          } else if let other = byKey[key], other != index {
            byWriting[Gazetteer.trimmed(name).lowercased()] = index
            shared[key] = 1
          } else if !key.isEmpty {
            byKey[key] = index
          }
          let place = Gazetteer.place(KeyTable.hash(key.prefix(6)))
          beginnings[place >> 6] |= 1 << UInt64(place & 63)
        }
      }
      self.entries = entries
      self.byID = byID
      self.byKey = byKey
      self.byWriting = byWriting
      self.shared = shared
      self.byShortName = byShortName
      self.beginnings = beginnings
    }
  }
  private var shelf: Shelf

  /// Every entry, in the order of the tables; a later one with the same id replaces an earlier
  /// one, whose aliases it keeps.
  public var entries: [Entry] { shelf.entries }

  /// The parties that Cutline ships with, and those of the house; see ``Lexicon/adopt(_:)``.
  public static let standard: Gazetteer = {
    var gazetteer = Gazetteer(
      Gazetteer.entries(of: table) + Gazetteer.entries(of: regional, areRegional: true))
    if !Lexicon.house.parties.isEmpty { gazetteer.add(Lexicon.house.parties) }
    return gazetteer
  }()

  /// Reads rows of six columns that are parted by tabs: id, name, kind, rank, parent, aliases (parted by
  /// `|`). Blank lines and lines that begin with `#` are skipped, as are rows without an id or a name.
  public init(rows: String) { self.init(Gazetteer.entries(of: rows)) }

  /// The names of later entries win over those of earlier ones.
  private init(_ entries: [Entry]) {
    var kept: [Entry] = []
    var byID: [String: Int] = [:]
    for entry in entries {
      var entry = entry
      if let known = byID[entry.id] {
        entry.aliases += kept[known].aliases.filter { !entry.aliases.contains($0) }
        kept[known].aliases = []
        kept[known].id = ""
      }
      byID[entry.id] = kept.count
      kept.append(entry)
    }
    if byID.count < kept.count {
      kept.removeAll { $0.id.isEmpty }
      byID = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) })
    }
    shelf = Shelf(kept, byID)
  }

  /// Adds rows; see ``init(rows:)``.
  public mutating func extend(with rows: String) { self = Gazetteer(entries + Gazetteer.entries(of: rows)) }

  /// Adds entries. Their names win over those of earlier ones.
  public mutating func add(_ entries: [Entry]) { self = Gazetteer(self.entries + entries) }

  /// - Parameter areRegional: see ``Entry/isRegional``.
  private static func entries(of rows: String, areRegional: Bool = false) -> [Entry] {
    var entries: [Entry] = []
    for line in Rows.lines(of: rows) {
      let columns = Rows.parts(of: line, at: 0x09)
      guard columns.count > 1, !columns[0].isEmpty, !columns[1].isEmpty else { continue }
      func column(_ index: Int) -> String { index < columns.count ? columns[index] : "" }
      var entry = Entry(
        id: columns[0], name: columns[1], kind: Party.Kind(rawValue: column(2)) ?? .unknown,
        rank: Int(column(3)) ?? 0, parent: column(4).isEmpty ? nil : column(4),
        aliases: columns.count > 5
          ? Rows.parts(of: columns[5].utf8[...], at: 0x7C).filter { !$0.isEmpty } : [])
      entry.isRegional = areRegional
      entries.append(entry)
    }
    return entries
  }

  /// The entry for a name as written in a credit, a leading article or the word *agency* aside; nil if it
  /// is not known.
  public func entry(for written: some StringProtocol) -> Entry? {
    written.withBytes { index(for: $0) }.map { shelf.entries[$0] }
  }

  /// The place in ``entries`` of a name as written.
  func index(for written: UnsafeBufferPointer<UInt8>) -> Int? {
    let name = Gazetteer.trimmed(written)
    guard !name.isEmpty, name.count <= 160 else { return nil }
    let article = Gazetteer.openerLength(name)
    if article == nil, !mayBegin(name) { return nil }
    if let found = Name.withCompact(name, { whole(name, key: $0) }) { return found }
    if let article {
      return index(for: UnsafeBufferPointer(rebasing: name[article...]))
    }
    if let form = Gazetteer.companyFormStart(name) {
      return index(for: UnsafeBufferPointer(rebasing: name[..<form]))
    }
    return nil
  }

  /// False if no party's name begins with the first letters of this one.
  private func mayBegin(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash = KeyTable.emptyHash
    var letters = 0
    for byte in name {
      if byte >= 0x80 { return true }
      let small = byte | 0x20
      guard small &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      hash = KeyTable.extended(hash, by: byte < 0x41 ? byte : small)
      letters += 1
      if letters == 6 {
        let place = Gazetteer.place(hash)
        return shelf.beginnings[place >> 6] & 1 << UInt64(place & 63) != 0
      }
    }
    return true
  }

  /// A number below 65 536.
  @inline(__always) private static func place(_ hash: UInt64) -> Int { Int((hash ^ hash >> 29) & 0xFFFF) }

  /// How many bytes an article or the word *agency* takes at the beginning of a name.
  private static func openerLength(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    switch name[0] | 0x20 {
    case 0x61, 0x64, 0x65, 0x69, 0x6C, 0x6F, 0x74: break
    default: return nil
    }
    var first = 1
    while first < min(name.count, 9), name[first] != 0x20 { first += 1 }
    guard first < name.count, name[first] == 0x20, names(openers, name[..<first]) else { return nil }
    // `The stern.`, unlike `the Guardian` and `der dpa`: an article and a noun are prose.
    let noun = name[(first + 1)...]
    let isNoun = noun.count > 4 && noun.allSatisfy { $0 &- 0x61 < 26 }
    return isNoun && first < 4 ? nil : first
  }

  /// Where the form of a company begins that ends a name.
  private static func companyFormStart(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    switch name[name.count - 1] | 0x20 {
    case 0x63, 0x64, 0x68, 0x6C: break
    default: return nil
    }
    var last = name.count - 1
    while last > 0, last > name.count - 10, name[last] != 0x20 { last -= 1 }
    return last > 0 && name[last] == 0x20 && names(companyForms, name[last...]) ? last : nil
  }

  /// The place of a name by its folded form, or as it is written where that is short.
  func whole(_ name: UnsafeBufferPointer<UInt8>, key: UnsafeBufferPointer<UInt8>) -> Int? {
    if Gazetteer.isShort(key) { return shelf.byShortName.value(of: name) }
    guard let index = shelf.byKey.value(of: key) else { return nil }
    guard !shelf.byWriting.isEmpty, shelf.shared.value(of: key) != nil else { return index }
    return shelf.byWriting[String(decoding: name, as: UTF8.self).lowercased()] ?? index
  }

  /// True if a name that a text holds is known, by its folded form and the hash of that.
  func holds(
    _ name: UnsafeBufferPointer<UInt8>, key: UnsafeBufferPointer<UInt8>, _ hash: UInt64
  ) -> Bool {
    Gazetteer.isShort(key)
      ? shelf.byShortName.value(of: name) != nil : shelf.byKey.value(of: key, hash) != nil
  }

  private static func names(_ words: KeyTable, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 12
      && Name.withCompact(UnsafeBufferPointer(rebasing: word)) { words.value(of: $0) != nil }
  }

  /// The party for a name as written; nil if it is not known.
  public func party(for written: String) -> Party? {
    written.withBytes { index(for: $0) }.map { party(at: $0, written: written) }
  }

  /// The party at a place in ``entries``, as written.
  func party(at index: Int, _ written: UnsafeBufferPointer<UInt8>) -> Party {
    let isName = shelf.entries[index].name.withBytes {
      $0.count == written.count && $0.elementsEqual(written)
    }
    // One string for both, where they are equal.
    return party(
      at: index, written: isName ? shelf.entries[index].name : String(decoding: written, as: UTF8.self))
  }

  /// The party at a place in ``entries``, as written.
  func party(at index: Int, written: String) -> Party {
    let kind = shelf.entries[index].kind
    if !shelf.entries[index].isRegional, kind != .government, kind != .ngo, kind != .company {
      return Party(
        written: written, name: shelf.entries[index].name, id: shelf.entries[index].id, kind: kind)
    }
    let entry = shelf.entries[index]
    let isMixed = written != written.uppercased() && !written.hasPrefix("the ")
    // `U.S. Army` and `US Army` are matters of house style, `Kremlin.ru` is an office's page, `Sony Pictures` is a
    // part of Sony: such names are shown as written.
    let isStyle =
      switch entry.kind {
      case .government, .ngo:
        isMixed && (Name.compact(written) == Name.compact(entry.name) || Shape.isDomain(written))
      case .company: isMixed && Name.compact(written).hasPrefix(Name.compact(entry.name))
      default: false
      }
    let isOwn = entry.isRegional && (isMixed || Name.compact(written) != Name.compact(entry.name))
    return Party(
      written: written, name: isOwn ? Gazetteer.withoutStop(written) : isStyle ? written : entry.name,
      id: entry.id, kind: entry.kind)
  }

  /// The entry with an id.
  public func entry(id: String) -> Entry? { shelf.byID[id].map { shelf.entries[$0] } }

  /// True for houses that are known in their region only.
  func isRegional(_ party: Party) -> Bool { party.id.flatMap { entry(id: $0) }?.isRegional ?? false }

  /// The distribution rank of a party, 0 if it has none.
  func rank(of party: Party) -> Int { party.id.flatMap { entry(id: $0) }?.rank ?? 0 }

  /// True if two parties are one brand family: equal, or joined through parents. iStock and Getty Images
  /// are, as are Rex Features and Shutterstock; AP and AFP are not.
  public func areRelated(_ a: Party, _ b: Party) -> Bool {
    if a.isSame(as: b) { return true }
    guard let a = a.id, let b = b.id else { return false }
    return root(of: a) == root(of: b)
  }

  private func root(of id: String) -> String {
    var id = id
    for _ in 0..<8 {
      guard let parent = entry(id: id)?.parent else { break }
      id = parent
    }
    return id
  }

  private static let openers = KeyTable(
    words: "the agencia agence agentur agenzia agencja agencija der die das le la el il o")

  /// `Deutsche Presse-Agentur GmbH`
  private static let companyForms = KeyTable(words: "gmbh inc ltd llc limited plc srl")

  /// Without the full stop of a sentence: `Axios.`, but `Pfizer Inc.`
  private static func withoutStop(_ text: String) -> String {
    let last = text.split(separator: " ").last ?? ""
    return last.hasSuffix(".") && last.utf8.count > 5 ? String(text.dropLast()) : text
  }

  private static func isShort(_ key: some Collection<UInt8>) -> Bool {
    key.count <= 3 && key.allSatisfy { $0 < 0x80 }
  }

  /// Without spaces, brackets and stops at the ends; quotes inside stay.
  private static func trimmed(_ text: String) -> String {
    text.withBytes { String(decoding: trimmed($0), as: UTF8.self) }
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = text.count
    while start < end {
      let (scalar, width) = Name.scalar(at: start, in: text)
      if scalar.isLetter || scalar.isDigit || scalar == "@" { break }
      start += width
    }
    while end > start {
      var last = end - 1
      while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
      let (scalar, _) = Name.scalar(at: last, in: text)
      if scalar.isLetter || scalar.isDigit || scalar == "+" { break }
      end = last
    }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }
}
