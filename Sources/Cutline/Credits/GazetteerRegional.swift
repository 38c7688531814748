extension Gazetteer {
  /// Regional agencies, papers, broadcasters, offices and companies, in the columns of ``table``.
  static let regional = #"""
    # agencies of one country or trade
    epd-bild	epd	agency	2		epd-bild|epd bild|Evangelischer Pressedienst
    allstar	Allstar	agency	2		Allstar Picture Library|Allstar Picture Library Ltd|Allstar Picture Library Limited
    sportsphoto	Sportsphoto	agency	2		Sportsphoto Ltd|Sportsphoto Ltd.|Sportsphoto Agency
    ronald-grant	Ronald Grant	agency	2		Ronald Grant Archive
    kobal	The Kobal Collection	distributor	5	shutterstock	Kobal|Kobal Collection
    moviestore	Moviestore	distributor	5	shutterstock	Moviestore Collection
    photofest	Photofest	distributor	5
    mediapunch	MediaPunch	agency	2		Media Punch|MediaPunch Inc
    bei	BEI	agency	2	shutterstock	BEI Images
    gado	Gado	distributor	5	getty	Gado Images
    michael-ochs	Michael Ochs Archives	distributor	5	getty
    silver-screen	Silver Screen Collection	distributor	5	getty
    sunset-boulevard	Sunset Boulevard	distributor	5	getty
    archive-photos	Archive Photos	distributor	5	getty
    moviepix	Moviepix	distributor	5	getty
    fairfax-media	Fairfax Media	publication	0
    defodi	DeFodi Images	agency	2		DeFodi News
    bauer-griffin	Bauer-Griffin	agency	2		Bauer Griffin
    soccrates	Soccrates Images	agency	2		Soccrates
    quality-sport	Quality Sport Images	agency	2
    eurasia-sport	Eurasia Sport Images	agency	2
    action-plus	Action Plus	agency	2		Action Plus Sports
    propaganda-photo	Propaganda Photo	agency	2
    offside	Offside	agency	2		Offside Sports Photography
    camerasport	CameraSport	agency	2
    sportimage	Sportimage	agency	2		SPORTIMAGE
    pressinphoto	Pressinphoto	agency	2		PRESSINPHOTO
    demotix	Demotix	agency	2	getty
    bpi	BPI	agency	2	shutterstock	BPI Agency|Back Page Images
    focus-images	Focus Images	agency	2		Focus Images Ltd
    colorsport	Colorsport	agency	2		Colorsport Images
    matrix-uk	MatrixPictures	agency	2		MatrixPictures.co.uk
    landmark-media	Landmark Media	agency	2		LMK
    wenn	WENN	agency	2		WENN.com|WENN Rights Ltd
    bang-showbiz	BANG Showbiz	agency	2		Bang Media
    apex-uk	APEX News	agency	2		Apex News and Pictures|APEX
    national-pictures	National Pictures	agency	2
    london-news-pictures	London News Pictures	agency	2		LNP
    uppa	UPPA	agency	2		Universal Pictorial Press
    triangle-news	Triangle News	agency	2
    kennedy-news	Kennedy News and Media	agency	2		Kennedy News & Media|Kennedy News
    jam-press	Jam Press	agency	2		Jam Press Vid
    newsflash	Newsflash	agency	2		NewsX
    east2west	East2West	agency	2		East2West News
    storyful	Storyful	agency	2
    newsflare	Newsflare	agency	2
    viralhog	ViralHog	agency	2
    ruptly	Ruptly	agency	2
    wana	WANA	wire	4		West Asia News Agency|WANA News Agency
    ilna	ILNA	wire	4		Iranian Labour News Agency|ایلنا|خبرگزاری ایلنا
    borna	Borna News	wire	4		برنا|خبرگزاری برنا
    mizan	Mizan News Agency	wire	4		میزان|خبرگزاری میزان|Mizan Online
    yjc	YJC	wire	4		Young Journalists Club|باشگاه خبرنگاران جوان
    moj	Moj News Agency	wire	4		موج
    ina	Iraqi News Agency	wire	4		INA|وكالة الأنباء العراقية|واع
    shafaq	Shafaq News	wire	4		شفق نيوز
    saba	Saba News Agency	wire	4		وكالة سبأ|سبأ
    ona	Oman News Agency	wire	4		ONA|وكالة الأنباء العمانية
    bna	Bahrain News Agency	wire	4		BNA|وكالة أنباء البحرين|بنا
    lana	LANA	wire	4		Libyan News Agency|وكالة الأنباء الليبية
    suna	SUNA	wire	4		Sudan News Agency|وكالة السودان للأنباء
    apa-images	APA Images (Palestine)	agency	2
    activestills	Activestills	agency	2
    quds-net	Quds Net	agency	2		Quds Press|شبكة قدس
    shehab	Shehab News Agency	agency	2		شهاب|وكالة شهاب
    rudaw	Rudaw	publication	0
    hawar	Hawar News Agency	wire	4		ANHA
    anf	ANF	agency	2		Firat News Agency|ANF Images
    mezopotamya	Mezopotamya Agency	agency	2		Mezopotamya Ajansı
    anka	ANKA	agency	2		ANKA Haber Ajansı
    depo-photos	Depo Photos	agency	2
    afghan-pajhwok	Pajhwok Afghan News	wire	4		Pajhwok
    khaama	Khaama Press	wire	4
    bakhtar	Bakhtar News Agency	wire	4
    onlinepk	Online News Agency	wire	4		ONLINE Photo
    inp-pk	INP	wire	4		Independent News Pakistan
    focus-bangla	Focus Bangla	agency	2
    unb	UNB	wire	4		United News of Bangladesh
    rss-np	RSS	wire	4		Rastriya Samachar Samiti
    lankapuvath	Lankapuvath	wire	4
    mna-mm	Myanmar News Agency	wire	4		MNA
    akp	Agence Kampuchea Presse	wire	4		AKP
    kpl	KPL	wire	4		Lao News Agency
    pna-ph	Philippine News Agency	wire	4		PNA
    mindanews	MindaNews	agency	2
    tna-th	Thai News Agency	wire	4		TNA
    thai-news-pix	Thai News Pix	agency	2
    infoquest	InfoQuest	agency	2
    montsame	Montsame	wire	4
    hkcna	Hong Kong China News Agency	wire	4		香港中通社|中通社
    cfp	CFP	agency	2		ChinaFotoPress|CFP Photo|东方IC|IC photo|ICphoto
    ecns	ECNS	wire	4	cns
    feature-china	Feature China	agency	2
    stringershub	StringersHub	agency	2
    newspim	Newspim	agency	4		뉴스핌
    edaily	Edaily	publication	0		이데일리
    osen	OSEN	agency	4
    xports	XportsNews	agency	4		엑스포츠뉴스
    star-news-kr	Star News	agency	4		스타뉴스
    sports-donga	Sports Donga	publication	0		스포츠동아
    newdaily	NewDaily	publication	0		뉴데일리
    nocut	Nocut News	publication	0		노컷뉴스|CBS노컷뉴스
    ytn	YTN	publication	0
    mbc	MBC	publication	0
    kbs	KBS	publication	0		KBS News
    sbs	SBS	publication	0		SBS News
    jtbc	JTBC	publication	0
    kyunghyang	Kyunghyang Shinmun	publication	0		경향신문
    hankook	Hankook Ilbo	publication	0		한국일보
    maeil	Maeil Business Newspaper	publication	0		매일경제|매경DB
    hankyung	Korea Economic Daily	publication	0		한국경제|한경DB
    seoul-shinmun	Seoul Shinmun	publication	0		서울신문
    kukmin	Kukmin Ilbo	publication	0		국민일보
    segye	Segye Ilbo	publication	0		세계일보
    munhwa	Munhwa Ilbo	publication	0		문화일보
    tokyo-shimbun	Tokyo Shimbun	publication	0		東京新聞
    chunichi	Chunichi Shimbun	publication	0		中日新聞|中日新聞社
    hokkaido-shimbun	Hokkaido Shimbun	publication	0		北海道新聞|北海道新聞社
    nishinippon	Nishinippon Shimbun	publication	0		西日本新聞|西日本新聞社
    kahoku	Kahoku Shimpo	publication	0		河北新報|河北新報社
    kyoto-shimbun	Kyoto Shimbun	publication	0		京都新聞|京都新聞社
    kobe-shimbun	Kobe Shimbun	publication	0		神戸新聞|神戸新聞社
    chugoku-shimbun	Chugoku Shimbun	publication	0		中国新聞|中国新聞社
    ryukyu-shimpo	Ryukyu Shimpo	publication	0		琉球新報|琉球新報社
    okinawa-times	Okinawa Times	publication	0		沖縄タイムス|沖縄タイムス社
    shizuoka	Shizuoka Shimbun	publication	0		静岡新聞|静岡新聞社
    sponichi	Sponichi	publication	0		スポーツニッポン|スポニチ
    nikkan-sports	Nikkan Sports	publication	0		日刊スポーツ
    sports-hochi	Sports Hochi	publication	0		スポーツ報知|報知新聞社
    fnn	FNN	publication	0		フジテレビ
    tbs	TBS	publication	0
    tv-asahi	TV Asahi	publication	0		テレビ朝日
    nippon-tv	Nippon TV	publication	0		日本テレビ|日テレ
    ming-pao	Ming Pao	publication	0		明報|明报
    udn	United Daily News	publication	0		聯合報|聯合新聞網|联合报
    ltn	Liberty Times	publication	0		自由時報
    china-times	China Times	publication	0		中時|中國時報|中時新聞網
    apple-daily	Apple Daily	publication	0		蘋果日報|苹果日报
    ettoday	ETtoday	publication	0
    storm-tw	Storm Media	publication	0		風傳媒
    rthk	RTHK	publication	0		香港电台|香港電台
    hk01	HK01	publication	0		香港01
    zaobao	Lianhe Zaobao	publication	0		联合早报|聯合早報
    mediacorp	Mediacorp	publication	0
    paper-cn	The Paper	publication	0		澎湃新闻
    caixin	Caixin	publication	0		财新
    guangming	Guangming Daily	publication	0		光明日报|光明网
    beijing-news	The Beijing News	publication	0		新京报
    huanqiu	Huanqiu	publication	0		环球网|环球时报
    cgtn	CGTN	publication	0
    the-star-my	The Star Malaysia	publication	0		thestar.com.my|The Star
    nst	New Straits Times	publication	0		NST
    the-edge-my	The Edge Malaysia	publication	0
    jakarta-post	The Jakarta Post	publication	0		Jakarta Post|JP
    tempo	Tempo	publication	0		Tempo.co
    detik	detikcom	publication	0
    tribunnews	Tribunnews	publication	0		Tribunnews.com
    republika	Republika	publication	0
    liputan6	Liputan6	publication	0		Liputan6.com
    tuoi-tre	Tuổi Trẻ	publication	0		Tuoi Tre
    thanh-nien	Thanh Niên	publication	0		Thanh Nien
    nhan-dan	Nhân Dân	publication	0		Báo Nhân Dân
    dan-tri	Dân trí	publication	0		Dan Tri
    zing	Zing	publication	0		ZNews|Znews
    matichon	Matichon	publication	0		มติชน
    thairath	Thairath	publication	0		ไทยรัฐ
    the-nation-th	The Nation (Thailand)	publication	0
    philstar	The Philippine Star	publication	0		Philippine Star|PhilSTAR
    abs-cbn	ABS-CBN News	publication	0		ABS-CBN
    gma	GMA News	publication	0
    manila-bulletin	Manila Bulletin	publication	0
    # South Asia
    deccan-herald	Deccan Herald	publication	0		DH Photo
    deccan-chronicle	Deccan Chronicle	publication	0
    new-indian-express	The New Indian Express	publication	0		New Indian Express|Express Photo
    telegraph-in	The Telegraph (India)	publication	0		Telegraph India
    tribune-in	The Tribune (Chandigarh)	publication	0		Tribune Photo|Tribune photo
    mint	Mint	publication	0		Livemint
    economic-times	The Economic Times	publication	0		Economic Times|ET Bureau
    ndtv	NDTV	publication	0
    india-today	India Today	publication	0
    scroll-in	Scroll.in	publication	0
    the-wire-in	The Wire	publication	0
    the-print	ThePrint	publication	0
    daily-star-bd	The Daily Star	publication	0		Daily Star Bangladesh
    prothom-alo	Prothom Alo	publication	0		প্রথম আলো
    bdnews24	bdnews24.com	publication	0
    geo-news	Geo News	publication	0
    express-tribune	The Express Tribune	publication	0		Express Tribune
    kathmandu-post	The Kathmandu Post	publication	0		Kathmandu Post
    daily-mirror-lk	Daily Mirror (Sri Lanka)	publication	0
    # Russia, Ukraine, the Caucasus, Central Asia
    moskva-agency	Moskva News Agency	agency	2		Агентство «Москва»|АГН Москва|АГН «Москва»|Агентство городских новостей «Москва»|Moskva Agency
    rossiya-segodnya	Rossiya Segodnya	wire	4		Россия сегодня|МИА «Россия сегодня»|МИА Россия сегодня
    global-look	Global Look Press	agency	2		globallookpress.com
    rossiyskaya-gazeta	Rossiyskaya Gazeta	publication	0		Российская газета|РГ
    rbc	RBC	publication	0		РБК
    vedomosti	Vedomosti	publication	0		Ведомости
    novaya-gazeta	Novaya Gazeta	publication	0		Новая газета
    mk-ru	Moskovsky Komsomolets	publication	0		Московский комсомолец
    kp-ru	Komsomolskaya Pravda	publication	0		Комсомольская правда|КП
    fontanka	Fontanka.ru	publication	0		Фонтанка|Фонтанка.ру
    lenta-ru	Lenta.ru	publication	0		Лента.ру
    gazeta-ru	Gazeta.ru	publication	0		Газета.ру
    meduza	Meduza	publication	0		Медуза
    rt	RT	publication	0		Russia Today
    moscow-times	The Moscow Times	publication	0		Moscow Times
    dozhd	TV Rain	publication	0		Дождь|телеканал «Дождь»
    ura-ru	URA.RU	agency	2		URA.RU TASS
    znak	Znak.com	publication	0
    mvd-ru	Russian Interior Ministry	government	0		МВД России|МВД РФ|Пресс-служба МВД России
    minoborony	Russian Defence Ministry	government	0		Russian Defense Ministry|Минобороны России|Минобороны РФ|Пресс-служба Минобороны РФ|Министерство обороны РФ
    mchs-ru	Russian Emergencies Ministry	government	0		МЧС России|Russian Emergency Ministry
    kremlin-press	Kremlin Press Office	government	0	kremlin	Пресс-служба Кремля|пресс-служба президента РФ
    radio-svoboda	Radio Svoboda	publication	0	rfe-rl	Радио Свобода|Радіо Свобода
    dsns	State Emergency Service of Ukraine	government	0		ДСНС|ДСНС України
    genshtab	General Staff of the Armed Forces of Ukraine	government	0		Генштаб ЗСУ|Генштаб
    op-ua	Ukrainian Presidential Office	government	0	ukraine-president	Офіс Президента України|Офіс Президента|Офис президента Украины|President.gov.ua
    kyiv-independent	The Kyiv Independent	publication	0		Kyiv Independent
    kyiv-post	Kyiv Post	publication	0
    nv-ua	НВ	publication	0		Новое время
    hromadske	Hromadske	publication	0		Громадське
    liga-net	LIGA.net	publication	0		ЛІГА.net
    lb-ua	LB.ua	publication	0
    zn-ua	ZN.UA	publication	0		Дзеркало тижня
    frontliner	Frontliner	agency	2
    libkos	LIBKOS	agency	2
    global-images-ukraine	Global Images Ukraine	distributor	5	getty
    tut-by	TUT.BY	publication	0
    nasha-niva	Nasha Niva	publication	0		Наша Ніва
    interpressnews	InterPressNews	agency	2		IPN|ინტერპრესნიუსი
    civil-ge	Civil.ge	publication	0
    hetq	Hetq	publication	0
    news-am	NEWS.am	publication	0
    apa-az	APA (Azerbaijan)	agency	2
    report-az	Report News Agency	agency	2
    kabar	Kabar	wire	4		Кабар
    akipress	AKIpress	agency	2
    tengrinews	Tengrinews	publication	0		Tengrinews.kz
    uza	UzA	wire	4		УзА
    # Central and Eastern Europe
    bgnes	BGNES	agency	2		БГНЕС|Агенция БГНЕС
    dnevnik-bg	Dnevnik	publication	0		Дневник
    bnt	BNT	publication	0		БНТ
    btv-bg	bTV	publication	0
    digi24	Digi24	publication	0
    hotnews	HotNews.ro	publication	0		HotNews
    adevarul	Adevărul	publication	0		Adevarul
    libertatea	Libertatea	publication	0
    g4media	G4Media	publication	0
    gsp	GSP	publication	0		Gazeta Sporturilor
    presidency-ro	Presidency.ro	government	0		Administrația Prezidențială
    igsu	IGSU	government	0		Inspectoratul General pentru Situații de Urgență
    telex-hu	Telex	publication	0
    hvg	HVG	publication	0		hvg.hu
    index-hu	Index	publication	0		index.hu
    24hu	24.hu	publication	0
    magyar-nemzet	Magyar Nemzet	publication	0
    nepszava	Népszava	publication	0
    444-hu	444	publication	0		444.hu
    blikk	Blikk	publication	0
    blic	Blic	publication	0
    kurir	Kurir	publication	0
    danas	Danas	publication	0
    n1	N1	publication	0		N1 Info
    nova-rs	Nova.rs	publication	0
    ataimages	ATAImages	agency	2
    starsport	StarSport	agency	2
    rts	RTS	publication	0		РТС
    vecernji	Večernji list	publication	0		Vecernji list
    jutarnji	Jutarnji list	publication	0
    slobodna-dalmacija	Slobodna Dalmacija	publication	0
    hrt	HRT	publication	0
    24sata	24sata	publication	0
    delo	Delo	publication	0
    rtv-slo	RTV SLO	publication	0		MMC RTV SLO
    bobo	BoBo	agency	2
    dnevni-avaz	Dnevni avaz	publication	0
    klix	Klix.ba	publication	0		Klix
    vijesti	Vijesti	publication	0
    ata-al	ATA (Albania)	wire	4		ATSH
    lsa	LSA	agency	2		LSA Agency
    koha	Koha	publication	0		Koha.net
    novinky	Novinky.cz	publication	0		Novinky|Právo
    seznam-zpravy	Seznam Zprávy	publication	0		Seznam Zpravy
    idnes	iDNES.cz	publication	0		iDNES|MF DNES|Mladá fronta DNES
    aktualne	Aktuálně.cz	publication	0
    denik-n	Deník N	publication	0
    denik	Deník	publication	0
    lidovky	Lidové noviny	publication	0		Lidovky.cz
    ct24	Česká televize	publication	0		ČT24|ČT
    cesky-rozhlas	Český rozhlas	publication	0		ČRo
    dennik-n	Denník N	publication	0
    sme	SME	publication	0		SME.sk
    pravda-sk	Pravda	publication	0
    aktuality-sk	Aktuality.sk	publication	0
    pluska	Plus JEDEN DEŇ	publication	0
    rzeczpospolita	Rzeczpospolita	publication	0		Fotorzepa
    onet	Onet	publication	0		Onet.pl
    wp-pl	Wirtualna Polska	publication	0		WP.PL
    fakt	Fakt	publication	0		Fakt.pl
    super-express	Super Express	publication	0		SE.pl
    polska-press	Polska Press	agency	2		Polska Press Grupa
    cyfrasport	CyfraSport	agency	2
    pressfocus	PressFocus	agency	2		400mm.pl
    kprm	KPRM	government	0		Kancelaria Prezesa Rady Ministrów
    kprp	KPRP	government	0		Kancelaria Prezydenta RP
    15min	15min	publication	0		15min.lt
    lrytas	Lrytas	publication	0		lrytas.lt
    lrt	LRT	publication	0
    zmones	Žmonės	publication	0
    diena-lv	Diena	publication	0
    lsm	LSM	publication	0		LSM.lv
    postimees	Postimees	publication	0
    err	ERR	publication	0
    ohtuleht	Õhtuleht	publication	0
    f64	F64	agency	2
    # Nordic countries
    svenska-dagbladet	Svenska Dagbladet	publication	0		SvD
    goteborgs-posten	Göteborgs-Posten	publication	0
    sydsvenskan	Sydsvenskan	publication	0
    sr-se	Sveriges Radio	publication	0
    tv4	TV4	publication	0
    nyheter24	Nyheter24	publication	0
    polfoto	Polfoto	agency	2
    jyllands-posten	Jyllands-Posten	publication	0
    berlingske	Berlingske	publication	0
    ekstra-bladet	Ekstra Bladet	publication	0
    bt-dk	B.T.	publication	0
    dr-dk	DR Nyheder	publication	0
    tv2-dk	TV 2	publication	0		TV 2 Danmark
    sermitsiaq	Sermitsiaq	publication	0		Sermitsiaq.AG
    knr	KNR	publication	0
    bergens-tidende	Bergens Tidende	publication	0
    adresseavisen	Adresseavisen	publication	0		Adressa
    stavanger-aftenblad	Stavanger Aftenblad	publication	0
    nettavisen	Nettavisen	publication	0
    dagens-naeringsliv	Dagens Næringsliv	publication	0
    tv2-no	TV 2 Norge	publication	0
    forsvaret-no	Forsvaret	government	0
    ilta-sanomat	Ilta-Sanomat	publication	0
    iltalehti	Iltalehti	publication	0
    mtv-fi	MTV Uutiset	publication	0
    aamulehti	Aamulehti	publication	0
    aop	AOP	agency	2		All Over Press
    visir	Vísir	publication	0		Vísir.is
    ruv	RÚV	publication	0		RUV
    frettabladid	Fréttablaðið	publication	0
    # German-speaking countries
    mis	MIS	agency	2		MIS Imago
    sportfoto-zink	Zink	agency	2		Sportfoto Zink
    jan-huebner	Jan Huebner	agency	2		Fotoagentur Jan Huebner
    kirchner-media	Kirchner-Media	agency	2
    revierfoto	Revierfoto	agency	2
    team2	Team 2	agency	2		TEAM2sportphoto
    contrast-photo	Contrast Photo Agency	agency	2		contrastphoto
    hmb-media	HMB-Media	agency	2
    dts	dts Nachrichtenagentur	wire	4		dts
    bonn-sequenz	bonn-sequenz	agency	2
    chromorange	CHROMORANGE	stock	5
    mauritius	mauritius images	stock	5
    blickwinkel	blickwinkel	stock	5
    zoonar	Zoonar	stock	5		Zoonar.com
    imagebroker	imageBROKER	stock	5
    shotshop	Shotshop	stock	5
    plainpicture	plainpicture	stock	5
    nonstopnews	NonstopNews	agency	2
    tnn	TNN	agency	2		TeleNewsNetwork
    tv7news	TV7News	agency	2		7aktuell|7aktuell.de
    blaulicht	Blaulichtreport	agency	2
    vifogra	Vifogra	agency	2
    news5	news5	agency	2
    fotostand	Fotostand	agency	2
    snapshot-de	snapshot-photography	agency	2		Snapshot
    krone	Kronen Zeitung	publication	0		Krone|krone.at
    die-presse	Die Presse	publication	0
    oe24	oe24	publication	0		oe24.at|ÖSTERREICH
    heute-at	Heute	publication	0		heute.at
    tt-at	Tiroler Tageszeitung	publication	0
    vol	VOL.AT	publication	0
    ooen	OÖN	publication	0		Oberösterreichische Nachrichten|OÖNachrichten
    puls4	PULS 4	publication	0
    servustv	ServusTV	publication	0
    bmi-at	BMI	government	0		Bundesministerium für Inneres
    blick	Blick	publication	0		Blick.ch
    tages-anzeiger	Tages-Anzeiger	publication	0
    20min	20 Minuten	publication	0		20min
    ch-media	CH Media	publication	0
    watson	watson	publication	0
    tio	Ticinonline	publication	0		tio.ch
    le-temps	Le Temps	publication	0
    tdg	Tribune de Genève	publication	0
    24heures	24 heures	publication	0
    rts-ch	RTS (Suisse)	publication	0
    ti-press	Ti-Press	agency	2
    kapo-zh	Kantonspolizei Zürich	government	0		Kapo ZH
    wort-lu	Luxemburger Wort	publication	0
    tageblatt-lu	Tageblatt	publication	0
    waz	WAZ	publication	0		Westdeutsche Allgemeine Zeitung
    ksta	Kölner Stadt-Anzeiger	publication	0		KStA
    mopo	Hamburger Morgenpost	publication	0		MOPO
    bz-berlin	B.Z.	publication	0
    berliner-zeitung	Berliner Zeitung	publication	0
    haz	HAZ	publication	0		Hannoversche Allgemeine Zeitung|Hannoversche Allgemeine
    rnd	RND	publication	0		RedaktionsNetzwerk Deutschland
    noz	NOZ	publication	0		Neue Osnabrücker Zeitung
    weser-kurier	Weser-Kurier	publication	0
    lvz	LVZ	publication	0		Leipziger Volkszeitung
    mz	Mitteldeutsche Zeitung	publication	0
    saechsische	Sächsische Zeitung	publication	0		SZ Dresden|sächsische.de
    merkur-de	Münchner Merkur	publication	0		Merkur|merkur.de
    tz-de	tz	publication	0
    abendzeitung	Abendzeitung	publication	0
    augsburger	Augsburger Allgemeine	publication	0
    nn-de	Nürnberger Nachrichten	publication	0		nordbayern.de
    stuttgarter-zeitung	Stuttgarter Zeitung	publication	0		Stuttgarter Nachrichten
    swp	Südwest Presse	publication	0		SWP
    schwaebische	Schwäbische Zeitung	publication	0		Schwäbische.de
    rnz-de	Rhein-Neckar-Zeitung	publication	0		RNZ Heidelberg
    fr-de	Frankfurter Rundschau	publication	0
    hna	HNA	publication	0
    allgemeine-zeitung	Allgemeine Zeitung	publication	0		VRM Bild|VRM
    saarbruecker	Saarbrücker Zeitung	publication	0
    handelsblatt	Handelsblatt	publication	0
    wiwo	WirtschaftsWoche	publication	0
    t-online	t-online	publication	0
    ntv	ntv	publication	0		n-tv.de
    correctiv	CORRECTIV	publication	0
    kicker	kicker	publication	0
    hr-de	hr	publication	0		Hessischer Rundfunk
    phoenix-de	phoenix	publication	0
    prosieben	ProSieben	publication	0
    sat1	SAT.1	publication	0
    sky-de	Sky Deutschland	publication	0
    magentatv	MagentaTV	publication	0
    # France, Belgium, Canada
    voix-du-nord	La Voix du Nord	publication	0
    le-progres	Le Progrès	publication	0		Le Progres
    dna-fr	DNA	publication	0		Dernières Nouvelles d'Alsace
    est-republicain	L'Est Républicain	publication	0
    dauphine	Le Dauphiné Libéré	publication	0		Photo Le DL|Le DL|Le Dauphiné
    sud-ouest	Sud Ouest	publication	0
    depeche	La Dépêche du Midi	publication	0		La Dépêche|DDM|DDM-
    midi-libre	Midi Libre	publication	0
    la-provence	La Provence	publication	0
    nice-matin	Nice-Matin	publication	0		Var-Matin
    telegramme	Le Télégramme	publication	0		Le Telegramme
    la-montagne	La Montagne	publication	0
    nouvelle-republique	La Nouvelle République	publication	0		Photo NR
    paris-normandie	Paris-Normandie	publication	0
    courrier-picard	Courrier picard	publication	0
    la-croix	La Croix	publication	0
    lequipe	L'Équipe	publication	0		L'Equipe
    lexpress	L'Express	publication	0
    lobs	L'Obs	publication	0		Le Nouvel Obs
    le-point	Le Point	publication	0
    paris-match	Paris Match	publication	0
    marianne	Marianne	publication	0
    mediapart	Mediapart	publication	0
    streetpress	StreetPress	publication	0
    20minutes-fr	20 Minutes (France)	publication	0		20 MINUTES
    bfmtv	BFMTV	publication	0		BFM
    tf1	TF1	publication	0		TF1 Info
    m6	M6	publication	0
    radio-france	Radio France	publication	0		France Bleu
    france-inter	France Inter	publication	0
    rfi	RFI	publication	0
    europe1	Europe 1	publication	0
    huffpost	HuffPost	publication	0		The Huffington Post|Le HuffPost
    kcs	KCS Presse	agency	2
    starface	Starface	agency	2
    hemis	Hemis	stock	5		hemis.fr
    onlyfrance	Only France	stock	5
    biosphoto	Biosphoto	stock	5
    saif-images	SAIF Images	agency	2
    signatures	Signatures	agency	2		Agence Signatures
    agence-vu	Agence VU'	agency	2		VU'
    myop	MYOP	agency	2
    tendance-floue	Tendance Floue	agency	2
    argos	Collectif Argos	agency	2
    item-fr	Collectif Item	agency	2
    opale	Opale.photo	agency	2		Opale
    reporters-be	Reporters	agency	2
    le-soir	Le Soir	publication	0
    la-libre	La Libre	publication	0		La Libre Belgique
    dh-be	DH Les Sports	publication	0		La Dernière Heure
    rtbf	RTBF	publication	0
    sudinfo	Sudinfo	publication	0		Sudpresse
    lavenir	L'Avenir	publication	0		ÉdA|EdA
    vrt	VRT	publication	0		VRT NWS
    hln	HLN	publication	0		Het Laatste Nieuws
    nieuwsblad	Het Nieuwsblad	publication	0		Nieuwsblad
    de-morgen	De Morgen	publication	0
    gva	Gazet van Antwerpen	publication	0
    agence-qmi	Agence QMI	agency	2		QMI Agency|Agence QMI Photo
    jdm	Le Journal de Montréal	publication	0		Journal de Montréal
    le-devoir	Le Devoir	publication	0
    le-soleil	Le Soleil	publication	0
    le-droit	Le Droit	publication	0
    tva	TVA	publication	0		TVA Nouvelles
    montreal-gazette	Montreal Gazette	publication	0
    national-post	National Post	publication	0
    toronto-sun	Toronto Sun	publication	0
    vancouver-sun	Vancouver Sun	publication	0
    calgary-herald	Calgary Herald	publication	0
    edmonton-journal	Edmonton Journal	publication	0
    ottawa-citizen	Ottawa Citizen	publication	0
    winnipeg-free-press	Winnipeg Free Press	publication	0
    ctv	CTV News	publication	0		CTV
    global-ca	Global News	publication	0
    rcmp	RCMP	government	0		Royal Canadian Mounted Police
    # the Low Countries
    persgroep	DPG Media	publication	0		De Persgroep
    ad-nl	Algemeen Dagblad	publication	0
    volkskrant	de Volkskrant	publication	0		Volkskrant
    trouw	Trouw	publication	0
    het-parool	Het Parool	publication	0
    rtl-nieuws	RTL Nieuws	publication	0
    omroep-brabant	Omroep Brabant	publication	0
    omroep-west	Omroep West	publication	0
    rtv-rijnmond	RTV Rijnmond	publication	0		Rijnmond
    nh-nieuws	NH Nieuws	publication	0
    mediatv	MediaTV	agency	2
    regio15	Regio15	agency	2
    defensie-nl	Ministerie van Defensie	government	0
    # Spain, Portugal, Latin America
    rtve	RTVE	publication	0
    abc-es	ABC (España)	publication	0
    el-confidencial	El Confidencial	publication	0
    eldiario	elDiario.es	publication	0
    el-periodico	El Periódico	publication	0
    la-razon	La Razón	publication	0
    marca	MARCA	publication	0
    diario-as	Diario AS	publication	0
    sport-es	Diario SPORT	publication	0
    mundo-deportivo	Mundo Deportivo	publication	0
    la-voz-galicia	La Voz de Galicia	publication	0
    faro-vigo	Faro de Vigo	publication	0
    el-correo	El Correo	publication	0
    diario-vasco	El Diario Vasco	publication	0
    heraldo	Heraldo de Aragón	publication	0		Heraldo
    ideal	Ideal	publication	0
    diario-sevilla	Diario de Sevilla	publication	0
    ara-cat	Ara	publication	0
    acn	ACN	wire	4		Agència Catalana de Notícies
    afp7	AFP7	agency	2		AFP7 vía Europa Press
    moncloa	Moncloa	government	0		La Moncloa
    casa-real	Casa de S.M. el Rey	government	0		Casa Real|Casa S.M. el Rey
    guardia-civil	Guardia Civil	government	0
    ume	UME	government	0		Unidad Militar de Emergencias
    infobae	Infobae	publication	0
    pagina12	Página/12	publication	0		Pagina 12
    la-voz-ar	La Voz del Interior	publication	0
    ambito	Ámbito	publication	0
    fotobaires	Fotobaires	agency	2
    photogamma	Photogamma	agency	2
    latercera	La Tercera	publication	0
    el-mercurio	El Mercurio	publication	0
    emol	Emol	publication	0
    biobio	BioBioChile	publication	0		Radio Bío Bío
    photosport	Photosport	agency	2
    gec	GEC	agency	2		Grupo El Comercio|GEC Archivo
    rpp	RPP	publication	0		RPP Noticias
    la-republica	La República	publication	0
    peru21	Perú21	publication	0		Peru21
    el-espectador	El Espectador	publication	0
    semana	Semana	publication	0		Revista Semana
    caracol	Noticias Caracol	publication	0		Caracol Radio|Caracol TV
    rcn	Noticias RCN	publication	0		RCN
    blu-radio	Blu Radio	publication	0
    long-visual	LongVisual	agency	2		Long Visual Press
    api-ec	API	agency	2		Agencia API
    el-universo	El Universo	publication	0
    primicias	PRIMICIAS	publication	0
    el-nacional-ve	El Nacional	publication	0
    ultimas-noticias	Últimas Noticias	publication	0
    prensa-presidencial	Prensa Presidencial	government	0		Prensa Miraflores|Prensa Presidencial Venezuela
    apg	APG	agency	2		APG Noticias|Agencia de Noticias Fides
    los-tiempos	Los Tiempos	publication	0
    el-deber	El Deber	publication	0
    abc-color	ABC Color	publication	0
    ultima-hora	Última Hora	publication	0
    ip-py	Agencia IP	wire	4
    el-observador	El Observador	publication	0
    el-pais-uy	El País Uruguay	publication	0
    focouy	FocoUy	agency	2
    proceso	Proceso	publication	0		PROCESOFOTO|Procesofoto
    la-jornada	La Jornada	publication	0
    reforma	Reforma	publication	0
    excelsior	Excélsior	publication	0		Excelsior
    el-financiero	El Financiero	publication	0
    el-economista	El Economista	publication	0
    el-heraldo-mx	El Heraldo de México	publication	0
    animal-politico	Animal Político	publication	0
    aristegui	Aristegui Noticias	publication	0
    televisa	Televisa	publication	0		N+|Noticieros Televisa
    tv-azteca	TV Azteca	publication	0
    agencia-eikon	Agencia Eikon	agency	2		EIKON
    quadratin	Quadratín	agency	2		Quadratin
    presidencia-mx	Presidencia de México	government	0
    sspc	SSPC	government	0		SSC CDMX|SSC
    crhoy	CRHoy	publication	0		CRHoy.com
    nacion-cr	La Nación (Costa Rica)	publication	0
    la-prensa-grafica	La Prensa Gráfica	publication	0
    el-diario-hoy	El Diario de Hoy	publication	0		EDH
    el-faro	El Faro	publication	0
    confidencial-ni	CONFIDENCIAL	publication	0
    diario-libre	Diario Libre	publication	0
    hoy-do	Periódico Hoy	publication	0
    el-nuevo-dia	El Nuevo Día	publication	0		GFR Media
    granma	Granma	publication	0
    cubadebate	Cubadebate	publication	0
    acn-cu	Agencia Cubana de Noticias	wire	4
    14ymedio	14ymedio	publication	0
    photo-premium	Photo Premium	agency	2
    futura-press	Futura Press	agency	2		Futura
    ag-news	AgNews	agency	2		BrazilNews|Brazil News
    agencia-senado	Agência Senado	government	0		Agencia Senado
    agencia-camara	Câmara dos Deputados	government	0		Agência Câmara
    agencia-pt	Agência Pará	government	0		Ag. Pará
    uol	UOL	publication	0
    g1	g1	publication	0
    r7	R7	publication	0		R7.com
    metropoles	Metrópoles	publication	0		Metropoles
    correio-braziliense	Correio Braziliense	publication	0		CB/D.A Press
    da-press	D.A Press	agency	2
    em-br	Estado de Minas	publication	0
    zero-hora	Zero Hora	publication	0		Agencia RBS
    gazeta-do-povo	Gazeta do Povo	publication	0
    jc-imagem	JC Imagem	agency	2
    band	Band	publication	0		TV Band
    sbt	SBT	publication	0		SBT News
    record-br	Record TV	publication	0
    cnn-brasil	CNN Brasil	publication	0	cnn
    poder360	Poder360	publication	0
    cbf	CBF	company	0
    publico-pt	Público	publication	0
    expresso-pt	Expresso	publication	0
    observador-pt	Observador	publication	0
    cm-pt	Correio da Manhã	publication	0
    jn-pt	Jornal de Notícias	publication	0
    dn-pt	Diário de Notícias	publication	0
    global-imagens	Global Imagens	agency	2
    sic	SIC	publication	0		SIC Notícias
    rtp	RTP	publication	0
    # Italy, Greece, Malta
    agi	AGI	wire	4		Agenzia Italia
    adnkronos	Adnkronos	wire	4
    askanews	askanews	wire	4
    italpress	Italpress	agency	2
    omnimilano	Omnimilano	agency	2
    agenzia-dire	Agenzia Dire	agency	2		DIRE|Dire
    newpresse	NewPresse	agency	2		Newpress
    controluce	Controluce	agency	2
    la-stampa	La Stampa	publication	0
    il-messaggero	Il Messaggero	publication	0
    il-giornale	il Giornale	publication	0
    il-sole	Il Sole 24 Ore	publication	0
    il-fatto	il Fatto Quotidiano	publication	0
    gazzetta-sport	La Gazzetta dello Sport	publication	0		Gazzetta dello Sport
    rai	RAI	publication	0		RaiNews|Rai News
    mediaset	Mediaset	publication	0
    fanpage	Fanpage.it	publication	0		Fanpage
    ilpost	Il Post	publication	0
    chigi	Palazzo Chigi	government	0		Ufficio stampa Palazzo Chigi
    quirinale	Quirinale	government	0		Ufficio Stampa Quirinale
    vigili-fuoco	Vigili del Fuoco	government	0		VVF
    kathimerini	Kathimerini	publication	0		Καθημερινή|Η ΚΑΘΗΜΕΡΙΝΗ
    to-vima	To Vima	publication	0		Το Βήμα
    ta-nea	Ta Nea	publication	0		Τα Νέα
    ert	ERT	publication	0		ΕΡΤ
    motion-team	Motion Team	agency	2
    action-images-gr	ActionImages Greece	agency	2
    cna-cy	Cyprus News Agency	wire	4		ΚΥΠΕ|KYPE
    times-malta	Times of Malta	publication	0
    doi-malta	DOI Malta	government	0		DOI
    # Britain and Ireland
    reach	Reach	publication	0		Reach plc|Reach Publishing Services|Mirrorpix
    financial-times	Financial Times	publication	0		The Financial Times|FT
    the-i	The i Paper	publication	0		i newspaper
    daily-express	Daily Express	publication	0		Sunday Express
    metro-uk	Metro	publication	0		Metro.co.uk
    men	Manchester Evening News	publication	0		MEN Media
    liverpool-echo	Liverpool Echo	publication	0
    daily-record	Daily Record	publication	0
    scotsman	The Scotsman	publication	0		Scotsman
    herald-uk	The Herald (Glasgow)	publication	0
    stv	STV	publication	0
    s4c	S4C	publication	0
    western-mail	Western Mail	publication	0		WalesOnline
    belfast-telegraph	Belfast Telegraph	publication	0
    irish-independent	Irish Independent	publication	0		Independent News & Media
    irish-examiner	Irish Examiner	publication	0
    thejournal-ie	The Journal	publication	0		TheJournal.ie
    press-eye	Press Eye	agency	2
    pacemaker	Pacemaker	agency	2		Pacemaker Press
    ldrs	LDRS	publication	0		Local Democracy Reporting Service
    uk-parliament	UK Parliament	government	0		PRU
    met-police	Metropolitan Police	government	0		Met Police|The Met Police
    mod-uk	Ministry of Defence	government	0		MoD|MOD|UK MoD|MoD Crown Copyright|Crown Copyright
    buckingham	Buckingham Palace	government	0		Royal Household
    kensington	Kensington Palace	government	0
    rnli	RNLI	ngo	0
    nhs	NHS	government	0
    # United States
    rawpixel	Rawpixel	stock	5		rawpixel.com|Rawpixel.com
    gty	GTY	distributor	0	getty
    gannett	Gannett	publication	0
    hartford-courant	Hartford Courant	publication	0		The Hartford Courant
    baltimore-sun	The Baltimore Sun	publication	0		Baltimore Sun
    orlando-sentinel	Orlando Sentinel	publication	0
    sun-sentinel	South Florida Sun Sentinel	publication	0		Sun Sentinel
    tampa-bay-times	Tampa Bay Times	publication	0
    palm-beach-post	The Palm Beach Post	publication	0		Palm Beach Post
    ajc	Atlanta Journal-Constitution	publication	0		AJC|The Atlanta Journal-Constitution
    charlotte-observer	The Charlotte Observer	publication	0		Charlotte Observer
    news-observer	The News & Observer	publication	0		News & Observer
    tennessean	The Tennessean	publication	0		Tennessean
    commercial-appeal	The Commercial Appeal	publication	0		Commercial Appeal
    courier-journal	Courier Journal	publication	0		The Courier-Journal
    indystar	IndyStar	publication	0		The Indianapolis Star|Indianapolis Star
    detroit-free-press	Detroit Free Press	publication	0
    detroit-news	The Detroit News	publication	0		Detroit News
    plain-dealer	The Plain Dealer	publication	0		Plain Dealer|cleveland.com
    columbus-dispatch	The Columbus Dispatch	publication	0		Columbus Dispatch
    cincinnati-enquirer	The Enquirer	publication	0		Cincinnati Enquirer
    pittsburgh-pg	Pittsburgh Post-Gazette	publication	0		Post-Gazette
    tribune-review	Pittsburgh Tribune-Review	publication	0		Tribune-Review
    mjs	Milwaukee Journal Sentinel	publication	0		Journal Sentinel
    wsj-wi	Wisconsin State Journal	publication	0
    des-moines-register	The Des Moines Register	publication	0		The Register|Des Moines Register
    kc-star	The Kansas City Star	publication	0		Kansas City Star
    post-dispatch	St. Louis Post-Dispatch	publication	0		Post-Dispatch
    oklahoman	The Oklahoman	publication	0		Oklahoman
    austin-statesman	Austin American-Statesman	publication	0		American-Statesman
    express-news	San Antonio Express-News	publication	0		Express-News
    fort-worth	Fort Worth Star-Telegram	publication	0		Star-Telegram
    texas-tribune	The Texas Tribune	publication	0		Texas Tribune
    times-picayune	The Times-Picayune	publication	0		Times-Picayune|NOLA.com
    advocate-la	The Advocate	publication	0		The New Orleans Advocate
    clarion-ledger	Clarion Ledger	publication	0
    arizona-republic	The Arizona Republic	publication	0		The Republic|Arizona Republic
    lv-review-journal	Las Vegas Review-Journal	publication	0		Review-Journal
    lv-sun	Las Vegas Sun	publication	0
    salt-lake-tribune	The Salt Lake Tribune	publication	0		Salt Lake Tribune
    deseret-news	Deseret News	publication	0		The Deseret News
    idaho-statesman	Idaho Statesman	publication	0
    oregonian	The Oregonian	publication	0		Oregonian|The Oregonian/OregonLive
    sacramento-bee	The Sacramento Bee	publication	0		Sacramento Bee
    mercury-news	The Mercury News	publication	0		Mercury News
    oc-register	Orange County Register	publication	0		The Orange County Register|SCNG|Southern California News Group
    bay-area-news-group	Bay Area News Group	publication	0
    la-daily-news	Los Angeles Daily News	publication	0
    sd-union-tribune	The San Diego Union-Tribune	publication	0		San Diego Union-Tribune|U-T
    press-democrat	The Press Democrat	publication	0		Press Democrat
    star-advertiser	Honolulu Star-Advertiser	publication	0		Star-Advertiser
    anchorage-daily-news	Anchorage Daily News	publication	0		ADN
    chicago-sun-times	Chicago Sun-Times	publication	0		Sun-Times
    daily-herald	Daily Herald	publication	0
    boston-herald	Boston Herald	publication	0
    providence-journal	The Providence Journal	publication	0		Providence Journal
    press-herald	Portland Press Herald	publication	0		Press Herald
    bangor-daily-news	Bangor Daily News	publication	0		BDN
    buffalo-news	The Buffalo News	publication	0		Buffalo News
    times-union	Times Union	publication	0		Albany Times Union
    star-ledger	The Star-Ledger	publication	0		NJ Advance Media|NJ.com
    asbury-park-press	Asbury Park Press	publication	0
    virginian-pilot	The Virginian-Pilot	publication	0		Virginian-Pilot
    richmond-td	Richmond Times-Dispatch	publication	0		Times-Dispatch
    post-courier	The Post and Courier	publication	0		Post and Courier
    washington-times	The Washington Times	publication	0		Washington Times
    washington-examiner	Washington Examiner	publication	0
    the-hill	The Hill	publication	0
    axios	Axios	publication	0
    propublica	ProPublica	publication	0
    vice	VICE	publication	0		Vice News|VICE News
    vox	Vox	publication	0		Vox Media
    the-verge	The Verge	publication	0
    wired	WIRED	publication	0
    buzzfeed	BuzzFeed News	publication	0		BuzzFeed
    cnet	CNET	publication	0
    gizmodo	Gizmodo	publication	0
    mashable	Mashable	publication	0
    ars-technica	Ars Technica	publication	0
    slate	Slate	publication	0
    the-intercept	The Intercept	publication	0
    new-yorker	The New Yorker	publication	0		New Yorker
    vanity-fair	Vanity Fair	publication	0
    deadline	Deadline	publication	0
    indiewire	IndieWire	publication	0
    people-mag	PEOPLE	publication	0		People Magazine
    sports-illustrated	Sports Illustrated	publication	0
    espn	ESPN	publication	0		ESPN Images
    the-athletic	The Athletic	publication	0
    univision	Univision	publication	0
    telemundo	Telemundo	publication	0
    msnbc	MSNBC	publication	0
    pbs-newshour	PBS NewsHour	publication	0	pbs
    wbur	WBUR	publication	0
    kqed	KQED	publication	0
    opb	OPB	publication	0
    wnyc	WNYC	publication	0		Gothamist
    laist	LAist	publication	0
    calmatters	CalMatters	publication	0
    spectrum-news	Spectrum News	publication	0
    nexstar	Nexstar	publication	0
    starz	STARZ	company	0
    peacock	Peacock	company	0
    hulu	Hulu	company	0
    showtime	Showtime	company	0
    amc	AMC	company	0
    focus-features	Focus Features	company	0
    neon	NEON	company	0
    searchlight	Searchlight Pictures	company	0
    twentieth-century	20th Century Studios	company	0		20th Century Fox|Twentieth Century Fox
    dreamworks	DreamWorks Animation	company	0		DreamWorks
    mgm	MGM	company	0		Metro-Goldwyn-Mayer
    new-line	New Line Cinema	company	0
    pixar	Pixar	company	0
    bleecker	Bleecker Street	company	0
    business-wire	Business Wire	distributor	0
    pr-newswire	PR Newswire	distributor	0
    globe-newswire	GlobeNewswire	distributor	0
    cision	Cision	distributor	0
    newswire-ca	CNW Group	distributor	0		CNW
    us-coast-guard	U.S. Coast Guard	government	0		USCG|United States Coast Guard
    us-national-guard	U.S. National Guard	government	0
    us-space-force	U.S. Space Force	government	0		USSF
    us-state	U.S. Department of State	government	0		US State Department|U.S. State Department
    us-justice	U.S. Department of Justice	government	0		DOJ
    us-dhs	U.S. Department of Homeland Security	government	0		DHS
    us-cbp	U.S. Customs and Border Protection	government	0		CBP
    us-ice	U.S. Immigration and Customs Enforcement	government	0		ICE
    us-marshals	U.S. Marshals Service	government	0		US Marshals
    usgs	USGS	government	0		U.S. Geological Survey|US Geological Survey
    noaa	NOAA	government	0		National Oceanic and Atmospheric Administration
    nps	National Park Service	government	0		NPS
    usfws	U.S. Fish and Wildlife Service	government	0		USFWS
    usda	USDA	government	0		U.S. Department of Agriculture
    usaid	USAID	government	0
    cdc	CDC	government	0		Centers for Disease Control and Prevention
    nih	NIH	government	0		National Institutes of Health
    niaid	NIAID	government	0
    fema	FEMA	government	0
    ntsb	NTSB	government	0		National Transportation Safety Board
    faa	FAA	government	0
    tsa	TSA	government	0
    nypd	NYPD	government	0
    lapd	LAPD	government	0
    fdny	FDNY	government	0
    cal-fire	CAL FIRE	government	0
    us-house	House Television	government	0
    senate-tv	Senate Television	government	0		Senate TV
    c-span	C-SPAN	publication	0
    supreme-court-us	Supreme Court of the United States	government	0
    national-archives	National Archives	government	0		US National Archives|NARA
    smithsonian	Smithsonian Institution	ngo	0		Smithsonian
    # Africa
    foto24	Foto24	agency	2	gallo
    daily-dispatch	Daily Dispatch	publication	0
    timeslive	TimesLIVE	publication	0		Sunday Times SA
    iol	IOL	publication	0		Independent Media|Independent Newspapers
    ewn	EWN	publication	0		Eyewitness News
    groundup	GroundUp	publication	0
    netwerk24	Netwerk24	publication	0
    enca	eNCA	publication	0
    isolezwe	Isolezwe	publication	0
    gcis	GCIS	government	0		GovernmentZA
    punch-ng	The Punch	publication	0		Punch|PUNCH
    vanguard-ng	Vanguard	publication	0
    premium-times	Premium Times	publication	0
    guardian-ng	The Guardian Nigeria	publication	0
    channels-tv	Channels Television	publication	0		Channels TV
    graphic-gh	Graphic Online	publication	0
    the-standard-ke	The Standard (Kenya)	publication	0
    nation-ke	Daily Nation	publication	0		Nation.Africa|NMG
    monitor-ug	Daily Monitor	publication	0
    new-vision	New Vision	publication	0
    kbc	KBC	publication	0
    ena-et	ENA	wire	4		Ethiopian News Agency
    addis-standard	Addis Standard	publication	0
    seneweb	Seneweb	publication	0
    jeune-afrique	Jeune Afrique	publication	0
    ahram	Al-Ahram	publication	0		Ahram Online|الأهرام
    youm7	Youm7	publication	0		اليوم السابع
    masry-youm	Al-Masry Al-Youm	publication	0		المصري اليوم
    hespress	Hespress	publication	0		هسبريس
    # Middle East
    israel-hayom	Israel Hayom	publication	0		ישראל היום
    globes	Globes	publication	0		גלובס
    the-marker	TheMarker	publication	0		דה מרקר
    calcalist	Calcalist	publication	0		כלכליסט
    n12	N12	publication	0		חדשות 12|קשת 12|מאקו|mako
    channel13-il	Channel 13 (Israel)	publication	0		חדשות 13|רשת 13
    channel14-il	Channel 14 (Israel)	publication	0		ערוץ 14
    srugim	Srugim	publication	0		סרוגים
    inn	Arutz Sheva	publication	0		ערוץ 7
    knesset	Knesset	government	0		דוברות הכנסת|דובר הכנסת|Knesset Channel|ערוץ הכנסת
    mfa-il	Israel Foreign Ministry	government	0		משרד החוץ
    mod-il	Israel Defense Ministry	government	0		משרד הביטחון|Israel Ministry of Defense
    fire-il	Israel Fire and Rescue	government	0		כבאות והצלה|דוברות כבאות והצלה|תיעוד מבצעי כבאות והצלה|כב"ה
    united-hatzalah	United Hatzalah	ngo	0		איחוד הצלה|דוברות איחוד הצלה
    shin-bet	Shin Bet	government	0		שב"כ|דוברות שב"כ
    iaa	Israel Antiquities Authority	government	0		רשות העתיקות|IAA
    asharq	Asharq Al-Awsat	publication	0		الشرق الأوسط
    sky-arabia	Sky News Arabia	publication	0	sky-news	سكاي نيوز عربية
    al-mayadeen	Al Mayadeen	publication	0		الميادين
    al-manar	Al-Manar TV	publication	0		المنار|Al Manar
    al-masirah	Al-Masirah TV	publication	0		المسيرة|Al-Masirah
    al-quds	Al-Quds	publication	0		القدس
    mtv-lb	MTV Lebanon	publication	0
    lbci	LBCI	publication	0
    annahar	An-Nahar	publication	0		النهار|جريدة النهار
    lorient	L'Orient-Le Jour	publication	0		L'Orient Today
    middle-east-eye	Middle East Eye	publication	0		MEE
    iran-intl	Iran International	publication	0		ایران اینترنشنال
    bbc-persian	BBC Persian	publication	0	bbc	بی‌بی‌سی فارسی
    irib	IRIB	publication	0		صدا و سیما|IRIB News|صداوسیما
    khamenei	Khamenei.ir	government	0
    iran-presidency	Iranian Presidency	government	0		President.ir
    tccb	Turkish Presidency	government	0		TCCB|T.C. Cumhurbaşkanlığı|TUR Presidency
    sozcu	Sözcü	publication	0
    cumhuriyet	Cumhuriyet	publication	0
    sabah-tr	Sabah	publication	0		Daily Sabah
    milliyet	Milliyet	publication	0
    trt	TRT	publication	0		TRT Haber|TRT World
    # Australia, New Zealand, Pacific
    abc-au	ABC News (Australia)	publication	0		ABC Australia
    sbs-au	SBS Australia	publication	0
    the-australian	The Australian	publication	0
    herald-sun	Herald Sun	publication	0
    daily-telegraph-au	The Daily Telegraph (Sydney)	publication	0
    courier-mail	The Courier-Mail	publication	0		Courier Mail
    advertiser-au	The Advertiser	publication	0
    west-australian	The West Australian	publication	0		West Australian
    afr	AFR	publication	0		Australian Financial Review|The Australian Financial Review
    canberra-times	The Canberra Times	publication	0		Canberra Times
    seven-news	7NEWS	publication	0		Seven News
    ten-news	10 News	publication	0		10 News First
    nca-newswire	NCA NewsWire	agency	2		NewsWire
    the-post-nz	The Post	publication	0
    photosport-nz	Photosport NZ	agency	2		www.photosport.nz
    newshub	Newshub	publication	0
    tvnz	TVNZ	publication	0		1News|1 News
    otago-daily-times	Otago Daily Times	publication	0		ODT
    nzdf	New Zealand Defence Force	government	0		NZDF|NZ Defence Force
    adf	Australian Defence Force	government	0		ADF
    fiji-times	The Fiji Times	publication	0		Fiji Times
    # international bodies, science
    historic-england	Historic England	government	0		Historic England Archive|English Heritage
    photo12	Photo12	agency	2		Photo 12
    wfp	WFP	ngo	0		World Food Programme
    fao	FAO	ngo	0
    iom	IOM	ngo	0		International Organization for Migration
    ocha	OCHA	ngo	0		UN OCHA
    unesco	UNESCO	ngo	0
    world-court	ICJ-CIJ	government	0		International Court of Justice
    icc	ICC	government	0		International Criminal Court
    european-parliament	European Parliament	government	0		EP Multimedia Centre
    eu-council	European Council	government	0
    ecb	ECB	government	0		European Central Bank
    imf	IMF	ngo	0		International Monetary Fund|IMF Photo
    world-bank	World Bank	ngo	0
    wef	World Economic Forum	ngo	0		WEF
    hrw	Human Rights Watch	ngo	0		HRW
    oxfam	Oxfam	ngo	0
    save-the-children	Save the Children	ngo	0
    irc	International Rescue Committee	ngo	0
    white-helmets	White Helmets	ngo	0		Syrian Civil Defence|الدفاع المدني السوري|الخوذ البيضاء
    open-arms	Open Arms	ngo	0		Proactiva Open Arms
    sos-mediterranee	SOS Méditerranée	ngo	0		SOS Mediterranee
    sea-watch	Sea-Watch	ngo	0
    peta	PETA	ngo	0
    stsci	STScI	government	0		Space Telescope Science Institute
    eso	ESO	ngo	0		European Southern Observatory
    jaxa	JAXA	government	0		宇宙航空研究開発機構
    isro	ISRO	government	0
    roscosmos	Roscosmos	government	0		Роскосмос
    cern	CERN	ngo	0
    copernicus	Copernicus	government	0		Copernicus Sentinel|Copernicus EU
    blacksky	BlackSky	company	0		BlackSky Technology
    umbra	Umbra	company	0
    fifa	FIFA	company	0
    uefa	UEFA	company	0
    ioc	IOC	company	0		OIS
    nba	NBA	company	0		NBA Photos
    nfl	NFL	company	0
    mlb	MLB Photos	company	0		MLB
    pga-tour	PGA TOUR	company	0
    formula-1	Formula 1	company	0		Formula One|F1
    ferrari	Ferrari	company	0
    mclaren	McLaren	company	0
    motogp	MotoGP	company	0		Dorna
    renault	Renault	company	0
    stellantis	Stellantis	company	0
    nissan	Nissan	company	0
    honda	Honda	company	0
    kia	Kia	company	0
    volvo	Volvo Cars	company	0		Volvo
    scania	Scania	company	0
    rheinmetall	Rheinmetall	company	0		Rheinmetall AG
    thyssenkrupp	Thyssenkrupp	company	0		thyssenkrupp AG
    basf	BASF	company	0
    bayer	Bayer AG	company	0		Bayer
    sap	SAP	company	0		SAP SE
    nestle	Nestlé	company	0
    novartis	Novartis	company	0
    ikea	IKEA	company	0
    lego	LEGO	company	0		LEGO Group
    nokia	Nokia	company	0
    ericsson	Ericsson	company	0
    shell	Shell	company	0
    totalenergies	TotalEnergies	company	0
    equinor	Equinor	company	0
    intel	Intel	company	0
    nvidia	NVIDIA	company	0
    amd	AMD	company	0
    ibm	IBM	company	0
    huawei	Huawei	company	0
    xiaomi	Xiaomi	company	0
    byd	BYD	company	0
    lg	LG	company	0		LG Electronics
    pfizer	Pfizer	company	0
    moderna	Moderna	company	0
    gofundme	GoFundMe	company	0
    airbnb	Airbnb	company	0
    uber	Uber	company	0
    spotify	Spotify	company	0
    onlyfans	OnlyFans	platform	0
    rumble	Rumble	platform	0
    discord	Discord	platform	0
    kakao	KakaoTalk	platform	0		카카오톡
    douyin	Douyin	platform	0		抖音
    xiaohongshu	Xiaohongshu	platform	0		小红书|小紅書|RedNote
    bilibili	Bilibili	platform	0		哔哩哔哩
    odnoklassniki	Odnoklassniki	platform	0		Одноклассники
    zalo	Zalo	platform	0
    # companies and clubs named like persons
    bristol-myers	Bristol Myers Squibb	company	0		Bristol-Myers Squibb
    brunello-cucinelli	Brunello Cucinelli	company	0
    trader-joes	Trader Joe's	company	0
    beyond-meat	Beyond Meat	company	0
    fraunhofer	Fraunhofer	ngo	0		Fraunhofer-Gesellschaft|Fraunhofer Gesellschaft
    onda-cero	Onda Cero	publication	0
    cadena-ser	Cadena SER	publication	0		SER
    canal-sur	Canal Sur	publication	0
    koninklijk-huis	Koninklijk Huis	government	0
    bottega-veneta	Bottega Veneta	company	0
    giorgio-armani	Giorgio Armani	company	0		Emporio Armani
    dolce-gabbana	Dolce & Gabbana	company	0		Dolce&Gabbana
    stella-mccartney	Stella McCartney	company	0
    vivienne-westwood	Vivienne Westwood	company	0
    alexander-mcqueen	Alexander McQueen	company	0
    marc-jacobs	Marc Jacobs	company	0
    michael-kors	Michael Kors	company	0
    tory-burch	Tory Burch	company	0
    kate-spade	Kate Spade	company	0
    jimmy-choo	Jimmy Choo	company	0
    max-mara	Max Mara	company	0
    jean-paul-gaultier	Jean Paul Gaultier	company	0
    ben-jerrys	Ben & Jerry's	company	0
    mcdonalds	McDonald's	company	0
    wendys	Wendy's	company	0
    macys	Macy's	company	0
    levis	Levi's	company	0		Levi Strauss
    dr-martens	Dr. Martens	company	0
    papa-johns	Papa Johns	company	0		Papa John's
    mary-kay	Mary Kay	company	0
    peter-thomas-roth	Peter Thomas Roth	company	0
    arthur-andersen	Arthur Andersen	company	0
    booz-allen	Booz Allen Hamilton	company	0
    edward-jones	Edward Jones	company	0
    raymond-james	Raymond James	company	0
    knight-frank	Knight Frank	company	0
    jones-lang	Jones Lang LaSalle	company	0		JLL
    northrop-grumman	Northrop Grumman	company	0
    general-dynamics	General Dynamics	company	0
    booking-holdings	Booking Holdings	company	0
    werder-bremen	Werder Bremen	company	0		SV Werder Bremen
    eintracht-frankfurt	Eintracht Frankfurt	company	0
    rasenballsport	RB Leipzig	company	0
    celta-vigo	Celta de Vigo	company	0
    inter-miami	Inter Miami	company	0
    slavia-praha	Slavia Praha	company	0
    legia-warszawa	Legia Warszawa	company	0
    rio-tinto	Rio Tinto	company	0		Rio Tinto Group
    eli-lilly	Eli Lilly	company	0		Eli Lilly and Company
    goldman-sachs	Goldman Sachs	company	0
    morgan-stanley	Morgan Stanley	company	0
    jpmorgan	JPMorgan Chase	company	0		JP Morgan|J.P. Morgan|JPMorgan
    wells-fargo	Wells Fargo	company	0
    louis-vuitton	Louis Vuitton	company	0
    christian-dior	Christian Dior	company	0		Dior
    hugo-boss	Hugo Boss	company	0
    ralph-lauren	Ralph Lauren	company	0
    calvin-klein	Calvin Klein	company	0
    tommy-hilfiger	Tommy Hilfiger	company	0
    yves-saint-laurent	Yves Saint Laurent	company	0		Saint Laurent
    royal-caribbean	Royal Caribbean	company	0		Royal Caribbean International
    harley-davidson	Harley-Davidson	company	0
    alfa-romeo	Alfa Romeo	company	0
    land-rover	Land Rover	company	0		Jaguar Land Rover
    mercedes-amg	Mercedes-AMG	company	0
    carl-zeiss	Carl Zeiss	company	0		Zeiss
    boehringer	Boehringer Ingelheim	company	0
    philip-morris	Philip Morris	company	0		Philip Morris International
    hewlett-packard	Hewlett Packard	company	0		Hewlett-Packard|Hewlett Packard Enterprise
    estee-lauder	Estée Lauder	company	0		Estee Lauder
    tim-hortons	Tim Hortons	company	0
    jack-daniels	Jack Daniel's	company	0
    marks-spencer	Marks & Spencer	company	0		M&S
    john-lewis	John Lewis	company	0		John Lewis Partnership
    john-deere	John Deere	company	0
    charles-schwab	Charles Schwab	company	0
    ernst-young	Ernst & Young	company	0		EY
    warby-parker	Warby Parker	company	0
    madame-tussauds	Madame Tussauds	company	0
    paris-saint-germain	Paris Saint-Germain	company	0		PSG
    aston-villa	Aston Villa	company	0
    crystal-palace	Crystal Palace	company	0
    st-pauli	FC St. Pauli	company	0
    real-sociedad	Real Sociedad	company	0
    boca-juniors	Boca Juniors	company	0
    river-plate	River Plate	company	0
    vasco	Vasco da Gama	company	0
    johns-hopkins	Johns Hopkins	ngo	0		Johns Hopkins Medicine|Johns Hopkins University
    massachusetts-general	Mass General Brigham	ngo	0
    cedars-sinai	Cedars-Sinai	ngo	0
    tate	Tate Modern	ngo	0		Tate
    st-jude	St. Jude	ngo	0
    scotland-yard	Scotland Yard	government	0
    mossos	Mossos d'Esquadra	government	0		Mossos
    garda	An Garda Síochána	government	0		Garda|Gardaí|Garda Press Office
    sotheby	Sotheby's	company	0		Sothebys
    christies	Christie's	company	0		Christies|Christie's Images
    phillips	Phillips Auctioneers	company	0
    david-zwirner	David Zwirner	company	0		David Zwirner Gallery
    hauser-wirth	Hauser & Wirth	company	0
    # stock
    dissolve	Dissolve	stock	5
    motion-array	Motion Array	stock	5
    storyblocks	Storyblocks	stock	5		VideoBlocks
    gratisography	Gratisography	stock	5
    stocksnap	StockSnap	stock	5		StockSnap.io
    picjumbo	picjumbo	stock	5
    kaboompics	Kaboompics	stock	5		kaboompics.com
    morguefile	MorgueFile	stock	5
    freeimages	FreeImages	stock	5		freeimages.com|stock.xchng|SXC
    publicdomainpictures	PublicDomainPictures	stock	5		publicdomainpictures.net
    pxhere	PxHere	stock	5		pxhere.com
    peakpx	Peakpx	stock	5
    needpix	Needpix	stock	5		needpix.com
    ingimage	Ingimage	stock	5		Ingram Image
    gograph	GoGraph	stock	5
    age-fotostock	age fotostock	stock	5
    superstock	SuperStock	stock	5
    masterfile	Masterfile	stock	5
    design-pics	Design Pics	stock	5
    blend-images	Blend Images	stock	5
    cavan	Cavan Images	stock	5
    yay	YAY Media	stock	5		YAY Micro
    vectorstock	VectorStock	stock	5
    noun-project	Noun Project	stock	5		The Noun Project
    undraw	unDraw	stock	5
    placeit	Placeit	stock	5
    geograph	Geograph	openLibrary	5		geograph.org.uk
    panoramio	Panoramio	openLibrary	5
    openverse	Openverse	openLibrary	5
    europeana	Europeana	openLibrary	0
    gallica	Gallica	openLibrary	0		BnF Gallica
    nationaal-archief	Nationaal Archief	openLibrary	0		Anefo
    bundesarchiv	Bundesarchiv	openLibrary	0
    deutsche-fotothek	Deutsche Fotothek	openLibrary	0
    state-library-nsw	State Library of New South Wales	openLibrary	0
    mapillary	Mapillary	openLibrary	5
    # AI tools
    imagen	Google Imagen	aiTool	0		Imagen 3|Imagen 4
    nightcafe	NightCafe	aiTool	0
    craiyon	Craiyon	aiTool	0		DALL-E mini
    runway	Runway	aiTool	0		RunwayML|Runway Gen-3
    veo	Veo	aiTool	0		Google Veo|Veo 3
    meta-ai	Meta AI	aiTool	0
    gpt-image	GPT Image	aiTool	0		GPT-4|GPT-5|gpt-image-1
    claude-ai	Claude	aiTool	0		Claude AI
    getimg	getimg.ai	aiTool	0
    playground-ai	Playground AI	aiTool	0
    freepik-ai	Freepik AI	aiTool	0		Freepik Pikaso|Pikaso
    adobe-gen	Adobe Generative Fill	aiTool	0		Generative Fill
    dreamstudio	DreamStudio	aiTool	0
    derbund	Der Bund	publication	0		derbund.ch
    origo	Origo	publication	0		origo.hu
    prothom-alo	Prothom Alo	publication	0		প্রথম আলো
    dainik-jagran	Dainik Jagran	publication	0		दैनिक जागरण
    # names that look like persons' and are none
    newscom	Newscom	distributor	6
    waka-kotahi	Waka Kotahi	government	0		NZ Transport Agency|NZTA|Waka Kotahi NZ Transport Agency
    te-papa	Te Papa	ngo	0
    yad-vashem	Yad Vashem	ngo	0
    marie-curie	Marie Curie	ngo	0
    aspen-times	The Aspen Times	publication	0
    baker-hughes	Baker Hughes	company	0
    johnson-matthey	Johnson Matthey	company	0
    johnnie-walker	Johnnie Walker	company	0
    massey-ferguson	Massey Ferguson	company	0
    elizabeth-arden	Elizabeth Arden	company	0
    merrill-lynch	Merrill Lynch	company	0
    thomas-cook	Thomas Cook	company	0
    brown-forman	Brown-Forman	company	0		Brown Forman
    pratt-whitney	Pratt & Whitney	company	0		Pratt Whitney
    laura-ashley	Laura Ashley	company	0
    fortnum-mason	Fortnum & Mason	company	0		Fortnum Mason
    virgin-atlantic	Virgin Atlantic	company	0
    delta-air-lines	Delta Air Lines	company	0		Delta Air
    abercrombie-fitch	Abercrombie & Fitch	company	0		Abercrombie Fitch
    penguin-random-house	Penguin Random House	company	0
    simon-schuster	Simon & Schuster	company	0		Simon Schuster
    harpercollins	HarperCollins	company	0		Harper Collins
    little-brown	Little, Brown	company	0		Little Brown
    charlotte-water	Charlotte Water	company	0
    johnson-johnson	Johnson & Johnson	company	0		Johnson Johnson
    novo-nordisk	Novo Nordisk	company	0
    martin-marietta	Martin Marietta	company	0
    fritz-hansen	Fritz Hansen	company	0
    ernst-klett	Ernst Klett	company	0		Ernst Klett Verlag
    heckler-koch	Heckler & Koch	company	0		Heckler Koch
    giesecke-devrient	Giesecke+Devrient	company	0		Giesecke Devrient|Giesecke & Devrient
    jung-von-matt	Jung von Matt	company	0
    villeroy-boch	Villeroy & Boch	company	0		Villeroy Boch
    arthur-d-little	Arthur D. Little	company	0
    maison-margiela	Maison Margiela	company	0
    hyatt-regency	Hyatt Regency	company	0
    four-seasons	Four Seasons	company	0
    hydro-quebec	Hydro-Québec	company	0		Hydro Québec
    loto-quebec	Loto-Québec	company	0		Loto Québec
    faraday-future	Faraday Future	company	0
    fred-olsen-cruise-lines	Fred. Olsen Cruise Lines	company	0		Fred Olsen
    smith-nephew	Smith & Nephew	company	0
    taylor-wimpey	Taylor Wimpey	company	0
    mott-macdonald	Mott MacDonald	company	0
    wood-mackenzie	Wood Mackenzie	company	0
    clifford-chance	Clifford Chance	company	0
    norton-rose-fulbright	Norton Rose Fulbright	company	0
    dolby-laboratories	Dolby Laboratories	company	0
    bowers-wilkins	Bowers & Wilkins	company	0
    cooper-carry	Cooper Carry	company	0
    perkins-eastman	Perkins Eastman	company	0
    perkins-will	Perkins&Will	company	0		Perkins and Will
    burns-mcdonnell	Burns & McDonnell	company	0
    young-living	Young Living	company	0
    barry-callebaut	Barry Callebaut	company	0
    vestas	Vestas	company	0
    royal-canin	Royal Canin	company	0
    anheuser-busch	Anheuser-Busch	company	0
    morrison-hershfield	Morrison Hershfield	company	0
    grant-thornton	Grant Thornton	company	0
    marsh-mclennan	Marsh McLennan	company	0
    colgate-palmolive	Colgate-Palmolive	company	0
    kimberly-clark	Kimberly-Clark	company	0
    kraft-heinz	Kraft Heinz	company	0
    dick-s-sporting-goods	Dick's Sporting Goods	company	0
    ashley-furniture	Ashley Furniture	company	0
    allen-overy	Allen & Overy	company	0		Allen Overy
    travis-perkins	Travis Perkins	company	0
    barratt-redrow	Barratt Redrow	company	0		Barratt Homes
    willmott-dixon	Willmott Dixon	company	0
    balfour-beatty	Balfour Beatty	company	0
    morgan-sindall	Morgan Sindall	company	0
    kier-group	Kier Group	company	0
    wates	Wates	company	0
    bryden-wood	Bryden Wood	company	0
    carnegie-mellon	Carnegie Mellon	ngo	0		Carnegie Mellon University
    brigham-young	Brigham Young	ngo	0		Brigham Young University|BYU Photo
    fred-hutchinson	Fred Hutchinson	ngo	0		Fred Hutchinson Cancer Center|Fred Hutch
    dana-farber	Dana-Farber	ngo	0		Dana Farber|Dana-Farber Cancer Institute
    mount-sinai	Mount Sinai	ngo	0		Mount Sinai Health System
    fort-bragg	Fort Bragg	ngo	0
    camp-pendleton	Camp Pendleton	ngo	0
    """#
}
