import Catalog
import Cutline
import Intake

/// What an import did, and the sentence that tells it.
struct ImportSummary {
  var paths: [String]
  /// One line for each file that could not be read.
  var problems: [String]
  /// Files of other kinds, by extension.
  var ignored: [String: Int]
  /// Symbolic links inside folders, which are not followed.
  var skippedLinks: Int
  var tally = Tally()
  var links = LinkTally()
  var samePhotos = 0
  var sameArticles = 0
  /// Photos that were in the catalog under another path.
  var moved = 0
  /// Files of the catalog that are no longer in the imported folders.
  var gone = 0
  var isInterrupted = false
  var left = 0
  /// Files and folders that an ignore file or a pattern left out.
  var leftOut = 0
  var elapsed = ""

  init(paths: [String], found: FoundFiles) {
    self.paths = paths
    problems = found.problems.map(CLI.sentence)
    ignored = found.ignored
    skippedLinks = found.skippedLinks
    leftOut = found.leftOut.count
  }

  mutating func countSame(_ file: FoundFile, known: [String: KnownFile]) {
    guard file.kind == .archive else {
      if file.kind == .article { sameArticles += 1 } else { samePhotos += 1 }
      return
    }
    // Of an archive its parts count; the page that was saved with its pictures is the file itself.
    let parts = known.keys.filter { $0 != file.path && Archive.file(of: $0) == file.path }
    let photos = parts.count { FileKind(name: $0) == .photo }
    samePhotos += photos
    sameArticles += photos == parts.count ? 1 : parts.count - photos
  }

  var photos: Int { tally.photos.total + samePhotos }
  var articles: Int { tally.articles.total + sameArticles }
  var isEmpty: Bool { photos + articles == 0 && problems.isEmpty }

  /// Says what was done and what to do next.
  var sentence: String {
    let places = paths.map { $0.isEmpty ? "“”" : $0.escaped }.joined(separator: ", ")
    if isEmpty {
      return
        "Nothing to import: \(places) \(paths.count == 1 ? "holds" : "hold") no photos (.jpg, .tif, .png …) "
        + "and no articles (\(ArticleEndings.short))" + leftOutClauses + "."
    }
    if isInterrupted {
      return "Stopped with \(left.counted("file")) left; everything done so far is saved.\n"
        + "next: the same command goes on where it stopped"
    }
    if photos + articles == 0 {
      return "Nothing was imported: \(problems.count.counted("input")) could not be read\(leftOutClauses)."
    }
    var text = "Imported \(counted("photo", tally.photos, samePhotos)) and "
    text += "\(counted("article", tally.articles, sameArticles)) in \(elapsed)"
    text += problems.isEmpty ? "" : "; \(problems.count.counted("input")) could not be read"
    text += ": \(links.linked.counted("image")) linked, \(links.ambiguous) ambiguous, "
    text += "\(links.occurrencesWithoutPhoto) without a photo file, "
    text += "\(links.photosWithoutOccurrence.counted("photo")) in no article" + leftOutClauses + ".\n"
    return text + "next: cutline audit   ·   cutline list --group-by photographer"
  }

  /// `3 photos (2 new, 1 same)`, `no articles`
  private func counted(_ noun: String, _ counts: Tally.Count, _ skipped: Int) -> String {
    let parts = [
      (counts.new, "new"), (counts.changed, "changed"), (counts.same + skipped, "same"),
      (counts.copies, counts.copies == 1 ? "copy" : "copies"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    return parts.isEmpty
      ? "no \(noun)s" : "\((counts.total + skipped).counted(noun)) (\(parts.joined(separator: ", ")))"
  }

  /// `; 9 files of other kinds left out (5 .xml, 4 .json); 1 symbolic link not followed (name it to follow it)`
  private var leftOutClauses: String {
    var clauses: [String] = []
    if moved > 0 { clauses.append("\(moved.counted("photo")) found under a new path") }
    if gone > 0 { clauses.append("\(gone.counted("file")) no longer there, kept in the catalog") }
    if !ignored.isEmpty {
      let kinds = ignored.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
        .map { "\($0.value.grouped) \($0.key.isEmpty ? "without extension" : ".\($0.key.escaped)")" }
      let total = ignored.values.reduce(0, +).counted("file")
      clauses.append("\(total) of other kinds left out (\(kinds.joined(separator: ", ")))")
    }
    if leftOut > 0 { clauses.append("\(leftOut.counted("path")) left out by patterns") }
    if skippedLinks > 0 {
      let hint = skippedLinks == 1 ? "name it to follow it" : "name them to follow them"
      clauses.append("\(skippedLinks.counted("symbolic link")) not followed (\(hint))")
    }
    return clauses.map { "; " + $0 }.joined()
  }
}
