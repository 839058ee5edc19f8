extension DemoTemplate {
  /// Every story, in the order of the topics.
  static let all: [DemoTemplate] =
    [
      heating, toilets, surroundings, income, roads, schools, noise, wages, power, buses, water,
      resettlement, rent, insurance, property, dogs, parking, dust, service,
    ].flatMap { $0 }
}
