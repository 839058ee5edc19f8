public import Workflow

/// A matter that an earlier message of like text, place or topic became.
public struct SimilarMatter: Sendable, Equatable {
  public var matter: MatterID
  public var number: String
  public var title: String
  public var stage: Matter.Stage

  /// Makes a hint at a matter.
  public init(matter: MatterID, number: String, title: String, stage: Matter.Stage) {
    self.matter = matter
    self.number = number
    self.title = title
    self.stage = stage
  }
}
