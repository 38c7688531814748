import ArgumentParser
import Catalog
import Cutline

struct LinkReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide the uncertain links, one image a screen.",
    discussion: """
      Without a terminal name what is to be accepted:
        cutline link review --accept-above 0.9 --yes
      """)

  @Option(
    help: ArgumentHelp(
      "Confirm the best photo of each image where it scores at least this.", valueName: "score"))
  var acceptAbove: Double?

  @Flag(help: "Do it without asking.")
  var yes = false

  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if let acceptAbove, !(0...1).contains(acceptAbove) {
      throw ValidationError("--accept-above takes a number from 0 to 1")
    }
  }

  func run() throws {
    let store = try catalog.write()
    let open = try explaining { () throws(CatalogError) in try store.openImages() }
    if open.isEmpty {
      Terminal.say("Nothing to review: no image is in doubt.\nnext: cutline link list")
      return
    }
    if let acceptAbove { return try accept(open, above: acceptAbove, in: store) }
    guard Terminal.isTerminal(0), Terminal.isTerminal(2) else {
      throw Failure(
        .inputNeeded, "\(open.count.counted("image")) to review, and nobody to ask",
        help: "cutline link review --accept-above 0.9 --yes, or cutline link list --state ambiguous")
    }
    try LinkReview(store: store, open: open).run()
  }

  private func accept(_ open: [OpenImage], above limit: Double, in store: PhotoCatalog) throws {
    let decisions = open.compactMap { image -> LinkDecision? in
      guard let best = image.candidates.first, best.link.score >= limit,
        image.candidates.dropFirst().allSatisfy({ $0.link.score < best.link.score })
      else { return nil }
      return LinkDecision(isMatch: true, photo: best.photo, article: image.article, image: image.image)
    }
    Terminal.say(
      "\(decisions.count.counted("image")) of \(open.count) have one best photo at \(limit) or above.")
    if decisions.isEmpty { return }
    guard yes || LinkReview.isAgreed("Confirm \(decisions.count == 1 ? "it" : "them")? [y/N] ") else {
      throw Failure(.inputNeeded, "nothing was changed", help: "--yes confirms without asking")
    }
    _ = try explaining { () throws(CatalogError) in
      try store.decide(decisions, command: "link review --accept-above \(limit)")
    }
    Terminal.say("Confirmed.\nnext: cutline undo takes it back   ·   cutline link list --state confirmed")
  }
}

/// The questions on a terminal. Each answer is an operation of its own, so that all are saved at any moment.
struct LinkReview {
  let store: PhotoCatalog
  let open: [OpenImage]

  func run() throws {
    // What was decided here, for taking it back: the image, and the operation.
    var done: [(index: Int, operation: Int64)] = []
    var index = 0
    while index < open.count {
      let image = open[index]
      Terminal.draw(screen(of: image, number: index + 1))
      guard let answer = readLine(strippingNewline: true)?.lowercased() else { break }
      let choice = answer.isEmpty ? 1 : Int(answer)
      if let choice, image.candidates.indices.contains(choice - 1) {
        let photo = image.candidates[choice - 1].photo
        done.append((index, try decide([(true, photo)], image)))
        index += 1
      } else if answer == "n" {
        done.append((index, try decide(image.candidates.map { (false, $0.photo) }, image)))
        index += 1
      } else if answer == "s" {
        index += 1
      } else if answer == "u", let last = done.popLast() {
        try explaining { () throws(CatalogError) in
          _ = try store.undo(last.operation)
          _ = try store.link()
        }
        index = last.index
      } else if answer == "q" {
        break
      } else {
        Terminal.say("  [enter] or 1…\(image.candidates.count), n, s, u or q")
      }
    }
    Terminal.say(
      "\(done.count.counted("image")) decided, all saved.\nnext: cutline log   ·   cutline link list")
  }

  /// Returns the operation.
  private func decide(
    _ photos: [(isMatch: Bool, photo: String)], _ image: OpenImage
  ) throws -> Int64 {
    let name = "\(Paths.display(image.article))#\(image.image + 1)"
    return try explaining { () throws(CatalogError) in
      try store.decide(
        photos.map {
          LinkDecision(isMatch: $0.isMatch, photo: $0.photo, article: image.article, image: image.image)
        }, command: "link review \(name)")
    }
  }

  private func screen(of image: OpenImage, number: Int) -> String {
    var text =
      "\nImage \(number) of \(open.count)   [\(Paths.display(image.article)) image \(image.image + 1)]\n"
    text += "  caption     \(image.caption.orDash.oneLine)\n  credit      \(image.credit.orDash.oneLine)\n"
    for (index, candidate) in image.candidates.enumerated() {
      let score = JSON.decimal(candidate.link.score, digits: 2).text()
      text += "  \(index + 1)  \(score)  \(Paths.display(candidate.photo))\n"
      text += "           \(candidate.link.reasons.joined(separator: "; ").oneLine)\n"
    }
    return text + "[enter] accept 1   [2…] pick   [n]one   [s]kip   [u]ndo   [q]uit > "
  }

  static func isAgreed(_ question: String) -> Bool {
    guard Terminal.isTerminal(0) else { return false }
    Terminal.draw(question)
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
