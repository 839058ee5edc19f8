public import Workflow

extension Narrator {
  /// What an entry says, one line for each of its facts.
  public func sentences(for record: Record) -> [String] {
    record.facts.map { fact in
      switch fact.origin {
      case .behalf where fact.isEnteredByAnother: sentence(for: fact, by: record.by)
      case .behalf: sentence(for: fact, by: record.actor, isOnBehalf: record.onBehalf != nil)
      case .act, .rule, .office, .officeAct, .journal, .unknown:
        sentence(
          for: fact, by: record.actor, actingFor: record.actingFor,
          isOnBehalf: record.onBehalf != nil)
      }
    }
  }

  /// What a fact says; `actor` is who did it, `principal` for whom as a deputy; for the mark 代录
  /// who entered it.
  public func sentence(
    for fact: Fact, by actor: MemberID, actingFor principal: MemberID? = nil,
    isOnBehalf: Bool = false,
  ) -> String {
    let predicate = phrase(for: fact)(language)
    let behalf = isOnBehalf ? Phrase(zh: " (代录)", en: " (on behalf)")(language) : ""
    return switch subject(of: fact) {
    case .person: name(of: actor, actingFor: principal) + behalf + " " + predicate
    case .rule: Phrase(zh: "按规则：", en: "By rule: ")(language) + predicate
    case .journal: Phrase(zh: "日志：", en: "Journal: ")(language) + predicate
    }
  }

  private enum Subject {
    case person
    case rule
    case journal
  }

  private func subject(of fact: Fact) -> Subject {
    switch fact.form {
    case .raw: .journal
    case .known: fact.isConsequence ? .rule : .person
    }
  }

