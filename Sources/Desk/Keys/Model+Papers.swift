import Registry
import Workflow

extension Model {
  /// What can be printed now: papers of the matter under the cursor first, then the office's.
  var papers: [(kind: PaperKind, matter: Matter?)] {
    let matter = file?.matter.id == list.current?.matter ? file?.matter : nil
    let own = matter.map { matter in matter.papers.map { (kind: $0, matter: Optional(matter)) } }
    let offices: [PaperKind] = office.shift == nil ? [.monthly] : [.monthly, .handover]
    return (own ?? []) + offices.map { (kind: $0, matter: nil) }
  }
}
