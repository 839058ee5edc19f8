import Drawing
import Registry
import Words
import Workflow

// What a key means, by what the person is in the middle of.
extension Model {
  mutating func press(_ key: Key) -> [Effect] {
    // A spoilt screen is no matter of what one is in the middle of.
    if key == .control("l") { return [.repaint] }
    let effects: [Effect]
    switch mode {
    case .browsing: effects = browse(key)
    case .filtering(let buffer, let before): effects = filter(key, buffer, before)
    case .searching(let buffer): effects = search(key, buffer)
    case .commanding(let menu), .choosing(let menu): effects = choose(key, menu)
    case .filling(let form): effects = fill(key, form)
    case .quitting(let form): effects = answer(key, form)
    case .doubtingClock(let form): effects = confirmClock(key, form)
    case .unlocking(let unlocking): effects = unlock(key, unlocking)
    }
    return effects
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    notice = nil
    isComposing = key.folded != key || key.isHan
    if key.isHan { return filterFromComposition(key) }
    guard let action = keyTable.act(for: key.folded) else {
      noteUnbound(key)
      return []
    }
    defer { lastDone?.isFresh = false }
    return perform(action)
  }

  /// A letter that means nothing here is said to, so that nobody waits for what does not come.
  private mutating func noteUnbound(_ key: Key) {
    guard case .character(let letter) = key.folded else { return }
    notice = Notice(
      text: say(
        "这里不用「\(letter)」键：F1 列出可用的键", "'\(letter)' means nothing here: F1 lists the keys"),
      role: .warning)
  }

  /// Han text can not be a command: it becomes a filter instead of being lost.
  private mutating func filterFromComposition(_ key: Key) -> [Effect] {
    _ = beginFilter()
    notice = Notice(
      text: say("检测到中文输入，已转为筛选；Shift 可切换", "Chinese input became a filter"))
    return press(key)
  }

  mutating func beginFilter() -> [Effect] {
    if settings != nil {
      findSetting()
      return []
    }
    let before = list.worklist.filter
    var buffer = EditBuffer(before, isSingleLine: true, limit: 200)
    // What is typed takes the place of the last filter, which an arrow keeps.
    if !before.isEmpty { buffer.select(0..<buffer.count) }
    mode = .filtering(buffer, before: before)
    return []
  }

  private mutating func filter(
    _ key: Key, _ buffer: EditBuffer, _ before: String,
  ) -> [Effect] {
    var buffer = buffer
    switch key {
    case .enter: mode = .browsing
    case .escape, .control("c"):
      mode = .browsing
      notice = nil
      list.ask(keepingRow: true) { $0.filter = before }
    case .up: list.move(to: list.cursor - 1)
    case .down: list.move(to: list.cursor + 1)
    default:
      guard buffer.press(key, columns: size.columns) else { return [] }
      refilter(buffer, before)
    }
    return []
  }

  private mutating func refilter(_ buffer: EditBuffer, _ before: String) {
    mode = .filtering(buffer, before: before)
    list.ask { $0.filter = buffer.text }
  }

  private mutating func search(_ key: Key, _ buffer: EditBuffer) -> [Effect] {
    var buffer = buffer
    switch key {
    case .enter:
      mode = .browsing
      searchedText = buffer.text
      findMatch(forward: true)
    case .escape, .control("c"): mode = .browsing
    default:
      guard buffer.press(key, columns: size.columns) else { return [] }
      mode = .searching(buffer)
    }
    return []
  }

  private mutating func choose(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    switch menu.press(key) {
    case .changed: mode = menu.kind == .command ? .commanding(menu) : .choosing(menu)
    case .left: mode = .browsing
    case .chosen(let choice):
      mode = .browsing
      return take(choice)
    }
    return []
  }

  private mutating func fill(_ key: Key, _ form: Form) -> [Effect] {
    if let menu = form.menu { return choose(key, menu, in: form) }
    if key == .function(10) { return leave(form) }
    if key == .control("t") || key == .function(7) { return chooseTemplate(for: form) }
    if key == .control("z") { return saveDraftIfDirty() + [.suspend] }
    var form = form
    notice = nil
    let outcome = form.press(key, columns: Arrangement(self).formColumns)
    mode = .filling(form)
    switch outcome {
    case .changed: return []
    case .unused:
      if case .character = key { noteUnwritable(form) }
      return []
    case .moved:
      check(form)
      return []
    case .submit: return submit(form)
    case .leave:
      mode = .browsing
      notice = form.isDirty ? Notice(text: draftKept(of: form)) : nil
      return leaving(form)
    case .edit(let text): return [.edit(text)]
    case .attach(let path): return [.attach(path: path)]
    }
  }

