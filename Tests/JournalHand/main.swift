import Canon
import CLinux
import Glibc
import Journaling
import Posix

// Another process for the tests of the journal. What it acknowledges, it says in one line each,
// written at once, so that nothing said is lost when it is killed.

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

func value(of option: String) -> String? {
  guard let index = CommandLine.arguments.firstIndex(of: option) else { return nil }
  return CommandLine.arguments.dropFirst(index + 1).first
}

/// Where to read on: offset, number, sum and time, divided by commas.
func position(_ text: String) -> Position? {
  let parts = text.split(separator: ",").map(String.init)
  guard parts.count == 4, let offset = Int(parts[0]), let number = Int(parts[1]),
    let sum = Digest(parts[2]), let milliseconds = Int64(parts[3])
  else { return nil }
  return Position(
    offset: offset, number: number, sum: sum, at: Instant(milliseconds: milliseconds))
}

func limitFileSize(to bytes: UInt) {
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

func note(_ text: String) -> Draft {
  var writer = CanonWriter()
  writer.string(text)
  return Draft(
    on: ["m1"], facts: Array(#"[{"noted":{"text":"#.utf8) + writer.bytes + Array("}}]".utf8))
}

/// Records that many notes, and says the number and sum of each once it is acknowledged.
func appendNotes(_ journal: Journal, as author: Author, count: Int) throws {
  let pause = value(of: "--pause-milliseconds").flatMap(Int.init) ?? 0
  for index in 0..<count {
    let entries = try journal.append(as: author, caughtUp: { _ in }) { [note("\(index)")] }
    for entry in entries { say("\(entry.number) \(entry.sum.hex)") }
    if pause > 0 { SystemClock.pause(.milliseconds(pause)) }
  }
}

/// Says the number and sum of every entry there is, and what follows the last.
func readAll(_ journal: Journal) throws {
  try journal.readNew { say("\($0.number) \($0.sum.hex)") }
  say("tail: \(journal.tail)")
}

/// Keeps the lock until somebody closes its input.
func holdLock(_ journal: Journal, as author: Author) throws {
  _ = try journal.append(as: author, caughtUp: { _ in }) {
    say("held")
    while getchar() != EOF {}
    return []
  }
}

Machine.ignoreWritingSignals()
let author = Author(
  member: value(of: "--member") ?? "hand", key: SigningKey(seed: Array(repeating: 9, count: 32)))
if let account = value(of: "--account").flatMap(UInt32.init) { setuid(account) }
do {
  let start = value(of: "--from").flatMap(position) ?? .start
  let journal = try Journal(folder: CommandLine.arguments[2], from: start)
  if let limit = value(of: "--file-limit").flatMap({ UInt($0) }) { limitFileSize(to: limit) }
  switch CommandLine.arguments[1] {
  case "hold": try holdLock(journal, as: author)
  case "read": try readAll(journal)
  case let count: try appendNotes(journal, as: author, count: Int(count) ?? 0)
  }
} catch {
  say("refused: \(error)")
  exit(1)
}
