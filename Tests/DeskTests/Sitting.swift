import Canon
import Drawing
import Registry
import Words
import Workflow

@testable import Desk

/// A person at the desk of a paper office: keys in, the picture and the acts out.
struct Sitting {
  var paper: PaperOffice
  var model: Model
  /// Every effect that asked for more than reading.
  var asked: [Effect] = []
  /// What is answered to who asks for a part of the statistics.
  var statistics: [StatisticsQuery.Part: Statistics] = [:]
  /// Whether acts are carried out; otherwise they stay pending.
  var isRecording = true

  init(
    as member: MemberID, size: Size = Size(columns: 120, rows: 40), language: Language = .zh,
    start: Pane? = nil, isBoard: Bool = false, keys: [MemberID] = [], since facts: [Fact] = [],
  ) throws(Refusal) {
    paper = try .park()
    if !facts.isEmpty { paper.found(facts) }
    model = Model(
      office: paper.office, member: member, keysAtHand: keys, language: language, now: .morning,
      size: size, start: start, isDemo: false, isBoard: isBoard, journal: JournalNotices())
    feed(.started)
    feed(
      .changed(
        matters: [], office: nil,
        head: HeadView(number: paper.number, isDurable: true, isChecked: true)))
  }

  var canvas: Canvas { view(model) }

  /// Every act that was asked for.
  var acts: [Act] {
    asked.compactMap { effect in
      if case .perform(let command, _, _, _) = effect { command.act } else { nil }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { feed(.pressed(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { feed(.pressed(.character(character))) }
  }

  /// Lets another member sit down.
  mutating func become(_ member: MemberID) {
    press(.function(12))
    type(member.rawValue)
    press(.enter)
  }

  /// Brings the cursor to the only matter whose title holds these words.
  mutating func find(_ words: String, in pane: Character = "5") {
    press(.escape, .escape, .escape, .character(pane), .character("/"), .control("u"))
    feed(.pasted(words))
    press(.enter)
  }

  /// Lets somebody at another desk act on a matter, and this desk hear of it.
  mutating func hear(
    _ command: MatterCommand, on matter: MatterID, by actor: Actor,
  ) throws(Refusal) {
    let receipt = try paper.perform(command, on: matter, by: actor)
    let head = HeadView(number: receipt.entry, isDurable: true, isChecked: true)
    feed(.changed(matters: [matter], office: nil, head: head))
  }

  /// Goes to a field of the open form.
  mutating func go(to name: FieldName) {
    for _ in 0..<60 where form?.isAtButton == false { press(.tab) }
    for _ in 0..<60 where form?.focused?.name != name { press(.backTab) }
  }

  var form: Form? {
    if case .filling(let form) = model.mode { form } else { nil }
  }

  /// Feeds an input, and does what follows from it until nothing more does.
  mutating func feed(_ input: Input) {
    var inputs = [input]
    while !inputs.isEmpty {
      let effects = update(&model, inputs.removeFirst())
      for effect in effects { inputs += answers(to: effect) }
    }
  }

  private mutating func answers(to effect: Effect) -> [Input] {
    switch effect {
    case .load(let worklist): return [.loaded(paper.page(worklist), for: worklist)]
    case .board:
      let figures = paper.figures(for: model.member, now: model.now)
      return [.figures(figures)]
    case .statistics(let query):
      var counted = statistics[query.part] ?? Statistics(query, now: model.now)
      counted.query = query
      return [.statistics(counted)]
    case .office(let command, let actor, let request):
      asked.append(effect)
      return isRecording ? carryOut(command, actor, request) : []
    case .open(let matter): return [.opened(paper.file(matter))]
    case .count: return [.counted(paper.counts(for: model.member))]
    case .perform(let command, let matter, let actor, let request):
      asked.append(effect)
      return isRecording ? carryOut(command, matter, actor, request) : []
    case .receive(let incoming, let actor, let request):
      asked.append(effect)
      return isRecording ? take(incoming, actor, request) : []
    case .settle(let change, let member, let request):
      asked.append(effect)
      return isRecording ? settle(change, member, request) : []
    case .adopt, .remindLate, .printBulletin, .admit, .dismiss, .unlock, .switchMember, .saveDraft,
      .holdDraft, .loadDraft, .dropDraft, .edit,
      .attach, .copy, .bell, .notify,
      .alarm, .print, .shift, .confirmClock, .repaint, .suspend, .reload, .theme, .quit:
      asked.append(effect)
      return []
    }
  }

  private mutating func carryOut(
    _ command: MatterCommand, _ matter: MatterID, _ actor: Actor, _ request: Int,
  ) -> [Input] {
    do throws(Refusal) {
      let receipt = try paper.perform(command, on: matter, by: actor)
      let head = HeadView(number: receipt.entry, isDurable: true, isChecked: true)
      return [
        .recorded(receipt, request: request),
        .changed(matters: [matter], office: nil, head: head),
      ]
    } catch {
      return [.refused(.refusal(error), request: request)]
    }
  }

  private mutating func carryOut(
    _ command: OfficeCommand, _ actor: Actor, _ request: Int,
  ) -> [Input] {
    do throws(Refusal) {
      let entry = try paper.perform(command, by: actor)
      let head = HeadView(number: entry, isDurable: true, isChecked: true)
      return [
        .officeRecorded(entry: entry, request: request),
        .changed(matters: [], office: paper.office, head: head),
      ]
    } catch {
      return [.refused(.refusal(error), request: request)]
    }
  }

  private mutating func settle(
    _ change: OfficeChange, _ member: MemberID, _ request: Int,
  ) -> [Input] {
    do throws(Refusal) {
      try paper.settle(change, by: member)
      let head = HeadView(number: paper.number, isDurable: true, isChecked: true)
      return [
        .officeRecorded(entry: paper.number, request: request),
        .changed(matters: [], office: paper.office, head: head),
      ]
    } catch {
      return [.refused(.refusal(error), request: request)]
    }
  }

  private mutating func take(_ incoming: Incoming, _ actor: Actor, _ request: Int) -> [Input] {
    do throws(Refusal) {
      return [.received([.taken(try paper.receive(incoming, by: actor))], request: request)]
    } catch {
      return [.received([.refused(error)], request: request)]
    }
  }
}
