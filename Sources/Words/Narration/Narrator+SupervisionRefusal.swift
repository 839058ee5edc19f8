import Workflow

extension Narrator {
  func phrase(for refusal: SupervisionRefusal) -> Phrase {
    switch refusal {
    case .nothingLate(let kind):
      Phrase(
        zh: "此件没有超期的「\(kind.phrase.zh)」时限：未超期的请人工催办 (m)。",
        en: "No '\(kind.phrase.en)' clock of this matter is late. Remind by hand (m) instead.")
    case .remindedToday(let kind):
      Phrase(
        zh: "「\(kind.phrase.zh)」今日已自动催办：再催请人工催办 (m)，写明联系到谁。",
        en: "'\(kind.phrase.en)' was reminded automatically today. A person may remind again (m).")
    case .noExplanation(let department):
      Phrase(
        zh: "\(name(of: department))没有可以不采信的说明：说明见办理过程 (h)。",
        en: "\(name(of: department)) has no explanation that stands. The history (h) tells them.")
    case .slipPending:
      Phrase(
        zh: "此件已有一份督办等领导签发：请先请领导签发或退回。",
        en: "A slip of this matter waits for a leader. Have that one decided first.")
    case .noSlipPending:
      Phrase(
        zh: "此件没有等待签发的督办：请由管理员先提请督办 (s)。",
        en: "No slip of this matter waits to be issued. An administrator proposes one (s).")
    case .slipOpen(let department):
      Phrase(
        zh: "\(name(of: department))还有督办未办结：请先答复并审查督办单。",
        en: "A slip to \(name(of: department)) is not done with. Have it answered and closed first."
      )
    case .datePast(let day):
      Phrase(
        zh: "督办期限 \(time.day(day)) 已经过去：请写今天或以后的日期。",
        en: "The slip's date \(time.day(day)) is past. Give today or a later day.")
    case .noSlip(let department):
      Phrase(
        zh: "\(name(of: department))没有待答复的督办单：时限看板 (4) 列出督办。",
        en: "\(name(of: department)) has no slip to answer. The deadlines (4) list those that run.")
    case .slipAnswered(let department):
      Phrase(
        zh: "\(name(of: department))的督办答复正等办公室审查，不必再答复。",
        en: "The answer of \(name(of: department)) waits for the office; no other is needed now.")
    case .noAnswer(let department):
      Phrase(
        zh: "\(name(of: department))还没有答复督办：可以催办 (m)。",
        en: "\(name(of: department)) has not answered a slip yet. You may send a reminder (m).")
    }
  }

  func phrase(for refusal: OfficeRefusal) -> Phrase {
    switch refusal {
    case .notGranted(let act, let member):
      notGranted(act.phrase, to: member, needs: act.roles, inDepartments: act.isDepartmental)
    case .notOnBehalf(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」不能代录：请有权的人自己办理。",
        en: "'\(act.phrase.en)' can not be entered on behalf. Whoever may do it does so themselves."
      )
    case .sourceLookedAt(let source, let day):
      Phrase(
        zh: "\(name(of: source))在 \(time.day(day)) 已查看过，不必再记。",
        en: "\(name(of: source)) was looked at on \(time.day(day)) already.")
    case .reportSettled(let entry):
      Phrase(
        zh: "网格情况 #\(entry) 已经办结，不必再办。",
        en: "The grid report #\(entry) is settled already.")
    case .reportTaken(let entry, let number):
      Phrase(
        zh: "网格情况 #\(entry) 已立为办件 \(number)：请在办件中办理。",
        en: "The grid report #\(entry) is the matter \(number) now. Go on there.")
    case .unknownEntry(let entry):
      Phrase(
        zh: "#\(entry) 不是所说的那一条：请从督办统计 (6) 的列表中选。",
        en: "Entry #\(entry) is not what is meant. Choose from the lists of supervision (6).")
    case .unknownRisk(let risk):
      Phrase(
        zh: "没有风险点「\(risk.rawValue)」：请从列表中选，新的不写编号。",
        en:
          "There is no risk point \(risk.rawValue). Choose one, or leave the number out for a new "
          + "one.")
    case .dayAhead(let day):
      Phrase(
        zh: "\(time.day(day)) 还没有到：请写今天或以前的日期。",
        en: "\(time.day(day)) has not come yet. Give today or an earlier day.")
    case .noKeyPeriod(let day):
      Phrase(
        zh: "\(time.day(day)) 不在重要时间节点内，不用零报告：节点见规则 keyPeriods。",
        en: "\(time.day(day)) lies in no key period, so no zero report is due (rule keyPeriods).")
    case .zeroReported(let area, let day):
      Phrase(
        zh: "\(name(of: area)) \(time.day(day)) 的零报告已经填过：新情况请记为网格上报。",
        en: "\(name(of: area)) has its report of \(time.day(day)). Enter further news as a grid "
          + "report.")
    }
  }

