import Canon
import Registry
import Workflow

// From the message to the departments.
extension FormReader {
  func incoming() throws(FieldError) -> Incoming {
    var message = Message()
    message.title = form.value(.title).trimmed
    message.text = form.value(.message)
    message.author = form.value(.author).trimmed
    message.contact = optional(.contact)
    return Incoming(
      source: SourceID(rawValue: form.value(.source)),
      externalID: form.value(.externalID).trimmed, url: optional(.url),
      sentAt: try moment(.sentAt), message: message)
  }

  var registration: Registration {
    var value = Registration()
    value.kind = form.chosen(.kind) ?? value.kind
    value.area = AreaID(rawValue: form.value(.area))
    value.topic = TopicID(rawValue: form.value(.topic))
    value.identity = form.chosen(.identity) ?? value.identity
    value.points = lines(.points)
    guard value.kind == .report else {
      value.isRestricted = form.value(.isRestricted) == "yes"
      return value
    }
    value.accusation = accusation
    return value
  }

  private var accusation: Accusation {
    var value = Accusation()
    value.departments = departments(.accused)
    value.members = form.picked(.accusedMembers).map(MemberID.init(rawValue:))
    value.names = lines(.accusedNames)
    return value
  }

  var proposal: Proposal {
    var value = Proposal()
    value.text = form.value(.text)
    value.lead = department(.lead)
    value.with = departments(.with)
    return value
  }

  var instruction: Instruction {
    var value = Instruction()
    value.text = form.value(.text)
    value.lead = department(.lead)
    value.with = departments(.with)
    value.isUrgent = form.value(.isUrgent) == "yes"
    return value
  }

  var instructionChange: InstructionChange {
    var value = InstructionChange()
    value.lead = department(.lead)
    value.with = departments(.with)
    value.reason = form.value(.reason)
    return value
  }

  /// The whole of it; the rules find out what differs.
  func amendment() throws(FieldError) -> Amendment {
    var value = Amendment()
    value.particulars.kind = form.chosen(.kind)
    value.particulars.area = AreaID(rawValue: form.value(.area))
    value.particulars.topic = TopicID(rawValue: form.value(.topic))
    value.particulars.identity = form.chosen(.identity)
    value.particulars.points = lines(.points)
    if value.particulars.kind == .report {
      value.particulars.accusation = accusation
    } else {
      value.particulars.restriction = form.value(.isRestricted) == "yes" ? .restricted : .open
    }
    // The field shows whole minutes, which the message need not have been written at.
    let shown = form.matter.map { DateReader.write($0.received.sentAt, in: zone) }
    if form.value(.sentAt).trimmed != shown { value.particulars.sentAt = try moment(.sentAt) }
    value.reason = form.value(.reason)
    return value
  }

  func officeAnswer() throws(FieldError) -> OfficeAnswer {
    var value = OfficeAnswer()
    value.text = form.value(.text)
    value.outcome = form.chosen(.outcome) ?? value.outcome
    if value.outcome == .promised { value.promisedOn = try date(.promisedOn) }
    value.answers = answers
    value.attachments = form.files(.attachments)
    value.note = optional(.note)
    return value
  }

  var dispatch: Dispatch {
    var value = Dispatch()
    value.note = optional(.note)
    return value
  }

  var pauseEnd: PauseEnd {
    var value = PauseEnd()
    value.note = optional(.note)
    return value
  }

  /// What is taken back is what was shown when the form was opened.
  var undoing: Undoing { Undoing(of: form.matter?.lastMark?.entry ?? 0) }

  var reason: Reason {
    var value = Reason()
    value.reason = form.value(.reason)
    return value
  }
}

// What departments report.
extension FormReader {
  var signedFor: SignedFor {
    var value = SignedFor()
    value.channel = form.chosen(.channel) ?? value.channel
    return value
  }

  func report() throws(FieldError) -> Report {
    var value = Report()
    value.findings = form.value(.findings)
    value.wording = form.value(.wording)
    value.outcome = form.chosen(.outcome) ?? value.outcome
    if value.outcome == .promised { value.promisedOn = try date(.promisedOn) }
    value.answers = answers
    value.attachments = form.files(.attachments)
    return value
  }

