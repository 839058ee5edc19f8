/// The look of a cell, as one meaning written on the ground of another.
public struct Style: Hashable, Sendable {
  /// Gives the foreground and the attributes.
  public let role: Role

  /// Gives the background, and its attributes are added.
  public let ground: Role

  /// Writes `role` on its own background, or on that of `ground`.
  public init(_ role: Role, on ground: Role? = nil) {
    self.role = role
    self.ground = ground ?? role
  }

  /// Returns the same meaning on another ground.
  public func on(_ ground: Role) -> Style {
    Style(role, on: ground)
  }
}

extension Style: CustomStringConvertible {
  /// `level.red`, or `level.red/list.cursor` where the ground is another's.
  public var description: String {
    role == ground ? role.rawValue : role.rawValue + "/" + ground.rawValue
  }
}
