/// What tells that a file has not changed since it was last read.
public struct FileStamp: Sendable, Hashable, Codable {
  /// Bytes; a photo's sidecars count with it.
  public var size: Int64
  /// Nanoseconds since 1970; the latest of the photo and its sidecars.
  public var modified: Int64
  /// 32 hex digits: XXH3-128 over size, head and tail of the content. The beginning of it is the asset's id.
  public var fingerprint: String?

  public init(size: Int64, modified: Int64, fingerprint: String? = nil) {
    self.size = size
    self.modified = modified
    self.fingerprint = fingerprint
  }
}
