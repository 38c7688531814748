import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C: the first one asks to stop after the current batch, the second one stops at once.
enum Signals {
  private static let stopped = Atomic<Bool>(false)

  static var isInterrupted: Bool { stopped.load(ordering: .relaxed) }

  /// A write to a closed pipe becomes an error code instead of killing the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  static func catchInterrupts() {
    _ = isInterrupted  // the handler must not be the first to touch it
    for number in [SIGINT, SIGTERM] {
      signal(number) { received in
        Signals.stopped.store(true, ordering: .relaxed)
        signal(received, SIG_DFL)
      }
    }
  }
}
