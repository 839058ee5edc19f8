import Finding
import Workflow

/// What is done only while a whole index is made.
extension Noting {
  /// Writes the matters that were kept back while a whole index was made.
  func finish() throws {
    try index.note(office: office) { noted in
      try putMade()
      for matter in folded.values { try put(matter) }
      try putOffice()
      return noted
    }
    folded = [:]
  }

  /// Gives away finished matters, which hardly change any more; their rows have to be taken next.
  func giveFinished() -> Batch<RowDraft> {
    var given = Batch<RowDraft>(partLength: 32)
    for (id, draft) in finished where draft.matter.isFinished {
      given.append(draft)
      folded[id] = nil
    }
    finished = [:]
    return given
  }

  /// Takes the rows of finished matters, which are written before anything else is noted.
  func take(_ rows: Batch<MadeRow>) { made = rows }

  func putMade() throws {
    for row in made.items { try put(row) }
    made = Batch()
  }
}
