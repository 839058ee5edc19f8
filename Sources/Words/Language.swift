/// A language the program speaks.
public enum Language: String, Sendable, CaseIterable {
  case zh
  case en
}
