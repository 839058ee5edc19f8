public import Registry
public import Workflow

/// Takes messages from files: CSV, JSON, or JSON Lines, as their content shows.
///
/// Reading is pure: what is found is recorded by the registry. `digest` is SHA-256 of a text in
/// lowercase hexadecimal; it names messages that have no identifier of their own.
public struct Intake: Sendable {
  let headers: HeaderMap
  let maker: MessageMaker
  private let encoding: TextEncoding?
  private let limits: IntakeLimits

  /// Makes an intake for the files of one source; without an encoding, each file's is found out.
  public init(
    source: SourceDescribed, zone: Zone, encoding: TextEncoding? = nil,
    limits: IntakeLimits = IntakeLimits(), digest: @escaping @Sendable (String) -> String,
  ) {
    headers = HeaderMap(columns: source.columns)
    maker = MessageMaker(source: source.source, zone: zone, digest: digest)
    self.encoding = encoding
    self.limits = limits
  }

  /// The messages and the bad rows of a file.
  public func read(_ bytes: [UInt8]) throws(IntakeError) -> IntakeResult {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(limit: limits.fileBytes)
    }
    let isMarked = bytes.starts(with: TextEncoding.mark)
    let content = bytes.dropFirst(isMarked ? TextEncoding.mark.count : 0)
    guard let first = content.first(where: { !isBlank($0) }) else { throw .empty }
    guard !content.prefix(4096).contains(0) else { throw .notText }
    let encoding = encoding ?? (isMarked ? .utf8 : TextEncoding(of: content))
    let gathering = Gathering(maker: maker, encoding: encoding, rowLimit: limits.rows)
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      ? try readJSON(content, gathering) : try readDelimited(content, gathering)
  }

  /// Whether a member of an object stands for a part of a message.
  public func finds(_ field: MessageField, in object: JSONObject) -> Bool {
    headers.positions(in: object.members.map(\.name))[field] != nil
  }

  /// Puts a text in the place of every member that stands for a part of a message.
  public func put(_ text: String, for field: MessageField, in object: inout JSONObject) {
    object.members.removeAll { headers.field(of: $0.name) == field }
    object.members.append(JSONObject.Member(name: field.rawValue, value: .string(text), line: 1))
  }

  /// The message an object describes with the names that stand in files.
  public func message(_ object: JSONObject) throws(BadRow.Reason) -> Incoming {
    var message = try maker.incoming(row(.object(object), line: 1))
    if message.externalID.isEmpty { message.externalID = maker.derivedID(message) }
    return message
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}
