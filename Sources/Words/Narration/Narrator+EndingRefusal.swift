import Canon
import Workflow

/// What an end without a reply waits for.
extension Narrator {
  var noEndingProposed: Phrase {
    Phrase(
      zh: "还没有拟不予受理或拟转出：请办公室先提，或改选接手的部门。",
      en: "No decline or transfer is proposed. Let the office propose it, or choose who takes it."
    )
  }

  func endingPending(_ act: Act) -> Phrase {
    Phrase(
      zh: "此件正在等「\(act.awaited.zh)」：请\(deciders(of: act))先裁定。",
      en: "The matter waits for the \(act.awaited.en). \(deciders(of: act)) will decide first.")
  }

  func noEndingPending(_ act: Act) -> Phrase {
    Phrase(
      zh: "没有等待「\(act.awaited.zh)」的提议：可能已经裁定，请刷新 (F5)。",
      en: "No proposal waits for the \(act.awaited.en). It may be decided: reload (F5).")
  }

  func ownProposal(_ act: Act) -> Phrase {
    Phrase(
      zh: "自己提的不能自己确认：「\(act.phrase.zh)」请另一人办理。",
      en: "Nobody confirms what they proposed. '\(act.phrase.en)' is for another member.")
  }

  func toldOutsideWindow(_ since: Instant) -> Phrase {
    Phrase(
      zh: "告知时间应在决定 (\(time.full(since))) 之后、现在之前：请核对。",
      en: "The citizen was told between the decision (\(time.full(since))) and now. "
        + "Check the time.")
  }

  var nothingToTell: Phrase {
    Phrase(
      zh: "此件没有待告知网民的事项：可能已经告知，请刷新 (F5)。",
      en: "The citizen is owed no note here. Somebody may have given it: reload (F5).")
  }
}
