import Canon
import Workflow

// Urging, alerts and supervision slips.
extension FormReader {
  var automaticReminder: AutomaticReminder {
    let alarm = AlarmAcknowledged(alarm: form.value(.alarm))
    var value = AutomaticReminder()
    value.clock = alarm.clock
    value.department = alarm.department
    return value
  }

  var refusedExplanation: ExplanationRefused {
    var value = ExplanationRefused()
    value.department = department(.department)
    value.reason = form.value(.reason)
    return value
  }

  var alert: UrgentAlert {
    var value = UrgentAlert()
    value.reached = form.value(.reached).trimmed
    value.channel = form.chosen(.channel) ?? value.channel
    value.answer = optional(.answer)
    return value
  }

  func supervisionProposal() throws(FieldError) -> SupervisionProposal {
    var value = SupervisionProposal()
    value.department = department(.department)
    value.breach = form.chosen(.breach) ?? value.breach
    value.demand = form.value(.demand)
    value.dueOn = try date(.dueOn) ?? value.dueOn
    return value
  }

  func supervisionIssue() throws(FieldError) -> SupervisionIssued {
    var value = SupervisionIssued()
    value.dueOn = try date(.dueOn)
    value.note = optional(.note)
    return value
  }

  var supervisionAnswer: SupervisionAnswer {
    var value = SupervisionAnswer()
    value.text = form.value(.text)
    value.attachments = form.files(.attachments)
    return value
  }

  var supervisionJudged: SupervisionJudged {
    var value = SupervisionJudged()
    value.department = department(.department)
    value.reason = optional(.reason)
    return value
  }
}
