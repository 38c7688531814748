extension Labels {
  /// The label words that Cutline ships with: meaning, positions, languages, words.
  ///
  /// Words are in small letters; they are also known with one or all letters in capitals. To add a word, add it
  /// to a line.
  static let table = #"""
    # What the words before a name say. `label` needs a colon after it, `lead` only a space.
    credit	label	en	photo|photos|picture|pictures|image|images|image credit|image credits|credit|credits|photo credit|photo credits|picture credit|pic|pics|caption credit
    credit	lead	en	photo by|photos by|picture by|pictures by|image by|images by|credit to|photo copyright|image copyright|picture copyright|photo taken by|photographs by|photos from|photo from|pix by|pic by|image source|photo source|photo credit should read|mandatory credit photo by
    credit	label	en	mandatory credit|must credit
    photographer	label	en	photographer|photograph|photographs|photography|camera|photographed by
    photographer	lead	en	photograph by|photography by|photographed by|shot by
    source	label	en	source|sources|photo source|picture source
    credit	label	de	foto|fotos|bild|bilder|bildrechte|bildnachweis|bildnachweise|fotonachweis|fotocredit|fotohinweis|bildhinweis|bildcredit|aufnahme|copyright|fotorechte
    credit	lead	de	foto von|fotos von|bild von|bilder von|aufnahme von
    photographer	label	de	fotograf|fotografin|fotografie|fotograph
    source	label	de	quelle|quellen|bildquelle|bildquellen|fotoquelle
    credit	label	fr	photo|crédit photo|credit photo|crédits photo|crédit photos|crédit|crédits|crédit image|photographie|légende et crédit
    credit	lead	fr	photo de|photos de|photo par|photographie de|crédit photo
    photographer	label	fr	photographe
    source	label	fr	source|source photo
    credit	label	es	foto|fotos|fotografía|fotografia|fotografías|imagen|imágenes|crédito|créditos|crédito de la foto|crédito foto|créditos de la foto
    credit	lead	es	foto de|fotos de|fotografía de|foto por|imagen de
    photographer	label	es	fotógrafo|fotógrafa
    source	label	es	fuente|fuentes
    credit	label	pt	foto|fotos|imagem|imagens|crédito|créditos|fotografia|crédito da foto
    credit	lead	pt	foto de|foto por
    photographer	label	pt	fotógrafo
    source	label	pt	fonte
    credit	label	it	foto|immagine|immagini|crediti|credito|fotografia|crediti foto|ph
    credit	lead	it	foto di|ph.|ph. by|credit ph.
    source	label	it	fonte
    credit	label	nl	foto|foto's|beeld|fotografie|beeldcredit
    credit	lead	nl	foto van|beeld van
    source	label	nl	bron
    photographer	label	nl	fotograaf
    credit	label	sv,no,da	foto|bild|bilde|billede|fotos|fotografi|arkivfoto foto
    photographer	label	sv,no,da	fotograf
    credit	lead	sv,no,da	foto av|foto af|bild av
    source	label	sv,no,da	källa|kilde
    credit	label	is	ljósmynd|mynd|ljósmyndir
    photographer	label	is	ljósmyndari
    credit	label	fi,et,hu	kuva|kuvat|foto|fotó|kép|fotók|képek|kuvaaja
    source	label	fi,et,hu	lähde|allikas|forrás
    credit	label	pl,cs,sk,sl,hr,sr	zdjęcie|zdjęcia|foto|fotografie|snímek|snímka|fotografija|slika|snimio|izvor fotografije
    credit	lead	pl,cs,sk	fot.|foto.|zdj.
    source	label	pl,cs,sk,hr	źródło|zdroj|izvor|vir
    photographer	label	pl,cs,sk	fotograf|autor zdjęcia|autor|autor fotografie
    credit	label	lt,lv	nuotrauka|foto|attēls
    credit	label	ro	foto|sursa foto|credit foto|fotografie|imagine
    source	label	ro	sursa|sursă
    credit	label	el	φωτογραφία|φωτογραφίες|φωτο|φώτο|εικόνα
    credit	lead	el	φωτ.
    source	label	el	πηγή|πηγή φωτογραφίας
    credit	label	bg,mk	снимка|снимки|слика
    source	label	bg,ru,uk	източник|источник|джерело
    credit	label	ru,uk,be,sr	фото|фотография|фотографія|светлина|зображення|изображение|фотографије
    credit	lead	ru,uk	фото с|фото из
    photographer	label	ru,uk	фотограф|автор фото
    credit	label	tr	fotoğraf|fotoğraflar|foto|görsel|fotograf
    source	label	tr	kaynak
    credit	label	az,uz	foto|şəkil|surat
    credit	label	he	צילום|צילומים|קרדיט|תמונה|תמונות|קרדיט תמונה|קרדיט צילום|צילום תמונה|צילם|צילמה
    source	label	he	מקור
    credit	label	ar	تصوير|عدسة|صورة|الصورة|صور|تصوير/
    source	label	ar	المصدر|مصدر الصورة
    credit	label	fa	عکس|عکس ها|تصویر
    credit	lead	fa	عکس از
    photographer	label	fa	عکاس
    source	label	fa	منبع|منبع عکس
    credit	label	ur,hi	تصویر|फोटो|फ़ोटो|चित्र|छवि
    source	label	hi	स्रोत
    credit	label	ja	写真|撮影|画像|フォト
    source	label	ja	出典|提供
    credit	label	ko	사진|사진출처|사진 출처|이미지|이미지 출처
    source	label	ko	출처
    credit	label	zh	图|图片|圖|圖片|摄影|攝影|图片来源|圖片來源|照片|圖／|图/|圖/|图源|摄
    source	label	zh	来源|來源
    credit	label	vi	ảnh|ảnh minh họa
    source	label	vi	nguồn|nguồn ảnh
    credit	label	id,ms	foto|gambar|foto ilustrasi
    file	lead,label	id,ms	dok.|dok|dokumentasi
    credit	lead	sw	picha na|picha ya|picha kwa hisani ya
    credit	label	en	pic credit|pics credit|picture credit|pix
    credit	label	hi	फोटो सोर्स|फोटो स्रोत|तस्वीर सौजन्य|इमेज सोर्स
    credit	label	sw,zu,xh,af	picha|isithombe|izithombe|umfanekiso|foto
    credit	label	th	ภาพ|ที่มา
    credit	label	ka,hy	ფოტო|լուսանկարը
    credit	label	ca,eu,gl	foto|fotografia|argazkia|imatge
    credit	label	ga,cy	grianghraf|llun
    credit	label	bn,as	ছবি|ফটো|আলোকচিত্র|ছবিঃ|আলোকচিত্রী
    source	label	bn	সূত্র|উৎস|ছবির উৎস
    credit	label	ur,ps	فوٹو|فوٹوز|فوٹو گرافر|تصاویر|انځور|عکسونه
    source	label	ur	ذریعہ|ماخذ
    credit	label	hi,mr,ne	तस्वीर|तस्वीरें|छायाचित्र|फोटो सौजन्य|फोटो क्रेडिट|तस्बिर|तस्विर
    credit	label	ta,te,ml,kn,gu,pa,or,si	படம்|படங்கள்|புகைப்படம்|ఫోటో|చిత్రం|ഫോട്ടോ|ചിത്രം|ಚಿತ್ರ|ಫೋಟೋ|ફોટો|તસવીર|ਤਸਵੀਰ|ਫੋਟੋ|ଫଟୋ|ඡායාරූපය|ඡායාරූප|සේයාරුව
    credit	label	my,km,lo,th	ဓာတ်ပုံ|ဓာတ္ပံု|រូបថត|រូបភាព|ຮູບ|ຮູບພາບ|ภาพถ่าย|ภาพจาก|ขอบคุณภาพ|เครดิตภาพ|ถ่ายภาพ
    credit	label	mn,kk,ky,tg,tt	зураг|гэрэл зураг|сурет|фотосурет|сүрөт|акс|рәсем
    credit	label	uz,az,tk	surat|fotosurat|fotolar|şəkillər|surat muallifi
    credit	label	hy,ka	լուսանկար|լուսանկարը|ֆոտո|ֆոտոն|ფოტოები|ფოტო:
    credit	label	sq,mt,lb,fo,rm	fotografi|foto nga|ritratt|ritratti|stampa|myndir|mynd|fotografia
    credit	lead	sq,mt,fo,sl,hr	foto nga|ritratt ta'|ritratti ta'|mynd frá
    credit	label	eu,gl,br,gd,cy,ga	argazkiak|argazkia|imaxe|imaxes|fotografía|luc'hskeudenn|dealbh|lluniau|pictiúr|pictiúir
    credit	label	be	фота|фотаздымак|здымак
    credit	label	am,ti,so,ha,yo,ig	ፎቶ|ምስል|sawir|sawirka|sawirro|hotuna|àwòrán|foto
    credit	label	af,nso,st,tn,sn	prent|prente|beeld|setshwantsho|ditshwantsho|mufananidzo
    credit	label	tl,mi,sm,haw	larawan|mga larawan|litrato|kuha ni|whakaahua|ata
    credit	lead	tl	larawan ni|larawan mula sa|kuha ni|litrato ni|larawan mula kay
    credit	label	ku,ckb	wêne|wene|وێنە
    credit	lead	en	copyright|tous droits réservés|©|(c)
    # What kind of picture it is.
    file	alone,tail,label	en	file|files|file photo|file photos|file image|file picture|file pic|file photograph|archive photo|archive photos|archive|archives|archive image|stock file
    file	alone,tail,label	de	archiv|archivbild|archivbilder|archivfoto|archivfotos|archivaufnahme
    file	alone,tail,label	fr	archives|photo d'archives|image d'archives|photo d’archives|d'archives|photo archives
    file	alone,tail,label	es,pt,ca	archivo|archivos|foto de archivo|imagen de archivo|foto archivo|arquivo|foto de arquivo|arxiu
    file	alone,tail,label	it	archivio|foto d'archivio|repertorio|foto di repertorio|immagine d'archivio|foto archivio
    file	alone,tail,label	nl	archief|archieffoto|archiefbeeld|archiefbeeld/
    file	alone,tail,label	sv,no,da	arkiv|arkivfoto|arkivbild|arkivbilde|arkivbillede
    file	alone,tail,label	fi,et,hu,pl,cs,ro	arkisto|arkistokuva|arhiiv|archív|archívum|archiwum|archivní|arhiva|arhivă|archyvo|arhīvs
    file	alone,tail,label	el,bg,ru,uk	αρχείο|αρχείου|архив|архівне фото|архив фото|архивное фото|архів|из архива|из архивов
    file	alone,tail,label	tr	arşiv|arşiv fotoğrafı
    file	alone,tail,label	he	ארכיון|צילום ארכיון|תמונת ארכיון
    file	alone,tail,label	ar,fa	أرشيفية|صورة أرشيفية|أرشيف|ارشيف|ارشيفية|آرشیو|عکس آرشیوی|عکس آرشیو|من الأرشيف
    file	alone,tail,label	ja,ko,zh	資料写真|資料|자료사진|자료 사진|资料图|資料圖|资料图片|資料照片|资料照片|資料照|资料照
    file	alone,tail,label	vi,id,ms	tư liệu|ảnh tư liệu|arsip|fail
    illustration	label	en	photo illustration|photo-illustration
    symbolic	alone,tail,label	en	symbolic image|stock image|stock photo|representative image|representational image|representational|illustrative|illustrative photo|illustrative image|for illustration only|for illustration purposes|generic image|representational photo|representative photo
    symbolic	alone,tail,label	de	symbolbild|symbolfoto|symbolbilder|sujetbild|themenbild|beispielbild|beispielfoto
    symbolic	alone,tail,label	fr,es,it,pt,nl	image d'illustration|photo d'illustration|photo illustration|foto ilustrativa|imagen ilustrativa|imagen de referencia|foto de referencia|imagem ilustrativa|imagen referencial|foto referencial|foto simbolica|immagine simbolica|illustratiebeeld|ter illustratie|illustratiefoto
    symbolic	alone,tail,label	pl,cs,hu,ro,sv	ilustrační foto|ilustrační snímek|illusztráció|képünk illusztráció|zdjęcie ilustracyjne|foto ilustrativ|fotografie ilustrativă|genrebild|illustrasjonsfoto|arkivfoto/illustrasjon|illustrationsbild|temafoto|modelfoto|ilustrační|ilustracyjne|kuvituskuva
    symbolic	alone,tail,label	he,ar,ru,tr,vi,ja,ko,zh	אילוסטרציה|תמונה להמחשה|صورة توضيحية|تعبيرية|صورة تعبيرية|иллюстративное фото|temsili|temsilî|ảnh minh họa|イメージ|이미지 사진|示意图|示意圖
    courtesy	lead	en	courtesy of|courtesy|photo courtesy of|photos courtesy of|image courtesy of|images courtesy of|photo courtesy|provided by|photo provided by|supplied by|photo supplied by|submitted by|photo submitted by|contributed by|released by
    courtesy	alone,tail	en	courtesy|supplied|supplied image|supplied photo|supplied photos|image supplied|picture supplied|submitted|submitted photo|provided|photo provided|contributed|contributed photo|courtesy photo|courtesy image|publicity image|publicity photo|publicity|press photo
    courtesy	alone,tail	de	privat|zvg|zvg.|z.v.g.|z.v.g|pr|zur verfügung gestellt|privatfoto|private|privatarchiv|pressefoto|pressebild|werkfoto|werksfoto
    courtesy	lead	de	zvg von|zur verfügung gestellt von|mit freundlicher genehmigung von|privatarchiv
    courtesy	lead	fr	avec l'aimable autorisation de|fournie par|fourni par|courtoisie de|courtoisie|gracieuseté de|gracieuseté|archives personnelles de|archives personnelles d'|collection personnelle de|photo fournie par
    courtesy	alone,tail	fr	archives personnelles|document remis|dr|d.r.|courtoisie|gracieuseté|collection personnelle|photo fournie
    courtesy	lead	es	cedida por la|cedida por el|cedida por|cedidas por|cedida|cortesía de la|cortesía de|cortesía del|cortesia de|cortesía|facilitada por|proporcionada por|suministrada por|difusión de
    courtesy	alone,tail	es	cedida|cortesía|cortesia|difusión|suministrada|facilitada|foto cedida|archivo particular|archivo personal|particular
    courtesy	lead	pt	cedida por|divulgação/|reprodução de|acervo pessoal de|cortesia de
    courtesy	alone,tail	pt	divulgação|divulgacao|arquivo pessoal|acervo pessoal|cedida|reprodução|foto divulgação
    courtesy	lead	it	per gentile concessione di|per gentile concessione|ufficio stampa|concessa da|courtesy di
    courtesy	alone,tail	it	per gentile concessione|ufficio stampa
    courtesy	alone,tail	nl,af	eigen foto|rr|eigen beeld|verskaf|privéfoto|ingezonden
    courtesy	lead	sv,no,da	bild från|foto från|utlånt av
    courtesy	alone,tail	sv,no,da,is,fi	privat|pressebilde|pressbild|pressefoto|privatfoto|pr-foto|aðsend|aðsent|aðsend mynd|yksityinen
    courtesy	alone,tail	pl,cs,ro,lt	mat. prasowe|materiały prasowe|mat. pras.|materiał prasowy|archiwum prywatne|archiv autora|soukromý archiv|arhivă personală|arhiva personală|asmeninio archyvo nuotr.|asmeninis archyvas|asmeninio albumo nuotr.|tisková zpráva
    courtesy	lead	ru,uk	предоставлено|надано|фото предоставлено|из личного архива
    courtesy	alone,tail	ru,uk,bg	личный архив|из личного архива|предоставлено|особистий архів|личен архив
    courtesy	lead	he	באדיבות|תמונה באדיבות|צילום באדיבות|צילום: באדיבות|צילומים באדיבות
    courtesy	alone,tail	he	באדיבות המצולם|באדיבות המצולמת|באדיבות המצולמים|באדיבות המשפחה|פרטי|צילום פרטי|אלבום פרטי
    courtesy	alone,tail	zu,id,ms,sw	sithunyelwe|sithunyelwe.|istimewa|ihsan|dok. pribadi|dok pribadi|dokumentasi pribadi
    courtesy	alone,tail	ja,ko,zh,vi	提供写真|독자 제공|독자제공|本人提供|受访者供图|受访者提供|cung cấp|nhân vật cung cấp|nvcc
    screenshot	lead,alone,tail	en	screenshot|screenshots|screen shot|screengrab|screen grab|screengrabs|screencap|screen cap|screen capture|video grab|videograb|video still|frame grab|video screenshot|a still from|still from|still image from|screenshot from|screenshots from|screengrab from|screen grab from|screenshot of|image grab|image grab from|frame from|screenshot by
    screenshot	lead,alone,tail	de	screenshot von|screenshot aus|bildschirmfoto|standbild|videostill|screenshot aus dem video|bildschirmaufnahme
    screenshot	lead,alone,tail	fr	capture d'écran|captures d'écran|capture d’écran|captures d’écran|capture d'écran de|capture d’écran de|capture d'écran sur|captures d'écran sur|captures d’écran sur|capture d'écran du|capture vidéo|capture écran|capture d'image|capture
    screenshot	lead,alone,tail	es,pt,it	captura de pantalla|captura de pantalla de|captura|captura de video|captura de vídeo|captura de tela|captura de ecrã|captura de imagen|fermo immagine|fermo immagine da|frame da|reprodução/captura|pantallazo|captura video|frame dal|screenshot da
    screenshot	lead,alone,tail	nl,sv,no,da,is,fi	schermafbeelding|schermafdruk|skärmdump|skärmdump från|skärmbild|skjermdump|skjermdump fra|skjermbilde|skjermklipp|skærmbillede|skærmprint|skjáskot|skjáskot af|kuvakaappaus|ekraanipilt|ekraanitõmmis
    screenshot	lead,alone,tail	pl,cs,sk,hu,ro	zrzut ekranu|kadr|screen|printscreen|print screen|snímek obrazovky|snímka obrazovky|képernyőkép|képernyőfotó|captură|captură video|captura foto|captură foto|captură de ecran|videó
    screenshot	lead,alone,tail	ru,uk,tr,el,bg	скриншот|скріншот|скрин|скрін|кадр из видео|кадр видео|стоп-кадр|кадр з відео|скриншот видео|ekran görüntüsü|ekran goruntusu|στιγμιότυπο|στιγμιότυπο οθόνης|кадър|екранна снимка
    screenshot	lead,alone,tail	he,ar,fa	צילום מסך|צילומסך|מתוך הסרטון|צילום מסך מתוך|لقطة شاشة|لقطة من فيديو|اسکرین شات|لقطة شاشة من
    screenshot	lead,alone,tail	ja,ko,zh,vi,id	動画から|動画より|映像から|캡처|화면 캡처|화면캡처|영상 캡처|영상캡처|截图|截圖|视频截图|視頻截圖|ảnh chụp màn hình|chụp màn hình|ảnh cắt từ clip|tangkapan layar
    illustration	lead,alone,tail	en	photo illustration by|photo-illustration by|illustration by|photo illustration|photo-illustration|photoillustration|illustration|illustrations by|photo montage by|photomontage|photo montage|montage by|montage|collage|collage by|composite|photo composite|composite photo|composite image|graphic by|graphic|graphics|artwork by|artwork|artist's impression|rendering|render|cartoon|cartoon by|drawing by|infographic
    illustration	lead,alone,tail	de	fotomontage|bildmontage|montage|collage von|collage|grafik|infografik|fotoillustration|illustration von|zeichnung|karikatur|visualisierung
    illustration	lead,alone,tail	fr,es,pt,it,nl,sv,pl,ru,he	photomontage|montage photo|illustration de|ilustración|ilustración de|ilustração|fotomontaje|montaje|montagem|arte|illustrazione|fotomontaggio|illustratie|illustratie van|fotomontage|montasje|illustrasjon|ilustracja|ilustrace|koláž|коллаж|колаж|иллюстрация|ілюстрація|інфографіка|kolaj|fotomontaj|infografía|infographie|infografica|grafika|איור|הדמיה
    ai	lead,alone,tail	en	ai-generated|ai generated|ai-generated image|ai generated image|generated by ai|generated with ai|image generated by ai|image generated by|image generated with|created with ai|made with ai|ai image|ai illustration|ai-generated illustration|created using ai|generated using ai|ai generated photo|generated by|ai-assisted|ai
    ai	lead,alone,tail	de	bild erstellt mit ki|erstellt mit ki|ki-generiert|ki generiert|ki-bild|ki-generiertes bild|mit ki erstellt|mit ki generiert|mit künstlicher intelligenz erstellt|ki-illustration|generiert mit ki|ki
    ai	lead,alone,tail	fr,es,pt,it,nl,sv,pl	générée par ia|image générée par ia|généré par ia|générée par l'ia|image générée par l'ia|générée par intelligence artificielle|généré par l'ia|généré par intelligence artificielle|generada con ia|generada por ia|imagen generada con ia|imagen generada por ia|imagen creada con ia|creada con ia|imagen generada con inteligencia artificial|gerada por ia|imagem gerada por ia|generata con ia|immagine generata con ia|generata dall'ia|immagine generata con l'ia|gegenereerd met ai|ai-gegenereerd|ai-genererad|ai-generert|ai-genererad bild|wygenerowane przez ai|vygenerováno ai
    ai	lead,alone,tail	ru,uk,he,ar,ja,ko,zh,tr	сгенерировано ии|создано с помощью ии|создано ии|згенеровано ші|נוצר באמצעות ai|נוצר בבינה מלאכותית|بالذكاء الاصطناعي|صورة بالذكاء الاصطناعي|ai生成|生成ai|aiで生成|ai 생성|ai생성|ai 이미지|yapay zeka|yapay zekâ|yapay zeka ile oluşturuldu
    handout	lead,alone,tail	en	handout|handouts|handout photo|handout image|handout photos|handout picture|ho|hogp|hons|pr handout|press handout
    handout	alone,tail	de,fr,es,sv	handout-foto|handoutfoto|hand-out|document distribué|photo remise
    pool	lead,alone,tail	en	pool|pool photo|pool photos|pool image|pool picture|poolfoto|pool new|pool foto|press pool|pool photograph
    pool	alone,tail	ja,ru,es	代表撮影|пул|代表撮影・共同|foto de pool
    stringer	alone	en	stringer|str|strdel|-str|stringers|freelance|freelancer
    staff	alone	en	staff|stf|staff photo|staff photographer|staff file photo
    staff	lead	en	staff photo by|staff photos by|staff photo
    contributor	alone	en	contributor|contributors|correspondent
    uncredited	alone	en	uncredited|unknown|n/a|na|anonymous|unbekannt|inconnu|desconocido|unnamed|no credit|various sources|various|agencies|internet|nd|null|none|video|the video|family|the family|the artist|artist|handed out
    uncredited	alone	en	photo|photos|foto|fotos|photographer|picture|image|images|bild|bilder|photograph
    credit	lead	en	by
    other	label	en	styling|stylist|hair|hair & make-up|hair and make-up|hair & makeup|make-up|makeup|text|words|video|videos|story|reporter|reporting|interview|drone|drone operator|drone pilot|assistant|photo assistant|set design|production|producer|retouching|photo editor|editing|model|graphics by|translation
    other	lead	en	text by|words by|story by|styling by|styled by|hair by|hair and make-up by|hair & make-up by|hair and makeup by|make-up by|makeup by|interview by|interviewed by|video by|reporting by|production by|retouching by|drone operator|assisted by|edited by
    other	label	de	haare|haare & make-up|haare und make-up|maske|texte|kamera|ton|schnitt|moderation|produktion|drohne|drohnenpilot|drohnenpilotin|assistenz|fotoassistenz|bildbearbeitung|retusche|interview|protokoll|redaktion|autor|autorin|von autor|text von|konzept
    other	lead	de	text von|styling von|haare von|interview von|protokoll von
    other	label	fr	texte|textes|coiffure|maquillage|stylisme|propos recueillis par|vidéo|drone|pilote de drone|réalisation|entretien
    other	lead	fr	texte de|texte par|textes de|propos recueillis par|stylisme de
    other	label	es,pt	texto|textos|vídeo|estilismo|maquillaje|peluquería|dron|piloto de dron|entrevista|reportaje|produção|maquiagem|cabelo|entrevista de
    other	lead	es,pt	texto de|textos de|entrevista de|texto por
    other	label	it,nl	testo|testi|trucco|capelli|intervista|tekst|teksten|visagie|haar en make-up|drone-operator
    other	lead	it,nl	testo di|testi di|tekst van
    other	label	sv,no,da,fi,pl,cs,ru,tr	stylist & hår|smink|hår|hår och smink|hår og makeup|tekst|text & foto stylist|stylizacja|makijaż|fryzury|wywiad|rozmawiał|rozmawiała|teksti|líčení|vlasy|rozhovor|текст|стиль|визаж|макияж|интервью|видео|metin|haber|röportaj
    credit	label	en	text and photos|text & photos|words and pictures|words & pictures|words and photos|story and photos|story & photos|photos and text|photo and text|photos & text|video and photos|photos and video|photo and video
    credit	lead	en	text and photos by|words and pictures by|words and photos by|story and photos by|photos and text by|photos and video by|photo and video by|photos and words by
    credit	label	de,fr,es,it,nl,sv,no,da,pl	text und foto|text und fotos|text & foto|text & fotos|text und bild|text & bild|text und bilder|fotos und text|foto und text|texte et photo|texte et photos|texte & photos|photos et texte|texto y fotos|texto y foto|fotos y texto|texto e fotos|testo e foto|testi e foto|foto e testo|tekst en foto|tekst en foto's|tekst en beeld|text och foto|text och bild|tekst og foto|tekst & foto|foto og tekst|tekst i zdjęcia|zdjęcia i tekst
    composite	alone	en	left|right|top|bottom|top left|top right|bottom left|bottom right|center|centre|above|below|l|r|combo|combination photo|combo photo|l-r|clockwise from top left|from left
    composite	alone	de,fr,es	links|rechts|oben|unten|mitte|gauche|droite|à gauche|à droite|izquierda|derecha|izq|der
    file	alone	en	file photo dated|file photo taken|file photo from|file photo taken on|file image dated|file picture dated
    courtesy	alone	de	pd|kk
    source	lead	fr	photo tirée de|tirée de|image tirée de|tirée du|photo tirée du
    uncredited	lead,alone	en	satellite image|satellite photo|satellite images
    uncredited	lead	en	special to|special for
    uncredited	alone	ko	서울|부산|인천|대구|대전|광주|울산|수원|세종|제주|평양|워싱턴|도쿄|베이징|파리|런던|뉴욕|모스크바
    courtesy	label	ja,zh	写真提供|画像提供|資料提供|照片提供|图片提供|圖片提供
    uncredited	lead	he	מתוך
    courtesy	label	ko	사진제공|사진 제공|자료제공
    uncredited	alone	he	המצולם|המצולמת|המצולמים|המשפחה
    uncredited	tail	en	photo|photos|foto|photograph|fotó|nuotr.|nuotrauka|nuotraukos|picture|image|pic
    social	lead,alone	en	social media|social networks|user generated content|ugc|obtained from social media|from social media|soziale medien|réseaux sociaux|redes sociales|redes sociais|רשתות חברתיות|הרשתות החברתיות|مواقع التواصل الاجتماعي|соцсети|sosyal medya
    orphan	alone,tail,lead	he,en	לפי סעיף 27א|לפי סעיף 27א לחוק זכויות יוצרים|שימוש לפי סעיף 27א|שימוש לפי סעיף 27א לחוק זכויות יוצרים|via section 27a of the copyright act|section 27a of the copyright act|used in accordance with clause 27a of the copyright law|according to 27a of copyright act|under article 27a of copyright law|under section 27a|section 27a
    file	lead	fr	photo d'archives|photo d’archives|photo archives|archives
    courtesy	lead	es,pt,it,fr	foto cedida por la|foto cedida por el|foto cedida por|foto cedida|foto cortesía de|foto cortesía|imagen cedida por|foto per gentile concessione di|photo fournie par la|photo fournie par le|photo fournie par
    credit	label	hr,sr,bs,sl	snimka|snimak|snimci|foto kredit|autor fotografije|fotografije|fotke
    uncredited	alone	en	own work|the author|author|interviewee
    uncredited	alone	de,fr,es,it,pt,nl,sv,pl,ru	eigenes werk|travail personnel|œuvre personnelle|trabajo propio|opera propria|obra do próprio|eigen werk|eget arbete|praca własna|собственная работа|власна робота
    uncredited	alone	es,fr,it,pt	familia|la familia|famille|la famille|famiglia|la famiglia|família|familiares
    uncredited	lead,alone	en	video posted on|video posted to|video posted|from video posted on|a video posted on|posted on|posted to|video on
    uncredited	alone	zh	受访者|受訪者|当事人|當事人|作者|本人|网友|網友|读者|讀者|资料
    ai	lead,alone	en	generated with|generated using|created by ai|image created with|created by|made using ai
    courtesy	alone,tail	ru,uk	личного архива|личного архива героя|семейного архива|семейный архив|архив героя|особистого архіву|родинний архів
    uncredited	alone	en	company|the company|the university|company handout
    credit	label	de	repro|reproduktion
    uncredited	alone	en	tv footage|video footage|footage|file footage|cctv footage|police footage|drone footage
    uncredited	alone	de	red|red.|redaktion|eigene aufnahme|eigenes foto
    courtesy	lead	en	courtesy of the artist and|courtesy the artist and|courtesy of the artists and|courtesy of the artist, and
    courtesy	lead	en	photo provided to|photos provided to|provided to|provided for|image provided by|photo provided courtesy of
    uncredited	lead	en	video obtained by|image obtained by|photo obtained by|images obtained by|footage obtained by
    uncredited	alone	en	id|image id|photo id|picture id|asset id|stock photo id|released|approved for release|for release
    symbolic	lead	fr,es,de,nl,it,pt	photo d'illustration|photo d’illustration|image d'illustration|image d’illustration|symbolbild|symbolfoto|themenbild|foto ilustrativa|imagen ilustrativa|foto simbolica|foto d'illustrazione|illustratiefoto|imagem ilustrativa
    file	lead	de,es,pt,it,nl,sv,no,da,fi	archivfoto|archivbild|archivaufnahme|foto de archivo|imagen de archivo|foto de arquivo|foto d'archivio|archieffoto|arkivfoto|arkivbild|arkivbilde|arkistokuva
    courtesy	alone,tail	en,de,fr,es,it	family photo|family photograph|family photos|family picture|personal photo|personal archive|private collection|familienfoto|familienarchiv|privates foto|photo de famille|photo personnelle|foto familiar|álbum familiar|foto di famiglia
    courtesy	lead	es,pt,cs	gentileza de la|gentileza de|gentileza|se svolením|s laskavým svolením|com cortesia de
    courtesy	alone,tail	es,pt	gentileza|especial|foto especial|acervo da família|acervo familiar|acervo pessoal
    uncredited	lead	es,pt	tomada de|tomado de|tomadas de|obtenida de|extraída de|retirada de|retirado de
    uncredited	alone	es,ru,ar,fr,it,pt	agencias|agências|agences|agenzie|из открытых источников|открытые источники|відкриті джерела|وكالات|مواقع التواصل
    uncredited	lead	zh	取自|翻攝自|擷自|截自|翻摄自|来源于
    screenshot	lead	pl,cs	screen z|zrzut ekranu z|kadr z|snímek obrazovky z
    screenshot	alone	he	מסך
    file	alone,tail	sw	maktaba
    illustration	label	en,de,fr,es,nl,sv	map|maps|karte|karten|carte|mapa|kaart|karta
    courtesy	lead	en	prnewsfoto|photo prnewsfoto
    # Words met in newer pages.
    uncredited	tail	en	mandatory credit
    uncredited	alone	pt,es,it,fr,de	direitos reservados|todos os direitos reservados|derechos reservados|diritti riservati|droits réservés|alle rechte vorbehalten
    courtesy	alone,tail	he	יח"צ|יח״צ|יחצ|יחסי ציבור
    file	alone,tail,label	pl,sk,it,hr,sr,bs,sl,et,is,ca	zdjęcie archiwalne|fotografia archiwalna|archívna snímka|archívne foto|foto d’archivio|immagine d’archivio|imatge d’arxiu|foto d’arxiu|fotografia d’arxiu|arhivska fotografija|arhivska snimka|arhivski snimak|arhivski posnetek|arhiivifoto|arhiivipilt|mynd úr safni|úr safni|arhīva foto|archyvo nuotr.|archyvinė nuotrauka
    credit	label	en	credit image|credit images|image by|photo courtesy
    uncredited	alone	en	license photo|licence photo|license image|posed by model|posed by a model|posed by models|picture posed by model|posed|taken
    uncredited	lead	en	obtained by|photo taken by|picture taken by
    courtesy	lead	en	video provided by|video courtesy of|footage provided by|footage courtesy of|video released by|footage released by|image from video provided by|image released by|image from video released by
    screenshot	lead	en	still from video|still image from video|image from video|image taken from video|frame from video|a frame from video|still taken from video
    credit	lead	th	ภาพจาก|ขอบคุณภาพจาก|เครดิตภาพ
    illustration	label,lead	fr,es,it,nl,pt	dessin|dessin de|dessins|dibujo|dibujo de|caricature|caricatura|vignetta|vignetta di|tekening|desenho|charge
    credit	label	pl	fot|fotografia
    credit	label	el	φωτό
    symbolic	alone,tail,label	sk,hr,sr,bs,sl,uk,bg	ilustračné foto|ilustračná snímka|ilustračný obrázok|ilustracija|ilustrativna fotografija|ilustracijska fotografija|ilustrativni foto|fotografija je ilustrativna|simbolična fotografija|ілюстративне|ілюстративне фото|ілюстративна світлина|илюстрация|илюстративна снимка|илустрација
    symbolic	alone,tail,label	ms,id,th,hi,lt,lv,et	gambar hiasan|foto hiasan|sekadar hiasan|gambar sekadar hiasan|foto ilustrasi|ilustrasi|ภาพประกอบ|प्रतीकात्मक तस्वीर|प्रतीकात्मक फोटो|सांकेतिक तस्वीर|प्रतीकात्मक|asociatyvi nuotr.|asociatyvi nuotrauka|ilustratīvs attēls|illustratiivne foto|pilt on illustratiivne
    courtesy	lead,label	hi,bn	फोटो साभार|साभार|सौजन्य|सौजन्य से|ছবি সৌজন্য|সৌজন্যে
    courtesy	alone,tail	sr,hr,sl,mk,et,lv,bn,ms,bg,sk	приватна архива|privatna arhiva|privatni arhiv|privatni album|osebni arhiv|osebni album|erakogu|erakogust|privātais arhīvs|no privātā arhīva|সংগৃহীত|ihsan pembaca|ihsan|ustupljena fotografija|личен архив|súkromný archív|archív autora|rodinný archív
    screenshot	lead,alone,tail	lv,lt,uk,sr,hr,sl	ekrānšāviņš|ekrānšāviņš no|ekrānuzņēmums|ekrānuzņēmums no|ekrano nuotrauka|ekrano kopija|скріншот з відео|скриншот из видео|скриншот с видео|snimak ekrana|snimka zaslona|printskrin|posnetek zaslona|zajem zaslona
    screenshot	lead	it,es,fr,pt	fermo immagine da video|fermo immagine dal video|fermo immagine video|captura de vídeo de|captura de video de|capture vidéo de|frame de vídeo
    file	alone,tail,label	ca,bg,mk,sr	imatge d'arxiu|foto d'arxiu|fotografia d'arxiu|архивна снимка|архивни снимки|архив снимка|архивска фотографија|архивска снимка
    file	alone,tail,label	hi,bn,mr,ne,ur	फाइल फोटो|फ़ाइल फोटो|फाइल|फ़ाइल|फाइल तस्वीर|ফাইল ছবি|ফাইল|ফাইল ফটো|فائل فوٹو|فائل
    file	alone,tail,label	ja,zh,ko	檔案照片|檔案照|档案照片|档案照|檔案圖片|档案图片
    file	alone,tail,label	th,el,hu	แฟ้มภาพ|φωτογραφία αρχείου|φωτό αρχείου|archív fotó|archív felvétel|archiv foto
    pool	alone,tail	he	פול|צילום פול
    orphan	alone,label	de	urheber unbekannt|urheberin unbekannt|rechteinhaber unbekannt|unbekannter urheber
    """#
}
