import Foundation

/// Makes titles into names of files that every system and every archive can store.
public enum PieceName {
  /// The longest title in a name, in bytes of UTF-8; file systems allow 255 for the whole name.
  static let limit = 120

  /// The name of the piece with a number, of so many.
  static func name(_ title: String, number: Int, of count: Int) -> String {
    let width = max(2, String(count).count)
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits + "-" + fit(title)
  }

  /// A title in NFC, without what BagIt escapes or some system forbids, cut before its ending.
  public static func fit(_ title: String) -> String {
    let composed = title.precomposedStringWithCanonicalMapping
    let allowed = String(String.UnicodeScalarView(composed.unicodeScalars.map(allowed)))
    guard allowed.utf8.count > limit else { return trimmed(allowed) }
    let ending = allowed.lastIndex(of: ".").map { allowed[$0...] } ?? ""
    let kept = ending.utf8.count <= 16 ? ending : ""
    var stem = allowed.dropLast(kept.count)
    while stem.utf8.count + kept.utf8.count > limit { stem.removeLast() }
    return trimmed(String(stem) + kept)
  }

  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isPlain =
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
    return isPlain || "-_. ()（）〔〕《》「」、，·".unicodeScalars.contains(scalar) ? scalar : "_"
  }

  /// Without dots and spaces at the end, which Windows drops.
  private static func trimmed(_ name: String) -> String {
    var name = name
    while name.last == "." || name.last == " " { name.removeLast() }
    return name
  }
}
