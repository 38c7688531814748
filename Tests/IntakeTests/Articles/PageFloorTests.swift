import Cutline
import Foundation
import Testing

@testable import Intake

/// Scores the reading of the development pages, where they are present: of every fourth page with its markup, and of the
/// text alone of all, for a fourth of them scores 0.03 to 0.12 below the whole. A floor is raised with the score and
/// never lowered.
struct PageFloorTests {
  private struct Score {
    var right = 0
    var stated = 0
    var given = 0
    var recall: Double { stated == 0 ? 1 : Double(right) / Double(stated) }
    /// Of what was given for pictures of which the truth says something.
    var precision: Double { given == 0 ? 1 : Double(right) / Double(given) }
    var f1: Double { recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision) }

    mutating func count(_ given: String?, among truths: [String], by isSame: (String, String) -> Bool) {
      guard !truths.isEmpty else { return }
      stated += 1
      guard let given, !given.isEmpty else { return }
      self.given += 1
      if truths.contains(where: { isSame(given, $0) }) { right += 1 }
    }
  }

  @Test(.enabled(if: DevelopmentPage.arePresent)) func `pages with their markup`() throws {
    var (found, captions, credits, headlines, dates) = (Score(), Score(), Score(), Score(), Score())
    for page in try DevelopmentPage.sample(every: 4) {
      let article = try ArticleReader().article(from: try page.content(), path: "page.html")
      headlines.count(article.headline, among: [page.title]) { Self.letters($0) == Self.letters($1) }
      dates.count(article.published?.dayDescription, among: [String(page.published.prefix(10))], by: ==)
      for image in page.images where !image.isIgnored {
        let keys = Set(image.urls.map { HTMLAddress.key(of: $0) })
        let own = article.images.first { $0.url.map { keys.contains(HTMLAddress.key(of: $0)) } ?? false }
        found.count(own?.url, among: image.urls) { _, _ in true }
        captions.count(own?.caption?.text, among: [image.caption].compactMap(\.self), by: Self.areAlike)
        credits.count(own?.credit?.raw, among: image.credits, by: Self.holdSame)
      }
    }
    #expect(found.recall >= 0.97, "picture addresses \(found)")
    #expect(captions.f1 >= 0.96, "captions \(captions)")
    #expect(credits.f1 >= 0.95, "credits \(credits)")
    #expect(credits.precision >= 0.97, "credits \(credits)")
    #expect(headlines.recall >= 0.83, "headlines \(headlines)")
    #expect(dates.recall >= 0.95, "dates \(dates)")
  }

  @Test(.enabled(if: DevelopmentPage.arePresent)) func `their visible text alone`() throws {
    var (captions, credits) = (Score(), Score())
    for page in try DevelopmentPage.sample(every: 1) {
      var left = try ArticleReader().article(from: try page.visibleText(), path: "page.txt").images
      for image in page.images where !image.isIgnored {
        // Text has no addresses: a picture is known by its caption, else by its credit.
        let index =
          left.firstIndex { Self.areAlike($0.caption?.text ?? "", image.caption ?? "") }
          ?? left.firstIndex { own in
            image.credits.contains { Self.holdSame(own.credit?.raw ?? "", $0) }
          }
        let own = index.map { left.remove(at: $0) }
        captions.count(own?.caption?.text, among: [image.caption].compactMap(\.self), by: Self.areAlike)
        credits.count(own?.credit?.raw, among: image.credits, by: Self.holdSame)
      }
      captions.given += left.count { $0.caption != nil }
      credits.given += left.count { $0.credit != nil }
    }
    #expect(captions.f1 >= 0.69, "captions \(captions)")
    #expect(credits.f1 >= 0.77, "credits \(credits)")
  }

  private static func letters(_ text: String) -> [Character] {
    text.lowercased().filter { $0.isLetter || $0.isNumber }.map(\.self)
  }

  /// The same but for signs, or for a few words more: pairs of letters in common, 0.9 of all.
  private static func areAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (letters(a), letters(b))
    if a == b { return !a.isEmpty }
    var counts: [String: Int] = [:]
    for pair in zip(a, a.dropFirst()) { counts["\(pair.0)\(pair.1)", default: 0] += 1 }
    var common = 0
    for pair in zip(b, b.dropFirst()) {
      let key = "\(pair.0)\(pair.1)"
      if let left = counts[key], left > 0 {
        common += 1
        counts[key] = left - 1
      }
    }
    return Double(2 * common) >= 0.9 * Double(a.count + b.count - 2)
  }

  /// The same words in any order, but for labels: `Foto: Jens Kalaene/dpa` and `dpa Jens Kalaene`.
  private static func holdSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (words(a), words(b))
    return a == b || 2 * a.intersection(b).count * 10 >= 9 * (a.count + b.count)
  }

  private static func words(_ text: String) -> Set<Substring> {
    let labels: Set<Substring> = [
      "photo", "foto", "fotos", "image", "images", "bild", "bilder", "copyright", "file", "via", "by", "of",
      "the",
      "and", "und", "credit", "source", "quelle", "crédit", "for", "von", "y", "et", "e",
    ]
    let all = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    let named = all.subtracting(labels)
    return named.isEmpty ? all : named
  }
}
