import CSQLite
import Posix

/// The machine the numbers are of.
struct MachineReport {
  /// A folder on the file system that is measured.
  let folder: String

  /// Each a line: a name and what it is.
  var lines: [(name: String, value: String)] {
    [
      ("processor", "\(processor), \(Machine.processors) cores"),
      ("kernel", firstLine(of: "/proc/sys/kernel/osrelease") ?? "unknown"),
      ("system", value(of: "PRETTY_NAME", in: "/usr/lib/os-release") ?? "unknown"),
      ("file system", fileSystem),
      ("load before", load),
      ("SQLite", String(cString: sqlite3_libversion())),
    ]
  }

  private var processor: String {
    lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }
      .flatMap { $0.split(separator: ":").last }
      .map { $0.drop { $0 == " " } }.map(String.init) ?? "unknown processor"
  }

  /// How busy the machine was in the last minute; waits for a disk are then waits for others.
  private var load: String {
    let load = firstLine(of: "/proc/loadavg")?.split(separator: " ").first.map(String.init)
    guard let load, let value = Double(load) else { return "unknown" }
    return value > 0.5 ? load + ", which is busy: repeat when nothing else runs" : load
  }

  /// The device, type and options of the mount the folder lies on.
  private var fileSystem: String {
    let mounts = lines(of: "/proc/self/mounts").map { $0.split(separator: " ").map(String.init) }
    let holding = mounts.filter { mount in
      mount.count > 3
        && (mount[1] == "/" || folder == mount[1] || folder.hasPrefix(mount[1] + "/"))
    }
    guard let mount = holding.max(by: { $0[1].count < $1[1].count }) else { return "unknown" }
    return "\(mount[2]) on \(mount[0]) (\(mount[3]))"
  }

  private func value(of name: String, in path: String) -> String? {
    lines(of: path).first { $0.hasPrefix(name + "=") }
      .map { $0.dropFirst(name.count + 1).filter { $0 != "\"" } }
  }

  private func firstLine(of path: String) -> String? { lines(of: path).first }

  private func lines(of path: String) -> [String] {
    systemText(path).split(separator: "\n").map(String.init)
  }
}

/// The text of one of the kernel's files, whose length is not known before; empty if there is none.
func systemText(_ path: String) -> String {
  guard let file = try? FileDescriptor(opening: path, for: .read),
    let bytes = try? file.bytes(in: 0..<1 << 20)
  else { return "" }
  return String(decoding: bytes, as: UTF8.self)
}
