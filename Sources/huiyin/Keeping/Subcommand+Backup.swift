import Canon
import Desk
import Journaling
import Posix
import Registry
import Words

extension Subcommand {
  /// `backup`: copies the office while others work.
  static let backup = Subcommand(
    name: "backup", group: .keeping,
    summary: Phrase(zh: "备份：他人照常工作，备份始终是一份完整的日志", en: "Copy the office while others work"),
    operands: [
      Operand(
        name: "FILE|DIR",
        help: Phrase(
          zh: "文件夹：日志、原件与归档包；以 .jsonl 结尾的文件：只有日志",
          en: "a folder for all of it; a file that ends in .jsonl for the journal alone"))
    ],
    example: "huiyin backup /media/usb/qinghe"
  ) { session throws(CommandFailure) in
    let copy = Backup.Copy(path: session.invocation.operands[0])
    let folder = OfficeFolder(session.folder)
    try session.checkJournal()
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    var damaged: [Digest] = []
    let position = try CommandFailure.onBackup {
      try Backup(of: folder, in: copy).write(
        progress: { progress.show(Progress(.copying, done: $0, total: $1)) },
        onDamaged: { damaged.append($0) })
    }
    progress.end()
    try session.tell(copy, position.head, damaged: damaged)
    return damaged.isEmpty ? .success : .originalsLacking
  }
}

extension Backup.Copy {
  /// What a path on the command line means: a journal's file, or a folder.
  init(path: String) {
    let path = Folder.followed(path)
    let isFolder = (try? FileStatus(of: path))?.isFolder ?? !path.hasSuffix(".jsonl")
    self = isFolder ? .folder(path) : .file(path)
  }
}

extension Session {
  fileprivate func tell(
    _ copy: Backup.Copy, _ head: Head, damaged: [Digest],
  ) throws(CommandFailure) {
    guard !wantsJSON else {
      var writer = CanonWriter()
      writer.object { writer in
        writer.member("copy", copy.journal)
        writer.member("entries", head.number)
        writer.member("head", head.sum.hex)
        writer.member("words", head.words)
        writer.member("hasOriginals", is: copy.folder != nil)
        writer.member("damagedOriginals", damaged.map(\.hex))
      }
      return try output.json(writer)
    }
    try say(
      Phrase(
        zh: "已备份到 \(copy.journal)，共 \(head.number) 条。",
        en: "Copied \(head.number) entries to \(copy.journal)."))
    try tell(head)
    try say(
      copy.folder == nil
        ? Phrase(
          zh: "其中没有原件：要能恢复整个单位，请备份到文件夹。",
          en: "Originals are not in it: to be able to restore everything, copy into a folder.")
        : Phrase(
          zh: "请把日志头抄在别处；用 huiyin verify --against 核对。",
          en: "Keep the head elsewhere; check it with huiyin verify --against."))
    guard !damaged.isEmpty else { return }
    try say(
      Phrase(
        zh: "有 \(damaged.count) 件原件内容被改动，没有备份；用 huiyin verify 查看是哪些。",
        en: "Originals that were changed and are not copied: \(damaged.count); huiyin verify "
          + "names them."
      ))
  }
}

extension CommandFailure {
  /// Runs what copies a journal.
  static func onBackup<Value>(_ body: () throws -> Value) throws(CommandFailure) -> Value {
    do { return try body() } catch let error as JournalError {
      throw .registry(.journal(error))
    } catch let error as BackupError {
      throw .registry(.backup(error))
    } catch {
      throw .registry(.cancelled)
    }
  }

  /// Runs what reads a journal.
  static func onJournal<Value>(
    _ body: () throws(JournalError) -> Value,
  ) throws(CommandFailure) -> Value {
    do throws(JournalError) { return try body() } catch { throw .registry(.journal(error)) }
  }
}
