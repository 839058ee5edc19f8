import Canon
public import Journaling
import Posix
public import Workflow

/// The requests that lie in an office's folder, one file each.
public struct JoinRequests: Sendable {
  /// A file that is longer is no request.
  private static let lengthLimit = 4096
  /// More files than this are not looked at.
  private static let countLimit = 200

  private let folder: OfficeFolder

  /// The requests of an office.
  public init(_ folder: OfficeFolder) {
    self.folder = folder
  }

  /// Those that prove themselves and were not admitted yet, the oldest first.
  public func waiting(in office: Office) -> [JoinRequest] {
    let names = ((try? Folder.names(in: folder.joining)) ?? []).filter { $0.hasSuffix(".json") }
    return names.prefix(Self.countLimit).compactMap { request(folder.joining + "/" + $0) }
      .filter { office.members[$0.member]?.key != $0.key }
      .sorted { ($0.at, $0.member.rawValue) < ($1.at, $1.member.rawValue) }
  }

  /// Leaves a request in the office's folder, or in a file of one's own; returns its path.
  @discardableResult
  public func leave(_ request: JoinRequest, at file: String? = nil) throws(RegistryError) -> String
  {
    let path = file ?? path(of: request)
    do throws(SystemError) {
      if file == nil, (try? FileStatus(of: folder.joining)) == nil {
        try Folder.create(folder.joining, mode: folder.folderMode)
      }
      try Folder.replaceFile(path, with: request.bytes + [0x0A], mode: 0o640)
    } catch { throw .system(error) }
    return path
  }

  /// Takes a request away; one that another account left may have to stay.
  public func remove(_ request: JoinRequest) {
    try? Folder.remove(path(of: request))
  }

  /// Reads a request that came some other way; nil when it is none, or does not prove itself.
  public func request(_ path: String) -> JoinRequest? {
    guard let file = try? FileDescriptor(opening: path, for: .read),
      let status = try? file.status(), status.size <= Self.lengthLimit,
      let bytes = try? file.contents(),
      var request = try? CanonReader.value(JoinRequest.self, from: Array(bytes.dropLast())),
      request.isProved
    else { return nil }
    request.account = Account.name(of: status.owner)
    return request
  }

  private func path(of request: JoinRequest) -> String {
    let mark = request.fingerprint.prefix(2).joined(separator: "-")
    return folder.joining + "/" + request.member.rawValue.replacing("/", with: "-") + "-" + mark
      + ".json"
  }
}
