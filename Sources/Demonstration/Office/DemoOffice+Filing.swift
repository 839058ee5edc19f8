public import Canon
public import Journaling
public import Registry
public import Workflow

extension DemoOffice {
  /// What is at hand when a matter is filed.
  public struct Filing {
    /// The matter so far.
    public let matter: Matter
    let message: DemoMessage
    let history: [Record]
    public let office: OfficeHistory
    /// The folder the office is being made in; it gets another name later.
    public let folder: OfficeFolder
    public let at: Instant
    let scribe: DemoScribe

    /// How long the file is kept.
    public var retention: Retention { message.kind == .report ? .years30 : .years10 }

    /// The matter, its message and its history so far; its clocks are counted when it is asked for.
    public var file: MatterFile {
      MatterFile(
        matter: matter, message: Message(message), history: history,
        clocks: matter.clocks(in: office), ledgers: matter.ledgers(in: office),
        waiting: matter.waiting(in: office))
    }

    /// The last entry of the journal so far, which is written before it is told.
    public func head() throws(RegistryError) -> Head {
      try onJournal { () throws(JournalError) in try scribe.head() }
    }

    /// How the matter is filed under the number the rules give.
    public var numbered: Archiving {
      var archiving = Archiving()
      archiving.retention = retention
      let number = FileNumber(
        suggestedFor: matter, kept: retention, under: office.now.policy.filing)
      archiving.fileNumber = number?.text ?? ""
      return archiving
    }
  }

  /// Files every matter under its number and writes no package: for offices of many thousands.
  public static func numbering(_ filing: Filing) -> Archiving { filing.numbered }
}
