/// Finds where someone lives: houses, rooms, groups of a village, down to township or street.
///
/// What is finer than the township, the subdistrict or the street is masked. A building alone, a
/// crossing, a road are where a problem is, not where a person lives, and stay.
struct AddressScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  var finds: [MaskFind] {
    var finds: [MaskFind] = []
    var cue = HomeCue(text)
    /// The house right before, to which another name and number may belong.
    var house: Range<Int>?
    var index = 0
    while index < text.count {
      cue.pass(index)
      guard let chain = HouseChain(in: text, at: index) else {
        index += 1
        continue
      }
      let place = PlaceBefore(chain.start, in: text)
      let begin = house.flatMap { $0.upperBound == place.start ? $0.lowerBound : nil }
      let whole = (begin ?? place.start)..<chain.end
      house = whole
      if chain.isHome(at: place.kind, isCued: cue.isNear(chain.start)) {
        if let begin, finds.last?.place.lowerBound == begin { finds.removeLast() }
        finds.append(MaskFind(rule: .address, place: whole, replacement: "***"))
      }
      while index < chain.end {
        cue.pass(index)
        index += 1
      }
    }
    return finds
  }
}

/// Remembers words that say someone lives at what follows.
private struct HomeCue {
  private let text: FoldedText
  private var end: Int?

  init(_ text: FoldedText) {
    self.text = text
  }

  mutating func pass(_ index: Int) {
    if "。!?;\n".unicodeScalars.contains(text.at(index)) { end = nil }
    guard let length = text.word(of: Self.words, at: index) else { return }
    end = text.ends(before: index, with: Self.offices) ? nil : index + length
  }

  func isNear(_ start: Int) -> Bool {
    end.map { start >= $0 && start - $0 <= 30 } ?? false
  }

  private static let words = WordList(
    """
    家住 住在 住于 住址 居住 现住 我住 租住 暂住 住所 户籍地 户籍地址 家庭地址 家庭住址 通讯地址 \
    通信地址 收件地址 收货地址 详细地址 邮寄地址 地址 家在 我家是 门牌 住户 户籍所在地 常住
    """)
  private static let offices = WordList(
    "办公 单位 公司 中心 办理 注册 经营 窗口 大厅 受理 企业 现场 服务 项目 机构 政府 局 所 站 店 厂")
}
