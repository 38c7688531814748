extension SamplePage {
  /// Publishing systems with class names that say what an element is.
  static let contentSystems: [SamplePage] = [
    SamplePage(
      "WordPress, classic editor",
      #"¶<div id="attachment_88" style="width: 650px" class="wp-caption alignnone"><a href="https://news.example/wp-content/uploads/2026/03/quay.jpg"><img aria-describedby="caption-attachment-88" class="wp-image-88 size-full" src="https://news.example/wp-content/uploads/2026/03/quay-640x427.jpg" alt="quay" width="640" height="427"></a><p id="caption-attachment-88" class="wp-caption-text">Commuters wait on the quay on Monday. Photo: Ana Lima/AFP</p></div>¶<div class="sharedaddy"><a href="/share"><img src="/i/share-this.png" alt="Share"></a></div>"#,
      [Expected("quay", "Commuters wait on the quay on Monday.", "Ana Lima/AFP")]),
    SamplePage(
      "WordPress, block editor and gallery",
      #"¶<figure class="wp-block-image size-large"><img decoding="async" src="/u/pier-1024x683.jpg" class="wp-image-3" alt=""><figcaption class="wp-element-caption">The pier at dawn. (Ana Lima/AFP)</figcaption></figure>¶<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="/u/crew-one-1024x683.jpg"><figcaption class="wp-element-caption">The crew of the Aurora. Credit: Tom Reed</figcaption></figure><figure class="wp-block-image"><img src="/u/crew-two-1024x683.jpg"><figcaption class="wp-element-caption">The crew of the Borealis. Credit: Tom Reed</figcaption></figure></figure>¶"#,
      [
        Expected("pier", "The pier at dawn.", "Ana Lima/AFP"),
        Expected("crew-one", "The crew of the Aurora.", "Tom Reed"),
        Expected("crew-two", "The crew of the Borealis.", "Tom Reed"),
      ]),
    SamplePage(
      "WordPress, featured image of a theme with the credit below",
      #"<div class="post-thumbnail entry-media"><img width="1200" height="800" src="/u/harbour-gates.jpg" class="attachment-full wp-post-image" alt="Harbour gates"><div class="featured-caption">The harbour gates stayed shut.</div><div class="featured-credit">Tom Reed / Harbour Post</div></div>¶<div class="author-box"><img src="/u/jo-park-portrait.jpg" width="300" height="300" alt="Jo Park"><p>Jo Park writes about shipping.</p></div><div class="jp-relatedposts"><div><a href="/b"><img src="/u/older-story.jpg" alt="Older story"></a><h4><a href="/b">Older story</a></h4></div></div>"#,
      [Expected("harbour-gates", "The harbour gates stayed shut.", "Tom Reed / Harbour Post")]),
    SamplePage(
      "Drupal, media entity",
      #"<div class="field field--name-field-image"><article class="media media--type-image"><div class="field field--name-field-media-image"><img loading="lazy" src="/sites/default/files/styles/wide/public/2026-03/tugs.jpg?itok=ab12" width="1090" height="613" alt="Tugs"></div><div class="field field--name-field-caption field__item"><p>Tugs in the outer basin.</p></div><div class="field field--name-field-photo-credit field__item">Ana Lima/AFP</div></article></div>¶"#,
      [Expected("tugs", "Tugs in the outer basin.", "Ana Lima/AFP")]),
    SamplePage(
      "Drupal, credit label and value in fields",
      #"¶<div class="paragraph paragraph--type--image"><div class="group-image"><picture><source srcset="/styles/l/depot.webp 1x" type="image/webp"><img src="/styles/l/depot.jpg" alt=""></picture></div><div class="group-text"><div class="image-caption">Buses at the depot.</div><div class="image-credits"><div class="field__label">Foto</div><div class="field__item">Ana Lima</div></div></div></div>¶"#,
      [Expected("depot", "Buses at the depot.", "Ana Lima")]),
    SamplePage(
      "Fusion article body",
      #"<div class="article-body-wrapper"><figure class="c-media-item"><div class="c-image"><img data-chromatic="ignore" alt="A ferry" class="c-image" src="https://news.example/resizer/v2/ABCDEFGHIJKLMNOPQRSTUVWXYZ.jpg?auth=12&amp;width=800&amp;height=533" srcset="https://news.example/resizer/v2/ABCDEFGHIJKLMNOPQRSTUVWXYZ.jpg?auth=12&amp;width=400 400w, https://news.example/resizer/v2/ABCDEFGHIJKLMNOPQRSTUVWXYZ.jpg?auth=12&amp;width=1600 1600w" width="800" height="533"></div><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A ferry leaves the northern bank.</span><span class="c-media-item__credit">(Ana Lima/AFP)</span></figcaption></figure>¶</div>"#,
      [Expected("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A ferry leaves the northern bank.", "Ana Lima/AFP")]),
    SamplePage(
      "Editorial system with publication folders",
      #"<div class="article-media"><figure><img class="article-img" src="/incoming/article123.ece/ALTERNATES/s1200/0_ferry-deck.jpg" data-ar="1.5"><figcaption><span class="caption-title">Passengers on the deck </span><span class="caption-credit">(Image: Ana Lima/AFP)</span></figcaption></figure></div>¶<div class="image-gallery-link"><button>View 6 Images</button></div>"#,
      [Expected("0_ferry-deck", "Passengers on the deck", "Ana Lima/AFP")]),
    SamplePage(
      "Component folders with a lead picture",
      #"<div class="image parbase section"><div class="cmp-image" data-cmp-is="image" itemscope itemtype="http://schema.org/ImageObject"><img src="/content/dam/news/2026/ticket-hall.jpg/_jcr_content/renditions/medium.jpeg" class="cmp-image__image" itemprop="contentUrl" alt="Ticket hall"><span class="cmp-image__title" itemprop="caption">The ticket hall in March.</span><span class="cmp-image__copyright">© Ana Lima</span></div></div>¶"#,
      [Expected("medium.jpeg", "The ticket hall in March.", "Ana Lima")]),
    SamplePage(
      "Page, figure and content modules",
      #"<div class="Page-lead"><figure class="Figure"><a class="AnchorLink" id="image-1" name="image-1"></a><picture data-crop="medium"><source type="image/webp" srcset="https://dims.example/4/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Ff3%2Flock-chamber.jpg 1x"><img class="Image" alt="A lock" srcset="https://dims.example/4/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Ff3%2Flock-chamber.jpg 1x" width="599" height="399" src="https://dims.example/4/resize/599x399!/quality/90/?url=https%3A%2F%2Fassets.example%2Ff3%2Flock-chamber.jpg"></picture><div class="Figure-content"><figcaption class="Figure-caption"><p>A barge enters the lock, Monday, March 9, 2026. (AP Photo/Ana Lima)</p></figcaption></div></figure></div>¶"#,
      [Expected("lock-chamber", "A barge enters the lock, Monday, March 9, 2026.", "AP Photo/Ana Lima")]),
    SamplePage(
      "Slides of a carousel with hidden captions",
      #"<bsp-carousel class="Carousel"><div class="Carousel-slides"><div class="CarouselSlide"><div class="CarouselSlide-media"><img data-flickity-lazyload="https://assets.example/s1/slide-first.jpg" alt="First" src="data:image/svg+xml;base64,PHN2Zw=="></div><div class="CarouselSlide-info"><div class="CarouselSlide-infoDescription"><p>Crews vote, Monday, March 9, 2026. (AP Photo/Ana Lima)</p></div></div></div><div class="CarouselSlide"><div class="CarouselSlide-media"><img data-flickity-lazyload="https://assets.example/s1/slide-second.jpg" alt="Second" src="data:image/svg+xml;base64,PHN2Zw=="></div><div class="CarouselSlide-info"><div class="CarouselSlide-infoDescription"><p>Crews celebrate, Monday, March 9, 2026. (AP Photo/Ana Lima)</p></div></div></div></div></bsp-carousel>¶"#,
      [
        Expected("slide-first", "Crews vote, Monday, March 9, 2026.", "AP Photo/Ana Lima"),
        Expected("slide-second", "Crews celebrate, Monday, March 9, 2026.", "AP Photo/Ana Lima"),
      ]),
    SamplePage(
      "Site builder, block with a caption wrapper",
      #"<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper"><img data-stretch="false" data-src="https://images.example/content/v1/5f/buoys.jpg" data-image="https://images.example/content/v1/5f/buoys.jpg" data-image-dimensions="2500x1667" alt="buoys.jpg"></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p class="">Buoys on the quay. Photo by Ana Lima</p></div></figcaption></figure></div></div>¶"#,
      [Expected("buoys", "Buoys on the quay.", "Ana Lima")]),
    SamplePage(
      "Hosted blog with caption table",
      #"¶<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto"><tbody><tr><td style="text-align: center;"><a href="https://blogger.example/img/a/AVvXs/s2048/old-crane.jpg" imageanchor="1"><img border="0" height="426" src="https://blogger.example/img/a/AVvXs/w640-h426/old-crane.jpg" width="640"></a></td></tr><tr><td class="tr-caption" style="text-align: center;">The old crane (Photo: Ana Lima)</td></tr></tbody></table>¶"#,
      [Expected("old-crane", "The old crane", "Ana Lima")]),
    SamplePage(
      "Newsletter with captioned images",
      #"¶<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://substackcdn.example/image/fetch/https%3A%2F%2Fbucket.example%2Fpublic%2Fimages%2Fb0a7-dry-dock_1456x970.jpeg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://substackcdn.example/image/fetch/w_1456/https%3A%2F%2Fbucket.example%2Fpublic%2Fimages%2Fb0a7-dry-dock_1456x970.jpeg 1456w"><img src="https://substackcdn.example/image/fetch/w_1456/https%3A%2F%2Fbucket.example%2Fpublic%2Fimages%2Fb0a7-dry-dock_1456x970.jpeg" width="1456" height="970" class="sizing-normal" alt=""></picture><div class="image-link-expand"><button>Expand</button></div></div></a><figcaption class="image-caption">The dry dock. Photograph by Ana Lima/Getty Images.</figcaption></figure></div>¶<div class="subscription-widget"><p>Thanks for reading!</p></div>"#,
      [Expected("dry-dock", "The dry dock.", "Ana Lima/Getty Images")]),
    SamplePage(
      "Publishing platform cards",
      #"<figure class="gh-article-image"><img srcset="/content/images/size/w300/2026/03/mooring.jpg 300w, /content/images/size/w2000/2026/03/mooring.jpg 2000w" sizes="90vw" src="/content/images/size/w1200/2026/03/mooring.jpg" alt="x"><figcaption><span style="white-space: pre-wrap;">A mooring post. Photo by </span><a href="https://photos.example/@ana"><span>Ana Lima</span></a></figcaption></figure>¶<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://else.example/post"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Another post</div></div><div class="kg-bookmark-thumbnail"><img src="https://else.example/bookmark-thumb.jpg" alt=""></div></a></figure>"#,
      [Expected("mooring", "A mooring post.", "Ana Lima")]),
  ]
}
