extension DemoTemplate {
  static let insurance: [DemoTemplate] = [
    DemoTemplate(
      kind: .consultation,
      topic: "insurance",
      places: DemoPlace.allCases,
      lead: "health",
      titles: [
        "农村医保断缴了还能补吗",
        "居民医保停了一年，补缴有没有等待期",
      ],
      text: """
        去年换工作，单位停了职工医保，居民医保也没缴上，今年想补缴。请问能补吗？补了立即能用吗？听\
        说有等待期三个月，这个期间生病全自费吗？
        """,
      points: [
        DemoDemand(
          "说明断缴后能否补缴",
          found: "可于集中缴费期内参保；断缴期间不能补计。",
          answer: """
            关于补缴。居民医保按年度参保，断缴的年度不能补缴，但可以在集中缴费期参加下一年度；中途\
            新参加或转接的，三个月内接续的不受影响。
            """,
        ),
        DemoDemand(
          "说明待遇等待期",
          found: """
            非集中缴费期参保的，自缴费次月起满三个月享受待遇；从职工医保转入三个月内续保的不设等待期。
            """,
          answer: """
            关于等待期。在非集中缴费期缴费的，自缴费次月起满三个月享受待遇；从职工医保中断后三个月\
            内转为居民医保的，不设等待期。具体到您个人，可带身份证到医保窗口查询断缴时间。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请对照政策答复补缴和等待期。",
      note: "政策讲细，别让群众听岔了。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "insurance",
      places: DemoPlace.allCases,
      lead: "health",
      titles: [
        "母亲重病，报销材料来回退",
        "跨省看病报销太难了，求助",
      ],
      text: """
        母亲确诊恶性肿瘤，在外省住院花了{sum}元，回来报销，窗口说缺转诊备案，补了备案又说发票要原件，\
        原件给了又说缺费用清单。跑了{few}趟，每趟坐两小时车。化疗的钱还没有着落。身份证：{identity}，\
        母亲卡号：{card}
        """,
      points: [
        DemoDemand(
          "办理跨省住院费用报销",
          found: "按特殊情形补办备案，材料已一次收齐，报销款{sum}元中可报部分已拨付。",
          answer: """
            关于报销。您母亲属急诊转院，可以补办备案，窗口没有一次讲清，我局向您道歉。材料已由专人\
            代为调取，可报部分已拨付到账。
            """,
        ),
        DemoDemand(
          "纳入大病救助",
          found: "符合大病保险二次报销，并转民政申请临时救助。",
          answer: """
            关于大病救助。您母亲的费用已达到大病保险起付线，二次报销正在结算，并已联系民政部门申请\
            临时救助。
            """,
        ),
        DemoDemand(
          "优化跨省报销流程",
          found: "已将备案和报销材料清单合并，公布在线备案入口。",
          answer: """
            关于少跑腿。跨省就医备案已可在线办理，材料清单合并成一张，张贴在各窗口和村卫生室。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请指定专人代办，能代取的材料不再让来信人跑。",
      note: "人家在救命，我们不能让他一趟趟跑。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "insurance",
      places: [.village],
      lead: "health",
      titles: [
        "村卫生室药不全还贵",
        "{area}卫生室没有高血压药，老人跑空",
      ],
      text: """
        去{area}卫生室拿降压药，三次都没有，村医说报了不来。同样的药，药店便宜两块。老年人就图个近，\
        这样不是让人白跑吗？
        """,
      points: [
        DemoDemand(
          "保证慢性病常用药供应",
          found: "村卫生室常用药缺配{several}种，已补足，按月核对。",
          answer: "关于药品不全。缺少的慢病药已补足{several}种，今后每月核对一次，缺药三天内补到。",
        ),
        DemoDemand(
          "核查药品价格",
          found: "抽查价格，系不同厂家规格，价格与药店相比高{percent}%，已改换中选药品。",
          answer: """
            关于价格。经查两处的药是不同厂家，现已换用集中采购的中选药，价格与药店持平，医保可报销。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请核对药品目录和价格，限期补齐。",
      note: "老人图个近，药要备齐。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "insurance",
      places: DemoPlace.allCases,
      lead: "health",
      titles: [
        "在园区医院挂号排队一上午",
        "挂号两小时看病三分钟，服务太差",
      ],
      text: """
        园区医院周一排队挂号排了两个小时，窗口只开一个，轮到我说机器故障。医生看了三分钟，没有抬头。\
        问护士几句话，回我一句“不知道”。医院是给病人看病的，不是给病人添堵的！
        """,
      points: [
        DemoDemand(
          "缓解挂号排队",
          found: "周一增开窗口两个，自助机修复，恢复预约挂号。",
          answer: """
            关于排队。园区医院已增开挂号窗口，自助机已修复，周一到周三早上增派导诊，可以在小程序提\
            前预约。
            """,
        ),
        DemoDemand(
          "改进医护人员的服务态度",
          found: "调取就诊记录，约谈当事医生和护士，向患者道歉。",
          answer: """
            关于态度。当事医生、护士已被约谈并向您致歉，该院将服务评价与绩效挂钩，每月通报。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请查看排队和就诊记录，提出改进措施。",
      note: "看病先看脸色，不行，认真改。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "insurance",
      places: DemoPlace.allCases,
      lead: "health",
      titles: [
        "建议家庭医生签约别只签不服务",
        "家庭医生能不能真上门",
      ],
      text: """
        签约三年，只在手机上收到过一条短信。建议对卧床、独居老人真上门，一季度一次，量量血压，问问\
        药，哪怕打个电话也行。
        """,
      points: [
        DemoDemand(
          "落实家庭医生上门服务",
          found: "对行动不便对象建档{dozens}人，明确每季度上门一次。",
          answer: """
            关于上门服务。已对卧床、独居、高龄老人单独建档，每季度上门随访一次，留下记录，签字确认。
            """,
        ),
        DemoDemand(
          "公开服务内容和监督方式",
          found: "在各社区张贴签约医生姓名、电话、服务内容。",
          answer: """
            关于监督。签约医生的姓名、电话和服务内容已张贴在各社区卫生站，不上门的可拨打\
            0500-6012388。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请完善签约服务，对行动不便的单独建档。",
      note: "签了就要服务，不能只签字。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "insurance",
      places: DemoPlace.allCases,
      lead: "health",
      titles: [
        "举报诊所过期药、无证行医",
        "黑诊所给老人打吊瓶",
      ],
      text: """
        {road}有一家没有招牌的诊所，专门给老人打吊瓶，一次{price}0块，药瓶上的有效期用贴纸盖住了。\
        我伯父打完浑身发抖，送到医院说是过敏。
        """,
      points: [
        DemoDemand(
          "查处无证行医",
          found: "会同公安现场检查，无医疗机构执业许可，已取缔，没收药品{dozens}盒。",
          answer: "关于无证行医。经检查该处没有执业许可，当场取缔，没收药品、器械，并依法立案。",
        ),
        DemoDemand(
          "追究过期药责任", by: "police",
          found: "药品送检，构成犯罪的依法追究。",
          answer: """
            关于过期药。查扣的药品已送检，经营者已被传唤，构成犯罪的依法追究刑事责任。请您伯父保存\
            好病历，作为证据。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请联合公安当日检查，注意固定证据。",
      note: "无证行医害人命，坚决取缔。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "insurance",
      places: [.village],
      lead: "health",
      titles: [
        "医保卡磨坏了，不会用手机怎么换",
        "老人不会用手机，医保怎么办",
      ],
      text: """
        各位领导同志：
        我今年７３岁，写字慢，请孙女帮我打的字。我的医保卡是２０１１年办的，卡面磨得看不清号码了，\
        药店说刷不出来。镇上的人讲要用手机“激活”，我用的是老年机，激不了。
        请问：（１）像我这样的，卡怎么换？（２）不会用手机，以后是不是就不能看病了？
        我住{spot}，家里电话{landline}，白天都在家。祝工作顺利！
        {name}　敬上
        """,
      points: [
        DemoDemand(
          "说明磨损医保卡如何更换",
          found: "可凭身份证换领，村卫生室可代收；{visited}已上门为老人办理。",
          answer: """
            关于换卡。您不用跑路，{visited}我局工作人员会到您家中办理换卡，请备好身份证，新卡\
            {several}个工作日内送到您手上，不收费。
            """,
        ),
        DemoDemand(
          "说明不使用手机能否就医报销",
          found: "实体卡、身份证均可就医结算，各定点机构已设人工窗口。",
          answer: """
            关于不会用手机。请您放心，实体卡和身份证都可以看病、拿药、报销，各医院和卫生室都保留人\
            工窗口，不会因为没有智能手机而看不了病。祝您身体健康！
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "来信人年事已高，请上门办理，不要让老人跑。",
      note: "这封信请局长亲自办，派人到老人家里去。",
    ),
  ]
}
