/// The lines of some bytes that are not blank.
struct Lines: Sequence, IteratorProtocol {
  /// A line without its end, and its number from 1.
  struct Line {
    var number: Int
    var bytes: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> Line? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[Swift.min(end + 1, rest.endIndex)...]
      number += 1
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { return Line(number: number, bytes: line) }
    }
    return nil
  }

  /// Whether the first line is an object by itself, and more lines follow.
  var areObjects: Bool {
    var lines = self
    guard let first = lines.next(), lines.next() != nil, case .object = try? first.value() else {
      return false
    }
    return true
  }
}

extension Lines.Line {
  /// The one value that stands on the line.
  func value() throws(BadRow.Reason) -> JSONValue {
    do throws(JSONFault) {
      var reader = JSONReader(bytes, line: number)
      let value = try reader.value()
      try reader.expectEnd()
      return value
    } catch { throw .invalidJSON(error.problem) }
  }

  var excerpt: String { String(decoding: bytes.prefix(IntakeLimits.excerpt * 4), as: UTF8.self) }
}
