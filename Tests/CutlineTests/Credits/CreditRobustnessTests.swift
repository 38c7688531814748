import Cutline
import Testing

@Suite struct CreditRobustnessTests {
  /// A small generator with a fixed seed, so that a failure can be repeated.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let noise: [Unicode.Scalar] = [
    "(", ")", "[", "]", "/", "|", "-", "–", "—", ",", ".", ";", ":", "@", "=", "©", "&", "#", "'", "\"", "“",
    " ",
    "\u{200B}", "\u{202E}", "\u{301}", "İ", "ß", "攝", "提", "ל", "\u{0}", "1", "9", "年", "<", "_", "・",
    "\u{10FFFF}",
  ]

  @Test func twoThousandMutatedLinesAreReadQuickly() {
    var random = Seeded(state: 20_220_514)
    let clock = ContinuousClock()
    let duration = clock.measure {
      for round in 0..<2000 {
        var scalars = Array(CreditLine.houses[round % CreditLine.houses.count].line.unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0...scalars.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: scalars.insert(Self.noise.randomElement(using: &random) ?? " ", at: place)
          case 1: if place < scalars.count { scalars.remove(at: place) }
          case 2: scalars.removeLast(min(scalars.count, place / 3))
          default: scalars.insert(contentsOf: scalars.prefix(place), at: place)
          }
          if scalars.count > 2000 { scalars.removeLast(scalars.count - 2000) }
        }
        var line = String.UnicodeScalarView()
        line.append(contentsOf: scalars)
        let credit = Credit(parsing: String(line))
        #expect(credit.raw == String(line))
        #expect((0...1).contains(credit.confidence))
      }
    }
    #expect(duration < .seconds(20))
  }

  @Test(
    "a long line of one sign is read in linear time",
    arguments: [
      "(", ")", "[(", "/", ",", "Foto: ", "via ", "for ", "&", "A. ", "@", "©", "提供", "'", "Photo by ",
      "a b ",
    ])
  func longLines(piece: String) {
    let clock = ContinuousClock()
    let duration = clock.measure {
      _ = Credit(parsing: String(repeating: piece, count: 200_000 / piece.utf8.count))
    }
    #expect(duration < .seconds(2))
  }

  @Test func namesOfAnyKindAreDisplayedAndCompared() {
    for scalar in (0..<0x3000).compactMap(Unicode.Scalar.init(_:)) {
      let name = "A\(Character(scalar)) B\(Character(scalar))C"
      let person = Person(parsing: name)
      #expect(person.match(person) == .identical)
      #expect(Name.key(of: Name.key(of: name)) == Name.key(of: name))
    }
  }
}
