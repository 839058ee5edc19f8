import Drawing
import Foundation
import Testing

/// A picture kept as text beside the tests; `HUIYIN_RENEW_SNAPSHOTS=1` writes it anew.
enum Snapshot {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  /// Compares a picture, its roles and its cursor with what was kept under a name.
  static func expect(
    _ canvas: Canvas, is name: String, sourceLocation: SourceLocation = #_sourceLocation,
  ) throws {
    let url = folder.appending(path: name + ".txt")
    let text = canvas.annotated + "\n"
    if ProcessInfo.processInfo.environment["HUIYIN_RENEW_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    let difference = lines(of: text, missingFrom: kept)
    #expect(text == kept, "\(difference)", sourceLocation: sourceLocation)
  }

  private static func lines(of text: String, missingFrom kept: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).map { change in
      switch change {
      case .insert(let line, let text, _): "\(line) + \(text)"
      case .remove(let line, let text, _): "\(line) - \(text)"
      }
    }.joined(separator: "\n")
  }
}
