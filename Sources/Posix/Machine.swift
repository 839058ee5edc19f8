import CLinux

/// This machine and this process.
public enum Machine {
  /// The name of the machine in its network.
  public static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The number of the account this process works for.
  public static var account: UInt32 { geteuid() }

  /// The number of this process.
  public static var process: Int32 { getpid() }

  /// A variable of the environment; nil when it is not set or empty.
  public static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  /// How many processors may work at once.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Bytes nobody can foretell.
  public static func randomBytes(_ count: Int) -> [UInt8] {
    precondition(count <= 256, "Larger requests can be interrupted half done.")
    var bytes = [UInt8](repeating: 0, count: count)
    // Up to 256 bytes come whole once the machine's pool is ready, which getrandom waits for.
    let received = unsafe bytes.withUnsafeMutableBytes { bytes in
      retrying { unsafe getrandom(bytes.baseAddress, bytes.count, 0) }
    }
    precondition(received == count, "The kernel gives random bytes.")
    return bytes
  }

  /// Sixteen lowercase hexadecimal digits that name a temporary file.
  public static func randomName() -> String {
    let digits = Array("0123456789abcdef")
    return String(randomBytes(16).map { digits[Int($0 & 15)] })
  }

  /// Turns two signals into plain errors of the call: a pipe nobody reads, a file grown too large.
  public static func ignoreWritingSignals() {
    huiyin_ignore_signal(SIGPIPE)
    huiyin_ignore_signal(SIGXFSZ)
  }
}
