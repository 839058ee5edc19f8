import Canon
import Drawing
import Registry
import TestSupport
import Testing
import Words
import Workflow

@testable import Desk

struct InvariantTests {
  @Test(
    arguments: [1, 3, 29, 30, 45, 59, 60, 80, 100, 160], [1, 5, 6, 15, 24, 45])
  func `every row is exactly as wide as the screen, whole glyphs only`(
    columns: Int, rows: Int,
  ) throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: columns, rows: rows))
    for keys in ["", "0", "h", "l", "a", "\u{1b}?", "\u{1b}:", "\u{1b}/", "\u{1b}z"] {
      for character in keys {
        sitting.press(character == "\u{1b}" ? .escape : .character(character))
      }
      expectWhole(sitting.canvas)
    }
  }

  private func expectWhole(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      #expect(cells.reduce(0) { $0 + Int($1.columns) } == canvas.size.columns)
    }
    if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
  }

  @Test(arguments: [11, 12, 13, 14, 15] as [UInt64])
  func `random keys never trap and never act without a submitted form`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let members: [MemberID] = ["wang.li", "zhou.ming", "li.qiang", "zhao.gang", "wu.jing"]
    var sitting = try Sitting(
      as: members[Int(seed) % members.count], size: Size(columns: 80, rows: 24), keys: members)
    sitting.isRecording = false

    for _ in 0..<400 {
      let form = sitting.form
      let count = sitting.acts.count
      let input = randomInput(&generator)
      sitting.feed(input)
      if sitting.acts.count > count { #expect(isSubmission(input, of: form), "seed \(seed)") }
      expectWhole(sitting.canvas)
    }
  }

  private func isSubmission(_ input: Input, of form: Form?) -> Bool {
    // One key answers for the alarm of the board's row.
    if form == nil, input == .pressed(.character("c")) { return true }
    guard let form, case .pressed(let key) = input else { return false }
    return key == .control("s") || key == .function(9) || (key == .enter && form.isAtButton)
  }

  private func randomInput(_ generator: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0: .resized(sizes.randomElement(using: &generator) ?? Size(columns: 80, rows: 24))
    case 1: .pasted("粘贴\u{0}的文字\n第二行\u{202e}")
    case 2: .ticked(.morning.advanced(bySeconds: Int.random(in: 0..<90_000, using: &generator)))
    case 3:
      .changed(
        matters: ["m6", "m9"], office: nil,
        head: HeadView(number: 300, isDurable: false, isChecked: false))
    case 4: .refused(.refusal(.textChanged), request: Int.random(in: 0..<20, using: &generator))
    case 5: .draft("text\t草稿\nnote\t备注", for: "wang.li/m6/dispatch")
    case 6: .garbled(3)
    default: .pressed(randomKey(&generator))
    }
  }

  private var sizes: [Size] {
    [(80, 24), (120, 40), (200, 50), (40, 12), (10, 3), (0, 0)].map { Size(columns: $0, rows: $1) }
  }

  private func randomKey(_ generator: inout SeededGenerator) -> Key {
    let letters = Array("1234560jkgGJKaxfrcdmetbhlpn/\\:?vVoOwyz@R!FHW- 道，。？１ａ")
    let named: [Key] = [
      .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .backspace, .delete, .control("s"), .control("c"), .control("d"), .control("o"),
      .control("u"), .function(1), .function(2), .function(7), .function(9), .function(12), .space,
    ]
    return Bool.random(using: &generator)
      ? .character(letters.randomElement(using: &generator) ?? "j")
      : named.randomElement(using: &generator) ?? .enter
  }
}

extension InvariantTests {
  @Test(arguments: Language.allCases)
  func `the chrome has no character whose width terminals disagree on`(
    language: Language,
  ) throws {
    var model = Model(
      office: Office(), member: "wang.li", keysAtHand: ["a", "b"], language: language,
      now: .morning, size: Size(columns: 200, rows: 60), start: nil, isDemo: true, isBoard: false,
      journal: JournalNotices())
    _ = update(&model, .started)

    for keys in [[], [.function(1)], [.escape, .function(2)], [.escape, .function(7)]] as [[Key]] {
      for key in keys { _ = update(&model, .pressed(key)) }
      expectSettled(view(model))
    }
    for act in Act.allCases {
      model.mode = .filling(FormWriter(model, targets: []).form(for: act))
      expectSettled(view(model))
    }
  }

  private func expectSettled(_ canvas: Canvas) {
    let settled: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF60,
    ]
    let others = canvas.text.unicodeScalars.filter { scalar in
      scalar != "\n" && !settled.contains { $0.contains(scalar.value) }
    }
    #expect(others.isEmpty)
  }
}
