import Canon
import Registry
import Words
import Workflow

// What was waived is printed on every paper of the matter; what was entered for somebody else on
// those that rest on it.
extension MatterPapers {
  func notes(on kind: PaperKind) -> [String] {
    file.history.flatMap { record in
      let others =
        record.facts.contains(where: kind.restsOn)
        ? [behalf(record), deputy(record)] : []
      return (others + [ownDraft(record), ownProposal(record), liaisonsSignature(record)])
        .compactMap(\.self)
    }
  }

  private func behalf(_ record: Record) -> String? {
    guard let behalf = record.onBehalf else { return nil }
    let acts = heading(of: record)
    let channel = behalf.channel.phrase(setting.language)
    let actor = setting.name(of: behalf.of)
    let desk = setting.name(of: record.by)
    let word = word(on: record, of: actor)
    return say(
      "\(acts)：\(actor)（\(channel)），由\(desk)代录，凭证：\(behalf.proof)（日志第 \(record.number) 条）；\(word)。",
      "\(acts): \(actor) (\(channel)), entered by \(desk) on behalf; proof: \(behalf.proof) "
        + "(journal entry \(record.number)); \(word).")
  }

  /// What the person an entry was made for said to it.
  private func word(on record: Record, of actor: String) -> String {
    let mark = file.matter.trail.first { $0.entry == record.number }
    guard let word = mark?.word else {
      return mark?.holds == false
        ? say("不再计入", "it no longer counts")
        : say("尚待\(actor)本人确认", "not yet confirmed by \(actor)")
    }
    let time = setting.time(word.at)
    let text =
      word.isConfirmed
      ? say("\(actor)本人已于 \(time) 确认", "confirmed by \(actor) on \(time)")
      : say("\(actor)本人已于 \(time) 否认", "disowned by \(actor) on \(time)")
    return text + (mark?.holds == false ? say("，不再计入", ", it no longer counts") : "")
  }

  private func deputy(_ record: Record) -> String? {
    guard let absent = record.actingFor else { return nil }
    let (acts, actor) = (heading(of: record), setting.name(of: record.actor))
    let away = setting.name(of: absent)
    return say(
      "\(acts)：\(away)请假，由\(actor)代理（日志第 \(record.number) 条）。",
      "\(acts): \(away) was away, \(actor) acted as deputy (journal entry \(record.number)).")
  }

  private func ownDraft(_ record: Record) -> String? {
    guard file.isOwnDraft(record) else { return nil }
    let name = setting.name(of: record.actor)
    return say(
      "审定人\(name)参与过文本的起草或审核，本单位制度允许（日志第 \(record.number) 条）。",
      "\(name) approved a text after taking part in writing or reviewing it; the office's policy "
        + "allows that (journal entry \(record.number)).")
  }

  private func ownProposal(_ record: Record) -> String? {
    guard file.isOwnProposal(record) else { return nil }
    let name = setting.name(of: record.actor)
    return say(
      "\(heading(of: record))：提出人与确认人同为\(name)，本单位制度允许（日志第 \(record.number) 条）。",
      "\(heading(of: record)): \(name) confirmed their own proposal; the office's policy allows "
        + "that (journal entry \(record.number)).")
  }

  /// A report that a liaison signed instead of the head, which the policy must allow.
  private func liaisonsSignature(_ record: Record) -> String? {
    let office = setting.history.at(record.number)
    guard record.facts.contains(where: { $0.act == .sign }),
      office.members[record.principal]?.roles.contains(.head) == false
    else { return nil }
    let name = setting.name(of: record.actor)
    return say(
      "办理报告由联络员\(name)签发，本单位制度允许（日志第 \(record.number) 条）。",
      "\(name), a liaison, signed the report; the office's policy allows that "
        + "(journal entry \(record.number)).")
  }

  private func heading(of record: Record) -> String {
    let facts = record.facts.filter { $0.act != nil }
    switch setting.language {
    case .zh: return facts.map(\.heading).joined(separator: "、")
    case .en: return facts.compactMap { $0.act?.words }.joined(separator: ", ")
    }
  }
}

extension PaperKind {
  /// Whether the paper shows a fact, or is made of it.
  fileprivate func restsOn(_ fact: Fact) -> Bool {
    guard let act = fact.act else { return false }
    return switch self {
    case .instruction: [.register, .propose, .instruct].contains(act)
    case .dispatch: [.register, .instruct, .dispatch, .signFor, .grantExtension].contains(act)
    case .reply:
      [.review, .approve, .publish, .confirmDecline, .confirmTransfer, .tellEnd].contains(act)
    case .contents: true
    case .slip:
      [.proposeSupervision, .issueSupervision, .answerSupervision, .acceptSupervision]
        .contains(act)
    case .monthly, .handover, .bulletin: false
    }
  }
}

extension Act {
  /// Its name as English words.
  fileprivate var words: String {
    rawValue.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
