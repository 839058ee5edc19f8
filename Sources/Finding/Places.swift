/// Where an entry lies in the journal.
public struct Place: Sendable, Equatable {
  public var number: Int
  /// Bytes from the start of the file.
  public var offset: Int
  /// Bytes, with the line feed.
  public var length: Int

  /// Makes a place.
  public init(number: Int, offset: Int, length: Int) {
    self.number = number
    self.offset = offset
    self.length = length
  }
}

/// The places of one matter's entries, in order and packed: some five bytes each.
///
/// Each number and offset is written as its distance from the one before, seven bits a byte, the
/// lowest first; the highest bit says that more follow (LEB128).
public struct Places: Sendable, Equatable {
  /// As they are kept.
  public private(set) var bytes: [UInt8]
  private var last = Place(number: 0, offset: 0, length: 0)

  /// Makes a list of none.
  public init() {
    bytes = []
  }

  /// Reads what was kept; stops where it is no list.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    last = Self.unpacked(bytes).last ?? last
  }

  /// The places, in order.
  public var list: [Place] { Self.unpacked(bytes) }

  /// Whether there are none.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Adds a place after the others; one that is among them already changes nothing.
  public mutating func append(_ place: Place) {
    guard place.number > last.number else { return }
    pack(place.number - last.number)
    pack(place.offset - last.offset)
    pack(place.length)
    last = place
  }

  /// Those up to an entry.
  public func upTo(_ number: Int) -> Places {
    guard last.number > number else { return self }
    var places = Places()
    for place in list.prefix(while: { $0.number <= number }) { places.append(place) }
    return places
  }

  private mutating func pack(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func unpacked(_ bytes: [UInt8]) -> [Place] {
    var places: [Place] = []
    var last = Place(number: 0, offset: 0, length: 0)
    var rest = bytes[...]
    while let number = popNumber(&rest), let offset = popNumber(&rest),
      let length = popNumber(&rest)
    {
      last = Place(number: last.number + number, offset: last.offset + offset, length: length)
      places.append(last)
    }
    return places
  }

  private static func popNumber(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var value: UInt = 0
    var shift: UInt = 0
    while let byte = bytes.popFirst(), shift < 63 {
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    return nil
  }
}
