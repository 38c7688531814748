/// Makes captions as agencies and papers print them: every one new, the same ones in every run.
///
/// Nine in ten credits have the forms that agencies' own style books ask for; the others are what pages add: accents,
/// capitals, labels in other languages, other scripts, brackets in brackets, boilerplate.
struct CaptionMaker {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A line of text of one caption.
  mutating func next() -> String {
    let place = pick(CaptionMaker.places)
    let day = "\(pick(CaptionMaker.months)) \(1 + number(28)), \(2005 + number(22))"
    let sentence =
      "\(pick(CaptionMaker.subjects)) \(pick(CaptionMaker.verbs)) \(pick(CaptionMaker.things)) "
      + "\(pick(CaptionMaker.occasions)) in \(place), \(day)."
    return number(12) == 0 ? sentence : sentence + " " + credit()
  }

  private mutating func credit() -> String {
    let name = person()
    switch number(24) {
    case 0, 1, 2, 3: return "(photo credit: REUTERS/\(name.uppercased()))"
    case 4, 5, 6: return "REUTERS/\(name)"
    case 7: return "REUTERS/\(name)/File Photo"
    case 8, 9, 10: return "(AP Photo/\(name))"
    case 11: return "(AP Photo/\(name), File)"
    case 12: return "(\(name)/\(pick(CaptionMaker.papers)) via AP)"
    case 13, 14: return "(Photo by \(name) / AFP)"
    case 15, 16: return "(Photo by \(name)/Getty Images)"
    case 17: return "(Photo by \(name)/\(pick(CaptionMaker.agencies)) via Getty Images)"
    case 18: return "Foto: \(name)/dpa"
    case 19: return "Photograph: \(name)/\(pick(CaptionMaker.agencies))"
    case 20: return "| \(name)/\(pick(CaptionMaker.agencies))"
    case 21: return "© \(name) / \(pick(CaptionMaker.agencies))"
    case 22: return "(\(pick(CaptionMaker.offices))/Handout via REUTERS)"
    default: return rare(name)
    }
  }

  private mutating func rare(_ name: String) -> String {
    switch number(10) {
    case 0: return "(Photo by \(name) / AFP) (Photo by \(name.uppercased())/AFP via Getty Images)"
    case 1: return "(צילום: \(pick(CaptionMaker.hebrew)))"
    case 2: return "(写真：\(pick(CaptionMaker.chinese))／共同通信社)"
    case 3: return "Фото: \(pick(CaptionMaker.cyrillic)) / ТАСС"
    case 4: return "Photo: \(name), CC BY-SA 4.0, via Wikimedia Commons"
    case 5: return "(\(pick(CaptionMaker.offices)), Pool Photo via AP, File)"
    case 6: return "Screenshot: X/@\(name.split(separator: " ")[0].lowercased())"
    case 7: return "Archivbild: picture alliance/dpa | \(name)"
    case 8: return "REUTERS/\(name) TPX IMAGES OF THE DAY"
    default: return "Foto: \(name) · \(pick(CaptionMaker.offices))"
    }
  }

  private mutating func person() -> String {
    let given = pick(CaptionMaker.given)
    let surname = pick(CaptionMaker.heads) + pick(CaptionMaker.tails)
    switch number(10) {
    case 0: return "\(given) \(pick(CaptionMaker.letters)). \(surname)"
    case 1: return "\(given) \(surname)-\(pick(CaptionMaker.heads))\(pick(CaptionMaker.tails))"
    case 2: return "\(given) \(pick(CaptionMaker.particles))\(surname)"
    default: return "\(given) \(surname)"
    }
  }

  private mutating func pick(_ list: [String]) -> String { list[number(list.count)] }

  /// xorshift64*
  private mutating func number(_ limit: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 2_685_821_657_736_338_717) >> 33) % limit
  }

  private static func words(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

  private static let subjects = words(
    "A woman in a red coat|Firefighters from three districts|Farmers with their tractors|Students and teachers"
      + "|The harbour master|Prime Minister Elena Vasić|Rescue workers|Two boys on one bicycle|A baker"
      + "|Supporters of the home side|Dock workers|An engineer of the railway|Nurses on strike|The head of the central bank"
  )
  private static let verbs = words(
    "carries|waits beside|looks at|walks past|repairs|holds up|points at|cleans|stands before|photographs|guards"
  )
  private static let things = words(
    "a burnt-out bus|the new tram|a wall of sandbags|crates of oranges|the flooded underpass|a model of the bridge"
      + "|a banner that reads \"Enough\"|the first snow plough of the season|an empty shop window|bags of flour"
      + "|the wreck of the ferry|a portrait of the late king|ballot papers")
  private static let occasions = words(
    "after the heaviest rain in 40 years|on the eve of the election|during a visit of foreign ministers"
      + "|as the strike enters its third week|before the semi-final between the two sides|near the old market"
      + "|while the council debates the budget (the third this year)|at the height of the heat wave"
      + "|hours before the curfew begins")
  private static let places = words(
    "Istanbul, Turkey|Lyon, France|Springfield, Illinois, U.S.|Kraków, Poland|Valparaíso, Chile|Nairobi, Kenya|Bergen, Norway"
      + "|Haifa, Israel|Seoul, South Korea|Zürich, Switzerland|Lagos, Nigeria|Porto, Portugal|Tbilisi, Georgia"
  )
  private static let months = words(
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Aug.|Oct.")
  private static let given = words(
    "Murad|Anna|John|Piotr|Leila|Carlos|Ingrid|Kemal|Sofia|Daniel|Amira|Pierre|Yuki|Nikolai|Fatima|Oliver|José|Zoë|Mads"
      + "|Tendai|Wanjiru|Ravi|Hyun-woo|Thandeka|Mateus|Eoin|Sigrún")
  private static let heads = words(
    "Ald|Ber|Cor|Dan|El|Far|Gor|Hal|Il|Jar|Kol|Lin|Mor|Nor|Or|Pet|Quin|Ros|Sal|Tor|Ul|Var|Wes|Yar|Zel|Mül|Øst|Çel"
  )
  private static let tails = words(
    "man|sen|ini|ov|ez|ström|ak|ley|ton|berg|ura|idze|oğlu|ares|ner|wick|ota|enko|ali|field|mann|ier|ić")
  private static let particles = words("van der |de la |Al-|von |Ben |O'|dos |Mc")
  private static let letters = words("A|B|C|J|K|M|R|S")
  private static let papers = words(
    "The Daily Harbour|Riverton Gazette|Houston Chronicle|The Plain Dealer|Star Tribune|Norvik Times")
  private static let agencies = words(
    "EPA|AFP|Reuters|NurPhoto|Anadolu|Bloomberg|SOPA Images|ZUMA Press|PA|TASS|Xinhua|Shutterstock|Getty Images|dpa|AP"
  )
  private static let offices = words(
    "Ukrainian Emergency Service|Ministry of Fisheries|U.S. Coast Guard|Presidential Press Office|City of Norvik|Maxar Technologies"
  )
  private static let hebrew = words("דוד לוי|יעל כהן|משה ברק")
  private static let chinese = words("田中太郎|佐藤花子|王小明")
  private static let cyrillic = words("Иван Петров|Анна Смирнова|Олег Кузнецов")
}
