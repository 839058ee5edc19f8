import Drawing
import Foundation
import Posix

/// The themes a person can choose: files named NAME.json5.
struct ThemeShelf {
  let folders: [String]

  /// The person's own themes, then those that came with the program.
  static func standard(config: String) -> ThemeShelf {
    let program = CommandLine.arguments.first.flatMap { realPath(of: $0) } ?? ""
    let prefix = Folder.parent(of: Folder.parent(of: program))
    let installed = prefix + "/share/huiyin/themes"
    let built = builtFolder(of: program).map { $0 + "/themes" }
    return ThemeShelf(
      folders: [config + "/themes", Machine.environment("HUIYIN_THEMES"), installed, built]
        .compactMap { $0 })
  }

  /// The names that can be chosen, each once.
  var names: [String] {
    let files = folders.flatMap { (try? Folder.names(in: $0)) ?? [] }
    return Set(files.filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }).sorted()
  }

  /// Loads a theme and the ones it inherits from.
  func theme(named name: String) throws -> Theme {
    try Theme(name: name, file: file(named: name)) { try? file(named: $0) }
  }

  private func file(named name: String) throws -> ThemeFile {
    for folder in folders {
      let path = folder + "/" + name + ".json5"
      guard let file = try? FileDescriptor(opening: path, for: .read) else { continue }
      let decoder = JSONDecoder()
      decoder.allowsJSON5 = true
      return try decoder.decode(ThemeFile.self, from: Data(try file.contents()))
    }
    throw ThemeMissing(name: name)
  }

  /// The folder of the package a program was built in: it lies in its `.build`.
  private static func builtFolder(of program: String) -> String? {
    program.range(of: "/.build/").map { String(program[..<$0.lowerBound]) }
  }

  private static func realPath(of program: String) -> String? {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return path ?? program
  }
}

/// There is no file of that name in any of the folders.
struct ThemeMissing: Error {
  let name: String
}
