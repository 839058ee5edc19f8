import Workflow

// A department's "not ours", and the ruling.
extension FormReader {
  var objection: Objection {
    var value = Objection()
    value.reason = form.value(.reason)
    value.duty = form.value(.duty).trimmed
    value.proposed = optional(.to).map(DepartmentID.init(rawValue:))
    return value
  }

  var upheld: ObjectionUpheld {
    var value = ObjectionUpheld()
    value.department = department(.objector)
    value.taker = form.chosen(.taker) ?? value.taker
    value.to = optional(.to).map(DepartmentID.init(rawValue:))
    value.lead = optional(.lead).map(DepartmentID.init(rawValue:))
    value.note = optional(.note)
    return value
  }

  var rejected: ObjectionRejected {
    var value = ObjectionRejected()
    value.department = department(.objector)
    value.reason = form.value(.reason)
    return value
  }
}
