public import Words

/// A paper: everything it says, before it is written as text or as a page.
///
/// Its texts are plain: what acts instead of showing is dealt with by whoever writes them.
public struct Paper: Sendable, Equatable {
  public var layout: Layout
  public var language: Language
  /// The body whose paper it is.
  public var issuer: String
  public var title: String
  public var number: String
  /// The day or the period it is of, as it stands beside the number.
  public var date: String
  public var blocks: [Block]
  /// Up to where the journal vouches for it.
  public var mark: JournalMark
  /// When it was made, in the office's zone.
  public var madeAt: String
  /// The past moment whose state it tells, in the office's zone; nil for the present.
  public var asOf: String?

  /// How it lies on the sheet.
  public enum Layout: String, Sendable, CaseIterable {
    /// A ruled form that is filled in.
    case form
    /// Running text under the body's name (GB/T 9704).
    case document
    /// A list with more columns than an upright sheet has room for.
    case list
  }

  /// One part of a paper, in the order it is read.
  public enum Block: Sendable, Equatable {
    case heading(String)
    case fields([Field])
    /// Running text; every line of it is a paragraph.
    case text(String)
    /// Somebody else's words, set apart from the paper's own.
    case quote(String)
    case items([String])
    case table(Table)
    case chart(Chart)
    case signatures([Signature])
    /// Small print: what a figure means, what was waived, who entered what for whom.
    case note(String)
  }

  /// A label, and what stands beside it.
  public struct Field: Sendable, Equatable {
    public var label: String
    public var value: String

    /// Makes a field.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Who signed, or a line for a signature by hand.
  public struct Signature: Sendable, Equatable {
    public var label: String
    /// Who signed at the desk; nil leaves a line to be signed by hand.
    public var name: String?
    public var date: String
    /// How it came about, where that must be said.
    public var remark: String?

    /// Makes a signature; without a name and a date, an empty line for one.
    public init(_ label: String, name: String? = nil, date: String = "", remark: String? = nil) {
      self.label = label
      self.name = name
      self.date = date
      self.remark = remark
    }
  }
}
