import Drawing
import Typing
import Words
import Workflow

/// One field of a form: what it is called, and what is in it.
struct Field: Sendable, Equatable {
  let name: FieldName
  let label: String
  var entry: Entry
  /// How many characters, or lines, the rules allow.
  var limit: Int?
  /// When it is asked for; nil for always.
  var condition: Condition?
  /// What it is likely to hold for each value of another field; it follows that one until it is
  /// written in.
  var following: Following?

  /// The likely values of a field, by what another field holds.
  struct Following: Sendable, Equatable {
    let name: FieldName
    let values: [String: String]
  }

  enum Condition: Sendable, Equatable {
    /// Another field holds one of these.
    case holds(FieldName, [String])
    /// Something of a kind was found in the text.
    case finds(Findings.Kind)
    /// Another field holds anything.
    case isSet(FieldName)
  }

  enum Entry: Sendable, Equatable {
    /// Text on one line: words, a date, a number.
    case line(EditBuffer)
    /// Text of many lines.
    case text(EditBuffer)
    case choice(Choice)
    case picker(Picker)
    case files(FileList)
  }
}

/// Something that can be chosen: what it stands for, and what it is called.
struct Option: Sendable, Equatable {
  var id: String
  var title: String
  /// What it is called in the other language; it is found by that, too.
  var alias = ""
}

/// One of a few, all of them in sight.
struct Choice: Sendable, Equatable {
  let options: [Option]
  var index: Int

  init(_ options: [Option], chosen id: String) {
    self.options = options
    index = options.firstIndex { $0.id == id } ?? 0
  }

  var chosen: String { options.isEmpty ? "" : options[index].id }

  mutating func move(by count: Int) {
    guard !options.isEmpty else { return }
    index = (index + count + options.count) % options.count
  }

  mutating func choose(_ id: String) {
    index = options.firstIndex { $0.id == id } ?? index
  }
}

/// One or some of many, found by typing a part of the name or its pinyin.
struct Picker: Sendable, Equatable {
  let options: [Option]
  let allowsMany: Bool
  var chosen: [String]
  var typed = EditBuffer("", isSingleLine: true, limit: 100)
  var cursor = 0
  /// Whether the person went to the option under the cursor, and did nothing with it yet.
  private(set) var isPointing = false

  init(_ options: [Option], chosen: [String], allowsMany: Bool) {
    self.options = options
    self.allowsMany = allowsMany
    self.chosen = chosen.filter { id in options.contains { $0.id == id } }
    moveToChosen()
  }

  /// The options that match what was typed.
  var matches: [Option] {
    options.filter {
      Pinyin.matches(typed.text, $0.title) || Pinyin.matches(typed.text, $0.alias)
    }
  }

  var titles: [String] {
    chosen.compactMap { id in options.first { $0.id == id }?.title }
  }

  /// Takes the option under the cursor, or gives it back.
  mutating func toggle() {
    let matches = matches
    guard matches.indices.contains(cursor) else { return }
    let id = matches[cursor].id
    if !allowsMany {
      chosen = [id]
    } else if let index = chosen.firstIndex(of: id) {
      chosen.remove(at: index)
    } else {
      chosen.append(id)
    }
    typed = EditBuffer("", isSingleLine: true, limit: 100)
    isPointing = false
    if let index = options.firstIndex(where: { $0.id == id }) { cursor = index }
  }

  /// Whether the option under the cursor is taken already.
  var isOnChosen: Bool {
    let matches = matches
    return matches.indices.contains(cursor) && chosen.contains(matches[cursor].id)
  }

  /// Whether Enter takes or gives back the option under the cursor; otherwise it goes on.
  var entersOption: Bool { !allowsMany || isPointing || !typed.isEmpty }

  /// Takes the only option that was typed for; any other is left as it is.
  mutating func leave() {
    isPointing = false
    guard !typed.isEmpty else { return }
    let matches = matches
    typed = EditBuffer("", isSingleLine: true, limit: 100)
    guard matches.count == 1, !chosen.contains(matches[0].id) else { return moveToChosen() }
    chosen = allowsMany ? chosen + [matches[0].id] : [matches[0].id]
    moveToChosen()
  }

  mutating func move(by count: Int) -> Bool {
    let next = cursor + count
    guard matches.indices.contains(next) else { return false }
    cursor = next
    isPointing = true
    return true
  }

  mutating func press(_ key: Key) -> Bool {
    guard typed.press(key, columns: 100) else { return false }
    cursor = 0
    return true
  }

  private mutating func moveToChosen() {
    cursor = options.firstIndex { $0.id == chosen.first } ?? 0
  }
}

/// Files that were attached, and the path of the next.
struct FileList: Sendable, Equatable {
  var files: [Attachment] = []
  var path = EditBuffer("", isSingleLine: true, limit: 4000)
}

extension Field {
  /// Whether words are written into it.
  var isText: Bool {
    switch entry {
    case .line, .text: true
    case .choice, .picker, .files: false
    }
  }

  /// Whether it is written on many lines, with its name above them.
  var isLong: Bool {
    if case .text = entry { true } else { false }
  }

  /// How many characters or lines are written, and how many may be; nil where that does not matter.
  var count: (now: Int, limit: Int)? {
    guard case .text(let buffer) = entry, let limit else { return nil }
    guard name == .points else { return (buffer.count, limit) }
    return (buffer.text.split(whereSeparator: \.isNewline).count, limit)
  }

  /// What the field holds, as a draft keeps it.
  var value: String {
    get {
      switch entry {
      case .line(let buffer), .text(let buffer): buffer.text
      case .choice(let choice): choice.chosen
      case .picker(let picker): picker.chosen.joined(separator: ",")
      case .files(let list):
        list.files.map { $0.original + " " + $0.name }.joined(separator: "\n")
      }
    }
    set {
      switch entry {
      case .line(var buffer):
        buffer.replaceAll(with: newValue)
        entry = .line(buffer)
      case .text(var buffer):
        buffer.replaceAll(with: newValue)
        entry = .text(buffer)
      case .choice(var choice):
        choice.choose(newValue)
        entry = .choice(choice)
      case .picker(let picker):
        let chosen = newValue.split(separator: ",").map(String.init)
        entry = .picker(
          Picker(picker.options, chosen: chosen, allowsMany: picker.allowsMany))
      case .files(var list):
        list.files = newValue.split(separator: "\n").map(Attachment.init(draft:))
        entry = .files(list)
      }
    }
  }
}

extension Attachment {
  /// Reads a line of a draft: the digest, then the name.
  fileprivate init(draft line: Substring) {
    self.init()
    let parts = line.split(separator: " ", maxSplits: 1)
    original = parts.first.map(String.init) ?? ""
    name = parts.count > 1 ? String(parts[1]) : ""
  }
}
