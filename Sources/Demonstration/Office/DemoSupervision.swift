import Canon
import Registry
import Workflow

/// What the office keeps beside its matters in the story: contacts, risks, reports, slips, bulletins.
struct DemoSupervision {
  let staff: DemoStaff
  let calendar: DemoCalendar

  /// Everything that is planned from the beginning, in the order of time.
  var deeds: [DemoDeed] {
    (contacts + risks + period + looks + gridReports + leaves + slips + bulletins)
      .filter { $0.at > calendar.founding && $0.at <= calendar.now }
      .sorted { $0.at < $1.at }
  }

  private var administrator: Actor { Actor(staff.members(.administrator)[0]) }
  private var leader: Actor { Actor(staff.members(.mainLeader)[0]) }

  private func deed(
    _ daysBack: Int, _ minute: Int, _ command: OfficeCommand,
  ) -> DemoDeed {
    let actor = administrator
    return DemoDeed(at: calendar.moment(workingDaysBack: daysBack, minute: minute)) {
      past, at throws(RegistryError) in _ = try past.perform(command, by: actor, at: at)
    }
  }
}

// What seldom changes.
extension DemoSupervision {
  private var contacts: [DemoDeed] {
    staff.roster.areas.enumerated().compactMap { index, area in
      guard area.contacts.count == 3 else { return nil }
      var chain = ContactChain()
      chain.area = AreaID(rawValue: area.id)
      chain.leader = contact(area.contacts[0])
      chain.cadre = contact(area.contacts[1])
      chain.gridWorker = contact(area.contacts[2])
      return deed(45, 555 + index, .nameContacts(chain))
    }
  }

  private func contact(_ known: DemoContact) -> Contact {
    var contact = Contact()
    contact.name = known.name
    contact.phone = known.phone
    return contact
  }

  private var risks: [DemoDeed] {
    DemoRisk.all.enumerated().flatMap { index, risk -> [DemoDeed] in
      var point = risk.point(leader: leader.member)
      var deeds = [deed(40, 560 + index, .recordRisk(point))]
      if index == 0 {
        point.id = "FX-001"
        point.level = .major
        point.status = .rising
        point.progress = "供热管网已完成打压试验，补贴名单每周与社区核对一次。"
        deeds.append(deed(7, 600, .recordRisk(point)))
      }
      return deeds
    }
  }

  /// A key period around the present day, and each area's report of each of its days so far.
  private var period: [DemoDeed] {
    let today = calendar.hours.zone.local(calendar.now).day
    var period = KeyPeriod()
    period.name = "冬季供暖保障期"
    period.from = day(workingDaysBack: 5)
    period.until = today.advanced(byDays: 8)
    period.amberPercent = 40
    let actor = administrator
    let adopted = DemoDeed(at: calendar.moment(workingDaysBack: 9, minute: 580)) {
      past, at throws(RegistryError) in try past.adopt(period, by: actor, at: at)
    }
    return [adopted] + (0..<7).flatMap(zeroReports)
  }

  /// The reports of a day of the period, by whoever is there; today, not everybody has reported.
  private func zeroReports(_ daysBack: Int) -> [DemoDeed] {
    let day = calendar.hours.zone.local(calendar.now).day.advanced(byDays: -daysBack)
    guard day >= self.day(workingDaysBack: 5) else { return [] }
    let areas = daysBack == 0 ? Array(staff.roster.areas.dropLast(2)) : staff.roster.areas
    let isOpen = calendar.hours.holidays.isWorkday(day)
    let actor = isOpen ? administrator : Actor(staff.members(.dutyOfficer)[0])
    return areas.enumerated().map { index, area in
      var report = ZeroReport()
      report.area = AreaID(rawValue: area.id)
      report.day = day
      report.informant = area.contacts.last?.name ?? "网格员"
      if daysBack == 2 && index == 1 { report.text = "两户反映暖气不热，已请供热站上门。" }
      return DemoDeed(at: calendar.hours.zone.instant(day, minute: 525 + index)) {
        past, at throws(RegistryError) in
        _ = try past.perform(.reportZero(report), by: actor, at: at)
      }
    }
  }

  private func day(workingDaysBack days: Int) -> CivilDate {
    calendar.hours.zone.local(calendar.moment(workingDaysBack: days, minute: 0)).day
  }

