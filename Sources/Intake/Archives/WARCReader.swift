internal import Cutline

extension ArticleFormat {
  /// An archive of web pages (ISO 28500), plain or gzipped.
  static let warc = ArticleFormat(
    name: "WARC", extensions: ["warc"], sharedExtensions: ["gz"], isArchive: true,
    recognises: WARCReader.recognises, read: { _, path in Article(path: path) })
}

/// Reads the records of a WARC file one after the other: what a server sent (`response`) and what was stored without
/// its headers (`resource`). Requests, notes and records of what did not change are passed over.
final class WARCReader {
  private let stream: ByteStream
  private var ownNotes: [String] = []
  /// Pages and pictures are smaller; a film is passed over without being held in memory.
  static let contentLimit = 32 << 20

  init(_ stream: ByteStream) { self.stream = stream }

  var notes: [String] { stream.notes + ownNotes }

  private func note(_ problem: String) {
    if ownNotes.count < 16 { ownNotes.append(problem) }
  }

  /// By the first record's first line, unpacked if need be.
  static func recognises(_ head: [UInt8]) -> Bool {
    if stands("WARC/", in: head) { return true }
    guard head.starts(with: [0x1F, 0x8B, 8]) else { return false }
    return ByteStream(Array(head.prefix(4096))).take(5).elementsEqual("WARC/".utf8)
  }

  func next() -> Archive.Part? {
    while let header = recordHeader() {
      let length = header["content-length"].flatMap { Int($0) } ?? 0
      guard length >= 0 else { continue }
      let type = header["warc-type"]?.lowercased() ?? ""
      // Some writers put the address into angle brackets, as the standard's own examples do.
      let address = (header["warc-target-uri"] ?? "").filter { $0 != "<" && $0 != ">" }
      let isPage = address.lowercased().hasPrefix("http")
      guard type == "response" || type == "resource", isPage, length > 0 else {
        passOver(length, address)
        continue
      }
      let part =
        type == "response" && header["content-type"]?.lowercased().hasPrefix("application/http") != false
        ? response(length, address) : resource(length, address, header["content-type"] ?? "")
      if let part { return part }
    }
    return nil
  }

  /// The fields of the next record; what stands before its first line is passed over.
  private func recordHeader() -> [String: String]? {
    var strays = 0
    while let (line, _) = stream.line() {
      if stands("WARC/", in: line) {
        if strays > 0 { note("\(strays) lines between two records are not understood") }
        return HeaderFields { stream.line() }.fields
      }
      if !line.isEmpty { strays += 1 }
    }
    if strays > 0 { note("\(strays) lines behind the last record are not understood") }
    return nil
  }

  private func passOver(_ count: Int, _ address: String) {
    if stream.skip(count) < count { note("the file ends inside the record of \(address.prefix(200))") }
  }

  private func take(_ count: Int, _ address: String) -> [UInt8] {
    let bytes = stream.take(count)
    if bytes.count < count { note("the file ends inside the record of \(address.prefix(200))") }
    return bytes
  }

  private func isTooLarge(_ length: Int, _ address: String) -> Bool {
    guard length > WARCReader.contentLimit else { return false }
    note("\(address.prefix(200)) has \(length >> 20) MiB, it is not read")
    return true
  }

  private func resource(_ length: Int, _ address: String, _ type: String) -> Archive.Part? {
    guard HTTPMessage.isWanted(type), !isTooLarge(length, address) else {
      passOver(length, address)
      return nil
    }
    return Archive.Part(bytes: take(length, address), address: address, base: address, contentType: type)
  }

  /// An HTTP response: only what succeeded, and only pages and pictures.
  private func response(_ length: Int, _ address: String) -> Archive.Part? {
    // The length counts bytes, a line may end in LF alone: the body's length is what the header leaves.
    guard length < WARCReader.contentLimit * 2 else {
      _ = isTooLarge(length, address)
      passOver(length, address)
      return nil
    }
    guard let (first, start) = stream.line(limit: min(1 << 14, length)) else { return nil }
    let status = HTTPMessage.status(of: first)
    var room = length - start
    let message = HeaderFields {
      guard room > 0, let found = stream.line(limit: min(1 << 14, room)) else { return nil }
      room -= found.size
      return found
    }
    let left = room
    let type = message.fields["content-type"] ?? ""
    guard (200..<300).contains(status), HTTPMessage.isWanted(type),
      !isTooLarge(left, address)
    else {
      passOver(left, address)
      return nil
    }
    let (body, problem) = HTTPMessage.decoded(
      take(left, address), transfer: message.fields["transfer-encoding"],
      content: message.fields["content-encoding"])
    if let problem { note("\(address.prefix(200)): \(problem)") }
    // What could not be unpacked has been noted, and an empty answer says nothing.
    if body.allSatisfy({ $0 <= 0x20 }) { return nil }
    return Archive.Part(bytes: body, address: address, base: address, contentType: type)
  }
}
