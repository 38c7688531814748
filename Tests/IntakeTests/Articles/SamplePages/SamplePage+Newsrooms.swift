extension SamplePage {
  /// Shapes of newsrooms' own systems, written after the readers were: the first figure for pages not seen before.
  static let newsrooms: [SamplePage] = [
    SamplePage(
      "Label as bare text behind the caption",
      #"<figure id="x" class="dcr-173mewl"><div><picture><source srcset="https://i.example/img/media/abc1/0_0_500_300/master/500.jpg?width=620&dpr=2&s=none" media="(min-width: 660px)"><img alt="A" src="https://i.example/img/media/abc1/0_0_500_300/master/500.jpg?width=465&dpr=1&s=none" width="465" height="279"></picture></div><figcaption class="dcr-fd61eq"><span class="dcr-1inf02i"><svg></svg></span><span class="dcr-1qvd3m6">Commuters on the quay.</span> Photograph: Ana Lima/AFP/Getty Images</figcaption></figure>¶"#,
      [Expected("500.jpg", "Commuters on the quay.", "Ana Lima/AFP/Getty Images")]),
    SamplePage(
      "Copyright in a small element",
      #"<figure class="placeholder-image master_image big"><img src="https://static.example/image/6912_804.jpg" alt="x"><figcaption class="img-caption">The quay at night<small class="copyright">Image: Ana Lima/picture alliance</small></figcaption></figure>¶"#,
      [Expected("6912_804", "The quay at night", "Ana Lima/picture alliance")]),
    SamplePage(
      "Legend hidden from screen readers",
      #"<figure class="article__media"><img src="https://img.example/2026/03/09/0/0/3000/2000/664/0/75/0/abc_1709-quai.jpg" srcset="https://img.example/2026/03/09/0/0/3000/2000/664/0/75/0/abc_1709-quai.jpg 664w, https://img.example/2026/03/09/0/0/3000/2000/1328/0/75/0/abc_1709-quai.jpg 1328w"><figcaption class="article__legend" aria-hidden="true">Le quai, lundi 9 mars.<!-- --> <span class="article__credit" aria-hidden="true">ANA LIMA / AFP</span></figcaption></figure>¶"#,
      [Expected("quai", "Le quai, lundi 9 mars.", "ANA LIMA / AFP")]),
    SamplePage(
      "Photographer and agency in an element each",
      #"<figure class="ue-c-article__image ue-c-article--first-letter-highlighted"><picture><img class="ue-c-article__image" src="https://phantom.example/abc/crop/0x0/2045x1363/resize/414/f/jpg/assets/multimedia/imagenes/2026/03/09/17099.jpg"></picture><figcaption class="ue-c-article__media-info-holder"><span class="ue-c-article__media-description">Pasajeros en el muelle.</span><span class="ue-c-article__media-source">Ana Lima</span><span class="ue-c-article__media-agency">EFE</span></figcaption></figure>¶"#,
      [Expected("17099", "Pasajeros en el muelle.", "Ana Lima EFE")]),
    SamplePage(
      "Byline with a label of its own",
      #"<figure class="hyperion-image"><div class="aspect"><img src="https://akamai.example/v2/images/7d1b-ferge?fit=crop&w=1000" alt="Ferge"></div><figcaption><span class="caption">FERGE: Kaia mandag.</span><span class="byline"><span>Foto:</span> <span>Kari Hansen / VG</span></span></figcaption></figure>¶"#,
      [Expected("7d1b-ferge", "FERGE: Kaia mandag.", "Kari Hansen / VG")]),
    SamplePage(
      "Linked slideshow and zoom button",
      #"<section data-area="image"><figure><div data-component="Image"><a href="/fotostrecke/f-1.html"><picture><img src="https://cdn.example/images/0b1-0001-0004_w960_r1.5_fpx50.jpg" title="Anleger" alt="Anleger"></picture></a><button>Bild vergrößern</button></div><figcaption class="font-sansUI"><div class="clear-both"><p>Anleger am Montag</p></div><span class="text-xs">Foto: Ana Lima / dpa</span></figcaption></figure></section>¶"#,
      [Expected("0b1-0001", "Anleger am Montag", "Ana Lima / dpa")]),
    SamplePage(
      "Two paragraphs in a figcaption",
      #"<div class="article__media"><figure><picture><img src="https://bilder.example/img/incoming/crop24/123-cImg_16_9-w680/Faehre.jpg"></picture><figcaption class="article__caption"><div class="article__aside-caption"><p>Die Fähre legt ab.</p><p>(Foto: picture alliance/dpa)</p></div></figcaption></figure></div>¶"#,
      [Expected("Faehre", "Die Fähre legt ab.", "picture alliance/dpa")]),
    SamplePage(
      "Agency behind a dash",
      #"<figure class='media  sm:w-full  w-full  media--stretch'><div class='media__item'><a href='https://i.example/large/2026/03/091.jpg?r=1' title='x'><picture><img src='https://i.example/primary/2026/03/091.jpg?r=1' width='800' height='480' alt='x'></picture></a></div><figcaption class='media__caption'>Ferry passengers at the port on Monday. — AFP</figcaption></figure>¶"#,
      [Expected("091.jpg", "Ferry passengers at the port on Monday.", "AFP")]),
    SamplePage(
      "Short class names",
      #"<div class="fkq1K"><div class="wrapper"><img src="https://static.example/thumb/msid-1234567,width-1280,height-720,resizemode-4/1234567.jpg" alt="Ferry" title="Ferry"></div><div class="img_cptn">Ferry passengers at the ghat (ANI photo)</div></div>¶"#,
      [Expected("1234567", "Ferry passengers at the ghat", "ANI")]),
    SamplePage(
      "Lazy picture and a didascalia",
      #"<div class="image-wrapper"><img data-src="https://st.example/img/2026/03/09/traghetto-1600.jpg" src="data:," class="lazy"><div class="didascalia">Il traghetto al molo (ANSA/Ana Lima)</div></div>¶"#,
      [Expected("traghetto", "Il traghetto al molo", "ANSA/Ana Lima")]),
    SamplePage(
      "A summary below the picture is no caption",
      #"<div class="post-image"><img src="https://i2.example.com/i/foto/75/1200x675/5ed.jpg" width="1200" height="675" alt="Vapur"></div><div class="spot">Vapur seferleri başladı, yolcular memnun, iskeleler doldu taştı.</div>¶"#,
      [Expected("5ed.jpg", nil, nil)]),
    SamplePage(
      "Utility classes",
      #"<div class="center overflow-hidden"><div class="w-100"><img src="https://www.example.com/wp-apps/imrs.php?src=https://cms.example/ABCD.jpg&w=1200" alt=""></div><div class="gray-dark font-xxxxs">Riders wait for a ferry. (Ana Lima/AFP/Getty Images)</div></div>¶"#,
      [Expected("ABCD", "Riders wait for a ferry.", "Ana Lima/AFP/Getty Images")]),
    SamplePage(
      "Toggle captions and a doubled credit",
      #"<div id="res1" class="bucketwrap image large"><div class="imagewrap has-source-dimensions" data-crop-type=""><picture><img src="https://npr.example/dims3/default/strip/false/crop/3000x2000/resize/1100/quality/50/?url=http%3A%2F%2Fnpr-brightspot.s3.amazonaws.com%2Fac%2Fferry.jpg" class="img"></picture></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>A ferry leaves the dock. <b class="credit" aria-label="Image credit">Ana Lima/AP</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit" aria-label="Image credit">Ana Lima/AP</span></div></div>¶"#,
      [Expected("ferry", "A ferry leaves the dock.", "Ana Lima/AP")]),
    SamplePage(
      "Cite inside a figcaption",
      #"<figure data-component="Figure" class="ContentImage_root" id="c"><div class="ContentImage_wrap"><img alt="x" data-component="Image" loading="lazy" src="https://live.example/f00d?impolicy=wcms_crop_resize&width=862&height=575"></div><figcaption class="FigureCaption_root"><span class="FigureCaption_text">Ferry passengers wait.</span><cite class="FigureCaption_attr"><span>(ABC News: Ana Lima)</span></cite></figcaption></figure>¶"#,
      [Expected("f00d", "Ferry passengers wait.", "ABC News: Ana Lima")]),
    SamplePage(
      "Credit with dots for screen readers",
      #"<div class="css-79elbk"><div class="css-z3e15g"><figure aria-label="media" role="group" class="sizeMedium layoutHorizontal"><div class="css-bsn42l"><span class="css-1ly73wi">Image</span><picture><img alt="x" class="css-rq4mmj" src="https://static01.example/images/2026/03/09/multimedia/09ferry/09ferry-articleLarge.jpg?quality=75" width="600" height="400"></picture></div><figcaption class="css-gbc9ki"><span class="css-jevhma">The ferry on Monday.</span><span class="css-cch8ym"><span class="css-1dv1kvn">Credit...</span><span><span>Ana Lima for The Harbour Post</span></span></span></figcaption></figure></div></div>¶"#,
      [Expected("09ferry", "The ferry on Monday.", "Ana Lima for The Harbour Post")]),
    SamplePage(
      "Counter before and licence link behind",
      #"<div data-testid="primary-gallery"><div class="slide"><figure class="image__container"><div class="img"><div data-testid="Image"><img src="https://www.example.com/resizer/v2/XYZ12345678.jpg?auth=1&width=1200&quality=80" alt="A ferry, March 9, 2026. REUTERS/Ana Lima" width="5000" height="3333"></div></div><figcaption><p data-testid="Body">[1/3]A ferry leaves the quay, March 9, 2026. REUTERS/Ana Lima <span><a href="https://lic">Purchase Licensing Rights<span>, opens new tab</span></a></span></p></figcaption></figure></div></div>¶"#,
      [Expected("XYZ", "A ferry leaves the quay, March 9, 2026.", "REUTERS/Ana Lima")]),
    SamplePage(
      "Credit with bars",
      #"<div class="InlineImage-imageEmbed" id="Arti"><div class="InlineImage-wrapper"><div><div class="InlineImage-imagePlaceholder"><picture class="InlineImage-imagePicture"><img src="https://image.example/api/v1/image/108123-ferry.jpg?v=1&w=740&h=493" alt="x" class="InlineImage-image"></picture></div><div><div class="InlineImage-imageEmbedCaption">A ferry at the dock.</div><div class="InlineImage-imageEmbedCredit">Ana Lima | AFP | Getty Images</div></div></div></div></div>¶"#,
      [Expected("108123-ferry", "A ferry at the dock.", "Ana Lima | AFP | Getty Images")]),
  ]
}
