import Canon
import Workflow

/// What is wrong with whom or what was chosen.
extension Narrator {
  func departmentTwice(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))写了两次：牵头和协办的部门各写一次。",
      en: "\(name(of: department)) is named twice. Name each department once, as lead or beside "
        + "it.")
  }

  func nobodyInDepartment(_ department: DepartmentID, _ role: Role) -> Phrase {
    Phrase(
      zh: "\(name(of: department))没有\(role.phrase.zh)：请管理员先在设置（7）中添加成员，再交给该部门。",
      en: "\(name(of: department)) has no \(role.phrase.en). Ask an administrator to add one in "
        + "the settings (7), then try again.")
  }

  func everybodyAway(_ department: DepartmentID, _ role: Role) -> Phrase {
    Phrase(
      zh: "\(name(of: department))的\(role.phrase.zh)都在请假，又没有代理：请先在设置（7）的「请假」页登记代理人。",
      en: "Every \(role.phrase.en) of \(name(of: department)) is on leave without a deputy. "
        + "Record a deputy on the leave page of the settings (7) first.")
  }

  var noDepartmentsToReturnTo: Phrase {
    Phrase(
      zh: "还没有选由谁重办：请选承办部门或牵头部门。",
      en: "Nobody is chosen to do it again. Choose departments, or the lead department.")
  }

  var accusedMissing: Phrase {
    Phrase(
      zh: "举报要写明被举报的部门、成员或其他人；不清楚的写「不明」。",
      en: "A report of wrongdoing names whom it accuses: departments, members or others. Write "
        + "'unknown' where that is so.")
  }

  func accusedDepartment(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))是被举报部门，不能承办：请交给别的部门。",
      en: "\(name(of: department)) is accused and can not handle it. Choose another department.")
  }

  func alreadyObjected(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))已提过异议，只能提一次：请办理，有困难可申请延期。",
      en:
        "\(name(of: department)) objected once already. Please handle it; more time can be asked."
    )
  }

  func objectionTooLate(_ department: DepartmentID, _ until: Instant) -> Phrase {
    Phrase(
      zh: "\(name(of: department))的异议期到 \(time.full(until)) 已过：请办理，或与办公室商量。",
      en: "\(name(of: department)) could object until \(time.full(until)). Please handle it, or "
        + "talk to the office.")
  }

  func notObjected(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))没有等待裁定的异议：可能已经裁定，请刷新 (F5)。",
      en: "No objection of \(name(of: department)) waits. It may be decided: reload (F5).")
  }

  func takerObjects(_ department: DepartmentID) -> Phrase {
    Phrase(
      zh: "\(name(of: department))自己有异议，不能接手：请选另一个部门。",
      en: "\(name(of: department)) objects itself and can not take it. Choose another department."
    )
  }

  var leadMissing: Phrase {
    Phrase(
      zh: "牵头部门撤出，还没有新的牵头：请选一个部门牵头。",
      en: "The lead is gone and there is no new one. Choose the department that leads.")
  }

  func unknown(_ kind: Phrase, _ id: String) -> Phrase {
    guard !id.isEmpty else {
      return Phrase(zh: "还没有选\(kind.zh)：请从列表中选。", en: "Choose the \(kind.en) from the list.")
    }
    return Phrase(
      zh: "没有\(kind.zh)「\(id)」：请从列表中选，新的请管理员添加。",
      en: "There is no \(kind.en) \(id). Choose from the list; an administrator adds new ones.")
  }
}
