internal import Synchronization

/// A value that is made when somebody first asks for it, and once. It is what it is made from: two of them are alike to
/// whoever compares what holds them.
final class Deferred<Value: Sendable>: Sendable, Hashable {
  private enum State: Sendable {
    case open(@Sendable () -> Value)
    case made(Value)
  }
  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.open(make)) }
  init(value: Value) { state = Mutex(.made(value)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .open(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }

  static func == (a: Deferred, b: Deferred) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
