import Demonstration
import Journaling
import Paperwork
import Posix
import Registry
import Workflow

/// Files a matter: first the package on the disk, then the entry that names it.
struct ArchiveRoom {
  let register: Register

  /// Packs and records; a package whose recording is refused is taken away again.
  func file(
    _ archiving: Archiving, _ id: MatterID, by actor: Actor, key: SigningKey,
  ) throws(CommandFailure) -> Receipt {
    let file = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.open(id)
    }
    let mark = JournalMark(
      number: register.head.number, digest: register.head.sum.hex, words: register.head.words,
      at: .machine)
    let packing = Packing(folder: register.folder, history: register.history, mark: mark)
    let packed: Archiving
    do throws(ArchiveError) {
      packed = try packing.pack(file, archiving.numbered(for: file.matter, in: register.office))
    } catch { throw .archive(error) }
    do throws(RegistryError) {
      return try register.perform(.archive(packed), on: id, by: actor, key: key)
    } catch {
      // The reason for the refusal matters more than a package that nothing refers to.
      try? ArchiveFolder(office: register.folder.path).discard(packed)
      throw .registry(error)
    }
  }

  /// Packs a matter of a demo office that is being made.
  static func pack(_ filing: DemoOffice.Filing) throws(RegistryError) -> Archiving {
    let head = try filing.head()
    let mark = JournalMark(
      number: head.number, digest: head.sum.hex, words: head.words, at: filing.at)
    let packing = Packing(
      folder: filing.folder, history: filing.office, mark: mark, flushes: false)
    do throws(ArchiveError) {
      return try packing.pack(filing.file, filing.numbered)
    } catch {
      guard case .system(let failure) = error else {
        preconditionFailure("Everything a demo office files is complete: \(error)")
      }
      throw .system(failure)
    }
  }
}

/// Writes packages into an office's archive.
private struct Packing {
  let folder: OfficeFolder
  let history: OfficeHistory
  let mark: JournalMark
  var flushes = true

  func pack(_ file: MatterFile, _ archiving: Archiving) throws(ArchiveError) -> Archiving {
    let package = try ArchivePackage(
      file, archiving, in: history, mark: mark, reading: original)
    return try ArchiveFolder(office: folder.path, flushes: flushes)
      .write(package, reading: original)
  }

  private func original(_ digest: String) -> [UInt8]? {
    Digest(digest).flatMap { try? Originals(folder).read($0) }
  }
}

extension Archiving {
  /// With the number the rules give, where a person chose none.
  fileprivate func numbered(for matter: Matter, in office: Office) -> Archiving {
    guard fileNumber.isEmpty else { return self }
    var numbered = self
    numbered.fileNumber =
      FileNumber(suggestedFor: matter, kept: retention, under: office.policy.filing)?.text ?? ""
    return numbered
  }
}
