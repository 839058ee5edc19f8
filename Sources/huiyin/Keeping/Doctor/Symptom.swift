import Desk
import Words

/// One thing `doctor` looked at: how it is, and what to do about it.
struct Symptom: Sendable, Equatable {
  /// How bad it is.
  enum Level: String, Sendable, CaseIterable, Comparable {
    /// As it should be.
    case fine
    /// Good to know.
    case note
    /// Works, but not as well or as safely as it could.
    case warning
    /// Does not work, or endangers what was recorded.
    case fault

    static func < (left: Level, right: Level) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What was looked at; a word for scripts.
  var subject: Subject
  var level: Level
  /// How it is, and what to do.
  var finding: Phrase

  /// The things that are looked at, in their order.
  enum Subject: String, Sendable, CaseIterable {
    case folder
    case fileSystem
    case room
    case permissions
    case protection
    case lock
    case leftovers
    case disk
    case journal
    case originals
    case clock
    case seen
    case index
    case keys
    case locale
  }
}

extension Symptom.Level {
  var phrase: Phrase {
    switch self {
    case .fine: Phrase(zh: "正常", en: "fine")
    case .note: Phrase(zh: "提示", en: "note")
    case .warning: Phrase(zh: "注意", en: "warning")
    case .fault: Phrase(zh: "故障", en: "fault")
    }
  }
}

extension Symptom.Subject {
  var phrase: Phrase {
    switch self {
    case .folder: Phrase(zh: "文件夹", en: "folder")
    case .fileSystem: Phrase(zh: "文件系统", en: "file system")
    case .room: Phrase(zh: "空间", en: "room")
    case .permissions: Phrase(zh: "权限", en: "permissions")
    case .protection: Phrase(zh: "只追加", en: "append-only")
    case .lock: Phrase(zh: "写锁", en: "lock")
    case .leftovers: Phrase(zh: "残留", en: "leftovers")
    case .disk: Phrase(zh: "落盘", en: "disk")
    case .journal: Phrase(zh: "日志", en: "journal")
    case .originals: Phrase(zh: "原件", en: "originals")
    case .clock: Phrase(zh: "时钟", en: "clock")
    case .seen: Phrase(zh: "见过的日志头", en: "head seen")
    case .index: Phrase(zh: "索引", en: "index")
    case .keys: Phrase(zh: "密钥", en: "keys")
    case .locale: Phrase(zh: "编码", en: "encoding")
    }
  }
}
