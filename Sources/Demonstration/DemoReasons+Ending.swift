import Workflow

/// Where a message of a topic belongs instead, and what its writer is told.
struct DemoElsewhere {
  let body: String
  let reason: String
}

extension DemoReasons {
  /// The bodies outside the office that answer for a topic.
  static let bodies: [String: DemoElsewhere] = [
    "power": DemoElsewhere(body: "市供电公司", reason: "属供电企业资产和服务，本单位没有管理权限。"),
    "buses": DemoElsewhere(body: "市公交集团", reason: "线路和班次由市公交集团统一安排。"),
    "insurance": DemoElsewhere(body: "市医疗保障局", reason: "待遇核定由市医疗保障经办机构办理。"),
    "schools": DemoElsewhere(body: "市教育局", reason: "学校由市教育局直接管理。"),
    "roads": DemoElsewhere(body: "市公路管理局", reason: "该路段为市管公路，养护责任在市公路管理局。"),
    "income": DemoElsewhere(body: "市人力资源和社会保障局", reason: "补助标准和发放由市级统一办理。"),
  ]

  /// Where a message of a topic is before another body already.
  static let proceedings: [String: DemoElsewhere] = [
    "wages": DemoElsewhere(body: "市劳动人事争议仲裁委员会", reason: "来信人已申请劳动仲裁，仲裁委已受理。"),
    "property": DemoElsewhere(body: "区人民法院", reason: "业主与物业公司的合同纠纷已立案。"),
    "resettlement": DemoElsewhere(body: "市人民政府行政复议办公室", reason: "来信人已就补偿决定申请行政复议。"),
  ]

  /// Why a leader does not let a message be declined or handed out.
  static let endingRefusals: [DemoReason] = [
    "群众找到我们，先了解清楚再说，不要一推了之。", "部分诉求我们能办，先把能办的办了。", "先与对方单位沟通，对方接了再转。",
  ]
  /// What a leader remarks when agreeing.
  static let endingRemarks: [DemoReason] = ["同意，请做好解释。", "同意。", "同意，跟踪对方办理结果。"]
  /// Why a message was taken in by mistake.
  static let voidings: [DemoReason] = [
    "来信人来电撤回，称信息填写有误，将另行提交。", "与同一来源的另一条为同一次提交，系统重复推送。", "网站联调的测试数据。",
  ]
}
