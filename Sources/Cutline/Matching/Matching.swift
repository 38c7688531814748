/// Which photo is which occurrence's: by file name or URL tail, by caption, by date and photographer.
///
/// Every look-up is by index; no photo is compared with every occurrence.
public struct Matching: Sendable {
  private let photos: [PhotoClues]
  private let byBase: [String: [Int]]
  /// Key: the last folder and the file name, in lower case.
  private let byTail: [String: [Int]]
  private let byID: [String: [Int]]
  /// Key: day number and photographer's key.
  private let byDayAndPhotographer: [String: [Int]]
  private let byCaption: Postings

  /// Indexes the photos once; each occurrence is then a few look-ups.
  public init(photos: [(id: Int64, photo: Photo)]) {
    let clues = photos.map { PhotoClues(id: $0.id, photo: $0.photo) }
    var byBase: [String: [Int]] = [:]
    var byTail: [String: [Int]] = [:]
    var byID: [String: [Int]] = [:]
    var byDay: [String: [Int]] = [:]
    var triples: [(key: UInt64, photo: Int32)] = []
    for (index, photo) in clues.enumerated() {
      byBase[photo.name.base, default: []].append(index)
      if let tail = Matching.tail(of: photo.folders + [photo.fileName]) {
        byTail[tail, default: []].append(index)
      }
      for id in photo.imageIDs { byID[id, default: []].append(index) }
      for day in photo.days {
        for key in photo.photographers.keys { byDay["\(day) \(key)", default: []].append(index) }
      }
      for caption in photo.captions {
        for triple in caption.triples { triples.append((triple, Int32(truncatingIfNeeded: index))) }
      }
    }
    self.photos = clues
    self.byBase = byBase
    self.byTail = byTail
    self.byID = byID
    byDayAndPhotographer = byDay
    byCaption = Postings(triples)
  }

  /// Every photo that may be the occurrence's, best first, each with its state.
  public func links(for occurrence: Occurrence, in article: Article) -> [(id: Int64, link: Link)] {
    let clues = OccurrenceClues(occurrence, in: article)
    var found: [Int: [MatchEvidence]] = [:]
    addNames(clues, to: &found)
    addIDs(clues, to: &found)
    addCaptions(clues, to: &found)
    addDays(clues, to: &found)
    addCircumstances(clues, to: &found)
    let ranked = found.map { MatchRank(index: $0.key, photo: photos[$0.key], evidence: $0.value) }
    return MatchRank.decided(ranked).map { (photos[$0.index].id, $0.link) }
  }

  // MARK: - Evidence

  private func addNames(_ clues: OccurrenceClues, to found: inout [Int: [MatchEvidence]]) {
    var names: [Int: MatchEvidence] = [:]
    var tails: [Int: Int] = [:]
    for reference in clues.references {
      let sharing = byBase[reference.name.base] ?? []
      // A name that so many share says nothing without its folder.
      let named =
        sharing.count > 100 ? Matching.tail(of: reference.parts).flatMap { byTail[$0] } ?? [] : sharing
      for index in named {
        let photo = photos[index]
        let tail = Matching.commonTail(reference.parts, photo.folders + [photo.fileName])
        var weight = MatchWeight.sameBase
        var reason = "same name in another size, \(photo.fileName)"
        if let path = clues.resolvedPath, path == photo.path {
          weight = MatchWeight.samePath
          reason = "the article refers to \(photo.fileName)"
          tails[index] = Int.max
        } else if tail > 1 {
          weight = MatchWeight.samePathTail
          reason = "same path \(reference.parts.suffix(tail).joined(separator: "/"))"
        } else if reference.name.isGeneric {
          weight = MatchWeight.genericName / Double(sharing.count)
          reason = "same common file name \(photo.fileName)"
        } else if reference.name.stem == photo.name.stem {
          weight = MatchWeight.sameName
          reason = "same file name \(photo.fileName)"
        }
        tails[index] = max(tails[index] ?? 0, tail)
        if names[index].map({ $0.weight < weight }) ?? true {
          names[index] = MatchEvidence(kind: .name, weight: weight, reason: reason)
        }
      }
    }
    // A photo at the very path outdoes its namesakes in other folders, the very name its other sizes.
    let best = tails.values.max() ?? 0
    let hasExactName = names.values.contains { $0.weight >= MatchWeight.sameName }
    for (index, evidence) in names {
      var evidence = evidence
      let isOutdone = best > 1 && (tails[index] ?? 0) < best
      if isOutdone || (hasExactName && evidence.weight == MatchWeight.sameBase) {
        evidence.weight *= MatchWeight.outdone
      }
      found[index, default: []].append(evidence)
    }
  }

