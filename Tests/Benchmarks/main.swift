import Cutline
if CommandLine.arguments.dropFirst().first == "diff" {
  var bad = 0, n = 0
  func check(_ line: String) {
    for e in [Credit.Expectation.creditLine, .creator, .party] {
      let a = Credit(parsing: line, as: e, with: .standard), b = Credit(reading: line, as: e, with: .standard)
      n += 1
      if a != b { bad += 1; if bad < 8 { print("DIFF \(e)", line, "\n  plain:", a.summary, a.role, a.markers, a.confidence, "\n  whole:", b.summary, b.role, b.markers, b.confidence, b.photographers.first?.key ?? "", a.photographers.first?.key ?? "") } }
    }
  }
  while let line = readLine() { check(line) }
  var maker = CaptionMaker(seed: 7)
  for _ in 0..<20000 { if let c = CreditSplit(maker.next()).credit { check(c.raw) } }
  print(n, "checked", bad, "differ")
} else if CommandLine.arguments.dropFirst().first == "declined" {
  while let line = readLine() { if PlainCredit.read(line, as: .creditLine, with: .standard) == nil { print(line) } }
  var maker = CaptionMaker(seed: 7)
  for _ in 0..<20000 { if let c = CreditSplit(maker.next()).credit, PlainCredit.read(c.raw, as: .creditLine, with: .standard) == nil { print(c.raw) } }
} else if CommandLine.arguments.dropFirst().first == "dump" {
  dump()
} else {
  CreditsBenchmark.run(rounds: CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 1 : 7)
}
