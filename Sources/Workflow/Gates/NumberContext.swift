/// What stands around a number and says what it is.
struct NumberContext {
  private let text: FoldedText
  private let window: NumberWindow

  init(_ window: NumberWindow, in text: FoldedText) {
    self.window = window
    self.text = text
  }

  /// Whether a word before the number says that it counts papers or goods, not people.
  var isOfPapers: Bool { isLabelled(Self.papers) }

  var isOfIdentity: Bool { isLabelled(Self.identities) }

  var isOfBank: Bool { isLabelled(Self.banks) }

  var isOfTelephone: Bool { isLabelled(Self.telephones) }

  /// Whether it is part of something longer: a decimal, a code with letters, an amount.
  var isPart: Bool { isJoinedBefore || isJoinedAfter }

  /// Whether the country's code stands before it, which takes the place of the area's zero.
  var followsCountryCode: Bool {
    let first = window.groups.lowerBound
    guard first > 0 else { return false }
    let code = window.chain[first - 1]
    return code.digits == [0, 0, 8, 6]
      || code.digits == [8, 6] && text.at(code.place.lowerBound - 1) == "+"
  }

  private var start: Int { window.chain[window.groups.lowerBound].place.lowerBound }
  private var end: Int { window.chain[window.groups.upperBound].place.upperBound }

  private var isJoinedBefore: Bool {
    let before = text.at(start - 1)
    if "¥$_".unicodeScalars.contains(before) { return true }
    let last = before == "-" ? start - 2 : start - 1
    return text.at(last).isLetter && !Self.openers.contains(word(from: last, by: -1))
  }

  private var isJoinedAfter: Bool {
    let next = text.at(end)
    if next == "_" || next == "%" || isDecimalPoint { return true }
    if next.isLetter { return !Self.openers.contains(word(from: end, by: 1)) }
    return text.word(of: Self.units, at: next == " " ? end + 1 : end) != nil
  }

  /// Whether cents follow, and not the number of the next item of a list.
  private var isDecimalPoint: Bool {
    let next = window.groups.upperBound + 1
    guard window.chain.indices.contains(next) else { return false }
    let cents = window.chain[next]
    return cents.gap == .dot && cents.place.lowerBound == end + 1 && cents.digits.count <= 2
      && !".、)".unicodeScalars.contains(text.at(cents.place.upperBound))
  }

  /// The Latin word that touches the number, in capitals.
  private func word(from index: Int, by step: Int) -> String {
    var letters: [Character] = []
    var index = index
    while text.at(index).isLetter, letters.count < 10 {
      letters.append(Character(text.at(index).capital))
      index += step
    }
    return String(step < 0 ? letters.reversed() : letters)
  }

  /// Whether one of the words stands before the number, with no more than a few signs between.
  private func isLabelled(_ words: WordList) -> Bool {
    var index = start
    for _ in 0..<12 {
      if text.ends(before: index, with: words) { return true }
      guard Self.fillers.contains(text.at(index - 1)) else { return false }
      index -= 1
    }
    return false
  }

  private static let fillers = Set("号码是为:([\"“'【 =#*的".unicodeScalars)
  private static let openers: Set<String> = [
    "TEL", "PHONE", "MOBILE", "MOB", "CALL", "WX", "VX", "V", "WECHAT", "WEIXIN", "ID", "SFZ",
    "QQ", "FAX", "T", "DH", "SJ",
  ]
  private static let units = WordList(
    "元 万元 亿元 美元 万 亿 吨 千瓦 度 kWh KWH 平方 立方 公里 千米 人次 株 棵 块")
  private static let papers = WordList(
    """
    订单 单号 编号 流水 流水号 合同 合同号 案号 文号 批号 型号 货号 工单 工单号 条码 条形码 \
    信用代码 代码 档号 运单 快递 物流 序列号 串号 IMEI 序号 受理号 回执 发票 发票号 车架号 \
    发动机号 产权证 不动产权证 许可证 执照 备案 项目 业务号 凭证 票号 图号 桩号 表号 合格证 \
    标段 标的 批次 登记号
    """)
  private static let identities = WordList(
    "身份证 证件 公民身份 身份 居民身份 居民身份证 ID id SFZ sfz 身份证明")
  private static let banks = WordList(
    "卡 账号 帐号 账户 帐户 农行 工行 建行 中行 邮储 农商行 信用社 开户行 存折")
  private static let telephones = WordList(
    """
    电话 座机 固话 固定电话 传真 Tel TEL tel Phone phone 致电 拨打 来电 联系方式 宅电 办公电话 \
    家里电话 Fax FAX fax 打
    """)
}
