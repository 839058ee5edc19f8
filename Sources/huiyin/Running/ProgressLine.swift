import Desk
import Foundation
import Posix
import Registry
import Words

/// One line on a terminal's standard error that says how far long work has come.
///
/// While it is there, Ctrl-C asks the work to stop where nothing is half done.
final class ProgressLine {
  private let language: Language
  private let isShown: Bool
  private var lastShown = Duration.zero
  private var hasText = false
  private let interruption = Interruption()
  /// Work that is done by then shows nothing.
  private static let silence = Duration.milliseconds(400)

  init(language: Language) {
    self.language = language
    isShown = isatty(2) == 1
    lastShown = SystemClock.uptime + Self.silence
  }

  /// Shows how far it is, ten times a second; says whether the work is still wanted.
  func show(_ progress: Registry.Progress) -> Bool {
    guard !interruption.isWanted else { return false }
    guard isShown, SystemClock.uptime - lastShown > .milliseconds(100) else { return true }
    lastShown = SystemClock.uptime
    hasText = true
    let total = progress.total.map { "/\($0)" } ?? ""
    write("\r\(progress.task.phrase(language)) \(progress.done)\(total) ...")
    return true
  }

  /// Takes the line away, and lets Ctrl-C end the program again.
  func end() {
    if hasText { write("\r\u{1B}[K") }
    hasText = false
    interruption.end()
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
  }
}

extension Registry.Progress.Task {
  fileprivate var phrase: Phrase {
    switch self {
    case .indexing: Phrase(zh: "正在建立索引", en: "Making the index")
    case .searching: Phrase(zh: "正在编入全文", en: "Making texts searchable")
    case .receiving: Phrase(zh: "正在收入留言", en: "Taking messages in")
    case .verifying: Phrase(zh: "正在校验", en: "Verifying")
    case .copying: Phrase(zh: "正在复制", en: "Copying")
    case .counting: Phrase(zh: "正在统计", en: "Counting")
    case .demonstrating: Phrase(zh: "正在建立演示单位", en: "Making the demo office")
    }
  }
}
