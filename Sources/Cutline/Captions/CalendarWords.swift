/// The words of the calendar, in the languages in which captions are written.
///
/// One list a kind; a word is folded to lower case. A language whose months decline has its genitive and
/// locative here, because that is how a caption writes them.
enum CalendarWords {
  /// 1 to 12 for the name of a month or its usual short form.
  static func month(_ key: String) -> Int? {
    if let month = months[key] { return month }
    // Hebrew glues the preposition on: בינואר.
    if key.unicodeScalars.count > 3, let first = key.unicodeScalars.first, first == "ב" || first == "ל" {
      return months[String(key.unicodeScalars.dropFirst())]
    }
    return nil
  }

  /// True for a short form that is also an ordinary word or part of a name (`mar`, `set`, `out`): it counts
  /// only between a day and a year.
  static func isWeak(_ key: String) -> Bool { key.unicodeScalars.count < 4 && !strongShort.contains(key) }

  /// 1 = Monday … 7 = Sunday.
  static func weekday(_ key: String) -> Int? { weekdays[key] }

  /// Every name of a weekday that is known, in no order.
  static var weekdayNames: [String] { Array(weekdays.keys) }

  /// Hebrew counts its days: `ביום שני`, and only `בשבת` stands alone. 1 = Monday.
  static func hebrewWeekday(_ first: String, _ second: String) -> Int? {
    guard first.utf8.first == 0xD7 else { return nil }
    if first == "בשבת" || (first == "יום" || first == "ביום") && second == "שבת" { return 6 }
    guard first == "יום" || first == "ביום" else { return nil }
    return ["שני": 1, "שלישי": 2, "רביעי": 3, "חמישי": 4, "שישי": 5, "שבת": 6, "ראשון": 7][second]
  }

  /// Days back from the article's date: `today` 0, `yesterday` 1.
  static func daysBack(_ key: String) -> Int? { relative[key] }

  private static let strongShort: Set<String> = [
    "may", "mai", "maj", "mei", "май", "мая", "мае", "maí", "maï", "آب", "مه", "july", "june", "jan", "feb",
    "aug", "sep", "oct", "nov", "dec", "dez", "okt", "apr", "jun", "jul", "יוני", "יולי", "מאי", "מרץ", "מרס",
  ]

  private static let months = table(
    """
    1 january jan januar jänner jaenner janvier janv enero ene janeiro gennaio gen januari janúar jaanuar január januára tammikuu tammikuuta tammikuussa stycznia styczeń styczniu ledna leden lednu ianuarie ocak января январь январе янв січня січень січні януари ιανουαρίου ιανουάριος ιανουάριο ינואר يناير جانفي ژانویه sausio siječnja januára januarja
    2 february feb februar feber février fevrier févr fév febrero fevereiro fev febbraio februari febrúar veebruar február februára helmikuu helmikuuta helmikuussa lutego luty lutym února únor únoru februarie şubat subat февраля февраль феврале фев лютого лютий лютому февруари φεβρουαρίου φεβρουάριος φεβρουάριο פברואר فبراير شباط فيفري فوریه vasario veljače februarja
    3 march mar märz maerz mrz mars marzo março marco maart mrt marts märts március maaliskuu maaliskuuta maaliskuussa marca marzec marcu března březen březnu martie mart марта март марте мар березня березень березні μαρτίου μάρτιος μάρτιο מרץ מרס مارس آذار اذار kovo ožujka maret mac
    4 april apr avril avr abril abr aprile apríl aprill április apríla huhtikuu huhtikuuta huhtikuussa kwietnia kwiecień kwietniu dubna duben dubnu aprilie nisan апреля апрель апреле апр квітня квітень квітні април απριλίου απρίλιος απρίλιο אפריל أبريل ابريل إبريل نيسان أفريل آوریل balandžio travnja aprila
    5 may mai mayo maio maggio mag mei maj maí május mája toukokuu toukokuuta toukokuussa maja maju května květen květnu mayıs mayis мая май мае травня травень травні μαΐου μαϊου μάιος μάιο מאי مايو أيار ايار ماي مه gegužės svibnja
    6 june jun juni juin junio junho giugno giu júní juuni június júna kesäkuu kesäkuuta kesäkuussa czerwca czerwiec czerwcu června červen červnu iunie haziran июня июнь июне червня червень червні юни ιουνίου ιούνιος ιούνιο יוני يونيو حزيران جوان ژوئن birželio lipnja junija juna
    7 july jul juli juillet juil julio julho luglio lug júlí juuli július júla heinäkuu heinäkuuta heinäkuussa lipca lipiec lipcu července červenec červenci iulie temmuz июля июль июле липня липень липні юли ιουλίου ιούλιος ιούλιο יולי يوليو تموز جويلية ژوئیه liepos srpnja julija jula julai
    8 august aug août aout agosto ago augustus augusti ágúst augusztus augusta elokuu elokuuta elokuussa sierpnia sierpień sierpniu srpna srpen srpnu ağustos agustos августа август августе авг серпня серпень серпні αυγούστου αύγουστος αύγουστο אוגוסט أغسطس اغسطس آب أوت اوت rugpjūčio kolovoza avgusta agustus ogos
    9 september sep sept septembre septiembre setiembre set setembro settembre szeptember septembra syyskuu syyskuuta syyskuussa września wrzesień wrześniu září septembrie eylül eylul сентября сентябрь сентябре сен вересня вересень вересні септември σεπτεμβρίου σεπτέμβριος σεπτέμβριο ספטמבר سبتمبر أيلول ايلول سپتامبر rugsėjo rujna
    10 october oct oktober okt octobre octubre outubro out ottobre ott október oktoober októbra lokakuu lokakuuta lokakuussa października październik październiku října říjen říjnu octombrie ekim октября октябрь октябре окт жовтня жовтень жовтні октомври οκτωβρίου οκτώβριος οκτώβριο אוקטובר أكتوبر اكتوبر اکتبر spalio oktobra
    11 november nov novembre noviembre novembro nóvember novembra marraskuu marraskuuta marraskuussa listopada listopad listopadzie listopadu noiembrie kasım kasim ноября ноябрь ноябре ноя листопада листопад листопаді ноември νοεμβρίου νοέμβριος νοέμβριο נובמבר نوفمبر نوامبر lapkričio
    12 december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des detsember decembra joulukuu joulukuuta joulukuussa grudnia grudzień grudniu prosince prosinec prosinci decembrie aralık aralik декабря декабрь декабре дек грудня грудень грудні декември δεκεμβρίου δεκέμβριος δεκέμβριο דצמבר ديسمبر دسامبر gruodžio disember
    """)

