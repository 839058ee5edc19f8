extension DemoTemplate {
  static let resettlement: [DemoTemplate] = [
    DemoTemplate(
      kind: .consultation,
      topic: "resettlement",
      places: [.village],
      lead: "resettlement",
      titles: [
        "安置房到底什么时候分",
        "{spot}拆迁户安置房交付时间咨询",
        "过渡费发到哪个月",
      ],
      text: """
        我们{spot}前年腾的房，协议上写24个月内交房，现在在外租房，房租涨了两回。想问：
        1、安置房盖到哪一步了，哪月能分？
        2、超期的过渡费按什么标准，是不是要加倍？
        3、选房顺序按签约先后还是抓阄？
        """,
      points: [
        DemoDemand(
          "说明安置房建设进度和交付时间",
          found: "北苑安置房四期主体已封顶，正在外墙和管网施工，按合同当年底具备交付条件。",
          answer: """
            关于交房时间。您对应的北苑安置房四期主体已封顶，正进行外墙和配套管网施工，按施工合同年\
            底前具备交付条件，选房公告将提前一个月张贴。
            """,
        ),
        DemoDemand(
          "说明超期过渡费的标准", by: "finance",
          found: "按安置协议，超过24个月的过渡费自超期次月起加付百分之五十，资金已列入预算。",
          answer: """
            关于过渡费。按照安置协议，超期后自次月起在原标准上加付百分之五十，按季发放，资金已列入\
            预算。
            """,
        ),
        DemoDemand(
          "说明选房顺序",
          found: "按签约并腾房的先后排序，同日的抽签，过程请公证。",
          answer: """
            关于选房顺序。按签约并腾空房屋的先后排序，同一天的现场抽签，公证处全程公证，顺序号将在\
            村部公示。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请就工程进度、过渡费、选房顺序三项分别答复。",
      note: "群众腾了房支持建设，我们要说话算数。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "resettlement",
      places: [.village],
      lead: "resettlement",
      titles: [
        "房子量少了{dozens}平方，找谁说理",
        "丈量漏算我家后院两间房",
      ],
      text: """
        去年拆迁丈量，我人在外地，是我小叔子签的字。回来一看，后院两间砖房没有算进去，少了{dozens}\
        个平方。那两间盖了十来年了，卫星照片上看得清清楚楚。去找征迁办，说签了字就不能改。我没签字，\
        也没委托他签，凭什么不能改？
        """,
      points: [
        DemoDemand(
          "重新核实漏算的房屋面积",
          found: "调阅历年影像和宅基地档案，后院两间建于红线内，确未测入；已委托测绘机构复测。",
          answer: """
            关于漏算。经调阅影像和宅基地档案，两间房屋确未测入，测绘机构已重新测量，复核结果\
            {promise}前书面送达。
            """,
        ),
        DemoDemand(
          "说明代签字的效力",
          found: "原确认书由亲属代签，无授权委托，该确认不作为结算依据。",
          answer: """
            关于代签字。没有您的授权，亲属代签的确认书不作为结算依据。复测结果由您本人签字确认，有\
            异议的还可申请复核。
            """,
        ),
      ],
      outcome: .promised(days: 15),
      emphasis: "请调阅影像和档案，必要时复测。",
      note: "一把尺子量到底，漏了就补量。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "resettlement",
      places: [.community],
      lead: "resettlement",
      titles: [
        "安置房漏水开裂，质量堪忧",
        "住进{spot}不到一年，墙裂了",
        "安置房质量问题维权",
      ],
      text: """
        分到{spot}{building}栋{room}，欢欢喜喜搬进来，第一个雨季客厅顶就漏，墙上裂缝从窗角裂到地板，\
        卫生间返臭。报修{several}次，每次来个师傅抹点腻子，过两天照样。

        我们把祖屋都拆了，就换来这么一套房子，总不能让一家子住在滴水的屋子里吧？要求：
        一、彻底修好，不是抹腻子；
        二、请第三方鉴定是不是结构问题；
        三、修理期间我们住哪里？
        """,
      points: [
        DemoDemand(
          "彻底维修漏水和开裂", by: "construction",
          found: "屋面防水卷材搭接不严、窗角抗裂网缺失，责令施工单位{promise}前返工。",
          answer: """
            关于维修。漏水是屋面防水搭接不严，窗角裂缝是抹灰层缺少抗裂网。已责令施工单位返工重做，\
            {promise}前完成，蓄水试验24小时合格才算修好。
            """,
        ),
        DemoDemand(
          "委托第三方鉴定结构安全", by: "construction",
          found: "已委托检测机构，裂缝为非结构裂缝。",
          answer: """
            关于鉴定。第三方检测报告认定裂缝为非结构裂缝，房屋主体安全，报告复印件已送达您家。
            """,
        ),
        DemoDemand(
          "维修期间的临时安置",
          found: "已安排周转房一套，免租，搬家费由施工单位承担。",
          answer: """
            关于临时居住。维修期间已为您安排同小区周转房一套，免收租金，搬家费由施工单位承担。
            """,
        ),
      ],
      outcome: .promised(days: 30),
      emphasis: "请两家到户查看，维修、鉴定、周转一次说清。",
      note: "不能抹腻子，要彻底修。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "resettlement",
      places: [.village],
      lead: "office",
      accused: ["resettlement"],
      titles: [
        "举报征迁办工作人员收礼办事",
        "拆迁中有人吃拿卡要",
      ],
      text: """
        我实名举报：征迁安置办公室负责{area}片区的一名工作人员，丈量的时候暗示“表示表示就好说”，\
        {spot}有{few}户给了烟酒和红包，他们家的附属物都按高标准算；没给的压了又压。我有一户的录音。\
        请不要把我的信转给征迁办！

        {name}，{identity}，{phone}
        """,
      points: [
        DemoDemand(
          "核查征迁工作人员收受礼品礼金",
          found: "已移送纪检监察机构，由其另行派员调查，党政办公室不向被反映单位转送。",
          answer: """
            关于收礼问题。您反映的问题已移送纪检监察机构依法调查，调查期间该人员已调离征迁岗位。您\
            的来信没有转给征迁安置办公室。
            """,
        ),
        DemoDemand(
          "复核{spot}附属物的补偿标准", by: "finance",
          found: "抽查{several}户附属物评估表，{few}户等级偏高，已责令重新评估。",
          answer: """
            关于补偿标准。经复核，{spot}有{few}户附属物等级认定偏高，正由评估机构重新认定，多付的追\
            回；被压低的，一并重新核算。
            """,
        ),
        DemoDemand(
          "为举报人保密",
          found: "本件限制知悉，线索单独登记。",
          answer: "关于保密。本件限定专人办理、单独登记，不向任何单位透露您的身份。",
        ),
      ],
      outcome: .explained,
      emphasis: "请党政办公室直接办理，线索移送，不得转征迁安置办公室。",
      note: "严格保密，一律不许转给被反映的单位。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "resettlement",
      places: [.village],
      lead: "resettlement",
      titles: [
        "过渡费断了两个月，老人在外租房付不起房租",
        "拆迁过渡费未到账求助",
      ],
      text: """
        家里拆迁三口人在外租房，过渡费两个月没有到账，房东催了两次。老母亲80多，再搬家她受不了。卡\
        号没换：{card}，户名{name}。请帮查一下。
        """,
      points: [
        DemoDemand(
          "补发未到账的过渡费",
          found: "系银行系统升级退票，两月共{amount}元，已重新拨付。",
          answer: """
            关于过渡费。经查，因银行系统升级，您的款项被退票，我办没有及时发现。现已重新拨付，请查\
            收。今后每季发放后逐户核对，退票的三日内补发。
            """,
        )
      ],
      outcome: .resolved,
      emphasis: "请查明退票原因，当日重拨。",
      note: "老人在外租房，补发不过夜。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "resettlement",
      places: [.village],
      lead: "resettlement",
      titles: [
        "建议拆迁前把补偿明细贴到每一户门上",
        "建议征迁全过程公开",
      ],
      text: """
        建议每户补偿清单公示时写清楚面积、单价、附属物、合计，谁家多谁家少一目了然，也就没有那么多\
        闲话。另外，老房子里的族谱、石磨，有人愿意收的话留个念想的地方。
        """,
      points: [
        DemoDemand(
          "公示每户补偿明细",
          found: "已按户公示，隐去身份证号和账号。",
          answer: """
            关于公示明细。我办已把每户的面积、单价、附属物、合计张贴公示，个人证件和账号作遮挡处理。
            """,
        ),
        DemoDemand(
          "收集保护村庄老物件",
          found: "与村里商定在安置小区设村史角，欢迎捐存。",
          answer: """
            关于老物件。安置小区内将设村史角，收存老族谱、石磨、门楼等，捐存的登记造册、标明来处。\
            谢谢您的好主意。
            """,
        ),
      ],
      outcome: .explained,
      emphasis: "请研究公示的内容和形式，注意保护个人信息。",
      note: "公开了，闲话就少了；留住乡愁的主意也好。",
    ),
  ]
}
