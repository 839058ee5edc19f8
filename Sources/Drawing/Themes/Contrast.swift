extension Color {
  /// Returns the contrast of two colours by WCAG 2.1, from 1 to 21; nil when one is the terminal's.
  public func contrast(with other: Color) -> Double? {
    guard let one = luminance, let two = other.luminance else { return nil }
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double? {
    guard let (red, green, blue) = linearComponents else { return nil }
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// The components as amounts of light.
  var linearComponents: (red: Double, green: Double, blue: Double)? {
    guard let (red, green, blue) = components else { return nil }
    return (Self.light(red), Self.light(green), Self.light(blue))
  }

  /// The sRGB transfer function, by its Taylor series where a power is needed: this module knows
  /// no mathematics library.
  private static func light(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // 2.4 = 12/5: the fifth root by Newton's method, then the twelfth power.
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - base) / (5 * fourth)
    }
    let cube = root * root * root
    return cube * cube * cube * cube
  }
}
