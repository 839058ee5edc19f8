import CLinux
import Canon
import Posix

Machine.ignoreWritingSignals()
do {
  let words = CommandLine.arguments.dropFirst()
  if words.first == "--hand" {
    try Hand.run(Array(words.dropFirst()))
  } else {
    try run(Options(words))
  }
} catch let error as BenchmarkError {
  complain("benchmarks: " + error.sentence)
  exit(1)
} catch {
  complain("benchmarks: \(error)")
  exit(1)
}

func run(_ options: Options) throws {
  guard !options.wantsHelp else { return say(Options.help) }
  let workshop = try Workshop()
  defer { workshop.clear() }
  var report = Report(
    machine: MachineReport(folder: workshop.scratch).lines, sizes: options.sizes,
    form: options.form)
  let chosen = Benchmark.all.filter { options.only.isEmpty || options.only.contains($0.name) }
  for (turn, matters) in options.sizes.enumerated() {
    let bench = Bench(workshop, matters: matters, isQuick: options.isQuick)
    for benchmark in chosen where benchmark.isSized || turn == 0 {
      report.add(try benchmark.run(bench))
    }
  }
  report.finish()
}
