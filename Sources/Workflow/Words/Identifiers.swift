/// A matter's permanent identifier, from the number of its first entry (`m1042`).
public struct MatterID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// A member's identifier (`wang.li`): lowercase ASCII letters, digits, dots and hyphens.
public struct MemberID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// A department's identifier (`construction`).
public struct DepartmentID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// The identifier of a place the office answers for.
public struct AreaID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// The identifier of a subject messages are about.
public struct TopicID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// The identifier of a wording that is kept for use again.
public struct TemplateID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// The identifier of a risk point, a count in the office (`FX-007`).
public struct RiskID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}

/// The identifier of a place messages come from and answers go back to.
public struct SourceID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral text: String) {
    rawValue = text
  }
}
