/// Words that tell an organisation from a person, folded (credit grammar §7.1, step 5).
enum OrganisationCues {
  /// Whole words. To add one, add it to the line of its language.
  static let words: Set<String> = Set(
    (table + " " + cities + " " + countries).split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
      Name.compact(String($0))
    }
  )

  /// Cities: `Messe Frankfurt`, `Real Madrid`. After a known given name they tell nothing (`Jack London`).
  static let cities = """
    berlin munchen hamburg koln frankfurt stuttgart dusseldorf leipzig dresden bremen hannover wien \
    zurich bern london manchester liverpool york madrid barcelona sevilla roma milano torino napoli \
    lisboa porto amsterdam rotterdam brussel bruxelles stockholm oslo kobenhavn helsinki warszawa praha \
    budapest moscow kyiv istanbul ankara tehran jerusalem baghdad cairo johannesburg nairobi lagos delhi \
    mumbai beijing shanghai tokyo osaka seoul hongkong singapore jakarta manila bangkok sydney melbourne \
    toronto montreal vancouver chicago angeles francisco boston philadelphia dortmund bogota lima \
    caracas quito aires paulo rio
    """

  /// Countries and their people: `Visit Norway`, `Scottish Water`, `Marinha do Brasil`. Many are surnames as well.
  static let countries = """
    norway sweden denmark finland iceland poland austria switzerland belgium netherlands spain portugal italia italy \
    greece romania bulgaria hungary croatia serbia brasil brazil argentina colombia peru ecuador venezuela bolivia \
    paraguay uruguay mexico kenya uganda tanzania rwanda ghana nigeria senegal ethiopia somalia sudan egypt tunisia \
    morocco algeria libya zimbabwe zambia botswana namibia malawi turkey lebanon kuwait qatar bahrain yemen pakistan \
    bangladesh nepal myanmar thailand vietnam malaysia indonesia philippines taiwan zealand scotland wales england \
    ireland deutschland osterreich schweiz espana mexicanos украины россии scottish welsh irish norwegian swedish \
    danish finnish dutch polish italian spanish portuguese swiss austrian belgian hungarian romanian mexican brazilian \
    chilean colombian peruvian kenyan nigerian ghanaian egyptian lebanese jordanian iraqi emirati pakistani afghan \
    vietnamese malaysian indonesian korean taiwanese
    """

  /// Two words that make an organisation's name together where each alone may be a surname.
  static let partners: Set<String> = [
    "red cross", "rotes kreuz", "roten kreuz", "rode kruis", "rode kors", "røde kors", "roda korset",
    "cruz roja",
    "cruz vermelha", "croce rossa", "croix rouge", "punainen risti", "crveni kriz", "cerveny kriz",
    "czerwony krzyz", "красный крест", "червоний хрест", "الهلال الأحمر", "الصليب الأحمر",
  ]

  private static let table = """
    of for ministry minister department dept government govt office bureau council committee commission authority \
    agency agencies administration police sheriff army navy airforce force forces guard marines military brigade \
    battalion regiment division corps court embassy consulate parliament senate congress campaign party union \
    federation association society foundation trust fund institute institution university college school academy \
    library museum gallery archive archives collection press service services news newspaper newspapers times herald \
    tribune gazette post journal chronicle observer mirror echo express telegraph mail star daily weekly sunday \
    magazine review tv television radio channel broadcasting network networks media studio studios productions \
    production pictures films film entertainment records music publishing publishers publications group company co \
    corp corporation inc ltd llc plc limited gmbh ag se kg kgaa ev sa srl spa bv nv oy ab as asa aps holding holdings \
    technologies technology tech systems solutions software labs laboratory laboratories engineering design designs \
    architects architecture architekten consulting partners ventures capital bank insurance estate realty properties \
    airlines airways airport railway railways motors motor energy power oil gas mining steel foods hotel hotels \
    resort restaurant hospital clinic health medical center centre club fc afc cf sc united city county state states \
    municipality province district republic kingdom national international presidential presidency president \
    office spokesperson spokesman handout official pool photo photos photography images image sport sports action \
    pics team racing festival theatre theater opera orchestra church diocese ministry project projects initiative \
    movement alliance coalition league organization organisation ngo charity aid relief fire rescue ambulance \
    emergency coast border customs prison zoo gardens farm farms community registry wire connect stock creative \
    space nasa satellite observatory survey weather climate research science global world europe european american \
    america africa african asia asian australia australian canada canadian china chinese india indian japan russia \
    russian ukraine ukrainian israel israeli palestinian syria syrian iran iranian turkish german france french \
    british scotland uk us usa eu un nato supplied archival editorial promo publicity marketing agencia \
    water waste live archaeology analytica agriculture automotive supersonic helicopters parenthood visit rail trains \
    buses ferries brewery brewing winery distillery bakery cafe preschool nursery hospice campus alumni athletics \
    rugby cricket basketball football soccer hockey cycling swimming vineyards estates housing developments \
    construction contractors builders drones aerial aerials visuals creations collective workshop cooperative \
    veterinary dental pharmacy telescope expeditions safaris rangers rovers wanderers athletic hotspur albion \
    highways transit subway tram commuter gaming esports theme aquarium planetarium \
    uni dynamics galactic telekom origin features rebellion shepherd bull league lab labs rocket bros brothers sons \
    healthcare pharma chemicals logistics shipping cruises lines express outfitters apparel fashion brands store \
    stores market markets advertising communications communication interactive games gaming robotics aerospace \
    aviation defence defense intelligence security task operation conservation wildlife heritage trails outdoors \
    olympics olympic paralympics commonwealth games cup tour marathon racing speedway raceway stadium arena \
    anzeiger rundschau kurier bote allgemeine tageblatt blatt welle morgenpost abendblatt bezirk \
    ministerium bundesministerium bundeswehr polizei feuerwehr gemeinde stadt landkreis landratsamt amt behorde \
    verband verein stiftung gesellschaft genossenschaft universitat hochschule schule klinik krankenhaus \
    familie hilfswerk philharmoniker philharmonie symphoniker orchester ensemble tierpark tiergarten klinikum werbung linien \
    technisches technische deutsches deutscher bayerisches bayerische hessische sachsische sachsisches niedersachsische \
    osterreichisches osterreichische schweizerische koninklijk koninklijke kongelige kungliga teater teatret \
    berliner hamburger kolner munchner frankfurter stuttgarter leipziger dresdner wiener zurcher \
    kirche bistum verlag zeitung nachrichten presse pressestelle pressedienst fotoagentur bildagentur agentur \
    redaktion infografik grafik archiv museum theater staatsanwaltschaft gericht regierung partei fraktion werk werke \
    bundesamt umweltamt kriminalamt landeskriminalamt bundespolizei bundesheer staatskanzlei landtag bundesrat kammer \
    fotografie fotos fotostudio fotofabrik videonews photographie photographe \
    bahn flughafen messe sender rundfunk fernsehen kommission eukommission parlament bundestag verkehrsbetriebe \
    stadtwerke energie bau bergwacht rettungsdienst wasserwacht kanton volksschule gymnasium tourismus \
    televisions televisione televisao televizija ministere gouvernement mairie prefecture gendarmerie pompiers armee universite ecole institut musee presidence \
    assemblee agence journal quotidien chaine editions societe groupe association fondation syndicat commune \
    departement region hopital parti ambassade palais \
    stade olympique petroleos salvamento marinha exercito canal onda cadena lasy panstwowe jandarmeria \
    гвардия нацгвардия росгвардия нацгвардії метрополитен театр театру מכבי הפועל ביתר קריית \
    ministerio gobierno ayuntamiento policia guardia bomberos ejercito armada universidad escuela colegio instituto \
    museo presidencia agencia diario periodico prensa noticias grupo asociacion fundacion sindicato ciudad municipio \
    emergencias proteccion fiscalia tribunal congreso partido embajada secretaria direccion consejo junta generalitat \
    diputacion estudios estudio producciones editorial federacion club plataforma ejercito fuerzas intendencia \
    ministerio governo prefeitura policia bombeiros camara assembleia universidade fundacao associacao \
    agencia jornal noticias produtora secretaria comunicacao assessoria ascom imprensa prensa gabinete \
    sammlung ville alcaldia gobernacion alcaldesa coleccion collezione colecao online intendencia municipalidad \
    airline medicine medical patrol coastguard mossos ertzaintza gemaldesammlung staatsgemaldesammlungen \
    senado senat senato senaatti palazzo palace palacio palast palac denik listy pemprov pemkot pemkab polda polres polri kementerian kemenkes dinas humas questura carabinieri farnesina quirinale prefettura procura \
    ministero governo comune polizia carabinieri guardia vigili esercito universita fondazione associazione agenzia \
    giornale stampa regione provincia ufficio protezione soccorso federazione azienda gruppo teatro \
    ministerie gemeente politie brandweer universiteit stichting vereniging omroep krant ziekenhuis provincie \
    ministeriet kommune kommunen politi politiet polisen brannvesen universitet universitetet stiftelsen forbundet \
    nyheder nyheter tidende tidning tidningen avisen blad bladet redningsselskapet forsvaret forsvarsmakten \
    ministerstwo policja straz urzad uniwersytet fundacja gazeta agencja muzeum sejm gmina klub wojsko starostwo \
    ministerstvo policie hasici univerzita nadace zpravy noviny agentura muzeum snemovna obec mesto urad spravy \
    miniszterium rendorseg egyetem alapitvany hirlap kozpont onkormanyzat foosztaly osztaly hivatal miniszterelnoki \
    katasztrofavedelem tuzoltosag polgarmesteri hirado szovetseg egyesulet szinhaz \
    ადმინისტრაცია სამინისტრო პოლიცია მერია პარლამენტი სააგენტო უნივერსიტეტი სამსახური ტელევიზია \
    sekretariat presiden kantor dinas badan \
    kapo tele srbije hrvatske hrvatska srbija vlada mup ministarstvo policija opcina grad opstina klub savez \
    ministerul politia guvernul primaria universitatea fundatia agentia inspectoratul presedintia \
    министерство минобороны правительство полиция мвд мчс фсб университет институт фонд агентство газета новости \
    пресс-служба пресс служба администрация музей суд прокуратура посольство телеканал канал ведомости комитет завод \
    міністерство уряд поліція університет агентство офіс президента прокуратура дснс зсу генштаб служба управління \
    υπουργειο αστυνομια πυροσβεστικη πανεπιστημιο γραφειο πρακτορειο δημος ειδησεις ερτ \
    bakanligi baskanligi belediyesi emniyet jandarma universitesi ajansi gazetesi haber mudurlugu valiligi \
    דובר דוברות דוברת משרד עיריית עירית משטרת צהל לשכת אוניברסיטת בית מכון עמותת חברת מועצת מועצה ארגון רשתות תנועת \
    כבאות מפלגת קבוצת ערוץ חדשות מגן רשות המשטרה המשרד סוכנות אולפני הפקות מוזיאון ספריית ארכיון \
    وكالة وزارة قناة مكتب حكومة رئاسة جامعة مركز هيئة صحيفة جريدة شبكة مؤسسة قوات الجيش الشرطة الدفاع تلفزيون موقع \
    جمعية بلدية حزب المكتب الإعلام إعلام \
    خبرگزاری وزارت روزنامه سازمان دانشگاه شبکه دفتر مرکز ارتش پلیس پایگاه باشگاه صداوسیما
    """

  /// Words of ``words`` that are also given names when they stand first.
  static let alsoGivenNames: Set<String> = [
    "star", "sunday", "paris", "india", "china", "israel", "city", "union", "royal", "asia", "america",
    "africa",
    "photo", "foto", "guard", "france", "president", "kenya", "dutch", "german", "rus", "sydney", "francisco",
    "paulo",
  ]

  /// Words of ``words`` that are also surnames: after a known given name they tell nothing.
  static let alsoSurnames: Set<String> = Set(
    (cities + " " + countries).split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
      Name.compact(String($0))
    }
  ).union([
    "live", "water", "canal", "onda", "stade", "berliner", "hamburger", "frankfurter", "wiener", "aerial",
    "nursery", "rail", "albion", "linien", "rovers", "visit",
    "bull", "brothers", "sons", "market", "heritage", "cup", "arena", "origin", "lab", "kurier", "bote",
    "israel", "german", "church", "post", "court", "bank", "guard", "star", "french", "english", "farm",
    "gardens",
    "power", "coast", "canada", "china", "india", "france", "messe", "amt", "werk", "bahn", "marine",
    "marines",
    "mail", "space", "journal", "day", "fox", "press", "fire", "state", "palais", "energie", "stadt",
    "mirror",
    "chronicle", "weather", "market", "sport", "motor", "blad", "kanal",
  ])

  /// Words of three letters or fewer that count in any case; the others only in capitals among mixed-case words.
  static let shortWords: Set<String> = ["of", "for", "uni", "inc", "ltd", "llc", "oil", "zoo", "co"]

  /// Ends of long words, for the languages that write compounds in one word.
  static let endings: [String] = [
    "zeitung", "verlag", "polizei", "ministerium", "ministeriet", "verband", "verein", "werke", "agentur",
    "agency", "stiftung", "gesellschaft", "schule", "klinik", "kirche", "images", "photos", "press", "media",
    "pictures", "studios", "politiet", "tidning", "nachrichten", "archiv", "museum", "universitat",
    "rundfunk",
    "zentrale", "dienst", "police", "film", "films", "photography", "news", "sport", "sports", "foundation",
    "technologies", "productions", "publishing", "newspaper", "forbundet", "avisen", "presse", "bladet",
    "wehr", "sheer", "sammlungen", "bundesamt", "landesamt", "bauamt", "hauptamt", "jugendamt", "fotografie",
    "photographie",
  ]

  /// Beginnings of long words, for the same languages: `Polizeipräsidium`, `Landesfeuerwehrkommando`.
  static let beginnings: [String] = [
    "polizei", "feuerwehr", "landes", "bundes", "bezirks", "verkehrs", "rettungs", "kreisverwaltung",
    "kreisfeuerwehr", "kreispolizei", "stadtverwaltung", "gemeindeverwaltung", "staatsministerium",
    "regierungsprasidium", "wasserschutz", "katastrophenschutz", "universitats",
  ]

  /// True if a folded word ends as ``endings`` do, with something before.
  static func ends(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mayEnd(folded, folded.count) else { return false }
    return endings.contains { ending in
      folded.count > ending.utf8.count + 2 && folded.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// True if the end or the beginning of a long folded word tells an organisation.
  static func tells(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    ends(folded) || folded.count > 9 && beginnings.contains { folded.starts(with: $0.utf8) }
  }

  /// What a folded word is by itself.
  struct Flags: OptionSet {
    let rawValue: Int
    static let word = Flags(rawValue: 1)
    static let surname = Flags(rawValue: 2)
    static let givenName = Flags(rawValue: 4)
    static let short = Flags(rawValue: 8)
    static let article = Flags(rawValue: 16)
    static let weakArticle = Flags(rawValue: 32)
    static let companyForm = Flags(rawValue: 64)
    static let pair = Flags(rawValue: 128)
    static let form = Flags(rawValue: 256)
    /// A roman numeral or a generation suffix.
    static let numeral = Flags(rawValue: 512)
    /// The first of ``partners``.
    static let opensPair = Flags(rawValue: 1024)
  }

  static func flags(of folded: UnsafeBufferPointer<UInt8>) -> Flags {
    Flags(rawValue: all.value(of: folded) ?? 0)
  }

  private static let all: KeyTable = {
    var table = KeyTable()
    func add(_ words: some Sequence<String>, _ flag: Flags) {
      for word in words { table[word.utf8] = (table[word.utf8] ?? 0) | flag.rawValue }
    }
    add(words, .word)
    add(alsoSurnames, .surname)
    add(alsoGivenNames, .givenName)
    add(shortWords, .short)
    add(articles, .article)
    add(weakArticles, .weakArticle)
    add(companyForms.map { Name.compact($0) }, .companyForm)
    add(pairs, .pair)
    add(forms, .form)
    add(Name.numerals.union(Name.suffixes.keys).union(["v", "vi"]), .numeral)
    add(partners.map { String($0.prefix { $0 != " " }) }, .opensPair)
    return table
  }()

  /// True if folded letters up to a byte may end as ``endings`` do: they share the last four letters with one.
  static func mayEnd(_ folded: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    end > 6 && lastFour.value(of: UnsafeBufferPointer(rebasing: folded[end - 4..<end])) != nil
  }

  private static let lastFour: KeyTable = {
    var table = KeyTable()
    for ending in endings { table[ending.utf8.suffix(4)] = 1 }
    return table
  }()

  static let articles: Set<String> = ["the", "der", "die", "das", "les", "los", "las", "gli", "het"]
  /// With these, only one more word makes an organisation: `Le Parisien`, but `La Toya Jackson`.
  static let weakArticles: Set<String> = ["le", "la", "el", "il"]

  /// Forms of companies that count as the last word even where all is in capitals.
  static let companyForms: Set<String> = ["SE", "AG", "NV", "BV", "ASA", "KG", "PLC", "GMBH", "LTD", "OYJ"]

  /// Pairs of capitals that open organisations' names, where other pairs are initials: `VS Tristach`.
  static let pairs: Set<String> = [
    "vs", "us", "uk", "eu", "un", "fc", "sv", "tv", "fs", "hs", "ff", "sc", "sg",
    "fk", "hc",
  ]
  /// Forms of companies and the like, in capitals: `Axel Springer SE`.
  static let forms: Set<String> = [
    "se", "ag", "sa", "fc", "tv", "uk", "us", "eu", "sc", "plc", "gmbh", "pr", "bv", "nv", "oy", "ab", "asa",
    "kg", "sv",
    "psa", "usa", "idf", "welt", "osm", "nrw", "pd", "mps", "epp", "spd", "cdu", "csu", "fdp", "npd", "afd",
    "bbc",
  ]
}
