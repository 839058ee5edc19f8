import Canon
import Testing
import Workflow

/// Several messages with one reply.
struct MergeTests {
  @Test func `a merged message is waited for no longer, and the other takes the earlier time`()
    throws
  {
    var course = try Course.beside(.inHand)
    course.matter.received.sentAt = Fixture.at(8)
    let before = try #require(course.others["m9"])

    try course.perform(.merge)

    let target = try #require(course.others["m9"])
    #expect(course.matter.stage == .merged && course.waiting.isEmpty)
    #expect(course.matter.isFinished)
    #expect(course.clocks.first?.isRunning == false)
    let clock = try #require(target.clocks(in: course.office).first)
    #expect(before.clocks(in: course.office).first?.start == Fixture.at(9))
    #expect(clock.start == Fixture.at(8) && clock.isRunning)
    #expect(target.stage == .inHand && target.mergedNumbers == [course.matter.number])
    #expect(
      target.ledgers(in: course.office)[0].lines.contains(
        .earlierMessage(course.matter.number, from: Fixture.at(9), to: Fixture.at(8))))
  }

  @Test(arguments: [0, 30, 600, 3000])
  func `parted again, each has the limit it had`(minutes: Int) throws {
    var course = try Course.beside(.registered)
    course.matter.received.sentAt = Fixture.at(8)
    let (own, other) = (course.clocks[0], course.others["m9"]?.clocks(in: course.office)[0])
    try course.perform(.merge)
    course.wait(minutes: minutes)

    try course.perform(.unmerge)

    #expect(course.matter.stage == .registered)
    #expect(course.clocks[0] == own)
    #expect(course.others["m9"]?.clocks(in: course.office)[0] == other)
    #expect(course.others["m9"]?.merges.isEmpty == true)
  }

  static let closedStages: [Matter.Stage] = [.received, .published, .closed, .archived]

  @Test(arguments: closedStages)
  func `nothing is merged into what takes no message any more, or not yet`(
    stage: Matter.Stage,
  ) throws {
    let course = try Course.beside(stage)
    let target = try #require(course.others["m9"])
    let refusal: MergeRefusal =
      target.publications.isEmpty
      ? .targetNotOpen(target.number, stage) : .targetAnswered(target.number)

    #expect(throws: Refusal.merging(refusal)) {
      try course.decide(.merge(Sample.merging), by: "wang")
    }
  }

  @Test(arguments: [
    (edited(Sample.merging) { $0.into = "m2" }, Refusal.merging(.intoItself)),
    (edited(Sample.merging) { $0.into = "" }, .merging(.noTarget)),
    (edited(Sample.merging) { $0.reason = " " }, .textMissing(.reason)),
  ])
  func `a merge names another matter, and why`(value: Merging, refusal: Refusal) throws {
    let course = try Course.beside(.registered)

    #expect(throws: refusal) { try course.decide(.merge(value), by: "wang") }
  }

  @Test func `what only some may read is not merged with what everybody may`() throws {
    var course = try Course.beside(.registered)
    course.others["m9"]?.registration?.registration.isRestricted = true
    let number = try #require(course.others["m9"]).number
    #expect(throws: Refusal.merging(.otherReaders(number))) {
      try course.decide(.merge(Sample.merging), by: "wang")
    }

    course.matter.registration?.registration.isRestricted = true
    #expect(throws: Never.self) { try course.decide(.merge(Sample.merging), by: "wang") }

    course.others["m9"]?.registration?.registration.accusation.members = ["wang"]
    #expect(throws: Refusal.merging(.noTarget)) {
      try course.decide(.merge(Sample.merging), by: "wang")
    }
  }

  @Test func `messages are not merged in a circle or a row`() throws {
    var course = try Course.beside(.registered)
    let source = course.matter
    try course.perform(.merge)
    let target = try #require(course.others["m9"])
    var back = course
    back.matter = target
    back.others = ["m2": course.matter]
    var third = try Course(id: "m5")
    try third.perform(.register)
    third.others = ["m2": course.matter]

    #expect(throws: Refusal.merging(.holdsOthers(source.number))) {
      try back.decide(.merge(edited(Sample.merging) { $0.into = "m2" }), by: "wang")
    }
    #expect(throws: Refusal.merging(.targetMerged(source.number, into: target.number))) {
      try third.decide(.merge(edited(Sample.merging) { $0.into = "m2" }), by: "wang")
    }
  }

  @Test func `what answers others too does not end without a reply`() throws {
    var course = try Course.beside(.registered)
    try course.perform(.merge)
    let number = course.matter.number
    course.matter = try #require(course.others["m9"])

    for command in [
      MatterCommand.proposeDecline(Sample.declining), .proposeTransfer(Sample.transferring),
      .proposeVoid(Sample.reason),
    ] {
      #expect(throws: Refusal.merging(.holdsOthers(number))) {
        try course.decide(command, by: "wang")
      }
    }
  }

  @Test func `nothing is merged into what a leader may end`() throws {
    var course = try Course.beside(.registered)
    var target = course
    target.matter = try #require(course.others["m9"])
    try target.perform(.proposeDecline(Sample.declining), by: "wang")
    course.others["m9"] = target.matter

    #expect(throws: Refusal.merging(.targetMayEnd(target.matter.number))) {
      try course.decide(.merge(Sample.merging), by: "wang")
    }
  }

  @Test func `each merged message gets its reply, and then they are parted no more`() throws {
    var source = try Course.beside(.approved)
    try source.perform(.merge)
    var course = source
    course.matter = try #require(source.others["m9"])
    let posting = Sample.posting(of: course.matter, at: course.now)
    let merged = try #require(course.matter.merges.first?.value)
    #expect(throws: Refusal.merging(.replyMissing(merged.number, url: merged.url))) {
      try course.decide(.publish(posting), by: "wang")
    }
    #expect(throws: Refusal.merging(.notMerged("m77"))) {
      try course.decide(
        .publish(edited(posting) { $0.publication.merged = [MergedReply(to: "m77", at: "x")] }),
        by: "wang")
    }

    try course.perform(
      .publish(
        edited(posting) {
          $0.publication.merged = [MergedReply(to: merged.matter, at: merged.url ?? "")]
        }), by: "wang")

    #expect(course.matter.stage == .published)
    source.others["m9"] = course.matter
    #expect(throws: Refusal.merging(.targetAnswered(course.matter.number))) {
      try source.decide(.unmerge(Reason()), by: "wang")
    }

    #expect(course.matter.publication(answering: "m77") == nil)
    let reply = course.matter.publication(answering: merged.matter)
    #expect(reply?.url == posting.publication.url)
    try course.perform(.reopen(Sample.reopening(at: course.now)), by: "wang")
    #expect(course.matter.publication == nil)
    #expect(course.matter.publication(answering: merged.matter) == reply)
  }
}