  var answers: [PointAnswer] {
    (form.matter?.points ?? []).indices.compactMap { index in
      let number = index + 1
      guard let treatment: PointTreatment = form.chosen(.treatment(number)) else { return nil }
      var answer = PointAnswer()
      answer.point = number
      answer.treatment = treatment
      answer.ground = treatment == .answered ? nil : optional(.ground(number))
      return answer
    }
  }

  var judged: ReportJudged {
    var value = ReportJudged()
    value.department = department(.department)
    value.reason = optional(.reason)
    return value
  }

  var bypass: Bypass {
    var value = Bypass()
    value.department = department(.department)
    value.reason = form.value(.reason)
    return value
  }
}

// The reply, and the file.
extension FormReader {
  var review: Review {
    var value = Review()
    value.text = form.value(.text)
    value.kept = [MaskOverride](lines: form.value(.keptHits))
    // Every hit was in sight, with what stands in its place.
    value.masksRest = true
    value.words = [MaskOverride](lines: form.value(.keptWords))
    value.note = optional(.note)
    return value
  }

  var edit: Review {
    var value = review
    value.note = optional(.reason)
    return value
  }

  /// The decision binds the text as it was read when the form was opened.
  var examination: SecrecyExamined {
    var value = SecrecyExamined()
    value.digest = form.matter?.masking?.value.digest ?? ""
    value.openness = form.chosen(.openness) ?? value.openness
    value.ground = value.openness == .open ? nil : optional(.secrecyGround)
    return value
  }

  var returning: Return {
    var value = Return()
    value.target = form.chosen(.target) ?? value.target
    value.departments = value.target == .departments ? departments(.departments) : []
    value.reason = form.value(.reason)
    return value
  }

  /// The signature binds the text as it was read when the form was opened.
  var approval: Approval {
    var value = Approval()
    value.digest = form.matter?.review?.value.digest ?? ""
    value.comment = optional(.note)
    return value
  }

  func posting() throws(FieldError) -> Posting {
    var value = Posting()
    value.publication = try publication()
    value.posted = optional(.posted)
    return value
  }

  private func publication() throws(FieldError) -> Publication {
    var value = Publication()
    value.channel = form.chosen(.channel)
    value.difference = optional(.difference)
    value.url = form.value(.url).trimmed
    value.postedAt = try moment(.postedAt)
    value.proof = form.value(.proof)
    value.attachments = form.files(.attachments)
    value.merged = mergedReplies
    return value
  }

  var promiseKept: PromiseKept {
    var value = PromiseKept()
    value.result = form.value(.result)
    value.url = optional(.url)
    return value
  }

  var closing: Closing {
    var value = Closing()
    value.satisfaction = form.chosen(.satisfaction) ?? value.satisfaction
    value.method = form.chosen(.method) ?? value.method
    value.note = optional(.note)
    return value
  }

  var archiving: Archiving {
    var value = Archiving()
    value.fileNumber = form.value(.fileNumber).trimmed
    value.retention = form.chosen(.retention) ?? value.retention
    value.absences = lines(.absences).map(absence)
    value.note = optional(.note)
    return value
  }

  /// `PIECE=REASON`, with whatever sign a person puts between them; the rules ask for both.
  private func absence(_ line: String) -> PieceAbsence {
    let sign = line.firstIndex { "=＝:：".contains($0) }
    guard let sign else { return PieceAbsence(line, reason: "") }
    let reason = line[line.index(after: sign)...]
    return PieceAbsence(String(line[..<sign]).trimmed, reason: String(reason).trimmed)
  }
}

// Delays.
extension FormReader {
  var reminder: Reminder {
    var value = Reminder()
    value.department = optional(.department).map(DepartmentID.init(rawValue:))
    value.channel = form.chosen(.channel) ?? value.channel
    value.reached = form.value(.reached).trimmed
    value.answer = optional(.answer)
    return value
  }

  func explanation() throws(FieldError) -> Explanation {
    var value = Explanation()
    value.text = form.value(.text)
    value.expectedOn = try date(.expectedOn)
    return value
  }

  func extensionRequest() throws(FieldError) -> ExtensionRequest {
    var value = ExtensionRequest()
    value.days = try number(.days)
    value.reason = form.value(.reason)
    return value
  }

  func extensionGrant() throws(FieldError) -> ExtensionGrant {
    var value = ExtensionGrant()
    value.days = try number(.days)
    value.note = optional(.note)
    return value
  }

  var acknowledgement: AlarmAcknowledged {
    AlarmAcknowledged(alarm: form.value(.alarm))
  }
}
