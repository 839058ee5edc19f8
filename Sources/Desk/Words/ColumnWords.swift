import Words
import Workflow

// What lists say where the words of details, sentences and papers have no room.
extension Act {
  /// What is waited for.
  var awaitedInColumn: Phrase { Self.shortAwaited[self] ?? awaited }

  private static let shortAwaited: [Act: Phrase] = [
    .changeInstruction: Phrase(zh: "改批", en: "instruction"),
    .confirmDecline: Phrase(zh: "受理裁定", en: "declining"),
    .confirmTransfer: Phrase(zh: "转出裁定", en: "transfer"),
    .confirmVoid: Phrase(zh: "作废确认", en: "voiding"),
    .tellEnd: Phrase(zh: "告知", en: "note of end"),
    .examineSecrecy: Phrase(zh: "保密审查", en: "secrecy"),
    .keepPromise: Phrase(zh: "兑现承诺", en: "promise"),
    .confirmPromiseMove: Phrase(zh: "改期裁定", en: "later promise"),
    .confirmCorrection: Phrase(zh: "更正裁定", en: "correction"),
    .tellExtension: Phrase(zh: "告知延期", en: "note of delay"),
    .upholdObjection: Phrase(zh: "异议裁定", en: "objection"),
    .acceptSupervision: Phrase(zh: "督办审查", en: "slip closing"),
    .confirm: Phrase(zh: "代录确认", en: "word on entry"),
  ]
}

extension Matter.Stage {
  /// Where a matter stands.
  var inColumn: Phrase { Self.short[self] ?? phrase }

  private static let short: [Matter.Stage: Phrase] = [
    .awaitingInstruction: Phrase(zh: "待批示", en: "to instruct"),
    .awaitingApproval: Phrase(zh: "待审定", en: "to approve"),
  ]
}

extension Assignment.Stage {
  /// Where a department's part stands.
  var inColumn: Phrase {
    self == .awaitingSignature ? Phrase(zh: "待签发", en: "to sign") : phrase
  }
}

extension Clock.Kind {
  /// Which limit runs.
  var inColumn: Phrase { self == .report ? Phrase(zh: "部门报送", en: "report") : phrase }
}
