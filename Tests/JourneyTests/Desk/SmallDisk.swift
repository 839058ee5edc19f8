import Foundation
import Posix
import TestSupport

/// A file system of its own that can be filled up; only some accounts may mount one.
struct SmallDisk {
  let path: String

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    try Folder.create(path)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path) else {
      throw SystemError(call: "mount", path: path, code: EPERM)
    }
  }

  static let canMount: Bool = {
    let path = "/tmp/huiyin-mount-" + Machine.randomName()
    guard (try? Folder.create(path)) != nil else { return false }
    defer { try? Folder.removeEmpty(path) }
    return run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", path) && run("umount", path)
  }()

  /// Leaves no byte of room.
  func fill() throws {
    guard let ballast = FileHandle(forWritingAtPath: try ballast()) else { return }
    let block = Data(repeating: 0, count: 4096)
    while (try? ballast.write(contentsOf: block)) != nil {}
    try ballast.close()
  }

  func makeRoom() throws { try Folder.remove(try ballast()) }

  func unmount() { _ = Self.run("umount", path) }

  private func ballast() throws -> String {
    let path = path + "/ballast"
    if !FileManager.default.fileExists(atPath: path) { try Folder.replaceFile(path, with: []) }
    return path
  }

  private static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
