import Posix

/// The office's matters as mails, for programs that list mails; made once, and kept.
struct Mailbox {
  private let bench: Bench
  private let folder: String

  /// Writes the mails if that was not done before.
  init(_ bench: Bench) throws {
    self.bench = bench
    folder = bench.workshop.keptFolder("mails-\(bench.matters)")
    guard (try? FileStatus(of: folder + "/mbox")) == nil else { return }
    guard let shell = Command.installed("sqlite3") else { throw BenchmarkError.noPeer("sqlite3") }
    complain("Writing \(bench.matters) mails, kept for the next run ...")
    let titles = try shell(bench.office().index(), WorklistSQL.titles).run().output
    let mails = titles.split(separator: "\n").enumerated().map { number, title in
      Mail(number, title: title)
    }
    try Folder.createAll(folder + "/maildir/cur")
    try Folder.createAll(folder + "/maildir/new")
    try Folder.createAll(folder + "/maildir/tmp")
    for mail in mails {
      // Nothing is lost where one is: no file is flushed.
      let file = try FileDescriptor(
        opening: folder + "/maildir/cur/\(mail.number).mail:2,S", for: .create)
      try file.write(Array(mail.text.utf8))
    }
    let whole = mails.map { "From office@qinghe.test Mon Nov 23 08:00:00 2026\n" + $0.text + "\n" }
    try Folder.replaceFile(folder + "/mbox", with: Array(whole.joined().utf8))
  }

  /// Opens the mails in neomutt, and returns when its list stands on the screen.
  func neomutt() throws -> (() throws -> Double)? {
    guard var mutt = Command.installed("neomutt") else { return nil }
    mutt.environment["HOME"] = folder
    let settings = folder + "/muttrc"
    try Folder.replaceFile(settings, with: Array("set sort = date\nset folder = .\n".utf8))
    let command = mutt("-n", "-F", settings, "-R", "-f", folder + "/mbox")
    return {
      let start = SystemClock.uptime
      let terminal = try PseudoTerminal(command)
      return try terminal.answer(since: start, quiet: .milliseconds(1500)).last.seconds
    }
  }

  /// Lists the first mails with notmuch, which has an index of its own.
  func notmuch(limit: Int) throws -> Command? {
    guard var notmuch = Command.installed("notmuch") else { return nil }
    let settings = folder + "/notmuch-config"
    notmuch.environment = ["HOME": folder, "NOTMUCH_CONFIG": settings]
    if (try? FileStatus(of: folder + "/maildir/.notmuch")) == nil {
      let text = "[database]\npath=\(folder)/maildir\n[user]\nname=office\n[new]\ntags=inbox\n"
      try Folder.replaceFile(settings, with: Array(text.utf8))
      try notmuch("new", "--quiet").run()
    }
    return notmuch("search", "--limit=\(limit)", "--sort=oldest-first", "tag:inbox")
  }
}

/// One matter as a mail.
private struct Mail {
  let number: Int
  let title: Substring

  init(_ number: Int, title: Substring) {
    self.number = number
    self.title = title
  }

  var text: String {
    """
    From: citizen\(number)@example.test
    To: office@qinghe.test
    Subject: \(title)
    Date: Mon, 23 Nov 2026 08:00:00 +0800
    Message-ID: <\(number)@example.test>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    \(title)

    """
  }
}
