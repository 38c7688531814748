/// The numbers that suppliers give an image, wherever a photo or its uses state them.
struct ImageNumbers: Sendable {
  struct Number: Sendable, Hashable {
    /// In small letters: `rts1abc9`.
    var value: String
    var exhibit: Exhibit
    /// A job's number may stand for a whole assignment.
    var isOfJob = false
  }

  private(set) var numbers: [Number] = []

  init(_ entry: Entry) {
    guard let photo = entry.photo else { return }
    for field in [Field.supplierImageID, .jobID] {
      for reading in photo.statements(of: field).flatMap(\.readings) {
        let value = reading.value.trimmingWhiteSpace.lowercased()
        let ids = ImageName.ids(in: value).filter { $0.count * 2 > value.count }
        for id in ids.isEmpty && ImageNumbers.isNumber(value) ? [value] : ids {
          numbers.append(Number(value: id, exhibit: Exhibit(reading, .agrees), isOfJob: field == .jobID))
        }
      }
    }
    for path in [photo.path] + entry.copies {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      for id in ImageName(name).ids {
        numbers.append(
          Number(
            value: id,
            exhibit: Exhibit(source: "file", raw: name, parsed: id, verdict: .agrees, location: path)))
      }
    }
    for reading in photo.statements(of: .description).flatMap(\.readings) {
      for id in ImageNumbers.bracketed(reading.value) {
        numbers.append(Number(value: id, exhibit: Exhibit(reading, .agrees, note: id)))
      }
    }
    for use in entry.certainUses.map(\.use) {
      for piece in use.occurrence.evidence where piece.slot != .jsonld {
        for id in ImageNumbers.bracketed(piece.caption.raw) {
          numbers.append(
            Number(
              value: id,
              exhibit: Exhibit(
                source: piece.source, raw: piece.caption.raw, parsed: id, verdict: .agrees,
                location: "\(use.article.path):\(piece.location)")))
        }
      }
    }
  }

  /// Two numbers of one supplier that are not the same: written alike, letter for letter, digit for digit.
  var conflict: (a: Number, b: Number)? {
    for (index, a) in numbers.enumerated() {
      for b in numbers[(index + 1)...] where a.exhibit.source != b.exhibit.source && a.value != b.value {
        // Where a third place has it too, the other is another kind of number.
        let others = numbers.filter {
          $0.exhibit.source == a.exhibit.source || $0.exhibit.source == b.exhibit.source
        }
        let agree = others.contains { x in
          others.contains { x.exhibit.source != $0.exhibit.source && x.value == $0.value }
        }
        if !agree, ImageNumbers.areOfOneKind(a.value, b.value) { return (a, b) }
      }
    }
    return nil
  }

  /// `rts1abc9` and `rts2abd0`; `16507315bs` and `16507316bs`; `1240011822` and `1240011823`.
  private static func areOfOneKind(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    // Shutterstock counts its editorial pictures so, and the letters tell one set's pictures apart.
    if ImageNumbers.isNumber(a), ImageNumbers.isNumber(b), a.last?.isLetter == true, b.last?.isLetter == true
    {
      return true
    }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    let hasLetters = !x.allSatisfy(isDigit)
    if !hasLetters { return y.allSatisfy(isDigit) && x.count >= 7 && x.prefix(2) == y.prefix(2) }
    // The letters that name the supplier stand at the one end or at the other.
    let sameHead = zip(x, y).prefix { $0.0 == $0.1 && !isDigit($0.0) }.count
    let sameTail = zip(x.reversed(), y.reversed()).prefix { $0.0 == $0.1 && !isDigit($0.0) }.count
    return sameHead >= 3 || sameTail >= 2 && x.dropLast(sameTail).allSatisfy(isDigit)
  }

  /// Shutterstock's `(16507315bs)` and other numbers in brackets at the end of a caption.
  private static func bracketed(_ text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[rest.index(after: open)..<close].lowercased()
      if isNumber(inside) { found.append(inside) }
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  /// `16507315bs`: six digits and more that are no date, up to three letters behind them.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(digits.count)
    let isDate = letters.isEmpty && digits.count == 8 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    return digits.count >= 6 && letters.count <= 3 && !isDate
      && letters.allSatisfy { $0.isASCII && $0.isLetter }
  }
}

extension Photo {
  /// The numbers that tell an image from others, with the property that states them.
  package var imageNumbers: [String] {
    let names = ["plus:ImageSupplierImageID", "Iptc4xmpExt:DigImageGUID"]
    var found: [String] = []
    // 2:103 is an image's number with some agencies, and a job's with others.
    if let job = self[.jobID].flatMap(ImageName.number(inJob:)) { found.append("job \(job)") }
    for reading in readings where reading.address.standard == .xmp && names.contains(reading.address.name) {
      let value = reading.value.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      // `1`, `n/a`: no supplier counts so.
      let isNumber = value.utf8.count >= 5 && value.utf8.count <= 200 && value.contains(where: \.isNumber)
      let number = reading.address.name + " " + value
      if isNumber, !found.contains(number) { found.append(number) }
    }
    return found
  }
}
