import Registry
import TestSupport
import Testing
import Workflow

@testable import Exchange

struct IntakeFuzzTests {
  private static let samples = [
    "编号,标题,内容,时间\n1,\"供暖\n补贴\",何时\"\"发放,2026-11-20 09:12\r\n2,路灯,\"不亮\"\"\",2026/11/20\n",
    "[{\"id\":1,\"title\":\"供暖\\u8865\",\"text\":\"何时\",\"time\":\"2026-11-20\"},{\"id\":2}]",
    "{\"title\":\"甲\",\"time\":\"2026-11-20\"}\n{\"title\":\"乙\",\"time\":\"2026-11-21\"}\n",
    "{\"data\":{\"list\":[{\"title\":\"甲\",\"time\":\"2026-11-20\"}],},/* c */}",
  ]

  @Test(arguments: samples, TextEncoding.allCases)
  func `every beginning of a file is read or refused`(sample: String, encoding: TextEncoding) {
    let file = bytes(sample, in: encoding)

    for length in 0...file.count { expectSound(Array(file.prefix(length))) }
  }

  @Test(arguments: samples.indices, 1...25 as ClosedRange<UInt64>)
  func `a file with bytes changed is read or refused`(sample: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = bytes(Self.samples[sample], in: seed % 2 == 0 ? .utf8 : .gb18030)

    for _ in 0..<40 {
      var file = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: file.indices, using: &random)
        file[index] = UInt8.random(in: 0...255, using: &random)
      }
      expectSound(file)
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `random bytes are read or refused`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array(",;\t\n\r\"'{}[]:\\u/*0a标题,时间".utf8)
    let file = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : signs[Int.random(in: signs.indices, using: &random)]
    }

    expectSound(file)
    expectSound(bytes("标题,内容,时间\n") + file)
    expectSound(bytes("[{\"title\":\"甲\",\"time\":\"2026-11-20\"},") + file)
  }

  /// Expects that whatever is taken from a file keeps to the limits and the lines of the file.
  private func expectSound(_ file: [UInt8]) {
    guard let result = try? intake().read(file) else { return }
    let lineCount = file.count { $0 == 0x0A || $0 == 0x0D } + 1
    let lines = result.messages.map(\.line) + result.badRows.map(\.line) + result.repeatedLines
    #expect(lines.allSatisfy { (1...lineCount).contains($0) }, "\(file)")
    #expect(Set(result.messages.map(\.incoming.externalID)).count == result.messages.count)
    for message in result.messages.map(\.incoming.message) {
      #expect(!message.title.isEmpty && message.title.count <= TextField.title.limit, "\(file)")
      #expect(message.text.count <= TextField.message.limit, "\(file)")
    }
  }
}
