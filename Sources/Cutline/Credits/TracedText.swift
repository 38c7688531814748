/// A normalised line whose every byte knows where in the raw line it came from, so that a piece of a credit can be
/// shown in its place (credit grammar §3: offsets map back to raw). Only those who ask for tokens pay for it.
struct TracedText {
  private typealias Piece = (scalar: Unicode.Scalar, source: Range<Int>)

  /// The same as ``Normaliser/normalise(_:)`` yields.
  private(set) var bytes: [UInt8] = []
  /// The bytes of the raw line from which each byte was made.
  private(set) var sources: [Range<Int>] = []

  init(normalising raw: String) {
    var pieces: [Piece] = []
    var offset = 0
    for scalar in raw.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      pieces.append((scalar, offset..<end))
      offset = end
    }
    if pieces.contains(where: { $0.scalar == "&" }) {
      pieces = TracedText.decodingEntities(pieces)
      let text = TracedText.text(pieces)
      if text.contains("&amp;") || text.contains("&#") { pieces = TracedText.decodingEntities(pieces) }
    }
    pieces = TracedText.mendingMojibake(pieces)
    append(pieces)
  }

  /// Squeezes white space and takes out what is invisible.
  private mutating func append(_ pieces: [Piece]) {
    var blank: Range<Int>?
    for piece in pieces where !piece.scalar.isInvisible {
      if piece.scalar.isBlank || piece.scalar.value < 0x20 {
        if !bytes.isEmpty {
          blank = blank.map { $0.lowerBound..<piece.source.upperBound } ?? piece.source
        }
        continue
      }
      if let source = blank {
        bytes.append(0x20)
        sources.append(source)
        blank = nil
      }
      for byte in UTF8.encode(Normaliser.plain(piece.scalar)) ?? UTF8.encodedReplacementCharacter {
        bytes.append(byte)
        sources.append(piece.source)
      }
    }
  }

  private static func text(_ pieces: [Piece]) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: pieces.lazy.map(\.scalar))
    return String(scalars)
  }

  private static func decodingEntities(_ pieces: [Piece]) -> [Piece] {
    var out: [Piece] = []
    var i = 0
    while i < pieces.count {
      let window = pieces[(i + 1)...].prefix(10)
      guard pieces[i].scalar == "&", let end = window.firstIndex(where: { $0.scalar == ";" }),
        let decoded = Normaliser.character(text(Array(window[..<end]))[...])
      else {
        out.append(pieces[i])
        i += 1
        continue
      }
      let source = pieces[i].source.lowerBound..<pieces[end].source.upperBound
      out += decoded.unicodeScalars.map { ($0, source) }
      i = end + 1
    }
    return out
  }

  private static func mendingMojibake(_ pieces: [Piece]) -> [Piece] {
    guard let mended = Normaliser.mendMojibake(text(pieces)) else { return pieces }
    var out: [Piece] = []
    var i = 0
    for scalar in mended.unicodeScalars {
      let end = i + UTF8.width(scalar)
      guard end <= pieces.count else { return pieces }
      out.append((scalar, pieces[i].source.lowerBound..<pieces[end - 1].source.upperBound))
      i = end
    }
    return out
  }

  // MARK: Places

  /// Where the texts stand in the raw line, one after the other; nil for one that was put together from pieces
  /// that stand apart in another order.
  func places(of texts: [String]) -> [Range<Int>?] {
    var cursor = 0
    return texts.map { text in
      let wanted = Array(text.utf8)
      guard let found = find(wanted, from: cursor) ?? find(wanted, from: 0) ?? span(wanted, from: cursor)
      else { return nil }
      cursor = max(cursor, found.upperBound)
      return sources[found.lowerBound].lowerBound..<sources[found.upperBound - 1].upperBound
    }
  }

  /// The first place from `start` on at which the bytes stand as whole words.
  private func find(_ wanted: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = wanted.first, let last = wanted.last, bytes.count >= wanted.count, start >= 0 else {
      return nil
    }
    var i = start
    while i + wanted.count <= bytes.count {
      let end = i + wanted.count
      if bytes[i] == first, bytes[i..<end].elementsEqual(wanted),
        i == 0 || !TracedText.runsOn(bytes[i - 1], first),
        end == bytes.count || !TracedText.runsOn(last, bytes[end])
      {
        return i..<end
      }
      i += 1
    }
    return nil
  }

  /// From the first to the last word of a text in which words were left out: `Ana Lima 100584 AP`.
  private func span(_ wanted: [UInt8], from start: Int) -> Range<Int>? {
    let words = wanted.split(separator: 0x20).map(Array.init)
    var cursor = start
    var found: Range<Int>?
    for word in words {
      guard let next = find(word, from: cursor) else { return nil }
      found = (found?.lowerBound ?? next.lowerBound)..<next.upperBound
      cursor = next.upperBound
    }
    return found
  }

  /// True for two ASCII letters or digits: they belong to one word.
  private static func runsOn(_ a: UInt8, _ b: UInt8) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
    return isWord(a) && isWord(b)
  }
}
