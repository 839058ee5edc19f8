/// When a reply needs a secrecy review before it goes to the leader.
public enum SecrecyGate: String, Sendable, CaseIterable {
  case always
  case never
}

extension Office {
  /// Whether a reply needs a secrecy review now.
  ///
  /// An office whose policy is silent has the gate as soon as somebody is entrusted with it, so
  /// that no reply ever waits for nobody.
  public var reviewsSecrecy: Bool {
    switch policy.secrecyReview {
    case .always: true
    case .never: false
    case nil: !members(with: .secrecyReviewer).isEmpty
    }
  }

  /// The patterns that stop a publication.
  public var secrecyWords: SecrecyWords {
    policy.secrecyWords.isEmpty ? SecrecyWords() : SecrecyWords(policy.secrecyWords)
  }
}
