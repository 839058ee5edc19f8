import Finding
import TestSupport
import Testing

@Suite(.temporaryFolder) struct PlacesTests {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `places are kept packed and found again`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let index = try Index(path: TemporaryFolder.path("index.sqlite"))
    var expected: [Place] = []
    var last = Place(number: 0, offset: 0, length: 1)

    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let bits = Int.random(in: 1...20, using: &random)
      let distance = Int.random(in: 1...(1 << bits), using: &random)
      last = Place(
        number: last.number + distance, offset: last.offset + last.length * distance,
        length: Int.random(in: 300...65_536, using: &random))
      expected.append(last)
      try index.append(last, to: 7)
    }

    #expect(try index.places(of: 7) == expected)
    #expect(try index.places(of: 8).isEmpty)
  }

  @Test func `an entry has one place however often it is noted`() throws {
    var places = Places()
    let first = Place(number: 3, offset: 100, length: 400)
    let second = Place(number: 9, offset: 5000, length: 500)

    for place in [first, second, first, second] { places.append(place) }

    #expect(places.list == [first, second])
  }

  @Test func `places kept in a file are found by their matter`() throws {
    let file = try PlacesFile()
    var places = Places()
    places.append(Place(number: 3, offset: 100, length: 400))
    try file.put(places, of: "M3")
    places.append(Place(number: 9, offset: 5000, length: 500))
    try file.put(places, of: "M3")

    #expect(try file.places(of: "M3") == places)
    #expect(try file.places(of: "M9").isEmpty)
  }

  @Test func `an entry nobody believes has no place`() throws {
    let index = try Index(path: TemporaryFolder.path("index.sqlite"))
    let places = [Place(number: 2, offset: 0, length: 9), Place(number: 5, offset: 9, length: 9)]
    for place in places { try index.append(place, to: 2) }

    try index.putUnbelieved(5, reason: "badSignature")

    #expect(try index.places(of: 2) == [places[0]])
  }
}
