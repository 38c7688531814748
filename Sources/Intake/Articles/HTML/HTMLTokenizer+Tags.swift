/// Tags and their attributes (13.2.5.6–8, 13.2.5.32–40).
extension HTMLTokenizer {
  /// Reads a tag whose name begins here; false if the source ends inside it.
  mutating func readTag(nameAt start: Int) -> Bool {
    var hash = NameTable.seed
    var i = start
    while i < source.count {
      let byte = source[i]
      if HTMLTokenizer.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      hash = NameTable.mix(hash, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      i += 1
    }
    tag.offset = position
    tag.firstAttribute = attributes.count
    tag.isSelfClosing = false
    if let known = tags.value(of: hash) {
      tag.name = known
      tag.tag = HTMLTag(rawValue: UInt8(truncatingIfNeeded: known)) ?? .other
    } else {
      tag.name = number(ofName: start..<i, hash: hash)
      tag.tag = .other
    }
    var seen: (low: UInt64, high: UInt64) = (0, 0)
    ownAttributes.removeAll(keepingCapacity: true)
    while true {
      while i < source.count, HTMLTokenizer.isSpace(source[i]) { i += 1 }
      guard i < source.count else { break }
      if source[i] == UInt8(ascii: ">") {
        position = i + 1
        tag.attributeCount = attributes.count - tag.firstAttribute
        return true
      }
      if source[i] == UInt8(ascii: "/") {
        i += 1
        tag.isSelfClosing = i < source.count && source[i] == UInt8(ascii: ">")
        continue
      }
      guard let end = readAttribute(from: i, seen: &seen) else { break }
      i = end
    }
    position = source.count
    attributes.removeLast(attributes.count - tag.firstAttribute)
    return false
  }

  /// Reads one attribute and returns where it ends; nil if the source ends before.
  @inline(__always) private mutating func readAttribute(
    from start: Int, seen: inout (low: UInt64, high: UInt64)
  ) -> Int? {
    var hash = NameTable.seed
    var i = start
    repeat {
      let byte = source[i]
      hash = NameTable.mix(hash, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      i += 1
    } while i < source.count && !HTMLTokenizer.endsAttributeName(source[i])
    let nameEnd = i
    while i < source.count, HTMLTokenizer.isSpace(source[i]) { i += 1 }
    guard i < source.count else { return nil }
    var value = nameEnd..<nameEnd
    var isPlain = true
    if source[i] == UInt8(ascii: "=") {
      i += 1
      while i < source.count, HTMLTokenizer.isSpace(source[i]) { i += 1 }
      guard i < source.count else { return nil }
      let quote = source[i]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        i += 1
        let first = i
        while i < source.count, source[i] != quote {
          if source[i] == UInt8(ascii: "&") || source[i] == 13 || source[i] == 0 { isPlain = false }
          i += 1
        }
        guard i < source.count else { return nil }
        value = first..<i
        i += 1
      } else if quote == UInt8(ascii: ">") {
        value = i..<i
      } else {
        let first = i
        while i < source.count, !HTMLTokenizer.isSpace(source[i]), source[i] != UInt8(ascii: ">") {
          if source[i] == UInt8(ascii: "&") || source[i] == 0 { isPlain = false }
          i += 1
        }
        guard i < source.count else { return nil }
        value = first..<i
      }
    }
    if attributes.count - tag.firstAttribute >= HTMLTokenizer.attributeLimit {
      droppedAttributes = true
      return i
    }
    let name =
      attributeNames.value(of: hash).flatMap {
        HTMLAttributeName(rawValue: UInt8(truncatingIfNeeded: $0))
      } ?? .other
    // Of two attributes with one name the first counts.
    if name == .other {
      if ownAttributes.contains(hash) { return i }
      ownAttributes.append(hash)
    } else {
      let bit = UInt64(1) << UInt64(name.rawValue & 63)
      if name.rawValue < 64 {
        if seen.low & bit != 0 { return i }
        seen.low |= bit
      } else {
        if seen.high & bit != 0 { return i }
        seen.high |= bit
      }
    }
    let place = value.lowerBound
    if !isPlain { value = resolved(value, in: .attribute) }
    attributes.append(
      HTMLAttribute(
        name: name, nameCount: UInt16(clamping: nameEnd - start), nameStart: Int32(start),
        start: Int32(value.lowerBound), count: Int32(value.count), offset: Int32(place)))
    return i
  }

  @inline(__always) private static func endsAttributeName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte)
  }

  /// A page may have this many names of its own; the others are taken for one.
  private static let nameLimit = 4_096

  private mutating func number(ofName range: Range<Int>, hash: UInt64) -> UInt16 {
    if let known = namesByHash[hash] { return known }
    let number = UInt16(256 + min(names.count, HTMLTokenizer.nameLimit))
    if names.count <= HTMLTokenizer.nameLimit {
      names.append(range)
      namesByHash[hash] = number
    }
    return number
  }
}

/// What names and values are, for the rules that ask.
extension HTMLTokenizer {
  /// The bytes of a name or a value.
  private func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    range.lowerBound >= sideStart
      ? side[(range.lowerBound - sideStart)..<(range.upperBound - sideStart)] : ArraySlice(source[range])
  }

  private func name(of attribute: HTMLAttribute) -> ArraySlice<UInt8> {
    bytes(Int(attribute.nameStart)..<(Int(attribute.nameStart) + Int(attribute.nameCount)))
  }

  func hasEqualName(_ a: HTMLAttribute, _ b: HTMLAttribute) -> Bool {
    a.name == b.name && (a.name != .other || name(of: a) == name(of: b))
  }

  func isEqual(_ a: HTMLAttribute, _ b: HTMLAttribute) -> Bool {
    hasEqualName(a, b) && bytes(a.range) == bytes(b.range)
  }

  /// True if an attribute's value is this word, whatever the case of its letters.
  func isValue(_ word: StaticString, of i: Int) -> Bool {
    let value = bytes(attributes[i].range)
    return value.count == word.utf8CodeUnitCount
      && value.enumerated().allSatisfy { place, byte in
        ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == word.utf8Start[place]
      }
  }

  func hasValue(_ word: StaticString, of name: HTMLAttributeName, in tag: Tag) -> Bool {
    (tag.firstAttribute..<(tag.firstAttribute + tag.attributeCount)).contains {
      attributes[$0].name == name && isValue(word, of: $0)
    }
  }
}
