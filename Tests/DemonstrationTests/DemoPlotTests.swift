import Testing
import Workflow

@testable import Demonstration

struct DemoPlotTests {
  @Test func `no accused department takes the part of one that objected`() {
    let accusing = messages(1000).filter { !$0.accused.isEmpty && !$0.coDepartments.isEmpty }

    let plots = accusing.flatMap { message in
      (1...UInt64(40)).map { seed in
        (message, DemoPlot(of: message, to: .objectionUpheld, SplitMix64(seed: seed)))
      }
    }

    #expect(!plots.isEmpty)
    for (message, plot) in plots {
      let takers = plot.steps.filter { $0.act == .upholdObjection }.compactMap(\.other?.rawValue)
      #expect(!takers.isEmpty && Set(takers).isDisjoint(with: message.accused))
    }
  }
}
