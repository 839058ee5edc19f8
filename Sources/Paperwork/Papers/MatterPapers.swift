import Canon
public import Registry
import Words
public import Workflow

/// The papers of one matter.
public struct MatterPapers: Sendable {
  let file: MatterFile
  let setting: PaperSetting
  /// An original by its digest, or nil when it is missing or damaged.
  let reading: @Sendable (String) -> [UInt8]?

  /// Makes papers of a matter; `reading` gives an original by its digest, if it can be read.
  public init(
    of file: MatterFile, in setting: PaperSetting,
    reading: @escaping @Sendable (String) -> [UInt8]?,
  ) {
    self.file = file
    self.setting = setting
    self.reading = reading
  }

  var matter: Matter { file.matter }

  /// The paper of a kind, or why there is none.
  public func paper(_ kind: PaperKind) throws(PaperError) -> Paper {
    let made: Paper? =
      switch kind {
      case .instruction: instructionSlip
      case .dispatch: dispatchSlip
      case .reply: replyLetter ?? noticeLetter
      case .contents: contentsList
      case .slip: supervisionSlip
      case .monthly, .handover, .bulletin: throw .notOfMatter(kind)
      }
    guard let paper = made else { throw .notYet(kind, matter.stage) }
    return noted(paper, as: kind)
  }

  /// The paper with what has to be printed on it.
  func noted(_ paper: Paper, as kind: PaperKind) -> Paper {
    var paper = paper
    paper.blocks += notes(on: kind).map { .note($0) }
    return paper
  }

  func say(_ zh: String, _ en: String) -> String { setting.say(zh, en) }
}

// What several papers of a matter say alike.
extension MatterPapers {
  var title: String { file.message?.title ?? say("（原件缺失）", "(original missing)") }

  /// Which message it is about.
  var messageFields: [Paper.Field] {
    let registration = matter.registration?.registration
    return [
      field("办件编号", "Matter", matter.number), field("标题", "Title", title),
      field("来源", "Source", source), field("留言时间", "Written", setting.time(matter.received.sentAt)),
      field("留言人", "Author", author),
      field("类别", "Kind", registration.map { $0.kind.phrase(setting.language) } ?? ""),
      field("网格", "Area", registration.map { setting.name(of: $0.area) } ?? ""),
      field("主题", "Topic", registration.map { setting.name(of: $0.topic) } ?? ""),
    ]
  }

  /// What the citizen wrote, and the points made of it.
  var messageBlocks: [Paper.Block] {
    [.heading(say("留言内容", "Message")), .quote(file.message?.text ?? title)]
      + (matter.points.isEmpty
        ? [] : [.heading(say("诉求", "Points")), .items(matter.points)])
  }

  /// When what is to be done is due, as it stood when the paper was made.
  var dueTable: Paper.Table {
    let clocks = zip(file.clocks, file.ledgers).filter { clock, _ in
      clock.kind == .reply || clock.kind == .report
    }
    return Paper.Table(
      [
        .text(say("时限", "Limit")), .text(say("承办", "Whose")), .code(say("到期", "Due")),
        .text(say("计算", "Counted")), .text(say("说明", "Remarks")),
      ],
      rows: clocks.map { clock, ledger in
        [
          clock.kind.phrase(setting.language),
          clock.department.map { setting.name(of: $0) } ?? setting.name(of: setting.office),
          setting.stamp(clock.due), ledger.counting.map(counted) ?? "",
          remarks(clock, ledger),
        ]
      })
  }

  private func counted(_ counting: WorkingTime.Counting) -> String {
    say("按\(counting.phrase.zh)计", counting.phrase.en)
  }

  private func remarks(_ clock: Clock, _ ledger: Ledger) -> String {
    var remarks: [String] = []
    if clock.isExtended {
      let original = setting.stamp(clock.originalDue)
      remarks.append(say("已延期，原为 \(original)", "extended from \(original)"))
    }
    if clock.isSqueezed { remarks.append(say("倒排不足", "squeezed")) }
    if clock.isGrace { remarks.append(say("退回宽限", "grace")) }
    if let year = ledger.missingYear, clock.isRunning {
      remarks.append(say("暂定：\(year)年放假通知未到", "provisional: no holiday notice for \(year)"))
    }
    return remarks.joined(separator: say("；", "; "))
  }

  func field(_ zh: String, _ en: String, _ value: String) -> Paper.Field {
    Paper.Field(say(zh, en), value)
  }

  private var source: String { setting.name(of: matter.received.source) }

  private var author: String {
    let name = file.message?.author ?? ""
    let identity = matter.registration?.registration.identity.phrase(setting.language)
    let contact = file.message?.contact
    return [name, identity, contact].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: say("，", ", "))
  }
}
