/// How many colours the terminal can draw.
public enum ColorLevel: String, CaseIterable, Hashable, Sendable, Comparable {
  case mono
  case sixteen = "16"
  case palette = "256"
  case truecolor

  /// Orders the levels by what they can show.
  public static func < (left: ColorLevel, right: ColorLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .mono: 0
    case .sixteen: 1
    case .palette: 2
    case .truecolor: 3
    }
  }
}
