/// One way in which a package is not what its manifests say.
public enum BagFault: Error, Hashable, Sendable {
  /// A file that must be there is not.
  case missing(String)
  /// A file or folder that no manifest names.
  case added(String)
  /// A file whose bytes are not those that were packed.
  case changed(String)
  /// A file of the bag itself that is not written as the standard and this program write it.
  case malformed(String)
  /// A link, pipe or device.
  case notAFile(String)
  /// A name that is not NFC, or holds what a manifest must escape.
  case unfitName(String)
  /// Files and bytes differ in number from what the package says of itself.
  case wrongCount(stated: String, found: String)

  /// Whether it is about what describes the package, not about one of its pieces.
  public var isOfDescription: Bool {
    switch self {
    case .wrongCount: true
    case .missing(let path), .added(let path), .changed(let path), .malformed(let path),
      .notAFile(let path), .unfitName(let path):
      BagLayout.descriptions.contains(path)
    }
  }

  /// The quality of an electronic record that the fault hurts (四性, DA/T 70-2018).
  public var quality: Quality {
    switch self {
    case .changed: .authenticity
    case .missing, .wrongCount: .integrity
    case .malformed, .unfitName: .usability
    case .added, .notAFile: .safety
    }
  }

  /// The four qualities that are checked.
  public enum Quality: String, Sendable, CaseIterable {
    case authenticity
    case integrity
    case usability
    case safety
  }
}
