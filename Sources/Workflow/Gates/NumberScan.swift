/// Finds the numbers that name a person: telephones, identity cards, bank cards.
struct NumberScan {
  let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  /// What is found, in the order of reading.
  var finds: [MaskFind] {
    NumberGroups(text).chains.flatMap(finds(in:))
  }

  private func finds(in chain: [DigitGroup]) -> [MaskFind] {
    var finds: [MaskFind] = []
    var first = 0
    while first < chain.count {
      if let (find, next) = find(in: chain, from: first) {
        finds.append(find)
        first = next
      } else {
        first += 1
      }
    }
    return finds
  }

  /// The first kind that fits, tried on ever more groups; more than 19 digits are no such number.
  private func find(in chain: [DigitGroup], from first: Int) -> (MaskFind, next: Int)? {
    var windows: [NumberWindow] = []
    var count = 0
    for last in first..<chain.count {
      count += chain[last].digits.count
      guard count <= 19 else { break }
      windows.append(NumberWindow(chain: chain, groups: first...last))
    }
    for kind in Self.kinds {
      for window in windows.reversed() {
        guard let shown = kind.shown(window, NumberContext(window, in: text)) else { continue }
        let place = window.place(in: text, isBracketed: kind.rule == .landline)
        let find = MaskFind(rule: kind.rule, place: place, replacement: shown)
        return (find, window.groups.upperBound + 1)
      }
    }
    return nil
  }

  /// The surest kinds first.
  private static let kinds: [any NumberKind] = [
    IdentityNumber(), BankCardNumber(), MobileNumber(), LandlineNumber(), OldIdentityNumber(),
  ]
}

/// A kind of number, by its digits, how they are grouped, and what stands around them.
protocol NumberKind: Sendable {
  var rule: MaskRule { get }
  /// How it is shown masked; nil when the digits are no number of this kind.
  func shown(_ window: NumberWindow, _ context: NumberContext) -> String?
}

/// Some groups of a chain, read as one number.
struct NumberWindow {
  let chain: [DigitGroup]
  let groups: ClosedRange<Int>
  let digits: [Int]
  /// How many digits each group has.
  let shape: [Int]

  init(chain: [DigitGroup], groups: ClosedRange<Int>) {
    self.chain = chain
    self.groups = groups
    digits = chain[groups].flatMap(\.digits)
    shape = chain[groups].map(\.digits.count)
  }

  /// Whether only the last character is an X, if any is.
  var isDecimal: Bool { !digits.contains(10) }

  /// Whether the digits stand together, one by one, or in one of the groups people use.
  func isGrouped(as shapes: [[Int]]) -> Bool {
    shape.count == 1 || shape.allSatisfy { $0 == 1 } || shapes.contains(shape)
  }

  /// Whether all groups but a shorter last one are as long as the first, of at least four digits.
  var isEven: Bool {
    shape[0] >= 4 && shape.dropLast().allSatisfy { $0 == shape[0] }
      && shape[shape.count - 1] <= shape[0]
  }

  /// The digits of a range as text.
  func text(_ range: Range<Int>) -> String {
    String(digits[range].map { $0 == 10 ? "X" : Character(String($0)) })
  }

  func place(in text: FoldedText, isBracketed: Bool) -> Range<Int> {
    let start = chain[groups.lowerBound].place.lowerBound
    let end = chain[groups.upperBound].place.upperBound
    // A bracket that opens before the area code closes inside the number.
    let closes = groups.count > 1 && chain[groups.lowerBound + 1].gap == .bracket
    return (isBracketed && closes && text.at(start - 1) == "(" ? start - 1 : start)..<end
  }
}
