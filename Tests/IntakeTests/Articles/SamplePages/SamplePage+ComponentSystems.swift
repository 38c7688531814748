extension SamplePage {
  /// Pages that frameworks build: hashed class names, state as JSON, lazy pictures, mobile pages.
  static let componentSystems: [SamplePage] = [
    SamplePage(
      "Hashed classes, caption in the next element", shell: .hashed,
      #"¶<div class="sc-kg"><div class="sc-cW"><div class="sc-fq"><picture><source srcset="https://s.example/2026/03/rope.jpeg?width=320 320w, https://s.example/2026/03/rope.jpeg?width=960 960w"><img src="https://s.example/2026/03/rope.jpeg?width=960" width="4032" height="3024" loading="lazy"></picture></div><div class="sc-eB">A rope on the northern quay </div><div class="sc-dC">Ana Lima/AFP</div></div></div>¶"#,
      [Expected("rope.jpeg", "A rope on the northern quay", "Ana Lima/AFP")]),
    SamplePage(
      "Hashed classes, the alt says what the next line says", shell: .hashed,
      #"¶<div class="f3e0"><picture><img width="848" height="478" src="https://img.example/web2/521/img20260309.jpg" alt="The mayor at the pier"></picture></div><div class="f46b"><span>The mayor at the pier</span></div><p>More text follows here, with a sentence of its own.</p>¶"#,
      [Expected("img20260309", "The mayor at the pier")]),
    SamplePage(
      "Framework image component with state beside it", shell: .hashed,
      #"¶<figure class="css-1x"><div class="css-2y"><span style="box-sizing:border-box;display:inline-block"><img alt="Deck hands" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" decoding="async" data-nimg="responsive"><noscript><img alt="Deck hands" srcset="/_next/image?url=https%3A%2F%2Fcms.example%2Fmedia%2Fdeck-hands.jpg&amp;w=640&amp;q=75 640w, /_next/image?url=https%3A%2F%2Fcms.example%2Fmedia%2Fdeck-hands.jpg&amp;w=1920&amp;q=75 1920w" src="/_next/image?url=https%3A%2F%2Fcms.example%2Fmedia%2Fdeck-hands.jpg&amp;w=1920&amp;q=75"></noscript></span></div><figcaption class="css-3z"><span class="css-4a">Deck hands on Monday.</span> <span class="css-5b"><span class="css-vh">Credit...</span><span>Ana Lima for The Harbour Post</span></span></figcaption></figure>¶<script id="__NEXT_DATA__" type="application/json">{"props":{"image":{"caption":"Deck hands on Monday.","credit":"Ana Lima"}}}</script>"#,
      [Expected("deck-hands", "Deck hands on Monday.", "Ana Lima for The Harbour Post")]),
    SamplePage(
      "Mobile page of a framework",
      #"<amp-img src="https://news.example/media/lightship.jpg" width="1200" height="675" layout="responsive" alt="Lightship"><amp-img fallback src="https://news.example/media/lightship.jpg"></amp-img></amp-img><div class="amp-caption"><p>The lightship in fog. <i>Ana Lima/AFP</i></p></div>¶<amp-carousel><figure><amp-img src="https://news.example/media/bell-tower.jpg" width="1200" height="675"></amp-img><figcaption>The bell tower.</figcaption></figure></amp-carousel>"#,
      [
        Expected("lightship", "The lightship in fog.", "Ana Lima/AFP"),
        Expected("bell-tower", "The bell tower."),
      ]),
    SamplePage(
      "Broadcaster, image blocks with hidden labels",
      #"<div data-component="image-block"><figure><div class="ssrc-1"><div class="ssrc-2"><picture><source srcset="https://ich.example/ace/standard/240/cps/1234/live/abcd-queue.jpg.webp 240w, https://ich.example/ace/standard/976/cps/1234/live/abcd-queue.jpg.webp 976w" type="image/webp"><img alt="A queue" srcset="https://ich.example/ace/standard/240/cps/1234/live/abcd-queue.jpg 240w, https://ich.example/ace/standard/976/cps/1234/live/abcd-queue.jpg 976w" src="https://ich.example/ace/standard/976/cps/1234/live/abcd-queue.jpg" width="976" height="549"></picture></div><p class="ssrc-3"><span class="visually-hidden">Image source, </span>Getty Images</p></div><div data-component="caption-block"><figcaption><span class="visually-hidden">Image caption, </span><p>The queue reached the market.</p></figcaption></div></figure></div>¶"#,
      [Expected("abcd-queue", "The queue reached the market.", "Getty Images")]),
    SamplePage(
      "Lazy pictures with a noscript twin",
      #"¶<div class="image-wrap"><img class="lazyload" src="/static/blank.gif" data-src="/img/2026/signal-mast.jpg" alt="Mast"><noscript><img src="/img/2026/signal-mast.jpg" alt="Mast"></noscript><p class="image-caption">The signal mast. <span class="credit">Ana Lima/AFP</span></p></div>¶<div class="image-wrap"><img class="lazy" src="/images/placeholder/800x600.png" data-srcset="/img/2026/bollard-400.jpg 400w, /img/2026/bollard-1200.jpg 1200w"><p class="image-caption">A bollard. <span class="credit">Ana Lima/AFP</span></p></div>¶"#,
      [
        Expected("signal-mast", "The signal mast.", "Ana Lima/AFP"),
        Expected("bollard", "A bollard.", "Ana Lima/AFP"),
      ]),
    SamplePage(
      "Pictures in sources only",
      #"<figure class="lead"><picture><source media="(min-width: 900px)" data-srcset="/media/998877/16x9/1200.jpg?w=1200 1200w"><source media="(max-width: 899px)" data-srcset="/media/998877/4x3/600.jpg?w=600 600w"><img class="img-fluid" src="data:image/png;base64,iVBORw0KGgo=" alt=""></picture><figcaption>Waiting for the first boat. <small>Supplied</small></figcaption></figure>¶"#,
      [Expected("998877/16x9/1200.jpg", "Waiting for the first boat.", "Supplied")]),
    SamplePage(
      "Custom image element and zoom button",
      #"<figure class="a-u"><a-lightbox><a-img src="https://cloud.example/imgs/18/4/5/radar-station.jpg" alt="Radar" width="696" height="392"></a-img><noscript><img src="https://cloud.example/imgs/18/4/5/radar-station.jpg" alt="Radar"></noscript><button type="button" aria-label="Bild vergrößern">Bild vergrößern</button></a-lightbox><figcaption class="a-caption"><p class="a-caption__text">The radar station.</p><p class="a-caption__source">(Bild: Ana Lima)</p></figcaption></figure>¶"#,
      [Expected("radar-station", "The radar station.", "Ana Lima")]),
    SamplePage(
      "Background pictures are not read, the figure is",
      #"<div class="hero" style="background-image:url(/bg/hero-background.jpg)"></div><div class="image-ct inline"><div class="m"><picture><img src="https://a57.example/static/2026/03/640/320/night-boat.jpg?ve=1" alt="Night boat" width="640" height="320"></picture></div><div class="info"><div class="caption"><p>The night boat arrives. <span class="copyright">(Ana Lima/AFP via Getty Images)</span></p></div></div></div>¶"#,
      [Expected("night-boat", "The night boat arrives.", "Ana Lima/AFP via Getty Images")]),
    SamplePage(
      "Image container with metadata row",
      #"<div class="image image__hide-placeholder" data-image-variation="image"><div class="image__container"><picture class="image__picture"><source height="1440" width="2560" media="(min-width: 1280px)" srcset="https://media.example/api/v1/images/stellar/prod/tow-boat.jpg?c=16x9&amp;q=h_653"><img src="https://media.example/api/v1/images/stellar/prod/tow-boat.jpg?c=original" alt="Tow boat" class="image__dam-img" loading="lazy" height="1440" width="2560"></picture></div><div class="image__metadata"><div itemprop="caption" class="image__caption attribution"><span data-editable="metaCaption" class="inline-placeholder">A tow boat on the river.</span></div><figcaption class="image__credit">Ana Lima/AFP/Getty Images</figcaption></div></div>¶"#,
      [Expected("tow-boat", "A tow boat on the river.", "Ana Lima/AFP/Getty Images")]),
    SamplePage(
      "Video boxes are no photos",
      #"<div class="c-video"><div class="c-video__inner"><span class="c-video__placeholder"><img class="c-video__image" alt="Click to play video: 'Strike ends'" width="640" height="360" src="https://news.example/videostatic/strike-ends-poster.jpg"></span><button>Play</button></div></div>¶<figure class="video-player" data-video-id="77"><img src="/posters/harbour-video.jpg" alt="Harbour"><span class="duration">01:53</span><figcaption>WATCH: the harbour from above</figcaption></figure>¶<figure><img src="/p/ferry-bow.jpg"><figcaption>The bow. <span class="credit">Tom Reed</span></figcaption></figure>"#,
      [Expected("ferry-bow", "The bow.", "Tom Reed")]),
  ]
}
