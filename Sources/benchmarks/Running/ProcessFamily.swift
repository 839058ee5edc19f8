import CLinux

/// A process and its children, as the kernel describes them.
struct ProcessFamily {
  private let members: [pid_t]

  init(of process: pid_t) {
    let path = "/proc/\(process)/task/\(process)/children"
    members = [process] + systemText(path).split(separator: " ").compactMap { pid_t($0) }
  }

  /// The memory they hold, in bytes; what is shared with others is divided among all who share it.
  var sharedMemory: Double {
    members.map { process in
      let line = systemText("/proc/\(process)/smaps_rollup").split(separator: "\n")
        .first { $0.hasPrefix("Pss:") }
      return line.flatMap { ProcessMemory.bytes($0) } ?? 0
    }.reduce(0, +)
  }

  /// The time processors worked for them.
  var processorSeconds: Double {
    members.map { process in
      // The name in parentheses may hold spaces; what follows it may not (proc(5)).
      let fields =
        systemText("/proc/\(process)/stat").split(separator: ")").last?
        .split(separator: " ") ?? []
      guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
      else { return 0 }
      return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }.reduce(0, +)
  }
}

/// The kernel's lines about the memory of a process.
enum ProcessMemory {
  /// The most this process had at once, such as `VmHWM:  1234 kB`.
  static var peakLine: String {
    systemText("/proc/self/status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      .map(String.init) ?? ""
  }

  /// What this process holds of its own, in bytes.
  static var own: Double {
    systemText("/proc/self/status").split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
      .flatMap { bytes($0) } ?? 0
  }

  /// The number of a line; nil for a line that tells none.
  static func bytes(_ line: Substring) -> Double? {
    line.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Double($0) }.map { $0 * 1024 }
  }
}
