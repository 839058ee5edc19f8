import Registry
import Words
import Workflow

// Who asks to join, and an administrator's answer.
extension Model {
  private var isAdministrator: Bool { roles.contains(.administrator) }

  /// The line that names who asks, where an administrator looks for work.
  var joiningLine: String? {
    guard isAdministrator, pane == .inbox || pane == .approvals, let first = joiners.first else {
      return nil
    }
    let name = "\(first.name) (\(first.member.rawValue))"
    return joiners.count == 1
      ? say("\(name) 申请加入，:admit 办理", "\(name) asks to join; answer with :admit")
      : say(
        "\(name) 等 \(joiners.count) 人申请加入，:admit 办理",
        "\(name) and \(joiners.count - 1) more ask to join; answer with :admit")
  }

  var admittingObstacle: Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    guard isAdministrator else { return .refusal(.notAdministrator(member)) }
    guard !joiners.isEmpty else {
      return .sentence(Phrase(zh: "没有人申请加入", en: "Nobody asks to join"))
    }
    return nil
  }

  mutating func take(_ joiners: [JoinRequest]) -> [Effect] {
    let isNews = joiners.contains { !self.joiners.contains($0) }
    self.joiners = joiners
    return isNews && isAdministrator ? [.bell] : []
  }

  mutating func chooseJoiner() {
    mode = .choosing(Menu(joinersFor: self))
  }

  mutating func answer(_ answer: Menu.Admission) -> [Effect] {
    let request = answer.request
    switch answer.step {
    case .look: mode = .choosing(Menu(answersTo: request, in: self))
    case .dismiss: return [.dismiss(request)]
    case .asBefore: return [.admit(request, roles: [], department: nil, by: member)]
    case .role(let role) where role == .liaison || role == .head:
      mode = .choosing(Menu(departmentsFor: request, as: role, in: self))
    case .role(let role):
      return [.admit(request, roles: [role], department: nil, by: member)]
    case .department(let department, let role):
      return [.admit(request, roles: [role], department: department, by: member)]
    }
    return []
  }

  mutating func tellAdmission(of admitted: MemberID, entry: Int) {
    joiners.removeAll { $0.member == admitted }
    let name = admitted.rawValue
    notice = Notice(text: say("已接纳 \(name) #\(entry)", "Admitted \(name) as #\(entry)"))
  }
}

extension Menu {
  /// A step on the way to an answer.
  struct Admission: Sendable, Equatable {
    var request: JoinRequest
    var step: Step

    enum Step: Sendable, Equatable {
      case look
      case dismiss
      /// With the roles the member has already.
      case asBefore
      case role(Role)
      case department(DepartmentID, Role)
    }
  }

  /// Who asks, with the eight words to compare.
  init(joinersFor model: Model) {
    let items = model.joiners.map { request in
      let words = request.fingerprint.joined(separator: " ")
      return Item(
        choice: .admission(Admission(request: request, step: .look)),
        title: "\(request.name) (\(request.member.rawValue))  \(words)",
        alias: request.member.rawValue)
    }
    self.init(.joining, title: model.say("谁申请加入", "Who asks to join"), items: items)
  }

  /// As what one may be admitted; the words stand above, to be read out.
  init(answersTo request: JoinRequest, in model: Model) {
    func item(_ step: Admission.Step, _ title: Phrase) -> Item {
      Item(
        choice: .admission(Admission(request: request, step: step)), title: title(model.language),
        alias: title(model.language.other))
    }
    var items: [Item] = []
    if let known = model.office.members[request.member], !known.roles.isEmpty {
      let roles = known.roles.map(\.phrase)
      let endorsed = request.isEndorsed(in: model.office)
      items.append(
        item(
          .asBefore,
          Phrase(
            zh: "照原角色登记密钥：" + roles.map(\.zh).joined(separator: " ")
              + (known.key.isEmpty ? "" : endorsed ? "（原密钥已签名）" : "（没有原密钥的签名）"),
            en: "admit the key, roles as before: " + roles.map(\.en).joined(separator: " ")
              + (known.key.isEmpty
                ? "" : endorsed ? " (signed with the known key)" : " (not signed with it)"))))
    } else {
      items += Role.allCases.map { role in
        item(
          .role(role), Phrase(zh: "接纳为" + role.phrase.zh, en: "admit as " + role.phrase.en))
      }
    }
    items.append(item(.dismiss, Phrase(zh: "不予接纳，撤去申请", en: "take the request away")))
    let title = request.member.rawValue + "  " + request.fingerprint.joined(separator: " ")
    self.init(.joining, title: title, items: items)
  }

  init(departmentsFor request: JoinRequest, as role: Role, in model: Model) {
    let offered = model.office.parts(.department).map { DepartmentID(rawValue: $0.id) }
    let departments = offered.sorted { left, right in
      // The department that was named comes first.
      (left != request.department ? 1 : 0, left.rawValue)
        < (right != request.department ? 1 : 0, right.rawValue)
    }
    let items = departments.map { department in
      Item(
        choice: .admission(Admission(request: request, step: .department(department, role))),
        title: model.narrator.name(of: department), alias: department.rawValue)
    }
    self.init(.joining, title: model.say("哪个部门", "Of which department"), items: items)
  }
}
