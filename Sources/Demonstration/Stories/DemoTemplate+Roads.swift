extension DemoTemplate {
  static let roads: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "roads",
      places: DemoPlace.allCases,
      lead: "construction",
      titles: [
        "污水管网施工后路面未恢复",
        "{road}挖开{months}个月不回填，什么时候是个头",
        "管网施工完，路成了搓板",
      ],
      text: """
        {road}{months}个月前开始挖污水管，管子埋下去了，路面就铺了一层石子，晴天一身灰，雨天一脚泥。\
        电动车在这摔了不止一个人，我同事{date}在那摔断了锁骨，住院花了{sum}。

        围挡上写的工期早过了，牌子也倒了没人扶。请问：谁验收的？什么时候铺沥青？摔伤的人找谁？
        """,
      points: [
        DemoDemand(
          "明确路面恢复的时间",
          found: """
            管网已完成闭水试验，路面恢复因沥青摊铺安排滞后；已排定{promise}前完成{meters}米沥青摊铺。
            """,
          answer: """
            关于路面恢复。该段污水管已完成闭水试验，路面恢复被施工单位一再推后，我局监管不力，向大\
            家致歉。现已排定计划，{promise}前完成{meters}米沥青摊铺并开放通行。
            """,
        ),
        DemoDemand(
          "施工期间做好围挡和警示",
          found: "{visited}已扶正围挡，补设警示灯{several}盏，每日洒水两次。",
          answer: """
            关于安全警示。倒伏的围挡已扶正，夜间警示灯已补齐，施工单位每天洒水两次、专人巡查。
            """,
        ),
        DemoDemand(
          "说明摔伤人员如何索赔",
          found: "施工单位已投保公众责任险，可凭就诊材料申请理赔，已指定专人对接。",
          answer: """
            关于摔伤赔偿。施工单位投有公众责任险，请伤者准备病历、票据和现场照片，联系我局\
            0500-6012330，由专人协助理赔；对责任有争议的，可以依法起诉。
            """,
        ),
      ],
      outcome: .promised(days: 15),
      emphasis: "请明确铺设沥青的日期，并指定专人对接伤者理赔。",
      note: "先把围挡、警示补齐，工期倒排上墙。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "roads",
      places: DemoPlace.allCases,
      lead: "construction",
      titles: [
        "{road}路灯{several}盏不亮，晚上像鬼片",
        "路灯坏了没人修",
      ],
      text: """
        {road}北段路灯坏了快一个月，厂里女工下晚班结伴都不敢走。报修过，回复“已派单”，派到哪去了？🌚
        """,
      points: [
        DemoDemand(
          "修复{road}不亮的路灯",
          found: "{visited}夜间巡查，{several}盏不亮系电缆被施工挖断，已修复。",
          answer: """
            关于路灯。经夜间巡查，路灯不亮是电缆被施工挖断所致，已全部修复亮灯，费用由施工方承担。
            """,
        ),
        DemoDemand(
          "报修后要有回音",
          found: "报修平台“已派单”后无完成反馈环节，现已增加完成拍照和短信回告。",
          answer: """
            关于报修没有回音。报修平台已增加完工拍照和短信回告，超过三天没有修好的由值班领导督办。\
            谢谢您的提醒。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请夜间巡查，修复后拍照回告。",
      note: "路灯修好了给群众回个话。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "roads",
      places: [.village],
      lead: "construction",
      titles: [
        "村口的路太窄，救护车进不来",
        "{spot}出村路坑坑洼洼，求修路",
      ],
      text: """
        前天夜里我父亲突发脑梗，120到了村口，那条{meters}米的土路，两边塌了，车进不来，是我们几个人\
        用门板把老人抬出去的。医生说早到二十分钟会好得多。

        这条路反映过多少次了，每次都说“列入计划”。我不想让别的人家再抬一次门板。
        """,
      points: [
        DemoDemand(
          "修通{spot}至主路的出村路",
          found: """
            现场测量该路长{meters}米、有效路宽2.6米，两处路肩坍塌；路肩已应急加固，拓宽硬化列入本年\
            度农村公路补短板项目。
            """,
          answer: """
            关于修路。看了您的来信，我们心里很不好受。该路坍塌的路肩已应急加固，目前救护车可以通行；\
            拓宽和硬化已列入本年度项目，{promise}前完工。
            """,
        ),
        DemoDemand(
          "完工前保证急救车辆通行",
          found: "村里已清理两侧堆物，设会车点两处，村医与120建立接引联系。",
          answer: """
            关于急救通行。路边堆物已清理，设置会车点两处，村里安排专人夜间接引急救车辆，联系电话张\
            贴在村口。
            """,
        ),
      ],
      outcome: .promised(days: 45),
      emphasis: "请先应急加固，保证急救车通行，再报拓宽计划。",
      note: "不能再让群众抬门板，这条路今年必须修。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "roads",
      places: DemoPlace.allCases,
      lead: "transport",
      titles: [
        "建议{road}路口装红绿灯",
        "{road}与经三路交叉口太危险，建议设信号灯",
      ],
      text: """
        这个路口早晚高峰大货车、电动车、学生混在一起走，我在路口开店{years}年，亲眼看见的碰擦不下\
        {several}起。建议装红绿灯，装之前先派个交警或者志愿者站一站。附近有学校，别等出了大事再装。
        """,
      points: [
        DemoDemand(
          "在路口设置信号灯",
          found: "会同公安分局实测高峰流量，达到设灯条件，已纳入本年度交通设施增补，方案正在设计。",
          answer: """
            关于信号灯。我局与公安分局实测了高峰流量，该路口达到设灯条件，已纳入本年度交通设施增补\
            计划，设计完成后公示方案。
            """,
        ),
        DemoDemand(
          "安装前派人疏导", by: "police",
          found: "早晚高峰各安排警力和志愿者一组定点疏导。",
          answer: """
            关于高峰疏导。自本周起，上学日早晚高峰安排警力和志愿者定点疏导，并在路口施划了减速标线。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请两家实测流量，安装之前先安排疏导。",
      note: "学校旁边的路口，不要等出了事再装灯。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "roads",
      places: [.village],
      lead: "transport",
      titles: [
        "大货车把村道压坏了",
        "重车天天从{spot}过，路压烂了房子也震裂了",
      ],
      text: """
        最近{contractor}的渣土车不走大路，天天抄近道从我们{spot}过，一天几十趟。水泥路压得一块一块\
        的，我家墙上裂了条缝，能塞进手指头。晚上{hour}点还在跑，床都抖。车号记了两个：{plate}，另一\
        个后面是8871。
        """,
      points: [
        DemoDemand(
          "制止重型货车穿村",
          found: "在村口设限高限重设施，调取卡口查处违规车辆{few}辆。",
          answer: """
            关于重车穿村。村口已设置限高限重设施，违规车辆已依法处罚，渣土运输路线改走外环。
            """,
        ),
        DemoDemand(
          "修复被压坏的村道", by: "construction",
          found: "责成{contractor}修复破损面板{several}块，已完工。",
          answer: "关于修路。压坏的路面由{contractor}出资修复，现已完工。",
        ),
        DemoDemand(
          "鉴定并处理房屋裂缝", by: "construction",
          found: "已委托鉴定机构入户，裂缝为外墙抹灰层开裂，主体无结构损伤，施工方同意修补。",
          answer: """
            关于房屋裂缝。鉴定机构入户检测，裂缝在外墙抹灰层，房屋主体安全，修补费用由施工方承担，\
            已与您约定施工时间。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请先限行禁重，再修路、鉴定房屋，三项一并答复。",
      note: "谁压坏的谁修，夜里的重车今晚就查。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "roads",
      places: DemoPlace.allCases,
      lead: "construction",
      titles: [
        "请问{road}延伸段什么时候通车",
        "{road}断头路何时打通",
      ],
      text: """
        上下班每天绕行4公里，眼看着路修到离厂门口就差{meters}米，停了。请问卡在哪里，大概什么时候能\
        通？谢谢。
        """,
      points: [
        DemoDemand(
          "说明{road}延伸段未通的原因和通车时间",
          found: "未通段涉及一处高压线迁改，迁改设计已批，须在停电窗口施工。",
          answer: """
            关于断头路。剩余{meters}米需要先迁改一处高压线，迁改方案已获批准，须等电网安排停电施工。\
            迁改完成后路面工程约需两个月，进展会在管委会网站公布，目前还不能给出确切的通车日期，请\
            您谅解。
            """,
        )
      ],
      outcome: .explained,
      emphasis: "请说明卡在哪个环节，不能确定日期的如实说明。",
      note: "没有把握的日期不要随便许。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "roads",
      places: DemoPlace.allCases,
      lead: "construction",
      titles: [
        "{road}井盖没了！！会死人的！！",
        "井盖！！！",
      ],
      isBare: true,
      text: "{road}中间一个井盖没了，黑窟窿，就拿树枝插着，晚上谁看得见！！速来！！！",
      points: [
        DemoDemand(
          "立即补装缺失的井盖",
          found: "接件后{few}小时内到场，补装防沉降井盖并加装防坠网。",
          answer: """
            关于井盖。接到交办当天已补装井盖并加装防坠网，{road}全线{dozens}处井盖同时排查了一遍，\
            松动的已加固。感谢您的及时提醒。
            """,
        ),
        DemoDemand(
          "查明井盖缺失原因",
          found: "系重车碾压破损后被清走未及时上报，巡查单位已扣分。",
          answer: "关于原因。井盖被重车压碎后，清理人员没有及时上报，养护单位已受到处罚。",
        ),
      ],
      outcome: .resolved,
      emphasis: "险情紧急，请先到场防护，再补齐手续。",
      note: "先放围挡，后批文件。",
    ),
  ]
}
