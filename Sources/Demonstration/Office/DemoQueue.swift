import Canon

/// What happens next among many things planned: a heap in the order of time.
struct DemoQueue {
  /// Something planned for a moment; of two at the same moment, the lower key comes first.
  struct Item {
    let at: Instant
    let key: Int

    fileprivate func isBefore(_ other: Item) -> Bool {
      at != other.at ? at < other.at : key < other.key
    }
  }

  private var items: [Item] = []

  /// What comes first.
  var first: Item? { items.first }

  mutating func insert(_ item: Item) {
    items.append(item)
    var index = items.count - 1
    while index > 0, items[index].isBefore(items[(index - 1) / 2]) {
      items.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  /// Takes out what comes first.
  mutating func popFirst() -> Item? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var index = 0
    while let child = smallerChild(of: index), items[child].isBefore(items[index]) {
      items.swapAt(index, child)
      index = child
    }
    return first
  }

  private func smallerChild(of index: Int) -> Int? {
    let (left, right) = (2 * index + 1, 2 * index + 2)
    guard left < items.count else { return nil }
    return right < items.count && items[right].isBefore(items[left]) ? right : left
  }
}
