import CLinux
import Canon
import Demonstration
import Foundation
import Journaling
import Posix
import Registry
import Workflow

/// Where the benchmarks work: offices that are kept, and a folder that is not.
struct Workshop {
  /// The folder of this run alone.
  let scratch: String
  private let kept: String
  private let programs: String

  /// Works in the folder `bench` of the build, which is on the disk that is measured.
  init() throws {
    let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    programs = Folder.parent(of: executable)
    kept = Folder.parent(of: Folder.parent(of: programs)) + "/bench"
    scratch = kept + "/run-\(Machine.process)"
    try Folder.createAll(scratch)
  }

  /// Removes what this run made.
  func clear() { try? FileManager.default.removeItem(atPath: scratch) }

  /// A new empty folder for this run.
  func newFolder(_ name: String) throws(SystemError) -> String {
    let path = scratch + "/" + name + "-" + Machine.randomName()
    try Folder.createAll(path)
    return path
  }

  /// This program itself, as one of its hands.
  func hand(_ name: String, _ arguments: String...) -> Command {
    Command(program: programs + "/benchmarks", arguments: ["--hand", name] + arguments)
  }

  /// The product, in an office.
  func huiyin(in office: BenchmarkOffice) -> Command {
    Command(program: programs + "/huiyin", environment: office.environment)
  }

  /// An office of so many matters; made once, and kept for the next run.
  func office(matters: Int) throws(RegistryError) -> BenchmarkOffice {
    let demo = DemoOffice(matters: matters, now: .machine)
    let office = BenchmarkOffice(folder: kept + "/office-\(matters)-\(demo.seed)")
    if (try? FileStatus(of: office.path)) == nil {
      complain("Making an office of \(matters) matters, kept for the next run ...")
      _ = try demo.make(in: office.path, account: office.account, packing: DemoOffice.numbering)
    }
    return office
  }

  /// An office in which so many messages more wait for somebody; made once, and kept.
  func busyOffice(messages count: Int) throws -> BenchmarkOffice {
    let office = BenchmarkOffice(folder: kept + "/busy-\(count)")
    guard (try? FileStatus(of: office.path)) == nil else { return office }
    complain("Making an office in which \(count) messages wait, kept for the next run ...")
    try office.makeBusy(messages: count)
    return office
  }

  /// What another program makes of the same matters; kept as well.
  func keptFolder(_ name: String) -> String { kept + "/" + name }
}

/// An office the benchmarks read, and the account that reads it.
struct BenchmarkOffice {
  private let folder: String

  /// Describes the office in a folder that also holds its account's folders.
  init(folder: String) { self.folder = folder }

  /// The office's folder.
  var path: String { folder + "/office" }

  /// Folders of an account that has nothing but this office.
  var account: AccountFolders {
    AccountFolders(
      config: folder + "/config/huiyin", cache: folder + "/cache/huiyin",
      state: folder + "/state/huiyin")
  }

  /// What the product finds the office and the account by.
  var environment: [String: String] {
    [
      "HUIYIN_OFFICE": path, "HOME": folder, "XDG_CONFIG_HOME": folder + "/config",
      "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
    ]
  }

  /// A citizen's message of the last hour.
  static func message(_ id: String, from source: SourceID) -> Incoming {
    var message = Message()
    message.title = "\(id)：小区供暖何时恢复"
    message.text = "您好，我们小区今年冬天还没有供暖，请问什么时候恢复？"
    message.author = "居民"
    return Incoming(
      source: source, externalID: id, url: nil, sentAt: Instant.machine.advanced(bySeconds: -3600),
      message: message)
  }

  /// The file of the account's current index.
  func index() throws -> String {
    let office = try Register(office: path, account: account).officeID
    let cache = account.cache + "/" + office
    let name = try FileDescriptor(opening: cache + "/current", for: .read).contents()
    return cache + "/" + String(decoding: name, as: UTF8.self)
  }
}
