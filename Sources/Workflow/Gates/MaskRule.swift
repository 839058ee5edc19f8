/// A kind of personal particular that the public does not see.
public enum MaskRule: String, Sendable, CaseIterable {
  /// A mobile number: the first three and the last four digits stay.
  case mobile
  /// A fixed line: the area code and the last four digits stay.
  case landline
  /// An identity number (GB 11643): the first two and the last three characters stay.
  case identity
  /// A bank card or account: the first and the last four digits stay.
  case bankCard
  /// A vehicle's plate: the province and the letter of the authority stay.
  case plate
  /// An e-mail address: the first letter and the domain stay.
  case email
  /// Where someone lives: the township, the subdistrict or the street stays.
  case address
  /// A person's name: the surname stays.
  case name
}

/// One place of a text that a rule finds should not be seen.
public struct MaskHit: Sendable, Equatable {
  /// Counts the hits of a text from 1, in the order of reading.
  public var number: Int
  public var rule: MaskRule
  /// Where it stands, in Unicode scalars from the start of the text.
  public var place: Range<Int>
  public var original: String
  /// What stands there when it is masked.
  public var replacement: String
}
