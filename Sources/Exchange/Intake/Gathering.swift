import Registry

/// What was gathered of a file so far.
struct Gathering {
  let maker: MessageMaker
  private let rowLimit: Int
  private(set) var result: IntakeResult
  /// Where each identifier stands: the position among the messages.
  private var positions: [String: Int] = [:]

  init(maker: MessageMaker, encoding: TextEncoding, rowLimit: Int) {
    self.maker = maker
    self.rowLimit = rowLimit
    result = IntakeResult(encoding: encoding)
  }

  var encoding: TextEncoding { result.encoding }

  /// How many rows were seen.
  private var count: Int {
    result.messages.count + result.badRows.count + result.repeatedLines.count
  }

  /// Whether no row was seen yet.
  var isEmpty: Bool { count == 0 }

  /// Adds what a row holds: a message, or the reason why it holds none.
  mutating func add(
    line: Int, excerpt: @autoclosure () -> String,
    _ row: () throws(BadRow.Reason) -> MessageRow,
  ) throws(IntakeError) {
    guard count < rowLimit else { throw .tooManyRows(limit: rowLimit) }
    do throws(BadRow.Reason) {
      try note(IntakeResult.NumberedMessage(line: line, incoming: maker.incoming(row())))
    } catch {
      let beginning = String(excerpt().trimmed.prefix(IntakeLimits.excerpt))
      result.badRows.append(BadRow(line: line, reason: error, excerpt: beginning))
    }
  }

  private mutating func note(
    _ message: IntakeResult.NumberedMessage,
  ) throws(BadRow.Reason) {
    var message = message
    if message.incoming.externalID.isEmpty {
      message.incoming.externalID = maker.derivedID(message.incoming)
      result.hasDerivedIDs = true
    }
    guard let position = positions[message.incoming.externalID] else {
      positions[message.incoming.externalID] = result.messages.count
      result.messages.append(message)
      return
    }
    let earlier = result.messages[position]
    guard earlier.incoming == message.incoming else { throw .sameID(line: earlier.line) }
    result.repeatedLines.append(message.line)
  }
}