  /// Levantine months of two words, by the first and the second.
  static func levantineMonth(_ first: String, _ second: String) -> Int? {
    guard first.utf8.first.map({ $0 >= 0xD8 }) ?? false else { return nil }
    return switch (first, second) {
    case ("كانون", "الثاني"): 1
    case ("تشرين", "الأول"), ("تشرين", "الاول"): 10
    case ("تشرين", "الثاني"): 11
    case ("كانون", "الأول"), ("كانون", "الاول"): 12
    default: nil
    }
  }

  private static let weekdays = table(
    """
    1 monday montag lundi lunes lunedì maandag måndag mandag mánudag maanantaina poniedziałek pondělí pazartesi понедельник понеділок δευτέρα الاثنين الإثنين
    2 tuesday dienstag mardi martes martedì dinsdag tisdag tirsdag þriðjudag tiistaina wtorek úterý salı вторник вівторок τρίτη الثلاثاء
    3 wednesday mittwoch mercredi miércoles mercoledì woensdag onsdag keskiviikkona środę środa středa středu çarşamba среду среда середу середа τετάρτη الأربعاء
    4 thursday donnerstag jeudi jueves giovedì donderdag torsdag torstaina czwartek čtvrtek perşembe четверг четвер πέμπτη الخميس
    5 friday freitag vendredi viernes venerdì vrijdag fredag perjantaina piątek pátek cuma пятницу пятница п'ятницю παρασκευή الجمعة
    6 saturday samstag sonnabend samedi sábado sabato zaterdag lördag lørdag lauantaina sobotę sobota sobotu cumartesi субботу суббота суботу субота σάββατο السبت
    7 sunday sonntag dimanche domingo domenica zondag söndag søndag sunnuntaina niedzielę niedziela neděle neděli pazar воскресенье неділю неділя κυριακή الأحد
    """)

  private static let relative = table(
    """
    0 today heute hoy oggi hoje vandaag aujourd
    1 yesterday gestern ayer ieri ontem gisteren igår wczoraj včera dün вчера вчора χθες אתמול أمس
    """)

  /// False for nearly all words that no date begins with: this is asked of every word of every caption.
  static func mayOpenDate(_ key: String) -> Bool {
    key.withBytes { bytes in
      // Hebrew glues prepositions on.
      bytes.first == 0xD7 || openers.value(of: bytes) != nil
    }
  }

  private static let openers: KeyTable = {
    var table = KeyTable()
    for word in Array(months.keys) + Array(weekdays.keys) + Array(relative.keys) + ["كانون", "تشرين", "ngày"]
    {
      table[word.utf8] = 1
    }
    // 令和, 平成, 昭和: ideographs are words of their own.
    for word in ["令", "平", "昭"] { table[word.utf8] = 1 }
    return table
  }()

  private static func table(_ lines: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, let number = Int(first) else { continue }
      for word in words.dropFirst() { table[String(word)] = number }
    }
    return table
  }
}
