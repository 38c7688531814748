internal import Cutline

/// A text chunk of a PNG that holds metadata. The others (`Author`, `Software`) belong to none of the three
/// standards.
struct PNGText {
  let keyword: String
  private let bytes: [UInt8]
  /// False if it was packed and the stream is broken.
  private(set) var isWhole = true
  var count: Int { bytes.count }

  private static let xmpKeyword = "XML:com.adobe.xmp"
  /// ImageMagick's: a line feed, a name, a length, then hex in lines.
  private static let profileKeyword = "Raw profile type "

  /// Nil for a text that holds no metadata.
  init?(chunk name: String, _ chunk: [UInt8], limit: Int) {
    guard let end = chunk.prefix(80).firstIndex(of: 0) else { return nil }
    keyword = String(decoding: chunk[..<end], as: UTF8.self)
    guard
      keyword == PNGText.xmpKeyword || keyword.hasPrefix(PNGText.profileKeyword)
        || PNGText.traceKeywords.contains(keyword)
    else { return nil }
    var body = chunk[(end + 1)...]
    var isPacked = name == "zTXt"
    if name == "iTXt" {
      // Whether it is packed, how, language, keyword in that language.
      isPacked = body.first == 1
      body = body.dropFirst(2)
      for _ in 0..<2 { body = body.firstIndex(of: 0).map { body[($0 + 1)...] } ?? [] }
    } else if isPacked {
      body = body.dropFirst()
    }
    if isPacked {
      (bytes, isWhole) = Inflate.unpack(body, limit: limit)
    } else {
      bytes = Array(body)
    }
  }

  /// Where generators of pictures leave their prompts, and programs their names.
  private static let traceKeywords: Set<String> = [
    "parameters", "prompt", "workflow", "Dream", "sd-metadata", "invokeai_metadata", "generation_data",
    "Software",
    "Comment",
  ]
  /// Bytes of a workflow that are kept: enough to see what it is.
  private static let traceLimit = 4096

  /// The text as a value of its own, where it is no block of metadata.
  func reading(place: String) -> Reading? {
    guard PNGText.traceKeywords.contains(keyword), !bytes.isEmpty else { return nil }
    let text = bytes.count > PNGText.traceLimit ? Array(bytes.prefix(PNGText.traceLimit)) : bytes
    return Reading(
      Address(.png, keyword), String(decoding: text, as: UTF8.self), byteCount: bytes.count, place: place)
  }

  /// The metadata in the text, and a clause about what is wrong with it.
  func blocks(place: String) -> (blocks: [Container.Block], problem: String?) {
    func block(_ kind: Container.Block.Kind, _ bytes: [UInt8]) -> [Container.Block] {
      bytes.isEmpty ? [] : [Container.Block(kind: kind, bytes: bytes, place: place)]
    }
    if keyword == PNGText.xmpKeyword { return (block(.xmp, bytes), nil) }
    let profile = PNGText.unhexed(bytes)
    switch keyword.dropFirst(PNGText.profileKeyword.count).lowercased() {
    case "exif", "app1":
      if stands("http://ns.adobe.com/xap/1.0/\0", in: profile) {
        return (block(.xmp, Array(profile.dropFirst(29))), nil)
      }
      return (profile.isEmpty ? [] : [.exif(profile, place: place)], nil)
    case "xmp": return (block(.xmp, profile), nil)
    case "iptc", "8bim":
      if profile.first == 0x1C { return (block(.iim, profile), nil) }
      let resources = PhotoshopResources.blocks(in: profile, place: place)
      return (resources.blocks, resources.damage.first?.problem)
    default: return ([], nil)
    }
  }

  /// What a raw profile's hex stands for, behind its name and length.
  private static func unhexed(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, maxSplits: 2)
    guard lines.count == 3 else { return [] }
    var out: [UInt8] = []
    out.reserveCapacity(lines[2].count / 2)
    var high: UInt8?
    for character in lines[2] {
      let digit: UInt8
      switch character {
      case 0x30...0x39: digit = character - 0x30
      case 0x41...0x46: digit = character - 0x37
      case 0x61...0x66: digit = character - 0x57
      default: continue
      }
      if let first = high {
        out.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return out
  }
}
