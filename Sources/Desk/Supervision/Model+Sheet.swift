import Canon
import Drawing
import Registry
import Words
import Workflow

// What the keys of the supervision pane do.
extension Model {
  /// The rows of the page that are in sight.
  var sheetRowCount: Int {
    let list = Arrangement(self).lists.first { $0.pane == .supervision }
    return max(1, (list?.frame.inner.rows ?? 3) - SheetView.headRows)
  }

  mutating func turnSheet(_ direction: Motion) {
    let all = SheetPage.allCases
    let place = (all.firstIndex(of: supervision.page) ?? 0) + (direction == .up ? -1 : 1)
    show(all[(place + all.count) % all.count])
  }

  mutating func show(_ page: SheetPage) {
    pane = .supervision
    focus = .list
    supervision.page = page
    details.scroll = 0
  }

  mutating func moveInSheet(by distance: Int) {
    supervision.cursor = min(
      max(0, supervision.cursor + distance), max(0, sheet.rows.count - 1))
    details.scroll = 0
  }

  /// Marks the candidate under the cursor for the next bulletin, or takes the mark away.
  mutating func markInSheet(_ marking: Marking) {
    let free = (supervision.statistics(.candidates)?.candidates ?? []).filter(\.isFree).map {
      $0.matter.rawValue + " " + $0.department.rawValue
    }
    if marking == .all {
      supervision.marks.formUnion(free)
    } else if let id = sheetRow?.id, free.contains(id) {
      if supervision.marks.remove(id) == nil { supervision.marks.insert(id) }
      moveInSheet(by: 1)
    }
  }

  /// Shows the matters behind the row, or all there is to say about it.
  mutating func openInSheet() -> [Effect] {
    guard let row = sheetRow else { return [] }
    if row.matters.count == 1 { return find(row.matters[0].number, opening: true) }
    if !row.matters.isEmpty {
      let items = row.matters.map {
        Menu.Item(choice: .number($0.number), title: $0.number, note: $0.note)
      }
      mode = .choosing(Menu(.matters, title: say("背后的办件", "The matters behind it"), items: items))
      return []
    }
    guard let filter = row.filter else {
      focus = .details
      return []
    }
    return find(filter, opening: false)
  }

  /// Finds matters in the list of all, by a number or by names.
  mutating func find(_ words: String, opening: Bool) -> [Effect] {
    let isFromSheet = pane == .supervision
    show(.all)
    focus = opening ? .details : .list
    list.ask { $0.filter = words }
    let found = say("台账 · 筛选 \(words)", "All matters, filter \(words)")
    notice = Notice(
      text: found
        + (isFromSheet
          ? say("；6 回到督办统计", "; 6 goes back") : say("；Esc 清除筛选", "; Esc clears it")))
    return []
  }

  mutating func leaveSheet() {
    if focus == .details {
      focus = .list
    } else if !supervision.marks.isEmpty {
      supervision.marks = []
    } else if isZoomed {
      isZoomed = false
    } else {
      hasReadAlarms = true
    }
  }

  /// Begins what a letter means here.
  mutating func begin(_ act: SheetAct) -> [Effect] {
    if act == .remindLate {
      notice = Notice(text: say("正在自动催办", "Reminding"))
      return [.remindLate(by: member)]
    }
    guard let deed = deed(for: act) else { return [] }
    let form = FormWriter(self, targets: []).form(for: deed, about: sheetRow?.id ?? "new")
    mode = .filling(form)
    return [.loadDraft(for: form.draftName)]
  }

  mutating func take(_ reminded: [MatterID]) -> [Effect] {
    notice = Notice(
      text: reminded.isEmpty
        ? say("没有要催的：今天都已催过，或没有超期", "Nothing to remind of: nothing late, or reminded today")
        : say("已自动催办 \(reminded.count) 件", "\(reminded.count) matters were reminded of"))
    makeListsStale()
    return [.count, .board]
  }

  /// What has to be in sight while an office form is filled in.
  func preamble(of deed: Deed, columns: Int) -> [Line] {
    if case .dropKeyPeriod = deed { return (sheetRow?.details() ?? []) + [.blank] }
    guard case .office(let command) = deed else { return [] }
    switch command {
    case .draftBulletin(let draft):
      return draft.items.flatMap { item in
        [Line(item.number + "  " + narrator.name(of: item.department), .heading)]
          + SheetWriter(self).evidence(item)
      } + [.blank]
    case .objectToBulletin(let objection):
      return SheetWriter(self).evidence(against: objection.department, in: objection.bulletin)
    case .decideObjection(let decided):
      return SheetWriter(self).objection(of: decided.department, to: decided.bulletin)
    case .lookAtSource, .reportZero, .nameContacts, .settleGridReport, .issueBulletin,
      .dropBulletin:
      return (sheetRow?.details() ?? []) + [.blank]
    case .confirmEntry: return SheetWriter(self).entrusted + [.blank]
    case .disownEntry:
      let writer = SheetWriter(self)
      return writer.entrusted + writer.consequences + [.blank]
    case .reportFromGrid, .recordRisk: return []
    }
  }

  /// The hints of the pane: what the row can be used for, and how to turn the page.
  var sheetHints: [Hint] {
    func hint(_ action: Action, _ text: String? = nil) -> Hint? {
      guard obstacle(to: action) == nil,
        let binding = keyTable.bindings.first(where: { $0.act == action }),
        let key = binding.keys.first
      else { return nil }
      return Hint(key: key, text: text ?? binding.help(language))
    }
    let acts = SheetAct.allCases.compactMap { act in
      hint(.sheetAct(act), act == .edit ? nil : deed(for: act)?.phrase(language))
    }
    let row = sheetRow
    let open: String? =
      row.flatMap { $0.matters.isEmpty ? $0.filter == nil ? say("详情", "details") : nil : nil }
    let turns = [hint(.turnSheet(.up)), hint(.turnSheet(.down))].compactMap(\.self)
    return [hint(.open, open ?? say("看办件", "matters"))].compactMap(\.self) + acts + turns
      + [
        hint(.sheetPeriod), hint(.mark(.one)), hint(.print), hint(.help), hint(.command),
        hint(.switchMember), hint(.zoom), hint(.reload), hint(.quit),
      ].compactMap(\.self)
  }
}
