import Synchronization

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

/// Each of a few workers takes the next item that no other has: cheaper than a task per file, and none waits
/// for another's large files.
private func results<Item: Sendable, Result: Sendable>(
  of items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let next = Counter()
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<jobs {
      group.addTask {
        var done: [(Int, Result)] = []
        while let index = next.take(below: items.count), !Task.isCancelled {
          done.append((index, work(items[index])))
        }
        return done
      }
    }
    var all: [(Int, Result)] = []
    for await some in group { all += some }
    return all.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Counts for several workers at once.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  /// The next number from 0 on; nil when all are taken.
  func take(below end: Int) -> Int? {
    let index = value.add(1, ordering: .relaxed).oldValue
    return index < end ? index : nil
  }
}
