import Canon
import Demonstration
import Desk
import Foundation
import Journaling
import Posix
import Registry
import Words

extension Subcommand {
  /// `demo`: an invented office with three months of work, and the desk on it.
  static let demo = Subcommand(
    name: "demo", group: .desk,
    summary: Phrase(zh: "建一个演示单位并打开工作台", en: "Make a demo office, and open the desk on it"),
    operands: [
      Operand(
        name: "DIR", isRequired: false,
        help: Phrase(zh: "新文件夹；缺省为临时文件夹", en: "a new folder; else a temporary one"))
    ],
    options: [
      .value(
        "matters", "N",
        Phrase(
          zh: "留言数；缺省为 300，超过 1000 时不写归档包",
          en: "how many messages; else 300, and above 1000 without archive packages")),
      .value("seed", "S", Phrase(zh: "随机种子", en: "the seed of chance")),
      .flag("no-desk", Phrase(zh: "只建单位，不打开工作台", en: "only make the office")),
    ] + Option.desk.filter { $0.name == "theme" || $0.name == "pane" },
    example: "huiyin demo /tmp/qinghe --no-desk"
  ) { session throws(CommandFailure) in try DemoMaking(session: session).run() }
}

/// Makes a demo office, or opens the one that was made in the folder before.
private struct DemoMaking {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let folder = session.invocation.operands.first ?? temporaryFolder
    if (try? FileStatus(of: folder + "/demo-keys")) == nil { try make(in: folder) }
    guard !session.invocation.has("no-desk") else {
      try tell(folder)
      return .success
    }
    var invocation = session.invocation
    invocation.options["office"] = [folder]
    let desk = Session(invocation, language: session.language, account: session.account)
    let code = try desk.openDesk()
    // The office outlives the desk: whoever tries it should find it again.
    try tell(folder)
    return code
  }

  private var temporaryFolder: String {
    (Machine.environment("TMPDIR") ?? "/tmp") + "/huiyin-demo-" + Machine.randomName()
  }

  private func make(in folder: String) throws(CommandFailure) {
    var demo = DemoOffice(now: .machine)
    let seed = try session.number("seed").map { UInt64($0) } ?? demo.seed
    demo = DemoOffice(
      matters: try session.number("matters") ?? demo.matters, seed: seed, now: .machine)
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    do throws(RegistryError) {
      _ = try demo.make(
        in: folder, account: session.account,
        packing: demo.matters > DemoOffice.packedLimit ? DemoOffice.numbering : ArchiveRoom.pack,
        progress: progress.show)
    } catch {
      guard case .system(let failure) = error, failure.isOccupied else {
        throw .registry(error)
      }
      throw .notForDemonstration(folder)
    }
    let sample = demo.sampleMessages(30)
    try CommandFailure.onSystem { () throws(SystemError) in
      try Folder.replaceFile(folder + "/sample-messages.csv", with: Array(sample.utf8))
    }
  }

  /// Says where the office is, and what can be tried with it.
  private func tell(_ folder: String) throws(CommandFailure) {
    guard !session.wantsJSON else {
      var writer = CanonWriter()
      writer.object { $0.member("office", folder) }
      return try session.output.json(writer)
    }
    try session.say(
      Phrase(
        zh: """
          演示单位：\(folder)
            打开工作台    huiyin --office \(folder)
            时限看板      huiyin board --office \(folder)
            试导入        huiyin import \(folder)/sample-messages.csv --source board \
          --as wang.li --office \(folder)
          """,
        en: """
          Demo office: \(folder)
            open the desk     huiyin --office \(folder)
            deadline board    huiyin board --office \(folder)
            try an import     huiyin import \(folder)/sample-messages.csv --source board \
          --as wang.li --office \(folder)
          """))
  }
}

extension SystemError {
  /// Whether the folder holds something, or a file has its name.
  fileprivate var isOccupied: Bool { code == ENOTEMPTY || code == ENOTDIR || code == EEXIST }
}
