/// Why bytes are not the canonical form that was expected.
///
/// Offsets count bytes from the start of what was read.
public enum CanonError: Error, Equatable, Sendable {
  case unexpectedByte(offset: Int)
  case unexpectedEnd
  case invalidUTF8(offset: Int)
  case needlessEscape(offset: Int)
  case numberOutOfRange(offset: Int)
  case missingMember(String)
  case unexpectedMember(String)
  case duplicateMember(String)
  case unknownValue(member: String, value: String)
  case tooDeep(offset: Int)
}
