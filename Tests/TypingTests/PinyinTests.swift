import Testing
import Typing

struct PinyinTests {
  @Test(arguments: [
    ("hjzz", "环境整治"), ("huanjing", "环境整治"), ("huanjzz", "环境整治"), ("环jzz", "环境整治"),
    ("HJZZ", "环境整治"), ("jz", "环境整治"), ("境整", "环境整治"), ("", "环境整治"),
    ("kj", "会计科"), ("hj", "会计科"), ("kuaiji", "会计科"),
    ("cs", "长沙路"), ("zs", "长沙路"), ("sm", "厦门街"), ("xm", "厦门街"),
    ("dw", "单位"), ("sx", "单县"), ("chong", "重庆"), ("zhong", "重点"),
    ("yh", "银行"), ("yx", "银行"), ("lv", "绿化"), ("nv", "女工"),
    ("3qi", "安置房3期"), ("const", "Construction"), ("建设", "住房和建设局"),
    ("xian", "西安"), ("xian", "先进"), ("fangan", "方案"),
  ])
  func `what is typed finds what is meant`(query: String, text: String) {
    #expect(Pinyin.matches(query, text))
  }

  @Test(arguments: [
    ("hjzx", "环境整治"), ("uan", "环境整治"), ("hjzzz", "环境整治"), ("境环", "环境整治"),
    ("hz", "环境整治"), ("tions", "Construction"), ("环境", "Environment"), ("a", ""),
  ])
  func `what is typed finds nothing else`(query: String, text: String) {
    #expect(!Pinyin.matches(query, text))
  }

  @Test(arguments: [
    ("hjzz", "环境整治"), ("huanjing", "环境整治"), ("huanjzz", "环境整治"), ("huan", "环境整治"),
    ("jing", "环境整治"), ("zhengzhi", "环境整治"), ("kj", "会计科"), ("hj", "会计科"),
    ("xian", "西安"), ("xian", "先进"), ("fangan", "方案"), ("fangan", "反感"), ("xm", "厦门街"),
  ])
  func `a text that matches has every key of one way to read the query`(
    query: String, text: String,
  ) {
    let kept = Pinyin.keys(of: text)
    let ways = Pinyin.keys(for: query)

    #expect(Pinyin.matches(query, text))
    #expect(ways.contains { way in way.allSatisfy(kept.contains) })
  }

  @Test func `a way asks for its syllables and for the letters they begin with`() {
    #expect(Pinyin.keys(for: "gongnuan").contains(["py1gong", "py1nuan", "py2gn"]))
    #expect(
      Set(Pinyin.keys(for: "xian")) == [
        ["py1xian"], ["py1an", "py1xi", "py2xa"], ["py1xia", "py2xn"],
        ["py1xi", "py2an", "py2xa"],
      ])
  }

  @Test func `a way that only asks for more than another is left out`() {
    // Cut as n, n it asks for no syllable, and finds what n, n, n does.
    #expect(Pinyin.keys(for: "nn") == [["py2nn"]])
    #expect(Pinyin.keys(for: "nnn") == [["py2nn"]])
  }

  @Test func `where the ways are too many to tell, only first letters are asked for`() {
    let ways = Pinyin.keys(for: String(repeating: "xian", count: 8))
    #expect(ways.joined().allSatisfy { $0.hasPrefix("py2") })
    #expect(!ways.isEmpty)
  }

  @Test(arguments: ["环境", "h", "", "3qi", "建jz"])
  func `what is not typed in Latin letters alone has no keys`(query: String) {
    #expect(Pinyin.keys(for: query).isEmpty)
  }
}
