import Drawing

extension Form {
  /// What a key led to.
  enum Outcome: Equatable {
    case changed
    /// Another field has the cursor now.
    case moved
    case submit
    case leave
    /// The text of the field goes to the person's own editor.
    case edit(String)
    case attach(path: String)
    case unused
  }

  /// Takes a key; `columns` is the width texts are wrapped at.
  mutating func press(_ key: Key, columns: Int) -> Outcome {
    switch key {
    case .control("s"), .function(9):
      leavePicker()
      return .submit
    case .escape, .control("c"): return .leave
    case .tab: return moved(by: 1)
    case .backTab: return moved(by: -1)
    case .control("n"), .function(8): return selectPlaceholder() ? .changed : .unused
    case .control("o"), .function(4):
      guard case .text(let buffer) = focused?.entry else { return .unused }
      return .edit(buffer.text)
    default: return pressField(key, columns: columns)
    }
  }

  private mutating func moved(by count: Int) -> Outcome {
    move(by: count)
    return .moved
  }

  private mutating func pressField(_ key: Key, columns: Int) -> Outcome {
    guard let field = focused else { return pressButton(key, columns: columns) }
    switch field.entry {
    case .line, .text: return pressText(key, columns: columns)
    case .choice: return pressChoice(key)
    case .picker(let picker): return pressPicker(key, picker)
    case .files(let list): return pressFiles(key, list)
    }
  }

  /// Words typed at the button are meant for a text, and go into the last one.
  private mutating func pressButton(_ key: Key, columns: Int) -> Outcome {
    switch key {
    case .enter: return .submit
    case .up, .left: return moved(by: -1)
    case .character:
      focusLastText()
      return isAtButton ? .unused : pressText(key, columns: columns)
    default: return .unused
    }
  }

  private mutating func pressText(_ key: Key, columns: Int) -> Outcome {
    var isUsed = false
    change { field in
      switch field.entry {
      case .line(var buffer):
        isUsed = buffer.press(key, columns: columns)
        field.entry = .line(buffer)
      case .text(var buffer):
        isUsed = buffer.press(key, columns: columns)
        field.entry = .text(buffer)
      case .choice, .picker, .files: break
      }
    }
    if isUsed { return .changed }
    switch key {
    case .enter, .down: return moved(by: 1)
    case .up: return moved(by: -1)
    default: return .unused
    }
  }

  private mutating func pressChoice(_ key: Key) -> Outcome {
    switch key {
    case .left, .control("b"): turn(by: -1)
    case .right, .control("f"), .space: turn(by: 1)
    case .enter, .down: return moved(by: 1)
    case .up: return moved(by: -1)
    case .character(let character):
      guard let digit = character.wholeNumberValue else { return .unused }
      turn(to: digit - 1)
    default: return .unused
    }
    return .changed
  }

  private mutating func turn(by count: Int) {
    change { field in
      guard case .choice(var choice) = field.entry else { return }
      choice.move(by: count)
      field.entry = .choice(choice)
    }
  }

  private mutating func turn(to index: Int) {
    change { field in
      guard case .choice(var choice) = field.entry, choice.options.indices.contains(index) else {
        return
      }
      choice.index = index
      field.entry = .choice(choice)
    }
  }

  private mutating func pressPicker(_ key: Key, _ picker: Picker) -> Outcome {
    var picker = picker
    switch key {
    case .enter where !picker.entersOption: return moved(by: 1)
    case .enter, .space:
      picker.toggle()
      put(picker)
      return key == .enter && !picker.allowsMany ? moved(by: 1) : .changed
    case .down:
      guard picker.move(by: 1) else { return moved(by: 1) }
    case .up:
      guard picker.move(by: -1) else { return moved(by: -1) }
    case .backspace where picker.typed.isEmpty: picker.chosen = Array(picker.chosen.dropLast())
    default:
      guard picker.press(key) else { return .unused }
    }
    put(picker)
    return .changed
  }

  private mutating func put(_ picker: Picker) {
    change { $0.entry = .picker(picker) }
  }

  private mutating func pressFiles(_ key: Key, _ list: FileList) -> Outcome {
    var list = list
    switch key {
    case .enter:
      let path = list.path.text.trimmed
      return path.isEmpty ? moved(by: 1) : .attach(path: path)
    case .down: return moved(by: 1)
    case .up: return moved(by: -1)
    case .backspace where list.path.isEmpty: list.files = Array(list.files.dropLast())
    default:
      guard list.path.press(key, columns: 100) else { return .unused }
    }
    change { $0.entry = .files(list) }
    return .changed
  }
}
