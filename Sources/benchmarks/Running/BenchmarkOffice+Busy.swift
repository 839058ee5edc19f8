import Canon
import Demonstration
import Journaling
import Posix
import Registry
import Workflow

extension BenchmarkOffice {
  /// Makes an office in which so many messages more wait for somebody.
  func makeBusy(messages count: Int) throws {
    let now = Instant.machine
    _ = try DemoOffice(matters: 60, now: now).make(in: path + ".new", account: account)
    let register = try Register(office: path + ".new", account: account)
    guard let member = register.office.members(with: .administrator).first?.member,
      let source = register.office.sources.keys.sorted(by: { $0.rawValue < $1.rawValue }).first
    else { throw BenchmarkError.unexpected("The demo office has nobody to receive.") }
    let key = try register.keyRing.key(of: member.rawValue)
    let messages = (0..<count).map { number in
      var message = BenchmarkOffice.message("busy-\(number)", from: source)
      message.sentAt = now.advanced(bySeconds: -3600 - 47 * number)
      return message
    }
    _ = try register.receive(messages, by: Actor(member), key: key)
    try Folder.renameNew(path + ".new", to: path)
    account.expect(office: register.officeID, in: path)
  }
}
