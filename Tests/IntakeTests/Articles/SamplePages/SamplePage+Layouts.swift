extension SamplePage {
  /// Layouts in which a caption is told by where it stands.
  static let layouts: [SamplePage] = [
    SamplePage(
      "Old table layout", shell: .table,
      #"¶<table width="300" align="right"><tr><td><img src="images/wharf1998.jpg" width="300" height="220"></td></tr><tr><td><font size="1">Workers on the wharf last night. Photo: Ana Lima</font></td></tr></table>¶"#,
      [Expected("wharf1998", "Workers on the wharf last night.", "Ana Lima")]),
    SamplePage(
      "Linked picture and an italic paragraph",
      #"¶<p><a href="/full/sluice-gate.jpg"><img src="/m/sluice-gate-600x400.jpg" alt=""></a></p><p><em>The sluice gate was opened at noon.</em></p>¶"#,
      [Expected("sluice-gate", "The sluice gate was opened at noon.")]),
    SamplePage(
      "Figure without caption and a bold sentence after it",
      #"¶<figure class="wp-block-image"><img src="/m/union-hall.jpg" width="1024" height="768" alt=""></figure><p><strong>THE chairman speaks in the union hall.</strong></p>¶<figure class="wp-block-image"><img src="/m/empty-quay.jpg" width="1024" height="768" alt=""></figure><p><strong>What happens next</strong></p>¶"#,
      [Expected("union-hall", "THE chairman speaks in the union hall."), Expected("empty-quay", nil)]),
    SamplePage(
      "Picture and caption in one paragraph, a break between",
      #"¶<p><img src="/m/cargo-hold.jpg" alt=""><br>The cargo hold, seen from the bridge. Photo: Ana Lima</p>¶"#,
      [Expected("cargo-hold", "The cargo hold, seen from the bridge.", "Ana Lima")]),
    SamplePage(
      "Two pictures, one caption",
      #"<figure class="diptych"><img src="/m/left-bank.jpg"><img src="/m/right-bank.jpg"><figcaption>Both banks of the river. <span class="credit">Ana Lima/AFP</span></figcaption></figure>¶"#,
      [
        Expected("left-bank", "Both banks of the river.", "Ana Lima/AFP"),
        Expected("right-bank", "Both banks of the river.", "Ana Lima/AFP"),
      ]),
    SamplePage(
      "Figure in a figure",
      #"<figure class="outer"><figure class="inner"><img src="/m/compass-rose.jpg"></figure><figcaption>A compass rose. <cite>Tom Reed</cite></figcaption></figure>¶"#,
      [Expected("compass-rose", "A compass rose.", "Tom Reed")]),
    SamplePage(
      "Live blog with entries",
      #"<div class="live"><article class="post"><h2>12:05 Boats sail</h2><figure><img src="/m/live-sail.jpg"><figcaption>The first boat sails. <span class="credit">Tom Reed</span></figcaption></figure><p>The first boat has left the quay with two hundred commuters on board, an hour later than planned, and the second is expected to follow soon.</p></article><article class="post"><h2>11:40 Vote</h2><p>The crews vote to end the strike, with a large majority, after a night of talks in the town hall and a last offer from the company.</p><figure><img src="/m/live-vote.jpg"><figcaption>The vote. <span class="credit">Ana Lima/AFP</span></figcaption></figure></article></div>"#,
      [
        Expected("live-sail", "The first boat sails.", "Tom Reed"),
        Expected("live-vote", "The vote.", "Ana Lima/AFP"),
      ]),
    SamplePage(
      "Teasers with figures and captions",
      #"<figure><img src="/m/own-picture.jpg"><figcaption>The quay. <span class="credit">Tom Reed</span></figcaption></figure>¶<div class="read-more-box"><a href="/elsewhere"><figure><img src="/t/elsewhere.jpg"><figcaption>Elsewhere in town</figcaption></figure></a></div>¶<ul class="stories"><li><article><a href="/s1"><figure><img src="/t/story-s1.jpg" alt="S1"></figure><h3>Story one</h3></a></article></li><li><article><a href="/s2"><figure><img src="/t/story-s2.jpg" alt="S2"></figure><h3>Story two</h3></a></article></li></ul>"#,
      [Expected("own-picture", "The quay.", "Tom Reed")]),
    SamplePage(
      "Author, comment cards and wall are not pictures of the story",
      #"<div class="article-author"><figure><img src="/p/jo-park-large.jpg" width="400" height="400" alt="Jo Park"><figcaption>By Jo Park</figcaption></figure></div><figure><img src="/m/wheel-house.jpg"><figcaption>The wheel house.</figcaption></figure>¶<div class="opinion"><a href="/o/1"><figure><img src="/p/opinion-portrait.jpg"><figcaption>Von Eva Kurz</figcaption></figure><h3>Opinion</h3></a></div><div id="reg-wall" class="reg-wall"><p>Create an account</p><img src="/img/unlock-story.png" alt="unlock"></div>"#,
      [Expected("wheel-house", "The wheel house.")]),
    SamplePage(
      "Lead picture above the article element", shell: .none,
      #"<div class="page"><div class="hero-media"><img src="/m/dawn-river.jpg" width="1600" height="900"><div class="hero-media__caption">Dawn on the river. Photo: Ana Lima</div></div><article><h1>Ferry strike ends</h1>¶¶</article><div class="recommended"><a href="/r"><img src="/t/recommended-r.jpg"></a><a href="/r">Read this</a></div></div>"#,
      [Expected("dawn-river", "Dawn on the river.", "Ana Lima")]),
    SamplePage(
      "Slideshow list with headings",
      #"<ol class="slideshow"><li class="slide"><h2>1. The old boat</h2><div class="slide-image"><img src="/m/slide-old-boat.jpg" alt="Old boat"><div class="image-source-caption"><span>The old boat in 1960.</span> <span class="image-source">Ana Lima/Getty Images</span></div></div><p>It was built before the war and carried a million people across the river.</p></li><li class="slide"><h2>2. The new boat</h2><div class="slide-image"><img src="/m/slide-new-boat.jpg" alt="New boat"><div class="image-source-caption"><span>The new boat today.</span> <span class="image-source">Tom Reed/Getty Images</span></div></div><p>It runs on batteries and carries twice as many.</p></li></ol>"#,
      [
        Expected("slide-old-boat", "The old boat in 1960.", "Ana Lima/Getty Images"),
        Expected("slide-new-boat", "The new boat today.", "Tom Reed/Getty Images"),
      ]),
    SamplePage(
      "Bootstrap card as a caption box",
      #"<div class="card border-0 mb-3"><img class="card-img-top" src="/m/paddle-wheel.jpg" alt=""><div class="card-body p-0"><p class="card-text caption">A paddle wheel. (Ana Lima/AFP)</p></div></div>¶"#,
      [Expected("paddle-wheel", "A paddle wheel.", "Ana Lima/AFP")]),
    SamplePage(
      "Chart and embeds",
      #"¶<figure class="chart"><img src="/charts/passengers-2026.png" width="1200" height="800" alt="Chart of passengers"><figcaption>Passengers a day. Graphic: Harbour Post</figcaption></figure>¶<blockquote class="twitter-tweet"><p>Boats!</p><img src="https://pbs.example/media/tweet-photo.jpg" alt=""></blockquote>¶"#,
      [Expected("passengers-2026", "Passengers a day.", "Harbour Post"), Expected("tweet-photo", nil)]),
  ]
}
