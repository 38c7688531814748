/// Works on several items at once and hands the results on in the order of the items, a window at a time;
/// the next window is worked on while the last one is being used.
///
/// - Parameter then: takes a window's results; false stops.
func inOrder<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, window: Int = 512, work: @escaping @Sendable (Item) -> Result,
  then: ([Result]) throws -> Bool
) async throws {
  var starts = Array(stride(from: 0, to: items.count, by: window)).makeIterator()
  func begin() -> Task<[Result], Never>? {
    guard let start = starts.next() else { return nil }
    let slice = Array(items[start..<min(start + window, items.count)])
    return Task { await results(of: slice, jobs: jobs, work: work) }
  }
  var running = begin()
  while let current = running {
    let done = await current.value
    running = begin()
    do {
      guard try then(done) else { break }
    } catch {
      running?.cancel()
      throw error
    }
  }
  running?.cancel()
}

/// Strided over a few workers: cheaper than a task per file, and no lock is needed.
private func results<Item: Sendable, Result: Sendable>(
  of items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  await withTaskGroup(of: [(Int, Result)].self) { group in
    for worker in 0..<jobs {
      group.addTask {
        stride(from: worker, to: items.count, by: jobs).compactMap { index in
          Task.isCancelled ? nil : (index, work(items[index]))
        }
      }
    }
    var all: [(Int, Result)] = []
    for await some in group { all += some }
    return all.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
