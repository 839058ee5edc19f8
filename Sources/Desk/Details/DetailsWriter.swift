import Canon
import Drawing
import Registry
import Words
import Workflow

/// Writes the pages of the details as lines of a given width.
struct DetailsWriter {
  let model: Model
  let file: MatterFile?
  let columns: Int

  /// Writes of the matter under the cursor, or of another that is drawn until that one is here.
  init(_ model: Model, columns: Int, meanwhile other: MatterFile? = nil) {
    self.model = model
    file = model.file ?? other
    self.columns = max(10, columns)
  }

  var matter: Matter? { file?.matter }
  var narrator: Narrator { model.narrator }
  var time: TimeText { model.timeText }
  var due: DueText { model.dueText }

  func say(_ zh: String, _ en: String) -> String { model.say(zh, en) }

  func lines(of section: DetailsState.Section) -> [Line] {
    guard file != nil else {
      let text =
        model.list.current == nil
        ? say("没有选中的办件", "No matter is selected") : say("正在打开", "Opening")
      if model.list.current?.isWithheld == true { return withheld }
      return [Line(text, .dim)]
    }
    return switch section {
    case .summary: summary
    case .publicText: publicText
    case .clocks: clocks
    case .history: history
    }
  }

  /// What is told of a matter whose texts are not for this member.
  private var withheld: [Line] {
    [Line(Row.withheldTitle(model.language), .title), .blank]
      + wrapped(
        say(
          "内容只对指定人员和承办部门开放。这里只显示它存在、进行到哪一步、何时到期。",
          "It is open to named roles and the departments assigned. Here you see only that it "
            + "exists, how far it is, and when it is due."), indent: 0)
  }

  func heading(_ zh: String, _ en: String) -> [Line] { [.blank, Line(say(zh, en), .heading)] }

  func wrapped(_ text: String, indent: Int = 1, _ role: Drawing.Role = .text) -> [Line] {
    .wrapped(text, columns: columns, indent: indent, role)
  }

  func labelled(
    _ zh: String, _ en: String, _ text: String, _ role: Drawing.Role = .fieldLabel,
  ) -> [Line] {
    .labelled(say(zh, en), text, columns: columns, role)
  }

  func moment(_ moment: Moment) -> String {
    let name = narrator.name(of: moment.actor, actingFor: moment.actingFor)
    let by = moment.enteredBy.map {
      say(" (\(narrator.name(of: $0)) 代录)", " (entered by \(narrator.name(of: $0)))")
    }
    return time.short(moment.at) + "  " + name + (by ?? "")
  }

  func role(of clock: Clock) -> Drawing.Role { Drawing.Role(clock.level(at: model.now)) }
}

extension Drawing.Role {
  /// The look of a clock's level; the word always stands beside it.
  init(_ level: Clock.Level) {
    self =
      switch level {
      case .none: .dim
      case .green: .levelGreen
      case .amber: .levelAmber
      case .red: .levelRed
      }
  }
}

extension Model {
  /// The lines of the page that is open, as wide as the details are.
  var detailsLines: [Line] {
    if pane == .supervision { return sheetRow?.details() ?? [] }
    let columns = Arrangement(self).detailsSize.columns - 1
    return DetailsWriter(self, columns: columns, meanwhile: details.fileMeanwhile)
      .lines(of: details.section)
  }
}
