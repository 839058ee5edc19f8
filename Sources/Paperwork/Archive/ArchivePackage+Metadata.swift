import Canon
import Registry
import Words
import Workflow

extension ArchivePackage {
  static let metadataRoot = "电子文件"
  static let metadataJSONName = "元数据.json"
  static let metadataXMLName = "元数据.xml"

  /// The metadata in the four groups of DA/T 46-2009: record, agents, business, relations.
  ///
  /// `files` are the pieces as they were written, in their order.
  func metadata(_ files: [PackedFile]) -> DataTree {
    .group([
      .init("文件实体", recordEntity(files)), .init("机构人员实体", agents), .init("业务实体", business),
      .init("实体关系", relations),
    ])
  }

  private func recordEntity(_ files: [PackedFile]) -> DataTree {
    .group([
      .init("聚合层次", "件"), .init("电子文件号", office.id + "/" + file.matter.id.rawValue),
      .init("立档单位名称", office.name), .init("立档单位标识", office.id),
      .init("档号", fileNumber.text), .init("全宗号", fileNumber.fonds),
      .init("门类", fileNumber.category), .init("年度", .number(fileNumber.year)),
      .init("保管期限", fileNumber.retention.phrase.zh), .init("机构", fileNumber.organ),
      .init("件号", .number(fileNumber.item)), .init("题名", subject), .init("责任者", author),
      .init("文种", "网民留言办件"), .init("语种", "汉语"), .init("稿本", "正本"),
      .init("日期", office.zone.text(file.matter.received.sentAt)),
      .init("归档时间", office.zone.text(mark.at)), .init("备注", archiving.note),
      .init("办件", matterEntity),
      .init("文件目录", .list(of: "文件", zip(pieces, files).map(entity))),
      .init("缺件目录", .list(of: "缺件", missing.map(absence))),
    ])
  }

  private func absence(_ piece: MissingPiece) -> DataTree {
    .group([
      .init("题名", piece.title), .init("原因", archiving.reason(forMissing: piece.title)),
      .init("原件摘要", piece.original),
    ])
  }

  private var matterEntity: DataTree {
    let matter = file.matter
    let registration = matter.registration?.registration
    return .group([
      .init("编号", matter.number), .init("标识", matter.id.rawValue),
      .init("来源", office.sources[matter.received.source]?.name),
      .init("来源编号", matter.received.externalID), .init("网址", matter.received.url),
      .init("类别", registration?.kind.phrase.zh),
      .init("网格", registration.map { office.areas[$0.area]?.name ?? $0.area.rawValue }),
      .init("主题", registration.map { office.topics[$0.topic]?.name ?? $0.topic.rawValue }),
      .init("诉求目录", .list(of: "诉求", matter.points.map { .text($0) })),
      .init("办理结果", matter.finalReport?.outcome.phrase.zh),
      .init("公开答复摘要", matter.review?.value.digest),
      .init("发布网址", matter.publication?.value.url),
    ])
  }

  private func entity(_ piece: Piece, _ file: PackedFile) -> DataTree {
    .group([
      .init("题名", piece.title), .init("种类", piece.kind.rawValue),
      .init("责任者", piece.author), .init("日期", piece.date.description),
      .init("文件名", file.name), .init("格式", file.format), .init("大小", .number(file.size)),
      .init("摘要", file.digest),
      .init("日志条目", .list(of: "条目", piece.entries.map { .number($0) })),
      .init("原件摘要", piece.original),
    ])
  }

  /// Who answers for the whole: the lead department, or the office itself.
  var author: String { file.matter.lead.map { office.name(of: $0.department) } ?? office.name }

  /// Everybody who acted, in the order of their first act.
  private var agents: DataTree {
    var seen: Set<MemberID> = []
    let members = file.history.flatMap { [$0.actor, $0.principal, $0.by] }.filter {
      seen.insert($0).inserted
    }
    return .list(of: "人员", members.map(agent))
  }

  private func agent(_ id: MemberID) -> DataTree {
    .group([
      .init("标识", id.rawValue), .init("姓名", office.name(of: id)),
      .init("部门", office.members[id]?.department.map { office.name(of: $0) }),
    ])
  }

  private var business: DataTree {
    .list(
      of: "行为",
      file.history.map { record in
        .group([
          .init("日志条目", .number(record.number)), .init("时间", record.at.canonical),
          .init("办理人", record.actor.rawValue),
          .init("被代理人", record.actingFor?.rawValue),
          .init("录入人", record.onBehalf == nil ? "" : record.by.rawValue),
          .init("事项", .list(of: "名称", record.facts.map { .text($0.name) })),
        ])
      })
  }

  private var relations: DataTree {
    .group([
      .init("日志条目", .number(mark.number)), .init("日志摘要", mark.digest),
      .init("留言原件摘要", file.matter.received.message),
    ])
  }
}
