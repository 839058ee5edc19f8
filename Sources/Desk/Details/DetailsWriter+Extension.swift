import Drawing
import Registry
import Words
import Workflow

// More time: what was granted, what is asked for.
extension DetailsWriter {
  /// Every extension that was granted, until when it runs, and whether the citizen knows.
  var grantedExtensions: [Line] {
    guard let matter, let last = matter.extensionGrants.last else { return [] }
    let due = file?.clocks.first.map { clock in labelled(" 现限", " Now due", time.full(clock.due)) }
    return heading("延期", "Extension") + matter.extensionGrants.flatMap(granted) + (due ?? [])
      + told(since: last.moment, of: matter)
  }

  private func granted(_ grant: Dated<ExtensionGrant>) -> [Line] {
    let days = say("延长 \(grant.value.days) 天", "\(grant.value.days) days more")
    let note = grant.value.note.map { "  " + $0 } ?? ""
    return labelled(" 批准", " Granted", days + note) + [Line(" " + moment(grant.moment), .dim)]
  }

  private func told(since granted: Moment, of matter: Matter) -> [Line] {
    guard matter.untoldExtension == nil else {
      return [Line(say(" 还没有告知网民", " The citizen is not told yet"), .warning)]
    }
    guard let note = matter.extensionNotes.last, note.moment.number > granted.number else {
      return []
    }
    return labelled(
      " 已告知", " Told", time.full(note.value.toldAt) + "  " + (note.value.url ?? note.value.proof))
  }

  /// The extension that waits for a leader.
  var pendingExtension: [Line] {
    guard let request = matter?.pendingExtension else { return [] }
    let name = narrator.name(of: request.value.department)
    let days = say("申请延长 \(request.value.days) 天", "asks for \(request.value.days) days more")
    return heading("延期申请", "Extension asked") + wrapped(name + " " + days)
      + wrapped(request.value.reason) + [Line(" " + moment(request.moment), .dim)]
  }
}
