import Drawing
import Registry
import Typing
import Words
import Workflow

/// Things to choose from, narrowed as one types.
struct Menu: Sendable, Equatable {
  let kind: Kind
  let title: String
  private let all: [Item]
  private(set) var typed = EditBuffer("", isSingleLine: true, limit: 100)
  private(set) var cursor = 0

  enum Kind: Sendable, Equatable {
    /// Drawn over the prompt, as the completions of a command.
    case command
    case help
    case members
    case duty
    case orders
    case papers
    case themes
    case templates
    case settings
    /// The acts one key can mean.
    case acts
    case joining
    /// The matters behind a row of the supervision pane.
    case matters
  }

  /// One line: what it is, how it is reached otherwise, and why not now.
  struct Item: Sendable, Equatable {
    var choice: Choice
    var title: String
    /// What it is called in the other language, for those who type that.
    var alias = ""
    var keys = ""
    /// What it is, in a few words.
    var note = ""
    var obstacle: String?
  }

  enum Choice: Sendable, Equatable {
    case action(Action)
    case order(Worklist.Order)
    case theme(String)
    case template(TemplateID)
    case settingsRow(Int)
    case matter(MatterID)
    /// A matter by its number.
    case number(String)
    case member(MemberID)
    case admission(Admission)
    case acknowledge(as: MemberID)
    case duty(Duty, as: MemberID)
    /// A paper of a matter or the office, or a slip of the past by its number.
    case paper(PaperKind, of: MatterID?, slip: String? = nil)
    case bulletin(Int)
  }

  enum Outcome: Equatable {
    case changed
    case left
    case chosen(Choice)
  }

  init(_ kind: Kind, title: String, items: [Item]) {
    self.kind = kind
    self.title = title
    all = items
  }
}

extension Menu {
  /// The lines that match what was typed.
  var items: [Item] {
    let query = typed.text.trimmed
    guard !query.isEmpty else { return all }
    let direct = kind == .command ? [Item(matterNamed: query)].compactMap(\.self) : []
    let exact = all.filter { $0.keys.split(separator: " ").contains(query[...]) }
    let others = all.filter { item in
      !exact.contains(item)
        && (Pinyin.matches(query, item.title) || Pinyin.matches(query, item.alias))
    }
    return direct + exact + others
  }

  /// How wide the titles are that leave room for a note beside them.
  var titleColumns: Int {
    all.map { TextWidth.columns(of: $0.title) }.filter { $0 <= Self.wideTitle }.max() ?? 0
  }

  private static var wideTitle: Int { 30 }
  private static var pageRows: Int { 10 }

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape, .control("c"): return .left
    case .enter:
      let items = items
      if items.indices.contains(cursor) { return .chosen(items[cursor].choice) }
      // Nothing matches: what was typed can still be put right.
      return typed.text.trimmed.isEmpty ? .left : .changed
    case .down, .tab, .control("n"): cursor = min(cursor + 1, max(0, items.count - 1))
    case .up, .backTab, .control("p"): cursor = max(0, cursor - 1)
    case .pageDown: cursor = min(cursor + Self.pageRows, max(0, items.count - 1))
    case .pageUp: cursor = max(0, cursor - Self.pageRows)
    case .backspace where typed.isEmpty && kind == .command: return .left
    default:
      if typed.press(key, columns: 100) { cursor = 0 }
    }
    return .changed
  }

  mutating func paste(_ text: String) {
    typed.paste(text)
    cursor = 0
  }
}

extension Menu.Item {
  /// The command that opens a matter by its number or identifier; nil when the text is neither.
  fileprivate init?(matterNamed text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) {
      self.init(choice: .number(text), title: text)
      return
    }
    guard text.first == "m", text.dropFirst().allSatisfy(\.isASCII), text.count > 1,
      text.dropFirst().allSatisfy(\.isNumber)
    else { return nil }
    self.init(choice: .matter(MatterID(rawValue: text)), title: text)
  }
}

extension Menu {
  /// Every key that means something here, with the act it stands for now.
  init(helpFor model: Model) {
    let title = model.say("帮助：输入以筛选，Enter 执行", "Help: type to narrow, Enter executes")
    let items = model.keyTable.bindings.map { (isAct: $0.act.isAct, item: Item($0, in: model)) }
    let acts = items.filter(\.isAct).map(\.item)
    // What can be done here comes first, and what can not, with the reason, last.
    self.init(
      .help, title: title,
      items: acts.filter { $0.obstacle == nil } + items.filter { !$0.isAct }.map(\.item)
        + acts.filter { $0.obstacle != nil })
  }

