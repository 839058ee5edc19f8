import Canon
import Drawing
import Registry
import Words
import Workflow

/// Makes the page of the supervision pane that is open.
struct SheetWriter {
  let model: Model
  /// The width details are wrapped at.
  let columns: Int

  init(_ model: Model) {
    self.model = model
    columns = max(20, model.size.columns - 4)
  }

  var office: Office { model.office }
  var book: SupervisionBook { office.supervision }
  var narrator: Narrator { model.narrator }
  var today: CivilDate { office.zone.local(model.now).day }

  func say(_ zh: String, _ en: String) -> String { model.say(zh, en) }

  var sheet: Sheet {
    switch model.supervision.page {
    case .scores: scores
    case .holds: holds
    case .rises: rises
    case .months: months
    case .candidates: candidates
    case .bulletins: bulletins
    case .risks: risks
    case .contacts: contacts
    case .periods: periods
    case .sources: sources
    case .gridReports: gridReports
    }
  }

  /// The statistics of a part, once they are here.
  func statistics(_ part: StatisticsQuery.Part) -> Statistics? {
    model.supervision.statistics(part)
  }

  /// What is said where there is nothing: that it is on its way, or that there is none.
  func emptiness(_ part: StatisticsQuery.Part?, _ zh: String, _ en: String) -> String {
    guard let part, statistics(part) == nil else { return say(zh, en) }
    return say("正在统计", "Counting")
  }

  func column(_ zh: String, _ en: String, _ width: Int?, right: Bool = false) -> Sheet.Column {
    Sheet.Column(title: say(zh, en), width: width, isRight: right)
  }

  /// How wide a name of the office stands.
  var nameColumns: Int { model.size.columns >= 110 ? 24 : 12 }

  func labelled(_ zh: String, _ en: String, _ text: String?) -> [Line] {
    guard let text, !text.isEmpty else { return [] }
    return .labelled(say(zh, en), text, columns: columns)
  }
}

extension Model {
  /// The page of the supervision pane that is open.
  var sheet: Sheet { SheetWriter(self).sheet }

  /// The row under the cursor.
  var sheetRow: Sheet.Row? {
    let rows = sheet.rows
    return rows.indices.contains(supervision.cursor) ? rows[supervision.cursor] : nil
  }
}
