import Canon

/// Prints what was measured, and on what: each table as soon as it is there, JSON at the end.
struct Report {
  let machine: [(name: String, value: String)]
  let sizes: [Int]
  let form: Options.Form
  private var tables: [Table] = []

  init(machine: [(name: String, value: String)], sizes: [Int], form: Options.Form) {
    self.machine = machine
    self.sizes = sizes
    self.form = form
  }

  mutating func add(_ table: Table) {
    if tables.isEmpty, form != .json { say(heading) }
    switch form {
    case .text: say("\n" + table.text)
    case .markdown: say("\n" + table.markdown)
    case .json: break
    }
    tables.append(table)
  }

  func finish() {
    switch form {
    case .text: say("\n" + Self.reading + "\n" + Self.repetition)
    case .markdown: say("\n" + Self.reading + " " + Self.repetition)
    case .json: say(json)
    }
  }

  private static let reading = """
    Times are medians. “x” is the median of one side divided by the other in the same round: below \
    1.00 x the first takes less.
    """
  private static let repetition = "To repeat: make bench, or make bench BENCH_OPTIONS=--quick."

  private var heading: String {
    let lines = machine + [("matters", sizes.map(String.init).joined(separator: ", "))]
    switch form {
    case .text, .json:
      return lines.map { name, value in
        name + String(repeating: " ", count: 13 - name.count) + value
      }.joined(separator: "\n")
    case .markdown:
      return lines.map { "\($0.name): \($0.value)" }.joined(separator: "; ") + "."
    }
  }

  private var json: String {
    var writer = CanonWriter()
    writer.object { document in
      document.name("machine")
      document.object { machine in
        for (name, value) in self.machine {
          machine.name(name)
          machine.string(value)
        }
      }
      document.name("matters")
      document.array { list in for size in sizes { list.integer(size) } }
      document.name("tables")
      document.array { list in for table in tables { table.write(to: &list) } }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
