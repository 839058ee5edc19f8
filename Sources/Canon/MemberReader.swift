/// Fills a blank value from its canonical form, member by member.
struct MemberReader: MemberVisitor {
  var reader: CanonReader
  var isFirst = true

  mutating func string(_ name: String, _ value: inout String) throws(CanonError) {
    try require(name)
    value = try reader.string()
  }

  mutating func string(_ name: String, _ value: inout String?) throws(CanonError) {
    value = try find(name) ? try reader.string() : nil
  }

  mutating func integer(_ name: String, _ value: inout Int) throws(CanonError) {
    try require(name)
    value = try reader.integer()
  }

  mutating func integer(_ name: String, _ value: inout Int?) throws(CanonError) {
    value = try find(name) ? try reader.integer() : nil
  }

  mutating func flag(_ name: String, _ value: inout Bool) throws(CanonError) {
    value = try find(name)
    guard value else { return }
    guard try reader.flag() else { throw .unexpectedMember(name) }
  }

  mutating func strings(_ name: String, _ value: inout [String]) throws(CanonError) {
    value = try list(name) { reader throws(CanonError) in try reader.string() }
  }

  mutating func integers(_ name: String, _ value: inout [Int]) throws(CanonError) {
    value = try list(name) { reader throws(CanonError) in try reader.integer() }
  }

  mutating func object<Value: Recorded>(
    _ name: String, _ value: inout Value,
  ) throws(CanonError) {
    try require(name)
    value = try reader.object()
  }

  mutating func object<Value: Recorded>(
    _ name: String, _ value: inout Value?,
  ) throws(CanonError) {
    value = try find(name) ? try reader.object() : nil
  }

  mutating func objects<Value: Recorded>(
    _ name: String, _ value: inout [Value],
  ) throws(CanonError) {
    value = try list(name) { reader throws(CanonError) in try reader.object() }
  }

  mutating func instant(_ name: String, _ value: inout Instant) throws(CanonError) {
    try require(name)
    let text = try reader.string()
    guard let instant = Instant(canonical: text) else {
      throw .unknownValue(member: name, value: text)
    }
    value = instant
  }

  mutating func text(_ name: String, _ value: inout String) throws(CanonError) {
    try require(name)
    value = try reader.text(name)
  }

  mutating func text(_ name: String, _ value: inout String?) throws(CanonError) {
    value = try find(name) ? try reader.text(name) : nil
  }

  mutating func texts(_ name: String, _ value: inout [String]) throws(CanonError) {
    value = try list(name) { reader throws(CanonError) in try reader.text(name) }
  }

  private mutating func list<Item>(
    _ name: String, _ item: (inout CanonReader) throws(CanonError) -> Item,
  ) throws(CanonError) -> [Item] {
    guard try find(name) else { return [] }
    var items: [Item] = []
    try reader.array { reader throws(CanonError) in items.append(try item(&reader)) }
    // An empty list is written by leaving the member out, and in no other way.
    guard !items.isEmpty else { throw .unexpectedMember(name) }
    return items
  }

  private mutating func require(_ name: String) throws(CanonError) {
    guard try find(name) else { throw .missingMember(name) }
  }

  /// Takes the member's name and colon if it is the next member.
  private mutating func find(_ name: String) throws(CanonError) -> Bool {
    guard try reader.take(member: name, isFirst: isFirst) else { return false }
    isFirst = false
    return true
  }
}
