/// Builds Fujifilm's RAW around a preview; the sensor has 648 × 432 pixels, of which the photo is 640 × 427.
struct RAFBuilder {
  var preview: [UInt8]
  var records: [[Int]] = [[0x0100, 432, 648], [0x0111, 427, 640]]
  var picture: [UInt8] = [1, 2, 3, 4]
  var claimed: Int?

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - $0))) }
  }

  var bytes: [UInt8] {
    var table = RAFBuilder.number(records.count, 4)
    for record in records {
      for value in [record[0], 4, record[1], record[2]] { table += RAFBuilder.number(value, 2) }
    }
    var out = Array("FUJIFILMCCD-RAW 0201".utf8)
    out += [UInt8](repeating: 0, count: 84 - out.count)
    let start = 108
    let places = [
      start, preview.count, start + preview.count, table.count, start + preview.count + table.count,
      claimed ?? picture.count,
    ]
    return out + places.flatMap { RAFBuilder.number($0, 4) } + preview + table + picture
  }
}
