import Canon
import TestSupport
import Testing

@testable import Demonstration

struct DemoQueueTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `what is planned comes in the order of time, then of keys`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var queue = DemoQueue()
    var planned: [[Int]] = []
    for key in 0..<200 {
      let at = Int.random(in: 0..<40, using: &random)
      planned.append([at, key])
      queue.insert(DemoQueue.Item(at: Instant(milliseconds: Int64(at)), key: key))
    }

    var popped: [[Int]] = []
    while let item = queue.popFirst() { popped.append([Int(item.at.milliseconds), item.key]) }

    #expect(popped == planned.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
  }
}
