/// A fact's payload that comes with files.
protocol HasAttachments {
  var attachments: [Attachment] { get }
}

extension Received: HasAttachments {}
extension Report: HasAttachments {}
extension OfficeAnswer: HasAttachments {}
extension Publication: HasAttachments {}
extension Told: HasAttachments {}
extension SupervisionAnswer: HasAttachments {}
extension OnBehalf: HasAttachments {}

extension Fact {
  /// The digest of the citizen's message it takes in; nil for every other fact.
  public var message: String? { (payload as? Received)?.message }

  /// The files that came with it.
  public var attachments: [Attachment] { (payload as? any HasAttachments)?.attachments ?? [] }

  /// The digest of the file the message was imported from, with others; nil for other facts.
  public var importedFile: String? { (payload as? Received)?.file }
}
