import Paperwork
import Posix

/// The person's own folder of papers that were printed from the desk.
struct PaperShelf: Sendable {
  let folder: String

  /// Puts a paper there as a page and as text; returns the page's path.
  ///
  /// The same paper printed again takes the place of the first: it has one number.
  func put(_ paper: Paper) throws(CommandFailure) -> String {
    try CommandFailure.onSystem { () throws(SystemError) in try Folder.createAll(folder) }
    let path = folder + "/" + PieceName.fit(paper.title + "-" + paper.number)
    try OutputFile.write(PaperText(paper).text, to: path + ".txt")
    try OutputFile.write(PaperPage(paper).html, to: path + ".html")
    return path + ".html"
  }
}
