import Cutline
import Intake
import Testing

/// Articles as scrapers leave them: one block a line.
struct PlainTextTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().article(from: Array(text.utf8), path: "story.txt")
  }

  @Test func aSignBehindTheLastSentenceEndsACaption() throws {
    let article = try article(
      "Porto\n\nCrews in costumes on the northern quay. © Bay Estates\n\nThe strike is over.")
    #expect(article.images.map { $0.caption?.text } == ["Crews in costumes on the northern quay."])
    #expect(article.images.map { $0.credit?.raw } == ["© Bay Estates"])
  }

  @Test func aLineThatRecursIsThePages() throws {
    let other = "Some text of the story.\nMore text of it.\nAnd more.\n"
    let article = try article("with video\nFoto: Ana Lima/AFP\n\(other)with video\nFoto: Tom Reed/AP\n")
    #expect(article.images.allSatisfy { $0.caption == nil })
  }

  @Test func altCaptionAndCreditAreOnePicture() throws {
    let article = try article(
      """
      Ferry crews return to work in Porto after talks

      The strike had lasted nine days.

       Ana Silva, head of the union, speaks at a rally in Porto, Portugal May 14, 2022.  (photo credit: REUTERS/RUI COSTA)
      Ana Silva, head of the union, speaks at a rally in Porto, Portugal May 14, 2022.
      (photo credit: REUTERS/RUI COSTA)

      Crews said (on Monday) that they would return.
      """)
    #expect(article.headline == "Ferry crews return to work in Porto after talks")
    #expect(article.published == nil)
    try #require(article.images.count == 1)
    let image = article.images[0]
    #expect(image.evidence.map(\.slot) == [.alt, .caption, .credit])
    #expect(image.evidence.map(\.location.description) == ["5:2", "6:1", "7:1"])
    #expect(image.isLead)
    #expect(
      image.caption?.text
        == "Ana Silva, head of the union, speaks at a rally in Porto, Portugal May 14, 2022.")
    #expect(image.credit?.photographers.map(\.name) == ["Rui Costa"])
    #expect(image.credit?.raw == "REUTERS/RUI COSTA")
    #expect(image.taken?.value.description == "2022-05-14")
    #expect(image.caption?.place == "Porto, Portugal")
    #expect(image.evidence[2].caption.text.isEmpty)
  }

  @Test func altAndCaptionCreditTwoPeople() throws {
    let caption = "Ana Silva, head of the union, speaks at a rally in Porto, Portugal May 14, 2022."
    let article = try article(
      "A headline\n\n \(caption)  (credit: REUTERS/RUI COSTA)\n\(caption)\n(credit: REUTERS/JO PARK)\n")
    try #require(article.images.count == 1)
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .caption, .credit])
    #expect(article.images[0].credit?.raw == "REUTERS/JO PARK")
  }

  @Test func twinLinesWithoutACreditAreAPicture() throws {
    let caption = "Ana Silva, head of the union, speaks at a rally in Porto, Portugal May 14, 2022."
    let article = try article("A headline\n\n \(caption)\n\(caption)\n\nCrews said so.\nCrews said so.\n")
    try #require(article.images.count == 1)
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .caption])
    #expect(article.images[0].credit == nil)
  }

  @Test func creditOnTheCaptionsLineAndAButton() throws {
    let article = try article(
      """
       Sailors reunite with their families, January 25, 2025. (credit: JO PARK/GPO)Enlrage image
      Sailors reunite with their families, January 25, 2025. (credit: JO PARK/GPO)

      Text.
      """)
    #expect(article.headline == nil)
    try #require(article.images.count == 1)
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .caption])
    #expect(
      article.images[0].evidence.allSatisfy {
        $0.caption.text == "Sailors reunite with their families, January 25, 2025."
      })
    #expect(article.images[0].evidence.allSatisfy { $0.caption.credit?.raw == "JO PARK/GPO" })
  }

  @Test func blankLineBetweenCaptionAndCredit() throws {
    let article = try article(
      "ByJO PARK, REUTERS\n\nThe mayor speaks in West Haven, Florida, US, May 2, 2026.\n\n(photo credit: REUTERS/Lee Wong)\n\nGo to the full article > >\n"
    )
    try #require(article.images.count == 1)
    #expect(article.images[0].caption?.text == "The mayor speaks in West Haven, Florida, US, May 2, 2026.")
    #expect(article.images[0].credit?.raw == "REUTERS/Lee Wong")
    #expect(article.byline == "JO PARK, REUTERS")
  }

  @Test func captionGluedToTheParagraphBefore() throws {
    let line =
      "\"We shall not leave,\" read one sign on the pier, he related. Police officers stand guard at the University of Example, Los Angeles (UELA), in Los Angeles, California, US, May 23, 2024. (credit: REUTERS)"
    let article = try article(line + "\n\nA subheading\n")
    try #require(article.images.count == 1)
    #expect(
      article.images[0].caption?.text
        == "Police officers stand guard at the University of Example, Los Angeles (UELA), in Los Angeles, California, US, May 23, 2024."
    )
    #expect(article.images[0].location == Location(line: 1, column: 62))
  }

  @Test func captionOfTwoSentencesStaysWhole() throws {
    let caption =
      "A freed sailor waves as he is carried ashore, in Porto, last Saturday. Crowds had waited since dawn, the"
    let article = try article(
      " \(caption)  (photo credit: OMAR SAID/REUTERS)\n\(caption)\n(photo credit: OMAR SAID/REUTERS)\n")
    try #require(article.images.count == 1)
    #expect(article.images[0].caption?.text == caption)
  }

  @Test func dateLineAltLineAndDoubledStop() throws {
    let article = try article(
      """
      December 25, 2018 01:13
      3 minute read.
      The president delivers a speech at the harbour during a protest

      THE PRESIDENT delivers a speech during a protest at the harbour, in Izmir, Turkey on May 18.. (photo credit: REUTERS)


      Dear Reader,
      """)
    #expect(article.published?.description == "2018-12-25T01:13:00")
    try #require(article.images.count == 1)
    let image = article.images[0]
    #expect(image.alt == "The president delivers a speech at the harbour during a protest")
    #expect(
      image.caption?.text
        == "THE PRESIDENT delivers a speech during a protest at the harbour, in Izmir, Turkey on May 18.")
    #expect(image.taken?.value.description == "2018-05-18")
    #expect(image.taken?.basis == .relative)
  }

  @Test func repeatedCaptionShorterThanTheFirst() throws {
    let article = try article(
      """
       Reserve units in training on the plateau before heading north, on the plateau on October 8, 2023 (photo credit: ANA LIMA/FLASH90)
      Reserve units in training on the plateau before heading north, on the plateau

       A father embraces his daughter after being reunited. (credit: Example Online)
      A father embraces his daughter after being reunited
      """)
    #expect(article.images.count == 2)
    #expect(article.images.first?.caption?.text.hasSuffix("October 8, 2023") == true)
    #expect(article.images.last?.caption?.text == "A father embraces his daughter after being reunited.")
    #expect(article.images.last?.credit?.raw == "Example Online")
    #expect(article.images.map(\.isLead) == [true, false])
  }

  @Test(
    "No false pictures in prose",
    arguments: [
      "The firm (formerly Example Ltd) said on Monday that profits (before tax) rose.",
      "He joined the agency in 2001 (he left in 2004).\n\nThe Reuters Institute published the study.",
      "ISTANBUL, May 14 (Reuters) - The minister said talks would go on.",
      "By JO PARK\n\nMay 16, 2019 16:39\n\nA short story about a photo: how it was made",
      "Follow the talks live | Example Times\n\n© 2024 Example Times. All rights reserved",
      "(This story was corrected on Tuesday.)\n\nReporting by Jo Park; editing by Ana Lima",
      "Storm closes the port - Example Online\nReuters\n\nThe port of Gijón closed.",
    ])
  func prose(text: String) throws { #expect(try article(text).images.isEmpty) }

  @Test func altCutAtAnApostropheAndDoubledBrackets() throws {
    let article = try article(
      """
      Town shelled overnight

      \u{A0}Smoke rises after a strike, May 2, 2023.\u{A0} (photo credit: IDF SPOKESPERSON
      Smoke rises after a strike, May 2, 2023. (photo credit: IDF SPOKESPERSON'S UNIT)

       The old hall (photo credit: ANA LIMA/FLASH90) (photo credit: ANA LIMA/FLASH90)
      The old hall
      (photo credit: ANA LIMA/FLASH90)

      He told reporters. (AFP)

      Photo credits: Ana Lima/AFP; Jo Park/AP
      """)
    try #require(article.images.count == 2)
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .caption])
    #expect(article.images[0].location == Location(line: 3, column: 2))
    #expect(article.images[0].taken?.value.description == "2023-05-02")
    #expect(article.images[0].credit?.raw == "IDF SPOKESPERSON'S UNIT")
    #expect(article.images[1].evidence.map(\.slot) == [.alt, .caption, .credit])
    #expect(article.images[1].credit?.raw == "ANA LIMA/FLASH90")
  }

  @Test func creditsInOtherLanguages() throws {
    let article = try article(
      "Das Rathaus bleibt zu\n\nDas Rathaus von Bonn im Schnee am 3. Januar 2021.\nFoto: Jan Adler/dpa\n\nDie Stadt teilte mit, dass es zu bleibt.\n"
    )
    try #require(article.images.count == 1)
    #expect(article.images[0].caption?.text == "Das Rathaus von Bonn im Schnee am 3. Januar 2021.")
    #expect(article.images[0].credit?.photographers.map(\.name) == ["Jan Adler"])
  }
}
