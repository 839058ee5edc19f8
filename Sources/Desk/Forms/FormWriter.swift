import Canon
import Drawing
import Registry
import Words
import Workflow

/// Lays out the form of an act, with what is known already filled in.
struct FormWriter {
  let model: Model
  let targets: [MatterID]
  let row: Row?
  /// The one matter it is for; nil in bulk.
  let file: MatterFile?

  init(_ model: Model, targets: [MatterID]) {
    self.model = model
    self.targets = targets
    row = model.list.current
    file = targets.count == 1 ? model.file : nil
  }

  var matter: Matter? { file?.matter }
  var office: Office { model.office }

  /// The form of an act; what is made of something else than a matter is a draft of its own.
  func form(for act: Act, about subject: String = "new") -> Form {
    let place = targets.count == 1 ? targets[0].rawValue : targets.isEmpty ? subject : "marked"
    return Form(
      deed: .act(act), targets: targets, matter: matter,
      isForRestricted: matter?.isRestricted
        ?? model.list.rows.contains {
          $0.isRestricted && targets.contains($0.matter)
        },
      draftName: [model.member.rawValue, place, act.rawValue].joined(separator: "/"),
      fields: deputyFields(for: act) + fields(for: act) + behalfFields(for: act),
      watch: watch(for: act))
  }

  private func fields(for act: Act) -> [Field] {
    switch act {
    case .receive: receptionFields
    case .register: registrationFields
    case .amend: amendmentFields
    case .answer: officeAnswerFields
    case .propose: proposalFields
    case .instruct: instructionFields
    case .changeInstruction: instructionChangeFields
    case .dispatch: [text(.note, limit: .note)]
    case .proposeDecline: declineFields
    case .proposeTransfer: transferFields
    case .confirmDecline, .confirmTransfer, .confirmVoid, .confirmCorrection,
      .confirmPromiseMove:
      [text(.note, limit: .note)]
    case .tellEnd, .tellExtension: tellingFields
    case .merge: mergingFields
    case .signFor: [choice(.channel, Channel.allCases, .desk) { $0.phrase }]
    case .report: reportFields(prefill: ownAssignment?.latest?.report)
    case .consolidate: reportFields(prefill: consolidated)
    case .sign, .undo: []
    case .confirm: [entrustedField, text(.note, limit: .note)].compactMap(\.self)
    case .disown: [entrustedField, text(.reason, limit: .reason)].compactMap(\.self)
    case .acceptReport: [submittedField].compactMap(\.self)
    case .bypass: [owingField, text(.reason, limit: .reason)].compactMap(\.self)
    case .mask: maskFields + [text(.note, limit: .note)]
    case .examineSecrecy: examinationFields
    case .review: (matter?.masking == nil ? maskFields : []) + [text(.note, limit: .note)]
    case .approve: [text(.note, limit: .note, label: Phrase(zh: "审定意见", en: "Comment"))]
    case .edit: maskFields + [text(.reason, limit: .reason)]
    case .publish: publicationFields
    case .keepPromise: [text(.result, limit: .result), line(.url, postedURL)]
    case .proposePromiseMove: promiseMovingFields
    case .close: closingFields
    case .proposeCorrection: correctingFields
    case .reopen: reopeningFields
    case .archive: archiveFields
    case .consult: [line(.reader), text(.reason, limit: .reason)]
    case .lend: [line(.reader), line(.dueBack, day(in: 7)), text(.reason, limit: .reason)]
    case .takeBack: [text(.note, limit: .note)]
    case .retainLonger: retentionFields
    case .remind: reminderFields
    case .explain: explanationFields
    case .object: objectionFields
    case .upholdObjection: upholdingFields
    case .rejectObjection: [objectorField, text(.reason, limit: .reason)].compactMap(\.self)
    case .askExtension: [line(.days, "1"), text(.reason, limit: .reason)]
    case .grantExtension: grantFields
    case .resume: [text(.note, limit: .note)]
    case .returnProposal, .proposeVoid, .refuseDecline, .refuseTransfer, .refuseVoid, .unmerge,
      .refuseCorrection, .refusePromiseMove,
      .refuseToSign, .refuseExtension, .pause, .returnFromSecrecy:
      [text(.reason, limit: .reason)]
    case .acknowledge: [alarmField].compactMap(\.self)
    case .remindAutomatically: [lateField].compactMap(\.self)
    case .refuseExplanation: [explainingField, text(.reason, limit: .reason)]
    case .alertLeader: alertFields
    case .proposeSupervision: supervisionFields
    case .issueSupervision: supervisionIssueFields
    case .refuseSupervision: [text(.reason, limit: .reason)]
    case .answerSupervision:
      [text(.text, limit: .answer, label: Phrase(zh: "督办答复", en: "Answer")), filesField([])]
    case .acceptSupervision:
      [answeredField, text(.reason, limit: .reason, label: Phrase(zh: "结论", en: "Conclusion"))]
    case .returnSupervision: [answeredField, text(.reason, limit: .reason)]
    case .sendBackReport: [submittedField, text(.reason, limit: .reason)].compactMap(\.self)
    case .returnFromReview, .returnFromApproval:
      returnFields(canBeOffice: act == .returnFromApproval)
    }
  }

