import Canon
import Registry
import Words
import Workflow

// Taking in, registering, proposing, instructing, dispatching.
extension FormWriter {
  var proposalFields: [Field] {
    [text(.text, limit: .proposal, label: Phrase(zh: "拟办意见", en: "Proposal"))]
      + departmentFields(lead: "", with: [])
  }

  var receptionFields: [Field] {
    let local = office.zone.local(model.now)
    let minute = (local.minute / 60) * 100 + local.minute % 60
    let options = offered(.source)
    let news = model.gridNews
    let report = news?.report.value
    return [
      picker(.source, options, options.prefix(1).map(\.id)),
      line(.externalID, news?.externalID ?? "hand-\(local.day)-\(minute)"),
      line(
        .sentAt, DateReader.write(news?.report.moment.at ?? model.now, in: office.zone)),
      line(.title, report.map { model.narrator.excerpt($0.text) } ?? ""),
      text(.message, report?.text ?? "", limit: .message),
      line(.author, report?.informant ?? ""),
      line(.contact),
      line(.url),
    ]
  }

  /// Every part of a kind that is not retired, and those that stand already.
  func offered(_ kind: OfficePart.Kind, keeping standing: [String] = []) -> [Option] {
    let kept = standing.map { OfficePart(kind, $0) }.filter { office.isRetired($0) }
    return (office.parts(kind) + kept).map { part in named(part.id, part) { $0.name(of: $1) } }
  }

  /// What there is no choice about.
  func only(_ options: [Option]) -> [String] { options.count == 1 ? options.map(\.id) : [] }

  var registrationFields: [Field] {
    let (areas, topics) = (offered(.area), offered(.topic))
    return [
      choice(.kind, MessageKind.allCases, guessedKind) { $0.phrase },
      picker(.area, areas, areas.count == 1 ? only(areas) : reportedArea),
      picker(.topic, topics, only(topics)),
      choice(.identity, Identity.allCases, .unverified) { $0.phrase },
    ] + accusedFields(of: Registration()) + [list(.points, guessedPoints, limit: Self.pointLimit)]
  }

  /// The area a grid report came from, where the matter was made of one.
  private var reportedArea: [String] {
    guard let id = matter?.received.externalID,
      let news = office.supervision.gridNews(externalID: id)
    else { return [] }
    return [news.report.value.area.rawValue]
  }

  /// Whom a report of wrongdoing accuses; whether another message is open to named roles only.
  func accusedFields(of registration: Registration) -> [Field] {
    let reports = [MessageKind.report.rawValue]
    var restricted = yesNo(.isRestricted, registration.isRestricted)
    restricted.condition = .holds(
      .kind, MessageKind.allCases.map(\.rawValue).filter { !reports.contains($0) })
    let members = office.members.keys.sortedByName.map {
      named($0.rawValue, $0) { $0.name(of: $1) }
    }
    let accused = [
      picker(
        .accused, offered(.department), registration.accusation.departments.map(\.rawValue),
        allowsMany: true),
      picker(
        .accusedMembers, members, registration.accusation.members.map(\.rawValue), allowsMany: true),
      list(.accusedNames, registration.accusation.names, limit: Self.pointLimit),
    ].map { field in
      var field = field
      field.condition = .holds(.kind, reports)
      return field
    }
    return [restricted] + accused
  }

  var instructionFields: [Field] {
    let proposal = matter?.proposal?.value
    let agreed = model.say("同意拟办意见，请按时办理并答复。", "Agreed; handle and answer in time.")
    return [
      text(.text, agreed, limit: .instruction, label: Phrase(zh: "批示", en: "Instruction"))
    ] + departmentFields(lead: proposal?.lead ?? "", with: proposal?.with ?? [])
      + [yesNo(.isUrgent)]
  }

  func departmentFields(lead: DepartmentID, with: [DepartmentID]) -> [Field] {
    let options = offered(.department, keeping: ([lead] + with).map(\.rawValue))
    return [
      picker(.lead, options, lead.rawValue.isEmpty ? only(options) : [lead.rawValue]),
      picker(.with, options, with.map(\.rawValue), allowsMany: true),
    ]
  }

  private func yesNo(_ name: FieldName, _ isSo: Bool = false) -> Field {
    let options = [option("no", model.say("否", "no")), option("yes", model.say("是", "yes"))]
    return field(name, .choice(Choice(options, chosen: isSo ? "yes" : "no")))
  }

  /// The most points the rules allow.
  static var pointLimit: Int { 20 }

  private var messageText: String {
    [file?.message?.title, file?.message?.text].compactMap(\.self).joined(separator: "\n")
  }

  private var guessedKind: MessageKind {
    let text = messageText
    if text.contains("举报") { return .report }
    if text.contains("投诉") { return .complaint }
    if text.contains("建议") { return .suggestion }
    return text.contains("？") || text.contains("?") ? .consultation : .help
  }

  /// The questions and demands of the message, a sentence each, for the person to put right.
  private var guessedPoints: [String] {
    let sentences = Sentences.split(file?.message?.text ?? "").map(\.trimmed)
    let asking = sentences.filter { sentence in
      ["？", "?", "请", "希望", "建议", "要求", "能否"].contains { sentence.contains($0) }
    }
    let points = asking.isEmpty ? [file?.message?.title ?? ""] : asking
    return points.filter { !$0.isEmpty }.prefix(Self.pointLimit).map {
      String($0.prefix(Workflow.TextField.point.limit))
    }
  }
}
