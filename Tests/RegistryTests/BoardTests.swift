import Canon
import Registry
import Testing
import Workflow

struct BoardFiguresTests {
  private let now = Zone.shanghai.instant(CivilDate(daysSinceEpoch: 20_000), minute: 600)

  private func figures(_ clocks: [(DepartmentID?, due: Instant, count: Int)]) -> BoardFigures {
    BoardFigures(now: now, zone: .shanghai, clocks: clocks)
  }

  @Test func `each clock is counted in one span, and on its day unless it is late`() {
    let hours = [-30, -1, 2, 20, 40, 70, 100, 150, 400]
    let figures = figures(
      hours.map { ("roads", due: now.advanced(bySeconds: $0 * 3600), count: 1) })

    #expect(
      figures.spans == [.late: 2, .today: 1, .threeDays: 2, .week: 3, .later: 1])
    #expect(figures.days.reduce(0, +) == 6)
    #expect(figures.days[0] == 1)
  }

  @Test func `what is due this very moment is not late`() {
    #expect(figures([(nil, due: now, count: 1)]).spans == [.today: 1])
  }

  @Test func `whoever is latest stands first`() {
    let late = now.advanced(bySeconds: -60)
    let later = now.advanced(bySeconds: 9 * 86_400)
    let figures = figures([
      ("water", due: later, count: 30), ("roads", due: late, count: 2), (nil, due: late, count: 1),
    ])

    #expect(figures.departments.map(\.department) == ["roads", nil, "water"])
    #expect(figures.departments.map(\.total) == [2, 1, 30])
  }
}
