extension DemoTemplate {
  static let dogs: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "dogs",
      places: [.community],
      lead: "police",
      titles: [
        "小区遛狗不牵绳，孩子被追着跑",
        "{spot}有人遛大狗不拴绳",
        "流浪狗成群，吓人",
      ],
      text: """
        {spot}有户人家养了两条大型犬，遛狗从来不牵绳，吓得孩子爬到车顶上。跟他讲，人家说“我家狗不\
        咬人”。上个月还有小孩被抓伤。另外小区东门有一窝流浪狗，{several}只，晚上见人就追。
        """,
      points: [
        DemoDemand(
          "查处遛犬不牵绳",
          found: "查明犬主，责令牵绳，依规罚款，登记免疫。",
          answer: """
            关于不牵绳。已找到犬主，依照养犬管理规定处罚，责令牵绳并办理犬证，再犯收容其犬只。
            """,
        ),
        DemoDemand(
          "收容流浪狗", by: "enforcement",
          found: "已捕捉{several}只，送收容所，防疫免疫。",
          answer: "关于流浪狗。已将流浪犬捕捉后送至收容所，防疫后开放领养，未伤害犬只。",
        ),
        DemoDemand(
          "指导被抓伤儿童的处置", by: "health",
          found: "已提示24小时内接种狂犬疫苗，联系家长。",
          answer: """
            关于孩子抓伤。请被抓伤的孩子尽快到园区医院接种狂犬疫苗，费用可向犬主主张，门诊24小时开放。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请查明犬主依规处置，同时收容流浪犬。",
      note: "孩子的安全放在前面，处置要文明。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "dogs",
      places: [.community],
      lead: "police",
      titles: [
        "养犬证在哪里办",
        "小区允许养大型犬吗",
      ],
      text: "新搬来想养一只金毛，请问需要办证吗？园区是重点管理区还是一般区？有没有禁养的品种？",
      points: [
        DemoDemand(
          "说明养犬登记的办法",
          found: "养犬须到派出所登记，提供免疫证明，每年年检。",
          answer: """
            关于登记。园区规划建设区内养犬须登记，请带身份证、房产或租房证明、犬只免疫证明、两张照\
            片，到辖区派出所或网上办理。
            """,
        ),
        DemoDemand(
          "说明禁养犬种",
          found: "城区禁养目录共20余种，金毛肩高超过限制的需另行申请。",
          answer: """
            关于禁养。烈性犬和肩高超过61厘米的大型犬禁养，目录在派出所网页公布。成年金毛一般在限度\
            之内，须牵绳出行。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请说明登记办法和禁养规定。",
      note: "养狗的规矩先讲在前头。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "dogs",
      places: [.community],
      lead: "enforcement",
      titles: [
        "邻居养的狗整夜叫",
        "狗叫扰民谁来管",
      ],
      text: """
        邻居{building}栋养了三条狗，主人一上夜班，狗从晚上{hour}点叫到天亮。我不讨厌狗，但是晚上得\
        睡觉啊。小狗也可怜，一个人关在家里。
        """,
      points: [
        DemoDemand(
          "制止犬吠扰民",
          found: "上门劝导，犬主同意装止吠设备、调整夜间照看。",
          answer: """
            关于狗叫。我局和社区上门，犬主已把两条狗送回老家，剩下的由家人夜间照看。如有反复，可拨\
            打110，屡劝不改的依法处罚。
            """,
        ),
        DemoDemand(
          "核查犬只登记和数量", by: "police",
          found: "超过一户一犬规定，已要求限期处理。",
          answer: "关于养犬数量。一户限养一只，犬主已按要求办理登记，多出的限期送养。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请会同社区上门劝导，做好两边工作。",
      note: "养狗是自由，扰邻就要管。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "dogs",
      places: [.community],
      lead: "health",
      titles: [
        "被流浪猫抓伤，疫苗在哪里打",
        "园区狂犬疫苗哪里有",
      ],
      text: "刚才在{spot}被猫抓出血了，请问最近哪里可以打狂犬疫苗？晚上开不开？紧急！！！",
      points: [
        DemoDemand(
          "说明接种地点和时间",
          found: "园区医院急诊24小时接种，已电话告知。",
          answer: """
            关于接种地点。园区医院急诊24小时可以接种狂犬疫苗，我们已第一时间给您去电话。请用肥皂水\
            和流水冲洗伤口15分钟。
            """,
        ),
        DemoDemand(
          "处理小区流浪猫", by: "enforcement",
          found: "与动物救助队合作绝育放归{several}只。",
          answer: "关于流浪猫。已联系救助队开展绝育放归，避免不断繁殖。请大家不要随意投喂。",
        ),
      ],
      outcome: .resolved,
      emphasis: "时间紧急，请先电话告知接种地点，再走流程。",
      note: "先打电话给人家，别等批示。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "dogs",
      places: [.community],
      lead: "enforcement",
      titles: [
        "建议在公园划一块遛狗区",
        "建设一个宠物友好公园吧🐶",
      ],
      text: """
        养狗的人越来越多，矛盾也多。建议在云帆公园划一块围起来的遛狗草坪，放几个拾便袋，其他地方就\
        严管。大家各得其所，多好～
        """,
      points: [
        DemoDemand(
          "划定遛犬区域",
          found: "勘察场地，拟在公园西北角试设{hundreds}平方米，放置便袋箱。",
          answer: """
            关于遛犬区。您的建议很好。公园西北角拟划出约{hundreds}平方米试设遛犬区，意见征集通过后\
            实施，放置拾便袋箱。
            """,
        )
      ],
      outcome: .explained,
      emphasis: "请研究试点，征求周边居民意见。",
      note: "给爱狗的人一个去处，也是办法。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "dogs",
      places: [.community],
      lead: "police",
      titles: [
        "举报有人偷狗卖狗肉",
        "夜里有人用毒镖偷狗",
      ],
      text: """
        我家的狗{date}夜里被毒镖打了，监控拍到{plate}的面包车。巷子里最近丢了{several}条狗。这种毒\
        镖对人也有危险，小孩要是捡到怎么办！
        """,
      points: [
        DemoDemand(
          "侦破偷狗案件",
          found: "调取监控，抓获嫌疑人两名，缴获毒镖{dozens}支。",
          answer: "关于案件。公安分局已抓获嫌疑人两名，追回犬只部分归还失主，毒镖已全部收缴。",
        ),
        DemoDemand(
          "消除毒镖的安全隐患",
          found: "对周边巷道排查，未发现遗留。",
          answer: """
            关于安全。我们对周边巷道逐段排查，未发现遗留毒镖；若有发现，请不要触碰，立即报警。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "涉及危险物品，请立即立案，排查遗留。",
      note: "毒镖伤狗也伤人，限期侦破。",
    ),
  ]
}
