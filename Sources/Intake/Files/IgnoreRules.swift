/// Which files of a folder are to be left out: patterns in the syntax of `.gitignore` (git-scm.com/docs/gitignore),
/// one a line.
///
/// A blank line and one that begins with `#` say nothing; `!` takes back; a slash at the end means folders only; one
/// at the beginning or in the middle ties the pattern to the rules' own folder. `*`, `?` and `[a-z]` stand for what a
/// name may have, `**` for any folders. Of several patterns that fit the last one counts.
struct IgnoreRules: Sendable {
  /// The folder that the patterns count from, with a slash at the end.
  let folder: String
  private var patterns: [IgnorePattern] = []

  init(folder: String, lines: [String]) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    patterns = lines.compactMap { IgnorePattern($0) }
  }

  /// The rules in a file of a folder; nil if there is none, or nothing in it. A longer one than 1 MiB is no such file.
  init?(named name: String, in folder: String) {
    let path = folder == "/" ? "/" + name : folder + "/" + name
    guard let source = try? ByteSource(path: path), source.size <= 1 << 20 else { return nil }
    let lines = source.bytes(in: 0..<source.size).split(separator: 10, omittingEmptySubsequences: true)
    self.init(
      folder: folder,
      lines: lines.map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) })
    if patterns.isEmpty { return nil }
  }

  var isEmpty: Bool { patterns.isEmpty }

  /// True if the path is left out, false if a pattern takes that back, nil if none speaks of it.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool? {
    guard path.utf8.starts(with: folder.utf8), path.utf8.count > folder.utf8.count else { return nil }
    let parts = path.utf8.dropFirst(folder.utf8.count).split(separator: UInt8(ascii: "/")).map { Array($0) }
    for pattern in patterns.reversed() where isFolder || !pattern.isForFolders {
      if pattern.fits(parts) { return !pattern.isTakenBack }
    }
    return nil
  }
}

/// One line of such rules.
struct IgnorePattern: Sendable {
  /// `!keep.jpg`
  let isTakenBack: Bool
  /// `thumbs/`
  let isForFolders: Bool
  /// A part a folder; nil for `**`.
  private let parts: [[UInt8]?]

  /// Nil for a line that says nothing.
  init?(_ line: String) {
    var text = Array(line.utf8)[...]
    while text.last == UInt8(ascii: " "), text.dropLast().last != UInt8(ascii: "\\") {
      text = text.dropLast()
    }
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isTakenBack = first == UInt8(ascii: "!")
    if isTakenBack { text = text.dropFirst() }
    isForFolders = text.last == UInt8(ascii: "/")
    if isForFolders { text = text.dropLast() }
    let isTied = text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
    if text.isEmpty { return nil }
    let stars = Array("**".utf8)
    var parts: [[UInt8]?] = isTied ? [] : [nil]
    for part in text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
      if part.elementsEqual(stars) {
        if parts.last != .some(nil) { parts.append(nil) }
      } else {
        parts.append(Array(part))
      }
    }
    if parts.isEmpty { return nil }
    self.parts = parts
  }

  /// - Parameter path: The folders and the name, from the rules' own folder on.
  func fits(_ path: [[UInt8]]) -> Bool {
    // The last `**` met, and the part of the path that it reaches to.
    var star: (part: Int, reach: Int)?
    var (at, part) = (0, 0)
    while at < path.count {
      if part < parts.count, parts[part] == nil {
        // `a/**` is what lies in a, not a itself.
        if part == parts.count - 1 { return true }
        star = (part, at)
        part += 1
      } else if part < parts.count, let glob = parts[part], IgnorePattern.fits(path[at], glob) {
        at += 1
        part += 1
      } else if let last = star {
        star = (last.part, last.reach + 1)
        (at, part) = (last.reach + 1, last.part + 1)
      } else {
        return false
      }
    }
    return part == parts.count
  }

  /// One name against one glob: the last star is tried again, which is never exponential.
  private static func fits(_ name: [UInt8], _ glob: [UInt8]) -> Bool {
    var star: (glob: Int, name: Int)?
    var (at, sign) = (0, 0)
    while at < name.count {
      if sign < glob.count, glob[sign] == UInt8(ascii: "*") {
        star = (sign, at)
        sign += 1
      } else if let next = end(ofSign: sign, in: glob, fitting: name[at]) {
        at += 1
        sign = next
      } else if let last = star {
        star = (last.glob, last.name + 1)
        (at, sign) = (last.name + 1, last.glob + 1)
      } else {
        return false
      }
    }
    while sign < glob.count, glob[sign] == UInt8(ascii: "*") { sign += 1 }
    return sign == glob.count
  }

  /// Where the next sign of the glob begins if this one stands for the byte; nil if it does not.
  private static func end(ofSign sign: Int, in glob: [UInt8], fitting byte: UInt8) -> Int? {
    guard sign < glob.count else { return nil }
    switch glob[sign] {
    case UInt8(ascii: "?"): return sign + 1
    case UInt8(ascii: "\\") where sign + 1 < glob.count: return glob[sign + 1] == byte ? sign + 2 : nil
    case UInt8(ascii: "["):
      guard let set = set(at: sign, in: glob, has: byte) else { break }
      return set.has ? set.end : nil
    default: break
    }
    return glob[sign] == byte ? sign + 1 : nil
  }

  /// `[a-z_]`, `[!0-9]`; nil if the bracket is not closed and stands for itself.
  private static func set(at start: Int, in glob: [UInt8], has byte: UInt8) -> (has: Bool, end: Int)? {
    var at = start + 1
    guard at < glob.count else { return nil }
    let isNegated = glob[at] == UInt8(ascii: "!") || glob[at] == UInt8(ascii: "^")
    if isNegated { at += 1 }
    var isIn = false
    var isFirst = true
    while at < glob.count, isFirst || glob[at] != UInt8(ascii: "]") {
      isFirst = false
      if glob[at] == UInt8(ascii: "\\"), at + 1 < glob.count { at += 1 }
      let low = glob[at]
      if at + 2 < glob.count, glob[at + 1] == UInt8(ascii: "-"), glob[at + 2] != UInt8(ascii: "]") {
        if low <= byte, byte <= glob[at + 2] { isIn = true }
        at += 3
      } else {
        if low == byte { isIn = true }
        at += 1
      }
    }
    return at < glob.count ? (isIn != isNegated, at + 1) : nil
  }
}
