import Drawing
import Registry
import Words
import Workflow

extension Model {
  /// What has to be in sight while a form is filled in: what is signed, or what is answered.
  func preamble(of form: Form, columns: Int) -> [Line] {
    guard form.task == nil else { return settingsPreamble(of: form, columns: columns) }
    guard let act = form.act else { return preamble(of: form.deed, columns: columns) }
    guard let matter = form.matter else { return bulkPreamble(of: form) }
    let writer = DetailsWriter(self, columns: columns)
    var lines = [Line(matter.number + "  " + (file?.message?.title ?? ""), .title)]
    switch act {
    // The public view of the message is part of it.
    case .approve, .examineSecrecy, .returnFromSecrecy, .returnFromApproval:
      return lines + writer.publicText + [.blank]
    case .publish: return lines + writer.textToPost + [.blank]
    case .review where matter.masking != nil: return lines + writer.publicText + [.blank]
    case .sign, .refuseToSign: lines += writer.reports(at: .awaitingSignature)
    case .acceptReport, .sendBackReport: lines += writer.reports(at: .submitted)
    case .object, .upholdObjection, .rejectObjection: lines += writer.objections
    case .askExtension: lines += writer.publicClock
    case .grantExtension, .refuseExtension: lines += writer.publicClock + writer.pendingExtension
    case .tellExtension: lines += writer.grantedExtensions + writer.contact
    case .edit: lines += writer.voidedByEdit
    case .mask, .review: lines += writer.returned
    case .propose: lines += matter.standingProposalReturn == nil ? [] : writer.proposal
    case .confirmDecline, .refuseDecline, .confirmTransfer, .refuseTransfer, .confirmVoid,
      .refuseVoid, .proposeDecline, .proposeTransfer, .proposeVoid:
      lines += writer.endings
    case .tellEnd: lines += writer.endings + writer.contact
    case .keepPromise: lines += writer.promised + writer.standingReply + writer.contact
    case .close: lines += writer.standingReply + writer.contact
    case .confirmCorrection, .refuseCorrection, .proposeCorrection:
      // What is decided stands nearest to the field.
      lines += writer.standingReply + writer.corrections
    case .confirmPromiseMove, .refusePromiseMove, .proposePromiseMove:
      lines += writer.promised + writer.promiseMoves
    case .reopen: lines += writer.standingReply
    case .merge, .unmerge: lines += writer.similar + writer.merging
    case .consult, .lend, .takeBack, .retainLonger: return lines + writer.archived + [.blank]
    case .instruct, .returnProposal: lines += writer.proposal
    case .changeInstruction, .dispatch: lines += writer.instruction
    case .report, .consolidate, .answer:
      // Where the details stand beside the form, they list the points.
      lines += writer.sentBack + (Arrangement(self).details == nil ? writer.points : [])
    case .amend where form.isSealed && !matter.isRestricted:
      lines += [Line].wrapped(Phrase.restrictedFromNow(language), columns: columns, .warning)
    case .confirm, .disown: return lines + writer.entrusted(form.entry, act) + [.blank]
    case .undo: return lines + writer.undoing + [.blank]
    case .issueSupervision, .refuseSupervision, .answerSupervision, .acceptSupervision,
      .returnSupervision:
      lines += writer.openSupervisions
    case .refuseExplanation: lines += writer.standingExplanations
    case .receive, .register, .amend, .signFor, .bypass,
      .returnFromReview, .archive, .remind,
      .explain, .pause, .resume, .acknowledge,
      .remindAutomatically, .alertLeader, .proposeSupervision:
      break
    }
    return lines + message(columns: columns) + [.blank]
  }

  private static var messageRows: Int { 4 }

  /// The beginning of the message, where the details have no room beside the form.
  private func message(columns: Int) -> [Line] {
    guard Arrangement(self).details == nil, let text = file?.message?.text else { return [] }
    let lines = [Line].wrapped(text, columns: columns, indent: 1, .quote)
    guard lines.count > Self.messageRows else { return lines }
    return lines.prefix(Self.messageRows - 1) + [
      Line(lines[Self.messageRows - 1].text + " ~", .quote)
    ]
  }

  private func bulkPreamble(of form: Form) -> [Line] {
    guard form.targets.count > 1 else { return [] }
    let name = form.deed.phrase(language)
    return [
      Line(
        say("对 \(form.targets.count) 件一并\(name)", "\(name): \(form.targets.count) matters"), .title),
      .blank,
    ]
  }
}
