import Cutline
@MainActor func dump() {
  func show(_ line: String) {
    let s = CreditSplit(CaptionText.squeezed(line))
    print(CaptionText.mended(s.sentence), "|", s.credit?.raw ?? "-", "|", s.credit?.summary ?? "-", "|", s.basis.map { "\($0)" } ?? "-", s.credit?.isFile ?? false)
  }
  while let line = readLine() { show(line) }
  var maker = CaptionMaker(seed: 7)
  for _ in 0..<20000 { show(maker.next()) }
}
