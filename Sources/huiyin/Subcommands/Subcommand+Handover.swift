import Canon
import Desk
import Registry
import Words
import Workflow

extension Subcommand {
  /// `handover`: leaves a signed picture of the shift to the next officer, or takes it over.
  static let handover = Subcommand(
    name: "handover", group: .office,
    summary: Phrase(zh: "交班：签名记下超期、临近与今日承诺；--take 为接班", en: "Hand the shift over, or take it"),
    options: [.flag("take", Phrase(zh: "接班", en: "take the shift over"))],
    example: "huiyin handover --take --as chen.ping"
  ) { session throws(CommandFailure) in try Handover(session: session).run() }
}

/// Hands a shift over, or takes it, and tells what was recorded.
private struct Handover {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let register = try session.open()
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let isTaking = session.invocation.has("take")
    let number = try CommandFailure.onRegistry { () throws(RegistryError) in
      isTaking
        ? try register.takeShift(by: member, key: key)
        : try register.handOverShift(by: member, key: key)
    }
    try tell(register, number)
    return .success
  }

  private func tell(_ register: Register, _ number: Int) throws(CommandFailure) {
    guard let shift = register.office.shift else { return }
    guard session.wantsJSON else {
      let fact: Fact =
        shift.isWaiting ? .shiftHandedOver(shift.handover) : .shiftTaken(ShiftTaken(of: shift))
      let member = shift.takenBy ?? shift.handedBy
      try session.output.line("#\(number) " + session.narrator.sentence(for: fact, by: member))
      return
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", number)
      writer.member("handedBy", shift.handedBy.rawValue)
      writer.member("handedAt", shift.handedAt.local(in: session.office.zone))
      writer.member("takenBy", shift.takenBy?.rawValue)
      writer.member("takenAt", shift.takenAt?.local(in: session.office.zone))
      writer.member("late", shift.handover.late)
      writer.member("near", shift.handover.near)
      writer.member("promised", shift.handover.promised)
    }
    try session.output.json(writer)
  }
}
