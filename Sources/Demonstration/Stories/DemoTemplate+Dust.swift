extension DemoTemplate {
  static let dust: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "dust",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "{site}扬尘漫天，窗户不敢开",
        "工地不覆盖，晾衣服一层灰",
        "扬尘污染投诉",
      ],
      text: """
        {site}土堆光秃秃堆在那，风一吹跟沙尘暴似的。渣土车不盖篷布，轮子上带泥上路，{road}路面看不\
        见沥青的颜色。我女儿哮喘，这个月住院两次了。要求工地：①土要盖；②出门要冲车；③超标要罚。
        """,
      points: [
        DemoDemand(
          "落实土方覆盖和洒水", by: "construction",
          found: "覆盖裸土{hundreds}平方米，雾炮{few}台，每日洒水四次。",
          answer: "关于裸土覆盖。{site}裸土已全部覆盖，每天洒水四次，雾炮跟随作业。",
        ),
        DemoDemand(
          "出场车辆冲洗", by: "construction",
          found: "修复洗车平台，未冲洗不得出场。",
          answer: "关于车辆冲洗。工地洗车平台已修复，冲不干净不准出门，安排专人在门口检查。",
        ),
        DemoDemand(
          "对超标依法处罚",
          found: "在线监测PM10超标{few}小时，已立案处罚{sum}元。",
          answer: "关于处罚。监测数据显示超标，我局已立案处罚，并纳入信用记录。愿孩子早日康复。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请按住户反映的三项要求逐项查处。",
      note: "先盖土，再洗车，超标就罚。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "dust",
      places: [.industry],
      lead: "environment",
      titles: [
        "{company}排放刺鼻气味",
        "每天半夜一股塑料味，呼吸困难",
        "味道太大了，厂在排什么？",
      ],
      text: """
        住在{spot}员工宿舍的人都知道，后半夜一两点，风从东边吹来，一股烧塑料的味道，喉咙发干，头疼。\
        拨打12345，来的人白天闻不到，说“未发现异常”。{company}的烟囱白天不冒，夜里冒。请半夜来查。\
        附近好几个同事最近都在咳嗽，包括我们主管𠮷野（日籍）。
        """,
      points: [
        DemoDemand(
          "夜间监测和查处",
          found: "{visited}凌晨采样，非甲烷总烃超标，反映属实，已责令限产整改。",
          answer: """
            关于刺鼻气味。执法人员凌晨采样确认超标，已责令{company}限产整改，{promise}前更换活性炭\
            和焚烧设备，未达标前夜间停止该工序。
            """,
        ),
        DemoDemand(
          "公开监测结果",
          found: "在厂门口安装电子屏，实时公布。",
          answer: "关于公开。监测结果在厂门口电子屏实时公布，每月到宿舍区张贴一次。",
        ),
        DemoDemand(
          "为员工体检", by: "health",
          found: "组织宿舍区{dozens}人免费肺功能检查。",
          answer: """
            关于身体不适。已联系园区医院为宿舍区员工免费做肺功能检查，请带工牌到三楼体检中心。
            """,
        ),
      ],
      outcome: .promised(days: 20),
      emphasis: "请凌晨采样，不以白天检查结论答复。",
      note: "夜里冒的烟，夜里去看。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "dust",
      places: [.village],
      lead: "environment",
      titles: [
        "养猪场臭味熏人",
        "粪水流到沟里，庄上都是苍蝇",
      ],
      text: """
        {spot}旁边{mu}0亩养猪场，粪水直排到沟里，门口苍蝇黑压压一片，夏天门都不敢开，红白喜事都没法\
        在家办。找老板，老板说“又没有排你家”。
        """,
      points: [
        DemoDemand(
          "制止粪水直排",
          found: "查封排口，责令建粪污收集池{few}处。",
          answer: """
            关于粪水直排。养猪场的排口已封堵，粪污收集池建成前不得补栏，超期不整改的依法关停。
            """,
        ),
        DemoDemand(
          "推进粪污资源化利用", by: "agriculture",
          found: "对接有机肥厂，每日清运。",
          answer: "关于粪污处理。已对接有机肥厂每天清运粪污，场内消杀每周两次，苍蝇明显减少。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请封堵排口，同时给粪污找出路。",
      note: "不能让一家赚钱、一庄人受罪。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "dust",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "附近要建垃圾焚烧厂吗",
        "听说{area}要建危废处理，是真的吗",
      ],
      text: """
        业主群里传我们这里要建垃圾焚烧发电厂，还有人发了一张红头文件照片。人心惶惶，不少人说要卖房。\
        请问是真的吗？有没有环评？有没有听证？
        """,
      points: [
        DemoDemand(
          "说明是否有垃圾焚烧项目",
          found: "园区规划未安排该类项目，网传图片系拼接。",
          answer: """
            关于传言。经核实，园区规划中没有垃圾焚烧或危废处理项目，网传图片是拼接的，请不要转发。
            """,
        ),
        DemoDemand(
          "说明建设项目环评公开的渠道",
          found: "建设项目环评全部公示十日，可在网站查询、提意见。",
          answer: """
            关于信息公开。凡建设项目环评，均在管委会网站“环评公示”栏公示，公众可以提意见，对有较\
            大影响的项目依法召开听证会，欢迎您参加。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请核对规划，及时澄清，说明公开渠道。",
      note: "越早说清楚，谣言越没有市场。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "dust",
      places: [.industry],
      lead: "environment",
      titles: [
        "装修甲醛超标，谁来帮帮我",
        "新租的公寓甲醛味呛得人睡不着",
      ],
      text: """
        刚搬进{spot}的宿舍，刺鼻，眼睛流泪，同屋两个女孩子都起了疹子。我问宿管，说“通通风就好了”。\
        请派人测一测，换个房间，我们怕得病。{name}，{phone}
        """,
      points: [
        DemoDemand(
          "检测室内空气质量",
          found: "甲醛0.18mg/m³，超标，责成宿舍立即停用{floor}层并治理。",
          answer: "关于室内空气。经检测，甲醛超标，该层已停用，治理后经复测达标才重新使用。",
        ),
        DemoDemand(
          "更换住宿", by: "construction",
          found: "安排换至空气合格的楼层。",
          answer: """
            关于换房。已为您和同屋的室友换到检测合格的房间，运营方承担搬运，免除治理期间的租金。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请上门检测，超标的先换房再治理。",
      note: "年轻人来打工，住得要安心。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "dust",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "建议公开企业的排放数据",
        "环保数据能不能让老百姓看得懂",
      ],
      text: """
        网站上有一堆表格，mg/m3、COD、VOC，看不懂。建议做成红黄绿三色：哪家达标、哪家不达标，一目了\
        然。老百姓支持企业发展，但是也要知道自己呼吸的是什么。
        """,
      points: [
        DemoDemand(
          "改进环保数据的公开方式",
          found: "已设计三色图，每周更新，对术语作注。",
          answer: "关于公开方式。您的建议已采纳。三色图将每周在管委会网站公布，术语附上通俗解释。",
        ),
        DemoDemand(
          "组织公众开放日",
          found: "每季度组织公众到监测站和企业参观。",
          answer: """
            关于公众参与。每季度举办一次环保开放日，欢迎您和邻居报名，亲眼看一看数据从哪里来。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "建议很好，请让数据说人话。",
      note: "看不懂的公开等于没公开。",
    ),
  ]
}
