import Testing

@testable import Journaling

struct DecisionTableTests {
  /// The rows of the article “Format”, each for itself.
  private static let rows: [(TailDecision, @Sendable (TailEvidence) -> Bool)] = [
    (.open, { $0.isEmpty && !$0.isDescribed }),
    (
      .closeWhenWriting,
      { tail in
        !tail.isEmpty && !tail.isDescribed && !tail.holdsCanonicalLine
          && [.cancelled, .zeros, .other].contains(tail.ending)
      }
    ),
    (
      .askAdministrator,
      { tail in
        !tail.isEmpty && !tail.isDescribed && tail.isOneLine && tail.ending == .lineFeed
      }
    ),
    (.passOver, { $0.isDescribed }),
    (
      .stop,
      { tail in
        !tail.isEmpty && !tail.isDescribed
          && (tail.ending == .lineFeed ? !tail.isOneLine : tail.holdsCanonicalLine)
      }
    ),
  ]

  private static var everyTail: [TailEvidence] {
    let flags = [false, true]
    return flags.flatMap { isEmpty in
      flags.flatMap { canonical in
        TailEvidence.Ending.allCases.flatMap { ending in
          flags.flatMap { oneLine in
            flags.map { described in
              TailEvidence(
                isEmpty: isEmpty, holdsCanonicalLine: canonical, ending: ending,
                isOneLine: oneLine, isDescribed: described)
            }
          }
        }
      }
    }
  }

  @Test
  func `exactly one row answers for every tail, and it is the decision`() {
    #expect(Self.everyTail.count == 64)
    for tail in Self.everyTail {
      let answers = Self.rows.filter { $0.1(tail) }.map(\.0)

      #expect(answers == [TailDecision(tail)], "\(tail)")
    }
  }

  @Test
  func `every decision is reached`() {
    #expect(Set(Self.everyTail.map { TailDecision($0) }) == Set(TailDecision.allCases))
  }

  private static var everyOpening: [OpeningEvidence] {
    let flags = [false, true]
    var all: [OpeningEvidence] = []
    for office in flags {
      for format in flags {
        for seen in OpeningEvidence.KnownHead.allCases {
          for acknowledged in OpeningEvidence.KnownHead.allCases {
            for doubts in flags {
              for unknown in flags {
                var evidence = OpeningEvidence()
                evidence.isExpectedOffice = office
                evidence.isNewerFormat = format
                evidence.lastSeen = seen
                evidence.lastAcknowledged = acknowledged
                evidence.hasDoubts = doubts
                evidence.hasUnknownFacts = unknown
                all.append(evidence)
              }
            }
          }
        }
      }
    }
    return all
  }

  @Test
  func `every verdict depends on its own evidence alone, the gravest first`() {
    #expect(Self.everyOpening.count == 256)
    for evidence in Self.everyOpening {
      let verdicts = evidence.verdicts

      #expect(verdicts.map(\.rawValue) == verdicts.map(\.rawValue).sorted())
      #expect(verdicts.contains(.otherOffice) == !evidence.isExpectedOffice)
      #expect(verdicts.contains(.newerFormat) == evidence.isNewerFormat)
      #expect(verdicts.contains(.rolledBack) == [.older, .differs].contains(evidence.lastSeen))
      #expect(
        verdicts.contains(.acknowledgedLoss)
          == [.older, .differs].contains(evidence.lastAcknowledged))
      #expect(verdicts.contains(.notBelieved) == evidence.hasDoubts)
      #expect(verdicts.contains(.unknownFact) == evidence.hasUnknownFacts)
    }
  }

  @Test
  func `a journal with which nothing is wrong has no verdict`() {
    #expect(OpeningEvidence().verdicts == [])
  }

  @Test
  func `another office and a newer format are refused, nothing less is`() {
    let refused = OpeningVerdict.allCases.filter { $0.consequence == .refuse }

    #expect(refused == [.otherOffice, .newerFormat])
  }
}
