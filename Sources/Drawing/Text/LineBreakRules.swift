/// Decides, scalar by scalar, where UAX #14 allows a line to be broken.
///
/// Numbers follow the regular expression of its section 8.2, example 7. Curly quotation marks
/// beside Han open and close, as in Chinese and in Unicode 16 rule LB19a.
struct LineBreakRules {
  /// What may happen between two scalars.
  enum Decision {
    case prohibited, allowed, mandatory
  }

  private var previous: LineBreakClass?
  /// The class before the spaces that lead here.
  private var beforeSpaces: LineBreakClass?
  private var beforePrevious: LineBreakClass?
  private var previousIsWide = false
  private var regionalIndicators = 0
  private var number = NumberPart.none
  private var followsJoiner = false
  private var followingIsNumeric = false

  /// How far a number has been read.
  private enum NumberPart {
    case none, digits, closed
  }

  /// Takes the next scalar, and says whether a line may be broken before it.
  mutating func next(_ scalar: Unicode.Scalar, following: Unicode.Scalar?) -> Decision {
    var current = LineBreakClass(scalar)
    if current == .quotation { current = role(ofQuotation: scalar, following: following) }
    followingIsNumeric = following.map { LineBreakClass($0) == .numeric } ?? false
    let isWide = TextWidth.columns(of: scalar) == 2
    if joinsPrevious(current) {
      followsJoiner = current == .zeroWidthJoiner
      return .prohibited
    }
    if current == .combining || current == .zeroWidthJoiner { current = .alphabetic }
    let decision = self.decision(before: current, isWide: isWide)
    note(current, isWide: isWide)
    followsJoiner = LineBreakClass(scalar) == .zeroWidthJoiner
    return decision
  }

  /// LB9: marks and joiners belong to what they follow.
  private func joinsPrevious(_ current: LineBreakClass) -> Bool {
    guard current == .combining || current == .zeroWidthJoiner, let previous else { return false }
    return !previous.isMandatory && previous != .space && previous != .zeroWidthSpace
  }

  private func role(
    ofQuotation scalar: Unicode.Scalar,
    following: Unicode.Scalar?,
  ) -> LineBreakClass {
    let touchesHan =
      previous == .ideographic || following.map { LineBreakClass($0) == .ideographic } ?? false
      || previousIsWide
    guard touchesHan else { return .quotation }
    return switch scalar {
    case "\u{2018}", "\u{201C}": .open
    case "\u{2019}", "\u{201D}": .close
    default: .quotation
    }
  }

  private mutating func note(_ current: LineBreakClass, isWide: Bool) {
    number = part(of: number, after: current)
    regionalIndicators = current == .regionalIndicator ? regionalIndicators + 1 : 0
    beforePrevious = previous
    previous = current
    if current != .space { beforeSpaces = current }
    previousIsWide = isWide
  }

  private func part(of number: NumberPart, after current: LineBreakClass) -> NumberPart {
    switch (number, current) {
    case (_, .numeric): .digits
    case (.digits, .symbol), (.digits, .infixSeparator): .digits
    case (.digits, .close), (.digits, .closeParenthesis): .closed
    default: .none
    }
  }
}

extension LineBreakRules {
  private func decision(before current: LineBreakClass, isWide: Bool) -> Decision {
    guard let previous, let beforeSpaces else {
      return self.previous == nil ? .prohibited : afterLeadingSpaces(current)
    }
    // LB4 to LB6.
    if previous == .carriageReturn, current == .lineFeed { return .prohibited }
    if previous.isMandatory { return .mandatory }
    if current.isMandatory || current == .space || current == .zeroWidthSpace { return .prohibited }
    // LB8, LB8a.
    if beforeSpaces == .zeroWidthSpace { return .allowed }
    if followsJoiner { return .prohibited }
    if holdsTogether(previous, current) || holdsAcrossSpaces(beforeSpaces, current) {
      return .prohibited
    }
    // LB18.
    if previous == .space { return .allowed }
    return isPair(previous, current, isWide: isWide) ? .prohibited : .allowed
  }

