extension Rule {
  /// Every rule, in the order of the codes. Help, documentation and tests derive from this list.
  public static let all: [Rule] =
    credit + caption + date + rights + identity + disclosure + technical

  /// CRD: credits that are missing, contradict each other, or are not what the house or the supplier wants.
  static let credit: [Rule] = [
    creditMissing, creditMissingInArticle, creditMissingInFile, photographerMissing, photographerMismatch,
    agencyMismatch, creatorFieldsDisagree, creditFieldsDisagree, altCaptionDisagree, creditOnlyInAlt,
    distributorDropped, mandatoryCreditUnmet, agencyAlias, creditFormat, creatorInCapitals, nameVariant,
    placeholderCreator, partyInCreator, handoutLost, courtesyAsPhotographer, subjectAsPhotographer,
    compositeUndercredited, creditDoubled, creditUnparsed,
  ]

  /// CAP: captions and alt texts.
  static let caption: [Rule] = [
    captionMissing, fileCaptionMissing, captionMismatch, captionFieldsDisagree, captionWithoutDate,
    captionWithoutPlace, altEqualsCaption, altCut, boilerplatePrinted,
  ]

  /// DAT: when the photo was taken, and what is printed of it.
  static let date: [Rule] = [
    dateMissing, dateMismatch, dateImpossible, fileDatesDisagree, oldPhotoUnlabelled, fileLabelNeedless,
    relativeDateUnresolved, timeOrderBroken, weekdayWrong, photoAfterArticle, clockDefault,
  ]

  /// RGT: rights, licences and restrictions.
  static let rights: [Rule] = [
    copyrightNoticeMissing, copyrightFieldsDisagree, notLicensable, ccIncomplete, libraryAsAuthor,
    restrictionIgnored, licenceExpired, orphanUseUnsupported, socialWithoutPermission, usageTermsConflict,
    stockAsNews,
  ]

  /// IDN: which photo it is, links, duplicates, and names across photos.
  static let identity: [Rule] = [
    assetUnused, imageNotFound, linkAmbiguous, duplicateFile, duplicateDifferentCredit, supplierIDMismatch,
    namesake, agencyUnknown, unusedIgnore,
  ]

  /// AIG: whether generated pictures say so.
  static let disclosure: [Rule] = [
    aiUndisclosed, aiUnmarkedInFile, aiCalledPhoto, aiFactsConflict, toolAsCreator, provenanceDropped,
  ]

  /// TEC: containers, limits, encodings and blocks out of step.
  static let technical: [Rule] = [
    iimCut, iimTooLong, iimCharsetUndeclared, iimXMPOutOfSync, mojibake, xmpMalformed, wrongExtension,
    creatorsInOneString, invisibleCharacters, metadataAbsent, unreadable, thumbnailDiffers, locationPresent,
  ]

  /// The rule of that code or name: `CRD105`, `photographer-mismatch`, without regard to case.
  public init?(named name: String) {
    let wanted = name.lowercased()
    guard let rule = Rule.all.first(where: { $0.code.lowercased() == wanted || $0.name == wanted }) else {
      return nil
    }
    self = rule
  }
}

extension Rule: CustomStringConvertible {
  /// `CRD105 photographer-mismatch`
  public var description: String { "\(code) \(name)" }
}
