import Cutline
import Testing

/// The dates that captions state, by the language and the form in which they do.
struct CaptionDateTests {
  @Test(arguments: [
    ("He speaks in Istanbul, Turkey May 14, 2022.", "2022-05-14"),
    ("A rally in New York City, U.S., August 14, 2024.", "2024-08-14"),
    ("The bridge on 14 May 2018.", "2018-05-14"),
    ("The bridge on the 3rd of June 2019", "2019-06-03"),
    ("The minister arrives on Friday, Jan. 27, 2023.", "2023-01-27"),
    ("The harbour, Monday, Dec.10 2018", "2018-12-10"),
    ("Der Kanzler spricht am 3. Juli 2021 in Bonn.", "2021-07-03"),
    ("Schnee in Wien am 5. Jänner 2019.", "2019-01-05"),
    ("Le port de Brest, le 27 octobre 2012.", "2012-10-27"),
    ("Le marché de Lyon le 1er août 2020", "2020-08-01"),
    ("El puerto de Cádiz, el 21 de abril de 2022.", "2022-04-21"),
    ("Una calle de Lima, Abril 20, 2022", "2022-04-20"),
    ("Manifestación en Quito, 26 febrero 2018.", "2018-02-26"),
    ("Praia vazia no Porto, 9 de março de 2020.", "2020-03-09"),
    ("Il porto di Genova, 14 agosto 2018.", "2018-08-14"),
    ("De haven van Gent op 6 maart 2021.", "2021-03-06"),
    ("Demonstration i Malmö den 6 juni 2020.", "2020-06-06"),
    ("Havnen i Bergen 17. mai 2019.", "2019-05-17"),
    ("Broen i Aarhus den 2. marts 2022", "2022-03-02"),
    ("Eduskuntatalo Helsingissä 6. joulukuuta 2021.", "2021-12-06"),
    ("Protest w Krakowie, 11 listopada 2020 r.", "2020-11-11"),
    ("Most v Praze 5. října 2021.", "2021-10-05"),
    ("Ankara'da bir gösteri, 15 Ağustos 2023.", "2023-08-15"),
    ("Площадь в Казани, 9 мая 2021 года.", "2021-05-09"),
    ("Міст у Києві, 24 серпня 2022 року", "2022-08-24"),
    ("Το λιμάνι, 28 Οκτωβρίου 2019.", "2019-10-28"),
    ("הנמל בחיפה, 7 באוקטובר 2021", "2021-10-07"),
    ("ميناء بيروت، 4 أغسطس 2020", "2020-08-04"),
    ("ميناء بيروت، ٤ آب ٢٠٢٠", "2020-08-04"),
    ("صورة من دمشق 8 كانون الأول 2024", "2024-12-08"),
    ("2024年9月9日午後0時51分、東京都内で", "2024-09-09T12:51:00"),
    ("台北街頭，112年2月16日", "2023-02-16"),
    ("令和6年9月9日の港", "2024-09-09"),
    ("2024년 9월 9일 서울 광장", "2024-09-09"),
    ("Chợ Bến Thành ngày 14 tháng 5 năm 2022", "2022-05-14"),
    ("2022. május 14-én. A Duna 2022. május 14.", "2022-05-14"),
    ("Die Baustelle am 13.09.2023", "2023-09-13"),
    ("The site, 2022-05-14.", "2022-05-14"),
    ("Most, 13. 9. 2023", "2023-09-13"),
    ("The square, May 2022", "2022-05"),
    ("Die Brücke im September 2022.", "2022-09"),
    ("File photo from 2003", "2003"),
    ("The old town hall in 2008.", "2008"), ("1939: Troops march into the city", "1939"),
  ])
  func statedDate(caption: String, date: String) {
    let found = Caption(parsing: caption).date
    #expect(found?.value.description == date)
    #expect(found?.role == .taken)
    #expect(found?.basis == .explicit)
  }

