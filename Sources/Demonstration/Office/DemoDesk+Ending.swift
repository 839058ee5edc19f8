import Canon
import Workflow

extension DemoDesk {
  /// What is done when a matter ends without a reply.
  mutating func endingCommand(
    for moment: DemoMatter.Moment, in course: DemoMatter,
  ) -> MatterCommand? {
    switch moment.act {
    case .proposeDecline: return .proposeDecline(declining(course.message))
    case .confirmDecline: return .confirmDecline(confirmation(course))
    case .refuseDecline: return .refuseDecline(refusal(course))
    case .proposeTransfer: return .proposeTransfer(transferring(course))
    case .confirmTransfer: return .confirmTransfer(confirmation(course))
    case .refuseTransfer: return .refuseTransfer(refusal(course))
    case .proposeVoid:
      var reason = Reason()
      reason.reason = words(DemoReasons.voidings, on: course)
      return .proposeVoid(reason)
    case .confirmVoid: return .confirmVoid(Confirmation())
    case .refuseVoid: return .refuseVoid(refusal(course))
    case .tellEnd: return .tellEnd(told(at: moment, since: nil, course))
    case _: return nil
    }
  }

  private func declining(_ message: DemoMessage) -> Declining {
    var value = Declining()
    if let elsewhere = DemoReasons.proceedings[message.topic] {
      value.ground = .inProceedings
      value.properChannel = elsewhere.body
      value.reason = elsewhere.reason
      value.notice = "您好！您反映的事项已由\(elsewhere.body)受理，依照规定本单位不再受理，请按法定程序主张权利。感谢您的理解。"
    } else {
      value.reason = "同一事项上月已经答复，来信没有提出新的事实。"
      value.notice = "您好！您反映的事项本单位已于上月公开答复，如有新的情况欢迎补充说明。感谢您的理解。"
    }
    return value
  }

  private mutating func transferring(_ course: DemoMatter) -> Transferring {
    let elsewhere = DemoReasons.bodies[course.message.topic]
    var value = Transferring()
    value.body = elsewhere?.body ?? "市长热线办公室"
    value.document = "园办函〔2026〕\(random.number(in: 12...96))号"
    value.reason = elsewhere?.reason ?? "不在本单位管辖范围内。"
    value.notice = "您好！您反映的事项由\(value.body)负责，已于今日转请办理，对方将直接答复您。感谢您的支持。"
    return value
  }

  private mutating func confirmation(_ course: DemoMatter) -> Confirmation {
    var value = Confirmation()
    value.note = words(DemoReasons.endingRemarks, on: course)
    return value
  }

  private mutating func refusal(_ course: DemoMatter) -> Reason {
    var value = Reason()
    value.reason = words(DemoReasons.endingRefusals, on: course)
    return value
  }

  mutating func told(
    at moment: DemoMatter.Moment, since decided: Instant?, _ course: DemoMatter,
  ) -> Told {
    var value = Told()
    value.url = (course.matter.received.url ?? "") + "#reply"
    value.toldAt = max(
      decided ?? course.matter.since.at,
      moment.at.advanced(bySeconds: -random.number(in: 1...4) * 60))
    value.proof = words(DemoReasons.publicationProofs, on: course)
    return value
  }
}
