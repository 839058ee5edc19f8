import Foundation
public import Posix

/// What the machine lets the tests do to it; where it does not, tests say so and are skipped.
public enum Machinery {
  /// Runs a command to its end; says whether it succeeded.
  @discardableResult
  public static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Whether this account may become others.
  public static let isRoot = Machine.account == 0

  /// Whether system calls can be made to fail: strace is there, and may trace.
  public static let canInject = run(
    "strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fdatasync:error=EIO:when=99", "true")

  /// Whether a file system in memory can be mounted.
  public static let canMount = onPath { path in
    (try? Folder.create(path)) != nil && run("mount", "-t", "tmpfs", "-o", "size=64k", "no", path)
      && run("umount", path) && (try? Folder.removeEmpty(path)) != nil
  }

  /// Whether a disk of its own can be made from a file.
  public static let canMakeDisks = onPath { path in
    guard (try? Folder.create(path)) != nil else { return false }
    defer { try? Folder.removeTree(path) }
    guard let disk = try? LoopDisk(in: path, megabytes: 4) else { return false }
    return disk.unmount()
  }

  /// Whether files can be put under the attributes of chattr(1).
  public static let canProtect = onPath { path in
    guard (try? Folder.replaceFile(path, with: [])) != nil else { return false }
    defer { try? Folder.remove(path) }
    return run("chattr", "+a", path) && run("chattr", "-a", path)
  }

  /// Whether the long form of tests is wanted, as `make check` does.
  public static let isLong = Machine.environment("HUIYIN_LONG_TESTS") != nil

  private static func onPath(_ attempt: (String) -> Bool) -> Bool {
    attempt((Machine.environment("TMPDIR") ?? "/tmp") + "/huiyin-try-" + Machine.randomName())
  }
}

/// A small ext4 of its own, in a file, whose power can be cut.
public struct LoopDisk {
  /// Where its files are.
  public let path: String
  private let image: String

  /// Makes and mounts a disk in a folder.
  public init(in folder: String, megabytes: Int) throws(SystemError) {
    image = folder + "/image"
    path = folder + "/disk"
    let isMade =
      Machinery.run("truncate", "--size=\(megabytes)M", image)
      && Machinery.run("mkfs.ext4", "-q", "-F", "-m", "0", image)
    guard isMade else { throw SystemError(call: "mkfs", path: image, code: 1) }
    try Folder.create(path)
    try mount()
  }

  private func mount() throws(SystemError) {
    guard Machinery.run("mount", "-o", "loop", image, path) else {
      throw SystemError(call: "mount", path: path, code: 1)
    }
  }

  /// Gives the disk nothing from this moment on, neither what is in memory nor what is written yet.
  ///
  /// `EXT4_IOC_SHUTDOWN` with `EXT4_GOING_FLAGS_NOLOGFLUSH`, from fs/ext4/ext4.h of Linux. A copy
  /// of the image would be no cut: a disk is at no moment what is copied from it over a time.
  public func cutPower() throws(SystemError) {
    let cut = """
      import fcntl, os, struct, sys
      fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack("I", 2))
      """
    guard Machinery.run("python3", "-c", cut, path) else {
      throw SystemError(call: "ioctl", path: path, code: 1)
    }
  }

  /// The power comes back, and the file system repairs itself; nobody may have a file of it open.
  public func restorePower() throws(SystemError) {
    guard unmount() else { throw SystemError(call: "umount", path: path, code: 1) }
    try mount()
  }

  /// Mounts it again with other options, such as `ro`.
  public func remount(_ options: String) -> Bool {
    Machinery.run("mount", "-o", "remount," + options, path)
  }

  /// Takes every free byte.
  public func fill() { Machinery.run("dd", "if=/dev/zero", "of=\(path)/ballast", "bs=4k") }

  /// Gives the bytes back.
  public func makeRoom() throws(SystemError) { try Folder.remove(path + "/ballast") }

  /// Takes the disk away.
  @discardableResult
  public func unmount() -> Bool { Machinery.run("umount", path) }
}
