import Drawing
import Words
import Workflow

// What was entered on bulletins for leaders and heads, and what becomes of it.
extension SheetWriter {
  /// An act that was entered for somebody: by whom, with what proof, and how it stands.
  func lines(of entry: BulletinEntry) -> [Line] {
    let mark = entry.mark
    let proof = mark.behalf?.proof ?? ""
    let (person, desk) = (narrator.name(of: mark.actor), narrator.name(of: mark.by))
    let act = entry.act.phrase(model.language)
    let told = say(
      "#\(mark.entry) \(act)：\(desk)代\(person)录入，凭证「\(proof)」",
      "#\(mark.entry) \(act), entered by \(desk) for \(person), proof '\(proof)'")
    let standing = narrator.standing(of: mark).map { say("；", "; ") + $0(model.language) }
    return labelled("代录", "On behalf", told + (standing ?? ""))
  }

  /// The act under the cursor that waits for this member's word, with what it says.
  var entrusted: [Line] {
    guard let entry = model.awaitedEntry, let bulletin = book.bulletin(entry.bulletin) else {
      return []
    }
    let number = bulletin.issue?.value.number ?? "#\(bulletin.id)"
    let said = bulletin.objections.filter { objection in
      [objection.objection.moment.number, objection.decision?.moment.number]
        .contains(entry.mark.entry)
    }
    return [Line(number + "  " + narrator.names(of: bulletin.departments), .title)]
      + lines(of: entry) + said.flatMap { lines(of: $0) }
  }

  /// What becomes of the bulletin if the act under the cursor is disowned.
  var consequences: [Line] {
    guard let entry = model.awaitedEntry, let bulletin = book.bulletin(entry.bulletin) else {
      return []
    }
    return [Line].wrapped(consequence(of: entry.act, bulletin)(model.language), columns: columns)
      + [Line].wrapped(
        say(
          "每个桌面都会告警；否认不能撤销。Ctrl-S 确认，Esc 放弃。",
          "Every desk is alarmed, and it can not be undone. Ctrl-S confirms, Esc leaves."),
        columns: columns)
  }

  private func consequence(of act: OfficeAct, _ bulletin: Bulletin) -> Phrase {
    if act == .issueBulletin {
      let number = bulletin.issue?.value.number ?? ""
      return Phrase(
        zh: "否认后签发无效，通报退回待签发；文号 \(number) 不再使用，已印发的请收回。",
        en: "The issue no longer counts and the bulletin waits again. \(number) is not given "
          + "again; copies that went out are called back.")
    }
    if bulletin.issue != nil {
      return Phrase(
        zh: "通报已签发，否认后不退回：请领导核查，必要时公开更正。",
        en: "The bulletin is issued and stays so: a leader looks into it and corrects it in public."
      )
    }
    return act == .objectToBulletin
      ? Phrase(zh: "否认后异议及其裁定不再计入。", en: "The objection and its ruling no longer count.")
      : Phrase(zh: "否认后裁定不再计入，异议重新等待裁定。", en: "The ruling no longer counts; the objection waits.")
  }
}
