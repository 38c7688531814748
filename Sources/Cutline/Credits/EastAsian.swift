/// Chinese, Japanese and Korean names and the words that follow them (credit grammar §6, cjk-form).
enum EastAsian {
  static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains(where: \.isEastAsian) }

  /// Two to five characters that end in no word for an organisation; a space between the parts is allowed,
  /// as is the dot in foreign names.
  static func isName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.filter { $0 != " " && $0.value != 0xB7 && $0.value != 0x30FB }
    guard (2...5).contains(scalars.count) || (scalars.count <= 12 && text.contains("・")) else { return false }
    guard scalars.allSatisfy(\.isEastAsian) else { return false }
    return !isOrganisation(text)
  }

  static func isOrganisation(_ text: String) -> Bool { organisations.contains { text.hasSuffix($0) } }

  private static let organisations: [String] = [
    "社", "部", "局", "庁", "廳", "厅", "署", "省", "府", "課", "处", "處", "院", "会", "會", "協会", "协会", "警察",
    "政府", "公司", "大学", "大學", "電台", "电台", "電視", "电视台", "電視台", "テレビ", "放送", "新聞", "新闻", "报", "報",
    "日报", "晚报", "网", "網", "市", "県", "縣", "県警", "道", "군", "시", "청", "부", "국", "경찰", "경찰청", "뉴스",
    "일보", "신문", "방송", "대학교", "재단", "그룹", "통신", "통신사", "위원회", "전자", "구청", "시청", "도청", "소방",
    "소방서", "自衛隊", "海上保安庁", "団体", "財団", "法人", "博物館", "博物馆", "美術館", "病院", "医院", "航空", "鉄道",
    "集团", "集團", "視頻", "视频", "中心", "動画", "통신", "제작", "엔터테인먼트", "스튜디오", "학교", "병원", "협회",
  ]

  /// What a word after a name says.
  enum Tail { case shot, reporter, courtesy, house, file, screenshot, pool }

  private static let tails: [(text: String, tail: Tail)] = [
    ("代表撮影", .pool), ("提供の動画から", .screenshot), ("提供の映像から", .screenshot), ("提供動画から", .screenshot),
    ("の動画から", .screenshot), ("の映像から", .screenshot), ("映像から", .screenshot), ("檔案照片", .file),
    ("档案照片", .file), ("檔案照", .file), ("资料照片", .file), ("資料照片", .file), ("資料照", .file), ("撮影", .shot),
    ("写す", .shot), ("攝影", .shot), ("摄影报道", .shot), ("摄影", .shot),
    ("攝", .shot), ("摄", .shot), ("사진기자", .reporter), ("인턴기자", .reporter), ("객원기자", .reporter),
    ("선임기자", .reporter), ("기자", .reporter), ("特派員", .reporter), ("记者", .reporter), ("記者", .reporter),
    ("提供写真", .courtesy), ("提供", .courtesy), ("供图", .courtesy), ("供圖", .courtesy), ("제공", .courtesy),
    ("资料图片", .file), ("資料圖片", .file), ("資料写真", .file), ("资料图", .file), ("자료사진", .file),
    ("截图", .screenshot), ("截圖", .screenshot), ("캡처", .screenshot), ("캡쳐", .screenshot), ("图片", .house),
    ("圖片", .house), ("图", .house), ("圖", .house),
  ]

  /// Without the `图片由` of `图片由受访者提供`: the picture is given by …
  static func withoutBy(_ text: String) -> String {
    for opener in ["图片由", "圖片由", "照片由", "图由", "圖由", "由"] where text.hasPrefix(opener) {
      return String(text.dropFirst(opener.count))
    }
    return text
  }

  /// Takes the last word off, if it is one of those that follow names.
  static func tail(of text: String) -> (rest: String, tail: Tail)? {
    for (word, tail) in tails where text.hasSuffix(word) {
      return (Person.trimmed(String(text.dropLast(word.count))), tail)
    }
    return nil
  }

  /// Agencies whose names are written right after another's: `AP연합뉴스`, `AFP時事`.
  static func partners(in text: String) -> (first: String, second: String)? {
    for name in ["연합뉴스", "뉴시스", "뉴스1", "共同通信", "共同", "時事"] where text.hasSuffix(name) && text != name {
      return (Person.trimmed(String(text.dropLast(name.count))), name)
    }
    return nil
  }

  /// `中央社記者張新偉`: the house before the word for reporter, the name after it.
  static func reporter(in text: String) -> (house: String, name: String)? {
    for word in ["记者", "記者"] {
      let scalars = Array(text.unicodeScalars)
      let wanted = Array(word.unicodeScalars)
      guard scalars.count > wanted.count else { continue }
      for start in 0...(scalars.count - wanted.count)
      where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
        let house = String(String.UnicodeScalarView(scalars[..<start]))
        let name = String(String.UnicodeScalarView(scalars[(start + wanted.count)...]))
        return (Person.trimmed(house), Person.trimmed(name))
      }
    }
    return nil
  }

  /// A sentence written without blanks: six signs or more with Japanese endings among them, or four before a full stop.
  static func isSentence(_ bytes: ArraySlice<UInt8>, isStopped: Bool) -> Bool {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.filter(\.isLetter))
    guard scalars.count > (isStopped ? 3 : 5), scalars.allSatisfy(\.isEastAsian) else { return false }
    return isStopped || scalars.contains { (0x3041...0x3096).contains($0.value) }
  }

  /// `김철수 기자`, `新华社记者 李明 摄`: the words for a reporter or for taking a picture.
  static func isReporter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 >= 0xE3 }) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.count < 90
      && ["기자", "记者", "記者", "摄", "攝", "撮影"].contains { text.utf8.firstRange(of: $0.utf8) != nil }
  }

  /// `大阪市`, `東京都千代田区`
  static func isPlace(_ text: Substring) -> Bool { text.last.map { "市県縣都府区區町村".contains($0) } ?? false }

  /// `読売新聞社`, `県警`: a name that ends as houses and offices do.
  static func isHouse(_ text: String) -> Bool {
    ["社", "新聞", "通信", "局", "警", "庁", "省", "隊", "団", "館", "大", "大学", "会", "園", "テレビ", "消防", "提供"]
      .contains { text.hasSuffix($0) }
  }
}
