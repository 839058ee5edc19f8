/// A value that has a canonical form: an object whose members stand in one fixed order.
///
/// One function, `visit`, names the members. Reading, writing, and whatever else walks a value
/// (forms, JSON from a script, help) are visitors, so that they can not disagree.
public protocol Recorded: Sendable, Equatable {
  /// Makes the blank that reading fills.
  init()

  /// Shows each member to the visitor, in canonical order.
  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError)
}

/// What walks the members of a recorded value.
///
/// Optional members and empty lists are absent from the canonical form; so are flags that are false.
public protocol MemberVisitor {
  mutating func string(_ name: String, _ value: inout String) throws(CanonError)
  mutating func string(_ name: String, _ value: inout String?) throws(CanonError)
  mutating func integer(_ name: String, _ value: inout Int) throws(CanonError)
  mutating func integer(_ name: String, _ value: inout Int?) throws(CanonError)
  mutating func flag(_ name: String, _ value: inout Bool) throws(CanonError)
  mutating func strings(_ name: String, _ value: inout [String]) throws(CanonError)
  mutating func integers(_ name: String, _ value: inout [Int]) throws(CanonError)
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) throws(CanonError)
  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) throws(CanonError)
  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) throws(CanonError)
  /// A moment, written as RFC 3339 in UTC with milliseconds.
  mutating func instant(_ name: String, _ value: inout Instant) throws(CanonError)
  /// What a person wrote in words of their own; it may be kept apart from the line.
  mutating func text(_ name: String, _ value: inout String) throws(CanonError)
  mutating func text(_ name: String, _ value: inout String?) throws(CanonError)
  mutating func texts(_ name: String, _ value: inout [String]) throws(CanonError)
}

extension MemberVisitor {
  // To most visitors a free text is a string like any other.

  public mutating func text(_ name: String, _ value: inout String) throws(CanonError) {
    try string(name, &value)
  }

  public mutating func text(_ name: String, _ value: inout String?) throws(CanonError) {
    try string(name, &value)
  }

  public mutating func texts(_ name: String, _ value: inout [String]) throws(CanonError) {
    try strings(name, &value)
  }
}

extension MemberVisitor {
  /// A closed set of words, or an identifier: written as its string.
  public mutating func word<Word: RawRepresentable<String>>(
    _ name: String, _ value: inout Word,
  ) throws(CanonError) {
    var text = value.rawValue
    try string(name, &text)
    guard let word = Word(rawValue: text) else {
      throw .unknownValue(member: name, value: text)
    }
    value = word
  }

  /// An optional word; absent when nil.
  public mutating func word<Word: RawRepresentable<String>>(
    _ name: String, _ value: inout Word?,
  ) throws(CanonError) {
    var text = value?.rawValue
    try string(name, &text)
    guard let text else {
      value = nil
      return
    }
    guard let word = Word(rawValue: text) else {
      throw .unknownValue(member: name, value: text)
    }
    value = word
  }

  /// A list of words; absent when empty.
  public mutating func words<Word: RawRepresentable<String>>(
    _ name: String, _ value: inout [Word],
  ) throws(CanonError) {
    // A key path of a generic type would be made anew at each call.
    var texts = value.map { $0.rawValue }
    try strings(name, &texts)
    var words: [Word] = []
    for text in texts {
      guard let word = Word(rawValue: text) else {
        throw .unknownValue(member: name, value: text)
      }
      words.append(word)
    }
    value = words
  }

  public mutating func instant(_ name: String, _ value: inout Instant) throws(CanonError) {
    var text = value.canonical
    try string(name, &text)
    guard let instant = Instant(canonical: text) else {
      throw .unknownValue(member: name, value: text)
    }
    value = instant
  }

  /// An optional moment; absent when nil.
  public mutating func instant(_ name: String, _ value: inout Instant?) throws(CanonError) {
    var text = value?.canonical
    try string(name, &text)
    guard let text else {
      value = nil
      return
    }
    guard let instant = Instant(canonical: text) else {
      throw .unknownValue(member: name, value: text)
    }
    value = instant
  }

  /// A day, written `YYYY-MM-DD`.
  public mutating func date(_ name: String, _ value: inout CivilDate) throws(CanonError) {
    var text = value.description
    try string(name, &text)
    guard let date = CivilDate(text) else { throw .unknownValue(member: name, value: text) }
    value = date
  }

  /// An optional day, written `YYYY-MM-DD`; absent when nil.
  public mutating func date(_ name: String, _ value: inout CivilDate?) throws(CanonError) {
    var text = value?.description
    try string(name, &text)
    guard let text else {
      value = nil
      return
    }
    guard let date = CivilDate(text) else { throw .unknownValue(member: name, value: text) }
    value = date
  }
}
