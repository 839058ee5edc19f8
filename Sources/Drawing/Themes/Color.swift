/// A colour a theme asks for.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 colours; the first 16 are whatever the person made of them.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

extension Color {
  /// Reads `default`, `#rrggbb`, a number up to 255, or a name such as `red` or `bright blue`.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if text.hasPrefix("#") {
      self.init(hex: text.dropFirst())
    } else if let index = UInt8(text) {
      self = .indexed(index)
    } else {
      self.init(name: text)
    }
  }

  private init?(hex: Substring) {
    guard hex.count == 6, let value = UInt32(hex, radix: 16) else { return nil }
    self.init(value)
  }

  private init?(name: String) {
    let isBright = name.hasPrefix("bright ")
    let base = isBright ? String(name.dropFirst(7)) : name
    guard let index = Self.names.firstIndex(of: base) else { return nil }
    self = .indexed(UInt8(index) + (isBright ? 8 : 0))
  }

  private init(_ value: UInt32) {
    self = .rgb(
      red: UInt8(value >> 16 & 0xFF),
      green: UInt8(value >> 8 & 0xFF),
      blue: UInt8(value & 0xFF),
    )
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]
}

extension Color {
  /// The nearest of the 240 colours of the 256 that every terminal draws alike.
  public var nearest256: Color {
    guard case .rgb = self else { return self }
    return .indexed(nearest(among: 16...255))
  }

  /// The nearest of the 16 colours as xterm draws them.
  public var nearest16: Color {
    switch self {
    case .standard: self
    case .indexed(let index) where index < 16: self
    case .indexed, .rgb: .indexed(nearest(among: 0...15))
    }
  }

  /// Red, green and blue from 0 to 1; nil for the terminal's own, which nobody knows.
  public var components: (red: Double, green: Double, blue: Double)? {
    switch self {
    case .standard: return nil
    case .indexed(let index): return Color(Self.xterm[Int(index)]).components
    case .rgb(let red, let green, let blue):
      return (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    }
  }

  private func nearest(among indices: ClosedRange<UInt8>) -> UInt8 {
    indices.min { distance(to: .indexed($0)) < distance(to: .indexed($1)) } ?? 0
  }

  /// The "redmean" distance: cheap, and close to how far apart colours look.
  private func distance(to other: Color) -> Double {
    guard let one = components, let two = other.components else { return .infinity }
    let red = (one.red + two.red) / 2
    let differences = (one.red - two.red, one.green - two.green, one.blue - two.blue)
    return (2 + red) * differences.0 * differences.0 + 4 * differences.1 * differences.1
      + (3 - red) * differences.2 * differences.2
  }

  /// xterm's palette: its 16 colours, a cube of 6 steps a side, and 24 greys.
  private static let xterm: [UInt32] = {
    let first: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let steps: [UInt32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
    let cube = (0..<216).map { steps[$0 / 36] << 16 | steps[$0 / 6 % 6] << 8 | steps[$0 % 6] }
    let greys = (0..<24).map { UInt32(8 + 10 * $0) * 0x010101 }
    return first + cube + greys
  }()
}
