import Drawing

/// A bar of parts that stand one after the other; each part has a sign, so that no colour is needed.
struct Bar: Sendable, Equatable {
  var parts: [Part]
  /// What fills the whole width.
  var whole: Int

  struct Part: Sendable, Equatable {
    var count: Int
    var sign: Character
    var role: Drawing.Role = .chart
  }

  /// The bar in so many columns; whatever is not nothing has at least one sign while there is room.
  func line(columns: Int) -> Line {
    var line = Line()
    guard whole > 0, columns > 0 else { return line }
    var sum = 0
    var drawn = 0
    for part in parts where part.count > 0 {
      sum += part.count
      let end = min(columns, max(drawn + 1, (sum * columns + whole / 2) / whole))
      guard end > drawn else { break }
      line = line.adding(String(repeating: part.sign, count: end - drawn), part.role)
      drawn = end
    }
    return line
  }
}

/// Numbers one after the other as signs that grow heavier: a line of history in one row.
enum Spark {
  /// The signs from nothing to the most; all of them are one column wide everywhere.
  static let signs: [Character] = ["_", ".", ":", "-", "=", "+", "*", "#"]

  static func text(_ values: [Int]) -> String {
    let most = values.max() ?? 0
    return String(
      values.map { value in
        guard value > 0, most > 0 else { return signs[0] }
        return signs[max(1, (value * (signs.count - 1) + most - 1) / most)]
      })
  }
}
