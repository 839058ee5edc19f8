import Canon
import Desk
import Journaling
import Paperwork
import Registry
import Workflow

// Papers of supervision.
extension PaperRoom {
  /// A bulletin by its number, or by the entry that drafted it; without a name the last.
  func bulletin(_ name: String?) throws(CommandFailure) -> Paper {
    let book = register.office.supervision
    let found = name.map { book.bulletin(named: $0) } ?? book.bulletins.last
    guard let bulletin = found else { throw .noBulletin(name) }
    return setting.bulletin(BulletinPaper(bulletin))
  }
}
