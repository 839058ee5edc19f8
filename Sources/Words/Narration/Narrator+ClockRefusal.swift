import Canon
import Workflow

/// What a date, a limit, an alarm or a shift stands against.
extension Narrator {
  var promiseDateMissing: Phrase {
    Phrase(
      zh: "办理结果是「\(Outcome.promised.phrase.zh)」：请写承诺日期。",
      en: "The outcome is '\(Outcome.promised.phrase.en)'. Please give the promised date.")
  }

  func promiseDatePast(_ date: CivilDate) -> Phrase {
    Phrase(
      zh: "承诺日期 \(time.day(date)) 已经过去：请写今天或以后的日期。",
      en: "The promised date \(time.day(date)) is past. Give today or a later day.")
  }

  var messageFromFuture: Phrase {
    Phrase(
      zh: "留言时间比现在还晚：请核对时间和时区。",
      en: "The message is dated later than now. Check its time and zone.")
  }

  func sentAfterReceipt(_ moment: Instant) -> Phrase {
    Phrase(
      zh: "收文是 \(time.full(moment))，留言不会更晚：请核对留言时间。",
      en: "The message was taken in \(time.full(moment)) and can not be later. Check its time.")
  }

  func notYetLate(_ department: DepartmentID, _ due: Instant) -> Phrase {
    Phrase(
      zh: "\(name(of: department))的期限是 \(time.full(due))，还没有超期：可以先催办 (m)。",
      en: "\(name(of: department)) has until \(time.full(due)). You may send a reminder (m).")
  }

  func postedOutsideWindow(_ approved: Instant) -> Phrase {
    Phrase(
      zh: "发布时间应在审定 (\(time.full(approved))) 之后、现在之前：请核对。",
      en: "The posting must lie between the approval (\(time.full(approved))) and now. "
        + "Check the time.")
  }

  func followUpMissing(_ until: Instant) -> Phrase {
    Phrase(
      zh: "回访期到 \(time.full(until))：请再联系留言人，或在备注里写明联系经过。",
      en: "The follow-up runs until \(time.full(until)). Try to reach the citizen, or say in "
        + "the note what was tried.")
  }

  func satisfactionMissing(_ until: Instant) -> Phrase {
    Phrase(
      zh: "本单位须问得满意度：回访期到 \(time.full(until))，请再联系留言人。",
      en: "The rules want the citizen asked. The follow-up runs until \(time.full(until)); try "
        + "again.")
  }

  var extensionPending: Phrase {
    Phrase(
      zh: "已有一份延期申请等待裁定：请等\(holders(of: .leader))决定。",
      en: "An extension is asked for already. \(holders(of: .leader)) will decide on it.")
  }

  var noExtensionPending: Phrase {
    Phrase(
      zh: "没有等待裁定的延期申请：可能已有人裁定，请刷新 (F5)。",
      en: "No extension is waiting. Somebody may have decided it: reload (F5).")
  }

  func replyAlreadyDue(_ due: Instant) -> Phrase {
    Phrase(
      zh: "公开回复的期限 \(time.full(due)) 已过，不能再延：请写「说明」。",
      en: "The public reply was due \(time.full(due)), too late to extend. Write an explanation "
        + "instead.")
  }

  var pauseNotAllowed: Phrase {
    Phrase(
      zh: "本单位的制度不设「待网民补充」（规则 allowsPause）。",
      en: "The office's rules know no pause (rule allowsPause).")
  }

  var alreadyPaused: Phrase {
    Phrase(zh: "部门时限已经暂停。", en: "The departments' limits stand still already.")
  }

  var notPaused: Phrase {
    Phrase(zh: "部门时限没有暂停。", en: "The departments' limits do not stand still.")
  }

  var nothingToPause: Phrase {
    Phrase(
      zh: "各部门都已报送，没有可暂停的时限。", en: "Every department has reported; no limit runs.")
  }

  func noAlarm(_ kind: Clock.Kind) -> Phrase {
    Phrase(
      zh: "此件没有临近或超期的「\(kind.phrase.zh)」时限：请选告警中的时限。",
      en: "This matter has no '\(kind.phrase.en)' clock that is near or past. Choose one that is."
    )
  }

  func alarmAcknowledged(_ kind: Clock.Kind) -> Phrase {
    Phrase(
      zh: "「\(kind.phrase.zh)」的告警今日已确认：明日仍超期会再次告警。",
      en: "The alarm of '\(kind.phrase.en)' was acknowledged today. It rings again tomorrow.")
  }

  func noShiftRight(_ member: MemberID) -> Phrase {
    Phrase(
      zh: "\(name(of: member))不能交接班：请值班员或管理员办理。",
      en: "\(name(of: member)) keeps no shifts. Please ask a duty officer or an administrator.")
  }

  var noShiftWaiting: Phrase {
    Phrase(
      zh: "没有等待接班的班次：请先由当班的人交班。",
      en: "No shift waits to be taken. Whoever is on duty hands it over first.")
  }

  var ownShift: Phrase {
    Phrase(
      zh: "自己交的班不能自己接：请下一班的人接班。",
      en: "One can not take the shift one handed over. Please let the next officer take it.")
  }

  func capReached(_ days: Int) -> Phrase {
    guard days > 0 else {
      return Phrase(
        zh: "延期已经用完，公开回复不能再延：请写「说明」。",
        en: "All extension is used up. Write an explanation instead.")
    }
    return Phrase(
      zh: "延期天数应在 1 到 \(days) 之间：请改正。",
      en: "An extension is from 1 to \(days) days here. Please change it.")
  }
}
