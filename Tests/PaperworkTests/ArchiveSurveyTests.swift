import Paperwork
import Posix
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct ArchiveSurveyTests {
  @Test func `a folder of packages is looked at package by package`() throws {
    let office = try PaperOffice.closed()
    let (path, archiving) = try office.pack()
    try Folder.create(office.folder + "/archive/incoming-1")

    let survey = try ArchiveSurvey(at: Folder.parent(of: path))
    let findings = survey.paths.map(survey.finding)

    #expect(findings.map(\.name) == [archiving.fileNumber, "incoming-1"])
    #expect(findings[0].package?.digest == archiving.package)
    #expect(findings[0].error == nil)
    #expect(findings[1].error == .notAPackage(office.folder + "/archive/incoming-1"))
    #expect(survey.lost.isEmpty)
  }

  @Test func `one package is looked at alone`() throws {
    let (path, archiving) = try PaperOffice.closed().pack()

    let survey = try ArchiveSurvey(at: path, recorded: ["other": "1"])

    #expect(survey.paths == [path])
    #expect(survey.finding(at: path).error == .notRecorded(archiving.fileNumber))
    #expect(survey.lost.isEmpty)
  }

  @Test func `a package is compared with what the journal recorded`() throws {
    let (path, archiving) = try PaperOffice.closed().pack()
    let folder = Folder.parent(of: path)

    let same = try ArchiveSurvey(
      at: folder, recorded: [archiving.fileNumber: archiving.package, "J001-X": "2"])
    let other = try ArchiveSurvey(at: folder, recorded: [archiving.fileNumber: "1"])

    #expect(same.finding(at: path).error == nil)
    #expect(same.lost.map(\.error) == [.lost("J001-X")])
    #expect(
      other.finding(at: path).error == .otherPackage(expected: "1", found: archiving.package))
  }

  @Test func `an empty archive holds nothing wrong, another folder is no archive`() throws {
    let empty = TemporaryFolder.path("empty")
    let other = TemporaryFolder.path("other")
    try Folder.create(empty)
    try Folder.create(other)
    try Folder.replaceFile(other + "/信.txt", with: [1])

    #expect(try ArchiveSurvey(at: empty).paths.isEmpty)
    #expect(throws: ArchiveError.notAPackage(other)) { try ArchiveSurvey(at: other) }
    #expect(throws: ArchiveError.notAPackage(other + "/信.txt")) {
      try ArchiveSurvey(at: other + "/信.txt")
    }
  }
}
