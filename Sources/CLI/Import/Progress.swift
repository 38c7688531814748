import ArgumentParser

enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  /// A bar on a terminal, lines when piped.
  case auto
  case bar
  case plain
  case none
}

/// Tells on stderr how far an import is: a bar on a terminal, a line every ten seconds elsewhere.
struct Progress {
  private let style: ProgressStyle
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastTold: ContinuousClock.Instant
  private var hasBar = false

  init(_ style: ProgressStyle) {
    self.style = style == .auto ? (Terminal.isTerminal(2) ? .bar : .plain) : style
    start = clock.now
    lastTold = start
  }

  /// Calm: nothing in the first half second, then a bar ten times a second or a line every ten seconds.
  mutating func tell(_ done: Int, of total: Int) {
    guard style != .none else { return }
    let now = clock.now
    if style == .bar {
      guard now - start > .milliseconds(500), now - lastTold > .milliseconds(100) else { return }
      let width = 30
      let filled = total == 0 ? width : width * done / total
      let bar = String(repeating: "━", count: filled) + String(repeating: "╌", count: width - filled)
      Terminal.draw("\r\(bar) \(done.grouped)/\(total.grouped)   \(rate(done, now))/s ")
      hasBar = true
    } else {
      guard now - lastTold > .seconds(10) else { return }
      Terminal.say("\(done.grouped) of \(total.grouped) files read, \(rate(done, now)) a second")
    }
    lastTold = now
  }

  /// Takes the bar away.
  mutating func end() {
    if hasBar { Terminal.draw("\r\u{1B}[K") }
    hasBar = false
  }

  /// Since the beginning, such as `6.1 s`.
  var elapsed: String {
    let tenths = Int((clock.now - start) / .milliseconds(100))
    return "\(tenths / 10).\(tenths % 10) s"
  }

  private func rate(_ done: Int, _ now: ContinuousClock.Instant) -> Int {
    let milliseconds = max(1, Int((now - start) / .milliseconds(1)))
    return done * 1000 / milliseconds
  }
}

extension Int {
  /// `12,034`
  var grouped: String {
    let digits = Array(String(magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }

  /// `1 photo`, `3 photos`
  func counted(_ noun: String, plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}
