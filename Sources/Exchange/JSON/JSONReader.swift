/// Reads JSON (RFC 8259) and the parts of JSON5 people write by hand: comments, trailing commas,
/// names without quotation marks, and strings in apostrophes.
struct JSONReader {
  /// The deepest nesting that is read.
  static let depthLimit = 64

  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private(set) var line: Int

  init(_ bytes: ArraySlice<UInt8>, line: Int = 1) {
    self.bytes = bytes
    self.line = line
    offset = bytes.startIndex
  }

  /// The byte that comes after white space and comments, not taken; nil at the end.
  mutating func next() throws(JSONFault) -> UInt8? {
    try skipBlank()
    return offset < bytes.endIndex ? bytes[offset] : nil
  }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: UInt8) throws(JSONFault) -> Bool {
    guard try next() == byte else { return false }
    offset += 1
    return true
  }

  /// Checks that nothing follows.
  mutating func expectEnd() throws(JSONFault) {
    guard try next() == nil else { throw fault(.unexpectedCharacter) }
  }

  /// Whether another item follows in a list or an object; takes the comma or the closing byte.
  mutating func hasItem(before close: UInt8, isFirst: inout Bool) throws(JSONFault) -> Bool {
    if try take(close) { return false }
    if !isFirst {
      guard try take(UInt8(ascii: ",")) else { throw try unexpected() }
      if try take(close) { return false }
    }
    isFirst = false
    guard try next() != nil else { throw fault(.unexpectedEnd) }
    return true
  }

  /// Reads the name of a member and its colon.
  mutating func name() throws(JSONFault) -> String {
    let byte = try next()
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    let name = isQuoted ? try string() : try text(word())
    guard try take(UInt8(ascii: ":")) else { throw try unexpected() }
    return name
  }

  /// Reads a value.
  mutating func value(depth: Int = 0) throws(JSONFault) -> JSONValue {
    guard depth < Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
    guard let byte = try next() else { throw fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
    default: return try literal()
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) -> [JSONValue] {
    offset += 1
    var items: [JSONValue] = []
    var isFirst = true
    while try hasItem(before: UInt8(ascii: "]"), isFirst: &isFirst) {
      items.append(try value(depth: depth + 1))
    }
    return items
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONObject {
    offset += 1
    var object = JSONObject()
    var isFirst = true
    while try hasItem(before: UInt8(ascii: "}"), isFirst: &isFirst) {
      let start = line
      let name = try name()
      let value = try value(depth: depth + 1)
      object.members.append(JSONObject.Member(name: name, value: value, line: start))
    }
    return object
  }

  private mutating func literal() throws(JSONFault) -> JSONValue {
    let word = try text(word())
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      guard word.first.map({ $0 == "-" || $0.isASCII && $0.isNumber }) == true,
        Double(word) != nil
      else { throw fault(.unexpectedCharacter) }
      return .number(word)
    }
  }

  /// The bytes of a number, a name or a word without quotation marks.
  private mutating func word() throws(JSONFault) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.endIndex, isWordByte(bytes[offset]) { offset += 1 }
    guard start < offset else { throw try unexpected() }
    return bytes[start..<offset]
  }

  private mutating func string() throws(JSONFault) -> String {
    let firstLine = line
    let quote = bytes[offset]
    offset += 1
    var start = offset
    var pieces: ArraySlice<UInt8> = []
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == quote {
        let rest = bytes[start..<offset]
        offset += 1
        return try text(pieces.isEmpty ? rest : pieces + rest)
      }
      if byte == UInt8(ascii: "\\") {
        pieces += bytes[start..<offset]
        pieces += String(try escape()).utf8
        start = offset
      } else {
        if byte == 0x0A { line += 1 }
        offset += 1
      }
    }
    throw JSONFault(line: firstLine, problem: .unclosedString)
  }

  private mutating func escape() throws(JSONFault) -> Character {
    guard offset + 1 < bytes.endIndex else { throw fault(.unexpectedEnd) }
    let kind = bytes[offset + 1]
    offset += 2
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(kind))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try unicodeEscape())
    default: throw fault(.badEscape)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let unit = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, bytes[offset...].starts(with: Array("\\u".utf8)) else {
      throw fault(.badEscape)
    }
    offset += 2
    let low = try hexadecimalUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault(.badEscape) }
    return scalar
  }

  private mutating func hexadecimalUnit() throws(JSONFault) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(.badEscape) }
    offset += 4
    return unit
  }

  private mutating func skipBlank() throws(JSONFault) {
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case 0x0A:
        line += 1
        offset += 1
      case 0x20, 0x09, 0x0D: offset += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONFault) {
    let rest = bytes[offset...].dropFirst()
    switch rest.first {
    case UInt8(ascii: "/"):
      offset = rest.firstIndex(of: 0x0A) ?? bytes.endIndex
    case UInt8(ascii: "*"):
      offset += 2
      while !bytes[offset...].starts(with: [UInt8(ascii: "*"), UInt8(ascii: "/")]) {
        guard offset < bytes.endIndex else { throw fault(.unexpectedEnd) }
        if bytes[offset] == 0x0A { line += 1 }
        offset += 1
      }
      offset += 2
    default: throw fault(.unexpectedCharacter)
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> String {
    guard let text = TextEncoding.utf8.text(bytes) else { throw fault(.notText) }
    return text
  }

  private mutating func unexpected() throws(JSONFault) -> JSONFault {
    fault(try next() == nil ? .unexpectedEnd : .unexpectedCharacter)
  }

  private func fault(_ problem: JSONFault.Problem) -> JSONFault {
    JSONFault(line: line, problem: problem)
  }
}

/// Letters, digits, signs, and every byte beyond ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
    true
  default: false
  }
}
