internal import Synchronization

/// Remembers what texts were read as: an archive says the same credit thousands of times, a file its caption
/// three times, and an import, a link and an audit each read it. Reading is a pure function, so nobody can tell.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])
  /// How many are kept; a full memo begins anew. Each takes one or two kilobytes.
  private let limit: Int

  init(limit: Int = 10_000) { self.limit = limit }

  func value(for key: Key, making make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = make()
    values.withLock {
      if $0.count >= limit { $0.removeAll() }
      $0[key] = value
    }
    return value
  }
}
