extension Gazetteer {
  /// The parties that Cutline ships with: id, name, kind, distribution rank (0 for none), parent, aliases.
  ///
  /// An alias of up to three Latin letters counts only as it stands here, letter for letter. To add a party,
  /// add a line.
  static let table = #"""
    # wires
    reuters	Reuters	wire	3		Reuters Connect|Reuters TV|Reuters Pictures|Reuters Photo|Reuters Photographer|Thomson Reuters|Thomson Reuters Foundation|Reuters News Agency|Agence Reuters|Reuters Staff|Reuters Archive|Retuers|Reuetrs|Rueters|Reuter|Reuteres|Reutes|רויטרס|סוכנות רויטרס|رويترز|رویترز|Рейтер|Рейтерс|路透|路透社|ロイター|ロイター通信|로이터|로이터통신|Ρόιτερς|Reuters/Handout|Reutres|Reuteurs|Reuters.com|Ройтерс|REUTERS Photo|রয়টার্স|रॉयटर्स|รอยเตอร์|สำนักข่าวรอยเตอร์|Reuters Foto|روئٹرز|رائٹرز|ராய்ட்டர்ஸ்|రాయిటర్స్|રોઇટર્સ|റോയിട്ടേഴ്സ്|ರಾಯಿಟರ್ಸ್|रॉयटर|Роутерс|ရိုက်တာ|Roiters|Հռոյթերս|როიტერი|Ройтърс|Ројтерс|Rojters
    ap	AP	wire	3		Ap|The Associated Press|Associated Press|Associeted Press|Assocated Press|Asociated Press|AP Photo|AP Photos|AP Images|AP News|AP Video|APTN|A.P.|AP Foto|Foto AP|איי.פי|אי.פי|סוכנות AP|أسوشيتد برس|اسوشيتد برس|أ ب|آسوشیتدپرس|آسوشیتد پرس|美联社|美聯社|AP通信|Associated Pres|Assoicated Press|АП|एपी|Aπ|เอพี|এপি|Associated Press Photo|에이피|AP通信社|Ασοσιέιτεντ Πρες|اے پی|ایسوسی ایٹڈ پریس|ஏபி|ఏపీ|એપી|എപി|एसोसिएटेड प्रेस|আসোসিয়েটেড প্রেস
    invision	Invision	agency	3	ap	Invision AP
    ap-content	AP Content Services	agency	3	ap
    afp	AFP	wire	3		afp|Afp|Agence France-Presse|Agence France Presse|AFP Photo|AFP Photos|AFP Forum|AFP or licensors|AFPTV|AFP TV|AFP Contributor|AFP Services|A.F.P.|Agencia AFP|אי.אף.פי|איי.אף.פי|א.פ.פ|فرانس برس|أ ف ب|خبرگزاری فرانسه|法新社|AFP通信|AFP BB|АФП|Agencja AFP|Agence France-Press|Agence France Press|Agence-France Presse|アフプ|एएफपी|เอเอฟพี|এএফপি|에이에프피|AFP=時事|AFP時事|Φράνς Πρες|Франс Пресс|اے ایف پی|ஏஎஃப்பி|ఏఎఫ్‌పీ|എഎഫ്പി|એએફપી
    epa	EPA	wire	3		epa|Epa|EPA-EFE|European Pressphoto Agency|European Press Photo Agency|EPA Images|EPA Photo|EPAEFE|אי.פי.איי|欧洲新闻图片社|Европейское фотоагентство|유럽통신|EPA=時事|ইপিএ|ईपीए|ЕПА|ЕПА/БГНЕС
    upi	UPI	wire	3		United Press International|UPI Photo|UPI通信
    bloomberg	Bloomberg	wire	3		Bloomberg News|Bloomberg Creative|Bloomberg Finance LP|Bloomberg LP|Блумберг|ブルームバーグ|블룸버그|彭博社|彭博|بلومبرغ|בלומברג
    # national wires
    efe	EFE	wire	4		Efe|Agencia EFE|EFE Noticias|EFE Agencia|EFE Archivo
    dpa	dpa	wire	4		DPA|Dpa|dpa Picture-Alliance|Deutsche Presse-Agentur|dpa Images|DPA Images|dpa-Bildfunk|dpa-Bild|dpa Bildfunk|dpa-Zentralbild|dpa Zentralbild|dpa-infocom|dpa Themendienst|dpa-tmn|dpa Grafik|ZB|dpa Foto|dpa-infografik|дпа|DPA Picture Alliance|د ب أ|د. ب. أ|الوكالة الألمانية|وكالة الأنباء الألمانية
    pa	PA Media	wire	4		PA|PA Wire|PA Images|PA Archive|PA Photos|PA Media Group|Press Association|The Press Association|Press Association Images|PA News|PA Graphics|PA wire|PA Wire/Press Association Images|PA MEDIA
    apa	APA	wire	4		Apa|APA-Picturedesk|apa picturedesk|APA Picturedesk|picturedesk.com|Austria Presse Agentur|APA Images|APA-Foto|APA Fotoservice
    keystone	Keystone	wire	4		Keystone-SDA|Keystone SDA|Keystone-ATS|Keystone/SDA|ATS-Keystone|Keyston|Keystone Press
    sda	sda	wire	4	keystone	SDA|Sda|SDA-ATS|ATS|Schweizerische Depeschenagentur
    ansa	ANSA	wire	4		Ansa|Agenzia ANSA|ANSA Foto
    lapresse	LaPresse	agency	2		La Presse Agency|LaPresse AP
    tass	TASS	wire	4		Tass|ITAR-TASS|Itar Tass|TASS News Agency|ТАСС|ИТАР-ТАСС|Фото ТАСС|タス|タス通信|塔斯社|타스|타스통신|Τας
    ria-novosti	RIA Novosti	wire	4		RIA|RIA Nowosti|РИА Новости|РИА
    sputnik	Sputnik	wire	4		Спутник|Sputnik News|スプートニク|卫星通讯社|스푸트니크|سبوتنيك
    interfax	Interfax	wire	4		Интерфакс
    xinhua	Xinhua	wire	4		新华社发|新華社發|Xinhua News Agency|Xinhua News|Xinhua Photo|Agencia Xinhua|新华社|新華社|新华|新華|新华网|新華網|Синьхуа|شينخوا|Xinhau|신화|신화통신|新華通信|新華社通信|Tân Hoa Xã|ซินหัว|Tân Hoa|শিনহুয়া|शिन्हुआ|شنہوا
    cns	China News Service	wire	4		中新社发|CNS Photo|CNSphoto|中新社|中国新闻社|中新网|VCG China News Service
    vcg	VCG	distributor	5		Visual China Group|视觉中国
    kyodo	Kyodo	wire	4		Kyodo News|Kyodo Photo|共同|共同通信|共同通信社|共同社|Kyodo News Agency|Kyodo News Stills
    jiji	Jiji Press	wire	4		Jiji|時事|時事通信|時事通信社|JIJI Press Photo
    yonhap	Yonhap	wire	4		Yonhap News|Yonhap News Agency|Yonhap News TV|연합뉴스|연합|韩联社|聯合ニュース
    newsis	Newsis	wire	4		뉴시스
    news1	News1	wire	4		뉴스1|News1 Korea
    anadolu	Anadolu	wire	4		AA|Anadolu Agency|Anadolu Ajansı|Anadolu Images|Anadolu Agency (AA)|Anadolu Ajansi|アナトリア通信|アナドル通信|الأناضول|وكالة الأناضول|أناضول|Анадолу|Anadolou|Anadolu Ajans
    dha	DHA	agency	2		Demirören Haber Ajansı|Dogan News Agency|Doğan Haber Ajansı|DHA Foto
    iha	İHA	agency	2		IHA|İhlas Haber Ajansı|Ihlas News Agency
    wafa	WAFA	wire	4		Wafa|WAFA News Agency|Palestinian News Agency|وفا|وكالة وفا
    sana	SANA	wire	4		Syrian Arab News Agency|سانا|وكالة سانا|Sana News Agency
    petra	Petra News Agency	wire	4		Petra|Jordan News Agency|بترا|وكالة بترا
    spa	Saudi Press Agency	wire	4		SPA|واس|وكالة الأنباء السعودية
    wam	WAM	wire	4		Emirates News Agency|وام|وكالة أنباء الإمارات
    qna	QNA	wire	4		Qatar News Agency|قنا
    kuna	KUNA	wire	4		Kuwait News Agency|كونا
    mena	MENA	wire	4		Middle East News Agency|وكالة أنباء الشرق الأوسط
    nna	National News Agency (Lebanon)	wire	4		الوكالة الوطنية للإعلام
    map-ma	MAP	wire	4		Maghreb Arabe Presse|وكالة المغرب العربي للأنباء
    tap-tn	TAP	wire	4		Tunis Afrique Presse
    aps-dz	Algérie Presse Service	wire	4		وكالة الأنباء الجزائرية
    irna	IRNA	wire	4		Islamic Republic News Agency|ایرنا|خبرگزاری ایرنا|إرنا
    isna	ISNA	wire	4		Iranian Students' News Agency|Iranian Students News Agency|ایسنا|خبرگزاری ایسنا
    mehr	Mehr News Agency	wire	4		Mehr News|مهر|خبرگزاری مهر
    fars	Fars News Agency	wire	4		Fars News|فارس|خبرگزاری فارس
    tasnim	Tasnim News Agency	wire	4		Tasnim|Tasnim News|تسنیم|خبرگزاری تسنیم
    kcna	KCNA	wire	4		Korean Central News Agency|朝鮮中央通信|조선중앙통신|朝中社
    kns	KNS	distributor	6		Korea News Service|朝鮮通信
    cna-tw	CNA (Taiwan)	wire	4		Central News Agency|CNA Taiwan|中央社|中央通訊社|Central News Agency (Taiwan)
    vna	VNA	wire	4		Vietnam News Agency|TTXVN|Thông tấn xã Việt Nam
    antara	Antara	wire	4		ANTARA Foto|Antara Foto|Antara Photo|LKBN Antara|Antara News
    bernama	Bernama	wire	4		Bernama Pix|Foto Bernama
    pti	PTI	wire	4		Press Trust of India|PTI Photo|पीटीआई
    ani	ANI	wire	4		Asian News International|ANI Photo|एएनआई
    ians	IANS	wire	4		Indo-Asian News Service|IANS Photo
    uni-in	UNI	wire	4		United News of India
    bss	BSS	wire	4		Bangladesh Sangbad Sangstha
    app-pk	APP	wire	4		Associated Press of Pakistan
    aap	AAP	wire	4		AAP Image|AAP Images|Australian Associated Press|AAP Photos|AAPIMAGE|AAP IMAGE
    cp	The Canadian Press	wire	4		Canadian Press|CP|La Presse canadienne|La Presse Canadienne|CP Images|CP Photo
    ntb	NTB	wire	4		NTB Scanpix|NTB scanpix|Norsk Telegrambyrå
    tt	TT	wire	4		TT News Agency|TT Nyhetsbyrån|TT Bild|Scanpix Sweden|Scanpix Sverige
    ritzau	Ritzau Scanpix	wire	4		Ritzau|Scanpix Denmark|Scanpix Danmark|Ritzau Foto
    scanpix	Scanpix	wire	4	ritzau	SCANPIX Baltics|Scanpix Baltics
    lehtikuva	Lehtikuva	wire	4		STT-Lehtikuva|STT Lehtikuva|STT
    bns	BNS	wire	4		BNS Foto|Baltic News Service
    elta	ELTA	wire	4		Elta Foto
    leta	LETA	wire	4		LETA Foto
    belga	Belga	wire	4		Belga Photo|Belga News Agency|Belgaimage|Belga Image|BELGA Mag
    anp	ANP	wire	4		ANP Foto|ANP Photo|Algemeen Nederlands Persbureau
    lusa	Lusa	wire	4		Agência Lusa|Lusa Agência
    agencia-brasil	Agência Brasil	wire	4		Agencia Brasil|ABr|EBC
    estadao	Estadão Conteúdo	agency	2		Estadao Conteudo|Agência Estado
    folhapress	Folhapress	agency	2		Folha Press
    telam	Télam	wire	4		Agencia Télam
    na-ar	Noticias Argentinas	agency	2		Agencia NA|Agencia Noticias Argentinas
    notimex	Notimex	wire	4
    andina	Andina	wire	4		Agencia Andina|ANDINA Agencia
    colprensa	Colprensa	agency	4
    prensa-latina	Prensa Latina	wire	4
    avn	AVN	wire	4		Agencia Venezolana de Noticias
    abi	ABI	wire	4		Agencia Boliviana de Información
    europa-press	Europa Press	agency	2		EuropaPress|EP Photo|Europapress
    pap	PAP	wire	4		PAP Foto|Polska Agencja Prasowa
    ctk	ČTK	wire	4		CTK|CTK Photo|ČTK Foto
    tasr	TASR	wire	4		TASR Foto
    sita	SITA	agency	2		SITA Foto
    mti	MTI	wire	4		MTVA|MTI Fotó|MTI Foto
    agerpres	Agerpres	wire	4		AGERPRES Foto
    mediafax	Mediafax	agency	2		Mediafax Foto
    inquam	Inquam Photos	agency	2		Inquam
    bta	BTA	wire	4		БТА|Bulgarian News Agency
    bulphoto	BulPhoto	agency	2		Булфото|Bulfoto
    tanjug	Tanjug	wire	4		Танјуг
    beta-rs	Beta	agency	2		Betaphoto|BETAPHOTO|Novinska agencija Beta
    fonet	FoNet	agency	2		Fonet
    hina	HINA	wire	4		Hina
    pixsell	PIXSELL	agency	2		Pixsell
    cropix	CROPIX	agency	2		Cropix
    sta-si	STA	wire	4		Slovenska tiskovna agencija
    fena	FENA	wire	4		Fena
    mia	MIA	wire	4		МИА
    ana-mpa	ANA-MPA	wire	4		ΑΠΕ-ΜΠΕ|ΑΠΕ ΜΠΕ|APE-MPE|ANA MPA|ΑΠΕ|Athens News Agency
    eurokinissi	Eurokinissi	agency	2		Ευρωκίνηση|EUROKINISSI Photos
    intime	Intime News	agency	2		InTime News|Intime Photos
    sooc	SOOC	agency	2		SOOC Photos
    ukrinform	Ukrinform	wire	4		Укрінформ|Укринформ
    unian	UNIAN	agency	2		УНІАН|УНИАН
    ukrafoto	Ukrafoto	agency	2		УкрАфото
    belta	BelTA	wire	4		БелТА|БЕЛТА
    kazinform	Kazinform	wire	4		Казинформ
    azertac	AZERTAC	wire	4		Azərtac|АЗЕРТАДЖ
    armenpress	Armenpress	wire	4		Арменпресс
    photolure	PAN Photo	agency	2		Photolure
    moldpres	Moldpres	wire	4
    gna	Ghana News Agency	wire	4		GNA
    nan	News Agency of Nigeria	wire	4		NAN
    sapa	SAPA	wire	4
    ana-za	African News Agency	agency	2		African News Agency (ANA)|ANA
    gallo	Gallo Images	distributor	5		Gallo
    flash90	Flash90	agency	2		Flash 90|פלאש 90|פלאש90|Flash-90
    jini	JINI	agency	2		JINI Photo|ג'יני|Xinhua-JINI
    tps	TPS	agency	2		TPS-IL|Tazpit Press Service
    israel-sun	Israel Sun	agency	2		Israelsun
    gpo	GPO	government	0		לע"מ|לע״מ|לעמ|Israel GPO|Israeli Government Press Office|Government Press Office|Government Press Office (GPO)|לשכת העיתונות הממשלתית|Israel Government Press Office
    idf	IDF Spokesperson's Unit	government	0		IDF|IDF Spokesperson|IDF Spokesperson Unit|IDF Spokespersons Unit|IDF Spokesman|IDF Spokesman's Unit|IDF Spokesperson Office|Israel Defense Forces|דובר צה"ל|דובר צה״ל|דו"צ|צה"ל|IDF Spokesmans Unit
    israel-police	Israel Police	government	0		Israel Police Spokesperson|Israel Police Spokesperson's Unit|דוברות המשטרה|דובר המשטרה|משטרת ישראל
    mda	Magen David Adom	ngo	0		MDA|MDA Spokesperson|מד"א|דוברות מד"א|Magen David Adom Spokesperson|תיעוד מבצעי מד"א
    zaka	ZAKA	ngo	0		זק"א
    # picture libraries, agencies
    getty	Getty Images	distributor	5		Getty|Getty Image|GettyImages|gettyimages.com|Getty Images North America|Getty Images Europe|Getty Images AsiaPac|Getty Images South America|Getty Images Sport|Getty Images News|Getty Images Entertainment|Getty Images Plus|Getty Images Archive|Getty Creative|Getty Editorial|Gety Images|Gettty Images|Getty Imges|Stringer Getty Images|ゲッティ|ゲッティイメージズ|גטי אימג'ס|גטי|גטי אימג׳ס|게티이미지|게티이미지뱅크|게티이미지코리아|غيتي|غيتي إيميجز|盖蒂|盖蒂图片社|蓋蒂|Getty Sport|Getty Images International|Getty Images AFP Collection|Getty Imags|Geety Images|Getyy Images|Гетти|เก็ตตี้อิมเมจ|Гетти Имиджес|گیٹی امیجز|गेटी इमेजेज|गेटी इमेजेस|গেটি ইমেজেস|গেটি ইমেজ|கெட்டி இமேஜஸ்|గెట్టీ ఇమేజెస్|گتی ایمیجز|گتی|ゲッティ・イメージズ|ゲッティ＝共同|Getty Images Hungary|Getty Images Korea|Getty Images Türkiye|Getty Images Turkey|Getty Images Deutschland|Getty Images Germany|Getty Images España|Getty Images Italia|Getty Images France|Getty Images Sweden|Getty Images AsiaPac|Getty Images Latam
    istock	iStock	stock	5	getty	iStockphoto|iStock Photo|iStockphoto.com|iStock.com|istock.com|iStock by Getty Images|iStock Editorial|Istockphoto
    gc-images	GC Images	distributor	5	getty
    wireimage	WireImage	distributor	5	getty	Wire Image
    filmmagic	FilmMagic	distributor	5	getty	Film Magic
    corbis	Corbis	distributor	5	getty	Corbis Images|Corbis Historical|Corbis Sport
    e-plus	E+	stock	5	getty
    universal-history	Universal History Archive	distributor	5	getty
    universal-images	Universal Images Group	distributor	5	getty	UIG
    bettmann	Bettmann	distributor	5	getty	Bettmann Archive|
    popperfoto	Popperfoto	distributor	5	getty
    life-pictures	The LIFE Picture Collection	distributor	5	getty	LIFE Picture Collection|LIFE Images Collection|Time Life Pictures
    redferns	Redferns	distributor	5	getty
    allsport	Allsport	distributor	5	getty
    photodisc	Photodisc	stock	5	getty
    moment	Moment	stock	5	getty	Moment RF|Moment Editorial|Moment Open
    eyeem	EyeEm	stock	5
    shutterstock	Shutterstock	stock	5		Shutterstock.com|www.shutterstock.com|Shutter Stock|Shuttersrock|Shutterstock Editorial|Shutterstock Images|Schutterstock|Shuttterstock|שאטרסטוק|셔터스톡|Shutterstcok|Shutterstok|Shuterstock
    rex	Rex Features	distributor	5	shutterstock	REX|Rex|Rex Shutterstock|Rex Images|Rexfeatures
    offset	Offset	stock	5	shutterstock	Offset.com
    pmc	Penske Media	distributor	5		PMC
    everett	Everett	distributor	5		Everett Collection|Everett Collection Inc
    alamy	Alamy	stock	5		Alamy Stock Photo|Alamy Stock Photos|Alamy Live News|Alamy Stock|Alamy.com|Alamy Images|Alamy Stock Foto|Alamy Stock Bild
    adobe-stock	Adobe Stock	stock	5		stock.adobe.com|AdobeStock|Adobe Stock Photo|Adobestock.com|Fotolia|fotolia.com|Adobe|Adobe Stock Images
    depositphotos	Depositphotos	stock	5		depositphotos.com|Deposit Photos
    dreamstime	Dreamstime	stock	5		dreamstime.com|Dreamstime TNS
    123rf	123RF	stock	5		123RF.com|123rf Stock Photo|123RF Stock
    bigstock	Bigstock	stock	5	shutterstock	Bigstockphoto|bigstockphoto.com
    thinkstock	Thinkstock	stock	5	getty	Thinkstockphotos|Thinkstock Images
    pond5	Pond5	stock	5	shutterstock	Pond5.com
    canva	Canva	stock	5		Canva Pro|Canva.com
    envato	Envato	stock	5		Envato Elements
    freepik	Freepik	stock	5		freepik.com
    vecteezy	Vecteezy	stock	5		vecteezy.com
    stocksy	Stocksy	stock	5		Stocksy United
    westend61	Westend61	stock	5
    colourbox	Colourbox	stock	5		colourbox.com|Colourbox.de
    panthermedia	PantherMedia	stock	5		Panther Media
    pixelio	Pixelio	stock	5		pixelio.de|www.pixelio.de
    photocase	Photocase	stock	5		photocase.de|photocase.com
    mostphotos	Mostphotos	stock	5
    fotodom	Fotodom	stock	5		ФОТОДОМ
    lori	Lori Images	stock	5		Лори|Фотобанк Лори
    pixta	PIXTA	stock	5		ピクスタ
    aflo	Aflo	distributor	5		アフロ|Aflo Co|AFLO Sport|Aflo Images
    unsplash	Unsplash	stock	5		unsplash.com|Unspash|Unsplash+
    pexels	Pexels	stock	5		pexels.com|Pexel
    pixabay	Pixabay	stock	5		pixabay.com|Pixaby|Pixabay License
    burst	Burst	stock	5		Burst by Shopify
    wikimedia	Wikimedia Commons	openLibrary	5		Wikimedia|Wikicommons|Wiki Commons|WikiCommons|Wikimedia Common|commons.wikimedia.org|WikimediaCommons|Creative Commons Wikimedia|ויקימדיה|ויקישיתוף|Викимедиа|维基共享资源|Wikipedia Commons
    wikipedia	Wikipedia	openLibrary	5	wikimedia	ויקיפדיה|Википедия|维基百科|wikipedia.org
    flickr	Flickr	openLibrary	5		flickr.com|Flikr|Flicker|Flickr Commons|Flickr.com
    creative-commons	Creative Commons	openLibrary	0
    library-of-congress	Library of Congress	openLibrary	0		US Library of Congress|LOC
    internet-archive	Internet Archive	openLibrary	0		archive.org
    dvids	DVIDS	government	0		Defense Visual Information Distribution Service
    picture-alliance	picture alliance	distributor	7	dpa	picture-alliance|pictures alliance|picture alliance GmbH|picture-alliance.com|Picture Allliance|picture alliance dpa
    imago	imago	distributor	6		imago images|imago-images|imago-images-bilder|IMAGO Images|imago stock&people|imago stock & people|imago sport|imagostock|imago sportfotodienst|Imago Imges|imago-images.de|www.imago-images.de|imago-images.de
    ullstein	ullstein bild	distributor	5		ullstein|ullstein bild Dtl.|ullsteinbild
    akg	akg-images	distributor	5		akg|AKG Images
    bpk	bpk	distributor	5		bpk Bildagentur
    kna	KNA	agency	2		KNA-Bild|Katholische Nachrichten-Agentur
    ddp	ddp	agency	2		DDP|ddp images|ddp-images
    action-press	action press	agency	2		ActionPress|actionpress
    laif	laif	agency	2		laif agentur
    ostkreuz	Ostkreuz	agency	2		Agentur Ostkreuz
    witters	Witters	agency	2		Witters Sport|WITTERS Sportfotografie
    eibner	Eibner-Pressefoto	agency	2		Eibner|Eibner Pressefoto|EIBNER Pressefoto
    nordphoto	nordphoto	agency	2		nordphoto GmbH
    sven-simon	Sven Simon	agency	2		SVEN SIMON Fotoagentur|FotoagenturSVENSIMON|Fotoagentur Sven Simon
    beautiful-sports	Beautiful Sports	agency	2		BEAUTIFUL SPORTS
    camera4	Camera4	agency	2		CAMERA4+
    future-image	Future Image	agency	2		Future-Image
    photothek	photothek	agency	2		photothek.net|photothek.de
    funke	FUNKE Foto Services	agency	2		Funke Foto Service|FUNKE Foto Service|Funke Foto
    sz-photo	SZ Photo	agency	2		Süddeutsche Zeitung Photo|SZ-Photo
    caro	CARO	agency	2		CARO Fotoagentur
    lichtgut	Lichtgut	agency	2		LICHTGUT Stuttgart
    editpress	Editpress	agency	5
    freshfocus	freshfocus	agency	5
    expa	EXPA Pictures	agency	2		EXPA
    gepa	GEPA pictures	agency	2		GEPA
    vienna-press	Vienna Press	agency	5
    starpix	Starpix	agency	5
    sipa	Sipa	agency	2		SIPA Press|Sipa Press|SIPA USA|Sipa USA|Sipa Asia|Sipausa|SIPA-USA|SIPA Images|Sipa US|SIPA US|Sipa France|SIPAPRE
    abaca	Abaca	agency	2		Abaca Press|ABACAPRESS|Abacapress.com
    bestimage	Bestimage	agency	2		Best Image
    hans-lucas	Hans Lucas	agency	2		Agence Hans Lucas|Studio Hans Lucas
    gamma-rapho	Gamma-Rapho	agency	2		Gamma Rapho|Rapho|Gamma
    divergence	Divergence	agency	2		Divergence Images
    maxppp	MaxPPP	agency	2
    pqr	PHOTOPQR	agency	2		PhotoPQR|Photo PQR|PQR
    dppi	DPPI	agency	2		DPPI Media|DPPI Images
    presse-sports	Presse Sports	agency	5
    panoramic	Panoramic	agency	5
    icon-sport	Icon Sport	agency	2		Icon Sports|IconSport
    magnum	Magnum Photos	agency	2		Magnum
    vii	VII Photo	agency	2		VII|VII Agency|VII Photo Agency|VII Foundation
    noor	NOOR	agency	2		NOOR Images|Noor Images
    panos	Panos Pictures	agency	2		Panos|Panos Pictures Ltd
    contrasto	Contrasto	agency	5
    redux	Redux	agency	2		Redux Pictures
    contact-press	Contact Press Images	agency	5
    polaris	Polaris Images	agency	2		Polaris
    zuma	Zuma Press	agency	2		ZUMA|Zuma|ZUMA Press Wire|ZUMA Wire|ZUMAPRESS|ZUMAPRESS.com|ZUMA Press, Inc.|ZUMA Press Inc|ZUMA Press Wire Service|ZUMA Live|Zumapress.com
    nurphoto	NurPhoto	agency	2		Nur Photo|NurPhoto SRL|NurPhoto srl|NurPhoto agency
    sopa	SOPA Images	agency	2		SOPA|Sopa Images Limited|SOPA Images Ltd
    lightrocket	LightRocket	agency	2		Light Rocket
    pacific-press	Pacific Press	agency	2		Pacific Press Agency|Pacific Press Media
    cnp	CNP	agency	2		Consolidated News Pictures|Consolidated News Photos|CNP AdMedia
    barcroft	Barcroft Media	agency	2		Barcroft Images|Barcroft
    future-publishing	Future Publishing	company	0		Future
    costfoto	Costfoto	agency	2		CostFoto|CFOTO
    nexpher	Nexpher	agency	2		Nexpher Images
    pics-action	Pics Action	agency	5
    le-pictorium	Le Pictorium	agency	2		Le Pictorium Agency|LePictorium
    mei	Middle East Images	agency	2		Middle East Images Agency
    image-press-agency	Image Press Agency	agency	2		ImagePressAgency
    mega	MEGA	agency	2		MEGA Agency
    splash	Splash News	agency	2		SplashNews.com|Splash|Splashnews
    backgrid	Backgrid	agency	2		BACKGRID USA|BACKGRID UK|Backgrid.com
    x17	X17	agency	2		X17online
    startraks	Startraks	agency	2		Startraks Photo
    instar	INSTARimages	agency	2		Instar Images|INSTARimages.com
    avalon	Avalon	agency	2		Avalon.red
    photoshot	Photoshot	agency	5
    i-images	i-Images	agency	2		i-Images Picture Agency|iImages
    swns	SWNS	agency	2		SWNS.com|South West News Service
    solent	Solent News	agency	2		Solent News & Photo Agency
    caters	Caters	agency	2		Caters News|Caters News Agency
    news-images	News Images	agency	2		News Images LTD|NEWS IMAGES LTD
    action-images	Action Images	agency	2	reuters
    hulton	Hulton Archive	distributor	5	getty	Hulton Collection|Hulton Deutsch|Hulton-Deutsch Collection
    empics	EMPICS	agency	2	pa	EMPICS Sport|Empics Entertainment
    wpa	WPA	agency	0		WPA Rota
    inpho	INPHO	agency	2		©INPHO|Inpho Photography
    sportsfile	Sportsfile	agency	2		SPORTSFILE
    collins	Collins Photos	agency	2		Collins Photo Agency
    rollingnews	RollingNews.ie	agency	2		Rolling News|© RollingNews.ie|RollingNews
    photocall	Photocall Ireland	agency	5
    bridgeman	Bridgeman Images	distributor	5		Bridgeman|Bridgeman Art Library
    mary-evans	Mary Evans Picture Library	distributor	5		Mary Evans
    granger	Granger	distributor	5		Granger Historical Picture Archive|The Granger Collection
    heritage-images	Heritage Images	distributor	5
    science-photo	Science Photo Library	distributor	5		SPL
    naturepl	Nature Picture Library	distributor	5		naturepl.com
    minden	Minden Pictures	distributor	5
    roger-viollet	Roger-Viollet	distributor	5		Roger Viollet
    leemage	Leemage	distributor	5
    mondadori	Mondadori Portfolio	distributor	5
    archivio-alinari	Alinari	distributor	5		Archivi Alinari
    imaginechina	Imaginechina	distributor	5		Imagine China
    fotoarena	Fotoarena	agency	5
    agif	AGIF	agency	5
    brazil-photo-press	Brazil Photo Press	agency	5
    cuartoscuro	Cuartoscuro	agency	2		Cuartoscuro.com
    agencia-uno	Agencia Uno	agency	2		AgenciaUNO
    aton	Aton	agency	2		Aton Chile
    photosport-cl	Photosport Chile	agency	5
    agencia-reforma	Agencia Reforma	agency	2		Grupo Reforma
    el-universal	El Universal	publication	0		Agencia El Universal|GDA
    xpressimages	Straffon Images	agency	5
    jam-media	Jam Media	agency	2		JAM MEDIA
    mexsport	Mexsport	agency	5
    imago7	Imago7	agency	5
    agencia-lof	Agencia LOF	agency	2		LOF
    contacto	ContactoPhoto	agency	2		Contacto Photo|ContactoPhoto via Europa Press
    agencia-wyborcza	Agencja Wyborcza.pl	agency	2		Agencja Gazeta
    east-news	East News	agency	5
    forum-pl	Agencja Forum	agency	5
    newspix-pl	Newspix.pl	agency	2		NEWSPIX.PL
    newspix-au	Newspix	agency	2		News Corp Australia
    profimedia	Profimedia	agency	2		Profimedia.cz|Profimedia Images
    isifa	isifa	agency	5
    mafra	MAFRA	agency	5
    delfi	Delfi	publication	0		DELFI
    bildbyran	Bildbyrån	agency	2		Bildbyran|BILDBYRÅN
    gonzales	Gonzales Photo	agency	5
    imagespic	ImagesPic Agency	agency	5
    fotonoticias	Fotonoticias	agency	5
    agenzia-fotogramma	Fotogramma	agency	2		Agenzia Fotogramma
    imagoeconomica	Imagoeconomica	agency	2		Imago economica
    insidefoto	Insidefoto	agency	5
    ipa-it	IPA	agency	2		IPA Agency|Independent Photo Agency
    agf	AGF	agency	2		AGF Foto
    spp-sport	Sports Press Photo	agency	2		SPP|SPP Sport Press Photo
    icon-sportswire	Icon Sportswire	agency	5
    imagn	Imagn Images	agency	2		IMAGN|Imagn
    usa-today-sports	USA TODAY Sports	agency	2		USA Today Sports Images|USA TODAY Sports Images|USATSI
    nbae	NBAE	agency	2	getty
    csm	Cal Sport Media	agency	2		CSM
    tns	TNS	distributor	6		Tribune News Service
    medianews	MediaNews Group	distributor	6		Digital First Media
    cq-roll-call	CQ-Roll Call, Inc	agency	2		CQ Roll Call|CQ-Roll Call|CQ-Roll Call Inc|CQ-Roll Call, Inc.|Roll Call
    hearst	Hearst Newspapers	distributor	6
    nyt	The New York Times	publication	0		New York Times|NYT|NYTNS|NY Times|The NYT|nytimes.com|ניו יורק טיימס|ניו יורק טיימס סרוויס|New York Times News Service|The New York Times Company
    washington-post	The Washington Post	publication	0		Washington Post|WaPo|washingtonpost.com
    wsj	The Wall Street Journal	publication	0		Wall Street Journal|WSJ
    la-times	Los Angeles Times	publication	0		LA Times|L.A. Times|latimes.com|The Los Angeles Times
    usa-today	USA TODAY	publication	0		USA Today Network|USA TODAY NETWORK
    chicago-tribune	Chicago Tribune	publication	0		The Chicago Tribune
    boston-globe	The Boston Globe	publication	0		Boston Globe
    miami-herald	Miami Herald	publication	0		The Miami Herald
    sf-chronicle	San Francisco Chronicle	publication	0		The San Francisco Chronicle|SF Chronicle
    denver-post	The Denver Post	publication	0		Denver Post
    seattle-times	The Seattle Times	publication	0		Seattle Times
    star-tribune	Star Tribune	publication	0		Minnesota Star Tribune|The Minnesota Star Tribune
    dallas-news	The Dallas Morning News	publication	0		Dallas Morning News
    houston-chronicle	Houston Chronicle	publication	0
    inquirer	The Philadelphia Inquirer	publication	0		Philadelphia Inquirer
    ny-post	New York Post	publication	0		NY Post
    ny-daily-news	New York Daily News	publication	0		NY Daily News
    newsday	Newsday	publication	0
    variety	Variety	publication	0		Variety Magazine
    billboard	Billboard	publication	0		Billboard Magazine
    hollywood-reporter	The Hollywood Reporter	publication	0		Hollywood Reporter|THR
    rolling-stone	Rolling Stone	publication	0		Rolling Stone Magazine
    wwd	WWD	publication	0		Women's Wear Daily
    cnbc	CNBC	publication	0		CNBC.com
    the-atlantic	The Atlantic	publication	0		theatlantic.com
    time	TIME	publication	0		TIME Magazine
    newsweek	Newsweek	publication	0
    salon	Salon	publication	0		Salon.com
    national-geographic	National Geographic	publication	0		Nat Geo|NatGeo
    rest-of-world	Rest of World	publication	0
    npr	NPR	publication	0
    pbs	PBS	publication	0
    cnn	CNN	publication	0
    abc	ABC	publication	0
    abc-news	ABC News	publication	0	abc	ABC NEWS
    nbc	NBC	publication	0		NBCUniversal|NBCU Photo Bank
    nbc-news	NBC News	publication	0	nbc
    cbs	CBS	publication	0
    cbs-news	CBS News	publication	0	cbs
    fox	FOX	publication	0
    fox-news	Fox News	publication	0	fox
    cbc	CBC	publication	0		CBC News
    toronto-star	Toronto Star	publication	0		The Toronto Star
    globe-and-mail	The Globe and Mail	publication	0		Globe and Mail
    postmedia	Postmedia	publication	0		Postmedia News|Postmedia Network
    guardian	The Guardian	publication	0		Guardian|theguardian.com|the Guardian
    observer	The Observer	publication	0		the Observer
    times-uk	The Times	publication	0		The Sunday Times
    telegraph	The Telegraph	publication	0		Daily Telegraph|The Daily Telegraph
    independent	The Independent	publication	0
    daily-mail	Daily Mail	publication	0		MailOnline|Mail Online
    daily-mirror	Daily Mirror	publication	0
    the-sun	The Sun	publication	0		News Group Newspapers Ltd
    standard	The London Standard	publication	0		London Evening Standard|Evening Standard
    bbc	BBC	publication	0		BBC News|BBC Sport|BBC Studios|בי.בי.סי
    sky-news	Sky News	publication	0
    itv	ITV	publication	0		ITV News
    channel4	Channel 4	publication	0		Channel 4 News
    irish-times	The Irish Times	publication	0		Irish Times
    rte	RTÉ	publication	0		RTE|RTÉ News
    nine	Nine	publication	0		Nine News|9News|Nine Network
    smh	The Sydney Morning Herald	publication	0		Sydney Morning Herald
    the-age	The Age	publication	0
    rnz	RNZ	publication	0
    nz-herald	NZ Herald	publication	0		New Zealand Herald
    stuff	Stuff	publication	0		Stuff.co.nz
    al-jazeera	Al Jazeera	publication	0		Aljazeera|الجزيرة|Al-Jazeera
    jpost	The Jerusalem Post	publication	0		Jerusalem Post|JPost|jpost.com
    toi	The Times of Israel	publication	0		Times of Israel
    haaretz	Haaretz	publication	0		הארץ
    ynet	ynet	publication	0		ynetnews
    yedioth	Yedioth Ahronoth	publication	0		ידיעות אחרונות
    maariv	Maariv	publication	0		מעריב
    walla	Walla	publication	0		וואלה|Walla!
    kan	KAN	publication	0		כאן 11|כאן חדשות
    bild	Bild	publication	0		BILD|BILD Zeitung
    spiegel	Der Spiegel	publication	0		Spiegel
    zeit	Die Zeit	publication	0		ZEIT ONLINE|DIE ZEIT
    faz	FAZ	publication	0		F.A.Z.|Frankfurter Allgemeine Zeitung
    sueddeutsche	Süddeutsche Zeitung	publication	0		SZ
    welt	Die Welt	publication	0		WELT
    infografik-welt	Infografik WELT	publication	0	welt
    taz	taz	publication	0
    heise	heise online	publication	0		heise
    ard	ARD	publication	0
    zdf	ZDF	publication	0
    mdr	MDR	publication	0
    ndr	NDR	publication	0
    wdr	WDR	publication	0
    orf	ORF	publication	0		ORF.at
    srf	SRF	publication	0
    sn	SN	publication	0		Salzburger Nachrichten
    der-standard	Der Standard	publication	0		STANDARD
    kurier	Kurier	publication	0
    kleine-zeitung	Kleine Zeitung	publication	0
    nzz	NZZ	publication	0		Neue Zürcher Zeitung
    tamedia	Tamedia	publication	0
    hamburger-abendblatt	Hamburger Abendblatt	publication	0		HA
    berliner-morgenpost	Berliner Morgenpost	publication	0
    figaro	Le Figaro	publication	0
    le-monde	Le Monde	publication	0
    le-parisien	Le Parisien	publication	0		LP
    liberation	Libération	publication	0
    ouest-france	Ouest-France	publication	0		Ouest France
    euronews	Euronews	publication	0
    el-pais	El País	publication	0		EL PAÍS
    el-mundo	El Mundo	publication	0
    la-vanguardia	La Vanguardia	publication	0
    prensa-libre	Prensa Libre	publication	0
    clarin	Clarín	publication	0
    la-nacion	La Nación	publication	0
    folha	Folha de S.Paulo	publication	0		Folha
    o-globo	O Globo	publication	0		Agência O Globo
    corriere	Corriere della Sera	publication	0
    repubblica	la Repubblica	publication	0
    nos	NOS	publication	0
    nrk	NRK	publication	0
    svt	SVT	publication	0
    vg	VG	publication	0
    aftonbladet	Aftonbladet	publication	0
    aftenposten	Aftenposten	publication	0
    yle	Yle	publication	0		YLE
    mbl	mbl.is	publication	0		Morgunblaðið
    kommersant	Kommersant	publication	0		Коммерсантъ|Коммерсант
    izvestia	Izvestia	publication	0		Известия
    hurriyet	Hürriyet	publication	0
    yomiuri	The Yomiuri Shimbun	publication	0		Yomiuri Shimbun|読売新聞|読売新聞社|Yomiuri
    asahi	The Asahi Shimbun	publication	0		Asahi Shimbun|朝日新聞|朝日新聞社
    mainichi	The Mainichi	publication	0		毎日新聞|毎日新聞社|Mainichi Shimbun
    nikkei	Nikkei	publication	0		日本経済新聞|日経|Nikkei Asia
    sankei	Sankei Shimbun	publication	0		産経新聞
    nhk	NHK	publication	0
    scmp	South China Morning Post	publication	0		SCMP
    straits-times	The Straits Times	publication	0		Straits Times
    global-times	Global Times	publication	0
    china-daily	China Daily	publication	0		中国日报
    peoples-daily	People's Daily	publication	0		人民日报|人民网
    cctv	CCTV	publication	0		央视|央视新闻
    hindustan-times	Hindustan Times	publication	0		HT Photo|HT
    the-hindu	The Hindu	publication	0
    times-of-india	The Times of India	publication	0		Times of India
    indian-express	The Indian Express	publication	0		Indian Express
    dawn	Dawn	publication	0
    malay-mail	Malay Mail	publication	0
    daily-maverick	Daily Maverick	publication	0
    the-citizen	The Citizen	publication	0
    news24	News24	publication	0
    sabc	SABC	publication	0		SABC News
    techcrunch	TechCrunch	publication	0
    techradar	TechRadar	publication	0
    fortune	Fortune	publication	0
    politico	Politico	publication	0
    vogue	Vogue	publication	0
    business-insider	Business Insider	publication	0
    extinction-rebellion	Extinction Rebellion	ngo	0
    sea-shepherd	Sea Shepherd	ngo	0		Sea Shepherd Global
    wwf	WWF	ngo	0		World Wildlife Fund
    amnesty	Amnesty International	ngo	0
    caritas	Caritas	ngo	0
    real-madrid	Real Madrid	company	0		Real Madrid CF
    red-bull	Red Bull	company	0		Red Bull Content Pool
    aston-martin	Aston Martin	company	0
    lockheed	Lockheed Martin	company	0
    rolls-royce	Rolls-Royce	company	0
    blue-origin	Blue Origin	company	0
    rocket-lab	Rocket Lab	company	0
    virgin-galactic	Virgin Galactic	company	0
    boston-dynamics	Boston Dynamics	company	0
    siemens	Siemens	company	0		Siemens AG
    bosch	Bosch	company	0		Robert Bosch|Robert Bosch GmbH
    audi	Audi	company	0		Audi AG
    porsche	Porsche	company	0		Porsche AG
    ford	Ford Motor Company	company	0		Ford Motor
    hyundai	Hyundai	company	0
    lionsgate	Lionsgate	company	0
    a24	A24 Films	company	0		A24 Studios
    marvel	Marvel Studios	company	0		Marvel
    deutsche-bahn	Deutsche Bahn	company	0		Deutsche Bahn AG
    lufthansa	Lufthansa	company	0		Deutsche Lufthansa AG
    petrobras	Petrobras	company	0
    nintendo	Nintendo	company	0
    deutsche-welle	Deutsche Welle	publication	0		DW
    voa	Voice of America	publication	0		VOA
    rfe-rl	RFE/RL	publication	0		Radio Free Europe/Radio Liberty
    al-arabiya	Al Arabiya	publication	0		العربية
    press-tv	Press TV	publication	0
    rheinische-post	Rheinische Post	publication	0
    tagesspiegel	Der Tagesspiegel	publication	0
    stern	stern	publication	0		STERN
    focus	FOCUS Online	publication	0
    br	Bayerischer Rundfunk	publication	0
    milenio	Milenio	publication	0
    el-comercio	El Comercio	publication	0
    el-tiempo	El Tiempo	publication	0
    la-prensa	La Prensa	publication	0
    listin-diario	Listín Diario	publication	0
    globo	TV Globo	publication	0		Globo|Rede Globo
    estado-sp	O Estado de S. Paulo	publication	0		Estadão
    dagens-nyheter	Dagens Nyheter	publication	0		DN
    expressen	Expressen	publication	0
    politiken	Politiken	publication	0
    dagbladet	Dagbladet	publication	0
    helsingin-sanomat	Helsingin Sanomat	publication	0		HS|hs.fi
    de-standaard	De Standaard	publication	0
    de-telegraaf	De Telegraaf	publication	0
    nrc	NRC	publication	0
    rtl	RTL	publication	0
    tvp	TVP	publication	0
    gazeta-wyborcza	Gazeta Wyborcza	publication	0
    hospodarske-noviny	Hospodářské noviny	publication	0
    hospodarske-noviny-sk	Hospodárske noviny	publication	0
    pravda-ua	Ukrainska Pravda	publication	0		Українська правда
    suspilne	Suspilne	publication	0		Суспільне|Суспільне Харків|Суспільне Новини
    chosun	Chosun Ilbo	publication	0		조선일보
    joongang	JoongAng Ilbo	publication	0		중앙일보
    donga	Dong-A Ilbo	publication	0		동아일보
    hankyoreh	Hankyoreh	publication	0		한겨레
    vnexpress	VnExpress	publication	0
    kompas	Kompas	publication	0		Kompas.com
    rappler	Rappler	publication	0
    inquirer-ph	Philippine Daily Inquirer	publication	0
    bangkok-post	Bangkok Post	publication	0
    daily-nation	Nation Media Group	publication	0
    mail-guardian	Mail & Guardian	publication	0
    arab-news	Arab News	publication	0
    gulf-news	Gulf News	publication	0
    the-national	The National	publication	0
    radio-canada	Radio-Canada	publication	0	cbc	ICI Radio-Canada
    la-presse	La Presse	publication	0
    france-tv	France Télévisions	publication	0		France 2|France 3|France Info|franceinfo
    france-24	France 24	publication	0
    hollandse-hoogte	Hollandse Hoogte	agency	2		ANP-HH
    pro-shots	Pro Shots	agency	2		ProShots
    vi-images	VI Images	agency	2
    photo-news	Photo News	agency	2		Photonews
    isopix	Isopix	agency	2
    swr	SWR	publication	0
    rbb	RBB	publication	0		rbb
    puls24	Puls 24	publication	0
    # platforms
    x	X	platform	0		x.com|Formerly Twitter|X (formerly Twitter)|رسانه X|איקס
    twitter	Twitter	platform	0	x	twitter.com|טוויטר|تويتر|Твиттер|트위터|推特
    facebook	Facebook	platform	0		facebook.com|FB|פייסבוק|فيسبوك|Фейсбук|페이스북|脸书|臉書|fb|เฟซบุ๊ก|เฟสบุ๊ค|フェイスブック|페이스북|臉書|脸书
    instagram	Instagram	platform	0		instagram.com|IG|Insta|אינסטגרם|إنستغرام|Инстаграм|인스타그램
    telegram	Telegram	platform	0		t.me|טלגרם|تلغرام|Телеграм|텔레그램
    tiktok	TikTok	platform	0		Tik Tok|tiktok.com|טיקטוק|تيك توك|틱톡
    youtube	YouTube	platform	0		youtube.com|You Tube|יוטיוב|يوتيوب|Ютуб|유튜브
    truth-social	Truth Social	platform	0		TruthSocial
    reddit	Reddit	platform	0		reddit.com
    linkedin	LinkedIn	platform	0		linkedin.com|Linked In
    whatsapp	WhatsApp	platform	0		Whats App
    snapchat	Snapchat	platform	0
    threads	Threads	platform	0
    bluesky	Bluesky	platform	0		bsky.app
    weibo	Weibo	platform	0		微博|新浪微博
    wechat	WeChat	platform	0		微信
    vk	VK	platform	0		ВКонтакте|VKontakte
    twitch	Twitch	platform	0
    vimeo	Vimeo	platform	0
    pinterest	Pinterest	platform	0
    social-media	social media	platform	0		Soziale Medien|réseaux sociaux|redes sociales|redes sociais|соцсети|соцмережі|sosyal medya|רשתות חברתיות|הרשתות החברתיות|وسائل التواصل الاجتماعي|مواقع التواصل|SNS|社交媒体
    google-maps	Google Maps	platform	0	google	Google Street View|Google Earth|Google Streetview
    # government and bodies
    white-house	The White House	government	0		White House|Official White House|Official White House Photo|White House Photo
    nasa	NASA	government	0		Nasa|נאס"א
    esa	ESA	government	0		European Space Agency
    jpl	JPL-Caltech	government	0	nasa	
    un-photo	UN Photo	ngo	0		United Nations Photo|UN Photos
    eu-commission	European Commission	government	0		EC Audiovisual Service|EC - Audiovisual Service
    us-army	U.S. Army	government	0		US Army|United States Army
    us-navy	US Navy	government	0		U.S. Navy|United States Navy
    us-air-force	U.S. Air Force	government	0		US Air Force
    usmc	U.S. Marine Corps	government	0		US Marine Corps|USMC
    centcom	US Central Command	government	0		U.S. Central Command|CENTCOM
    dod	U.S. Department of Defense	government	0		US Department of Defense|DoD
    kremlin	Kremlin	government	0		Kremlin.ru|The Kremlin|Кремль
    downing-street	No 10 Downing Street	government	0		Downing Street|No10 Downing Street|10 Downing Street
    vatican-media	Vatican Media	government	0		Vatican Media Divisione Foto|L'Osservatore Romano
    ukraine-president	Ukrainian Presidential Press Service	government	0		Ukraine Presidency
    elysee	Présidence de la République	government	0		Élysée|Elysee
    bundesregierung	Bundesregierung	government	0		Presse- und Informationsamt der Bundesregierung
    pib	PIB	government	0		Press Information Bureau
    fbi	FBI	government	0
    red-cross	Red Cross	ngo	0		ICRC
    unicef	UNICEF	ngo	0
    unhcr	UNHCR	ngo	0
    unrwa	UNRWA	ngo	0		אונר"א
    who	World Health Organization	ngo	0
    greenpeace	Greenpeace	ngo	0
    msf	MSF	ngo	0		Médecins Sans Frontières|Doctors Without Borders
    nato	NATO	ngo	0		Nato
    iaea	IAEA	ngo	0
    wikileaks	WikiLeaks	ngo	0
    just-stop-oil	Just Stop Oil	ngo	0
    djv	DJV	ngo	0
    osm	OpenStreetMap	openLibrary	0		OSM|OpenStreetMap contributors
    datawrapper	Datawrapper	company	0
    # companies that hand out pictures
    spacex	SpaceX	company	0		Space X
    google	Google	company	0
    apple	Apple	company	0		Apple Inc|Apple TV+|Apple TV
    microsoft	Microsoft	company	0
    meta	Meta	company	0		Meta Platforms
    amazon	Amazon	company	0		Amazon Prime Video|Prime Video|Amazon Studios
    netflix	Netflix	company	0
    disney	Disney	company	0		Walt Disney Pictures|Disney+|Walt Disney Studios|Walt Disney|The Walt Disney Company
    warner	Warner Bros.	company	0		Warner Bros|Warner Bros. Pictures|Warner Brothers
    universal	Universal	company	0		Universal Pictures|Universal Studios
    paramount	Paramount	company	0		Paramount Pictures|Paramount+|Paramount Plus
    sony	Sony	company	0		Sony Pictures|Columbia Pictures
    hbo	HBO	company	0		HBO Max
    maxar	Maxar Technologies	company	0		Maxar|Maxar Technologies Handout|Vantor
    planet-labs	Planet Labs PBC	company	0		Planet Labs|Planet Labs Inc.|Planet
    airbus	Airbus	company	0		Airbus Defence and Space
    boeing	Boeing	company	0
    tesla	Tesla	company	0
    volkswagen	Volkswagen	company	0		VW|Volkswagen AG
    mercedes	Mercedes-Benz	company	0		Mercedes-Benz AG|Daimler
    bmw	BMW	company	0		BMW Group|BMW AG
    toyota	Toyota	company	0
    samsung	Samsung	company	0		Samsung Electronics
    strava	Strava	company	0
    openai	OpenAI	company	0
    # AI tools
    midjourney	Midjourney	aiTool	0		Mid Journey|Midjourny
    dall-e	DALL-E	aiTool	0		DALL·E|DALL-E 3|DALL·E 3|Dall-E 2|DALLE
    chatgpt	ChatGPT	aiTool	0		Chat GPT|GPT-4o
    stable-diffusion	Stable Diffusion	aiTool	0
    bing-designer	Bing Designer	aiTool	0		Bing Image Creator|Microsoft Designer|Image Creator
    firefly	Adobe Firefly	aiTool	0		Firefly
    gemini	Gemini	aiTool	0		Google Gemini|Nano Banana
    grok	Grok	aiTool	0		Grok AI|xAI
    copilot	Copilot	aiTool	0		Microsoft Copilot
    leonardo-ai	Leonardo AI	aiTool	0		Leonardo.ai
    ideogram	Ideogram	aiTool	0
    sora	Sora	aiTool	0		OpenAI Sora
    flux	Flux	aiTool	0		FLUX.1
    """#
}
