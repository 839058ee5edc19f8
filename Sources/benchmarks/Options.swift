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
  /// How many matters each office has that is read; one after the other.
  private var named: [Int] = []
  var sizes: [Int] { named.isEmpty ? [isQuick ? 1000 : 10_000] : named }
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
      case "--sizes": named = try Self.counts(rest.popFirst())
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

  private static func counts(_ word: String?) throws(BenchmarkError) -> [Int] {
    let words = (word ?? "").split(separator: ",", omittingEmptySubsequences: false)
    let counts = words.compactMap { Int($0) }
    guard counts.count == words.count, counts.allSatisfy({ $0 >= 60 }) else {
      throw .unexpected("--sizes needs numbers of at least 60, such as 10000,100000.")
    }
    return counts
  }

  static let help = """
    benchmarks [--quick] [--only NAME]... [--sizes N,...] [--json | --markdown]

      --quick      fewer rounds, 1,000 matters; under a minute
      --only NAME  one benchmark: \(Benchmark.all.map(\.name).joined(separator: ", "))
      --sizes N,…  how many matters the offices have that are read; else 10000
      --json       one JSON document
      --markdown   tables for a README

    Every comparison is made within one run, its sides in turn; ratios are medians of what two
    sides took in the same round.
    """
}
