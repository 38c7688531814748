/// What the generated events are made of. Nobody and nothing here is real.
enum NewsWords {
  static let given = [
    "Elena", "Tomas", "Amara", "Priya", "Jonas", "Leila", "Marek", "Ines", "Yusuf", "Clara", "Mateo", "Sofia",
    "Anton", "Nadia", "Pavel", "Rosa", "Henrik", "Zoe", "Omar", "Lucia", "Dmitri", "Hana", "Karl", "Fatima",
    "Bruno", "Greta", "Ivan", "Maya", "Oscar", "Tessa",
  ]
  static let family = [
    "Markos", "Lindqvist", "Diallo", "Raman", "Weber", "Haddad", "Novak", "Ferreira", "Demir", "Brandt",
    "Alvarez", "Conti", "Petrov", "Belkacem", "Svoboda", "Ortega", "Nilsen", "Carver", "Farouk", "Moretti",
    "Sokolov", "Tanaka", "Fischer", "Rahman", "Costa", "Holm", "Jovic", "Banerjee", "Lund", "Whitlock",
  ]
  static let endings = [
    "sen", "man", "ova", "ini", "berg", "wala", "ez", "ić", "oğlu", "sson", "ak", "ner", "dal", "ston", "ura",
    "ley", "ard",
    "eau", "ski", "os",
  ]
  static let agencies = ["Reuters", "AFP", "AP", "dpa", "EPA", "Getty Images", "Anadolu"]
  static let cities = [
    "Piraeus, Greece", "Gdansk, Poland", "Porto, Portugal", "Izmir, Turkey", "Lyon, France", "Lagos, Nigeria",
    "Nairobi, Kenya", "Oslo, Norway", "Tampere, Finland", "Rosario, Argentina", "Cali, Colombia",
    "Pune, India",
    "Osaka, Japan", "Hobart, Australia", "Leeds, Britain", "Dresden, Germany", "Graz, Austria", "Bari, Italy",
    "Split, Croatia", "Tunis, Tunisia", "Dakar, Senegal", "Quito, Ecuador", "Bergen, Norway", "Cork, Ireland",
  ]
  static let who = [
    "A fisherman", "The mayor", "A demonstrator", "Two firefighters", "The finance minister", "A nurse",
    "Volunteers", "Riot police officers", "A young supporter", "The head coach", "Dock workers", "A farmer",
    "Schoolchildren", "The opposition leader", "A street vendor", "Rescue workers", "The striker", "A judge",
    "Commuters", "A family of refugees", "Engineers", "The chief executive", "A soldier", "Two tourists",
  ]
  static let does = [
    "carries a banner past", "speaks to reporters outside", "walks in front of", "inspects the damage at",
    "waits for news near", "shouts slogans during a rally at", "waves from the steps of",
    "repairs a fence beside", "hands out leaflets at the entrance of", "looks out of a window of",
    "celebrates with friends at", "cleans up after the storm near", "signs a document inside",
    "stands guard at the gate of", "prepares boats for the season at", "loads boxes onto a truck behind",
    "leaves a hearing at", "lights candles in memory of the victims at", "queues for water outside",
    "takes part in a drill at",
  ]
  static let place = [
    "the old harbour", "the parliament building", "a flooded market", "the central station",
    "a burned-out warehouse",
    "the district court", "a polling station", "the national stadium", "a shipyard", "the city hospital",
    "a vegetable market", "the border crossing", "a primary school", "the steel plant", "the opera house",
    "a collapsed bridge", "the ferry terminal", "a wind farm", "the university library", "a car factory",
  ]
  static let nouns = [
    "plan", "strike", "budget", "verdict", "storm", "harvest", "merger", "election", "railway", "reactor",
    "museum",
    "vaccine", "tunnel", "subsidy", "inquiry", "licence", "drought", "festival", "airline", "pension",
    "tariff",
    "refinery", "orchard", "glacier", "satellite", "curfew", "amnesty", "heatwave", "referendum", "bakery",
    "archive",
    "stadium", "pipeline", "landslide", "mosque", "cathedral", "monument", "fleet", "quarry", "reservoir",
    "theatre",
    "academy", "clinic", "dialect", "earthquake", "embargo", "frontier", "garrison", "highway", "insurance",
    "jury",
    "kindergarten", "laboratory", "mineral", "nursery", "outbreak", "parade", "quota", "ransom", "senate",
    "treaty",
    "uprising", "vineyard", "warehouse", "yacht", "zoo", "anthem", "ballot", "census", "debt", "export",
    "famine",
    "grant", "hostage", "import", "jackpot", "kiosk", "levy", "mandate", "notebook", "opera", "patent",
    "quake",
    "rebate", "scandal", "tender", "union", "veto", "wage", "exile", "youth", "zone", "asylum", "bribe",
    "cargo",
  ]
  static let verbs = [
    "delayed", "approved", "damaged", "doubled", "questioned", "supported", "blocked", "financed",
    "inspected",
    "overturned", "postponed", "praised", "rebuilt", "replaced", "reviewed", "sold", "threatened", "welcomed",
  ]
  static let bodies = [
    "harbour office", "teachers' union", "fire brigade", "city council", "statistics bureau",
    "transport ministry",
    "farmers' league", "public prosecutor", "tenants' association", "energy board", "coast guard",
    "chamber of trade",
  ]
  static let streets = ["Street", "Square", "Avenue", "Quay", "Hill", "Lane", "Market", "Bridge"]
  /// What a desk writes instead.
  static let synonyms = [
    "carries": "holds", "speaks": "talks", "inspects": "examines", "waits": "is waiting", "shouts": "chants",
    "repairs": "mends", "looks": "peers", "leaves": "walks out of", "takes": "is taking",
    "prepares": "gets ready", "demonstrator": "protester", "police": "security", "during": "at",
    "outside": "in front of", "near": "close to", "reporters": "journalists", "friends": "fellow supporters",
    "building": "complex", "announced": "presented", "homes": "houses", "accident": "crash",
    "beside": "next to",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A word that is in no language, another one for every number: names of people, places and things.
  static func invented(_ number: Int) -> String {
    let heads = [
      "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st", "kr", "tr", "sl",
    ]
    let tails = ["a", "e", "i", "o", "u", "an", "el", "im", "or", "us"]
    var word = ""
    var rest = number
    repeat {
      word += heads[rest % 20] + tails[rest / 20 % 10]
      rest /= 200
    } while rest > 0
    return word.utf8.count < 4 ? word + "lin" : word
  }
}

extension String {
  /// With a capital at its beginning.
  var asName: String { prefix(1).uppercased() + dropFirst() }
}
