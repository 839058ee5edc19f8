import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

/// What a person would otherwise have to guess.
struct ClarityTests {
  @Test func `a day is read back with its weekday, and whether it is one of rest`() throws {
    var sitting = try Sitting(as: "li.qiang")
    sitting.find("水压", in: "3")
    sitting.press(.character("e"))
    sitting.go(to: .expectedOn)

    sitting.type("５月９日")
    let makeUp = sitting.canvas.text
    sitting.press(.control("u"))
    sitting.type("5-10")

    #expect(makeUp.contains("= 2026-05-09 周六"))
    #expect(sitting.canvas.text.contains("= 2026-05-10 周日，休息日"))
  }
}
