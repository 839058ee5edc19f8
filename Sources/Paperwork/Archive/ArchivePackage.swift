public import Registry
public import Workflow

/// A closed matter as a file for the archive: its pieces in order, ready to be written.
public struct ArchivePackage: Sendable {
  public let fileNumber: FileNumber
  /// The pieces that are there, in the order of the file.
  public let pieces: [Piece]
  /// The pieces that are not, each with its absence explained in `archiving`.
  public let missing: [MissingPiece]
  let archiving: Archiving
  let file: MatterFile
  let office: Office
  let mark: JournalMark

  /// The most pieces of a file: their names must fit into one entry of the journal.
  public static let pieceLimit = 400

  /// Gathers the pieces of a matter; refuses where one is absent and `archiving` does not say why.
  ///
  /// `reading` gives an original by its digest, or nil when it is missing or damaged.
  public init(
    _ file: MatterFile, _ archiving: Archiving, in history: OfficeHistory, mark: JournalMark,
    reading: (String) -> [UInt8]?,
  ) throws(ArchiveError) {
    guard let number = FileNumber(archiving.fileNumber) else {
      throw .notAFileNumber(archiving.fileNumber)
    }
    guard number.retention == archiving.retention else {
      throw .retentionDiffers(number, chosen: archiving.retention)
    }
    if let fonds = history.now.policy.filing?.fonds, fonds != number.fonds {
      throw .fondsDiffers(number, office: fonds)
    }
    guard file.matter.stage == .closed else { throw .notClosed(file.matter.stage) }
    let all = PieceGatherer(file: file, history: history, mark: mark).pieces()
    guard all.count <= Self.pieceLimit else { throw .tooManyPieces(limit: Self.pieceLimit) }
    let lacking = Completeness(file: file, office: history.now)
      .missing(from: all, reading: reading)
    let unexplained = lacking.filter { archiving.reason(forMissing: $0.title) == nil }
    guard unexplained.isEmpty else { throw .incomplete(unexplained) }
    if let other = archiving.absences.first(where: { !lacking.map(\.title).contains($0.piece) }) {
      throw .notMissing(other.piece)
    }
    missing = lacking
    let absent = Set(missing.compactMap(\.original))
    pieces = all.filter { piece in piece.original.map { !absent.contains($0) } ?? true }
    fileNumber = number
    self.archiving = archiving
    self.file = file
    self.mark = mark
    office = history.now
  }

  /// What is expected in a matter's file and not there; asked before the file is numbered.
  public static func missing(
    in file: MatterFile, of history: OfficeHistory, reading: (String) -> [UInt8]?,
  ) -> [MissingPiece] {
    let mark = JournalMark(number: file.matter.lastNumber, digest: "", at: file.matter.since.at)
    let pieces = PieceGatherer(file: file, history: history, mark: mark).pieces()
    return Completeness(file: file, office: history.now).missing(from: pieces, reading: reading)
  }

  /// The names of the pieces' files, in order.
  public var names: [String] {
    zip(pieces, 1...).map { piece, number in
      let ending = piece.kind == .original ? "" : ".txt"
      return PieceName.name(piece.title, number: number, of: pieces.count) + ending
    }
  }
}

extension Archiving {
  /// What is written of why a piece is absent; nil where nothing is.
  func reason(forMissing piece: String) -> String? {
    absences.first { $0.piece == piece && $0.reason.contains { !$0.isWhitespace } }?.reason
  }
}
