public import Cutline

/// One file, read or not: what an import hands to the catalog.
public enum Item: Sendable, Hashable {
  case photo(Photo, FileStamp)
  case article(Article, FileStamp)
  /// A photo whose file has, byte for byte, the content of the photo at another path.
  case copy(Photo, FileStamp, of: String)
  /// A file that could not be read, why in one word, and in a clause.
  case failure(path: String, FileStamp, reason: String, detail: String)

  /// What adding an item did.
  public enum Outcome: Sendable, Hashable {
    case new, changed, same, copy, failed
  }

  public var path: String {
    switch self {
    case .photo(let photo, _), .copy(let photo, _, _): photo.path
    case .article(let article, _): article.path
    case .failure(let path, _, _, _): path
    }
  }
}

/// What adding items changed.
public struct Tally: Sendable, Hashable {
  public struct Count: Sendable, Hashable {
    public var new = 0
    /// Read before, and now says something else.
    public var changed = 0
    /// Says the same; at most its time stamp is another.
    public var same = 0
    /// Another path of a picture that is there already.
    public var copies = 0

    public init(new: Int = 0, changed: Int = 0, same: Int = 0, copies: Int = 0) {
      self.new = new
      self.changed = changed
      self.same = same
      self.copies = copies
    }

    public var total: Int { new + changed + same + copies }
  }
  public var photos = Count()
  public var articles = Count()
  public var failures = 0

  public init(photos: Count = Count(), articles: Count = Count(), failures: Int = 0) {
    self.photos = photos
    self.articles = articles
    self.failures = failures
  }

  public static func += (a: inout Tally, b: Tally) {
    a.photos += b.photos
    a.articles += b.articles
    a.failures += b.failures
  }
}

extension Tally.Count {
  public static func += (a: inout Self, b: Self) {
    a.new += b.new
    a.changed += b.changed
    a.same += b.same
    a.copies += b.copies
  }
}
