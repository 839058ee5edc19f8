import Desk
import Exchange
import Paperwork
import Posix
import Registry
import Words
import Workflow

extension CommandFailure {
  /// What is wrong, where, and what to do, in the narrator's language and with the office's names.
  func sentence(_ narrator: Narrator) -> String {
    let language = narrator.language
    return switch self {
    case .registry(.refused(let refusal)): narrator.sentence(for: refusal)
    case .registry(let error): error.phrase(narrator)(language)
    case .arguments(let error): error.phrase(language)
    case .file(let error): error.phrase(language)
    case .intake(let error, let file): file + ": " + error.phrase(language)
    case .message(let reason): reason.phrase(language)
    case .json(let fault, let file): file + ": " + fault.phrase(language)
    case .input(let fault): fault.phrase(language)
    case .memberUnclear(let members): Self.memberUnclear(members)(language)
    case .key(let failure): failure.phrase(language)
    case .sourceUnclear(let sources): Self.sourceUnclear(sources.map(\.rawValue))(language)
    case .noEntry(let number): Self.noEntry(number)(language)
    case .nothingToSendBack(let stage): Self.nothingToSendBack(stage)(language)
    case .badIdentifier(let text): Self.badIdentifier(text)(language)
    case .archive(let error): error.phrase(language)
    case .paper(let error): error.phrase(language)
    case .noHandover(let number): PaperError.noHandover(number)(language)
    case .noBulletin(let name): PaperError.noBulletin(name)(language)
    case .holidays(let error, let file): file + ": " + error.phrase(language)
    case .unknownZone(let name): Self.unknownZone(name)(language)
    case .calendarUnchanged: Self.sameCalendar(language)
    case .rules(let fault, let file): file + ": " + fault.sentence(narrator)
    case .policyUnchanged: Self.samePolicy(language)
    case .editorFailed(let editor): Self.editorFailed(editor)(language)
    case .terminal(let error): error.phrase(language)
    case .unknownTheme(let name, let known): Self.unknownTheme(name, known)(language)
    case .badSize(let text): Self.badSize(text)(language)
    case .notForDemonstration(let folder): Self.notForDemonstration(folder)(language)
    }
  }

  private static func unknownZone(_ name: String) -> Phrase {
    Phrase(
      zh: "没有时区「\(name)」。请写 IANA 时区名，如 Asia/Shanghai。",
      en: "There is no time zone '\(name)'. Write its IANA name, such as Asia/Shanghai.")
  }

  private static let sameCalendar = Phrase(
    zh: "日历已是如此，没有新的记录。", en: "The calendar says so already; nothing was recorded.")

  private static let samePolicy = Phrase(
    zh: "规则已是如此，没有新的记录。", en: "The rules say so already; nothing was recorded.")

  private static func editorFailed(_ editor: String) -> Phrase {
    Phrase(
      zh: "编辑器 \(editor) 没有正常结束，什么也没有记录。",
      en: "The editor \(editor) ended with a failure; nothing was recorded.")
  }

