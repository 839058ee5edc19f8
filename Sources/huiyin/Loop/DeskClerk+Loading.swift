import Desk
import Registry
import Synchronization

extension DeskClerk {
  /// Hands in the first lines of a list, and the whole page once it is counted.
  ///
  /// Who types on is not kept waiting for what was asked for before.
  func load(_ query: Worklist) {
    wanted.withLock { $0[query.pane] = query }
    onReader { clerk, register in
      guard clerk.isWanted(query) else { return }
      let page = try register.worklist(query, counts: false)
      clerk.mailbox.put(.loaded(page, for: query))
      if !page.isCounted { clerk.count(query) }
    }
  }

  private func count(_ query: Worklist) {
    onSearcher { clerk, register in
      guard clerk.isWanted(query) else { return }
      clerk.mailbox.put(.loaded(try register.worklist(query), for: query))
    }
  }

  private func isWanted(_ query: Worklist) -> Bool {
    wanted.withLock { $0[query.pane] == query }
  }
}
