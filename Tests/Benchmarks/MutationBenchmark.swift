internal import Cutline
internal import Intake

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Benchmark {
  /// What the worst of many broken files costs: none may crash, take a second or 64 MiB. In a build with
  /// `--sanitize address` it shows errors of memory, and its own memory says nothing.
  static let mutations = Benchmark(name: "mutations", usage: "FOLDER [COUNT] [SEED]") { arguments in
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    let paths = FileFinder().files(at: Array(arguments.prefix(1))).files.filter { $0.kind != .article }.map(
      \.path)
    guard !paths.isEmpty else { return print("no photos in \(arguments.first ?? "")") }
    var change = Mutation(seed: UInt64(numbers.dropFirst().first ?? 2026))
    var slowest = (seconds: 0.0, path: "")
    var largest = (bytes: 0, path: "")
    var read = 0
    let count = numbers.first ?? 20_000
    for index in 0..<count {
      let path = paths[index % paths.count]
      guard let source = try? ByteSource(path: path) else { continue }
      let bytes = change.mutated(source.bytes(in: 0..<source.size))
      let base = peakMemory(startsAnew: true)
      let start = ContinuousClock.now
      read += (try? PhotoReader().photo(from: bytes, path: path))?.readings.count ?? 0
      let time = ContinuousClock.now - start
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      let memory = peakMemory(startsAnew: false) - base
      if seconds > slowest.seconds { slowest = (seconds, "\(path) #\(index)") }
      if memory > largest.bytes { largest = (memory, "\(path) #\(index)") }
    }
    print("\(count) mutations of \(paths.count) files, \(read) values read")
    print("slowest: \(Int(slowest.seconds * 1000)) ms \(slowest.path)")
    print("most memory over the base: \(largest.bytes >> 10) KiB \(largest.path)")
  }
}

/// The most memory that the program has used, in bytes, since it was last asked to start anew; 0 where the
/// system does not say.
func peakMemory(startsAnew: Bool) -> Int {
  if startsAnew {
    let reset = open("/proc/self/clear_refs", O_WRONLY)
    if reset >= 0 {
      write(reset, "5", 1)
      close(reset)
    }
  }
  let file = open("/proc/self/status", O_RDONLY)
  guard file >= 0 else { return 0 }
  defer { close(file) }
  var text = [UInt8](repeating: 0, count: 4096)
  let count = text.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
  let lines = String(decoding: text.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
  let line = lines.first { $0.hasPrefix("VmHWM:") }
  return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) << 10
}

/// Changes to bytes, the same for the same seed: mostly near the beginning, where numbers and lengths stand.
private struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// xorshift64*
  private mutating func next(_ limit: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int(truncatingIfNeeded: (state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(1, limit)
  }

  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next(6) {
      guard !bytes.isEmpty else { break }
      let reach = [64, 1024, 8192, bytes.count][next(4)]
      let at = next(min(reach, bytes.count))
      switch next(8) {
      case 0: bytes[at] = UInt8(next(256))
      case 1: bytes[at] ^= 1 << UInt8(next(8))
      case 2: for i in at..<min(at + 4, bytes.count) { bytes[i] = next(2) == 0 ? 0xFF : 0x7F }
      case 3: bytes.removeSubrange(at..<min(at + next(40), bytes.count))
      case 4: bytes.insert(contentsOf: bytes[at..<min(at + next(400), bytes.count)], at: next(bytes.count))
      case 5: if next(4) == 0 { bytes.removeLast(bytes.count - at) }
      case 6: for i in at..<min(at + 4, bytes.count) { bytes[i] = 0 }
      default: bytes[at] = [0, 1, 0x1C, 0x3C, 0x80, 0xC0, 0xD8, 0xE1, 0xFE, 0xFF][next(10)]
      }
    }
    return bytes
  }
}
