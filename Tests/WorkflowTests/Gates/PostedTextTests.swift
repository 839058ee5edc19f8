import Testing
import Workflow

struct PostedTextTests {
  private static let approved = "您好！“路灯”已于5月1日修复（共3盏），Open 24 hours。\n感谢支持。"

  @Test(arguments: [
    approved,
    "您好!“路灯”已于５月１日修复(共3盏),Open 24 hours。感谢支持。",
    "  您好！“路灯” 已于5月1日\n修复（共3盏），Open  24\u{A0}hours。\r\n\r\n感谢支持。  ",
    "<p>您好！&ldquo;路灯&rdquo;已于<b>5月1日</b>修复（共3盏），Open&nbsp;24 hours。</p><p>感谢支持。</p>",
    "<div><!-- 回复 -->您好！“路灯”已于5月1日修复（共3盏），Open 24 hours。<br/>感谢&#25903;&#x6301;。</div>",
    "您好！“路灯”已于5月1日修\u{200B}复（共3盏），Open 24 hours。感谢支持。",
    """
    <!DOCTYPE html><html><head><title>不看</title><style>p{}</style></head><body><a>首页</a>
    <p>您好！“路灯”已于5月1日修复（共3盏），Open 24 hours。</p><p>感谢支持。</p><script>1<2</script>版权</body></html>
    """,
  ])
  func `what reads the same is the same`(posted: String) {
    #expect(PostedText(posted).compared(with: Self.approved) == .same)
  }

  @Test func `composed and decomposed characters are the same`() {
    #expect(PostedText("cafe\u{301}").compared(with: "café") == .same)
  }

  @Test func `a changed word is shown`() {
    let comparison = PostedText("已于6月1日修复。").compared(with: "已于5月1日修复。")

    #expect(comparison == .differs(Difference.words(from: "已于5月1日修复。", to: "已于6月1日修复。")))
  }

  @Test(arguments: ["已于5月1日修复", "已于5月1日修复。谢谢", "", "Open24 hours", "1<2，3<4"])
  func `what says something else differs`(posted: String) {
    #expect(PostedText(posted).compared(with: "已于5月1日修复。") != .same)
  }

  @Test(arguments: ["1<2，3<4", "a & b", "5>3", "&nosuch;", "<3", "x<"])
  func `signs that open no tag stay`(text: String) {
    #expect(PostedText(text).compared(with: text) == .same)
    #expect(!PostedText(text).text.isEmpty)
  }
}

struct DifferenceTests {
  @Test(arguments: [
    ("已于5月1日修复", "已于6月1日修复", "已于[-5-]{+6+}月1日修复"),
    ("路灯修好了。谢谢。", "路灯修好了。", "路灯修好了。[-谢谢。-]"),
    ("", "新", "{+新+}"), ("同", "同", "同"),
    ("电话68123456", "电话68123457", "电话[-68123456-]{+68123457+}"),
    ("由建设局办理", "由财政局办理", "由[-建设-]{+财政+}局办理"),
  ])
  func `words that changed are told apart from those that stayed`(
    old: String, new: String, shown: String,
  ) {
    #expect(Difference.words(from: old, to: new).map(\.marked).joined() == shown)
  }

  @Test func `both texts can be read out of the pieces`() {
    let old = "您反映的问题已转建设局办理，预计5月底完工。感谢！"
    let new = "您反映的两个问题已交建设局和财政局办理，预计6月底完工。"

    let pieces = Difference.words(from: old, to: new)

    #expect(pieces.filter { $0.kind != .added }.map(\.text).joined() == old)
    #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new)
  }
}

extension Difference {
  fileprivate var marked: String {
    switch kind {
    case .same: text
    case .added: "{+\(text)+}"
    case .removed: "[-\(text)-]"
    }
  }
}
