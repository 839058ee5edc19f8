/// Text that is being edited, character by character as people count them.
public struct EditBuffer: Equatable, Sendable {
  /// Whether line ends are refused: a paste loses them, Enter is left to the form.
  public let isSingleLine: Bool

  /// How many characters fit.
  public let limit: Int

  private(set) var characters: [Character]

  /// How many characters lie before the cursor.
  public internal(set) var cursor: Int

  /// Where the cursor wants to stand when it moves up and down.
  var goalColumn: Int?

  /// What the next edit replaces; a move lets it go.
  public private(set) var selection: Range<Int>?

  private var history = EditHistory()
  private var isTyping = false

  /// Begins with a text and the cursor at its end.
  public init(_ text: String = "", isSingleLine: Bool = false, limit: Int = 20_000) {
    self.isSingleLine = isSingleLine
    self.limit = limit
    characters = Array(text)
    cursor = characters.count
  }
}

extension EditBuffer {
  /// The text as it is now.
  public var text: String { String(characters) }

  /// How many characters the text has.
  public var count: Int { characters.count }

  /// Whether nothing is written.
  public var isEmpty: Bool { characters.isEmpty }

  /// Whether no more characters fit.
  public var isFull: Bool { count >= limit }

  /// Whether there is an edit to take back.
  public var canUndo: Bool { history.canUndo }

  /// Marks a part of the text for the next edit to replace, and puts the cursor at its end.
  public mutating func select(_ range: Range<Int>) {
    endTyping()
    let range = range.clamped(to: 0..<count)
    cursor = range.upperBound
    selection = range
  }

  /// What an edit at the cursor replaces.
  private var target: Range<Int> { selection ?? cursor..<cursor }

  /// Writes a typed character; false when the text is full or the character can not be in it.
  @discardableResult
  public mutating func insert(_ character: Character) -> Bool {
    guard !(isSingleLine && character.isNewline) else { return false }
    let continues = isTyping && !character.isWhitespace
    return replace(target, with: String(character), continuing: continues, typing: true)
  }

  /// Writes pasted text as one edit; what exceeds the limit is left out, and false returned.
  @discardableResult
  public mutating func paste(_ text: String) -> Bool {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let clean = lines.joined(separator: isSingleLine ? " " : "\n")
    let room = max(0, limit - count + target.count)
    guard room > 0 else { return clean.isEmpty }
    replace(target, with: String(clean.prefix(room)))
    return clean.count <= room
  }

  /// Replaces the whole text as one edit, as by an external editor.
  public mutating func replaceAll(with text: String) {
    replace(0..<count, with: String(text.prefix(limit)))
  }

  /// Deletes the character before the cursor.
  public mutating func deleteBackward() {
    if let selection { return remove(selection) }
    guard cursor > 0 else { return }
    replace(cursor - 1..<cursor, with: "")
  }

  /// Deletes the character after the cursor.
  public mutating func deleteForward() {
    if let selection { return remove(selection) }
    guard cursor < count else { return }
    replace(cursor..<cursor + 1, with: "")
  }

  /// Deletes the word, or the run of Han, before the cursor.
  public mutating func deleteWordBackward() {
    replace(wordStart(before: cursor)..<cursor, with: "")
  }

  /// Deletes from the beginning of the line to the cursor.
  public mutating func deleteToLineStart() {
    replace(lineStart..<cursor, with: "")
  }

  /// Deletes from the cursor to the end of the line, or the line end itself when there is no more.
  public mutating func deleteToLineEnd() {
    replace(cursor..<(lineEnd == cursor ? min(cursor + 1, count) : lineEnd), with: "")
  }

  /// Takes the last edit back; a run of typed characters is one.
  public mutating func undo() {
    guard let place = history.undo(in: &characters) else { return }
    cursor = place
    endTyping()
  }

  /// Makes the edit again that was taken back last.
  public mutating func redo() {
    guard let place = history.redo(in: &characters) else { return }
    cursor = place
    endTyping()
  }

  private mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  mutating func endTyping() {
    selection = nil
    isTyping = false
    goalColumn = nil
  }

  /// Makes every edit; all is divided anew, because a mark joins the character it follows.
  @discardableResult
  private mutating func replace(
    _ range: Range<Int>,
    with text: String,
    continuing: Bool = false,
    typing: Bool = false,
  ) -> Bool {
    let before = String(characters[..<range.lowerBound]) + text
    let edited = Array(before + String(characters[range.upperBound...]))
    guard edited != characters else { return text.isEmpty }
    guard edited.count <= max(limit, count) else { return false }
    let place = min(before.count, edited.count)
    let change = EditHistory.Change(
      from: characters,
      to: edited,
      cursorBefore: cursor,
      cursorAfter: place,
    )
    history.note(change, continuing: continuing)
    characters = edited
    cursor = place
    endTyping()
    isTyping = typing
    return true
  }
}