  private func phrase(for fact: Fact) -> Phrase {
    switch fact {
    case .officeFounded(let value): founded(value)
    case .memberAdmitted(let value): admitted(value)
    case .departmentNamed(let value): named(Phrase(zh: "部门", en: "department"), value)
    case .areaNamed(let value): named(Phrase(zh: "网格", en: "area"), value)
    case .topicNamed(let value): named(Phrase(zh: "主题", en: "topic"), value)
    case .sourceDescribed(let value): described(value)
    case .templateKept(let value): kept(value)
    case .partRetired(let value): retired(value)
    case .policyAdopted(let value): adopted(value)
    case .calendarLoaded(let value): loaded(value)
    case .closureDeclared(let value): declared(value)
    case .journalRestored(let value): restored(value)
    case .received(let value): received(value)
    case .registered(let value): registered(value)
    case .amended(let value): amended(value)
    case .answeredByOffice(let value): answeredByOffice(value)
    case .proposed(let value): proposed(value)
    case .instructed(let value): instructed(value)
    case .instructionChanged(let value): instructionChanged(value)
    case .proposalReturned(let value): proposalReturned(value)
    case .dispatched(let value): dispatched(value)
    case .declineProposed(let value): declineProposed(value)
    case .declineConfirmed(let value):
      Phrase(zh: "同意不予受理", en: "agreed to decline the message") + told(value.note)
    case .declineRefused(let value):
      Phrase(zh: "不同意不予受理", en: "refused to decline the message") + told(value.reason)
    case .transferProposed(let value): transferProposed(value)
    case .transferConfirmed(let value):
      Phrase(zh: "同意转出", en: "agreed to the transfer") + told(value.note)
    case .transferRefused(let value):
      Phrase(zh: "不同意转出", en: "refused the transfer") + told(value.reason)
    case .voidProposed(let value): Phrase(zh: "拟作废", en: "proposed to void it") + told(value.reason)
    case .voidConfirmed(let value): Phrase(zh: "同意作废", en: "agreed to void it") + told(value.note)
    case .voidRefused(let value):
      Phrase(zh: "不同意作废", en: "refused to void it") + told(value.reason)
    case .endTold(let value): citizenTold(value, Phrase(zh: "告知网民", en: "told the citizen"))
    case .merged(let value): merged(value)
    case .unmerged(let value): unmerged(value)
    case .signedFor(let value): signedFor(value)
    case .reported(let value): reported(value)
    case .consolidated(let value): consolidated(value)
    case .reportSigned(let value): judged(value, Phrase(zh: "签发", en: "signed"))
    case .reportRefused(let value): judged(value, Phrase(zh: "不予签发", en: "refused to sign"))
    case .reportAccepted(let value): judged(value, Phrase(zh: "采纳", en: "accepted"))
    case .reportSentBack(let value): judged(value, Phrase(zh: "退回重办", en: "sent back"))
    case .bypassed(let value): bypassed(value)
    case .consolidationOpened:
      Phrase(zh: "协办部门已齐，转入待汇总", en: "the other departments are done; consolidating")
    case .reviewOpened: Phrase(zh: "办理报告已签发，转入待审核", en: "the report is signed; under review")
    case .masked(let value): masked(value)
    case .secrecyExamined(let value): secrecyExamined(value)
    case .returnedFromSecrecy(let value):
      Phrase(zh: "保密审查退回", en: "returned the text from secrecy review") + told(value.reason)
    case .reviewed(let value): reviewed(value)
    case .returnedFromReview(let value):
      returned(value, Phrase(zh: "审核退回", en: "returned the reply from review"))
    case .approved(let value): approved(value)
    case .approvalCompleted: Phrase(zh: "审定齐备，转入待发布", en: "every level approved; to be posted")
    case .returnedFromApproval(let value):
      returned(value, Phrase(zh: "审定退回", en: "returned the reply from approval"))
    case .edited(let value): edited(value)
    case .published(let value): published(value)
    case .promiseOpened: Phrase(zh: "答复有承诺，转入跟踪中", en: "the reply makes a promise; tracked")
    case .promiseKept(let value): promiseKept(value)
    case .promiseMoveProposed(let value): promiseMoveProposed(value)
    case .promiseMoveConfirmed(let value):
      Phrase(zh: "同意承诺改期", en: "agreed to the later promise") + told(value.note)
    case .promiseMoveRefused(let value):
      Phrase(zh: "不同意承诺改期", en: "refused the later promise") + told(value.reason)
    case .closed(let value): closed(value)
    case .correctionProposed(let value): correctionProposed(value)
    case .correctionConfirmed(let value):
      Phrase(zh: "同意更正或撤回答复", en: "agreed to change the reply") + told(value.note)
    case .correctionRefused(let value):
      Phrase(zh: "不同意更正或撤回答复", en: "refused to change the reply") + told(value.reason)
    case .reopened(let value): reopened(value)
    case .archived(let value): archived(value)
    case .fileConsulted(let value): fileConsulted(value)
    case .fileLent(let value): fileLent(value)
    case .fileReturned(let value):
      Phrase(zh: "收回借出的档案", en: "took the lent file back") + told(value.note)
    case .retentionExtended(let value): retentionExtended(value)
    case .reminded(let value): reminded(value)
    case .explained(let value): explained(value)
    case .objected(let value): objected(value)
    case .objectionUpheld(let value): objectionUpheld(value)
    case .objectionRejected(let value):
      Phrase(
        zh: "驳回\(name(of: value.department))的异议",
        en: "rejected the objection of \(name(of: value.department))") + told(value.reason)
    case .extensionAsked(let value): extensionAsked(value)
    case .extensionGranted(let value): extensionGranted(value)
    case .extensionRefused(let value):
      Phrase(zh: "不准延期", en: "refused the extension") + told(value.reason)
    case .extensionTold(let value):
      citizenTold(value, Phrase(zh: "告知网民延期", en: "told the citizen of the extension"))
    case .pauseBegan(let value):
      Phrase(zh: "待网民补充，部门时限暂停", en: "paused the departments' limits") + told(value.reason)
    case .pauseEnded(let value):
      Phrase(zh: "部门时限恢复计时", en: "let the departments' limits run on") + told(value.note)
    case .alarmAcknowledged(let value): alarmAcknowledged(value)
    case .remindedAutomatically(let value): remindedAutomatically(value)
    case .explanationRefused(let value): explanationRefused(value)
    case .leaderAlerted(let value): leaderAlerted(value)
    case .supervisionProposed(let value): supervisionProposed(value)
    case .supervisionIssued(let value): supervisionIssued(value)
    case .supervisionAnswered(let value): supervisionAnswered(value)
    case .supervisionRefused(let value):
      Phrase(zh: "不予督办", en: "refused the supervision") + told(value.reason)
    case .supervisionAccepted(let value):
      supervisionJudged(value, Phrase(zh: "督办办结", en: "accepted the slip's answer"))
    case .supervisionReturned(let value):
      supervisionJudged(value, Phrase(zh: "退回督办答复", en: "returned the slip's answer"))
    case .shiftHandedOver(let value): shiftHandedOver(value)
    case .shiftTaken(let value): shiftTaken(value)
    case .leaveRecorded(let value): leaveRecorded(value)
    case .leaveEnded(let value): leaveEnded(value)
    case .undone(let value):
      Phrase(zh: "撤销 #\(value.entry)", en: "took #\(value.entry) back")
    case .behalfConfirmed(let value):
      Phrase(
        zh: "确认代录的 #\(value.entry) 是本人办理", en: "confirmed #\(value.entry), entered on behalf")
        + told(value.note)
    case .behalfDisowned(let value):
      Phrase(
        zh: "否认代录的 #\(value.entry)，不是本人办理", en: "disowned #\(value.entry), entered on behalf")
        + told(value.reason)
    case .sourceLookedAt(let value): sourceLookedAt(value)
    case .gridReported(let value): gridReported(value)
    case .gridReportSettled(let value): gridReportSettled(value)
    case .riskRecorded(let value): riskRecorded(value)
    case .contactsNamed(let value): contactsNamed(value)
    case .zeroReported(let value): zeroReported(value)
    case .bulletinDrafted(let value): bulletinDrafted(value)
    case .bulletinObjected(let value): bulletinObjected(value)
    case .objectionDecided(let value): objectionDecided(value)
    case .bulletinIssued(let value): bulletinIssued(value)
    case .bulletinDropped(let value): bulletinDropped(value)
    case .bulletinActConfirmed(let value):
      Phrase(
        zh: "确认通报中代录的 #\(value.entry) 是本人办理",
        en: "confirmed #\(value.entry), entered on a bulletin on behalf") + told(value.note)
    case .bulletinActDisowned(let value):
      Phrase(
        zh: "否认通报中代录的 #\(value.entry)，不是本人办理",
        en: "disowned #\(value.entry), entered on a bulletin on behalf") + told(value.reason)
    case .onBehalf(let value): onBehalf(value)
    case .actingFor(let value): actingFor(value)
    case .envelope(let name, _): envelope(name, fact)
    case .unknown(let name, _):
      Phrase(
        zh: "本版程序不认识的事实「\(name)」，原样保存",
        en: "a fact this version does not know ('\(name)'), kept as it is")
    }
  }
}

extension Fact {
  /// Whether it says that somebody else entered the facts beside it.
  fileprivate var isEnteredByAnother: Bool {
    if case .onBehalf = self { true } else { false }
  }
}
