import Catalog
import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds new files that are, byte for byte, a picture that the catalog has already, or that was read before in
/// this run: one picture with several paths.
struct Twins {
  private let catalog: PhotoCatalog
  private let known: [String: KnownFile]
  /// Paths by fingerprint, of this run.
  private var read: [String: String] = [:]

  init(catalog: PhotoCatalog, known: [String: KnownFile]) {
    self.catalog = catalog
    self.known = known
  }

  /// The items, with new photos whose content is there already as copies.
  mutating func settled(_ items: [Item], moved: Set<String>) throws(CatalogError) -> [Item] {
    var fingerprints: Set<String> = []
    for case .photo(let photo, let stamp) in items where known[photo.path]?.isCopy ?? true {
      if let fingerprint = stamp.fingerprint { fingerprints.insert(fingerprint) }
    }
    let there = try catalog.paths(ofFingerprints: fingerprints)
    var settled: [Item] = []
    for item in items {
      guard case .photo(let photo, let stamp) = item, let fingerprint = stamp.fingerprint else {
        settled.append(item)
        continue
      }
      let isNew = known[photo.path]?.isCopy ?? !moved.contains(photo.path)
      if isNew, let original = there[fingerprint] ?? read[fingerprint], original != photo.path,
        haveSameBytes(original, photo.path)
      {
        settled.append(.copy(photo, stamp, of: original))
      } else {
        settled.append(item)
        if read[fingerprint] == nil { read[fingerprint] = photo.path }
      }
    }
    return settled
  }
}

/// True if two files have the same content to the last byte; a fingerprint looks only at the ends.
func haveSameBytes(_ a: String, _ b: String) -> Bool {
  let (first, second) = (open(a, O_RDONLY | O_CLOEXEC), open(b, O_RDONLY | O_CLOEXEC))
  defer {
    if first >= 0 { close(first) }
    if second >= 0 { close(second) }
  }
  guard first >= 0, second >= 0 else { return false }
  let size = 1 << 17
  var (left, right) = ([UInt8](repeating: 0, count: size), [UInt8](repeating: 0, count: size))
  while true {
    let (countLeft, countRight) = (fill(&left, from: first), fill(&right, from: second))
    guard countLeft == countRight, countLeft >= 0, left[..<countLeft] == right[..<countRight] else {
      return false
    }
    if countLeft < size { return true }
  }
}

/// Reads until the buffer is full or the file ends; -1 if it cannot be read.
private func fill(_ buffer: inout [UInt8], from file: Int32) -> Int {
  buffer.withUnsafeMutableBytes { bytes in
    var done = 0
    while done < bytes.count {
      guard let base = bytes.baseAddress else { return done }
      let count = read(file, base + done, bytes.count - done)
      if count == 0 { return done }
      if count < 0 {
        if errno == EINTR { continue }
        return -1
      }
      done += count
    }
    return done
  }
}
