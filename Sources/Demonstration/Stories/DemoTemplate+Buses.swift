extension DemoTemplate {
  static let buses: [DemoTemplate] = [
    DemoTemplate(
      kind: .suggestion,
      topic: "buses",
      places: DemoPlace.allCases,
      lead: "transport",
      titles: [
        "园区公交线路调整意见",
        "建议{bus}路公交延伸到东部工业片区",
        "关于公交线路的几点建议",
      ],
      text: """
        作为在园区通勤{years}年的乘客，结合每天的观察，提几点意见供参考：

        第一，{bus}路公交末班车是晚上七点，而大部分工厂八点下班，末班车等于给我们看的。建议延到九点。

        第二，线路到{road}就掉头，离东部工业片区只差两站，一千多工人要走二十五分钟。建议延伸，或者\
        加一条区间车。

        第三，早高峰四十分钟一班太稀。哪怕换成小车，二十分钟一班，也比大车空跑强。

        第四，站牌上的时刻表还是前年的，建议换成电子站牌，至少把二维码贴上。

        以上是一个普通乘客的想法，不当之处请指正。谢谢公交司机师傅们，他们很辛苦。
        """,
      points: [
        DemoDemand(
          "延长{bus}路末班车时间",
          found: "刷卡数据显示19时后日均有{hundreds}人次需求，末班延至21时。",
          answer: "关于末班车。经核对客流，{bus}路末班车自下月起延长到二十一点。",
        ),
        DemoDemand(
          "将线路延伸至东部工业片区",
          found: "掉头场地已落实，延伸两站，正在办理站点设置。",
          answer: "关于线路延伸。{bus}路将延伸至东部工业片区，掉头场地已落实，站点设置完成后开通。",
        ),
        DemoDemand(
          "加密早高峰班次",
          found: "拟以中巴替换，高峰间隔缩短为20分钟。",
          answer: "关于早高峰。早高峰改用中巴，班次间隔由四十分钟缩短到二十分钟。",
        ),
        DemoDemand(
          "更新站牌时刻表",
          found: "已更换站牌时刻表{dozens}处，张贴实时查询二维码。",
          answer: """
            关于站牌。沿线站牌已更换新的时刻表和实时查询二维码，电子站牌先在换乘站试点。感谢您细致\
            的观察，也谢谢您对司机师傅的体谅。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "来信四条具体可行，请结合刷卡数据逐条答复。",
      note: "这封信写得好，请逐条研究，能改的马上改。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "buses",
      places: DemoPlace.allCases,
      lead: "transport",
      titles: [
        "{bus}路司机到站不停，老人招手也不停",
        "公交车甩站投诉",
      ],
      text: """
        {date}早上七点二十，{bus}路，车牌{plate}，我妈腿脚慢，离站牌就十来步，招手、喊，司机看见了，\
        关门走了。下一班等了三十五分钟。老人家没有智能手机，打不了车。请查监控。
        """,
      points: [
        DemoDemand(
          "核查甩站并处理当事司机",
          found: "调取车载视频，司机为赶点提前关门驶离，反映属实，已停班培训三天。",
          answer: """
            关于甩站。调取车载视频后确认情况属实。当事司机已停班培训，公交公司安排专人向您的母亲当\
            面道歉。
            """,
        ),
        DemoDemand(
          "改善老年人乘车服务",
          found: "在客流大的站设爱心候车点，报站前等待时间统一为30秒。",
          answer: """
            关于老年人乘车。公交公司已规定到站先看清站台再关门，见老人必等。您的监督让我们做得更好。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请调取车载视频核实，向老人当面道歉。",
      note: "公交等一等老人，应该的。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "buses",
      places: DemoPlace.allCases,
      lead: "transport",
      titles: [
        "65岁以上老人乘公交免费怎么办卡",
        "老年公交卡能不能用外地身份证",
      ],
      text: """
        我婆婆66岁，户口在外地，帮我们带孩子住这里三年了。请问能办老年卡吗？带什么材料？在哪里办？
        """,
      points: [
        DemoDemand(
          "说明外地户籍老年人能否办理优待卡",
          found: "持居住证的65周岁以上老人同等享受。",
          answer: "关于能否办理。可以。年满65周岁、持有园区居住证的老人，不分户籍，同样免费乘车。",
        ),
        DemoDemand(
          "说明办理地点和材料",
          found: "材料为身份证、居住证、一寸照片，公交总站和服务大厅均可办理。",
          answer: """
            关于如何办理。请带身份证、居住证和一寸照片，到公交总站或政务服务大厅一楼办理，立等可取，\
            首次办卡不收费。行动不便的可由家人代办。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请答清条件、地点和材料。",
      note: "不分户籍，一样尊老。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "buses",
      places: [.village],
      lead: "transport",
      titles: [
        "去镇上看病没有车，求开通村村通",
        "{spot}的公交停了，老人出门难",
      ],
      text: """
        我们{spot}原来一天有四趟公交，{lastMonth}月开始不来了，也没有通知。村里剩下的都是老人，买药、\
        取钱都要走到大路上，来回五六里。我替村里{dozens}个老人写这封信。
        """,
      points: [
        DemoDemand(
          "恢复{spot}的公交",
          found: "因承运人退出停运；已与公交公司商定恢复每日四班，{promise}前开行。",
          answer: """
            关于恢复公交。该线路因承运人退出而停运，没有提前公告，是我们的疏忽。已与公交公司商定，\
            {promise}前恢复每天四班。
            """,
        ),
        DemoDemand(
          "恢复前的出行保障",
          found: "安排预约小巴，每日上下午各一趟，村部登记。",
          answer: """
            关于恢复之前怎么办。即日起安排预约小巴，上午八点、下午两点各一趟，在村部登记或打电话\
            0500-6012377即可。
            """,
        ),
      ],
      outcome: .promised(days: 30),
      emphasis: "请尽快恢复，恢复前安排临时用车。",
      note: "停了班次不说一声，做法欠妥，先把老人看病的车安排上。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "buses",
      places: DemoPlace.allCases,
      lead: "transport",
      titles: [
        "公交卡充值点太少",
        "充个公交卡要跑五公里",
      ],
      text: """
        现在年轻人都刷手机，可我爸妈只会刷卡。全园区就总站一个充值窗口，下午四点半就关门，上班的人\
        根本赶不上。
        """,
      points: [
        DemoDemand(
          "增加公交卡充值网点",
          found: "已与超市合作增设充值点{several}处，名单张贴站牌。",
          answer: """
            关于充值点。已在社区超市增设充值点{several}处，营业到晚上八点，名单贴在各站牌上。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请增设网点，公布名单和时间。",
      note: "要给不会用手机的人留一扇门。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "buses",
      places: [.industry],
      lead: "transport",
      titles: [
        "厂里想定制通勤班车怎么申请",
        "企业定制公交咨询",
      ],
      text: """
        我们几家厂想合起来定一条早晚班车，大概{hundreds}人，从北苑到标准化厂房。请问公交公司接不接？\
        价格怎么算？
        """,
      points: [
        DemoDemand(
          "说明定制公交的申请办法",
          found: "50人以上可申请，由企业推举一家牵头，公交公司7日内出方案。",
          answer: """
            关于申请。50人以上即可申请，请几家企业推举一家牵头，把上下车点和时间报给公交公司，七日\
            内出方案。
            """,
        ),
        DemoDemand(
          "说明定制公交的费用",
          found: "按里程和车型计价，园区对夜班班次补助{percent}%。",
          answer: """
            关于费用。费用按里程和车型核定，由企业承担；园区对夜班班次给予{percent}%的补助。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请公交公司主动上门对接企业。",
      note: "企业抱团定班车是好事，支持。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "buses",
      places: [.industry],
      lead: "transport",
      titles: [
        "English on bus stop signs, please 希望站牌有英文",
        "外籍员工看不懂站牌",
      ],
      isBare: true,
      text: """
        Hello, 我是{company}的外籍工程师，中文还在学习中，请原谅我的错误。

        The bus stops near {spot} have only Chinese names. 上个星期我坐过了站，走了{meters}0米回来，\
        而且下雨 :( 如果站牌和车上报站可以有 English 或者拼音，对我和我的同事（about {dozens} \
        people）非常有帮助。

        Also, is there a timetable online? 谢谢你们的工作！My e-mail: {email}
        """,
      points: [
        DemoDemand(
          "站牌和报站增加英文或拼音",
          found: "{spot}周边站牌{several}块已加注拼音和英文，车载报站同步更新。",
          answer: """
            关于英文站名。您的建议很好，{spot}周边的站牌已加注拼音和英文，车上报站也已更新。您的中\
            文写得很好，我们完全看得懂。
            """,
        ),
        DemoDemand(
          "提供可在线查询的时刻表",
          found: "管委会网站英文页已发布线路图和时刻表。",
          answer: """
            关于时刻表。线路图和时刻表已发布在管委会网站英文页。Thank you for writing to us.
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "建议可行，请更新站牌和报站，线路图上英文页。",
      note: "外国朋友用中文写信，我们用心回。",
    ),
  ]
}
