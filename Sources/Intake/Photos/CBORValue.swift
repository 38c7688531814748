/// A value in CBOR (RFC 8949), as C2PA claims and COSE signatures are written. Numbers that are no small whole
/// numbers, and simple values, are of no interest here.
indirect enum CBORValue {
  case int(Int)
  case bytes(ArraySlice<UInt8>)
  case text(String)
  case array([CBORValue])
  case map([(key: CBORValue, value: CBORValue)])
  case other

  /// The first value in the bytes; nil if it is broken, cut off, nested more than 32 deep or made of more than
  /// 20,000 parts. Tags are left off.
  init?(_ bytes: some Collection<UInt8>) {
    var reader = CBORReader(bytes: Array(bytes))
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  subscript(name: String) -> CBORValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.first { $0.key.text == name }?.value
  }

  subscript(number: Int) -> CBORValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.first { if case .int(number) = $0.key { true } else { false } }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var bytes: ArraySlice<UInt8>? { if case .bytes(let bytes) = self { bytes } else { nil } }
  var items: [CBORValue]? { if case .array(let items) = self { items } else { nil } }
}

private struct CBORReader {
  let bytes: [UInt8]
  private var at = 0
  private var parts = 0

  private static let depthLimit = 32
  private static let partLimit = 20_000
  private static let indefinite = 31

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> CBORValue? {
    parts += 1
    guard depth < CBORReader.depthLimit, parts <= CBORReader.partLimit, at < bytes.count else { return nil }
    let (major, low) = (bytes[at] >> 5, Int(bytes[at] & 31))
    at += 1
    if low == CBORReader.indefinite { return openValue(major, depth: depth) }
    guard let number = number(low) else { return nil }
    switch major {
    case 0: return .int(number)
    case 1: return .int(-1 - number)
    case 2: return take(number).map(CBORValue.bytes)
    case 3: return take(number).map { .text(String(decoding: $0, as: UTF8.self)) }
    case 4: return items(number, depth: depth).map(CBORValue.array)
    case 5: return pairs(number, depth: depth)
    case 6: return value(depth: depth + 1)
    default: return .other  // its bytes were its number
    }
  }

  /// What stands in the initial byte or in 1, 2, 4 or 8 bytes behind it; nil if over `Int.max`.
  private mutating func number(_ low: Int) -> Int? {
    guard low > 23 else { return low }
    guard low < 28, let raw = take(1 << (low - 24)) else { return nil }
    return Int(exactly: raw.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - at else { return nil }
    defer { at += count }
    return bytes[at..<at + count]
  }

  private mutating func items(_ count: Int, depth: Int) -> [CBORValue]? {
    var items: [CBORValue] = []
    for _ in 0..<count {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
    return items
  }

  private mutating func pairs(_ count: Int, depth: Int) -> CBORValue? {
    var pairs: [(key: CBORValue, value: CBORValue)] = []
    for _ in 0..<count {
      guard let key = value(depth: depth + 1), let value = value(depth: depth + 1) else { return nil }
      pairs.append((key, value))
    }
    return .map(pairs)
  }

  /// Without a count: parts up to the byte `FF`.
  private mutating func openValue(_ major: UInt8, depth: Int) -> CBORValue? {
    var parts: [CBORValue] = []
    while at < bytes.count, bytes[at] != 0xFF {
      guard let part = value(depth: depth + 1) else { return nil }
      parts.append(part)
    }
    guard at < bytes.count else { return nil }
    at += 1
    switch major {
    case 2: return .bytes(parts.compactMap(\.bytes).reduce(into: []) { $0 += $1 })
    case 3: return .text(parts.compactMap(\.text).joined())
    case 4: return .array(parts)
    case 5 where parts.count % 2 == 0:
      return .map(stride(from: 0, to: parts.count, by: 2).map { (parts[$0], parts[$0 + 1]) })
    default: return nil
    }
  }
}
