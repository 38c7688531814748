extension SamplePage {
  /// What a page says to machines about its pictures.
  static let machineData: [SamplePage] = [
    SamplePage(
      "Linked data as an array",
      head:
        #"<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Ferry strike ends","image":[{"@type":"ImageObject","url":"https://news.example/i/tide-table-1200.jpg","caption":"The tide table.","creditText":"Ana Lima/AFP"}]}]</script>"#,
      #"<div class="x"><img src="https://news.example/i/tide-table-800.jpg" width="800" height="500" alt=""></div>¶"#,
      [Expected("tide-table", "The tide table.", "Ana Lima/AFP")]),
    SamplePage(
      "Linked data as a graph with references",
      head:
        #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"https://news.example/a#article","headline":"Ferry strike ends","image":{"@id":"https://news.example/a#primaryimage"}},{"@type":"ImageObject","@id":"https://news.example/a#primaryimage","url":"https://news.example/u/night-quay.jpg","contentUrl":"https://news.example/u/night-quay.jpg","caption":"The quay at night. Photo: Ana Lima"},{"@type":"Organization","logo":{"@type":"ImageObject","url":"https://news.example/u/brand.png","caption":"The Harbour Post"}}]}</script>"#,
      #"<div class="featured"><img src="https://news.example/u/night-quay-1024x683.jpg" width="1024" height="683" alt=""></div>¶"#,
      [Expected("night-quay", "The quay at night.", "Ana Lima")]),
    SamplePage(
      "Microdata",
      #"<div itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="/i/red-buoy.jpg"><p itemprop="description">A red buoy.</p><meta itemprop="creditText" content="Ana Lima/AFP"></div>¶"#,
      [Expected("red-buoy", "A red buoy.", "Ana Lima/AFP")]),
    SamplePage(
      "RDFa",
      #"<div vocab="https://schema.org/" typeof="ImageObject"><img property="contentUrl" src="/i/green-buoy.jpg"><span property="caption">A green buoy.</span> <span property="creditText">Ana Lima/AFP</span></div>¶"#,
      [Expected("green-buoy", "A green buoy.", "Ana Lima/AFP")]),
    SamplePage(
      "Open Graph names the picture of the page",
      head:
        #"<meta property="og:image" content="https://news.example/i/og-harbour.jpg"><meta property="og:image:alt" content="The harbour">"#,
      #"<div class="m1"><img src="https://news.example/i/og-harbour.jpg" width="1200" height="675"></div>¶"#,
      [Expected("og-harbour", nil)]),
    SamplePage(
      "Linked data describes other stories as well",
      head:
        #"<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other","image":{"@type":"ImageObject","url":"https://news.example/i/list-item.jpg","caption":"Other story"}}]}</script>"#,
      #"<figure><img src="https://news.example/i/ferry-stern.jpg"><figcaption>The aft deck. <span class="credit">Tom Reed</span></figcaption></figure>¶"#,
      [Expected("ferry-stern", "The aft deck.", "Tom Reed")]),
  ]
}
