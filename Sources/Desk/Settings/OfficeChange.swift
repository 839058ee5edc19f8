public import Workflow

/// What a member wants changed in the office's own facts.
public enum OfficeChange: Sendable, Equatable {
  case roster(RosterCommand)
  case leave(LeaveRecorded)
  /// The member is back.
  case back(MemberID)
  /// The whole of the rules as JSON5.
  case rules(String)
}

extension Model {
  /// What the rules say to a change already here; nil where they allow it, or only others know.
  func refusal(of change: OfficeChange) -> Refusal? {
    do throws(Refusal) {
      switch change {
      // What is under way the desk does not know; whoever records it does.
      case .roster(let command):
        _ = try office.decide(command, by: member, at: now, with: OpenWork())
      case .leave(let leave): _ = try office.recording(leave, by: member, at: now)
      case .back(let absent): _ = try office.endingLeave(of: absent, by: member, at: now)
      case .rules: break
      }
      return nil
    } catch {
      return error
    }
  }
}
