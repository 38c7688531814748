extension Restrictions {
  /// Words of desks and agencies, by ``Kind``; to add one, add it to its row.
  static let table = Phrases([
    // embargo
    """
    embargo|embargoed|embargoed until|embargo until|strictly embargoed|not for publication before|not to be used before
    do not publish before|do not use before|not for release before|not for release until|hold for release
    for release on|hold until|not before|sperrfrist|sperrfrist bis|sendesperrfrist|frei ab|nicht vor
    sous embargo|embargo jusqu'au|ne pas publier avant|embargo hasta|embargado hasta|no publicar antes|no difundir antes
    embargo até|não publicar antes|embargo fino|embargo fino al|non pubblicare prima|embargo tot|onder embargo
    niet publiceren voor|embargo till|publiceras tidigast|embargo til|klausul|embargoaika|julkaisuvapaa
    embargo do|nie publikować przed|эмбарго|не публиковать до|не публикувати до|ambargo|禁运|解禁|解禁日時|엠바고|حظر النشر
    """,
    // expires
    """
    expires|expires on|expiry|expiration|valid until|not to be used after|do not use after|no use after|not after
    must not be used after|use until|usage ends|licence ends|license ends|remove after|delete after|kill after
    zu löschen bis|nicht nach|nutzung bis|verwendung bis|nur bis|gültig bis|läuft ab am|ne pas utiliser après
    utilisation jusqu'au|valable jusqu'au|no usar después|válido hasta|uso hasta|não usar após|válido até
    non utilizzare dopo|valido fino al|niet gebruiken na|geldig tot|får ej användas efter|må ikke brukes etter
    må ikke bruges efter|ważne do|не использовать после|действительно до|geçerlilik tarihi|使用期限
    """,
    // no archives
    """
    no archive|no archives|no archiving|no archival use|not for archive|not for archives|no archival|no archiv
    archives out|archive out|one time use|one-time use|one time use only|single use only|keine archivierung
    keine archivnutzung|nicht zur archivierung|keine archive|kein archiv|archivierung nicht gestattet
    keine archivierung gestattet|nur einmalige verwendung|einmalige verwendung|archivsperre|pas d'archives
    pas d'archivage|archivage interdit|interdiction d'archivage|usage unique|sans archives|sin archivo|sin archivos
    no archivo|no archivar|prohibido archivar|uso único|sem arquivo|não arquivar|proibido arquivar|no archivio
    no archiviazione|vietata l'archiviazione|non archiviare|geen archief|geen archivering|niet archiveren
    eenmalig gebruik|ej arkiv|får ej arkiveras|ingen arkivering|må ikke arkiveres|ikke arkiv|ei arkistoon|ei arkistointia
    bez archiwum|bez archiwizacji|nie archiwizować|archivace zakázána|не для архива|без архивирования|arşivlenemez
    禁止存档|不得存檔|アーカイブ禁止|아카이브 금지
    """,
    // editorial use only
    """
    editorial use only|for editorial use|for editorial use only|editorial only|editorial usage only|restricted to editorial
    restricted to editorial use|strictly editorial|strictly editorial use|no commercial use|no commercial usage
    not for commercial use|no advertising|no advertisement|not for advertising|no marketing|no marketing no advertising
    no promotional use|not for promotional use|no merchandising|nur für redaktionelle*|nur redaktionell*
    nur zur redaktionellen|ausschließlich redaktionell*|redaktionelle nutzung|redaktionelle verwendung
    nur zu redaktionellen zwecken|keine werbung|keine kommerzielle nutzung|nicht für werbung|keine werbliche nutzung
    usage éditorial|usage éditorial uniquement|usage rédactionnel|utilisation éditoriale|utilisation rédactionnelle
    pas d'usage commercial|pas de publicité|interdit à la publicité|uso editorial|solo uso editorial
    uso exclusivamente editorial|sólo uso editorial|únicamente uso editorial|no uso comercial|sin uso comercial
    prohibido uso comercial|prohibida su venta|apenas uso editorial|somente uso editorial|proibido uso comercial
    uso esclusivamente editoriale|solo uso editoriale|solo per uso editoriale|uso editoriale|no uso commerciale
    vietato uso commerciale|alleen voor redactioneel|alleen redactioneel|redactioneel gebruik|geen commercieel gebruik
    endast redaktionell*|redaktionellt bruk|kun redaktionel*|kun til redaksjonel*|kun redaksjonel*|redaksjonell bruk
    vain toimituksellinen|vain toimitukselliseen|tylko do użytku redakcyjnego|wyłącznie do użytku redakcyjnego
    użytek redakcyjny|pouze pro redakční|pouze redakční|len na redakčné|kizárólag szerkesztőségi|doar uz editorial
    uz editorial|только для редакционного|только для редакционных|редакционное использование|лише для редакційного
    yalnızca editoryal|sadece editoryal|editoryal kullanım|仅限编辑|仅供编辑|仅限新闻|僅供編輯|報道目的|報道のみ|エディトリアル
    편집용|보도용|للاستخدام التحريري فقط|שימוש עריכתי בלבד
    """,
    // handouts, for two weeks
    """
    within 14 days|14 days from transmission|14 days of transmission|14 days only|use within 14 days|two weeks only
    innerhalb von 14 tagen|dans les 14 jours|14 jours|en un plazo de 14 días|no use after 14 days|14 day use
    """,
  ])

  /// Countries that agencies bar, ISO 3166-1 alpha-2, with the names that they have in instructions.
  static let countries: [(code: String, names: String)] = [
    ("at", "austria|oesterreich|österreich|autriche"), ("de", "germany|deutschland|allemagne|alemania"),
    ("ch", "switzerland|schweiz|suisse|svizzera"),
    ("gb", "uk|u.k.|united kingdom|great britain|britain|england"),
    ("ie", "ireland|republic of ireland|eire"), ("fr", "france|frankreich|francia"),
    ("it", "italy|italien|italie|italia"), ("es", "spain|spanien|espagne|españa|espana"),
    ("pt", "portugal"), ("nl", "netherlands|the netherlands|holland|niederlande|pays-bas|nederland"),
    ("be", "belgium|belgien|belgique|belgië"), ("lu", "luxembourg|luxemburg"),
    ("dk", "denmark|dänemark|danemark|danmark"), ("se", "sweden|schweden|suède|sverige"),
    ("no", "norway|norwegen|norvège|norge"), ("fi", "finland|finnland|finlande|suomi"),
    ("is", "iceland"), ("pl", "poland|polen|pologne|polska"), ("cz", "czech republic|czechia|tschechien"),
    ("sk", "slovakia|slowakei"), ("hu", "hungary|ungarn|hongrie"), ("ro", "romania|rumänien"),
    ("bg", "bulgaria"), ("gr", "greece|griechenland|grèce"), ("tr", "turkey|türkiye|türkei|turquie"),
    ("ru", "russia|russland|russie"), ("ua", "ukraine"), ("il", "israel"), ("eg", "egypt"),
    ("us", "usa|u.s.|united states|united states of america|north america"), ("ca", "canada|kanada"),
    ("mx", "mexico|méxico"), ("br", "brazil|brasil|brésil"), ("ar", "argentina"), ("cl", "chile"),
    ("co", "colombia"), ("pe", "peru|perú"), ("jp", "japan|japon"), ("cn", "china|mainland china|chine"),
    ("hk", "hong kong"), ("tw", "taiwan"), ("kr", "south korea|korea"), ("in", "india"), ("au", "australia"),
    ("nz", "new zealand"), ("za", "south africa"), ("sg", "singapore"), ("th", "thailand"),
    ("my", "malaysia"),
    ("ph", "philippines"), ("id", "indonesia"), ("hr", "croatia"), ("si", "slovenia"), ("rs", "serbia"),
  ]
}
