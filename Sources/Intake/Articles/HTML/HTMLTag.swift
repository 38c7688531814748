/// The elements that the parser's rules or the reading of articles know by name; all others are ``other``.
///
/// One list: the names come from the cases, and the parser interns a tag's name to its case while it reads it.
package enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// A piece of text, not an element.
  case text
  /// An HTML element that nothing here knows; ``HTMLDocument/name(of:)`` tells its name.
  case other
  /// An element of SVG or MathML without a part in the parsing.
  case foreign
  case svgTitle

  case a, abbr, address, applet, area, article, aside, audio, b, base, basefont, bgsound, big, blockquote
  case body, br, button, caption, center, cite, code, col, colgroup, dd, details, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6
  case head, header, hgroup, hr, html, i, iframe, image, img, input, keygen, label, li, link, listing, main
  case mark, marquee, math, menu, meta, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option
  case p, param, picture, plaintext, pre, q, rb, rp, rt, rtc, ruby, s, script, search, section, select, small
  case source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea
  case tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp
  case `var`
  case ampImg

  // Names that mean something inside <svg> and <math> only.
  case annotationXML, desc, foreignObject, malignmark, mglyph, mi, mn, mo, ms, mtext

  var name: String {
    switch self {
    case .ampImg: "amp-img"
    case .annotationXML: "annotation-xml"
    case .foreignObject: "foreignobject"
    case .svgTitle: "title"
    default: "\(self)"
    }
  }

  /// True for the cases that stand for no name of their own.
  private var isPlaceholder: Bool { self == .text || self == .other || self == .foreign || self == .svgTitle }

  /// From the hash of a name to its case's raw value.
  static let names = NameTable(allCases.filter { !$0.isPlaceholder }.map { ($0.name, UInt16($0.rawValue)) })
}

/// What the standard's tree construction (HTML Living Standard, 13.2.4 and 13.2.6) asks of an element.
extension HTMLTag {
  /// True for elements of SVG and MathML.
  var isForeign: Bool {
    switch self {
    case .foreign, .svgTitle, .svg, .math, .annotationXML, .desc, .foreignObject, .mi, .mn, .mo, .ms, .mtext:
      true
    default: false
    }
  }

  /// True for names that only ``isForeign`` elements make use of.
  var isForeignName: Bool { rawValue >= HTMLTag.annotationXML.rawValue }

  /// MathML text integration points.
  var isMathText: Bool {
    switch self {
    case .mi, .mn, .mo, .ms, .mtext: true
    default: false
    }
  }

  /// HTML integration points, an `<annotation-xml>` aside, which its encoding makes one.
  var isHTMLIntegration: Bool { self == .foreignObject || self == .desc || self == .svgTitle }

  /// Nothing is ever inside.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link,
      .meta, .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// What ends the search for an element to close.
  var isSpecial: Bool {
    switch self {
    case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br,
      .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset,
      .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu,
      .meta, .nav, .noembed, .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script,
      .search, .section, .select, .source, .style, .summary, .table, .tbody, .td, .template, .textarea,
      .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp, .annotationXML, .desc, .foreignObject, .mi,
      .mn, .mo, .ms, .mtext, .svgTitle:
      true
    default: false
    }
  }

  /// Formatting elements: kept in the list of active ones and opened again where they were left open.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// What ends a search "in scope".
  var endsScope: Bool {
    switch self {
    case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .mi, .mo, .mn, .ms, .mtext,
      .annotationXML, .foreignObject, .desc, .svgTitle:
      true
    default: false
    }
  }

  /// Elements whose end tag may be left out.
  var hasImpliedEnd: Bool {
    switch self {
    case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// What text may not stand in directly: it is moved before the table.
  var isTablePart: Bool {
    switch self {
    case .table, .tbody, .tfoot, .thead, .tr: true
    default: false
    }
  }

  /// Elements that begin rules of their own: there must be room for them on the stack.
  var changesMode: Bool {
    switch self {
    case .table, .caption, .colgroup, .col, .tbody, .tfoot, .thead, .tr, .td, .th, .select, .template, .svg,
      .math, .applet, .marquee, .object:
      true
    default: false
    }
  }

  /// Elements in a line of text: a blank between two of them parts words.
  var isInline: Bool {
    switch self {
    case .a, .b, .i, .em, .strong, .span, .small, .cite, .u, .abbr, .time, .font, .sup, .sub, .q, .mark: true
    default: false
    }
  }

  /// What no reader sees: scripts, drawings, buttons, players.
  var isInvisible: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .button, .iframe, .select, .object, .video, .audio: true
    default: false
    }
  }
}
