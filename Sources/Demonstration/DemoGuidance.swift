/// What an experienced office stresses about a topic, and what a leader notes about it.
struct DemoGuidance: Sendable {
  /// The part of the proposal that says what to look at.
  let emphases: [SlottedText]
  /// The leader's own sentence.
  let notes: [SlottedText]

  /// The guidance of each topic, by id.
  static let byTopic: [String: DemoGuidance] = [
    "heating": DemoGuidance(
      emphases: [
        "重点核清发放名单、标准和到账时间，给群众一个准确日期。",
        "请逐户比对申报信息，属工作失误的要说明原因并致歉。",
      ],
      notes: ["取暖是暖心事，不要让群众年年问。", "钱在账上、人在挨冻，说不过去。", "标准和时间要讲清楚，一次讲明白。"],
    ),
    "toilets": DemoGuidance(
      emphases: ["重点核实完工、验收和后续管护情况，注意施工安全。", "请入户查看，不以台账代替现场。"],
      notes: ["改厕要改到群众心里，不能改成半拉子工程。", "建管并重，谁验收谁负责。"],
    ),
    "surroundings": DemoGuidance(
      emphases: ["重点查看背街背巷和庄后，办理前后均留存照片。", "请举一反三，排查同类点位。"],
      notes: ["环境整治不能只做给检查组看。", "多走背街背巷，从群众最烦的地方改起。"],
    ),
    "income": DemoGuidance(
      emphases: ["重点核对合同、银行流水和公示表，账要算到户。", "涉及资金，请以原始凭证为准。"],
      notes: ["集体的账就是群众的账，要晒在太阳底下。", "账目不清，人心不齐，务必核实到每一笔。"],
    ),
    "roads": DemoGuidance(
      emphases: ["涉及通行安全，请先到现场落实警示和防护，再定修复工期。", "请明确修复时间和责任人，对外答复要有日期。"],
      notes: ["路不好走，群众天天骂，要抓紧。", "先保安全，再抢工期。"],
    ),
    "schools": DemoGuidance(
      emphases: ["政策口径须与招生方案一致，避免引起误读。", "请注意保护未成年人信息，答复中不出现学生姓名。"],
      notes: ["孩子的事耽误不得。", "政策要讲准，态度要诚恳。"],
    ),
    "noise": DemoGuidance(
      emphases: ["请在群众反映的时段到现场监测，不以白天检查代替夜间情况。", "请联合执法，防止“人走又响”。"],
      notes: ["夜里的问题要夜里去查。", "让群众睡个安稳觉，不是小事。"],
    ),
    "wages": DemoGuidance(
      emphases: ["请核对考勤、合同和工资支付凭证，依法快办。", "涉及劳动者生计，请当日联系来信人，防止矛盾激化。"],
      notes: ["血汗钱一分不能少。", "依法从快，既要解决问题，也要讲清法律。"],
    ),
    "power": DemoGuidance(
      emphases: ["涉及用电安全的立即到场处置，其余查明原因后答复。", "请会同供电部门核实负荷和产权分界。"],
      notes: ["安全第一，先排险再分责任。", "企业和群众用电都要保障好。"],
    ),
    "buses": DemoGuidance(
      emphases: ["请结合刷卡客流数据研究，能改的马上改，不能改的说明原因。", "请调取车载视频核实。"],
      notes: ["公交要跟着群众的脚步走。", "意见提得具体，请逐条研究答复。"],
    ),
    "water": DemoGuidance(
      emphases: ["请先取样检测，以检测数据答复。", "请先保障临时供水，再查明原因。"],
      notes: ["吃水是头等大事，当天要有人到场。", "不要在水表内外推来推去。"],
    ),
    "resettlement": DemoGuidance(
      emphases: ["请对照协议逐条核实，涉及面积、补偿的附复核依据。", "请当面听取来信人意见，注意方式方法。"],
      notes: ["群众腾了房支持建设，我们要说话算数。", "一把尺子量到底，账要经得起看。"],
    ),
    "rent": DemoGuidance(
      emphases: ["请核对流转合同和付款凭证，不误农时。", "请查明是否违背农户意愿。"],
      notes: ["农时不等人。", "土地流转必须自愿，谁也不能代替农民作主。"],
    ),
    "insurance": DemoGuidance(
      emphases: ["请逐项对照医保政策答复，能代办的主动代办。", "涉及个人病情和账号，答复时注意保护隐私。"],
      notes: ["群众看病本来就难，不要再让他们跑。", "政策讲清楚，服务跟上去。"],
    ),
    "property": DemoGuidance(
      emphases: ["请依据物业服务合同逐项核查，督促企业限期整改。", "请会同社区召集业主代表、物业面谈。"],
      notes: ["电梯、消防的事一天都不能拖。", "既要管住物业，也要把业主组织起来。"],
    ),
    "dogs": DemoGuidance(
      emphases: ["请查明犬主，依规处置，同时做好劝导。", "涉及人身安全，请先行处置。"],
      notes: ["养狗的、怕狗的，都要照顾到。", "依规管理，文明执法。"],
    ),
    "parking": DemoGuidance(
      emphases: ["请到现场疏导处置，疏堵结合，研究增加车位。", "消防通道和盲道优先清理。"],
      notes: ["生命通道一米不能让。", "光贴单不行，要给出路。"],
    ),
    "dust": DemoGuidance(
      emphases: ["请按反映的时段采样监测，以数据答复。", "请不打招呼到现场检查，依法处置。"],
      notes: ["群众鼻子底下的事，要用数据说话。", "超标的依法处理，不护短。"],
    ),
    "service": DemoGuidance(
      emphases: ["请对照监控和办件记录核实，举一反三。", "请从流程上找原因，不止于批评当事人。"],
      notes: ["窗口就是脸面，态度要端正。", "意见提得好，能改的今天就改。"],
    ),
  ]
}
