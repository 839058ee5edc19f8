import Foundation

/// How a file's bytes stand for text.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case gb18030 = "gb18030"

  /// The text that some bytes stand for; nil where they stand for none.
  func text(_ bytes: some Collection<UInt8>) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    // CFStringEncoding 0x0632 is GB 18030-2000; Foundation marks those with the highest bit.
    case .gb18030: String(bytes: bytes, encoding: String.Encoding(rawValue: 0x8000_0632))
    }
  }
}

extension TextEncoding {
  /// The text of a file in either encoding; nil where its bytes stand for none.
  public static func read(_ bytes: [UInt8]) -> String? {
    let encoding = TextEncoding(of: bytes[...])
    return encoding.text(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
  }

  /// Text marked as UTF-8 begins with these bytes.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The encoding the bytes are in: UTF-8 where they are, else GB 18030.
  ///
  /// A file that is nearly all UTF-8 is damaged UTF-8: read as GB 18030, every row would be garbled
  /// instead of one.
  init(of bytes: ArraySlice<UInt8>) {
    guard !bytes.starts(with: Self.mark), !isUTF8(bytes) else {
      self = .utf8
      return
    }
    let (valid, invalid) = sequences(in: bytes)
    self = invalid * 10 < valid ? .utf8 : .gb18030
  }
}

private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  (try? UTF8Span(validating: bytes.span)) != nil
}

/// How many sequences beyond ASCII are well-formed UTF-8, and how many are not.
private func sequences(in bytes: ArraySlice<UInt8>) -> (valid: Int, invalid: Int) {
  var parser = Unicode.UTF8.ForwardParser()
  var source = bytes.makeIterator()
  var (valid, invalid) = (0, 0)
  while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let scalar): if scalar.count > 1 { valid += 1 }
    case .error: invalid += 1
    case .emptyInput: return (valid, invalid)
    }
  }
}
