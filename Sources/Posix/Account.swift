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

  /// The account's home folder: `HOME`, or what the system knows where that is not set.
  public static var home: String {
    if let home = Machine.environment("HOME") { return home }
    guard let record = unsafe getpwuid(Machine.account), let home = unsafe record.pointee.pw_dir
    else { return "/" }
    return unsafe String(cString: home)
  }

  /// A folder of the XDG Base Directory Specification: the variable's, else a path below the home.
  ///
  /// A variable that names a relative path does not count, as the specification says.
  public static func folder(_ variable: String, else path: String) -> String {
    guard let named = Machine.environment(variable), named.hasPrefix("/") else {
      return home + "/" + path
    }
    return named
  }

  /// The name of a group; nil when the system knows none.
  public static func groupName(of number: UInt32) -> String? {
    guard let record = unsafe getgrgid(number), let name = unsafe record.pointee.gr_name else {
      return nil
    }
    return unsafe String(cString: name)
  }
}
