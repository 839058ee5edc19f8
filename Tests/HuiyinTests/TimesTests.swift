import Canon
import Testing
import Workflow

@testable import huiyin

struct TimesTests {
  @Test(arguments: [
    (28_800, "2026-11-20T09:12:33+08:00"), (0, "2026-11-20T01:12:33+00:00"),
    (-12_600, "2026-11-19T21:42:33-03:30"),
  ])
  func `a moment is written with the offset of the office`(offset: Int, expected: String) {
    let zone = Zone(name: "Test", offsets: [Zone.Offset(from: .epoch, seconds: offset)])
    let moment = Instant(canonical: "2026-11-20T01:12:33.120Z")

    #expect(moment?.local(in: zone) == expected)
  }
}
