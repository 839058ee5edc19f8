import Drawing
import Words
import Workflow

// Wordings that are put in, and the places in them that are to be filled in.
extension Form {
  /// What a wording is wanted for where the cursor is; nil where none can be put in.
  var templateUse: TemplateUse? {
    guard let field = focused, case .text = field.entry else { return nil }
    guard !Self.ownWords.contains(field.name) else { return nil }
    if field.name == .text { return watch != nil || act == .answer ? .reply : .other }
    return Self.uses[field.name] ?? .other
  }

  private static let uses: [FieldName: TemplateUse] = [
    .findings: .findings, .wording: .reply, .notice: .notice,
  ]

  /// Texts that say what is there, or lists, in which no wording is of use.
  private static let ownWords: [FieldName] = [
    .message, .posted, .points, .keptHits, .keptWords, .absences, .columns,
  ]

  /// Puts a wording where the cursor is, and marks the first place to be filled in.
  mutating func insert(_ template: TemplateKept) -> Bool {
    let start = textBuffer?.cursor ?? 0
    let isWhole = paste(template.text)
    select(from: start)
    return isWhole
  }

  /// Marks the next place to be filled in, in this text or in the next; false where there is none.
  mutating func selectPlaceholder() -> Bool {
    if select(from: textBuffer?.cursor ?? 0) { return true }
    let fields = visibleFields
    let order = fields.indices.map { (focus + 1 + $0) % max(1, fields.count) }
    guard let next = order.first(where: { !fields[$0].placeholders.isEmpty }) else { return false }
    focus(on: fields[next].name)
    return select(from: 0)
  }

  private var textBuffer: EditBuffer? {
    switch focused?.entry {
    case .line(let buffer), .text(let buffer): buffer
    case .choice, .picker, .files, nil: nil
    }
  }

  /// Marks the first place to be filled in from a character on; false where there is none.
  @discardableResult
  mutating func select(from start: Int) -> Bool {
    guard let next = focused?.placeholders.first(where: { $0.range.lowerBound >= start }) else {
      return false
    }
    change { field in
      switch field.entry {
      case .line(var buffer):
        buffer.select(next.range)
        field.entry = .line(buffer)
      case .text(var buffer):
        buffer.select(next.range)
        field.entry = .text(buffer)
      case .choice, .picker, .files: break
      }
    }
    return true
  }
}

extension Field {
  /// The places of its text that are still to be filled in.
  var placeholders: [Placeholder] {
    guard isText, name != .posted, name != .message else { return [] }
    return Placeholder.all(in: value)
  }
}

extension Menu {
  /// The wordings that are kept, those for the text at hand first.
  init(templatesFor use: TemplateUse, in model: Model) {
    let templates = model.office.parts(.template)
      .compactMap { model.office.templates[TemplateID(rawValue: $0.id)] }
    let fitting = templates.filter { $0.use == use } + templates.filter { $0.use != use }
    let items = fitting.map { template in
      Item(
        choice: .template(template.template), title: model.narrator.name(of: template.template),
        alias: template.name + " " + (template.english ?? ""), note: template.text.firstWords)
    }
    self.init(.templates, title: model.say("模板", "Templates"), items: items)
  }
}

extension String {
  /// As much of its beginning as stands on a line.
  fileprivate var firstWords: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").prefix(80).description
  }
}

// What the keys do.
extension Model {
  /// Opens the wordings for the text at hand, or says why there are none.
  mutating func chooseTemplate(for form: Form) -> [Effect] {
    var form = form
    guard let use = form.templateUse else {
      notice = Notice(
        text: say("先到一个文本栏再选模板", "Go to a text first, then choose a template"), role: .warning)
      return []
    }
    let menu = Menu(templatesFor: use, in: self)
    guard !menu.items.isEmpty else {
      notice = Notice(
        text: say("还没有模板：设置 (7) 里添加", "No template is kept yet; settings (7) add one"),
        role: .warning)
      return []
    }
    form.menu = menu
    mode = .filling(form)
    return []
  }

  mutating func choose(_ key: Key, _ menu: Menu, in form: Form) -> [Effect] {
    var (menu, form) = (menu, form)
    switch menu.press(key) {
    case .changed: form.menu = menu
    case .left: form.menu = nil
    case .chosen(let choice):
      form.menu = nil
      if case .template(let id) = choice, let template = office.templates[id] {
        let isWhole = form.insert(template)
        notice = isWhole ? placeholderNotice(of: form) : tooLongNotice
      }
    }
    mode = .filling(form)
    return []
  }

  private var tooLongNotice: Notice {
    Notice(
      text: say("超出字数的部分没有放入", "What exceeds the limit was not put in"), role: .warning)
  }

  private func placeholderNotice(of form: Form) -> Notice? {
    let count = form.focused?.placeholders.count ?? 0
    guard count > 0 else { return nil }
    return Notice(
      text: say("还有 \(count) 处待填；直接输入替换，C-n 到下一处", "\(count) to fill in: type over it, C-n goes on")
    )
  }
}
