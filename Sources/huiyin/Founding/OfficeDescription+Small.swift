import Workflow

extension OfficeDescription {
  /// Gives an office of one person what a message needs on its way, where nothing was described.
  ///
  /// The founder is the one department's liaison, and the preset's rules let administrators decide.
  mutating func startSmall() {
    if departments.isEmpty {
      departments = [.init("office", "综合办公室", "General Office")]
      founding.founder.department = founding.founder.department ?? "office"
    }
    if areas.isEmpty { areas = [.init("all", "全域", "Everywhere")] }
    if topics.isEmpty { topics = [.init("general", "综合", "General")] }
    if sources.isEmpty {
      var source = SourceDescribed()
      source.source = "hand"
      source.name = "手工收文"
      source.english = "By hand"
      sources = [source]
    }
    if founding.founder.roles.isEmpty {
      founding.founder.roles = [.administrator, .liaison, .archivist]
    }
  }
}

extension PlaceNamed {
  fileprivate init(_ id: String, _ name: String, _ english: String) {
    self.init()
    self.id = id
    self.name = name
    self.english = english
  }
}
