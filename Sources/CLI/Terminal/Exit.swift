#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The exit codes. Documented in the help and the README; scripts rely on them.
enum Exit: Int32 {
  case done = 0
  /// The audit found something at or above `--fail-on`.
  case findings = 1
  /// Wrong usage, unknown rule or field.
  case usage = 2
  /// Finished, but some inputs could not be read, or output could not be written; stderr says which.
  case someUnread = 3
  /// The catalog is missing, locked too long, damaged or newer than this program.
  case catalog = 4
  /// Input is needed and nobody can be asked, or the person said no.
  case inputNeeded = 5
  case internalError = 70
  /// SIGINT (Ctrl-C).
  case interrupted = 130
  /// SIGTERM.
  case terminated = 143
}

func exitProcess(_ code: Int32) -> Never { exit(code) }

/// An error as people read it: what happened, where and why, what to do.
struct Failure: Error {
  var code: Exit
  var message: String
  var detail: String?
  var help: String?

  init(_ code: Exit, _ message: String, detail: String? = nil, help: String? = nil) {
    self.code = code
    self.message = message
    self.detail = detail
    self.help = help
  }

  func report() {
    Terminal.say("error: \(message)")
    if let detail { Terminal.say("  \(detail)") }
    if let help { Terminal.say("  help: \(help)") }
  }
}
