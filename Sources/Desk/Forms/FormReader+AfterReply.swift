import Workflow

// What follows a posted reply, and what is done with a file.
extension FormReader {
  func reopening() throws(FieldError) -> Reopening {
    var value = Reopening()
    value.ground = form.chosen(.reopeningGround) ?? value.ground
    value.text = form.value(.message)
    value.url = optional(.url)
    value.sentAt = try moment(.sentAt)
    value.points = lines(.points)
    return value
  }

  var correcting: Correcting {
    var value = Correcting()
    value.kind = form.chosen(.correction) ?? value.kind
    value.text = optional(value.kind == .withdrawal ? .withdrawal : .text)
    value.reason = form.value(.reason)
    return value
  }

  func promiseMoving() throws(FieldError) -> PromiseMoving {
    var value = PromiseMoving()
    value.to = try date(.promisedOn)
    value.told = form.value(.proof)
    value.reason = form.value(.reason)
    return value
  }

  var consulted: FileConsulted {
    var value = FileConsulted()
    value.reader = form.value(.reader).trimmed
    value.reason = form.value(.reason)
    return value
  }

  func lent() throws(FieldError) -> FileLent {
    var value = FileLent()
    value.reader = form.value(.reader).trimmed
    value.dueBack = try date(.dueBack)
    value.reason = form.value(.reason)
    return value
  }

  var returned: FileReturned {
    var value = FileReturned()
    value.note = optional(.note)
    return value
  }

  var retained: RetentionExtended {
    var value = RetentionExtended()
    value.retention = form.chosen(.retention) ?? value.retention
    value.reason = form.value(.reason)
    return value
  }
}
