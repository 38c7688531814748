public import Cutline

/// Reads photo files: the container finds the blocks, EXIF, IIM and XMP read them.
public struct PhotoReader: Sendable {
  public init() {}

  /// Reads a photo and the `.xmp` sidecars beside it (`a.jpg.xmp`, `a.xmp`).
  public func photo(at path: String) throws(IntakeError) -> Photo {
    throw IntakeError(path: path, reason: .notAPhoto, detail: "not written yet")
  }
}