  private var looks: [DemoDeed] {
    (0..<5).flatMap { daysBack -> [DemoDeed] in
      let sources = daysBack == 0 ? Array(staff.roster.sources.dropLast()) : staff.roster.sources
      return sources.enumerated().map { index, source in
        var look = SourceLook()
        look.source = SourceID(rawValue: source.id)
        return deed(daysBack, 513 + index, .lookAtSource(look))
      }
    }
  }

  private var gridReports: [DemoDeed] {
    let told = [
      (6, "三号楼二单元停水，居民在楼下等送水车。"), (3, "村口道路结薄冰，老人出行不便，已撒盐。"),
      (1, "供热站抢修，预计今晚恢复，居民询问补贴何时发放。"),
    ]
    return told.enumerated().flatMap { index, news -> [DemoDeed] in
      let area = staff.roster.areas[index % staff.roster.areas.count]
      var report = GridReport()
      report.area = AreaID(rawValue: area.id)
      report.text = news.1
      report.informant = area.contacts.last?.name ?? "网格员"
      guard index == 1 else { return [deed(news.0, 630, .reportFromGrid(report))] }
      let actor = administrator
      let settling = DemoDeed(at: calendar.moment(workingDaysBack: news.0, minute: 690)) {
        past, at throws(RegistryError) in
        try past.settleNews("已与村委会核实，路面当天清理完毕。", by: actor, at: at)
      }
      return [deed(news.0, 630, .reportFromGrid(report)), settling]
    }
  }
}

// Who will be away.
extension DemoSupervision {
  /// A leader who leaves tomorrow for three days, and who decides meanwhile.
  private var leaves: [DemoDeed] {
    let absent = staff.members(.responsibleLeader)[0]
    let zone = calendar.hours.zone
    let today = zone.local(calendar.now).day
    var leave = LeaveRecorded()
    leave.member = absent
    leave.deputy = leader.member
    leave.from = zone.instant(today.advanced(byDays: 1), minute: 0)
    leave.until = zone.instant(today.advanced(byDays: 4), minute: 0)
    leave.reason = "赴省里参加政务公开业务培训。"
    return [
      DemoDeed(at: calendar.moment(workingDaysBack: 1, minute: 1000)) {
        [leave] past, at throws(RegistryError) in
        try past.record(leave, by: absent, at: at)
      }
    ]
  }
}

// What late departments lead to.
extension DemoSupervision {
  /// Two slips on late departments that are done with, one that runs, and one that waits.
  private var slips: [DemoDeed] {
    let calendar = calendar
    let (administrator, leader, staff) = (administrator, leader, staff)
    let early = (8..<26).reversed().map { day in
      DemoDeed(at: calendar.moment(workingDaysBack: day, minute: 610)) {
        past, at throws(RegistryError) in
        guard past.slipCount < 2 else { return }
        try past.supervise(by: administrator, issuedBy: leader, staff, calendar.hours, at: at)
      }
    }
    let last = [(130, Optional(leader)), (50, nil)].map { minutes, issuer in
      DemoDeed(at: calendar.moment(workingMinutesBack: minutes)) {
        past, at throws(RegistryError) in
        try past.supervise(by: administrator, issuedBy: issuer, staff, calendar.hours, at: at)
      }
    }
    return early + last
  }

  /// A bulletin that was objected to and issued, and one its departments may still object to.
  private var bulletins: [DemoDeed] {
    let calendar = calendar
    let (administrator, leader, staff) = (administrator, leader, staff)
    let early = (3..<20).reversed().map { day in
      DemoDeed(at: calendar.moment(workingDaysBack: day, minute: 650)) {
        past, at throws(RegistryError) in
        guard past.office.now.supervision.bulletins.allSatisfy({ $0.drop != nil }) else { return }
        try past.draftBulletin(
          by: administrator, issuedBy: leader, staff, calendar.hours, at: at)
      }
    }
    let last = DemoDeed(at: calendar.moment(workingMinutesBack: 40)) {
      past, at throws(RegistryError) in
      try past.draftBulletin(by: administrator, issuedBy: nil, staff, calendar.hours, at: at)
    }
    return early + [last]
  }
}
