import Workflow

/// Why it is not the moment for it.
extension Narrator {
  func wrongStage(_ act: Act, _ stage: Matter.Stage) -> Phrase {
    guard stage != .archived else { return archived(act) }
    return wrongStageOfOpen(act, stage)
  }

  private func archived(_ act: Act) -> Phrase {
    Phrase(
      zh: "此件已归档，不能\(act.phrase.zh)：案卷只供查阅、借阅；新的诉求另行收文登记。",
      en: "The matter is archived: '\(act.phrase.en)' is no longer possible. "
        + "A file is read and lent; what is new is taken in as a new message.")
  }

  private func wrongStageOfOpen(_ act: Act, _ stage: Matter.Stage) -> Phrase {
    Phrase(
      zh: "此件现在是「\(stage.phrase.zh)」，不能\(act.phrase.zh)：详情 (0) 写明正在等待什么。",
      en: "'\(act.phrase.en)' is not possible while the matter is \(stage.phrase.en). "
        + "Details (0) say what it waits for.")
  }

  func wrongAssignmentStage(
    _ act: Act, _ department: DepartmentID, _ stage: Assignment.Stage
  ) -> Phrase {
    Phrase(
      zh: "\(name(of: department))的交办现在是「\(stage.phrase.zh)」，不能\(act.phrase.zh)："
        + "请刷新 (F5) 后再看。",
      en: "'\(act.phrase.en)' is not possible while the part of \(name(of: department)) is "
        + "\(stage.phrase.en). Reload (F5) and look again.")
  }

  func leadConsolidates(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))牵头，不单独报送：请等各协办部门报送后汇总。",
      en: "\(name(of: department)) leads and does not report alone. Consolidate once the other "
        + "departments have reported.")
  }

  var holdsUnknownFacts: Phrase {
    Phrase(
      zh: "此件有新版程序写下的记录，本机只能查看：请升级程序后再办。",
      en: "A newer version of the program has worked on this matter, so it is read-only here. "
        + "Please upgrade.")
  }

  func alreadyDispatched(_ act: Act) -> Phrase {
    Phrase(
      zh: "已经交办过部门，不能「\(act.phrase.zh)」：请拟不予受理或拟转出，并告知留言人。",
      en: "Departments had the matter in hand, so '\(act.phrase.en)' is too late. Propose to "
        + "decline or transfer it, and tell the citizen.")
  }

  func nothingChanged(_ act: Act) -> Phrase {
    Phrase(
      zh: "「\(act.phrase.zh)」没有改动任何内容：请先改，再提交。",
      en: "'\(act.phrase.en)' changes nothing. Change something, then submit.")
  }

  var textChanged: Phrase {
    Phrase(
      zh: "文本与您看到的已经不同：请重新打开，看过现在的文本再办。",
      en: "The text is no longer the one you saw. Open it again, read it, then decide.")
  }

  var nothingToRemind: Phrase {
    Phrase(
      zh: "此件不等任何人，不用催办。",
      en: "The matter waits for nobody, so there is nobody to remind.")
  }

  var nothingToUndo: Phrase {
    Phrase(
      zh: "这里没有可撤销的事项：收文不能撤销，撤销过的不再撤销。",
      en: "There is nothing to undo here: a message stays taken in, and no entry is undone twice."
    )
  }

  func undoTooLate(_ act: Act) -> Phrase {
    guard act != .archive else {
      return Phrase(
        zh: "「归档」不能撤销：案卷已经编号入档，只供查阅、借阅。",
        en: "'archive' can not be undone: the file has its number, and is only read and lent.")
    }
    return leftTheHouse(act)
  }

  private func leftTheHouse(_ act: Act) -> Phrase {
    Phrase(
      zh: "「\(act.phrase.zh)」已经出了门，不能撤销；请用更正、补充或新的事项说明。",
      en:
        "'\(act.phrase.en)' has left the house and can not be undone; put it right by a new act."
    )
  }

  func undoOfOther(_ member: MemberID, _ entry: Int) -> Phrase {
    Phrase(
      zh: "最后一条 #\(entry) 由\(name(of: member))记入，只有本人可以撤销。",
      en: "The last entry, #\(entry), is \(name(of: member))'s, who alone can undo it.")
  }

  func actedSince(_ member: MemberID, _ entry: Int) -> Phrase {
    Phrase(
      zh: "此后\(name(of: member))已办理（#\(entry)），不能再撤销。",
      en: "\(name(of: member)) has acted since (#\(entry)); it can no longer be undone.")
  }
}
