extension DemoTemplate {
  static let schools: [DemoTemplate] = [
    DemoTemplate(
      kind: .consultation,
      topic: "schools",
      places: [.community],
      lead: "education",
      titles: [
        "新交房小区的孩子划到哪个学校",
        "{spot}学区划片咨询",
        "今年秋季入学，{spot}怎么报名",
      ],
      text: """
        我家{spot}，去年底交的房，房产证还没办下来，只有购房合同和水电费单子。孩子今年9月上一年级，\
        请问：
        1. 我们小区划到{school}，还是别的学校？
        2. 没有房产证能不能报名？
        3. 户口还在老家，需要迁过来吗？
        家长群里说法太多了，麻烦给个官方答复，谢谢老师们！
        """,
      points: [
        DemoDemand(
          "明确{spot}的小学划片范围",
          found: "{spot}已纳入本年度划片方案，对应{school}。",
          answer: """
            关于划片。按照本年度招生方案，{spot}划入{school}服务范围，方案全文可在管委会网站“义务\
            教育招生”栏查看。
            """,
        ),
        DemoDemand(
          "说明无房产证如何报名",
          found: "已入住但未办证的，凭备案购房合同、交房证明及近三个月水电票据报名。",
          answer: """
            关于没有房产证。已经入住但尚未办证的，可以凭备案的购房合同、交房证明和近三个月的水电票\
            据报名。
            """,
        ),
        DemoDemand(
          "说明户籍不在园区能否入学",
          found: "非本地户籍凭居住证或父母一方社保证明，与本地户籍同等安排。",
          answer: """
            关于户口。不需要迁户口，父母一方持有居住证或在园区缴纳社保的，与本地户籍儿童同样安排。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请按招生方案答复，三问三答。",
      note: "家长群里传什么不要紧，我们要讲准。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "schools",
      places: [.community],
      lead: "education",
      titles: [
        "学校门口接送乱成一锅粥",
        "{school}放学时段堵得水泄不通",
      ],
      text: """
        每天下午四点半到五点半，{school}门口三轮、轿车、电动车堵成一锅粥，卖烤肠的、卖玩具的占了大\
        半个车道，孩子从车缝里钻。{date}就有个孩子被电动车刮倒了，万幸没大事。学校就不能错峰放学吗？\
        交警能不能来一来？
        """,
      points: [
        DemoDemand(
          "实行错峰放学",
          found: "学校已按年级分三批错时放学，间隔15分钟，设班级候接区。",
          answer: """
            关于错峰放学。{school}自本周起按年级分三批放学，间隔十五分钟，校门外划设了班级候接区。
            """,
        ),
        DemoDemand(
          "放学时段维持交通秩序", by: "police",
          found: "设立护学岗，上下学时段每日到岗，校门两侧各80米设禁停标线。",
          answer: """
            关于交通秩序。学校门口已设护学岗，上下学时段每天有警力到岗，校门两侧80米禁止停车。
            """,
        ),
        DemoDemand(
          "清理占道摊点", by: "enforcement",
          found: "劝离流动摊点{several}个，引导至附近临时疏导点。",
          answer: "关于占道摊点。占道摊点已引导到附近疏导点经营，放学时段安排执法人员值守。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请教育、公安、城管同到校门口，拿出接送方案。",
      note: "校门口的安全，一天都不能拖。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "schools",
      places: [.community],
      lead: "education",
      titles: [
        "幼儿园强制交兴趣班的费用",
        "{kindergarten}变相收费，不交就被区别对待",
      ],
      text: """
        {kindergarten}这学期开了“特色课”，每人{amount}元，说是自愿，可不交的孩子上课时间被带到另\
        外一个教室看动画片。才四岁的娃，回来问我“妈妈是不是我们家没有钱”。我听了一夜没睡着。

        请教育局查一查，该退的退，该停的停。
        """,
      points: [
        DemoDemand(
          "查处在园时间开设收费课程",
          found: "该园在保教时间内开设收费课程，违反规定，已责令停止并全园通报。",
          answer: """
            关于收费课程。经查属实。幼儿园在正常保教时间开设收费课程违反规定，已责令立即停止，并对\
            负责人进行约谈。
            """,
        ),
        DemoDemand(
          "退还已收的费用",
          found: "已向{dozens}名幼儿家长退还费用，未开收据的补开。",
          answer: "关于退费。所收费用正在全部退还，您可以到园财务室或者由原缴费渠道退回。",
        ),
        DemoDemand(
          "不得对孩子区别对待",
          found: "园方已向家长书面道歉，按班级恢复正常活动。",
          answer: """
            关于区别对待。把孩子分开对待伤了孩子的心，园方已书面道歉。我局将不定期回访，欢迎您继续\
            监督。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请不打招呼到园核查，涉及退费的明确到日。",
      note: "孩子回家问的那句话，让人心里难受，严肃处理。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "schools",
      places: DemoPlace.allCases,
      lead: "education",
      titles: [
        "打工子女转学材料被退了三次",
        "孩子转学卡住了，一线工人折腾不起",
      ],
      text: """
        我在{company}上班，老婆也在同一个厂。孩子想从老家转到{school}读三年级，材料交了三次退了三次：\
        第一次说居住证不满半年，第二次说社保缺一个月，第三次说学位满了。孩子现在没学上，在宿舍看手\
        机。我们一线工人请一次假扣一天钱，实在折腾不起。联系人{name} {phone}
        """,
      points: [
        DemoDemand(
          "帮助子女转学入学",
          found: "核对材料符合转学条件；{school}三年级确已满额，协调至学府路小学并已报到。",
          answer: """
            关于转学。经核对，您家符合转学条件。由于{school}三年级学位已满，我局协调安排孩子到学府\
            路小学就读，报到手续已办好。
            """,
        ),
        DemoDemand(
          "一次性告知所需材料",
          found: "三次退件分别由不同人员受理，未一次告知；已统一材料清单并张贴。",
          answer: """
            关于反复退件。窗口没有一次讲清，让您多跑了路，向您道歉。转学材料清单已重新统一，在各学\
            校和服务大厅张贴，一次告知，不再多头解释。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请先落实学位，再整改多次退件问题。",
      note: "打工子女一个也不能没学上。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "schools",
      places: DemoPlace.allCases,
      lead: "education",
      titles: [
        "建议课后服务延长到六点半",
        "双职工家庭接孩子太难了，建议延时托管",
      ],
      text: """
        厂里六点下班，学校五点半放学，中间这半小时孩子只能在校门口小卖部等。建议课后服务延到六点半，\
        收点钱我们也愿意。另外暑假能不能办托管班？
        """,
      points: [
        DemoDemand(
          "课后服务延长到十八时三十分",
          found: "已征求家长意见，报名{dozens}人，达到开班条件。",
          answer: """
            关于课后服务延时。经征求意见，{school}报名人数达到开班条件，自下月起课后服务延长到十八\
            时三十分，自愿参加，收费按公布的标准执行。
            """,
        ),
        DemoDemand(
          "开办暑期托管班",
          found: "暑期托管须与工会、共青团共同组织，场地和师资正在筹备。",
          answer: """
            关于暑期托管。我局正与工会、共青团筹备暑期公益托管班，名额和报名办法将在放假前公布，优\
            先保障双职工家庭。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请摸清需求人数，说明何时开班。",
      note: "双职工的难处，我们替他们想在前面。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "schools",
      places: [.community],
      lead: "education",
      titles: [
        "举报在职老师私下补课",
        "{school}老师在外面办班",
      ],
      text: """
        {school}有在职老师周末在{spot}租房办班补课，一人一次{price}0元，班上不补课的座位往后调。具\
        体名字我不方便写，房号是{building}栋{unit}单元{room}，每周六上午八点半去看就知道了。
        """,
      points: [
        DemoDemand(
          "核查在职教师有偿补课",
          found: """
            会同社区突击检查所列地点，现场有学生{several}人，授课者为校外人员，未发现在职教师；场所\
            无办学许可，已关停。
            """,
          answer: """
            关于有偿补课。我局在您所说的时间到现场检查，当日授课的是校外人员，未发现在职教师。该场\
            所无办学许可，已经关停。若您有教师参与的具体线索，可拨打师德举报电话0500-6012355，我们\
            继续核查。
            """,
        ),
        DemoDemand(
          "核查按补课与否调整座位",
          found: "随机访谈学生{dozens}名，座位按周轮换，未发现与补课挂钩。",
          answer: """
            关于座位。经随机访谈，该校班级座位每周轮换，暂未发现与补课有关的情况。学校已向家长公开\
            座位轮换办法。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请按所列时间突击检查，不向学校透露线索来源。",
      note: "查实的按师德规定处理，查无实据的也说清楚。",
    ),
  ]
}
