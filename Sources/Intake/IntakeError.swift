/// A file that cannot be read at all. What is merely broken inside a file is `Damage` on the photo or a
/// note on the article, never thrown.
public struct IntakeError: Error, Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable {
    case notFound, noRights, isEmpty, notAPhoto, binaryContent, tooLarge, unreadable
    /// A photo, but of a format that is not read yet.
    case otherFormat
  }
  public var path: String
  public var reason: Reason
  /// What and where, as a clause: `not a JPEG: begins with 25 50 44 46`.
  public var detail: String
  /// What to do about it, if there is something.
  public var help: String?

  public init(path: String, reason: Reason, detail: String, help: String? = nil) {
    self.path = path
    self.reason = reason
    self.detail = detail
    self.help = help
  }
}
