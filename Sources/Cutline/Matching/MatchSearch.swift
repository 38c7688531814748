/// Gathers the evidence for one occurrence, photo by photo.
struct MatchSearch {
  let clues: OccurrenceClues
  let index: MatchIndex
  private(set) var photos: [Int64: PhotoClues] = [:]
  private(set) var found: [Int64: [MatchEvidence]] = [:]
  /// How far the captions of photos agree, where both sides have some.
  private(set) var agreements: [Int64: CaptionAgreement] = [:]

  init(clues: OccurrenceClues, index: MatchIndex) {
    self.clues = clues
    self.index = index
  }

  private mutating func photo(_ id: Int64) throws -> PhotoClues? {
    if let known = photos[id] { return known }
    photos[id] = try index.clues(id)
    return photos[id]
  }

  // MARK: - File names

  mutating func addNames() throws {
    var names: [Int64: MatchEvidence] = [:]
    var tails: [Int64: Int] = [:]
    for reference in clues.references {
      let sharing = try index.photos(MatchKey.base(reference.name))
      // A name that so many share says nothing without its folder.
      let named = sharing.count > 100 ? try MatchKey.tail(reference.parts).map(index.photos) ?? [] : sharing
      if named.count > MatchKey.crowd { continue }
      for id in named {
        guard let photo = try photo(id) else { continue }
        for place in photo.places where place.name.base == reference.name.base {
          let (evidence, tail) = name(place, reference.parts, reference.name, sharing: sharing.count)
          tails[id] = max(tails[id] ?? 0, tail)
          if names[id].map({ $0.weight < evidence.weight }) ?? true { names[id] = evidence }
        }
      }
    }
    // A photo at the very path outdoes its namesakes in other folders, the very name its other sizes.
    let best = tails.values.max() ?? 0
    let hasExactName = names.values.contains { $0.weight >= MatchWeight.sameName }
    for (id, evidence) in names {
      var evidence = evidence
      let isOutdone = best > 1 && (tails[id] ?? 0) < best
      if isOutdone || (hasExactName && evidence.weight == MatchWeight.sameBase) {
        evidence.weight *= MatchWeight.outdone
      }
      found[id, default: []].append(evidence)
    }
  }

