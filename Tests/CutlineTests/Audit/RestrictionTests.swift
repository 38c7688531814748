import Testing

@testable import Cutline

@Suite("Restrictions that the house's settings decide") struct RestrictionTests {
  private func entry(_ instructions: String, language: String? = nil) -> Entry {
    var entry = Entry.example(
      [.example(.caption, "A street.", credit: "REUTERS")], .example(["iim.2:40": instructions]))
    entry.uses[0].article.language = language
    return entry
  }

  private func severity(_ entry: Entry, _ style: Style) -> Severity? {
    Rule.restrictionIgnored.check(entry, style).first?.severity
  }

  @Test("a barred country among those where the house publishes, whatever the article's language")
  func countries() {
    var style = RuleTests.style
    #expect(severity(entry("NORWAY OUT", language: "sv"), style) == nil)
    style.countries = ["no", "se"]
    #expect(severity(entry("NORWAY OUT", language: "sv"), style) == .error)
    #expect(severity(entry("AUSTRIA OUT", language: "de-AT"), style) == nil)
  }

  @Test(
    "no archives, beside other bans, in an archive",
    arguments: [
      "EDITORIAL USE ONLY - NO SALES - NO ARCHIVES", "NO SALES, NO ARCHIVES", "NO ARCHIVES. NO SALES",
    ])
  func archives(_ text: String) {
    var style = RuleTests.style
    #expect(severity(entry(text), style) == nil)
    style.isArchive = true
    #expect(severity(entry(text), style) == .error)
  }

  @Test("a ban that is taken back is a warning at most")
  func takenBack() {
    var style = RuleTests.style
    style.isArchive = true
    #expect(severity(entry("Not no archives"), style) == .warning)
  }
}
