/// Which photo is which occurrence's: by file name or URL tail, by caption, by date and photographer.
public struct Matching: Sendable {
  /// Indexes the photos once; each occurrence is then a few look-ups.
  public init(photos: [(id: Int64, photo: Photo)]) {}

  /// Every photo that may be the occurrence's, best first, each with its state.
  public func links(for occurrence: Occurrence, in article: Article) -> [(id: Int64, link: Link)] { [] }
}