  /// `img/kalin.jpg` of a longer path.
  private static func tail(of parts: [String]) -> String? {
    parts.count > 1 ? parts.suffix(2).joined(separator: "/").lowercased() : nil
  }

  /// How many parts two paths share at their end, without regard to case.
  private static func commonTail(_ a: [String], _ b: [String]) -> Int {
    var count = 0
    for (x, y) in zip(a.reversed(), b.reversed()) {
      guard x == y || x.lowercased() == y.lowercased() else { break }
      count += 1
    }
    return count
  }

  private func addIDs(_ clues: OccurrenceClues, to found: inout [Int: [MatchEvidence]]) {
    var seen: Set<Int> = []
    for id in clues.imageIDs.sorted() {
      for index in byID[id] ?? [] where seen.insert(index).inserted {
        // A name that is the same through and through has already said so.
        if found[index]?.contains(where: { $0.kind == .name && $0.weight >= MatchWeight.sameBase }) == true {
          continue
        }
        found[index, default: []].append(
          MatchEvidence(kind: .id, weight: MatchWeight.sameID, reason: "same image number \(id)"))
      }
    }
  }

  private func addCaptions(_ clues: OccurrenceClues, to found: inout [Int: [MatchEvidence]]) {
    var likely = Set(found.keys)
    for caption in clues.captions {
      var counts: [Int32: Int] = [:]
      for triple in caption.triples {
        let holders = byCaption.photos(for: triple)
        if holders.count > 1000 { continue }  // a phrase that says nothing
        for photo in holders { counts[photo, default: 0] += 1 }
      }
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      likely.formUnion(ranked.prefix(40).map { Int($0.key) })
    }
    var best: [Int: Double] = [:]
    for index in likely { best[index] = clues.similarity(to: photos[index]) }
    let isIdentified = found.contains { index, evidence in
      let names = evidence.contains { $0.weight >= MatchWeight.sameBase }
      return names && (best[index].map { $0 > 0.2 } ?? true)
    }
    for (index, similarity) in best where similarity >= MatchWeight.captionFloor {
      let text = JSON.decimal(similarity, digits: 2).text()
      // Where the article names one photo, frames with the same caption are no rivals.
      let isOutdone = isIdentified && found[index] == nil
      found[index, default: []].append(
        MatchEvidence(
          kind: .caption,
          weight: similarity * similarity * MatchWeight.caption * (isOutdone ? MatchWeight.outdone : 1),
          reason: "\(MatchEvidence.captionReason) (\(text))"))
    }
  }

  private func addDays(_ clues: OccurrenceClues, to found: inout [Int: [MatchEvidence]]) {
    guard let day = clues.day, day.day != nil, day.isPossible else { return }
    for person in clues.photographers {
      for offset in [0, -1, 1] {
        for index in byDayAndPhotographer["\(day.dayNumber + offset) \(person.key)"] ?? [] {
          if found[index]?.contains(where: { $0.kind == .dayAndPhotographer }) == true { continue }
          let reason =
            offset == 0
            ? "same day \(day.dayDescription) and photographer \(person.name)"
            : "within a day of \(day.dayDescription) and same photographer \(person.name)"
          var weight = offset == 0 ? MatchWeight.dayAndPhotographer : MatchWeight.nearDayAndPhotographer
          // Captions that differ tell of another moment of the same assignment.
          if let alike = clues.similarity(to: photos[index]), alike < 0.8 { weight /= 2 }
          found[index, default: []].append(
            MatchEvidence(kind: .dayAndPhotographer, weight: weight, reason: reason))
        }
      }
    }
  }

  /// What proves nothing by itself but tells candidates apart.
  private func addCircumstances(_ clues: OccurrenceClues, to found: inout [Int: [MatchEvidence]]) {
    for (index, evidence) in found {
      let photo = photos[index]
      var more: [MatchEvidence] = []
      if !evidence.contains(where: { $0.kind == .dayAndPhotographer }) {
        if let day = clues.day, day.day != nil, photo.days.contains(day.dayNumber) {
          more.append(
            MatchEvidence(kind: .day, weight: MatchWeight.sameDay, reason: "same day \(day.dayDescription)"))
        }
        if let person = clues.photographers.first(where: { photo.photographers[$0.key] != nil }) {
          more.append(
            MatchEvidence(
              kind: .photographer, weight: MatchWeight.samePhotographer,
              reason: "same photographer \(person.name)"))
        }
      }
      if !photo.folders.isEmpty, photo.folders == clues.folders {
        more.append(
          MatchEvidence(kind: .folder, weight: MatchWeight.sameFolder, reason: "in the article's folder"))
      }
      if clues.headline.intersection(photo.headline).count >= 3 {
        more.append(
          MatchEvidence(kind: .headline, weight: MatchWeight.headline, reason: "headlines share words"))
      }
      found[index] = evidence + more
    }
  }
}
