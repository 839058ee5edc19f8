extension Intake {
  /// Reads a list of objects, an object that holds one, or one object on each line.
  func readJSON(
    _ bytes: ArraySlice<UInt8>, _ gathering: Gathering,
  ) throws(IntakeError) -> IntakeResult {
    var content = bytes
    if gathering.encoding != .utf8 {
      // Here a byte of a longer character can equal a backslash, so all of it is converted first.
      guard let text = gathering.encoding.text(bytes) else { throw .notText }
      content = Array(text.utf8)[...]
    }
    return Lines(content).areObjects
      ? try readLines(Lines(content), gathering) : try readDocument(content, gathering)
  }

  private func readLines(
    _ lines: Lines, _ gathering: Gathering,
  ) throws(IntakeError) -> IntakeResult {
    var gathering = gathering
    for line in lines {
      try gathering.add(line: line.number, excerpt: line.excerpt) { () throws(BadRow.Reason) in
        try row(line.value(), line: line.number)
      }
    }
    return gathering.result
  }

  private func readDocument(
    _ bytes: ArraySlice<UInt8>, _ gathering: Gathering,
  ) throws(IntakeError) -> IntakeResult {
    var gathering = gathering
    var rows = try JSONRows(bytes, headers: headers)
    while let (line, value) = try rows.next() {
      if gathering.isEmpty { try checkNames(value) }
      try gathering.add(line: line, excerpt: value.excerpt) { () throws(BadRow.Reason) in
        try row(value, line: line)
      }
    }
    return gathering.result
  }

  /// Refuses a document whose first object has no name that is known.
  private func checkNames(_ value: JSONValue) throws(IntakeError) {
    guard case .object(let object) = value else { return }
    let names = object.members.map(\.name)
    guard headers.positions(in: names).isEmpty else { return }
    throw .noKnownHeader(names.map { String($0.prefix(IntakeLimits.excerpt)) })
  }

  func row(_ value: JSONValue, line: Int) throws(BadRow.Reason) -> MessageRow {
    guard case .object(let object) = value else { throw .notAnObject }
    var row = MessageRow(line: line)
    let positions = headers.positions(in: object.members.map(\.name))
    for (field, position) in positions {
      switch object.members[position].value {
      case .null: break
      case .string(let text), .number(let text): row.parts[field] = text
      case .flag, .array, .object: throw .notAText(field)
      }
    }
    return row
  }
}

extension JSONValue {
  /// The beginning of what an object says.
  fileprivate var excerpt: String {
    switch self {
    case .null: "null"
    case .flag(let isTrue): String(isTrue)
    case .number(let text), .string(let text): String(text.prefix(IntakeLimits.excerpt))
    case .array(let items): items.prefix(3).map(\.excerpt).joined(separator: " ")
    case .object(let object):
      object.members.prefix(3).map(\.value.excerpt).joined(separator: " ")
    }
  }
}
