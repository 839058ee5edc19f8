extension EditBuffer {
  /// Does what a key means while text is edited; false when it means nothing here.
  ///
  /// A character always means text, even when no more fits. Enter in a single line, Esc, Tab, and
  /// Up and Down beyond the rows as they are wrapped at `columns`, are left to the form.
  public mutating func press(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .enter where !isSingleLine: insert("\n")
    case .up: return isSingleLine ? false : moveRows(-1, columns: columns)
    case .down: return isSingleLine ? false : moveRows(1, columns: columns)
    case .control(let letter): return press(control: letter)
    case .alt(let letter): return press(alt: letter)
    default: return pressNamed(key)
    }
    return true
  }

  private mutating func pressNamed(_ key: Key) -> Bool {
    switch key {
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: moveLeft()
    case .right: moveRight()
    case .controlLeft: moveWordLeft()
    case .controlRight: moveWordRight()
    case .home: moveToLineStart()
    case .end: moveToLineEnd()
    default: return false
    }
    return true
  }

  private mutating func press(control letter: Character) -> Bool {
    switch letter {
    case "a": moveToLineStart()
    case "e": moveToLineEnd()
    case "b": moveLeft()
    case "f": moveRight()
    case "d": deleteForward()
    case "h": deleteBackward()
    case "k": deleteToLineEnd()
    case "u": deleteToLineStart()
    case "w": deleteWordBackward()
    case "y": redo()
    case "_": undo()
    default: return false
    }
    return true
  }

  private mutating func press(alt letter: Character) -> Bool {
    switch letter {
    case "b": moveWordLeft()
    case "f": moveWordRight()
    default: return false
    }
    return true
  }
}
