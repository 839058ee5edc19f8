import Canon
public import Workflow

extension BulletinPaper {
  /// A bulletin of the journal as a paper: issued, or as the draft departments may object to.
  public init(_ bulletin: Bulletin) {
    let cutoff = bulletin.issue?.moment.at ?? bulletin.draft.moment.at
    self.init(number: bulletin.issue?.value.number ?? "#\(bulletin.id)", cutoff: cutoff)
    text = bulletin.draft.value.text ?? ""
    drafted = SupervisionSlip.Signing(bulletin.draft.moment)
    issued = bulletin.issue.map { SupervisionSlip.Signing($0.moment) }
    cases = (bulletin.issue?.value.items ?? bulletin.draft.value.items).map { item in
      var named = Case(
        item.department, matter: item.number, due: item.due,
        lateSeconds: item.due.seconds(to: cutoff))
      named.receipt = [item.receipt]
      named.reminders = item.reminders
      let objection = bulletin.objection(of: item.department)
      named.objection = objection?.objection.value.reason
      named.ruling = objection?.decision?.value.reason
      return named
    }
  }
}

extension SupervisionSlip.Signing {
  /// Who signed what a moment of the journal recorded.
  init(_ moment: Moment) {
    self.init(moment.actor, at: moment.at, entry: moment.number, enteredBy: moment.enteredBy)
  }
}
