extension SamplePage {
  /// Credits that only their place tells: a name in a line of its own, no label, no class that says so.
  static let nameLines: [SamplePage] = [
    SamplePage(
      "Name over the picture, caption below",
      #"<div data-component="image-block"><figure><div><div><img src="/m/480/live/ferry-44.jpg.webp" width="976" height="549" alt="ferry"><span class="sc-c">Elena Ortiz</span></div></div><div data-component="caption-block"><figcaption>The ferry carried 200 people a day</figcaption></div></figure></div>¶"#,
      [Expected("ferry-44", "The ferry carried 200 people a day", "Elena Ortiz")]),
    SamplePage(
      "Two lines in a caption, the second a name", shell: .hashed,
      #"<figure class="fig_a8"><span><img alt="" src="data:image/gif;base64,R0lGODlh" data-nimg="responsive"><noscript><img src="/_next/image?url=https%3A%2F%2Fcms.example%2Fassets%2Fwall-77aa.jpg&amp;w=1920&amp;q=75"></noscript></span><figcaption class="fig_z2"><p class="fig_q">Crews at the wall on Sunday.</p><p class="fig_w">Hannah Whitfield</p></figcaption></figure>¶"#,
      [Expected("wall-77aa", "Crews at the wall on Sunday.", "Hannah Whitfield")]),
    SamplePage(
      "Name behind the sentence in an element of its own",
      #"<figure><img src="/m/wall-dusk.jpg"><figcaption>The wall at dusk. <em>Ruth Carver for The Harbour Post</em></figcaption></figure>¶"#,
      [Expected("wall-dusk", "The wall at dusk.", "Ruth Carver for The Harbour Post")]),
    SamplePage(
      "The last word in italics is no name",
      #"<figure><img src="/m/stage.jpg"><figcaption>The cast of <em>Anna Karenina</em></figcaption></figure>¶"#,
      [Expected("stage", "The cast of Anna Karenina")]),
    SamplePage(
      "Name in <cite> in a figure without a caption",
      #"<figure class="e-image"><span class="e-image__inner"><picture><img src="/m/pier-two.jpg"></picture></span><span class="e-image__meta"><cite>Vera Stone for The Harbour Post</cite></span></figure>¶"#,
      [Expected("pier-two", nil, "Vera Stone for The Harbour Post")]),
    SamplePage(
      "A caption's class names its author",
      #"<figure class="main-image"><img src="/m/muro.jpeg"><figcaption class="caption"><p class="caption-text">El muro, tras el temporal del jueves</p><p class="caption-author">Ana Lima / Colaboradores</p></figcaption></figure>¶"#,
      [Expected("muro", "El muro, tras el temporal del jueves", "Ana Lima / Colaboradores")]),
    SamplePage(
      "A credit's element holds the caption too",
      #"<figure class="featured"><img src="/m/zid.jpg" width="1200" height="700"><figcaption class="image-copyright">Zidul prăbușit în port. FOTO: Inquam Photos / Mihai Popa</figcaption></figure>¶"#,
      [Expected("zid", "Zidul prăbușit în port.", "Inquam Photos / Mihai Popa")]),
    SamplePage(
      "The photographer's element, and the house in the caption",
      #"<div class="carousel-slide"><div class="slide-media"><img src="/m/sandbags.jpg" width="599" height="399"></div><div class="slide-info"><span class="slide-description"><p>Men carry sandbags on Monday. (AP Photo/Ana Lima)</p></span><span class="slide-attribution">Ana Lima</span></div></div>¶"#,
      [Expected("sandbags", "Men carry sandbags on Monday.", "AP Photo/Ana Lima")]),
    SamplePage(
      "Photographer and library are links",
      #"<figure><img src="/m/1*AbCdEfGh.jpeg" width="700"><figcaption>Photo by <a href="https://photos.example/@ana">Ana Lima</a> on <a href="https://photos.example">Unsplash</a></figcaption></figure>¶"#,
      [Expected("1*AbCdEfGh", nil, "Photo by Ana Lima on Unsplash")]),
    SamplePage(
      "The agency behind the label is in italics",
      #"<figure class="tplCaption"><div class="fig-picture"><img data-src="/m/tuong-1767.jpg?w=680" src="data:image/gif;base64,R0lGODlh"></div><figcaption><p class="Image">Bức tường sập sau bão. Ảnh: <em>Reuters</em></p></figcaption></figure>¶"#,
      [Expected("tuong-1767", "Bức tường sập sau bão.", "Reuters")]),
    SamplePage(
      "A line with a label in the picture’s box, no class",
      #"<div class="art_embed"><img src="/m/prom-w-porcie.jpg" width="620" height="400"><p class="desc">Prom w porcie. Fot. Anna Zielińska</p></div>¶"#,
      [Expected("prom-w-porcie", "Prom w porcie.", "Anna Zielińska")]),
    SamplePage(
      "Caption and credit in the attributes of the box",
      #"<div class="lightbox-item" data-caption="Workers at the wall." data-credit="Ruth Carver"><img src="/m/wall-data.jpg" width="900" height="600" alt="Workers"></div>¶"#,
      [Expected("wall-data", "Workers at the wall.", "Ruth Carver")]),
    SamplePage(
      "The lead picture stands outside the article, the headline between it and its caption", shell: .none,
      head: #"<meta property="og:image" content="https://news.example/hero/wall-hero.jpg">"#,
      #"<div class="hero"><div class="hero__img"><img src="/hero/wall-hero.jpg" width="1600" height="900"></div><div class="hero__meta"><h1>Ferry strike ends</h1><p>Two years, maybe more</p></div><div class="hero__caption"><p>The wall at dusk. <em>Ruth Carver for The Harbour Post</em></p></div></div><main><article>¶¶¶¶</article></main>"#,
      [Expected("wall-hero", "The wall at dusk.", "Ruth Carver for The Harbour Post")]),
    SamplePage(
      "The word for a caption stands before it",
      #"<figure class="article-figure"><img src="/m/strasse.webp"><figcaption class="media-caption"><span class="media-caption__label">Legende:</span><span class="media-caption__description">Seit Freitag ist die Straße zu.</span> <span class="media-caption__source">Keystone/Lena Frei</span></figcaption></figure>¶"#,
      [Expected("strasse", "Seit Freitag ist die Straße zu.", "Keystone/Lena Frei")]),
  ]
}
