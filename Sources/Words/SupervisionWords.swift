public import Workflow

extension SupervisionBreach {
  /// Why a department is supervised.
  public var phrase: Phrase {
    switch self {
    case .late: Phrase(zh: "逾期未办", en: "late")
    case .irregular: Phrase(zh: "未按规定办理", en: "not by the rules")
    }
  }
}

extension RiskLevel {
  /// How grave it is.
  public var phrase: Phrase {
    switch self {
    case .ordinary: Phrase(zh: "一般", en: "ordinary")
    case .considerable: Phrase(zh: "较大", en: "considerable")
    case .major: Phrase(zh: "重大", en: "major")
    }
  }
}

extension RiskStatus {
  /// How it stands.
  public var phrase: Phrase {
    switch self {
    case .underControl: Phrase(zh: "在控", en: "under control")
    case .rising: Phrase(zh: "上升", en: "rising")
    case .defused: Phrase(zh: "化解", en: "defused")
    }
  }
}

extension Bulletin.Stage {
  /// Where it stands.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(zh: "异议期内", en: "open to objection")
    case .contested: Phrase(zh: "异议待裁", en: "objection undecided")
    case .ready: Phrase(zh: "待签发", en: "ready to issue")
    case .issued: Phrase(zh: "已通报", en: "issued")
    case .dropped: Phrase(zh: "已放弃", en: "dropped")
    }
  }
}

extension BulletinOmission.Ground {
  /// Why an item is left out.
  public var phrase: Phrase {
    switch self {
    case .objectionUpheld: Phrase(zh: "异议成立", en: "objection upheld")
    case .explained: Phrase(zh: "已作说明", en: "explained since")
    case .reported: Phrase(zh: "已经报送", en: "reported since")
    }
  }
}

extension OfficeAct {
  /// The verb, as it stands on a key or in a menu.
  public var phrase: Phrase {
    switch self {
    case .lookAtSource: Phrase(zh: "已看无新", en: "looked, nothing new")
    case .reportFromGrid: Phrase(zh: "网格上报", en: "grid report")
    case .settleGridReport: Phrase(zh: "网格情况办结", en: "settle grid report")
    case .recordRisk: Phrase(zh: "登记风险点", en: "record risk point")
    case .nameContacts: Phrase(zh: "登记联络链", en: "name contacts")
    case .reportZero: Phrase(zh: "填零报告", en: "fill zero report")
    case .draftBulletin: Phrase(zh: "起草通报", en: "draft bulletin")
    case .objectToBulletin: Phrase(zh: "提出异议", en: "object to bulletin")
    case .decideObjection: Phrase(zh: "裁定异议", en: "decide objection")
    case .issueBulletin: Phrase(zh: "签发通报", en: "issue bulletin")
    case .dropBulletin: Phrase(zh: "放弃通报", en: "drop bulletin")
    case .confirmEntry: Phrase(zh: "确认代录", en: "confirm the entry")
    case .disownEntry: Phrase(zh: "否认代录", en: "disown the entry")
    }
  }
}
