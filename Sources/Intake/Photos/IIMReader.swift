package import Cutline

/// Reads an IPTC-IIM block (IIM 4.2): datasets `1C record dataset length value`, in any order.
///
/// Every text dataset of the envelope (1) and application (2) records becomes a reading, also an empty one;
/// pictures inside the header do not. 1:90 counts wherever in the block it stands: some agencies write it last.
package enum IIMReader {
  package struct DataSet: Sendable, Hashable {
    package var record: UInt8
    package var number: UInt8
    package var bytes: [UInt8]
    /// `2:80`
    var name: String {
      record == 1 || record == 2 ? IIMReader.names[Int(record - 1) << 8 | Int(number)] : "\(record):\(number)"
    }
  }

  /// Of records 1 and 2: every value of a photo asks for one.
  private static let names = [1, 2].flatMap { record in (0...255).map { "\(record):\($0)" } }

  /// - Parameter others: what XMP and EXIF say, for telling encodings apart.
  package static func read(
    _ bytes: [UInt8], place: String, others: @autoclosure () -> [Reading] = []
  ) -> (readings: [Reading], damage: [Damage]) {
    let (sets, problem) = dataSets(in: bytes)
    let text = IIMText(of: sets, others: others)
    let readings = sets.compactMap { set -> Reading? in
      guard set.record == 1 || set.record == 2, !isBinary(set) else { return nil }
      let value = isNumber(set) ? number(set.bytes) : text.value(of: set)
      return Reading(
        Address(.iim, set.name), value.value, encoding: value.encoding, byteCount: set.bytes.count,
        place: place)
    }
    return (readings, problem.map { [Damage(place: place, problem: "the IIM block is broken: " + $0)] } ?? [])
  }

  /// The datasets as far as they can be read, and a clause that says where and why no further.
  package static func dataSets(in bytes: [UInt8]) -> (sets: [DataSet], problem: String?) {
    var sets: [DataSet] = []
    var at = 0
    while at < bytes.count {
      guard sets.count < limit else { return (sets, "it has more than \(grouped(limit)) datasets") }
      guard bytes[at] == 0x1C else {
        let rest = bytes[at...]
        return rest.allSatisfy { $0 == 0 }
          ? (sets, nil)
          : (sets, "no dataset begins at byte \(grouped(at)), \(grouped(rest.count)) bytes are not read")
      }
      guard at + 5 <= bytes.count else {
        return (sets, "it ends inside a dataset's header, at byte \(grouped(at))")
      }
      var name: String { "\(bytes[at + 1]):\(bytes[at + 2])" }
      var length = Int(bytes[at + 3]) << 8 | Int(bytes[at + 4])
      var start = at + 5
      if length & 0x8000 != 0 {  // extended: that many bytes of length follow (IIM §1.6.1)
        let width = length & 0x7FFF
        guard width <= 4, start + width <= bytes.count else {
          return (sets, "\(name) at byte \(grouped(at)) has a length of \(grouped(width)) bytes")
        }
        length = bytes[start..<start + width].reduce(0) { $0 << 8 | Int($1) }
        start += width
      }
      let end = min(start + length, bytes.count)
      sets.append(DataSet(record: bytes[at + 1], number: bytes[at + 2], bytes: Array(bytes[start..<end])))
      guard length <= bytes.count - start else {
        return (
          sets,
          "\(name) at byte \(grouped(at)) claims \(grouped(length)) bytes, the block ends after \(grouped(end - start))"
        )
      }
      at = end
    }
    return (sets, nil)
  }

  /// Datasets of one block; a photo with all its keywords has some hundred.
  private static let limit = 20_000

  /// Rasterised captions and previews.
  private static func isBinary(_ set: DataSet) -> Bool {
    set.record == 2 && (set.number == 125 || set.number == 202)
  }

  /// Versions, file formats: two bytes of number.
  private static func isNumber(_ set: DataSet) -> Bool {
    switch (set.record, set.number) {
    case (1, 0), (1, 20), (1, 22), (2, 0), (2, 200), (2, 201): true
    default: false
    }
  }

  private static func number(_ bytes: [UInt8]) -> DecodedText {
    DecodedText(
      value: bytes.isEmpty ? "" : String(bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }), encoding: .ascii)
  }
}
