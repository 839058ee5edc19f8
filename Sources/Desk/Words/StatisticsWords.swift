public import Registry
public import Words
public import Workflow

extension HoldUp.Step {
  /// What is done at the step.
  public var phrase: Phrase {
    switch self {
    case .registration: Phrase(zh: "登记", en: "registration")
    case .proposal: Phrase(zh: "拟办", en: "proposal")
    case .instruction: Phrase(zh: "批示", en: "instruction")
    case .dispatch: Phrase(zh: "交办", en: "dispatch")
    case .handling: Phrase(zh: "办理", en: "handling")
    case .redoing: Phrase(zh: "重办", en: "redoing")
    case .consolidation: Phrase(zh: "汇总", en: "consolidation")
    case .review: Phrase(zh: "审核", en: "review")
    case .approval: Phrase(zh: "审定", en: "approval")
    case .posting: Phrase(zh: "发布", en: "posting")
    }
  }
}

extension Narrator {
  /// In whose hands a matter is.
  public func name(of holder: HoldUp.Holder) -> String {
    switch holder {
    case .office: Phrase(zh: "本室", en: "the office")(language)
    case .leader: Phrase(zh: "领导", en: "the leaders")(language)
    case .department(let department): name(of: department)
    }
  }

  public func name(of subject: Rise.Subject) -> String {
    switch subject {
    case .topic(let topic): name(of: topic)
    case .area(let area): name(of: area)
    }
  }
}

extension Ratio {
  /// Per cent to one place, or a dash where there is nothing to take a part of: `95.2%`.
  public var percent: String {
    guard let perMille else { return "-" }
    return perMille == 1000 ? "100%" : "\(perMille / 10).\(perMille % 10)%"
  }

  /// The numbers it is made of: `40/42`.
  public var fraction: String { "\(part)/\(whole)" }
}

extension [MonthFigure] {
  /// The months since the first of them in which anything came or was replied to.
  public var begun: ArraySlice<MonthFigure> {
    drop { $0.received == 0 && $0.replied == 0 }
  }
}

/// A rate of the scoreboard; each is printed with what it means.
public enum ScoreRate: String, Sendable, CaseIterable {
  case reply
  case timelyOriginally
  case timely
  case closing
  case returned
  case satisfaction

  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .reply: Phrase(zh: "答复率", en: "reported")
    case .timelyOriginally: Phrase(zh: "按时办结率(原限)", en: "in time (original)")
    case .timely: Phrase(zh: "按时办结率(含延期)", en: "in time (extended)")
    case .closing: Phrase(zh: "办结率", en: "closed")
    case .returned: Phrase(zh: "退回率", en: "sent back")
    case .satisfaction: Phrase(zh: "满意率", en: "satisfied")
    }
  }

  /// What is divided by what.
  public var definition: Phrase {
    switch self {
    case .reply: Phrase(zh: "已报送 / 交办", en: "reports submitted / parts given")
    case .timelyOriginally:
      Phrase(
        zh: "原限内报送 / (已报送+逾原限未报+未报先行)",
        en: "in time / submitted, late or left out")
    case .timely:
      Phrase(
        zh: "现限内报送 / (已报送+逾现限未报+未报先行)",
        en: "in time once extended / the same")
    case .closing: Phrase(zh: "办件已办结 / 交办", en: "matters closed / parts given")
    case .returned: Phrase(zh: "曾被退回 / 曾报送", en: "ever sent back / ever submitted")
    case .satisfaction:
      Phrase(zh: "满意和基本满意 / 牵头且已回访到", en: "content / reached, of those it leads")
    }
  }

  /// The rate of a score.
  public func ratio(of score: Score) -> Ratio {
    switch self {
    case .reply: score.replyRate
    case .timelyOriginally: score.timelyRateOriginally
    case .timely: score.timelyRate
    case .closing: score.closingRate
    case .returned: score.returnRate
    case .satisfaction: score.satisfactionRate
    }
  }

  /// What no rate counts.
  public static let exclusion = Phrase(
    zh: "不予受理、转出、作废的办件和已撤回的交办不计入",
    en: "declined, transferred, voided and withdrawn parts count nowhere")
}

extension TimeText {
  /// Minutes of office hours in hours to one place: `12.5 时`, `12.5 h`.
  public func officeHours(_ minutes: Int) -> String {
    "\(minutes / 60).\(minutes % 60 / 6) \(Self.hour(language))"
  }
}
