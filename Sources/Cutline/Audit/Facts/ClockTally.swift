/// Counts, entry by entry, the photos of each camera that were taken at midnight to the second: one may be, eight on
/// eight days are a clock, or a program, that knows the day alone (DAT311).
public struct ClockTally: Sendable {
  private struct Camera {
    var count = 0
    var midnights: [(path: String, value: String)] = []
    var days: Set<Int> = []
  }
  private var cameras: [String: Camera] = [:]

  public init() {}

  /// Takes in a photo with a camera's name and a time.
  public mutating func add(_ entry: Entry) {
    guard let photo = entry.photo, let model = photo.values(at: Address(.exif, "Model")).first?.value,
      let taken = photo.values(at: Address(.exif, "DateTimeOriginal")).first,
      let date = PartialDate(metadata: taken.value), date.isPossible, let second = date.second
    else { return }
    let serial = photo.values(at: Address(.exif, "BodySerialNumber")).first.map { " " + $0.value } ?? ""
    let name = (model + serial).trimmingWhiteSpace
    cameras[name, default: Camera()].count += 1
    guard second == 0, date.zone == nil || taken.value.contains("00:00:00") else { return }
    // More than a reader looks at are counted, not kept.
    if cameras[name]?.midnights.count ?? 0 < 8 {
      cameras[name]?.midnights.append((photo.path, taken.value))
    }
    cameras[name]?.days.insert(date.dayNumber)
  }

  /// Cameras most of whose photos are of midnights, by name.
  public var facts: [CatalogFact] {
    cameras.filter { $0.value.days.count >= 4 && $0.value.days.count * 2 > $0.value.count }.sorted {
      $0.key < $1.key
    }
    .map { name, camera in
      .midnights(
        Midnights(
          camera: name, days: camera.days.count, count: camera.count,
          examples: camera.midnights.map { .init(path: $0.path, value: $0.value) }))
    }
  }
}

/// A camera whose photos were all taken at midnight, as far as it says.
public struct Midnights: Sendable, Hashable {
  public var camera: String
  /// On how many days.
  public var days: Int
  /// Photos of the camera, of any time.
  public var count: Int
  public var examples: [Instance]

  public struct Instance: Sendable, Hashable {
    public var path: String
    public var value: String
    public init(path: String, value: String) {
      self.path = path
      self.value = value
    }
  }

  public init(camera: String, days: Int, count: Int, examples: [Instance] = []) {
    self.camera = camera
    self.days = days
    self.count = count
    self.examples = examples
  }
}
