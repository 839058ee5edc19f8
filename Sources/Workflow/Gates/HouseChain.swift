/// Numbers of houses and rooms that follow each other: `三组12号`, `3号楼2单元501室`, `3-2-501`.
struct HouseChain {
  let start: Int
  private(set) var end: Int
  private(set) var parts: [Part] = []

  /// What one number of the chain counts.
  enum Part: Equatable {
    case group
    case lane
    case house
    case building
    case unit
    case floor
    case room
    /// Numbers joined by dashes, which stand for building, unit and room.
    case dashed(Int)
  }

  /// Reads the chain that starts at the index; nil when none does.
  init?(in text: FoldedText, at index: Int) {
    guard HouseNumber.canStart(at: index, in: text) else { return nil }
    start = index
    end = index
    var next = index
    while let (part, after) = Self.part(at: next, after: parts.last, in: text) {
      parts.append(part)
      end = after
      next = after
      if " -".unicodeScalars.contains(text.at(next)) { next += 1 }
    }
    guard !parts.isEmpty else { return nil }
  }

  /// Whether someone lives there.
  func isHome(at place: PlaceBefore.Kind, isCued: Bool) -> Bool {
    guard place != .institution || isCued else { return false }
    let isNamed = place != .none && place != .institution
    if isCued, isNamed || parts.contains(.building) || parts.contains(.unit) { return true }
    let groups = parts.firstIndex(of: .group)
    if let groups, parts[groups...].contains(.house) { return true }
    if parts == [.house] { return place == .village }
    if parts.contains(.lane), parts.contains(.house) { return isNamed }
    if case .dashed(let count) = parts[0], parts.count == 1 {
      return place == .compound || place == .village || count == 3 && place == .road
    }
    guard parts.contains(where: \.isRoom) else { return false }
    if parts.count == 1 { return place == .compound }
    return parts[0] == .floor ? isNamed : true
  }

  private static func part(
    at index: Int, after previous: Part?, in text: FoldedText,
  ) -> (Part, end: Int)? {
    if let dashed = HouseNumber.dashed(at: index, in: text) {
      return (.dashed(dashed.count), dashed.end)
    }
    guard let number = HouseNumber(at: index, in: text) else { return nil }
    if let (part, length) = counted(at: number.end, in: text), number.fits(part) {
      return (part, number.end + length)
    }
    // A room's number needs no word behind a building, a unit or a house.
    let canBeBare = previous.map { [.building, .unit, .house, .floor].contains($0) } ?? false
    guard canBeBare, number.isRoom, text.word(of: counts, at: number.end) == nil else {
      return nil
    }
    return (.room, number.end)
  }

  /// What the word at the index counts.
  private static func counted(at index: Int, in text: FoldedText) -> (Part, length: Int)? {
    for (words, part) in words {
      guard let length = text.word(of: words, at: index) else { continue }
      let isThing = part == .house && text.word(of: things, at: index + length) != nil
      return isThing ? nil : (part, length)
    }
    return nil
  }

  private static let words: [(WordList, Part)] = [
    (WordList("号楼 号栋 号幢 栋 幢 座 号院"), .building),
    (WordList("单元"), .unit),
    (WordList("室 号房 号室 房"), .room),
    (WordList("村民小组 村民组 组 队"), .group),
    (WordList("弄 巷"), .lane),
    (WordList("号"), .house),
    (WordList("楼 层"), .floor),
  ]
  private static let things = WordList(
    "线 机 桥 泵 变 井 文 令 表 池 炉 台 柜 箱 公告 通知 国道 省道 路 车 站 口 门岗 码 召")
  /// What can be counted after a number that is no room.
  private static let counts = WordList(
    """
    户 人 元 块 米 个 平 ㎡ 套 年 月 日 间 家 多 余 % 名 辆 吨 度 天 次 分 点 栋 层 号 万 千 百 亿 名 \
    本 张 份 只 条 件 棵 株 亩 公里 平方
    """)
}

extension HouseChain.Part {
  var isRoom: Bool {
    switch self {
    case .room, .dashed: true
    case .group, .lane, .house, .building, .unit, .floor: false
    }
  }
}

/// A number as doors bear it: `12`, `12A`, `十二`, `B`.
struct HouseNumber {
  let end: Int
  private let digits: Int
  private let isLetter: Bool

  init?(at start: Int, in text: FoldedText) {
    var index = start
    while text.at(index).digit != nil, index - start < 6 { index += 1 }
    digits = index - start
    guard digits < 6 else { return nil }
    isLetter = digits == 0 && text.at(index).isLetter
    if isLetter || digits > 0 && text.at(index).isLetter && !text.at(index + 1).isLetter {
      index += 1
    }
    if index == start {
      while Self.numerals.contains(text.at(index)), index - start < 4 { index += 1 }
    }
    guard index > start else { return nil }
    end = index
  }

  /// Whether it may stand alone as a room's number.
  var isRoom: Bool { (3...4).contains(digits) }

  func fits(_ part: HouseChain.Part) -> Bool {
    guard isLetter else { return part != .room || digits == 0 || digits >= 2 }
    return part == .building || part == .unit
  }

  /// Whether a number of a house can start here: it is not the rest of another, a day, a rank.
  static func canStart(at index: Int, in text: FoldedText) -> Bool {
    let first = text.at(index)
    guard first.digit != nil || first.isLetter || numerals.contains(first) else { return false }
    let before = text.at(index - 1)
    return before.digit == nil && !before.isLetter && !numerals.contains(before)
      && !"第月.-/:年".unicodeScalars.contains(before)
  }

  /// Numbers joined by dashes, as short as buildings, units and rooms are.
  static func dashed(at start: Int, in text: FoldedText) -> (count: Int, end: Int)? {
    var index = start
    var lengths: [Int] = []
    while lengths.count < 4 {
      let first = index
      while text.at(index).digit != nil, index - first < 5 { index += 1 }
      guard index > first else { return nil }
      lengths.append(index - first)
      guard text.at(index) == "-", text.at(index + 1).digit != nil else { break }
      index += 1
    }
    let isPart = text.at(index).isLetter || text.at(index).digit != nil || text.at(index) == "-"
    guard (2...3).contains(lengths.count), (3...4).contains(lengths[lengths.count - 1]),
      lengths.dropLast().allSatisfy({ $0 <= 2 }), !isPart
    else { return nil }
    if let length = text.word(of: rooms, at: index) { index += length }
    return (lengths.count, index)
  }

  private static let rooms = WordList("室 号 房")
  private static let numerals = Set("一二三四五六七八九十百零".unicodeScalars)
}
