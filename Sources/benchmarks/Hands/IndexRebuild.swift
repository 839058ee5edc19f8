import Journaling
import Registry

/// Opens an office that has no index yet, and so makes one.
struct IndexRebuild {
  let office: String
  /// A folder of its own, in which there is no index.
  let cache: String
  let way: Way

  /// What is done beside reading, judging and folding.
  enum Way: String {
    case unsigned, signed, searchable
  }

  func run() throws {
    let account = AccountFolders(
      config: cache + "/config", cache: cache + "/cache", state: cache + "/state")
    let register = try Register(
      office: office, account: account, checksSignatures: way == .signed)
    if way == .searchable { try register.noteAllTexts() }
    guard register.verdicts.isEmpty else {
      throw BenchmarkError.unexpected("The office is not whole: \(register.verdicts)")
    }
    say("\(register.head.number) entries")
    say(ProcessMemory.peakLine)
  }
}