  /// For whom who is away, when a deputy acts; the first thing that is read.
  private func deputyFields(for act: Act) -> [Field] {
    let principals = model.deputized(for: act, in: matter, row)
    guard !principals.isEmpty else { return [] }
    let own = matter.map { model.dryRun(act, $0, row, by: Actor(model.member)) == nil }
    let canActAlone = own ?? model.canReceive(as: nil)
    let options = principals.map { option($0.rawValue, model.narrator.name(of: $0)) }
    let none = canActAlone ? [option("", model.say("本人办理", "myself"))] : []
    let chosen = row?.deputyFor ?? (canActAlone ? "" : principals[0])
    return [field(.deputyFor, .choice(Choice(none + options, chosen: chosen.rawValue)))]
  }

  /// Of whom, how and on what proof, when an administrator enters another's act.
  private func behalfFields(for act: Act) -> [Field] {
    guard model.canEnterOnBehalf(act), let matter else { return [] }
    let principals = model.principals(for: act, in: matter, row)
    guard !principals.isEmpty else { return [] }
    let canActAlone = model.dryRun(act, matter, row, by: Actor(model.member)) == nil
    let likely = principals.first { principal in
      model.dryRun(act, matter, row, by: model.behalf(of: principal)) == nil
    }
    let options = principals.map {
      named($0.member.rawValue, $0.member) { $0.name(of: $1) }
    }
    let chosen = canActAlone ? [] : [likely ?? principals[0]].map(\.member.rawValue)
    let none = canActAlone ? [option("", model.say("本人", "myself"))] : []
    var channel = choice(.behalfChannel, Channel.allCases, Channel.phone) { $0.phrase }
    var proof = line(.behalfProof)
    channel.condition = .isSet(.behalf)
    proof.condition = .isSet(.behalf)
    return [picker(.behalf, none + options, chosen), channel, proof]
  }
}

// The kinds of fields.
extension FormWriter {
  func option(_ id: String, _ title: String) -> Option { Option(id: id, title: title) }

  /// An option that goes by a name of the office, in either language.
  func named<ID>(_ id: String, _ value: ID, _ name: (Narrator, ID) -> String) -> Option {
    let other = Narrator(office: office, language: model.language == .zh ? .en : .zh)
    return Option(id: id, title: name(model.narrator, value), alias: name(other, value))
  }

  func field(_ name: FieldName, _ entry: Field.Entry, label: Phrase? = nil) -> Field {
    Field(name: name, label: (label ?? name.label)(model.language), entry: entry)
  }

  func line(_ name: FieldName, _ text: String = "", label: Phrase? = nil) -> Field {
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return field(name, .line(EditBuffer(oneLine, isSingleLine: true, limit: 4000)), label: label)
  }

  func text(
    _ name: FieldName, _ text: String = "", limit: Workflow.TextField, label: Phrase? = nil,
  ) -> Field {
    var field = field(name, .text(EditBuffer(text)), label: label)
    field.limit = limit.limit
    return field
  }

  /// A list that is written a line for each item.
  func list(_ name: FieldName, _ items: [String], limit: Int) -> Field {
    var field = field(name, .text(EditBuffer(items.joined(separator: "\n"))))
    field.limit = limit
    return field
  }

  func choice<Value: RawRepresentable<String>>(
    _ name: FieldName, _ values: [Value], _ chosen: Value, title: (Value) -> Phrase,
  ) -> Field {
    let options = values.map { option($0.rawValue, title($0)(model.language)) }
    return field(name, .choice(Choice(options, chosen: chosen.rawValue)))
  }

  func picker(
    _ name: FieldName, _ options: [Option], _ chosen: [String], allowsMany: Bool = false,
  ) -> Field {
    field(name, .picker(Picker(options, chosen: chosen, allowsMany: allowsMany)))
  }

  func departments(_ ids: some Collection<DepartmentID>) -> [Option] {
    ids.map { named($0.rawValue, $0) { $0.name(of: $1) } }
  }
}

extension Collection where Element: RawRepresentable<String> {
  /// In the order of their identifiers, so that a list stands still.
  var sortedByName: [Element] { sorted { $0.rawValue < $1.rawValue } }
}
