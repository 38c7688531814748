#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a whole command cost.
struct Command {
  /// CPU, user and system, in microseconds.
  var cpu: Double
  /// The most memory, in bytes.
  var memory: Int
  var status: Int32

  /// Runs a program with its output thrown away, or into a file, and waits for it.
  static func run(_ arguments: [String], output: String = "/dev/null") -> Command {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var list: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for text in list { free(text) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], &actions, nil, &list, environ) == 0 else {
      return Command(cpu: .nan, memory: 0, status: -1)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    func microseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1e6 + Double(time.tv_usec) }
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return Command(
      cpu: microseconds(usage.ru_utime) + microseconds(usage.ru_stime), memory: Int(usage.ru_maxrss) * unit,
      status: status)
  }

  /// The median CPU of several runs and the most memory of any.
  static func median(_ arguments: [String], runs: Int) -> Command {
    let all = (0..<runs).map { _ in run(arguments) }
    return Command(cpu: all.map(\.cpu).median, memory: all.map(\.memory).max() ?? 0, status: all[0].status)
  }
}
