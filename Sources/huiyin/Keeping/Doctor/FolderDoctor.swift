import Canon
import Desk
import Journaling
import Posix
import Words

/// Looks at the office's folder as the system sees it; changes nothing but one short-lived file.
struct FolderDoctor {
  let folder: OfficeFolder
  let narrator: Narrator
  /// Less room than this is told of.
  private static let leastRoom = 64 << 20
  /// A disk that claims more flushes in a second keeps what it is told in memory only.
  private static let likelyFlushes = 50_000.0
  /// With fewer flushes in a second every act makes people wait.
  private static let usefulFlushes = 20.0

  func symptoms() -> [Symptom] {
    [fileSystem, room, permissions, protection, lock, leftovers, disk]
  }

  private var fileSystem: Symptom {
    switch try? FileSystemKind(of: folder.path) {
    case .local?:
      Symptom(
        subject: .fileSystem, level: .fine,
        finding: Phrase(zh: "本机磁盘", en: "on a disk of this machine")
      )
    case .memory?:
      Symptom(
        subject: .fileSystem, level: .warning,
        finding: Phrase(
          zh: "在内存中，关机即失；只宜试用。", en: "In memory: gone when the machine stops. For trying only."))
    case .network(let name)?:
      Symptom(
        subject: .fileSystem, level: .fault,
        finding: Phrase(
          zh: "在网络文件系统（\(name)）上，锁不可靠，不能写入。请放在本机磁盘。",
          en: "On a network file system (\(name)), where locks can be lost. Use a local disk."))
    case nil:
      Symptom(
        subject: .fileSystem, level: .fault,
        finding: Phrase(zh: "无法查询。", en: "It can not be asked about."))
    }
  }

  private var room: Symptom {
    guard let room = try? FileSystemRoom(of: folder.path) else {
      return Symptom(
        subject: .room, level: .warning,
        finding: Phrase(zh: "无法查询。", en: "It can not be asked about."))
    }
    let megabytes = room.bytes >> 20
    let isScarce = room.bytes < Self.leastRoom || room.files.map { $0 < 1000 } ?? false
    let files = room.files.map { (zh: "，可再建 \($0) 个文件", en: ", \($0) more files") }
    return Symptom(
      subject: .room, level: isScarce ? .warning : .fine,
      finding: Phrase(
        zh: "余 \(megabytes) MB" + (files?.zh ?? "") + (isScarce ? "。请腾出空间。" : ""),
        en: "\(megabytes) MB left" + (files?.en ?? "") + (isScarce ? ". Make room." : "")))
  }

  /// Who may write the folder, and whether one account can take another's files away.
  private var permissions: Symptom {
    guard let status = try? FileStatus(of: folder.path),
      let journal = try? FileStatus(of: folder.journal)
    else { return unreadable(.permissions, folder.path) }
    let shared = status.mode & 0o070 != 0
    let group = Account.groupName(of: status.group) ?? String(status.group)
    let digits = String(status.mode, radix: 8)
    if status.mode & 0o007 != 0 || journal.mode & 0o007 != 0 {
      return Symptom(
        subject: .permissions, level: .warning,
        finding: Phrase(
          zh: "任何账户都可进入（\(digits)）。请执行 chmod o-rwx。",
          en: "Every account has access (\(digits)). Run chmod o-rwx on it."))
    }
    if shared, status.mode & 0o3000 != 0o3000 {
      return Symptom(
        subject: .permissions, level: .warning,
        finding: Phrase(
          zh: "由组 \(group) 共用，但缺少组继承或粘滞位（\(digits)）。请执行 chmod 3770。",
          en: "Shared by \(group), without the set-group or sticky bit (\(digits)). Run chmod 3770."
        ))
    }
    return Symptom(
      subject: .permissions, level: .fine,
      finding: shared
        ? Phrase(zh: "由组 \(group) 共用", en: "shared by the group \(group)")
        : Phrase(zh: "只供本人账户", en: "for one account"))
  }

  private var protection: Symptom {
    guard let attributes = FileAttributes(of: folder.journal) else {
      return Symptom(
        subject: .protection, level: .note,
        finding: Phrase(zh: "此文件系统不支持", en: "this file system has no such attribute"))
    }
    if attributes.isImmutable {
      return Symptom(
        subject: .protection, level: .fault,
        finding: Phrase(
          zh: "日志被设为不可更改，不能写入。请系统管理员执行 chattr -i。",
          en: "The journal is immutable and can not be written. Have it lifted with chattr -i."))
    }
    return Symptom(
      subject: .protection, level: attributes.isAppendOnly ? .fine : .note,
      finding: attributes.isAppendOnly
        ? Phrase(zh: "日志只能追加", en: "the journal can only grow")
        : Phrase(
          zh: "未设。系统管理员可执行 chattr +a \(folder.journal)",
          en: "not set; the system's administrator can run chattr +a \(folder.journal)"))
  }

