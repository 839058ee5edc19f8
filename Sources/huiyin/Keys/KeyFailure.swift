/// Why a key can not be made, changed or admitted.
enum KeyFailure: Error, Equatable {
  /// The account has a key of the member, and the journal knows it.
  case exists(String)
  /// A key was made for the member, and waits to be admitted.
  case waits(String, fingerprint: [String])
  /// A passphrase is to be set, and nobody is there to type it.
  case passphraseMissing
  /// The keys of a demo office are everybody's.
  case demonstration
  /// Nobody of this name asks to be admitted.
  case noRequest(String)
  /// Several ask under one name; the words say which is meant.
  case severalRequests(String, count: Int)
  /// The words that were read out are not those of the request.
  case otherFingerprint(String, shown: [String])
}
