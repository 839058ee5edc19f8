import Workflow

// Ends without a reply.
extension FormReader {
  var declining: Declining {
    var value = Declining()
    value.ground = form.chosen(.declineGround) ?? value.ground
    value.properChannel = optional(.properChannel)
    value.reason = optional(.reason)
    value.notice = form.value(.notice)
    return value
  }

  var transferring: Transferring {
    var value = Transferring()
    value.body = form.value(.receivingBody).trimmed
    value.document = form.value(.documentNumber).trimmed
    value.reason = optional(.reason)
    value.notice = form.value(.notice)
    return value
  }

  var confirmation: Confirmation {
    var value = Confirmation()
    value.note = optional(.note)
    return value
  }

  func told() throws(FieldError) -> Told {
    var value = Told()
    value.channel = form.chosen(.toldBy)
    value.url = value.channel == nil ? optional(.url) : nil
    value.toldAt = try moment(.toldAt)
    value.proof = form.value(.proof)
    value.attachments = form.files(.attachments)
    return value
  }
}
