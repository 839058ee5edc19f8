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

  @Test func `a large office answers most messages itself, in about ten entries each`() {
    func meanSteps(isBrief: Bool) -> Double {
      let plots = messages(1000).enumerated().map { number, message in
        DemoPlot(of: message, to: nil, isBrief: isBrief, SplitMix64(seed: UInt64(number)))
      }
      return Double(plots.map(\.steps.count).reduce(0, +)) / Double(plots.count)
    }

    // Being taken in, closed and filed are no steps of a plot.
    #expect((6...10).contains(meanSteps(isBrief: true)))
    #expect(meanSteps(isBrief: false) > meanSteps(isBrief: true) + 3)
  }

  @Test func `who answers itself asks no department, and never on a report`() {
    let answered = messages(2000).enumerated().compactMap { number, message in
      let plot = DemoPlot(of: message, to: nil, isBrief: true, SplitMix64(seed: UInt64(number)))
      return plot.steps.contains { $0.act == .answer } ? (message, plot) : nil
    }

    #expect(answered.count > 500)
    for (message, plot) in answered {
      #expect(message.kind != .report)
      #expect(!plot.steps.contains { $0.act == .instruct || $0.act == .dispatch })
    }
  }

  @Test func `where a department joins in later, none gives its part away`() {
    let shared = messages(1000).filter { $0.coDepartments.count > 1 }

    let widened = shared.flatMap { message in
      (1...UInt64(60)).map { DemoPlot(of: message, to: nil, SplitMix64(seed: $0)) }
    }.filter { plot in plot.steps.contains { $0.act == .changeInstruction } }

    #expect(!widened.isEmpty)
    #expect(!widened.contains { plot in plot.steps.contains { $0.act == .upholdObjection } })
  }
}