  /// What a photo's path says, and how many parts of it the reference has.
  private func name(
    _ place: PhotoClues.Place, _ parts: [String], _ name: ImageName, sharing: Int
  ) -> (MatchEvidence, tail: Int) {
    let tail = MatchSearch.commonTail(parts, place.parts)
    if let path = clues.resolvedPath, path == place.path {
      return (
        MatchEvidence(
          kind: .name, weight: MatchWeight.samePath, reason: "the article refers to \(place.fileName)"),
        Int.max
      )
    }
    var weight = MatchWeight.sameBase
    var reason = "same name in another size, \(place.fileName)"
    if tail > 1 {
      weight = MatchWeight.samePathTail
      reason = "same path \(parts.suffix(tail).joined(separator: "/"))"
    } else if name.isGeneric {
      weight = MatchWeight.genericName / Double(max(1, sharing))
      reason = "same common file name \(place.fileName)"
    } else if name.stem == place.name.stem {
      weight = MatchWeight.sameName
      reason = "same file name \(place.fileName)"
    }
    return (MatchEvidence(kind: .name, weight: weight, reason: reason), tail)
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

  // MARK: - Numbers

  mutating func addIDs() throws {
    var seen: Set<Int64> = []
    for id in clues.imageIDs.sorted() {
      let holders = try index.photos(MatchKey.id(id))
      if holders.count > MatchKey.crowd { continue }
      for holder in holders {
        guard let photo = try photo(holder), photo.imageIDs.contains(id), seen.insert(holder).inserted else {
          continue
        }
        // A name that is the same through and through has already said so.
        let isNamed = found[holder]?.contains { $0.kind == .name && $0.weight >= MatchWeight.sameBase }
        if isNamed == true { continue }
        found[holder, default: []].append(
          MatchEvidence(kind: .id, weight: MatchWeight.sameID, reason: "same image number \(id)"))
      }
    }
  }

  // MARK: - Captions

  mutating func addCaptions() throws {
    var likely = Set(found.keys)
    for caption in clues.captions {
      var counts: [Int64: Int] = [:]
      for key in caption.content.keys(MatchKey.lookedUp) {
        let holders = try index.photos(key)
        if holders.count > MatchKey.crowd { continue }  // two words that say nothing
        for photo in holders { counts[photo, default: 0] += 1 }
      }
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      // Who shares a quarter of what the best shares is worth reading.
      let most = ranked.first?.value ?? 0
      likely.formUnion(ranked.prefix(16).prefix { $0.value * 4 >= most }.map(\.key))
    }
    var best: [Int64: CaptionAgreement] = [:]
    for id in likely { best[id] = try photo(id).flatMap { clues.agreement(with: $0) } }
    for (id, agreement) in best where agreement.value < MatchWeight.captionFloor {
      // Cameras count from the beginning again and again.
      found[id] = found[id]?.map { evidence in
        guard evidence.kind == .name, evidence.weight <= MatchWeight.genericName else { return evidence }
        return MatchEvidence(kind: .name, weight: evidence.weight / 2, reason: evidence.reason)
      }
    }
    let isIdentified = found.contains { id, evidence in
      let names = evidence.contains { $0.weight >= MatchWeight.sameBase }
      return names && (best[id].map { $0.value > 0.2 } ?? true)
    }
    for (id, agreement) in best where agreement.value >= MatchWeight.captionFloor {
      let text = JSON.decimal(agreement.value, digits: 2).text()
      // Where the article names one photo, frames with the same caption are no rivals.
      let isOutdone = isIdentified && found[id] == nil
      found[id, default: []].append(
        MatchEvidence(
          kind: .caption,
          weight: agreement.value * agreement.value * MatchWeight.caption
            * (isOutdone ? MatchWeight.outdone : 1),
          reason: "\(MatchEvidence.captionReason) (\(text))"))
    }
    agreements = best
  }

  // MARK: - Day and photographer

  mutating func addAssignments() throws {
    guard let day = clues.day else { return }
    for (key, offset, person) in clues.assignments {
      let holders = try index.photos(key)
      if holders.count > MatchKey.crowd { continue }
      for id in holders {
        if found[id]?.contains(where: { $0.kind == .dayAndPhotographer }) == true { continue }
        guard let photo = try photo(id), photo.photographers[person.key] != nil,
          photo.days.contains(day.dayNumber + offset)
        else { continue }
        let reason =
          offset == 0
          ? "same day \(day.dayDescription) and photographer \(person.name)"
          : "within a day of \(day.dayDescription) and same photographer \(person.name)"
        var weight = offset == 0 ? MatchWeight.dayAndPhotographer : MatchWeight.nearDayAndPhotographer
        // Captions that differ tell of another moment of the same assignment.
        if agreements[id] == nil { agreements[id] = clues.agreement(with: photo) }
        if let alike = agreements[id]?.value, alike < 0.8 { weight /= 2 }
        found[id, default: []].append(
          MatchEvidence(kind: .dayAndPhotographer, weight: weight, reason: reason))
      }
    }
  }

  /// What proves nothing by itself but tells candidates apart.
  mutating func addCircumstances() {
    for (id, evidence) in found {
      guard let photo = photos[id] else { continue }
      var more: [MatchEvidence] = []
      if !evidence.contains(where: { $0.kind == .dayAndPhotographer }) {
        if let day = clues.day, photo.days.contains(day.dayNumber) {
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
      if photo.places.contains(where: { !$0.folders.isEmpty && $0.folders == clues.folders }) {
        more.append(
          MatchEvidence(kind: .folder, weight: MatchWeight.sameFolder, reason: "in the article's folder"))
      }
      if clues.headline.intersection(photo.headline).count >= 3 {
        more.append(
          MatchEvidence(kind: .headline, weight: MatchWeight.headline, reason: "headlines share words"))
      }
      found[id] = evidence + more
    }
  }
}
