import Registry
import Workflow

/// Which pieces a finished matter's file must have.
struct Completeness {
  let file: MatterFile
  let office: Office

  private var matter: Matter { file.matter }

  /// What is expected and not among the pieces, and originals that can not be read.
  func missing(
    from pieces: [Piece], reading: (String) -> [UInt8]?,
  ) -> [MissingPiece] {
    let present = Set(pieces.map(\.kind))
    let papers = expected.filter { !present.contains($0) }
      .map { MissingPiece(kind: $0, title: $0.title) }
    return papers + missingReports(pieces) + unreadable(pieces, reading)
  }

  private var expected: [Piece.Kind] {
    var kinds: [Piece.Kind] = [
      .message, .registration, .proposal, .instruction, .dispatch, .review, .publicText,
      .approval, .publication,
    ]
    if matter.isShared { kinds.append(.consolidation) }
    kinds.append(matter.finalReport?.outcome == .promised ? .promise : .followUp)
    return kinds
  }

  /// A department owes a report, or the record that the matter went on without it; the lead of
  /// several owes the consolidated one.
  private func missingReports(_ pieces: [Piece]) -> [MissingPiece] {
    matter.activeAssignments
      .filter { !(matter.isShared && $0.isLead) && $0.versions.isEmpty && $0.bypass == nil }
      .map { assignment in
        let title = Piece.Kind.report.title + "-" + office.name(of: assignment.department)
        return MissingPiece(kind: .report, title: title)
      }
  }

  private func unreadable(
    _ pieces: [Piece], _ reading: (String) -> [UInt8]?,
  ) -> [MissingPiece] {
    pieces.compactMap { piece in
      guard let digest = piece.original, reading(digest) == nil else { return nil }
      return MissingPiece(kind: .original, title: piece.title, original: digest)
    }
  }
}
