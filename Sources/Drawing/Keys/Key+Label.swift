extension Key {
  /// How hints, help and configuration name the key: `a`, `F1`, `C-d`, `M-x`, `Space`, `PgDn`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "C-" + String(character)
    case .alt(let character): "M-" + String(character)
    case .function(let number): "F" + String(number)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shiftUp: "S-Up"
    case .shiftDown: "S-Down"
    case .shiftLeft: "S-Left"
    case .shiftRight: "S-Right"
    case .controlLeft: "C-Left"
    case .controlRight: "C-Right"
    }
  }

  /// Reads what `label` writes; nil when no key is called so.
  public init?(label: String) {
    if let named = Self.named.first(where: { $0.label == label }) {
      self = named
    } else if label.count == 1, let character = label.first {
      self = .character(character)
    } else {
      self.init(prefixedLabel: label)
    }
  }

  private init?(prefixedLabel label: String) {
    let rest = label.dropFirst(2)
    if label.hasPrefix("C-"), rest.count == 1, let character = rest.lowercased().first {
      self = .control(character)
    } else if label.hasPrefix("M-"), rest.count == 1, let character = rest.first {
      self = .alt(character)
    } else if label.hasPrefix("F"), let number = Int(label.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [Key] = [
    .space, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlLeft, .controlRight,
  ]
}
