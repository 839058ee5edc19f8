/// The name of a place that ends where a house's number starts.
struct PlaceBefore {
  /// Where what is masked starts: the name, unless it is one that stays.
  let start: Int
  let kind: Kind

  enum Kind: Equatable {
    case township
    case road
    case village
    case compound
    /// A public office or a firm, whose address is no one's home.
    case institution
    case none
  }

  /// Looks before the number at the index.
  init(_ index: Int, in text: FoldedText) {
    var end = index
    while end > index - 2, " -,".unicodeScalars.contains(text.at(end - 1)) { end -= 1 }
    kind = Self.names.first { text.ends(before: end, with: $0.words) }?.kind ?? .none
    guard kind == .village || kind == .compound else {
      start = index
      return
    }
    var first = end - 1
    // Names of villages and estates are short; a longer one is cut, which still hides it.
    let longest = kind == .village ? 5 : 8
    while end - first < longest, text.at(first - 1).isHan,
      !Self.stops.contains(text.at(first - 1)) || end - first < 2
    {
      first -= 1
    }
    start = first
  }

  /// Longer names that end like shorter ones come first.
  private static let names: [(words: WordList, kind: Kind)] = [
    (
      WordList(
        """
        中心 大厅 局 委 办 院 所 站 部 处 科 馆 公司 学校 小学 中学 大学 大厦 大楼 办公楼 综合楼 \
        行政楼 教学楼 厂 店 窗口 银行 工地 园区 基地 综合体 校区 厂区 写字楼 商场
        """), .institution
    ),
    (
      WordList(
        """
        小区 花园 花苑 苑 家园 公寓 新村 名都 嘉园 雅居 华府 里 庭 府 安置房 期 宿舍 佳苑 名城 园 \
        城 湾 安置区 新城 东区 西区 南区 北区 广场 楼盘 居 轩
        """), .compound
    ),
    (WordList("村 社区 屯 庄 寨 居委会 村委会"), .village),
    (WordList("镇 乡 街道"), .township),
    (WordList("路 街 大道 大街 道"), .road),
  ]
  private static let stops = Set("在是到于住的我家为至从了和与及址省市县区镇乡道路街州号".unicodeScalars)
}
