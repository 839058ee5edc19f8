/// A time a file was out of the archive.
public struct Lending: Sendable, Equatable {
  public let lent: Dated<FileLent>
  /// Nil while it is out.
  public var returned: Dated<FileReturned>?
}

extension Matter {
  /// The lending that lasts.
  public var openLending: Lending? { lendings.last.flatMap { $0.returned == nil ? $0 : nil } }

  /// How long the file is kept; nil before there is one.
  public var retention: Retention? {
    retentionExtensions.last?.value.retention ?? archiving?.value.retention
  }

  mutating func takeBack(_ value: FileReturned, _ moment: Moment) {
    guard openLending != nil else { return }
    lendings[lendings.count - 1].returned = Dated(value: value, moment: moment)
  }
}

extension Retention {
  /// How long it is beside others.
  var rank: Int {
    switch self {
    case .years10: 0
    case .years30: 1
    case .permanent: 2
    }
  }
}

extension Act {
  /// Whether it is what may still be done with a file.
  var isOfFile: Bool {
    switch self {
    case .consult, .lend, .takeBack, .retainLonger: true
    case _: false
    }
  }
}
