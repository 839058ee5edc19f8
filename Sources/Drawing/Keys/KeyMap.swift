/// Which keys do one act, and how the help page describes it.
public struct KeyBinding<Act: Hashable & Sendable, Help: Sendable>: Sendable {
  /// The keys, the one that hints show first.
  public var keys: [Key]

  /// What the keys do.
  public let act: Act

  /// What the help page says, in whatever form the interface translates.
  public let help: Help

  /// Binds keys to an act.
  public init(_ keys: Key..., does act: Act, help: Help) {
    self.keys = keys
    self.act = act
    self.help = help
  }
}

/// Two acts want the same key.
public struct KeyConflict<Act: Hashable & Sendable>: Error, Equatable {
  /// The key both want.
  public let key: Key

  /// The act that has the key already.
  public let holder: Act

  /// Names the key and who has it.
  public init(key: Key, holder: Act) {
    self.key = key
    self.holder = holder
  }
}

/// The one table from which keys are looked up, hints drawn and help written.
public struct KeyMap<Act: Hashable & Sendable, Help: Sendable>: Sendable {
  /// The bindings, in the order of the help page.
  public private(set) var bindings: [KeyBinding<Act, Help>]

  private var positions: [Key: Int] = [:]

  /// Makes a table in which every key is bound once.
  public init(_ bindings: [KeyBinding<Act, Help>]) {
    self.bindings = bindings
    for (position, binding) in bindings.enumerated() {
      for key in binding.keys {
        let holder = positions.updateValue(position, forKey: key)
        precondition(holder == nil, "The key \(key.label) is bound twice.")
      }
    }
  }

  /// Returns what the key is bound to.
  public func binding(for key: Key) -> KeyBinding<Act, Help>? {
    positions[key].map { bindings[$0] }
  }

  /// Returns the act of the key.
  public func act(for key: Key) -> Act? {
    binding(for: key)?.act
  }

  /// Returns the keys of the act, the one that hints show first.
  public func keys(for act: Act) -> [Key] {
    bindings.first { $0.act == act }?.keys ?? []
  }

  /// Gives the act other keys, as a person's configuration asks.
  public mutating func rebind(_ act: Act, to keys: [Key]) throws(KeyConflict<Act>) {
    guard let position = bindings.firstIndex(where: { $0.act == act }) else { return }
    for key in keys {
      guard let holder = positions[key], holder != position else { continue }
      throw KeyConflict(key: key, holder: bindings[holder].act)
    }
    for key in bindings[position].keys { positions[key] = nil }
    for key in keys { positions[key] = position }
    bindings[position].keys = keys
  }
}
