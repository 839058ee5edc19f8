import Canon
import Workflow

/// Why one member does not stand for another, or is not away.
extension Narrator {
  func noOnBehalf(_ act: Act) -> Phrase {
    Phrase(
      zh: "「\(act.phrase.zh)」不能代录：只有领导、部门负责人和联络员的事项可以代录。",
      en: "'\(act.phrase.en)' can not be entered on behalf: only acts of leaders, department "
        + "heads and liaisons can.")
  }

  var onBehalfNeedsAdministrator: Phrase {
    Phrase(
      zh: "只有管理员可以代录：请把凭证交给\(holders(of: .administrator))。",
      en: "Only an administrator enters acts on behalf. Give the proof to "
        + "\(holders(of: .administrator)).")
  }

  var proofMissing: Phrase {
    Phrase(
      zh: "代录要有凭证：请写明何时与谁通话，或纸质件的编号。",
      en: "An act on behalf needs its proof: write who called when, or the number of the paper.")
  }

  func notDeputy(_ deputy: MemberID, _ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: deputy))不是\(name(of: member))的代理：请先登记请假和代理人。",
      en: "\(name(of: deputy)) is not the deputy of \(name(of: member)). Record the leave and "
        + "its deputy first.")
  }

  func deputyOutOfPeriod(_ member: MemberID, _ from: Instant, _ until: Instant) -> Phrase {
    Phrase(
      zh: "代理\(name(of: member))的时间是 \(time.full(from)) 至 \(time.full(until))，"
        + "现在不能代理。",
      en: "\(name(of: member)) has a deputy from \(time.full(from)) until "
        + "\(time.full(until)), not now.")
  }

  func leaveOfOther(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))的请假由本人或管理员登记：请联系\(holders(of: .administrator))。",
      en: "\(name(of: member)) or an administrator records that leave. Please ask "
        + "\(holders(of: .administrator)).")
  }

  var leaveEmpty: Phrase {
    Phrase(
      zh: "请假的结束应晚于开始：请核对日期。", en: "A leave ends after it begins. Check the dates.")
  }

  func leaveOver(_ until: Instant) -> Phrase {
    Phrase(
      zh: "请假到 \(time.full(until)) 已经结束：请写还没过的日期。",
      en: "The leave would be over since \(time.full(until)). Give a later day.")
  }

  func leaveTooLong(_ days: Int) -> Phrase {
    Phrase(
      zh: "一次请假最多 \(days) 天：更长的请分次登记，或调整成员。",
      en: "A leave lasts at most \(days) days. Record a longer one in parts, or change the "
        + "member's roles.")
  }

  func leaveTwice(_ member: MemberID, _ from: Instant, _ until: Instant) -> Phrase {
    Phrase(
      zh: "\(name(of: member))已登记请假 \(time.full(from)) 至 \(time.full(until))："
        + "请先销假再改。",
      en: "\(name(of: member)) is away from \(time.full(from)) until \(time.full(until)) "
        + "already. End that leave first.")
  }

  func notOnLeave(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))没有登记请假，不用销假。",
      en: "\(name(of: member)) has no leave that could end.")
  }

  var ownDeputy: Phrase {
    Phrase(zh: "自己不能代理自己：请另选一位。", en: "Nobody is their own deputy. Choose another.")
  }

  func deputyAway(_ deputy: MemberID, _ until: Instant) -> Phrase {
    Phrase(
      zh: "\(name(of: deputy))自己请假到 \(time.full(until))，整段都不在：请另选代理人。",
      en: "\(name(of: deputy)) is away all that time, until \(time.full(until)). Choose "
        + "another deputy.")
  }

  func deputyCycle(_ members: [MemberID]) -> Phrase {
    Phrase(
      zh: "代理绕成了圈：\(row(of: members))。请另选代理人。",
      en: "The deputies lead round in a circle: \(row(of: members)). Choose another deputy.")
  }

  func deputiesTooMany(_ members: [MemberID], _ limit: Int) -> Phrase {
    Phrase(
      zh: "代理接代理超过 \(limit) 层：\(row(of: members))。请直接选在岗的人。",
      en: "More than \(limit) deputies stand in a row: \(row(of: members)). Choose somebody "
        + "who is there.")
  }

  /// Who stands for whom, in a row.
  private func row(of members: [MemberID]) -> String {
    members.map(name(of:)).joined(separator: " > ")
  }
}
