/// A piece as it lies in the package.
struct PackedFile: Equatable {
  let name: String
  /// In bytes.
  let size: Int
  /// SHA-512, lowercase hexadecimal.
  let digest: String
  let isOriginal: Bool

  /// What it is: a text of this program, or whatever the ending of an original's name says.
  var format: String {
    guard isOriginal else { return "text/plain; charset=UTF-8" }
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
