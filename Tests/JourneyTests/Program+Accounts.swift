import CLinux
import Foundation
import Posix
import TestSupport

/// An account of the system that nothing else uses, made by its number alone.
struct OtherAccount {
  var number: UInt32
  var groups: [UInt32]

  /// The group that shares the office.
  static let officeGroup: UInt32 = 61_990
  static let administrator = OtherAccount(number: 61_991, groups: [officeGroup])
  static let leader = OtherAccount(number: 61_992, groups: [officeGroup])
  static let liaison = OtherAccount(number: 61_993, groups: [officeGroup])
  static let outsider = OtherAccount(number: 61_994, groups: [])

  /// The command that becomes this account.
  var command: [String] {
    let all = ([number] + groups).map(String.init).joined(separator: ",")
    return ["setpriv", "--reuid=\(number)", "--regid=\(number)", "--groups=\(all)"]
  }

  /// Whether tests may become other accounts, and those find the program.
  static let canBecome: Bool =
    Machinery.isRoot
    && Machinery.run(
      "setpriv", "--reuid=61994", "--regid=61994", "--clear-groups", Program.executable, "help")
}

extension Program {
  /// The program as another account runs it, from a home of its own.
  init(_ name: String, as account: OtherAccount, office: String) throws {
    try self.init(name, office: office)
    wrapper = account.command
    for path in [Folder.parent(of: folder), folder] { chmod(path, path == folder ? 0o700 : 0o711) }
    chown(folder, account.number, account.number)
  }

  /// A folder whose files belong to the group that shares an office.
  static func sharedFolder() throws -> String {
    let path = TemporaryFolder.path("shared")
    try Folder.create(path)
    chown(path, 0, OtherAccount.officeGroup)
    chmod(path, 0o2770)
    chmod(TemporaryFolder.path, 0o711)
    return path
  }
}
