extension Index {
  /// Notes where an entry lies that names a matter; matter 0 is the office.
  public func append(_ place: Place, to matter: Int) throws(FindingError) {
    var places = try packedPlaces(of: matter)
    places.append(place)
    try put(places, of: matter)
  }

  /// Notes where all entries lie that name a matter, instead of what was noted before.
  public func put(_ places: Places, of matter: Int) throws(FindingError) {
    try database.run(
      "INSERT OR REPLACE INTO places VALUES (?, ?)", [.integer(matter), .blob(places.bytes)])
  }

  /// Where the entries lie that name a matter, in order; matter 0 is the office.
  ///
  /// Entries nobody believes are left out.
  public func places(of matter: Int) throws(FindingError) -> [Place] {
    let doubted = Set(try unbelieved().map(\.number))
    let places = try packedPlaces(of: matter).list
    return doubted.isEmpty ? places : places.filter { !doubted.contains($0.number) }
  }

  /// The same as they are kept.
  public func packedPlaces(of matter: Int) throws(FindingError) -> Places {
    var places = Places()
    let sql = "SELECT packed FROM places WHERE matter = ?"
    try database.rows(sql, [.integer(matter)]) { row in places = Places(bytes: row.blob(0)) }
    return places
  }
}
