import Canon
import Registry
import Words
import Workflow

// Ends without a reply: what is proposed, and how the citizen was told.
extension FormWriter {
  var declineFields: [Field] {
    var channel = line(.properChannel)
    channel.condition = .holds(
      .declineGround, DeclineGround.allCases.filter(\.namesChannel).map(\.rawValue))
    let grounds = DeclineGround.allCases.map { option($0.rawValue, $0.phrase(model.language)) }
    let former = refusedDecline
    channel.value = former?.properChannel ?? ""
    return [
      picker(.declineGround, grounds, [(former?.ground ?? .repeated).rawValue]), channel,
      text(.reason, former?.reason ?? "", limit: .reason),
      text(.notice, former?.notice ?? declineNotice, limit: .notice),
    ]
  }

  var transferFields: [Field] {
    let former = refusedTransfer
    return [
      line(.receivingBody, former?.body ?? ""), line(.documentNumber, former?.document ?? ""),
      text(.reason, former?.reason ?? "", limit: .reason),
      text(.notice, former?.notice ?? transferNotice, limit: .notice),
    ]
  }

  /// What was refused is proposed again as it was written, to be put right.
  private var refusedDecline: Declining? {
    guard case .declining(let value) = matter?.endings.last?.kind else { return nil }
    return value
  }

  private var refusedTransfer: Transferring? {
    guard case .transferring(let value) = matter?.endings.last?.kind else { return nil }
    return value
  }

  var tellingFields: [Field] {
    let posted = option("", model.say("原处公开", "posted"))
    let others = Channel.allCases.map { option($0.rawValue, $0.phrase(model.language)) }
    var url = line(.url, postedURL)
    url.condition = .holds(.toldBy, [""])
    return [
      field(.toldBy, .choice(Choice([posted] + others, chosen: ""))), url,
      line(.toldAt, DateReader.write(model.now, in: office.zone)), text(.proof, limit: .proof),
      filesField([]),
    ]
  }

  // What is written to the citizen is Chinese, whatever the desk speaks.
  private var declineNotice: String { "您好！您的留言收悉。经研究，您反映的事项不予受理，理由是：{{理由}}。感谢您的理解。" }

  private var transferNotice: String { "您好！您的留言收悉。您反映的事项由{{单位}}负责，已转请该单位办理。感谢您的支持。" }
}
