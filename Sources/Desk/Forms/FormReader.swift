import Canon
import Drawing
import Registry
import Words
import Workflow

/// Makes the command of an act from what was written in its form.
///
/// It reads dates and numbers; everything else is left to the rules.
struct FormReader {
  let form: Form
  let zone: Zone
  let now: Instant

  init(_ form: Form, zone: Zone, now: Instant) {
    self.form = form
    self.zone = zone
    self.now = now
  }

  /// Who acts: the member at the desk, for themselves or as a deputy, or whom it is entered for.
  func actor(_ member: MemberID) -> Actor {
    let principal = form.value(.behalf)
    guard !principal.isEmpty else {
      return Actor(member, deputyFor: optional(.deputyFor).map(MemberID.init(rawValue:)))
    }
    var behalf = OnBehalf()
    behalf.of = MemberID(rawValue: principal)
    behalf.channel = form.chosen(.behalfChannel) ?? .phone
    behalf.proof = form.value(.behalfProof)
    return Actor(member, onBehalf: behalf)
  }

  /// The command; nil when a message is taken in, which is no act on a matter, as are the office's.
  func command() throws(FieldError) -> MatterCommand? {
    guard let act = form.act else { return nil }
    return switch act {
    case .receive: nil
    case .register: .register(registration)
    case .amend: .amend(try amendment())
    case .answer: .answer(try officeAnswer())
    case .propose: .propose(proposal)
    case .instruct: .instruct(instruction)
    case .changeInstruction: .changeInstruction(instructionChange)
    case .returnProposal: .returnProposal(reason)
    case .dispatch: .dispatch(dispatch)
    case .proposeDecline: .proposeDecline(declining)
    case .confirmDecline: .confirmDecline(confirmation)
    case .refuseDecline: .refuseDecline(reason)
    case .proposeTransfer: .proposeTransfer(transferring)
    case .confirmTransfer: .confirmTransfer(confirmation)
    case .refuseTransfer: .refuseTransfer(reason)
    case .proposeVoid: .proposeVoid(reason)
    case .confirmVoid: .confirmVoid(confirmation)
    case .refuseVoid: .refuseVoid(reason)
    case .tellEnd: .tellEnd(try told())
    case .merge: .merge(merging)
    case .unmerge: .unmerge(reason)
    case .signFor: .signFor(signedFor)
    case .report: .report(try report())
    case .consolidate: .consolidate(try report())
    case .sign: .sign(judged)
    case .refuseToSign: .refuseToSign(judged)
    case .acceptReport: .acceptReport(judged)
    case .sendBackReport: .sendBackReport(judged)
    case .bypass: .bypass(bypass)
    case .mask: .mask(review)
    case .examineSecrecy: .examineSecrecy(examination)
    case .returnFromSecrecy: .returnFromSecrecy(reason)
    case .review: .review(review)
    case .returnFromReview: .returnFromReview(returning)
    case .approve: .approve(approval)
    case .returnFromApproval: .returnFromApproval(returning)
    case .edit: .edit(edit)
    case .publish: .publish(try posting())
    case .keepPromise: .keepPromise(promiseKept)
    case .proposePromiseMove: .proposePromiseMove(try promiseMoving())
    case .confirmPromiseMove: .confirmPromiseMove(confirmation)
    case .refusePromiseMove: .refusePromiseMove(reason)
    case .close: .close(closing)
    case .proposeCorrection: .proposeCorrection(correcting)
    case .confirmCorrection: .confirmCorrection(confirmation)
    case .refuseCorrection: .refuseCorrection(reason)
    case .reopen: .reopen(try reopening())
    case .archive: .archive(archiving)
    case .consult: .consult(consulted)
    case .lend: .lend(try lent())
    case .takeBack: .takeBack(returned)
    case .retainLonger: .retainLonger(retained)
    case .remind: .remind(reminder)
    case .explain: .explain(try explanation())
    case .object: .object(objection)
    case .upholdObjection: .upholdObjection(upheld)
    case .rejectObjection: .rejectObjection(rejected)
    case .askExtension: .askExtension(try extensionRequest())
    case .grantExtension: .grantExtension(try extensionGrant())
    case .refuseExtension: .refuseExtension(reason)
    case .tellExtension: .tellExtension(try told())
    case .pause: .pause(reason)
    case .resume: .resume(pauseEnd)
    case .acknowledge: .acknowledge(acknowledgement)
    case .undo: .undo(undoing)
    case .confirm: .confirm(BehalfConfirmed(of: form.entry, note: optional(.note)))
    case .disown: .disown(BehalfDisowned(of: form.entry, reason: form.value(.reason)))
    case .remindAutomatically: .remindAutomatically(automaticReminder)
    case .refuseExplanation: .refuseExplanation(refusedExplanation)
    case .alertLeader: .alertLeader(alert)
    case .proposeSupervision: .proposeSupervision(try supervisionProposal())
    case .issueSupervision: .issueSupervision(try supervisionIssue())
    case .refuseSupervision: .refuseSupervision(reason)
    case .answerSupervision: .answerSupervision(supervisionAnswer)
    case .acceptSupervision: .acceptSupervision(supervisionJudged)
    case .returnSupervision: .returnSupervision(supervisionJudged)
    }
  }
}

/// What is written in a field can not be read.
struct FieldError: Error, Equatable {
  var field: FieldName
  var phrase: Phrase
}

extension FormReader {
  /// What is written in a field, nil when it is blank.
  func optional(_ name: FieldName) -> String? {
    let text = form.value(name).trimmed
    return text.isEmpty ? nil : text
  }

  func department(_ name: FieldName) -> DepartmentID { DepartmentID(rawValue: form.value(name)) }

  func departments(_ name: FieldName) -> [DepartmentID] {
    form.picked(name).map(DepartmentID.init(rawValue:))
  }

  func lines(_ name: FieldName) -> [String] {
    form.value(name).split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  func date(_ name: FieldName) throws(FieldError) -> CivilDate? {
    guard let text = optional(name) else { return nil }
    guard let date = DateReader(zone: zone, now: now).day(text) else {
      throw FieldError(
        field: name,
        phrase: Phrase(
          zh: "日期写作 2026-05-09、05-09 或 +3", en: "Write a date as 2026-05-09, 05-09 or +3"))
    }
    return date
  }

  func moment(_ name: FieldName) throws(FieldError) -> Instant {
    guard let moment = DateReader(zone: zone, now: now).moment(form.value(name).trimmed) else {
      throw FieldError(
        field: name,
        phrase: Phrase(
          zh: "时间写作 2026-05-06 09:12", en: "Write a time as 2026-05-06 09:12"))
    }
    return moment
  }

  func number(_ name: FieldName) throws(FieldError) -> Int {
    guard let number = Int(form.value(name).trimmed.halfWidth), number > 0 else {
      throw FieldError(
        field: name, phrase: Phrase(zh: "写一个正整数", en: "Write a number above zero"))
    }
    return number
  }
}
