import Canon
import Desk
import Paperwork
import Words
import Workflow

extension Option {
  /// Where a paper goes.
  static let paper: [Option] = [
    .value(
      "html", "FILE",
      Phrase(zh: "写成可打印的 HTML 页；- 为标准输出", en: "write a page that prints; - is standard output")
    ),
    .value("out", "FILE", Phrase(zh: "把文字写入文件", en: "write the text into a file")),
    .flag("text", Phrase(zh: "在标准输出显示文字；缺省如此", en: "show the text here; that is the default")),
  ]
}

extension Session {
  /// Puts a paper where it was asked for, and says where that is.
  ///
  /// `other` is a file that was written beside it; `members` are added to its JSON.
  func put(
    _ paper: Paper, beside other: String? = nil, _ members: (inout CanonWriter) -> Void,
  ) throws(CommandFailure) {
    let page = invocation.value("html")
    let file = invocation.value("out")
    let text = PaperText(paper).text
    if let page { try write(PaperPage(paper).html, to: page) }
    if let file { try write(text, to: file) }
    guard !wantsJSON else {
      var writer = CanonWriter()
      writer.object { writer in
        members(&writer)
        writer.member("number", paper.number)
        writer.member("title", paper.title)
        writer.member("asOf", asOf.map { $0.local(in: office.zone) })
        writer.member("html", page)
        writer.member("out", file)
        writer.member("text", text)
      }
      return try output.json(writer)
    }
    let paths = [page, file, other].compactMap(\.self)
    if invocation.has("text") || paths.isEmpty { try output.line(String(text.dropLast())) }
    for path in paths where path != "-" {
      let name = paper.title + " " + paper.number
      try say(Phrase(zh: "\(name) 已写入 \(path)", en: "\(name) was written to \(path)"))
    }
  }

  /// Writes a text into a file, or here.
  func write(_ text: String, to path: String) throws(CommandFailure) {
    guard path != "-" else {
      // The line end of the last line is the output's.
      return try output.line(String(text.unicodeScalars.dropLast()))
    }
    try OutputFile.write(text, to: path)
  }
}
