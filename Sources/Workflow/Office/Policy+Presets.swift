extension Policy {
  /// Rules to begin with.
  public enum Preset: String, Sendable, CaseIterable {
    /// One or two people do everything; what that waives is printed on every paper.
    case small
    /// A park's or a township's office with departments: the rules without any change.
    case park
    /// A hotline: five working days, ten at most, and nothing closed before the citizen was asked.
    case hotline
  }

  /// The rules of a preset.
  public init(_ preset: Preset) {
    self.init()
    switch preset {
    case .park: break
    case .small:
      allowsOwnDraft = true
      liaisonSigns = true
      // Nobody signs for a slip they wrote to themselves.
      signForMinutes = 0
      grants = Act.allCases.filter(\.isDecision).map { act in
        RoleGrant(act, to: act.defaultRoles + [.administrator])
      }
    case .hotline:
      replyDays = 5
      replyCapDays = 10
      counting = .working
      requiresSatisfaction = true
    }
  }

  /// The rules of a preset for an office that works under others.
  ///
  /// It keeps what no preset decides: its hours, the codes of its files, its key periods, and the
  /// words that stop a publication.
  public init(_ preset: Preset, keeping own: Policy) {
    self.init(preset)
    hours = own.hours
    filing = own.filing
    keyPeriods = own.keyPeriods
    secrecyWords = own.secrecyWords
  }
}

extension Act {
  /// Whether a leader or a reviewer does it, who is a person of their own in most offices.
  fileprivate var isDecision: Bool {
    defaultRoles.allSatisfy { $0 == .leader || $0 == .secrecyReviewer }
  }
}
