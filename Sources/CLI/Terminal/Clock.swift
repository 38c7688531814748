import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Today, in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, so that reports can be reproduced.
enum Clock {
  static var today: PartialDate {
    let now = Terminal.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
    return PartialDate(dayNumber: now / 86_400)
  }
}
