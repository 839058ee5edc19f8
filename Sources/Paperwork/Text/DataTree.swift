import Canon

/// Names and values in a tree, written as JSON and as XML, so that both say the same.
indirect enum DataTree {
  case text(String)
  case number(Int)
  case group([Branch])
  /// A list whose items are all called the same.
  case list(of: String, [DataTree])

  /// A named value; names are letters of any script, because XML writes them as they are.
  struct Branch {
    let name: String
    let value: DataTree

    init(_ name: String, _ value: DataTree) {
      self.name = name
      self.value = value
    }

    /// A text; an absent one is empty.
    init(_ name: String, _ text: String?) {
      self.init(name, .text(text ?? ""))
    }
  }
}

extension DataTree {
  /// The tree as JSON on one line.
  var json: String {
    var writer = CanonWriter()
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(to writer: inout CanonWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .number(let number): writer.integer(number)
    case .group(let branches):
      writer.object { writer in
        for branch in branches {
          writer.name(branch.name)
          branch.value.write(to: &writer)
        }
      }
    case .list(_, let items):
      writer.array { writer in for item in items { item.write(to: &writer) } }
    }
  }
}

extension DataTree {
  /// The tree as an XML 1.0 document whose root element has a name.
  func xml(root: String) -> String {
    let lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + elements(root, depth: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  private func elements(_ name: String, depth: Int) -> [String] {
    let margin = String(repeating: "  ", count: depth)
    let inner =
      switch self {
      case .text(let text): [Self.escaped(text)]
      case .number(let number): [String(number)]
      case .group(let branches):
        branches.flatMap { $0.value.elements($0.name, depth: depth + 1) }
      case .list(let item, let items): items.flatMap { $0.elements(item, depth: depth + 1) }
      }
    switch self {
    case .text, .number: return [margin + "<\(name)>\(inner[0])</\(name)>"]
    case .group, .list: return [margin + "<\(name)>"] + inner + [margin + "</\(name)>"]
    }
  }

  /// Text in which nothing is markup; XML can not hold controls, so they are shown instead.
  private static func escaped(_ text: String) -> String {
    PlainText.clean(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
