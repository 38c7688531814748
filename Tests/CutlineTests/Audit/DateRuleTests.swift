import Testing

@testable import Cutline

@Suite("Date rules over real lines") struct DateRuleTests {
  static let august = day(8, 23)

  @Test(
    "what is wrong is found",
    arguments: [
      Scene("DAT301", "Kalin speaks in Istanbul. REUTERS/Murad Sezer", file: ["iim.2:80": "Murad Sezer"]),
      Scene("DAT301", "", file: [:]),
      Scene("DAT303", "（香港电台图片27/3/3012）"),
      Scene("DAT304", "", file: ["exif.DateTimeOriginal": "2022:05:15 09:00:00", "iim.2:55": "20220102"]),
      Scene("DAT304", "", file: ["iim.2:55": "20220514", "xmp.photoshop:DateCreated": "2022-05-20"]),
      Scene(
        "DAT305", "Kalin speaks in Istanbul. (REUTERS)", file: ["iim.2:55": "20220514"], published: august),
      Scene(
        "DAT305", "Kalin speaks in Istanbul. (REUTERS)",
        file: ["exif.DateTimeOriginal": "2024:06:01 10:00:00"],
        published: august),
      Scene(
        "DAT305", "Kalin spricht. Foto: Michael Kappeler/dpa", file: ["iim.2:55": "20220514"],
        published: august),
      Scene("DAT305", "Kalin speaks in Istanbul May 14, 2022. (REUTERS)", published: august),
      Scene(
        "DAT306", "Kalin speaks. (REUTERS/Murad Sezer/File Photo)", file: ["iim.2:55": "20240822"],
        published: august
      ),
      Scene(
        "DAT306", "Kalin speaks. (Archivbild) Foto: Michael Kappeler/dpa", file: ["iim.2:55": "20240823"],
        published: august),
      Scene("DAT306", "Kalin in this file photo. (AP)", file: ["iim.2:55": "20240822"], published: august),
      Scene("DAT306", "Kalin speaks August 22, 2024. (REUTERS/Murad Sezer/File Photo)", published: august),
      Scene("DAT307", "Kalin speaks in Istanbul on Friday. (AP)"),
      Scene("DAT307", "Kalin sprach am Freitag in Istanbul. (dpa)"),
      Scene("DAT307", "Kalin s'exprime vendredi à Istanbul. (AFP)"),
      Scene("DAT307", "Kalin habla este viernes en Estambul. (EFE)"),
      Scene("DAT307", "Kalin speaks in Istanbul May 18. (AP)"),
      Scene("DAT307", "Kalin speaks in Istanbul yesterday. (AP)"),
      Scene("DAT307", "Kalin sprach gestern in Istanbul. (dpa)"),
      Scene("DAT307", "Калин выступил в пятницу в Стамбуле. (ТАСС)"),
      Scene(
        "DAT308", "",
        file: [
          "exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTimeDigitized": "2022:05:12 11:02:00",
        ]),
      Scene(
        "DAT308", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTime": "2021:05:14 11:02:00"]),
      Scene(
        "DAT308", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 11:02:00", "xmp.xmp:ModifyDate": "2022-05-01T10:00:00Z"]),
      Scene(
        "DAT308", "",
        file: [
          "exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.GPSDateStamp": "2022:05:17",
          "exif.GPSTimeStamp": "09 02 00",
        ]),
      Scene("DAT308", "", file: ["iim.2:55": "20220514", "xmp.xmp:CreateDate": "2022-05-01"]),
      Scene("DAT309", "Kalin speaks in Istanbul on Friday, Jan. 28, 2023. (AP)"),
      Scene("DAT309", "Kalin speaks on Monday, May 14, 2022, in Istanbul. (AP)"),
      Scene("DAT309", "Kalin spricht am Freitag, 28. Januar 2023, in Istanbul."),
      Scene("DAT309", "Kalin spricht am Freitag, den 28.01.2023, in Istanbul."),
      Scene("DAT309", "Kalin s'exprime vendredi 28 janvier 2023 à Istanbul."),
      Scene("DAT309", "Kalin habla el viernes 28 de enero de 2023 en Estambul."),
      Scene("DAT309", "Kalin fala na sexta-feira, 28 de janeiro de 2023, em Istambul."),
      Scene("DAT309", "Kalin parla venerdì 28 gennaio 2023 a Istanbul."),
      Scene("DAT309", "Kalin spreekt op vrijdag 28 januari 2023 in Istanbul."),
      Scene("DAT309", "Kalin przemawia w piątek 28 stycznia 2023 roku w Stambule."),
      Scene("DAT309", "Калин выступает в пятницу, 28 января 2023 года, в Стамбуле."),
      Scene("DAT309", "イスタンブールで話すカリン氏（2023年1月28日（金））"),
      Scene("DAT309", "卡林2023年1月28日星期五在伊斯坦布尔讲话。"),
      Scene("DAT309", "2023년 1월 28일(금) 이스탄불에서 연설하는 칼린."),
      Scene("DAT309", "Kalin beszél Isztambulban 2023. január 28-án, pénteken."),
      Scene("DAT309", "قالن يتحدث في إسطنبول يوم الجمعة 28 يناير 2023"),
      Scene("DAT309", "Picture date: Friday January 28, 2023. See PA story."),
      Scene("DAT309", "ISTANBUL (Fri., Jan. 28, 2023): Kalin speaks."),
      Scene("DAT309", "Kalin speaks in Istanbul on Friday, Aug. 22. (AP)", published: august),
      Scene("DAT309", "", file: ["iim.2:120": "Kalin speaks in Istanbul, Friday, Jan. 28, 2023. (AP Photo)"]),
      Scene("DAT310", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240830"], published: august),
      Scene(
        "DAT310", "Kalin speaks. (REUTERS)", file: ["exif.DateTimeOriginal": "2024:08:26 10:00:00"],
        published: august,
        modified: day(8, 24)),
      Scene("DAT310", "Kalin speaks August 30, 2024. (REUTERS)", published: august),
      Scene("DAT311", "", file: ["exif.DateTimeOriginal": "1970:01:01 00:00:00"]),
      Scene("DAT311", "", file: ["exif.DateTimeOriginal": "2000:01:01 00:00:00"]),
      Scene("DAT311", "", file: ["exif.DateTimeOriginal": "0000:00:00 00:00:00"]),
      Scene("DAT311", "", file: ["exif.DateTimeDigitized": "1980:01:01 00:00:30"]),
      Scene(
        "DAT311", "", file: ["exif.DateTimeOriginal": "2012:01:01 00:00:41", "exif.Model": "NIKON D800"]),
    ])
  func fires(_ scene: Scene) { #expect(scene.finding != nil) }

  @Test(
    "what is right is left alone",
    arguments: [
      Scene("DAT301", "Kalin speaks May 14, 2022. (REUTERS)", file: [:]),
      Scene("DAT301", "Kalin speaks on Friday. (REUTERS)", file: [:], published: august),
      Scene("DAT301", "", file: ["xmp.photoshop:DateCreated": "2022"]),
      Scene("DAT301", "", file: ["iim.2:120": "Kalin speaks May 14, 2022."]),
      Scene("DAT301", "A hammer. (Shutterstock)", file: [:]),
      Scene("DAT303", "", file: ["exif.DateTimeOriginal": "2565:05:14 10:00:00"]),
      Scene("DAT303", "Kalin speaks.", file: ["iim.2:55": "20220514"]),
      Scene(
        "DAT302", "Kalin speaks May 14, 2022. (AP)", file: ["exif.DateTimeOriginal": "2565:05:14 10:00:00"]),
      Scene("DAT304", "", file: ["exif.DateTimeOriginal": "2022:05:14 23:50:00", "iim.2:55": "20220515"]),
      Scene(
        "DAT304", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 23:50:00", "xmp.photoshop:DateCreated": "2022"]),
      Scene("DAT304", "", file: ["exif.DateTimeOriginal": "2000:01:01 00:00:00", "iim.2:55": "20220515"]),
      Scene("DAT305", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240801"], published: august),
      Scene(
        "DAT305", "Kalin speaks. (REUTERS/Murad Sezer/File Photo)", file: ["iim.2:55": "20220514"],
        published: august),
      Scene("DAT305", "Kalin (Archivbild). Foto: dpa", file: ["iim.2:55": "20220514"], published: august),
      Scene("DAT305", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20220514"]),
      Scene(
        "DAT305", "Symbolbild: ein Richterhammer. Foto: dpa", file: ["iim.2:55": "20120514"],
        published: august),
      Scene(
        "DAT305", "Jane Miller. (AP)", file: ["iim.2:55": "20120514"], published: august,
        headline: "Jane Miller dies at 91: an obituary"),
      Scene("DAT305", "カリン氏＝資料写真（ロイター）", file: ["iim.2:55": "20220514"], published: august),
      Scene("DAT306", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240822"], published: august),
      Scene(
        "DAT306", "Kalin speaks. (REUTERS/Murad Sezer/File Photo)", file: ["iim.2:55": "20220514"],
        published: august
      ),
      Scene("DAT306", "Kalin speaks. (REUTERS/Murad Sezer/File Photo)", published: august),
      Scene("DAT307", "Kalin speaks in Istanbul on Friday. (AP)", published: august),
      Scene("DAT307", "Kalin speaks in Istanbul on Saturday, May 14, 2022. (AP)"),
      Scene("DAT307", "Kalin speaks in Istanbul. (AP)"),
      Scene("DAT307", "Shoppers on Black Friday in Berlin. (AP)"),
      Scene("DAT307", "Plácido Domingo en Madrid. (EFE)"),
      Scene(
        "DAT308", "",
        file: [
          "exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTimeDigitized": "2022:05:14 11:02:00",
          "exif.DateTime": "2022:05:14 15:00:00", "exif.GPSDateStamp": "2022:05:14",
          "exif.GPSTimeStamp": "8 2 0",
        ]),
      Scene(
        "DAT308", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.GPSDateStamp": "2022:05:15"]),
      Scene(
        "DAT308", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 22:02:00", "xmp.xmp:ModifyDate": "2022-05-14T14:05:00Z"]),
      Scene(
        "DAT308", "",
        file: ["exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTime": "2022:05:14 11:01:00"]),
      Scene("DAT309", "Kalin speaks in Istanbul on Saturday, Jan. 28, 2023. (AP)"),
      Scene("DAT309", "Kalin spricht am Samstag, den 28.01.2023, in Istanbul."),
      Scene("DAT309", "Kalin s'exprime samedi 28 janvier 2023 à Istanbul."),
      Scene("DAT309", "カリン氏（2023年1月28日（土））"),
      Scene("DAT309", "卡林2023年1月28日星期六在伊斯坦布尔讲话。"),
      Scene("DAT309", "2023년 1월 28일(토) 칼린."),
      Scene("DAT309", "Kalin speaks on Friday, 5/3/2021."),
      Scene("DAT309", "The Sun, Jan. 28, 2023: the front page."),
      Scene("DAT309", "Kalin speaks on Jan. 28, 2023. Friday prayers follow."),
      Scene("DAT309", "Kalin, who spoke on Friday, will travel on Jan. 28, 2023."),
      Scene("DAT309", "Kalin speaks in Istanbul on Friday, Aug. 23. (AP)", published: august),
      Scene("DAT310", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240823"], published: august),
      Scene("DAT310", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240824"], published: august),
      Scene(
        "DAT310", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240830"], published: august,
        modified: day(8, 30)),
      Scene("DAT310", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20240830"]),
      Scene(
        "DAT310", "Kalin speaks. (REUTERS)", file: ["xmp.photoshop:DateCreated": "2024"], published: august),
      Scene("DAT310", "The stadium will open on August 30, 2024. (REUTERS)", published: august),
      Scene("DAT311", "", file: ["exif.DateTimeOriginal": "2022:05:14 11:02:00"]),
      Scene(
        "DAT311", "",
        file: ["exif.DateTimeOriginal": "2000:01:01 00:00:10", "xmp.photoshop:DateCreated": "2000-01-01"]),
      Scene(
        "DAT311", "", file: ["exif.DateTimeOriginal": "2015:01:01 17:20:00", "exif.Model": "NIKON D800"]),
      Scene("DAT311", "", file: ["exif.DateTimeOriginal": "    :  :     :  :  "]),
    ])
  func silent(_ scene: Scene) { #expect(scene.finding == nil, "\(scene.finding?.message ?? "")") }

  @Test("an undated old picture is a warning, a dated one information")
  func ageSeverity() {
    let undated = Scene(
      "DAT305", "Kalin speaks. (REUTERS)", file: ["iim.2:55": "20220514"], published: day(8, 23))
    let dated = Scene("DAT305", "Kalin speaks May 14, 2022. (REUTERS)", file: [:], published: day(8, 23))
    #expect(undated.finding?.severity == .warning)
    #expect(dated.finding?.severity == .info)
    #expect(
      dated.finding?.message
        == "taken 2022-05-14, the article is of 2024-08-23 (832 days), no file marker; the caption states the date"
    )
  }
}
