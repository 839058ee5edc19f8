import Drawing
import Workflow

/// An act that is being written: its fields, and where the person is among them.
struct Form: Sendable, Equatable {
  let deed: Deed
  /// The matters it is for; none when a message is taken in, several in bulk.
  let targets: [MatterID]
  /// The matter as it was read when the form was opened; nil in bulk.
  let matter: Matter?
  /// Whether one of the matters it is for is restricted.
  private let isForRestricted: Bool
  /// The name under which its draft is kept.
  let draftName: String
  private(set) var fields: [Field]
  /// What the text in it is looked through for; nil for forms without a public text.
  let watch: Findings.Watch?
  /// What was found in the text as it stands now.
  private(set) var findings = Findings()
  /// The place among the visible fields; behind the last is the button.
  private(set) var focus = 0
  private(set) var errors: [FieldName: String] = [:]
  private(set) var visited: Set<FieldName> = []
  /// What each field held before the person wrote anything.
  private let untouched: [FieldName: String]
  /// Whether anything was written, be it taken back again.
  private(set) var wasTouched = false
  private var isSaved = true
  /// The wordings to choose from, while one is chosen.
  var menu: Menu?
  /// Why the whole act was refused.
  var trouble: String?

  init(
    deed: Deed, targets: [MatterID], matter: Matter?, isForRestricted: Bool = false,
    draftName: String, fields: [Field], watch: Findings.Watch? = nil,
  ) {
    self.isForRestricted = isForRestricted
    self.deed = deed
    self.targets = targets
    self.matter = matter
    self.draftName = draftName
    self.fields = fields
    untouched = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    self.watch = watch
    look()
  }

  /// Looks through the text again.
  private mutating func look() {
    guard let watch else { return }
    findings = Findings(in: self, for: watch)
  }
}

// What is in it.
extension Form {
  /// The act on matters it is for; nil for what concerns the office.
  var act: Act? { deed.act }

  /// The change of the office's own facts it is for; nil for everything else.
  var task: SettingsTask? { deed.task }

  func field(_ name: FieldName) -> Field? { fields.first { $0.name == name } }

  /// What a field holds; empty when the form has no such field.
  func value(_ name: FieldName) -> String { field(name)?.value ?? "" }

  func chosen<Value: RawRepresentable<String>>(_ name: FieldName) -> Value? {
    Value(rawValue: value(name))
  }

  func picked(_ name: FieldName) -> [String] {
    guard case .picker(let picker) = field(name)?.entry else { return [] }
    return picker.chosen
  }

  func files(_ name: FieldName) -> [Attachment] {
    guard case .files(let list) = field(name)?.entry else { return [] }
    return list.files
  }

  /// The fields that what was chosen so far asks for.
  var visibleFields: [Field] { fields.filter(isVisible) }

  var isAtButton: Bool { focus >= visibleFields.count }

  /// Whether what is typed goes anywhere.
  var takesText: Bool {
    if case .choice = focused?.entry { false } else { !isAtButton }
  }

  var focused: Field? { isAtButton ? nil : visibleFields[focus] }

  private func isVisible(_ field: Field) -> Bool {
    switch field.condition {
    case nil: true
    case .holds(let name, let values): values.contains(value(name))
    case .isSet(let name): !value(name).isEmpty
    case .finds(let kind): findings.holds(kind) || !field.value.isEmpty
    }
  }
}

// What is done to it.
extension Form {
  mutating func move(by count: Int) {
    if let name = focused?.name { visited.insert(name) }
    leavePicker()
    focus = min(max(0, focus + count), visibleFields.count)
  }

  /// Settles what was typed into the list in focus, if one is.
  mutating func leavePicker() {
    guard case .picker(var picker) = focused?.entry else { return }
    picker.leave()
    change { $0.entry = .picker(picker) }
  }

  mutating func focus(on name: FieldName) {
    focus = visibleFields.firstIndex { $0.name == name } ?? focus
  }

  /// Puts the cursor into the last text there is; nothing when there is none.
  mutating func focusLastText() {
    focus = visibleFields.lastIndex(where: \.isText) ?? focus
  }

