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

  /// Whether every thread of a process waits for something to happen, and none for a disk.
  static func isResting(_ process: Int32) -> Bool {
    let folder = "/proc/\(process)/task"
    let threads = (try? Folder.names(in: folder)) ?? []
    return threads.allSatisfy { fields(of: folder + "/" + $0)?.first == "S" }
  }

  /// Each process with its parent.
  private static func parents() -> [Int32: Int32] {
    let names = (try? Folder.names(in: "/proc")) ?? []
    return names.compactMap { Int32($0) }.reduce(into: [:]) { parents, process in
      guard let fields = fields(of: "/proc/\(process)"), fields.count > 1 else { return }
      parents[process] = Int32(fields[1])
    }
  }

  /// What stands behind the name in a `stat`: the state, the parent, and much more.
  private static func fields(of folder: String) -> [Substring]? {
    let record = try? String(contentsOfFile: folder + "/stat", encoding: .utf8)
    // The name stands in parentheses, and may hold anything.
    return record?.split(separator: ")").last?.split(separator: " ")
  }
}