  /// A text that begins with spaces: nothing before them holds anything.
  private func afterLeadingSpaces(_ current: LineBreakClass) -> Decision {
    if current.isMandatory || current == .space || current == .zeroWidthSpace { return .prohibited }
    return holdsTogether(.space, current) ? .prohibited : .allowed
  }

  /// LB11 to LB13.
  private func holdsTogether(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    if left == .wordJoiner || right == .wordJoiner || left == .glue { return true }
    return switch right {
    case .glue: left != .space && left != .breakAfter && left != .hyphen
    case .close, .closeParenthesis, .exclamation, .infixSeparator, .symbol: true
    default: false
    }
  }

  /// LB14 to LB17: what holds even when spaces lie between.
  private func holdsAcrossSpaces(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (.open, _), (.quotation, .open), (.breakBoth, .breakBoth): true
    case (.close, .nonstarter), (.closeParenthesis, .nonstarter): true
    default: false
    }
  }

  /// LB19 to LB30b: what holds when it touches.
  private func isPair(_ left: LineBreakClass, _ right: LineBreakClass, isWide: Bool) -> Bool {
    if left == .quotation || right == .quotation { return true }
    if left == .contingent || right == .contingent { return false }
    return isPunctuated(left, right) || isNumber(left, right) || isWord(left, right)
      || isHangulOrEmoji(left, right) || isParenthesis(left, right, isWide: isWide)
  }

  /// LB21 to LB22.
  private func isPunctuated(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    if beforePrevious == .hebrewLetter, left == .hyphen || left == .breakAfter { return true }
    return switch (left, right) {
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (.breakBefore, _): true
    case (.symbol, .hebrewLetter), (_, .inseparable): true
    default: false
    }
  }

  /// LB25, tailored.
  private func isNumber(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (.prefix, .numeric), (.postfix, .numeric), (.open, .numeric), (.hyphen, .numeric): true
    case (.prefix, .open), (.postfix, .open): followingIsNumeric
    case (_, .numeric): number == .digits
    case (_, .prefix), (_, .postfix): number != .none
    default: false
    }
  }

  /// LB23, LB24, LB28, LB29.
  private func isWord(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (.numeric, _) where right.isLetter: true
    case (.prefix, _) where right.isLetter || right.isPictograph: true
    case (.postfix, _) where right.isLetter: true
    case (.infixSeparator, _) where right.isLetter: true
    case (_, .numeric) where left.isLetter: true
    case (_, .prefix) where left.isLetter: true
    case (_, .postfix) where left.isLetter || left.isPictograph: true
    default: left.isLetter && right.isLetter
    }
  }

  /// LB26, LB27, LB30a, LB30b.
  private func isHangulOrEmoji(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
    switch (left, right) {
    case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV): true
    case (.hangulL, .hangulLVT): true
    case (.hangulV, .hangulV), (.hangulV, .hangulT): true
    case (.hangulLV, .hangulV), (.hangulLV, .hangulT): true
    case (.hangulT, .hangulT), (.hangulLVT, .hangulT): true
    case (.prefix, _) where right.isHangul: true
    case (_, .postfix) where left.isHangul: true
    case (.regionalIndicator, .regionalIndicator): !regionalIndicators.isMultiple(of: 2)
    case (.emojiBase, .emojiModifier): true
    default: false
    }
  }

  /// LB30, which does not hold for East Asian parentheses.
  private func isParenthesis(
    _ left: LineBreakClass,
    _ right: LineBreakClass,
    isWide: Bool,
  ) -> Bool {
    switch (left, right) {
    case (_, .open): !isWide && (left.isLetter || left == .numeric)
    case (.closeParenthesis, _): !previousIsWide && (right.isLetter || right == .numeric)
    default: false
    }
  }
}
