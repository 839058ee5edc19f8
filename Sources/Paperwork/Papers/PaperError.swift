public import Workflow

/// Why there is no such paper.
public enum PaperError: Error, Equatable, Sendable {
  /// The matter has not come so far, or went another way.
  case notYet(PaperKind, Matter.Stage)
  /// The paper is not one of a single matter.
  case notOfMatter(PaperKind)
  /// No slip of the kind ever had this number; the matter has had these.
  case noSlip(PaperKind, number: String, known: [String])
}
