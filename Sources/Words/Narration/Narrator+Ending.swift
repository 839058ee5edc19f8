import Workflow

// How a matter ended without a reply.
extension Narrator {
  func declineProposed(_ value: Declining) -> Phrase {
    let ground = value.ground.phrase
    let channel = value.properChannel.map { channel in
      Phrase(zh: "，应走的途径：\(channel)", en: ", to turn to \(channel)")
    }
    return Phrase(zh: "拟不予受理 (\(ground.zh))", en: "proposed to decline it (\(ground.en))")
      + (channel ?? .empty) + told(value.reason)
  }

  func transferProposed(_ value: Transferring) -> Phrase {
    Phrase(
      zh: "拟转出给\(value.body)，文号 \(value.document)",
      en: "proposed to transfer it to \(value.body), letter \(value.document)")
      + told(value.reason)
  }

  /// What the citizen was told, after the verb that says what it was.
  func citizenTold(_ value: Told, _ verb: Phrase) -> Phrase {
    let at = time.full(value.toldAt)
    let how =
      value.channel.map { Phrase(zh: " (\($0.phrase.zh))", en: " by \($0.phrase.en)") }
      ?? Phrase(zh: "：\(value.url ?? "")", en: " at \(value.url ?? "")")
    return verb + Phrase(zh: "于 \(at)", en: " \(at)") + how + counted(value.attachments)
  }
}
