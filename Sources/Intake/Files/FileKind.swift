/// What a file is to Cutline.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  case photo, article
  /// A file of many pages and pictures, which ``Archive`` reads: WARC, MHTML.
  case archive
  /// An XMP file. One that lies beside its photo belongs to it; on its own it is one of these.
  case sidecar

  /// Extensions, in small letters, by which a folder's files are told apart. Those of a photo format stand
  /// with its ``Container``.
  public var extensions: [String] {
    switch self {
    case .photo: Container.all.filter { !$0.isSidecar }.flatMap(\.extensions)
    case .article: ArticleReader.extensions
    case .archive: ArticleFormat.all.filter(\.isArchive).flatMap(\.extensions)
    case .sidecar: Container.all.filter(\.isSidecar).flatMap(\.extensions)
    }
  }

  private static let byExtension: [String: FileKind] = {
    var table: [String: FileKind] = [:]
    for kind in allCases {
      for ending in kind.extensions { table[ending] = kind }
    }
    return table
  }()

  /// The kind of a file by its name; nil for what Cutline does not read.
  public init?(name: String) {
    guard let kind = FileKind.byExtension[FilePath.fileExtension(of: name)] else { return nil }
    self = kind
  }

  /// The kind by the first bytes of the content, for a file that a person named: a known photo format, or
  /// text without control characters.
  init?(content head: [UInt8]) {
    if let container = Container.all.first(where: { $0.recognises(head) }) {
      self = container.isSidecar ? .sidecar : .photo
    } else if let kind = FileKind(recognising: head) {
      self = kind
    } else if !head.isEmpty, FileMagic.name(of: head) == nil, FileKind.isText(head) {
      self = .article
    } else {
      return nil
    }
  }

  /// The kind of a folder's file whose name says little, `.xml`, `.gz` or none: an archive, or an article of a format
  /// that the content tells for sure.
  init?(recognising head: [UInt8]) {
    guard let format = ArticleFormat.recognised(head) else { return nil }
    self = format.isArchive ? .archive : .article
  }

  private static func isText(_ head: [UInt8]) -> Bool {
    !head.prefix(4096).contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0C && $0 != 0x0D }
  }
}
