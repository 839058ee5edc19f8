public import Canon
public import Workflow

/// A matter opened: its state, its texts, its history.
public struct MatterFile: Sendable, Equatable {
  public var matter: Matter
  /// The citizen's message; nil when its original is missing or damaged.
  public var message: Message?
  /// The entries that name the matter, in order; those nobody believes are left out.
  public var history: [Record]
  /// Every clock, running or stopped, the public one first.
  public var clocks: [Clock]
  /// How each clock came by its due moment, in the order of the clocks.
  public var ledgers: [Ledger]
  /// What it waits for, the main thing first.
  public var waiting: [Waiting]
  /// The earlier messages most like this one, the likest first; looked for until it is proposed.
  public var similar: [SimilarMatter] = []
  /// The matter it is answered with; nil unless it is merged, into one that may be read.
  public var mergedInto: Matter?

  /// Makes a file of what was read.
  public init(
    matter: Matter, message: Message?, history: [Record], clocks: [Clock],
    ledgers: [Ledger], waiting: [Waiting],
  ) {
    self.matter = matter
    self.message = message
    self.history = history
    self.clocks = clocks
    self.ledgers = ledgers
    self.waiting = waiting
  }
}

/// What is known once an act is on disk.
public struct Receipt: Sendable, Equatable {
  /// The number of the entry that records it.
  public var entry: Int
  public var at: Instant
  public var matter: MatterID
  /// The facts that were recorded, consequences included.
  public var facts: [Fact]

  /// Makes a receipt for an entry that is on the disk.
  public init(entry: Int, at: Instant, matter: MatterID, facts: [Fact]) {
    self.entry = entry
    self.at = at
    self.matter = matter
    self.facts = facts
  }
}

/// A message that is to be taken in.
public struct Incoming: Sendable, Equatable {
  public var source: SourceID
  /// The message's identifier at its source.
  public var externalID: String
  public var url: String?
  public var sentAt: Instant
  public var message: Message
  /// Files to be kept with it: name and bytes.
  public var files: [File] = []

  /// A file and its name.
  public struct File: Sendable, Equatable {
    public var name: String
    public var bytes: [UInt8]

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Makes a message to be taken in.
  public init(
    source: SourceID, externalID: String, url: String?, sentAt: Instant, message: Message,
  ) {
    self.source = source
    self.externalID = externalID
    self.url = url
    self.sentAt = sentAt
    self.message = message
  }
}

/// What became of a message that was to be taken in.
public enum Reception: Sendable, Equatable {
  case taken(MatterID)
  /// It was taken in before, as this matter.
  case known(MatterID)
  case refused(Refusal)
}
