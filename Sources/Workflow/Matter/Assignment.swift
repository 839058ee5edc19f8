/// One department's part of a matter.
public struct Assignment: Sendable, Equatable {
  public let department: DepartmentID
  /// Whether it consolidates; a ruling or a changed instruction may make another department the lead.
  public var isLead: Bool
  public var stage = Stage.dispatched
  public let dispatched: Moment
  /// Whether it is due before the lead, beside whom it acts; this stands when another leads later.
  var isDueBeforeLead = false
  public var signedFor: Moment?
  public var versions: [Version] = []
  /// When it was last sent back, and why.
  public var sentBack: Dated<String>?
  /// When the head last refused to sign, and why.
  public var signatureRefused: Dated<String>?
  /// How often it was sent back.
  public var returnCount = 0
  /// When it was left out, and why; this stands even when it must report again.
  public var bypass: Dated<String>?
  /// The department's objection, and what was ruled.
  public var objecting: Objecting?
  /// When and why it was taken back from the department; nil while it is theirs.
  public var withdrawal: Withdrawal?

  /// One report as the department submitted it.
  public struct Version: Sendable, Equatable {
    public var report: Report
    public var written: Moment
    public var signed: Moment?
    /// Whether it speaks for all departments of the matter.
    public var isConsolidated: Bool
  }

  /// How a part was taken back.
  public struct Withdrawal: Sendable, Equatable {
    public var reason: String
    public var moment: Moment
    /// Whether the report was still owed then.
    public var wasOwing: Bool
  }

  /// The report that counts now.
  public var latest: Version? { versions.last }

  /// Whether the department still owes its report.
  public var isOwing: Bool {
    switch stage {
    case .dispatched, .working, .objected, .awaitingSignature, .sentBack: true
    case .submitted, .accepted, .bypassed, .withdrawn: false
    }
  }

  /// When it came to stand where it stands.
  public var since: Moment {
    var moments = [dispatched, signedFor, latest?.written, latest?.signed, sentBack?.moment]
    moments += [signatureRefused?.moment, bypass?.moment, withdrawal?.moment]
    moments += [objecting?.objection.moment, objecting?.closed]
    // Later entries have higher numbers, and only one of these can be the last.
    return moments.compactMap(\.self).max { $0.number < $1.number } ?? dispatched
  }

  /// Whether nothing more is expected of the department before the consolidated report.
  public var isSettled: Bool {
    switch stage {
    case .accepted, .bypassed, .withdrawn: true
    case .dispatched, .working, .objected, .awaitingSignature, .submitted, .sentBack: false
    }
  }
}
