import Testing

@testable import Cutline

@Suite("Clocks across photos") struct ClockTests {
  private func days(_ times: [String], model: String = "Canon EOS R5") -> [CatalogFact] {
    var tally = ClockTally()
    for (day, time) in times.enumerated() {
      tally.add(
        .example(
          [],
          .example(
            ["exif.Model": model, "exif.DateTimeOriginal": "2026:03:1\(day) \(time)"], path: "\(day).jpg")))
    }
    return tally.facts
  }

  @Test("midnight on most days of one camera")
  func midnights() {
    #expect(days(Array(repeating: "00:00:00", count: 8)).count == 1)
    #expect(days(["00:00:00", "00:00:00", "00:00:00", "00:00:00", "11:02:10"]).count == 1)
  }

  @Test("a few midnights among other hours, and photos of a minute past")
  func hours() {
    #expect(days(["00:00:00", "00:00:00", "00:00:00"]).isEmpty)
    #expect(
      days(["00:00:00", "00:00:00", "00:00:00", "00:00:00"] + Array(repeating: "09:30:00", count: 5)).isEmpty)
    #expect(days(Array(repeating: "00:01:00", count: 8)).isEmpty)
  }
}
