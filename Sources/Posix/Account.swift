import CLinux

/// The names the system gives to accounts and groups.
public enum Account {
  /// The name of an account; nil when the system knows none.
  public static func name(of number: UInt32) -> String? {
    guard let record = unsafe getpwuid(number), let name = unsafe record.pointee.pw_name else {
      return nil
    }
    return unsafe String(cString: name)
  }

  /// The name of a group; nil when the system knows none.
  public static func groupName(of number: UInt32) -> String? {
    guard let record = unsafe getgrgid(number), let name = unsafe record.pointee.gr_name else {
      return nil
    }
    return unsafe String(cString: name)
  }
}
