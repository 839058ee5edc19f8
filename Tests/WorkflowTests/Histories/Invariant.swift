import Testing
import Workflow

/// What must hold in every history, however members act.
struct Invariant: Sendable {
  let sentence: String
  let check: @Sendable (Course) throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (Course) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  /// How a history breaks it; nil where it holds.
  func breach(in course: Course) -> Breach? {
    do {
      try check(course)
      return nil
    } catch let breach as Breach {
      return breach
    } catch {
      return Breach(sentence: "\(error)")
    }
  }
}

/// How an invariant is broken: two histories that break it alike give the same.
struct Breach: Error, Equatable {
  var sentence: String
}

/// Says that something must be so, within an invariant.
func must(_ isSo: Bool, _ sentence: String) throws(Breach) {
  guard isSo else { throw Breach(sentence: sentence) }
}

/// Says that something must be there, within an invariant.
func must<Value>(have value: Value?, _ sentence: String) throws(Breach) -> Value {
  guard let value else { throw Breach(sentence: sentence) }
  return value
}

/// Fails once for each way in which an invariant is broken, with the shortest history made of the
/// first that breaks it so.
func expect(
  _ invariant: Invariant, in histories: some Sequence<ToldHistory>,
  at location: SourceLocation = #_sourceLocation,
) {
  var known: [Breach] = []
  for told in histories {
    guard let breach = invariant.breach(in: told.course), !known.contains(breach) else { continue }
    known.append(breach)
    let short = ShortHistory(of: told, breaking: invariant)
    Issue.record(Comment(rawValue: short?.description ?? ""), sourceLocation: location)
  }
}
