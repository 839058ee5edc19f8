extension DemoTemplate {
  static let rent: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "rent",
      places: [.village],
      lead: "agriculture",
      titles: [
        "流转土地租金拖欠两年",
        "槐穗苗木公司租我们的地不给钱",
        "地租到期不付，今年还种不种",
      ],
      text: """
        {spot}{dozens}户人家{mu}亩到二十亩不等，前年统一流转给槐穗苗木公司种苗木，合同写明每年\
        {month}月底付租金，每亩{hundreds}元。去年只付了一半，今年一分没有，人影也找不着，地里草比人\
        高。

        我们问村里，村里说合同是跟公司签的；找公司，门锁着。眼看要下种了，地是要回来自己种，还是继\
        续等？给句痛快话。
        """,
      points: [
        DemoDemand(
          "督促支付拖欠的地租",
          found: """
            涉及{dozens}户、近千亩，欠付租金{total}元；已约见该公司负责人，签订分期付款协议。
            """,
          answer: """
            关于拖欠地租。经核实，槐穗苗木公司拖欠租金属实。在我局和村里的督促下，公司已签订付款协\
            议，{promise}前付清本年度租金；逾期不付的，村里代表农户起诉，法律援助免费。
            """,
        ),
        DemoDemand(
          "明确农户能否收回土地自种",
          found: "合同约定拖欠租金满六个月农户可解除；苗木清退由公司负责。",
          answer: """
            关于收回土地。按照合同，拖欠满六个月农户可以解除合同。公司在{promise}前仍不付清的，村里\
            将统一发出解除通知，地面苗木由公司清退，不误农时。
            """,
        ),
      ],
      outcome: .promised(days: 20),
      emphasis: "请约见公司负责人，提出付款日期，不误农时。",
      note: "地租到期就得付，给农民一句痛快话。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "rent",
      places: [.village],
      lead: "agriculture",
      titles: [
        "承包地确权证面积和实际不一样",
        "土地证上少了{few}分地",
      ],
      text: """
        确权证上我家{mu}亩，拿尺子量多了{few}分，邻居家少了{few}分。这地是当年换的，两家都认。请问\
        怎么改证？要不要花钱？
        """,
      points: [
        DemoDemand(
          "说明确权面积差异如何更正",
          found: "属登记错误或互换未登记，双方书面确认后可申请更正登记，不收费。",
          answer: """
            关于如何更正。您两家的情况属于土地互换没有登记。请双方带身份证、承包合同和互换协议（没\
            有的可以补签），到村里填申请表，由村核实后报我局办理更正，不收任何费用，约需{dozens}个\
            工作日。
            """,
        )
      ],
      outcome: .explained,
      emphasis: "请说明更正登记的程序和材料。",
      note: "两家都认的事，帮他们一次办好。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "rent",
      places: [.village],
      lead: "agriculture",
      titles: [
        "合同没到期就要收我们的地",
        "村里强行流转土地，我家没有同意",
      ],
      text: """
        村里开会说{spot}的地全部包给一个大户，一家不签影响大家。我不想流转，家里就靠这{mu}亩菜地过\
        日子，一天进城卖一趟菜能有几十块钱。{date}他们把我的菜地四周都开了沟，机器进不去，水也断了。\
        这不是逼人吗？
        """,
      points: [
        DemoDemand(
          "纠正强迫流转",
          found: """
            村干部以“整村推进”为由动员，未取得该户书面同意；流转应自愿，已停止并退出该户地块。
            """,
          answer: """
            关于强迫流转。土地流转必须自愿，任何人不能强迫。村里的做法是错误的，已纠正，您家的{mu}\
            亩不纳入流转。
            """,
        ),
        DemoDemand(
          "恢复菜地的通路和灌溉",
          found: "已填平一侧沟渠，铺设涵管，恢复机耕路和水源。",
          answer: """
            关于道路和用水。开挖的沟已填平一段并埋设涵管，机耕路和灌溉已恢复，误工损失由大户与您协\
            商补偿了{amount}元。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请查明是否违背农户意愿，先恢复通行和灌溉。",
      note: "流转必须自愿，谁也不能替农民作主。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "rent",
      places: [.village],
      lead: "agriculture",
      titles: [
        "建议把撂荒地组织起来种",
        "地撂荒了怪可惜的",
      ],
      text: """
        庄里好几十亩地没人种，长的草比人高，秋天还容易着火。建议村里统一种油菜，春天还能来看花；没\
        劳力的人家签个字，多少给点租金就行。
        """,
      points: [
        DemoDemand(
          "组织撂荒地复耕",
          found: "摸底撂荒地{dozens}亩，由村合作社统一复耕，本季种油菜。",
          answer: """
            关于撂荒地。村里摸底撂荒地{dozens}亩，由村集体合作社统一复耕，本季种油菜，收益扣除成本\
            后按亩返还农户。
            """,
        ),
        DemoDemand(
          "村里统一签流转协议",
          found: "以一年一签的方式，自愿、随时退出。",
          answer: """
            关于怎么签。采用一年一签、自愿参加的办法，不愿意的随时可以退出，协议文本在村部索取。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请摸底撂荒地，拿出复耕办法。",
      note: "让地里长庄稼、开油菜花，支持。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "rent",
      places: [.village],
      lead: "finance",
      titles: [
        "举报有人拿集体土地私自出租",
        "村集体的机动地租金查一查",
      ],
      text: """
        {area}有{mu}0亩机动地，多年来由个人对外出租给养猪场，租金没有进村集体账。前任干部都知道，谁\
        也不说。本人只求查清楚，不图什么。
        """,
      points: [
        DemoDemand(
          "核查集体机动地出租情况",
          found: "机动地实有{mu}0亩，其中{few}宗未签书面合同，租金由个人代收后未全部上交。",
          answer: """
            关于机动地。经查，确有{few}宗没有签订书面合同，租金由个人代收，部分没有上交。已责令限期\
            退缴{sum}元，并把线索移交纪检监察机构。
            """,
        ),
        DemoDemand(
          "规范集体土地出租", by: "agriculture",
          found: "已清理合同，统一重新公开招租。",
          answer: """
            关于规范出租。集体土地的出租合同正在逐宗清理，今后一律公开招租，租金只进村集体账户。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请查合同、查租金去向，注意保密。",
      note: "集体的地、集体的钱，查清楚。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "rent",
      places: [.village],
      lead: "agriculture",
      titles: [
        "浇地的机井坏了，庄稼要旱死了",
        "{spot}机井报修没有人来",
      ],
      text: """
        {spot}{hundreds}亩庄稼靠这口井，电机烧了{several}天没人修。地都裂口子了，叶子卷得跟葱一样。\
        再不浇就绝收了，急死人！
        """,
      points: [
        DemoDemand(
          "抢修机井恢复灌溉",
          found: "{visited}更换潜水电机和电缆，当日出水；增派移动泵两台。",
          answer: """
            关于机井。维修人员已更换潜水电机，机井当日恢复出水，并调来两台移动泵突击浇地。受旱严重\
            的地块请到村里登记，我局组织农技人员查看，投保的协助报险。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "旱情紧急，请今日抢修，先调移动泵。",
      note: "农时不等人，今天要出水。",
    ),
  ]
}
