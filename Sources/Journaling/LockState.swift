import Posix

/// What can be told of an office's lock without taking it.
public struct LockState: Sendable, Equatable {
  /// Whether somebody is writing now.
  public let isHeld: Bool
  /// Who took the lock last.
  public let holder: HolderNote?
  /// Why nobody may write, if that is so.
  public let stop: StopNote?

  /// Looks at the lock of an office; only accounts that may write can.
  public init(of folder: OfficeFolder) throws(JournalError) {
    let file = try onSystem { () throws(SystemError) in
      try FileDescriptor(opening: folder.lock, for: .readWrite)
    }
    isHeld = try onSystem { () throws(SystemError) in try file.isLocked() }
    let lock = try OfficeLock(folder)
    holder = lock.holder
    stop = lock.stop
  }
}
