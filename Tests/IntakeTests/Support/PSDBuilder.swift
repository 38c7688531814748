/// Builds a Photoshop file of a header, image resources and a few bytes of picture.
struct PSDBuilder {
  var resources: [UInt8] = []
  var claimed: Int?
  var picture: [UInt8] = [0, 0, 0, 0, 0, 0]

  var bytes: [UInt8] {
    var out = Array("8BPS\0\u{1}".utf8) + [0, 0, 0, 0, 0, 0, 0, 3]
    out += PSDBuilder.number(427) + PSDBuilder.number(640) + [0, 8, 0, 3]
    out += PSDBuilder.number(2) + [9, 9]  // colours
    return out + PSDBuilder.number(claimed ?? resources.count) + resources + picture
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }
}
