extension DemoTemplate {
  static let parking: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "parking",
      places: [.community],
      lead: "police",
      titles: [
        "消防通道天天被堵",
        "{spot}消防通道停满私家车",
        "停车乱，救护车进不来",
      ],
      text: """
        {spot}消防通道从北门到{building}栋，画着黄线，天天停车。{date}夜里救护车进来，倒车倒了二十\
        分钟。物业打电话挪车，人家回一句“车位不够，你去建”。

        不建车位没问题，可是救命的路不能停车，这个道理还要讲吗？车牌：{plate}，还有皖Z·K开头的一辆\
        SUV，天天都在。
        """,
      points: [
        DemoDemand(
          "整治消防通道停车",
          found: "联合消防大队拖移{few}辆，现场处罚，施划禁停标志。",
          answer: """
            关于消防通道。已联合消防大队拖移违停车辆，施划禁停标线，安装地桩，物业每天巡查拍照。
            """,
        ),
        DemoDemand(
          "增加停车位", by: "construction",
          found: "挖潜内部空地，新增车位{dozens}个。",
          answer: """
            关于车位。通过清理闲置空地、错时共享，小区新增车位{dozens}个，优先保障无固定车位的住户。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请联合整治，疏堵结合，研究增加车位。",
      note: "生命通道一米不能让。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "parking",
      places: DemoPlace.allCases,
      lead: "enforcement",
      titles: [
        "{road}两侧停成停车场，公交都过不去",
        "占道停车和共享单车乱放",
      ],
      text: """
        {road}两边停车停得只剩一条缝，公交车跟大货车顶牛。共享单车倒了一片，盲道全压住了。我爱人是\
        盲人，上班靠盲杖，现在天天摔。
        """,
      points: [
        DemoDemand(
          "清理占道停车和盲道单车",
          found: "清理僵尸车{few}辆，单车移位{dozens}辆，每天三次巡查。",
          answer: """
            关于占道停车。已清理违停车辆，盲道上的单车移到规定区域，运营企业每天巡查三次，未及时处\
            置的扣减配额。
            """,
        ),
        DemoDemand(
          "道路违停执法", by: "police",
          found: "安装抓拍设备两处，试运行。",
          answer: """
            关于违停执法。路段已安装电子抓拍，先警告一周，之后依法处罚。您和爱人的出行让我们惭愧，\
            盲道今后列入每日巡查。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请清理盲道并建立巡查，联系来信人了解需求。",
      note: "盲道是给人走的，请带队走一遍。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "parking",
      places: DemoPlace.allCases,
      lead: "enforcement",
      titles: [
        "路边停车收费有依据吗",
        "{road}的停车费怎么算",
      ],
      text: """
        昨天停了40分钟收我{price}元，没有票，收费员穿一件红马甲，没有牌。请问{road}哪些路段收费？半\
        小时之内免费吗？
        """,
      points: [
        DemoDemand(
          "说明路边停车收费的依据和标准",
          found: "该段未列入收费目录，收费人员非正式工作人员。",
          answer: """
            关于收费标准。纳入收费目录的路段有标志牌，半小时内免费，之后每小时3元，夜间不收。
            """,
        ),
        DemoDemand(
          "查处私自收费",
          found: "{visited}现场查获两人私自收费，已移交公安。",
          answer: """
            关于私自收费。{road}不在收费范围，收费的是私人，{visited}已移交公安机关。您可以凭付款记\
            录申请退还，拨打0500-6012399。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请核实收费依据，属私自收费的移交公安。",
      note: "没有牌没有票，凭什么收钱，查。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "parking",
      places: [.community],
      lead: "construction",
      titles: [
        "建议机关单位周末开放车位",
        "共享停车：把闲着的车位用起来",
      ],
      text: """
        管委会大院周末空着几百个车位，旁边小区的人绕着圈找地方。建议周末和晚上共享，错时停车。
        """,
      points: [
        DemoDemand(
          "开放机关车位错时共享",
          found: "管委会大院{dozens}个车位周末及夜间开放，已接入停车小程序。",
          answer: """
            关于错时停车。管委会大院东区{dozens}个车位，工作日晚六点到早七点、周末全天免费开放，小\
            程序扫码进入。
            """,
        ),
        DemoDemand(
          "其他单位共同开放", by: "office",
          found: "已发倡议，首批{several}家单位响应。",
          answer: """
            关于其他单位。已向园区机关、学校发出倡议，首批{several}家单位响应，名单陆续公布。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请先开放管委会大院，再带动其他单位。",
      note: "从我们自己的院子开起。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "parking",
      places: [.community],
      lead: "construction",
      titles: [
        "残疾人车位被占，求划专用车位",
        "无障碍车位没有人管",
      ],
      text: """
        我坐轮椅，小区就一个无障碍车位，常年被别人占。每次叫物业，物业说“劝不动”。能不能再划一个，\
        装上地锁？我只有一个要求，让我能正常上下车。{name}
        """,
      points: [
        DemoDemand(
          "增设和管好无障碍车位",
          found: "已在{building}栋前增划一个，加装遥控地锁，{promise}前投用。",
          answer: """
            关于无障碍车位。您的要求不高，是我们做得不够。{building}栋前增划专用车位一个，装遥控地\
            锁，{promise}前交付，占用的由物业及时劝离。
            """,
        ),
        DemoDemand(
          "处理占用车位的行为", by: "police",
          found: "对固定占用车辆告知车主，再犯依规处理。",
          answer: "关于占用。多次占用的车主已被告知，再犯依法处理。",
        ),
      ],
      outcome: .promised(days: 60),
      emphasis: "请到现场划位装锁，听本人意见。",
      note: "就一个要求，快办好。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "parking",
      places: [.industry],
      lead: "transport",
      titles: [
        "物流园门口大货车排到马路中间",
        "货车停满非机动车道，上班族没路走",
      ],
      text: """
        {spot}门口每天早上{dozens}辆大货车排队进园区，非机动车道全占了，我们骑电动车只能走机动车道，\
        跟大挂车抢道，命悬一线。门口的保安说“管不到马路上”。
        """,
      points: [
        DemoDemand(
          "疏导货车排队",
          found: "企业开辟缓冲停车场，错峰预约进场。",
          answer: "关于货车排队。已督促园区开辟内部缓冲场地，货车预约进场，早高峰不再排到马路上。",
        ),
        DemoDemand(
          "保护非机动车道", by: "police",
          found: "设置隔离护栏{meters}米，违停抓拍。",
          answer: "关于非机动车道。已设置隔离护栏{meters}米，安装违停抓拍，非机动车道恢复畅通。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请督促物流园内部消化排队，保护非机动车道。",
      note: "工人上班的路要让出来。",
    ),
  ]
}
