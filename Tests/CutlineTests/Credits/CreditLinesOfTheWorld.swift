import Cutline

extension CreditLine {
  /// Credit lines as houses all over the world print them: line, photographers (parted by `;`), chain (parted by
  /// `>`), role, via, `F` for a file photo; parted by tabs.
  static let world: [CreditLine] = table.split(separator: "\n").map { row in
    var columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    while columns.count < 6 { columns.append("") }
    return CreditLine(
      columns[0], columns[1].split(separator: ";").map(String.init),
      columns[2].split(separator: ">").map(String.init), Role(rawValue: columns[3]) ?? .unknown,
      via: columns[4].isEmpty ? nil : columns[4], file: columns[5] == "F")
  }

  private static let table = #"""
    REUTERS/Jonathan Ernst	Jonathan Ernst	Reuters	agency
    Russian Defence Ministry/Handout via REUTERS		Russian Defence Ministry>Reuters	handout	Reuters
    KCNA via REUTERS		KCNA>Reuters	agency	Reuters
    Yonhap via REUTERS		Yonhap>Reuters	agency	Reuters
    Brett Davis-Imagn Images via Reuters	Brett Davis	Imagn Images>Reuters	agency	Reuters
    (AP Photo/Rebecca Blackwell, File)	Rebecca Blackwell	AP	agency		F
    (AP Photo/K.M. Chaudary)	K.M. Chaudary	AP	agency
    (Stefan Rousseau/Pool Photo via AP)	Stefan Rousseau	AP	pool	AP
    (U.S. Coast Guard via AP)		U.S. Coast Guard>AP	agency	AP
    (Ukrainian Emergency Service via AP)		Ukrainian Emergency Service>AP	agency	AP
    (Hassan Ammar/Associated Press)	Hassan Ammar	AP	agency
    (Kyodo News via AP, File)		Kyodo>AP	agency	AP	F
    (Photo by Brendan SMIALOWSKI / AFP)	Brendan Smialowski	AFP	agency
    (Photo by Handout / Ukrainian Presidential Press Service / AFP)		Ukrainian Presidential Press Service>AFP	handout
    (Photo by - / AFP)		AFP	agency
    (Photo by Ed JONES / POOL / AFP)	Ed Jones	AFP	pool
    (Photo by Jamie McCarthy/Getty Images for Tribeca Festival)	Jamie McCarthy	Getty Images	commission
    Photo by Taylor Hill/WireImage	Taylor Hill	WireImage	agency
    Photo by Al Drago-Pool/Getty Images	Al Drago	Getty Images	pool
    Hulton Archive/Getty Images		Hulton Archive>Getty Images	agency
    Noam Galai/Getty Images for TechCrunch/Flickr	Noam Galai	Getty Images>Flickr	commission
    Photo by Celal Gunes/Anadolu Agency via Getty Images	Celal Gunes	Anadolu>Getty Images	agency	Getty Images
    Tom Williams/CQ-Roll Call, Inc via Getty Images	Tom Williams	CQ-Roll Call, Inc>Getty Images	agency	Getty Images
    FG Trade/Getty Images	FG Trade	Getty Images	agency
    EPA/ABEDIN TAHERKENAREH	Abedin Taherkenareh	EPA	agency
    EPA/STR		EPA	agency
    EPA/UKRAINIAN PRESIDENTIAL PRESS SERVICE HANDOUT		EPA>Ukrainian Presidential Press Service	handout
    Photograph: Linda Nylind/The Guardian	Linda Nylind	The Guardian	staff
    Photograph: Carl Recine/Reuters	Carl Recine	Reuters	agency
    Photograph: Universal Pictures/Allstar		Universal Pictures>Allstar	agency
    Photograph: Ben Birchall/PA	Ben Birchall	PA Media	agency
    Photograph: Everett Collection Inc/Alamy		Everett>Alamy	agency
    Photograph: Dan Himbrechts/AAP	Dan Himbrechts	AAP	agency
    Photograph: Handout			handout
    PA Media		PA Media	agency
    IMAGE SOURCE,PA MEDIA		PA Media	agency
    Image source, Family handout			handout
    Image caption, Image source, Reuters		Reuters	agency
    Jonathan Brady/PA Wire/PA Images	Jonathan Brady	PA Media	agency
    Credit...Haiyun Jiang for The New York Times	Haiyun Jiang	The New York Times	commission
    Credit...Agence France-Presse — Getty Images		AFP>Getty Images	agency
    Credit...via Reuters		Reuters	agency	Reuters
    Credit...Illustration by The New York Times		The New York Times	illustration
    (Demetrius Freeman/The Washington Post)	Demetrius Freeman	The Washington Post	staff
    (Washington Post illustration; iStock)		The Washington Post>iStock	illustration
    Catie Dull/NPR	Catie Dull	NPR	staff
    Michel Martin, NPR	Michel Martin	NPR	staff
    Allen J. Schaben / Los Angeles Times	Allen J. Schaben	Los Angeles Times	staff
    Ricardo Arduengo/Agence France-Presse via Getty Images	Ricardo Arduengo	AFP>Getty Images	agency	Getty Images
    Foto: Christian Charisius/dpa	Christian Charisius	dpa	agency
    Foto: Sebastian Gollnow/dpa/dpa-tmn	Sebastian Gollnow	dpa	agency
    © dpa-Bildfunk		dpa	agency
    Bild: picture alliance/dpa/TASS | Sergei Karpukhin	Sergei Karpukhin	TASS>dpa>picture alliance	agency
    Foto: IMAGO/Future Image		imago>Future Image	agency
    Foto: imago stock&people		imago	agency
    Archivfoto: Monika Skolimowska/dpa	Monika Skolimowska	dpa	agency		F
    Foto: Polizei Mittelhessen		Polizei Mittelhessen	courtesy
    Foto: Staatskanzlei NRW		Staatskanzlei NRW	courtesy
    Foto: BASF SE		BASF SE	courtesy
    Foto: Markus Weber/nordbayern.de	Markus Weber	nordbayern.de	agency
    Foto: zVg			courtesy
    Foto: Adobe Stock/Andrey Popov	Andrey Popov	Adobe Stock	stock
    Foto: NDR/Marcus Krüger	Marcus Krüger	NDR	staff
    Foto: KEYSTONE/Peter Klaunzer	Peter Klaunzer	Keystone	agency
    Foto: APA/Roland Schlager	Roland Schlager	APA	agency
    Bild: APA/BUNDESHEER		APA>BUNDESHEER	agency
    KI-generiertes Bild (Midjourney)			ai
    Foto: Dr. Klaus Meier	Klaus Meier		unknown
    Fotos: Stefan Puchner und Felix Kästle/dpa	Stefan Puchner;Felix Kästle	dpa	agency
    Grafik: Statista		Statista	illustration
    Bildrechte: MDR/Karina Heßland-Wissel	Karina Heßland-Wissel	MDR	staff
    Quelle: epa		EPA	agency
    Photo : Ludovic MARIN / AFP	Ludovic Marin	AFP	agency
    Crédit photo : Jean-Sébastien Evrard / AFP	Jean-Sébastien Evrard	AFP	agency
    LP/Arnaud Journois	Arnaud Journois	Le Parisien	staff
    Thomas Brégardis / Ouest-France	Thomas Brégardis	Ouest-France	staff
    © Capture d'écran / Twitter		Twitter	screenshot
    © Shutterstock / Jacob Lund	Jacob Lund	Shutterstock	stock
    Crédits : SIPA/JACQUES WITT	Jacques Witt	Sipa	agency
    Photo: Graham Hughes/La Presse Canadienne	Graham Hughes	The Canadian Press	agency
    PHOTO FOURNIE PAR LE SPVM		SPVM	courtesy
    BELGA PHOTO BENOIT DOPPAGNE	Benoit Doppagne	Belga	agency
    Keystone/Jean-Christophe Bott	Jean-Christophe Bott	Keystone	agency
    © Ministère des Armées		Ministère des Armées	courtesy
    EFE/Mariscal	Mariscal	EFE	agency
    EFE/ Archivo		EFE	agency		F
    Alejandro Martínez Vélez / Europa Press	Alejandro Martínez Vélez	Europa Press	agency
    (Foto: Cuartoscuro)		Cuartoscuro	agency
    Foto: Presidencia de la República		Presidencia de la República	courtesy
    Foto: Colprensa - Lina Gasca	Lina Gasca	Colprensa	agency
    Foto: Andina/Juan Carlos Guzmán	Juan Carlos Guzmán	Andina	agency
    Foto: Ayuntamiento de Sevilla		Ayuntamiento de Sevilla	courtesy
    Foto cedida por la familia			courtesy
    CARLOS ROSILLO	Carlos Rosillo		unknown
    FERNANDO VILLAR (EFE)	Fernando Villar	EFE	agency
    Captura de pantalla de Instagram		Instagram	screenshot
    Fuente: INE		INE	courtesy
    Foto ilustrativa: Shutterstock		Shutterstock	stock
    Foto: Tânia Rêgo/Agência Brasil	Tânia Rêgo	Agência Brasil	agency
    Foto: Lula Marques/ Agência Brasil	Lula Marques	Agência Brasil	agency
    Foto: Divulgação/Polícia Civil		Polícia Civil	courtesy
    Gabriela Biló/Folhapress	Gabriela Biló	Folhapress	agency
    LUSA/José Sena Goulão	José Sena Goulão	Lusa	agency
    Foto: Arquivo Pessoal			courtesy
    Foto: Cesar Greco/Palmeiras	Cesar Greco	Palmeiras	agency
    (Foto di Roberto Monaldo / LaPresse)	Roberto Monaldo	LaPresse	agency
    ANSA/US PALAZZO CHIGI		ANSA>US PALAZZO CHIGI	agency
    Imagoeconomica - Sara Minelli	Sara Minelli	Imagoeconomica	agency
    Foto: ANP / Robin van Lonkhuijsen	Robin van Lonkhuijsen	ANP	agency
    Beeld: Getty Images		Getty Images	agency
    Foto: Pim Ras Fotografie		Pim Ras Fotografie	courtesy
    Foto: Jessica Gow/TT/Arkivbild	Jessica Gow	TT	agency		F
    Foto: Polisen		Polisen	courtesy
    Foto: Gorm Kallestad / NTB scanpix	Gorm Kallestad	NTB	agency
    Foto: Emil Helms/Ritzau Scanpix	Emil Helms	Ritzau Scanpix	agency
    Foto: Thomas Nilsson / VG	Thomas Nilsson	VG	staff
    Kuva: Vesa Moilanen / Lehtikuva	Vesa Moilanen	Lehtikuva	agency
    Kuva: Jaani Lampinen / Yle	Jaani Lampinen	Yle	staff
    Ljósmynd/Aðsend			courtesy
    PAP/Marcin Obara	Marcin Obara	PAP	agency
    fot. materiały prasowe			courtesy
    Foto: ČTK/AP/Evan Vucci	Evan Vucci	AP>ČTK	agency
    Zdroj: Profimedia		Profimedia	agency
    Fotó: MTI/Bruzák Noémi	Bruzák Noémi	MTI	agency
    Foto: Inquam Photos / Octav Ganea	Octav Ganea	Inquam Photos	agency
    Snimka: Goran Stanzl/PIXSELL	Goran Stanzl	PIXSELL	agency
    Φωτ. Αρχείου: Eurokinissi		Eurokinissi	agency		F
    Фото: РИА Новости / Рамиль Ситдиков	Рамиль Ситдиков	RIA Novosti	agency
    Фото: пресс-служба Кремля		пресс-служба Кремля	courtesy
    Фото: Офіс Президента України		Офіс Президента України	courtesy
    Фото: скриншот видео			screenshot
    Fotoğraf: Mehmet Yılmaz / DHA	Mehmet Yılmaz	DHA	agency
    Foto: Anadolu/Emin Sansar	Emin Sansar	Anadolu	agency
    צילום: דובר צה"ל		IDF Spokesperson's Unit	courtesy
    (צילום: רויטרס)		Reuters	agency
    צילום: באדיבות המשפחה			courtesy
    (photo credit: MARC ISRAEL SELLEM/THE JERUSALEM POST)	Marc Israel Sellem	The Jerusalem Post	staff
    (photo credit: Wikimedia Commons)		Wikimedia Commons	stock
    (credit: VIA MAARIV)		Maariv	agency	Maariv
    (photo credit: Israel Police)		Israel Police	courtesy
    تصوير: أحمد حسب الله (رويترز)	أحمد حسب الله	Reuters	agency
    عکاس: امین جلالی	امین جلالی		unknown
    图片来源：视觉中国		VCG	agency
    （图片由受访者提供）			courtesy
    圖／路透社		Reuters	agency
    ＝代表撮影			pool
    [사진=연합뉴스]		Yonhap	agency
    [사진=대통령실 제공]		대통령실	courtesy
    Ảnh: TTXVN		VNA	agency
    Foto: ANTARA FOTO/Sigid Kurniawan	Sigid Kurniawan	Antara	agency
    Foto BERNAMA		Bernama	agency
    (ANI Photo)		ANI	agency
    Express photo by Abhinav Saha	Abhinav Saha	Express	agency
    Photo Credit: The Hindu		The Hindu	staff
    [File: Abed Zagout/Anadolu]	Abed Zagout	Anadolu	agency		F
    [Screengrab/Al Jazeera]		Al Jazeera	screenshot
    Photo by Sgt. Jane Doe / U.S. Marine Corps	Jane Doe	U.S. Marine Corps	agency
    U.S. Army photo by Spc. Michael Alexander	Michael Alexander	U.S. Army	agency
    NASA/Bill Ingalls	Bill Ingalls	NASA	agency
    UN Photo/Manuel Elías	Manuel Elías	UN Photo	agency
    Official White House Photo by Daniel Torok	Daniel Torok	The White House	agency
    Courtesy of the Los Angeles Police Department		Los Angeles Police Department	courtesy
    Photo courtesy of Stanford University		Stanford University	courtesy
    Photo provided by Ford Motor Company		Ford Motor Company	courtesy
    (PRNewsfoto/Pfizer Inc.)		Pfizer Inc.	courtesy
    Photo: Supplied			courtesy
    RNZ/Angus Dreaver	Angus Dreaver	RNZ	staff
    (ABC News: Matt Roberts)	Matt Roberts	ABC News	staff
    (Reuters: Hannah McKay)	Hannah McKay	Reuters	agency
    (Facebook: John Smith)	John Smith	Facebook	social
    CREDIT: DOMINIC LORRIMER	Dominic Lorrimer		unknown
    Picture: NCA NewsWire / Dylan Coker	Dylan Coker	NCA NewsWire	agency
    Photo by Justin Tang /The Canadian Press	Justin Tang	The Canadian Press	agency
    THE CANADIAN PRESS/HO-Toronto Police Service		The Canadian Press>Toronto Police Service	handout
    (Submitted by Mary Jones)		Mary Jones	courtesy
    Steve Russell Toronto Star	Steve Russell	Toronto Star	staff
    ©INPHO/Dan Sheridan	Dan Sheridan	INPHO	agency
    Photograph: Nick Bradshaw	Nick Bradshaw		unknown
    David Iliff. License: CC BY-SA 3.0	David Iliff		open
    NASA, Public domain, via Wikimedia Commons		NASA>Wikimedia Commons	open	Wikimedia Commons
    Flickr/Gage Skidmore	Gage Skidmore	Flickr	agency
    Photo by Markus Winkler on Unsplash	Markus Winkler	Unsplash	stock
    Photo: rawpixel.com / Freepik		rawpixel.com>Freepik	stock
    iStock/SDI Productions		iStock>SDI Productions	stock
    ArtHouse Studio/Pexels		ArtHouse Studio>Pexels	stock
    Andrii Yalanskyi/Shutterstock.com	Andrii Yalanskyi	Shutterstock	stock
    @elonmusk/X	@elonmusk	X	social
    TikTok / @charlidamelio	@charlidamelio	TikTok	social
    Screengrab from video posted on Telegram		Telegram	screenshot
    AI-generated image/Grok			ai
    Generated with Google Gemini			ai
    (Photo by Drew Hallowell/Getty Images	Drew Hallowell	Getty Images	agency
    (photo credit: REUTERS/AMIR COHEN	Amir Cohen	Reuters	agency
    Photo:Photo by Scott Olson/Getty Images	Scott Olson	Getty Images	agency
    REUTERS/Leah Millis/File Photo Purchase Licensing Rights	Leah Millis	Reuters	agency		F
    AP Photo/Alex Brandon, Jan. 20, 2025	Alex Brandon	AP	agency
    Copyright Keystone		Keystone	agency
    Grace Kelly/Getty Images	Grace Kelly	Getty Images	agency
    Photo: Paris Hilton	Paris Hilton		unknown
    Photograph: London Entertainment/Splash		London Entertainment>Splash News	agency
    Jack Taylor/Getty Images	Jack Taylor	Getty Images	agency
    Foto: Klaus Stadt/dpa	Klaus Stadt	dpa	agency
    Press Association via AP Images		PA Media>AP	agency	AP
    Photo by Marcus Brandt/picture alliance via Getty Images	Marcus Brandt	picture alliance>Getty Images	agency	Getty Images
    Photo: MediaPunch/Shutterstock		MediaPunch>Shutterstock	agency
    Matt Baron/BEI/Shutterstock	Matt Baron	BEI>Shutterstock	agency
    Stewart Cook/Variety via Getty Images	Stewart Cook	Variety>Getty Images	agency	Getty Images
    Photo by Rob Latour/Shutterstock for Academy of Television Arts & Sciences	Rob Latour	Shutterstock	commission
    Kevin Winter/Getty Images for iHeartRadio	Kevin Winter	Getty Images	commission
    Christopher Polk/Penske Media via Getty Images	Christopher Polk	Penske Media>Getty Images	agency	Getty Images
    Michael Ochs Archives/Getty Images		Michael Ochs Archives>Getty Images	agency
    Smith Collection/Gado/Getty Images		Smith Collection>Gado>Getty Images	agency
    ullstein bild via Getty Images		ullstein bild>Getty Images	agency	Getty Images
    John Keeble	John Keeble		unknown
    DeFodi Images via Getty Images		DeFodi Images>Getty Images	agency	Getty Images
    Alex Pantling - The FA/The FA via Getty Images	Alex Pantling	The FA>Getty Images	agency	Getty Images
    Photo by Catherine Ivill - AMA/Getty Images	Catherine Ivill	AMA>Getty Images	agency
    Clive Brunskill/Getty Images Europe	Clive Brunskill	Getty Images	agency
    Photo by Pool/AFP via Getty Images		AFP>Getty Images	pool	Getty Images
    Gonzalo Fuentes - Pool/Getty Images	Gonzalo Fuentes	Getty Images	pool
    Victoria Jones - WPA Pool/Getty Images	Victoria Jones	WPA>Getty Images	pool
    Contributor/Getty Images		Getty Images	agency
    (Photo by STRINGER / AFP) (Photo by STRINGER/AFP via Getty Images)		AFP>Getty Images	agency	Getty Images
    Photo by Mohammed ABED / AFP	Mohammed Abed	AFP	agency
    FRANCOIS LO PRESTI / AFP	Francois Lo Presti	AFP	agency
    Photo by MIGUEL J. RODRIGUEZ CARRILLO/AFP via Getty Images	Miguel J. Rodriguez Carrillo	AFP>Getty Images	agency	Getty Images
    AFP PHOTO / HO / MINISTRY OF DEFENCE		AFP>Ministry of Defence	handout
    AFP / Mandel Ngan	Mandel Ngan	AFP	agency
    Martin BUREAU / AFP/File	Martin Bureau	AFP	agency		F
    AFP/File		AFP	agency		F
    Yuri Kadobnov/AFP/East News	Yuri Kadobnov	AFP>East News	agency
    REUTERS/Ints Kalnins	Ints Kalnins	Reuters	agency
    REUTERS/Phil Noble/Files	Phil Noble	Reuters	agency		F
    REUTERS/Stringer/File Photo		Reuters	agency		F
    REUTERS/Stringer		Reuters	agency
    REUTERS/Handout		Reuters	handout
    Courtesy of the Family/Handout via REUTERS		Reuters	handout	Reuters
    Social Media/via REUTERS		social media>Reuters	social	Reuters
    Satellite image ©2024 Maxar Technologies		Maxar Technologies	courtesy
    Planet Labs PBC via AP		Planet Labs PBC>AP	agency	AP
    Copernicus Sentinel-2/Handout via REUTERS		Copernicus Sentinel-2>Reuters	handout	Reuters
    Ukrainian Presidential Press Service/Handout via REUTERS		Ukrainian Presidential Press Service>Reuters	handout	Reuters
    Governor of Belgorod Region Vyacheslav Gladkov via Telegram/Handout via REUTERS		Governor of Belgorod Region Vyacheslav Gladkov>Telegram>Reuters	social	Reuters
    Courtesy NASA/JPL-Caltech		NASA>JPL-Caltech	courtesy
    (Iranian Presidency/Handout via Reuters)		Iranian Presidency>Reuters	handout	Reuters
    (AP Photo/Ted S. Warren)	Ted S. Warren	AP	agency
    (AP Photo/John Locher, left, and Julio Cortez, right)	John Locher;Julio Cortez	AP	agency
    (AP Photos)		AP	agency
    (AP Illustration/Peter Hamlin)	Peter Hamlin	AP	illustration
    (KEYSTONE/Ti-Press/Alessandro Crinari)	Alessandro Crinari	Ti-Press>Keystone	agency
    (AP Video/Mohammed Jahjouh)	Mohammed Jahjouh	AP	agency
    (AP Graphic)		AP	illustration
    Provided/Chicago Police		Chicago Police	courtesy
    Tyler Pasciak LaRiviere/Sun-Times	Tyler Pasciak LaRiviere	Sun-Times	agency
    Ashlee Rezin/Sun-Times	Ashlee Rezin	Sun-Times	agency
    Provided by the family			courtesy
    Contributed photo			courtesy
    Photo by: John Smith	John Smith		unknown
    Photo/John Smith	John Smith		unknown
    photo: john smith	John Smith		unknown
    Staff Photo by Jane Doe	Jane Doe		staff
    Jane Doe, staff photographer	Jane Doe		staff
    Jane Doe / Staff	Jane Doe		staff
    Jane Doe • Star Tribune	Jane Doe	Star Tribune	staff
    Jane Doe | Houston Chronicle	Jane Doe	Houston Chronicle	staff
    Jane Doe / For The Times	Jane Doe	The Times	commission
    John Doe, Special to the Denver Post	John Doe	The Denver Post	staff
    Getty Images/Tetra images RF		Getty Images>Tetra images RF	agency
    Getty Images / NurPhoto / Contributor		Getty Images>NurPhoto	agency
    Anna Barclay | Getty Images	Anna Barclay	Getty Images	agency
    Source: Bloomberg		Bloomberg	agency
    Source: Tesla		Tesla	courtesy
    Photographer: SeongJoon Cho/Bloomberg	SeongJoon Cho	Bloomberg	agency
    Photographer: Jason Alden for Bloomberg Businessweek	Jason Alden	Bloomberg Businessweek	commission
    Illustration: Aïda Amer/Axios	Aïda Amer	Axios	illustration
    Photo illustration: Sarah Grillo/Axios. Photo: Kevin Dietsch/Getty Images	Kevin Dietsch	Axios>Getty Images	illustration
    Photo-Illustration by TIME; Getty Images		TIME>Getty Images	illustration
    Chona Kasinger for NPR	Chona Kasinger	NPR	commission
    Courtesy of A24		A24	courtesy
    Courtesy Everett Collection		Everett	courtesy
    Warner Bros./Everett Collection		Warner Bros.>Everett	agency
    Niko Tavernise/Netflix	Niko Tavernise	Netflix	agency
    HBO/Macall Polay	Macall Polay	HBO	agency
    Marvel Studios/Disney		Marvel Studios>Disney	courtesy
    Photo by Disney/Eric McCandless	Eric McCandless	Disney	agency
    Photo: D. Ryan / Boston Globe	D. Ryan	The Boston Globe	staff
    Photo: AP, Reuters		AP>Reuters	agency
    Photos: Getty Images; Reuters		Getty Images>Reuters	agency
    Getty		Getty Images	agency
    AFP via Getty		AFP>Getty Images	agency	Getty Images
    SWNS		SWNS	agency
    Nigel Roddis/Pool via REUTERS/File Photo	Nigel Roddis	Reuters	pool	Reuters	F
    (Image: PA)		PA Media	agency
    (Image: Manchester Evening News)		Manchester Evening News	staff
    (Pic: Getty)		Getty Images	agency
    (Image: @user123/Twitter)	@user123	Twitter	social
    Foto: Karl-Josef Hildenbrand/dpa +++ dpa-Bildfunk +++	Karl-Josef Hildenbrand	dpa	agency
    Foto: Oliver Berg/dpa/dpa-Bildfunk	Oliver Berg	dpa	agency
    Foto: Marijan Murat/dpa - Honorarfrei nur für Bezieher	Marijan Murat	dpa	agency
    Foto: Feuerwehr Köln/dpa		Feuerwehr Köln>dpa	agency
    Foto: Rolf Vennenbernd/Deutsche Presse-Agentur GmbH/dpa	Rolf Vennenbernd	dpa	agency
    Foto: Michael Matthey/dpa | Michael Matthey	Michael Matthey	dpa	agency
    Bild: Imago/Eibner-Pressefoto/Memmler	Memmler	Eibner-Pressefoto>imago	agency
    IMAGO/Hartenfelser	Hartenfelser	imago	agency
    Foto: Freiwillige Feuerwehr Bad Tölz		Freiwillige Feuerwehr Bad Tölz	courtesy
    Foto: Landratsamt Starnberg		Landratsamt Starnberg	courtesy
    Foto: SPD/Thomas Trutschel	Thomas Trutschel	SPD	agency
    Foto: Bündnis 90/Die Grünen		Bündnis 90>Die Grünen	courtesy
    Foto: HSV		HSV	courtesy
    Foto: VfB Stuttgart		VfB Stuttgart	courtesy
    Foto: Sammlung Max Müller		Sammlung Max Müller	courtesy
    Repro: Hans Huber	Hans Huber		unknown
    Foto: Lisa Maier (Symbolbild)	Lisa Maier		unknown
    Foto: Google Maps/Montage: Red.		Google Maps	social
    Foto: Instagram/helenefischer	helenefischer	Instagram	social
    Foto: Facebook-Seite der Polizei		Facebook	social
    Foto: RTL / Stefan Gregorowius	Stefan Gregorowius	RTL	staff
    © ZDF/Sammy Hart	Sammy Hart	ZDF	staff
    © 2024 Warner Bros. Entertainment Inc.		Warner Bros. Entertainment Inc.	courtesy
    Foto: Universität Leipzig, Swen Reichhold	Swen Reichhold	Universität Leipzig	agency
    Foto: Sächsische Staatskanzlei/Pawel Sosnowski	Pawel Sosnowski	Sächsische Staatskanzlei	agency
    Photo : AFP / Ludovic Marin	Ludovic Marin	AFP	agency
    Photo : Thomas SAMSON / AFP) (Photo by THOMAS SAMSON/AFP via Getty Images	Thomas Samson	AFP>Getty Images	agency	Getty Images
    © Sameer Al-Doumy, AFP (archives)	Sameer Al-Doumy	AFP	agency		F
    Photo Sipa/Raphaël Lafargue	Raphaël Lafargue	Sipa	agency
    © Hans Lucas via AFP - Amaury Cornu	Amaury Cornu	Hans Lucas>AFP	agency	AFP
    Photo d'illustration. © Pixabay		Pixabay	stock
    Image d'illustration/Getty Images		Getty Images	agency
    © Gendarmerie nationale		Gendarmerie nationale	courtesy
    Mairie de Lyon		Mairie de Lyon	courtesy
    © Ville de Nantes		Ville de Nantes	courtesy
    © F. Durand	F. Durand		unknown
    © PHOTOPQR/LE PARISIEN/MAXPPP		PHOTOPQR>Le Parisien>MaxPPP	agency
    Photo PQR/Sud Ouest/Laurent Theillet	Laurent Theillet	Sud Ouest>PHOTOPQR	agency
    © J.-C. Tardivon/ La Provence	J.-C. Tardivon	La Provence	agency
    Radio-Canada / Ivanoh Demers	Ivanoh Demers	Radio-Canada	staff
    PHOTO : RADIO-CANADA / IVANOH DEMERS	Ivanoh Demers	Radio-Canada	staff
    Photo: Gracieuseté			courtesy
    Photo: Courtoisie/Ville de Laval		Ville de Laval	courtesy
    Foto: Ministerio de Defensa		Ministerio de Defensa	courtesy
    Foto: Policía de Bogotá / Archivo		Policía de Bogotá	courtesy		F
    FOTO: EL COLOMBIANO/ MANUEL SALDARRIAGA	Manuel Saldarriaga	EL COLOMBIANO	agency
    Foto: Luis Robayo | AFP	Luis Robayo	AFP	agency
    Foto: EFE/Mauricio Dueñas Castañeda	Mauricio Dueñas Castañeda	EFE	agency
    Foto: Captura de video			screenshot
    Foto: Captura X @PresidenciaCol	@PresidenciaCol	X	screenshot
    Crédito: Cortesía Alcaldía de Medellín		Alcaldía de Medellín	courtesy
    Foto: Archivo El Tiempo		El Tiempo	staff		F
    Foto: iStock / Prostock-Studio		iStock>Prostock-Studio	stock
    Foto: Alcaldía de Cali		Alcaldía de Cali	courtesy
    REUTERS/Luisa González	Luisa González	Reuters	agency
    Xinhua/Str		Xinhua	agency
    Foto: Marcelo Casal Jr/Agência Brasil	Marcelo Casal Jr	Agência Brasil	agency
    Foto: Fabio Rodrigues-Pozzebom/ Agência Brasil	Fabio Rodrigues-Pozzebom	Agência Brasil	agency
    Foto: Edilson Rodrigues/Agência Senado	Edilson Rodrigues	Agência Senado	agency
    Foto: Prefeitura de Santos/Divulgação		Prefeitura de Santos	courtesy
    Foto: Reprodução/Instagram		Instagram	social
    Vitor Silva/Botafogo	Vitor Silva	Botafogo	agency
    Foto: Marcos Ribolli	Marcos Ribolli		unknown
    Ministério da Saúde		Ministério da Saúde	courtesy
    (ANSA) ETTORE FERRARI	Ettore Ferrari	ANSA	agency
    (ANSA/EPA)		ANSA>EPA	agency
    Foto Claudio Furlan/LaPresse	Claudio Furlan	LaPresse	agency
    (IPA)		IPA	agency
    foto Marco Rossi	Marco Rossi		unknown
    © Ansa - Angelo Carconi	Angelo Carconi	ANSA	agency
    Foto: Robin Utrecht	Robin Utrecht		unknown
    © ANP		ANP	agency
    Beeld: ANP / ANP Remko de Waal	Remko de Waal	ANP	agency
    Foto: Rijkswaterstaat		Rijkswaterstaat	courtesy
    Foto: Erik Mårtensson/TT	Erik Mårtensson	TT	agency
    Foto: Fredrik Sandberg/TT / TT NYHETSBYRÅN	Fredrik Sandberg	TT	agency
    Bild: Bildbyrån/Joel Marklund	Joel Marklund	Bildbyrån	agency
    Foto: Ole Berg-Rusten / NTB / POOL	Ole Berg-Rusten	NTB	pool
    Foto: Ida Marie Odgaard/Ritzau Scanpix/AFP	Ida Marie Odgaard	Ritzau Scanpix>AFP	agency
    Foto: Philip Davali/Ritzau Scanpix (arkiv)	Philip Davali	Ritzau Scanpix	agency		F
    Kuva: Heikki Saukkomaa / Lehtikuva	Heikki Saukkomaa	Lehtikuva	agency
    Kuva: All Over Press		All Over Press	agency
    Kuva: Poliisi		Poliisi	courtesy
    Foto: Tairo Lutter/Postimees	Tairo Lutter	Postimees	agency
    Ž. Gedvilos / ELTA nuotr.	Ž. Gedvilos	ELTA	agency
    Foto: Paula Čurkste/LETA	Paula Čurkste	LETA	agency
    Zdjęcie: Andrzej Iwańczuk/Reporter	Andrzej Iwańczuk		unknown
    fot. East News/Jan Kowalski	Jan Kowalski	East News	agency
    Fot. Policja		Policja	courtesy
    Fot. Shutterstock		Shutterstock	stock
    Foto: ČTK/Vít Šimánek	Vít Šimánek	ČTK	agency
    Foto: Petr Topič, MAFRA	Petr Topič	MAFRA	agency
    Zdroj: Facebook Andreje Babiše		Facebook	social
    Foto: HZS Plzeňského kraje		HZS Plzeňského kraje	courtesy
    Fotó: Police.hu		Police.hu	courtesy
    Foto: Politia Romana		Politia Romana	courtesy
    Sursa foto: Inquam Photos / George Călin	George Călin	Inquam Photos	agency
    Foto: Beta/Miloš Miškov	Miloš Miškov	Beta	agency
    Foto: FoNet/ Zoran Mrđa	Zoran Mrđa	FoNet	agency
    Фото: БТА/Владимир Шоков	Владимир Шоков	BTA	agency
    Φωτ.: Sooc/Nick Paleologos	Nick Paleologos	SOOC	agency
    Фото: Reuters		Reuters	agency
    Фото: Александр Казаков/ пресс-служба президента РФ/ТАСС	Александр Казаков	пресс-служба президента РФ>TASS	agency
    Фото: Telegram-канал Вячеслава Гладкова		Telegram	social
    Фото: Getty Images		Getty Images	agency
    Фото: кадр из видео МВД		МВД	screenshot
    Фото: Максим Поляков / Коммерсантъ	Максим Поляков	Kommersant	staff
    Фото: УНІАН / Володимир Гонтар	Володимир Гонтар	UNIAN	agency
    Fotoğraf: İhsan Aktaş/İHA	İhsan Aktaş	İHA	agency
    צילום: ליאב פלד	ליאב פלד		unknown
    צילום: EPA, רויטרס		EPA>Reuters	agency
    צילום: משטרת ישראל		Israel Police	courtesy
    צילום: מארק ישראל סלם	מארק ישראל סלם		unknown
    (צילום: יונתן זינדל/פלאש90)	יונתן זינדל	Flash90	agency
    (צילום: דוברות משרד הביטחון)		דוברות משרד הביטחון	courtesy
    (photo credit: FLASH90)		Flash90	agency
    (photo credit: YOSSI ALONI/FLASH90)	Yossi Aloni	Flash90	agency
    (photo credit: REUTERS)		Reuters	agency
    (photo credit: HADAS PARUSH/FLASH90)	Hadas Parush	Flash90	agency
    (credit: KOBI GIDEON/GPO)	Kobi Gideon	GPO	agency
    (credit: IDF SPOKESPERSON UNIT)		IDF Spokesperson's Unit	courtesy
    (credit: Courtesy Hadassah)		Hadassah	courtesy
    (credit: Ben-Gurion University of the Negev)		Ben-Gurion University of the Negev	courtesy
    (credit: SHUTTERSTOCK)		Shutterstock	stock
    (credit: INGIMAGE)		Ingimage	stock
    (credit: Dani Machlis/BGU)	Dani Machlis	BGU	agency
    (credit: Israel Antiquities Authority)		Israel Antiquities Authority	courtesy
    (credit: EMIL ALADJEM/IAA)	Emil Aladjem	IAA	agency
    (credit: X/SCREENSHOT)		X	screenshot
    (رويترز)		Reuters	agency
    (تصوير: أشرف أبو عمرة)	أشرف أبو عمرة		unknown
    عکس: ایسنا/ مجید آزاد	مجید آزاد	ISNA	agency
    新华社发（王建伟 摄）	王建伟	Xinhua	agency
    中新社记者 盛佳鹏 摄	盛佳鹏	China News Service	staff
    （写真：ロイター/アフロ）		Reuters>Aflo	agency
    写真：AP/アフロ		AP>Aflo	agency
    （朝日新聞社撮影）		The Asahi Shimbun	staff
    [AP=연합뉴스]		AP>Yonhap	agency
    [AFP=뉴스1]		AFP>News1	agency
    사진=뉴시스		Newsis	agency
    /사진=게티이미지뱅크		Getty Images	agency
    Ảnh: AFP/TTXVN		AFP>VNA	agency
    Ảnh: Reuters		Reuters	agency
    Foto: Dok. Istimewa			courtesy		F
    Credit&#58; Jane Doe&#47;Reuters	Jane Doe	Reuters	agency
    Photo&nbsp;: Jane Doe&nbsp;/ AFP	Jane Doe	AFP	agency
    (Photo: AP Photo/ Manu Fernandez)	Manu Fernandez	AP	agency
    Manu Fernandez/AP/TT	Manu Fernandez	AP>TT	agency
    Foto: AP/TT/NTB		AP>TT>NTB	agency
    Foto: Evan Vucci / AP / NTB	Evan Vucci	AP>NTB	agency
    Foto: Alex Brandon/AP/Ritzau Scanpix	Alex Brandon	AP>Ritzau Scanpix	agency
    Foto: AFP/Lehtikuva		AFP>Lehtikuva	agency
    Evan Vucci/AP/SIPA	Evan Vucci	AP>Sipa	agency
    Foto: SITA/AP		SITA>AP	agency
    Foto: Reuters/Scanpix		Reuters>Scanpix	agency
    Foto: Kacper Pempel / Reuters / Forum	Kacper Pempel	Reuters>Forum	agency
    ANSA / AFP		ANSA>AFP	agency
    EPA/ANSA		EPA>ANSA	agency
    EPA/PAP		EPA>PAP	agency
    epa11223344 EPA/YAHYA ARHAB	Yahya Arhab	EPA	agency
    EFE/Ismael Herrero	Ismael Herrero	EFE	agency
    EFE/ Lavandeira jr	Lavandeira jr	EFE	agency
    Photo by Xinhua/ABACAPRESS.COM		Xinhua>Abaca	agency
    Photo by Blondet Eliot/ABACAPRESS.COM	Blondet Eliot	Abaca	agency
    Kay Nietfeld - dpa - picture alliance via Getty	Kay Nietfeld	dpa>picture alliance>Getty Images	agency	Getty Images
    Photo by Sefa Karacan - Anadolu Agency	Sefa Karacan	Anadolu	agency
    Ameer Al-Halbi/AP Photo	Ameer Al-Halbi	AP	agency
    Abbas Fakih | AFP via Getty Images	Abbas Fakih	AFP>Getty Images	agency	Getty Images
    Stephanie Keith 100584/Getty Images	Stephanie Keith	Getty Images	agency
    Photo: Mark Peterson/Redux for New York Magazine	Mark Peterson	Redux	commission
    Larry Towell/Magnum Photos	Larry Towell	Magnum Photos	agency
    Mads Nissen/Politiken/Panos Pictures	Mads Nissen	Politiken>Panos Pictures	agency
    Daniel Berehulak for The New York Times, via Redux	Daniel Berehulak	The New York Times>Redux	commission	Redux
    Photo by Ivor Prickett/Panos for The New York Times	Ivor Prickett	Panos Pictures	commission
    CLÉMENCE ABADIE/HANS LUCAS POUR « LE MONDE »	Clémence Abadie	Hans Lucas	commission
    Julie Glassberg pour « Le Monde »	Julie Glassberg	Le Monde	commission
    ANA LIMA PARA EL PAÍS	Ana Lima	El País	commission
    Anna Nowak dla Gazeta Wyborcza	Anna Nowak	Gazeta Wyborcza	commission
    Fondation pour la Recherche Médicale		Fondation pour la Recherche Médicale	courtesy
    Emin Özmen/Magnum, for The New York Times	Emin Özmen	Magnum Photos	commission
    PHOTO: REUTERS		Reuters	agency
    ST PHOTO: KUA CHEE SIONG	Kua Chee Siong	ST	agency
    PHOTO: LIANHE ZAOBAO		Lianhe Zaobao	staff
    PHOTO: COURTESY OF MINDEF		MINDEF	courtesy
    Mandatory Credit: Photo by ANDY RAIN/EPA-EFE/Shutterstock (14123456ab)	Andy Rain	EPA>Shutterstock	agency
    Photo credit should read: Xinhua		Xinhua	agency
    FREDERIC J. BROWN/AFP via Getty Images	Frederic J. Brown	AFP>Getty Images	agency	Getty Images
    DON EMMERT/AFP/Getty Images	Don Emmert	AFP>Getty Images	agency
    JUNG YEON-JE/AFP via Getty Images	Jung Yeon-Je	AFP>Getty Images	agency	Getty Images
    NHAC NGUYEN / AFP	Nhac Nguyen	AFP	agency
    SAM PANTHAKY/AFP	Sam Panthaky	AFP	agency
    Photo by LOU BENOIST / AFP	Lou Benoist	AFP	agency
    Ng Han Guan/AP	Ng Han Guan	AP	agency
    Vincent Thian, AP	Vincent Thian	AP	agency
    AP Photo/Vincent Yu, Kin Cheung	Vincent Yu;Kin Cheung	AP	agency
    AP/Kin Cheung	Kin Cheung	AP	agency
    Bullit Marquez - AP	Bullit Marquez	AP	agency
    By Kevin Lamarque, Reuters	Kevin Lamarque	Reuters	agency
    Kevin Lamarque / Reuters file	Kevin Lamarque	Reuters	agency		F
    Kevin Lamarque/Reuters/Landov	Kevin Lamarque	Reuters>Landov	agency
    KEVIN LAMARQUE / REUTERS / NEWSCOM	Kevin Lamarque	Reuters>Newscom	agency
    © Kevin Lamarque / Reuters	Kevin Lamarque	Reuters	agency
    ©Reuters.		Reuters	agency
    FILE PHOTO: REUTERS/Kevin Lamarque	Kevin Lamarque	Reuters	agency		F
    FILE — Doug Mills/The New York Times	Doug Mills	The New York Times	staff		F
    (File photo)			unknown		F
    (TNS)		TNS	agency
    (Kent Nishimura/Los Angeles Times/TNS)	Kent Nishimura	Los Angeles Times>TNS	agency
    Nhat V. Meyer/Bay Area News Group	Nhat V. Meyer	Bay Area News Group	agency
    Jane Tyska/Bay Area News Group/East Bay Times via Getty Images	Jane Tyska	Bay Area News Group>East Bay Times>Getty Images	agency	Getty Images
    MediaNews Group/Orange County Register via Getty Images		MediaNews Group>Orange County Register>Getty Images	agency	Getty Images
    Helen H. Richardson/The Denver Post via AP, Pool	Helen H. Richardson	The Denver Post>AP	pool	AP
    Google Street View		Google Maps	social
    Courtesy Google Earth		Google Maps	social
    Screenshot/Google Maps		Google Maps	screenshot
    YouTube/Screenshot		YouTube	screenshot
    Screengrab: CCTV		CCTV	screenshot
    Screen grab via WhatsApp		WhatsApp	screenshot	WhatsApp
    Video screenshot / NBC News		NBC News	screenshot
    Frame da video			screenshot
    X/@narendramodi	@narendramodi	X	social
    @POTUS / X	@POTUS	X	social
    Twitter: @JohnDoe	@JohnDoe	Twitter	social
    Telegram/@rybar	@rybar	Telegram	social
    Volodymyr Zelenskyy / Telegram	Volodymyr Zelenskyy	Telegram	social
    Truth Social/@realDonaldTrump	@realDonaldTrump	Truth Social	social
    Midjourney			ai
    Bild: KI-generiert mit ChatGPT / Redaktion			ai
    Created with DALL·E 3			ai
    Adobe Firefly / AI generated			ai
    Image: OpenAI		OpenAI	courtesy
    Illustration: Stable Diffusion			ai
    Foto: KI / Midjourney			ai
    Jane Doe, CC BY 4.0 , via Wikimedia Commons	Jane Doe	Wikimedia Commons	open	Wikimedia Commons
    By U.S. Navy photo by John Smith - Public Domain	John Smith	U.S. Navy	open
    Jane Doe via Flickr (CC BY-NC 2.0)	Jane Doe	Flickr	open	Flickr
    Photo: Jane Doe, CC0	Jane Doe		open
    © OpenStreetMap contributors		OpenStreetMap	stock
    Ввласенко, CC BY-SA 3.0, via Wikimedia Commons	Ввласенко	Wikimedia Commons	open	Wikimedia Commons
    Kremlin.ru, CC BY 4.0, via Wikimedia Commons		Kremlin.ru>Wikimedia Commons	open	Wikimedia Commons
    Image by Jane Roe from Pixabay	Jane Roe	Pixabay	stock
    Photo by Christina @ wocintechchat.com on Unsplash	Christina	Unsplash	stock
    John Moore / Getty Images file	John Moore	Getty Images	agency		F
    John Moore / Getty Images, FILE	John Moore	Getty Images	agency		F
    John Moore, left, and Jane Roe/Getty Images	John Moore;Jane Roe	Getty Images	agency
    Clockwise from top left: AP, AFP, Reuters		AP>AFP>Reuters	agency
    L-R: Getty Images; Jane Doe/AP	Jane Doe	Getty Images>AP	agency
    Liverpool Football Club/Getty Images		Liverpool Football Club>Getty Images	agency
    Foto: Werder Bremen		Werder Bremen	courtesy
    Photo: Boston Celtics		Boston Celtics	courtesy
    Photo: Paris Saint-Germain		Paris Saint-Germain	courtesy
    Foto: Borussia Dortmund		Borussia Dortmund	courtesy
    Photo: Los Angeles Dodgers		Los Angeles Dodgers	courtesy
    Photo: Blue Origin		Blue Origin	courtesy
    Photo: Rocket Lab		Rocket Lab	courtesy
    Photo: Rio Tinto		Rio Tinto	courtesy
    Photo: General Motors		General Motors	courtesy
    Photo: Johnson & Johnson		Johnson & Johnson	courtesy
    Foto: Deutsche Bank AG		Deutsche Bank AG	courtesy
    Photo: Eli Lilly		Eli Lilly	courtesy
    Photo: Goldman Sachs		Goldman Sachs	courtesy
    Photo: Abercrombie & Kent		Abercrombie & Kent	courtesy
    Photo: Louis Vuitton		Louis Vuitton	courtesy
    Photo: Ralph Lauren		Ralph Lauren	courtesy
    Foto: Hapag-Lloyd		Hapag-Lloyd	courtesy
    Photo: Royal Caribbean		Royal Caribbean	courtesy
    Photo: Emirates Airline		Emirates Airline	courtesy
    Foto: Freie Universität Berlin		Freie Universität Berlin	courtesy
    Photo: Duke University		Duke University	courtesy
    Photo: Johns Hopkins Medicine		Johns Hopkins Medicine	courtesy
    Photo: Mayo Clinic		Mayo Clinic	courtesy
    Photo: St. Jude Children's Research Hospital		St. Jude Children's Research Hospital	courtesy
    Foto: Kunsthaus Zürich		Kunsthaus Zürich	courtesy
    Photo: Victoria and Albert Museum		Victoria and Albert Museum	courtesy
    Photo: Rijksmuseum		Rijksmuseum	courtesy
    Courtesy Gagosian		Gagosian	courtesy
    Courtesy of the artist and David Zwirner		David Zwirner	courtesy
    © Centre Pompidou		Centre Pompidou	courtesy
    Musée d'Orsay		Musée d'Orsay	courtesy
    © RMN-Grand Palais / Hervé Lewandowski	Hervé Lewandowski	RMN-Grand Palais	agency
    Foto: Bayerische Staatsgemäldesammlungen		Bayerische Staatsgemäldesammlungen	courtesy
    Photo: Kent Police		Kent Police	courtesy
    Photo: San Diego County Sheriff		San Diego County Sheriff	courtesy
    Photo: Orange County Fire Authority		Orange County Fire Authority	courtesy
    Photo: Florida Highway Patrol		Florida Highway Patrol	courtesy
    Foto: Carabinieri		Carabinieri	courtesy
    Foto: Mossos d'Esquadra		Mossos d'Esquadra	courtesy
    Photo: Maritime and Coastguard Agency		Maritime and Coastguard Agency	courtesy
    Photo: Texas Department of Public Safety		Texas Department of Public Safety	courtesy
    Photo: Governor's Office		Governor's Office	courtesy
    Photo: Office of Congressman John Smith		Office of Congressman John Smith	courtesy
    Yara Nardi/Reuters	Yara Nardi	Reuters	agency
    Photo: Nyasha Chikomo	Nyasha Chikomo		unknown
    Photo: Thabo Ndlovu/Daily Maverick	Thabo Ndlovu	Daily Maverick	staff
    Photo: Felix Dlangamandla/Daily Maverick	Felix Dlangamandla	Daily Maverick	staff
    Gallo Images/Frennie Shivambu	Frennie Shivambu	Gallo Images	agency
    Gallo Images / City Press / Tebogo Letsie	Tebogo Letsie	City Press>Gallo Images	agency
    Picture: Henk Kruger / African News Agency (ANA)	Henk Kruger	African News Agency	agency
    Image: Esa Alexander	Esa Alexander		unknown
    Image: ALON SKUY	Alon Skuy		unknown
    Image: Supplied			courtesy
    Image: Gallo Images		Gallo Images	agency
    Picture: SUPPLIED/SAPS		SAPS	courtesy
    Photo by Simon Maina / AFP	Simon Maina	AFP	agency
    PHOTO | JEFF ANGOTE | NATION MEDIA GROUP	Jeff Angote	Nation Media Group	staff
    Photo credit: Dennis Onsongo | Nation Media Group	Dennis Onsongo	Nation Media Group	staff
    PHOTO | FILE			unknown		F
    [Photo: Wilberforce Okwiri, Standard]	Wilberforce Okwiri	Der Standard	staff
    Photo: Pius Utomi Ekpei/AFP/Getty	Pius Utomi Ekpei	AFP>Getty Images	agency
    PHOTO: X | @officialABAT	@officialABAT	X	social
    Foto: Ajeng Dinar Ulfiana/Reuters	Ajeng Dinar Ulfiana	Reuters	agency
    (Foto: Antara)		Antara	agency
    Foto: detikcom/Rifkianto Nugroho	Rifkianto Nugroho	detikcom	agency
    Foto: Rifkianto Nugroho	Rifkianto Nugroho		unknown
    TEMPO/Hilman Fathurrahman	Hilman Fathurrahman	Tempo	agency
    KOMPAS/HERU SRI KUMORO	Heru Sri Kumoro	Kompas	staff
    Ảnh: Nguyễn Huy	Nguyễn Huy		unknown
    Ảnh: NVCC			courtesy
    Ảnh: Công an cung cấp		Công an	courtesy
    Ảnh: Phạm Tùng - TTXVN	Phạm Tùng	VNA	agency
    ภาพ: AFP		AFP	agency
    Photo: Amit Dave/Reuters	Amit Dave	Reuters	agency
    Photo: Raj K Raj/HT Photo	Raj K Raj	Hindustan Times	staff
    Photo: K. Murali Kumar/The Hindu	K. Murali Kumar	The Hindu	staff
    Photo Credit: VELANKANNI RAJ B	Velankanni Raj B		unknown
    | Photo Credit: ANI		ANI	agency
    PTI Photo/Ravi Choudhary	Ravi Choudhary	PTI	agency
    PTI		PTI	agency
    (Image: PTI/File)		PTI	agency		F
    Photo: X/@ANI	@ANI	X	social
    Representational image/Pixabay		Pixabay	stock
    Foto: Anna Kowalska / Agencja Wyborcza.pl	Anna Kowalska	Agencja Wyborcza.pl	agency
    (Photo by Tayfun Coskun/Anadolu via Getty Images)	Tayfun Coskun	Anadolu>Getty Images	agency	Getty Images
    REUTERS/Maxim Shemetov/Pool	Maxim Shemetov	Reuters	pool
    Gavriil Grigorov, Sputnik, Kremlin Pool Photo via AP	Gavriil Grigorov	Sputnik>Kremlin>AP	pool	AP
    Sergei Bobylev/Sputnik/Pool via REUTERS	Sergei Bobylev	Sputnik>Reuters	pool	Reuters
    Pavel Bednyakov/Pool AP/dpa	Pavel Bednyakov	AP>dpa	pool
    Foto: Uncredited/KCNA/dpa		KCNA>dpa	agency
    Foto: -/kyodo/dpa		Kyodo>dpa	agency
    Foto: --/XinHua/dpa		Xinhua>dpa	agency
    Foto: Li Gang/XinHua/dpa	Li Gang	Xinhua>dpa	agency
    Foto: Evan Vucci/AP/dpa	Evan Vucci	AP>dpa	agency
    Foto: Stefan Rousseau/PA Wire/dpa	Stefan Rousseau	PA Media>dpa	agency
    Foto: Rod Mar/ZUMA Press Wire/dpa	Rod Mar	Zuma Press>dpa	agency
    Foto: Vuk Valcic/ZUMA Press Wire/dpa	Vuk Valcic	Zuma Press>dpa	agency
    Foto: Jean-Christophe Bott/KEYSTONE/dpa	Jean-Christophe Bott	Keystone>dpa	agency
    Foto: Eventpress Golejewski		Eventpress Golejewski	courtesy
    Foto: Gerald Matzka/dpa-Zentralbild/dpa	Gerald Matzka	dpa	agency
    Foto: Swen Pförtner/dpa/Symbolbild	Swen Pförtner	dpa	agency
    Foto: Marcus Brandt/dpa-Pool/dpa/Archiv	Marcus Brandt	dpa	pool		F
    Foto: Christophe Ena/AP/POOL	Christophe Ena	AP	pool
    AP Photo/Christophe Ena, Pool	Christophe Ena	AP	pool
    Ludovic Marin, Pool via AP	Ludovic Marin	AP	pool	AP
    Ludovic Marin, Pool Photo via AP, File	Ludovic Marin	AP	pool	AP	F
    (Eric Risberg | AP)	Eric Risberg	AP	agency
    [AP/Hassan Ammar]	Hassan Ammar	AP	agency
    [Hatem Ali/AP Photo]	Hatem Ali	AP	agency
    [Ramadan Abed/Reuters]	Ramadan Abed	Reuters	agency
    [Courtesy of Mohammed al-Masri]		Mohammed al-Masri	courtesy
    [Screengrab/Telegram]		Telegram	screenshot
    [Illustration by Muaz Kory/Al Jazeera]	Muaz Kory	Al Jazeera	illustration
    [Zoran Kusovac]	Zoran Kusovac		unknown
    [Anadolu Agency]		Anadolu	agency
    [File: Amr Alfiky/Reuters]	Amr Alfiky	Reuters	agency		F
    [US Navy via AP]		US Navy>AP	agency	AP
    [Fars News Agency via Reuters]		Fars News Agency>Reuters	agency	Reuters
    [Photo: Xinhua]		Xinhua	agency
    Photo: IC		IC	courtesy
    Photo: VCG		VCG	agency
    Photo:Xinhua		Xinhua	agency
    Photo: Courtesy of CNSA		CNSA	courtesy
    (Photo by Zhai Huiyong/For China Daily)	Zhai Huiyong	China Daily	commission
    ZHU XINGXIN/CHINA DAILY	Zhu Xingxin	China Daily	staff
    [Photo/Xinhua]		Xinhua	agency
    [Photo/VCG]		VCG	agency
    [Photo provided to chinadaily.com.cn]		chinadaily.com.cn	courtesy
    Credit: Unsplash/CC0 Public Domain		Unsplash	open
    Credit: Pixabay/CC0 Public Domain		Pixabay	open
    Credit: NASA, ESA, CSA, STScI		NASA>ESA>CSA>STScI	courtesy
    Image credit: NASA/Goddard		NASA>Goddard	courtesy
    Credit: ESO/M. Kornmesser	M. Kornmesser	ESO	agency
    Credit: Jane Doe, University of Leeds	Jane Doe	University of Leeds	agency
    MIT News; photo courtesy of the researchers		MIT News>researchers	courtesy
    Jose-Luis Olivares, MIT	Jose-Luis Olivares	MIT	agency
    iStockphoto via Getty		iStock>Getty Images	stock	Getty Images
    Getty/iStock		Getty Images>iStock	stock
    Photo: Hill Street Studios/Getty		Hill Street Studios>Getty Images	agency
    Westend61/Getty Images		Westend61>Getty Images	stock
    Tom Merton/Getty Images	Tom Merton	Getty Images	agency
    d3sign/Getty Images	d3sign	Getty Images	agency
    Oscar Wong/Getty Images	Oscar Wong	Getty Images	agency
    NurPhoto via Getty Images		NurPhoto>Getty Images	agency	Getty Images
    SOPA Images/LightRocket via Gett		SOPA Images>LightRocket>Gett	agency	Gett
    Bloomberg via Getty Images		Bloomberg>Getty Images	agency	Getty Images
    LightRocket via Getty Images		LightRocket>Getty Images	agency	Getty Images
    (Bloomberg photo by Samuel Corum)	Samuel Corum	Bloomberg	agency
    The Washington Post/Getty Images		The Washington Post>Getty Images	agency
    Ethan Miller, Getty Images	Ethan Miller	Getty Images	agency
    Ethan Miller, Getty	Ethan Miller	Getty Images	agency
    Kirby Lee, USA TODAY Sports	Kirby Lee	USA TODAY Sports	agency
    Mandatory Credit: Kirby Lee-Imagn Images	Kirby Lee	Imagn Images	agency
    Isaiah J. Downing-USA TODAY Sports	Isaiah J. Downing	USA TODAY Sports	agency
    Denny Medley/USA TODAY Sports via REUTERS/File Photo	Denny Medley	USA TODAY Sports>Reuters	agency	Reuters	F
    Zac BonDurant-Imagn Images	Zac BonDurant	Imagn Images	agency
    Mark Hoffman/Milwaukee Journal Sentinel / USA TODAY NETWORK	Mark Hoffman	Milwaukee Journal Sentinel>USA TODAY	agency
    Jasper Colt, USA TODAY	Jasper Colt	USA TODAY	staff
    Rich Sugg/The Kansas City Star/TNS/ABACAPRESS.COM	Rich Sugg	The Kansas City Star>TNS>Abaca	agency
    Two boats lie in the harbour of Volos, Greece. (AP Photo/Lefteris Dimou)	Lefteris Dimou	AP	agency
    Fans cheer their team outside the stadium in Nairobi, Kenya. [Moses Oduor/Reuters]	Moses Oduor	Reuters	agency
    Helfer räumen nach dem Sturm eine Straße in Graz. (Foto: APA/Ute Hasenauer)	Ute Hasenauer	APA	agency
    Die Oder bei Hochwasser in Frankfurt. Foto: Jan Kretz/dpa	Jan Kretz	dpa	agency
    Beamte sichern den Zugang zum Rathaus. © dpa | Ute Schlott	Ute Schlott	dpa	agency
    La ministra, en una rueda de prensa en Sevilla. EFE/ Álvaro Zuloaga	Álvaro Zuloaga	EFE	agency
    REUTERS/Viktor Hallgren REFILE - CORRECTING NAME OF CITY	Viktor Hallgren	Reuters	agency
    Belvedere Palace/Handout via REUTERS		Belvedere Palace>Reuters	handout	Reuters
    Maria Keller/Handout via REUTERS	Maria Keller	Reuters	handout	Reuters
    Action Images via Reuters/Ed Bright	Ed Bright	Action Images>Reuters	agency	Reuters
    Foto: Dok. Pemprov Bali		Pemprov Bali	courtesy		F
    ภาพ: รอยเตอร์		Reuters	agency
    Foto: Jana Nováková, Deník Sever	Jana Nováková	Deník Sever	agency
    Photos by Keira Novo and Luis Arran	Keira Novo;Luis Arran		unknown
    Photo: Montana DNR		Montana DNR	courtesy
    Foto: Gentileza Ana Lima		Ana Lima	courtesy
    Foto: Tomada de Facebook		Facebook	social
    Foto: Especial			courtesy
    Karte: OpenStreetMap		OpenStreetMap	illustration
    Fot. screen z YouTube		YouTube	screenshot
    Фото: из открытых источников			unknown
    צילום: מסך			screenshot
    资料图。新华社记者 李明 摄	李明	Xinhua	staff		F
    圖／取自臉書		Facebook	social
    Picha: Maktaba			unknown		F
    Blick auf den Fluss | Bild: Ana Lima/dpa	Ana Lima	dpa	agency
    Blick auf den Fluss © Ana Lima	Ana Lima		unknown
    Boote liegen im Hafen. Quelle: Stadt Kiel		Stadt Kiel	courtesy
    El alcalde saluda. Crédito: Ana Lima | Getty Images	Ana Lima	Getty Images	agency
    Il sindaco a Bari. ANSA/ANA LIMA	Ana Lima	ANSA	agency
    Мэр на встрече. © РИА Новости, Анна Лимова	Анна Лимова	RIA Novosti	agency
    港を出る大型船（2024年5月6日、神戸市中央区、松岡大地撮影）	松岡大地		unknown
    会見する市長（共同）		Kyodo	agency
    5月6日，上海街头。新华社记者 李明 摄	李明	Xinhua	staff
    시장이 발언하고 있다. /연합뉴스		Yonhap	agency
    시장이 발언하고 있다. 김철수 기자	김철수		staff
    ראש העיר נואם (צילום: אנה לימה/פלאש90)	אנה לימה	Flash90	agency
    The Mayor of Bath. Picture: Ana Lima/PA Wire	Ana Lima	PA Media	agency
    Photo: Scottish Rail		Scottish Rail	courtesy
    Photo: Visit Denmark		Visit Denmark	courtesy
    Photo: Severn Water		Severn Water	courtesy
    Photo: Uganda Red Cross		Uganda Red Cross	courtesy
    Foto: Cruz Roja		Cruz Roja	courtesy
    Foto: Badisches Rotes Kreuz		Badisches Rotes Kreuz	courtesy
    Foto: Marinha do Brasil		Marinha do Brasil	courtesy
    Foto: Hamburger Symphoniker		Hamburger Symphoniker	courtesy
    Foto: Klinikum Fulda		Klinikum Fulda	courtesy
    Foto: Det Kongelige Teater		Det Kongelige Teater	courtesy
    Photo : Olympique Nîmois		Olympique Nîmois	courtesy
    Photo: Alan Cross	Alan Cross		unknown
    Photo: Jill Ireland	Jill Ireland		unknown
    Photo: Norbert Wiener	Norbert Wiener		unknown
    ID 123456789 © Ana Lima | Dreamstime.com	Ana Lima	Dreamstime	stock
    U.S. Marine Corps photo by Lance Cpl. Ana Lima/Released	Ana Lima	U.S. Marine Corps	agency
    Foto: Polizeipräsidium Nordheide		Polizeipräsidium Nordheide	courtesy
    Photo d'illustration Ana Lima	Ana Lima		unknown
    Archivfoto Ana Lima/dpa	Ana Lima	dpa	agency		F
    Getty Images Ana Lima	Ana Lima	Getty Images	agency
    ANTARA FOTO/Ana Lima/foc.	Ana Lima	Antara	agency
    Family photo			courtesy
    Video obtained by Reuters/Handout via REUTERS		Reuters	handout	Reuters
    Photo illustration by Ana Lima; Photo by Jo Park	Jo Park		illustration
    Photo illustration by Ana Lima. Photo by Jo Park/AP	Jo Park	AP	illustration
    MANDATORY CREDIT "AFP PHOTO / NASA" - NO MARKETING - (Photo by Ana Lima / AFP)	Ana Lima	AFP	agency
    MANDATORY CREDIT "Ana Lima/AP"	Ana Lima	AP	agency
    REUTERS/Ana Lima MANDATORY CREDIT "NASA"	Ana Lima	Reuters	agency
    Foto: sda/Ana Lima	Ana Lima	sda	agency
    (Ana Lima/NYTNS)	Ana Lima	The New York Times	staff
    ছবি: রয়টার্স		Reuters	agency
    فوٹو: اے ایف پی		AFP	agency
    （タス＝共同）		TASS>Kyodo	agency
    Foto: Ute Hütz/Getty Images; Montage: Infografik Nord	Ute Hütz	Getty Images>Infografik Nord	illustration
    Bild: Kapo SG		Kapo SG	courtesy
    © Heribert Corn www.corn.at	Heribert Corn		unknown
    Foto: Bundespolizei/Archiv		Bundespolizei	courtesy		F
    Bild: Screenshot/Tele Züri		Tele Züri	screenshot
    Illustratie: Gummbah	Gummbah		illustration
    Dessin : Plantu	Plantu		illustration
    Photo : Gracieuseté de l'Université Laval		Université Laval	courtesy
    Imagen de referencia. Foto: iStock		iStock	stock
    Foto de archivo. EFE/Zipi Aragón	Zipi Aragón	EFE	agency		F
    Fotografía: María José Gutiérrez Cháves para CIPER	María José Gutiérrez Cháves	CIPER	commission
    Imatge d'arxiu. Foto: Blanca Blay / ACN	Blanca Blay	ACN	agency		F
    © FC Barcelona / Germán Parga	Germán Parga	FC Barcelona	agency
    Foto cedida pela GNR		GNR	courtesy
    Fotos: Lucas Figueiredo/CBF e Vitor Silva/Botafogo	Lucas Figueiredo;Vitor Silva	CBF>Botafogo	agency
    Fermo immagine da video Rai		Rai	screenshot
    Immagine per gentile concessione del Museo Egizio		Museo Egizio	courtesy
    Illustrazione: Makkox	Makkox		illustration
    Źródło: East News, Fot: Wojciech Olkuśnik	Wojciech Olkuśnik	East News	agency
    Foto: archiv FK Teplice		FK Teplice	courtesy		F
    Ilustračné foto: Pixabay		Pixabay	stock
    Snímka: Jana Birošová/Hospodárske noviny	Jana Birošová	Hospodárske noviny	staff
    Forrás: Getty Images Hungary		Getty Images	agency
    MTI/Miniszterelnöki Kommunikációs Főosztály/Fischer Zoltán	Fischer Zoltán	Miniszterelnöki Kommunikációs Főosztály>MTI	agency
    Архивна снимка: Асен Тонев	Асен Тонев		unknown		F
    Снимка: Красимир Юскеселиев / ЕПА / БГНЕС	Красимир Юскеселиев	EPA>БГНЕС	agency
    Фото: Приватна архива			courtesy
    Foto: MUP Srbije		MUP Srbije	courtesy
    Ilustracija/Shutterstock		Shutterstock	stock
    Foto: osebni arhiv			courtesy
    Φωτό: SOOC / Αλέξανδρος Κατσής	Αλέξανδρος Κατσής	SOOC	agency
    Фото: Telegram-канал «Осторожно, новости»		Telegram>Осторожно, новости	social
    Фото: АГН «Москва» / Кирилл Зыков	Кирилл Зыков	АГН «Москва»	agency
    Фото: архив «РГ»		РГ	staff		F
    Скріншот з відео			screenshot
    Фото: ДСНС, ілюстративне		ДСНС	courtesy
    צילום: מרק ישראל סלם / פול	מרק ישראל סלם		pool
    (د ب أ)		dpa	agency
    عکس از امیر خلوصی، ایسنا	امیر خلوصی	ISNA	agency
    फोटो साभार: एएनआई		ANI	courtesy
    (फाइल फोटो: पीटीआई)		PTI	agency		F
    ছবি: সংগৃহীত			courtesy
    ফাইল ছবি: এএফপি		AFP	agency		F
    Tangkapan layar YouTube Sekretariat Presiden		YouTube>Sekretariat Presiden	screenshot
    FOTO: IHSAN PEMBACA			courtesy
    Gambar hiasan			unknown
    NHKの映像から		NHK	screenshot
    資料写真・共同		Kyodo	agency		F
    中央社檔案照片		CNA (Taiwan)	agency		F
    ⓒ뉴스1 박지혜 기자	박지혜	News1	staff
    FOTO: ERAKOGU			courtesy
    Ekrānšāviņš no Facebook		Facebook	screenshot
    ფოტო: ინტერპრესნიუსი		ინტერპრესნიუსი	agency
    ფოტო: გიორგი აბდალაძე	გიორგი აბდალაძე		unknown
    (Photo by STR / AFP) / China OUT		AFP	agency
    Credit Image: © Brian Cahn/ZUMA Press Wire	Brian Cahn	Zuma Press	agency
    File Photo by Bonnie Cash/UPI | License Photo	Bonnie Cash	UPI	agency		F
    Yonhap News/Newscom		Yonhap>Newscom	agency
    Photo: Supplied / Waka Kotahi		Waka Kotahi	courtesy
    INQUIRER PHOTO / GRIG C. MONTEGRANDE	Grig C. Montegrande	INQUIRER	staff
    Photograph: BFA/Alamy		BFA>Alamy	agency
    Credit: Lubbock Avalanche-Journal		Lubbock Avalanche-Journal	staff
    (WGN News)		WGN News	staff
    Photo: Baker Hughes		Baker Hughes	courtesy
    Photo: Charlotte Water		Charlotte Water	courtesy
    © UNICEF/UN0635258/Filippov	Filippov	UNICEF	agency
    Still from video provided by Minneapolis Police Department		Minneapolis Police Department	screenshot
    Obtained by CNN		CNN	staff
    iStock.com/monkeybusinessimages	monkeybusinessimages	iStock	stock
    wavebreakmedia via Canva	wavebreakmedia	Canva	stock	Canva
    Ahmad al-Rubaye/AFP via Getty Images	Ahmad al-Rubaye	AFP>Getty Images	agency	Getty Images
    Photo illustration: Axios Visuals. Photo: Kevin Lamarque/Reuters	Kevin Lamarque	Axios Visuals>Reuters	illustration
    Photo: Martin Rickett/PA. Posed by model	Martin Rickett	PA Media	agency
    Photo taken by Oluwaseun Adebayo on March 3, 2024	Oluwaseun Adebayo		unknown
    REUTERS/Jorge Silva, taken November 12, 2019	Jorge Silva	Reuters	agency
    Maxar Technologies/Handout via REUTERS MANDATORY CREDIT. NO RESALES. NO ARCHIVES. DO NOT OBSCURE LOGO.		Maxar Technologies>Reuters	handout	Reuters
    © REUTERS/Adriano Machado/Direitos Reservados	Adriano Machado	Reuters	agency
    (Handout/Ukrainian Presidential Press Office via AP)		Ukrainian Presidential Press Office>AP	handout	AP
    (Photo by STR / KCNA VIA KNS / AFP)		KCNA>KNS>AFP	agency	KNS
    (Photo by Dimitrios Kambouris/Getty Images for The Met Museum/Vogue)	Dimitrios Kambouris	Getty Images	commission
    Mark Makela—Getty Images	Mark Makela	Getty Images	agency
    Kyodo News Stills via Getty Images		Kyodo>Getty Images	agency	Getty Images
    Image: Gallo Images / Sydney Seshibedi	Sydney Seshibedi	Gallo Images	agency
    By Gage Skidmore from Peoria, AZ, United States of America [CC BY-SA 2.0], via Wikimedia Commons	Gage Skidmore	Wikimedia Commons	open	Wikimedia Commons
    Photo by The White House from Washington, DC [Public domain], via Wikimedia Commons		The White House>Wikimedia Commons	open	Wikimedia Commons
    picture alliance / Geisler-Fotopress | Christoph Hardt/Geisler-Fotopres	Christoph Hardt	Geisler-Fotopress>picture alliance	agency
    Revierfoto via www.imago-images.de		Revierfoto>imago	agency	imago
    צילום: יח"צ			courtesy
    ＝2023年4月5日、東京都港区、伊藤進之介撮影	伊藤進之介		unknown
    U.S. District Court for the District of Columbia		U.S. District Court for the District of Columbia	courtesy
    """#
}
