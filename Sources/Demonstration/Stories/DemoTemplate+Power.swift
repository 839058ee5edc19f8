extension DemoTemplate {
  static let power: [DemoTemplate] = [
    DemoTemplate(
      kind: .consultation,
      topic: "power",
      places: [.industry],
      lead: "utilities",
      titles: [
        "企业用电增容办理进度咨询",
        "厂里变压器增容要等多久",
      ],
      text: """
        我公司（{company}）{lastMonth}月提交了用电增容申请，从630kVA增到1250kVA，新生产线设备下月进\
        场。目前显示“方案答复中”。请问还有几个环节？外线施工是否需要我方出资？
        """,
      points: [
        DemoDemand(
          "说明增容办理的进度",
          found: "供电方案已完成现场勘查，本周内答复；其后为设计审查、外线施工、装表接电三个环节。",
          answer: """
            关于办理进度。供电方案本周内答复，此后还有设计审查、外线施工、装表接电三个环节，正常情\
            况下约{dozens}个工作日，我中心指定专人跟进，联系电话0500-6012366。
            """,
        ),
        DemoDemand(
          "说明外线工程由谁出资",
          found: "园区规划红线外由供电部门投资，红线内由用户承担。",
          answer: """
            关于出资。规划红线以外的外线由供电部门投资，红线以内的由企业承担，不收取其他费用。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请列出剩余环节和时间，指定专人服务企业。",
      note: "新设备等着用电，专人跟到底。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "power",
      places: [.community],
      lead: "utilities",
      titles: [
        "一周停了{few}次电，冰箱里的东西全坏了",
        "{spot}频繁停电没有通知",
      ],
      text: """
        {spot}这周停电{few}次，最长一次{several}个小时，没有一次提前通知。冰箱里给孩子存的母乳全坏\
        了，电梯困过两回人。有没有人能说清楚到底是怎么回事？
        """,
      points: [
        DemoDemand(
          "查明频繁停电的原因并解决",
          found: "系小区一台变压器过载跳闸，负荷率达118%；已更换为800kVA变压器。",
          answer: """
            关于频繁停电。经查是近期负荷增长、小区变压器过载跳闸，现已更换大容量变压器，恢复后未再\
            跳闸。
            """,
        ),
        DemoDemand(
          "停电要提前通知",
          found: "计划停电提前七天公告；故障停电半小时内在小区群发布。",
          answer: """
            关于停电通知。计划停电提前七天公告，故障停电半小时内在小区群说明原因和预计恢复时间。这\
            几次没有做到，向您致歉。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请查明跳闸原因，说明为何没有通知。",
      note: "停电不通知，首先是我们的不是。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "power",
      places: DemoPlace.allCases,
      lead: "utilities",
      titles: [
        "房东收电费一度一块五合理吗",
        "转供电加价投诉",
      ],
      text: """
        我在{road}租门面，房东按1.5元一度收电费，说是“损耗加管理费”。电力公司的价格才六七毛。听说\
        国家不让加价，是不是真的？能退吗？
        """,
      points: [
        DemoDemand(
          "核查转供电加价",
          found: "该处为转供电，房东加收每度约0.8元，违反清理规范转供电加价的规定。",
          answer: """
            关于电费加价。转供电只能按电网价格向用户收取，损耗和公共用电可以按实际分摊，不得加收管\
            理费。经核查，房东加价属实，已责令改正。
            """,
        ),
        DemoDemand(
          "退还多收的电费",
          found: "房东同意退还近一年多收部分，已签协议。",
          answer: """
            关于退费。经协调，房东同意退还近一年多收的电费。如有反复，可向市场监管窗口举报。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请核实转供电加价，督促退还。",
      note: "国家让的利，要让到小商户手里。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "power",
      places: [.village],
      lead: "utilities",
      titles: [
        "电线耷拉到房顶了，下雨直冒火花",
        "{spot}电线杆歪了，求抢修",
      ],
      text: """
        {spot}西头的电杆被大风刮歪，电线离我家房顶不到半米，下雨天冒火花。家里两个小孩，晚上都不敢\
        睡。打95598说是村里的线，村里说是电力的线。救命！
        """,
      points: [
        DemoDemand(
          "排除电线安全隐患",
          found: "{visited}到场处置，扶正电杆{few}基，更换绝缘导线{meters}米。",
          answer: """
            关于隐患。接到交办当天，抢修人员已到场断电处置，电杆扶正，裸线更换为绝缘导线，现已恢复\
            供电。
            """,
        ),
        DemoDemand(
          "明确线路的管护责任",
          found: "产权分界在村变压器计量箱，此段属供电部门管护，已挂牌标明。",
          answer: """
            关于管护责任。这段线路由供电部门管护，杆上已挂责任牌和抢修电话，今后直接拨打即可，不会\
            再让您两头跑。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "险情紧急，请立即断电处置，再明确管护责任。",
      note: "先排险，后分责任，处理完马上报我。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "power",
      places: [.community],
      lead: "utilities",
      titles: [
        "小区充电桩太少，飞线充电太危险",
        "建议{spot}加装电动车充电桩",
      ],
      text: """
        {spot}{hundreds}户，电动车少说三四百辆，充电口只有{several}个，天天抢。抢不到的就从窗户拉线，\
        一根根像蜘蛛网。前阵子别的小区着火烧死人的新闻看得心里发慌。建议多装充电桩，最好带棚子带灭\
        火器；装好以后再严查飞线。
        """,
      points: [
        DemoDemand(
          "增设电动自行车充电设施",
          found: "会同社区选定点位{few}处，新增充电口{dozens}个，{promise}前投用。",
          answer: """
            关于充电设施。已会同社区、物业选定点位，新增充电口{dozens}个，带雨棚和消防器材，\
            {promise}前投入使用。
            """,
        ),
        DemoDemand(
          "查处飞线充电", by: "enforcement",
          found: "集中清理飞线数十处，物业每晚巡查。",
          answer: """
            关于飞线充电。已集中清理飞线，物业每晚巡查；新桩投用前，小区北门设置临时充电点，请大家\
            先到那里充电。
            """,
        ),
      ],
      outcome: .promised(days: 60),
      emphasis: "请先设临时充电点，再建新桩，同步清理飞线。",
      note: "疏和堵一起做，充电安全是人命关天的事。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "power",
      places: [.community],
      lead: "police",
      titles: [
        "有人偷公用电",
        "举报{building}栋有人私接楼道电充电瓶",
      ],
      text: """
        {building}栋{unit}单元一楼有人私接楼道照明线，给外卖电瓶充电，一次充{several}块，夜里发烫。\
        这要是着了整栋楼都跑不掉。
        """,
      points: [
        DemoDemand(
          "查处私接公用电、违规充电",
          found: "现场查获私接线路一处、电瓶{several}块，已拆除，对当事人处罚教育。",
          answer: """
            关于私接公用电。经查属实，线路已拆除，电瓶已移出楼道，公安分局对当事人依法处罚。
            """,
        ),
        DemoDemand(
          "检修楼道线路", by: "utilities",
          found: "楼道配电箱加锁，更换烧损线路{meters}米。",
          answer: "关于线路安全。楼道配电箱已加锁，老化线路已更换，请您放心。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请即时到场排除火险，再依法处理。",
      note: "楼道里充电瓶，一刻也不能留。",
    ),
  ]
}
