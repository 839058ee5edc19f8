/// What the person at the command line wants.
struct Options {
  /// How the tables are printed.
  enum Form {
    case text
    case markdown
    case json
  }

  /// Fewer rounds, in a smaller office.
  var isQuick = false
  /// The only benchmarks to run; all of them when there is none.
  var only: [String] = []
  /// How many matters the office has; nil for the usual number.
  var matters: Int?
  var form = Form.text
  var wantsHelp = false

  /// Reads the words of the command line.
  init(_ words: some Sequence<String>) throws(BenchmarkError) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--quick": isQuick = true
      case "--markdown": form = .markdown
      case "--json": form = .json
      case "--help": wantsHelp = true
      case "--only": only.append(try Self.name(rest.popFirst()))
      case "--matters": matters = try Self.count(rest.popFirst())
      case _: throw .unexpected("There is no option \(word); --help names them.")
      }
    }
  }

  private static func name(_ word: String?) throws(BenchmarkError) -> String {
    guard let word, Benchmark.all.contains(where: { $0.name == word }) else {
      let names = Benchmark.all.map(\.name).joined(separator: ", ")
      throw .unexpected("--only needs one of \(names).")
    }
    return word
  }

  private static func count(_ word: String?) throws(BenchmarkError) -> Int {
    guard let word, let count = Int(word), count >= 60 else {
      throw .unexpected("--matters needs a number of at least 60.")
    }
    return count
  }

  static let help = """
    benchmarks [--quick] [--only NAME]... [--matters N] [--json | --markdown]

      --quick      fewer rounds, 1,000 matters; under a minute
      --only NAME  one benchmark: \(Benchmark.all.map(\.name).joined(separator: ", "))
      --matters N  the size of the office; else 10,000
      --json       one JSON document
      --markdown   tables for a README

    Every comparison is made within one run, its sides in turn; ratios are medians of what two
    sides took in the same round.
    """
}
