extension SamplePage {
  /// News pages in other languages, each in a markup usual there.
  static let languages: [SamplePage] = [
    SamplePage(
      "Japanese", head: "<meta property=\"og:locale\" content=\"ja_JP\">",
      #"<div class="article-image"><figure><a href="/photo/1"><img src="https://img.example.jp/2026/03/09/20260309-fune-1.jpg?type=large" alt="再開したフェリー"></a><figcaption>運航を再開したフェリー＝9日、東京都港区（田中花子撮影）</figcaption></figure></div>¶"#,
      [Expected("20260309-fune-1", "運航を再開したフェリー＝9日、東京都港区", "田中花子撮影")]),
    SamplePage(
      "Korean",
      #"<table class="body_img_table"><tr><td><div class="img_wrap"><img src="https://img.example.kr/data/photo/202603/09/ferry0309.jpg" alt=""></div></td></tr><tr><td class="img_caption">9일 오전 운항을 재개한 여객선. 연합뉴스</td></tr></table>¶"#,
      [Expected("ferry0309", "9일 오전 운항을 재개한 여객선.", "연합뉴스")]),
    SamplePage(
      "Arabic",
      #"<figure class="media" dir="rtl"><img src="https://cdn.example.ae/wp-content/uploads/2026/03/abbara-2026.jpg" alt="العبارة"><figcaption>ركاب ينتظرون العبارة في الميناء (رويترز)</figcaption></figure>¶"#,
      [Expected("abbara-2026", "ركاب ينتظرون العبارة في الميناء", "رويترز")]),
    SamplePage(
      "Hebrew",
      #"<figure class="article-image"><img src="https://images.example.co.il/2026/03/maaborer_wa.jpg" alt=""><figcaption><span class="text">נוסעים ממתינים ברציף</span> <span class="credit">צילום: דנה כהן</span></figcaption></figure>¶"#,
      [Expected("maaborer_wa", "נוסעים ממתינים ברציף", "דנה כהן")]),
    SamplePage(
      "Chinese, centred paragraphs", shell: .hashed,
      #"¶<p style="text-align: center;"><img src="https://www.example.cn/2026-03/09/1128900001_16780001n.jpg" id="a1"></p><p style="text-align: center;"><font color="navy">3月9日，渡轮恢复运营。（新华社记者 王小明 摄）</font></p>¶"#,
      [Expected("1128900001_16780001n", "3月9日，渡轮恢复运营。", "新华社记者 王小明 摄")]),
    SamplePage(
      "Hindi",
      #"<div class="story-image"><img src="https://img.example.in/static/2026/03/nauka-ghat.jpg" alt="नौका घाट"><div class="image-caption">नौका घाट पर यात्री। (फोटो: एएनआई)</div></div>¶"#,
      [Expected("nauka-ghat", "नौका घाट पर यात्री।", "एएनआई")]),
    SamplePage(
      "Turkish",
      #"<div class="haber-gorsel"><img src="https://i.example.com.tr/storage/files/images/2026/03/09/vapur-iskele.jpg" alt="Vapur" title="Vapur"><span class="image-desc">Vapur seferleri yeniden başladı. Fotoğraf: Ayşe Yılmaz/AA</span></div>¶<div class="ilgili-haberler"><a href="/h/2"><img src="/h/ilgili-haber.jpg" alt="İlgili"><span>İlgili haber</span></a></div>"#,
      [Expected("vapur-iskele", "Vapur seferleri yeniden başladı.", "Ayşe Yılmaz/AA")]),
    SamplePage(
      "Polish",
      #"<div class="photo"><figure><picture><img src="https://bi.example.pl/im/2a/3b/prom-rzeka.jpg" alt="Prom"></picture><p class="description">Prom na rzece <span class="author">Fot. Jan Nowak / PAP</span></p></figure></div>¶"#,
      [Expected("prom-rzeka", "Prom na rzece", "Jan Nowak / PAP")]),
    SamplePage(
      "Greek",
      #"<figure class="single-media"><img src="https://cdn.example.gr/wp-content/uploads/2026/03/ferry-limani.jpg" alt=""><figcaption class="media-caption">Επιβάτες στο λιμάνι (ΑΠΕ-ΜΠΕ/Γιώργος Παππάς)</figcaption></figure>¶"#,
      [Expected("ferry-limani", "Επιβάτες στο λιμάνι", "ΑΠΕ-ΜΠΕ/Γιώργος Παππάς")]),
    SamplePage(
      "Norwegian, opener with more and less",
      #"<figure class="image-reference"><div class="image"><img src="https://gfx.example.no/2026/ferje-kai?w=1200" alt=""></div><figcaption><p class="text">FERJA: Passasjerer på kaia mandag.</p><p class="byline">Foto: Kari Hansen / NTB</p><button class="expand">Vis mer</button></figcaption></figure>¶"#,
      [Expected("ferje-kai", "FERJA: Passasjerer på kaia mandag.", "Kari Hansen / NTB")]),
    SamplePage(
      "Finnish, caption and photographer",
      #"<figure class="article-image"><div><img src="https://images.example.fi/1a2b3c4d5e/satama.jpg" alt="Satama"></div><figcaption><span class="caption-text">Lautta satamassa maanantaina.</span><span class="photographer">Kuva: Matti Virtanen / Lehtikuva</span></figcaption></figure>¶"#,
      [Expected("satama", "Lautta satamassa maanantaina.", "Matti Virtanen / Lehtikuva")]),
    SamplePage(
      "Portuguese, enlarge furniture",
      #"<div class="foto-legenda"><a class="ampliar" href="/f/balsa.jpg">Ampliar</a><img src="https://s.example.com.br/2026/03/09/balsa-rio.jpg" alt="Balsa"><p class="legenda">Balsa volta a operar no rio — Foto: Ana Lima/Agência Brasil</p></div>¶"#,
      [Expected("balsa-rio", "Balsa volta a operar no rio", "Ana Lima/Agência Brasil")]),
    SamplePage(
      "Russian, author beside the text",
      #"<div class="article__picture"><img src="https://im.example.ru/Issues/2026/03/09/KMO_001_parom.jpg" alt=""><div class="article__picture_caption"><p class="article__picture_text">Паром вернулся на линию</p><p class="article__picture_author">Фото: Иван Петров, ТАСС</p></div></div>¶"#,
      [Expected("KMO_001_parom", "Паром вернулся на линию", "Иван Петров, ТАСС")]),
    SamplePage(
      "French, legend and credit with the sign",
      #"<figure class="fig-media"><button class="fig-zoom">Agrandir l'image</button><img srcset="https://i.example.fr/media/2026/03/09/bac-fleuve_320.jpg 320w, https://i.example.fr/media/2026/03/09/bac-fleuve_1280.jpg 1280w" src="https://i.example.fr/media/2026/03/09/bac-fleuve_320.jpg" alt=""><figcaption class="fig-media__legend">Le bac a repris son service lundi. <span class="fig-media__credits">ANA LIMA / AFP</span></figcaption></figure>¶"#,
      [Expected("bac-fleuve", "Le bac a repris son service lundi.", "ANA LIMA / AFP")]),
  ]
}
