import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C: the first one asks to stop after the current batch, the second one stops at once.
enum Signals {
  /// The signal that came; 0 before.
  private static let received = Atomic<Int32>(0)

  static var isInterrupted: Bool { received.load(ordering: .relaxed) != 0 }

  static var exit: Exit { received.load(ordering: .relaxed) == SIGTERM ? .terminated : .interrupted }

  /// A write to a closed pipe, or beyond the size that a file may have, becomes an error code instead of killing the
  /// program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  static func catchInterrupts() {
    _ = isInterrupted  // the handler must not be the first to touch it
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Signals.received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
