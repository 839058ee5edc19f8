import Synchronization

/// A list kept in parts that are each worth a processor's while.
struct Batch<Item: Sendable>: Sendable {
  fileprivate var parts: [[Item]] = []
  private(set) var count = 0

  /// How many items are a part.
  private let partLength: Int

  init(partLength: Int = 256) {
    self.partLength = partLength
  }

  init(_ items: some Sequence<Item>) {
    self.init()
    for item in items { append(item) }
  }

  fileprivate init(parts: [[Item]]) {
    self.init()
    self.parts = parts
    count = parts.reduce(0) { $0 + $1.count }
  }

  var isEmpty: Bool { count == 0 }

  /// All of them, in order.
  var items: FlattenSequence<[[Item]]> { parts.joined() }

  mutating func append(_ item: Item) {
    if let last = parts.indices.last, parts[last].count < partLength {
      parts[last].append(item)
    } else {
      parts.append([item])
    }
    count += 1
  }
}

/// Makes something of a batch, of every part by itself and on any processor.
///
/// A part is given away to whoever works on it, so that nothing is copied and nothing is left over.
final class Making<Item: Sendable, Made: Sendable>: Sendable {
  private let make: @Sendable (consuming [Item]) -> [Made]
  private let parts: Mutex<(given: [[Item]], made: [[Made]])>

  init(
    from batch: consuming Batch<Item>, _ make: @escaping @Sendable (consuming [Item]) -> [Made],
  ) {
    self.make = make
    parts = Mutex((batch.parts, Array(repeating: [], count: batch.parts.count)))
  }

  /// What has to be done, in any order and at the same time.
  var works: [@Sendable () -> Void] {
    parts.withLock(\.given.indices).map { index in
      {
        let made = self.make(self.take(index))
        self.parts.withLock { $0.made[index] = made }
      }
    }
  }

  /// What was made, in the order of the batch, once the works are done.
  var made: Batch<Made> { Batch(parts: parts.withLock(\.made)) }

  private func take(_ index: Int) -> [Item] {
    parts.withLock { parts in
      var part: [Item] = []
      swap(&part, &parts.given[index])
      return part
    }
  }
}
