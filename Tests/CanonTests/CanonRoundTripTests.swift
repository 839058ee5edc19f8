import Canon
import TestSupport
import Testing

struct CanonRoundTripTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `what is written is read back, and written the same again`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = specimen(&generator)

    let bytes = CanonWriter.bytes(of: value)
    let read: Specimen = try CanonReader.value(from: bytes)

    #expect(read == value)
    #expect(CanonWriter.bytes(of: read) == bytes)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a changed byte is refused, or read as another value`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = specimen(&generator)
    let bytes = CanonWriter.bytes(of: value)

    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= UInt8.random(in: 1...255, using: &generator)
      guard let read = try? CanonReader.value(Specimen.self, from: changed) else { continue }
      #expect(CanonWriter.bytes(of: read) == changed, "seed \(seed), byte \(index)")
    }
  }

  @Test func `members stand in one order, without white space`() {
    var value = Specimen()
    value.text = "诉求"
    value.isUrgent = true
    value.numbers = [1, -2]
    value.list = [Specimen.Inner(name: "甲"), Specimen.Inner()]
    value.day = CivilDate("2026-05-06")

    let text = String(decoding: CanonWriter.bytes(of: value), as: UTF8.self)

    #expect(
      text == #"{"text":"诉求","count":0,"urgent":true,"numbers":[1,-2],"inner":{"name":""},"#
        + #""list":[{"name":"甲"},{"name":""}],"at":"1970-01-01T00:00:00.000Z","#
        + #""day":"2026-05-06"}"#)
  }

  private func specimen(_ generator: inout SeededGenerator) -> Specimen {
    var value = Specimen()
    value.text = text(&generator)
    value.note = Bool.random(using: &generator) ? text(&generator) : nil
    value.count = number(&generator)
    value.limit = Bool.random(using: &generator) ? number(&generator) : nil
    value.isUrgent = Bool.random(using: &generator)
    value.words = (0..<Int.random(in: 0...3, using: &generator)).map { _ in text(&generator) }
    value.numbers = (0..<Int.random(in: 0...3, using: &generator)).map { _ in number(&generator) }
    value.inner.name = text(&generator)
    value.other = Bool.random(using: &generator) ? Specimen.Inner(name: text(&generator)) : nil
    value.list = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Specimen.Inner(name: text(&generator))
    }
    value.at = Instant(
      milliseconds: Int64.random(in: -62_167_219_200_000...253_402_300_799_999, using: &generator))
    value.day =
      Bool.random(using: &generator)
      ? CivilDate(daysSinceEpoch: Int.random(in: -700_000...2_900_000, using: &generator)) : nil
    return value
  }

  private func number(_ generator: inout SeededGenerator) -> Int {
    let limit = (1 << 53) - 1
    return Bool.random(using: &generator)
      ? Int.random(in: -limit...limit, using: &generator)
      : Int.random(in: -2...2, using: &generator)
  }

  /// Any scalars at all, the awkward ones often.
  private func text(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let value =
        Bool.random(using: &generator)
        ? UInt32.random(in: 0...0x7F, using: &generator)
        : UInt32.random(in: 0...0x10FFFF, using: &generator)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
