/// Digits that stand together, as they are written: `138 1234 5678` is three groups.
struct DigitGroup {
  /// Where the digits stand, without what is around them.
  var place: Range<Int>
  /// The digits; 10 for the X an identity number may end with.
  var digits: [Int]
  /// What separates it from the group before.
  var gap: Gap

  enum Gap: Equatable {
    case none
    case space
    case dash
    case dot
    case bracket
  }
}

/// Cuts a text into chains of digit groups that could be read as one number.
struct NumberGroups {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  /// The chains, in the order of reading.
  var chains: [[DigitGroup]] {
    var chains: [[DigitGroup]] = []
    var chain: [DigitGroup] = []
    var index = 0
    while index < text.count {
      guard text.at(index).digit != nil else {
        index += 1
        continue
      }
      let gap = chain.last.flatMap { self.gap(from: $0.place.upperBound, to: index) }
      if gap == nil, !chain.isEmpty {
        chains.append(chain)
        chain = []
      }
      let group = group(at: index, after: gap ?? .none)
      chain.append(group)
      index = group.place.upperBound
    }
    return chain.isEmpty ? chains : chains + [chain]
  }

  private func group(at start: Int, after gap: DigitGroup.Gap) -> DigitGroup {
    var digits: [Int] = []
    var (index, end) = (start, start)
    while let digit = text.at(index).digit {
      digits.append(digit)
      index += 1
      end = index
      while text.at(index).isInvisible { index += 1 }
    }
    if let crossed = crossEnd(after: end) {
      digits.append(10)
      end = crossed
    }
    return DigitGroup(place: start..<end, digits: digits, gap: gap)
  }

  /// The end of an X that closes the number, right behind it or behind one separator.
  private func crossEnd(after end: Int) -> Int? {
    for index in [end, end + 1] {
      if index > end, !" -".unicodeScalars.contains(text.at(end)) { return nil }
      let next = text.at(index + 1)
      if text.at(index).capital == "X", !next.isLetter, next.digit == nil { return index + 1 }
    }
    return nil
  }

  /// What stands between two groups; nil when they can not belong together.
  private func gap(from end: Int, to start: Int) -> DigitGroup.Gap? {
    let between = (end..<start).map(text.at).filter { !$0.isInvisible }
    guard between.count <= 3 else { return nil }
    var gap = DigitGroup.Gap.space
    for scalar in between {
      switch scalar {
      case " ": continue
      case "-": gap = .dash
      case ".", "·": gap = gap == .dash ? .dash : .dot
      case ")": gap = .bracket
      default: return nil
      }
    }
    return gap
  }
}
