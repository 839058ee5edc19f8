extension Intake {
  /// Reads CSV, or the same with semicolons or tabs.
  func readDelimited(
    _ bytes: ArraySlice<UInt8>, _ gathering: Gathering,
  ) throws(IntakeError) -> IntakeResult {
    var gathering = gathering
    let header = try header(of: bytes, gathering.encoding)
    var reader = header.reader
    while let record = try reader.next() {
      guard !record.isBlank else { continue }
      let encoding = gathering.encoding
      try gathering.add(line: record.line, excerpt: excerpt(of: record, encoding)) {
        () throws(BadRow.Reason) in try row(record, under: header, encoding)
      }
    }
    return gathering.result
  }

  /// The first record of a file, and the reader of what follows.
  private struct Header {
    var count: Int
    var positions: [MessageField: Int]
    var reader: DelimitedReader
  }

  /// The header read with the delimiter that shows the most known names.
  private func header(
    of bytes: ArraySlice<UInt8>, _ encoding: TextEncoding,
  ) throws(IntakeError) -> Header {
    var best: Header?
    var names: [String] = []
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var reader = DelimitedReader(bytes, delimiter: delimiter)
      var first = try reader.next()
      while first?.isBlank == true { first = try reader.next() }
      let found = try (first?.fields ?? []).map { field throws(IntakeError) in
        guard let name = encoding.text(field) else { throw .notText }
        return name
      }
      if found.count > names.count { names = found }
      let positions = headers.positions(in: found)
      guard positions.count > best?.positions.count ?? 0 else { continue }
      best = Header(count: found.count, positions: positions, reader: reader)
    }
    guard let best else {
      throw .noKnownHeader(names.map { String($0.trimmed.prefix(IntakeLimits.excerpt)) })
    }
    for field in [MessageField.time] where best.positions[field] == nil {
      throw .missingColumn(field)
    }
    guard best.positions[.text] != nil || best.positions[.title] != nil else {
      throw .missingColumn(.text)
    }
    return best
  }

  private func row(
    _ record: DelimitedReader.Record, under header: Header, _ encoding: TextEncoding,
  ) throws(BadRow.Reason) -> MessageRow {
    guard !record.isMalformed else { throw .textAfterQuote }
    // Spreadsheets pad rows with empty fields; anything else means that a delimiter is text.
    guard record.fields.count >= header.count,
      record.fields.dropFirst(header.count).allSatisfy(\.isEmpty)
    else { throw .wrongFieldCount(record.fields.count, expected: header.count) }
    var row = MessageRow(line: record.line)
    for (field, position) in header.positions {
      guard let text = encoding.text(record.fields[position]) else { throw .notText }
      row.parts[field] = text
    }
    return row
  }

  private func excerpt(
    of record: DelimitedReader.Record, _ encoding: TextEncoding,
  ) -> String {
    let beginnings = record.fields.map { field in
      let beginning = field.prefix(IntakeLimits.excerpt * 4)
      return encoding.text(beginning) ?? String(decoding: beginning, as: UTF8.self)
    }
    return beginnings.joined(separator: " ")
  }
}
