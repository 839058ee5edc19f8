import CLinux
import Foundation
import Posix

/// Processes as the system lists them.
enum ProcessTree {
  /// A process and all its descendants, parents first.
  static func family(_ root: Int32) -> [Int32] {
    let parents = parents()
    var family = [root]
    var next = 0
    while next < family.count {
      family += parents.filter { $0.value == family[next] }.map(\.key).sorted()
      next += 1
    }
    return family
  }

  static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 }

  /// Each process with its parent, from `/proc/PID/stat`.
  private static func parents() -> [Int32: Int32] {
    let names = (try? Folder.names(in: "/proc")) ?? []
    return names.compactMap { Int32($0) }.reduce(into: [:]) { parents, process in
      let record = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      // The name stands in parentheses, and may hold anything.
      guard let fields = record?.split(separator: ")").last?.split(separator: " "),
        fields.count > 1
      else { return }
      parents[process] = Int32(fields[1])
    }
  }
}
