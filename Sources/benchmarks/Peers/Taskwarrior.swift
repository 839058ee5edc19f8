import Posix

/// Taskwarrior with the office's matters as its tasks; imported once, and kept.
struct Taskwarrior {
  private let task: Command

  /// Imports the matters if that was not done before; nil where it is not installed.
  init?(_ bench: Bench) throws {
    guard var task = Command.installed("task"), let shell = Command.installed("sqlite3") else {
      return nil
    }
    let folder = bench.workshop.keptFolder("tasks-\(bench.matters)")
    task.environment = ["HOME": folder, "TASKRC": folder + "/taskrc"]
    self.task = task
    guard (try? FileStatus(of: folder + "/imported")) == nil else { return }
    complain("Importing \(bench.matters) tasks into Taskwarrior, kept for the next run ...")
    try Folder.createAll(folder)
    let settings = """
      data.location=\(folder)/data
      confirmation=off
      verbose=nothing
      hooks=off

      """
    try Folder.createAll(folder + "/data")
    try Folder.replaceFile(folder + "/taskrc", with: Array(settings.utf8))
    let tasks = try shell(bench.office().index(), WorklistSQL.tasks).run().output
    try Folder.replaceFile(folder + "/tasks.json", with: Array(tasks.utf8))
    try task("import", folder + "/tasks.json").run()
    try Folder.replaceFile(folder + "/imported", with: [])
  }

  /// The first tasks by urgency.
  func list(limit: Int) -> Command { task("limit:\(limit)", "list") }
}
