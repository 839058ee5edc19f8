/// Finds names where a text says that one follows, or addresses a person by it.
///
/// A name found once is found wherever it stands in the text.
struct NameScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  var finds: [MaskFind] {
    let found = (0..<text.count).compactMap(name(at:))
    guard !found.isEmpty else { return [] }
    let names = WordList(Array(Set(found.map(text.original)).sorted().prefix(Self.nameLimit)))
    var finds: [MaskFind] = []
    var known = found[...]
    var index = 0
    while index < text.count {
      while let first = known.first, first.lowerBound < index { known = known.dropFirst() }
      let here = known.first.flatMap { $0.lowerBound == index ? $0.count : nil }
      guard let length = here ?? names.length(at: index, in: text.scalars) else {
        index += 1
        continue
      }
      let surname = PersonName.surnameLength(at: index, in: text) ?? 1
      finds.append(
        MaskFind(
          rule: .name, place: index..<index + length,
          replacement: text.original(index..<index + surname) + "某某"))
      index += length
    }
    return finds
  }

  /// The name that a word at the index announces, or that a title follows.
  private func name(at index: Int) -> Range<Int>? {
    if let length = text.word(of: Self.labels, at: index) {
      return announced(after: index + length)
    }
    return PersonName.addressed(at: index, in: text)
  }

  private func announced(after end: Int) -> Range<Int>? {
    var start = end
    var isCertain = false
    while start < end + 4, Self.fillers.contains(text.at(start)) {
      isCertain = isCertain || text.at(start) == ":"
      start += 1
    }
    return PersonName.name(at: start, in: text, isCertain: isCertain)
  }

  /// How many different names of one text are looked for again.
  private static let nameLimit = 64

  private static let fillers = Set(":是为叫 (\"“".unicodeScalars)
  private static let labels = WordList(
    """
    姓名 名字 联系人 投诉人 举报人 申请人 当事人 留言人 反映人 报修人 业主 户主 收件人 法定代表人 \
    法人代表 经办人 委托人 代理人 承租人 租户 我叫 我是 本人 我名叫 名叫 叫做 父亲 母亲 爸爸 妈妈 \
    丈夫 妻子 老公 老婆 儿子 女儿 爷爷 奶奶 房东 包工头 代表 工友 邻居 患者 死者 伤者 学生 尊敬的 \
    亲爱的 网友 网民 市民 居民 村民 群众 农户 商户 老人 残疾人 退役军人 致 车主 承包人 债务人 债权人 \
    原告 被告 证人 监护人 联络人 老板 署名 落款 留言者 投诉者 举报者 反映者
    """)
}
