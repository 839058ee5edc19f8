import Paperwork
import Journaling
import Posix
import Registry
import Workflow

extension CommandFailure {
  /// How the program ends because of it.
  var exitCode: ExitCode {
    switch self {
    case .arguments, .noEntry, .memberUnclear, .sourceUnclear, .unknownTheme, .badSize: .usage
    case .key(let error): error.exitCode
    case .notForDemonstration: .alreadyAnOffice
    case .registry(let error): error.exitCode
    case .file: .disk
    case .intake, .message, .json, .input, .badIdentifier, .holidays, .rules,
      .unknownZone:
      .badInput
    case .paper(.noSlip): .unknownPaper
    case .nothingToSendBack, .calendarUnchanged, .policyUnchanged, .paper, .noHandover, .noBulletin:
      .refused
    case .editorFailed: .cancelled
    case .archive(let error): error.exitCode
    case .terminal: .noTerminal
    }
  }
}

extension ArchiveError {
  /// How the program ends because of it; a package that is looked at ends it otherwise than a rule.
  var exitCode: ExitCode {
    switch self {
    case .notAFileNumber, .retentionDiffers, .fondsDiffers, .notClosed, .incomplete, .notMissing,
      .tooManyPieces, .fileNumberTaken:
      .refused
    case .notAPackage: .notAPackage
    case .damaged(let faults): Self.exitCode(of: faults)
    case .notRecorded, .lost, .otherPackage: .packageNotRecorded
    case .system: .disk
    }
  }

  /// A manifest that is wrong says nothing true of the pieces, so it comes first.
  private static func exitCode(of faults: [BagFault]) -> ExitCode {
    let isAddition = faults.contains { if case .added = $0 { true } else { false } }
    let pieces = faults.filter { !$0.isOfDescription }
    if faults.contains(where: { $0.isOfDescription && !$0.isCount }) { return .packageManifest }
    for fault in pieces { if case .changed = fault { return .packageChanged } }
    for fault in pieces { if case .missing = fault { return .packageIncomplete } }
    return isAddition || !pieces.isEmpty ? .packageAddedTo : .packageManifest
  }
}

extension BagFault {
  /// Whether only the sums differ, as they do whenever a piece is changed, missing or added.
  fileprivate var isCount: Bool { if case .wrongCount = self { true } else { false } }
}

extension RegistryError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .notAnOffice: .notAnOffice
    case .newerFormat: .newerVersion
    case .journal(let error): error.exitCode
    case .index: .index
    case .system: .disk
    case .keyFile, .noKey, .otherKey: .noKey
    case .refused(let refusal): refusal.exitCode
    case .unknownMatter: .unknownMatter
    case .restricted: .noRight
    case .rolledBack, .otherOffice, .inThePast: .readOnly
    case .notFoundedYet: .badInput
    case .backup(let error): error.exitCode
    case .cancelled: .cancelled
    }
  }
}

extension KeyFailure {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .passphraseMissing, .severalRequests: .usage
    case .waits: .noKey
    case .noRequest: .unknownMember
    case .exists, .otherFingerprint, .demonstration: .refused
    }
  }
}

extension BackupError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .holdsLess, .copyHoldsMore: .journalRolledBack
    case .notACopy: .badInput
    case .protected: .readOnly
    }
  }
}

extension JournalError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .noOffice: .notAnOffice
    case .alreadyFounded: .alreadyAnOffice
    case .system(let error): error.isForbidden ? .readOnly : .disk
    case .networkFileSystem, .flushFailed, .unfinishedWrite, .originalMissing,
      .originalChanged:
      .disk
    case .unknownPosition, .replaced, .secondName, .shrunk, .damaged, .stopped, .noEntry: .readOnly
    case .locked, .lockReplaced: .busy
    case .clockFarAhead, .timeGoesBack: .clock
    case .entryTooLong, .tooMuchAtOnce, .notCanonical: .badInput
    }
  }
}

extension Refusal {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .unknownMember: .unknownMember
    case .notGranted, .otherDepartment, .noDepartment, .notAssigned, .noOnBehalf,
      .onBehalfNeedsAdministrator, .notAdministrator, .notDeputy, .deputyOutOfPeriod,
      .leaveOfOther, .leaderAmends, .office(.notGranted), .office(.notOnBehalf),
      .behalf(.notYours), .behalf(.inPerson):
      .noRight
    case .roster(.badIdentifier): .badInput
    case .accusedMember, .merging(.noSuchTarget): .unknownMatter
    case .accusedMissing, .accusedDepartment, .proofMissing, .wrongStage, .wrongAssignmentStage,
      .leadConsolidates,
      .holdsUnknownFacts, .alreadyDispatched, .textMissing, .textTooLong, .unfilledPlaceholder,
      .noPoints, .tooManyPoints, .pointUnanswered, .groundMissing, .unknownPoint,
      .unknownDepartment, .unknownArea, .unknownTopic, .unknownSource, .departmentTwice,
      .nobodyInDepartment, .everybodyAway, .noDepartmentsToReturnTo, .promiseDateMissing,
      .promiseDatePast,
      .messageFromFuture, .notYetLate, .textChanged, .hitsUndecided,
      .unknownHit, .keptWithoutReason, .wordsUndecided, .unknownWord, .wordWithoutReason,
      .notMasked, .secrecyNotExamined, .openedWithoutGround, .textSame, .postedTextMissing,
      .postedTextDiffers, .ownDraft, .alreadyApproved, .sentAfterReceipt, .nothingChanged,
      .ownAnswerNotAllowed,
      .postedOutsideWindow, .followUpMissing, .extensionPending, .noExtensionPending,
      .capReached, .replyAlreadyDue, .nothingToRemind, .nothingToUndo, .undoTooLate, .undoOfOther,
      .actedSince, .pauseNotAllowed, .alreadyPaused,
      .notPaused, .nothingToPause, .noAlarm, .alarmAcknowledged, .leaveEmpty, .leaveOver,
      .roster, .otherLevel, .satisfactionMissing, .badPolicy, .leftToNobody, .lastAdministrator,
      .noRoles,
      .leaveTooLong, .leaveTwice, .notOnLeave, .ownDeputy, .deputyAway, .deputyCycle,
      .deputiesTooMany, .noShiftRight, .noShiftWaiting, .ownShift, .supervision, .office,
      .bulletin, .afterReply, .merging, .behalf:
      .refused
    case .alreadyObjected, .objectionTooLate, .notObjected, .takerObjects, .leadMissing,
      .noEndingProposed:
      .refused
    case .endingPending, .noEndingPending, .ownProposal, .toldOutsideWindow, .nothingToTell:
      .refused
    }
  }
}
