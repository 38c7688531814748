public import Cutline

/// A newsroom's archive of any size, made photo by photo: each from its number alone, so that nothing is held in
/// memory and the same number is the same photo in every run. Nobody and nothing in it is real, but for the agencies,
/// which are those of the gazetteer.
///
/// What archives are like: a few photographers and agencies made most of it (Zipf's law), photos of one day share their
/// folder, and a file has the same facts in EXIF, IIM and XMP, about thirty values with half a kilobyte of text.
public struct Archive: Sendable {
  public let photoCount: Int
  /// Images in articles; each article has three.
  public let captionCount: Int
  private let seed: UInt64
  /// Absolute; the photos lie in it by year and day.
  private let folder: String
  private let agencies: [String]
  private let photographerCount: Int

  /// - Parameter folder: Where the photos are, or would be.
  public init(photoCount: Int, captionCount: Int, seed: UInt64 = 1, folder: String = "/archive") {
    self.photoCount = photoCount
    self.captionCount = captionCount
    self.seed = seed
    self.folder = folder
    photographerCount = max(50, photoCount / 120)
    agencies = Gazetteer.standard.entries
      .filter { [.wire, .agency, .stock].contains($0.kind) && $0.name.utf8.allSatisfy { $0 < 128 } }
      .map(\.name).prefix(300).map { $0 }
  }

  public var articleCount: Int { captionCount / 3 }

  /// - Parameter index: From 0.
  public func scene(_ index: Int) -> Scene {
    var generator = Generator(seed: seed &* 1_000_003 &+ UInt64(index) &* 2)
    // Some hundred photos a folder, in the order in which they came in.
    let day = PartialDate(dayNumber: 13_000 + index * 6_000 / max(1, photoCount))
    return Scene(
      index: index, folder: "\(folder)/\(day.year)/\(day.dayDescription)", day: day,
      photographer: photographer(generator.zipf(photographerCount)),
      agency: agencies[generator.zipf(agencies.count)], &generator)
  }

  /// Every third photo stands in an article that prints three images; one in ten of these is of a photo that is not
  /// in the archive.
  public func article(_ index: Int) -> Article {
    var generator = Generator(seed: seed &* 1_000_003 &+ UInt64(index) &* 2 &+ 1)
    let spread = max(1, photoCount / max(1, captionCount))
    let scenes = (0..<3).map { scene(((index * 3 + $0) * spread) % max(1, photoCount)) }
    let published = PartialDate(dayNumber: scenes[0].day.dayNumber + 1)
    let images = scenes.enumerated().map { place, scene in
      scene.printed(line: 10 + 8 * place, published: published, isStranger: generator.chance(10), &generator)
    }
    return Article(
      path: "\(folder)/articles/\(scenes[0].day.year)/\(scenes[0].slug)-\(index).html",
      url: "https://news.example/\(scenes[0].day.year)/\(scenes[0].slug)-\(index)",
      headline: scenes[0].headline, byline: photographer(generator.zipf(400)), language: "en",
      published: published, images: images)
  }

  /// The photographer with this rank: another name for every number.
  private func photographer(_ rank: Int) -> String {
    let given = NewsWords.given[rank % NewsWords.given.count]
    let family = NewsWords.family[rank / NewsWords.given.count % NewsWords.family.count]
    let rest = rank / (NewsWords.given.count * NewsWords.family.count)
    return rest == 0
      ? "\(given) \(family)"
      : "\(given) \(family)-\(NewsWords.family[rest % 30].prefix(4))\(NewsWords.endings[rest / 30 % 20])"
  }
}
