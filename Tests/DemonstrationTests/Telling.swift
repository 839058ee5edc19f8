import Canon
import Demonstration

let springDay = CivilDate(daysSinceEpoch: 20_578)

/// Tells so many messages, all on one day of spring.
func messages(_ count: Int, seed: UInt64 = 1) -> [DemoMessage] {
  var run = DemoMessages(seed: seed)
  return (0..<count).map { _ in run.next(on: springDay) }
}
