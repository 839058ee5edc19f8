import Testing
import Workflow

struct MaskerTests {
  @Test(arguments: [
    ("电话138 1234 5678。", "电话138****5678。"),
    ("电话１３８１２３４５６７８。", "电话138****5678。"),
    ("座机（0515）6812 3456", "座机0515-****3456"),
    ("身份证320922198103140014", "身份证32*************014"),
    ("身份证320922810314123", "身份证32**********123"),
    ("卡号6228 4800 0000 0000 018", "卡号6228****0018"),
    ("车牌苏J·D12345", "车牌苏J******"),
    ("发到zhang@163.com", "发到z***@163.com"),
    ("家住滨海港镇新港村三组12号。", "家住滨海港镇***。"),
    ("联系人：欧阳明，男", "联系人：欧阳某某，男"),
  ])
  func `each kind keeps what the public may see`(text: String, masked: String) {
    let hits = Masker().hits(in: text)

    #expect(hits.masked(text) == masked)
  }

  @Test func `hits are numbered in the order of reading and name what stands there`() {
    let text = "我叫张伟，电话13812345678，邮箱a1@b.cn"

    let hits = Masker().hits(in: text)

    #expect(hits.map(\.number) == [1, 2, 3])
    #expect(hits.map(\.rule) == [.name, .mobile, .email])
    #expect(hits.map(\.original) == ["张伟", "13812345678", "a1@b.cn"])
    #expect(hits.map(\.place) == [2..<4, 7..<18, 21..<28])
  }

  @Test func `an overridden hit stays as it is`() {
    let text = "咨询电话0515-68123456，张伟先生"

    let hits = Masker().hits(in: text)

    #expect(hits.masked(text, but: [1]) == "咨询电话0515-68123456，张某某先生")
  }

  @Test func `places count scalars, whatever a reader takes for one character`() {
    let text = "👨‍👩‍👧e\u{301}13812345678"

    let hits = Masker().hits(in: text)

    #expect(hits.masked(text) == "👨‍👩‍👧e\u{301}138****5678")
  }

  @Test(arguments: [
    ("1 ", 60_000), ("3-", 60_000), ("家住三组", 30_000), ("@a.", 40_000), ("张", 120_000),
    ("苏J1", 40_000), ("http://", 17_000), ("我叫王一，", 24_000),
  ])
  func `a text made to be hard is read through`(part: String, count: Int) {
    let text = String(repeating: part, count: count)

    let hits = Masker().hits(in: text)

    #expect(hits.allSatisfy { $0.place.upperBound <= text.unicodeScalars.count })
  }
}

/// What holds of every line of the corpus.
struct MaskingPropertyTests {
  private static let lines: [String] = {
    var corpus = MaskCorpus(seed: 7)
    var lookAlikes = MaskLookAlikes(seed: 7)
    return corpus.lines().map(\.text) + lookAlikes.lines()
  }()

  @Test func `a masked text holds nothing more to mask`() {
    let again = Self.lines.filter { line in
      !Masker().hits(in: Masker().hits(in: line).masked(line)).isEmpty
    }

    #expect(again.isEmpty)
  }

  @Test func `hits do not overlap and quote the text`() {
    for line in Self.lines {
      let hits = Masker().hits(in: line)
      let scalars = Array(line.unicodeScalars)

      #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.place.upperBound <= $1.place.lowerBound })
      #expect(hits.allSatisfy { Array($0.original.unicodeScalars) == Array(scalars[$0.place]) })
    }
  }
}
