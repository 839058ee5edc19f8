extension DemoTemplate {
  static let surroundings: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "surroundings",
      places: [.village],
      lead: "agriculture",
      titles: [
        "{spot}垃圾堆成山，环境整治整到哪去了",
        "环境整治只整大路边，我们庄后面没人管",
        "垃圾{several}天没人清运",
      ],
      text: """
        天天喊环境整治，大路边上花花草草摆得整整齐齐，拐到我们{spot}后面看看？垃圾池{several}天没清，\
        塑料袋刮得满树都是，苍蝇嗡嗡的，走路都得捂着鼻子。

        检查组来的时候从来不往里走。请领导别坐车，下来走一走！
        """,
      points: [
        DemoDemand(
          "及时清运庄后垃圾",
          found: """
            {visited}现场查看，庄后垃圾池积存约{few}车，系转运车辆改线后遗漏；已于当日清完并消杀。
            """,
          answer: """
            关于垃圾清运。经核实，转运车辆改线后遗漏了{spot}后面的垃圾池，造成积存，向您和乡亲们致\
            歉。积存垃圾当日已清运完毕并消杀，此处已重新纳入每日清运线路。
            """,
        ),
        DemoDemand(
          "环境整治要覆盖背街背巷",
          found: "已将{area}全部自然庄背巷纳入月度随机检查点位，检查不定路线、不打招呼。",
          answer: """
            关于整治不留死角。从本月起，环境检查改为随机抽点、不打招呼，背街背巷必查，结果在村务公\
            开栏公布。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请查明漏运原因，当日清完，并排查其他庄后点位。",
      note: "环境整治不能只做给检查组看，我要去走一走。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "surroundings",
      places: [.village],
      lead: "agriculture",
      titles: [
        "门口水塘发臭发绿，求治理",
        "{spot}的当家塘成了臭水塘",
      ],
      text: """
        我们{spot}中间有口塘，小时候还在里头洗澡摸鱼，现在水是墨绿的，漂着一层死鱼和农药瓶。夏天不\
        敢开窗。塘边住着{dozens}户人家，还有个卫生室。恳请上级给清清淤，把生活污水的口子堵住。
        """,
      points: [
        DemoDemand(
          "清除塘内漂浮物并清淤",
          found: """
            塘面约{few}亩，淤积约60厘米，漂浮物已打捞；清淤列入本批小型水利维修，{promise}前完成。
            """,
          answer: """
            关于清淤。塘面的漂浮物和农药瓶已打捞清理；清淤已列入本批小型水利维修，将于{promise}前完\
            成。
            """,
        ),
        DemoDemand(
          "封堵入塘的生活污水口", by: "environment",
          found: "排查入塘排口{few}处，其中两处为农户洗涤水，已接入村污水管网；取水样送检。",
          answer: """
            关于污水入塘。排查出的生活污水口已封堵并接入村里的污水管网，水样已送检，结果在塘边公示\
            牌公布。
            """,
        ),
      ],
      outcome: .promised(days: 15),
      emphasis: "请农业、环境两家同到塘边，清淤、截污一并答复。",
      note: "还群众一口清水塘。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "surroundings",
      places: [.community],
      lead: "enforcement",
      titles: [
        "楼道里堆满杂物，{building}栋快成仓库了",
        "小区楼道杂物举报无果",
      ],
      text: """
        {spot}{building}栋{unit}单元，从一楼到顶楼，旧家具、纸箱、泡菜坛子、电动车电瓶，啥都有。真\
        着了火，人往哪跑？物业贴过条子，贴完人家把条子撕了接着堆。
        """,
      points: [
        DemoDemand(
          "清理楼道堆放的杂物",
          found: "会同社区、物业清理{building}栋楼道杂物{few}车，劝导{several}户自行清理。",
          answer: """
            关于楼道杂物。{visited}我局会同社区、物业对{building}栋楼道集中清理，劝导住户自行清走剩\
            余物品，楼道已全部畅通。
            """,
        ),
        DemoDemand(
          "建立长效管理，防止反复",
          found: "与物业约定每周巡查两次，屡劝不改的抄送消防部门依法处理。",
          answer: """
            关于长效管理。物业每周巡查两次并拍照留存，屡劝不改的移交消防部门依法处理，您发现反弹可\
            随时向社区反映。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "涉及消防安全，请会同社区、物业集中清理。",
      note: "楼道就是逃生道，清干净、管得住。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "surroundings",
      places: DemoPlace.allCases,
      lead: "enforcement",
      titles: [
        "建议公交站旁增设分类垃圾桶",
        "垃圾桶太少了",
      ],
      text: "{road}那一段将近一公里没有一个垃圾桶，早点摊的塑料袋只能拎着走。建议隔三百米放一组。",
      points: [
        DemoDemand(
          "在{road}增设垃圾桶",
          found: "{road}该段现有果皮箱间距超出规范，已补设{several}组。",
          answer: """
            关于增设垃圾桶。您反映的情况属实，我局已在{road}补设分类果皮箱{several}组，公交站点和早\
            点摊旁优先摆放。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请实地查看间距，能补的一周内补齐。",
      note: "小事办得快，群众最有感。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "surroundings",
      places: [.village],
      lead: "agriculture",
      titles: [
        "环境整治凭什么拆我家柴火棚",
        "整治拆棚不打招呼，没有一分补偿",
      ],
      text: """
        我不反对环境整治，但做事总得讲个程序吧？{date}上午我人在地里，回来发现院外的柴火棚没了，木\
        料也拉走了。棚子虽然不值几个钱，木料是我准备打家具的，{several}根榆木檩条。

        村里{neighbour}说是统一行动，喇叭喊过。我耳朵不好，没听见。没听见就活该吗？
        """,
      points: [
        DemoDemand(
          "说明拆除柴火棚的依据和程序",
          found: """
            该棚搭建在村庄公共道路用地上，属整治范围；村里只用广播通知，未书面告知本人，程序有欠缺。
            """,
          answer: """
            关于依据和程序。柴火棚占用了村里的公共道路，按村民会议通过的整治方案属于清理范围；但只\
            用广播通知、没有当面告知，做法简单，村里已上门向您道歉。今后清理一律先送书面通知。
            """,
        ),
        DemoDemand(
          "归还木料或给予补偿",
          found: "檩条{several}根堆放在村部，已如数送还，签有收条。",
          answer: """
            关于木料。您的檩条存放在村部，已如数送还到家。柴火棚属于违规搭建，依照规定不予补偿，请\
            您理解。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请查清拆除程序，木料去向要有交代。",
      note: "道理在我们这边，做法也要站得住。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "surroundings",
      places: DemoPlace.allCases,
      lead: "environment",
      titles: [
        "有人夜里往沟里倒工业垃圾",
        "举报：半夜偷倒废料",
      ],
      text: """
        {date}夜里{hour}点多，一辆{plate}的蓝色货车在{area}南边的沟里倒了一车黑乎乎的东西，味道刺鼻，\
        早上看沟水都变色了。拍了视频，怕被报复，请替我保密。
        """,
      points: [
        DemoDemand(
          "查处偷倒废料的车辆和单位",
          found: "会同公安分局调取卡口，锁定涉事车辆；废料为清洗油泥，约{few}吨，已立案。",
          answer: """
            关于查处。涉事车辆已经锁定，倾倒的废料已取样送检，我局已经立案，正依法追究产生单位和运\
            输人的责任。
            """,
        ),
        DemoDemand(
          "清除沟内废料，检测水质",
          found: "废料及受污染底泥已清挖并交有资质单位处置，下游三个断面水质检测合格。",
          answer: """
            关于清污。废料和受污染的底泥已清挖转运，下游三处水样检测合格，沟水目前没有影响到周边的\
            水井。
            """,
        ),
        DemoDemand(
          "保护举报人", by: "police",
          found: "未泄露举报线索来源。",
          answer: "关于您的安全。线索来源严格保密。如果遇到威胁，请立即拨打110。",
        ),
      ],
      outcome: .resolved,
      emphasis: "线索具体，请连夜调取卡口，当日清污取样，保护举报人。",
      note: "偷倒废料一律严查，不管是谁。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "surroundings",
      places: [.village],
      lead: "agriculture",
      titles: [
        "{spot}的路边沟环境整治只刷墙不清沟",
        "墙刷白了沟还是臭的",
      ],
      text: """
        说个实话不好听别见怪 我们庄的墙今年刷了两遍了白得晃眼 墙根那条沟两年没掏过 夏天一股味 蚊子\
        能把人抬走 老人家在门口坐不住 我就想问刷墙的钱能不能匀一点出来掏沟 刷墙又不能当饭吃 沟通了\
        水走了苍蝇少了老百姓自然说好 还有沟上那块预制板断了{few}个月了 {neighbour}的孙子上回一脚踩\
        空 腿上缝了{several}针 板子才几个钱
        """,
      points: [
        DemoDemand(
          "清掏{spot}路边沟",
          found: "{visited}组织清掏{meters}米，清出淤泥{few}车，疏通涵管两处。",
          answer: """
            关于清沟。您说得对，整治要先解决臭水沟。{spot}路边沟{meters}米已全部清掏疏通，今后每季\
            度清掏一次，由村里列入保洁合同。
            """,
        ),
        DemoDemand(
          "更换断裂的沟盖板",
          found: "更换盖板{several}块。",
          answer: "关于盖板。断裂的盖板已全部更换，孩子受伤的医药费由村里负责对接处理。",
        ),
        DemoDemand(
          "说明整治资金的使用安排",
          found: "墙面粉刷为上年结转项目，本年度资金优先用于沟渠和污水。",
          answer: """
            关于整治的钱怎么花。刷墙是去年结转的项目，今年的资金优先用于清沟、治污和垃圾收集，明细\
            在村务公开栏公布。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请先清沟、换板，再说明资金安排。",
      note: "墙刷得再白，沟不通也白搭。",
    ),
  ]
}