  private var lock: Symptom {
    guard let status = try? FileStatus(of: folder.lock) else {
      return Symptom(
        subject: .lock, level: .fault,
        finding: Phrase(
          zh: "锁文件不见了，无人能写入。请管理员执行 huiyin recover。",
          en: "The lock file is gone and nobody can write. An administrator runs huiyin recover."))
    }
    guard status.mode & 0o007 == 0, status.isRegular else {
      return Symptom(
        subject: .lock, level: .warning,
        finding: Phrase(
          zh: "只读的账户也能占住写锁。请执行 chmod o-rwx \(folder.lock)。",
          en: "Accounts that only read can block writers. Run chmod o-rwx \(folder.lock)."))
    }
    let state: LockState
    do throws(JournalError) { state = try LockState(of: folder) } catch {
      return Symptom(
        subject: .lock, level: .note,
        finding: Phrase(zh: "本账户只能读", en: "this account may only read"))
    }
    if let stop = state.stop {
      return Symptom(
        subject: .lock, level: .fault, finding: JournalError.stopped(stop).phrase(narrator))
    }
    guard state.isHeld, let holder = state.holder else {
      return Symptom(subject: .lock, level: .fine, finding: Phrase(zh: "空闲", en: "free"))
    }
    return Symptom(
      subject: .lock, level: .note,
      finding: Phrase(
        zh: "\(holder.member)（\(holder.host)，进程 \(holder.process)）自 \(holder.since.canonical) 起在写入",
        en: "\(holder.member) (\(holder.host), process \(holder.process)) writes since "
          + holder.since.canonical))
  }

  /// What unfinished work left behind; nothing reads it.
  private var leftovers: Symptom {
    let marks = [".new-", ".incoming-", ".kept-", ".making-"]
    let names = (try? Folder.names(in: folder.path)) ?? []
    let found =
      names.filter { name in marks.contains { name.contains($0) } }
      + ((try? Folder.names(in: folder.originals)) ?? []).filter { $0.hasPrefix("incoming-") }
      .map { "originals/" + $0 }
      + ((try? Folder.names(in: folder.archive)) ?? [])
      .filter { $0.hasPrefix("incoming-") || $0.hasPrefix("discarded-") }
      .map { "archive/" + $0 }
    guard !found.isEmpty else {
      return Symptom(subject: .leftovers, level: .fine, finding: Phrase(zh: "没有", en: "none"))
    }
    let list = found.prefix(5).joined(separator: ", ") + (found.count > 5 ? " ..." : "")
    return Symptom(
      subject: .leftovers, level: .note,
      finding: Phrase(
        zh: "\(found.count) 个未完成或留作证据的文件：\(list)。核对后可移走。",
        en: "\(found.count) files of unfinished work or kept as evidence: \(list). "
          + "They can be moved away once looked into."))
  }

  /// How many flushes in a second the disk claims.
  private var disk: Symptom {
    guard let rate = flushesPerSecond else {
      return Symptom(
        subject: .disk, level: .note,
        finding: Phrase(zh: "本账户不能写入，未测", en: "not measured: this account may not write"))
    }
    let told = String(Int(rate))
    if rate > Self.likelyFlushes {
      return Symptom(
        subject: .disk, level: .warning,
        finding: Phrase(
          zh: "每秒 \(told) 次落盘，快得不像真的写到了盘上。断电可能丢失已存的内容。",
          en:
            "\(told) flushes a second: too many to be true. A power cut may lose what was recorded."
        ))
    }
    return Symptom(
      subject: .disk, level: rate < Self.usefulFlushes ? .warning : .fine,
      finding: Phrase(zh: "每秒 \(told) 次落盘", en: "\(told) flushes a second"))
  }

  private var flushesPerSecond: Double? {
    let count = 20
    let path = folder.path + "/doctor.new-" + Machine.randomName()
    guard let file = try? FileDescriptor(opening: path, for: .create) else { return nil }
    defer { try? Folder.remove(path) }
    let block = [UInt8](repeating: 0, count: 512)
    let start = SystemClock.uptime
    for _ in 0..<count {
      guard (try? file.write(block)) != nil, (try? file.flush()) != nil else { return nil }
    }
    let seconds = (SystemClock.uptime - start) / .seconds(1)
    return Double(count) / max(seconds, 1e-9)
  }

  private func unreadable(_ subject: Symptom.Subject, _ path: String) -> Symptom {
    Symptom(
      subject: subject, level: .fault,
      finding: Phrase(zh: "\(path) 无法查看。", en: "\(path) can not be looked at."))
  }
}
