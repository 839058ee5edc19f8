import Foundation

/// The fixed names and bytes of a BagIt 1.0 bag (RFC 8493, section 2).
enum BagLayout {
  static let declaration = "bagit.txt"
  static let info = "bag-info.txt"
  static let manifest = "manifest-sha512.txt"
  static let tagManifest = "tagmanifest-sha512.txt"
  static let payload = "data"
  /// The files that describe the payload.
  static let descriptions = [declaration, info, manifest, tagManifest]

  /// What stands in the declaration, byte for byte.
  static let declarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// Whether a path can be in a manifest as it is, and on every system: NFC, nothing to escape.
  static func isFit(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return false }
    let composed = path.precomposedStringWithCanonicalMapping
    return composed.utf8.elementsEqual(path.utf8) && path.unicodeScalars.allSatisfy(isFit)
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    // The system's names are bytes; those that are no UTF-8 are read with U+FFFD.
    scalar.properties.generalCategory != .control && scalar != "%" && scalar != "\\"
      && scalar != "\u{FFFD}"
  }
}
