extension Recorded {
  /// Every free text in it that is not empty, in the order of its members.
  public var freeTexts: [String] {
    var collector = TextCollector()
    var copy = self
    // Looking at members as they are finds nothing wrong.
    try? copy.visit(&collector)
    return collector.texts
  }
}

/// Gathers what people wrote in words of their own.
private struct TextCollector: MemberVisitor {
  private(set) var texts: [String] = []

  mutating func text(_ name: String, _ value: inout String) { add(value) }

  mutating func text(_ name: String, _ value: inout String?) {
    if let value { add(value) }
  }

  mutating func texts(_ name: String, _ value: inout [String]) {
    for text in value { add(text) }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    texts += value.freeTexts
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    texts += value?.freeTexts ?? []
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    for item in value { texts += item.freeTexts }
  }

  private mutating func add(_ text: String) {
    if !text.isEmpty { texts.append(text) }
  }

  // Numbers, digests and the words of closed sets are no free texts.
  mutating func string(_ name: String, _ value: inout String) {}
  mutating func string(_ name: String, _ value: inout String?) {}
  mutating func integer(_ name: String, _ value: inout Int) {}
  mutating func integer(_ name: String, _ value: inout Int?) {}
  mutating func flag(_ name: String, _ value: inout Bool) {}
  mutating func strings(_ name: String, _ value: inout [String]) {}
  mutating func integers(_ name: String, _ value: inout [Int]) {}
}
