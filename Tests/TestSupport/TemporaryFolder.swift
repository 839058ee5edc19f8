import Posix
public import Testing

/// Gives each test a folder of its own, and removes it when the test has passed.
public struct TemporaryFolderTrait: TestTrait, SuiteTrait, TestScoping {
  /// Applies to every test of a suite.
  public var isRecursive: Bool { true }

  /// Runs one test with its folder.
  public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing body: @concurrent @Sendable () async throws -> Void,
  ) async throws {
    let path = (Machine.environment("TMPDIR") ?? "/tmp") + "/huiyin-" + Machine.randomName()
    try Folder.create(path)
    try await TemporaryFolder.$current.withValue(path) { try await body() }
    try Folder.removeTree(path)
  }
}

extension Trait where Self == TemporaryFolderTrait {
  /// Each test has a folder of its own: `TemporaryFolder.path`.
  public static var temporaryFolder: TemporaryFolderTrait { TemporaryFolderTrait() }
}

/// The folder of the test that is running.
public enum TemporaryFolder {
  @TaskLocal static var current: String?

  /// Its path; the test or its suite needs the trait `.temporaryFolder`.
  public static var path: String {
    guard let current else { preconditionFailure("The test lacks the trait .temporaryFolder.") }
    return current
  }

  /// A path in it.
  public static func path(_ name: String) -> String { path + "/" + name }
}