  func phrase(for refusal: BulletinRefusal) -> Phrase {
    switch refusal {
    case .empty:
      Phrase(
        zh: "通报里没有可列的部门：请先在候选名单 (6) 中选。",
        en: "There is nobody to name in the bulletin. Choose from the candidates (6).")
    case .tooLong(let limit):
      Phrase(
        zh: "一份通报最多列 \(limit) 项：请分成几份。",
        en: "A bulletin names at most \(limit) items. Please make several.")
    case .inAnother(let department):
      Phrase(
        zh: "\(name(of: department))的这一项已在另一份未定的通报里：请先签发或放弃那一份。",
        en:
          "An undecided bulletin names \(name(of: department)) for this already. Issue or drop it "
          + "first.")
    case .explained(let department, let entry, let until):
      Phrase(
        zh: "\(name(of: department))已作说明 (#\(entry))"
          + (until.map { "，\(time.day($0)) 前" } ?? "") + "不能通报：空话的说明可不予采信。",
        en: "\(name(of: department)) explained itself (#\(entry))"
          + (until.map { ", which holds until \(time.day($0))" } ?? "")
          + ". Refuse it as empty, or wait.")
    case .reported(let department):
      Phrase(
        zh: "\(name(of: department))已经报送，不能通报。",
        en: "\(name(of: department)) has reported and can not be named.")
    case .notOwn(let department):
      Phrase(
        zh: "\(name(of: department))的异议由该部门负责人提出：请转告。",
        en: "An objection of \(name(of: department)) is for its own head. Please tell them.")
    case .notNamed(let department):
      Phrase(
        zh: "这份通报没有列\(name(of: department))的这一项：请核对通报。",
        en: "The bulletin does not name \(name(of: department)) for this. Check the bulletin.")
    case .alreadyObjected(let department):
      Phrase(
        zh: "\(name(of: department))已经提过异议：请等领导裁定。",
        en: "\(name(of: department)) has objected already. A leader decides.")
    case .objectionTooLate(let until):
      Phrase(
        zh: "异议期到 \(time.full(until)) 为止，已经过了：请向领导当面说明。",
        en: "Objections were possible until \(time.full(until)). Speak to the leader instead.")
    case .windowOpen(let until):
      Phrase(
        zh: "异议期到 \(time.full(until)) 为止，此后才能签发通报。",
        en: "Departments may object until \(time.full(until)). Issue the bulletin after that.")
    case .objectionUndecided(let department):
      Phrase(
        zh: "\(name(of: department))的异议还没有裁定：请先裁定。",
        en: "The objection of \(name(of: department)) is not decided. Decide it first.")
    case .noObjection(let department):
      Phrase(
        zh: "\(name(of: department))没有待裁定的异议：请核对通报。",
        en: "No objection of \(name(of: department)) waits to be decided. Check the bulletin.")
    case .decided(let entry):
      Phrase(
        zh: "通报 \(bulletin(entry)) 已签发或放弃，不能再改。",
        en: "The bulletin \(bulletin(entry)) was issued or dropped and stays as it is.")
    }
  }
}

extension Narrator {
  /// What a bulletin is called: its number once it is issued, else the entry that drafted it.
  fileprivate func bulletin(_ entry: Int) -> String {
    office.supervision.bulletin(entry)?.issue?.value.number ?? "#\(entry)"
  }
}
