import Foundation
import Testing

@testable import Drawing

struct LineBreakConformanceTests {
  static let path = "/usr/share/unicode/auxiliary/LineBreakTest.txt"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "needs unicode-data"))
  func `every case of the Unicode line break test is broken as it says`() throws {
    let cases = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n")
      .compactMap { $0.split(separator: "#", omittingEmptySubsequences: false).first }
      .filter { !$0.allSatisfy(\.isWhitespace) }

    let failures = cases.filter { decisions(of: scalars(in: $0)) != marks(in: $0) }

    #expect(cases.count > 7000)
    #expect(failures == [])
  }

  private func scalars(in line: Substring) -> [Unicode.Scalar] {
    line.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
  }

  /// Whether a break is allowed before each scalar but the first.
  private func marks(in line: Substring) -> [Bool] {
    line.filter { "×÷".contains($0) }.dropFirst().dropLast().map { $0 == "÷" }
  }

  private func decisions(of scalars: [Unicode.Scalar]) -> [Bool] {
    var rules = LineBreakRules()
    let following = scalars.dropFirst().map(Optional.some) + [nil]
    let decisions = zip(scalars, following).map { rules.next($0, following: $1) != .prohibited }
    return Array(decisions.dropFirst())
  }
}
