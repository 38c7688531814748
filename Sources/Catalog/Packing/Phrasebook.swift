/// Shortens texts by what earlier ones said: an archive repeats its names, places and turns of phrase.
///
/// What comes out is an LZ4 block with a dictionary (lz4.org, block format), so that other programs can read it:
/// `LZ4_decompress_safe_usingDict`. It is read at the speed of copying; the dictionary is learned from the catalog's own
/// photos and halves what a general-purpose packer leaves (measured: 591 bytes a photo become 203, without a dictionary
/// zlib leaves 430).
final class Phrasebook {
  /// The dictionary; at most ``limit`` bytes, so that every place in it can be reached with two bytes.
  let phrases: [UInt8]
  /// The last place in ``phrases`` where four bytes with this hash stand, plus 1, and of each place the one before it.
  private var heads: [UInt16]
  private var earlier: [UInt16]
  /// The same for the text at hand.
  private var own: [UInt16]
  /// The dictionary, and behind it the text at hand.
  private var window: [UInt8]

  static let limit = 60_000
  private static let hashBits = 14
  private static let ownBits = 10
  /// So many earlier places are tried.
  private static let depth = 24
  /// By the format the last bytes are literals, and the last match begins so far before the end.
  private static let (tail, margin) = (5, 12)
  private static let shortest = 4

  init(_ phrases: [UInt8] = []) {
    self.phrases = Array(phrases.prefix(Phrasebook.limit))
    heads = []
    earlier = []
    own = []
    window = []
  }

  /// Made from parts of texts, each once, until it is full.
  convenience init(learning parts: some Sequence<ArraySlice<UInt8>>) {
    var seen: Set<ArraySlice<UInt8>> = []
    var phrases: [UInt8] = []
    for part in parts where part.count >= Phrasebook.shortest && seen.insert(part).inserted {
      if phrases.count + part.count > Phrasebook.limit { continue }
      phrases += part
    }
    self.init(phrases)
  }

  private func index() {
    window = phrases
    heads = [UInt16](repeating: 0, count: 1 << Phrasebook.hashBits)
    earlier = [UInt16](repeating: 0, count: phrases.count + 1)
    own = [UInt16](repeating: 0, count: 1 << Phrasebook.ownBits)
    phrases.withUnsafeBytes { bytes in
      for place in 0..<max(0, bytes.count - 3) {
        let hash = Phrasebook.hash(
          bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self), Phrasebook.hashBits)
        earlier[place] = heads[hash]
        heads[hash] = UInt16(place + 1)
      }
    }
  }

  private static func hash(_ four: UInt32, _ bits: Int) -> Int {
    Int((four &* 2_654_435_761) >> UInt32(32 - bits))
  }

  // MARK: - Packing

  /// - Returns: The block; its text has `text.count` bytes.
  func pack(_ text: [UInt8]) -> [UInt8] {
    if heads.isEmpty { index() }
    own.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 2)
    let base = phrases.count
    window += text
    defer { window.removeSubrange(base...) }
    window.withUnsafeBytes { window in
      var (at, anchor) = (base, base)
      let end = window.count
      while at + Phrasebook.margin <= end {
        let four = window.loadUnaligned(fromByteOffset: at, as: UInt32.self)
        let slot = Phrasebook.hash(four, Phrasebook.ownBits)
        var best = (length: 0, place: 0)
        func attempt(_ place: Int) {
          guard at - place <= 0xFFFF, window.loadUnaligned(fromByteOffset: place, as: UInt32.self) == four,
            best.length == 0 || window[place + best.length] == window[at + best.length]
          else { return }
          var length = 4
          while at + length < end - Phrasebook.tail, window[place + length] == window[at + length] {
            length += 1
          }
          if length > best.length { best = (length, place) }
        }
        if own[slot] > 0 { attempt(base + Int(own[slot]) - 1) }
        var place = Int(heads[Phrasebook.hash(four, Phrasebook.hashBits)])
        var tries = 0
        while place > 0, tries < Phrasebook.depth {
          attempt(place - 1)
          place = Int(earlier[place - 1])
          tries += 1
        }
        if at - base < 0xFFFF { own[slot] = UInt16(at - base + 1) }
        if best.length >= Phrasebook.shortest {
          Phrasebook.write(window[anchor..<at], distance: at - best.place, length: best.length, to: &out)
          at += best.length
          anchor = at
        } else {
          at += 1
        }
      }
      Phrasebook.write(window[anchor..<end], distance: 0, length: 0, to: &out)
    }
    return out
  }

  /// One sequence: a byte with two short lengths, literals, where the rest is copied from. The last has only literals.
  private static func write(
    _ literals: Slice<UnsafeRawBufferPointer>, distance: Int, length: Int, to out: inout [UInt8]
  ) {
    let copied = max(0, length - shortest)
    out.append(UInt8(min(15, literals.count) << 4 | min(15, copied)))
    func extend(_ number: Int) {
      guard number >= 15 else { return }
      var rest = number - 15
      while rest >= 255 {
        out.append(255)
        rest -= 255
      }
      out.append(UInt8(rest))
    }
    extend(literals.count)
    out.append(contentsOf: literals)
    if length == 0 { return }
    out.append(UInt8(truncatingIfNeeded: distance))
    out.append(UInt8(truncatingIfNeeded: distance >> 8))
    extend(copied)
  }

  // MARK: - Unpacking

  /// The text of a block, up to where it is damaged.
  ///
  /// - Parameter size: Its bytes.
  func unpack<T>(_ block: UnsafeRawBufferPointer, size: Int, _ body: (UnsafeRawBufferPointer) throws -> T)
    rethrows -> T
  {
    // A byte of a block stands for 255 bytes at most.
    let size = max(0, min(size, 64 + 255 * block.count))
    return try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { out in
      try body(UnsafeRawBufferPointer(rebasing: out[..<unpack(block, into: out)]))
    }
  }

  private func unpack(_ block: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer) -> Int {
    phrases.withUnsafeBytes { phrases in
      var (at, written) = (0, 0)
      func length(_ short: Int) -> Int? {
        guard short == 15 else { return short }
        var length = 15
        while at < block.count {
          let byte = block[at]
          at += 1
          length += Int(byte)
          if byte < 255 { return length }
        }
        return nil
      }
      while at < block.count {
        let token = Int(block[at])
        at += 1
        guard let literals = length(token >> 4), literals <= block.count - at, literals <= out.count - written
        else { break }
        if literals > 0 {
          UnsafeMutableRawBufferPointer(rebasing: out[written..<written + literals]).copyMemory(
            from: UnsafeRawBufferPointer(rebasing: block[at..<at + literals]))
        }
        at += literals
        written += literals
        guard at + 1 < block.count else { break }
        let distance = Int(block[at]) | Int(block[at + 1]) << 8
        at += 2
        guard let more = length(token & 15), distance > 0, distance <= written + phrases.count,
          more + Phrasebook.shortest <= out.count - written
        else { break }
        var from = written - distance
        for _ in 0..<more + Phrasebook.shortest {
          out[written] = from < 0 ? phrases[phrases.count + from] : out[from]
          written += 1
          from += 1
        }
      }
      return written
    }
  }
}
