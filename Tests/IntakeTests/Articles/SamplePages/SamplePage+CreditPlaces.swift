extension SamplePage {
  /// The places where a credit hides.
  static let creditPlaces: [SamplePage] = [
    SamplePage(
      "Credit before the figure",
      #"<div class="media-block"><div class="media-credit">Photo: Ana Lima/AFP</div><figure><img src="/m/gangway.jpg" alt=""><figcaption>The gangway.</figcaption></figure></div>¶"#,
      [Expected("gangway", "The gangway.", "Ana Lima/AFP")]),
    SamplePage(
      "Credit outside the figure, after it",
      #"<div class="bi-image"><figure class="aligncenter"><img src="/m/ticket-machine.jpg" alt="Machine"></figure><div class="bi-image__wrapper"><span class="content-image-copyright">Ana Lima/AFP via Getty Images</span></div></div>¶"#,
      [Expected("ticket-machine", nil, "Ana Lima/AFP via Getty Images")]),
    SamplePage(
      "Unmarked credit over the picture, caption below",
      #"<figure><div class="relative"><picture><img src="/m/clock-tower.jpg" width="915" height="515"></picture><div class="absolute right-4"><small class="flex items-center">© Ana Lima</small></div></div><figcaption class="pb-0">The clock tower</figcaption><div class="md:hidden"><small class="t-info">© Ana Lima</small></div></figure>¶"#,
      [Expected("clock-tower", "The clock tower", "Ana Lima")]),
    SamplePage(
      "Credit in the alt text only",
      #"¶<p><img src="/m/life-jackets.jpg" alt="Life jackets on the quay. (Photo by Ana Lima/AFP)" width="800" height="500"></p>¶"#,
      [Expected("life-jackets", "Life jackets on the quay.", "Ana Lima/AFP")]),
    SamplePage(
      "Credit in the title attribute",
      #"<div class="absatzbild"><div class="absatzbild__media"><img src="/m/anlegestelle-100.jpg" alt="Anlegestelle" title="Bildquelle: picture alliance/dpa"></div><div class="absatzbild__info"><p class="absatzbild__info__text">Die Anlegestelle am Montag.</p></div></div>¶"#,
      [Expected("anlegestelle-100", "Die Anlegestelle am Montag.", "picture alliance/dpa")]),
    SamplePage(
      "Credit in a data attribute",
      #"<figure><img src="/m/rowing-boat.jpg" data-credit="Ana Lima/AFP" data-caption="Rowing boats." alt=""><figcaption>Rowing boats.</figcaption></figure>¶"#,
      [Expected("rowing-boat", "Rowing boats.", "Ana Lima/AFP")]),
    SamplePage(
      "Credit in an aria-label",
      #"<figure><img src="/m/steam-whistle.jpg" alt=""><button class="info-button" aria-label="Foto: Ana Lima/AFP">i</button><figcaption>Die Dampfpfeife.</figcaption></figure>¶"#,
      [Expected("steam-whistle", "Die Dampfpfeife.", "Ana Lima/AFP")]),
    SamplePage(
      "The caption is a credit only",
      #"<figure><img src="/m/stone-stairs.jpg" alt="Stairs"><figcaption>Ana Lima/AFP via Getty Images</figcaption></figure>¶<figure><img src="/m/life-boat.jpg"><figcaption><span class="small">Credits: Supplied Image;</span></figcaption></figure>"#,
      [
        Expected("stone-stairs", nil, "Ana Lima/AFP via Getty Images"),
        Expected("life-boat", nil, "Supplied Image"),
      ]),
    SamplePage(
      "Credit twice, in the caption and in its own element",
      #"<figure><img src="/m/flag-mast.jpg"><figcaption><span class="w-caption">The flag on the mast. (AP Photo/Ana Lima)</span> <span class="w-credit">AP Photo</span></figcaption></figure>¶"#,
      [Expected("flag-mast", "The flag on the mast.", "AP Photo/Ana Lima")]),
    SamplePage(
      "Caption twice, for small and for large screens",
      #"<figure><img src="/m/ice-floe.jpg"><figcaption class="hidden-mobile">Ice on the river. <span class="credit">Tom Reed</span></figcaption><figcaption class="visible-mobile">Ice on the river. <span class="credit">Tom Reed</span></figcaption></figure>¶"#,
      [Expected("ice-floe", "Ice on the river.", "Tom Reed")]),
    SamplePage(
      "Label and name in two elements",
      #"<figure><img src="/m/anchor-chain.jpg"><figcaption><div class="caption">An anchor chain.</div><div class="credit"><span class="credit__label">Photograph:</span> <span class="credit__name">Ana Lima</span><span class="credit__agency">/AFP</span></div></figcaption></figure>¶"#,
      [Expected("anchor-chain", "An anchor chain.", "Ana Lima/AFP")]),
    SamplePage(
      "Furniture glued to the caption",
      #"<figure><img src="/m/oil-lamp.jpg"><figcaption>View image in fullscreen An oil lamp in the cabin. <span class="credit">Ana Lima/AFP</span><a class="share" href="/share?x">Share</a> <span class="open">Open image in gallery</span></figcaption></figure>¶"#,
      [Expected("oil-lamp", "An oil lamp in the cabin.", "Ana Lima/AFP")]),
    SamplePage(
      "Counter of a gallery before the caption",
      #"<div class="gallery"><figure><img src="/m/gallery-aft.jpg"><figcaption><span class="counter">1 / 2</span> <span class="caption">The aft deck.</span> <span class="credit">Tom Reed</span></figcaption></figure><figure><img src="/m/gallery-fore.jpg"><figcaption><span class="counter">2 / 2</span> <span class="caption">The fore deck.</span> <span class="credit">Tom Reed</span></figcaption></figure></div>¶"#,
      [
        Expected("gallery-aft", "The aft deck.", "Tom Reed"),
        Expected("gallery-fore", "The fore deck.", "Tom Reed"),
      ]),
  ]
}
