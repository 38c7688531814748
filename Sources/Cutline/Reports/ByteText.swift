/// UTF-8 that grows at its end: for output of many short pieces, where a `String` or an `Array` would check and
/// call more for each piece than the piece costs.
package struct ByteText: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 4096) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result { try body(UnsafeBufferPointer(start: start, count: count)) }

  package var text: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  package mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    (start + count).update(from: text.utf8Start, count: length)
    count += length
  }

  package mutating func append(_ text: String) {
    // A text of a foreign kind, which only Darwin has, is copied first.
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0) }
    if done == nil { for byte in text.utf8 { append(byte) } }
  }

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  package mutating func append(_ number: Int) { append(number, grouped: false) }

  /// - Parameter grouped: with a comma before each three digits, as people write counts.
  package mutating func append(_ number: Int, grouped: Bool) {
    if number < 0 { append(UInt8(ascii: "-")) }
    reserve(26)  // 20 digits and 6 commas
    var rest = number.magnitude
    var length = 0
    var digits = 0
    repeat {  // from the last digit on, turned round at the end
      if grouped, digits > 0, digits % 3 == 0 {
        start[count + length] = UInt8(ascii: ",")
        length += 1
      }
      start[count + length] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      length += 1
      digits += 1
      rest /= 10
    } while rest > 0
    var written = UnsafeMutableBufferPointer(start: start + count, count: length)
    written.reverse()
    count += length
  }

  package mutating func append(blanks: Int) {
    guard blanks > 0 else { return }
    reserve(blanks)
    (start + count).update(repeating: 0x20, count: blanks)
    count += blanks
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
