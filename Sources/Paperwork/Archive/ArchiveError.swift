public import Posix
public import Workflow

/// Why a file could not be packed, found or believed.
public enum ArchiveError: Error, Equatable, Sendable {
  /// The text is no file number, such as `J001-WS·2026-D10-BGS-0123`.
  case notAFileNumber(String)
  /// The file number says another retention than the one chosen.
  case retentionDiffers(FileNumber, chosen: Retention)
  /// The office has another code than the file number begins with.
  case fondsDiffers(FileNumber, office: String)
  /// Only a closed matter becomes a file.
  case notClosed(Matter.Stage)
  /// Pieces are absent and nothing is written why.
  case incomplete([MissingPiece])
  /// The absence of a piece was explained that is there, or is not expected.
  case notMissing(String)
  /// There are more pieces than one entry of the journal can list.
  case tooManyPieces(limit: Int)
  /// Another file has that number.
  case fileNumberTaken(FileNumber)
  /// The folder holds no package at all.
  case notAPackage(String)
  /// The package is not what its manifests say.
  case damaged([BagFault])
  /// The journal knows nothing of a package of that name.
  case notRecorded(String)
  /// The journal recorded a package of that name, and it is not there.
  case lost(String)
  /// The package is whole, but not the one that was recorded.
  case otherPackage(expected: String, found: String)
  case system(SystemError)
}

/// A piece that belongs into the file and is not there.
public struct MissingPiece: Sendable, Hashable {
  public let kind: Piece.Kind
  /// What it would be called in the list of pieces.
  public let title: String
  /// The digest of an original that is missing or damaged; nil for a paper.
  public let original: String?

  init(kind: Piece.Kind, title: String, original: String? = nil) {
    self.kind = kind
    self.title = title
    self.original = original
  }
}

/// Makes the system's errors the archive's.
func onDisk<Value>(_ body: () throws(SystemError) -> Value) throws(ArchiveError) -> Value {
  do throws(SystemError) { return try body() } catch { throw .system(error) }
}
