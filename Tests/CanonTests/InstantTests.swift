import Canon
import TestSupport
import Testing

struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_795_396_353_120, "2026-11-23T01:12:33.120Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
      (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
    ] as [(Int64, String)])
  func `a moment is written in UTC with milliseconds`(milliseconds: Int64, text: String) {
    let instant = Instant(milliseconds: milliseconds)

    #expect(instant.canonical == text)
    #expect(Instant(canonical: text) == instant)
  }

  @Test(arguments: [
    (Int64.min, "0000-01-01T00:00:00.000Z"), (Int64.max, "9999-12-31T23:59:59.999Z"),
  ])
  func `a moment outside of ten thousand years is written as the nearest within`(
    milliseconds: Int64, text: String,
  ) {
    #expect(Instant(milliseconds: milliseconds).canonical == text)
  }

  @Test func `every moment of ten thousand years is read back`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let instant = Instant(
        milliseconds: Int64.random(
          in: -62_167_219_200_000...253_402_300_799_999, using: &generator))

      #expect(Instant(canonical: instant.canonical) == instant)
    }
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T01:12:33Z", "2026-11-23T01:12:33.12Z",
    "2026-11-23T01:12:33.120+00:00", "2026-11-23t01:12:33.120Z", "2026-11-23T25:12:33.120Z",
    "2026-11-23T01:60:33.120Z", "2026-11-23T01:12:60.120Z", "2026-13-23T01:12:33.120Z",
    "2026-11-31T01:12:33.120Z", "２026-11-23T01:12:33.120Z", "2026-11-23T01:12:33.1２",
    "+026-11-23T01:12:33.120Z", "2026-11-23T01:12:33.120Z ",
  ])
  func `no other form is read`(text: String) {
    #expect(Instant(canonical: text) == nil)
  }

  @Test(arguments: [(0, 999, 0), (0, 1000, 1), (1, 0, -1), (0, -1000, -1), (0, -1001, -2)])
  func `seconds are rounded toward the past`(from: Int64, to: Int64, seconds: Int) {
    let span = Instant(milliseconds: from).seconds(to: Instant(milliseconds: to))

    #expect(span == seconds)
  }
}
