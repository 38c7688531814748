extension Scene {
  /// A small JPEG that carries the scene's facts in EXIF (TIFF 6.0, little-endian), XMP and IIM: everything that a
  /// reader of metadata looks at, and no picture.
  public var jpeg: [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    bytes += Scene.segment(0xE1, Array("Exif\0\0".utf8) + tiff)
    bytes += Scene.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(packet.utf8))
    bytes += Scene.segment(0xED, Array("Photoshop 3.0\0".utf8) + resources)
    // One component, 8 bits; then a scan without data.
    bytes += Scene.segment(0xC0, [8] + Scene.big(height, 2) + Scene.big(width, 2) + [1, 1, 0x11, 0])
    bytes += Scene.segment(0xDA, [1, 1, 0, 0, 63, 0])
    return bytes + [UInt8](repeating: 0, count: 1200) + [0xFF, 0xD9]
  }

  private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(payload.count + 2, 2) + payload
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

  /// Two directories: the first with the texts and the way to the second, which has the time.
  private var tiff: [UInt8] {
    let tags = ["ImageDescription": 0x010E, "Artist": 0x013B, "Copyright": 0x8298]
    let texts = exif.compactMap { entry in tags[entry.name].map { ($0, Array(entry.value.utf8) + [0]) } }
    var at = 8 + 2 + 12 * (texts.count + 1) + 4
    var entries: [(tag: Int, bytes: [UInt8])] = []
    var data: [UInt8] = []
    for (tag, text) in texts.sorted(by: { $0.0 < $1.0 }) {
      entries.append((tag, Scene.little(2, 2) + Scene.little(text.count, 4) + Scene.little(at, 4)))
      data += text
      at += text.count
    }
    entries.append((0x8769, Scene.little(4, 2) + Scene.little(1, 4) + Scene.little(at, 4)))
    let time = Array((exif.first { $0.name == "DateTimeOriginal" }?.value ?? "").utf8) + [0]
    let inner =
      Scene.little(1, 2) + Scene.little(0x9003, 2) + Scene.little(2, 2) + Scene.little(time.count, 4)
      + Scene.little(at + 18, 4) + Scene.little(0, 4) + time
    var out: [UInt8] = Array("II*\0".utf8) + Scene.little(8, 4) + Scene.little(entries.count, 2)
    for entry in entries.sorted(by: { $0.tag < $1.tag }) { out += Scene.little(entry.tag, 2) + entry.bytes }
    return out + Scene.little(0, 4) + data + inner
  }

  /// One Photoshop resource: 0x0404, the IIM block.
  private var resources: [UInt8] {
    var block: [UInt8] = []
    for (dataset, value) in iim {
      block += [0x1C, 2, UInt8(dataset)] + Scene.big(value.utf8.count, 2) + Array(value.utf8)
    }
    if block.count % 2 == 1 { block.append(0) }
    return Array("8BIM".utf8) + [0x04, 0x04, 0, 0] + Scene.big(block.count, 4) + block
  }

  private var packet: String {
    var text =
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
    text += "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    text += "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">"
    for (name, values) in xmp {
      let kind = ["dc:creator": "Seq", "dc:subject": "Bag", "dc:description": "Alt", "dc:rights": "Alt"][name]
      text += "<\(name)>"
      if let kind {
        let language = kind == "Alt" ? " xml:lang=\"x-default\"" : ""
        text +=
          "<rdf:\(kind)>" + values.map { "<rdf:li\(language)>\($0)</rdf:li>" }.joined() + "</rdf:\(kind)>"
      } else {
        text += values[0]
      }
      text += "</\(name)>"
    }
    return text + "</rdf:Description></rdf:RDF></x:xmpmeta>"
  }
}
