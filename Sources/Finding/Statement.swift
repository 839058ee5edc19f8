import CSQLite

/// A prepared statement, kept as long as its connection.
final class Statement {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  var row: Row { Row(pointer: pointer) }

  func step() -> Int32 { sqlite3_step(pointer) }

  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .text(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          huiyin_bind_text(pointer, index, $0.baseAddress ?? emptyText, Int32($0.count))
        }
      }
    case .integer(let integer): sqlite3_bind_int64(pointer, index, Int64(integer))
    case .blob(let bytes):
      bytes.withUnsafeBytes {
        huiyin_bind_blob(
          pointer, index, $0.baseAddress ?? UnsafeRawPointer(emptyText), Int32($0.count))
      }
    case .null: sqlite3_bind_null(pointer, index)
    }
  }

  /// The row a query stands at; valid until the next step.
  struct Row {
    fileprivate let pointer: OpaquePointer

    func text(_ column: Int32) -> String {
      optionalText(column) ?? ""
    }

    func optionalText(_ column: Int32) -> String? {
      guard let bytes = sqlite3_column_text(pointer, column) else { return nil }
      return String(cString: bytes)
    }

    func blob(_ column: Int32) -> [UInt8] {
      guard let bytes = sqlite3_column_blob(pointer, column) else { return [] }
      let count = Int(sqlite3_column_bytes(pointer, column))
      return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    func integer(_ column: Int32) -> Int? {
      guard sqlite3_column_type(pointer, column) != SQLITE_NULL else { return nil }
      return Int(sqlite3_column_int64(pointer, column))
    }

    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }

    func flag(_ column: Int32) -> Bool { number(column) != 0 }
  }
}

// An empty string has no address of its own; SQLite takes NULL for the value NULL.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = {
  let text = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  text.initialize(to: 0)
  return UnsafePointer(text)
}()
