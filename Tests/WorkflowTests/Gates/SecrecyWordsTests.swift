import Testing
import Workflow

struct SecrecyWordsTests {
  @Test(arguments: [
    ("机密★10年", "机密★"), ("机 密 ☆", "机密★"), ("秘密＊长期", "秘密★"), ("属于工作秘密", "工作秘密"),
    ("内　部资料", "内部"), ("内\u{200B}部", "内部"), ("此件不予公开", "不予公开"), ("仅供领导参阅", "仅供领导参阅"),
  ])
  func `marks and words are found however they are written`(text: String, pattern: String) {
    #expect(SecrecyWords().hits(in: text).map(\.pattern) == [pattern])
  }

  @Test(arguments: ["此件公开发布", "咨询电话12345", "这是我们之间的秘密吗", "部内", ""])
  func `what is said to everybody holds none`(text: String) {
    #expect(SecrecyWords().hits(in: text).isEmpty)
  }

  @Test func `an office's own patterns take the place of the usual ones`() {
    let hits = SecrecyWords(["口径", " "]).hits(in: "内部口径，统一口径")

    #expect(hits.map(\.number) == [1, 2])
    #expect(hits.map(\.place) == [2..<4, 7..<9])
  }
}
