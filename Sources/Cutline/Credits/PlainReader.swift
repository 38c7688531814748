extension PlainCredit {
  /// Cuts the names of a line at their separators and says what each is; see ``PlainPiece``.
  struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    private(set) var persons: [Person] = []
    private(set) var parties: [Party] = []
    /// A bit for each party that stands behind *via*, the first party's the lowest.
    private var vias: UInt32 = 0
    /// How many parties stand before the first person.
    private var leading = 0
    var markers: [Marker] = []

    var count: Int { persons.count + parties.count }

    /// `CC BY-SA 4.0`
    private(set) var licence: String?
    /// True if an open library or a licence is named.
    private(set) var isOpen = false

    /// The parties in the order of their way; see ``ChainOrder``.
    func chain(_ gazetteer: Gazetteer) -> [Party] {
      if parties.count < 2 { return parties }
      if persons.isEmpty { return ChainOrder.keepingLast(parties) }
      if leading == 0, vias != 0 { return ChainOrder.keepingLast(parties) }
      var items = parties.indices.map { index in
        Item(kind: .party(parties[index]), separator: vias >> UInt32(index) & 1 == 1 ? .via : .slash)
      }
      items.insert(Item(kind: .person(persons[0]), separator: .slash), at: leading)
      return ChainOrder.chain(of: items, gazetteer: gazetteer)
    }

    /// The party right after the last *via*.
    var via: Party? { vias == 0 ? nil : parties[31 - vias.leadingZeroBitCount] }

    init(bytes: UnsafeBufferPointer<UInt8>, end: Int) {
      self.bytes = bytes
      self.end = end
    }

    /// False if anything is not plain.
    mutating func read(from start: Int, _ lexicon: Lexicon) -> Bool {
      var separator = Separator.start
      var start = start
      var i = start
      while i < end {
        let byte = bytes[i]
        if byte == 0x43, separator == .comma, let next = readLicence(from: start, i) {
          // The licence parts like a comma.
          i = next
          start = i
          continue
        }
        if Reader.isLetter(byte) || byte == 0x2E || byte == 0x27 {
          i += 1
          continue
        }
        let next: Separator
        switch byte {
        case 0x20:
          guard i > 0, bytes[i - 1] != 0x20 else { return false }
          // `CC BY` and the like
          if i > 1, bytes[i - 1] == 0x43, bytes[i - 2] == 0x43 { return false }
          i += 1
          continue
        case 0x2F: next = .slash
        case 0x7C: next = .pipe
        // A middle dot
        case 0xC2 where i + 1 < end && bytes[i + 1] == 0xB7 && i > start && bytes[i - 1] == 0x20:
          guard readSegment(start, i, separator, lexicon) else { return false }
          separator = .pipe
          i += 2
          start = i
          continue
        case 0x2C: next = .comma
        case 0x2D:
          let isAfterBlank = i > start && bytes[i - 1] == 0x20
          let isBeforeBlank = i + 1 < end && bytes[i + 1] == 0x20
          guard isAfterBlank == isBeforeBlank, i > start else { return false }
          if !isAfterBlank {
            i += 1
            continue
          }
          next = .dash
        default: return false
        }
        guard readSegment(start, i, separator, lexicon) else { return false }
        separator = next
        i += 1
        start = i
      }
      return readSegment(start, end, separator, lexicon)
    }

    /// `A, CC BY-SA 4.0, via …`: the licence that a segment begins with and ends with; where the next segment begins.
    private mutating func readLicence(from start: Int, _ i: Int) -> Int? {
      guard i == start + 1, bytes[start] == 0x20, licence == nil, persons.count == 1, parties.isEmpty,
        let length = Reader.licenceLength(UnsafeBufferPointer(rebasing: bytes[i..<end]))
      else { return nil }
      let next = i + length
      guard next == end || bytes[next] == 0x2C && next + 1 < end else { return nil }
      licence = String(decoding: bytes[i..<next], as: UTF8.self)
      isOpen = true
      return next == end ? end : next + 1
    }

    /// How many bytes `CC BY-NC-SA 4.0` takes at the beginning; nil for what is no licence of that form.
    private static func licenceLength(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
      guard text.starts(with: "CC BY".utf8) else { return nil }
      var end = 5
      while end + 2 < text.count, text[end] == 0x2D,
        text[end + 1] == 0x53 && text[end + 2] == 0x41
          || text[end + 1] == 0x4E && (text[end + 2] == 0x43 || text[end + 2] == 0x44)
      {
        end += 3
      }
      guard end + 3 < text.count, text[end] == 0x20, text[end + 1] &- 0x31 < 4, text[end + 2] == 0x2E,
        text[end + 3] &- 0x30 < 10
      else { return nil }
      return end + 4
    }

    /// A segment, cut at *via*.
    private mutating func readSegment(
      _ start: Int, _ end: Int, _ separator: Separator, _ lexicon: Lexicon
    ) -> Bool {
      var separator = separator
      var start = start
      var end = end
      while start < end, bytes[start] == 0x20 { start += 1 }
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      if start == end { return true }
      // `China OUT` is no name.
      if end - start > 4, bytes[end - 4] == 0x20, bytes[end - 3] == 0x4F, bytes[end - 2] == 0x55,
        bytes[end - 1] == 0x54
      {
        return false
      }
      var i = start
      while i + 3 < end {
        if bytes[i] | 0x20 == 0x76, bytes[i + 1] | 0x20 == 0x69, bytes[i + 2] | 0x20 == 0x61,
          bytes[i + 3] == 0x20, i == start || bytes[i - 1] == 0x20
        {
          // `KCNA via KNS` is one house.
          if lexicon.gazetteer.index(for: UnsafeBufferPointer(rebasing: bytes[start..<end])) != nil {
            return false
          }
          if i > start, !readPiece(start, i - 1, separator, lexicon) { return false }
          separator = .via
          start = i + 4
          i = start
        } else {
          i += 1
        }
      }
      return readPiece(start, end, separator, lexicon)
    }

    private mutating func readPiece(
      _ start: Int, _ end: Int, _ separator: Separator, _ lexicon: Lexicon
    ) -> Bool {
      guard end > start, Reader.isLetter(bytes[start]) else { return false }
      // `Bloomberg, LP` is one name.
      if separator == .comma, Segmenter.continuesName(bytes[start..<end]) { return false }
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let piece = PlainPiece.read(text, isFirst: count == 0 && markers.isEmpty, lexicon)
      switch consume piece {
      case .none: return false
      case .person(let name):
        // Of several names only those that begin with a known given name are persons for certain. What comes after
        // *via* is a party's place.
        if persons.count > 0 {
          guard GivenNames.begins(name.name), GivenNames.begins(persons[0].name) else { return false }
        } else {
          leading = parties.count
        }
        if separator == .via { return false }
        persons.append(name)
      case .party(let party):
        // Two unknown houses with a comma between may be one: `District Court, Eastern District of …`.
        if party.id == nil, separator == .comma, let last = parties.last, last.id == nil { return false }
        guard parties.count < 32 else { return false }
        if separator == .via { vias |= 1 << UInt32(parties.count) }
        if party.kind == .openLibrary { isOpen = true }
        parties.append(party)
      case .marker(let marker):
        // Who hands a picture out may be no person: `Miraflores Palace/Handout`. `STF` may be a court.
        if !persons.isEmpty, marker == .handout || marker == .staff { return false }
        markers.append(marker)
      }
      return true
    }

    /// An ASCII letter or a byte of a Latin one with an accent (U+00C0 to U+017F).
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte <= 0xC5 && byte &- 0xC0 > 2
    }
  }
}
