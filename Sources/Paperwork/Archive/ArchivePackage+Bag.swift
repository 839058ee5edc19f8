import Canon
import Registry
import Workflow

extension ArchivePackage {
  /// The files that describe the pieces as they were written: names and texts.
  func descriptions(of files: [PackedFile]) -> [(name: String, text: String)] {
    let metadata = metadata(files)
    return [
      (Self.catalogueName, catalogue), (Self.metadataJSONName, metadata.json),
      (Self.metadataXMLName, metadata.xml(root: Self.metadataRoot)),
    ]
  }

  /// What the bag says of itself (RFC 8493, section 2.2.2), and what vouches for it.
  var bagInfo: BagInfo {
    var info = BagInfo()
    info.add("Source-Organization", office.name)
    info.add("External-Identifier", fileNumber.text)
    info.add("External-Description", subject)
    info.add("Internal-Sender-Identifier", file.matter.number)
    info.add("Bagging-Date", office.zone.local(mark.at).day.description)
    info.add("Bag-Software-Agent", "Huiyin")
    info.add("Huiyin-Office", office.id)
    info.add("Huiyin-Journal-Entry", String(mark.number))
    info.add("Huiyin-Journal-Digest", mark.digest)
    return info
  }

  /// The fact to be recorded, once the package has a digest.
  func archiving(recorded digest: String) -> Archiving {
    var complete = archiving
    complete.fileNumber = fileNumber.text
    complete.pieces = names
    complete.package = digest
    return complete
  }
}