  /// Says where letters do not go, so that nobody types on in vain.
  private mutating func noteUnwritable(_ form: Form) {
    let text =
      form.isAtButton
      ? say("这张表没有要写的文字：Enter 确定", "Nothing is written here: Enter confirms")
      : say("这一项不写文字：左右键或数字选择", "Nothing is written here: Left, Right or a digit chooses")
    notice = Notice(text: text, role: .warning)
  }

  /// Shows what the rules would say, beside a field that was left already.
  private mutating func check(_ form: Form) {
    var form = form
    form.clearErrors()
    defer { mode = .filling(form) }
    let reader = FormReader(form, zone: office.zone, now: now)
    do throws(FieldError) {
      if let task = form.task {
        let change = try reader.change(for: task, in: office)
        guard let refusal = refusal(of: change), let field = refusal.field(in: form),
          form.visited.contains(field)
        else { return }
        return form.note(sentence(for: refusal, in: form), at: field, moving: false)
      }
      guard let command = try reader.command() else {
        if form.act == .receive { _ = try reader.incoming() }
        return
      }
      guard let matter = form.matter else { return }
      guard let refusal = refusal(of: command, on: matter, by: reader.actor(member)),
        let field = refusal.field(in: form), form.visited.contains(field)
      else { return }
      form.note(sentence(for: refusal, in: form), at: field, moving: false)
    } catch {
      guard form.visited.contains(error.field) else { return }
      form.note(error.phrase(language), at: error.field, moving: false)
    }
  }

  private mutating func leave(_ form: Form) -> [Effect] {
    guard form.isDirty else { return [.quit] }
    mode = .quitting(form)
    return [form.keeping(form.draft)]
  }

  /// Keeps what was written; what was taken out again is no draft.
  private func leaving(_ form: Form) -> [Effect] {
    if form.isDirty { return [form.keeping(form.draft)] }
    return form.wasTouched ? [.dropDraft(for: form.draftName)] : []
  }

  private func draftKept(of form: Form) -> String {
    form.isSealed
      ? say(
        "受限办件的草稿不存盘：只留到退出本程序为止",
        "A restricted matter's draft is not put on disk: kept until this program ends")
      : say("草稿已保存", "The draft is kept")
  }

  private mutating func answer(_ key: Key, _ form: Form?) -> [Effect] {
    switch key.folded {
    case .character("y"), .enter: return [.quit]
    case .character("n"), .escape, .control("c"):
      mode = form.map { .filling($0) } ?? .browsing
    default: break
    }
    return []
  }

  private mutating func confirmClock(_ key: Key, _ form: Form) -> [Effect] {
    switch key.folded {
    case .character("y"), .enter: return [.confirmClock] + submit(form)
    case .character("n"), .escape, .control("c"): mode = .filling(form)
    default: break
    }
    return []
  }

  /// Pasted text is text: in a field it is one edit, elsewhere it narrows the list.
  mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .browsing:
      guard text.contains(where: { !$0.isWhitespace }) else { return [] }
      _ = beginFilter()
      return paste(text)
    case .filtering(var buffer, let before):
      buffer.paste(text)
      refilter(buffer, before)
    case .searching(var buffer):
      buffer.paste(text)
      mode = .searching(buffer)
    case .commanding(var menu):
      menu.paste(text)
      mode = .commanding(menu)
    case .choosing(var menu):
      menu.paste(text)
      mode = .choosing(menu)
    case .filling(var form):
      if form.menu != nil {
        form.menu?.paste(text)
      } else if !form.paste(text) {
        notice = Notice(
          text: say("超出字数的部分没有粘贴", "What exceeds the limit was not pasted"),
          role: .warning)
      } else if !form.takesText {
        noteUnwritable(form)
      }
      mode = .filling(form)
    case .unlocking(var unlocking):
      guard !unlocking.isOpening else { break }
      unlocking.typed.paste(text)
      mode = .unlocking(unlocking)
    case .quitting, .doubtingClock: break
    }
    return []
  }
}

// What belongs to the form that is being filled in.
extension Model {
  mutating func saveDraftIfDirty() -> [Effect] {
    guard case .filling(var form) = mode, let draft = form.unsavedDraft() else { return [] }
    mode = .filling(form)
    return [form.keeping(draft)]
  }

  mutating func takeEdited(_ text: String?) -> [Effect] {
    guard case .filling(var form) = mode, let text else { return [] }
    form.replaceFocused(with: text)
    mode = .filling(form)
    return []
  }

  mutating func takeDraft(_ text: String?, _ name: String) {
    guard case .filling(var form) = mode, form.draftName == name, !form.isDirty,
      let text, !text.isEmpty
    else { return }
    form.restore(text)
    mode = .filling(form)
    notice = Notice(text: say("已恢复草稿", "The draft was restored"))
  }

  mutating func takeAttached(_ attachment: Attachment) {
    guard case .filling(var form) = mode else { return }
    form.attach(attachment)
    mode = .filling(form)
  }
}