  /// Changes the focused field, and remembers that there is something to lose.
  mutating func change(_ change: (inout Field) -> Void) {
    guard let name = focused?.name, let index = fields.firstIndex(where: { $0.name == name })
    else { return }
    let before = fields[index].value
    change(&fields[index])
    guard fields[index].value != before else { return }
    follow(name, from: before)
    wasTouched = true
    isSaved = false
    errors[name] = nil
    trouble = nil
    if Findings.sources.contains(name) { look() }
  }

  /// Has the fields that follow another say what is likely now, unless something else was written.
  private mutating func follow(_ name: FieldName, from before: String) {
    let now = value(name)
    for index in fields.indices {
      guard let following = fields[index].following, following.name == name,
        fields[index].value.trimmed == following.values[before] ?? ""
      else { continue }
      fields[index].value = following.values[now] ?? ""
      errors[fields[index].name] = nil
    }
  }

  mutating func replaceFocused(with text: String) {
    change { $0.value = text }
  }

  mutating func attach(_ attachment: Attachment) {
    change { field in
      guard case .files(var list) = field.entry else { return }
      list.files.append(attachment)
      list.path = FileList().path
      field.entry = .files(list)
    }
  }

  /// Pastes as one edit; false when not all of it fits.
  mutating func paste(_ text: String) -> Bool {
    var isWhole = true
    if isAtButton { focusLastText() }
    change { field in
      switch field.entry {
      case .line(var buffer):
        isWhole = buffer.paste(text)
        field.entry = .line(buffer)
      case .text(var buffer):
        isWhole = buffer.paste(text)
        field.entry = .text(buffer)
      case .picker(var picker):
        isWhole = picker.typed.paste(text)
        picker.cursor = 0
        field.entry = .picker(picker)
      case .files(var list):
        isWhole = list.path.paste(text)
        field.entry = .files(list)
      case .choice: break
      }
    }
    return isWhole
  }
}

// What is wrong with it.
extension Form {
  mutating func clearErrors() {
    errors = [:]
    trouble = nil
  }

  mutating func note(_ sentence: String, at name: FieldName, moving: Bool = true) {
    errors[name] = sentence
    if moving { focus(on: name) }
  }

  /// Puts a refusal beside the field it is about, or under the form.
  mutating func note(_ refusal: Refusal, _ sentence: String) {
    clearErrors()
    guard let name = refusal.field(in: self) else {
      trouble = sentence
      return
    }
    note(sentence, at: name)
    if case .unfilledPlaceholder = refusal { select(from: 0) }
  }
}

// Drafts.
extension Form {
  /// The draft's text, once after every change.
  mutating func unsavedDraft() -> String? {
    guard !isSaved else { return nil }
    isSaved = true
    return draft
  }

  /// Whether what is written in it may lie in no file: its matter is restricted, or will be by it.
  var isSealed: Bool {
    if isForRestricted { return true }
    guard act == .register || act == .amend else { return false }
    return chosen(.kind) == MessageKind.report || value(.isRestricted) == "yes"
  }

  /// Keeps what was written until the act is recorded.
  func keeping(_ draft: String) -> Effect {
    isSealed ? .holdDraft(draft, for: draftName) : .saveDraft(draft, for: draftName)
  }

  /// The fields in which something else stands than the form began with.
  private var written: [Field] { fields.filter { $0.value != untouched[$0.name] } }

  /// Whether there is something to lose.
  var isDirty: Bool { !written.isEmpty }

  /// What was written, a line for each field.
  ///
  /// What a form begins with is no draft: it follows the row it is opened on, and the day.
  var draft: String {
    written.map { $0.name.draftKey + "\t" + $0.value.escaped }.joined(separator: "\n")
  }

  mutating func restore(_ draft: String) {
    for line in draft.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2,
        let index = fields.firstIndex(where: { $0.name.draftKey == parts[0] })
      else { continue }
      fields[index].value = parts[1].unescaped
    }
    look()
  }
}

extension String {
  fileprivate var escaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default: text.append(character)
      }
    }
  }
}

extension Substring {
  fileprivate var unescaped: String {
    var text = ""
    var isEscaped = false
    for character in self {
      if isEscaped {
        text.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
