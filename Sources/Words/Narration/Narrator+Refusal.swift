public import Workflow

extension Narrator {
  /// What is wrong, where, and what to do next.
  public func sentence(for refusal: Refusal) -> String {
    phrase(for: refusal)(language)
  }

  // One table, so that refusals are worded side by side.
  private func phrase(for refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownMember(let member):
      Phrase(
        zh: "没有成员「\(member.rawValue)」：请核对代号，或请管理员先添加。",
        en: "There is no member \(member.rawValue). Check the identifier, or ask an "
          + "administrator to admit them.")
    case .notGranted(let act, let member, let roles):
      notGranted(act.phrase, to: member, needs: roles)
    case .otherDepartment(let act, let department): otherDepartment(act, department)
    case .noDepartment(let member):
      Phrase(
        zh: "\(name(of: member))还没有所属部门：请管理员先指定。",
        en: "\(name(of: member)) belongs to no department. Ask an administrator to name one.")
    case .notAssigned(let department):
      Phrase(
        zh: "此件没有交办给\(name(of: department))：承办部门见详情 (0)。",
        en: "\(name(of: department)) has no part in this matter. Details (0) list those who do.")
    case .noOnBehalf(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」不能代录：只有领导、部门负责人和联络员的事项可以代录。",
        en: "'\(act.phrase.en)' can not be entered on behalf: only acts of leaders, department "
          + "heads and liaisons can.")
    case .onBehalfNeedsAdministrator:
      Phrase(
        zh: "只有管理员可以代录：请把凭证交给\(holders(of: .administrator))。",
        en: "Only an administrator enters acts on behalf. Give the proof to "
          + "\(holders(of: .administrator)).")
    case .notAdministrator(let member):
      Phrase(
        zh: "\(name(of: member))不能改动本单位的设置：请联系\(holders(of: .administrator))。",
        en: "\(name(of: member)) may not change the office. Please ask "
          + "\(holders(of: .administrator)).")
    case .lastAdministrator(let member):
      Phrase(
        zh: "\(name(of: member))是唯一有密钥的管理员：请先接纳另一位管理员。",
        en: "\(name(of: member)) is the only administrator with a key. Admit another one first.")
    case .noRoles(let member):
      Phrase(
        zh: "\(member.rawValue) 还没有角色：接纳时至少给一个。",
        en: "\(member.rawValue) has no role yet: give at least one.")
    case .proofMissing:
      Phrase(
        zh: "代录要有凭证：请写明何时与谁通话，或纸质件的编号。",
        en: "An act on behalf needs its proof: write who called when, or the number of the paper.")
    case .notDeputy(let deputy, let member):
      Phrase(
        zh: "\(name(of: deputy))不是\(name(of: member))的代理：请先登记请假和代理人。",
        en: "\(name(of: deputy)) is not the deputy of \(name(of: member)). Record the leave and "
          + "its deputy first.")
    case .deputyOutOfPeriod(let member, let from, let until):
      Phrase(
        zh: "代理\(name(of: member))的时间是 \(time.full(from)) 至 \(time.full(until))，"
          + "现在不能代理。",
        en: "\(name(of: member)) has a deputy from \(time.full(from)) until "
          + "\(time.full(until)), not now.")

    case .wrongStage(let act, let stage):
      Phrase(
        zh: "此件现在是「\(stage.phrase.zh)」，不能\(act.phrase.zh)：详情 (0) 写明正在等待什么。",
        en: "'\(act.phrase.en)' is not possible while the matter is \(stage.phrase.en). "
          + "Details (0) say what it waits for.")
    case .wrongAssignmentStage(let act, let department, let stage):
      Phrase(
        zh: "\(name(of: department))的交办现在是「\(stage.phrase.zh)」，不能\(act.phrase.zh)："
          + "请刷新 (F5) 后再看。",
        en: "'\(act.phrase.en)' is not possible while the part of \(name(of: department)) is "
          + "\(stage.phrase.en). Reload (F5) and look again.")
    case .leadConsolidates(let department):
      Phrase(
        zh: "\(name(of: department))牵头，不单独报送：请等各协办部门报送后汇总。",
        en: "\(name(of: department)) leads and does not report alone. Consolidate once the other "
          + "departments have reported.")
    case .holdsUnknownFacts:
      Phrase(
        zh: "此件有新版程序写下的记录，本机只能查看：请升级程序后再办。",
        en: "A newer version of the program has worked on this matter, so it is read-only here. "
          + "Please upgrade.")
    case .alreadyReceived(let matter):
      Phrase(
        zh: "这条留言已经收文，见 \(matter.rawValue)，不必再收。",
        en: "This message was taken in before: see \(matter.rawValue).")

    case .textMissing(let field):
      Phrase(
        zh: "「\(field.phrase.zh)」还空着，请填写。",
        en: "The field '\(field.phrase.en)' is empty. Please fill it in.")
    case .textTooLong(let field, let limit):
      Phrase(
        zh: "「\(field.phrase.zh)」超过 \(limit) 字，请精简。",
        en: "The field '\(field.phrase.en)' holds more than \(limit) characters. Please shorten it."
      )
    case .unfilledPlaceholder(let field, let placeholder):
      Phrase(
        zh: "「\(field.phrase.zh)」里的 \(placeholder) 还没有填：请填写或删去。",
        en: "The field '\(field.phrase.en)' still holds \(placeholder). Fill it in or remove it.")
    case .noPoints:
      Phrase(
        zh: "还没有诉求：请至少写一条，留言人问什么、要什么。",
        en: "There are no points. Write at least one: what the citizen asks or demands.")
    case .tooManyPoints(let limit):
      Phrase(
        zh: "诉求最多 \(limit) 条：请合并相近的。",
        en: "A message has at most \(limit) points. Please join those that are alike.")
    case .pointUnanswered(let point):
      Phrase(
        zh: "诉求 \(point) 还没有处理：请选已答复、已转交或不予答复。",
        en: "Point \(point) is not dealt with. Mark it answered, handed on or refused.")
    case .groundMissing(let point):
      Phrase(
        zh: "诉求 \(point) 没有直接答复：请写明转交给谁，或不予答复的理由。",
        en: "Point \(point) is not answered. Say to whom it is handed on, or why it is refused.")
    case .unknownPoint(let point):
      Phrase(
        zh: "没有诉求 \(point)：请核对编号，诉求见详情 (0)。",
        en: "There is no point \(point). Check the number; details (0) list the points.")
    case .unknownDepartment(let id): unknown(Phrase(zh: "部门", en: "department"), id.rawValue)
    case .unknownArea(let id): unknown(Phrase(zh: "网格", en: "area"), id.rawValue)
    case .unknownTopic(let id): unknown(Phrase(zh: "主题", en: "topic"), id.rawValue)
    case .unknownSource(let id): unknown(Phrase(zh: "来源", en: "source"), id.rawValue)
    case .departmentTwice(let department):
      Phrase(
        zh: "\(name(of: department))写了两次：牵头和协办的部门各写一次。",
        en: "\(name(of: department)) is named twice. Name each department once, as lead or beside "
          + "it.")
    case .nobodyInDepartment(let department, let role):
      Phrase(
        zh: "\(name(of: department))没有\(role.phrase.zh)：请管理员先指定，再交给该部门。",
        en: "\(name(of: department)) has no \(role.phrase.en). Ask an administrator to admit one, "
          + "then try again.")
    case .everybodyAway(let department, let role):
      Phrase(
        zh: "\(name(of: department))的\(role.phrase.zh)都在请假，又没有代理：请先登记代理人。",
        en: "Every \(role.phrase.en) of \(name(of: department)) is on leave without a deputy. "
          + "Record one first.")
    case .noDepartmentsToReturnTo:
      Phrase(
        zh: "还没有选由谁重办：请选承办部门或牵头部门。",
        en: "Nobody is chosen to do it again. Choose departments, or the lead department.")
    case .promiseDateMissing:
      Phrase(
        zh: "办理结果是「\(Outcome.promised.phrase.zh)」：请写承诺日期。",
        en: "The outcome is '\(Outcome.promised.phrase.en)'. Please give the promised date.")
    case .promiseDatePast(let date):
      Phrase(
        zh: "承诺日期 \(time.day(date)) 已经过去：请写今天或以后的日期。",
        en: "The promised date \(time.day(date)) is past. Give today or a later day.")
    case .messageFromFuture:
      Phrase(
        zh: "留言时间比现在还晚：请核对时间和时区。",
        en: "The message is dated later than now. Check its time and zone.")

    case .sentAfterReceipt(let moment):
      Phrase(
        zh: "收文是 \(time.full(moment))，留言不会更晚：请核对留言时间。",
        en: "The message was taken in \(time.full(moment)) and can not be later. Check its time.")
    case .nothingChanged(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」没有改动任何内容：请先改，再提交。",
        en: "'\(act.phrase.en)' changes nothing. Change something, then submit.")
    case .leaderAmends:
      Phrase(
        zh: "已经交办，更正要由领导办理：请\(holders(of: .leader))更正。",
        en: "The matter is dispatched, so a leader amends it. Please ask \(holders(of: .leader)).")
    case .ownAnswerNotAllowed(let kind):
      Phrase(
        zh: "制度不许本室直接答复\(kind.phrase.zh)：请拟办，交给部门 (规则 ownAnswers)。",
        en: "The rules let no \(kind.phrase.en) be answered here (rule ownAnswers). Propose it to "
          + "a leader.")

    case .notYetLate(let department, let due):
      Phrase(
        zh: "\(name(of: department))的期限是 \(time.full(due))，还没有超期：可以先催办 (m)。",
        en: "\(name(of: department)) has until \(time.full(due)). You may send a reminder (m).")
    case .textChanged:
      Phrase(
        zh: "文本与您看到的已经不同：请重新打开，看过现在的文本再办。",
        en: "The text is no longer the one you saw. Open it again, read it, then decide.")
    case .accusedMissing:
      Phrase(
        zh: "举报要写明被举报的部门、成员或其他人；不清楚的写「不明」。",
        en: "A report of wrongdoing names whom it accuses: departments, members or others. Write "
          + "'unknown' where that is so.")
    case .accusedDepartment(let department):
      Phrase(
        zh: "\(name(of: department))是被举报部门，不能承办：请交给别的部门。",
        en: "\(name(of: department)) is accused and can not handle it. Choose another department.")
    case .accusedMember:
      // To the accused it is said as of a matter that does not exist.
      Phrase(zh: "没有这个办件：请核对编号。", en: "There is no such matter. Check the number.")
    case .hitsUndecided(let hits): undecided(hits)
    case .unknownHit(let number):
      Phrase(
        zh: "文中没有第 \(number) 处遮盖：请核对编号。",
        en: "There is no hit \(number) in the text. Check the number.")
    case .keptWithoutReason(let number):
      Phrase(
        zh: "第 \(number) 处要保留，请写明理由，如「2 对外公布的咨询电话」。",
        en: "Hit \(number) is kept without a reason. Write one, such as '2 our public number'.")
    case .wordsUndecided(let hits): undecided(hits)
    case .unknownWord(let number):
      Phrase(
        zh: "文中没有第 \(number) 处涉密词：请核对编号。",
        en: "There is no secrecy word \(number) in the text. Check the number.")
    case .wordWithoutReason(let number):
      Phrase(
        zh: "第 \(number) 处涉密词要保留，请写明可以公开的理由。",
        en: "Secrecy word \(number) is kept without a reason. Say why it may be public.")
    case .notMasked:
      Phrase(
        zh: "公开文本还没有脱敏定稿：请管理员先办「脱敏定稿」。",
        en: "The public text is not settled yet. An administrator masks it first.")
    case .secrecyNotExamined(let reviewers): secrecyNotExamined(reviewers)
    case .openedWithoutGround(let openness):
      Phrase(
        zh: "「\(openness.phrase.zh)」要写明依据：哪些内容、为什么不能公开。",
        en: "'\(openness.phrase.en)' needs its ground: what must not be public, and why.")
    case .textSame:
      Phrase(
        zh: "文本没有变化，不用修改。", en: "The text is the same, so there is nothing to edit.")
    case .postedTextMissing:
      Phrase(
        zh: "请把网上现有的回复文字贴进来，与审定文本核对后才能登记发布。",
        en: "Paste what stands on the site: it is compared with the approved text first.")
    case .postedTextDiffers(let pieces):
      Phrase(
        zh: "网上文字与审定文本不一致：\(marked(pieces))。请改正网上文字，或写明不一致的原因。",
        en: "The site says something else: \(marked(pieces)). Correct it there, or explain the "
          + "difference.")
    case .ownDraft:
      Phrase(
        zh: "自己起草或审核的文本不能自己审查、审定：请另一位办理。",
        en: "Nobody reviews or approves a text they drafted. Ask another member.")
    case .alreadyApproved:
      Phrase(
        zh: "同一人只审定一次：下一级请另一位领导审定。",
        en: "One person approves once. The next level is for another leader.")
    case .otherLevel(let rank):
      Phrase(
        zh: "现在轮到\(rank.phrase.zh)审定：请等这一级签过。",
        en: "It is the \(rank.phrase.en)'s turn to approve. Wait for that level.")
    case .postedOutsideWindow(let approved):
      Phrase(
        zh: "发布时间应在审定 (\(time.full(approved))) 之后、现在之前：请核对。",
        en: "The posting must lie between the approval (\(time.full(approved))) and now. "
          + "Check the time.")
    case .followUpMissing(let until):
      Phrase(
        zh: "回访期到 \(time.full(until))：请再联系留言人，或在备注里写明联系经过。",
        en: "The follow-up runs until \(time.full(until)). Try to reach the citizen, or say in "
          + "the note what was tried.")
    case .satisfactionMissing(let until):
      Phrase(
        zh: "本单位须问得满意度：回访期到 \(time.full(until))，请再联系留言人。",
        en: "The rules want the citizen asked. The follow-up runs until \(time.full(until)); try "
          + "again.")
    case .extensionPending:
      Phrase(
        zh: "已有一份延期申请等待裁定：请等\(holders(of: .leader))决定。",
        en: "An extension is asked for already. \(holders(of: .leader)) will decide on it.")
    case .noExtensionPending:
      Phrase(
        zh: "没有等待裁定的延期申请：可能已有人裁定，请刷新 (F5)。",
        en: "No extension is waiting. Somebody may have decided it: reload (F5).")
    case .capReached(let days): capReached(days)
    case .replyAlreadyDue(let due):
      Phrase(
        zh: "公开回复的期限 \(time.full(due)) 已过，不能再延：请写「说明」。",
        en: "The public reply was due \(time.full(due)), too late to extend. Write an explanation "
          + "instead.")
    case .alreadyObjected(let department):
      Phrase(
        zh: "\(name(of: department))已提过异议，只能提一次：请办理，有困难可申请延期。",
        en:
          "\(name(of: department)) objected once already. Please handle it; more time can be asked."
      )
    case .objectionTooLate(let department, let until):
      Phrase(
        zh: "\(name(of: department))的异议期到 \(time.full(until)) 已过：请办理，或与办公室商量。",
        en: "\(name(of: department)) could object until \(time.full(until)). Please handle it, or "
          + "talk to the office.")
    case .notObjected(let department):
      Phrase(
        zh: "\(name(of: department))没有等待裁定的异议：可能已经裁定，请刷新 (F5)。",
        en: "No objection of \(name(of: department)) waits. It may be decided: reload (F5).")
    case .takerObjects(let department):
      Phrase(
        zh: "\(name(of: department))自己有异议，不能接手：请选另一个部门。",
        en: "\(name(of: department)) objects itself and can not take it. Choose another department."
      )
    case .leadMissing:
      Phrase(
        zh: "牵头部门撤出，还没有新的牵头：请选一个部门牵头。",
        en: "The lead is gone and there is no new one. Choose the department that leads.")
    case .noEndingProposed:
      Phrase(
        zh: "还没有拟不予受理或拟转出：请办公室先提，或改选接手的部门。",
        en: "No decline or transfer is proposed. Let the office propose it, or choose who takes it."
      )
    case .endingPending(let act):
      Phrase(
        zh: "此件正在等「\(act.awaited.zh)」：请\(deciders(of: act))先裁定。",
        en: "The matter waits for the \(act.awaited.en). \(deciders(of: act)) will decide first.")
    case .noEndingPending(let act):
      Phrase(
        zh: "没有等待「\(act.awaited.zh)」的提议：可能已经裁定，请刷新 (F5)。",
        en: "No proposal waits for the \(act.awaited.en). It may be decided: reload (F5).")
    case .ownProposal(let act):
      Phrase(
        zh: "自己提的不能自己确认：「\(act.phrase.zh)」请另一人办理。",
        en: "Nobody confirms what they proposed. '\(act.phrase.en)' is for another member.")
    case .toldOutsideWindow(let since):
      Phrase(
        zh: "告知时间应在决定 (\(time.full(since))) 之后、现在之前：请核对。",
        en: "The citizen was told between the decision (\(time.full(since))) and now. "
          + "Check the time.")
    case .nothingToTell:
      Phrase(
        zh: "此件没有待告知网民的事项：可能已经告知，请刷新 (F5)。",
        en: "The citizen is owed no note here. Somebody may have given it: reload (F5).")
    case .nothingToRemind:
      Phrase(
        zh: "此件不等任何人，不用催办。",
        en: "The matter waits for nobody, so there is nobody to remind.")
    case .pauseNotAllowed:
      Phrase(
        zh: "本单位的制度不设「待网民补充」（规则 allowsPause）。",
        en: "The office's rules know no pause (rule allowsPause).")
    case .nothingToUndo:
      Phrase(
        zh: "这里没有可撤销的事项：收文不能撤销，撤销过的不再撤销。",
        en: "There is nothing to undo here: a message stays taken in, and no entry is undone twice."
      )
    case .undoTooLate(let act):
      Phrase(
        zh: "「\(act.phrase.zh)」已经出了门，不能撤销；请用更正、补充或新的事项说明。",
        en:
          "'\(act.phrase.en)' has left the house and can not be undone; put it right by a new act."
      )
    case .undoOfOther(let member, let entry):
      Phrase(
        zh: "最后一条 #\(entry) 由\(name(of: member))记入，只有本人可以撤销。",
        en: "The last entry, #\(entry), is \(name(of: member))'s, who alone can undo it.")
    case .actedSince(let member, let entry):
      Phrase(
        zh: "此后\(name(of: member))已办理（#\(entry)），不能再撤销。",
        en: "\(name(of: member)) has acted since (#\(entry)); it can no longer be undone.")
    case .alreadyPaused:
      Phrase(zh: "部门时限已经暂停。", en: "The departments' limits stand still already.")
    case .notPaused:
      Phrase(zh: "部门时限没有暂停。", en: "The departments' limits do not stand still.")
    case .nothingToPause:
      Phrase(
        zh: "各部门都已报送，没有可暂停的时限。", en: "Every department has reported; no limit runs.")
    case .noAlarm(let kind):
      Phrase(
        zh: "此件没有临近或超期的「\(kind.phrase.zh)」时限：请选告警中的时限。",
        en: "This matter has no '\(kind.phrase.en)' clock that is near or past. Choose one that is."
      )
    case .alarmAcknowledged(let kind):
      Phrase(
        zh: "「\(kind.phrase.zh)」的告警今日已确认：明日仍超期会再次告警。",
        en: "The alarm of '\(kind.phrase.en)' was acknowledged today. It rings again tomorrow.")
    case .badPolicy(let fault): phrase(for: fault)
    case .leftToNobody(let act, let roles):
      Phrase(
        zh: "这样改后，没有人能「\(act.phrase.zh)」了（须有\(names(of: roles).zh)）：请先指定别人。",
        en: "Nobody could '\(act.phrase.en)' any more, which needs a \(names(of: roles).en). Admit "
          + "somebody else first.")
    case .roster(let refusal): phrase(for: refusal)
    case .leaveOfOther(let member):
      Phrase(
        zh: "\(name(of: member))的请假由本人或管理员登记：请联系\(holders(of: .administrator))。",
        en: "\(name(of: member)) or an administrator records that leave. Please ask "
          + "\(holders(of: .administrator)).")
    case .leaveEmpty:
      Phrase(
        zh: "请假的结束应晚于开始：请核对日期。", en: "A leave ends after it begins. Check the dates.")
    case .leaveOver(let until):
      Phrase(
        zh: "请假到 \(time.full(until)) 已经结束：请写还没过的日期。",
        en: "The leave would be over since \(time.full(until)). Give a later day.")
    case .leaveTooLong(let days):
      Phrase(
        zh: "一次请假最多 \(days) 天：更长的请分次登记，或调整成员。",
        en: "A leave lasts at most \(days) days. Record a longer one in parts, or change the "
          + "member's roles.")
    case .leaveTwice(let member, let from, let until):
      Phrase(
        zh: "\(name(of: member))已登记请假 \(time.full(from)) 至 \(time.full(until))："
          + "请先销假再改。",
        en: "\(name(of: member)) is away from \(time.full(from)) until \(time.full(until)) "
          + "already. End that leave first.")
    case .notOnLeave(let member):
      Phrase(
        zh: "\(name(of: member))没有登记请假，不用销假。",
        en: "\(name(of: member)) has no leave that could end.")
    case .ownDeputy:
      Phrase(zh: "自己不能代理自己：请另选一位。", en: "Nobody is their own deputy. Choose another.")
    case .deputyAway(let deputy, let until):
      Phrase(
        zh: "\(name(of: deputy))自己请假到 \(time.full(until))，整段都不在：请另选代理人。",
        en: "\(name(of: deputy)) is away all that time, until \(time.full(until)). Choose "
          + "another deputy.")
    case .deputyCycle(let members):
      Phrase(
        zh: "代理绕成了圈：\(row(of: members))。请另选代理人。",
        en: "The deputies lead round in a circle: \(row(of: members)). Choose another deputy.")
    case .deputiesTooMany(let members, let limit):
      Phrase(
        zh: "代理接代理超过 \(limit) 层：\(row(of: members))。请直接选在岗的人。",
        en: "More than \(limit) deputies stand in a row: \(row(of: members)). Choose somebody "
          + "who is there.")
    case .noShiftRight(let member):
      Phrase(
        zh: "\(name(of: member))不能交接班：请值班员或管理员办理。",
        en: "\(name(of: member)) keeps no shifts. Please ask a duty officer or an administrator.")
    case .noShiftWaiting:
      Phrase(
        zh: "没有等待接班的班次：请先由当班的人交班。",
        en: "No shift waits to be taken. Whoever is on duty hands it over first.")
    case .supervision(let refusal): phrase(for: refusal)
    case .office(let refusal): phrase(for: refusal)
    case .bulletin(let refusal): phrase(for: refusal)
    case .afterReply(let refusal): phrase(for: refusal)
    case .merging(let refusal): phrase(for: refusal)
    case .ownShift:
      Phrase(
        zh: "自己交的班不能自己接：请下一班的人接班。",
        en: "One can not take the shift one handed over. Please let the next officer take it.")
    }
  }

  private func undecided(_ hits: [MaskHit]) -> Phrase {
    let zh = hits.map { "\($0.number) \($0.rule.phrase.zh) \($0.original)→\($0.replacement)" }
    let en = hits.map { "\($0.number) \($0.rule.phrase.en) \($0.original) > \($0.replacement)" }
    return Phrase(
      zh: "还有 \(hits.count) 处个人信息没有决定：\(zh.joined(separator: "；"))。请遮盖，或写理由保留。",
      en: "\(hits.count) particulars are undecided: \(en.joined(separator: "; ")). Mask them, or "
        + "keep each for a reason.")
  }

  private func undecided(_ hits: [SecrecyWords.Hit]) -> Phrase {
    let list = hits.map { "\($0.number) \($0.original)" }
    return Phrase(
      zh: "文中有涉密或内部用语：\(list.joined(separator: "、"))。请删改，或逐处写明可以公开的理由。",
      en: "The text holds secrecy words: \(list.joined(separator: ", ")). Change it, or give a "
        + "reason for each.")
  }

  private func secrecyNotExamined(_ reviewers: [MemberID]) -> Phrase {
    guard !reviewers.isEmpty else {
      return Phrase(
        zh: "这份文本还没有保密审查，也没有保密审查员：请管理员先指定一位。",
        en: "The text has had no secrecy review, and nobody is entrusted with it. Ask an "
          + "administrator to admit a secrecy reviewer.")
    }
    let names = list(reviewers.prefix(3).map(name(of:)))
    return Phrase(
      zh: "这份文本还没有保密审查：等\(names)审查。",
      en: "The text waits for the secrecy review of \(names).")
  }

  /// What changed, with what went in brackets and what came behind a plus.
  private func marked(_ pieces: [Difference]) -> String {
    let shown = pieces.compactMap { piece -> String? in
      switch piece.kind {
      case .same: nil
      case .removed: "[-\(piece.text.prefix(40))]"
      case .added: "[+\(piece.text.prefix(40))]"
      }
    }
    return shown.prefix(6).joined(separator: " ") + (shown.count > 6 ? " ~" : "")
  }

  func notGranted(_ act: Phrase, to member: MemberID, needs roles: [Role]) -> Phrase {
    let zh = roles.map(\.phrase.zh).joined(separator: "或")
    let en = roles.map(\.phrase.en).joined(separator: " or ")
    let refused = Phrase(
      zh: "\(name(of: member))不能\(act.zh)：这由\(zh)办理，",
      en: "\(name(of: member)) may not '\(act.en)': that is for the \(en). ")
    guard let holders = holders(of: roles) else {
      return refused
        + Phrase(
          zh: "现在还没有人担任，请管理员指定。", en: "Nobody is one yet; ask an administrator to name one.")
    }
    return refused + Phrase(zh: "请联系\(holders)。", en: "Please ask \(holders).")
  }

  private func otherDepartment(_ act: Act, _ department: DepartmentID) -> Phrase {
    guard !department.rawValue.isEmpty else {
      return Phrase(
        zh: "「\(act.phrase.zh)」由牵头部门办理：请转告牵头部门。",
        en: "'\(act.phrase.en)' is for the lead department. Please tell them.")
    }
    return Phrase(
      zh: "「\(act.phrase.zh)」由\(name(of: department))的成员办理：请转告该部门。",
      en: "'\(act.phrase.en)' is for the members of \(name(of: department)). Please tell them.")
  }

  private func unknown(_ kind: Phrase, _ id: String) -> Phrase {
    guard !id.isEmpty else {
      return Phrase(zh: "还没有选\(kind.zh)：请从列表中选。", en: "Choose the \(kind.en) from the list.")
    }
    return Phrase(
      zh: "没有\(kind.zh)「\(id)」：请从列表中选，新的请管理员添加。",
      en: "There is no \(kind.en) \(id). Choose from the list; an administrator adds new ones.")
  }

  private func capReached(_ days: Int) -> Phrase {
    guard days > 0 else {
      return Phrase(
        zh: "延期已经用完，公开回复不能再延：请写「说明」。",
        en: "All extension is used up. Write an explanation instead.")
    }
    return Phrase(
      zh: "延期天数应在 1 到 \(days) 之间：请改正。",
      en: "An extension is from 1 to \(days) days here. Please change it.")
  }

  /// Who may do an act, or what they are called.
  private func deciders(of act: Act) -> String {
    let roles = office.roles(for: act)
    return holders(of: roles) ?? list(roles.map { $0.phrase(language) })
  }

  /// Who holds any of the roles, a few of them; nil where nobody does.
  func holders(of roles: [Role]) -> String? {
    let members = Set(roles.flatMap { office.members(with: $0) }.map(\.member))
    guard !members.isEmpty else { return nil }
    return list(members.sorted { $0.rawValue < $1.rawValue }.prefix(3).map(name(of:)))
  }

  /// Who stands for whom, in a row.
  private func row(of members: [MemberID]) -> String {
    members.map(name(of:)).joined(separator: " > ")
  }

  /// Who holds the role, or what it is called.
  private func holders(of role: Role) -> String {
    holders(of: [role]) ?? role.phrase(language)
  }
}
