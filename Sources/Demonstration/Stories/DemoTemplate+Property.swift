extension DemoTemplate {
  static let property: [DemoTemplate] = [
    DemoTemplate(
      kind: .complaint,
      topic: "property",
      places: [.community],
      lead: "construction",
      titles: [
        "物业费年年涨，服务年年降",
        "{spot}物业不作为，何时换人",
        "联名投诉{manager}",
      ],
      text: """
        我们{spot}{dozens}户业主联名反映{manager}的问题，写得有点长，请耐心看完。

        一、卫生。以前一天扫两次，现在三天扫一次，地库垃圾桶满了没人倒，老鼠大白天跑。

        二、安全。监控坏了{months}个月，门禁形同虚设，{date}{building}栋两户被盗，去调录像，说“没\
        录上”。

        三、电梯。一年困人{several}次，维保单贴的还是前年的日期，老人带着孙子在里面哭了四十分钟。

        四、收费。物业费每平方涨了三毛，涨价没有开过业主大会，不交就停门禁卡，违规！公共收益（广告、\
        停车费）从来不公示，不知道去了哪里。

        五、态度。去办公室反映，经理说“不服你去告”。好，我们就来告了。

        业主代表：{name}，电话{phone}
        """,
      points: [
        DemoDemand(
          "督促物业落实卫生和安保",
          found: "现场检查，卫生、监控问题属实，责令七日整改，监控已修复{several}处。",
          answer: """
            关于卫生和安保。经现场检查情况属实，已责令{manager}七日内整改，监控已修复，保洁恢复每天\
            两次。
            """,
        ),
        DemoDemand(
          "整治电梯安全",
          found: "会同市场监管查验，一部电梯制动器磨损，已停用更换，{promise}前完成全部检修。",
          answer: """
            关于电梯。一部电梯查出隐患，已停用更换，其余{promise}前检修完毕，检验标志张贴在轿厢内。
            """,
        ),
        DemoDemand(
          "核查擅自涨价并规范收费",
          found: "涨价未经业主大会同意，已责令按原标准执行，多收退还。",
          answer: """
            关于涨价。涨价须经业主大会同意，未经程序不得执行。已责令恢复原标准，多收的退还或抵扣，\
            不得停用门禁卡。
            """,
        ),
        DemoDemand(
          "公示公共收益，支持业主换物业",
          found: "已要求公布三年公共收益；指导业委会依法选聘物业。",
          answer: """
            关于公共收益和更换物业。{manager}须在{promise}前公示三年公共收益账目。是否更换物业由业\
            主大会决定，我局派专人指导业委会依法召开会议。
            """,
        ),
      ],
      outcome: .promised(days: 25),
      emphasis: "联名件，请逐条核查，召集业主代表和物业面谈。",
      note: "五条逐条答，电梯一天也不许带病运行。",
    ),
    DemoTemplate(
      kind: .consultation,
      topic: "property",
      places: [.community],
      lead: "construction",
      titles: [
        "怎么成立业主委员会",
        "成立业委会需要什么条件",
      ],
      text: """
        交房三年，入住一大半，业主都盼着有个业委会。请问要多少户同意？找谁牵头？街道社区管吗？
        """,
      points: [
        DemoDemand(
          "说明成立业主委员会的条件和程序",
          found: "交付建筑面积过半或首批入住满两年即可筹备，经业主三分之二以上参与表决。",
          answer: """
            关于成立条件和程序。交付的建筑面积超过一半或首批交付满两年，就可以成立。由20名以上业主\
            书面申请，社区指导成立筹备组，经专有面积和人数双三分之二以上业主参与表决、双过半同意，\
            即可成立并备案。申请表可到{area}服务大厅领取，社区有专人全程指导，不收任何费用。
            """,
        )
      ],
      outcome: .explained,
      emphasis: "请说明条件和程序，社区派人指导。",
      note: "业主想组织起来，我们扶一把。",
    ),
    DemoTemplate(
      kind: .complaint,
      topic: "property",
      places: [.community],
      lead: "construction",
      titles: [
        "电梯三天两头困人",
        "{building}栋电梯不敢坐了",
      ],
      text: """
        {building}栋{unit}单元电梯，这个月困人{few}次。昨天我被困{dozens}分钟，对讲没人应，手机没信\
        号。住17楼，孕妇爬楼梯爬到腿软。什么时候修？什么时候换？
        """,
      points: [
        DemoDemand(
          "尽快维修电梯",
          found: "检验不合格，限位开关失灵，已停用维修，{promise}前恢复。",
          answer: """
            关于维修。该电梯限位开关失灵，属严重隐患，已停用维修，{promise}前更换部件并经检验后启用。\
            停用期间物业派人帮老人、孕妇提送重物。
            """,
        ),
        DemoDemand(
          "保证电梯困人能及时救援",
          found: "对讲已修复，维保单位30分钟到场，轿厢贴救援电话。",
          answer: """
            关于救援。对讲已修复，轿厢内加装信号放大器，困人30分钟到场救援，超时从维保费中扣减。
            """,
        ),
        DemoDemand(
          "动用维修资金更换老旧电梯",
          found: "符合应急使用条件，已指导物业申请维修资金{total}元。",
          answer: """
            关于更换电梯。电梯的主要部件符合维修资金应急使用条件，物业已申请，我局优先办理，全体业\
            主可查询使用明细。
            """,
        ),
      ],
      outcome: .promised(days: 20),
      emphasis: "涉及人身安全，请立即查验，不合格的停用。",
      note: "电梯困人无小事，先停后修。",
    ),
    DemoTemplate(
      kind: .help,
      topic: "property",
      places: [.community],
      lead: "construction",
      titles: [
        "楼上漏水到我家，找不到业主",
        "{room}室一直漏水，物业推来推去",
      ],
      text: """
        楼上{room}室漏水，我家天花板墙皮掉了一地，电线都湿了。楼上业主在外地打工，电话换了。物业说\
        他们没有权利进人家门。能不能帮忙联系？
        """,
      points: [
        DemoDemand(
          "联系楼上业主维修漏水",
          found: "通过户籍信息和社区找到业主，已委托亲属开门，检修接头。",
          answer: """
            关于漏水。社区通过多方联系到楼上业主，由其亲属开门，水管接头已更换，漏水已止住。
            """,
        ),
        DemoDemand(
          "协助处理装修损失",
          found: "双方达成赔偿协议{amount}元。",
          answer: "关于损失。在社区主持下，双方达成赔偿协议，电路已由电工检查，没有安全隐患。",
        ),
      ],
      outcome: .resolved,
      emphasis: "请社区协助联系业主，先止住漏水。",
      note: "邻里的事，社区要搭把手。",
    ),
    DemoTemplate(
      kind: .suggestion,
      topic: "property",
      places: [.community],
      lead: "construction",
      titles: [
        "建议物业公开维修基金的用途",
        "物业和业主能不能少一点对立",
      ],
      text: """
        我觉得物业和业主不是仇人。建议每季度在公告栏贴一张表，干了啥、花了多少、还剩多少；业主有话\
        当面说，别在群里骂。社区能不能组织个“圆桌会”？
        """,
      points: [
        DemoDemand(
          "公示维修资金和公共收益",
          found: "已要求物业每季度公示，样表由我局统一提供。",
          answer: """
            关于公示。已要求{manager}每季度公示公共收益和维修资金使用情况，我局统一了样表，数字一看\
            就明白。
            """,
        ),
        DemoDemand(
          "组织社区、物业、业主议事会",
          found: "每月第一个周六召开，首次议定{few}项。",
          answer: """
            关于议事会。社区将在每月第一个周六组织“三方圆桌会”，首次会议议定了停车、充电等{few}个\
            事项，欢迎您来参加。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请统一公示样表，组织三方议事。",
      note: "这个圆桌会要办，我去听一次。",
    ),
    DemoTemplate(
      kind: .report,
      topic: "property",
      places: [.community],
      lead: "finance",
      titles: [
        "举报物业套取维修资金",
        "同一个屋面防水报了三次",
      ],
      text: """
        {spot}{building}栋屋顶防水，三年报了三次，每次签字都是同样的几个人，而且我们楼{several}户签\
        名是别人代签的。维修资金是大家的钱，希望审一审。
        """,
      points: [
        DemoDemand(
          "核查维修资金重复申报",
          found: "调取三次申报资料，其中一次施工范围重复，签名存疑，已暂停支付，退回{sum}元。",
          answer: """
            关于重复申报。经审核，第三次申报与此前范围重复，已退回维修资金{sum}元，并对物业公司立案\
            调查。
            """,
        ),
        DemoDemand(
          "核查代签字", by: "construction",
          found: "笔迹比对和电话核实，{several}户签字非本人，列入失信记录。",
          answer: """
            关于代签字。核实有{several}户签字并非本人，我局已约谈物业负责人，今后申请维修资金须逐户\
            电话核实，电子表决全过程留痕。
            """,
        ),
      ],
      outcome: .resolved,
      emphasis: "请审核三次申报资料，暂停支付。",
      note: "维修资金是全体业主的钱，审清楚。",
    ),
  ]
}
