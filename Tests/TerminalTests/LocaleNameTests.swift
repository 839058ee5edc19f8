import Testing

@testable import Terminal

struct LocaleNameTests {
  @Test(arguments: ["C", "POSIX", "", "zh_CN", "C.UTF-8", "zh_CN.utf8", "en_US.UTF8@euro"])
  func `no encoding but UTF-8 is named`(name: String) {
    #expect(LocaleName(text: name).allowsUnicode)
  }

  @Test(arguments: ["zh_CN.GBK", "zh_CN.gb18030", "zh_TW.Big5", "de_DE.ISO-8859-15@euro"])
  func `another encoding is named`(name: String) {
    #expect(!LocaleName(text: name).allowsUnicode)
  }
}
