import Foundation
import Testing

/// The article “Faults” names a test for each fault: they must be there.
struct FaultListTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of the article's tables, each as its cells.
  private static func rows() throws -> [[String]] {
    let article = root.appending(path: "Sources/Journaling/Journaling.docc/Faults.md")
    return try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| № |") }
      .map { row in
        row.dropFirst(2).dropLast(2).components(separatedBy: " | ")
      }
  }

  /// The names of all tests there are.
  private static func tests() throws -> Set<String> {
    let folder = root.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var names: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(text.matches(of: /func `([^`\n]+)`/).map { String($0.1) })
    }
    return names
  }

  @Test
  func `every test the article names is there`() throws {
    let named = try Self.rows().filter { $0.count == 4 }.map { row in
      row[2].matches(of: /`([^`]+)`/).map { String($0.1) }
    }

    #expect(named.count > 40)
    #expect(named.allSatisfy { !$0.isEmpty })
    #expect(Set(named.joined()).subtracting(try Self.tests()) == [])
  }

  @Test
  func `each of the 45 faults has its row`() throws {
    let numbers = try Self.rows().flatMap { $0[0].matches(of: /\d+/).compactMap { Int($0.0) } }

    #expect(Set(numbers) == Set(1...45))
  }
}
