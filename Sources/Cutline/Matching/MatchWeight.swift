/// How much each kind of evidence says, 0 to 1, that a photo is an occurrence's. Kinds are independent
/// witnesses: together they leave the product of their doubts.
enum MatchWeight {
  /// The reference names this very file.
  static let samePath = 0.98
  /// The file name and at least one folder above it are the same.
  static let samePathTail = 0.95
  static let sameName = 0.9
  /// The same name in another size: `kalin-1024x683.jpg` and `kalin.jpg`.
  static let sameBase = 0.85
  /// `image.jpg`, if one photo alone is called so; divided among those that are.
  static let genericName = 0.7
  static let sameID = 0.85
  /// Two captions that say the same, word for word; scaled by the square of their similarity, for two frames of
  /// one event share half their words (`in Istanbul, Turkey May 14, 2022`).
  static let caption = 0.95
  static let dayAndPhotographer = 0.45
  static let nearDayAndPhotographer = 0.35
  static let sameDay = 0.15
  static let samePhotographer = 0.15
  static let sameFolder = 0.1
  static let headline = 0.1

  /// What is left of a weight where another photo has the same and better.
  static let outdone = 0.6

  /// Without a name or a number a photo is linked only if the captions agree as much as this. Below it a twin of the
  /// picture, from the same event, reads as well as the picture in other words.
  static let surelyAlike = 0.8
  /// The same where day and photographer agree too.
  static let surelyAlikeOnOneDay = 0.75
  /// The same where the caption states another day than the file: a story's captions resemble last year's.
  static let surelyAlikeOnAnotherDay = 0.97
  /// And as much as this word for word.
  static let wordForWordOnAnotherDay = 0.82
  /// The same where both name photographers or agencies, and these are others.
  static let surelyAlikeByAnother = 0.93

  /// The same where the caption has a name that the photo's has not, or several: who rewrites a caption leaves the
  /// names of people and places.
  static let surelyAlikeWithoutName = [0.93, 0.96]

  /// At this score a photo is linked without a person.
  static let threshold = 0.6
  /// At this score another size of a linked picture is linked with it.
  static let renditionThreshold = 0.5
  /// Scores closer than this are as good as each other.
  static let tie = 0.1
  /// The same where captions are the only evidence: wire services send one caption with ten frames.
  static let captionTie = 0.2
  /// Below this a photo is not worth showing.
  static let floor = 0.25
  /// Captions less alike than this say nothing.
  static let captionFloor = 0.35
  /// No more candidates than a person reads.
  static let maximumCount = 8
}

/// One reason why a photo may be an occurrence's.
struct MatchEvidence {
  enum Kind: Int, Comparable {
    case name, id, caption, dayAndPhotographer, day, photographer, folder, headline
    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }
  /// How a caption's reason begins.
  static let captionReason = "captions agree"

  /// How far captions agree, as a reason says it.
  static func captionAgreement(_ reason: String) -> Double? {
    guard reason.hasPrefix(captionReason) else { return nil }
    return Double(reason.dropFirst(captionReason.count).filter { $0.isNumber || $0 == "." })
  }

  /// True for a reason that is the file's name or its number.
  static func isIdentity(_ reason: String) -> Bool {
    [
      "the article refers", "same path", "same file name", "same name", "same common file name",
      "same image number",
    ]
    .contains { reason.hasPrefix($0) }
  }

  /// True for a reason that many photos may have: no name, no number, no assignment.
  static func isCircumstance(_ reason: String) -> Bool {
    if reason.hasPrefix("same day"), reason.contains("photographer") { return false }
    return [captionReason, "same day", "same photographer", "in the article", "headlines share"].contains {
      reason.hasPrefix($0)
    }
  }

  var kind: Kind
  var weight: Double
  /// `same file name kalin.jpg`
  var reason: String
}
