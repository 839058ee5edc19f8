/// Turns bytes into scalars one by one, and gives back the bytes that are none.
struct UTF8Decoder {
  /// What one byte led to.
  enum Step: Equatable {
    case incomplete
    case scalar(Unicode.Scalar)
    /// Bytes that begin no scalar, or were broken off by the byte given last.
    case invalid([UInt8])
  }

  private var pending: [UInt8] = []
  private var expected = 0

  /// Whether a scalar has begun that is not complete.
  var isInside: Bool { !pending.isEmpty }

  /// Takes a byte; one that breaks a scalar off begins the next, so there may be two steps.
  mutating func take(_ byte: UInt8) -> [Step] {
    guard !isInside else { return continued(by: byte) }
    return [begun(by: byte)]
  }

  /// Gives up a scalar that will not be completed.
  mutating func giveUp() -> [UInt8] {
    defer { pending = [] }
    return pending
  }

  private mutating func begun(by byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expected = 2
    case 0xE0...0xEF: expected = 3
    case 0xF0...0xF4: expected = 4
    default: return .invalid([byte])
    }
    pending = [byte]
    return .incomplete
  }

  private mutating func continued(by byte: UInt8) -> [Step] {
    guard isContinuation(byte) else {
      let broken = giveUp()
      return [.invalid(broken), begun(by: byte)]
    }
    pending.append(byte)
    guard pending.count == expected else { return [.incomplete] }
    let bytes = giveUp()
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return [.invalid(bytes)] }
    return [.scalar(scalar)]
  }

  /// Overlong forms, surrogates and what lies beyond Unicode show in the second byte.
  private func isContinuation(_ byte: UInt8) -> Bool {
    guard pending.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch pending[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }
}
