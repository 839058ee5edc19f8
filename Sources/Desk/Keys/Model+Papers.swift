import Registry
import Workflow

/// A paper that can be printed now.
struct Printable: Equatable {
  let kind: PaperKind
  /// The matter it is of, and what that goes by; nil for the office's own.
  var matter: (id: MatterID, number: String)?
  /// The number of a slip of the past; nil for the paper as the matter stands.
  var slip: String?

  static func == (one: Printable, other: Printable) -> Bool {
    one.kind == other.kind && one.matter?.id == other.matter?.id && one.slip == other.slip
  }
}

extension Model {
  /// What can be printed now: papers of the matter under the cursor first, then the office's.
  var papers: [Printable] {
    let file = file?.matter.id == list.current?.matter ? file : nil
    let offices: [PaperKind] = office.shift == nil ? [.monthly] : [.monthly, .handover]
    return (file.map(papers) ?? []) + offices.map { Printable(kind: $0) }
  }

  private func papers(of file: MatterFile) -> [Printable] {
    let matter = file.matter
    let name = (id: matter.id, number: matter.number)
    let former = matter.slips(in: file.history).filter { !matter.isCurrent($0) }
    return matter.papers.map { Printable(kind: $0, matter: name) }
      + former.map { Printable(kind: $0.kind, matter: name, slip: $0.number) }
  }
}
