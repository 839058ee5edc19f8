import Canon

extension CanonWriter {
  /// Writes a member with a text; nothing when there is none.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  /// Writes a member with a number; nothing when there is none.
  mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    integer(number)
  }

  /// Writes a member that is true or false.
  mutating func member(_ name: String, is value: Bool) {
    self.name(name)
    flag(value)
  }

  /// Writes a member with a list of texts.
  mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    array { list in for text in texts { list.string(text) } }
  }

  /// Writes a member with a list whose items are objects.
  mutating func member<Item>(
    _ name: String, _ items: [Item], _ body: (inout CanonWriter, Item) -> Void,
  ) {
    self.name(name)
    array { list in
      for item in items { list.object { body(&$0, item) } }
    }
  }

  /// Writes a member with a recorded value; nothing when there is none.
  mutating func member<Value: Recorded>(_ name: String, recorded value: Value?) {
    guard let value else { return }
    self.name(name)
    object(value)
  }
}
