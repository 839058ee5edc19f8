import Words
import Workflow

extension BulletinEntry {
  /// Says to whom it was entered for that it waits for their word; what to do comes first.
  func question(_ narrator: Narrator) -> Phrase {
    let desk = narrator.name(of: mark.by)
    let proof = mark.behalf?.proof ?? ""
    return Phrase(
      zh: "请在通报页 (6) 确认 (a) 或否认 (x) 代您录入的 #\(mark.entry)「\(act.phrase.zh)」："
        + "通报 #\(bulletin)，\(desk)录入，凭证「\(proof)」。"
        + "也可用 huiyin bulletin confirm、disown。",
      en: "Confirm (a) or disown (x) #\(mark.entry) ('\(act.phrase.en)') on the bulletins page "
        + "(6): \(desk) entered it for you on bulletin #\(bulletin), proof '\(proof)'. Or use huiyin "
        + "bulletin confirm, disown.")
  }

  /// Says to everybody that it was disowned, and what became of the bulletin.
  func alarm(_ narrator: Narrator) -> Phrase {
    let person = narrator.name(of: mark.actor)
    let outcome = self.outcome
    return Phrase(
      zh: "告警：\(told(narrator).zh)；\(person)已否认。\(outcome.zh)",
      en: "Alarm: \(told(narrator).en). \(person) disowns it. \(outcome.en)")
  }

  private func told(_ narrator: Narrator) -> Phrase {
    let (desk, person) = (narrator.name(of: mark.by), narrator.name(of: mark.actor))
    let proof = mark.behalf?.proof ?? ""
    return Phrase(
      zh: "通报 #\(bulletin) 的 #\(mark.entry)「\(act.phrase.zh)」由\(desk)代\(person)录入，凭证「\(proof)」",
      en: "#\(mark.entry) of bulletin #\(bulletin) ('\(act.phrase.en)') was entered by \(desk) for "
        + "\(person), proof '\(proof)'")
  }

  private var outcome: Phrase {
    guard mark.lapsed != nil else {
      return Phrase(
        zh: "通报已签发，未退回：请领导核查，必要时公开更正。",
        en: "The bulletin was issued and stands: a leader looks into it and corrects it in public.")
    }
    return act == .issueBulletin
      ? Phrase(
        zh: "签发无效，文号不再使用：已印发的请收回，再请领导定夺。",
        en: "The issue does not count and its number is not given again: call the copies back.")
      : Phrase(
        zh: "通报已退回此前的状态，请重新办理。",
        en: "The bulletin is back where it was before; go on from there.")
  }
}
