/// Reads records of delimited fields as RFC 4180 writes them; lines may end in LF, CRLF or CR.
///
/// It works on bytes, before they are text: in UTF-8 and in GB 18030 alike no part of a longer
/// character equals a delimiter, a quotation mark or the end of a line.
struct DelimitedReader {
  /// One record: its fields, and the line it begins on.
  struct Record {
    var line: Int
    var fields: [ArraySlice<UInt8>] = []
    /// Whether something follows the closing quotation mark of a field.
    var isMalformed = false

    /// Whether nothing stands on the line.
    var isBlank: Bool { fields.allSatisfy { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } } }
  }

  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var offset: Int
  private(set) var line = 1

  init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    offset = bytes.startIndex
  }

  /// The next record; nil at the end.
  mutating func next() throws(IntakeError) -> Record? {
    guard offset < bytes.endIndex else { return nil }
    var record = Record(line: line)
    repeat {
      record.fields.append(
        isAt(quote) ? try quotedField(&record.isMalformed) : plainField())
    } while take(delimiter)
    endLine()
    return record
  }

  private mutating func plainField() -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.endIndex, !endsField(bytes[offset]) { offset += 1 }
    return bytes[start..<offset]
  }

  private mutating func quotedField(
    _ isMalformed: inout Bool
  ) throws(IntakeError)
    -> ArraySlice<UInt8>
  {
    let firstLine = line
    offset += 1
    var start = offset
    var pieces: ArraySlice<UInt8> = []
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte != quote {
        line += endsLine(at: offset) ? 1 : 0
        offset += 1
      } else if offset + 1 < bytes.endIndex, bytes[offset + 1] == quote {
        pieces += bytes[start...offset]
        offset += 2
        start = offset
      } else {
        let rest = bytes[start..<offset]
        offset += 1
        isMalformed = !plainField().isEmpty || isMalformed
        return pieces.isEmpty ? rest : pieces + rest
      }
    }
    throw .unclosedQuote(line: firstLine)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == carriageReturn
  }

  /// Whether a line ends with the byte at an offset; CR LF ends it once, with the LF.
  private func endsLine(at offset: Int) -> Bool {
    switch bytes[offset] {
    case lineFeed: true
    case carriageReturn: offset + 1 >= bytes.endIndex || bytes[offset + 1] != lineFeed
    default: false
    }
  }

  private mutating func endLine() {
    guard offset < bytes.endIndex else { return }
    _ = take(carriageReturn)
    _ = take(lineFeed)
    line += 1
  }

  private func isAt(_ byte: UInt8) -> Bool {
    offset < bytes.endIndex && bytes[offset] == byte
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    offset += 1
    return true
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
