import Workflow

/// A fact's payload in which people wrote what a matter should be found by.
protocol Findable {
  var texts: [String] { get }
}

extension Registered: Findable {
  var texts: [String] { registration.points }
}

extension Amended: Findable {
  var texts: [String] { new.points }
}

extension OfficeAnswer: Findable {
  var texts: [String] { [text] }
}

extension Proposal: Findable {
  var texts: [String] { [text] }
}

extension Instruction: Findable {
  var texts: [String] { [text] }
}

extension Report: Findable {
  var texts: [String] { [findings, wording] }
}

extension Masked: Findable {
  var texts: [String] { [text] }
}

extension Edited: Findable {
  var texts: [String] { [text.text] }
}

extension Reviewed: Findable {
  var texts: [String] { [text] }
}

extension Reopened: Findable {
  var texts: [String] { [reopening.text] + reopening.points }
}

extension Correcting: Findable {
  var texts: [String] { [text].compactMap(\.self) }
}

extension PromiseKept: Findable {
  var texts: [String] { [result] }
}

extension Explanation: Findable {
  var texts: [String] { [text] }
}

extension Fact {
  /// What people wrote in a fact, as far as a matter should be found by it.
  var texts: [String] { (payload as? any Findable)?.texts ?? [] }
}