  private static func unknownTheme(_ name: String, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      zh: "没有可用的主题「\(name)」。可选：\(list)。",
      en: "There is no theme '\(name)' that can be used. Choose from: \(list).")
  }

  private static func badSize(_ text: String) -> Phrase {
    Phrase(
      zh: "「\(text)」不是屏幕大小。请写 宽x高，如 120x40，至多 1000x1000。",
      en: "'\(text)' is no screen size. Write WIDTHxHEIGHT, such as 120x40, at most 1000x1000.")
  }

  private static func notForDemonstration(_ folder: String) -> Phrase {
    Phrase(
      zh: "\(folder) 里已有别的内容，不在其中建演示单位。请换一个新文件夹。",
      en: "\(folder) holds something already; no demo office is made in it. Name a new folder.")
  }

  private static func memberUnclear(_ members: [String]) -> Phrase {
    guard !members.isEmpty else {
      return Phrase(
        zh: "本账户没有这个单位的密钥，不知以谁的身份。查看请用 --as 成员 指明；要办理，先用 huiyin key init 申请加入。",
        en: "This account has no key for the office. To look, say who you are with --as MEMBER; to "
          + "act, ask to join with huiyin key init.")
    }
    let list = members.prefix(12).joined(separator: ", ")
    return Phrase(
      zh: "有多把密钥，不知以谁的身份。请用 --as 指明：\(list)。",
      en: "Several keys are at hand. Say who acts with --as: \(list).")
  }

  private static func sourceUnclear(_ sources: [String]) -> Phrase {
    guard !sources.isEmpty else {
      return Phrase(
        zh: "单位还没有来源。请先添加一个：huiyin source add，或工作台的设置（7）。",
        en: "The office knows no source yet. Add one first: huiyin source add, or the desk's "
          + "settings (7).")
    }
    let list = sources.joined(separator: ", ")
    return Phrase(
      zh: "不知是哪个来源。请用 --source 指明：\(list)。",
      en: "It is not clear which source is meant. Say it with --source: \(list).")
  }

  private static func noEntry(_ number: Int) -> Phrase {
    Phrase(zh: "日志中没有第 \(number) 条。", en: "The journal has no entry \(number).")
  }

  private static func nothingToSendBack(_ stage: Matter.Stage) -> Phrase {
    Phrase(
      zh: "办件处于「\(stage.phrase.zh)」，没有可退回的内容。",
      en: "The matter is at '\(stage.phrase.en)': there is nothing to send back.")
  }

  private static func badIdentifier(_ text: String) -> Phrase {
    Phrase(
      zh: "「\(text)」不能作标识：只用小写字母、数字、点和连字符，以字母开头，至多 40 字。",
      en: "'\(text)' can be no identifier: lowercase letters, digits, dots and hyphens, "
        + "a letter first, at most 40.")
  }
}

extension SystemError {
  /// What the system refused.
  var phrase: Phrase {
    let place = path ?? call
    if isMissing { return Phrase(zh: "\(place) 不存在。", en: "\(place) does not exist.") }
    if isNoFolder {
      return Phrase(
        zh: "\(place) 或其上一级是文件，不是文件夹。请另写一个。",
        en: "\(place), or what it lies in, is a file and no folder. Name another.")
    }
    if isExisting {
      return Phrase(
        zh: "\(place) 已经存在，没有改动。请另写一个。",
        en: "\(place) is there already; it was not changed. Name another.")
    }
    if isReadOnly {
      return Phrase(
        zh: "\(place) 所在的磁盘只能读。请联系系统管理员。",
        en: "The disk of \(place) can only be read. Ask the system's administrator.")
    }
    if isForbidden {
      return Phrase(
        zh: "本账户无权使用 \(place)（\(reason)）。",
        en: "This account may not use \(place) (\(reason)).")
    }
    if isFull {
      return Phrase(
        zh: "磁盘或配额已满：\(place)。请腾出空间后重试。",
        en: "The disk or the quota is full: \(place). Make room, then try again.")
    }
    return Phrase(
      zh: "系统拒绝了对 \(place) 的 \(call)：\(reason)。",
      en: "The system refused \(call) on \(place): \(reason).")
  }
}

extension InputFault {
  /// What is wrong with the members of some JSON.
  var phrase: Phrase {
    switch self {
    case .notAnObject:
      return Phrase(zh: "输入的 JSON 应是一个对象 {…}。", en: "The JSON must be one object {…}.")
    case .unknownMember(let name, let line, let nearest):
      let (zh, en) = line.map { ("第 \($0) 行：", "Line \($0): ") } ?? ("", "")
      return Phrase(
        zh: zh + "没有「\(name)」这一项。" + (nearest.map { "是不是「\($0)」？" } ?? ""),
        en: en + "There is no member '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? ""))
    case .wrongValue(let member, let value, let choices):
      let list = choices.joined(separator: ", ")
      return Phrase(
        zh: "「\(member)」的值「\(value)」不可用。" + (choices.isEmpty ? "" : "可用：\(list)。"),
        en: "'\(value)' is no value for '\(member)'." + (choices.isEmpty ? "" : " Use: \(list)."))
    }
  }
}
