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
    case .notForDemonstration: .alreadyAnOffice
    case .registry(let error): error.exitCode
    case .file: .disk
    case .intake, .message, .json, .input, .badIdentifier, .holidays, .unknownZone:
      .badInput
    case .nothingToSendBack, .calendarUnchanged, .paper, .noHandover: .refused
    case .archive(.system(_)): .disk
    case .archive: .refused
    case .terminal: .noTerminal
    }
  }
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
    case .rolledBack, .otherOffice: .readOnly
    case .backup(let error): error.exitCode
    case .cancelled: .cancelled
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
    case .unknownPosition, .replaced, .shrunk, .damaged, .stopped, .noEntry: .readOnly
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
      .leaveOfOther, .office(.notGranted), .office(.notOnBehalf):
      .noRight
    case .proofMissing, .wrongStage, .wrongAssignmentStage, .leadConsolidates,
      .holdsUnknownFacts, .alreadyReceived, .textMissing, .textTooLong, .unfilledPlaceholder,
      .noPoints, .tooManyPoints, .pointUnanswered, .groundMissing, .unknownPoint,
      .unknownDepartment, .unknownArea, .unknownTopic, .unknownSource, .departmentTwice,
      .nobodyInDepartment, .everybodyAway, .noDepartmentsToReturnTo, .promiseDateMissing,
      .promiseDatePast,
      .messageFromFuture, .notYetLate, .textChanged, .ownDraft, .alreadyApproved,
      .postedOutsideWindow, .followUpMissing, .extensionPending, .noExtensionPending,
      .capReached, .replyAlreadyDue, .nothingToRemind, .pauseNotAllowed, .alreadyPaused,
      .notPaused, .nothingToPause, .noAlarm, .alarmAcknowledged, .leaveEmpty, .leaveOver,
      .leaveTooLong, .leaveTwice, .notOnLeave, .ownDeputy, .deputyAway, .deputyCycle,
      .deputiesTooMany, .noShiftRight, .noShiftWaiting, .ownShift, .supervision, .office,
      .bulletin:
      .refused
    case .endingPending, .noEndingPending, .ownProposal, .toldOutsideWindow, .nothingToTell:
      .refused
    }
  }
}
