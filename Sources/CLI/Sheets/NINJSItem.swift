import Catalog
import Cutline

/// An asset as a picture item of ninjs 3.0, IPTC's news in JSON (iptc.org/std/ninjs, schema 3.0). Properties that the
/// schema has no place for are left out; a day without a time, which it does not take, stands in `edNote`.
enum NINJSItem {
  static func document(of row: AssetRow) -> JSON {
    var members: [(String, JSON)] = [
      ("uri", .string(uri(of: row.line))), ("type", .string("picture")),
      (
        "standard",
        .object([
          ("name", .string("ninjs")), ("version", .string("3.0")),
          ("schema", .string("http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json")),
        ])
      ),
    ]
    func add(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { members.append((name, .string(text))) }
    }
    if let taken = row.line.taken {
      let isMoment = taken.second != nil && taken.zone != nil
      add(isMoment ? "contentCreated" : "edNote", isMoment ? taken.description : "Taken \(taken).")
    }
    add("by", row.line.photographers.joined(separator: ", "))
    add("copyrightNotice", row.file(.copyrightNotice))
    add("usageTerms", row.file(.usageTerms))
    add("title", row.file(.title))
    add("located", row.file(.city) ?? row.file(.country))
    if let headline = row.headline { members.append(("headlines", texts([("main", headline)]))) }
    let descriptions = [
      ("caption", row.caption), ("alt", row.file(.altText) ?? row.entry?.uses.first?.occurrence.alt),
    ]
    .compactMap { role, text in text.flatMap { $0.isEmpty ? nil : (role, $0) } }
    if !descriptions.isEmpty { members.append(("descriptions", texts(descriptions))) }
    let places = row.place.map { JSON.object([("name", .string($0))]) }
    if !places.isEmpty { members.append(("places", .array(places))) }
    let parties = row.credit?.chain.map(\.name) ?? row.line.agencies
    if !parties.isEmpty {
      members.append(("infoSources", .array(parties.map { .object([("name", .string($0))]) })))
    }
    let ids = [
      ("cutline", row.line.id), ("jobId", row.file(.jobID)), ("supplier", row.file(.supplierImageID)),
    ]
    .compactMap { role, id in id.map { JSON.object([("role", .string(role)), ("value", .string($0))]) } }
    if !ids.isEmpty { members.append(("altIds", .array(ids))) }
    if row.line.format != nil { members.append(("renditions", .array([rendition(of: row)]))) }
    return .object(members)
  }

  private static func texts(_ values: [(role: String, text: String)]) -> JSON {
    .array(
      values.map {
        .object([
          ("role", .string($0.role)), ("contentType", .string("text/plain")), ("value", .string($0.text)),
        ])
      })
  }

  private static func rendition(of row: AssetRow) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .string("original")), ("href", .string(uri(of: row.line))),
      ("originalFilename", .string(row.name)),
    ]
    let types = ["JPEG": "image/jpeg", "TIFF": "image/tiff", "PNG": "image/png", "WebP": "image/webp"]
    if let type = row.line.format.flatMap({ types[$0] }) { members.append(("contentType", .string(type))) }
    for (name, value) in [
      ("width", row.line.width), ("height", row.line.height), ("sizeInBytes", row.line.size.map { Int($0) }),
    ] {
      if let value { members.append((name, .int(value))) }
    }
    return .object(members)
  }

  /// `file:///photos/k%C3%A4lin.jpg` (RFC 8089); an image without a file is `file:///articles/kalin.txt#2`.
  private static func uri(of line: AssetLine) -> String {
    var text = "file://"
    let path = line.path
    let hash = line.number < 0 ? path.utf8.lastIndex(of: UInt8(ascii: "#")) : nil
    for index in path.utf8.indices {
      let byte = path.utf8[index]
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/".utf8.contains(byte) || index == hash
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
