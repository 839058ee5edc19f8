/// A value of JSON.
public enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads one value from all of the bytes.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(bytes[...])
    self = try reader.value()
    try reader.expectEnd()
  }
}

/// The members of an object, in the order they are written.
public struct JSONObject: Sendable, Equatable {
  public var members: [Member] = []

  /// Makes an object without members.
  public init() {}

  /// A name, its value, and the line the name stands on.
  public struct Member: Sendable, Equatable {
    public var name: String
    public var value: JSONValue
    public var line: Int

    /// Makes a member.
    public init(name: String, value: JSONValue, line: Int) {
      self.name = name
      self.value = value
      self.line = line
    }
  }

  /// The value of the last member of that name.
  public subscript(_ name: String) -> JSONValue? {
    members.last { $0.name == name }?.value
  }
}

/// Where bytes stopped being JSON.
public struct JSONFault: Error, Equatable, Sendable {
  public var line: Int
  public var problem: Problem

  /// What was wrong.
  public enum Problem: Sendable, Equatable {
    case unexpectedEnd
    case unexpectedCharacter
    case unclosedString
    case badEscape
    case notText
    case tooDeep(limit: Int)
  }
}
