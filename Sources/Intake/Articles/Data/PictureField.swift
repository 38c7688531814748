/// What a field of a picture is for, by its folded name: ninjs, Superdesk, ANS, WordPress and front matter call the
/// same things by few names, and a field in no list is none of ours.
enum PictureField {
  case address
  case caption, alt, title
  /// Who took it: printed before the credit line.
  case name
  /// The line that must be printed.
  case line
  /// Whose it is, where nobody is credited.
  case owner

  init?(_ name: String) {
    guard let field = PictureField.byName[name] else { return nil }
    self = field
  }

  /// In the order of trust: of several fields of a kind the first one counts.
  static let lists: [(field: PictureField, names: [String])] = [
    (
      .address,
      [
        "contenturl", "sourceurl", "originalurl", "imagepath", "imageurl", "src", "url", "href", "image",
        "img", "path",
        "overlayimage", "photo", "picture", "file", "filename", "source", "full", "large", "uri",
      ]
    ),
    (
      .caption,
      [
        "descriptioncaption", "caption", "captiontext", "captions", "cutline", "legend", "legende",
        "descriptiontext",
        "descriptions", "description", "descriptionhtml", "descriptionxhtml", "longdescription", "summary",
        "bildunterschrift", "bildtext", "leyenda", "didascalia", "bijschrift", "billedtekst", "bodytext",
      ]
    ),
    (
      .alt,
      [
        "alt", "alttext", "alternativetext", "alternatetext", "accessibilitytext", "altdescription",
        "imagealt",
      ]
    ),
    (.title, ["title", "headline", "headlines", "subtitle", "imagetitle"]),
    (
      .name,
      [
        "photographer", "photographers", "byline", "bylines", "by", "creator", "creators", "artist",
        "fotograf",
        "fotografo", "photographe", "author", "authors", "originalcreator", "photographername", "bildautor",
      ]
    ),
    (
      .line,
      [
        "creditline", "descriptioncreditline", "credittext", "credit", "credits", "photocredit",
        "imagecredit",
        "attribution", "attr", "courtesy", "creditname", "vanitycredits", "bildnachweis", "copyrightline",
      ]
    ),
    (
      .owner,
      [
        "source", "provider", "infosource", "infosources", "agency", "distributor", "copyrightholder",
        "copyright",
        "copyrightnotice", "owner", "rightsholder",
      ]
    ),
  ]

  private static let byName: [String: PictureField] = {
    var found: [String: PictureField] = [:]
    for (field, names) in lists where field != .address {
      for name in names { found[name] = field }
    }
    return found
  }()

  /// The place of a name in its list.
  static func rank(_ name: String, in field: PictureField) -> Int? {
    lists.first { $0.field == field }?.names.firstIndex(of: name)
  }

  /// What a map calls itself that is a still picture: `type`, `@type`, `media_type`, `asset_type`.
  static let pictureTypes: Set<String> = [
    "picture", "image", "photo", "photograph", "graphic", "imageobject", "illustration", "stillimage", "img",
  ]
  /// Whatever stands inside these is no picture of the article: a video's still, an author's portrait.
  static let otherTypes: Set<String> = [
    "video", "audio", "videoobject", "author", "person", "organization", "newsmediaorganization", "reference",
    "interstitiallink", "oembedresponse", "advert", "podcast",
  ]
  static let typeKeys = [
    "type", "mediatype", "assettype", "mimetype", "contenttype", "mime", "kind", "itemtype",
  ]

  /// Keys below which other things than the article's pictures stand.
  static let foreignKeys: Set<String> = [
    "author", "authors", "byline", "bylines", "credits", "people", "person", "contributors", "publisher",
    "logo",
    "avatar", "avatarurls", "owner", "taxonomy", "relatedcontent", "related", "relateditems",
    "relatedarticles",
    "recommended", "subject", "subjects", "sections", "section", "website", "websites", "site",
    "organisation",
    "organisations", "organizations", "place", "places", "profile", "video", "videos", "links", "evolvedfrom",
    "previous", "next", "comments", "tags", "categories", "menu", "sponsor", "sponsors", "favicon", "icon",
    "events",
  ]
  /// Inside a picture, maps that hold more of its fields.
  static let innerMaps: Set<String> = [
    "params", "meta", "attributes", "data", "fields", "properties", "imagemeta", "mediadetails", "metadata",
    "extra",
    "additionalproperties",
  ]
  /// Inside a picture, its sizes.
  static let renditionKeys: Set<String> = [
    "renditions", "sizes", "crops", "variants", "formats", "versions", "srcset", "mediadetails", "sources",
    "images",
  ]
}