  /// Every act and action by its name.
  init(commandsOf model: Model) {
    // Among the settings no matter is in sight that an act could be meant for.
    let acts = (model.settings == nil ? Act.allCases : []).map { act in
      Item(
        choice: .action(.act(act)), title: act.phrase(model.language),
        alias: act.phrase(model.language.other), keys: Idea(act).map { model.label(of: $0) } ?? "",
        note: model.doers(of: act), obstacle: model.obstacle(to: act).map(model.sentence))
    }
    let others = model.keyTable.bindings
      .filter { if case .idea = $0.act { false } else { $0.act != .command } }
      .map { Item($0, in: model) }
    let all = acts + others
    let possible = all.filter { $0.obstacle == nil }
    self.init(.command, title: ":", items: possible + all.filter { $0.obstacle != nil })
  }

  /// The acts of an idea, the possible ones first.
  init(_ idea: Idea, in model: Model) {
    let items = idea.acts.map { act in
      Item(
        choice: .action(.act(act)), title: act.phrase(model.language),
        alias: act.phrase(model.language.other), note: model.doers(of: act),
        obstacle: model.obstacle(to: act).map(model.sentence))
    }
    let possible = items.filter { $0.obstacle == nil }
    self.init(
      .acts, title: idea.name?(model.language) ?? "",
      items: possible + items.filter { $0.obstacle != nil })
  }

  init(ordersFor model: Model) {
    let orders: [Worklist.Order] =
      model.pane == .deadlines ? [.due, .department, .stage, .number] : Worklist.Order.allCases
    let items = orders.map { order in
      Item(
        choice: .order(order), title: order.phrase(model.language),
        alias: order.phrase(model.language.other))
    }
    self.init(.orders, title: model.say("排序", "Sort by"), items: items)
  }

  /// The members whose keys are here, found by name, role or department.
  init(membersFor model: Model) {
    let items = model.keysAtHand.map { member in
      let admitted = model.office.members[member]
      let roles = (admitted?.roles ?? []).map { $0.phrase(model.language) }.joined(separator: " ")
      let department = admitted?.department.map { model.narrator.name(of: $0) } ?? ""
      return Item(
        choice: .member(member),
        title: [model.narrator.name(of: member), roles, department].filter { !$0.isEmpty }
          .joined(separator: "  "),
        alias: member.rawValue)
    }
    self.init(.members, title: model.say("换人办理", "Act as"), items: items)
  }

  /// The papers of the matter under the cursor, and those of the office.
  init(papersFor model: Model) {
    let items = model.papers.map { paper in
      Item(
        choice: .paper(paper.kind, of: paper.matter?.id, slip: paper.slip),
        title: [paper.kind.phrase(model.language), paper.slip ?? paper.matter?.number]
          .compactMap(\.self).joined(separator: "  "),
        alias: paper.kind.phrase(model.language.other))
    }
    let bulletin = model.bulletin.map { bulletin in
      Item(
        choice: .bulletin(bulletin.id),
        title: PaperKind.bulletin.phrase(model.language) + "  "
          + (bulletin.issue?.value.number ?? "#\(bulletin.id)"),
        alias: PaperKind.bulletin.phrase(model.language.other))
    }
    self.init(
      .papers, title: model.say("打印", "Print"),
      items: [bulletin].compactMap(\.self) + items)
  }

  init(themesFor model: Model) {
    let items = model.themeNames.map { Item(choice: .theme($0), title: $0) }
    self.init(.themes, title: model.say("主题", "Theme"), items: items)
  }
}

extension Menu.Item {
  fileprivate init(_ binding: KeyBinding<Action, Phrase>, in model: Model) {
    var phrase = binding.help
    if case .idea(let idea) = binding.act {
      let resolved = model.resolve(idea)
      let several = model.asksWhich(idea) ? idea.name : nil
      if resolved.obstacle == nil { phrase = several ?? resolved.act.phrase }
    }
    if case .sheetAct(let act) = binding.act, act != .edit, let deed = model.deed(for: act) {
      phrase = deed.phrase
    }
    self.init(
      choice: .action(binding.act), title: phrase(model.language),
      alias: phrase(model.language.other),
      keys: binding.keys.map(\.label).joined(separator: " "),
      obstacle: model.obstacle(to: binding.act).map(model.sentence))
  }
}

extension Model {
  fileprivate func label(of idea: Idea) -> String {
    keyTable.keys(for: .idea(idea)).first?.label ?? ""
  }
}

extension Model {
  /// Who may do an act, as its description.
  fileprivate func doers(of act: Act) -> String {
    office.roles(for: act).map { $0.phrase(language) }.joined(separator: ", ")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Language {
  /// The language the interface is not in.
  var other: Language {
    switch self {
    case .zh: .en
    case .en: .zh
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
