/// A file of many: the pages and pictures of a WARC file (ISO 28500) or of a saved page (MHTML, RFC 2557), one after
/// the other, in constant memory for a WARC of any size.
///
/// It is read from the first byte to the last, once; it is not to be shared between threads. The parts are.
public final class Archive {
  /// What the file is called in paths and errors.
  public let path: String
  private let source: Source
  /// Parts with one path each: the second capture of a page is `…#https://a.example/story.html#2`.
  private var captures: [Int: Int] = [:]

  private enum Source {
    case warc(WARCReader)
    case parts(MIMEParts)
  }

  /// Throws `notFound`, `noRights`, `isEmpty`, `unreadable`, `tooLarge` (a saved page over 64 MiB) or `otherFormat`.
  public convenience init(at path: String) throws(IntakeError) {
    let head = try ByteSource(path: path).head(65_536)
    if ArticleFormat.recognised(head)?.name == ArticleFormat.mhtml.name {
      try self.init(
        path: path, bytes: ArticleFile.bytes(at: path, limit: ArticleReader.sizeLimit))
    } else {
      try self.init(path: path, head: head, stream: ByteStream(path: path))
    }
  }

  /// The archive in a file's bytes.
  public convenience init(from bytes: [UInt8], path: String) throws(IntakeError) {
    if ArticleFormat.recognised(Array(bytes.prefix(1 << 16)))?.name == ArticleFormat.mhtml.name {
      try self.init(path: path, bytes: bytes)
    } else {
      try self.init(path: path, head: bytes, stream: ByteStream(bytes))
    }
  }

  private init(path: String, bytes: [UInt8]) throws(IntakeError) {
    self.path = path
    source = .parts(MIMEParts(bytes))
  }

  private init(path: String, head: [UInt8], stream: ByteStream) throws(IntakeError) {
    guard WARCReader.recognises(head) else {
      throw IntakeError(
        path: path, reason: .otherFormat, detail: "is no WARC file: " + FileMagic.beginning(of: head))
    }
    self.path = path
    source = .warc(WARCReader(stream))
  }

  /// True if a file begins as an archive does; by its first 64 KiB.
  public static func recognises(_ head: [UInt8]) -> Bool { ArticleFormat.recognised(head)?.isArchive == true }

  /// The next page or picture; nil at the end.
  public func next() -> Part? {
    while true {
      let found: Part?
      switch source {
      case .warc(let reader): found = reader.next()
      case .parts(let parts): found = parts.next()
      }
      guard var part = found else { return nil }
      guard part.isArticle || part.isPhoto else { continue }
      part.path = path(of: part)
      return part
    }
  }

  /// The saved page itself is the file; everything else is named by its address inside the file.
  private func path(of part: Part) -> String {
    guard let address = part.address else { return path }
    let place = path + "#" + address
    let captured = captures[place.hashValue, default: 0] + 1
    captures[place.hashValue] = captured
    return captured == 1 ? place : "\(place)#\(captured)"
  }

  /// What is broken or was left out so far, in words.
  public var notes: [String] {
    switch source {
    case .warc(let reader): reader.notes
    case .parts(let parts): parts.notes
    }
  }

  /// The file that a path of a part lies in: `/a/site.warc.gz#https://a.example/story.html` → `/a/site.warc.gz`.
  /// Other paths are returned as they are.
  public static func file(of path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "#")) else { return path }
    for mark in ["#https://", "#http://", "#cid:"] {
      let needle = Array(mark.utf8)
      var rest = path.utf8[...]
      while let hash = rest.firstIndex(of: needle[0]) {
        rest = rest[hash...]
        if rest.starts(with: needle) { return String(path[..<hash]) }
        rest = rest.dropFirst()
      }
    }
    return path
  }
}