  @Test(arguments: [
    "Marc Murphy, the owner of the restaurant, Landmarc.",
    "A protest against the 2018 killings of protesters",
    "Players (R) and (L) after the 2014 World Cup",
    "The 1990s building has 24/7 service and 1,200 rooms",
    "In mar 3 was the set",
    "Route 66, mile 12.10.11.9",
    "Am Freitag vor dem Rathaus",
    "On Friday in Ankara", "On May 18 in Ankara",
  ])
  func noDate(caption: String) { #expect(Caption(parsing: caption).date == nil) }

  @Test(
    "An impossible date is kept for the audit",
    arguments: [
      ("The flood, 27/3/3012", "3012-03-27"), ("The mayor on February 30, 2021.", "2021-02-30"),
      ("Rathaus, 31.13.2022", "2022-13-31"),
    ])
  func impossible(caption: String, date: String) {
    #expect(Caption(parsing: caption).date?.value.description == date)
  }

  @Test func ambiguousNumbersAreHalfSure() {
    #expect(Caption(parsing: "A derby, 05/03/21").date?.value.description == "2021-03-05")
    #expect(Caption(parsing: "A derby, 05/03/21").date?.confidence == 0.5)
    #expect(Caption(parsing: "A derby, 25/03/2021").date?.confidence ?? 0 > 0.8)
    #expect(Caption(parsing: "A derby, 3/25/2021").date?.value.description == "2021-03-25")
  }

  @Test(arguments: [
    (
      "An undated handout photo released by the police on May 29, 2025.", "2025-05-29",
      CaptionDate.Role.released
    ),
    ("Screengrab obtained from social media, April 24, 2023", "2023-04-24", .obtained),
    ("Families of four released hostages reunite, January 25, 2025.", "2025-01-25", .taken),
    ("A view of the town. Picture taken July 23, 2019. Released August 1, 2019.", "2019-07-23", .taken),
    ("This photo taken on June 3, 2020 and released on June 5, 2020 shows a launch", "2020-06-03", .taken),
    ("Das Rathaus. Aufnahme vom 3. Juli 2020", "2020-07-03", .taken),
    ("File photo dated 05/03/2021 of the singer", "2021-03-05", .taken),
    ("The town has been empty since March 3, 2020.", "2020-03-03", .event),
    ("The match was postponed to June 3, 2022.", "2022-06-03", .event),
    ("The stadium where the final will be played on July 20, 2034.", "2034-07-20", .event),
    ("A memorial to the victims of the attacks of September 11, 2001.", "2001-09-11", .event),
    ("Smoke over the town in the early hours of October 7, 2023.", "2023-10-07", .taken),
    ("A man, born May 3, 1950, votes in Rome, June 8, 2024.", "2024-06-08", .taken),
    ("2024年9月9日撮影", "2024-09-09", .taken),
  ])
  func role(caption: String, date: String, role: CaptionDate.Role) {
    let found = Caption(parsing: caption).date
    #expect(found?.value.description == date)
    #expect(found?.role == role)
  }

  @Test(
    "Of several dates the one at the end counts, then the one at the start",
    arguments: [
      (
        "A mosaic of the museum that gunmen attacked on March 18, 2015, in Tunis, May 17, 2012.", "2012-05-17"
      ),
      ("May 17, 2012 A mosaic of the museum that was attacked on March 18, 2015 by gunmen", "2012-05-17"),
      ("The palace in 2008 after the fire on May 3, 2007.", "2007-05-03"),
      ("The palace in 2008, rebuilt after the fire of May 3, 2007.", "2008"),
    ])
  func choice(caption: String, date: String) {
    #expect(Caption(parsing: caption).date?.value.description == date)
  }

  @Test(
    "Days count back from the article",
    arguments: [
      ("He speaks in Ankara on Friday.", "2024-08-23"),
      ("He spoke last Saturday", "2024-08-17"),
      ("Erdogan speaks in Istanbul, Turkey on May 18.", "2024-05-18"),
      ("The mayor on December 3.", "2023-12-03"),
      ("Das Rathaus gestern", "2024-08-22"),
      ("La plaza este domingo", "2024-08-18"),
      ("港、9月9日", "2023-09-09"),
    ])
  func relative(caption: String, date: String) {
    let published = PartialDate(year: 2024, month: 8, day: 23)  // a Friday
    let found = Caption(parsing: caption, published: published).date
    #expect(found?.value.description == date)
    #expect(found?.basis == .relative)
  }

  @Test(arguments: [
    "Good Friday in Jerusalem", "Plácido Domingo sings", "Super Tuesday voters", "Friday prayers in Mecca",
  ])
  func feastsAndNamesAreNoDays(caption: String) {
    #expect(Caption(parsing: caption, published: PartialDate(year: 2024, month: 8, day: 23)).date == nil)
  }

  @Test(
    "What is still to come, and what was years ago, is not the day of the picture",
    arguments: [
      "The swimmer trains for the Games, which open on September 26.", "She takes office on August 30.",
      "The stadium before the match on Thursday, August 29.",
    ])
  func events(caption: String) {
    let date = Caption(parsing: caption, published: PartialDate(year: 2024, month: 8, day: 23)).date
    #expect(date?.role != .taken)
  }

  @Test func theDayOfTheArticleOutranksHistory() {
    let caption = "Bilar på bron tisdagen den 20 augusti 2024. Bron invigdes den 1 juli 2000"
    let date = Caption(parsing: caption, published: PartialDate(year: 2024, month: 8, day: 23)).date
    #expect(date?.value.description == "2024-08-20")
  }

  @Test func wrongWeekdayLowersConfidence() {
    // 14 May 2022 was a Saturday.
    #expect(Caption(parsing: "Oslo, Monday, May 14, 2022.").date?.confidence ?? 1 <= 0.6)
    #expect(Caption(parsing: "Oslo, Saturday, May 14, 2022.").date?.confidence ?? 0 > 0.9)
  }

  @Test(arguments: [
    ("December 25, 2018 01:13", "2018-12-25T01:13:00"), ("Published: May 16, 2019", "2019-05-16"),
    ("12.03.2024, 18:05 Uhr", "2024-03-12T18:05:00"),
  ])
  func dateline(line: String, date: String) { #expect(PartialDate(written: line)?.description == date) }

  @Test func sentencesAreNoDatelines() {
    #expect(PartialDate(written: "The minister said on May 3, 2020 that the bridge would open soon") == nil)
    #expect(PartialDate(written: "3 minute read.") == nil)
  }

  @Test(
    "A day long ago that a caption is about is not the day it was taken",
    arguments: [
      "Gedenken an das Massaker vom 13. Dezember 1943",
      "Le monument aux victimes du bombardement du 5 septembre 1944",
      "Una placa recuerda a las víctimas del 2 de mayo de 1937",
    ])
  func historic(caption: String) {
    #expect(Caption(parsing: caption).date?.role == .event)
    let later = PartialDate(year: 2024, month: 3, day: 1)
    #expect(Caption(parsing: caption, published: later).date?.role == .event)
  }

  @Test(arguments: [
    "Das Rathaus auf einem Foto vom 3. Juli 1961", "In der Nacht vom 3. Juli 1961 brennt das Rathaus",
  ])
  func takenLongAgo(caption: String) { #expect(Caption(parsing: caption).date?.role == .taken) }

  @Test(
    "Hebrew counts its days",
    arguments: [
      ("הפגנה בתל אביב ביום שני", "2024-02-26"), ("הפגנה בתל אביב, יום חמישי", "2024-02-29"),
      ("הפגנה בתל אביב בשבת", "2024-02-24"), ("ביום ראשון בחיפה", "2024-02-25"),
    ])
  func hebrewWeekday(caption: String, date: String) {
    let friday = PartialDate(year: 2024, month: 3, day: 1)
    let found = Caption(parsing: caption, published: friday).date
    #expect(found?.value.description == date && found?.basis == .relative)
  }

  @Test func aHebrewWeekdayThatIsNotThatDaysLowersTheConfidence() {
    let right = Caption(parsing: "הנמל בחיפה, יום חמישי, 7 באוקטובר 2021").date
    let wrong = Caption(parsing: "הנמל בחיפה, יום שני, 7 באוקטובר 2021").date
    #expect((right?.confidence ?? 0) > 0.9 && (wrong?.confidence ?? 1) <= 0.6)
  }
}
