/// One place, in an article or in a file, that says something about who made a photo.
struct Witness: Sendable, Hashable {
  /// `article.caption`, `iim.2:80`
  var source: String
  /// As it stands there; several values of one address are joined.
  var raw: String
  var credit: Credit
  /// Not to be believed against others: a camera's preset Artist, a credit at the end of an embedded caption.
  var isWeak = false
  /// `articles/kalin.txt:5:171`, or the block in the file.
  var location: String?
  /// The single values of a file's address; empty for an article's slot.
  var readings: [Reading] = []

  /// True if it credits somebody or says, in the trade's words, why it does not: `Foto: privat`, a handout, a
  /// licence.
  var credits: Bool { credit.creditsSomebody }
}

extension Credit {
  /// True if a reader would take it for a credit, names or not.
  var creditsSomebody: Bool {
    if !isEmpty || !unknownParties.isEmpty || licence != nil || client != nil { return true }
    if role != .unknown { return true }
    return !markers.isDisjoint(with: [
      .ai, .screenshot, .social, .handout, .pool, .courtesy, .illustration, .stringer, .staff, .contributor,
      .uncredited, .private, .orphan,
    ])
  }

  /// The name is held back on purpose: `REUTERS/Stringer`, `Uncredited`.
  var withholdsName: Bool { !markers.isDisjoint(with: [.stringer, .uncredited]) }

  /// The parties by whom two credits may be compared: the chain, and for whom the picture was taken.
  var parties: [Party] {
    guard let client else { return chain }
    return chain + [Party(written: client, name: client)]
  }
}

extension Person {
  /// A given name and a surname, so surely a person's: creator fields hold many a lone word (`SANA`, `admin`).
  /// Names written without spaces count by their letters.
  var isFullName: Bool {
    if handle != nil { return false }
    if key.contains(" ") { return true }
    return name.unicodeScalars.count { $0.value >= 0x3040 && $0.value < 0xD7B0 } >= 2
  }
}
