import Desk
import Registry
import Synchronization

extension DeskClerk {
  /// Hands in a page of a list, and what it took longer to count afterwards.
  ///
  /// Who types on is not kept waiting for what was asked for before.
  func load(_ query: Worklist) {
    wanted.withLock { $0[query.pane] = query }
    onReader { clerk, register in
      guard clerk.isWanted(query) else { return }
      let page = try register.worklist(query, counts: false)
      clerk.mailbox.put(.loaded(page, for: query))
      if !page.isCounted { clerk.count(page, of: query) }
    }
  }

  private func count(_ page: WorklistPage, of query: Worklist) {
    onSearcher { clerk, register in
      guard clerk.isWanted(query) else { return }
      clerk.mailbox.put(.loaded(try register.counted(page, of: query), for: query))
    }
  }

  private func isWanted(_ query: Worklist) -> Bool {
    wanted.withLock { $0[query.pane] == query }
  }
}
