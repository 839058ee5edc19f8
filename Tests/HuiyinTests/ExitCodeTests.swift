import Canon
import Desk
import Exchange
import Foundation
import Journaling
import Paperwork
import Posix
import Registry
import Testing
import Words
import Workflow

@testable import huiyin

struct ExitCodeTests {
  static func system(_ code: Int32) -> RegistryError {
    .journal(.system(SystemError(call: "open", path: "journal.jsonl", code: code)))
  }

  static let failures: [(failure: CommandFailure, code: ExitCode)] = [
    (.arguments(.valueMissing(option: "text")), .usage),
    (.memberUnclear(keysAtHand: ["a", "b"]), .usage),
    (.sourceUnclear([]), .usage),
    (.registry(system(EACCES)), .readOnly),
    (.registry(system(EROFS)), .readOnly),
    (.registry(system(ENOSPC)), .disk),
    (.registry(.journal(.locked(nil))), .busy),
    (.registry(.journal(.clockFarAhead(last: .epoch, machine: .epoch))), .clock),
    (.registry(.journal(.networkFileSystem(folder: "/net", name: "nfs"))), .disk),
    (.registry(.journal(.alreadyFounded(folder: "/office"))), .alreadyAnOffice),
    (.registry(.keyFile(.passphraseNeeded(path: "/key"))), .noKey),
    (.registry(.keyFile(.readableByOthers(path: "/key", mode: 0o644))), .noKey),
    (.registry(.otherKey(member: "a")), .noKey),
    (.registry(.newerFormat(2)), .newerVersion),
    (.registry(.cancelled), .cancelled),
    (.registry(.refused(.ownDraft)), .refused),
    (.registry(.refused(.unknownMember("a"))), .unknownMember),
    (.registry(.refused(.onBehalfNeedsAdministrator)), .noRight),
    (.message(.notText), .badInput),
    (.nothingToSendBack(.closed), .refused),
    (.paper(.noSlip(.slip, number: "DB-2026-000042-3", known: [])), .unknownPaper),
  ]

  @Test(arguments: failures.indices, Language.allCases)
  func `a failure has a code and a sentence of its own`(index: Int, language: Language) {
    let (failure, code) = Self.failures[index]

    let sentence = failure.sentence(Narrator(office: Office(), language: language))

    #expect(failure.exitCode == code)
    #expect(sentence.hasSuffix(".") || sentence.hasSuffix("。"), "\(sentence)")
    // Terminals do not agree on how wide these are.
    #expect(!sentence.contains { "“”".contains($0) }, "\(sentence)")
  }
}
