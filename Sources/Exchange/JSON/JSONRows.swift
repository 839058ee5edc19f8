/// The messages of a JSON document, read one at a time.
///
/// The document is a list, an object that holds a list of objects at any depth (the first one
/// counts), or a single message.
struct JSONRows {
  private var reader: JSONReader
  private var single: (line: Int, value: JSONValue)?
  private var isInList = false
  private var isFirst = true
  /// How many objects stand open around the list.
  private var depth = 0
  private var hasEmptyList = false

  init(_ bytes: ArraySlice<UInt8>, headers: HeaderMap) throws(IntakeError) {
    reader = JSONReader(bytes)
    do throws(JSONFault) { try begin(headers) } catch { throw .invalidJSON(error) }
    guard isInList || hasEmptyList || single != nil else { throw .noList }
  }

  /// The next message and the line it begins on; nil at the end.
  mutating func next() throws(IntakeError) -> (line: Int, value: JSONValue)? {
    if let single {
      self.single = nil
      return single
    }
    guard isInList else { return nil }
    do throws(JSONFault) {
      if try reader.hasItem(before: UInt8(ascii: "]"), isFirst: &isFirst) {
        return (reader.line, try reader.value())
      }
      isInList = false
      try end()
      return nil
    } catch { throw .invalidJSON(error) }
  }

  private mutating func begin(_ headers: HeaderMap) throws(JSONFault) {
    if try reader.take(UInt8(ascii: "[")) {
      isInList = true
    } else if try isMessage(headers) {
      single = (reader.line, try reader.value())
      try reader.expectEnd()
    } else {
      isInList = try findList()
      if !isInList { try reader.expectEnd() }
    }
  }

  /// Whether the object that comes next has the members of a message.
  private func isMessage(_ headers: HeaderMap) throws(JSONFault) -> Bool {
    var ahead = reader
    var fields: Set<MessageField> = []
    var isFirst = true
    guard try ahead.take(UInt8(ascii: "{")) else { return false }
    while try ahead.hasItem(before: UInt8(ascii: "}"), isFirst: &isFirst) {
      if let field = headers.field(of: try ahead.name()) { fields.insert(field) }
      _ = try ahead.value()
    }
    return fields.contains(.time) && (fields.contains(.text) || fields.contains(.title))
  }

  /// Goes to the first list of objects inside the object that comes next.
  private mutating func findList(depth: Int = 1) throws(JSONFault) -> Bool {
    guard try reader.take(UInt8(ascii: "{")) else { return false }
    var isFirst = true
    while try reader.hasItem(before: UInt8(ascii: "}"), isFirst: &isFirst) {
      _ = try reader.name()
      if try reader.next() == UInt8(ascii: "{"), depth < JSONReader.depthLimit {
        if try findList(depth: depth + 1) { return true }
      } else if try enterList() {
        self.depth = depth
        return true
      } else {
        _ = try reader.value()
      }
    }
    return false
  }

  private mutating func enterList() throws(JSONFault) -> Bool {
    var ahead = reader
    guard try ahead.take(UInt8(ascii: "[")) else { return false }
    let first = try ahead.next()
    hasEmptyList = hasEmptyList || first == UInt8(ascii: "]")
    guard first == UInt8(ascii: "{") else { return false }
    reader = ahead
    return true
  }

  /// Reads past what stands after the list.
  private mutating func end() throws(JSONFault) {
    for _ in 0..<depth {
      var isFirst = false
      while try reader.hasItem(before: UInt8(ascii: "}"), isFirst: &isFirst) {
        _ = try reader.name()
        _ = try reader.value()
      }
    }
    try reader.expectEnd()
  }
}
