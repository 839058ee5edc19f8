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
struct Making<Item: Sendable, Made: Sendable>: Sendable {
  /// Belongs to the one work that is about it, until all works are done.
  private final class Part: Sendable {
    nonisolated(unsafe) var given: [Item]
    nonisolated(unsafe) var made: [Made] = []

    init(_ given: [Item]) { self.given = given }
  }

  private let make: @Sendable (consuming [Item]) -> [Made]
  private let parts: [Part]

  init(
    from batch: consuming Batch<Item>, _ make: @escaping @Sendable (consuming [Item]) -> [Made],
  ) {
    self.make = make
    parts = batch.parts.map { Part($0) }
  }

  /// What has to be done, in any order and at the same time.
  var works: [@Sendable () -> Void] {
    parts.map { part in
      { [make] in
        let given = part.given
        part.given = []
        part.made = make(given)
      }
    }
  }

  /// What was made, in the order of the batch, once the works are done.
  var made: Batch<Made> { Batch(parts: parts.map(\.made)) }
}
