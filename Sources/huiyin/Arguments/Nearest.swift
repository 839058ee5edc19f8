/// The name a mistyped one was most likely meant to be; nil when none is near.
func nearest(to typed: String, among names: [String]) -> String? {
  let ranked = names.map { (name: $0, distance: distance(typed, $0)) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, typed.count / 3) ? best.name : nil
}

/// How many letters must be added, left out, changed, or swapped with their neighbour.
///
/// The optimal string alignment distance; rows are kept as far back as a swap reaches.
private func distance(_ left: String, _ right: String) -> Int {
  let left = Array(left)
  let right = Array(right)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let isSame = left[row] == right[column]
      var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
