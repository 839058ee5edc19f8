import Posix

/// Looks at packages wherever they lie: at one, or at everything in a folder of them.
public struct ArchiveSurvey: Sendable {
  /// What there is to be looked at, by path.
  public let paths: [String]
  /// What the journal recorded of each file number; nil where nobody asked one.
  private let recorded: [String: String]?
  private let isOfOne: Bool

  /// What was found of one package.
  public struct Finding: Sendable, Equatable {
    /// The name of its folder.
    public let name: String
    /// What it is, if it is whole.
    public let package: VerifiedPackage?
    /// What is wrong with it; nil when nothing is.
    public let error: ArchiveError?
  }

  /// Prepares to look at a package, or at a folder of packages.
  ///
  /// `recorded` gives the digest the journal has for each file number; without it a package is only
  /// compared with itself.
  public init(at path: String, recorded: [String: String]? = nil) throws(ArchiveError) {
    let status = try onDisk { () throws(SystemError) in try FileStatus(of: path) }
    guard status.isFolder else { throw .notAPackage(path) }
    self.recorded = recorded
    isOfOne = ArchiveFolder.isPackage(path)
    guard !isOfOne else {
      paths = [path]
      return
    }
    let names = try onDisk { () throws(SystemError) in try Folder.names(in: path) }
    let folders = names.sorted().map { path + "/" + $0 }
    // A folder with files and no package in it is no archive, but something else or a ruin.
    guard folders.isEmpty || folders.contains(where: ArchiveFolder.isPackage) else {
      throw .notAPackage(path)
    }
    paths = folders
  }

  /// Looks at one of the packages.
  public func finding(at path: String) -> Finding {
    let name = Self.name(of: path)
    do throws(ArchiveError) {
      let package = try ArchiveFolder.verify(path: path)
      guard let recorded else { return Finding(name: name, package: package, error: nil) }
      guard let digest = recorded[name] else { throw .notRecorded(name) }
      guard digest == package.digest else {
        throw .otherPackage(expected: digest, found: package.digest)
      }
      return Finding(name: name, package: package, error: nil)
    } catch {
      return Finding(name: name, package: nil, error: error)
    }
  }

  /// The packages the journal recorded that are not there; none where only one is looked at.
  public var lost: [Finding] {
    guard let recorded, !isOfOne else { return [] }
    let there = Set(paths.map(Self.name))
    return recorded.keys.filter { !there.contains($0) }.sorted()
      .map { Finding(name: $0, package: nil, error: .lost($0)) }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
