/// From a run of words to the photos whose captions have it: one sorted table instead of a dictionary of small
/// arrays, 12 bytes an entry.
struct Postings: Sendable {
  private let keys: [UInt64]
  private let photos: [Int32]

  init(_ entries: [(key: UInt64, photo: Int32)]) {
    let sorted = entries.sorted { ($0.key, $0.photo) < ($1.key, $1.photo) }
    keys = sorted.map(\.key)
    photos = sorted.map(\.photo)
  }

  /// The photos that have the key, in their order.
  func photos(for key: UInt64) -> ArraySlice<Int32> {
    let start = lowerBound(of: key)
    var end = start
    while end < keys.count, keys[end] == key { end += 1 }
    return photos[start..<end]
  }

  private func lowerBound(of key: UInt64) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
