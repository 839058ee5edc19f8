import TestSupport
import Testing

@testable import Terminal

struct UTF8DecoderTests {
  @Test func `scalars of every length are decoded from their bytes`() {
    var decoder = UTF8Decoder()
    let edges: [UInt32] = [0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]
    let sample = Array(stride(from: UInt32(0), through: 0x10FFFF, by: 97))
    let scalars = (edges + sample).compactMap(Unicode.Scalar.init)

    let wrong = scalars.filter { scalar in
      let steps = Array(String(scalar).utf8).flatMap { decoder.take($0) }
      return steps.last != .scalar(scalar) || steps.dropLast().contains { $0 != .incomplete }
    }

    #expect(wrong.isEmpty)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xFF],
      [0xB6, 0xBD, 0xB0, 0xEC], [0xE7, 0x9D],
    ] as [[UInt8]])
  func `bytes that are no text come back unchanged`(bytes: [UInt8]) {
    #expect(decoded(bytes) == Decoded(scalars: "", invalid: bytes))
  }

  @Test func `a scalar broken off does not swallow the next`() {
    #expect(decoded([0xE7, 0x9D, 0x61]) == Decoded(scalars: "a", invalid: [0xE7, 0x9D]))
  }

  @Test(arguments: 0..<20)
  func `no byte of any stream is lost, and what is valid is read as Swift reads it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }

    let result = decoded(bytes)

    let swift = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" }
    #expect(result.scalars.unicodeScalars.elementsEqual(swift))
    #expect(result.scalars.utf8.count + result.invalid.count == bytes.count)
  }

  private struct Decoded: Equatable {
    var scalars = ""
    var invalid: [UInt8] = []
  }

  private func decoded(_ bytes: [UInt8]) -> Decoded {
    var decoder = UTF8Decoder()
    var result = Decoded()
    for step in bytes.flatMap({ decoder.take($0) }) {
      switch step {
      case .incomplete: continue
      case .scalar(let scalar): result.scalars.unicodeScalars.append(scalar)
      case .invalid(let bytes): result.invalid += bytes
      }
    }
    result.invalid += decoder.giveUp()
    return result
  }
}
