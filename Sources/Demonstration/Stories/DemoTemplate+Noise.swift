extension DemoTemplate {
  static let noise: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "noise",
      places: [.community],
      lead: "enforcement",
      titles: [
        "{spot}楼下烧烤店油烟噪音扰民",
        "凌晨两点还在划拳，{spot}没法住了",
        "夜宵摊噪音，求求管管吧",
      ],
      text: """
        我家就在{shop}楼上。每天晚上六点开始冒烟，{hour}点人最多，凌晨两点还在划拳唱歌，啤酒瓶子摔\
        得叮当响。窗户开也不是关也不是，孩子明年高考，在家戴着耳塞写作业。

        找老板，老板说“我有执照”；报警，警察来了安静二十分钟，走了更响。

        诉求：
        1、夜里22点后不准露天经营；
        2、油烟净化装上，别对着居民窗户排；
        3、反复扰民的，该罚就罚。
        """,
      points: [
        DemoDemand(
          "二十二时后停止露天经营",
          found: "{shop}超出门店经营，露天摆桌{several}张；已责令整改，二十二时后收回店内。",
          answer: "关于夜间露天经营。已责令{shop}二十二时后停止露天摆桌，连续三晚复查未再发生。",
        ),
        DemoDemand(
          "安装油烟净化设施", by: "environment",
          found: "油烟净化器长期未清洗、排口正对居民楼；已清洗并将排口改至楼顶高空排放，检测达标。",
          answer: """
            关于油烟。店家的油烟净化器已清洗，排口改到楼顶高空排放，复测达标，每月清洗记录张贴在店内。
            """,
        ),
        DemoDemand(
          "对反复扰民的依法处罚", by: "police",
          found: "调取接处警记录，该店近三个月被投诉九次，已依法给予警告，再犯将罚款。",
          answer: """
            关于反复扰民。公安分局已依法给予警告；再次发生的，将依据《噪声污染防治法》处罚。请您遇\
            到时拨打110，出警记录会作为处罚依据。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请三家夜间联合检查，逐项整改，防止人走又响。",
      note: "夜里的问题夜里去查，让孩子安心备考。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "noise",
      places: [.community],
      lead: "construction",
      titles: [
        "{site}半夜还在打桩",
        "工地夜间施工，孩子吓哭好几次",
      ],
      text: """
        {site}从{date}开始夜里打桩，到凌晨三点都不停，整栋楼跟着震。打过12345，打过派出所，当天停，\
        第二天接着来。是不是有“夜间施工许可”？有的话公示在哪里？没有的话为什么没人管？

        附：分贝仪实测 76dB（凌晨1:20，{building}栋{floor}楼阳台）。
        """,
      points: [
        DemoDemand(
          "制止夜间违规施工",
          found: "{site}未办理夜间施工证明，{visited}已责令停止夜间作业。",
          answer: """
            关于夜间打桩。经查，{site}没有取得夜间施工证明，属于违规施工，已责令停止，晚二十二时至\
            早六时不得进行产生噪声的作业。
            """,
        ),
        DemoDemand(
          "对施工单位依法处罚", by: "enforcement",
          found: "已立案，拟处罚款，并记入建筑市场信用档案。",
          answer: "关于处罚。对施工单位已立案查处，处罚结果将在信用平台公示。",
        ),
        DemoDemand(
          "公示夜间施工审批情况",
          found: "已要求各工地在大门口公示施工时段和夜间许可。",
          answer: """
            关于公示。今后确因工艺必须连续作业的，施工单位须提前两天在小区公告栏公示许可文件，欢迎\
            您监督。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请夜间到场核实，有无许可当场查验。",
      note: "没有许可就停下来，罚了还要公示。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "noise",
      places: [.community],
      lead: "enforcement",
      titles: [
        "广场舞音响太大",
        "楼下广场舞从晚上七点跳到十点",
      ],
      text: """
        理解阿姨们锻炼身体，但是两个队比着放，一边放情歌一边放劲歌，在家看电视要开到50。能不能商量\
        着小点声、早点散？
        """,
      points: [
        DemoDemand(
          "控制广场舞音量和时间",
          found: "会同社区与两支队伍商定：换用定向音响，晚七点至九点，音量不超过60分贝。",
          answer: """
            关于广场舞。我局会同社区与两支舞队商定：晚上七点到九点活动，改用定向音响，音量以不影响\
            室内谈话为准，由社区楼栋长监督。也感谢您体谅，邻里之间多商量，日子更好过。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请会同社区与舞队协商，以劝导为主。",
      note: "跳舞的、休息的都是我们的群众，商量着办。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "noise",
      places: [.community],
      lead: "environment",
      titles: [
        "楼顶空调外机嗡嗡响，老人睡不着觉",
        "隔壁厂房设备低频噪声求助",
      ],
      text: """
        我母亲心脏不好，住{spot}{building}栋顶楼。对面{company}的冷却塔24小时嗡嗡响，声音不大，但是\
        闷，钻脑袋。测过，说达标。达标归达标，人睡不着是真的。

        想请专业人员到家里来测一次，尤其是后半夜；如果能加个隔音屏就更好了。{name}，{phone}
        """,
      points: [
        DemoDemand(
          "入户监测夜间低频噪声",
          found: "{visited}凌晨入户监测，室内结构传播低频噪声在一个频带略超限值。",
          answer: """
            关于入户监测。我局{visited}凌晨在您家卧室监测，确有一个低频频带略超限值，您的感受没有错。
            """,
        ),
        DemoDemand(
          "督促企业采取降噪措施",
          found: "企业同意加装减振基座和隔声屏，已签订合同，{promise}前完成。",
          answer: """
            关于降噪。{company}已同意加装减振基座和隔声屏，{promise}前完工，完工后我们再到您家复测\
            一次；在此之前夜间降频运行。
            """,
        ),
      ],
      outcome: .promised(days: 20),
      emphasis: "请后半夜入户监测，以数据说话。",
      note: "达标不等于没有问题，到老人家里听一听。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "noise",
      places: [.community],
      lead: "enforcement",
      titles: [
        "装修时间是怎么规定的",
        "邻居装修噪音，几点以后不能施工",
      ],
      text: """
        想问一下，小区装修早上几点到晚上几点可以施工？周末呢？楼上天天早上六点半开始电锤，物业说管\
        不了。
        """,
      points: [
        DemoDemand(
          "说明住宅装修施工的时间规定",
          found: """
            按管理规约，工作日8时至12时、14时至18时可施工，法定休息日不得使用电锤等产生噪声的设备。
            """,
          answer: """
            关于装修时间。按照园区规定和小区管理规约，工作日上午八点至十二点、下午两点至六点可以施\
            工，休息日不得使用电锤等设备。
            """,
        ),
        DemoDemand(
          "要求物业履行告知和制止责任", by: "construction",
          found: "已约谈物业，责令对该户书面告知并现场制止。",
          answer: """
            关于物业责任。装修户须与物业签订告知书，物业有劝阻和报告的责任。我局已约谈物业，楼上住\
            户已书面承诺按时段施工。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请说明时段规定，并督促物业尽到劝阻责任。",
      note: "物业不能一句管不了就推出去。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "noise",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "举报{company}夜间偷偷开冲床",
        "某厂白天不开晚上开，专门躲检查",
      ],
      text: """
        {company}白天检查的时候机器都停着，晚上{hour}点后开冲床，门窗大开，整条街听得清清楚楚。他们\
        老板跟人讲“查的人几点来我都知道”。希望换个时间来查，别提前打招呼。
        """,
      points: [
        DemoDemand(
          "夜间突击检查并依法查处",
          found: "{visited}夜间不打招呼检查，厂界噪声超标6分贝，已立案。",
          answer: """
            关于夜间检查。我局在未通知企业的情况下夜间检查，厂界噪声超标，反映属实，已依法立案并责\
            令夜间停用冲压设备。
            """,
        ),
        DemoDemand(
          "核查是否有人通风报信",
          found: "已调阅检查通知流程，未发现本分局人员泄露；今后夜查采取随机派单。",
          answer: """
            关于通风报信。经核查没有发现执法人员泄露检查安排。今后夜间检查随机派单、出发前才告知人\
            员，您有线索可向管委会党政办公室反映。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请随机派单、夜间突击检查，同时核查有无泄露。",
      note: "如有通风报信，一并严查。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "noise",
      places: [.community],
      lead: "enforcement",
      titles: [
        "啊啊啊啊啊啊受不了了",
        "又响了又响了又响了",
      ],
      isBare: true,
      text: """
        又响了！！！！！！{spot}门口那个大喇叭“最后三天全场清仓最后三天全场清仓最后三天全场清仓最\
        后三天全场清仓最后三天全场清仓最后三天全场清仓”从早上八点循环到晚上{hour}点，它已经“最后\
        三天”了{months}个月了！！！！！！！！！！！！！！！！！
        """,
      points: [
        DemoDemand(
          "制止商铺高音喇叭揽客",
          found: "现场查处该店使用高音喇叭招揽顾客，喇叭已收缴，店主签订承诺书。",
          answer: """
            关于高音喇叭。商家使用高音喇叭招揽顾客属于违规行为，已责令该店停止并收缴喇叭，附近其他\
            店铺同步告知。您可以清静了，若再发生请拨打0500-6012312。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请当日到场处置，告知周边商户。",
      note: "“最后三天”喊了几个月，管一管。",
    ),
  ]
}
